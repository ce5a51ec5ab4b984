//! What stands above and below a table: unit, kind, flags, notes, marks and source.

use eframe::egui::{Align, Label as Words, Layout, RichText, Ui};
use egui_material_icons::icons;

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        theme::Size,
        widgets::{chip, icon_button, section_title},
    },
    edit::{Label, Msg},
    msg,
    session::{CardColour, Good, Indicator, IndicatorData},
    text::terms,
};

use super::{list, sheet::Sheet};

/// The name, what kind of data it is, and what to know of it.
pub fn head(ui: &mut Ui, cx: &Cx, out: &mut Outbox, indicator: &Indicator, sheet: &Sheet) {
    let name = list::name(cx, indicator);
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        let copy = cx.t(msg!("indicators-copy"));
        if icon_button(ui, icons::ICON_CONTENT_COPY, &copy, true).clicked() {
            let said = Label::plain(msg!("indicators-copied")).text("name", name.as_str());
            out.push(Action::Copy(sheet.as_text(), said));
        }
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.add(Words::new(RichText::new(&name).font(Size::Place.strong())).wrap());
        });
    });
    let mut parts: Vec<String> = vec![cx.t(kind(&indicator.data))];
    if !indicator.unit.is_empty() {
        parts.insert(0, indicator.unit.clone());
    }
    if indicator.good != Good::Neither {
        parts.push(cx.t(terms::good(indicator.good)));
    }
    ui.add(Words::new(RichText::new(parts.join(" · ")).color(cx.palette.muted)).wrap());
    if indicator.multiple_response || indicator.overlapping {
        ui.horizontal_wrapped(|ui| {
            let hue = cx.palette.hue(CardColour::Slate);
            if indicator.multiple_response {
                chip(ui, hue, cx.t(msg!("indicators-multiple")), Size::Aside.points());
            }
            if indicator.overlapping {
                chip(ui, hue, cx.t(msg!("indicators-overlapping")), Size::Aside.points());
            }
        });
    }
    if !indicator.notes.is_empty() {
        ui.add_space(4.0);
        ui.add(Words::new(RichText::new(&indicator.notes)).wrap());
    }
    if let Some(formula) = &indicator.formula {
        let words = cx.tr(msg!("indicators-formula"), &[("formula", formula.as_str().into())]);
        ui.add(Words::new(RichText::new(words).color(cx.palette.muted)).wrap());
    }
}

/// What the marks mean, notes on single values, and where the data comes from.
pub fn foot(ui: &mut Ui, cx: &Cx, indicator: &Indicator, sheet: &Sheet) {
    let muted = |text: String| RichText::new(text).font(Size::Aside.font()).color(cx.palette.muted);
    ui.add_space(8.0);
    ui.spacing_mut().item_spacing.y = 4.0;
    if !sheet.marks.is_empty() {
        ui.horizontal_wrapped(|ui| {
            for (sign, meaning) in &sheet.marks {
                ui.label(RichText::new(*sign).font(Size::Aside.strong()));
                ui.label(muted(cx.t(*meaning)));
                ui.add_space(8.0);
            }
        });
    }
    if !sheet.notes.is_empty() {
        ui.add_space(8.0);
        section_title(ui, cx.palette, cx.t(msg!("indicators-value-notes")));
        for (whose, note) in &sheet.notes {
            ui.horizontal_wrapped(|ui| {
                ui.label(muted(whose.clone()));
                ui.label(RichText::new(note).font(Size::Aside.font()));
            });
        }
    }
    source(ui, cx, indicator);
}

fn source(ui: &mut Ui, cx: &Cx, indicator: &Indicator) {
    let source = &indicator.source;
    ui.add_space(8.0);
    section_title(ui, cx.palette, cx.t(msg!("indicators-source")));
    let date = source.date.map_or_else(String::new, |date| cx.texts.date(date));
    let mut any = false;
    for words in [&source.title, &source.publisher, &date, &source.link] {
        if !words.is_empty() {
            ui.add(Words::new(words.as_str()).wrap().selectable(true));
            any = true;
        }
    }
    if !any {
        let words = RichText::new(cx.t(msg!("indicators-no-source"))).color(cx.palette.muted);
        ui.add(Words::new(words).wrap());
    }
}

/// What kind of table it is.
fn kind(data: &IndicatorData) -> Msg {
    match data {
        IndicatorData::Series(_) => msg!("indicators-kind-series"),
        IndicatorData::CrossSection(_) => msg!("indicators-kind-cross-section"),
        IndicatorData::Likert(_) => msg!("indicators-kind-likert"),
        IndicatorData::Benchmark(_) => msg!("indicators-kind-benchmark"),
        IndicatorData::TextTable(_) => msg!("indicators-kind-words"),
    }
}

/// Unit and size in one line, for the list.
pub fn size(cx: &Cx, indicator: &Indicator) -> String {
    use std::collections::HashSet;
    let data = &indicator.data;
    let mut parts = vec![cx.t(kind(data))];
    if let IndicatorData::TextTable(passages) = data {
        let entities: HashSet<_> = passages.iter().map(|passage| &passage.0).collect();
        let aspects: HashSet<_> = passages.iter().map(|passage| &passage.1).collect();
        let counts = [("entities", entities.len().into()), ("aspects", aspects.len().into())];
        parts.push(cx.tr(msg!("indicators-size-words"), &counts));
    } else {
        let entities: HashSet<_> = data.observations().iter().map(|o| &o.0).collect();
        let periods: HashSet<_> = data.observations().iter().map(|o| o.1).collect();
        let counts = [("entities", entities.len().into()), ("periods", periods.len().into())];
        parts.push(cx.tr(msg!("indicators-size"), &counts));
    }
    if !indicator.unit.is_empty() {
        parts.insert(0, indicator.unit.clone());
    }
    parts.join(" · ")
}

//! What stands above and below a table, each thing written in place: name, unit, kind, flags,
//! notes, marks and source.

use eframe::egui::{
    Align, ComboBox, Id, Label as Words, Layout, RichText, Ui, containers::menu::MenuButton, vec2,
};
use egui_material_icons::icons;
use jiff::civil::Date;

use crate::{
    analysis::formula,
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        question::Question,
        theme::{Size, strong},
        view::View,
        views::bound,
        widgets::{DateEvent, DateField, TextField, icon_button, section_title},
    },
    edit::{Change, Edit, IndicatorEdit, Label, Msg},
    msg,
    session::{Good, Indicator, IndicatorData, Source},
    text::terms,
};

use super::{
    fresh, list,
    named::{self, kind},
    sheet::Sheet,
    write::Table,
};

/// A text of a source.
type Part = fn(&mut Source) -> &mut String;

/// The width of the name of a field.
const NAMES: f32 = 150.0;

/// The name, what kind of data it is, and what to know of it.
pub fn head(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, table: Table<'_>) {
    let indicator = table.indicator;
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        buttons(ui, cx, out, table);
        ui.with_layout(Layout::top_down(Align::Min), |ui| name(ui, cx, view, out, indicator));
    });
    ui.add_space(2.0);
    ui.horizontal_wrapped(|ui| {
        unit(ui, cx, view, out, indicator);
        kind_choice(ui, cx, out, indicator);
        good_choice(ui, cx, out, indicator);
    });
    if !matches!(indicator.data, IndicatorData::TextTable(_)) {
        ui.horizontal_wrapped(|ui| flags(ui, cx, out, indicator));
    }
}

fn buttons(ui: &mut Ui, cx: &Cx, out: &mut Outbox, table: Table<'_>) {
    let indicator = table.indicator;
    let more = RichText::new(icons::ICON_MORE_VERT.codepoint);
    let more = more.font(eframe::egui::FontId::new(18.0, icons::ICON_MORE_VERT.font_family()));
    let (response, _) = MenuButton::new(more).ui(ui, |ui| {
        list::menu(ui, cx, out, indicator);
        if matches!(indicator.data, IndicatorData::TextTable(_)) {
            return;
        }
        ui.separator();
        let (name, formula, label) = if indicator.formula.is_none() {
            (msg!("indicators-derive"), Some(String::new()), msg!("change-indicator-derive"))
        } else {
            (msg!("indicators-keep-values"), None, msg!("change-indicator-keep-values"))
        };
        if ui.button(cx.t(name)).clicked() {
            set(out, label, Indicator { formula, ..indicator.clone() });
            ui.close();
        }
    });
    response.accessible_name(cx.t(msg!("indicators-more")));
    let copy = cx.t(msg!("indicators-copy"));
    if icon_button(ui, icons::ICON_CONTENT_COPY, &copy, true).clicked() {
        let said = Label::plain(msg!("indicators-copied")).text("name", named::name(cx, indicator));
        out.push(Action::Copy(table.sheet.as_text(&indicator.data, cx.texts), said));
    }
}

/// Formulas follow the indicator to its new name, in the same step.
fn name(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, indicator: &Indicator) {
    let said = cx.t(msg!("indicators-name"));
    let field = TextField::new(fresh::name_id(indicator.id), &indicator.name, said)
        .hint(cx.t(msg!("indicators-name-hint")))
        .font(strong(Size::Place.points()))
        .wraps()
        .quiet();
    let label = Label::plain(msg!("change-indicator-name"));
    bound::texts(ui, cx, view, out, field, &label, |text| {
        let mut edits = formula::follow_rename(cx.session, indicator.id, &text);
        let renamed = Indicator { name: text, ..indicator.clone() };
        edits.push(IndicatorEdit::Replace(Box::new(renamed)).into());
        edits
    });
}

fn unit(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, indicator: &Indicator) {
    if matches!(indicator.data, IndicatorData::TextTable(_)) {
        return;
    }
    let said = cx.t(msg!("indicators-unit"));
    let id = Id::unique(("indicator unit", indicator.id.0));
    let field = TextField::new(id, &indicator.unit, said.clone()).hint(said);
    ui.allocate_ui(vec2(180.0, 28.0), |ui| {
        bound::text(
            ui,
            cx,
            view,
            out,
            field,
            &Label::plain(msg!("change-indicator-unit")),
            |text| replace(Indicator { unit: text, ..indicator.clone() }),
        );
    });
}

fn replace(indicator: Indicator) -> Edit {
    IndicatorEdit::Replace(Box::new(indicator)).into()
}

fn set(out: &mut Outbox, label: Msg, indicator: Indicator) {
    out.change(Change::new(Label::plain(label), vec![replace(indicator)]));
}

fn kind_choice(ui: &mut Ui, cx: &Cx, out: &mut Outbox, indicator: &Indicator) {
    let kinds: [fn(_) -> IndicatorData; 4] = [
        IndicatorData::Series,
        IndicatorData::CrossSection,
        IndicatorData::Likert,
        IndicatorData::Benchmark,
    ];
    let rows = match &indicator.data {
        IndicatorData::TextTable(_) => {
            ui.label(RichText::new(cx.t(kind(&indicator.data))).color(cx.palette.muted));
            return;
        }
        IndicatorData::Series(rows)
        | IndicatorData::CrossSection(rows)
        | IndicatorData::Likert(rows)
        | IndicatorData::Benchmark(rows) => rows,
    };
    let held = kind(&indicator.data);
    // A derived table is of the kind of the first it is derived from.
    ui.add_enabled_ui(indicator.formula.is_none(), |ui| {
        let response = ComboBox::from_id_salt("indicator kind")
            .selected_text(cx.t(held))
            .width(150.0)
            .show_ui(ui, |ui| {
                for make in kinds {
                    let data = make(rows.clone());
                    let name = kind(&data);
                    if ui.selectable_label(name == held, cx.t(name)).clicked() && name != held {
                        let changed = Indicator { data, ..indicator.clone() };
                        set(out, msg!("change-indicator-kind"), changed);
                    }
                }
            })
            .response;
        response.accessible_name(cx.t(msg!("indicators-kind")));
    });
}

fn good_choice(ui: &mut Ui, cx: &Cx, out: &mut Outbox, indicator: &Indicator) {
    if matches!(indicator.data, IndicatorData::TextTable(_)) {
        return;
    }
    let response = ComboBox::from_id_salt("good direction")
        .selected_text(cx.t(terms::good(indicator.good)))
        .width(170.0)
        .show_ui(ui, |ui| {
            for good in [Good::Up, Good::Down, Good::Neither] {
                let on = good == indicator.good;
                if ui.selectable_label(on, cx.t(terms::good(good))).clicked() && !on {
                    let changed = Indicator { good, ..indicator.clone() };
                    set(out, msg!("change-indicator-good"), changed);
                }
            }
        })
        .response;
    response.accessible_name(cx.t(msg!("indicators-good")));
}

fn flags(ui: &mut Ui, cx: &Cx, out: &mut Outbox, indicator: &Indicator) {
    let mut several = indicator.multiple_response;
    if ui.checkbox(&mut several, cx.t(msg!("indicators-multiple"))).changed() {
        let changed = Indicator { multiple_response: several, ..indicator.clone() };
        set(out, msg!("change-indicator-flag"), changed);
    }
    let mut overlapping = indicator.overlapping;
    if ui.checkbox(&mut overlapping, cx.t(msg!("indicators-overlapping"))).changed() {
        let changed = Indicator { overlapping, ..indicator.clone() };
        set(out, msg!("change-indicator-flag"), changed);
    }
}

/// What the marks in the table mean.
pub fn marks(ui: &mut Ui, cx: &Cx, sheet: &Sheet) {
    let muted = |text: String| RichText::new(text).font(Size::Aside.font()).color(cx.palette.muted);
    ui.spacing_mut().item_spacing.y = 4.0;
    if !sheet.marks.is_empty() {
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            for (sign, meaning) in &sheet.marks {
                ui.label(RichText::new(*sign).font(Size::Aside.strong()));
                ui.label(muted(cx.t(*meaning)));
                ui.add_space(8.0);
            }
        });
    }
    if !sheet.notes.is_empty() {
        ui.add_space(4.0);
        section_title(ui, cx.palette, cx.t(msg!("indicators-value-notes")));
        for (whose, note) in &sheet.notes {
            ui.horizontal_wrapped(|ui| {
                ui.label(muted(whose.clone()));
                ui.label(RichText::new(note).font(Size::Aside.font()));
            });
        }
    }
}

/// Notes on the whole, and where the data comes from.
pub fn foot(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, indicator: &Indicator) {
    ui.add_space(8.0);
    section_title(ui, cx.palette, cx.t(msg!("indicators-notes")));
    let id = Id::unique(("indicator notes", indicator.id.0));
    let field = TextField::new(id, &indicator.notes, cx.t(msg!("indicators-notes")))
        .hint(cx.t(msg!("indicators-notes-hint")))
        .rows(2);
    bound::text(ui, cx, view, out, field, &Label::plain(msg!("change-indicator-notes")), |text| {
        replace(Indicator { notes: text, ..indicator.clone() })
    });
    ui.add_space(8.0);
    section_title(ui, cx.palette, cx.t(msg!("indicators-source")));
    let parts: [(Msg, Part); 3] = [
        (msg!("indicators-source-title"), |source| &mut source.title),
        (msg!("indicators-source-publisher"), |source| &mut source.publisher),
        (msg!("indicators-source-link"), |source| &mut source.link),
    ];
    for (name, part) in parts {
        let mut source = indicator.source.clone();
        let held = part(&mut source).clone();
        named(ui, cx, name, |ui| {
            let id = Id::unique(("indicator source", indicator.id.0, name.id()));
            let field = TextField::new(id, &held, cx.t(name)).wraps();
            let label = Label::plain(msg!("change-indicator-source"));
            bound::text(ui, cx, view, out, field, &label, |text| {
                *part(&mut source) = text;
                replace(Indicator { source, ..indicator.clone() })
            });
        });
    }
    let link = &indicator.source.link;
    if !link.trim().is_empty() {
        named(ui, cx, msg!("indicators-source-page"), |ui| {
            if ui.button(cx.t(msg!("address-open"))).clicked() {
                out.push(Action::Ask(Question::Address(link.to_owned())));
            }
        });
    }
    let name = msg!("indicators-source-date");
    named(ui, cx, name, |ui| date(ui, cx, view, out, indicator, name));
}

fn named(ui: &mut Ui, cx: &Cx, name: Msg, add: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.allocate_ui_with_layout(vec2(NAMES, 28.0), Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(NAMES);
            ui.add(Words::new(RichText::new(cx.t(name)).color(cx.palette.muted)).truncate());
        });
        ui.vertical(add);
    });
}

fn date(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, indicator: &Indicator, name: Msg) {
    let id = Id::unique(("indicator source date", indicator.id.0));
    let field = DateField::new(id, indicator.source.date, cx.t(name))
        .hint(cx.t(msg!("evidence-date-hint")))
        .wrong(cx.t(msg!("evidence-date-wrong")));
    for event in field.show(ui, cx.palette, cx.texts, cx.now.date()) {
        match event {
            DateEvent::Set(date) => {
                let gesture = view.gesture_in(id);
                out.change(dated(indicator, date).within(gesture));
            }
            DateEvent::Cancelled => {
                if let Some((_, gesture)) = view.stay.take_if(|(field, _)| *field == id) {
                    out.push(Action::CancelGesture(gesture));
                }
            }
            DateEvent::Left => {
                view.stay.take_if(|(field, _)| *field == id);
                out.push(Action::EndGesture);
            }
        }
    }
}

fn dated(indicator: &Indicator, date: Option<Date>) -> Change {
    let source = Source { date, ..indicator.source.clone() };
    let edit = replace(Indicator { source, ..indicator.clone() });
    Change::new(Label::plain(msg!("change-indicator-source")), vec![edit])
}

//! Each session against the model answer: what it found of it and where it put it, what it
//! missed, what it named beyond it. What is beyond it can be right as well, or be another
//! wording of a point of the model.

use eframe::egui::{
    Align, Button, Grid, Label as Words, Layout, Popup, RichText, ScrollArea, Ui, vec2,
};
use egui_material_icons::icons;

use crate::{
    app::{
        comparing::{Column, ColumnId, Comparing, Deed, Found, Numbers},
        cx::Cx,
        outbox::Outbox,
        theme::Size,
        widgets::{icon_button, section_title},
    },
    compare::{Answer, Comparison, answers},
    edit::Label,
    msg,
    report::comparison::{self, Number},
    session::{CardId, Language},
    text::Texts,
};

/// The only column called a model answer, where nobody chose one yet.
fn called_so(comparing: &Comparing) -> Option<&Column> {
    if comparing.reference.is_some() {
        return None;
    }
    let words = Language::ALL
        .map(|language| Texts::new(language).get(msg!("comparing-reference")).to_lowercase());
    let says = |text: &str| words.iter().any(|words| text.to_lowercase().contains(words));
    let is_called = |column: &&Column| {
        let file = column.file_name().unwrap_or_default().replace(['-', '_'], " ");
        let Some(session) = column.session() else { return false };
        says(&column.label()) || says(&session.title) || says(&file)
    };
    let mut called = comparing.columns.iter().filter(is_called);
    let only = called.next().filter(|_| called.next().is_none())?;
    (comparing.model_answer.is_group != Some(only.id)).then_some(only)
}

/// With less room below, the rows need all of it.
const SUGGESTED_FROM: f32 = 320.0;

/// Asks whether the column that is called a model answer is one.
pub fn suggest(ui: &mut Ui, cx: &Cx, comparing: &mut Comparing, out: &mut Outbox) {
    if ui.available_height() < SUGGESTED_FROM {
        return;
    }
    let Some((id, name)) = called_so(comparing).map(|column| (column.id, column.label())) else {
        return;
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.tr(msg!("model-suggested"), &[("name", name.into())]));
        if ui.button(cx.t(msg!("model-use"))).clicked() {
            out.compare(Deed::Reference(Some(id)));
        }
        if ui.button(cx.t(msg!("model-is-group"))).clicked() {
            comparing.model_answer.is_group = Some(id);
        }
    });
}

/// Shows the sessions against the model.
pub fn show(ui: &mut Ui, cx: &Cx, comparing: &mut Comparing, found: &Found, out: &mut Outbox) {
    let names = comparing.names(found);
    choose(ui, cx, comparing, found, &names, out);
    let Some(model) = comparing.model(found) else {
        let words = RichText::new(cx.t(msg!("model-none"))).color(cx.palette.muted);
        ui.add(Words::new(words).wrap());
        return;
    };
    let Some(numbers) = comparing.numbers(found, cx.texts, ui.ctx()) else {
        super::waiting(ui, cx);
        return;
    };
    let first = usize::from(model == 0);
    let chosen = comparing.model_answer.session.filter(|s| *s != model && *s < names.len());
    let session = chosen.unwrap_or(first);
    ui.add_space(4.0);
    // Before the table, which may be wider.
    let width = (ui.available_width() - 24.0) / 2.0;
    if let Some(session) = table(ui, cx, &numbers, &names, session) {
        comparing.model_answer.session = Some(session);
    }
    ui.add_space(8.0);
    let comparison = found.comparison();
    let all = answers(&comparison, &comparison.rows, model, comparing.decisions());
    let Some(answer) = all.into_iter().find(|answer| answer.side == session) else { return };
    let detail = Detail { cx, comparing, found, comparison: &comparison, model, answer: &answer };
    let height = ui.available_height();
    ui.horizontal_top(|ui| {
        for part in [Part::Missed, Part::Beyond] {
            ui.allocate_ui_with_layout(vec2(width, height), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                detail.part(ui, part, &names, out);
            });
            ui.add_space(8.0);
        }
    });
}

/// Which session is the model answer.
fn choose(
    ui: &mut Ui,
    cx: &Cx,
    comparing: &Comparing,
    found: &Found,
    names: &[String],
    out: &mut Outbox,
) {
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.t(msg!("model-reference")));
        let now = comparing.model(found).and_then(|model| names.get(model));
        let words = now.cloned().unwrap_or_else(|| cx.t(msg!("model-choose")));
        let response = ui.button(RichText::new(words).font(Size::Text.strong()));
        Popup::menu(&response).show(|ui| {
            for (input, name) in found.inputs.columns.iter().zip(names) {
                let on = comparing.reference == Some(input.column);
                if ui.selectable_label(on, name).clicked() {
                    out.compare(Deed::Reference(Some(input.column)));
                    ui.close();
                }
            }
            if ui.selectable_label(now.is_none(), cx.t(msg!("model-no-reference"))).clicked() {
                out.compare(Deed::Reference(None));
                ui.close();
            }
        });
    });
}

/// Room for the names and the counts beside the two columns of numbers.
const BESIDE_NUMBERS: f32 = 430.0;
/// How wide a column of numbers is at least and at most.
const NUMBERS: (f32, f32) = (64.0, 300.0);

/// A number with its n; in brackets what it is with the suggestions taken in.
fn said(cx: &Cx, of: &Number) -> String {
    let Some(value) = of.value else { return comparison::number(of, cx.texts) };
    let mut value = cx.texts.decimals(value, 2);
    if let Some(wide) = of.with_suggestions {
        let wide = [("value", value.into()), ("wide", cx.texts.decimals(wide, 2).into())];
        value = cx.tr(msg!("measures-value-wide"), &wide);
    }
    let n = of.n.unwrap_or_default().to_string();
    cx.tr(msg!("measures-short"), &[("value", value.into()), ("n", n.into())])
}

/// Every session and the class in numbers. Returns the session chosen.
fn table(
    ui: &mut Ui,
    cx: &Cx,
    numbers: &Numbers,
    names: &[String],
    session: usize,
) -> Option<usize> {
    let model = numbers.canvas.model.as_ref()?;
    let mut chosen = None;
    let room = ((ui.available_width() - BESIDE_NUMBERS) / 2.0).clamp(NUMBERS.0, NUMBERS.1);
    let number = |ui: &mut Ui, of: &Number| {
        let said = said(cx, of);
        let font = Size::Text.font();
        if ui.painter().layout_no_wrap(said.clone(), font, cx.palette.text).size().x <= room {
            ui.label(said);
            return;
        }
        ui.vertical(|ui| {
            ui.set_max_width(room);
            ui.add(Words::new(said).wrap());
        });
    };
    Grid::new("model answer").num_columns(5).spacing(vec2(24.0, 4.0)).show(ui, |ui| {
        for head in [
            msg!("compare-column-session"),
            msg!("compare-column-coverage"),
            msg!("compare-column-placement"),
            msg!("compare-column-missed"),
            msg!("compare-column-extra"),
        ] {
            section_title(ui, cx.palette, cx.t(head));
        }
        ui.end_row();
        for of in &model.sessions {
            let name = names.get(of.session).cloned().unwrap_or_default();
            if ui.selectable_label(of.session == session, name).clicked() {
                chosen = Some(of.session);
            }
            number(ui, &of.coverage);
            number(ui, &of.placement);
            ui.label(of.missed.len().to_string());
            ui.label(of.extra.len().to_string());
            ui.end_row();
        }
        ui.label(RichText::new(cx.t(msg!("compare-class"))).font(Size::Text.strong()));
        number(ui, &model.class_coverage);
        number(ui, &model.class_placement);
        ui.label(model.missed_by_all.len().to_string());
        ui.label(model.class_extra.len().to_string());
        ui.end_row();
    });
    let numbers = model.sessions.iter().flat_map(|of| [&of.coverage, &of.placement]);
    let mut numbers = numbers.chain([&model.class_coverage, &model.class_placement]);
    if numbers.any(|of| of.with_suggestions.is_some()) {
        let words = RichText::new(cx.t(msg!("measures-in-brackets"))).font(Size::Aside.font());
        ui.add(Words::new(words.color(cx.palette.muted)).wrap());
    }
    chosen
}

/// A half of the detail.
#[derive(Clone, Copy)]
enum Part {
    Missed,
    Beyond,
}

/// One session against the model.
struct Detail<'a> {
    cx: &'a Cx<'a>,
    comparing: &'a Comparing,
    found: &'a Found,
    comparison: &'a Comparison<'a>,
    model: usize,
    answer: &'a Answer,
}

impl Detail<'_> {
    fn part(&self, ui: &mut Ui, part: Part, names: &[String], out: &mut Outbox) {
        let name = names.get(self.answer.side).cloned().unwrap_or_default();
        let (title, salt) = match part {
            Part::Missed => (msg!("model-missed-by"), "missed"),
            Part::Beyond => (msg!("model-beyond"), "beyond"),
        };
        let title = self.cx.tr(title, &[("name", name.into())]);
        section_title(ui, self.cx.palette, title);
        ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| match part {
            Part::Missed => self.missed(ui, out),
            Part::Beyond => self.beyond(ui, out),
        });
    }

    fn missed(&self, ui: &mut Ui, out: &mut Outbox) {
        if self.answer.missed.is_empty() {
            ui.add(Words::new(self.cx.t(msg!("model-nothing-missed"))).wrap());
        }
        for id in &self.answer.missed {
            self.thought(ui, *id);
        }
        let Some(column) = self.model_column() else { return };
        let worded = self.comparison.cards.iter().filter(|of| of.side == self.model);
        let worded: Vec<_> = worded.filter(|of| !of.card.accepted.is_empty()).collect();
        if worded.is_empty() {
            return;
        }
        ui.add_space(8.0);
        section_title(ui, self.cx.palette, self.cx.t(msg!("model-wordings")));
        for placed in worded {
            ui.add(Words::new(comparison::one_line(&placed.card.text)).wrap());
            for wording in &placed.card.accepted {
                ui.horizontal_wrapped(|ui| {
                    let args = [("words", wording.as_str().into())];
                    let name = self.cx.tr(msg!("model-take-back"), &args);
                    if icon_button(ui, icons::ICON_CLOSE, &name, true).clicked() {
                        let kept = placed.card.accepted.iter().filter(|w| *w != wording);
                        let words = kept.cloned().collect();
                        let label = Label::plain(msg!("change-wording-taken-back"));
                        out.compare(Deed::Accept(label, column, placed.card.id, words));
                    }
                    ui.add(Words::new(RichText::new(wording).color(self.cx.palette.muted)).wrap());
                });
            }
        }
    }

    fn beyond(&self, ui: &mut Ui, out: &mut Outbox) {
        if self.answer.extra.is_empty() && self.answer.also_right.is_empty() {
            ui.add(Words::new(self.cx.t(msg!("model-nothing-beyond"))).wrap());
        }
        let right = self.answer.also_right.iter().map(|id| (*id, true));
        for (id, right) in self.answer.extra.iter().map(|id| (*id, false)).chain(right) {
            self.thought(ui, id);
            ui.horizontal_wrapped(|ui| {
                let words = self.cx.t(msg!("compare-column-right"));
                let mut now = right;
                if ui.checkbox(&mut now, words).changed() {
                    out.compare(self.right(id, now));
                }
                if !right {
                    self.wording(ui, id, out);
                }
            });
            ui.add_space(4.0);
        }
    }

    /// A thought and the cell it stands in.
    fn thought(&self, ui: &mut Ui, id: CardId) {
        let Some(placed) = self.comparison.cards.iter().find(|of| of.card.id == id) else {
            return;
        };
        ui.horizontal_wrapped(|ui| {
            let cell = comparison::cell(placed.spot(), self.cx.texts);
            let ink = self.cx.palette.cell(super::consensus::key(placed.spot())).ink;
            ui.label(RichText::new(cell).font(Size::Aside.strong()).color(ink));
            ui.add(Words::new(comparison::one_line(&placed.card.text)).wrap());
        });
    }

    /// Marks a thought as right, or takes the mark back from every card of it.
    fn right(&self, id: CardId, right: bool) -> Deed {
        let mut decisions = self.comparing.decisions().as_ref().clone();
        if right {
            decisions.also_right.push(id);
        } else {
            let holds = |row: &&crate::compare::Row| {
                row.present()
                    .any(|at| self.comparison.cards.get(at).is_some_and(|c| c.card.id == id))
            };
            let row = self.comparison.rows.iter().find(holds);
            let thought: Vec<CardId> = row
                .into_iter()
                .flat_map(crate::compare::Row::present)
                .filter_map(|at| Some(self.comparison.cards.get(at)?.card.id))
                .collect();
            decisions.also_right.retain(|of| !thought.contains(of));
        }
        let label = if right { msg!("change-also-right") } else { msg!("change-not-also-right") };
        Deed::Decide(Label::plain(label), Box::new(decisions))
    }

    /// Offers the points missed: the thought is another wording of one of them.
    fn wording(&self, ui: &mut Ui, id: CardId, out: &mut Outbox) {
        let Some(column) = self.model_column() else { return };
        let card = |id: CardId| self.comparison.cards.iter().find(|of| of.card.id == id);
        let response = ui.add_enabled(
            !self.answer.missed.is_empty(),
            Button::new(self.cx.t(msg!("model-wording-of"))),
        );
        Popup::menu(&response).show(|ui| {
            ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
                for missed in &self.answer.missed {
                    let (Some(point), Some(own)) = (card(*missed), card(id)) else { continue };
                    let args = [
                        ("cell", comparison::cell(point.spot(), self.cx.texts).into()),
                        ("text", comparison::one_line(&point.card.text).into()),
                    ];
                    let words = self.cx.tr(msg!("model-point"), &args);
                    if ui.add(Button::selectable(false, words)).clicked() {
                        let mut words = point.card.accepted.clone();
                        words.push(own.card.text.clone());
                        let label = Label::plain(msg!("change-wording-accepted"));
                        out.compare(Deed::Accept(label, column, *missed, words));
                        ui.close();
                    }
                }
            });
        });
    }

    fn model_column(&self) -> Option<ColumnId> {
        self.found.inputs.columns.get(self.model).map(|input| input.column)
    }
}

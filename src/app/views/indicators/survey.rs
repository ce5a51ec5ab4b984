//! A question with ordered answers: how many chose each, what share that is, and what it
//! comes to: mean, net, the two highest, and of how many. Which answers lean to which side, and
//! in what order they stand, is chosen here.

use eframe::egui::{Align, ComboBox, Grid as Rows, Layout, Rect, RichText, Sense, Ui, vec2};

use crate::{
    analysis::{Answer, Lean, Likert, Reason, likert, usual_bands},
    app::{
        cx::Cx,
        outbox::Outbox,
        theme::{Size, radius},
        widgets::section_title,
    },
    edit::{Change, Column, IndicatorEdit, Label, Msg},
    msg,
    session::{AnswerScale, CardColour, Indicator, IndicatorData},
};

use super::{hands::Grid, write::Table};

/// How wide a full share is.
const FULL: f32 = 160.0;

/// Shows it for the period of the chosen column, or the newest.
pub fn show(ui: &mut Ui, cx: &Cx, out: &mut Outbox, table: Table<'_>, grid: &Grid) {
    if !matches!(table.indicator.data, IndicatorData::Likert(_)) {
        return;
    }
    let column = grid.span.cursor.1.checked_sub(1).and_then(|at| table.sheet.columns.get(at));
    let period = match column {
        Some(Column::Period(period)) => Some(*period),
        _ => None,
    };
    ui.add_space(8.0);
    match likert(table.indicator, period) {
        Ok(found) => {
            let asked = shares(ui, cx, &found, table.indicator.scale);
            if let Some(scale) = asked {
                let changed = Indicator { scale, ..table.indicator.clone() };
                let label = Label::plain(msg!("change-answer-scale"));
                let edit = IndicatorEdit::Replace(Box::new(changed)).into();
                out.change(Change::new(label, vec![edit]));
            }
        }
        Err(why) => {
            section_title(ui, cx.palette, cx.t(msg!("survey-title")));
            let words = RichText::new(cx.texts.label(&why.label())).color(cx.palette.muted);
            ui.add(eframe::egui::Label::new(words).wrap());
        }
    }
}

/// Returns how else the answers are to be read, where that is asked for.
fn shares(ui: &mut Ui, cx: &Cx, found: &Likert, scale: AnswerScale) -> Option<AnswerScale> {
    let mut asked = None;
    let when = cx.texts.period(found.period);
    let title = if when.is_empty() {
        cx.t(msg!("survey-title"))
    } else {
        cx.tr(msg!("survey-title-of"), &[("period", when.into())])
    };
    section_title(ui, cx.palette, title);
    let counts = found.n.is_ok();
    Rows::new("survey shares").num_columns(5).spacing(vec2(16.0, 4.0)).show(ui, |ui| {
        for (place, answer) in found.answers.iter().enumerate() {
            ui.label(&answer.name);
            if counts {
                right(ui, answer.value.map_or_else(dash, |count| cx.texts.number(count)));
            }
            let known = answer.value.is_some();
            right(ui, if known { share(cx, answer.share) } else { dash() });
            bar(ui, cx, answer.share, answer.lean);
            if let Some(side) = side(ui, cx, answer, place) {
                asked = Some(sided(found, scale, place, side));
            }
            ui.end_row();
        }
    });
    ui.add_space(4.0);
    asked = asked.or(turned(ui, cx, scale));
    summary(ui, cx, found);
    asked
}

/// What the answers come to.
fn summary(ui: &mut Ui, cx: &Cx, found: &Likert) {
    let n = found.n.as_ref().map_or_else(
        |why| cx.texts.label(&why.label()),
        |n| cx.tr(msg!("survey-n"), &[("count", cx.texts.number(*n).into())]),
    );
    let said = |message, value: Result<f64, Reason>, places| {
        let value = value.map_or_else(|_| dash(), |value| cx.texts.decimals(value, places));
        cx.tr(message, &[("value", value.into())])
    };
    let mut parts = vec![
        said(msg!("survey-top-two"), found.top_two, 1),
        said(msg!("survey-below"), found.below, 1),
        said(msg!("survey-above"), found.above, 1),
        said(msg!("survey-net"), found.net, 1),
        said(msg!("survey-mean"), found.mean, 2),
        n,
    ];
    if let Some(silent) = found.silent {
        let silent = cx.texts.number(silent);
        parts.push(cx.tr(msg!("survey-silent"), &[("count", silent.into())]));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        for part in parts {
            ui.label(RichText::new(part).font(Size::Aside.strong()));
        }
    });
}

/// The sides an answer can lean to, with their names.
const SIDES: [(Lean, Msg); 3] = [
    (Lean::Below, msg!("survey-side-below")),
    (Lean::Middle, msg!("survey-side-middle")),
    (Lean::Above, msg!("survey-side-above")),
];

/// The side of an answer, to choose.
fn side(ui: &mut Ui, cx: &Cx, answer: &Answer, place: usize) -> Option<Lean> {
    let name =
        |side| SIDES.iter().find(|(of, _)| *of == side).map_or_else(String::new, |s| cx.t(s.1));
    let mut chosen = None;
    let response = ComboBox::from_id_salt(("side of answer", place))
        .selected_text(name(answer.lean))
        .width(120.0)
        .show_ui(ui, |ui| {
            for (side, _) in SIDES {
                let on = side == answer.lean;
                if ui.selectable_label(on, name(side)).clicked() && !on {
                    chosen = Some(side);
                }
            }
        })
        .response;
    response
        .accessible_name(cx.tr(msg!("survey-side"), &[("answer", answer.name.as_str().into())]));
    chosen
}

/// The scale with that answer on that side; the usual sides need not be kept.
fn sided(found: &Likert, scale: AnswerScale, place: usize, side: Lean) -> AnswerScale {
    let bands = found.moved(place, side);
    let usual = bands == usual_bands(found.answers.len());
    AnswerScale { bands: (!usual).then_some(bands), ..scale }
}

/// The order turned round, or the usual sides taken again.
fn turned(ui: &mut Ui, cx: &Cx, scale: AnswerScale) -> Option<AnswerScale> {
    let mut asked = None;
    ui.horizontal_wrapped(|ui| {
        let mut reversed = scale.reversed;
        if ui.checkbox(&mut reversed, cx.t(msg!("survey-reversed"))).changed() {
            asked = Some(AnswerScale { reversed, ..scale });
        }
        if scale.bands.is_some() && ui.button(cx.t(msg!("survey-usual-sides"))).clicked() {
            asked = Some(AnswerScale { bands: None, ..scale });
        }
    });
    asked
}

fn dash() -> String {
    "\u{2014}".to_owned()
}

fn share(cx: &Cx, share: f64) -> String {
    let number = cx.texts.decimals(share, 1);
    cx.tr(msg!("survey-share"), &[("share", number.into())])
}

fn right(ui: &mut Ui, text: String) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(text));
}

#[expect(clippy::cast_possible_truncation, reason = "a width on screen")]
fn bar(ui: &mut Ui, cx: &Cx, share: f64, lean: Lean) {
    let hue = cx.palette.hue(match lean {
        Lean::Below => CardColour::Ochre,
        Lean::Middle => CardColour::Slate,
        Lean::Above => CardColour::Teal,
    });
    let (rect, _) = ui.allocate_exact_size(vec2(FULL, 14.0), Sense::hover());
    let width = (share / 100.0).clamp(0.0, 1.0) as f32 * FULL;
    let filled = Rect::from_min_size(rect.min, vec2(width.max(1.0), rect.height()));
    ui.painter().rect_filled(filled, radius::CONTROL, hue.ink);
}

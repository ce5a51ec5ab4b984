//! What a thought leans on: its grade, each piece of evidence, and the ways to add one.

use eframe::egui::{Pos2, Rect, RichText, Sense, Stroke, Ui, pos2, vec2};
use egui_material_icons::icons;

use crate::session::{Document, EvidenceId, Testimony};
use crate::{
    analysis::{self, FRESH_YEARS, Grade},
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        question::Question,
        theme::Size,
        widgets::{icon_button, section_title},
    },
    edit::{Change, EvidenceEdit, EvidenceHome, Label},
    figure::spark::{Spark, spark},
    msg,
    session::{Evidence, Found, Indicator, Reading, Session, Stance, Value},
    text::terms,
};

/// Shows the evidence of a card, an axis or a scenario.
pub fn section(ui: &mut Ui, cx: &Cx, out: &mut Outbox, home: EvidenceHome, evidence: &[Evidence]) {
    let backing = analysis::backing(cx.session, evidence, FRESH_YEARS);
    let grade = cx.t(backing.grade.word());
    let title = if evidence.is_empty() {
        cx.t(msg!("evidence-none"))
    } else if backing.disputed {
        cx.tr(msg!("evidence-title-disputed"), &[("grade", grade.into())])
    } else {
        cx.tr(msg!("evidence-title"), &[("grade", grade.into())])
    };
    section_title(ui, cx.palette, title);
    for piece in evidence {
        show(ui, cx, out, home, piece);
    }
    ui.horizontal_wrapped(|ui| {
        let found = [
            (msg!("evidence-add-indicator"), !cx.session.indicators.is_empty()),
            (msg!("evidence-add-document"), true),
            (msg!("evidence-add-testimony"), true),
        ];
        for (index, (name, possible)) in found.into_iter().enumerate() {
            let button = eframe::egui::Button::new(cx.t(name));
            let response = ui.add_enabled(possible, button);
            if !possible {
                response.clone().on_disabled_hover_text(cx.t(msg!("evidence-no-indicators")));
            }
            if response.clicked() {
                out.push(Action::Ask(Question::Evidence(home, Box::new(fresh(cx, index)), true)));
            }
        }
    });
}

fn show(ui: &mut Ui, cx: &Cx, out: &mut Outbox, home: EvidenceHome, piece: &Evidence) {
    let p = cx.palette;
    ui.horizontal_top(|ui| {
        ui.with_layout(eframe::egui::Layout::right_to_left(eframe::egui::Align::Min), |ui| {
            if icon_button(ui, icons::ICON_CLOSE, &cx.t(msg!("evidence-remove")), true).clicked() {
                let edit = EvidenceEdit::Remove(home, piece.id).into();
                out.change(Change::new(Label::plain(msg!("change-evidence-remove")), vec![edit]));
            }
            if icon_button(ui, icons::ICON_EDIT, &cx.t(msg!("evidence-edit")), true).clicked() {
                out.push(Action::Ask(Question::Evidence(home, Box::new(piece.clone()), false)));
            }
            ui.with_layout(eframe::egui::Layout::top_down(eframe::egui::Align::Min), |ui| {
                words(ui, cx, piece);
            });
        });
    });
    if let Some(line) = spark_of(cx.session, piece) {
        let size = vec2(ui.available_width(), 44.0);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        paint_spark(ui, &line, rect.shrink2(vec2(2.0, 6.0)), Stroke::new(2.0, p.accent));
    }
}

/// What a piece of evidence is and says, to be read only.
pub fn words(ui: &mut Ui, cx: &Cx, piece: &Evidence) {
    let p = cx.palette;
    let ink = match piece.stance {
        Stance::Supports => p.good,
        Stance::Contradicts => p.bad,
        Stance::Context => p.muted,
    };
    ui.spacing_mut().item_spacing.y = 2.0;
    let stance = RichText::new(cx.t(terms::stance(piece.stance)));
    ui.label(stance.font(Size::Aside.strong()).color(ink));
    ui.label(RichText::new(name(cx, &piece.found)).color(p.text));
    if let Some(value) = newest(cx, &piece.found) {
        ui.label(RichText::new(value).font(Size::Text.strong()));
    }
    if !piece.shows.is_empty() {
        let shows = RichText::new(&piece.shows).font(Size::Aside.font());
        ui.label(shows.color(p.muted));
    }
}

/// What it is called: the indicator's name, the document's title, the witness.
fn name(cx: &Cx, found: &Found) -> String {
    match found {
        Found::Indicator(reading) => match cx.session.indicator(reading.indicator) {
            Some(indicator) => indicator.name.clone(),
            None => cx.t(msg!("evidence-indicator-gone")),
        },
        Found::Document(document) => document.title.clone(),
        Found::Testimony(testimony) => testimony.who.clone(),
    }
}

/// The value meant, with its unit, entity and period; of a series the newest.
fn newest(cx: &Cx, found: &Found) -> Option<String> {
    match found {
        Found::Indicator(reading) => {
            let indicator = cx.session.indicator(reading.indicator)?;
            let observation = indicator
                .data
                .observations()
                .iter()
                .filter(|o| reading.entity.as_ref().is_none_or(|entity| *entity == o.0))
                .filter(|o| reading.period.is_none_or(|period| period == o.1))
                .filter(|o| o.2.number().is_some())
                .max_by(|a, b| a.1.cmp(&b.1))?;
            let several = reading.entity.is_none()
                && indicator.data.observations().iter().any(|o| o.0 != observation.0);
            // Of several entities none speaks for the others.
            if several {
                return None;
            }
            Some(value(cx, indicator, observation.2, observation.1))
        }
        Found::Document(document) => {
            let parts = [
                document.number.clone(),
                document.date.map(|date| cx.texts.date(date)).unwrap_or_default(),
                document.page.clone(),
            ];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            (!parts.is_empty()).then(|| parts.join(" · "))
        }
        Found::Testimony(testimony) => testimony.when.map(|when| cx.texts.date(when)),
    }
}

fn value(cx: &Cx, indicator: &Indicator, value: Value, period: crate::session::Period) -> String {
    let number = value.number().map_or_else(String::new, |number| cx.texts.number(number));
    let about = if matches!(value, Value::About(_)) { "≈ " } else { "" };
    let period = cx.texts.period(period);
    let (number, unit) = match value.number() {
        Some(share) if indicator.unit == "%" => (cx.texts.percent(share), String::new()),
        _ => (number, indicator.unit.clone()),
    };
    let parts = [format!("{about}{number}"), unit, period];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// The line of an indicator that evidence names.
fn spark_of(session: &Session, piece: &Evidence) -> Option<Spark> {
    let Found::Indicator(Reading { indicator, entity, .. }) = &piece.found else { return None };
    spark(session.indicator(*indicator)?, entity.as_deref())
}

/// The line a card carries: of the first piece of evidence that has one.
#[must_use]
pub fn card_spark(session: &Session, evidence: &[Evidence]) -> Option<Spark> {
    evidence.iter().find_map(|piece| spark_of(session, piece))
}

/// Paints a spark line into a rectangle, gaps left open.
pub fn paint_spark(ui: &Ui, spark: &Spark, rect: Rect, stroke: Stroke) {
    let at = |x: f32, y: f32| -> Pos2 {
        pos2(rect.left() + x * rect.width(), rect.bottom() - y * rect.height())
    };
    let mut run: Vec<Pos2> = Vec::new();
    for (x, y) in &spark.points {
        match y {
            Some(y) => run.push(at(*x, *y)),
            None => paint_run(ui, std::mem::take(&mut run), stroke),
        }
    }
    paint_run(ui, run, stroke);
}

fn paint_run(ui: &Ui, run: Vec<Pos2>, stroke: Stroke) {
    match run.as_slice() {
        [] => {}
        [only] => {
            ui.painter().circle_filled(*only, stroke.width, stroke.color);
        }
        _ => {
            ui.painter().line(run, stroke);
        }
    }
}

/// How many small bars stand for a grade: two for strong, one for some, none else.
#[must_use]
pub fn bars(grade: Grade) -> usize {
    match grade {
        Grade::Strong => 2,
        Grade::Some => 1,
        Grade::Stale | Grade::None => 0,
    }
}

/// A new piece: an indicator, a document or testimony, by number.
fn fresh(cx: &Cx, kind: usize) -> Evidence {
    let first = cx.session.indicators.first().map(|indicator| indicator.id);
    let found = match (kind, first) {
        (0, Some(indicator)) => Found::Indicator(Reading { indicator, entity: None, period: None }),
        (2, _) => Found::Testimony(Testimony::default()),
        _ => Found::Document(Document::default()),
    };
    let id = cx.new_id(EvidenceId);
    Evidence { id, found, stance: Stance::Supports, shows: String::new() }
}

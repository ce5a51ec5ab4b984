//! The head of a board: its name, its subject, the stage of work, filter and order.

use std::sync::Arc;

use eframe::egui::{Align, Id, Key, Layout, RichText, TextEdit, Ui};
use egui_material_icons::icons;

use crate::{
    analysis,
    app::{
        command::{Command, SortBy},
        cx::Cx,
        outbox::{Action, Outbox},
        place::Place,
        theme::Size,
        view::{View, Wants},
        widgets::{TextField, icon_button, segmented},
    },
    edit::{CanvasEdit, Change, Edit, Label, WorkshopEdit, WorkshopField},
    msg,
    session::{Canvas, KindName, Session, Stage},
    text::terms,
};

use super::bound;

/// The id of the subject's field.
#[must_use]
pub fn subject_id(canvas: &Canvas) -> Id {
    Id::unique(("subject", canvas.id.0))
}

/// Where the head is narrower, the subject has a row of its own.
const WIDE: f32 = 720.0;

/// Shows the head of a SWOT or PEST(EL).
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, canvas: &Canvas) {
    let wide = ui.available_width() >= WIDE;
    ui.horizontal(|ui| {
        title(ui, cx, out, canvas);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            stage(ui, cx, out, canvas);
            order(ui, cx, view);
            filter(ui, cx, view, out);
            evidence_share(ui, cx, canvas);
            if wide {
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    subject(ui, cx, view, out, canvas);
                });
            }
        });
    });
    if !wide {
        subject(ui, cx, view, out, canvas);
    }
}

/// The canvas's name; where there are several of its kind, a choice among them.
pub fn title(ui: &mut Ui, cx: &Cx, out: &mut Outbox, canvas: &Canvas) {
    let kind = cx.t(terms::canvas(&canvas.kind));
    let siblings: Vec<_> =
        cx.session.canvases.iter().filter(|c| c.kind_name() == canvas.kind_name()).collect();
    if siblings.len() < 2 {
        ui.label(RichText::new(kind).font(Size::Place.strong()));
        return;
    }
    let response = ui.button(RichText::new(named(cx, canvas)).font(Size::Thing.strong()));
    eframe::egui::Popup::menu(&response).show(|ui| {
        for sibling in siblings {
            if ui.selectable_label(sibling.id == canvas.id, named(cx, sibling)).clicked() {
                out.push(Action::Go(Place::of(sibling.id, sibling.kind_name())));
                ui.close();
            }
        }
    });
}

/// The canvas's kind with what tells it from others of its kind.
#[must_use]
pub fn named(cx: &Cx, canvas: &Canvas) -> String {
    let kind = cx.t(terms::canvas(&canvas.kind));
    let own = [&canvas.title, &canvas.subject].into_iter().find(|text| !text.is_empty());
    own.map_or(kind.clone(), |own| format!("{kind} · {own}"))
}

fn subject(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, canvas: &Canvas) {
    let field = TextField::new(subject_id(canvas), &canvas.subject, cx.t(msg!("subject-name")))
        .hint(cx.t(match canvas.kind_name() {
            KindName::Pest => msg!("subject-hint-pest"),
            _ => msg!("subject-hint-swot"),
        }))
        .quiet();
    let label = Label::plain(msg!("change-subject"));
    let response = bound::texts(ui, cx, view, out, field, &label, |text| {
        subject_edits(cx.session, canvas, &text)
    });
    // Named; what comes next are the cards.
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        view.wants = Some(Wants::Capture);
    }
}

/// The edits that write the subject of a canvas. While no thought stands on any other canvas,
/// what was asked first is the subject of the whole chain, so those that have the same one
/// take it over, and so does the workshop.
fn subject_edits(session: &Session, canvas: &Canvas, text: &str) -> Vec<Edit> {
    let mut edits = vec![CanvasEdit::SetSubject(canvas.id, text.to_owned()).into()];
    let mut others = session.canvases.iter().filter(|other| other.id != canvas.id);
    if others.any(|other| other.card_count() > 0) {
        return edits;
    }
    let follows = |other: &&Arc<Canvas>| {
        other.kind_name() != canvas.kind_name() && other.subject == canvas.subject
    };
    let followers = session.canvases.iter().filter(follows);
    edits.extend(followers.map(|other| CanvasEdit::SetSubject(other.id, text.to_owned()).into()));
    if session.subject == canvas.subject {
        edits.push(WorkshopEdit::SetText(WorkshopField::Subject, text.to_owned()).into());
    }
    edits
}

/// How many cards lean on something, once any does.
fn evidence_share(ui: &mut Ui, cx: &Cx, canvas: &Canvas) {
    let coverage = analysis::coverage(cx.session, canvas);
    if coverage.with == 0 {
        return;
    }
    let args = [("with", coverage.with.into()), ("all", coverage.of.into())];
    let words = RichText::new(cx.tr(msg!("evidence-share"), &args)).font(Size::Aside.font());
    ui.label(words.color(cx.palette.muted))
        .on_hover_text(cx.tr(msg!("evidence-share-explained"), &args));
}

/// The switch of stages.
pub fn stage(ui: &mut Ui, cx: &Cx, out: &mut Outbox, canvas: &Canvas) {
    let choices = Stage::ALL.map(|stage| (stage, cx.t(terms::stage(stage))));
    if let Some(stage) = segmented(ui, cx.palette, "stage", Some(canvas.stage), &choices) {
        out.command(Command::Stage(stage));
    }
}

/// The change that turns a canvas to a stage.
#[must_use]
pub fn turn_to(canvas: &Canvas, stage: Stage) -> Change {
    Change::new(
        Label::plain(msg!("change-stage")),
        vec![CanvasEdit::SetStage(canvas.id, stage).into()],
    )
}

/// How cards are ordered on screen.
pub fn order(ui: &mut Ui, cx: &Cx, view: &mut View) {
    let response = icon_button(ui, icons::ICON_SORT, &cx.t(msg!("sort-name")), true);
    eframe::egui::Popup::menu(&response).show(|ui| {
        for sort in SortBy::ALL {
            let name = cx.t(match sort {
                SortBy::Hand => msg!("command-sort-hand"),
                SortBy::Rating => msg!("command-sort-rating"),
                SortBy::Votes => msg!("command-sort-votes"),
            });
            if ui.selectable_label(view.sort == sort, name).clicked() {
                view.sort = sort;
                ui.close();
            }
        }
    });
}

/// The filter: a button, or the field once it is open.
pub fn filter(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    let Some(words) = &mut view.filter else {
        if icon_button(ui, icons::ICON_FILTER_LIST, &cx.t(msg!("command-filter")), true).clicked() {
            out.command(Command::Filter);
        }
        return;
    };
    let close = icon_button(ui, icons::ICON_CLOSE, &cx.t(msg!("filter-close")), true).clicked();
    let edit = TextEdit::singleline(words)
        .id(Id::unique("filter"))
        .hint_text(cx.t(msg!("filter-hint")))
        .desired_width(150.0);
    let escaped = ui.input(|input| input.key_pressed(Key::Escape));
    let response = ui.add(edit).accessible_name(cx.t(msg!("command-filter")));
    if view.takes_focus(Wants::Filter) {
        response.request_focus();
    }
    if close || (response.lost_focus() && escaped) {
        view.filter = None;
        view.wants = Some(Wants::Capture);
    }
}

//! The overview: what the workshop asks, who is in the room, how far each canvas is, what
//! was put aside and what was decided.

mod canvases;
mod decisions;
mod facts;
mod findings;
mod parking;
mod people;
mod picture;
mod rows;

use eframe::egui::{Align, Id, Layout, ScrollArea, Ui};

use crate::{
    app::{
        cx::Cx,
        outbox::Outbox,
        view::{View, Wants},
    },
    edit::WorkshopField,
    session::{Session, SessionId},
};

/// From this width on there are two columns.
const TWO_COLUMNS: f32 = 1100.0;
/// Lines longer than this are tiring to read.
const WIDEST: f32 = 1400.0;
/// Between the columns.
const GUTTER: f32 = 40.0;

/// The id of the field of that workshop's focal question.
#[must_use]
pub fn question_id(session: SessionId) -> Id {
    facts::id(session, WorkshopField::Question)
}

/// Shows it.
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    let asked = view.takes_focus(Wants::Capture);
    let focus = first_to_fill(cx.session).filter(|_| asked);
    ScrollArea::vertical().id_salt("overview").auto_shrink(false).show(ui, |ui| {
        let width = (ui.available_width() - 12.0).min(WIDEST);
        ui.set_max_width(width);
        facts::heading(ui, cx, view, out, focus);
        if width < TWO_COLUMNS {
            what_it_is(ui, cx, view, out);
            what_came_of_it(ui, cx, view, out);
        } else {
            ui.spacing_mut().item_spacing.x = GUTTER;
            ui.columns(2, |columns| {
                let [left, right] = columns else { return };
                column(left, |ui| what_it_is(ui, cx, view, out));
                column(right, |ui| what_came_of_it(ui, cx, view, out));
            });
        }
        ui.add_space(24.0);
    });
}

/// A column whose content keeps its own width.
fn column(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.spacing_mut().item_spacing.x = 8.0;
    ui.with_layout(Layout::top_down(Align::Min), add);
}

/// Where writing begins in a workshop that has just been made.
fn first_to_fill(session: &Session) -> Option<WorkshopField> {
    let is_new = session.canvases.iter().all(|canvas| canvas.card_count() == 0);
    [WorkshopField::Title, WorkshopField::Question]
        .into_iter()
        .find(|field| is_new && field.of(session).is_empty())
}

fn what_it_is(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    facts::show(ui, cx, view, out);
    people::show(ui, cx, view, out);
    people::groups(ui, cx, view, out);
}

fn what_came_of_it(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    canvases::show(ui, cx, view, out);
    parking::show(ui, cx, view, out);
    decisions::show(ui, cx, view, out);
    findings::show(ui, cx, view, out);
}

//! Candidate pairs of axes.

use eframe::egui::Ui;

use crate::{
    app::{cx::Cx, outbox::Outbox, tab::View},
    session::Canvas,
};

/// Shows it.
pub fn show(ui: &mut Ui, _cx: &Cx, _view: &mut View, _out: &mut Outbox, _canvas: &Canvas) {
    ui.label("axes");
}

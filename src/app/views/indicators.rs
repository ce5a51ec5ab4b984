//! The data of a workshop.

use eframe::egui::Ui;

use crate::app::{cx::Cx, outbox::Outbox, tab::View};

/// Which data is looked at.
#[derive(Debug, Default)]
pub struct State;

/// Shows it.
pub fn show(ui: &mut Ui, _cx: &Cx, _view: &mut View, _out: &mut Outbox) {
    ui.label("indicators");
}

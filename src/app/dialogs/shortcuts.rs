//! The sheet of shortcuts.

use eframe::egui::Ui;

use crate::app::{cx::Cx, outbox::Outbox};

/// Shows it. Returns whether it stays open.
pub fn show(ui: &mut Ui, _cx: &Cx, _out: &mut Outbox) -> bool {
    ui.label("");
    true
}

//! The command palette.

use eframe::egui::Ui;

use crate::app::{cx::Cx, outbox::Outbox};

/// What is being looked for.
#[derive(Debug, Default)]
pub struct Palette {
    words: String,
}

impl Palette {
    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, _cx: &Cx, _out: &mut Outbox) -> bool {
        ui.label(&self.words);
        true
    }
}

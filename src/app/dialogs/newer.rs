//! A file of a newer program: shown as text, never half-read.

use eframe::egui::Ui;

use crate::app::{cx::Cx, outbox::Outbox};

/// The file.
#[derive(Debug)]
pub struct Newer {
    format: u64,
    text: String,
}

impl Newer {
    /// A file of that format with that text.
    #[must_use]
    pub fn new(format: u64, text: String) -> Self {
        Self { format, text }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, _out: &mut Outbox) -> bool {
        ui.label(cx.texts.label(&crate::storage::newer(self.format)));
        ui.label(&self.text);
        true
    }
}

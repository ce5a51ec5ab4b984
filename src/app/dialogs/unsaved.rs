//! What would be lost by closing, and the question about it.

use eframe::egui::Ui;

use crate::app::{cx::Cx, outbox::Outbox};

use crate::app::desk::Closing;

/// The question.
#[derive(Debug)]
pub struct Unsaved {
    closing: Closing,
    titles: Vec<String>,
}

impl Unsaved {
    /// The workshops of those titles would be lost.
    #[must_use]
    pub fn new(closing: Closing, titles: Vec<String>) -> Self {
        Self { closing, titles }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, _cx: &Cx, _out: &mut Outbox) -> bool {
        ui.label(format!("{:?} {:?}", self.closing, self.titles));
        true
    }
}

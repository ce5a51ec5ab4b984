//! A path typed by hand, where the system has no file dialog.

use eframe::egui::Ui;

use crate::app::{cx::Cx, outbox::Outbox};

use std::path::Path;

use crate::app::files::Purpose;

/// The path being typed.
#[derive(Debug)]
pub struct PathEntry {
    purpose: Purpose,
    text: String,
    /// The system was asked and had no dialog.
    no_portal: bool,
}

impl PathEntry {
    /// A path for that purpose, beginning in that folder.
    #[must_use]
    pub fn new(purpose: Purpose, folder: Option<&Path>, name: &str, no_portal: bool) -> Self {
        let text = folder.map_or_else(|| name.into(), |folder| folder.join(name));
        Self { purpose, text: text.to_string_lossy().into_owned(), no_portal }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, _cx: &Cx, _out: &mut Outbox) -> bool {
        ui.label(format!("{:?} {} {}", self.purpose, self.text, self.no_portal));
        true
    }
}

//! A file that something else wrote while it was open here: which version counts is asked.

use std::path::{Path, PathBuf};

use eframe::egui::Ui;

use crate::{
    app::{
        command::Command,
        cx::Cx,
        outbox::{Action, Outbox},
        tab::TabId,
    },
    msg,
};

use super::frame;

/// The question.
#[derive(Debug)]
pub struct Changed {
    tab: TabId,
    path: PathBuf,
    shown: bool,
}

impl Changed {
    /// That tab could not be saved to that file.
    #[must_use]
    pub fn new(tab: TabId, path: &Path) -> Self {
        Self { tab, path: path.to_owned(), shown: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 520.0);
        frame::title(ui, cx.t(msg!("changed-title")));
        frame::aside(ui, cx, self.path.to_string_lossy().into_owned());
        ui.add_space(4.0);
        frame::text(ui, cx.t(msg!("changed-text")));
        let opened = !std::mem::replace(&mut self.shown, true);
        frame::buttons(ui, |ui| {
            let save_as = cx.t(msg!("command-save-as"));
            let action = if frame::default_button(ui, cx, save_as, opened).clicked() {
                Some(Action::Command(Command::SaveAs))
            } else if frame::button(ui, cx.t(msg!("changed-reload"))).clicked() {
                Some(Action::Reload(self.tab, self.path.clone()))
            } else if frame::button(ui, cx.t(msg!("changed-over"))).clicked() {
                Some(Action::SaveOver(self.tab))
            } else {
                None
            };
            let cancelled = frame::button(ui, cx.t(msg!("dialog-cancel"))).clicked();
            let stays = action.is_none() && !cancelled;
            if let Some(action) = action {
                out.push(action);
            }
            stays
        })
    }
}

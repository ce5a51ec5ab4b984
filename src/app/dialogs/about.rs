//! About the program: its version, what it promises, and where it keeps files of its own.

use std::path::{Path, PathBuf};

use eframe::egui::{Label as Words, RichText, Ui};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        theme::Size,
        widgets::section_title,
    },
    edit::Label,
    msg,
};

use super::frame;

/// What is told.
#[derive(Debug)]
pub struct About {
    log: Option<PathBuf>,
    shown: bool,
}

impl About {
    /// With the log of this run.
    #[must_use]
    pub fn new(log: Option<PathBuf>) -> Self {
        Self { log, shown: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 560.0);
        frame::title(ui, cx.t(msg!("app-name")));
        let version = env!("CARGO_PKG_VERSION");
        frame::text(ui, cx.tr(msg!("about-version"), &[("number", version.into())]));
        frame::text(ui, cx.t(msg!("about-offline")));
        if let Some(log) = &self.log {
            place(ui, cx, cx.t(msg!("about-log")), log, cx.t(msg!("about-log-text")));
            if let Some(folder) = log.parent() {
                place(ui, cx, cx.t(msg!("about-folder")), folder, cx.t(msg!("about-folder-text")));
            }
        }
        let opened = !std::mem::replace(&mut self.shown, true);
        frame::buttons(ui, |ui| {
            let close = cx.t(msg!("dialog-close"));
            let stays = !frame::default_button(ui, cx, close, opened).clicked();
            if let Some(log) = &self.log
                && frame::button(ui, cx.t(msg!("about-copy"))).clicked()
            {
                let said = Label::plain(msg!("about-copied"));
                out.push(Action::Copy(log.to_string_lossy().into_owned(), said));
            }
            stays
        })
    }
}

/// A path that can be read and copied, with what is there.
fn place(ui: &mut Ui, cx: &Cx, title: String, path: &Path, what: String) {
    ui.add_space(8.0);
    section_title(ui, cx.palette, title);
    let words = RichText::new(path.to_string_lossy()).font(Size::Text.font());
    ui.add(Words::new(words).wrap().selectable(true));
    frame::aside(ui, cx, what);
}

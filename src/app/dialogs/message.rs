//! Bad news with what can be done about it.

use std::path::{Path, PathBuf};

use eframe::egui::{ScrollArea, Ui};

use crate::{
    app::{
        backup::Before,
        command::Command,
        cx::Cx,
        leave::Leave,
        outbox::{Action, Outbox},
        purpose::Purpose,
    },
    edit::{Change, Edit, Label, Msg, WorkshopEdit},
    msg,
    session::Session,
};

use super::frame;

/// What is said, and what is offered.
#[derive(Debug)]
pub struct Message {
    title: Msg,
    /// The file it is about, where the words do not name it.
    file: Option<PathBuf>,
    text: Label,
    offer: (Msg, Offer),
    /// The version before of the file, where there is one.
    before: Option<Before>,
    shown: bool,
}

/// What can be done about it.
#[derive(Clone, Copy, Debug)]
enum Offer {
    Command(Command),
    /// Asking for another path.
    AskPath(Purpose),
}

impl Message {
    /// A file that cannot be opened.
    #[must_use]
    pub fn unreadable(path: &Path, text: Label) -> Self {
        Self {
            title: msg!("message-unreadable"),
            file: Some(path.to_owned()),
            text,
            offer: (msg!("message-open-another"), Offer::Command(Command::Open)),
            before: None,
            shown: false,
        }
    }

    /// A file that cannot be opened, with the version before where that can be.
    #[must_use]
    pub fn damaged(path: &Path, text: Label, before: Option<Before>) -> Self {
        Self { before, ..Self::unreadable(path, text) }
    }

    /// A workshop that could not be saved; it is still whole in memory.
    #[must_use]
    pub fn not_saved(text: Label) -> Self {
        Self {
            title: msg!("message-not-saved"),
            file: None,
            text,
            offer: (msg!("command-save-as"), Offer::Command(Command::SaveAs)),
            before: None,
            shown: false,
        }
    }

    /// A chart or a table that was not written; it is still there to be written elsewhere.
    #[must_use]
    pub fn not_exported(text: Label, way: Leave) -> Self {
        Self {
            title: msg!("message-not-exported"),
            file: None,
            text,
            offer: (msg!("message-write-elsewhere"), Offer::Command(Command::Leave(way))),
            before: None,
            shown: false,
        }
    }

    /// A document that could not be written; it can be under another name.
    #[must_use]
    pub fn not_written(text: Label, purpose: Purpose) -> Self {
        let offer = match purpose {
            Purpose::ReportSet => msg!("message-another-folder"),
            _ => msg!("message-another-name"),
        };
        Self {
            title: msg!("export-not-written"),
            file: None,
            text,
            offer: (offer, Offer::AskPath(purpose)),
            before: None,
            shown: false,
        }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 500.0);
        frame::title(ui, cx.t(self.title));
        ScrollArea::vertical().max_height(frame::height_left(ui, 130.0)).show(ui, |ui| {
            if let Some(file) = &self.file {
                frame::aside(ui, cx, file.to_string_lossy().into_owned());
                ui.add_space(4.0);
            }
            frame::text(ui, cx.texts.label(&self.text));
            if let Some(before) = &self.before {
                ui.add_space(4.0);
                frame::text(ui, cx.texts.label(&before.label));
            }
        });
        let opened = !std::mem::replace(&mut self.shown, true);
        frame::buttons(ui, |ui| {
            let (name, offer) = self.offer;
            if frame::default_button(ui, cx, cx.t(name), opened).clicked() {
                out.push(match offer {
                    Offer::Command(command) => Action::Command(command),
                    Offer::AskPath(purpose) => Action::AskPath(purpose),
                });
                return false;
            }
            if self.before.is_some()
                && frame::button(ui, cx.t(msg!("message-before"))).clicked()
                && let Some(before) = self.before.take()
            {
                open(before, out);
                return false;
            }
            !frame::button(ui, cx.t(msg!("dialog-close"))).clicked()
        })
    }
}

/// Puts it in front as something that is not saved yet, so that closing asks.
fn open(before: Before, out: &mut Outbox) {
    let mut empty = Session::new(before.session.id);
    empty.title.clone_from(&before.session.title);
    out.push(Action::Begin(Box::new(empty)));
    let edit: Edit = WorkshopEdit::Restore(before.session).into();
    out.change(Change::new(Label::plain(msg!("message-before")), vec![edit]));
}

//! The dialog in front of everything: one at a time, each saying whether it stays open.

use std::path::{Path, PathBuf};

use eframe::egui::{Context, Frame, Id, Margin, Modal, Ui};

use crate::{
    edit::Label,
    report::{form::Form, logo::Logo},
    session::CardId,
    storage::Listed,
};

use super::{
    backup::Before,
    choices::Choices,
    closing::Closing,
    command::Row,
    comparing::Comparing,
    cx::Cx,
    dialogs::{
        about::About,
        address::Address,
        changed::Changed,
        drawing::Drawing,
        evidence::EvidenceForm,
        export::Export,
        folder::{Aim, Folder},
        history::History,
        import::Import,
        locked::LockedFile,
        merge::Merge,
        message::Message,
        newer::Newer,
        palette::Palette,
        park::Park,
        paste::Paste,
        path::PathEntry,
        reconcile::Reconcile,
        recovered::RecoveredWork,
        remove_indicator::RemoveIndicator,
        send::Send,
        shortcuts::Shortcuts,
        take::Take,
        unsaved::{Lost, Unsaved},
    },
    leave::Leave,
    outbox::Outbox,
    purpose::Purpose,
    question::Question,
    recover::Recovered,
};

/// What stands in front of everything.
#[derive(Debug)]
pub enum Dialog {
    /// A thought for the parking lot.
    Park(Park),
    /// Where a copy of the chosen cards is sent.
    Send(Send),
    /// What becomes a driver.
    Take(Take),
    /// What a pasted list or table was understood as.
    Paste(Box<Paste>),
    /// Every command by name.
    Palette(Palette),
    /// Every shortcut.
    Shortcuts(Shortcuts),
    /// What would be lost by closing.
    Unsaved(Unsaved),
    /// A path typed by hand.
    Path(PathEntry),
    /// A file of a newer program.
    Newer(Newer),
    /// Work that was recovered after a crash.
    Recovered(RecoveredWork),
    /// A file that something else has written.
    Changed(Changed),
    /// What two states of a workshop say differently.
    Reconcile(Box<Reconcile>),
    /// A file that another has open.
    Locked(Box<LockedFile>),
    /// About the program.
    About(About),
    /// Earlier versions.
    History(Box<History>),
    /// Bad news.
    Message(Message),
    /// One piece of evidence.
    Evidence(Box<EvidenceForm>),
    /// What a report should be like.
    Export(Box<Export>),
    /// Which drawing leaves.
    Drawing(Drawing),
    /// The workshops of a folder.
    Folder(Box<Folder>),
    /// A table on its way in.
    Import(Box<Import>),
    /// What leans on an indicator that is to go.
    RemoveIndicator(RemoveIndicator),
    /// Several workshops made into one.
    Merge(Box<Merge>),
    /// An address that may be opened.
    Address(Address),
}

impl Dialog {
    /// What a view wants to have asked.
    #[must_use]
    pub fn of(question: Question, comparing: &Comparing) -> Self {
        match question {
            Question::Paste(home, read) => Self::Paste(Box::new(Paste::new(home, *read))),
            Question::Evidence(home, piece, fresh) => {
                Self::Evidence(Box::new(EvidenceForm::new(home, *piece, fresh)))
            }
            Question::RemoveIndicator(indicator) => {
                Self::RemoveIndicator(RemoveIndicator::new(indicator))
            }
            Question::Take(canvas) => Self::Take(Take::new(canvas)),
            Question::Merge => Self::Merge(Box::new(Merge::new(comparing))),
            Question::Address(address) => Self::Address(Address::new(&address)),
        }
    }

    /// The question where those cards should be sent.
    #[must_use]
    pub fn send(cards: Vec<CardId>) -> Self {
        Self::Send(Send::new(cards))
    }

    /// Every command by name, of which these can be used now, and the tabs by their titles.
    #[must_use]
    pub fn palette(tabs: Vec<String>, usable: impl Iterator<Item = &'static Row>) -> Self {
        Self::Palette(Palette::new(usable, tabs))
    }

    /// Every shortcut.
    #[must_use]
    pub fn shortcuts() -> Self {
        Self::Shortcuts(Shortcuts::default())
    }

    /// About the program, whose log is there.
    #[must_use]
    pub fn about(log: Option<PathBuf>) -> Self {
        Self::About(About::new(log))
    }

    /// The question what to do with what is not saved: in one tab, or everywhere.
    #[must_use]
    pub fn unsaved(closing: Closing, lost: Vec<Lost>) -> Self {
        Self::Unsaved(Unsaved::new(closing, lost))
    }

    /// A path to be typed.
    #[must_use]
    pub fn path(purpose: Purpose, folder: Option<&Path>, name: &str, no_portal: bool) -> Self {
        Self::Path(PathEntry::new(purpose, folder, name, no_portal))
    }

    /// A file of a newer program.
    #[must_use]
    pub fn newer(path: &Path, format: u64, text: String) -> Self {
        Self::Newer(Newer::new(path, format, text))
    }

    /// A file that cannot be opened.
    #[must_use]
    pub fn unreadable(path: &Path, text: Label) -> Self {
        Self::Message(Message::unreadable(path, text))
    }

    /// A file that cannot be opened, and the version before.
    #[must_use]
    pub fn damaged(path: &Path, text: Label, before: Option<Before>) -> Self {
        Self::Message(Message::damaged(path, text, before))
    }

    /// A workshop that could not be saved.
    #[must_use]
    pub fn not_saved(text: Label) -> Self {
        Self::Message(Message::not_saved(text))
    }

    /// Work that was recovered after a crash.
    #[must_use]
    pub fn recovered(recovered: Vec<Recovered>) -> Self {
        Self::Recovered(RecoveredWork::new(recovered))
    }

    /// A chart or a table that was not written.
    #[must_use]
    pub fn not_exported(text: Label, way: Leave) -> Self {
        Self::Message(Message::not_exported(text, way))
    }

    /// The workshops of that folder, to choose from.
    #[must_use]
    pub fn folder(folder: &Path, aim: Aim, found: Vec<Listed>) -> Self {
        Self::Folder(Box::new(Folder::new(folder, aim, found)))
    }

    /// What a report should be like, beginning with what was chosen before.
    #[must_use]
    pub fn export(choices: Choices, logo: Option<Logo>) -> Self {
        Self::Export(Box::new(Export::new(choices, logo)))
    }

    /// Which of these drawings, by caption and name, leaves in that format.
    #[must_use]
    pub fn drawing(form: Form, pictures: Vec<(String, String)>) -> Self {
        Self::Drawing(Drawing::new(form, pictures))
    }

    /// A document that could not be written for that purpose; another path is offered.
    #[must_use]
    pub fn not_written(text: Label, purpose: Purpose) -> Self {
        Self::Message(Message::not_written(text, purpose))
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ctx: &Context, cx: &Cx, out: &mut Outbox) -> bool {
        let frame = Frame::popup(&ctx.global_style()).inner_margin(Margin::same(16));
        let modal = Modal::new(Id::unique("dialog"))
            .frame(frame)
            .show(ctx, |ui| self.contents(ui, cx, out));
        modal.inner && !modal.should_close()
    }

    fn contents(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        match self {
            Self::Park(dialog) => dialog.show(ui, cx, out),
            Self::Send(dialog) => dialog.show(ui, cx, out),
            Self::Take(dialog) => dialog.show(ui, cx, out),
            Self::Paste(dialog) => dialog.show(ui, cx, out),
            Self::Palette(dialog) => dialog.show(ui, cx, out),
            Self::Shortcuts(dialog) => dialog.show(ui, cx),
            Self::Unsaved(dialog) => dialog.show(ui, cx, out),
            Self::Path(dialog) => dialog.show(ui, cx, out),
            Self::Newer(dialog) => dialog.show(ui, cx, out),
            Self::Changed(dialog) => dialog.show(ui, cx, out),
            Self::Reconcile(dialog) => dialog.show(ui, cx, out),
            Self::Locked(dialog) => dialog.show(ui, cx, out),
            Self::Recovered(dialog) => dialog.show(ui, cx, out),
            Self::About(dialog) => dialog.show(ui, cx, out),
            Self::History(dialog) => dialog.show(ui, cx, out),
            Self::Message(dialog) => dialog.show(ui, cx, out),
            Self::Evidence(dialog) => dialog.show(ui, cx, out),
            Self::Drawing(dialog) => dialog.show(ui, cx, out),
            Self::Export(dialog) => dialog.show(ui, cx, out),
            Self::Folder(dialog) => dialog.show(ui, cx, out),
            Self::Import(dialog) => dialog.show(ui, cx, out),
            Self::RemoveIndicator(dialog) => dialog.show(ui, cx, out),
            Self::Merge(dialog) => dialog.show(ui, cx, out),
            Self::Address(dialog) => dialog.show(ui, cx, out),
        }
    }
}

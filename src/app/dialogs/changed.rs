//! A file that something else wrote while it was open here: which version counts is asked.

use std::{path::PathBuf, sync::Arc};

use eframe::egui::Ui;

use crate::{
    app::{
        command::Command,
        cx::Cx,
        outbox::{Action, Outbox},
        outside::Answer,
        standing::Became,
        tab::{Tab, TabId},
    },
    compare::{Since, since},
    edit::Label,
    msg,
    session::Session,
    storage::Seen,
};

use super::frame::{self, Picked};

/// The question.
#[derive(Debug)]
pub struct Changed {
    tab: TabId,
    path: PathBuf,
    seen: Seen,
    file: File,
    /// It was taken in here, and that was undone.
    undone: bool,
    /// What was done here since the file was read or saved; nothing where all of it is there.
    here: Option<Since>,
    shown: bool,
}

/// What the file holds now.
#[derive(Debug)]
enum File {
    /// A later state of the workshop.
    State(Since),
    /// Another workshop.
    Stranger,
    /// Something that cannot be read here.
    Unreadable(Label),
}

impl Changed {
    /// The question about the file of that tab, if there is one.
    #[must_use]
    pub fn of(tab: &Tab) -> Option<Self> {
        let base = tab.base();
        let (file, seen) = match tab.standing.outside.as_ref()? {
            Became::Other(theirs, seen) => match base {
                Some(base) if base.id == theirs.id => (File::State(since(base, theirs)), *seen),
                _ => (File::Stranger, *seen),
            },
            Became::Unreadable(why, seen) => (File::Unreadable(why.clone()), *seen),
            Became::Gone => return None,
        };
        let changed = |base: &&Arc<Session>| !tab.history.is_saved() && *base != tab.session();
        let here = base.filter(changed).map(|base| since(base, tab.session()));
        let undone = tab.taken_in.undone().is_some();
        Some(Self { tab: tab.id, path: tab.path.clone()?, seen, file, undone, here, shown: false })
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 600.0);
        frame::title(ui, cx.t(msg!("changed-title")));
        frame::aside(ui, cx, self.path.to_string_lossy().into_owned());
        ui.add_space(4.0);
        let text = if self.undone { msg!("changed-undone") } else { msg!("changed-text") };
        frame::text(ui, cx.t(text));
        ui.add_space(4.0);
        for line in self.lines(cx) {
            frame::text(ui, line);
        }
        let opened = !std::mem::replace(&mut self.shown, true);
        match frame::choices(ui, cx, opened, self.options(cx)) {
            Picked::Nothing => true,
            Picked::Cancel => false,
            Picked::One(action) => {
                out.push(action);
                false
            }
        }
    }

    fn lines(&self, cx: &Cx) -> Vec<String> {
        let counts = |since: &Since| {
            [
                ("added", since.added.into()),
                ("changed", since.changed.into()),
                ("removed", since.removed.into()),
            ]
        };
        let cards = |since: &Since| since.added + since.changed + since.removed > 0;
        let mut lines = vec![match &self.file {
            File::State(since) if cards(since) => cx.tr(msg!("changed-there"), &counts(since)),
            File::State(_) => cx.t(msg!("changed-there-other")),
            File::Stranger => cx.t(msg!("changed-stranger")),
            File::Unreadable(why) => cx.texts.label(why),
        }];
        lines.push(match &self.here {
            Some(since) if cards(since) => cx.tr(msg!("changed-here"), &counts(since)),
            Some(_) => cx.t(msg!("changed-here-other")),
            None => cx.t(msg!("changed-here-nothing")),
        });
        lines.push(match (&self.file, &self.here) {
            (File::State(_), Some(_)) => cx.t(msg!("changed-ways-both")),
            (File::Unreadable(_), _) => cx.t(msg!("changed-ways-unreadable")),
            _ => cx.t(msg!("changed-ways")),
        });
        lines
    }

    fn options(&self, cx: &Cx) -> Vec<(String, Action)> {
        let answer = |answer| Action::Outside(self.tab, answer);
        let mut options = Vec::new();
        if matches!(self.file, File::State(_)) && self.here.is_some() {
            options.push((cx.t(msg!("changed-merge")), answer(Answer::Merge)));
        }
        if !matches!(self.file, File::Unreadable(_)) {
            options.push((cx.t(msg!("changed-reload")), answer(Answer::TakeIn)));
            options.push((cx.t(msg!("changed-compare")), answer(Answer::Compare)));
        }
        options.push((cx.t(msg!("command-save-as")), Action::Command(Command::SaveAs)));
        options.push((cx.t(msg!("changed-over")), answer(Answer::WriteOver(self.seen))));
        options
    }
}

//! Earlier versions of open workshops: kept, shown, put back.

use std::sync::Arc;

use eframe::egui;

use crate::{
    edit::{Change, Label, WorkshopEdit},
    msg,
    session::Session,
    storage::snapshots::{Archive, Reason, Task},
};

use crate::app::{
    dialog::Dialog,
    dialogs::history::{History, Wanted},
    shell::Shell,
    tab::TabId,
    versions::Versions,
    view::Wants,
};

impl Shell {
    /// Takes the archive of earlier versions into use, and lets go of what is too old.
    pub(super) fn begin_versions(&mut self) {
        let archive = self.environment.versions.clone().map(Archive::new);
        if let Some(archive) = &archive {
            let now = self.desk.clock.now().timestamp();
            self.files.saver.archive(archive.clone(), Task::Tidy(now));
        }
        self.versions = Versions::new(archive);
    }

    /// Keeps an earlier version of what has seen five minutes of work.
    pub(super) fn keep_versions(&mut self, ctx: &egui::Context) {
        while let Some(archived) = self.files.saver.poll_archived() {
            self.versions.size = Some(archived.size);
            if !archived.done {
                self.desk.toasts.trouble(Label::plain(msg!("history-trouble")));
            }
        }
        if !self.desk.preferences.keep_versions {
            return;
        }
        let now = ctx.input(|input| input.time);
        let (desk, saver) = (&self.desk, &self.files.saver);
        if let Some(wait) = self.versions.watch(&desk.tabs, now, &desk.clock, saver) {
            ctx.request_repaint_after(wait);
        }
    }

    /// Keeps that state of a tab, unless it is the version kept last.
    pub(super) fn keep_version(&mut self, tab: TabId, state: &Arc<Session>, reason: Reason) {
        if self.desk.preferences.keep_versions {
            self.versions.keep(tab, state, reason, &self.desk.clock, &self.files.saver);
        }
    }

    /// Shows the earlier versions of the workshop in front, or what there is of any.
    pub(super) fn show_history(&mut self, ctx: &egui::Context) {
        let archive = self.versions.archive.clone();
        let tab = self.desk.tab().filter(|_| !self.desk.comparing.open);
        let wanted = Wanted {
            archive,
            of: tab.map(|tab| Arc::clone(tab.session())),
            kept: self.desk.preferences.keep_versions,
            size: self.versions.size,
            texts: self.desk.texts,
        };
        self.desk.dialog = Some(Dialog::History(Box::new(History::new(ctx, wanted))));
    }

    /// Puts an earlier version in place of the workshop in front, as one step that can be
    /// taken back. What is there now is kept as a version first.
    pub(super) fn restore_version(&mut self, earlier: Box<Session>, time: &str) {
        let Some(tab) = self.desk.tab_mut() else { return };
        tab.history.end_gesture();
        let (id, now) = (tab.id, Arc::clone(tab.session()));
        self.keep_version(id, &now, Reason::Replaced);
        let label = Label::plain(msg!("history-restored")).text("time", time);
        let edit = WorkshopEdit::TakeContents(earlier);
        let change = Change::new(label.clone(), vec![edit.into()]);
        let Some(tab) = self.desk.tab_mut() else { return };
        match tab.apply(change, None) {
            Ok(()) => {
                tab.view.wants = Some(Wants::Capture);
                self.desk.toasts.say_with_undo(label);
            }
            Err(_) => self.desk.toasts.trouble(Label::plain(msg!("change-failed"))),
        }
    }

    /// Keeps earlier versions from now on, or none and lets go of all there are.
    pub(super) fn turn_versions(&mut self, on: bool) {
        self.desk.preferences.keep_versions = on;
        self.keep_preferences();
        self.versions = Versions::new(self.versions.archive.take());
        if !on && let Some(archive) = &self.versions.archive {
            self.files.saver.archive(archive.clone(), Task::Clear);
        }
    }
}

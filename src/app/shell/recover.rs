//! What was found after a crash, offered and brought back.

use std::{path::PathBuf, sync::Arc};

use eframe::egui;

use crate::{
    edit::{Change, Label, WorkshopEdit},
    msg,
    session::Session,
    storage::{Seen, recovery::Run},
};

use crate::app::{
    autosave::Autosave,
    crash,
    dialog::Dialog,
    recover::{FileState, Recovered},
    shell::Shell,
    tab::Tab,
    view::Wants,
};

impl Shell {
    /// Gives this run its place in the recovery folder, and looks for what others left there.
    pub(super) fn begin_run(&mut self) {
        let Some(folder) = self.environment.recovery.clone() else { return };
        match Run::begin(&folder) {
            Ok(run) => {
                crash::runs_in(run.folder().to_owned());
                self.autosave = Autosave::new(Some(run));
            }
            Err(error) => {
                log::error!("nothing can be kept for after a crash: {}", error.kind());
                self.tell_of_trouble();
            }
        }
        self.files.look_for_recovered(folder);
    }

    fn tell_of_trouble(&mut self) {
        if !std::mem::replace(&mut self.told_of_trouble, true) {
            self.desk.toasts.trouble(Label::plain(msg!("recovery-trouble")));
        }
    }

    /// Keeps what is not in its file yet.
    pub(super) fn secure(&mut self, ctx: &egui::Context) {
        while let Some(secured) = self.files.saver.poll_secured() {
            self.autosave.secured(&secured, &self.files.saver);
            match secured.result {
                Ok(()) => self.told_of_trouble = false,
                Err(_) => self.tell_of_trouble(),
            }
        }
        let now = ctx.input(|input| input.time);
        let (desk, saver) = (&self.desk, &self.files.saver);
        if let Some(wait) = self.autosave.watch(&desk.tabs, now, &desk.clock, saver) {
            ctx.request_repaint_after(wait);
        }
    }

    /// Takes in what was found. Where nothing was, a program that broke off and came back
    /// still says so.
    pub(super) fn take_recovered(&mut self, recovered: Vec<Recovered>) {
        if recovered.is_empty()
            && let Some(report) = self.environment.started_again.take()
        {
            let label = Label::plain(msg!("recovery-again")).text("path", report.to_string_lossy());
            self.desk.toasts.trouble(label);
        }
        self.recovered = recovered;
    }

    /// Offers what was found, as soon as nothing else is asked.
    pub(super) fn offer_recovered(&mut self) {
        if self.desk.dialog.is_none() && !self.recovered.is_empty() {
            log::info!("offers {} of what was kept", self.recovered.len());
            self.desk.dialog = Some(Dialog::recovered(std::mem::take(&mut self.recovered)));
        }
    }

    /// Brings one workshop back: as unsaved changes of its file where that is as it was, else
    /// beside it, without a file.
    pub(super) fn restore(&mut self, recovered: Recovered) {
        let Recovered { found, file, .. } = recovered;
        let change = Change::new(
            Label::plain(msg!("recovery-change")),
            vec![WorkshopEdit::Restore(Box::new(Session::clone(&found.kept.session))).into()],
        );
        let seen = found.kept.seen;
        let at = match file {
            FileState::Untouched(path, saved) => {
                let at = self.tab_holding(path, &saved, seen);
                self.say_beside(at.is_none());
                at
            }
            FileState::Never => None,
            FileState::Changed(_) | FileState::Gone(_) => {
                self.say_beside(true);
                None
            }
        };
        let at = at.unwrap_or_else(|| {
            let mut empty = Session::new(found.kept.session.id);
            empty.title.clone_from(&found.kept.session.title);
            self.desk.begin(empty);
            self.desk.tabs.len() - 1
        });
        self.desk.front = Some(at);
        let Some(tab) = self.desk.tabs.get_mut(at) else { return };
        match tab.apply(change, None) {
            Ok(()) => {
                tab.look_again();
                tab.view.draft.clone_from(&found.kept.draft);
                tab.view.wants = Some(Wants::Capture);
                self.autosave.restored(tab.id, found.entry);
            }
            Err(error) => log::error!("what was kept could not be brought back: {error}"),
        }
    }

    /// What comes back beside its file never looks like the file itself.
    fn say_beside(&mut self, beside: bool) {
        if beside {
            self.desk.toasts.say(Label::plain(msg!("recovery-beside")));
        }
    }

    /// The tab that shows that file as it is on disk: an open one, or a new one. `None` where
    /// the file is open and has been worked on.
    fn tab_holding(
        &mut self,
        path: PathBuf,
        saved: &Arc<Session>,
        seen: Option<Seen>,
    ) -> Option<usize> {
        if let Some(open) = self.desk.tab_of_file(&path) {
            let same = |tab: &&Tab| **tab.session() == **saved;
            return self.desk.tabs.get(open).filter(same).map(|_| open);
        }
        self.desk.open(Session::clone(saved), path, seen);
        self.desk.front
    }

    /// Lets what had been kept go.
    pub(super) fn discard_recovered(&mut self, entry: PathBuf) {
        self.files.saver.forget(entry);
    }
}

//! Files on their way out: under which name, to which place, and what closes once they are
//! on disk. The saver writes; nothing here does.

use crate::storage::EXTENSION;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use eframe::egui;

use crate::{
    edit::{CardEdit, Change, Label, Landing, OutcomeEdit},
    msg,
    session::{Card, CardId, Thought, ThoughtId},
    storage::{Done, Request, SaveError, SaveFault, Seen, snapshots::Reason},
};

use crate::app::{
    closing::Closing,
    desk::would_lose,
    dialog::Dialog,
    purpose::{Purpose, file_name},
    shell::Shell,
    standing::Standing,
    tab::{Tab, TabId},
};

impl Shell {
    /// Saves the workshop in front where it is kept, or asks where. One that is only to be read
    /// is kept elsewhere.
    pub(super) fn save_front(&mut self, ctx: &egui::Context) {
        let Some(tab) = self.desk.tab() else { return };
        match tab.path.clone().filter(|_| !tab.standing.read_only) {
            Some(path) => self.save_tab(tab.id, path),
            None => self.ask_to_save(ctx),
        }
    }

    /// Asks where to save the workshop in front.
    pub(super) fn ask_to_save(&mut self, ctx: &egui::Context) {
        let Some(tab) = self.desk.tab() else { return };
        let purpose = Purpose::Save(tab.id);
        let name = self.suggested_name(purpose);
        self.ask_for(ctx, purpose, name);
    }

    /// The name a file would be saved under if nobody chose another.
    pub(super) fn suggested_name(&self, purpose: Purpose) -> String {
        if purpose == Purpose::SaveComparison {
            let known = self.desk.comparing.path.as_deref().and_then(Path::file_name);
            let new = || format!("{}.{EXTENSION}", self.desk.texts.get(msg!("rail-compare")));
            return known.map_or_else(new, |name| name.to_string_lossy().into_owned());
        }
        if let Purpose::Report(form) = purpose {
            return self.export_name(form);
        }
        if matches!(purpose, Purpose::Leave(_)) {
            return self.leaving_name();
        }
        let Purpose::Save(id) = purpose else { return String::new() };
        let Some(tab) = self.desk.tabs.iter().find(|tab| tab.id == id) else {
            return String::new();
        };
        tab.path.as_deref().and_then(Path::file_name).map_or_else(
            || {
                let untitled = self.desk.texts.get(msg!("tab-untitled"));
                file_name(&tab.session().title, &untitled, EXTENSION)
            },
            |name| name.to_string_lossy().into_owned(),
        )
    }

    /// Whoever saves on their own asks for nothing to be closed afterwards, even where an
    /// earlier question was left with Escape.
    pub(super) fn forget_closing(&mut self) {
        self.desk.closing_after_save = None;
    }

    /// Hands the newest snapshot of a tab to the saver.
    pub(super) fn save_tab(&mut self, id: TabId, path: PathBuf) {
        let here = |tab: &&mut Tab| tab.path.as_deref() == Some(&*path);
        let seen = self.desk.tab_by_id(id).filter(here).and_then(|tab| tab.known());
        self.save_over(id, path, seen);
    }

    /// Saves a tab over that state of its file, and over no newer one.
    pub(super) fn save_over_state(&mut self, id: TabId, seen: Seen) {
        let path = self.desk.tab_by_id(id).and_then(|tab| tab.path.clone());
        if let Some(path) = path {
            self.save_over(id, path, Some(seen));
        }
    }

    fn save_over(&mut self, id: TabId, path: PathBuf, seen: Option<Seen>) {
        let Some(tab) = self.desk.tab_by_id(id) else { return };
        tab.saving = true;
        tab.history.end_gesture();
        let snapshot = Arc::clone(tab.session());
        tab.taken_in.saving(&snapshot);
        self.files.saver.save(Request { ticket: id.0, path, snapshot, seen });
    }

    /// Takes in what became of a save.
    pub(super) fn saved(&mut self, done: Done) {
        let now = self.desk.clock.now();
        let waiting = self.desk.closing_after_save;
        let Some(tab) = self.desk.tab_by_id(TabId(done.ticket)) else { return };
        tab.saving = false;
        match done.result {
            Ok(saved) => {
                tab.seen = Some(saved.seen);
                tab.taken_in.saved(&done.snapshot);
                if tab.path.as_ref() == Some(&done.path) {
                    (tab.standing.outside, tab.standing.asks) = (None, false);
                } else {
                    tab.standing = Standing::default();
                    tab.taken_in.moved();
                }
                self.autosave.saved(tab.id, &self.files.saver);
                let title = done.snapshot.title.clone();
                let (id, snapshot) = (tab.id, Arc::clone(&done.snapshot));
                tab.history.mark_saved(done.snapshot);
                tab.path = Some(done.path.clone());
                tab.saved_at = Some(now.clone());
                self.desk.preferences.remember(&done.path, &title, now.timestamp());
                self.keep_preferences();
                self.keep_version(id, &snapshot, Reason::Saved);
                if waiting.is_some() {
                    self.close_what_was_saved();
                }
            }
            Err(SaveError { fault: SaveFault::ChangedOutside, .. }) => {
                self.desk.closing_after_save = None;
                self.refused(TabId(done.ticket));
            }
            Err(error) => {
                self.desk.closing_after_save = None;
                self.desk.dialog = Some(Dialog::not_saved(error.label()));
            }
        }
    }

    /// Closes the tab in front; asks first where something would be lost.
    pub(super) fn close_tab(&mut self) {
        let unsaved = self.desk.tab().is_some_and(would_lose);
        if unsaved {
            let id = self.desk.tab().map(|tab| tab.id);
            if let Some(id) = id {
                let closing = Closing::Tab(id);
                self.desk.dialog = Some(Dialog::unsaved(closing, self.desk.lost(closing)));
            }
        } else {
            self.desk.close_front();
        }
    }

    /// Saves every tab named and closes once all of them are on disk.
    pub(super) fn save_and_close(&mut self, ctx: &egui::Context, closing: Closing) {
        self.write_unfinished(closing);
        let unsaved: Vec<(TabId, Option<PathBuf>)> = self
            .desk
            .tabs
            .iter()
            .filter(|tab| would_lose(tab) && closing.concerns(tab.id))
            .map(|tab| (tab.id, tab.path.clone().filter(|_| !tab.standing.read_only)))
            .collect();
        self.desk.closing_after_save = Some(closing);
        for (id, path) in unsaved {
            let Some(path) = path else {
                self.desk.front = self.desk.tabs.iter().position(|tab| tab.id == id);
                self.ask_to_save(ctx);
                return;
            };
            self.save_tab(id, path);
        }
        if closing.concerns_comparison() && self.desk.comparing.is_unsaved() {
            self.save_comparison(ctx);
        }
    }

    /// Turns the unfinished lines of what is to close into cards where they were being written,
    /// or parks them where no card can stand.
    fn write_unfinished(&mut self, closing: Closing) {
        let ids = &mut self.desk.ids;
        for tab in self.desk.tabs.iter_mut().filter(|tab| closing.concerns(tab.id)) {
            let words = tab.view.draft.split_whitespace().collect::<Vec<_>>().join(" ");
            if words.is_empty() {
                continue;
            }
            let label = Label::plain(msg!("change-add")).count("count", 1);
            let edit = if let Some(home) = tab.capture_home() {
                let card = Card::new(ids.next(CardId), words);
                CardEdit::Add(Landing::end(home), Box::new(card)).into()
            } else {
                let id = ids.next(ThoughtId);
                OutcomeEdit::Park(Thought { id, text: words, canvas: None, settled: false }).into()
            };
            match tab.apply(Change::new(label, vec![edit]), None) {
                Ok(()) => tab.view.draft.clear(),
                Err(error) => log::error!("an unfinished line could not be kept: {error}"),
            }
        }
    }

    pub(super) fn close_what_was_saved(&mut self) {
        let Some(closing) = self.desk.closing_after_save else { return };
        let still = self.desk.tabs.iter().any(|tab| closing.concerns(tab.id) && would_lose(tab));
        let comparison = closing.concerns_comparison() && self.desk.comparing.is_unsaved();
        if still || comparison {
            let ctx = self.files.ctx.clone();
            let saving = self.desk.comparing.saving;
            let asks = !saving && !self.desk.tabs.iter().any(|tab| tab.saving);
            if asks {
                self.save_and_close(&ctx, closing);
            }
            return;
        }
        self.desk.closing_after_save = None;
        let ctx = self.files.ctx.clone();
        self.close_now(&ctx, closing);
    }

    /// Closes without asking.
    pub(super) fn close_now(&mut self, ctx: &egui::Context, closing: Closing) {
        match closing {
            Closing::Tab(id) => {
                self.desk.front = self.desk.tabs.iter().position(|tab| tab.id == id);
                self.desk.close_front();
            }
            Closing::Comparison => self.drop_comparison(),
            Closing::Program => {
                self.may_close = true;
                ctx.send_viewport_cmd(egui::ViewportCommand::Close);
            }
        }
    }
}

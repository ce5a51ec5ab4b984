//! Earlier versions of open workshops: one for every five minutes of work, one at every save,
//! and one before an earlier version takes the place of what is there. The saver writes.

use std::{collections::HashMap, sync::Arc, time::Duration};

use eframe::egui;

use crate::{
    edit::{Change, Label, WorkshopEdit},
    msg,
    session::Session,
    storage::{
        Saver,
        snapshots::{Archive, Reason, Task},
    },
};

use super::{
    desk::Clock,
    dialog::Dialog,
    dialogs::history::{History, Wanted},
    shell::Shell,
    tab::{Tab, TabId, Wants},
};

/// So much work is between two versions, in seconds.
const WORK: f64 = 300.0;

/// Where earlier versions go, and what of each tab is there.
#[derive(Debug, Default)]
pub struct Versions {
    archive: Option<Archive>,
    watched: HashMap<TabId, Watched>,
    /// How many bytes all of them take, as far as it is known.
    pub size: Option<u64>,
}

#[derive(Debug)]
struct Watched {
    /// The version kept last; at first the workshop as it was opened or begun.
    last: Arc<Session>,
    /// Since when the workshop differs from it.
    since: Option<f64>,
}

impl Versions {
    /// Keeps them in that archive; without one none is kept.
    #[must_use]
    pub fn new(archive: Option<Archive>) -> Self {
        Self { archive, ..Self::default() }
    }

    /// Hands over what has seen five minutes of work. Returns in how long to look again, if
    /// something has changed since its last version.
    pub fn watch(
        &mut self,
        tabs: &[Tab],
        now: f64,
        clock: &Clock,
        saver: &Saver,
    ) -> Option<Duration> {
        let archive = self.archive.as_ref()?;
        let mut next = f64::INFINITY;
        for tab in tabs {
            let watched = self.watched.entry(tab.id).or_insert_with(|| Watched::of(tab.session()));
            if Arc::ptr_eq(&watched.last, tab.session()) {
                watched.since = None;
                continue;
            }
            let due = *watched.since.get_or_insert(now) + WORK;
            if now < due {
                next = next.min(due - now);
            } else {
                watched.keep(tab.session(), Reason::Work, archive, clock, saver);
            }
        }
        self.watched.retain(|id, _| tabs.iter().any(|tab| tab.id == *id));
        next.is_finite().then(|| Duration::try_from_secs_f64(next).unwrap_or_default())
    }

    /// Hands over a state of a tab at once, unless it was kept last.
    pub fn keep(
        &mut self,
        tab: TabId,
        state: &Arc<Session>,
        reason: Reason,
        clock: &Clock,
        saver: &Saver,
    ) {
        let Some(archive) = &self.archive else { return };
        match self.watched.get_mut(&tab) {
            Some(watched) if Arc::ptr_eq(&watched.last, state) => {}
            Some(watched) => watched.keep(state, reason, archive, clock, saver),
            None => {}
        }
    }
}

impl Watched {
    fn of(session: &Arc<Session>) -> Self {
        Self { last: Arc::clone(session), since: None }
    }

    fn keep(
        &mut self,
        state: &Arc<Session>,
        reason: Reason,
        archive: &Archive,
        clock: &Clock,
        saver: &Saver,
    ) {
        let at = clock.now().timestamp();
        let task = Task::Put { session: Arc::clone(state), at, reason };
        saver.archive(archive.clone(), task);
        *self = Self::of(state);
    }
}

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

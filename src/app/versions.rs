//! Earlier versions of open workshops: one for every five minutes of work, one at every save,
//! and one before an earlier version takes the place of what is there. The saver writes.

use std::{collections::HashMap, sync::Arc, time::Duration};

use crate::{
    session::Session,
    storage::{
        Saver,
        snapshots::{Archive, Reason, Task},
    },
};

use super::{
    desk::Clock,
    tab::{Tab, TabId},
};

/// So much work is between two versions, in seconds.
pub(super) const WORK: f64 = 300.0;

/// Where earlier versions go, and what of each tab is there.
#[derive(Debug, Default)]
pub struct Versions {
    pub(super) archive: Option<Archive>,
    watched: HashMap<TabId, Watched>,
    /// How many bytes all of them take, as far as it is known.
    pub size: Option<u64>,
}

#[derive(Debug)]
pub(super) struct Watched {
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

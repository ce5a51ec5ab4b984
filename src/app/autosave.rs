//! Keeps what is not in its file yet in the recovery folder: after a second of quiet, and
//! never later than two after the first change. The saver writes; the frame never waits.

use std::{collections::HashMap, path::PathBuf, sync::Arc, time::Duration};

use crate::{
    session::Session,
    storage::{
        Saver, Secured,
        recovery::{Kept, Run},
    },
};

use super::{
    crash,
    desk::{Clock, is_unsaved},
    tab::{Tab, TabId},
};

/// This long nothing may have changed, in seconds.
const QUIET: f64 = 1.0;
/// This long after the first change it is handed over, in seconds; writing takes the rest
/// of the two.
const LATEST: f64 = 1.4;

/// What is kept of each tab, and what waits to be.
#[derive(Debug, Default)]
pub struct Autosave {
    run: Option<Run>,
    watched: HashMap<TabId, Watched>,
    /// What each tab was restored from; taken away once the tab itself is kept.
    restored: HashMap<TabId, PathBuf>,
}

#[derive(Debug, Default)]
struct Watched {
    /// What was handed to the saver last.
    kept: Option<State>,
    /// That did not reach the disk, so it is tried again.
    failed: bool,
    /// What is not handed over yet, and since when.
    waiting: Option<Waiting>,
}

#[derive(Debug)]
struct Waiting {
    state: State,
    first: f64,
    last: f64,
}

/// What of a tab would be lost.
#[derive(Clone, Debug)]
struct State {
    session: Arc<Session>,
    draft: String,
}

impl State {
    fn of(tab: &Tab) -> Option<Self> {
        let worth = is_unsaved(tab) || !tab.view.draft.trim().is_empty();
        worth.then(|| Self { session: Arc::clone(tab.session()), draft: tab.view.draft.clone() })
    }

    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.session, &other.session) && self.draft == other.draft
    }
}

impl Autosave {
    /// Keeps into the folder of that run; without one nothing is kept.
    #[must_use]
    pub fn new(run: Option<Run>) -> Self {
        Self { run, ..Self::default() }
    }

    /// What this run is called in the recovery folder.
    #[must_use]
    pub fn run(&self) -> Option<String> {
        self.run.as_ref().map(Run::name)
    }

    /// The tab holds what had been kept there; it stays until the tab itself is kept.
    pub fn restored(&mut self, tab: TabId, entry: PathBuf) {
        self.restored.insert(tab, entry);
    }

    /// Hands over what has waited long enough. Returns in how long to look again, if
    /// something still waits.
    pub fn watch(
        &mut self,
        tabs: &[Tab],
        now: f64,
        clock: &Clock,
        saver: &Saver,
    ) -> Option<Duration> {
        let run = self.run.as_ref()?;
        let mut next = f64::INFINITY;
        let mut news = false;
        for tab in tabs {
            let watched = self.watched.entry(tab.id).or_default();
            let Some(state) = State::of(tab) else {
                if watched.kept.take().is_some() {
                    saver.forget(run.entry(tab.id.0));
                }
                news |= watched.waiting.take().is_some();
                continue;
            };
            let kept = watched.kept.as_ref().is_some_and(|kept| kept.is(&state));
            if kept && !watched.failed {
                watched.waiting = None;
                continue;
            }
            let waiting = watched.wait(state, now, &mut news);
            let due = (waiting.last + QUIET).min(waiting.first + LATEST);
            if now < due {
                next = next.min(due - now);
            } else if let Some(waiting) = watched.waiting.take() {
                let kept = waiting.state.as_kept(tab, clock);
                saver.keep(tab.id.0, run.entry(tab.id.0), kept);
                watched.kept = Some(waiting.state);
                watched.failed = false;
            }
        }
        self.watched.retain(|id, watched| {
            let open = tabs.iter().any(|tab| tab.id == *id);
            if !open && watched.kept.is_some() {
                saver.forget(run.entry(id.0));
            }
            news |= !open;
            open
        });
        if news {
            let states = tabs.iter().filter_map(|tab| Some((tab, State::of(tab)?)));
            let held = states.map(|(tab, state)| (run.entry(tab.id.0), state.as_kept(tab, clock)));
            crash::hold(held.collect());
        }
        next.is_finite().then(|| Duration::try_from_secs_f64(next).unwrap_or_default())
    }

    /// Takes in that something is on disk now, or is not and has to be tried again.
    pub fn secured(&mut self, secured: &Secured, saver: &Saver) {
        let tab = TabId(secured.ticket);
        if secured.result.is_err() {
            if let Some(watched) = self.watched.get_mut(&tab) {
                watched.failed = true;
            }
        } else if let Some(entry) = self.restored.remove(&tab) {
            saver.forget(entry);
        }
    }

    /// The tab is in its file, so what it was restored from has served.
    pub fn saved(&mut self, tab: TabId, saver: &Saver) {
        if let Some(entry) = self.restored.remove(&tab) {
            saver.forget(entry);
        }
    }
}

impl Watched {
    /// Notes that this is not kept yet. `news` becomes true where it was not known.
    fn wait(&mut self, state: State, now: f64, news: &mut bool) -> &Waiting {
        let waiting = self.waiting.get_or_insert_with(|| {
            *news = true;
            Waiting { state: state.clone(), first: now, last: now }
        });
        if !waiting.state.is(&state) {
            *news = true;
            waiting.state = state;
            waiting.last = now;
        }
        waiting
    }
}

impl State {
    fn as_kept(&self, tab: &Tab, clock: &Clock) -> Kept {
        let file = tab.path.as_deref().map(|path| (path, tab.known()));
        Kept::new(clock.now().timestamp(), file, &self.draft, Arc::clone(&self.session))
    }
}

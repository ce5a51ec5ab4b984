//! What others wrote into the file of a workshop and was taken in here: how much of it the
//! workshop holds as it stands now, undo and redo included. Saving asks where it holds less
//! than its file.

use std::sync::Arc;

use crate::{session::Session, storage::Seen};

/// What a workshop and its file have in common.
#[derive(Clone, Debug)]
pub struct Common {
    /// The state of the workshop from which both grew.
    pub session: Arc<Session>,
    /// The file in which that state was.
    pub seen: Seen,
}

/// The states of a file that others wrote and that were taken in, one after the other.
#[derive(Debug, Default)]
pub struct TakenIn {
    /// How many of them the workshop holds as it stands.
    here: usize,
    /// How many of them the file holds.
    there: usize,
    /// What was common before each of them was taken in.
    before: Vec<Common>,
    /// The snapshot that was handed over to be saved last, and how many it holds.
    asked: Option<(Arc<Session>, usize)>,
}

impl TakenIn {
    /// How many states the workshop holds as it stands.
    #[must_use]
    pub fn here(&self) -> usize {
        self.here
    }

    /// What is still common to the workshop and its file where the file holds something that
    /// was taken in here and undone.
    #[must_use]
    pub fn undone(&self) -> Option<&Common> {
        (self.here < self.there).then(|| self.before.get(self.here)).flatten()
    }

    /// Undo or redo has led to where the workshop held that many.
    pub fn stands_at(&mut self, here: usize) {
        self.here = here;
    }

    /// One more is taken in, on top of what was common until now.
    pub fn one_more(&mut self, common: Common) {
        self.before.truncate(self.here);
        self.before.push(common);
        self.here = self.before.len();
        self.there = self.here;
    }

    /// The workshop as it stands is handed over to be saved.
    pub fn saving(&mut self, snapshot: &Arc<Session>) {
        self.asked = Some((Arc::clone(snapshot), self.here));
    }

    /// That snapshot is in the file now. One handed over earlier than the last counts as if it
    /// held everything, so that rather once too often is asked than once too little.
    pub fn saved(&mut self, snapshot: &Arc<Session>) {
        let asked = self.asked.as_ref().filter(|(asked, _)| Arc::ptr_eq(asked, snapshot));
        self.there = asked.map_or(self.before.len(), |(_, held)| *held);
    }

    /// The workshop is in another file now, into which nobody else has written.
    pub fn moved(&mut self) {
        self.there = 0;
    }
}

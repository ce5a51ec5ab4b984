//! What others do to open files: looked for, told, and decided on. Reading and writing is
//! done elsewhere; here it takes effect.

use std::sync::Arc;

use crate::{
    compare::reconcile::Spot,
    session::Session,
    storage::{
        Seen,
        lock::Lock,
        watch::{Watch, Watched},
    },
};

use super::locked::Locked;

/// What a person decides about a file that others have written.
#[derive(Debug)]
pub enum Answer {
    /// Show what there is to decide.
    Ask,
    /// Bring both together.
    Merge,
    /// Bring both together; where both changed the same, theirs counts in these places.
    Merged(Box<Theirs>, Vec<Spot>),
    /// Take in what the file holds.
    TakeIn,
    /// Hold both against each other.
    Compare,
    /// Write over that state of the file.
    WriteOver(Seen),
    /// Write the file again that is not there any more.
    SaveAgain,
}

/// The state a file has come to.
#[derive(Clone, Debug)]
pub struct Theirs {
    /// What it holds.
    pub session: Arc<Session>,
    /// The file in short.
    pub seen: Seen,
}

/// The look outside.
pub(super) struct Outlook {
    pub(super) watch: Watch,
    /// The files it was given last.
    pub(super) given: Vec<Watched>,
    /// Looks that are under way.
    pub(super) looking: usize,
    pub(super) focused: bool,
    /// Files others have open, to be asked about.
    pub locked: Vec<Locked>,
}

impl Outlook {
    pub fn new(watch: Watch) -> Self {
        let (given, locked) = (Vec::new(), Vec::new());
        Self { watch, given, looking: 0, focused: true, locked }
    }

    /// Takes a note away that no tab has any more.
    pub fn release(&self, lock: Lock) {
        self.watch.release(lock);
    }

    pub fn is_looking(&self) -> bool {
        self.looking > 0
    }
}

//! How an open workshop stands to others: who else has its file open, and what its file has
//! become in other hands.

use std::{path::PathBuf, sync::Arc};

use crate::{
    edit::Label,
    session::Session,
    storage::{
        self, Opened, Seen,
        lock::{Elsewhere, Lock},
        watch::Outside,
    },
};

/// How a tab stands to others.
#[derive(Debug, Default)]
pub struct Standing {
    /// The note beside its file.
    pub lock: Option<Lock>,
    /// The file for which a note was asked.
    pub asked: Option<PathBuf>,
    /// Who else has the file open.
    pub elsewhere: Option<Elsewhere>,
    /// Whether it is only to be read.
    pub read_only: bool,
    /// What the file has become.
    pub outside: Option<Became>,
    /// Saving was refused, so what to do is asked as soon as it is known what the file is.
    pub asks: bool,
    /// The file itself, whatever path leads to it.
    pub real: Option<PathBuf>,
}

/// What a file has become in other hands.
#[derive(Clone, Debug)]
pub enum Became {
    /// It holds another state, or another workshop.
    Other(Arc<Session>, Seen),
    /// It holds something that cannot be read here, and why.
    Unreadable(Label, Seen),
    /// It is not there.
    Gone,
}

impl Became {
    /// Takes in what was noticed; nothing where the file is again as it was.
    #[must_use]
    pub fn of(outside: Outside) -> Option<Self> {
        match outside {
            Outside::Changed(opened, seen) => Some(match *opened {
                Opened::Session(session) => Self::Other(Arc::new(*session), seen),
                Opened::Newer { format, .. } => Self::Unreadable(storage::newer(format), seen),
            }),
            Outside::Damaged(error, seen) => Some(Self::Unreadable(error.label(), seen)),
            Outside::Gone => Some(Self::Gone),
            Outside::Back => None,
        }
    }
}

impl Standing {
    /// Whether the file is not there any more.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        matches!(self.outside, Some(Became::Gone))
    }
}

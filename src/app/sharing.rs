//! Who has a file open, here and elsewhere: noted beside it, asked before it is opened, and
//! said while it is only to be read.

use std::path::PathBuf;

use jiff::Timestamp;

use crate::{
    session::Session,
    storage::{
        RealDisk, Seen,
        lock::{self, Elsewhere},
    },
};

use super::{files::Files, news::News, tab::TabId};

/// A file that is not opened yet, for another has it open.
#[derive(Debug)]
pub struct Locked {
    /// Where it is.
    pub path: PathBuf,
    /// The file itself, whatever path leads to it.
    pub real: Option<PathBuf>,
    /// What it holds.
    pub session: Session,
    /// The file in short.
    pub seen: Option<Seen>,
    /// Who has it open.
    pub elsewhere: Elsewhere,
}

/// How a file is opened that another has open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// To be read.
    ReadOnly,
    /// As a workshop without a file.
    Copy,
    /// As if nobody had it.
    Anyway,
}

impl Files {
    /// Asks for a note beside the file of a tab; with `over` whoever else has it open.
    pub(super) fn hold(&mut self, tab: TabId, path: PathBuf, now: Timestamp, over: bool) {
        let Some(owner) = self.owner.clone() else { return };
        self.away(move || {
            let take = if over { lock::take_over } else { lock::take };
            let taken = take(&RealDisk, &path, &owner, now);
            News::Held(tab, path, Box::new(taken))
        });
    }
}

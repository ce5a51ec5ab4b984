//! What the threads and dialogs about files tell the frame.

use crate::app::purpose::Purpose;
use std::{path::PathBuf, time::Duration};

use crate::{
    compare::{Decisions, DecisionsError},
    report::logo::{Logo, LogoError},
    storage::{Listed, Opened, ReadError, Seen, lock::Taken},
};

use super::{
    backup::Damaged,
    comparing::Kept,
    export::Gone,
    exporting::{Drawn, Exported},
    recover::Recovered,
    tab::TabId,
    writing::{Step, Ticket},
};

/// A file that was read.
pub(super) struct Loaded {
    pub(super) read: Result<(Opened, Option<Seen>), ReadError>,
    /// The file itself, whatever path leads to it.
    pub(super) real: Option<PathBuf>,
    /// Whether others have it open, where that was asked.
    pub(super) taken: Option<Taken>,
}

pub(super) enum News {
    Loaded(PathBuf, Box<Loaded>),
    ToCompare(PathBuf, Box<Result<(Opened, Option<Seen>), ReadError>>),
    Recovered(Vec<Recovered>),
    Damaged(Box<Damaged>),
    Held(TabId, PathBuf, Box<Taken>),
    LookedThrough(Vec<PathBuf>),
    /// The workshops of a folder, to be compared or opened; or why it cannot be read.
    Listed {
        folder: PathBuf,
        compares: bool,
        listed: Result<Vec<Listed>, ReadError>,
    },
    Comparison(PathBuf, Result<Decisions, DecisionsError>),
    ComparisonKept(Box<Kept>),
    Chosen {
        purpose: Purpose,
        paths: Vec<PathBuf>,
        took: Duration,
    },
    Gone(Gone),
    Exported(Box<Exported>),
    Drawn(Box<Drawn>),
    Writing(Ticket, Step),
    Logo(PathBuf, Result<Logo, LogoError>),
}

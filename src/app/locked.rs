//! A file that another has open, and the ways to open it all the same.

use std::path::PathBuf;

use crate::{
    session::Session,
    storage::{Seen, lock::Elsewhere},
};

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

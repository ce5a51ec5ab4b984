//! A file that cannot be read, and the version before that lies beside it. Reads both off the
//! frame; never writes.

use std::path::{Path, PathBuf};

use crate::{
    edit::Label,
    msg,
    session::Session,
    storage::{Opened, ReadError, backup_of, read},
};

/// A file that cannot be read.
#[derive(Debug)]
pub struct Damaged {
    pub(super) path: PathBuf,
    pub(super) error: ReadError,
    pub(super) before: Option<Before>,
}

/// The version before, which can be read.
#[derive(Debug)]
pub struct Before {
    /// The workshop in it.
    pub session: Box<Session>,
    /// What to say of it.
    pub label: Label,
}

impl Damaged {
    /// Looks for the version before of a file that was not read for that reason.
    #[must_use]
    pub fn look(path: PathBuf, error: ReadError) -> Self {
        let before = Before::of(&path);
        Self { path, error, before }
    }
}

impl Before {
    fn of(path: &Path) -> Option<Self> {
        let backup = backup_of(path);
        let Ok(Opened::Session(session)) = read(&backup) else { return None };
        let name = backup.file_name().unwrap_or_default().to_string_lossy();
        let label = Label::plain(msg!("message-before-text")).text("file", name);
        Some(Self { session, label })
    }
}

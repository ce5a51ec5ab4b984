//! After a crash: what had been kept is found, held against its file, and brought back.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    compare::{Since, since},
    session::Session,
    storage::{
        self, Opened, Seen,
        recovery::{self, Found},
    },
};

/// What had been kept of one workshop, and how its file stands to it.
#[derive(Clone, Debug)]
pub struct Recovered {
    /// What had been kept.
    pub found: Found,
    /// Its file.
    pub file: FileState,
    /// What the file lacks, where it can be read.
    pub since: Option<Since>,
    /// What the file holds, where it can be read.
    pub saved: Option<Arc<Session>>,
}

/// How the file of a workshop is, after a crash.
#[derive(Clone, Debug)]
pub enum FileState {
    /// There never was one.
    Never,
    /// As the program left it; here with what it holds.
    Untouched(PathBuf, Arc<Session>),
    /// Changed since by something else, or not to be read.
    Changed(PathBuf),
    /// Not there any more.
    Gone(PathBuf),
}

impl Recovered {
    /// Everything that had been kept, newest first. Reads files: not for the frame.
    #[must_use]
    pub fn look(folder: &Path) -> Vec<Self> {
        recovery::found(folder).into_iter().map(Self::of).collect()
    }

    fn of(found: Found) -> Self {
        let Some(path) = found.kept.file.as_ref().map(PathBuf::from) else {
            return Self::without(found, FileState::Never);
        };
        let Ok(bytes) = storage::bytes(&path) else {
            let file = if path.exists() { FileState::Changed(path) } else { FileState::Gone(path) };
            return Self::without(found, file);
        };
        let untouched = found.kept.seen == Some(Seen::of(&bytes));
        let Ok(Opened::Session(session)) = storage::parse(&bytes) else {
            return Self::without(found, FileState::Changed(path));
        };
        let since = Some(since(&session, &found.kept.session));
        let saved = Arc::new(*session);
        let file = if untouched {
            FileState::Untouched(path, Arc::clone(&saved))
        } else {
            FileState::Changed(path)
        };
        Self { found, file, since, saved: Some(saved) }
    }

    fn without(found: Found, file: FileState) -> Self {
        Self { found, file, since: None, saved: None }
    }
}

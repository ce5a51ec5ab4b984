//! The comparison file: keeping what was decided, and taking it up again on the same sessions.

use std::{path::PathBuf, sync::Arc};

use crate::{
    compare::{Compared, Decisions},
    storage::SaveError,
};

/// What came of saving.
#[derive(Debug)]
pub struct Kept {
    pub(crate) path: PathBuf,
    /// What was decided when it was saved.
    pub(crate) decided: Arc<Decisions>,
    /// The sessions as the file names them.
    pub(crate) sessions: Vec<Compared>,
    pub(crate) result: Result<(), SaveError>,
}

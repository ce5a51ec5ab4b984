//! Documents on their way out: asked for, named, handed to a thread that writes them, and said
//! when done. What could not be written under its name is offered another.

use std::{
    fmt,
    path::{Path, PathBuf},
};

use crate::{
    edit::Label,
    report::{
        form::Form,
        logo::{Logo, LogoError},
    },
};

use super::{
    purpose::Purpose,
    writing::{Matter, NotWritten, Ticket},
};

/// A document that waits for a path, as it was when it was asked for.
#[derive(Clone)]
pub struct Exporting {
    pub(super) matter: Matter,
    /// The name of its file, without an ending.
    pub(super) name: String,
    /// The folder to begin in, where it is not the usual one.
    pub(super) folder: Option<PathBuf>,
}

impl fmt::Debug for Exporting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exporting").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Exporting {
    /// That, under that name.
    #[must_use]
    pub fn new(name: String, matter: Matter) -> Self {
        Self { matter, name, folder: None }
    }
}

/// The drawings of a comparison, of which one is to be written.
#[derive(Debug)]
pub struct Drawn {
    pub(super) ticket: Ticket,
    pub(super) form: Form,
    pub(super) exporting: Exporting,
    /// What each is called, and its name for a file.
    pub(super) pictures: Vec<(String, String)>,
}

/// What came of writing.
#[derive(Debug)]
pub struct Exported {
    pub(super) ticket: Ticket,
    pub(super) what: Exporting,
    pub(super) purpose: Purpose,
    pub(super) result: Result<Label, Trouble>,
}

#[derive(Debug)]
pub(super) struct Trouble {
    pub(super) why: NotWritten,
    /// A name that could be written under instead.
    pub(super) other: PathBuf,
}

/// The logo chosen, as far as it is known.
#[derive(Debug, Default)]
pub struct Mark {
    pub(super) path: Option<PathBuf>,
    pub(super) read: Option<Result<Logo, LogoError>>,
}

impl Mark {
    /// The logo, once it could be read.
    #[must_use]
    pub fn logo(&self) -> Option<&Logo> {
        self.read.as_ref()?.as_ref().ok()
    }

    /// What is wrong with it.
    #[must_use]
    pub fn trouble(&self) -> Option<Label> {
        let error = self.read.as_ref()?.as_ref().err()?;
        let file = self.path.as_deref().unwrap_or(Path::new("")).display().to_string();
        Some(error.label(&file))
    }
}

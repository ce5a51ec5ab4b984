//! What the program is given from outside, so that a run can be repeated exactly.

use std::{path::PathBuf, time::Duration};

use crate::{
    edit::Ids,
    session::Language,
    storage::{lock::Person, watch},
    text::Texts,
};

use super::{crash, desk::Clock, log_file};

/// What the machine provides: time, identities, language, where preferences are kept.
#[derive(Clone, Debug)]
pub struct Environment {
    /// Where the time comes from.
    pub clock: Clock,
    /// Where new identities come from.
    pub ids: Ids,
    /// The language of the system.
    pub language: Texts,
    /// The file preferences are kept in; `None` keeps them nowhere.
    pub preferences: Option<PathBuf>,
    /// The folder in which work is kept for after a crash; `None` keeps it nowhere.
    pub recovery: Option<PathBuf>,
    /// Who is noted beside open files as having them open; `None` notes nobody.
    pub person: Option<Person>,
    /// How often open files are looked at for changes from outside; `None` only when asked.
    pub looks_every: Option<Duration>,
    /// The folder in which earlier versions are kept; `None` keeps none.
    pub versions: Option<PathBuf>,
    /// The file the log is written to; `None` where none is written.
    pub log: Option<PathBuf>,
    /// The report of the run that broke off and started this one, if one did.
    pub started_again: Option<PathBuf>,
    /// Whether the system's file dialogs are used; without them a path is typed.
    pub system_dialogs: bool,
}

impl Environment {
    /// A machine on which nothing is remembered, kept or looked for, and every path is typed.
    #[must_use]
    pub fn alone(clock: Clock, ids: Ids, language: Language) -> Self {
        Self {
            clock,
            ids,
            language: Texts::new(language),
            preferences: None,
            recovery: None,
            person: None,
            looks_every: None,
            versions: None,
            log: None,
            started_again: None,
            system_dialogs: false,
        }
    }

    /// The machine's own.
    #[must_use]
    pub fn system() -> Self {
        let dirs = directories::ProjectDirs::from("", "", "Fourfold");
        Self {
            clock: Clock::System,
            ids: Ids::Clock,
            language: Texts::system(),
            preferences: dirs.as_ref().map(|dirs| dirs.config_dir().join("preferences.ron")),
            recovery: dirs.as_ref().map(|dirs| dirs.data_local_dir().join("recovery")),
            versions: dirs.as_ref().map(|dirs| dirs.data_local_dir().join("versions")),
            started_again: dirs
                .as_ref()
                .map(|dirs| crash::report_in(dirs.data_local_dir()))
                .filter(|_| crash::was_started_again()),
            log: dirs.map(|dirs| dirs.data_local_dir().join(log_file::NAME)),
            person: Some(Person::here()),
            looks_every: Some(watch::EVERY),
            system_dialogs: true,
        }
    }
}

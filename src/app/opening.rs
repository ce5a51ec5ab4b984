//! Workshops on their way in: read off the frame, noted as open here, put into a tab.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use jiff::Timestamp;

use crate::{
    cli::View as StartView,
    compare::Decisions,
    storage::{
        Opened, ReadError, RealDisk, Seen, bytes,
        lock::{self, Taken},
        parse,
    },
};

use super::{
    backup::Damaged,
    dialog::Dialog,
    files::{Files, News},
    log_file,
    sharing::Locked,
    shell::Shell,
    tab::Tab,
};

/// A file that was read.
pub(super) struct Loaded {
    read: Result<(Opened, Option<Seen>), ReadError>,
    /// The file itself, whatever path leads to it.
    real: Option<PathBuf>,
    /// Whether others have it open, where that was asked.
    taken: Option<Taken>,
}

impl Files {
    pub(super) fn load(&mut self, path: PathBuf, now: Timestamp) {
        let owner = self.owner.clone();
        self.in_turn(move || {
            let began = Instant::now();
            let bytes = bytes(&path);
            let text = bytes.as_ref().ok().and_then(|bytes| std::str::from_utf8(bytes).ok());
            if let Some(text) = text.filter(|text| Decisions::is_comparison(text)) {
                let read = Decisions::from_ron(text);
                return News::Comparison(path, read);
            }
            let seen = bytes.as_ref().map(|bytes| Seen::of(bytes)).ok();
            let opened = bytes.and_then(|bytes| parse(&bytes));
            log_file::note_opened(&opened, began);
            let read = opened.map(|opened| (opened, seen));
            let owner = owner.filter(|_| matches!(read, Ok((Opened::Session(_), _))));
            let taken = owner.map(|owner| lock::take(&RealDisk, &path, &owner, now));
            let itself = std::fs::canonicalize(&path).ok();
            News::Loaded(path, Box::new(Loaded { read, real: itself, taken }))
        });
    }

    /// Whether the files being opened are opened to be compared.
    pub(super) fn begins_with_comparison(&self) -> bool {
        self.view == Some(StartView::Compare)
    }

    /// Reads a workshop that is to be compared and gets no tab.
    pub(super) fn load_to_compare(&mut self, path: PathBuf) {
        self.in_turn(move || {
            let bytes = bytes(&path);
            let seen = bytes.as_ref().map(|bytes| Seen::of(bytes)).ok();
            let read = bytes.and_then(|bytes| parse(&bytes)).map(|opened| (opened, seen));
            News::ToCompare(path, Box::new(read))
        });
    }
}

impl Shell {
    /// Opens a file in a tab, or brings its tab forward.
    pub fn open_file(&mut self, path: &Path) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        match self.desk.tab_of_file(&path) {
            Some(known) => self.desk.turn_to(known),
            None => self.files.load(path, self.desk.clock.now().timestamp()),
        }
    }

    pub(super) fn loaded(&mut self, path: PathBuf, loaded: Loaded) {
        let compares = self.files.begins_with_comparison();
        let Loaded { read: outcome, real, taken } = loaded;
        match outcome {
            bad if compares && !matches!(bad, Ok((Opened::Session(_), _))) => {
                self.loaded_to_compare(&path, bad);
            }
            Ok((Opened::Session(session), seen)) => {
                let known = |tab: &Tab| real.is_some() && tab.standing.real == real;
                if let Some(known) = self.desk.tabs.iter().position(known) {
                    self.desk.turn_to(known);
                } else if let Some(Taken::Elsewhere(elsewhere)) = taken {
                    let session = *session;
                    self.open_read(Locked { path, real, session, seen, elsewhere });
                } else {
                    self.remember_file(&path, &session.title);
                    self.desk.open(*session, path.clone(), seen);
                    if let Some(tab) = self.desk.tab_mut() {
                        tab.standing.real = real;
                        if let Some(Taken::Mine(lock)) = taken {
                            tab.standing.lock = Some(lock);
                        }
                        tab.standing.asked = Some(path);
                    }
                }
                self.start_where_asked();
            }
            Ok((Opened::Newer { format, text }, _)) => {
                self.desk.dialog = Some(Dialog::newer(&path, format, text));
            }
            Err(error) => {
                self.desk.preferences.forget(&path);
                self.keep_preferences();
                self.files.away(|| News::Damaged(Box::new(Damaged::look(path, error))));
            }
        }
    }

    /// Puts a file among those opened last.
    pub(super) fn remember_file(&mut self, path: &Path, title: &str) {
        let at = self.desk.clock.now().timestamp();
        self.desk.preferences.remember(path, title, at);
        self.keep_preferences();
    }

    /// Goes where the command line asked: with the first file to its place, with all of them
    /// to the comparison.
    fn start_where_asked(&mut self) {
        if self.files.view == Some(StartView::Compare) {
            self.desk.comparing.open = true;
            if self.files.loading == 0 {
                self.files.view = None;
            }
        } else if let (Some(view), Some(tab)) = (self.files.view.take(), self.desk.tab_mut()) {
            super::navigate::start_at(tab, view);
        }
    }
}

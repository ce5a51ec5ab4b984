//! Workshops opened from files: in a new tab, or what stands in the way.

use std::path::{Path, PathBuf};

use crate::{
    cli::View as StartView,
    storage::{Opened, lock::Taken},
};

use crate::app::{
    backup::Damaged, dialog::Dialog, locked::Locked, news::Loaded, news::News, shell::Shell,
    tab::Tab,
};

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

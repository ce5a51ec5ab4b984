//! What came from the threads and dialogs about files, taken in.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use eframe::egui;

use crate::storage::{Listed, ReadError};

pub use crate::app::purpose::Purpose;

use crate::app::{
    comparing::Deed, dialog::Dialog, dialogs::folder::Aim, files::NEVER_SHOWN, news::News,
    shell::Shell,
};

impl Shell {
    /// Takes in what the other threads have finished, and files dropped on the window.
    pub(super) fn receive(&mut self, ctx: &egui::Context) {
        while let Ok(news) = self.files.news.1.try_recv() {
            if !matches!(news, News::Writing(..) | News::Chosen { .. }) {
                self.files.loading -= 1;
            }
            match news {
                News::Loaded(path, loaded) => self.loaded(path, *loaded),
                News::ToCompare(path, read) => self.loaded_to_compare(&path, *read),
                News::Comparison(path, read) => self.open_comparison(path, read),
                News::ComparisonKept(kept) => self.comparison_kept(*kept),
                News::Held(tab, path, taken) => self.held(tab, &path, *taken),
                News::Recovered(recovered) => self.take_recovered(recovered),
                News::Damaged(damaged) => self.tell_of_damage(*damaged),
                News::Exported(done) => self.exported(*done),
                News::Drawn(drawn) => self.drawn(ctx, *drawn),
                News::Listed { folder, compares, listed } => {
                    self.listed(&folder, compares, listed);
                }
                News::Writing(ticket, step) => self.writing_step(ticket, &step),
                News::Logo(path, read) => self.logo_read(&path, read),
                News::LookedThrough(paths) => {
                    for path in paths {
                        self.take_file(path);
                    }
                }
                News::Gone(gone) => self.gone(ctx, gone),
                News::Chosen { purpose, paths, took } => {
                    self.files.asking = false;
                    self.chosen(purpose, paths, took);
                }
            }
        }
        while let Some(done) = self.files.saver.poll() {
            self.saved(done);
        }
        let dropped = ctx.input(|input| input.raw.dropped_files.clone());
        if self.desk.comparing.open && !dropped.is_empty() {
            let paths = dropped.iter().map(|file| file.path().to_owned()).collect();
            self.compare(ctx, Deed::TakeFiles(paths));
        } else {
            for file in dropped {
                self.take_dropped(ctx, file.path());
            }
        }
    }

    /// Offers the workshops of a folder; few enough to be compared all at once are taken.
    fn listed(&mut self, folder: &Path, compares: bool, listed: Result<Vec<Listed>, ReadError>) {
        let listed = match listed {
            Ok(listed) => listed,
            Err(error) => {
                self.desk.dialog = Some(Dialog::unreadable(folder, error.label()));
                return;
            }
        };
        let free = self.desk.comparing.room();
        if compares && !listed.is_empty() && listed.len() <= free {
            let paths = listed.into_iter().map(|listed| listed.path).collect();
            self.compare(&self.files.ctx.clone(), Deed::TakeFiles(paths));
            return;
        }
        let aim = if compares { Aim::Compare(free) } else { Aim::Open };
        self.desk.dialog = Some(Dialog::folder(folder, aim, listed));
    }

    /// Asks which file to open.
    pub(super) fn ask_to_open(&mut self, ctx: &egui::Context) {
        self.ask_for(ctx, Purpose::Open, String::new());
    }

    /// Asks the same question again.
    pub(super) fn ask_again(&mut self, ctx: &egui::Context, purpose: Purpose) {
        match purpose {
            Purpose::Open => self.ask_to_open(ctx),
            Purpose::Import => self.ask_to_import(ctx),
            Purpose::Save(_) => self.ask_to_save(ctx),
            Purpose::Compare
            | Purpose::OpenFolder
            | Purpose::CompareFolder
            | Purpose::SaveComparison
            | Purpose::Leave(_)
            | Purpose::Report(_)
            | Purpose::ReportSet
            | Purpose::Logo => {
                let name = self.suggested_name(purpose);
                self.ask_for(ctx, purpose, name);
            }
        }
    }

    pub(super) fn ask_for(&mut self, _ctx: &egui::Context, purpose: Purpose, name: String) {
        if self.files.asking {
            return;
        }
        let folder = self.folder_for(purpose);
        if !self.environment.system_dialogs {
            self.desk.dialog = Some(Dialog::path(purpose, folder.as_deref(), &name, false));
            return;
        }
        let title = self.desk.texts.get(purpose.title());
        self.files.ask(purpose, title, name, folder);
    }

    fn chosen(&mut self, purpose: Purpose, paths: Vec<PathBuf>, took: Duration) {
        match paths {
            paths if !paths.is_empty() => {
                for path in paths {
                    self.take_path(purpose, path);
                }
            }
            _ if took < NEVER_SHOWN => {
                let folder = self.folder_for(purpose);
                let name = self.suggested_name(purpose);
                self.desk.dialog = Some(Dialog::path(purpose, folder.as_deref(), &name, true));
            }
            _ => self.desk.closing_after_save = None,
        }
    }
}

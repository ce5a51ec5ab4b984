//! Paths that were asked for, and who takes them.

use crate::storage::EXTENSION;
use std::path::{Path, PathBuf};

use crate::app::{comparing::Deed, purpose::Purpose, shell::Shell};

impl Shell {
    /// Where to begin: what could not be written begins where it was to go.
    pub(super) fn folder_for(&self, purpose: Purpose) -> Option<PathBuf> {
        let writes = matches!(purpose, Purpose::Report(_) | Purpose::ReportSet);
        let waiting = self.desk.exporting.as_ref().filter(|_| writes);
        waiting.and_then(|what| what.folder.clone()).or_else(|| self.folder())
    }

    /// Where the last file was.
    fn folder(&self) -> Option<PathBuf> {
        let comparing = &self.desk.comparing;
        if comparing.open {
            let compared = comparing.columns.iter().find_map(|column| column.path.as_deref());
            let folder = comparing.path.as_deref().or(compared).and_then(Path::parent);
            if let Some(folder) = folder {
                return Some(folder.to_owned());
            }
        }
        let own = self.desk.tab().and_then(|tab| tab.path.as_deref());
        let last = self.desk.preferences.recent.first().map(|recent| recent.path.as_path());
        own.or(last).and_then(Path::parent).map(Path::to_owned)
    }

    /// Does what a path was asked for.
    pub(super) fn take_path(&mut self, purpose: Purpose, path: PathBuf) {
        match purpose {
            Purpose::Open => self.open_file(&path),
            Purpose::Import => self.import_file(&self.files.ctx.clone(), &path),
            Purpose::OpenFolder => self.files.list(path, false),
            Purpose::CompareFolder => self.files.list(path, true),
            Purpose::Compare => {
                let ctx = self.files.ctx.clone();
                self.compare(&ctx, Deed::TakeFiles(vec![path]));
            }
            Purpose::SaveComparison => self.save_comparison_as(path),
            Purpose::Report(form) => self.export_to(form, &path),
            Purpose::ReportSet => self.write_set(&path),
            Purpose::Logo => self.choose_logo(path),
            Purpose::Leave(_) => self.leave_to(std::path::absolute(&path).unwrap_or(path)),
            Purpose::Save(tab) => {
                let path =
                    if path.extension().is_none() { path.with_extension(EXTENSION) } else { path };
                self.save_tab(tab, std::path::absolute(&path).unwrap_or(path));
            }
        }
    }
}

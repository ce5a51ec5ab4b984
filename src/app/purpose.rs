//! What a path is asked for, what the dialog that asks for it needs to know, and who takes it.

use std::path::{Path, PathBuf};

use crate::{
    edit::Msg,
    msg,
    report::{form, written::Form},
};

use super::{comparing::Deed, export::Leave, files::EXTENSION, shell::Shell, tab::TabId};

/// The endings of tables.
pub const TABLES: [&str; 8] = ["csv", "tsv", "tab", "txt", "xlsx", "xlsm", "xls", "ods"];

/// What a path was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To open a workshop.
    Open,
    /// To open workshops of a folder.
    OpenFolder,
    /// To import a table into the workshop in front.
    Import,
    /// To save the workshop of that tab.
    Save(TabId),
    /// To take workshops into the comparison.
    Compare,
    /// To take the workshops of a folder into the comparison.
    CompareFolder,
    /// To save what was decided about the comparison.
    SaveComparison,
    /// To write a chart or a table.
    Leave(Leave),
    /// To write the comparison as tables.
    Tables(Form),
    /// To write a report.
    Report(form::Form),
    /// To write every format of a report.
    ReportSet,
    /// To put a logo on reports.
    Logo,
}

impl Purpose {
    /// Whether something is written there.
    #[must_use]
    pub fn saves(self) -> bool {
        matches!(
            self,
            Self::Save(_)
                | Self::SaveComparison
                | Self::Leave(_)
                | Self::Tables(_)
                | Self::Report(_)
        )
    }

    /// The ending of the file.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Leave(way) => way.ending(),
            Self::Tables(form) => form.extension(),
            Self::Report(form) => form.ending(),
            _ => EXTENSION,
        }
    }

    /// The kind of file in words, and its endings.
    #[must_use]
    pub fn filter(self) -> (&'static str, Vec<&'static str>) {
        match self {
            Self::Import => ("CSV, XLSX, XLS, ODS", TABLES.to_vec()),
            Self::Leave(_) | Self::Tables(_) | Self::Report(_) => {
                (self.ending(), vec![self.ending()])
            }
            Self::Logo => ("PNG, JPEG, SVG", vec!["png", "jpg", "jpeg", "svg"]),
            _ => ("Fourfold", vec![EXTENSION]),
        }
    }

    /// What the dialog is called that asks for the path.
    #[must_use]
    pub fn title(self) -> Msg {
        match self {
            Self::Open => msg!("file-dialog-open"),
            Self::Import => msg!("file-dialog-import"),
            Self::Save(_) => msg!("file-dialog-save"),
            Self::Compare => msg!("file-dialog-compare"),
            Self::OpenFolder => msg!("file-dialog-open-folder"),
            Self::CompareFolder => msg!("file-dialog-compare-folder"),
            Self::SaveComparison => msg!("file-dialog-save-comparison"),
            Self::Leave(way) => way.title(),
            Self::Tables(_) => msg!("export-table"),
            Self::Report(_) => msg!("export-title"),
            Self::ReportSet => msg!("file-dialog-report-set"),
            Self::Logo => msg!("file-dialog-logo"),
        }
    }
}

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
            Purpose::Tables(form) => {
                self.write_tables(form, std::path::absolute(&path).unwrap_or(path));
            }
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

/// A file name from a title: what no system takes is left out. No ending gives the bare name.
pub(super) fn file_name(title: &str, untitled: &str, ending: &str) -> String {
    let clean: String = title
        .chars()
        .map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c })
        .collect();
    let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    let clean: String = clean.trim_matches('.').chars().take(80).collect();
    let name = if clean.is_empty() { untitled } else { &clean };
    if ending.is_empty() { name.to_owned() } else { format!("{name}.{ending}") }
}

//! What a path is asked for, what the dialog that asks for it needs to know, and who takes it.

use crate::storage::EXTENSION;

use crate::{edit::Msg, msg, report::form::Form};

use super::{leave::Leave, tab::TabId};

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
    /// To write a report, of a workshop or of the comparison.
    Report(Form),
    /// To write every format of such a report.
    ReportSet,
    /// To put a logo on reports.
    Logo,
}

impl Purpose {
    /// Whether something is written there.
    #[must_use]
    pub fn saves(self) -> bool {
        matches!(self, Self::Save(_) | Self::SaveComparison | Self::Leave(_) | Self::Report(_))
    }

    /// Whether a folder is asked for, not a file.
    #[must_use]
    pub fn wants_folder(self) -> bool {
        matches!(self, Self::OpenFolder | Self::CompareFolder | Self::ReportSet)
    }

    /// The ending of the file.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Leave(way) => way.ending(),
            Self::Report(form) => form.ending(),
            _ => EXTENSION,
        }
    }

    /// The kind of file in words, and its endings.
    #[must_use]
    pub fn filter(self) -> (&'static str, Vec<&'static str>) {
        match self {
            Self::Import => ("CSV, XLSX, XLS, ODS", TABLES.to_vec()),
            Self::Leave(_) | Self::Report(_) => (self.ending(), vec![self.ending()]),
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
            Self::Report(_) => msg!("export-title"),
            Self::ReportSet => msg!("file-dialog-report-set"),
            Self::Logo => msg!("file-dialog-logo"),
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

//! Why a table is not read: data that `text` makes a sentence of.

use std::io::ErrorKind;

use crate::{edit::Label, msg};

/// Why a table is not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// The file could not be read at all.
    #[error("unreadable: {0:?}")]
    Unreadable(ErrorKind),
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// It is larger than is read.
    #[error("larger than {megabytes} MB")]
    TooLarge {
        /// The limit.
        megabytes: u64,
    },
    /// Unpacked it is larger than is read.
    #[error("unpacks to more than {megabytes} MB")]
    TooLargeUnpacked {
        /// The limit.
        megabytes: u64,
    },
    /// It has more cells than are read, or claims to.
    #[error("sheet {sheet} has more than {limit} cells")]
    TooManyCells {
        /// The sheet.
        sheet: String,
        /// The limit.
        limit: u64,
    },
    /// A row has more columns than are read.
    #[error("row {row} has more than {limit} columns")]
    TooManyColumns {
        /// The row, from 1.
        row: usize,
        /// The limit.
        limit: usize,
    },
    /// One cell holds more text than is read.
    #[error("a cell in row {row} is longer than {limit} bytes")]
    LongCell {
        /// The row, from 1.
        row: usize,
        /// The limit.
        limit: usize,
    },
    /// It would make more observations than are taken in at once.
    #[error("more than {limit} observations")]
    TooManyObservations {
        /// The limit.
        limit: usize,
    },
    /// It is neither text nor a workbook.
    #[error("neither text nor a workbook")]
    NotATable,
    /// Its name is a workbook's, but it is text.
    #[error("text under the name of a workbook")]
    TextNotWorkbook,
    /// It is a web page, whatever its name.
    #[error("a web page")]
    WebPage,
    /// It is a document or workbook of a kind that is not read.
    #[error("another kind of document")]
    OtherDocument,
    /// It opens only with a password.
    #[error("protected by a password")]
    Password,
    /// It is a workbook that was cut short or damaged.
    #[error("damaged workbook")]
    Damaged,
    /// There is no encoding of that name.
    #[error("no encoding {0}")]
    NoEncoding(String),
    /// There is no sheet of that name.
    #[error("no sheet {name}")]
    NoSheet {
        /// What was asked for.
        name: String,
        /// The sheets there are.
        known: Vec<String>,
    },
    /// There is no column of that name.
    #[error("no column {name}")]
    NoColumn {
        /// What was asked for.
        name: String,
        /// The columns there are.
        known: Vec<String>,
    },
    /// The person stopped it.
    #[error("cancelled")]
    Cancelled,
}

impl TableError {
    /// What happened, where, and what the person can do.
    #[must_use]
    pub fn label(&self) -> Label {
        let plain = Label::plain;
        let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
        match self {
            Self::Unreadable(ErrorKind::NotFound) => plain(msg!("file-not-found")),
            Self::Unreadable(ErrorKind::PermissionDenied) => plain(msg!("file-not-allowed")),
            Self::Unreadable(ErrorKind::IsADirectory) => plain(msg!("file-is-folder")),
            Self::Unreadable(_) => plain(msg!("file-unreadable")),
            Self::Empty => plain(msg!("import-empty")),
            Self::TooLarge { megabytes } => {
                plain(msg!("import-too-large")).count("limit", number(*megabytes))
            }
            Self::TooLargeUnpacked { megabytes } => {
                plain(msg!("import-too-large-unpacked")).count("limit", number(*megabytes))
            }
            Self::TooManyCells { sheet, limit } => plain(msg!("import-too-many-cells"))
                .text("sheet", sheet)
                .count("limit", number(*limit)),
            Self::TooManyColumns { row, limit } => plain(msg!("import-too-many-columns"))
                .text("row", row.to_string())
                .count("limit", *limit),
            Self::LongCell { row, limit } => {
                plain(msg!("import-long-cell")).text("row", row.to_string()).count("limit", *limit)
            }
            Self::TooManyObservations { limit } => {
                plain(msg!("import-too-many-observations")).count("limit", *limit)
            }
            Self::NotATable => plain(msg!("import-not-a-table")),
            Self::TextNotWorkbook => plain(msg!("import-text-not-workbook")),
            Self::WebPage => plain(msg!("import-web-page")),
            Self::OtherDocument => plain(msg!("import-other-document")),
            Self::Password => plain(msg!("import-password")),
            Self::Damaged => plain(msg!("import-damaged")),
            Self::NoEncoding(name) => plain(msg!("import-no-encoding")).text("name", name),
            Self::NoSheet { name, known } => {
                plain(msg!("import-no-sheet")).text("name", name).text("known", known.join(", "))
            }
            Self::NoColumn { name, known } => {
                plain(msg!("import-no-column")).text("name", name).text("known", known.join(", "))
            }
            Self::Cancelled => plain(msg!("import-cancelled")),
        }
    }
}

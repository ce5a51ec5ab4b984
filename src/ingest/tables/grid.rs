//! Tables as they stand in the file: sheets of cells, before anything is understood.
//!
//! A sheet keeps all its text in one string, so that a hundred thousand rows cost
//! what their bytes cost.

use std::fmt;

use super::{Charset, Limits, TableError};

/// What a file turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text with something between the values.
    Delimited,
    /// Excel since 2007.
    Xlsx,
    /// Excel before 2007.
    Xls,
    /// `OpenDocument`.
    Ods,
}

/// A file of tables.
#[derive(Clone, Debug)]
pub struct Workbook {
    /// The file's name without its ending.
    pub name: String,
    /// What it is.
    pub format: Format,
    /// How its text was decoded; workbooks say it themselves.
    pub encoding: Option<Charset>,
    /// What stands between values.
    pub delimiter: Option<char>,
    /// Its sheets; text has one.
    pub sheets: Vec<Sheet>,
}

/// One sheet.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Whether the author hid it.
    pub hidden: bool,
    text: String,
    /// Where each cell's text ends.
    ends: Vec<u32>,
    /// How many cells stand before each row; one more than there are rows.
    rows: Vec<u32>,
    /// Numbers the workbook stores as such, NaN where it does not; empty in text.
    numbers: Vec<f64>,
    width: usize,
}

/// One cell.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cell<'a> {
    /// Its text, without space around it.
    pub text: &'a str,
    /// Its number, where the workbook stores one.
    pub number: Option<f64>,
}

/// Where a cell stands, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At {
    /// The row.
    pub row: usize,
    /// The column.
    pub column: usize,
}

/// As spreadsheets write it: `B5`.
impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", column_name(self.column), self.row + 1)
    }
}

/// A column as spreadsheets name it: `A`, `Z`, `AA`.
#[must_use]
pub fn column_name(column: usize) -> String {
    let mut name = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        name.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    name.iter().rev().collect()
}

impl Sheet {
    /// How many rows it has.
    #[must_use]
    pub fn height(&self) -> usize {
        self.rows.len().saturating_sub(1)
    }

    /// How many columns its longest row has.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// How many cells it has.
    #[must_use]
    pub fn cells(&self) -> usize {
        self.ends.len()
    }

    /// The cell there; an empty one outside the sheet.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> Cell<'_> {
        let (Some(&first), Some(&past)) = (self.rows.get(row), self.rows.get(row + 1)) else {
            return Cell::default();
        };
        let index = first as usize + column;
        if index >= past as usize {
            return Cell::default();
        }
        let end = self.ends.get(index).copied().unwrap_or_default() as usize;
        let start = index.checked_sub(1).and_then(|i| self.ends.get(i).copied()).unwrap_or(0);
        let text = self.text.get(start as usize..end).unwrap_or_default();
        let number = self.numbers.get(index).copied().filter(|number| !number.is_nan());
        Cell { text: trimmed(text), number }
    }

    /// The cells of a row.
    pub fn row(&self, row: usize) -> impl Iterator<Item = Cell<'_>> {
        (0..self.length(row)).map(move |column| self.cell(row, column))
    }

    /// How many cells a row has.
    #[must_use]
    pub fn length(&self, row: usize) -> usize {
        match (self.rows.get(row), self.rows.get(row + 1)) {
            (Some(first), Some(past)) => (past - first) as usize,
            _ => 0,
        }
    }
}

/// Without spaces of any kind, marks of order and quotes of spreadsheets around it.
fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [] => text,
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        [only] if only.is_ascii_graphic() => text,
        _ => text.trim_matches(|c: char| {
            c.is_whitespace() || c.is_control() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}')
        }),
    }
}

/// Fills a sheet cell by cell, within limits.
pub(super) struct Filling<'a> {
    sheet: Sheet,
    limits: &'a Limits,
    /// Cells other sheets have already.
    before: usize,
}

impl<'a> Filling<'a> {
    pub(super) fn new(name: &str, limits: &'a Limits, before: usize) -> Self {
        let sheet = Sheet { name: name.to_owned(), rows: vec![0], ..Sheet::default() };
        Self { sheet, limits, before }
    }

    /// Makes room for that much text.
    pub(super) fn reserve(&mut self, text: usize) {
        self.sheet.text.reserve_exact(text);
    }

    /// The row being filled.
    fn row(&self) -> usize {
        self.sheet.rows.len()
    }

    fn in_row(&self) -> usize {
        self.sheet.ends.len() - self.sheet.rows.last().copied().unwrap_or_default() as usize
    }

    /// Adds a whole row of text: all fields in one string and where each ends.
    pub(super) fn fields(
        &mut self,
        text: &str,
        ends: impl Iterator<Item = usize>,
    ) -> Result<(), TableError> {
        let start = self.sheet.text.len();
        self.sheet.text.push_str(text);
        let mut last = 0;
        for end in ends {
            self.hold(end - last)?;
            last = end;
            self.sheet.ends.push(index(start + end));
        }
        self.end_row()
    }

    /// Adds a cell behind the last one of the row.
    pub(super) fn push(&mut self, text: &str, number: Option<f64>) -> Result<(), TableError> {
        self.hold(text.len())?;
        if let Some(number) = number {
            self.sheet.numbers.resize(self.sheet.ends.len(), f64::NAN);
            self.sheet.numbers.push(number);
        }
        self.sheet.text.push_str(text);
        self.sheet.ends.push(index(self.sheet.text.len()));
        Ok(())
    }

    /// Adds a cell at its place, with empty ones between. Cells come row by row.
    pub(super) fn place(
        &mut self,
        at: At,
        text: &str,
        number: Option<f64>,
    ) -> Result<(), TableError> {
        let limit = self.limits.span;
        let span = (at.row as u64 + 1).saturating_mul(at.column as u64 + 1);
        if span.max((at.row as u64 + 1).saturating_mul(self.sheet.width as u64)) > limit {
            return Err(self.too_many(limit));
        }
        if at.row + 1 < self.row() || (at.row + 1 == self.row() && at.column < self.in_row()) {
            return Err(TableError::Damaged);
        }
        while self.row() < at.row + 1 {
            self.end_row()?;
        }
        while self.in_row() < at.column {
            self.push("", None)?;
        }
        self.push(text, number)
    }

    fn hold(&self, length: usize) -> Result<(), TableError> {
        let Limits { cells, columns, cell_text, text, .. } = *self.limits;
        if length > cell_text {
            return Err(TableError::LongCell { row: self.row(), limit: cell_text });
        }
        if self.in_row() >= columns {
            return Err(TableError::TooManyColumns { row: self.row(), limit: columns });
        }
        if self.sheet.ends.len() + self.before >= cells {
            return Err(self.too_many(cells as u64));
        }
        if self.sheet.text.len() + length > text.saturating_mul(2) {
            return Err(TableError::TooLarge { megabytes: (text >> 20) as u64 });
        }
        Ok(())
    }

    fn too_many(&self, limit: u64) -> TableError {
        TableError::TooManyCells { sheet: self.sheet.name.clone(), limit }
    }

    pub(super) fn end_row(&mut self) -> Result<(), TableError> {
        if self.sheet.rows.len() > self.limits.cells {
            return Err(self.too_many(self.limits.cells as u64));
        }
        self.sheet.width = self.sheet.width.max(self.in_row());
        self.sheet.rows.push(index(self.sheet.ends.len()));
        Ok(())
    }

    /// The sheet, without empty rows at its end.
    pub(super) fn done(mut self) -> Sheet {
        if self.in_row() > 0 {
            self.sheet.width = self.sheet.width.max(self.in_row());
            self.sheet.rows.push(index(self.sheet.ends.len()));
        }
        if !self.sheet.numbers.is_empty() {
            self.sheet.numbers.resize(self.sheet.ends.len(), f64::NAN);
        }
        self.sheet
    }
}

/// A place in the text or among the cells. The limits keep both far below 2³².
fn index(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

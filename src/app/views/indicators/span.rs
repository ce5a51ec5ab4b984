//! A range of cells of a table, and steps from one cell to another.

use super::write::Cell;

/// A range of cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Where it began.
    pub anchor: Cell,
    /// Where the person is.
    pub cursor: Cell,
}

impl Default for Span {
    fn default() -> Self {
        Self::one((1, 1))
    }
}

impl Span {
    /// One cell.
    #[must_use]
    pub fn one(cell: Cell) -> Self {
        Self { anchor: cell, cursor: cell }
    }

    /// The upper left and the lower right cell.
    #[must_use]
    pub fn corners(self) -> (Cell, Cell) {
        let (a, b) = (self.anchor, self.cursor);
        ((a.0.min(b.0), a.1.min(b.1)), (a.0.max(b.0), a.1.max(b.1)))
    }

    /// Whether the cell is in it.
    #[must_use]
    pub fn has(self, cell: Cell) -> bool {
        let (from, to) = self.corners();
        (from.0..=to.0).contains(&cell.0) && (from.1..=to.1).contains(&cell.1)
    }
}

/// A step from a cell within the table; `adds` lets it reach the row and the column that are
/// still to be added.
#[must_use]
pub fn moved(from: Cell, by: (isize, isize), rows: usize, columns: usize, adds: bool) -> Cell {
    let step = |at: usize, by: isize, count: usize| {
        at.saturating_add_signed(by).min(count + usize::from(adds))
    };
    let to = (step(from.0, by.0, rows), step(from.1, by.1, columns));
    landed(to, rows, columns)
}

/// Only the name of a row can be added, and the heading of a column.
#[must_use]
pub fn landed((row, column): Cell, rows: usize, columns: usize) -> Cell {
    let row = if column > 0 { row.min(rows) } else { row };
    let column = if row > 0 { column.min(columns) } else { column };
    (row, column)
}

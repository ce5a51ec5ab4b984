//! Where a table stands on screen: which cell is where, and which is under the pointer.

use eframe::egui::{Pos2, Rect, Ui, pos2, style::ScrollAnimation, vec2};

use crate::app::views::indicators::{
    measure::{ADDING, LOWEST, Measured},
    write::{Cell, Table},
};

/// Where a table stands on screen, and what of it is in view.
pub struct Place<'a> {
    /// Where its first cell would be if nothing were scrolled.
    pub origin: Pos2,
    /// What of it is in view.
    pub seen: Rect,
    /// How large its rows and columns are.
    pub sizes: &'a Measured,
}

impl Place<'_> {
    /// Where a cell is; headings stay in view.
    pub fn rect(&self, (row, column): Cell) -> Rect {
        let (left, right) = if column == 0 {
            (self.seen.left(), self.seen.left() + self.names_width())
        } else {
            let left = self.sizes.lefts.get(column).copied().unwrap_or_default();
            let right = self.sizes.lefts.get(column + 1).copied().unwrap_or(left + ADDING);
            (self.origin.x + left, self.origin.x + right)
        };
        let (top, bottom) = match row.checked_sub(1) {
            None => (self.seen.top(), self.seen.top() + self.sizes.head),
            Some(at) => {
                let top = self.sizes.tops.get(at).copied().unwrap_or_default();
                let bottom = self.sizes.tops.get(at + 1).copied().unwrap_or(top + LOWEST);
                let start = self.origin.y + self.sizes.head;
                (start + top, start + bottom)
            }
        };
        Rect::from_min_max(pos2(left, top), pos2(right, bottom))
    }

    pub(super) fn names_width(&self) -> f32 {
        self.sizes.lefts.get(1).copied().unwrap_or_default()
    }

    /// The part in view below the headings.
    pub fn body(&self) -> Rect {
        let min = self.seen.min + vec2(self.names_width(), self.sizes.head);
        Rect::from_min_max(min.min(self.seen.max), self.seen.max)
    }

    pub(super) fn names(&self) -> Rect {
        let body = self.body();
        Rect::from_min_max(pos2(self.seen.left(), body.top()), pos2(body.left(), body.bottom()))
    }

    pub(super) fn heads(&self) -> Rect {
        let body = self.body();
        Rect::from_min_max(pos2(body.left(), self.seen.top()), pos2(body.right(), body.top()))
    }

    /// The part a cell is drawn in.
    pub fn part(&self, (row, column): Cell) -> Rect {
        match (row, column) {
            (0, 0) => {
                let body = self.body();
                Rect::from_min_max(self.seen.min, body.min)
            }
            (0, _) => self.heads(),
            (_, 0) => self.names(),
            _ => self.body(),
        }
    }

    /// The rows and the columns in view, from 1; with the row and the column to be added.
    pub fn in_view(&self) -> (std::ops::Range<usize>, std::ops::Range<usize>) {
        let body = self.body();
        let between = |edges: &[f32], from: f32, to: f32| {
            let first = edges.partition_point(|edge| *edge <= from).saturating_sub(1);
            let last = edges.partition_point(|edge| *edge < to);
            first..last.min(edges.len())
        };
        let top = self.origin.y + self.sizes.head;
        let rows = between(&self.sizes.tops, body.top() - top, body.bottom() - top);
        let columns =
            between(&self.sizes.lefts, body.left() - self.origin.x, body.right() - self.origin.x);
        (rows.start + 1..rows.end + 1, columns.start.max(1)..columns.end)
    }

    /// The cell at a point.
    pub fn hit(&self, table: Table<'_>, at: Pos2) -> Option<Cell> {
        let (rows, columns) = (table.sheet.rows.len(), table.sheet.columns.len());
        let open = usize::from(table.is_open());
        let body = self.body();
        let column = if at.x < body.left() {
            0
        } else {
            let x = at.x - self.origin.x;
            self.sizes.lefts.partition_point(|left| *left <= x).saturating_sub(1).max(1)
        };
        let row = if at.y < body.top() {
            0
        } else {
            let y = at.y - self.origin.y - self.sizes.head;
            self.sizes.tops.partition_point(|top| *top <= y).max(1)
        };
        let row = if column == 0 { row.min(rows + open) } else { row.min(rows) };
        let column = if row == 0 { column.min(columns + open) } else { column.min(columns) };
        self.seen.contains(at).then_some((row, column))
    }

    /// Brings a cell into view, clear of the headings.
    pub fn scroll_to(&self, ui: &Ui, cell: Cell) {
        let mut rect = self.rect(cell);
        if cell.1 > 0 {
            rect.min.x -= self.names_width() + 2.0;
        }
        if cell.0 > 0 {
            rect.min.y -= self.sizes.head + 2.0;
        }
        if cell.0 == 0 {
            rect = Rect::from_x_y_ranges(rect.x_range(), self.seen.y_range());
        }
        if cell.1 == 0 {
            rect = Rect::from_x_y_ranges(self.seen.x_range(), rect.y_range());
        }
        ui.scroll_to_rect_animation(rect, None, ScrollAnimation::none());
    }
}

//! The board of a canvas: its cells side by side in two columns, or three for six cells.

use eframe::egui::{Rect, ScrollArea, Sense, Ui, pos2, vec2};

use crate::{
    app::{cx::Cx, outbox::Outbox, view::View},
    session::{Canvas, CellKey, Home},
};

use super::{
    card::CardStyle,
    cell::{self, CellView},
};

/// Between cells.
const GAP: f32 = 12.0;
/// A cell is never lower than this; a board that does not fit is scrolled.
const LOWEST: f32 = 150.0;

/// A board as it is to be drawn.
pub struct Board<'a> {
    /// The canvas.
    pub canvas: &'a Canvas,
    /// Its cells, in reading order.
    pub keys: &'a [CellKey],
    /// The cell the capture line writes to.
    pub picked: Option<CellKey>,
    /// How its cards look.
    pub style: &'a CardStyle,
}

impl Board<'_> {
    /// Draws the cells into the space that is left.
    pub fn show(&self, ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
        let room = ui.available_rect_before_wrap();
        let columns = columns(self.keys.len(), room.width());
        let rows = self.keys.len().div_ceil(columns);
        #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
        let lowest = (LOWEST + GAP) * rows as f32 - GAP;
        if lowest > room.height() {
            ScrollArea::vertical().id_salt("board").auto_shrink(false).show(ui, |ui| {
                let size = vec2(ui.available_width(), lowest);
                let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
                self.cells(ui, cx, view, out, rect, columns);
            });
        } else {
            ui.allocate_rect(room, Sense::hover());
            self.cells(ui, cx, view, out, room, columns);
        }
        cell::ghost(ui, cx, self.style);
    }

    fn cells(
        &self,
        ui: &mut Ui,
        cx: &Cx,
        view: &mut View,
        out: &mut Outbox,
        room: Rect,
        columns: usize,
    ) {
        let rows = self.keys.len().div_ceil(columns);
        for (index, key) in self.keys.iter().enumerate() {
            let Some(cell) = self.canvas.cell(*key) else { continue };
            let shown = CellView {
                home: Home { canvas: self.canvas.id, cell: *key },
                cell,
                style: self.style,
                number: index + 1,
                picked: self.picked == Some(*key),
                avoid: &[],
            };
            shown.show(ui, cx, view, out, grid_rect(room, columns, rows, index));
        }
    }
}

/// Two columns for four cells; three for six, where they are wide enough to write in.
fn columns(cells: usize, width: f32) -> usize {
    match cells {
        0 | 1 => 1,
        2..=4 => 2,
        _ if width >= 780.0 => 3,
        _ => 2,
    }
}

/// The place of the cell of that index in a grid.
#[expect(clippy::cast_precision_loss, reason = "a handful of cells")]
fn grid_rect(room: Rect, columns: usize, rows: usize, index: usize) -> Rect {
    let (columns_f, rows_f) = (columns as f32, rows as f32);
    let width = ((room.width() - GAP * (columns_f - 1.0)) / columns_f).floor();
    let height = ((room.height() - GAP * (rows_f - 1.0)) / rows_f).floor();
    let (column, row) = ((index % columns) as f32, (index / columns) as f32);
    let at = pos2(room.left() + column * (width + GAP), room.top() + row * (height + GAP));
    Rect::from_min_size(at, vec2(width, height))
}

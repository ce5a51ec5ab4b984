//! The board of a canvas: its cells side by side in two columns, or three for six cells.

use eframe::egui::{Rect, Ui, pos2, vec2};

use crate::{
    app::{cx::Cx, outbox::Outbox, tab::View},
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

/// Draws the cells into the space that is left.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: &Canvas,
    keys: &[CellKey],
    picked: Option<CellKey>,
    style: &CardStyle,
) {
    let room = ui.available_rect_before_wrap();
    let columns = columns(keys.len(), room.width());
    let rows = keys.len().div_ceil(columns);
    #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
    let lowest = (LOWEST + GAP) * rows as f32 - GAP;
    if lowest > room.height() {
        eframe::egui::ScrollArea::vertical().id_salt("board").auto_shrink(false).show(ui, |ui| {
            let (rect, _) = ui.allocate_exact_size(
                vec2(ui.available_width(), lowest),
                eframe::egui::Sense::hover(),
            );
            cells(ui, cx, view, out, canvas, keys, picked, style, rect, columns);
        });
    } else {
        ui.allocate_rect(room, eframe::egui::Sense::hover());
        cells(ui, cx, view, out, canvas, keys, picked, style, room, columns);
    }
    cell::ghost(ui, cx, style);
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

fn cells(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: &Canvas,
    keys: &[CellKey],
    picked: Option<CellKey>,
    style: &CardStyle,
    room: Rect,
    columns: usize,
) {
    let rows = keys.len().div_ceil(columns);
    for (index, key) in keys.iter().enumerate() {
        let Some(cell) = canvas.cell(*key) else { continue };
        let rect = grid_rect(room, columns, rows, index);
        let cell = CellView {
            home: Home { canvas: canvas.id, cell: *key },
            cell,
            style,
            number: index + 1,
            picked: picked == Some(*key),
            avoid: &[],
        };
        cell.show(ui, cx, view, out, rect);
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

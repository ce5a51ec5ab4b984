//! A canvas as a picture of its cells, small enough for a list.

use eframe::egui::{Rect, Ui, Vec2, pos2, vec2};
use uuid::Uuid;

use crate::{
    app::cx::Cx,
    session::{Canvas, CanvasKind, CellKey, Corner, PairId},
};

/// How large the picture is.
pub const SIZE: Vec2 = vec2(66.0, 44.0);
/// No cell shows more cards than this.
const LINES: usize = 4;

/// Paints it: the cells in their tints, each with a line for a card.
pub fn paint(ui: &Ui, cx: &Cx, canvas: &Canvas, rect: Rect) {
    let cells = cells(canvas);
    let columns = if cells.len() > 4 { 3 } else { 2 };
    #[expect(clippy::cast_precision_loss, reason = "two or three columns")]
    let width = (rect.width() - 2.0 * (columns - 1) as f32) / columns as f32;
    let height = (rect.height() - 2.0) / 2.0;
    for (index, key) in cells.into_iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "six cells at most")]
        let (column, row) = ((index % columns) as f32, (index / columns) as f32);
        let at = pos2(rect.left() + column * (width + 2.0), rect.top() + row * (height + 2.0));
        let cards = canvas.cell(key).map_or(0, |cell| cell.cards.len());
        let hue = cx.palette.cell(key);
        let painter = ui.painter();
        let cell = Rect::from_min_size(at, vec2(width, height));
        painter.rect_filled(cell, 3, hue.tint);
        if cx.palette.patterned {
            painter.rect_stroke(cell, 3, cx.palette.hairline(), eframe::egui::StrokeKind::Inside);
        }
        for line in 0..cards.min(LINES) {
            #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
            let y = at.y + 4.0 + 4.0 * line as f32;
            let bar = Rect::from_min_size(pos2(at.x + 4.0, y), vec2(width - 8.0, 2.0));
            painter.rect_filled(bar, 1, hue.ink.gamma_multiply(0.55));
        }
    }
}

/// The cells in reading order; of a 2×2 the scenarios of the chosen pair.
fn cells(canvas: &Canvas) -> Vec<CellKey> {
    match &canvas.kind {
        CanvasKind::Foresight(foresight) => {
            let pair = foresight.chosen.unwrap_or(PairId(Uuid::nil()));
            Corner::ALL.map(|corner| CellKey::Scenario(pair, corner)).to_vec()
        }
        _ => canvas.keys(),
    }
}

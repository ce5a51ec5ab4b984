//! What the driver map and the matrix are drawn from, and where ratings are on screen.

use eframe::egui::{Align2, FontId, Pos2, Rect, Stroke, StrokeKind, Ui, pos2};

use crate::{
    app::{cx::Cx, theme::radius},
    msg,
    session::{AxisPair, Canvas, CellKey, CriticalCorner, Foresight, Home, Score},
};

use super::super::card::CardStyle;

/// Everything the map is drawn from.
pub struct Map<'a> {
    /// The canvas's drivers.
    pub home: Home,
    /// What it shows.
    pub foresight: &'a Foresight,
    /// How cards look beside it.
    pub style: &'a CardStyle,
    /// Where 0 and 10 are.
    pub plot: Rect,
    /// The font of names.
    pub font: FontId,
    /// Where a point is let go to be taken off the map: the tray, or a place for it that
    /// is only shown while a point is dragged.
    pub tray: Rect,
    /// Whether the tray itself is on screen.
    pub has_tray: bool,
}

impl Map<'_> {
    /// Where those ratings are on screen.
    pub fn at(&self, importance: Score, uncertainty: Score) -> Pos2 {
        pos2(self.x(uncertainty.get()), self.y(importance.get()))
    }

    /// How far to the right that uncertainty is.
    #[expect(clippy::cast_possible_truncation, reason = "0 to 10")]
    pub fn x(&self, uncertainty: f64) -> f32 {
        self.plot.left() + self.plot.width() * uncertainty as f32 / 10.0
    }

    /// How far down that importance is.
    #[expect(clippy::cast_possible_truncation, reason = "0 to 10")]
    pub fn y(&self, importance: f64) -> f32 {
        self.plot.bottom() - self.plot.height() * importance as f32 / 10.0
    }

    /// The ratings (importance, uncertainty) that place means; outside the plot those of
    /// its edge.
    pub fn ratings(&self, at: Pos2) -> (Score, Score) {
        let across = (at.x - self.plot.left()) / self.plot.width().max(1.0);
        let up = (self.plot.bottom() - at.y) / self.plot.height().max(1.0);
        (Score::nearest(f64::from(up) * 10.0), Score::nearest(f64::from(across) * 10.0))
    }

    /// The rectangle of the critical corner.
    pub fn critical(&self, corner: CriticalCorner) -> Rect {
        let near = self.at(corner.importance, corner.uncertainty);
        Rect::from_min_max(pos2(near.x, self.plot.top()), pos2(self.plot.right(), near.y))
    }

    /// The place below the map where a dragged point can be let go to take it off.
    pub fn show_way_off(&self, ui: &Ui, cx: &Cx, pointer: Pos2) {
        let p = cx.palette;
        let over = self.tray.contains(pointer);
        let line = if over { p.chosen_line() } else { Stroke::new(p.line_width, p.line_strong) };
        if self.has_tray {
            if over {
                ui.painter().rect_stroke(self.tray, radius::CELL, line, StrokeKind::Inside);
            }
            return;
        }
        let fill = if over { p.accent_soft } else { p.panel };
        ui.painter().rect(self.tray, radius::CONTROL, fill, line, StrokeKind::Inside);
        let font = FontId::new(self.font.size * 0.9, self.font.family.clone());
        let words = cx.t(msg!("drivers-unplace"));
        ui.painter().text(self.tray.center(), Align2::CENTER_CENTER, words, font, p.text);
    }
}

/// Between the four cells.
pub const GAP: f32 = 12.0;

/// Everything the matrix is drawn from.
pub struct Matrix<'a> {
    /// The 2×2.
    pub canvas: &'a Canvas,
    /// The chosen pair.
    pub pair: &'a AxisPair,
    /// The cell the capture line writes to.
    pub picked: Option<CellKey>,
    /// How cards look.
    pub style: &'a CardStyle,
}

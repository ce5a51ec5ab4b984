//! Where the columns stand, and how much room a card's own signs take in them.

use eframe::egui::{Rect, Vec2, pos2, vec2};

/// Between two columns.
pub const GAP: f32 = 18.0;
/// Inside a card.
pub const CARD_PADDING: Vec2 = vec2(10.0, 7.0);
/// Room for ratings that differ.
pub const RATING: f32 = 40.0;
/// Room for yes and no of a suggestion.
pub const YES_NO: f32 = 60.0;
/// How high they are where they stand below its words.
pub const YES_NO_BELOW: f32 = 28.0;
/// A column narrower than this has them below, so that the words keep their room.
const BESIDE_FROM: f32 = 260.0;
/// The column of marks.
const SIGN: f32 = 126.0;
/// No column is narrower.
const NARROWEST: f32 = 176.0;

/// Where the columns stand.
pub struct Columns {
    /// How wide the column of marks is.
    pub sign: f32,
    /// How wide each of the others is.
    pub width: f32,
    count: usize,
}

impl Columns {
    /// So many in that room; beyond it where they would become too narrow.
    pub fn new(room: f32, count: usize) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "at most a dozen")]
        let n = count.max(1) as f32;
        let width = ((room - SIGN - GAP) / n - GAP).max(NARROWEST).floor();
        Self { sign: SIGN, width, count }
    }

    fn left(&self, side: usize) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "at most a dozen")]
        let side = side as f32;
        self.sign + GAP + side * (self.width + GAP)
    }

    /// How wide all of them are.
    pub fn whole(&self) -> f32 {
        self.left(self.count)
    }

    /// How much yes and no take of the width of a suggestion and add to its height.
    #[must_use]
    pub fn yes_no(&self) -> Vec2 {
        if self.width < BESIDE_FROM { vec2(0.0, YES_NO_BELOW) } else { vec2(YES_NO, 0.0) }
    }

    /// The room of a column within a row.
    #[must_use]
    pub fn slot(&self, side: usize, row: Rect) -> Rect {
        let left = row.left() + self.left(side);
        Rect::from_min_size(pos2(left, row.top()), vec2(self.width, row.height()))
    }
}

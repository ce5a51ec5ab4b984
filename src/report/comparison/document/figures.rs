//! Drawings of a comparison among its tables, where they tell more than these.

use crate::report::{
    comparison::pictures,
    tree::{self, Block, Shown, clean},
};

use super::{super::Canvas, Page};

/// How wide a drawing is made, in points; as wide as a page it has letters of eight points.
const WIDTH: f32 = 900.0;
/// A higher one would have to be made so small that it cannot be read.
const HIGHEST: f32 = 1_500.0;

impl Page<'_> {
    /// The matrix of all workshops.
    pub(super) fn matrix(&mut self, canvas: &Canvas) -> Option<Block> {
        let drawn = pictures::matrix(self.found, canvas, self.texts, WIDTH)?;
        if drawn.scene.size.height > HIGHEST {
            return None;
        }
        self.figures += 1;
        Some(Block::Figure(tree::Figure {
            number: self.figures,
            caption: clean(&drawn.scene.title),
            alternative: clean(&drawn.alternative),
            scene: drawn.scene,
            shown: Shown::Drawing,
        }))
    }
}

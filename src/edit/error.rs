//! Why an edit takes no effect: what it speaks of is gone, or there already.

use uuid::Uuid;

use crate::session::{CanvasId, CardId, Home, Score};

/// Why an edit could not take effect.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum EditError {
    /// There is no such canvas.
    #[error("canvas {0} is gone")]
    NoCanvas(CanvasId),
    /// The canvas has no such cell.
    #[error("cell {0:?} is gone")]
    NoCell(Home),
    /// There is no such card.
    #[error("card {0} is gone")]
    NoCard(CardId),
    /// There is no such thing of another kind.
    #[error("{0} is gone")]
    Gone(Uuid),
    /// The value is not on the scale of the card's cell.
    #[error("{0:?} is not on the scale of the card's cell")]
    OffScale(Score),
    /// Something with this id is there already.
    #[error("{0} is there already")]
    Twice(Uuid),
}

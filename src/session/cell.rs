//! A cell: a description and its cards; and the one way to name any cell of any canvas.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{
    Card, Corner, PairId, PestCell, Scale, SwotCell, Which,
    rating::RatingKind::{Impact, Importance, Likelihood, Position, Response, Uncertainty},
};

/// A list of cards under a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// One line on what stands in this cell.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// The cards, in the order the room put them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cards: Vec<Arc<Card>>,
}

impl Cell {
    /// Whether there is nothing in it worth writing down.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.description.is_empty() && self.cards.is_empty()
    }
}

/// The signature serde's `skip_serializing_if` asks for.
pub(super) fn is_empty(cell: &Arc<Cell>) -> bool {
    cell.is_empty()
}

/// Names a cell within its canvas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CellKey {
    /// One of the four of a SWOT.
    Swot(SwotCell),
    /// One of the four or six of a PEST(EL).
    Pest(PestCell),
    /// The drivers of a 2×2.
    Drivers,
    /// One scenario of one pair of axes.
    Scenario(PairId, Corner),
}

impl CellKey {
    /// The scale of a card's rating in this cell, or `None` where it has no such rating
    /// (cards inside a scenario are not rated).
    ///
    /// The table is METHODS "Ratings on a card": a cell offers its own two positions only.
    #[must_use]
    pub fn scale(self, which: Which) -> Option<Scale> {
        match (self, which) {
            (Self::Swot(_), Which::First) => Some(Scale::steps(Importance, 1, 5)),
            (Self::Swot(SwotCell::Strengths), Which::Second) => Some(Scale::steps(Position, 3, 4)),
            (Self::Swot(SwotCell::Weaknesses), Which::Second) => Some(Scale::steps(Position, 1, 2)),
            (Self::Swot(_), Which::Second) => Some(Scale::steps(Response, 1, 4)),
            (Self::Pest(_), Which::First) => Some(Scale::steps(Impact, 1, 5)),
            (Self::Pest(_), Which::Second) => Some(Scale::steps(Likelihood, 1, 5)),
            (Self::Drivers, Which::First) => Some(Scale::fine(Importance, 0, 10)),
            (Self::Drivers, Which::Second) => Some(Scale::fine(Uncertainty, 0, 10)),
            (Self::Scenario(..), _) => None,
        }
    }

    /// Its English name, for files and programs: the same whatever the language, and never
    /// changed once published. Which pair a scenario belongs to is not part of it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Swot(SwotCell::Strengths) => "strengths",
            Self::Swot(SwotCell::Weaknesses) => "weaknesses",
            Self::Swot(SwotCell::Opportunities) => "opportunities",
            Self::Swot(SwotCell::Threats) => "threats",
            Self::Pest(PestCell::Political) => "political",
            Self::Pest(PestCell::Economic) => "economic",
            Self::Pest(PestCell::Social) => "social",
            Self::Pest(PestCell::Technological) => "technological",
            Self::Pest(PestCell::Environmental) => "environmental",
            Self::Pest(PestCell::Legal) => "legal",
            Self::Drivers => "drivers",
            Self::Scenario(_, Corner::LowLow) => "scenario-low-low",
            Self::Scenario(_, Corner::HighLow) => "scenario-high-low",
            Self::Scenario(_, Corner::LowHigh) => "scenario-low-high",
            Self::Scenario(_, Corner::HighHigh) => "scenario-high-high",
        }
    }
}

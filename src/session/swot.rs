//! SWOT: what is inside and outside a subject, for and against it.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Cell, cell::is_empty};

/// The four cells of a SWOT.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the four fields are the method's own words")]
pub struct Swot {
    #[serde(default, skip_serializing_if = "is_empty")]
    pub strengths: Arc<Cell>,
    #[serde(default, skip_serializing_if = "is_empty")]
    pub weaknesses: Arc<Cell>,
    #[serde(default, skip_serializing_if = "is_empty")]
    pub opportunities: Arc<Cell>,
    #[serde(default, skip_serializing_if = "is_empty")]
    pub threats: Arc<Cell>,
}

/// Names one cell of a SWOT.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SwotCell {
    /// Internal, helpful.
    Strengths,
    /// Internal, harmful.
    Weaknesses,
    /// External, helpful.
    Opportunities,
    /// External, harmful.
    Threats,
}

impl SwotCell {
    /// All four, in reading order.
    pub const ALL: [Self; 4] =
        [Self::Strengths, Self::Weaknesses, Self::Opportunities, Self::Threats];

    /// Whether it speaks of the subject itself rather than of its surroundings.
    #[must_use]
    pub fn is_internal(self) -> bool {
        matches!(self, Self::Strengths | Self::Weaknesses)
    }
}

impl Swot {
    /// The cell of that name.
    #[must_use]
    pub fn cell(&self, key: SwotCell) -> &Arc<Cell> {
        match key {
            SwotCell::Strengths => &self.strengths,
            SwotCell::Weaknesses => &self.weaknesses,
            SwotCell::Opportunities => &self.opportunities,
            SwotCell::Threats => &self.threats,
        }
    }

    /// The cell of that name, to change.
    pub fn cell_mut(&mut self, key: SwotCell) -> &mut Arc<Cell> {
        match key {
            SwotCell::Strengths => &mut self.strengths,
            SwotCell::Weaknesses => &mut self.weaknesses,
            SwotCell::Opportunities => &mut self.opportunities,
            SwotCell::Threats => &mut self.threats,
        }
    }
}

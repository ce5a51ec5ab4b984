//! The columns of a comparison: one canvas of each session.

use std::sync::Arc;

use crate::session::{
    AxisPair, Canvas, CanvasId, Card, CellKey, Corner, KindName, PestCell, Session, SwotCell,
};

/// A cell by what it means, whichever canvas it is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Spot {
    /// One of the four of a SWOT.
    Swot(SwotCell),
    /// One of the four or six of a PEST(EL).
    Pest(PestCell),
    /// The drivers of a 2×2.
    Drivers,
    /// A scenario of the chosen pair of axes.
    Scenario(Corner),
}

impl Spot {
    /// What the cell means.
    #[must_use]
    pub fn of(key: CellKey) -> Self {
        match key {
            CellKey::Swot(cell) => Self::Swot(cell),
            CellKey::Pest(cell) => Self::Pest(cell),
            CellKey::Drivers => Self::Drivers,
            CellKey::Scenario(_, corner) => Self::Scenario(corner),
        }
    }

    /// The English name programs read, never changed once published.
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
            Self::Scenario(Corner::LowLow) => "scenario-low-low",
            Self::Scenario(Corner::HighLow) => "scenario-high-low",
            Self::Scenario(Corner::LowHigh) => "scenario-low-high",
            Self::Scenario(Corner::HighHigh) => "scenario-high-high",
        }
    }

    /// A number of its own, for choosing between equally good partners.
    pub(super) fn number(self) -> u8 {
        match self {
            Self::Swot(cell) => cell as u8,
            Self::Pest(cell) => 10 + cell as u8,
            Self::Drivers => 20,
            Self::Scenario(corner) => 30 + corner as u8,
        }
    }
}

/// One column: a session and the canvas of it that is compared.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The session.
    pub session: &'a Session,
    /// The canvas; `None` where the session has none of that kind.
    pub canvas: Option<&'a Canvas>,
}

impl<'a> Side<'a> {
    /// The session with its first canvas of that kind that holds a card, or its first.
    #[must_use]
    pub fn first(session: &'a Session, kind: KindName) -> Self {
        let of_kind = || session.canvases.iter().filter(|canvas| canvas.kind_name() == kind);
        let filled = of_kind().find(|canvas| canvas.card_count() > 0);
        Self { session, canvas: filled.or_else(|| of_kind().next()).map(|canvas| &**canvas) }
    }

    /// The session with that canvas.
    #[must_use]
    pub fn with(session: &'a Session, canvas: CanvasId) -> Self {
        Self { session, canvas: session.canvas(canvas).map(|canvas| &**canvas) }
    }

    /// Its pair of axes: the one chosen, or the only one.
    #[must_use]
    pub fn pair(&self) -> Option<&'a AxisPair> {
        let foresight = self.canvas?.foresight()?;
        let only = (foresight.pairs.len() == 1).then(|| foresight.pairs.first()).flatten();
        foresight.chosen_pair().or(only).map(|pair| &**pair)
    }

    /// Its cards with where they stand; of scenarios only those of its pair of axes.
    pub fn cards(&self) -> impl Iterator<Item = (CellKey, &'a Arc<Card>)> + use<'a> {
        let pair = self.pair().map(|pair| pair.id);
        self.canvas
            .into_iter()
            .flat_map(Canvas::cells)
            .filter(move |(key, _)| match key {
                CellKey::Scenario(of, _) => Some(*of) == pair,
                _ => true,
            })
            .flat_map(|(key, cell)| cell.cards.iter().map(move |card| (key, card)))
    }
}

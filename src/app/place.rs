//! Where in a workshop a person is, and what they have selected there.

use crate::session::{CanvasId, CardId, KindName, PairId, Session};

/// A place of the rail, down to the pane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Question, people, parking lot, decisions, state of each canvas.
    Overview,
    /// The data.
    Indicators,
    /// What leaves the workshop, page by page.
    Report,
    /// A kind of canvas the workshop does not have yet.
    Missing(KindName),
    /// The board of a SWOT or PEST(EL).
    Board(CanvasId),
    /// The driver map of a 2×2.
    Drivers(CanvasId),
    /// Candidate pairs of axes of a 2×2.
    Axes(CanvasId),
    /// The matrix of a 2×2.
    Matrix(CanvasId),
}

impl Place {
    /// The canvas it belongs to.
    #[must_use]
    pub fn canvas(self) -> Option<CanvasId> {
        match self {
            Self::Overview | Self::Indicators | Self::Report | Self::Missing(_) => None,
            Self::Board(id) | Self::Drivers(id) | Self::Axes(id) | Self::Matrix(id) => Some(id),
        }
    }

    /// The first place of a canvas.
    #[must_use]
    pub fn of(canvas: CanvasId, kind: KindName) -> Self {
        match kind {
            KindName::Pest | KindName::Swot => Self::Board(canvas),
            KindName::Foresight => Self::Drivers(canvas),
        }
    }

    /// The same place, if it is still there, or the overview. Where a canvas was missing and
    /// is there now, that canvas.
    #[must_use]
    pub fn still_in(self, session: &Session) -> Self {
        if let Self::Missing(kind) = self {
            let found = session.canvases.iter().find(|canvas| canvas.kind_name() == kind);
            return found.map_or(self, |canvas| Self::of(canvas.id, kind));
        }
        match self.canvas() {
            Some(id) if session.canvas(id).is_none() => Self::Overview,
            _ => self,
        }
    }
}

/// Where a person was when something happened: it comes back with undo and redo.
#[derive(Clone, Debug, PartialEq)]
pub struct Focus {
    /// The place.
    pub place: Place,
    /// What was selected.
    pub selection: Selection,
    /// How many states of its file, written by others, the workshop held.
    pub taken_in: usize,
}

/// What is selected on a board.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// The cards, in the order they were chosen; the last is the one shown in the inspector.
    pub cards: Vec<CardId>,
    /// A scenario or a pair of axes, where the inspector shows one.
    pub thing: Option<Thing>,
}

/// Something other than a card that the inspector can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Thing {
    /// A pair of axes.
    Pair(PairId),
    /// A scenario of a pair.
    Scenario(PairId, crate::session::Corner),
    /// A point on the matrix of a pair.
    Position(PairId, crate::session::PositionId),
}

impl Selection {
    /// One card.
    #[must_use]
    pub fn one(card: CardId) -> Self {
        Self { cards: vec![card], thing: None }
    }

    /// Several cards.
    #[must_use]
    pub fn many(cards: Vec<CardId>) -> Self {
        Self { cards, thing: None }
    }

    /// Something that is not a card.
    #[must_use]
    pub fn thing(thing: Thing) -> Self {
        Self { cards: Vec::new(), thing: Some(thing) }
    }

    /// The card the inspector shows.
    #[must_use]
    pub fn lead(&self) -> Option<CardId> {
        self.cards.last().copied()
    }

    /// Whether that card is selected.
    #[must_use]
    pub fn has(&self, card: CardId) -> bool {
        self.cards.contains(&card)
    }

    /// Whether nothing is selected.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cards.is_empty() && self.thing.is_none()
    }

    /// Adds the card, or takes it out if it is in.
    pub fn toggle(&mut self, card: CardId) {
        self.thing = None;
        if self.has(card) {
            self.cards.retain(|c| *c != card);
        } else {
            self.cards.push(card);
        }
    }

    /// Drops cards that are gone.
    pub fn keep(&mut self, exists: impl Fn(CardId) -> bool) {
        self.cards.retain(|card| exists(*card));
    }
}

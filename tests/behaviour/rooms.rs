//! Workshops that tests begin with.

use std::sync::Arc;

use fourfold::{
    edit::Ids,
    session::{
        Canvas, CanvasId, CanvasKind, Card, CardId, CellKey, Foresight, Pest, PestCell, Session,
        SessionId, Swot, SwotCell,
    },
};

/// Makes workshops with ids of their own, which no id made in the window repeats.
pub struct Room {
    pub ids: Ids,
    pub session: Session,
}

impl Room {
    pub fn new(title: &str) -> Self {
        let mut ids = Ids::Counting(900_000);
        let mut session = Session::new(ids.next(SessionId));
        title.clone_into(&mut session.title);
        Self { ids, session }
    }

    /// With another canvas.
    pub fn canvas(mut self, kind: CanvasKind) -> Self {
        let canvas = Canvas::new(self.ids.next(CanvasId), kind);
        self.session.canvases.push(Arc::new(canvas));
        self
    }

    /// With cards of those words in a cell of the newest canvas.
    pub fn cards(mut self, cell: CellKey, words: &[&str]) -> Self {
        let cards: Vec<_> =
            words.iter().map(|words| Arc::new(Card::new(self.ids.next(CardId), *words))).collect();
        let canvas = Arc::make_mut(self.session.canvases.last_mut().unwrap());
        canvas.cell_mut(cell).unwrap().cards.extend(cards);
        self
    }

    /// The workshop.
    pub fn done(self) -> Session {
        fourfold::session::check(&self.session).unwrap();
        self.session
    }
}

/// A workshop with an empty SWOT.
pub fn swot() -> Room {
    Room::new("Service quality").canvas(CanvasKind::Swot(Swot::default()))
}

/// A workshop with an empty PEST.
pub fn pest() -> Room {
    Room::new("Regional outlook").canvas(CanvasKind::Pest(Pest::default()))
}

/// A workshop with PEST, SWOT and 2×2.
pub fn chain() -> Room {
    pest()
        .canvas(CanvasKind::Swot(Swot::default()))
        .canvas(CanvasKind::Foresight(Foresight::default()))
}

pub const STRENGTHS: CellKey = CellKey::Swot(SwotCell::Strengths);
pub const WEAKNESSES: CellKey = CellKey::Swot(SwotCell::Weaknesses);
pub const OPPORTUNITIES: CellKey = CellKey::Swot(SwotCell::Opportunities);
pub const THREATS: CellKey = CellKey::Swot(SwotCell::Threats);
pub const POLITICAL: CellKey = CellKey::Pest(PestCell::Political);

/// What the cards of a cell of that canvas say, in order.
pub fn words(session: &Session, canvas: usize, cell: CellKey) -> Vec<String> {
    let cell = session.canvases[canvas].cell(cell).unwrap();
    cell.cards.iter().map(|card| card.text.clone()).collect()
}

/// The card with those words.
pub fn card(session: &Session, words: &str) -> Card {
    let (_, card) = session.cards().find(|(_, card)| card.text == words).unwrap();
    Card::clone(card)
}

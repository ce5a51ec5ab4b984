//! Finding things by who they are.

use std::sync::Arc;

use super::{
    Canvas, CanvasId, Card, CardId, CellKey, Corner, Evidence, Indicator, IndicatorId, Session,
};

/// A cell of a session: which canvas, which cell of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Home {
    /// The canvas.
    pub canvas: CanvasId,
    /// The cell on it.
    pub cell: CellKey,
}

/// Where a card stands right now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CardPlace {
    /// Its cell.
    pub home: Home,
    /// How many cards of the cell stand before it.
    pub index: usize,
}

impl Session {
    /// The canvas of that id.
    #[must_use]
    pub fn canvas(&self, id: CanvasId) -> Option<&Arc<Canvas>> {
        self.canvases.iter().find(|canvas| canvas.id == id)
    }

    /// The canvas of that id, to change.
    pub fn canvas_mut(&mut self, id: CanvasId) -> Option<&mut Canvas> {
        self.canvases.iter_mut().find(|canvas| canvas.id == id).map(Arc::make_mut)
    }

    /// The indicator of that id.
    #[must_use]
    pub fn indicator(&self, id: IndicatorId) -> Option<&Arc<Indicator>> {
        self.indicators.iter().find(|indicator| indicator.id == id)
    }

    /// Every card with its place, canvas by canvas, cell by cell.
    pub fn cards(&self) -> impl Iterator<Item = (CardPlace, &Arc<Card>)> {
        self.canvases.iter().flat_map(|canvas| {
            canvas.cells().flat_map(move |(cell, content)| {
                let home = Home { canvas: canvas.id, cell };
                content
                    .cards
                    .iter()
                    .enumerate()
                    .map(move |(index, card)| (CardPlace { home, index }, card))
            })
        })
    }

    /// The card of that id and where it stands.
    #[must_use]
    pub fn find_card(&self, id: CardId) -> Option<(CardPlace, &Arc<Card>)> {
        self.cards().find(|(_, card)| card.id == id)
    }

    /// The card of that id.
    #[must_use]
    pub fn card(&self, id: CardId) -> Option<&Arc<Card>> {
        self.find_card(id).map(|(_, card)| card)
    }

    /// Every piece of evidence in the session: of cards, axes and scenarios.
    pub fn evidence(&self) -> impl Iterator<Item = &Evidence> {
        let of_cards = self.cards().flat_map(|(_, card)| &card.evidence);
        let pairs = self.canvases.iter().filter_map(|c| c.foresight()).flat_map(|f| &f.pairs);
        let of_pairs = pairs.flat_map(|pair| {
            let scenarios = Corner::ALL.map(|corner| &pair.scenarios.get(corner).evidence);
            pair.x.evidence.iter().chain(&pair.y.evidence).chain(scenarios.into_iter().flatten())
        });
        of_cards.chain(of_pairs)
    }

    /// The cards that were sent from that card.
    pub fn sent_from(&self, id: CardId) -> impl Iterator<Item = (CardPlace, &Arc<Card>)> {
        self.cards().filter(move |(_, card)| {
            card.origin.is_some_and(|origin| origin.session.is_none() && origin.card == id)
        })
    }
}

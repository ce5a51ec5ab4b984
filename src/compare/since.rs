//! How a later state of one session differs from an earlier one, card by card and in short.

use std::collections::HashMap;

use crate::session::{CanvasId, Card, CardId, CellKey, Session};

/// What became of the cards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Since {
    /// Cards that only the later state has.
    pub added: usize,
    /// Cards that only the earlier state has.
    pub removed: usize,
    /// Cards that were worded, rated or marked anew, or stand in another cell.
    pub changed: usize,
    /// Whether the states differ at all.
    pub differs: bool,
}

/// What happened from the earlier state to the later one.
#[must_use]
pub fn since(earlier: &Session, later: &Session) -> Since {
    let before = cards(earlier);
    let after = cards(later);
    let added = after.keys().filter(|id| !before.contains_key(id)).count();
    let removed = before.keys().filter(|id| !after.contains_key(id)).count();
    let other = |(id, now): (&CardId, &Placed)| before.get(id).is_some_and(|then| then != now);
    let changed = after.iter().filter(|placed| other(*placed)).count();
    Since { added, removed, changed, differs: earlier != later }
}

type Placed<'a> = (CanvasId, CellKey, &'a Card);

fn cards(session: &Session) -> HashMap<CardId, Placed<'_>> {
    let placed = session.cards();
    placed.map(|(at, card)| (card.id, (at.home.canvas, at.home.cell, &**card))).collect()
}

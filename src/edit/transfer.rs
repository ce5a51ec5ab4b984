//! What a card keeps when it changes cell, and when a copy is sent to another canvas.
//!
//! The rules are METHODS "Ratings on a card".

use crate::session::{Card, CardId, CellKey, Direction, Origin, Score, SwotCell, Which};

/// Adjusts a card that moves from one cell to another.
pub(super) fn carry(card: &mut Card, from: CellKey, to: CellKey) {
    match (from, to) {
        (CellKey::Swot(from), CellKey::Swot(to)) => carry_within_swot(card, from, to),
        (CellKey::Pest(_), CellKey::Pest(_)) => {}
        (CellKey::Pest(_), CellKey::Swot(_)) => {
            let importance = whole(card.rating(Which::First));
            clear_ratings(card);
            card.first = importance;
        }
        _ => clear_ratings(card),
    }
    if !matches!(to, CellKey::Pest(_)) {
        card.direction = Direction::Open;
    }
}

fn carry_within_swot(card: &mut Card, from: SwotCell, to: SwotCell) {
    if from.is_internal() != to.is_internal() {
        map_second(card, |_| None);
    } else if from.is_internal() && from != to {
        map_second(card, |position| Some(mirrored(position)));
    }
}

/// Major strength ↔ major weakness (4 ↔ 1), minor ↔ minor (3 ↔ 2).
fn mirrored(position: Score) -> Score {
    Score::nearest(5.0 - position.get())
}

fn map_second(card: &mut Card, map: impl Fn(Score) -> Option<Score>) {
    card.second = card.second.and_then(&map);
    for rating in &mut card.by_rater {
        rating.second = rating.second.and_then(&map);
    }
    card.by_rater.retain(|rating| rating.first.is_some() || rating.second.is_some());
}

fn clear_ratings(card: &mut Card) {
    card.first = None;
    card.second = None;
    card.by_rater.clear();
}

/// A median may fall between steps; what is carried over is a step again.
fn whole(score: Option<Score>) -> Option<Score> {
    score.map(|score| Score::nearest(score.get().round()))
}

/// The copy of `card` that is sent from a cell of kind `from` to one of kind `to`: its text
/// and where it came from; from PEST to SWOT also its impact, as importance.
#[must_use]
pub fn sent(card: &Card, id: CardId, from: CellKey, to: CellKey) -> Card {
    let mut copy = Card::new(id, card.text.clone());
    copy.origin = Some(Origin { card: card.id, session: None });
    if matches!((from, to), (CellKey::Pest(_), CellKey::Swot(_))) {
        copy.first = whole(card.rating(Which::First));
    }
    copy
}

/// The SWOT cells a PEST factor can be sent to: its direction decides, and where it does
/// not ("both", "open") the person is asked.
#[must_use]
pub fn suggested_cells(direction: Direction) -> &'static [SwotCell] {
    match direction {
        Direction::Opportunity => &[SwotCell::Opportunities],
        Direction::Threat => &[SwotCell::Threats],
        Direction::Both | Direction::Open => &[SwotCell::Opportunities, SwotCell::Threats],
    }
}

//! Suggestions that a person can follow: those for a column in which the row has no card yet.

use super::{
    matching::LinkKind,
    rows::{Comparison, Row},
};

/// A card that may belong to a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Suggestion {
    /// The card suggested, by its place in [`Comparison::cards`].
    pub card: usize,
    /// The card of the row it is like.
    pub like: usize,
    /// How alike they are, 0 to 1.
    pub score: f64,
    /// Whether they differ by an opposite or a no.
    pub opposite: bool,
}

/// For each column that can be filled, the suggestion with the highest score.
#[must_use]
pub fn suggestions(comparison: &Comparison, row: &Row) -> Vec<Option<Suggestion>> {
    let mut best: Vec<Option<Suggestion>> = vec![None; row.cards.len()];
    for link in row.suggestions.iter().filter_map(|at| comparison.links.get(*at)) {
        let LinkKind::Suggested(score) = link.kind else { continue };
        let from_a = row.present().any(|card| card == link.a);
        let (like, card) = if from_a { (link.a, link.b) } else { (link.b, link.a) };
        let Some(side) = comparison.cards.get(card).map(|placed| placed.side) else { continue };
        let Some(slot) = best.get_mut(side) else { continue };
        let free = row.cards.get(side) == Some(&None);
        if free && slot.is_none_or(|known| known.score < score) {
            *slot = Some(Suggestion { card, like, score, opposite: link.opposite });
        }
    }
    best
}

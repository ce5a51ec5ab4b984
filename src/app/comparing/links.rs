//! Deciding what belongs together: from what is selected and found to new decisions. Pure.

use std::collections::HashSet;

use crate::{
    compare::{Comparison, Decisions, Row, Suggestion, matching::LinkKind, suggestions},
    session::CardId,
};

use super::{Found, Pick};

/// Where a selected card is in the comparison.
#[must_use]
pub fn place(found: &Found, comparison: &Comparison, pick: Pick) -> Option<usize> {
    let side = found.side(pick.column)?;
    let is_it = |card: &crate::compare::Placed| card.side == side && card.card.id == pick.card;
    comparison.cards.iter().position(is_it)
}

/// The row of a selected card, by its place among the rows.
#[must_use]
pub fn row_of(found: &Found, comparison: &Comparison, pick: Pick) -> Option<usize> {
    found.row_of(place(found, comparison, pick)?)
}

/// What is suggested for a row, each suggestion in one row only: the first of the two rows
/// that could show it.
#[must_use]
pub fn open(found: &Found, comparison: &Comparison, at: usize) -> Vec<Option<Suggestion>> {
    let Some(row) = comparison.rows.get(at) else { return Vec::new() };
    let mut open = suggestions(comparison, row);
    for slot in &mut open {
        let Some(suggestion) = *slot else { continue };
        let other = found.row_of(suggestion.card).filter(|other| *other < at);
        let Some(other) = other.and_then(|other| comparison.rows.get(other)) else { continue };
        let told = suggestions(comparison, other).into_iter().flatten();
        if { told }.any(|told| (told.card, told.like) == (suggestion.like, suggestion.card)) {
            *slot = None;
        }
    }
    open
}

/// A card of the comparison as it is selected.
#[must_use]
pub fn pick(found: &Found, comparison: &Comparison, card: usize) -> Option<Pick> {
    let placed = comparison.cards.get(card)?;
    let column = found.inputs.columns.get(placed.side)?.column;
    Some(Pick { column, card: placed.card.id })
}

/// The decisions with these two cards linked. What linked either to another card of the same
/// column is taken back, for a card has one partner in each. `None` where both are of one
/// column, or one has a partner there by its identity.
#[must_use]
pub fn link(found: &Found, decisions: &Decisions, a: Pick, b: Pick) -> Option<Decisions> {
    let comparison = found.comparison();
    let (x, y) = (place(found, &comparison, a)?, place(found, &comparison, b)?);
    let (of_x, of_y) = (comparison.cards.get(x)?, comparison.cards.get(y)?);
    if of_x.side == of_y.side {
        return None;
    }
    let mut decisions = decisions.clone();
    for (from, side) in [(x, of_y.side), (y, of_x.side)] {
        for link in comparison.links.iter().filter(|link| link.a == from || link.b == from) {
            let other = if link.a == from { link.b } else { link.a };
            let Some(placed) = comparison.cards.get(other) else { continue };
            let own = comparison.cards.get(from)?;
            if placed.side != side || other == x || other == y {
                continue;
            }
            match link.kind {
                LinkKind::SameId => return None,
                LinkKind::Decided => decisions.forget(own.card.id, placed.card.id),
                LinkKind::Accepted(_) | LinkKind::Suggested(_) => {}
            }
        }
    }
    decisions.link(of_x.card.id, of_y.card.id);
    Some(decisions)
}

/// The decisions with what is selected kept apart: several cards from each other, one card
/// from all others of its row. A person's word parts also what has one identity.
#[must_use]
pub fn keep_apart(found: &Found, decisions: &Decisions, chosen: &[Pick]) -> Option<Decisions> {
    let comparison = found.comparison();
    let mut ids: Vec<(CardId, CardId)> = Vec::new();
    if let [only] = chosen {
        let row = comparison.rows.get(row_of(found, &comparison, *only)?)?;
        let own = found.side(only.column)?;
        let others = row.present().filter_map(|at| comparison.cards.get(at));
        let others = others.filter(|placed| placed.side != own);
        ids.extend(others.map(|other| (only.card, other.card.id)));
    } else {
        for (at, a) in chosen.iter().enumerate() {
            let others = chosen.iter().skip(at + 1).filter(|b| b.column != a.column);
            ids.extend(others.map(|b| (a.card, b.card)));
        }
    }
    let mut decisions = decisions.clone();
    for (a, b) in &ids {
        decisions.keep_apart(*a, *b);
    }
    (!ids.is_empty()).then_some(decisions)
}

/// The decisions with the row of the selected card confirmed: what is suggested for it, or
/// where nothing is, what was accepted by its words.
#[must_use]
pub fn confirm(found: &Found, decisions: &Decisions, chosen: Pick) -> Option<Decisions> {
    let comparison = found.comparison();
    let row = comparison.rows.get(row_of(found, &comparison, chosen)?)?;
    let suggested = suggestions(&comparison, row);
    let mut pairs: Vec<(usize, usize)> =
        suggested.iter().flatten().map(|suggestion| (suggestion.like, suggestion.card)).collect();
    if pairs.is_empty() {
        pairs = accepted(&comparison, row);
    }
    decided(&comparison, decisions, &pairs)
}

fn accepted(comparison: &Comparison, row: &Row) -> Vec<(usize, usize)> {
    let links = row.links.iter().filter_map(|at| comparison.links.get(*at));
    let by_words = links.filter(|link| matches!(link.kind, LinkKind::Accepted(_)));
    by_words.map(|link| (link.a, link.b)).collect()
}

/// What confirming all would link: every suggestion that can be followed, the likeliest
/// first, but none that says the contrary; such a pair a person links one by one.
#[must_use]
pub fn confirmable(comparison: &Comparison) -> Vec<(usize, usize)> {
    let mut open: Vec<_> = comparison
        .rows
        .iter()
        .filter(|row| !row.suggestions.is_empty())
        .flat_map(|row| suggestions(comparison, row))
        .flatten()
        .filter(|suggestion| !suggestion.opposite)
        .collect();
    open.sort_by(|a, b| b.score.total_cmp(&a.score));
    let side = |card: usize| comparison.cards.get(card).map(|placed| placed.side);
    let mut taken: HashSet<(usize, Option<usize>)> = HashSet::new();
    let mut pairs = Vec::new();
    for suggestion in open {
        let (a, b) = (suggestion.like, suggestion.card);
        if !taken.contains(&(a, side(b))) && !taken.contains(&(b, side(a))) {
            taken.extend([(a, side(b)), (b, side(a))]);
            pairs.push((a.min(b), a.max(b)));
        }
    }
    pairs
}

/// The decisions with every suggestion confirmed.
#[must_use]
pub fn confirm_all(found: &Found, decisions: &Decisions) -> Option<Decisions> {
    let comparison = found.comparison();
    decided(&comparison, decisions, &confirmable(&comparison))
}

fn decided(
    comparison: &Comparison,
    decisions: &Decisions,
    pairs: &[(usize, usize)],
) -> Option<Decisions> {
    let mut decisions = decisions.clone();
    for (a, b) in pairs {
        let (a, b) = (comparison.cards.get(*a)?, comparison.cards.get(*b)?);
        decisions.link(a.card.id, b.card.id);
    }
    (!pairs.is_empty()).then_some(decisions)
}

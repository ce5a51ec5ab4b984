//! What differs between the cards of a row. The marks are independent of each other.

use std::collections::BTreeSet;

use crate::session::{Direction, Score, SwotCell, Which};

use super::{
    details::{Detail, details},
    matching::words_of,
    sides::{Placed, Spot},
};

/// What differs between the cards of a row, each with its values by column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marks {
    /// The words each card has that not all have; empty where all say the same.
    pub reworded: Vec<Vec<String>>,
    /// From which cell to which: the first that differ in the order of the columns.
    pub moved: Option<(Spot, Spot)>,
    /// Why it is contested.
    pub contested: Option<Contest>,
    /// The first rating by column, where two differ.
    pub first: Option<Vec<Option<Score>>>,
    /// The second rating by column, where two differ.
    pub second: Option<Vec<Option<Score>>>,
    /// What else differs between states of one card; other cards are not held to each other.
    pub details: Vec<Detail>,
}

/// Why a thought is contested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Contest {
    /// A strength to one, a weakness to another; or an opportunity and a threat.
    Cells,
    /// It acts as an opportunity to one, as a threat to another.
    Direction,
    /// One says the contrary of the other.
    Words,
}

impl Marks {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether either rating differs.
    #[must_use]
    pub fn is_re_rated(&self) -> bool {
        self.first.is_some() || self.second.is_some()
    }

    pub(super) fn of(row: &[Option<usize>], cards: &[Placed], opposite: bool) -> Self {
        let present: Vec<&Placed> = row.iter().flatten().map(|at| &cards[*at]).collect();
        if present.len() < 2 {
            return Self::default();
        }
        Self {
            reworded: reworded(row, cards),
            moved: moved(&present),
            contested: contested(&present, opposite),
            first: re_rated(row, cards, Which::First),
            second: re_rated(row, cards, Which::Second),
            details: details(&present),
        }
    }
}

fn reworded(row: &[Option<usize>], cards: &[Placed]) -> Vec<Vec<String>> {
    let words: Vec<Option<Vec<String>>> =
        row.iter().map(|at| at.map(|at| words_of(&cards[at].card.text))).collect();
    let sets: Vec<BTreeSet<&String>> =
        words.iter().flatten().map(|words| words.iter().collect()).collect();
    let in_all = |word: &String| sets.iter().all(|set| set.contains(word));
    let differ: Vec<Vec<String>> = words
        .iter()
        .map(|words| words.iter().flatten().filter(|word| !in_all(word)).cloned().collect())
        .collect();
    if differ.iter().all(Vec::is_empty) { Vec::new() } else { differ }
}

fn moved(present: &[&Placed]) -> Option<(Spot, Spot)> {
    let from = present.first()?.spot();
    let to = present.iter().map(|placed| placed.spot()).find(|spot| *spot != from)?;
    Some((from, to))
}

fn contested(present: &[&Placed], opposite: bool) -> Option<Contest> {
    let stands = |cell| present.iter().any(|placed| placed.spot() == Spot::Swot(cell));
    let acts = |direction| present.iter().any(|placed| placed.card.direction == direction);
    if stands(SwotCell::Strengths) && stands(SwotCell::Weaknesses)
        || stands(SwotCell::Opportunities) && stands(SwotCell::Threats)
    {
        Some(Contest::Cells)
    } else if acts(Direction::Opportunity) && acts(Direction::Threat) {
        Some(Contest::Direction)
    } else {
        opposite.then_some(Contest::Words)
    }
}

/// The ratings by column, where two that are there differ. Ratings on different scales are
/// not compared: a response of 2 is no position of 2.
fn re_rated(row: &[Option<usize>], cards: &[Placed], which: Which) -> Option<Vec<Option<Score>>> {
    let given = |placed: &Placed| {
        let kind = placed.key.scale(which)?.kind;
        Some((kind, placed.card.rating(which)?))
    };
    let values: Vec<_> = row.iter().map(|at| given(&cards[(*at)?])).collect();
    let mut there = values.iter().flatten();
    let (kind, first) = there.next()?;
    let differs = there.clone().any(|(other, score)| other == kind && score != first);
    let one_scale = there.all(|(other, _)| other == kind);
    (differs && one_scale).then(|| values.iter().map(|v| v.map(|(_, score)| score)).collect())
}

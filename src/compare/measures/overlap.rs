//! Overlap: how much of what two sessions named they both named.

use super::{Comparison, Measure, Measured, Missing, Ranged, count};
use crate::compare::rows::Row;

/// The counts behind an overlap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    /// Thoughts both name.
    pub both: usize,
    /// Thoughts only the first names.
    pub only_a: usize,
    /// Thoughts only the second names.
    pub only_b: usize,
}

/// Which thoughts two columns share.
#[must_use]
pub fn shared(rows: &[Row], a: usize, b: usize) -> Shared {
    let has = |row: &Row, side: usize| row.cards.get(side).is_some_and(Option::is_some);
    let mut shared = Shared::default();
    for row in rows {
        match (has(row, a), has(row, b)) {
            (true, true) => shared.both += 1,
            (true, false) => shared.only_a += 1,
            (false, true) => shared.only_b += 1,
            (false, false) => {}
        }
    }
    shared
}

/// Jaccard: thoughts both named / thoughts either named (Jaccard 1901). n is the latter.
///
/// # Errors
/// Where neither names anything.
pub fn overlap(rows: &[Row], a: usize, b: usize) -> Measure {
    let Shared { both, only_a, only_b } = shared(rows, a, b);
    let either = both + only_a + only_b;
    if either == 0 {
        return Err(Missing::TooFew { n: 0, needed: 1 });
    }
    Ok(Measured { value: count(both) / count(either), n: either })
}

/// Sessions × sessions: the overlap of each pair of columns.
#[must_use]
pub fn overlaps(comparison: &Comparison) -> Vec<Vec<Ranged>> {
    let sides = 0..comparison.sides.len();
    sides
        .clone()
        .map(|a| {
            sides.clone().map(|b| Ranged::of(comparison, |rows| overlap(rows, a, b))).collect()
        })
        .collect()
}

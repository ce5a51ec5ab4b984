//! Overlap: how much of what two sessions named they both named.

use super::{Comparison, Measure, Measured, Missing, Ranged, count};
use crate::compare::rows::Row;

/// Jaccard: thoughts both named / thoughts either named (Jaccard 1901). n is the latter.
///
/// # Errors
/// Where neither names anything.
pub fn overlap(rows: &[Row], a: usize, b: usize) -> Measure {
    let has = |row: &Row, side: usize| row.cards.get(side).is_some_and(Option::is_some);
    let both = rows.iter().filter(|row| has(row, a) && has(row, b)).count();
    let either = rows.iter().filter(|row| has(row, a) || has(row, b)).count();
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

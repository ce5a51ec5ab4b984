//! Spread: how far the ratings of one thought lie apart, the vertical of the
//! consensus–divergence map.

use super::{Comparison, Measure, Measured, Missing, count};
use crate::{compare::rows::Row, session::Which};

/// The mean absolute difference of the first ratings of a thought over all pairs of columns
/// that rated it (Gini 1912), in steps of the scale. n is how many rated it.
///
/// # Errors
/// Where fewer than two rated it, or where they used different scales. The model answer rates
/// nothing.
pub fn rating_spread(comparison: &Comparison, row: &Row, model: Option<usize>) -> Measure {
    let placed = row.present().filter_map(|at| comparison.cards.get(at));
    let placed = placed.filter(|placed| Some(placed.side) != model);
    let rated: Vec<_> = placed
        .filter_map(|of| {
            Some((of.key.scale(Which::First)?.kind, of.card.rating(Which::First)?.get()))
        })
        .collect();
    let kind = rated.first().map(|(kind, _)| *kind);
    let values: Vec<f64> =
        rated.iter().filter(|(of, _)| Some(*of) == kind).map(|(_, value)| *value).collect();
    let n = values.len();
    if n < 2 || n < rated.len() {
        return Err(Missing::TooFew { n, needed: 2 });
    }
    let mut sum = 0.0;
    for (at, x) in values.iter().enumerate() {
        sum += values[at + 1..].iter().map(|y| (x - y).abs()).sum::<f64>();
    }
    Ok(Measured { value: sum / (count(n) * (count(n) - 1.0) / 2.0), n })
}

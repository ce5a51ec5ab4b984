//! Rank agreement: whether two sessions put shared cards in the same order.

use std::cmp::Ordering;

use super::{Comparison, Measure, Measured, Missing, count};
use crate::{compare::rows::Row, session::Which};

/// Shared cards needed before an order says anything.
const NEEDED: usize = 3;

/// How the pairs of things that two rank stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RankedPairs {
    /// Both put them in the same order.
    pub concordant: u64,
    /// They put them in contrary orders.
    pub discordant: u64,
    /// Only the first ranks them alike.
    pub tied_in_a: u64,
    /// Only the second does.
    pub tied_in_b: u64,
    /// Both do.
    pub tied_in_both: u64,
}

impl RankedPairs {
    /// Every pair of these ranked things.
    #[must_use]
    pub fn of(ranked: &[(f64, f64)]) -> Self {
        let mut pairs = Self::default();
        for (at, (a, b)) in ranked.iter().enumerate() {
            for (other_a, other_b) in &ranked[at + 1..] {
                let counter = match (a.total_cmp(other_a), b.total_cmp(other_b)) {
                    (Ordering::Equal, Ordering::Equal) => &mut pairs.tied_in_both,
                    (Ordering::Equal, _) => &mut pairs.tied_in_a,
                    (_, Ordering::Equal) => &mut pairs.tied_in_b,
                    (x, y) if x == y => &mut pairs.concordant,
                    _ => &mut pairs.discordant,
                };
                *counter += 1;
            }
        }
        pairs
    }
}

/// Kendall's τ-b (Kendall 1945): (concordant − discordant) / √((n₀ − n₁)(n₀ − n₂)), where
/// n₀ counts all pairs and n₁, n₂ those tied in each ranking. −1 to 1.
///
/// # Errors
/// Under three values, or all tied in one ranking.
pub fn kendall_tau_b(ranked: &[(f64, f64)]) -> Measure {
    let n = ranked.len();
    if n < NEEDED {
        return Err(Missing::TooFew { n, needed: NEEDED });
    }
    let pairs = RankedPairs::of(ranked);
    let apart_in_a = pairs.concordant + pairs.discordant + pairs.tied_in_b;
    let apart_in_b = pairs.concordant + pairs.discordant + pairs.tied_in_a;
    if apart_in_a == 0 || apart_in_b == 0 {
        return Err(Missing::NoOrder { n });
    }
    #[expect(clippy::cast_precision_loss, reason = "pairs of cards")]
    let [same, contrary, a, b] =
        [pairs.concordant, pairs.discordant, apart_in_a, apart_in_b].map(|count| count as f64);
    Ok(Measured { value: (same - contrary) / (a * b).sqrt(), n })
}

/// τ-b of the first ratings of the cards that two columns share; n is how many both rated.
///
/// # Errors
/// As [`kendall_tau_b`].
pub fn rank_agreement(comparison: &Comparison, rows: &[Row], a: usize, b: usize) -> Measure {
    kendall_tau_b(&rated_by_both(comparison, rows, a, b))
}

/// The first ratings of the cards that two columns share and both rated, row by row.
#[must_use]
pub fn rated_by_both(comparison: &Comparison, rows: &[Row], a: usize, b: usize) -> Vec<(f64, f64)> {
    let rating =
        |row: &Row, side| Some(comparison.card(row, side)?.card.rating(Which::First)?.get());
    rows.iter().filter_map(|row| Some((rating(row, a)?, rating(row, b)?))).collect()
}

/// The mid-ranks of values, the highest first: tied values share the mean of their places.
pub(super) fn mid_ranks(values: &[f64]) -> Vec<f64> {
    let rank = |value: &f64| {
        let above = values.iter().filter(|other| *other > value).count();
        let tied = values.iter().filter(|other| other.total_cmp(value).is_eq()).count();
        count(above) + f64::midpoint(count(tied), 1.0)
    };
    values.iter().map(rank).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tau_b_is_what_scipy_says() {
        // scipy 1.17.1, scipy.stats.kendalltau; the first is METHODS' worked value.
        let cases: [(&[f64], &[f64], f64); 6] = [
            (&[3., 2., 4.], &[1., 1., 5.], 0.816_496_580_927_726),
            (
                &[1., 3., 5., 1., 5., 2., 1., 1.],
                &[4., 4., 1., 2., 1., 5., 4., 1.],
                -0.232_621_052_599_617_74,
            ),
            (&[5., 4., 4., 2., 1.], &[4., 5., 3., 1., 2.], 0.527_046_276_694_729_9),
            (&[1., 2., 3., 4.], &[1., 2., 3., 4.], 1.0),
            (&[1., 2., 3., 4.], &[4., 3., 2., 1.], -1.0),
            (&[5., 5., 3., 3., 1., 4.], &[4., 5., 4., 2., 2., 2.], 0.585_369_407_004_963_6),
        ];
        for (a, b, expected) in cases {
            let ranked: Vec<_> = a.iter().copied().zip(b.iter().copied()).collect();
            let found = kendall_tau_b(&ranked).unwrap();
            assert!((found.value - expected).abs() < 1e-12, "{found:?} {expected}");
            assert_eq!(found.n, a.len());
        }
    }

    #[test]
    fn too_little_to_order_is_a_reason_and_no_number() {
        assert_eq!(kendall_tau_b(&[(1., 2.)]), Err(Missing::TooFew { n: 1, needed: 3 }));
        let alike = [(3., 1.), (3., 2.), (3., 3.)];
        assert_eq!(kendall_tau_b(&alike), Err(Missing::NoOrder { n: 3 }));
    }
}

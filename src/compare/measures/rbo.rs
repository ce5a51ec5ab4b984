//! Rank-biased overlap: agreement of two rankings that weighs the top most and need not
//! rank the same things.

use std::collections::{BTreeMap, HashSet};

use super::{Comparison, Measure, Measured, Missing, count};
use crate::{
    compare::rows::Row,
    session::{Score, Which},
};

/// How far down a reader goes on: 0.9 puts 86 % of the weight on the first ten.
const PERSISTENCE: f64 = 0.9;

/// Rank-biased overlap, extrapolated (Webber, Moffat and Zobel 2010), with ties as in Corsi
/// and Urbano 2024, variant w: a tie says that two are equal, so a tied group comes in whole
/// where it begins. Each ranking is a list of groups, the highest first. 0 to 1.
///
/// # Errors
/// Where one ranking is empty.
pub fn rank_biased_overlap(x: &[Vec<usize>], y: &[Vec<usize>], p: f64) -> Measure {
    let length = |ranking: &[Vec<usize>]| ranking.iter().map(Vec::len).sum::<usize>();
    let (short, long) = if length(x) <= length(y) { (x, y) } else { (y, x) };
    let (shorter, longer) = (length(short), length(long));
    if shorter == 0 {
        return Err(Missing::TooFew { n: 0, needed: 1 });
    }
    let (mut sum, mut power, mut shared_at_end) = (0.0, 1.0, 0.0);
    let mut agreement_at_short = 0.0;
    let (mut in_short, mut in_long) = (Seen::of(short), Seen::of(long));
    let mut both = 0;
    for depth in 1..=longer {
        power *= p;
        both += in_short.down_to(depth, &in_long) + in_long.down_to(depth, &in_short);
        let shared = count(both);
        let agreement = if depth <= shorter {
            agreement_at_short = 2.0 * shared / count(in_short.len() + in_long.len());
            agreement_at_short
        } else {
            let unseen = count(depth - shorter) * agreement_at_short;
            2.0 * (shared + unseen) / count(depth + in_long.len())
        };
        sum += agreement * power;
        shared_at_end = shared;
    }
    let rest =
        (shared_at_end + count(longer - shorter) * agreement_at_short) / count(longer) * power * p
            / (1.0 - p);
    Ok(Measured { value: (1.0 - p) / p * (sum + rest), n: longer })
}

/// What stands in a ranking down to some place, tied groups whole.
struct Seen<'r> {
    left: &'r [Vec<usize>],
    seen: HashSet<usize>,
}

impl<'r> Seen<'r> {
    fn of(ranking: &'r [Vec<usize>]) -> Self {
        Self { left: ranking, seen: HashSet::new() }
    }

    fn len(&self) -> usize {
        self.seen.len()
    }

    /// Takes in every group that begins above that place. Returns how many of what came in
    /// the other has seen.
    fn down_to(&mut self, depth: usize, other: &Self) -> usize {
        let mut known = 0;
        while let Some((group, rest)) = self.left.split_first().filter(|_| self.len() < depth) {
            known += group.iter().filter(|item| other.seen.contains(item)).count();
            self.seen.extend(group);
            self.left = rest;
        }
        known
    }
}

/// Rank-biased overlap of two columns by first rating, at p = 0.9; n is the longer ranking.
///
/// # Errors
/// Where one column has no rated card.
pub fn ranking_overlap(comparison: &Comparison, rows: &[Row], a: usize, b: usize) -> Measure {
    let ranking = |side| ranking(comparison, rows, side);
    rank_biased_overlap(&ranking(a), &ranking(b), PERSISTENCE)
}

/// How much the two rankings agree down to each depth, 0 to 1: what rank-biased overlap is the
/// weighted mean of. As deep as the shorter ranking.
#[must_use]
pub fn agreement_by_depth(comparison: &Comparison, rows: &[Row], a: usize, b: usize) -> Vec<f64> {
    let (x, y) = (ranking(comparison, rows, a), ranking(comparison, rows, b));
    let length = |ranking: &[Vec<usize>]| ranking.iter().map(Vec::len).sum::<usize>();
    let (mut in_x, mut in_y) = (Seen::of(&x), Seen::of(&y));
    let mut both = 0;
    (1..=length(&x).min(length(&y)))
        .map(|depth| {
            both += in_x.down_to(depth, &in_y) + in_y.down_to(depth, &in_x);
            2.0 * count(both) / count(in_x.len() + in_y.len())
        })
        .collect()
}

/// The rows a column rated, by its first rating, the highest first.
fn ranking(comparison: &Comparison, rows: &[Row], side: usize) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<Score, Vec<usize>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        let card = comparison.card(row, side);
        if let Some(score) = card.and_then(|placed| placed.card.rating(Which::First)) {
            groups.entry(score).or_default().push(at);
        }
    }
    groups.into_values().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A ranking as the paper's own code writes it: `i3 (i1 i2)`.
    fn ranking(text: &str) -> Vec<Vec<usize>> {
        let mut groups: Vec<Vec<usize>> = Vec::new();
        let mut open = false;
        for word in text.split(' ') {
            let item: usize = word.trim_matches(['(', ')', 'i']).parse().unwrap();
            match groups.last_mut().filter(|_| open) {
                Some(group) => group.push(item),
                None => groups.push(vec![item]),
            }
            open = (open || word.starts_with('(')) && !word.ends_with(')');
        }
        groups
    }

    #[test]
    fn it_is_what_the_authors_code_says() {
        // Corsi and Urbano 2024, github.com/julian-urbano/sigir2024-rbo, rbo/test.csv, w.ext.
        for (x, y, p, expected) in [
            (
                "(i3 i6) (i2 i7) i10",
                "(i3 i6 i7 i10) (i1 i2)",
                0.965_413_635_276_732,
                0.946_064_537_517_568,
            ),
            (
                "i1 (i15 i16) i10 i12 i2 i14",
                "i16 (i1 i10 i11 i15) i2 (i4 i5 i6)",
                0.988_786_023_528_663,
                0.691_527_178_549_045,
            ),
            (
                "i14 (i5 i12 i16) (i1 i17) (i3 i11) i8",
                "i12 i3 i17 i9 i8 i4 i15 (i13 i14)",
                0.942_991_097_099_648,
                0.456_106_059_590_995,
            ),
            (
                "i13 (i1 i4 i5 i6)",
                "i3 i14 i11 (i10 i15) i12 (i6 i9) i4 i2",
                0.922_383_206_681_28,
                0.117_578_490_431_637,
            ),
            (
                "i4 (i2 i14) i7 i5 i3",
                "(i9 i13) (i6 i8) i1 i5 i10 i15 i11",
                0.986_650_551_181_127,
                0.155_835_200_392_091,
            ),
        ] {
            let found = rank_biased_overlap(&ranking(x), &ranking(y), p).unwrap();
            assert!((found.value - expected).abs() < 1e-9, "{x} {y}: {found:?} {expected}");
        }
    }

    #[test]
    fn a_ranking_with_ties_agrees_with_itself_and_nothing_says_nothing() {
        let x = ranking("(i1 i2) i3 (i4 i5 i6)");
        assert!((rank_biased_overlap(&x, &x, 0.9).unwrap().value - 1.0).abs() < 1e-12);
        assert_eq!(rank_biased_overlap(&x, &[], 0.9), Err(Missing::TooFew { n: 0, needed: 1 }));
    }
}

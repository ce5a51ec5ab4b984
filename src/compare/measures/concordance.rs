//! Concordance: whether three sessions or more rank the thoughts they share alike.

use super::{Missing, count, ranks::mid_ranks};
use crate::{
    compare::rows::{Comparison, Row},
    session::{Score, Which},
};

/// Kendall's W and what may be said of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Concordance {
    /// W with the correction for ties, 0 to 1.
    pub w: f64,
    /// The mean rank correlation of all pairs, r̄ = (mW − 1)/(m − 1).
    pub mean_correlation: f64,
    /// How many sessions rank.
    pub raters: usize,
    /// How many thoughts all of them rated.
    pub items: usize,
    /// How often rankings drawn by chance agree as well, 0 to 1.
    pub p: f64,
}

/// Rankings drawn by chance.
const DRAWS: u32 = 10_000;
/// At most this often may chance do as well.
const SIGNIFICANT: f64 = 0.05;

/// How strongly raters agree, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// r̄ under 0.3.
    Weak,
    /// r̄ from 0.3.
    Moderate,
    /// r̄ from 0.6.
    Strong,
}

impl Concordance {
    /// How strongly they agree; `None` where there are too few to judge.
    #[must_use]
    pub fn strength(&self) -> Option<Strength> {
        (self.p < SIGNIFICANT).then_some(match self.mean_correlation {
            r if r >= 0.6 => Strength::Strong,
            r if r >= 0.3 => Strength::Moderate,
            _ => Strength::Weak,
        })
    }

    /// Of values by rater, each over the same items: W = 12·S / (m²(n³ − n) − m·ΣT) with
    /// mid-ranks (Kendall and Babington Smith 1939).
    ///
    /// # Errors
    /// Under two raters or three items, or where every rater rates all alike.
    pub fn of(values: &[Vec<f64>]) -> Result<Self, Missing> {
        let (m, n) = (values.len(), values.first().map_or(0, Vec::len));
        if m < 2 {
            return Err(Missing::TooFew { n: m, needed: 2 });
        }
        if n < 3 || values.iter().any(|of_one| of_one.len() != n) {
            return Err(Missing::TooFew { n, needed: 3 });
        }
        let mut ranks: Vec<Vec<f64>> = values.iter().map(|of_one| mid_ranks(of_one)).collect();
        let ties: f64 = ranks.iter().map(|of_one| tied(of_one)).sum();
        let (raters, items) = (count(m), count(n));
        let most = raters.powi(2) * (items.powi(3) - items) - raters * ties;
        if most <= 0.0 {
            return Err(Missing::NoOrder { n });
        }
        let found = spread(&ranks);
        let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
        let as_good = (0..DRAWS)
            .filter(|_| {
                ranks.iter_mut().skip(1).for_each(|of_one| chance.shuffle(of_one));
                spread(&ranks) >= found - 1e-9
            })
            .count();
        let w = 12.0 * found / most;
        Ok(Self {
            w,
            mean_correlation: (raters * w - 1.0) / (raters - 1.0),
            raters: m,
            items: n,
            p: (count(as_good) + 1.0) / (f64::from(DRAWS) + 1.0),
        })
    }
}

/// W over the first ratings of thoughts that every one of these columns names and rates.
///
/// # Errors
/// As [`Concordance::of`].
pub fn concordance(
    comparison: &Comparison,
    rows: &[Row],
    among: &[usize],
) -> Result<Concordance, Missing> {
    let by_row = rated_by_all(comparison, rows, among);
    let of_one = |at: usize| by_row.iter().map(|(_, row)| row[at]).collect();
    Concordance::of(&(0..among.len()).map(of_one).collect::<Vec<_>>())
}

/// The thoughts that every one of these columns names and rates, by their place among the rows,
/// with their first ratings in the order of the columns.
#[must_use]
pub fn rated_by_all(
    comparison: &Comparison,
    rows: &[Row],
    among: &[usize],
) -> Vec<(usize, Vec<f64>)> {
    let rated = |(at, row): (usize, &Row)| -> Option<(usize, Vec<f64>)> {
        let rating = |side| comparison.card(row, side)?.card.rating(Which::First);
        let ratings: Option<Vec<f64>> =
            among.iter().map(|side| rating(*side).map(Score::get)).collect();
        Some((at, ratings?))
    };
    rows.iter().enumerate().filter_map(rated).collect()
}

/// S: the squared distance of the rank sums from their mean.
fn spread(ranks: &[Vec<f64>]) -> f64 {
    let items = ranks.first().map_or(0, Vec::len);
    let sums: Vec<f64> =
        (0..items).map(|item| ranks.iter().map(|of_one| of_one[item]).sum()).collect();
    let mean = sums.iter().sum::<f64>() / count(items);
    sums.iter().map(|sum| (sum - mean).powi(2)).sum()
}

/// T = Σ(t³ − t) of one rater.
fn tied(ranks: &[f64]) -> f64 {
    // Each of t tied items adds t² − 1, so the group adds t³ − t.
    let group =
        |rank: &f64| count(ranks.iter().filter(|other| other.total_cmp(rank).is_eq()).count());
    ranks.iter().map(|rank| group(rank).powi(2) - 1.0).sum()
}

/// Chance that is the same on every run (xorshift64*).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(drawn).unwrap_or(0) % limit.max(1)
    }

    fn shuffle(&mut self, values: &mut [f64]) {
        for last in (1..values.len()).rev() {
            values.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn w_with_ties_is_the_worked_value() {
        let values = [[5., 4., 4., 2., 1.], [5., 5., 3., 2., 2.], [4., 5., 3., 1., 2.]];
        let found = Concordance::of(&values.map(Vec::from)).unwrap();
        assert!((found.w - 0.9006).abs() < 5e-5, "{found:?}");
        assert!((found.mean_correlation - 0.8509).abs() < 1e-4, "{found:?}");
        assert_eq!(found.strength(), Some(Strength::Strong));
        assert_eq!(found, Concordance::of(&values.map(Vec::from)).unwrap());
    }

    #[test]
    fn w_with_ties_is_what_scipy_says() {
        // scipy 1.17.1, scipy.stats.friedmanchisquare over the items: W = χ² / (m(n − 1)).
        let split = [
            vec![5., 4., 4., 2., 1., 3., 3.],
            vec![1., 1., 3., 2., 2., 5., 4.],
            vec![4., 5., 3., 1., 2., 2., 2.],
            vec![3., 3., 3., 1., 5., 4., 2.],
        ];
        let close = [
            vec![5., 4., 4., 2., 1., 3., 3.],
            vec![4., 5., 4., 2., 1., 3., 2.],
            vec![5., 5., 3., 1., 2., 3., 3.],
        ];
        for (values, expected) in
            [(&split[..], 0.262_971_698_113_207_2), (&close[..], 0.911_949_685_534_590_5)]
        {
            let found = Concordance::of(values).unwrap();
            assert!((found.w - expected).abs() < 1e-12, "{found:?}");
        }
    }

    #[test]
    fn what_chance_does_as_well_is_not_judged() {
        let values = [[1., 2., 3.], [1., 3., 2.]];
        let found = Concordance::of(&values.map(Vec::from)).unwrap();
        assert_eq!(found.strength(), None);
        assert!(Concordance::of(&[vec![1., 2., 3.]]).is_err());
        assert_eq!(Concordance::of(&[vec![1.; 3], vec![2.; 3]]), Err(Missing::NoOrder { n: 3 }));
    }
}

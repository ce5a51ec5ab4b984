//! Mann–Kendall: does a series go one way, whatever the shape of its course?

use std::collections::HashMap;

use statrs::distribution::{ContinuousCDF, Normal};

use crate::{edit::Msg, msg};

use super::{Amount, Reason, Step, reason::at_least, timeline::Timeline, trend::count};

/// From how many values on the test is made.
pub const LEAST: usize = 5;
/// Up to how many values the distribution is counted out and not approximated.
pub const EXACT: usize = 10;
/// From this p on, chance explains the course well enough.
const CHANCE: f64 = 0.05;

/// The outcome of the test.
#[derive(Clone, Debug, PartialEq)]
pub struct MannKendall {
    /// How many values.
    pub n: usize,
    /// Pairs that rise − pairs that fall.
    pub s: i64,
    /// The sizes of groups of equal values, larger than one.
    pub ties: Vec<usize>,
    /// Variance of S without a trend, corrected for ties.
    pub variance: f64,
    /// The standardised S with continuity correction; none where the test is exact.
    pub z: Option<f64>,
    /// How likely an S this far from 0 is by chance, two-sided.
    pub p: f64,
    /// Kendall's τ-b of the values with time.
    pub tau: f64,
}

/// Which way a series goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Heading {
    /// Up.
    Rising,
    /// Down.
    Falling,
    /// No way that chance would not explain.
    Unclear,
}

impl Heading {
    /// Its word.
    #[must_use]
    pub fn word(self) -> Msg {
        match self {
            Self::Rising => msg!("heading-rising"),
            Self::Falling => msg!("heading-falling"),
            Self::Unclear => msg!("heading-unclear"),
        }
    }
}

/// Tests whether a series goes one way.
///
/// Up to ten values p is exact: the share of all orders of these very values, ties and all,
/// whose S lies at least as far from 0. Beyond, S is taken as normal with the variance
/// corrected for ties and a continuity correction of 1.
///
/// # Errors
/// Where there are fewer than five values.
pub fn mann_kendall(timeline: &Timeline) -> Result<MannKendall, Reason> {
    let values: Vec<f64> = timeline.points.iter().map(|p| p.value).collect();
    of_values(&values)
}

pub(super) fn of_values(values: &[f64]) -> Result<MannKendall, Reason> {
    at_least(LEAST, values.len())?;
    let n = values.len();
    let s = score(values);
    let groups = groups(values);
    let ties: Vec<usize> = groups.iter().copied().filter(|size| *size > 1).collect();
    let spread = |size: usize| {
        let t = count(size);
        t * (t - 1.0) * (2.0 * t + 5.0)
    };
    let variance = (spread(n) - ties.iter().map(|t| spread(*t)).sum::<f64>()) / 18.0;
    let (z, p) = if n <= EXACT {
        (None, exact(&groups, s))
    } else {
        let z = standardised(s, variance);
        let normal = Normal::standard();
        (Some(z), (2.0 * normal.sf(z.abs())).min(1.0))
    };
    let pairs = |size: usize| count(size * (size - 1)) / 2.0;
    let untied = pairs(n) - ties.iter().map(|t| pairs(*t)).sum::<f64>();
    #[expect(clippy::cast_precision_loss, reason = "pairs of a series are far below 2⁵³")]
    let tau = if untied > 0.0 { s as f64 / (pairs(n) * untied).sqrt() } else { 0.0 };
    Ok(MannKendall { n, s, ties, variance, z, p, tau })
}

/// Pairs that rise − pairs that fall, in n log n: long series come from files.
fn score(values: &[f64]) -> i64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.dedup();
    // A Fenwick tree over the distinct values counts how many earlier ones are smaller.
    let mut tree = vec![0_i64; sorted.len() + 1];
    let below = |tree: &[i64], mut at: usize| {
        let mut sum = 0;
        while at > 0 {
            sum += tree[at];
            at &= at - 1;
        }
        sum
    };
    let (mut s, mut earlier) = (0, 0);
    for value in values {
        let rank = 1 + sorted.partition_point(|known| known < value);
        let (smaller, up_to) = (below(&tree, rank - 1), below(&tree, rank));
        s += smaller - (earlier - up_to);
        earlier += 1;
        let mut at = rank;
        while at < tree.len() {
            tree[at] += 1;
            at += at & at.wrapping_neg();
        }
    }
    s
}

/// How many values share each value.
fn groups(values: &[f64]) -> Vec<usize> {
    let mut sizes: HashMap<u64, usize> = HashMap::new();
    for value in values {
        *sizes.entry((value + 0.0).to_bits()).or_default() += 1;
    }
    let mut sizes: Vec<usize> = sizes.into_values().collect();
    sizes.sort_unstable();
    sizes
}

#[expect(clippy::cast_precision_loss, reason = "pairs of a series are far below 2⁵³")]
fn standardised(s: i64, variance: f64) -> f64 {
    if s == 0 || variance <= 0.0 { 0.0 } else { (s - s.signum()) as f64 / variance.sqrt() }
}

/// The share of all orders of the values whose S lies at least this far from 0.
///
/// The orders of a multiset by their number of falling pairs are counted by the Gaussian
/// multinomial coefficient, and S = pairs of unequal values − 2 · falling pairs.
fn exact(groups: &[usize], s: i64) -> f64 {
    let mut orders = vec![1_u64];
    let mut placed = 0;
    for size in groups {
        orders = product(&orders, &gaussian_binomial(placed + size, *size));
        placed += size;
    }
    let pairs = orders.len() - 1;
    let far = |falling: usize| {
        let score = i64::try_from(pairs).unwrap_or(0) - 2 * i64::try_from(falling).unwrap_or(0);
        score.abs() >= s.abs()
    };
    let extreme: u64 =
        orders.iter().enumerate().filter(|(at, _)| far(*at)).map(|(_, ways)| ways).sum();
    let all: u64 = orders.iter().sum();
    #[expect(clippy::cast_precision_loss, reason = "at most 10! orders")]
    let share = extreme as f64 / all as f64;
    share
}

/// The orders of two kinds of things by their number of falling pairs.
fn gaussian_binomial(n: usize, k: usize) -> Vec<u64> {
    // The rule of Pascal: [n, k] = [n−1, k−1] + q^k [n−1, k].
    if k == 0 || k == n {
        return vec![1];
    }
    let mut sum = gaussian_binomial(n - 1, k);
    sum.splice(0..0, std::iter::repeat_n(0, k));
    for (at, ways) in gaussian_binomial(n - 1, k - 1).into_iter().enumerate() {
        sum[at] += ways;
    }
    sum
}

fn product(a: &[u64], b: &[u64]) -> Vec<u64> {
    let mut product = vec![0; a.len() + b.len() - 1];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            product[i + j] += x * y;
        }
    }
    product
}

impl MannKendall {
    /// Which way the series goes, at p below 0.05.
    #[must_use]
    pub fn heading(&self) -> Heading {
        if self.p >= CHANCE {
            Heading::Unclear
        } else if self.s > 0 {
            Heading::Rising
        } else {
            Heading::Falling
        }
    }

    /// What went in and what came out.
    #[must_use]
    pub fn working(&self) -> Vec<Step> {
        #[expect(clippy::cast_precision_loss, reason = "pairs of a series are far below 2⁵³")]
        let s = self.s as f64;
        let way = if self.z.is_some() { msg!("working-normal") } else { msg!("working-exact") };
        let mut steps = vec![
            Step::new(msg!("working-n"), Amount::Count(self.n)),
            Step::new(msg!("working-s"), Amount::Number(s)),
            Step::new(msg!("working-tied-groups"), Amount::Count(self.ties.len())),
            Step::new(msg!("working-variance"), Amount::Number(self.variance)),
            Step::new(msg!("working-tau"), Amount::Number(self.tau)),
            Step::new(msg!("working-way"), Amount::Word(way)),
        ];
        steps.extend(self.z.map(|z| Step::new(msg!("working-z"), Amount::Number(z))));
        steps.push(Step::new(msg!("working-p"), Amount::Probability(self.p)));
        steps.push(Step::new(msg!("working-heading"), Amount::Word(self.heading().word())));
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{DISTANCE, EMPLOYED, UNEMPLOYED, alike, close, yearly};

    fn test(values: &[f64]) -> MannKendall {
        mann_kendall(&yearly(1900, values)).unwrap()
    }

    /// Expected: `pymannkendall.original_test` (1.4.3) on R's `longley` and `cars`.
    #[test]
    fn long_series_are_tested_as_pymannkendall_does() {
        for (values, s, variance, z, p) in [
            (
                &EMPLOYED[..],
                108,
                493.333_333_333_333_3,
                4.817_409_307_131_006,
                1.454_341_586_715_202e-6,
            ),
            (
                &UNEMPLOYED[..],
                56,
                493.333_333_333_333_3,
                2.476_238_428_899_115,
                0.013_277_487_626_937_035,
            ),
            (
                &DISTANCE[..],
                849,
                14_267.666_666_666_666,
                7.099_362_873_118_591,
                1.253_441_794_801_801_7e-12,
            ),
        ] {
            let found = test(values);
            assert_eq!(found.s, s);
            close(found.variance, variance);
            close(found.z.unwrap(), z);
            // pymannkendall takes 1 − Φ, which keeps some four digits of a p of 1e-12.
            assert!((found.p / p - 1.0).abs() < 1e-4, "{} is not {p}", found.p);
            assert_eq!(found.heading(), Heading::Rising);
        }
        alike(test(&UNEMPLOYED).p, 0.013_277_487_626_937_035);
    }

    /// Expected without ties: `scipy.stats.kendalltau(…, method='exact')` (1.17.1). With ties:
    /// all orders of the values counted one by one.
    #[test]
    fn short_series_are_counted_out_ties_and_all() {
        let services = [2_110_910., 1_964_727., 3_304_894., 3_958_089., 3_943_012., 4_018_049.];
        let nile = [1120., 1160., 963., 1210., 1160., 1160., 813., 1230.];
        for (values, s, p) in [
            (&services[..], 11, 0.055_555_555_555_555_55),
            (&EMPLOYED[..10], 39, 0.000_115_189_594_356_261_02),
            (&nile, 5, 0.622_916_666_666_666_7),
            (&[3., 1., 2., 2., 5., 5., 5.], 11, 0.114_285_714_285_714_28),
            (&[4.; 6], 0, 1.0),
        ] {
            let found = test(values);
            assert_eq!((found.s, found.z), (s, None));
            alike(found.p, p);
        }
        assert_eq!(test(&services).heading(), Heading::Unclear);
        let few = Err(Reason::TooFew { have: 4, need: 5 });
        assert_eq!(mann_kendall(&yearly(2021, &[9., 44., 46., 71.])), few);
    }

    #[test]
    fn kendalls_tau_counts_ties() {
        // scipy.stats.kendalltau on the order of R's cars and their distances.
        close(test(&DISTANCE).tau, 0.698_789_100_609_157_2);
    }
}

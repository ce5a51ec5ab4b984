//! Do two indicators go together? Pearson for a straight line, Spearman for order.

use crate::msg;

use super::{
    Amount, Choice, Matching, Pair, Reason, Step, chronological, mann_kendall, pairs,
    reason::at_least,
    trend::{count, student, two_sided},
};

/// From how many pairs on a correlation is computed.
pub const LEAST: usize = 5;
/// Below this p a series is taken to trend.
const TRENDS: f64 = 0.05;

/// A coefficient from −1 to 1 with how likely it is by chance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coefficient {
    /// The coefficient.
    pub r: f64,
    /// Its t with n − 2 degrees of freedom; none for a perfect ±1.
    pub t: Option<f64>,
    /// How likely one this far from 0 is by chance, two-sided.
    pub p: f64,
}

/// The correlation of two indicators.
#[derive(Clone, Debug, PartialEq)]
pub struct Correlation {
    /// The pairs it rests on.
    pub pairs: Vec<Pair>,
    /// How they were matched.
    pub matching: Matching,
    /// Of the values.
    pub pearson: Coefficient,
    /// Of their ranks; equal values share the middle rank.
    pub spearman: Coefficient,
    /// Both series trend, and then they correlate whatever their matter.
    pub both_trend: bool,
}

/// The correlation of two indicators, or of an entity of each.
///
/// # Errors
/// Where fewer than five pairs match, or one side does not vary.
pub fn correlation(a: Choice, b: Choice) -> Result<Correlation, Reason> {
    let (matching, mut pairs) = pairs(a, b)?;
    at_least(LEAST, pairs.len())?;
    if matching == Matching::ByPeriod {
        pairs.sort_by(|a, b| chronological(a.period, b.period));
    }
    let x: Vec<f64> = pairs.iter().map(|pair| pair.x).collect();
    let y: Vec<f64> = pairs.iter().map(|pair| pair.y).collect();
    let pearson = coefficient(&x, &y)?;
    let spearman = coefficient(&ranks(&x), &ranks(&y))?;
    let trends = |values: &[f64]| mann_kendall::of_values(values).is_ok_and(|mk| mk.p < TRENDS);
    let both_trend = matching == Matching::ByPeriod && trends(&x) && trends(&y);
    Ok(Correlation { pairs, matching, pearson, spearman, both_trend })
}

#[expect(clippy::many_single_char_names, reason = "the names statistics gives them")]
fn coefficient(x: &[f64], y: &[f64]) -> Result<Coefficient, Reason> {
    let n = count(x.len());
    let (mean_x, mean_y) = (x.iter().sum::<f64>() / n, y.iter().sum::<f64>() / n);
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for (of_x, of_y) in x.iter().zip(y) {
        let (dx, dy) = (of_x - mean_x, of_y - mean_y);
        xx += dx * dx;
        xy += dx * dy;
        yy += dy * dy;
    }
    if xx <= 0.0 || yy <= 0.0 {
        return Err(Reason::NoSpread);
    }
    // Two roots: the product of two large sums may leave the numbers where they do not.
    let r = (xy / xx.sqrt() / yy.sqrt()).clamp(-1.0, 1.0);
    if !r.is_finite() {
        return Err(Reason::NoSpread);
    }
    let student = student(x.len() - 2)?;
    let rest = (1.0 - r) * (1.0 + r);
    let t = (rest > 0.0).then(|| r * ((n - 2.0) / rest).sqrt());
    let p = t.map_or(0.0, |t| two_sided(&student, t));
    Ok(Coefficient { r, t, p })
}

/// The rank of each value from 1; equal values share the middle rank.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut start = 0;
    for group in order.chunk_by(|a, b| values[*a] <= values[*b] && values[*b] <= values[*a]) {
        let middle = f64::midpoint(count(start + 1), count(start + group.len()));
        for at in group {
            ranks[*at] = middle;
        }
        start += group.len();
    }
    ranks
}

impl Correlation {
    /// How many pairs.
    #[must_use]
    pub fn n(&self) -> usize {
        self.pairs.len()
    }

    /// What went in and what came out.
    #[must_use]
    pub fn working(&self) -> Vec<Step> {
        let matching = match self.matching {
            Matching::ByPeriod => msg!("working-by-period"),
            Matching::ByEntity => msg!("working-by-entity"),
            Matching::ByBoth => msg!("working-by-both"),
        };
        let mut steps = vec![
            Step::new(msg!("working-matched"), Amount::Word(matching)),
            Step::new(msg!("working-n"), Amount::Count(self.n())),
            Step::new(msg!("working-pearson"), Amount::Number(self.pearson.r)),
            Step::new(msg!("working-pearson-p"), Amount::Probability(self.pearson.p)),
            Step::new(msg!("working-spearman"), Amount::Number(self.spearman.r)),
            Step::new(msg!("working-spearman-p"), Amount::Probability(self.spearman.p)),
        ];
        if self.both_trend {
            let note = Amount::Word(msg!("working-both-trend"));
            steps.push(Step::new(msg!("working-note"), note));
        }
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        analysis::testing::{
            ARMED, DISTANCE, EMPLOYED, PRODUCT, SPEED, UNEMPLOYED, alike, close, indicator, rows,
        },
        session::{Indicator, IndicatorData},
    };

    fn of_years(name: &str, entity: &str, values: &[f64]) -> Indicator {
        let years: Vec<String> = (1947..).take(values.len()).map(|y| y.to_string()).collect();
        let table: Vec<_> =
            values.iter().zip(&years).map(|(v, year)| (entity, year.as_str(), Some(*v))).collect();
        indicator(1, name, "", IndicatorData::Series(rows(&table)))
    }

    fn of_cars(values: &[f64]) -> Indicator {
        let names: Vec<String> = (0..values.len()).map(|car| car.to_string()).collect();
        let table: Vec<_> =
            values.iter().zip(&names).rev().map(|(v, car)| (car.as_str(), "", Some(*v))).collect();
        indicator(1, "cars", "", IndicatorData::CrossSection(rows(&table)))
    }

    /// Expected: `scipy.stats.pearsonr` and `spearmanr` (1.17.1) on R's `longley`.
    #[test]
    fn two_series_are_matched_by_period_and_a_common_trend_is_noted() {
        let product = of_years("product", "USA", &PRODUCT);
        let employed = of_years("employed", "United States", &EMPLOYED);
        let found = correlation(Choice::all(&product), Choice::all(&employed)).unwrap();
        assert_eq!((found.n(), found.matching), (16, Matching::ByPeriod));
        close(found.pearson.r, 0.983_551_611_179_669_2);
        alike(found.pearson.p, 8.363_478_787_865_935e-12);
        close(found.spearman.r, 0.985_294_117_647_058_8);
        alike(found.spearman.p, 3.836_719_544_768_068e-12);
        assert!(found.both_trend);
        let unemployed = of_years("unemployed", "", &UNEMPLOYED);
        let armed = of_years("armed", "", &ARMED);
        let found = correlation(Choice::all(&unemployed), Choice::all(&armed)).unwrap();
        close(found.pearson.r, -0.177_420_629_501_878_37);
        alike(found.pearson.p, 0.510_948_586_323_452_2);
        close(found.spearman.r, -0.341_176_470_588_235_3);
        alike(found.spearman.p, 0.195_932_624_867_888_67);
        assert!(!found.both_trend);
    }

    /// Expected: `scipy.stats.pearsonr` and `spearmanr` (1.17.1) on R's `cars`.
    #[test]
    fn entities_side_by_side_are_matched_by_name_with_ties_in_rank() {
        let (speed, distance) = (of_cars(&SPEED), of_cars(&DISTANCE));
        let found = correlation(Choice::all(&speed), Choice::all(&distance)).unwrap();
        assert_eq!((found.n(), found.matching), (50, Matching::ByEntity));
        close(found.pearson.r, 0.806_894_900_689_210_4);
        close(found.spearman.r, 0.830_356_838_832_993_5);
        alike(found.spearman.p, 8.824_558_437_619_758e-14);
        assert!(!found.both_trend);
    }

    #[test]
    fn what_does_not_match_takes_no_part_and_four_pairs_are_too_few() {
        let a = of_years("a", "", &[1., 2., 3., 4.]);
        let b = of_years("b", "", &[2., 1., 4., 3., 5., 6.]);
        let few = Err(Reason::TooFew { have: 4, need: 5 });
        assert_eq!(correlation(Choice::all(&a), Choice::all(&b)), few);
        let flat = of_years("flat", "", &[2.; 6]);
        assert_eq!(correlation(Choice::all(&flat), Choice::all(&b)), Err(Reason::NoSpread));
        let found = correlation(Choice::all(&b), Choice::all(&b)).unwrap();
        close(found.pearson.r, 1.0);
        assert!(found.pearson.p < 1e-9);
    }
}

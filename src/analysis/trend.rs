//! The straight line through a series (least squares), with how sure its slope is.

use statrs::distribution::{ContinuousCDF, StudentsT};

use crate::msg;

use super::{Amount, Reason, Step, reason::at_least, timeline::Timeline};

/// From how many values on a line has an interval.
pub const LEAST: usize = 3;

/// A least squares line y = intercept + slope · x.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// How many points.
    pub n: usize,
    /// Mean of x.
    pub mean_x: f64,
    /// Mean of y.
    pub mean_y: f64,
    /// Change of y for one unit of x; for a series, a year.
    pub slope: f64,
    /// Where the line meets x = 0.
    pub intercept: f64,
    /// Standard error of the slope.
    pub error: f64,
    /// Degrees of freedom, n − 2.
    pub freedom: usize,
    /// The 97.5 % point of Student's t at that freedom.
    pub t: f64,
    /// Lower end of the 95 % confidence interval of the slope.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
    /// The share of the variance of y that lies on the line, 0 to 1.
    pub r_squared: f64,
    /// How likely a slope this far from 0 is by chance, two-sided.
    pub p: f64,
}

/// The trend of a series: its slope is a year's change.
///
/// # Errors
/// Where there are fewer than three values.
pub fn trend(timeline: &Timeline) -> Result<Line, Reason> {
    let points: Vec<_> = timeline.points.iter().map(|p| (p.time, p.value)).collect();
    line(&points)
}

/// The least squares line through points (x, y).
///
/// # Errors
/// Where there are fewer than three, or all have the same x.
pub fn line(points: &[(f64, f64)]) -> Result<Line, Reason> {
    at_least(LEAST, points.len())?;
    let n = count(points.len());
    let mean_x = points.iter().map(|p| p.0).sum::<f64>() / n;
    let mean_y = points.iter().map(|p| p.1).sum::<f64>() / n;
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for (x, y) in points {
        let (dx, dy) = (x - mean_x, y - mean_y);
        xx += dx * dx;
        xy += dx * dy;
        yy += dy * dy;
    }
    if xx <= 0.0 {
        return Err(Reason::NoSpread);
    }
    let slope = xy / xx;
    let intercept = mean_y - slope * mean_x;
    let off = |(x, y): &(f64, f64)| y - mean_y - slope * (x - mean_x);
    let residual: f64 = points.iter().map(|point| off(point).powi(2)).sum();
    let freedom = points.len() - 2;
    let error = (residual / count(freedom) / xx).sqrt();
    let student = student(freedom)?;
    let t = student.inverse_cdf(0.975);
    let r_squared = if yy > 0.0 { 1.0 - residual / yy } else { 0.0 };
    let p = if slope == 0.0 { 1.0 } else { two_sided(&student, slope / error) };
    let (low, high) = (slope - t * error, slope + t * error);
    let all = [slope, intercept, error, low, high, r_squared, p];
    if all.iter().any(|value| !value.is_finite()) {
        return Err(Reason::NoValues);
    }
    Ok(Line {
        n: points.len(),
        mean_x,
        mean_y,
        slope,
        intercept,
        error,
        freedom,
        t,
        low,
        high,
        r_squared,
        p,
    })
}

/// Student's t distribution.
pub(super) fn student(freedom: usize) -> Result<StudentsT, Reason> {
    let refuse = |_| Reason::TooFew { have: freedom + 2, need: LEAST };
    StudentsT::new(0.0, 1.0, count(freedom)).map_err(refuse)
}

/// How likely a t this far from 0 is by chance.
pub(super) fn two_sided(student: &StudentsT, t: f64) -> f64 {
    if t.is_finite() { (2.0 * student.sf(t.abs())).min(1.0) } else { 0.0 }
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2⁵³")]
pub(super) fn count(n: usize) -> f64 {
    n as f64
}

impl Line {
    /// The line's y at that x.
    #[must_use]
    pub fn at(&self, x: f64) -> f64 {
        self.mean_y + self.slope * (x - self.mean_x)
    }

    /// Whether the interval of the slope leaves out 0.
    #[must_use]
    pub fn is_clear(&self) -> bool {
        self.low > 0.0 || self.high < 0.0
    }

    /// What went in and what came out.
    #[must_use]
    pub fn working(&self) -> Vec<Step> {
        vec![
            Step::new(msg!("working-n"), Amount::Count(self.n)),
            Step::new(msg!("working-slope"), Amount::Number(self.slope)),
            Step::new(msg!("working-intercept"), Amount::Number(self.intercept)),
            Step::new(msg!("working-error"), Amount::Number(self.error)),
            Step::new(msg!("working-freedom"), Amount::Count(self.freedom)),
            Step::new(msg!("working-t"), Amount::Number(self.t)),
            Step::new(msg!("working-interval"), Amount::Range(self.low, self.high)),
            Step::new(msg!("working-r-squared"), Amount::Number(self.r_squared)),
            Step::new(msg!("working-p"), Amount::Probability(self.p)),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{DISTANCE, EMPLOYED, SPEED, alike, close, yearly};

    /// Expected: `scipy.stats.linregress` and `scipy.stats.t.ppf` (scipy 1.17.1) on R's `cars`;
    /// R's `confint(lm(dist ~ speed, cars))` prints 3.096964 and 4.767853.
    #[test]
    fn the_line_through_cars_is_the_one_of_r() {
        let points: Vec<_> = SPEED.into_iter().zip(DISTANCE).collect();
        let line = line(&points).unwrap();
        close(line.slope, 3.932_408_759_124_086_4);
        close(line.intercept, -17.579_094_890_510_937);
        close(line.error, 0.415_512_776_657_122_55);
        close(line.t, 2.010_634_757_624_232);
        close(line.low, 3.096_964_328_140_321);
        close(line.high, 4.767_853_190_107_852);
        close(line.r_squared, 0.651_079_380_758_250_4);
        alike(line.p, 1.489_836_496_295_126_3e-12);
        assert_eq!((line.n, line.freedom), (50, 48));
    }

    /// Expected: `scipy.stats.linregress` on R's `longley`, `Employed ~ Year`.
    #[test]
    fn the_trend_of_employment_is_a_years_change() {
        let line = trend(&yearly(1947, &EMPLOYED)).unwrap();
        close(line.slope, 0.716_511_764_705_882_4);
        close(line.low, 0.615_986_690_761_662_9);
        close(line.high, 0.817_036_838_650_101_9);
        alike(line.p, 3.958_343_153_806_976_3e-10);
        assert!(line.is_clear());
    }

    #[test]
    fn two_values_are_no_trend_and_a_flat_series_has_none() {
        let few = Err(Reason::TooFew { have: 2, need: 3 });
        assert_eq!(trend(&yearly(2023, &[57.2, 56.3])), few);
        let flat = trend(&yearly(2000, &[5.0; 4])).unwrap();
        close(flat.slope, 0.0);
        close(flat.p, 1.0);
        assert!(!flat.is_clear());
        assert_eq!(line(&[(1.0, 2.0), (1.0, 3.0), (1.0, 4.0)]), Err(Reason::NoSpread));
    }
}

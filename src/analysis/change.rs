//! How much a value changed between two periods, and at what rate a year.

use crate::msg;

use super::{
    Amount, Reason, Step,
    reason::at_least,
    timeline::{Point, Timeline, is_share},
};

/// The change from one value to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The earlier value.
    pub from: Point,
    /// The later value.
    pub to: Point,
    /// Later − earlier, in the unit; in points where the unit is a share.
    pub absolute: f64,
    /// The same in per cent of the earlier value.
    pub percent: Result<f64, Reason>,
    /// Whether the change is in points of a share.
    pub in_points: bool,
}

/// The change from the first value to the last.
///
/// # Errors
/// Where there are fewer than two values.
pub fn change(timeline: &Timeline, unit: &str) -> Result<Change, Reason> {
    let points = &timeline.points;
    at_least(2, points.len())?;
    between(points[0], points[points.len() - 1], unit)
}

/// The change from the value before the last to the last.
///
/// # Errors
/// Where there are fewer than two values.
pub fn last_change(timeline: &Timeline, unit: &str) -> Result<Change, Reason> {
    let points = &timeline.points;
    at_least(2, points.len())?;
    between(points[points.len() - 2], points[points.len() - 1], unit)
}

fn between(from: Point, to: Point, unit: &str) -> Result<Change, Reason> {
    let absolute = to.value - from.value;
    if !absolute.is_finite() {
        return Err(Reason::NoValues);
    }
    let in_points = is_share(unit);
    let percent = if in_points {
        Err(Reason::ShareInPoints)
    } else if from.value == 0.0 {
        Err(Reason::FromZero)
    } else {
        let percent = absolute / from.value.abs() * 100.0;
        if percent.is_finite() { Ok(percent) } else { Err(Reason::FromZero) }
    };
    Ok(Change { from, to, absolute, percent, in_points })
}

impl Change {
    /// What went in and what came out.
    #[must_use]
    pub fn working(&self) -> Vec<Step> {
        let absolute =
            if self.in_points { msg!("working-points") } else { msg!("working-absolute") };
        let mut steps = ends(&self.from, &self.to);
        steps.push(Step::new(absolute, Amount::Number(self.absolute)));
        let percent = self.percent.map_or_else(Amount::None, Amount::Percent);
        steps.push(Step::new(msg!("working-percent"), percent));
        steps
    }
}

fn ends(from: &Point, to: &Point) -> Vec<Step> {
    vec![
        Step::new(msg!("working-first-period"), Amount::Period(from.period)),
        Step::new(msg!("working-first-value"), Amount::Number(from.value)),
        Step::new(msg!("working-last-period"), Amount::Period(to.period)),
        Step::new(msg!("working-last-value"), Amount::Number(to.value)),
    ]
}

/// The compound annual growth rate: (last ÷ first)^(1 ÷ years) − 1.
#[derive(Clone, Debug, PartialEq)]
pub struct GrowthRate {
    /// The first value.
    pub from: Point,
    /// The last value.
    pub to: Point,
    /// The years between.
    pub years: f64,
    /// Per cent a year.
    pub percent: f64,
}

/// The compound annual growth rate from the first value to the last.
///
/// # Errors
/// Where there are fewer than two values, or one of them is not above 0.
pub fn growth_rate(timeline: &Timeline) -> Result<GrowthRate, Reason> {
    let points = &timeline.points;
    at_least(2, points.len())?;
    let (from, to) = (points[0], points[points.len() - 1]);
    if from.value <= 0.0 || to.value <= 0.0 {
        return Err(Reason::NotPositive);
    }
    let years = to.time - from.time;
    if years <= 0.0 {
        return Err(Reason::Undated);
    }
    let percent = ((to.value / from.value).powf(1.0 / years) - 1.0) * 100.0;
    if !percent.is_finite() {
        return Err(Reason::NotPositive);
    }
    Ok(GrowthRate { from, to, years, percent })
}

impl GrowthRate {
    /// What went in and what came out.
    #[must_use]
    pub fn working(&self) -> Vec<Step> {
        let mut steps = ends(&self.from, &self.to);
        steps.push(Step::new(msg!("working-years"), Amount::Number(self.years)));
        steps.push(Step::new(msg!("working-growth-rate"), Amount::Percent(self.percent)));
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{close, yearly};

    #[test]
    fn services_of_the_region_almost_doubled() {
        // West Kazakhstan services 2019–2024 of the samples; rate by hand: (4018049/2110910)^.2.
        let all = [2_110_910.0, 1_964_727.0, 3_304_894.0, 3_958_089.0, 3_943_012.0, 4_018_049.0];
        let change = change(&yearly(2019, &all), "services").unwrap();
        close(change.absolute, 1_907_139.0);
        close(change.percent.unwrap(), 90.346_769_876_498_75);
        close(growth_rate(&yearly(2019, &all)).unwrap().percent, 13.738_920_563_682_644);
    }

    #[test]
    fn a_share_changes_in_points() {
        let change = change(&yearly(2019, &[73.0, 62.6]), "%").unwrap();
        close(change.absolute, -10.4);
        assert!(change.in_points);
        assert_eq!(change.percent, Err(Reason::ShareInPoints));
    }

    #[test]
    fn a_change_from_nothing_has_no_per_cent_and_a_loss_grows_towards_zero() {
        assert_eq!(change(&yearly(0, &[0.0, 3.0]), "").unwrap().percent, Err(Reason::FromZero));
        close(change(&yearly(0, &[-4.0, -2.0]), "").unwrap().percent.unwrap(), 50.0);
        assert_eq!(growth_rate(&yearly(0, &[-4.0, 2.0])), Err(Reason::NotPositive));
        let few = Err(Reason::TooFew { have: 1, need: 2 });
        assert_eq!(change(&yearly(0, &[1.0]), ""), few);
    }
}

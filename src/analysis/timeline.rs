//! One entity's values in the order of time, and what a table is made of.

use std::collections::HashSet;

use crate::session::{Indicator, IndicatorData, Observation, Period};

use super::Reason;

/// A value and when it holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The period.
    pub period: Period,
    /// Its beginning in years; the middle of an interval.
    pub time: f64,
    /// The value.
    pub value: f64,
}

/// The values of one entity in the order of time, gaps left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// The entity.
    pub entity: String,
    /// The values there are.
    pub points: Vec<Point>,
    /// How many periods stand in the table without a value.
    pub missing: usize,
}

/// The values of one entity in the order of time.
///
/// # Errors
/// Where there is no dated value, or two different ones for one period.
pub fn timeline(indicator: &Indicator, entity: &str) -> Result<Timeline, Reason> {
    if matches!(indicator.data, IndicatorData::TextTable(_)) {
        return Err(Reason::Words);
    }
    let own = || indicator.data.observations().iter().filter(|o| o.0 == entity);
    let mut points: Vec<Point> = own().filter_map(point).collect();
    if points.is_empty() {
        let undated = own().any(|o| o.2.number().is_some());
        return Err(if undated { Reason::Undated } else { Reason::NoValues });
    }
    points.sort_by(|a, b| a.time.total_cmp(&b.time).then(a.period.cmp(&b.period)));
    points.dedup();
    if points.windows(2).any(|pair| pair[0].period == pair[1].period) {
        return Err(Reason::TwoValues);
    }
    let missing = own().filter(|o| o.2.number().is_none()).count();
    Ok(Timeline { entity: entity.to_owned(), points, missing })
}

fn point(observation: &Observation) -> Option<Point> {
    let time = time(observation.1)?;
    Some(Point { period: observation.1, time, value: observation.2.number()? })
}

/// The beginning of a period in years, the middle of an interval; none for undated.
#[must_use]
pub fn time(period: Period) -> Option<f64> {
    Some(match period {
        Period::Undated => return None,
        Period::Year(year) => f64::from(year),
        Period::Quarter(year, quarter) => f64::from(year) + (f64::from(quarter) - 1.0) / 4.0,
        Period::Month(year, month) => f64::from(year) + (f64::from(month) - 1.0) / 12.0,
        Period::Interval(from, to) => f64::midpoint(f64::from(from), f64::from(to)),
    })
}

/// The entities of a table in the order they first appear.
#[must_use]
pub fn entities(indicator: &Indicator) -> Vec<&str> {
    let mut seen = HashSet::new();
    let names = indicator.data.observations().iter().map(|o| o.0.as_str());
    names.filter(|name| seen.insert(*name)).collect()
}

/// The periods of a table in the order of time, undated first.
#[must_use]
pub fn periods(indicator: &Indicator) -> Vec<Period> {
    let all: HashSet<Period> = indicator.data.observations().iter().map(|o| o.1).collect();
    let mut all: Vec<Period> = all.into_iter().collect();
    all.sort_by(|a, b| chronological(*a, *b));
    all
}

/// The order of time; undated comes first.
#[must_use]
pub fn chronological(a: Period, b: Period) -> std::cmp::Ordering {
    let time = |period| time(period).unwrap_or(f64::NEG_INFINITY);
    time(a).total_cmp(&time(b)).then(a.cmp(&b))
}

/// Whether values in this unit are shares of a whole, which change in points.
#[must_use]
pub fn is_share(unit: &str) -> bool {
    let unit = unit.trim().to_lowercase();
    let words = ["percent", "per cent", "percentage", "процент", "проценты", "пайыз"];
    unit.starts_with('%')
        || words.iter().any(|word| unit == *word || unit.starts_with(&format!("{word} ")))
}

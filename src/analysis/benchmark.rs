//! Entities side by side: one scale for several measures, the gap to the best, ranks.

use crate::{
    msg,
    session::{Good, Indicator, IndicatorData, IndicatorId, Observation, Period},
};

use super::{Amount, Reason, Step, chronological, entities, periods, reason::at_least};

/// Two values differ where they are further apart than this many joint standard errors.
pub const FAR: f64 = 1.96;

/// Several measures of the same entities.
#[derive(Clone, Debug, PartialEq)]
pub struct Benchmark {
    /// The entities, in the order they first appear.
    pub entities: Vec<String>,
    /// The measures.
    pub measures: Vec<Measured>,
}

/// One measure of all entities.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The period compared: the newest in which most entities have a value.
    pub period: Period,
    /// Which way is better.
    pub good: Good,
    /// The lowest value.
    pub lowest: f64,
    /// The highest value.
    pub highest: f64,
    /// How many entities have a value: the base of a rank.
    pub base: usize,
    /// A standing for each entity of the benchmark, or none where its value is missing.
    pub standings: Vec<Option<Standing>>,
}

/// Where an entity stands on one measure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// The value.
    pub value: f64,
    /// 0 for the worst, 100 for the best, in good direction.
    pub scaled: Result<f64, Reason>,
    /// How far the best is from it, in the unit; 0 for the best.
    pub gap: Result<f64, Reason>,
    /// 1 for the best; equal values share a rank.
    pub rank: Result<usize, Reason>,
}

/// Lays measures of the same entities side by side.
///
/// # Errors
/// Where a measure holds words or nothing, or there are fewer than two entities.
pub fn benchmark(indicators: &[&Indicator]) -> Result<Benchmark, Reason> {
    at_least(1, indicators.len())?;
    let mut names: Vec<String> = Vec::new();
    for indicator in indicators {
        for entity in entities(indicator) {
            if !names.iter().any(|name| name == entity) {
                names.push(entity.to_owned());
            }
        }
    }
    let measures: Result<Vec<_>, _> = indicators.iter().map(|i| measured(i, &names)).collect();
    let measures = measures?;
    at_least(2, names.len())?;
    Ok(Benchmark { entities: names, measures })
}

fn measured(indicator: &Indicator, names: &[String]) -> Result<Measured, Reason> {
    if matches!(indicator.data, IndicatorData::TextTable(_)) {
        return Err(Reason::Words);
    }
    let period = fullest(indicator).ok_or(Reason::NoValues)?;
    let value = |name: &String| value_of(indicator, name, period);
    let values: Vec<Option<f64>> = names.iter().map(value).collect();
    let known: Vec<f64> = values.iter().copied().flatten().collect();
    let lowest = known.iter().copied().fold(f64::INFINITY, f64::min);
    let highest = known.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if known.is_empty() || !(highest - lowest).is_finite() {
        return Err(Reason::NoValues);
    }
    let good = indicator.good;
    let standing = |value: f64| standing(value, &known, good, lowest, highest);
    let standings = values.into_iter().map(|value| value.map(standing)).collect();
    let base = known.len();
    Ok(Measured { indicator: indicator.id, period, good, lowest, highest, base, standings })
}

fn standing(value: f64, known: &[f64], good: Good, lowest: f64, highest: f64) -> Standing {
    let (gap, better): (f64, fn(f64, f64) -> bool) = match good {
        Good::Up => (highest - value, |other, own| other > own),
        Good::Down => (value - lowest, |other, own| other < own),
        Good::Neither => {
            let scaled = Err(Reason::NoDirection);
            return Standing {
                value,
                scaled,
                gap: Err(Reason::NoDirection),
                rank: Err(Reason::NoDirection),
            };
        }
    };
    let range = highest - lowest;
    let scaled = if range > 0.0 { Ok((1.0 - gap / range) * 100.0) } else { Err(Reason::NoSpread) };
    let rank = 1 + known.iter().filter(|other| better(**other, value)).count();
    Standing { value, scaled, gap: Ok(gap), rank: Ok(rank) }
}

/// The newest of the periods in which most entities have a value.
fn fullest(indicator: &Indicator) -> Option<Period> {
    let known = |period: Period| {
        let has = |o: &&Observation| o.1 == period && o.2.number().is_some();
        indicator.data.observations().iter().filter(has).count()
    };
    let all = periods(indicator).into_iter().map(|period| (known(period), period));
    let best = all.max_by(|a, b| a.0.cmp(&b.0).then_with(|| chronological(a.1, b.1)));
    best.filter(|(count, _)| *count > 0).map(|(_, period)| period)
}

fn value_of(indicator: &Indicator, entity: &str, period: Period) -> Option<f64> {
    let rows = indicator.data.observations();
    rows.iter().find(|o| o.0 == entity && o.1 == period).and_then(|o| o.2.number())
}

impl Measured {
    /// How an entity's standing came about.
    #[must_use]
    pub fn working(&self, standing: &Standing) -> Vec<Step> {
        #[expect(clippy::cast_precision_loss, reason = "ranks are far below 2⁵³")]
        let rank = standing.rank.map(|rank| rank as f64);
        vec![
            Step::new(msg!("working-period"), Amount::Period(self.period)),
            Step::new(msg!("working-value"), Amount::Number(standing.value)),
            Step::new(msg!("working-lowest"), Amount::Number(self.lowest)),
            Step::new(msg!("working-highest"), Amount::Number(self.highest)),
            Step::new(msg!("working-scaled"), standing.scaled.into()),
            Step::new(msg!("working-gap"), standing.gap.into()),
            Step::new(msg!("working-rank"), rank.into()),
            Step::new(msg!("working-base"), Amount::Count(self.base)),
        ]
    }
}

/// Whether two values with standard errors may be called different.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// How far apart they are.
    pub apart: f64,
    /// 1.96 · √(se² + se²): further apart than that is different.
    pub limit: f64,
}

impl Difference {
    /// The difference of two values with their standard errors.
    #[must_use]
    pub fn between(a: (f64, f64), b: (f64, f64)) -> Self {
        Self { apart: (a.0 - b.0).abs(), limit: FAR * a.1.hypot(b.1) }
    }

    /// Whether they are further apart than the limit.
    #[must_use]
    pub fn is_real(&self) -> bool {
        self.apart > self.limit
    }

    /// What came out.
    #[must_use]
    pub fn working(&self) -> Vec<Step> {
        let word =
            if self.is_real() { msg!("working-different") } else { msg!("working-not-different") };
        vec![
            Step::new(msg!("working-apart"), Amount::Number(self.apart)),
            Step::new(msg!("working-limit"), Amount::Number(self.limit)),
            Step::new(msg!("working-verdict"), Amount::Word(word)),
        ]
    }
}

/// Holds two entities against each other by the standard errors in another table.
///
/// # Errors
/// Where a value or its standard error is missing.
pub fn difference(
    values: &Indicator,
    errors: &Indicator,
    a: &str,
    b: &str,
    period: Period,
) -> Result<Difference, Reason> {
    let both = |entity| {
        let value = value_of(values, entity, period).ok_or(Reason::NoValues)?;
        let error = value_of(errors, entity, period).filter(|error| *error >= 0.0);
        Ok((value, error.ok_or(Reason::NoError)?))
    };
    Ok(Difference::between(both(a)?, both(b)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{close, indicator, rows};

    fn measure(good: Good, values: &[(&str, Option<f64>)]) -> Indicator {
        let table: Vec<_> = values.iter().map(|(e, v)| (*e, "2024", *v)).collect();
        let data = IndicatorData::Benchmark(rows(&table));
        Indicator { good, ..indicator(1, "measure", "", data) }
    }

    #[test]
    fn each_measure_goes_from_worst_to_best_in_its_own_direction() {
        let rank = measure(Good::Down, &[("KZ", Some(24.0)), ("EE", Some(2.0)), ("UZ", None)]);
        let score = measure(
            Good::Up,
            &[("UZ", Some(0.8)), ("KZ", Some(0.9)), ("EE", Some(0.9)), ("KG", Some(0.4))],
        );
        let found = benchmark(&[&rank, &score]).unwrap();
        assert_eq!(found.entities, ["KZ", "EE", "UZ", "KG"]);
        let [rank, score] = &found.measures[..] else { unreachable!() };
        let kz = rank.standings[0].unwrap();
        assert_eq!((kz.scaled, kz.gap, kz.rank), (Ok(0.0), Ok(22.0), Ok(2)));
        assert_eq!(rank.standings[2], None, "a missing value is no worst value");
        assert_eq!(rank.base, 2);
        let ranks: Vec<_> = score.standings.iter().map(|s| s.unwrap().rank.unwrap()).collect();
        assert_eq!(ranks, [1, 1, 3, 4]);
        close(score.standings[2].unwrap().scaled.unwrap(), 80.0);
    }

    #[test]
    fn without_a_good_direction_nothing_is_best() {
        let found = benchmark(&[&measure(Good::Neither, &[("a", Some(1.)), ("b", Some(2.))])]);
        let standing = found.unwrap().measures[0].standings[0].unwrap();
        assert_eq!(standing.scaled, Err(Reason::NoDirection));
    }

    #[test]
    fn two_values_differ_beyond_their_joint_error() {
        // 1.96 · √(3² + 4²) = 9.8.
        let difference = Difference::between((60.0, 3.0), (50.0, 4.0));
        close(difference.limit, 9.8);
        assert!(difference.is_real());
        assert!(!Difference::between((60.0, 3.0), (50.2, 4.0)).is_real());
    }
}

//! A line as small as a word: how a value moved, without axes.

use crate::session::{Indicator, Period};

/// The points of a spark line: each across and up from 0 to 1, a gap where a value is missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Spark {
    /// From the first period to the last; `None` is a gap.
    pub points: Vec<(f32, Option<f32>)>,
}

/// The spark line of one entity, or of the only one there is.
///
/// `None` where there are not two dated values to join.
#[must_use]
pub fn spark(indicator: &Indicator, entity: Option<&str>) -> Option<Spark> {
    let all = indicator.data.observations();
    let first = entity.or_else(|| all.first().map(|observation| observation.0.as_str()))?;
    if entity.is_none() && all.iter().any(|observation| observation.0 != first) {
        return None;
    }
    let mut values: Vec<(Period, Option<f64>)> = all
        .iter()
        .filter(|observation| observation.0 == first && observation.1 != Period::Undated)
        .map(|observation| (observation.1, observation.2.number()))
        .collect();
    values.sort_by_key(|(period, _)| *period);
    let numbers: Vec<f64> = values.iter().filter_map(|(_, value)| *value).collect();
    if numbers.len() < 2 {
        return None;
    }
    let low = numbers.iter().copied().fold(f64::INFINITY, f64::min);
    let high = numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let last = values.len() - 1;
    let points = values
        .iter()
        .enumerate()
        .map(|(index, (_, value))| (across(index, last), value.map(|value| up(value, low, high))))
        .collect();
    Some(Spark { points })
}

#[expect(clippy::cast_precision_loss, reason = "a handful of periods")]
fn across(index: usize, last: usize) -> f32 {
    index as f32 / last.max(1) as f32
}

/// A value that never moved runs along the middle.
#[expect(clippy::cast_possible_truncation, reason = "from 0 to 1")]
fn up(value: f64, low: f64, high: f64) -> f32 {
    if high > low { ((value - low) / (high - low)) as f32 } else { 0.5 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{
        AnswerScale, Finite, Good, IndicatorData, IndicatorId, Missing, Observation, Rows, Source,
        Value,
    };

    fn series(values: &[(&str, i16, Option<f64>)]) -> Indicator {
        let observation = |(entity, year, value): &(&str, i16, Option<f64>)| {
            let value = value.map_or(Value::Missing(Missing::NoData), |value| {
                Value::Number(Finite::try_from(value).unwrap())
            });
            Observation((*entity).into(), Period::Year(*year), value, String::new())
        };
        Indicator {
            id: IndicatorId(uuid::Uuid::nil()),
            name: "Complaints".into(),
            unit: String::new(),
            good: Good::Down,
            multiple_response: false,
            overlapping: false,
            scale: AnswerScale::default(),
            source: Source::default(),
            notes: String::new(),
            formula: None,
            data: IndicatorData::Series(Rows::new(values.iter().map(observation).collect())),
        }
    }

    #[test]
    fn a_missing_value_is_a_gap_and_not_a_zero() {
        let complaints =
            series(&[("R", 2023, Some(4.0)), ("R", 2021, Some(2.0)), ("R", 2022, None)]);
        let spark = spark(&complaints, None).unwrap();
        assert_eq!(spark.points, [(0.0, Some(0.0)), (0.5, None), (1.0, Some(1.0))]);
    }

    #[test]
    fn several_entities_have_no_line_until_one_is_named() {
        let both =
            series(&[("A", 2021, Some(1.0)), ("A", 2022, Some(3.0)), ("B", 2021, Some(9.0))]);
        assert_eq!(spark(&both, None), None);
        assert!(spark(&both, Some("A")).is_some());
        assert_eq!(spark(&both, Some("B")), None, "one value moves nowhere");
    }
}

//! What the tests of this room share.

use std::sync::Arc;

use uuid::Uuid;

use crate::session::{
    AnswerScale, Finite, Good, Indicator, IndicatorData, IndicatorId, Missing, Observation, Period,
    Rows, Session, SessionId, Source, Value,
};

use super::timeline::{Point, Timeline};

/// Equal to nine decimals, or to nine significant digits of large numbers.
#[track_caller]
pub(crate) fn close(found: f64, expected: f64) {
    let allowed = 1e-9 * expected.abs().max(1.0);
    assert!((found - expected).abs() <= allowed, "{found} is not {expected}");
}

/// Equal to nine significant digits, however small.
#[track_caller]
pub(crate) fn alike(found: f64, expected: f64) {
    assert!((found / expected - 1.0).abs() <= 1e-9, "{found} is not {expected}");
}

/// Values of one entity, a year apart.
pub(crate) fn yearly(first: i16, values: &[f64]) -> Timeline {
    let points = values.iter().zip(first..).map(|(value, year)| Point {
        period: Period::Year(year),
        time: f64::from(year),
        value: *value,
    });
    Timeline { entity: String::new(), points: points.collect(), missing: 0 }
}

pub(crate) fn number(value: f64) -> Value {
    Value::Number(Finite::try_from(value).unwrap())
}

/// Rows of (entity, period, value); `None` is a missing value.
pub(crate) fn rows(rows: &[(&str, &str, Option<f64>)]) -> Rows<Observation> {
    let row = |(entity, period, value): &(&str, &str, Option<f64>)| {
        let value = value.map_or(Value::Missing(Missing::NoData), number);
        Observation((*entity).into(), period.parse().unwrap(), value, String::new())
    };
    rows.iter().map(row).collect()
}

pub(crate) fn indicator(id: u128, name: &str, unit: &str, data: IndicatorData) -> Indicator {
    Indicator {
        id: IndicatorId(Uuid::from_u128(id)),
        name: name.into(),
        unit: unit.into(),
        good: Good::Neither,
        multiple_response: false,
        overlapping: false,
        scale: AnswerScale::default(),
        source: Source::default(),
        notes: String::new(),
        formula: None,
        data,
    }
}

pub(crate) fn session(indicators: impl IntoIterator<Item = Indicator>) -> Session {
    let mut session = Session::new(SessionId(Uuid::nil()));
    session.indicators = indicators.into_iter().map(Arc::new).collect();
    session
}

/// R's `cars`: speed and stopping distance of 50 cars.
pub(crate) const SPEED: [f64; 50] = [
    4., 4., 7., 7., 8., 9., 10., 10., 10., 11., 11., 12., 12., 12., 12., 13., 13., 13., 13., 14.,
    14., 14., 14., 15., 15., 15., 16., 16., 17., 17., 17., 18., 18., 18., 18., 19., 19., 19., 20.,
    20., 20., 20., 20., 22., 23., 24., 24., 24., 24., 25.,
];
pub(crate) const DISTANCE: [f64; 50] = [
    2., 10., 4., 22., 16., 10., 18., 26., 34., 17., 28., 14., 20., 24., 28., 26., 34., 34., 46.,
    26., 36., 60., 80., 20., 26., 54., 32., 40., 32., 40., 50., 42., 56., 76., 84., 36., 46., 68.,
    32., 48., 52., 56., 64., 66., 54., 70., 92., 93., 120., 85.,
];
/// R's `longley`, 1947 to 1962: gross national product, people employed and unemployed.
pub(crate) const PRODUCT: [f64; 16] = [
    234.289, 259.426, 258.054, 284.599, 328.975, 346.999, 365.385, 363.112, 397.469, 419.180,
    442.769, 444.546, 482.704, 502.601, 518.173, 554.894,
];
pub(crate) const EMPLOYED: [f64; 16] = [
    60.323, 61.122, 60.171, 61.187, 63.221, 63.639, 64.989, 63.761, 66.019, 67.857, 68.169, 66.513,
    68.655, 69.564, 69.331, 70.551,
];
pub(crate) const UNEMPLOYED: [f64; 16] = [
    235.6, 232.5, 368.2, 335.1, 209.9, 193.2, 187.0, 357.8, 290.4, 282.2, 293.6, 468.1, 381.3,
    393.1, 480.6, 400.7,
];
pub(crate) const ARMED: [f64; 16] = [
    159.0, 145.6, 161.6, 165.0, 309.9, 359.4, 354.7, 335.0, 304.8, 285.7, 279.8, 263.7, 255.2,
    251.4, 257.2, 282.7,
];

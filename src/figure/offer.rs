//! Which charts fit the data, the fitting one first.

use std::collections::{HashMap, HashSet};

use crate::{
    analysis::{Choice, entities, is_share, pairs, periods},
    session::{Good, Indicator, IndicatorData, Language, Observation, Period},
    text::Texts,
};

use super::{
    build::{Setting, chart},
    chart::ChartKind,
    scene::SERIES,
};

/// From how many pairs on two indicators are held against each other.
const PAIRS: usize = 5;

/// The kinds that fit these indicators, best first; none for words.
#[must_use]
pub fn offer(indicators: &[&Indicator]) -> Vec<ChartKind> {
    let wanted = match indicators {
        [] => Vec::new(),
        [one] => of_one(one),
        [a, b] => of_two(a, b),
        several => of_several(several),
    };
    // What the data refuse is not offered; in which language is of no matter here.
    let texts = Texts::new(Language::English);
    let fits = |kind: &ChartKind| chart(*kind, indicators, &Setting::default(), texts).is_ok();
    wanted.into_iter().filter(fits).collect()
}

fn dated(indicator: &Indicator) -> usize {
    periods(indicator).iter().filter(|period| **period != Period::Undated).count()
}

/// The most dated values one entity has.
fn longest(indicator: &Indicator) -> usize {
    let mut known: HashMap<&str, HashSet<Period>> = HashMap::new();
    for Observation(entity, period, value, _) in indicator.data.observations() {
        if *period != Period::Undated && value.number().is_some() {
            known.entry(entity).or_default().insert(*period);
        }
    }
    known.values().map(HashSet::len).max().unwrap_or(0)
}

/// From how many values on a line is no more than it looks: two points look like a trend.
const COURSE: usize = 3;

fn of_one(indicator: &Indicator) -> Vec<ChartKind> {
    use ChartKind::{Bar, Benchmark, Grouped, Likert, Line, Ranking, Stacked, Whole};
    let several = entities(indicator).len() > 1;
    let mut kinds = match (&indicator.data, dated(indicator)) {
        (IndicatorData::TextTable(_), _) => return Vec::new(),
        (IndicatorData::Likert(_), _) => vec![Likert, Ranking],
        (IndicatorData::Benchmark(_), 0 | 1) => vec![Ranking, Benchmark],
        (_, 0 | 1) if several => vec![Ranking, Bar],
        _ if longest(indicator) < COURSE => {
            if several {
                vec![Grouped, Ranking]
            } else {
                vec![Bar]
            }
        }
        _ if several => vec![Line, Grouped, Ranking],
        _ => vec![Line, Bar],
    };
    let few = entities(indicator).len() <= usize::from(SERIES);
    if several && few && is_additive(&indicator.unit) {
        kinds.extend([Stacked, Whole]);
    } else if several && few && is_share(&indicator.unit) {
        kinds.push(Stacked);
    }
    kinds
}

fn of_two(a: &Indicator, b: &Indicator) -> Vec<ChartKind> {
    let matched = pairs(Choice::all(a), Choice::all(b));
    let enough = matched.is_ok_and(|(_, pairs)| pairs.len() >= PAIRS);
    let mut kinds = of_several(&[a, b]);
    if enough {
        let first = usize::from(kinds.first() == Some(&ChartKind::Line));
        kinds.insert(first, ChartKind::Scatter);
    }
    kinds
}

fn of_several(indicators: &[&Indicator]) -> Vec<ChartKind> {
    let likert = |i: &&Indicator| matches!(i.data, IndicatorData::Likert(_));
    let over_time = indicators.iter().any(|indicator| longest(indicator) >= COURSE);
    let directed = indicators.iter().any(|indicator| indicator.good != Good::Neither);
    let mut kinds = Vec::new();
    if indicators.iter().all(likert) {
        kinds.push(ChartKind::Likert);
    }
    if over_time {
        kinds.push(ChartKind::Line);
    }
    if directed && !over_time {
        kinds.push(ChartKind::Benchmark);
    }
    kinds.push(ChartKind::Grouped);
    kinds
}

/// Whether values in this unit may be added up: counts may, rates and ranks may not.
fn is_additive(unit: &str) -> bool {
    const RATES: [&str; 14] = [
        " per ",
        "/",
        "percentile",
        "index",
        "coefficient",
        "rank",
        "score",
        "place",
        "индекс",
        "коэффициент",
        "место",
        "балл",
        "орын",
        "процентил",
    ];
    let unit = unit.to_lowercase();
    !unit.is_empty() && !is_share(&unit) && !RATES.iter().any(|rate| unit.contains(rate))
}

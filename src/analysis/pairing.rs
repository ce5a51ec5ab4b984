//! Which value of one indicator belongs with which of another: the same entity, the same
//! period.

use std::collections::HashMap;

use crate::session::{Indicator, IndicatorData, Period};

use super::{Reason, chronological, entities};

/// An indicator, or one entity of it.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a> {
    /// The indicator.
    pub indicator: &'a Indicator,
    /// The entity, where it is one.
    pub entity: Option<&'a str>,
}

impl<'a> Choice<'a> {
    /// All entities of the indicator.
    #[must_use]
    pub fn all(indicator: &'a Indicator) -> Self {
        Self { indicator, entity: None }
    }

    /// One entity of it.
    #[must_use]
    pub fn of(indicator: &'a Indicator, entity: &'a str) -> Self {
        Self { indicator, entity: Some(entity) }
    }

    /// The only entity there is to it.
    fn single(self) -> Option<&'a str> {
        if self.entity.is_some() {
            return self.entity;
        }
        let all = entities(self.indicator);
        if let [only] = all[..] { Some(only) } else { None }
    }

    fn values(self) -> impl Iterator<Item = (&'a str, Period, f64)> {
        let of = move |name: &str| self.entity.is_none_or(|entity| entity == name);
        let own = self.indicator.data.observations().iter().filter(move |o| of(&o.0));
        own.filter_map(|o| Some((o.0.as_str(), o.1, o.2.number()?)))
    }
}

/// Two values that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The entity; of the first where each indicator has one of its own.
    pub entity: String,
    /// The period.
    pub period: Period,
    /// The value of the first.
    pub x: f64,
    /// The value of the second.
    pub y: f64,
}

/// How values were put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Matching {
    /// One entity each, period by period.
    ByPeriod,
    /// Entity by entity, at one time.
    ByEntity,
    /// Entity and period.
    ByBoth,
}

/// The pairs of two indicators, and how they were matched.
///
/// With one entity each, the periods must be the same and the names need not: two series of
/// one region may call it differently. Otherwise entity and period must be the same, and a
/// value without a period belongs with every period of its entity.
///
/// # Errors
/// Where a table holds words, or gives two values for one place.
pub fn pairs(a: Choice, b: Choice) -> Result<(Matching, Vec<Pair>), Reason> {
    let words = |c: Choice| matches!(c.indicator.data, IndicatorData::TextTable(_));
    if words(a) || words(b) {
        return Err(Reason::Words);
    }
    let alone = a.single().is_some() && b.single().is_some();
    let key = |entity: &'_ str| if alone { String::new() } else { entity.to_owned() };
    let mut theirs: HashMap<(String, Period), f64> = HashMap::new();
    for (entity, period, y) in b.values() {
        let before = theirs.insert((key(entity), period), y);
        if before.is_some_and(|before| before.to_bits() != y.to_bits()) {
            return Err(Reason::TwoValues);
        }
    }
    let mut found = Vec::new();
    let mut seen = HashMap::new();
    for (entity, period, x) in a.values() {
        if let Some(before) = seen.insert((entity, period), x) {
            if before.to_bits() != x.to_bits() {
                return Err(Reason::TwoValues);
            }
            continue;
        }
        let push = |period, y| Pair { entity: entity.to_owned(), period, x, y };
        if let Some(y) = theirs.get(&(key(entity), period)) {
            found.push(push(period, *y));
        } else if let Some(y) = theirs.get(&(key(entity), Period::Undated)) {
            found.push(push(period, *y));
        } else if period == Period::Undated {
            let own = theirs.iter().filter(|((of, _), _)| *of == key(entity));
            let mut own: Vec<_> = own.map(|((_, period), y)| push(*period, *y)).collect();
            own.sort_by(|a, b| chronological(a.period, b.period));
            found.extend(own);
        }
    }
    Ok((matching(alone, &found), found))
}

fn matching(alone: bool, pairs: &[Pair]) -> Matching {
    let one_period = pairs.windows(2).all(|pair| pair[0].period == pair[1].period);
    if alone {
        Matching::ByPeriod
    } else if one_period {
        Matching::ByEntity
    } else {
        Matching::ByBoth
    }
}

//! Indicators of two sessions: which are the same, which observations are newer, which were
//! revised.

use std::collections::BTreeMap;

use crate::session::{Indicator, IndicatorId, Observation, Period, Session, Value};

/// An indicator in two sessions, or in one of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved<'a> {
    /// As it was; `None` where it is new.
    pub before: Option<&'a Indicator>,
    /// As it is; `None` where it is gone.
    pub after: Option<&'a Indicator>,
    /// Observations only the second has.
    pub newer: Vec<&'a Observation>,
    /// Observations that are no longer there.
    pub withdrawn: Vec<&'a Observation>,
    /// Observations of one entity and period with another value: before, after.
    pub revised: Vec<(&'a Observation, &'a Observation)>,
    /// Whether anything else of it differs: its unit, source, notes, words.
    pub reworded: bool,
}

impl Moved<'_> {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.before.is_some()
            && self.after.is_some()
            && self.newer.is_empty()
            && self.withdrawn.is_empty()
            && self.revised.is_empty()
            && !self.reworded
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> Option<IndicatorId> {
        self.after.or(self.before).map(|indicator| indicator.id)
    }
}

/// Every indicator of two sessions, those of the first in its order, then the new ones. Two are
/// the same by id, else by name and unit.
#[must_use]
pub fn indicators<'a>(before: &'a Session, after: &'a Session) -> Vec<Moved<'a>> {
    let alike = |a: &Indicator, b: &Indicator| {
        a.name.trim().to_lowercase() == b.name.trim().to_lowercase() && a.unit == b.unit
    };
    let mut left: Vec<&Indicator> = after.indicators.iter().map(|i| &**i).collect();
    let mut take = |of: &Indicator| {
        let at = left.iter().position(|other| other.id == of.id);
        let at = at.or_else(|| left.iter().position(|other| alike(of, other)))?;
        Some(left.remove(at))
    };
    let mut all: Vec<Moved> = before
        .indicators
        .iter()
        .map(|of| match take(of) {
            Some(now) => held_against(of, now),
            None => gone_or_new(Some(of), None),
        })
        .collect();
    all.extend(left.into_iter().map(|new| gone_or_new(None, Some(new))));
    all
}

fn gone_or_new<'a>(before: Option<&'a Indicator>, after: Option<&'a Indicator>) -> Moved<'a> {
    let (newer, withdrawn, revised) = (Vec::new(), Vec::new(), Vec::new());
    Moved { before, after, newer, withdrawn, revised, reworded: false }
}

fn held_against<'a>(before: &'a Indicator, after: &'a Indicator) -> Moved<'a> {
    let mut moved = gone_or_new(Some(before), Some(after));
    let mut old = by_place(before);
    for (place, now) in by_place(after) {
        match old.remove(&place) {
            Some(was) if was.2 == now.2 => moved.reworded |= was.3 != now.3,
            Some(was) => moved.revised.push((was, now)),
            None => moved.newer.push(now),
        }
    }
    moved.withdrawn.extend(old.into_values());
    let rest = |of: &Indicator| {
        let texts = [&of.name, &of.unit, &of.notes].map(Clone::clone);
        let marks = (of.good, of.multiple_response, of.overlapping, of.scale);
        (texts, marks, of.source.clone(), of.formula.clone(), of.data.passages().to_vec())
    };
    moved.reworded |= before.id == after.id && rest(before) != rest(after);
    moved
}

/// Observations by entity and period; of several in one place each by its turn.
fn by_place(of: &Indicator) -> BTreeMap<(&str, Period, usize), &Observation> {
    let mut turns: BTreeMap<(&str, Period), usize> = BTreeMap::new();
    let place = |observation: &'_ Observation| observation.1;
    of.data
        .observations()
        .iter()
        .map(|observation| {
            let turn = turns.entry((&observation.0, place(observation))).or_insert(0);
            *turn += 1;
            ((observation.0.as_str(), observation.1, *turn), observation)
        })
        .collect()
}

/// The newest value of each entity meant: of the one named, or of all.
#[must_use]
pub fn newest<'a>(
    of: &'a Indicator,
    entity: Option<&str>,
    period: Option<Period>,
) -> BTreeMap<&'a str, Value> {
    let meant = of.data.observations().iter().filter(|observation| {
        entity.is_none_or(|entity| observation.0 == entity)
            && period.is_none_or(|period| observation.1 == period)
    });
    let mut newest: BTreeMap<&str, &Observation> = BTreeMap::new();
    for observation in meant {
        let known = newest.entry(&observation.0).or_insert(observation);
        if ends(observation.1) >= ends(known.1) {
            *known = observation;
        }
    }
    newest.into_iter().map(|(entity, observation)| (entity, observation.2)).collect()
}

/// The month in which a period ends; nothing for undated, which is older than any.
fn ends(period: Period) -> Option<i32> {
    let month = |year: i16, month: u8| i32::from(year) * 12 + i32::from(month);
    match period {
        Period::Undated => None,
        Period::Year(year) | Period::Interval(_, year) => Some(month(year, 12)),
        Period::Quarter(year, quarter) => Some(month(year, 3 * quarter)),
        Period::Month(year, of) => Some(month(year, of)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_that_ends_later_is_newer_whatever_its_form() {
        let order = [
            Period::Undated,
            Period::Interval(2019, 2023),
            Period::Quarter(2024, 1),
            Period::Month(2024, 11),
            Period::Year(2024),
            Period::Month(2025, 1),
        ];
        assert!(order.windows(2).all(|two| ends(two[0]) < ends(two[1])));
    }
}

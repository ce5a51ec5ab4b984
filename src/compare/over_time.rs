//! Two states of one session: what came, went, moved and was rated anew, and whether cards
//! still stand on the data they lean on.

use std::collections::BTreeMap;

use crate::session::{Card, CardId, Found, Indicator, IndicatorId, Period, Session, Stance, Value};

use super::{
    indicators::{Moved, indicators, newest},
    rows::{Comparison, Row},
};

/// What changed between an earlier and a later state.
#[derive(Clone, Debug)]
pub struct OverTime<'a> {
    /// Rows only the later state has, by their place in [`Comparison::rows`].
    pub added: Vec<usize>,
    /// Rows only the earlier state has.
    pub dropped: Vec<usize>,
    /// Rows whose card moved to another cell.
    pub moved: Vec<usize>,
    /// Rows rated anew.
    pub re_rated: Vec<usize>,
    /// Rows in other words.
    pub reworded: Vec<usize>,
    /// Indicators that differ.
    pub indicators: Vec<Moved<'a>>,
    /// Cards of the later state that lean on an indicator that differs.
    pub leaning: Vec<Leaning>,
}

/// A card and a reading it leans on, before and now.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaning {
    /// The card.
    pub card: CardId,
    /// The indicator; in the later state.
    pub indicator: IndicatorId,
    /// Which way it speaks.
    pub stance: Stance,
    /// The value it leaned on, where it is one: the newest of the entity and period meant.
    pub before: Option<Value>,
    /// The value now, where it is one.
    pub after: Option<Value>,
    /// Whether the card still holds.
    pub holds: Holds,
}

/// Whether a card still stands on a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holds {
    /// The value is what it was.
    Yes,
    /// The value changed; a person should look again.
    LookAgain,
    /// The value is gone.
    Gone,
}

/// What changed from the first column of a comparison to the second.
#[must_use]
pub fn over_time<'a>(comparison: &Comparison<'a>) -> OverTime<'a> {
    let rows = |is: fn(&Row) -> bool| -> Vec<usize> {
        let rows = comparison.rows.iter().enumerate();
        rows.filter(|(_, row)| is(row)).map(|(at, _)| at).collect()
    };
    let states = (comparison.session(0), comparison.session(1));
    let (indicators, leaning) = match states {
        (Some(before), Some(after)) => {
            let mut all = indicators(before, after);
            all.retain(|moved| !moved.is_same());
            let leaning = leaning(after, &all);
            (all, leaning)
        }
        _ => (Vec::new(), Vec::new()),
    };
    OverTime {
        added: rows(|row| row.cards.first().is_some_and(Option::is_none)),
        dropped: rows(|row| row.cards.get(1).is_some_and(Option::is_none)),
        moved: rows(|row| row.marks.moved.is_some()),
        re_rated: rows(|row| row.marks.is_re_rated()),
        reworded: rows(|row| !row.marks.reworded.is_empty()),
        indicators,
        leaning,
    }
}

/// Cards of the later state that lean on one of these indicators.
#[must_use]
pub fn leaning(after: &Session, moved: &[Moved]) -> Vec<Leaning> {
    let readings = |card: &Card| -> Vec<(IndicatorId, Option<String>, Option<Period>, Stance)> {
        let reading = |found: &Found| match found {
            Found::Indicator(of) => Some((of.indicator, of.entity.clone(), of.period)),
            Found::Document(_) | Found::Testimony(_) => None,
        };
        let evidence = card.evidence.iter();
        evidence
            .filter_map(|e| {
                reading(&e.found).map(|(id, entity, period)| (id, entity, period, e.stance))
            })
            .collect()
    };
    let mut all = Vec::new();
    for (_, card) in after.cards() {
        for (id, entity, period, stance) in readings(card) {
            // Data that only the later state has were not there to lean on before.
            let Some(of) = moved.iter().find(|moved| leans(moved, id)) else { continue };
            let meant = (entity.as_deref(), period);
            let (was, now) = (values(of.before, meant), values(of.after, meant));
            let holds = match (&was, &now) {
                (_, now) if now.is_empty() => Holds::Gone,
                (was, now) if was == now => Holds::Yes,
                _ => Holds::LookAgain,
            };
            let only = |of: BTreeMap<&str, Value>| match &of.into_values().collect::<Vec<_>>()[..] {
                [one] => Some(*one),
                _ => None,
            };
            let (card, indicator) = (card.id, id);
            let (before, after) = (only(was), only(now));
            all.push(Leaning { card, indicator, stance, before, after, holds });
        }
    }
    all
}

fn values<'a>(
    of: Option<&'a Indicator>,
    (entity, period): (Option<&str>, Option<Period>),
) -> BTreeMap<&'a str, Value> {
    of.map(|of| newest(of, entity, period)).unwrap_or_default()
}

/// Whether the indicator of that id is this one, before or after.
fn leans(moved: &Moved, id: IndicatorId) -> bool {
    moved.before.is_some_and(|before| before.id == id)
        || moved.before.is_some() && moved.after.is_some_and(|after| after.id == id)
}

//! A newer release of a table: what it adds to an indicator and what it changes.

use std::collections::{HashMap, HashSet};

use crate::{
    edit::Label,
    msg,
    session::{CellState, Indicator, IndicatorData, Observation, Passage, Period, Rows, Value},
};

use super::Draft;

/// How a newer release differs from what is there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Revision {
    /// Periods it has values for that were not there.
    pub new_periods: Vec<Period>,
    /// Entities it has that were not there.
    pub new_entities: Vec<String>,
    /// Values that were not there.
    pub added: usize,
    /// Values that are others now.
    pub revised: Vec<Revised>,
    /// Words that are others now.
    pub reworded: usize,
    /// Values that were there and are not in the newer release; they stay.
    pub kept: usize,
}

/// A value that was revised.
#[derive(Clone, Debug, PartialEq)]
pub struct Revised {
    /// Whose.
    pub entity: String,
    /// When.
    pub period: Period,
    /// As it was.
    pub before: Value,
    /// As it is now.
    pub after: Value,
}

impl Revision {
    /// How the newer release differs, in sentences.
    #[must_use]
    pub fn said(&self) -> Vec<Label> {
        if self.is_empty() {
            return vec![Label::plain(msg!("import-unchanged"))];
        }
        let mut said = vec![
            Label::plain(msg!("import-updated"))
                .count("added", self.added)
                .count("revised", self.changed()),
        ];
        if self.kept > 0 {
            said.push(Label::plain(msg!("import-kept")).count("count", self.kept));
        }
        said
    }

    /// Whether nothing is different.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added == 0 && self.changed() == 0
    }

    /// How many values or words are others now.
    #[must_use]
    pub fn changed(&self) -> usize {
        self.revised.len() + self.reworded
    }
}

/// What taking in the draft as a newer release would change.
#[must_use]
pub fn revision(existing: &Indicator, draft: &Draft) -> Revision {
    let mut revision = Revision::default();
    if let IndicatorData::TextTable(old) = &existing.data {
        words(old, &draft.passages, &mut revision);
    } else {
        numbers(existing.data.observations(), &draft.observations, &mut revision);
    }
    revision
}

/// The indicator with the newer release taken in, and what that changes.
///
/// It keeps its identity, its good direction, its notes and what the newer release does not
/// speak of. Its source becomes the newer one where that is given.
#[must_use]
pub fn revise(existing: &Indicator, fresh: Indicator) -> (Indicator, Revision) {
    let mut revision = Revision::default();
    let mut revised = existing.clone();
    revised.multiple_response |= fresh.multiple_response;
    revised.overlapping |= fresh.overlapping;
    if fresh.source != crate::session::Source::default() {
        revised.source = fresh.source;
    }
    if revised.notes.is_empty() {
        revised.notes = fresh.notes;
    }
    revised.data = match (&existing.data, fresh.data) {
        (IndicatorData::TextTable(old), IndicatorData::TextTable(new)) => {
            IndicatorData::TextTable(old.renewed(words(old, &new.to_vec(), &mut revision)))
        }
        (old, new) => {
            let all = numbers(old.observations(), &new.observations().to_vec(), &mut revision);
            let all = old.observations().renewed(all);
            same_kind(old, new, all)
        }
    };
    (revised, revision)
}

/// The kind that was there, unless a second period has made a series of it.
fn same_kind(old: &IndicatorData, new: IndicatorData, all: Rows<Observation>) -> IndicatorData {
    let periods = || all.iter().map(|o| o.1);
    let dated = periods().any(|period| Some(period) != periods().next());
    match (old, new) {
        (IndicatorData::Likert(_), _) => IndicatorData::Likert(all),
        (IndicatorData::Benchmark(_), _) => IndicatorData::Benchmark(all),
        (IndicatorData::CrossSection(_), _) if !dated => IndicatorData::CrossSection(all),
        (IndicatorData::TextTable(_), new) => new,
        _ => IndicatorData::Series(all),
    }
}

fn numbers(
    old: &Rows<Observation>,
    new: &[Observation],
    revision: &mut Revision,
) -> Vec<Observation> {
    let mut all = old.to_vec();
    let mut places: HashMap<(&str, Period), usize> =
        old.iter().enumerate().map(|(at, o)| ((o.0.as_str(), o.1), at)).collect();
    let mut entities: HashSet<&str> = old.iter().map(|o| o.0.as_str()).collect();
    let mut periods: HashSet<Period> = old.iter().map(|o| o.1).collect();
    for fresh in new {
        let Some(at) = places.remove(&(fresh.0.as_str(), fresh.1)) else {
            revision.added += 1;
            if entities.insert(fresh.0.as_str()) {
                revision.new_entities.push(fresh.0.clone());
            }
            if periods.insert(fresh.1) {
                revision.new_periods.push(fresh.1);
            }
            all.push(fresh.clone());
            continue;
        };
        let Some(known) = all.get_mut(at) else { continue };
        if known.2 != fresh.2 {
            revision.revised.push(Revised {
                entity: fresh.0.clone(),
                period: fresh.1,
                before: known.2,
                after: fresh.2,
            });
            known.2 = fresh.2;
            known.3.clone_from(&fresh.3);
        }
    }
    revision.kept = places.len();
    revision.new_periods.sort_unstable();
    in_order(&mut all, old);
    all
}

/// New periods of an entity stand behind its older ones.
fn in_order(all: &mut [Observation], old: &Rows<Observation>) {
    let mut first: HashMap<String, usize> = HashMap::new();
    for observation in old.iter().chain(all.iter()) {
        let next = first.len();
        first.entry(observation.0.clone()).or_insert(next);
    }
    let mut pairs = old.iter().zip(old.iter().skip(1));
    let by_entity = pairs.all(|(a, b)| first.get(&a.0) <= first.get(&b.0));
    if by_entity {
        all.sort_by_key(|o| (first.get(&o.0).copied(), o.1));
    } else {
        all.sort_by_key(|o| (o.1, first.get(&o.0).copied()));
    }
}

fn words(old: &Rows<Passage>, new: &[Passage], revision: &mut Revision) -> Vec<Passage> {
    let mut all = old.to_vec();
    let mut places: HashMap<(&str, &str), usize> =
        old.iter().enumerate().map(|(at, p)| ((p.0.as_str(), p.1.as_str()), at)).collect();
    let mut entities: HashSet<&str> = old.iter().map(|p| p.0.as_str()).collect();
    for fresh in new {
        let Some(at) = places.remove(&(fresh.0.as_str(), fresh.1.as_str())) else {
            revision.added += 1;
            if entities.insert(fresh.0.as_str()) {
                revision.new_entities.push(fresh.0.clone());
            }
            all.push(fresh.clone());
            continue;
        };
        let Some(known) = all.get_mut(at) else { continue };
        // A state that the room has judged stands until the table itself gives another.
        let judged = fresh.3 != CellState::Unjudged && fresh.3 != known.3;
        if known.2 != fresh.2 || judged {
            revision.reworded += 1;
            known.2.clone_from(&fresh.2);
            if judged {
                known.3 = fresh.3;
            }
        }
    }
    revision.kept = places.len();
    all
}

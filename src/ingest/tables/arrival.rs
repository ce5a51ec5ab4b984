//! What an import does to a workshop: which drafts are new to it, and which are newer
//! releases of indicators that are there.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use crate::{
    edit::{IndicatorEdit, Label},
    session::{
        Indicator, IndicatorData, IndicatorId, Observation, Passage, Period, Rows, Source, Value,
    },
};

use super::{Draft, Revision, Shape, revise};

/// The indicators that the drafts, taken together under these names, are newer releases of;
/// `None` where one is new. No indicator is claimed twice. The title is that of the source
/// the drafts come from.
#[must_use]
pub fn releases<'a>(
    indicators: &'a [Arc<Indicator>],
    drafts: &[(&str, &Draft)],
    title: &str,
) -> Vec<Option<&'a Arc<Indicator>>> {
    let mut by_name: HashMap<(&str, &str), Vec<&Arc<Indicator>>> = HashMap::new();
    for indicator in indicators {
        by_name.entry((&indicator.name, &indicator.unit)).or_default().push(indicator);
    }
    let mut claimed: HashSet<IndicatorId> = HashSet::new();
    let release = |(name, draft): &(&str, &Draft)| {
        let named = by_name.get(&(*name, draft.unit.as_str()))?;
        let free = || named.iter().filter(|i| !claimed.contains(&i.id) && same_kind(i, draft));
        let found = free()
            .find(|indicator| continues(indicator, draft))
            .or_else(|| free().find(|indicator| same_table(indicator, draft, title)))
            .copied();
        claimed.extend(found.map(|indicator| indicator.id));
        found
    };
    drafts.iter().map(release).collect()
}

/// The names of drafts of those sheets: one that drafts of one unit share on several sheets
/// is told apart by the sheet's.
#[must_use]
pub fn names(drafts: &[(&str, &Draft)]) -> Vec<String> {
    let mut sheets: HashMap<(&str, &str), HashSet<&str>> = HashMap::new();
    for (sheet, draft) in drafts {
        sheets.entry((&draft.name, &draft.unit)).or_default().insert(sheet);
    }
    let name = |(sheet, draft): &(&str, &Draft)| {
        let shared = sheets.get(&(draft.name.as_str(), draft.unit.as_str()));
        if shared.is_some_and(|sheets| sheets.len() > 1) {
            format!("{} ({sheet})", draft.name)
        } else {
            draft.name.clone()
        }
    };
    drafts.iter().map(name).collect()
}

/// The edit that takes a draft in, as a new indicator or as the newer release of one, and
/// what that changes. A source that says nothing new leaves the one that is there.
pub fn arrival(
    draft: Draft,
    onto: Option<&Indicator>,
    id: IndicatorId,
    source: Source,
    say: &dyn Fn(&Label) -> String,
) -> (IndicatorEdit, Option<Revision>) {
    let fresh = draft.indicator(id, source, say);
    match onto {
        None => (IndicatorEdit::Add(Box::new(fresh)), None),
        Some(existing) => {
            let (revised, revision) = revise(existing, fresh);
            (IndicatorEdit::Replace(Box::new(revised)), Some(revision))
        }
    }
}

/// Both numbers or both words, and neither derived from others.
fn same_kind(existing: &Indicator, draft: &Draft) -> bool {
    let words = matches!(existing.data, IndicatorData::TextTable(_));
    existing.formula.is_none() && words == (draft.shape == Shape::TextTable)
}

/// Whether a newer release of what is there would look like this: most of what both speak of
/// is the same, or it goes on with the same entities where the other ends.
fn continues(existing: &Indicator, draft: &Draft) -> bool {
    let (shared, same) = match &existing.data {
        IndicatorData::TextTable(words) => shared_words(words, &draft.passages),
        data => shared_numbers(data.observations(), &draft.observations),
    };
    if same * 2 < shared {
        return false;
    }
    let places = |data: &IndicatorData| data.observations().len() + data.passages().len();
    let fewer = places(&existing.data).min(draft.observations.len() + draft.passages.len());
    let dated = |o: &Observation| o.1 != Period::Undated;
    let goes_on = || {
        let (old, new) = (existing.data.observations(), &draft.observations);
        !new.is_empty()
            && old.iter().all(dated)
            && new.iter().all(dated)
            && shares_entities(existing, draft)
    };
    (shared > 0 && shared * 2 >= fewer) || goes_on()
}

/// Whether it comes from the table of that title and speaks of the same entities.
fn same_table(existing: &Indicator, draft: &Draft, title: &str) -> bool {
    !title.is_empty() && existing.source.title == title && shares_entities(existing, draft)
}

/// At least half of the entities of the smaller one are in the other.
fn shares_entities(existing: &Indicator, draft: &Draft) -> bool {
    let data = &existing.data;
    let numbers = data.observations().iter().map(|o| o.0.as_str());
    let old: HashSet<&str> = numbers.chain(data.passages().iter().map(|p| p.0.as_str())).collect();
    let numbers = draft.observations.iter().map(|o| o.0.as_str());
    let new: HashSet<&str> = numbers.chain(draft.passages.iter().map(|p| p.0.as_str())).collect();
    let shared = old.intersection(&new).count();
    shared > 0 && shared * 2 >= old.len().min(new.len())
}

/// How many places both have, and at how many of them the values are the same.
fn shared_numbers(old: &Rows<Observation>, new: &[Observation]) -> (usize, usize) {
    let known: HashMap<(&str, Period), Value> =
        old.iter().map(|o| ((o.0.as_str(), o.1), o.2)).collect();
    count(new.iter().filter_map(|o| Some(*known.get(&(o.0.as_str(), o.1))? == o.2)))
}

fn shared_words(old: &Rows<Passage>, new: &[Passage]) -> (usize, usize) {
    let known: HashMap<(&str, &str), &str> =
        old.iter().map(|p| ((p.0.as_str(), p.1.as_str()), p.2.as_str())).collect();
    count(new.iter().filter_map(|p| Some(*known.get(&(p.0.as_str(), p.1.as_str()))? == p.2)))
}

fn count(same: impl Iterator<Item = bool>) -> (usize, usize) {
    same.fold((0, 0), |(all, same), this| (all + 1, same + usize::from(this)))
}

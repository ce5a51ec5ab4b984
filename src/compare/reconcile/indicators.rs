//! Data: the description of a table part by part, its values one by one.

use std::{collections::HashSet, hash::Hash, sync::Arc};

use crate::session::{
    AnswerScale, Bands, Indicator, IndicatorData, Observation, Passage, Rows, Session,
};

use super::{
    Joining,
    conflict::{Named, Part, Worth},
    three::{Keyed, Three, by_id},
};

impl Joining<'_> {
    /// The indicators.
    pub fn indicators(&mut self, three: Three<Session>) -> Vec<Arc<Indicator>> {
        let sides = [three.base, Some(three.mine), Some(three.theirs)];
        let lists = sides.map(|side| by_id(side.map_or(&[], |s| &s.indicators), |i| i.id.0));
        self.keyed(lists, |joining, own| Arc::new(joining.indicator(own.of(|own| &**own))))
    }

    fn indicator(&mut self, three: Three<Indicator>) -> Indicator {
        let named = Named::Indicator(three.mine.name.clone());
        let thing = (three.mine.id.0, &named);
        let yes = |yes: &bool| Worth::Yes(*yes);
        Indicator {
            id: three.mine.id,
            name: self.words(thing, Part::Name, three.of(|i| &i.name)),
            unit: self.words(thing, Part::Unit, three.of(|i| &i.unit)),
            good: self.value(thing, Part::Good, three.of(|i| &i.good), |good| Worth::Good(*good)),
            multiple_response: self.value(
                thing,
                Part::MultipleResponse,
                three.of(|i| &i.multiple_response),
                yes,
            ),
            overlapping: self.value(thing, Part::Overlapping, three.of(|i| &i.overlapping), yes),
            scale: AnswerScale {
                reversed: self.value(thing, Part::Reversed, three.of(|i| &i.scale.reversed), yes),
                bands: self.value(thing, Part::Bands, three.of(|i| &i.scale.bands), |bands| {
                    let said = |bands: Bands| format!("{} | {}", bands.below, bands.middle);
                    Worth::words(&bands.map(said).unwrap_or_default())
                }),
            },
            source: self.value(thing, Part::Source, three.of(|i| &i.source), |source| {
                let parts = [&source.title, &source.publisher, &source.link];
                let parts: Vec<&str> =
                    parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
                Worth::words(&parts.join(", "))
            }),
            notes: self.words(thing, Part::Note, three.of(|i| &i.notes)),
            formula: self.value(thing, Part::Formula, three.of(|i| &i.formula), |formula| {
                Worth::words(formula.as_deref().unwrap_or_default())
            }),
            data: self.table(thing, three.of(|i| &i.data)),
        }
    }

    /// A table: value by value where both sides have one of the same kind in which every value
    /// can be told from the others, else as a whole.
    fn table(&mut self, thing: (uuid::Uuid, &Named), three: Three<IndicatorData>) -> IndicatorData {
        use IndicatorData::{Benchmark, CrossSection, Likert, Series, TextTable};
        let wrap: fn(Rows<Observation>) -> IndicatorData = match (three.mine, three.theirs) {
            (Series(_), Series(_)) => Series,
            (CrossSection(_), CrossSection(_)) => CrossSection,
            (Likert(_), Likert(_)) => Likert,
            (Benchmark(_), Benchmark(_)) => Benchmark,
            (TextTable(_), TextTable(_)) => {
                return match keyed(three, IndicatorData::passages, |p| (p.0.clone(), p.1.clone())) {
                    Some(lists) => self.passages(thing, three.mine, lists),
                    None => self.whole_table(thing, three),
                };
            }
            _ => return self.whole_table(thing, three),
        };
        match keyed(three, IndicatorData::observations, |o| (o.0.clone(), o.1)) {
            Some(lists) => {
                let joined = self.keyed(lists, |joining, own| {
                    let Observation(entity, period, ..) = own.mine;
                    let part = Part::Value(entity.clone(), *period);
                    joining.value(thing, part, own, |own: &Observation| Worth::Value(own.2))
                });
                wrap(three.mine.observations().renewed(joined))
            }
            None => self.whole_table(thing, three),
        }
    }

    fn passages(
        &mut self,
        thing: (uuid::Uuid, &Named),
        mine: &IndicatorData,
        lists: [Keyed<(String, String), Passage>; 3],
    ) -> IndicatorData {
        let joined = self.keyed(lists, |joining, own| {
            let part = Part::Passage(own.mine.0.clone(), own.mine.1.clone());
            joining.value(thing, part, own, |own: &Passage| Worth::words(&own.2))
        });
        IndicatorData::TextTable(mine.passages().renewed(joined))
    }

    fn whole_table(
        &mut self,
        thing: (uuid::Uuid, &Named),
        three: Three<IndicatorData>,
    ) -> IndicatorData {
        self.value(thing, Part::Table, three, |table| {
            Worth::Table(table.observations().len() + table.passages().len())
        })
    }
}

/// The values of the three states by their keys; `None` where two share one.
fn keyed<'a, K: Eq + Hash + Clone, T>(
    three: Three<'a, IndicatorData>,
    values: fn(&'a IndicatorData) -> &'a Rows<T>,
    key: fn(&T) -> K,
) -> Option<[Keyed<'a, K, T>; 3]> {
    let list = |data: Option<&'a IndicatorData>| -> Option<Keyed<'a, K, T>> {
        let mut seen = HashSet::new();
        let values = data.into_iter().flat_map(|data| values(data).iter());
        let list: Keyed<K, T> = values.map(|value| (key(value), value)).collect();
        list.iter().all(|(key, _)| seen.insert(key.clone())).then_some(list)
    };
    Some([list(three.base)?, list(Some(three.mine))?, list(Some(three.theirs))?])
}

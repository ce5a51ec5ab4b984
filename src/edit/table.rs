//! What can be done to the table of an indicator: values written, rows and columns added,
//! renamed, removed and put in another order.
//!
//! Pure functions from a table to the table it becomes; the edit that carries it is
//! [`super::IndicatorEdit::Replace`]. What is not touched keeps its place in the file.

use std::collections::{HashMap, HashSet};

use crate::session::{
    CellState, IndicatorData, Missing, Observation, Passage, Period, Rows, Value,
};

/// A column of a table: a period of numbers, or what words are said on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// A period.
    Period(Period),
    /// An aspect.
    Aspect(String),
}

/// What is written at one place.
#[derive(Clone, Debug, PartialEq)]
pub enum Writing {
    /// A number, or why there is none.
    Value(Observation),
    /// Words.
    Words(Passage),
}

impl IndicatorData {
    /// A table of the same kind with other rows; the same where it holds words. Rows that
    /// stay as they are stay shared with this table.
    #[must_use]
    pub fn with_observations(&self, rows: Vec<Observation>) -> Self {
        let rows = self.observations().renewed(rows);
        match self {
            Self::Series(_) => Self::Series(rows),
            Self::CrossSection(_) => Self::CrossSection(rows),
            Self::Likert(_) => Self::Likert(rows),
            Self::Benchmark(_) => Self::Benchmark(rows),
            Self::TextTable(words) => Self::TextTable(words.clone()),
        }
    }

    /// The table with this written in it. What is new at a place takes the place of all that
    /// stood there; an empty note leaves the note that is there.
    #[must_use]
    pub fn written(&self, writings: Vec<Writing>) -> Self {
        if let Self::TextTable(words) = self {
            let fresh = writings.into_iter().filter_map(|writing| match writing {
                Writing::Words(passage) => Some(passage),
                Writing::Value(_) => None,
            });
            return Self::TextTable(words.renewed(merged(words, fresh.collect(), |_, new| new)));
        }
        let fresh = writings.into_iter().filter_map(|writing| match writing {
            Writing::Value(observation) => Some(observation),
            Writing::Words(_) => None,
        });
        let keep_note = |old: &Observation, mut new: Observation| {
            if new.3.is_empty() {
                new.3.clone_from(&old.3);
            }
            new
        };
        self.with_observations(merged(self.observations(), fresh.collect(), keep_note))
    }

    /// The table with another note at one place; nothing where there is no such place.
    #[must_use]
    pub fn noted(&self, entity: &str, period: Period, note: &str) -> Self {
        let mut rows = self.observations().to_vec();
        let mut at_place = rows.iter_mut().filter(|o| o.0 == entity && o.1 == period);
        if let Some(first) = at_place.next() {
            note.clone_into(&mut first.3);
        }
        self.with_observations(rows)
    }

    /// The table with a row more, before another or at the end. Its first entry is left open,
    /// so that the row is there at all.
    #[must_use]
    pub fn with_row(&self, name: &str, before: Option<&str>) -> Self {
        let added = if let Self::TextTable(words) = self {
            let aspect = words.first().map_or_else(String::new, |passage| passage.1.clone());
            let blank = Passage(name.to_owned(), aspect, String::new(), CellState::default());
            self.written(vec![Writing::Words(blank)])
        } else {
            let period = self.observations().first().map_or(Period::Undated, |o| o.1);
            self.written(vec![Writing::Value(open(name.to_owned(), period))])
        };
        if before.is_some() { added.with_row_moved(name, before) } else { added }
    }

    /// The table with a column more.
    #[must_use]
    pub fn with_column(&self, column: &Column) -> Self {
        match (self, column) {
            (Self::TextTable(words), Column::Aspect(aspect)) => {
                let entity = words.first().map_or_else(String::new, |passage| passage.0.clone());
                let blank = Passage(entity, aspect.clone(), String::new(), CellState::default());
                self.written(vec![Writing::Words(blank)])
            }
            (Self::TextTable(_), Column::Period(_)) | (_, Column::Aspect(_)) => self.clone(),
            (_, Column::Period(period)) => {
                let entity = self.observations().first().map_or_else(String::new, |o| o.0.clone());
                self.written(vec![Writing::Value(open(entity, *period))])
            }
        }
    }

    /// The table with a row under another name.
    #[must_use]
    pub fn with_row_named(&self, from: &str, to: &str) -> Self {
        self.each(
            |mut row| {
                if row.0 == from {
                    to.clone_into(&mut row.0);
                }
                Some(row)
            },
            |mut row| {
                if row.0 == from {
                    to.clone_into(&mut row.0);
                }
                Some(row)
            },
        )
    }

    /// The table with a column under another heading.
    #[must_use]
    pub fn with_column_named(&self, from: &Column, to: &Column) -> Self {
        self.each(
            |mut row| {
                if let (Column::Period(from), Column::Period(to)) = (from, to)
                    && row.1 == *from
                {
                    row.1 = *to;
                }
                Some(row)
            },
            |mut row| {
                if let (Column::Aspect(from), Column::Aspect(to)) = (from, to)
                    && row.1 == *from
                {
                    row.1.clone_from(to);
                }
                Some(row)
            },
        )
    }

    /// The table without these rows and these columns.
    #[must_use]
    pub fn without(&self, rows: &[String], columns: &[Column]) -> Self {
        let stays =
            |row: &String, column: Column| !rows.contains(row) && !columns.contains(&column);
        self.each(
            |row| stays(&row.0, Column::Period(row.1)).then_some(row),
            |row| stays(&row.0, Column::Aspect(row.1.clone())).then_some(row),
        )
    }

    /// The table with a row put before another, or at the end.
    #[must_use]
    pub fn with_row_moved(&self, name: &str, before: Option<&str>) -> Self {
        if let Self::TextTable(words) = self {
            return Self::TextTable(words.renewed(moved(words, |row| &row.0, name, before)));
        }
        self.with_observations(moved(self.observations(), |row| &row.0, name, before))
    }

    /// The table of words with an aspect put before another, or at the end. Periods stand in
    /// the order of time, so that a table of numbers stays as it is.
    #[must_use]
    pub fn with_aspect_moved(&self, name: &str, before: Option<&str>) -> Self {
        if let Self::TextTable(words) = self {
            return Self::TextTable(words.renewed(moved(words, |row| &row.1, name, before)));
        }
        self.clone()
    }

    fn each(
        &self,
        number: impl Fn(Observation) -> Option<Observation>,
        words: impl Fn(Passage) -> Option<Passage>,
    ) -> Self {
        if let Self::TextTable(passages) = self {
            let kept = passages.iter().filter_map(|passage| words(passage.clone()));
            return Self::TextTable(passages.renewed(kept.collect()));
        }
        let kept = self.observations().iter().filter_map(|o| number(o.clone()));
        self.with_observations(kept.collect())
    }
}

/// A place with nothing filled in yet.
fn open(entity: String, period: Period) -> Observation {
    Observation(entity, period, Value::Missing(Missing::Empty), String::new())
}

/// Something that stands at a place of a table.
trait Placed: Clone {
    type Column: Clone + Eq + std::hash::Hash;
    fn row(&self) -> &str;
    fn column(&self) -> Self::Column;
}

impl Placed for Observation {
    type Column = Period;
    fn row(&self) -> &str {
        &self.0
    }
    fn column(&self) -> Period {
        self.1
    }
}

impl Placed for Passage {
    type Column = String;
    fn row(&self) -> &str {
        &self.0
    }
    fn column(&self) -> String {
        self.1.clone()
    }
}

/// The table with what is fresh in its places: in the stead of what was there, behind the
/// rest of its row, or in a row of its own at the end.
fn merged<T: Placed>(known: &Rows<T>, fresh: Vec<T>, join: impl Fn(&T, T) -> T) -> Vec<T> {
    let mut waiting: HashMap<(String, T::Column), T> = HashMap::new();
    let mut order: Vec<(String, T::Column)> = Vec::new();
    for item in fresh {
        let place = (item.row().to_owned(), item.column());
        if waiting.insert(place.clone(), item).is_none() {
            order.push(place);
        }
    }
    let touched: HashSet<String> = order.iter().map(|place| place.0.clone()).collect();
    let mut rows: Vec<T> = Vec::with_capacity(known.len() + order.len());
    let mut replaced: HashSet<(String, T::Column)> = HashSet::new();
    let mut last_of: HashMap<String, usize> = HashMap::new();
    for item in known {
        if !touched.contains(item.row()) {
            rows.push(item.clone());
            continue;
        }
        let place = (item.row().to_owned(), item.column());
        if let Some(new) = waiting.remove(&place) {
            rows.push(join(item, new));
            replaced.insert(place);
        } else if replaced.contains(&place) {
            continue;
        } else {
            rows.push(item.clone());
        }
        last_of.insert(item.row().to_owned(), rows.len() - 1);
    }
    let mut behind: HashMap<String, Vec<T>> = HashMap::new();
    let mut new_rows: Vec<T> = Vec::new();
    for place in &order {
        let Some(new) = waiting.remove(place) else { continue };
        if last_of.contains_key(&place.0) {
            behind.entry(place.0.clone()).or_default().push(new);
        } else {
            new_rows.push(new);
        }
    }
    if !behind.is_empty() {
        let mut grown = Vec::with_capacity(rows.len() + order.len());
        for (at, item) in rows.into_iter().enumerate() {
            let more =
                (last_of.get(item.row()) == Some(&at)).then(|| behind.remove(item.row())).flatten();
            grown.push(item);
            grown.extend(more.into_iter().flatten());
        }
        rows = grown;
    }
    // A row of its own gathers all of its entries.
    let mut first_of: HashMap<String, usize> = HashMap::new();
    for (at, item) in new_rows.iter().enumerate() {
        first_of.entry(item.row().to_owned()).or_insert(at);
    }
    new_rows.sort_by_key(|item| first_of.get(item.row()).copied());
    rows.extend(new_rows);
    rows
}

/// The list with everything of one name put before everything of another, or at the end.
fn moved<T: Clone>(
    list: &Rows<T>,
    name_of: impl Fn(&T) -> &String,
    name: &str,
    before: Option<&str>,
) -> Vec<T> {
    let mut names: Vec<&str> = Vec::new();
    let mut known: HashSet<&str> = HashSet::new();
    for item in list {
        let own = name_of(item).as_str();
        if known.insert(own) && own != name {
            names.push(own);
        }
    }
    let at = before.and_then(|before| names.iter().position(|own| *own == before));
    names.insert(at.unwrap_or(names.len()), name);
    let rank: HashMap<&str, usize> =
        names.into_iter().enumerate().map(|(at, name)| (name, at)).collect();
    let mut list_of: Vec<&T> = list.iter().collect();
    list_of.sort_by_key(|item| rank.get(name_of(item).as_str()).copied());
    list_of.into_iter().cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Finite;

    fn row(entity: &str, year: i16, value: f64) -> Observation {
        let value = Value::Number(Finite::try_from(value).unwrap());
        Observation(entity.to_owned(), Period::Year(year), value, String::new())
    }

    fn table() -> IndicatorData {
        let rows = vec![row("a", 2023, 1.0), row("b", 2023, 2.0), row("a", 2024, 3.0)];
        IndicatorData::Series(Rows::new(rows))
    }

    fn places(data: &IndicatorData) -> Vec<(&str, Period)> {
        data.observations().iter().map(|o| (o.0.as_str(), o.1)).collect()
    }

    #[test]
    fn what_is_written_takes_the_place_of_what_stood_there_and_keeps_its_note() {
        let noted = table().noted("b", Period::Year(2023), "as told");
        let after = noted.written(vec![Writing::Value(row("b", 2023, 9.0))]);
        assert_eq!(places(&after), places(&table()));
        assert_eq!(after.observations()[1].2.number(), Some(9.0));
        assert_eq!(after.observations()[1].3, "as told");
    }

    #[test]
    fn a_new_entry_stands_behind_its_row_and_a_new_row_at_the_end() {
        let after = table().written(vec![
            Writing::Value(row("b", 2024, 4.0)),
            Writing::Value(row("c", 2023, 5.0)),
            Writing::Value(row("a", 2025, 6.0)),
            Writing::Value(row("c", 2024, 7.0)),
        ]);
        let year = Period::Year;
        let expected = [
            ("a", year(2023)),
            ("b", year(2023)),
            ("b", year(2024)),
            ("a", year(2024)),
            ("a", year(2025)),
            ("c", year(2023)),
            ("c", year(2024)),
        ];
        assert_eq!(places(&after), expected);
    }

    #[test]
    fn rows_move_as_a_whole() {
        let after = table().with_row_moved("b", Some("a"));
        let rows: Vec<&str> = after.observations().iter().map(|o| o.0.as_str()).collect();
        assert_eq!(rows, ["b", "a", "a"]);
        let rows = table().with_row("c", Some("b"));
        let rows: Vec<&str> = rows.observations().iter().map(|o| o.0.as_str()).collect();
        assert_eq!(rows, ["a", "a", "c", "b"]);
    }

    #[test]
    fn a_new_row_is_left_open_and_never_zero() {
        let after = table().with_row("c", None);
        let last = after.observations().last().unwrap();
        assert_eq!((last.0.as_str(), last.2), ("c", Value::Missing(Missing::Empty)));
    }
}

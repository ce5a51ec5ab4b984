//! Values by entity and period while a formula is computed.

use std::collections::{HashMap, HashSet};

use crate::{
    analysis::chronological,
    edit::Msg,
    msg,
    session::{Indicator, Limits, Missing, Observation, Period, Rows, Value},
};

use super::FormulaError;

/// Where a value stands.
pub(super) type Key<'a> = (&'a str, Period);

/// Why a derived value is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gap {
    /// An operand is missing in its table, for the reason given there.
    Missing(Missing),
    /// An operand has no such entity or period.
    Absent,
    /// A division by 0.
    DividedByZero,
    /// An operand gives two values for the same place.
    TwoValues,
    /// There is no period before, or no base period.
    NoBase,
    /// The number became too large.
    TooLarge,
}

impl Gap {
    /// The reason in words.
    #[must_use]
    pub fn word(self) -> Msg {
        match self {
            Self::Missing(_) => msg!("gap-missing"),
            Self::Absent => msg!("gap-absent"),
            Self::DividedByZero => msg!("gap-divided-by-zero"),
            Self::TwoValues => msg!("gap-two-values"),
            Self::NoBase => msg!("gap-no-base"),
            Self::TooLarge => msg!("gap-too-large"),
        }
    }
}

/// How sure a value is; the least sure operand decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    Sure,
    About,
    Doubtful,
}

/// A value or the reason why there is none, and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cell {
    pub value: Result<f64, Gap>,
    pub mark: Mark,
}

impl Cell {
    pub(super) fn sure(value: f64) -> Self {
        Self { value: Ok(value), mark: Mark::Sure }
    }

    pub(super) fn gap(gap: Gap) -> Self {
        Self { value: Err(gap), mark: Mark::Sure }
    }

    pub(super) fn of(value: Value) -> Self {
        let mark = match value {
            Value::About(_) => Mark::About,
            Value::Doubtful(_) => Mark::Doubtful,
            Value::Number(_) => Mark::Sure,
            Value::Missing(why) => return Self::gap(Gap::Missing(why)),
        };
        Self { value: value.number().ok_or(Gap::Absent), mark }
    }

    pub(super) fn with(self, other: Self, f: impl Fn(f64, f64) -> Result<f64, Gap>) -> Self {
        let value = self.value.and_then(|a| other.value.and_then(|b| f(a, b)));
        let value = value.and_then(|v| if v.is_finite() { Ok(v) } else { Err(Gap::TooLarge) });
        Self { value, mark: self.mark.max(other.mark) }
    }
}

/// An operand: one value for all, or a table.
#[derive(Clone, Debug)]
pub(super) enum Operand<'a> {
    One(Cell),
    Table(Table<'a>),
}

/// Values by entity and period, in the order of the first table they came from.
#[derive(Clone, Debug, Default)]
pub(super) struct Table<'a> {
    pub order: Vec<Key<'a>>,
    pub cells: HashMap<Key<'a>, Cell>,
}

impl<'a> Table<'a> {
    pub(super) fn new(indicator: &'a Indicator) -> Self {
        Self::from_observations(indicator.data.observations())
    }

    pub(super) fn from_observations(observations: &'a Rows<Observation>) -> Self {
        let mut table = Self::default();
        for Observation(entity, period, value, _) in observations {
            let (key, cell) = ((entity.as_str(), *period), Cell::of(*value));
            match table.cells.get_mut(&key) {
                None => table.set(key, cell),
                Some(known) if *known == cell => {}
                Some(known) => *known = Cell::gap(Gap::TwoValues),
            }
        }
        table
    }

    pub(super) fn set(&mut self, key: Key<'a>, cell: Cell) {
        if self.cells.insert(key, cell).is_none() {
            self.order.push(key);
        }
    }

    pub(super) fn map(&self, f: impl Fn(Key<'a>, Cell) -> Cell) -> Self {
        let mut table = Self::default();
        for (key, cell) in self.iter() {
            table.set(key, f(key, cell));
        }
        table
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (Key<'a>, Cell)> {
        self.order.iter().filter_map(|key| Some((*key, *self.cells.get(key)?)))
    }

    pub(super) fn get(&self, key: Key) -> Cell {
        self.cells.get(&key).copied().unwrap_or(Cell::gap(Gap::Absent))
    }

    /// Whether it names no entity.
    fn is_of_nobody(&self) -> bool {
        self.order.iter().all(|(entity, _)| entity.trim().is_empty())
    }

    /// Whether it names no period.
    fn is_timeless(&self) -> bool {
        self.order.iter().all(|(_, period)| *period == Period::Undated)
    }

    /// Its entities, each with its periods in the order of time.
    pub(super) fn courses(&self) -> Vec<(&'a str, Vec<Period>)> {
        let mut at: HashMap<&str, usize> = HashMap::new();
        let mut courses: Vec<(&str, Vec<Period>)> = Vec::new();
        for (entity, period) in &self.order {
            let index = *at.entry(entity).or_insert(courses.len());
            match courses.get_mut(index) {
                Some((_, periods)) => periods.push(*period),
                None => courses.push((entity, vec![*period])),
            }
        }
        for (_, periods) in &mut courses {
            periods.sort_by(|a, b| chronological(*a, *b));
        }
        courses
    }

    /// Puts two tables together, value by value.
    ///
    /// Entity and period must be the same. A table that names no entity (or no period) at
    /// all holds for every entity (or period) of the other. What only one of them has is
    /// missing in the result, and not left out.
    pub(super) fn with(
        &self,
        other: &Self,
        f: impl Fn(f64, f64) -> Result<f64, Gap>,
    ) -> Result<Self, FormulaError> {
        let (own, theirs) = (Wide::of(self, other), Wide::of(other, self));
        let keys = match (own.is_wide(), theirs.is_wide()) {
            (true, true) => crossed(self, other, own)?,
            (true, false) => other.order.clone(),
            (false, true) => self.order.clone(),
            (false, false) => {
                let more = other.order.iter().filter(|key| !self.cells.contains_key(*key));
                self.order.iter().chain(more).copied().collect()
            }
        };
        let mut table = Self::default();
        for key in keys {
            let (a, b) = (self.get(own.key(key)), other.get(theirs.key(key)));
            table.set(key, a.with(b, &f));
        }
        Ok(table)
    }
}

/// In which direction a table holds for everything in the other.
#[derive(Clone, Copy)]
struct Wide {
    entities: bool,
    periods: bool,
    nobody: bool,
}

impl Wide {
    fn of(table: &Table, other: &Table) -> Self {
        let nobody = table.is_of_nobody();
        Self {
            entities: nobody && !other.is_of_nobody(),
            periods: table.is_timeless() && !other.is_timeless(),
            nobody,
        }
    }

    fn is_wide(self) -> bool {
        self.entities || self.periods
    }

    fn key(self, (entity, period): Key<'_>) -> Key<'_> {
        let entity = if self.entities && self.nobody { "" } else { entity };
        (entity, if self.periods { Period::Undated } else { period })
    }
}

/// Every entity of the one with every period of the other.
fn crossed<'a>(a: &Table<'a>, b: &Table<'a>, own: Wide) -> Result<Vec<Key<'a>>, FormulaError> {
    let (named, dated) = if own.entities { (b, a) } else { (a, b) };
    let mut seen = HashSet::new();
    let entities: Vec<_> =
        named.order.iter().map(|key| key.0).filter(|entity| seen.insert(*entity)).collect();
    let mut seen = HashSet::new();
    let periods: Vec<_> =
        dated.order.iter().map(|key| key.1).filter(|period| seen.insert(*period)).collect();
    if entities.len().saturating_mul(periods.len()) > Limits::Observations.limit() {
        return Err(FormulaError::TooLarge);
    }
    let pair = |entity: &&'a str| periods.iter().map(|period| (*entity, *period)).collect();
    Ok(entities.iter().flat_map(|entity| -> Vec<Key<'a>> { pair(entity) }).collect())
}

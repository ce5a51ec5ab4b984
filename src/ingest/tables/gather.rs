//! Walks the rows of a sheet and gathers their values, measure by measure.

use std::collections::HashMap;

use crate::session::{Finite, Missing, Observation, Period, Value};

use super::{
    At, Cell, Column, Doubt, Doubtful, Draft, Layout, Reading, Role, Shape, Sheet, TableError,
    Told,
    frame::cell,
    number::{self, Figure, Written},
    period::period,
    units::{bare, name_and_unit},
    words::{Heading, heading},
};

/// A draft being filled, with what has to be known before it is done.
pub(super) struct Filling {
    pub draft: Draft,
    /// Which of its values were written with `%`.
    pub percent: Vec<bool>,
}

pub(super) struct Gathering<'a> {
    sheet: &'a Sheet,
    reading: &'a Reading,
    limit: usize,
    count: usize,
    pub drafts: Vec<Filling>,
    pub doubtful: Vec<Doubtful>,
    /// Drafts by what the row says, then by what the column says.
    known: HashMap<String, HashMap<Key, usize>>,
    /// For each column the first column that measures the same.
    alike: Vec<usize>,
    roles: Roles,
    label: String,
}

/// What parts values of one row label into drafts.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    column: usize,
    grain: u8,
    share: bool,
}

/// Columns by role.
struct Roles {
    entity: Vec<usize>,
    name: Vec<usize>,
    period: Vec<usize>,
    unit: Vec<usize>,
    status: Vec<usize>,
    multiplier: Vec<usize>,
    values: Vec<usize>,
}

impl Roles {
    fn of(reading: &Reading) -> Self {
        let having = |role| reading.having(role).collect::<Vec<_>>();
        let mut name = having(Role::Name);
        name.extend(having(Role::Category));
        let is_value = |(at, column): (usize, &Column)| column.role.is_value().then_some(at);
        Self {
            entity: having(Role::Entity),
            name,
            period: having(Role::Period),
            unit: having(Role::Unit),
            status: having(Role::Status),
            multiplier: having(Role::Multiplier),
            values: reading.columns.iter().enumerate().filter_map(is_value).collect(),
        }
    }
}

/// What a row says of all its values.
struct Said<'a> {
    entity: String,
    period: Period,
    unit: &'a str,
    status: &'a str,
    factor: f64,
}

impl<'a> Gathering<'a> {
    pub(super) fn new(sheet: &'a Sheet, reading: &'a Reading, limit: usize) -> Self {
        let mut first: HashMap<&str, usize> = HashMap::new();
        let alike = reading.columns.iter().enumerate().map(|(at, column)| match column.role {
            Role::At(_) => *first.entry(column.measure.as_str()).or_insert(at),
            _ => at,
        });
        Self {
            sheet,
            reading,
            limit,
            count: 0,
            drafts: Vec::new(),
            doubtful: Vec::new(),
            known: HashMap::new(),
            alike: alike.collect(),
            roles: Roles::of(reading),
            label: String::new(),
        }
    }

    fn cell(&self, row: usize, column: usize) -> Cell<'a> {
        cell(self.sheet, &self.reading.corrections, At { row, column })
    }

    /// The words of a row in those columns, joined.
    fn words(&self, row: usize, columns: &[usize], joint: &str) -> String {
        let mut words = String::new();
        for column in columns {
            let text = self.plain(bare(self.cell(row, *column).text));
            if !text.is_empty() {
                if !words.is_empty() {
                    words.push_str(joint);
                }
                words.push_str(text);
            }
        }
        words
    }

    /// A label without the code in front of it: `CHN: China`.
    fn plain(&self, text: &'a str) -> &'a str {
        if !matches!(self.reading.layout, Layout::Sdmx | Layout::SdmxLabelled) {
            return text;
        }
        match text.split_once(": ") {
            Some((code, label)) if !code.is_empty() && !code.contains(' ') => label,
            _ => text,
        }
    }

    /// A code without the label behind it.
    fn code(&self, row: usize, columns: &[usize]) -> &'a str {
        let text = columns.first().map_or("", |column| self.cell(row, *column).text);
        text.split(':').next().unwrap_or_default().trim()
    }

    pub(super) fn row(&mut self, row: usize) -> Result<(), TableError> {
        let filled = |column: &usize| !self.cell(row, *column).text.is_empty();
        if !self.roles.values.iter().chain(&self.roles.status).any(filled) {
            return Ok(());
        }
        let Some(said) = self.said(row) else { return Ok(()) };
        let mut label = std::mem::take(&mut self.label);
        label.clear();
        label.push_str(&self.words(row, &self.roles.name, ", "));
        label.push('\u{1f}');
        label.push_str(said.unit);
        for index in 0..self.roles.values.len() {
            let Some(&column) = self.roles.values.get(index) else { break };
            self.value(&label, &said, At { row, column })?;
        }
        self.label = label;
        Ok(())
    }

    /// What the row says of all its values; `None` where its period cannot be read.
    fn said(&mut self, row: usize) -> Option<Said<'a>> {
        let mut when = Period::Undated;
        if let Some(&column) = self.roles.period.first() {
            let text = self.cell(row, column).text;
            match period(text) {
                Some(found) => when = found,
                None if text.is_empty() => {}
                None => {
                    self.doubt(At { row, column }, Doubt::NoPeriod);
                    return None;
                }
            }
        }
        let entity = self.words(row, &self.roles.entity, ", ");
        let power = self.code(row, &self.roles.multiplier);
        Some(Said {
            entity: if self.roles.entity.is_empty() { self.reading.entity.clone() } else { entity },
            period: when,
            unit: self.roles.unit.first().map_or("", |c| self.plain(self.cell(row, *c).text)),
            status: self.code(row, &self.roles.status),
            factor: power.parse::<i8>().map_or(1.0, |power| 10_f64.powi(i32::from(power))),
        })
    }

    fn value(&mut self, label: &str, said: &Said<'a>, at: At) -> Result<(), TableError> {
        let Some(column) = self.reading.columns.get(at.column) else { return Ok(()) };
        let cell = self.cell(at.row, at.column);
        let written = match cell.number {
            Some(value) => Written::Number(Figure {
                value,
                percent: cell.text.ends_with('%'),
                about: false,
                mark: "",
            }),
            None => number::read(cell.text, column.decimal),
        };
        let when = match column.role {
            Role::At(period) => period,
            _ => said.period,
        };
        match written {
            Written::Number(figure) => self.take(label, said, at, when, figure, false),
            Written::Pair(count, share) => {
                self.take(label, said, at, when, count, false)?;
                self.take(label, said, at, when, share, true)
            }
            Written::Missing(why) => {
                let why = missing_by_status(why, said.status);
                self.put(label, said, at, when, (Value::Missing(why), false), String::new(), false)
            }
            fault => {
                self.doubt(
                    at,
                    match fault {
                        Written::Slip => Doubt::Slip,
                        Written::OtherSign => Doubt::OtherSign,
                        _ => Doubt::Words,
                    },
                );
                Ok(())
            }
        }
    }

    fn doubt(&mut self, at: At, why: Doubt) {
        let text = self.cell(at.row, at.column).text.to_owned();
        self.doubtful.push(Doubtful { sheet: self.sheet.name.clone(), at, text, why });
    }

    fn take(
        &mut self,
        label: &str,
        said: &Said<'a>,
        at: At,
        when: Period,
        figure: Figure<'_>,
        share: bool,
    ) -> Result<(), TableError> {
        let factor = if figure.percent { 1.0 } else { said.factor };
        let Ok(value) = Finite::try_from(figure.value * factor) else {
            self.doubt(at, Doubt::TooLarge);
            return Ok(());
        };
        let value = if figure.about {
            Value::About(value)
        } else if said.status == "U" {
            Value::Doubtful(value)
        } else {
            Value::Number(value)
        };
        let mut note = footnotes(figure.mark, &self.reading.below);
        if !matches!(said.status, "" | "A" | "U") {
            if !note.is_empty() {
                note.push_str("; ");
            }
            note.push_str(said.status);
        }
        self.put(label, said, at, when, (value, figure.percent), note, share)
    }

    fn put(
        &mut self,
        label: &str,
        said: &Said<'a>,
        at: At,
        when: Period,
        (value, percent): (Value, bool),
        note: String,
        share: bool,
    ) -> Result<(), TableError> {
        if self.count >= self.limit {
            return Err(TableError::TooManyObservations { limit: self.limit });
        }
        self.count += 1;
        let index = self.draft(label, at.column, when, share);
        if let Some(filling) = self.drafts.get_mut(index) {
            let entity = said.entity.clone();
            filling.draft.observations.push(Observation(entity, when, value, note));
            filling.draft.places.push(at);
            filling.percent.push(percent);
        }
        Ok(())
    }

    /// The draft a value belongs to, made where it is the first of it.
    fn draft(&mut self, label: &str, column: usize, when: Period, share: bool) -> usize {
        let alike = self.alike.get(column).copied().unwrap_or(column);
        let key = Key { column: alike, grain: grain(when), share };
        if let Some(index) = self.known.get(label).and_then(|known| known.get(&key)) {
            return *index;
        }
        let (name, unit) = self.name(label, column, share);
        let mut draft = Draft::new(&name, &unit, Shape::Series);
        draft.decimal = self
            .reading
            .columns
            .get(column)
            .filter(|column| column.told != Told::NotNeeded)
            .map(|column| (column.decimal, column.told));
        let index = self.drafts.len();
        self.drafts.push(Filling { draft, percent: Vec::new() });
        self.known.entry(label.to_owned()).or_default().insert(key, index);
        index
    }

    /// What is measured there and in what.
    fn name(&self, label: &str, column: usize, share: bool) -> (String, String) {
        let (row, row_unit) = label.split_once('\u{1f}').unwrap_or((label, ""));
        let (row, named_unit) = name_and_unit(row);
        let Some(column) = self.reading.columns.get(column) else { return Default::default() };
        let (head, head_unit) = name_and_unit(bare(&column.heading));
        let generic = heading(head) == Heading::Value || head.is_empty();
        let table = self.reading.name.as_str();
        let name = match column.role {
            Role::Value if !row.is_empty() => row.to_owned(),
            Role::Measure if !row.is_empty() => format!("{row}: {head}"),
            Role::At(_) => {
                let first = if row.is_empty() { table } else { row };
                match column.measure.as_str() {
                    "" => first.to_owned(),
                    measure => format!("{first}: {}", name_and_unit(measure).0),
                }
            }
            _ if generic => table.to_owned(),
            _ => head.to_owned(),
        };
        let measure_unit = name_and_unit(&column.measure).1;
        let column_unit = if matches!(column.role, Role::At(_)) { measure_unit } else { head_unit };
        let units = [row_unit, named_unit, column_unit, self.reading.unit.as_str()];
        let unit =
            if share { "%" } else { units.into_iter().find(|u| !u.is_empty()).unwrap_or("") };
        (if name.is_empty() { table.to_owned() } else { name }, unit.to_owned())
    }
}

/// Offices say in a code of its own why a value is not there.
fn missing_by_status(why: Missing, status: &str) -> Missing {
    match (why, status) {
        (Missing::Empty, "C" | "Q" | "c") => Missing::Confidential,
        (Missing::Empty, "M" | "O" | "L" | "m") => Missing::NoData,
        (Missing::Empty, "N" | "Z" | "K") => Missing::NoSuch,
        _ => why,
    }
}

/// How fine a period is.
pub(super) fn grain(period: Period) -> u8 {
    match period {
        Period::Undated => 0,
        Period::Month(..) => 1,
        Period::Quarter(..) => 2,
        Period::Year(_) => 3,
        Period::Interval(..) => 4,
    }
}

/// The words of a footnote, or its mark where they are not found.
fn footnotes(mark: &str, below: &[String]) -> String {
    if mark.is_empty() {
        return String::new();
    }
    let plain = |text: &str| text.trim_matches(['(', '[', ']']).to_owned();
    let wanted = plain(mark);
    let found = below.iter().find(|line| {
        line.starts_with(mark) && !line[mark.len()..].starts_with(['*'])
            || line.starts_with(&wanted)
    });
    found.map_or_else(|| mark.to_owned(), |line| line.trim_start_matches(&wanted).trim().to_owned())
}

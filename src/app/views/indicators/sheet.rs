//! An indicator laid out as rows and columns: who by when, or who by what aspect. It knows
//! where each entry stands; what is written there is read when it is drawn.

use std::collections::HashMap;

use crate::{
    edit::Column,
    ingest::tables,
    msg,
    report::table::safe,
    session::{
        CellState, Indicator, IndicatorData, Language, Missing, Observation, Passage, Period, Rows,
        Value,
    },
    text::{Msg, Texts, terms},
};

/// A table, ready to be read.
#[derive(Debug, Default)]
pub struct Sheet {
    /// Whether the entries are words, which are broken into lines.
    pub wordy: bool,
    /// Whether the aspects go down and the entities across, so that there is room for words.
    pub turned: bool,
    /// What the first column holds.
    pub corner: String,
    /// The columns. Of a turned table they are entities, though they are called aspects.
    pub columns: Vec<Column>,
    /// The names of the rows.
    pub rows: Vec<String>,
    /// The marks that stand in it and what they mean.
    pub marks: Vec<(&'static str, Msg)>,
    /// What is noted on single entries: whose and when, and the note.
    pub notes: Vec<(String, String)>,
    /// Row by row: which items of the table stand at each place.
    places: Vec<Place>,
}

/// Which items of a table stand at one place of it.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    /// The first, counted from 1; 0 where there is none.
    first: u32,
    /// There are more.
    more: bool,
}

/// One entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What stands there.
    pub text: String,
    /// The same for a spreadsheet: no thousands set apart.
    pub bare: String,
    /// How sure it is.
    pub tone: Tone,
    /// What is shown on hover; empty where there is nothing to tell.
    pub told: String,
    /// How far it is so, in a table of words.
    pub state: CellState,
}

/// How an entry is to be taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// As it stands.
    #[default]
    Plain,
    /// With a doubt.
    Doubtful,
    /// There is none.
    Missing,
}

impl Sheet {
    /// The indicator as a table in that language. A table of words that is being written in
    /// stays turned as it was.
    #[must_use]
    pub fn of(indicator: &Indicator, texts: Texts, turned: Option<bool>) -> Self {
        match &indicator.data {
            IndicatorData::TextTable(passages) => of_words(passages, texts, turned),
            data => {
                let corner = match data {
                    IndicatorData::Likert(_) => msg!("indicators-answer"),
                    _ => msg!("indicators-entity"),
                };
                of_numbers(data.observations(), texts, texts.get(corner))
            }
        }
    }

    /// What stands at a place.
    #[must_use]
    pub fn entry(&self, data: &IndicatorData, texts: Texts, row: usize, column: usize) -> Entry {
        let Some(place) = self.place(row, column) else { return Entry::default() };
        match data {
            IndicatorData::TextTable(passages) => {
                let mut entry = Entry::default();
                for passage in at(passages, place, |p| self.is_at_words(p, row, column)) {
                    entry.join(words(passage), "\n");
                }
                entry
            }
            data => {
                let mut entry = Entry::default();
                for o in at(data.observations(), place, |o| self.is_at(o, row, column)) {
                    entry.join(number(o, texts), " / ");
                }
                entry
            }
        }
    }

    /// The observation at a place.
    #[must_use]
    pub fn observation<'a>(
        &self,
        data: &'a IndicatorData,
        row: usize,
        column: usize,
    ) -> Option<&'a Observation> {
        let first = self.place(row, column)?.first.checked_sub(1)?;
        data.observations().get(usize::try_from(first).ok()?)
    }

    /// The words at a place.
    #[must_use]
    pub fn passage<'a>(
        &self,
        data: &'a IndicatorData,
        row: usize,
        column: usize,
    ) -> Option<&'a Passage> {
        let first = self.place(row, column)?.first.checked_sub(1)?;
        data.passages().get(usize::try_from(first).ok()?)
    }

    fn place(&self, row: usize, column: usize) -> Option<Place> {
        if column >= self.columns.len() {
            return None;
        }
        self.places.get(row * self.columns.len() + column).copied()
    }

    fn is_at(&self, o: &Observation, row: usize, column: usize) -> bool {
        self.rows.get(row) == Some(&o.0) && self.columns.get(column) == Some(&Column::Period(o.1))
    }

    fn is_at_words(&self, p: &Passage, row: usize, column: usize) -> bool {
        let (down, across) = if self.turned { (&p.1, &p.0) } else { (&p.0, &p.1) };
        let there = |c: &Column| matches!(c, Column::Aspect(name) if name == across);
        self.rows.get(row) == Some(down) && self.columns.get(column).is_some_and(there)
    }

    /// The heading of a column.
    #[must_use]
    pub fn heading(&self, column: usize, texts: Texts) -> String {
        match self.columns.get(column) {
            Some(Column::Period(Period::Undated)) => texts.get(msg!("indicators-value")),
            Some(Column::Period(period)) => texts.period(*period),
            Some(Column::Aspect(name)) => name.clone(),
            None => String::new(),
        }
    }

    /// The table as text with tabs between its columns, as spreadsheets paste it.
    #[must_use]
    pub fn as_text(&self, data: &IndicatorData, texts: Texts) -> String {
        self.range_as_text(data, texts, (0, 0), (self.rows.len(), self.columns.len()))
    }

    /// A part of it; the headings are row and column 0, the last row and column are in it.
    /// Names and words a spreadsheet would take for a formula begin with an apostrophe.
    #[must_use]
    pub fn range_as_text(
        &self,
        data: &IndicatorData,
        texts: Texts,
        from: (usize, usize),
        to: (usize, usize),
    ) -> String {
        let rows = (from.0..=to.0.min(self.rows.len())).map(|row| {
            let cells = (from.1..=to.1.min(self.columns.len())).map(|column| {
                let text = match (row.checked_sub(1), column.checked_sub(1)) {
                    (None, None) => self.corner.clone(),
                    (None, Some(column)) => self.heading(column, texts),
                    (Some(row), None) => self.rows.get(row).cloned().unwrap_or_default(),
                    (Some(row), Some(column)) => self.entry(data, texts, row, column).bare,
                };
                let value = !self.wordy && row > 0 && column > 0;
                tables::quoted(&if value { text } else { safe(&text) })
            });
            cells.collect::<Vec<_>>().join("\t")
        });
        rows.collect::<Vec<_>>().join("\n")
    }
}

/// The items that stand at a place.
fn at<'a, T>(
    items: &'a Rows<T>,
    place: Place,
    is_there: impl Fn(&T) -> bool + 'a,
) -> Box<dyn Iterator<Item = &'a T> + 'a> {
    let Some(first) = place.first.checked_sub(1) else { return Box::new(std::iter::empty()) };
    let first = usize::try_from(first).unwrap_or(usize::MAX);
    let rest = items.iter_from(first);
    if place.more {
        Box::new(rest.filter(move |item| is_there(item)))
    } else {
        Box::new(rest.take(1))
    }
}

/// Things in the order they first appear, with the place of each.
fn in_order<T: Clone + Eq + std::hash::Hash>(
    items: impl Iterator<Item = T>,
) -> (Vec<T>, HashMap<T, usize>) {
    let (mut order, mut places) = (Vec::new(), HashMap::new());
    for item in items {
        places.entry(item.clone()).or_insert_with(|| {
            order.push(item);
            order.len() - 1
        });
    }
    (order, places)
}

/// Which item stands where; `side` gives row and column of each.
fn laid_out(
    rows: usize,
    columns: usize,
    sides: impl Iterator<Item = Option<(usize, usize)>>,
) -> Vec<Place> {
    let mut places = vec![Place::default(); rows * columns];
    for (number, side) in (1_u32..).zip(sides) {
        let at = side.and_then(|(row, column)| places.get_mut(row * columns + column));
        match at {
            Some(place) if place.first == 0 => place.first = number,
            Some(place) => place.more = true,
            None => {}
        }
    }
    places
}

fn of_numbers(observations: &Rows<Observation>, texts: Texts, corner: String) -> Sheet {
    let (rows, rows_of) = in_order(observations.iter().map(|o| o.0.as_str()));
    let (mut periods, _) = in_order(observations.iter().map(|o| o.1));
    periods.sort_by_key(|period| time(*period));
    let columns_of: HashMap<Period, usize> =
        periods.iter().enumerate().map(|(at, period)| (*period, at)).collect();
    let mut sheet = Sheet { corner, ..Sheet::default() };
    for Observation(entity, period, value, note) in observations {
        if let Some(mark) = mark(*value).filter(|mark| !sheet.marks.contains(mark)) {
            sheet.marks.push(mark);
        }
        if !note.is_empty() {
            let when = texts.period(*period);
            let whose = [entity.as_str(), &when].map(str::trim);
            let whose: Vec<&str> = whose.into_iter().filter(|part| !part.is_empty()).collect();
            sheet.notes.push((whose.join(", "), note.clone()));
        }
    }
    let sides =
        observations.iter().map(|o| Some((*rows_of.get(o.0.as_str())?, *columns_of.get(&o.1)?)));
    sheet.places = laid_out(rows.len(), periods.len(), sides);
    sheet.rows = rows.into_iter().map(str::to_owned).collect();
    sheet.columns = periods.into_iter().map(Column::Period).collect();
    sheet
}

impl Entry {
    /// Puts another entry of the same place beside this one.
    fn join(&mut self, other: Self, between: &str) {
        if *self == Self::default() {
            *self = other;
            return;
        }
        self.text = [self.text.as_str(), &other.text].join(between);
        self.bare = [self.bare.as_str(), &other.bare].join(between);
        if self.told.is_empty() {
            self.told = other.told;
        }
    }
}

/// Orders periods by when they begin; what is undated comes first.
fn time(period: Period) -> (i16, u8, i16) {
    match period {
        Period::Undated => (i16::MIN, 0, 0),
        Period::Year(year) => (year, 0, 0),
        Period::Quarter(year, quarter) => (year, 1, i16::from(quarter)),
        Period::Month(year, month) => (year, 2, i16::from(month)),
        Period::Interval(from, to) => (from, 3, to),
    }
}

fn number(Observation(_, _, value, note): &Observation, texts: Texts) -> Entry {
    let tone = match value {
        Value::Number(_) | Value::About(_) => Tone::Plain,
        Value::Doubtful(_) => Tone::Doubtful,
        Value::Missing(_) => Tone::Missing,
    };
    let written = |write: &dyn Fn(f64) -> String| match *value {
        Value::Number(number) => write(number.get()),
        Value::About(number) => format!("\u{2248}\u{a0}{}", write(number.get())),
        Value::Doubtful(number) => format!("{}\u{a0}?", write(number.get())),
        Value::Missing(missing) => sign(missing).to_owned(),
    };
    let text = written(&|number| shown(number, texts));
    let bare = match *value {
        Value::Missing(Missing::Empty) => String::new(),
        _ => written(&|number| bare(number, texts)).replace('\u{a0}', " "),
    };
    let meaning = mark(*value).map(|(_, meaning)| texts.get(meaning));
    let whole = value.number().filter(|number| shown(*number, texts) != texts.number(*number));
    let whole = whole.map(|number| texts.number(number));
    let note = (!note.is_empty()).then(|| note.clone());
    let told: Vec<String> = [whole, meaning, note].into_iter().flatten().collect();
    Entry { text, bare, tone, told: told.join("\n"), state: CellState::Unjudged }
}

/// A number as it stands in a table: what was computed has more decimals than a reader needs,
/// and the rest is told on hover.
pub fn shown(number: f64, texts: Texts) -> String {
    let whole = number.abs().to_string();
    let decimals = whole.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    if decimals <= 4 {
        return texts.number(number);
    }
    let size = number.abs();
    let wanted = if size >= 100.0 {
        1
    } else if size >= 0.01 {
        4
    } else {
        return texts.number(number);
    };
    texts.decimals(number, wanted)
}

/// A number as a spreadsheet takes it.
fn bare(number: f64, texts: Texts) -> String {
    match texts.language {
        Language::English => number.to_string(),
        Language::Kazakh | Language::Russian => number.to_string().replace('.', ","),
    }
}

/// The mark a value carries and what it means.
fn mark(value: Value) -> Option<(&'static str, Msg)> {
    match value {
        Value::Number(_) => None,
        Value::About(_) => Some(("\u{2248}", msg!("indicators-about"))),
        Value::Doubtful(_) => Some(("?", msg!("indicators-doubtful"))),
        Value::Missing(missing) => Some((sign(missing), terms::missing(missing))),
    }
}

/// The signs statistics offices use.
pub fn sign(missing: Missing) -> &'static str {
    match missing {
        Missing::Empty => "\u{b7}",
        Missing::NoData => "\u{2026}",
        Missing::NoSuch => "\u{2013}",
        Missing::Confidential => "\u{445}",
    }
}

fn words(passage: &Passage) -> Entry {
    let text = passage.2.clone();
    Entry { bare: text.clone(), text, state: passage.3, ..Entry::default() }
}

/// The shorter side becomes the columns, so that there is room for words.
fn of_words(passages: &Rows<Passage>, texts: Texts, turned: Option<bool>) -> Sheet {
    let (entities, entities_of) = in_order(passages.iter().map(|p| p.0.as_str()));
    let (aspects, aspects_of) = in_order(passages.iter().map(|p| p.1.as_str()));
    let turned = turned.unwrap_or(entities.len() < aspects.len());
    let (down, across) = if turned { (aspects, entities) } else { (entities, aspects) };
    let sides = passages.iter().map(|p| {
        let (entity, aspect) = (*entities_of.get(p.0.as_str())?, *aspects_of.get(p.1.as_str())?);
        Some(if turned { (aspect, entity) } else { (entity, aspect) })
    });
    Sheet {
        wordy: true,
        turned,
        corner: texts.get(if turned {
            msg!("indicators-aspect")
        } else {
            msg!("indicators-entity")
        }),
        places: laid_out(down.len(), across.len(), sides),
        rows: down.into_iter().map(str::to_owned).collect(),
        columns: across.into_iter().map(|name| Column::Aspect(name.to_owned())).collect(),
        ..Sheet::default()
    }
}

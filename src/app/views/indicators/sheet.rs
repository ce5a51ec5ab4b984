//! An indicator made into a table of entries: who by when, or who by what aspect.

use std::collections::HashMap;

use crate::{
    msg,
    session::{
        CellState, Indicator, IndicatorData, Language, Missing, Observation, Passage, Period, Value,
    },
    text::{Msg, Texts, terms},
};

/// A table, ready to be read.
#[derive(Debug, Default)]
pub struct Sheet {
    /// Whether the entries are words, which are broken into lines.
    pub wordy: bool,
    /// What the first column holds.
    pub corner: String,
    /// The headings of the others.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
    /// The marks that stand in it and what they mean.
    pub marks: Vec<(&'static str, Msg)>,
    /// What is noted on single entries: whose and when, and the note.
    pub notes: Vec<(String, String)>,
}

/// One row.
#[derive(Debug)]
pub struct Row {
    /// The entity, or the aspect.
    pub name: String,
    /// One entry a column.
    pub entries: Vec<Entry>,
}

/// One entry.
#[derive(Clone, Debug, Default)]
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
    /// The indicator as a table in that language.
    #[must_use]
    pub fn of(indicator: &Indicator, texts: Texts) -> Self {
        match &indicator.data {
            IndicatorData::TextTable(passages) => of_words(passages),
            data => {
                let corner = match data {
                    IndicatorData::Likert(_) => msg!("indicators-answer"),
                    _ => msg!("indicators-entity"),
                };
                of_numbers(data.observations(), texts, texts.get(corner))
            }
        }
    }

    /// The table as text with tabs between its columns, as spreadsheets paste it.
    #[must_use]
    pub fn as_text(&self) -> String {
        let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let line = |first: &str, rest: &mut dyn Iterator<Item = &str>| {
            let mut line = flat(first);
            for text in rest {
                line.push('\t');
                line.push_str(&flat(text));
            }
            line
        };
        let head = line(&self.corner, &mut self.columns.iter().map(String::as_str));
        let rows = self
            .rows
            .iter()
            .map(|row| line(&row.name, &mut row.entries.iter().map(|entry| entry.bare.as_str())));
        std::iter::once(head).chain(rows).collect::<Vec<_>>().join("\n")
    }
}

/// Things in the order they first appear, with the place of each.
fn in_order<'a, T: Copy + Eq + std::hash::Hash>(
    items: impl Iterator<Item = T> + 'a,
) -> (Vec<T>, HashMap<T, usize>) {
    let (mut order, mut places) = (Vec::new(), HashMap::new());
    for item in items {
        places.entry(item).or_insert_with(|| {
            order.push(item);
            order.len() - 1
        });
    }
    (order, places)
}

fn of_numbers(observations: &[Observation], texts: Texts, corner: String) -> Sheet {
    let (entities, rows_of) = in_order(observations.iter().map(|o| o.0.as_str()));
    let (mut periods, _) = in_order(observations.iter().map(|o| o.1));
    periods.sort_by_key(|period| time(*period));
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
    // Each entity at a time of its own: a column a period would be nearly empty.
    let own_times = periods.len() > 1 && observations.len() == entities.len() && entities.len() > 1;
    let columns: HashMap<Period, usize> = periods
        .iter()
        .enumerate()
        .map(|(at, period)| (*period, if own_times { 0 } else { at }))
        .collect();
    sheet.columns = if own_times {
        vec![texts.get(msg!("indicators-value")), texts.get(msg!("indicators-period"))]
    } else {
        periods.iter().map(|period| heading(*period, texts)).collect()
    };
    let blank = || vec![Entry::default(); sheet.columns.len()];
    let mut rows: Vec<Row> = entities
        .iter()
        .map(|entity| Row { name: (*entity).to_owned(), entries: blank() })
        .collect();
    for observation in observations {
        let Observation(entity, period, ..) = observation;
        let row = rows_of.get(entity.as_str()).and_then(|row| rows.get_mut(*row));
        let (Some(row), Some(column)) = (row, columns.get(period)) else { continue };
        if let Some(entry) = row.entries.get_mut(*column) {
            entry.join(number(observation, texts), " / ");
        }
        if own_times && let Some(entry) = row.entries.get_mut(1) {
            entry.text = texts.period(*period);
            entry.bare.clone_from(&entry.text);
        }
    }
    sheet.rows = rows;
    sheet
}

impl Entry {
    /// Puts another entry of the same place beside this one.
    fn join(&mut self, other: Self, between: &str) {
        if self.text.is_empty() {
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

fn heading(period: Period, texts: Texts) -> String {
    match period {
        Period::Undated => texts.get(msg!("indicators-value")),
        period => texts.period(period),
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
    let text = written(&|number| texts.number(number));
    let bare = written(&|number| match texts.language {
        Language::English => number.to_string(),
        Language::Kazakh | Language::Russian => number.to_string().replace('.', ","),
    });
    let meaning = mark(*value).map(|(_, meaning)| texts.get(meaning));
    let told: Vec<&str> = meaning
        .iter()
        .map(String::as_str)
        .chain((!note.is_empty()).then_some(note.as_str()))
        .collect();
    Entry { text, bare, tone, told: told.join("\n"), state: CellState::Unjudged }
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
fn sign(missing: Missing) -> &'static str {
    match missing {
        Missing::Empty => "\u{b7}",
        Missing::NoData => "\u{2026}",
        Missing::NoSuch => "\u{2013}",
        Missing::Confidential => "\u{445}",
    }
}

/// The shorter side becomes the columns, so that there is room for words.
fn of_words(passages: &[Passage]) -> Sheet {
    let (entities, _) = in_order(passages.iter().map(|p| p.0.as_str()));
    let (aspects, _) = in_order(passages.iter().map(|p| p.1.as_str()));
    let turned = entities.len() < aspects.len();
    let side =
        |passage: &Passage, first: bool| if first { passage.0.clone() } else { passage.1.clone() };
    let (across, down) = if turned { (&entities, &aspects) } else { (&aspects, &entities) };
    let rows = down.iter().map(|name| Row {
        name: (*name).to_owned(),
        entries: vec![Entry::default(); across.len()],
    });
    let mut sheet = Sheet {
        wordy: true,
        columns: across.iter().map(|name| (*name).to_owned()).collect(),
        rows: rows.collect(),
        ..Sheet::default()
    };
    let places = |names: &[&str]| -> HashMap<String, usize> {
        names.iter().enumerate().map(|(at, name)| ((*name).to_owned(), at)).collect()
    };
    let (columns, lines) = (places(across), places(down));
    for passage in passages {
        let (row, column) = (side(passage, !turned), side(passage, turned));
        let entry = lines
            .get(&row)
            .and_then(|at| sheet.rows.get_mut(*at))
            .and_then(|row| row.entries.get_mut(*columns.get(&column)?));
        if let Some(entry) = entry {
            let state = passage.3;
            entry.join(
                Entry {
                    text: passage.2.clone(),
                    bare: passage.2.clone(),
                    state,
                    ..Entry::default()
                },
                "\n",
            );
        }
    }
    sheet
}

//! From what was typed or pasted into a table to the change it makes, or to the sentence
//! that says why it makes none. Draws nothing.

use crate::{
    analysis::is_share,
    edit::{Change, Column, Edit, IndicatorEdit, Label, Writing},
    ingest::tables::{self, Decimal, Refused, Typed},
    msg,
    session::{
        CellState, Indicator, IndicatorData, Language, Missing, Observation, Passage, Period,
        Session, Value,
    },
    text::Texts,
};

use super::sheet::Sheet;

/// A place of the table on screen; row and column 0 are the headings.
pub type Cell = (usize, usize);

/// A table and what is known of it.
#[derive(Clone, Copy)]
pub struct Table<'a> {
    /// The session it is in.
    pub session: &'a Session,
    /// The indicator.
    pub indicator: &'a Indicator,
    /// As it is laid out.
    pub sheet: &'a Sheet,
    /// The language numbers are written in.
    pub texts: Texts,
}

/// What comes of writing: a change, nothing, or a refusal.
pub type Outcome = Result<Option<Change>, Label>;

impl Table<'_> {
    /// Whether it can be written in.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.indicator.formula.is_none()
    }

    /// Why it cannot.
    #[must_use]
    pub fn closed() -> Label {
        Label::plain(msg!("sheet-derived"))
    }

    pub(super) fn data(&self) -> &IndicatorData {
        &self.indicator.data
    }

    pub(super) fn change(&self, label: Label, data: IndicatorData) -> Change {
        self.change_with(label, data, Vec::new())
    }

    pub(super) fn change_with(&self, label: Label, data: IndicatorData, more: Vec<Edit>) -> Change {
        let mut edits = vec![replaced(self.indicator, data)];
        edits.extend(more);
        Change::new(label.text("name", &self.indicator.name), edits)
    }

    /// What is written where the person is, as they would type it again.
    #[must_use]
    pub fn text_at(&self, (row, column): Cell) -> String {
        match (row.checked_sub(1), column.checked_sub(1)) {
            (None, None) => String::new(),
            (None, Some(column)) => match self.sheet.columns.get(column) {
                Some(Column::Period(period)) => self.texts.period(*period),
                Some(Column::Aspect(name)) => name.clone(),
                None => String::new(),
            },
            (Some(row), None) => self.sheet.rows.get(row).cloned().unwrap_or_default(),
            (Some(row), Some(column)) => {
                self.sheet.entry(self.data(), self.texts, row, column).bare
            }
        }
    }

    /// Writes one text at one place.
    ///
    /// # Errors
    /// Why it cannot stand there.
    pub fn typed(&self, at: Cell, text: &str) -> Outcome {
        if !self.is_open() {
            return Err(Self::closed());
        }
        if text == self.text_at(at) {
            return Ok(None);
        }
        match at {
            (0, 0) => Ok(None),
            (0, column) => self.heading(column - 1, text.trim()),
            (row, 0) => self.row_name(row - 1, text.trim()),
            (row, column) => {
                let writing = self.writing(row - 1, column - 1, text, None)?;
                let Some(writing) = writing else { return Ok(None) };
                Ok(Some(self.wrote(vec![writing])))
            }
        }
    }

    fn wrote(&self, writings: Vec<Writing>) -> Change {
        let label = Label::plain(msg!("change-values")).count("count", writings.len());
        self.change(label, self.data().written(writings))
    }

    /// What is to be written at a place of the body; nothing where nothing changes.
    pub(super) fn writing(
        &self,
        row: usize,
        column: usize,
        text: &str,
        shown: Option<Decimal>,
    ) -> Result<Option<Writing>, Label> {
        let (Some(name), Some(heading)) =
            (self.sheet.rows.get(row), self.sheet.columns.get(column))
        else {
            return Ok(None);
        };
        match heading {
            Column::Period(period) => {
                let known = self.sheet.observation(self.data(), row, column);
                let fresh = self.value(name, *period, text, shown)?;
                let clears = fresh.2 == Value::Missing(Missing::Empty);
                let same = known.is_some_and(|o| o.2 == fresh.2 && fresh.3.is_empty());
                let nothing = known.is_none() && clears;
                Ok((!same && !nothing).then_some(Writing::Value(fresh)))
            }
            Column::Aspect(aspect) => {
                let (entity, aspect) = self.sides(name, aspect);
                let known = self.sheet.passage(self.data(), row, column);
                let state = known.map_or(CellState::Unjudged, |passage| passage.3);
                let said = text.trim().to_owned();
                let nothing = known.map_or(said.is_empty(), |passage| passage.2 == said);
                let fresh = Passage(entity, aspect, said, state);
                Ok((!nothing).then_some(Writing::Words(fresh)))
            }
        }
    }

    /// Entity and aspect of a row and a column of a table of words.
    pub(super) fn sides(&self, row: &str, column: &str) -> (String, String) {
        let (row, column) = (row.to_owned(), column.to_owned());
        if self.sheet.turned { (column, row) } else { (row, column) }
    }

    pub(super) fn value(
        &self,
        entity: &str,
        period: Period,
        text: &str,
        shown: Option<Decimal>,
    ) -> Result<Observation, Label> {
        let Typed { value, percent, mark } =
            tables::typed(text, own_sign(self.texts.language), shown)
                .map_err(|why| refusal(why, text))?;
        if percent && !is_share(&self.indicator.unit) {
            let label = Label::plain(msg!("sheet-refused-percent")).text("text", text.trim());
            return Err(label.text("unit", &self.indicator.unit));
        }
        Ok(Observation(entity.to_owned(), period, value, mark))
    }

    /// Clears a range: values are left open, a heading takes its row or column away.
    ///
    /// # Errors
    /// Where the table is derived.
    pub fn cleared(&self, from: Cell, to: Cell) -> Outcome {
        if !self.is_open() {
            return Err(Self::closed());
        }
        if from.0 == 0 || from.1 == 0 {
            return Ok(self.removed(from, to));
        }
        let mut writings = Vec::new();
        for (row, column) in places(from, to) {
            writings.extend(self.writing(row - 1, column - 1, "", None)?);
        }
        if writings.is_empty() {
            return Ok(None);
        }
        let label = Label::plain(msg!("change-values-clear")).count("count", writings.len());
        Ok(Some(self.change(label, self.data().written(writings))))
    }

    /// Marks the numbers of a range, or leaves them out for a reason.
    #[must_use]
    pub fn marked(&self, from: Cell, to: Cell, mark: Mark) -> Option<Change> {
        let mut writings = Vec::new();
        for (row, column) in places(from, to) {
            let (row, column) = (row - 1, column - 1);
            let (Some(name), Some(Column::Period(period))) =
                (self.sheet.rows.get(row), self.sheet.columns.get(column))
            else {
                continue;
            };
            let known = self.sheet.observation(self.data(), row, column).map(|o| o.2);
            let Some(value) = mark.over(known) else { continue };
            if known != Some(value) {
                let fresh = Observation(name.clone(), *period, value, String::new());
                writings.push(Writing::Value(fresh));
            }
        }
        if writings.is_empty() {
            return None;
        }
        let label = Label::plain(msg!("change-values-mark")).count("count", writings.len());
        Some(self.change(label, self.data().written(writings)))
    }

    /// Judges how far it is so in a range of a table of words.
    #[must_use]
    pub fn judged(&self, from: Cell, to: Cell, state: CellState) -> Option<Change> {
        let mut writings = Vec::new();
        for (row, column) in places(from, to) {
            let (row, column) = (row - 1, column - 1);
            let (Some(name), Some(Column::Aspect(heading))) =
                (self.sheet.rows.get(row), self.sheet.columns.get(column))
            else {
                continue;
            };
            let known = self.sheet.passage(self.data(), row, column);
            if known.map_or(CellState::Unjudged, |passage| passage.3) == state {
                continue;
            }
            let (entity, aspect) = self.sides(name, heading);
            let said = known.map_or_else(String::new, |passage| passage.2.clone());
            writings.push(Writing::Words(Passage(entity, aspect, said, state)));
        }
        if writings.is_empty() {
            return None;
        }
        let label = Label::plain(msg!("change-cells-judge")).count("count", writings.len());
        Some(self.change(label, self.data().written(writings)))
    }
}

/// How sure a value is, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A plain number.
    Plain,
    /// About.
    About,
    /// Doubtful.
    Doubtful,
    /// There is none.
    Missing(Missing),
}

impl Mark {
    /// The mark of a value.
    #[must_use]
    pub fn of(value: Value) -> Self {
        match value {
            Value::Number(_) => Self::Plain,
            Value::About(_) => Self::About,
            Value::Doubtful(_) => Self::Doubtful,
            Value::Missing(why) => Self::Missing(why),
        }
    }

    /// A value with this mark; none where a number is to be marked that is not there.
    fn over(self, value: Option<Value>) -> Option<Value> {
        if let Self::Missing(why) = self {
            return Some(Value::Missing(why));
        }
        let (Value::Number(n) | Value::About(n) | Value::Doubtful(n)) = value? else { return None };
        Some(match self {
            Self::About => Value::About(n),
            Self::Doubtful => Value::Doubtful(n),
            Self::Plain | Self::Missing(_) => Value::Number(n),
        })
    }
}

/// The edit that gives an indicator another table.
#[must_use]
pub fn replaced(indicator: &Indicator, data: IndicatorData) -> Edit {
    IndicatorEdit::Replace(Box::new(Indicator { data, ..indicator.clone() })).into()
}

/// Every place of a range.
pub(super) fn places(from: Cell, to: Cell) -> impl Iterator<Item = Cell> {
    let columns = from.1.max(1)..=to.1;
    (from.0.max(1)..=to.0).flat_map(move |row| columns.clone().map(move |column| (row, column)))
}

fn own_sign(language: Language) -> Decimal {
    match language {
        Language::English => Decimal::Point,
        Language::Kazakh | Language::Russian => Decimal::Comma,
    }
}

fn refusal(why: Refused, text: &str) -> Label {
    let message = match why {
        Refused::Words => msg!("sheet-refused-words"),
        Refused::Slip => msg!("sheet-refused-slip"),
        Refused::TwoWays => msg!("sheet-refused-two-ways"),
        Refused::TwoNumbers => msg!("sheet-refused-two-numbers"),
    };
    Label::plain(message).text("text", text.trim())
}

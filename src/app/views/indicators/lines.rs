//! Rows and columns of a table: added, renamed, put in another order, taken away. What leans
//! on a row or a period goes on leaning on it under its new name. Draws nothing.

use crate::{
    analysis::leaning,
    edit::{Change, Column, Edit, EvidenceEdit, Label},
    ingest::tables,
    msg,
    session::{Found, IndicatorData, Period},
};

use super::write::{Cell, Outcome, Table};

impl Table<'_> {
    /// Renames a row, or adds one below the last.
    pub(super) fn row_name(&self, row: usize, name: &str) -> Outcome {
        let taken = self.sheet.rows.iter().any(|known| known == name);
        let known = self.sheet.rows.get(row);
        if taken && known.is_none_or(|known| known != name) {
            return Err(Label::plain(msg!("sheet-refused-row-twice")).text("text", name));
        }
        match known {
            Some(known) => Ok((known != name).then(|| self.row_renamed(known, name))),
            None if name.is_empty() => Ok(None),
            None => {
                let label = Label::plain(msg!("change-row-add")).text("row", name);
                Ok(Some(self.change(label, self.with_line(true, name))))
            }
        }
    }

    pub(super) fn row_renamed(&self, from: &str, to: &str) -> Change {
        let label = Label::plain(msg!("change-row-rename")).text("row", to);
        let data = if self.sheet.wordy && self.sheet.turned {
            let aspect = |name: &str| Column::Aspect(name.to_owned());
            self.data().with_column_named(&aspect(from), &aspect(to))
        } else {
            self.data().with_row_named(from, to)
        };
        let entity = !(self.sheet.wordy && self.sheet.turned);
        let follow = if entity { self.follow(Some((from, to)), None) } else { Vec::new() };
        self.change_with(label, data, follow)
    }

    /// The table with a row or a column more at its end.
    fn with_line(&self, row: bool, name: &str) -> IndicatorData {
        if self.sheet.wordy && row == self.sheet.turned {
            self.data().with_column(&Column::Aspect(name.to_owned()))
        } else {
            self.data().with_row(name, None)
        }
    }

    /// Renames a column, or adds one.
    pub(super) fn heading(&self, column: usize, text: &str) -> Outcome {
        let known = self.sheet.columns.get(column);
        if self.sheet.wordy {
            return self.aspect(known, text);
        }
        let period = self.period(text)?;
        let fresh = Column::Period(period);
        if known == Some(&fresh) {
            return Ok(None);
        }
        if self.sheet.columns.contains(&fresh) {
            return Err(Label::plain(msg!("sheet-refused-period-twice")).text("text", text));
        }
        let named = self.texts.period(period);
        match known {
            Some(known) => {
                let label = Label::plain(msg!("change-period-rename")).text("period", named);
                let follow = match known {
                    Column::Period(from) => self.follow(None, Some((*from, period))),
                    Column::Aspect(_) => Vec::new(),
                };
                let data = self.data().with_column_named(known, &fresh);
                Ok(Some(self.change_with(label, data, follow)))
            }
            None if text.is_empty() => Ok(None),
            None => {
                let label = Label::plain(msg!("change-period-add")).text("period", named);
                Ok(Some(self.change(label, self.data().with_column(&fresh))))
            }
        }
    }

    fn aspect(&self, known: Option<&Column>, text: &str) -> Outcome {
        let fresh = Column::Aspect(text.to_owned());
        if known == Some(&fresh) || (known.is_none() && text.is_empty()) {
            return Ok(None);
        }
        if self.sheet.columns.contains(&fresh) {
            return Err(Label::plain(msg!("sheet-refused-column-twice")).text("text", text));
        }
        let Some(Column::Aspect(from)) = known else {
            let label = Label::plain(msg!("change-column-add")).text("column", text);
            return Ok(Some(self.change(label, self.with_line(false, text))));
        };
        let label = Label::plain(msg!("change-column-rename")).text("column", text);
        let (data, follow) = if self.sheet.turned {
            (self.data().with_row_named(from, text), self.follow(Some((from, text)), None))
        } else {
            let from = Column::Aspect(from.clone());
            (self.data().with_column_named(&from, &fresh), Vec::new())
        };
        Ok(Some(self.change_with(label, data, follow)))
    }

    pub(super) fn period(&self, text: &str) -> Result<Period, Label> {
        let undated = text.is_empty() || text == self.texts.get(msg!("indicators-value"));
        if undated {
            return Ok(Period::Undated);
        }
        let read = text.parse().ok().or_else(|| tables::period(text));
        read.ok_or_else(|| Label::plain(msg!("sheet-refused-period")).text("text", text))
    }

    /// What leans on one row or one period of the table goes on leaning on it.
    pub(super) fn follow(
        &self,
        row: Option<(&str, &str)>,
        period: Option<(Period, Period)>,
    ) -> Vec<Edit> {
        let id = self.indicator.id;
        let leaning = leaning(self.session, id).into_iter().filter(|l| l.through == id);
        let mut edits = Vec::new();
        for leaning in leaning {
            let mut piece = leaning.evidence.clone();
            let Found::Indicator(reading) = &mut piece.found else { continue };
            let before = reading.clone();
            if let Some((from, to)) = row
                && reading.entity.as_deref() == Some(from)
            {
                reading.entity = Some(to.to_owned());
            }
            if let Some((from, to)) = period
                && reading.period == Some(from)
            {
                reading.period = Some(to);
            }
            if *reading != before {
                edits.push(EvidenceEdit::Replace(leaning.home, Box::new(piece)).into());
            }
        }
        edits
    }

    /// Takes rows away, where the names of rows are chosen, or columns. One row and one
    /// column stay, or there would be no table.
    #[must_use]
    pub fn removed(&self, from: Cell, to: Cell) -> Option<Change> {
        let inside = |from: usize, to: usize, count: usize| {
            (from.max(1)..=to.min(count)).map(|at| at - 1).collect::<Vec<_>>()
        };
        let rows =
            if from.1 == 0 { inside(from.0, to.0, self.sheet.rows.len()) } else { Vec::new() };
        let whole_rows = from.1 == 0 && (from.0 > 0 || to.1 == 0);
        let columns = if from.0 == 0 && !whole_rows {
            inside(from.1, to.1, self.sheet.columns.len())
        } else {
            Vec::new()
        };
        let rows = if whole_rows { rows } else { Vec::new() };
        let leaves = rows.len() < self.sheet.rows.len() && columns.len() < self.sheet.columns.len();
        if (rows.is_empty() && columns.is_empty()) || !leaves {
            return None;
        }
        let row_names: Vec<String> =
            rows.iter().filter_map(|row| self.sheet.rows.get(*row).cloned()).collect();
        let headings: Vec<Column> =
            columns.iter().filter_map(|at| self.sheet.columns.get(*at).cloned()).collect();
        let label = if rows.is_empty() {
            Label::plain(msg!("change-columns-remove")).count("count", headings.len())
        } else {
            Label::plain(msg!("change-rows-remove")).count("count", row_names.len())
        };
        let data = if self.sheet.turned {
            let aspects: Vec<Column> = row_names.into_iter().map(Column::Aspect).collect();
            let entities: Vec<String> = headings
                .into_iter()
                .filter_map(|column| match column {
                    Column::Aspect(name) => Some(name),
                    Column::Period(_) => None,
                })
                .collect();
            self.data().without(&entities, &aspects)
        } else {
            self.data().without(&row_names, &headings)
        };
        Some(self.change(label, data))
    }

    /// Puts a row one up or down.
    #[must_use]
    pub fn row_shifted(&self, row: usize, down: bool) -> Option<Change> {
        let rows = &self.sheet.rows;
        let name = rows.get(row)?;
        let before = shifted(rows, row, down)?.before;
        let data = if self.sheet.turned {
            self.data().with_aspect_moved(name, before)
        } else {
            self.data().with_row_moved(name, before)
        };
        Some(self.change(Label::plain(msg!("change-row-move")).text("row", name), data))
    }

    /// Puts a column of words one to the left or right; periods stand in the order of time.
    #[must_use]
    pub fn column_shifted(&self, column: usize, right: bool) -> Option<Change> {
        let names: Vec<String> = self
            .sheet
            .columns
            .iter()
            .filter_map(|column| match column {
                Column::Aspect(name) => Some(name.clone()),
                Column::Period(_) => None,
            })
            .collect();
        let name = names.get(column)?;
        let before = shifted(&names, column, right)?.before;
        let data = if self.sheet.turned {
            self.data().with_row_moved(name, before)
        } else {
            self.data().with_aspect_moved(name, before)
        };
        Some(self.change(Label::plain(msg!("change-column-move")).text("column", name), data))
    }
}

/// Where a name goes.
struct Goes<'a> {
    /// The name it is put before; none at the end.
    before: Option<&'a str>,
}

/// Where a name goes to stand one further; nowhere at the end of the list.
fn shifted(names: &[String], at: usize, on: bool) -> Option<Goes<'_>> {
    let name = |at: usize| names.get(at).map(String::as_str);
    if on {
        name(at + 1).map(|_| Goes { before: name(at + 2) })
    } else {
        name(at.checked_sub(1)?).map(|before| Goes { before: Some(before) })
    }
}

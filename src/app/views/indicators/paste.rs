//! A copied range taken into a table: into its cells, over the names of its rows, or with
//! headings of its own. All of it is taken in or nothing. Draws nothing.

use crate::{
    edit::{Column, Label, Writing},
    ingest::tables::{self, Decimal, Refused},
    msg,
    report::table::safe,
    session::{CellState, Missing, Observation, Passage, Value},
};

use super::write::{Cell, Outcome, Table, places};

/// Cells as they were before they were kept from being taken for formulas.
fn unguarded(mut block: Vec<Vec<String>>) -> Vec<Vec<String>> {
    for cell in block.iter_mut().flatten() {
        let risky = |bare: &&str| safe(bare) != *bare;
        if let Some(bare) = cell.strip_prefix('\'').filter(risky) {
            *cell = bare.to_owned();
        }
    }
    block
}

impl Table<'_> {
    /// Pastes a copied range with its upper left corner at `from`; one value fills the whole
    /// range chosen. Either all of it is taken in or nothing.
    ///
    /// # Errors
    /// The first cell that cannot be read, or that there is no room for it.
    pub fn pasted(&self, from: Cell, to: Cell, text: &str) -> Outcome {
        if !self.is_open() {
            return Err(Self::closed());
        }
        let block = unguarded(tables::block(text));
        let (height, width) = (block.len(), block.first().map_or(0, Vec::len));
        if self.brings_headings(from, &block) {
            return self.pasted_with_headings(&block);
        }
        if from.0 == 0 {
            return Err(Label::plain(msg!("sheet-refused-headings")));
        }
        if from.1 == 0 {
            return self.pasted_rows(from.0 - 1, &block);
        }
        let (rows, columns) = (self.sheet.rows.len(), self.sheet.columns.len());
        if from.0 + height > rows + 1 || from.1 + width > columns + 1 {
            let label = Label::plain(msg!("sheet-refused-room"));
            let label = label.count("rows", height).count("columns", width);
            return Err(label
                .count("rooms", (rows + 1).saturating_sub(from.0))
                .count("places", (columns + 1).saturating_sub(from.1)));
        }
        let shown = tables::shown_sign(block.iter().flatten().map(String::as_str));
        let one = height == 1 && width == 1;
        let to = if one { to } else { (from.0 + height - 1, from.1 + width - 1) };
        let mut writings = Vec::new();
        for (row, column) in places(from, to) {
            let (i, j) = if one { (0, 0) } else { (row - from.0, column - from.1) };
            let Some(text) = block.get(i).and_then(|line| line.get(j)) else { continue };
            let writing = self.writing(row - 1, column - 1, text, shown);
            writings.extend(writing.map_err(|why| self.at_block(&why, i, j, one))?);
        }
        if writings.is_empty() {
            return Ok(None);
        }
        let label = Label::plain(msg!("change-values-paste")).count("count", writings.len());
        Ok(Some(self.change(label, self.data().written(writings))))
    }

    /// The refusal of one cell of a block says which it was.
    fn at_block(&self, why: &Label, row: usize, column: usize, one: bool) -> Label {
        if one {
            return why.clone();
        }
        let place = format!("{}{}", tables::column_name(column), row + 1);
        let label = Label::plain(msg!("sheet-refused-in-block")).text("place", place);
        label.text("why", self.texts.label(why))
    }

    /// Whether nothing has been filled in yet.
    fn is_blank(&self) -> bool {
        let open = |o: &Observation| o.2 == Value::Missing(Missing::Empty) && o.3.is_empty();
        self.data().observations().iter().all(open)
            && self.data().passages().iter().all(|p| p.2.is_empty() && p.3 == CellState::Unjudged)
    }

    /// Whether a block is a table with its own headings: a first row of periods over a first
    /// column of words. Numbers have none such, so it is not taken for values.
    fn brings_headings(&self, from: Cell, block: &[Vec<String>]) -> bool {
        let Some((head, rest)) =
            block.split_first().filter(|(head, rest)| head.len() > 1 && !rest.is_empty())
        else {
            return false;
        };
        if from == (0, 0) {
            return true;
        }
        if self.sheet.wordy {
            return self.is_blank() && head.first().is_some_and(|corner| corner.trim().is_empty());
        }
        let value = self.texts.get(msg!("indicators-value"));
        let is_period = |text: &String| tables::period(text).is_some() || *text == value;
        let is_name = |line: &Vec<String>| {
            let first = line.first().map_or("", |name| name.trim());
            first.chars().any(char::is_alphabetic)
                && tables::typed(first, Decimal::Point, None) == Err(Refused::Words)
        };
        head.iter().skip(1).all(is_period) && rest.iter().all(is_name)
    }

    fn pasted_with_headings(&self, block: &[Vec<String>]) -> Outcome {
        let Some((head, rest)) = block.split_first() else { return Ok(None) };
        let shown = tables::shown_sign(
            rest.iter().flat_map(|line| line.iter().skip(1)).map(String::as_str),
        );
        let mut writings = Vec::new();
        let mut columns = Vec::new();
        for heading in head.iter().skip(1) {
            let heading = heading.trim();
            let column = if self.sheet.wordy {
                Column::Aspect(heading.to_owned())
            } else {
                Column::Period(self.period(heading)?)
            };
            if columns.contains(&column) {
                return Err(Label::plain(msg!("sheet-refused-column-twice")).text("text", heading));
            }
            columns.push(column);
        }
        for (i, line) in rest.iter().enumerate() {
            let Some((name, cells)) = line.split_first() else { continue };
            let name = name.trim();
            if rest.iter().take(i).any(|line| line.first().is_some_and(|n| n.trim() == name)) {
                return Err(Label::plain(msg!("sheet-refused-row-twice")).text("text", name));
            }
            for (j, (text, column)) in cells.iter().zip(&columns).enumerate() {
                writings.push(match column {
                    Column::Period(period) => Writing::Value(
                        self.value(name, *period, text, shown)
                            .map_err(|why| self.at_block(&why, i + 1, j + 1, false))?,
                    ),
                    Column::Aspect(aspect) => {
                        let (entity, aspect) = self.sides(name, aspect);
                        let state = self.data().passages().iter();
                        let state = state.clone().find(|p| p.0 == entity && p.1 == aspect);
                        let state = state.map_or(CellState::Unjudged, |p| p.3);
                        Writing::Words(Passage(entity, aspect, text.trim().to_owned(), state))
                    }
                });
            }
        }
        let label = Label::plain(msg!("change-values-paste")).count("count", writings.len());
        let ground = if self.is_blank() {
            self.data().without(&self.entities(), &[])
        } else {
            self.data().clone()
        };
        Ok(Some(self.change(label, ground.written(writings))))
    }

    fn entities(&self) -> Vec<String> {
        let numbers = self.data().observations().iter().map(|o| o.0.clone());
        numbers.chain(self.data().passages().iter().map(|p| p.0.clone())).collect()
    }

    /// Names of rows, perhaps with their values: rows that are there are renamed, what goes
    /// beyond the last is added.
    fn pasted_rows(&self, first: usize, block: &[Vec<String>]) -> Outcome {
        if self.sheet.turned || block.iter().any(|line| line.len() > self.sheet.columns.len() + 1) {
            return Err(Label::plain(msg!("sheet-refused-headings")));
        }
        let shown = tables::shown_sign(
            block.iter().flat_map(|line| line.iter().skip(1)).map(String::as_str),
        );
        let mut names = self.sheet.rows.clone();
        let mut data = self.data().clone();
        let mut follow = Vec::new();
        let mut writings = Vec::new();
        for (i, line) in block.iter().enumerate() {
            let Some((name, cells)) = line.split_first() else { continue };
            let name = name.trim().to_owned();
            let row = first + i;
            let known = names.get(row).cloned();
            if known.as_ref() != Some(&name) && names.contains(&name) {
                return Err(Label::plain(msg!("sheet-refused-row-twice")).text("text", name));
            }
            match known {
                Some(known) if known != name => {
                    data = data.with_row_named(&known, &name);
                    follow.extend(self.follow(Some((&known, &name)), None));
                    if let Some(slot) = names.get_mut(row) {
                        slot.clone_from(&name);
                    }
                }
                Some(_) => {}
                None => {
                    data = data.with_row(&name, None);
                    names.push(name.clone());
                }
            }
            for (j, (text, column)) in cells.iter().zip(&self.sheet.columns).enumerate() {
                match column {
                    Column::Period(period) => {
                        let value = self.value(&name, *period, text, shown);
                        writings.push(Writing::Value(
                            value.map_err(|why| self.at_block(&why, i, j + 1, false))?,
                        ));
                    }
                    Column::Aspect(aspect) => {
                        let said = text.trim().to_owned();
                        let fresh =
                            Passage(name.clone(), aspect.clone(), said, CellState::Unjudged);
                        writings.push(Writing::Words(fresh));
                    }
                }
            }
        }
        let label = Label::plain(msg!("change-rows-paste")).count("count", block.len());
        let data = data.written(writings);
        Ok((data != *self.data()).then(|| self.change_with(label, data, follow)))
    }
}

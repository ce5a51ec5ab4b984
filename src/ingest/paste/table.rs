//! Finds the cells of a canvas in a table. Knows fields, not how they were parted.

use std::collections::HashSet;

use crate::session::{CellKey, PestCell};

use super::{
    Form, Reason, Target, clean,
    collector::{Collector, Slot},
    headings::{self, Names},
    html, lines, list,
};

/// Names and descriptions are looked for in so many columns.
pub const WIDEST: usize = 100;

/// Reads a table whose fields name cells; `None` where none does, and nothing is collected.
pub fn read(rows: &[Vec<String>], names: &Names, out: &mut Collector) -> Option<Form> {
    let fields = || rows.iter().flatten();
    let names = names.with_letters_of(fields().map(String::as_str));
    let rows: Vec<Vec<Field>> = typed(rows, &names);
    let widest = rows.iter().map(Vec::len).max().unwrap_or(0).min(WIDEST);
    if rows.iter().any(|row| distinct(row.iter()) >= 2) {
        return Some(over_columns(&rows, &names, out));
    }
    let column = |c: usize| rows.iter().filter_map(move |row| row.get(c));
    let cells_in = |c: &usize| distinct(column(*c));
    let best = (0..widest).max_by_key(|c| (cells_in(c), std::cmp::Reverse(*c)))?;
    let only = cells_in(&best) == 1 && best == 0 && rows.len() <= 2;
    if cells_in(&best) >= 2 || only {
        return Some(in_column(&rows, best, &names, out));
    }
    let leading: HashSet<CellKey> =
        rows.iter().flatten().filter_map(|field| field.heading_line(&names)).collect();
    (leading.len() >= 2).then(|| over_columns(&rows, &names, out))
}

/// A table without names, a line a row.
pub fn as_lines(rows: &[Vec<String>]) -> String {
    let mut text = String::new();
    for row in rows {
        let fields: Vec<String> =
            row.iter().map(|field| clean::single_spaced(field)).filter(|f| !f.is_empty()).collect();
        let numbered = fields.len() > 1 && is_number(&fields[0]);
        text.push_str(&fields[usize::from(numbered)..].join(" – "));
        text.push('\n');
    }
    text
}

/// A field: its text in lines, and the cell it names as a whole.
struct Field {
    text: String,
    name: Option<CellKey>,
}

impl Field {
    fn is_blank(&self) -> bool {
        clean::is_blank(&self.text)
    }

    /// The cell the first of several lines names, or the words before a colon.
    fn heading_line(&self, names: &Names) -> Option<CellKey> {
        let first = lines::lines(&self.text).into_iter().next()?;
        let (text, emphasised) = first.emphasised();
        Some(names.heading(text, emphasised)?.cell)
    }

    fn lines(&self) -> usize {
        lines::lines(&self.text).len()
    }

    fn is_list(&self) -> bool {
        self.lines() > 1 || list::split_items(&self.text).len() > 1
    }
}

fn typed(rows: &[Vec<String>], names: &Names) -> Vec<Vec<Field>> {
    let mut technological = false;
    let mut field = |text: &String| {
        let text = html::field(text).unwrap_or_else(|| text.clone());
        let flat = clean::single_spaced(&text);
        let name = names.cell(&flat, flat.starts_with("**") && flat.ends_with("**"));
        let name = name.map(|cell| headings::after(technological, cell, &flat));
        technological |= name == Some(CellKey::Pest(PestCell::Technological));
        Field { text, name }
    };
    rows.iter().map(|row| row.iter().map(&mut field).collect()).collect()
}

fn distinct<'a>(fields: impl Iterator<Item = &'a Field>) -> usize {
    fields.filter_map(|field| field.name).collect::<HashSet<_>>().len()
}

/// Names stand over the items, once or in turn.
fn over_columns(rows: &[Vec<Field>], names: &Names, out: &mut Collector) -> Form {
    let mut columns: Vec<Option<Slot>> = Vec::new();
    let mut form = Form::Columns;
    for row in rows {
        let names_row = row.iter().any(|field| field.name.is_some());
        let begun = columns.iter().any(Option::is_some);
        for (c, field) in row.iter().enumerate().filter(|(_, field)| !field.is_blank()) {
            if columns.len() <= c {
                columns.resize(c + 1, None);
            }
            if let Some(cell) = field.name {
                if columns[c].is_some() {
                    form = Form::Grid;
                }
                columns[c] = Some(out.open(names.target(cell), Some(&field.text)));
            } else if field.heading_line(names).is_some() {
                form = Form::Grid;
                columns[c] = self_headed(field, names, out);
            } else if let Some(slot) = columns[c].filter(|_| !names_row) {
                if is_number(&field.text) {
                    out.leave(&field.text, Reason::Number);
                } else {
                    items(field, slot, out);
                }
            } else {
                let reason = if begun || names_row { label_reason(field) } else { Reason::Title };
                out.leave(&field.text, reason);
            }
        }
    }
    form
}

/// A field with its heading in its first line.
fn self_headed(field: &Field, names: &Names, out: &mut Collector) -> Option<Slot> {
    let mut lines = lines::lines(&field.text).into_iter();
    let first = lines.next()?;
    let (text, emphasised) = first.emphasised();
    let heading = names.heading(text, emphasised)?;
    let slot = out.open(names.target(heading.cell), Some(heading.text.trim_end_matches(':')));
    for item in heading.items.map(list::split_items).unwrap_or_default() {
        out.card(slot, lines::unmarked(item));
    }
    for line in lines {
        out.card(slot, line.text);
    }
    Some(slot)
}

/// Names stand in one column, their items beside them.
fn in_column(rows: &[Vec<Field>], names_at: usize, names: &Names, out: &mut Collector) -> Form {
    let first = rows.iter().position(|row| name_in(row, names_at).is_some()).unwrap_or(0);
    let (before, body) = rows.split_at(first);
    let described = description_column(before, body, names_at);
    for row in before {
        let alone = row.iter().filter(|field| !field.is_blank()).count() == 1;
        for field in row.iter().filter(|field| !field.is_blank()) {
            let reason = if alone { Reason::Title } else { label_reason(field) };
            out.leave(&field.text, reason);
        }
    }
    let beside = |row: &Vec<Field>| {
        row.iter().enumerate().any(|(c, field)| c != names_at && !field.is_blank())
    };
    let named_rows = || body.iter().filter(|row| name_in(row, names_at).is_some());
    let stacked = !named_rows().any(beside);
    let mut slot = None;
    for row in body {
        let name = row.get(names_at).filter(|field| !field.is_blank());
        let inside = slot.filter(|_| stacked || !beside(row));
        match (name, inside) {
            (Some(Field { name: Some(cell), text }), _) => {
                slot = Some(out.open(names.target(*cell), Some(text)));
            }
            (Some(field), Some(slot)) if stacked => items(field, slot, out),
            (Some(field), Some(_)) => out.leave(&field.text, Reason::BesideTable),
            (Some(field), None) => slot = Some(out.open(Target::Picked, Some(&field.text))),
            (None, _) => {}
        }
        let Some(slot) = slot else { continue };
        for (c, field) in row.iter().enumerate().filter(|(c, _)| *c != names_at) {
            if Some(c) == described {
                out.describe(slot, &field.text);
            } else if is_number(&field.text) {
                out.leave(&field.text, Reason::Number);
            } else {
                items(field, slot, out);
            }
        }
    }
    if stacked { Form::Headings } else { Form::Rows }
}

fn name_in(row: &[Field], column: usize) -> Option<CellKey> {
    row.get(column).and_then(|field| field.name)
}

/// The column that says what the cells mean: by its label, or, without labels, the one
/// of single sentences before one of lists. The only column of words holds the items.
fn description_column(
    before: &[Vec<Field>],
    body: &[Vec<Field>],
    names_at: usize,
) -> Option<usize> {
    let wide = body.iter().map(Vec::len).max().unwrap_or(0).min(WIDEST);
    let in_words = |c: &usize| {
        let mut fields = body.iter().filter_map(|row| row.get(*c));
        *c != names_at && fields.any(|field| !field.is_blank() && !is_number(&field.text))
    };
    let columns: Vec<usize> = (0..wide).filter(in_words).collect();
    if columns.len() < 2 {
        return None;
    }
    let labels = before.iter().rev().find(|row| row.len() > 1);
    if let Some(labels) = labels {
        let labelled =
            |c: &usize| labels.get(*c).is_some_and(|label| headings::is_description(&label.text));
        return columns.into_iter().find(labelled);
    }
    let lists = |c: usize| body.iter().filter_map(|row| row.get(c)).filter(|f| f.is_list()).count();
    let (first, rest) = columns.split_first()?;
    let listed = rest.iter().any(|c| lists(*c) * 2 >= body.len());
    (lists(*first) == 0 && listed).then_some(*first)
}

fn items(field: &Field, slot: Slot, out: &mut Collector) {
    let lines = lines::lines(&field.text);
    match lines.as_slice() {
        [line] => {
            for item in list::split_items(line.text) {
                out.card(slot, lines::unmarked(item));
            }
        }
        lines => {
            for line in lines {
                out.card(slot, line.text);
            }
        }
    }
}

fn label_reason(field: &Field) -> Reason {
    if is_number(&field.text) { Reason::Number } else { Reason::Label }
}

/// Digits with the signs that go with them.
fn is_number(text: &str) -> bool {
    text.chars().any(|c| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || " .,%+-–−()№".contains(c))
}

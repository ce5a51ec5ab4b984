//! A comparison on paper: the tables and drawings of what was found, in every format a report
//! has. Whatever a room wrote stays text: no cell becomes a formula, a tag or a column.

use crate::{edit::Msg, msg, text::Texts};

use super::{
    comparison::{Report as Found, pictures, tables},
    form::{self, Form, ReportError},
    table::{Cell, Table},
    tree::{Cover, Report, clean, tabulated},
    wishes::{Part, Wishes},
};

/// Writes what a comparison found in that format, in the language of the wishes. `place` names
/// what a picture shows (`swot`, `pest`, `drivers`, `scenarios`, `model`, `swot-2`); without it,
/// that is the board of the first canvas. The same comparison gives the same bytes.
///
/// # Errors
/// Where the engine cannot, or there is nothing of that name to draw.
pub fn write(
    found: &Found,
    wishes: &Wishes,
    form: Form,
    place: Option<&str>,
) -> Result<Vec<u8>, ReportError> {
    let texts = Texts::new(wishes.language);
    if form.is_picture() {
        return drawing(found, form, place, texts);
    }
    let tables = tables(found, texts);
    match form {
        Form::Csv => Ok(csv(&tables, texts).into_bytes()),
        Form::Xlsx => xlsx(&tables),
        form => form::document(&paper(found, &tables, wishes), form, wishes.standard),
    }
}

fn drawing(
    found: &Found,
    form: Form,
    place: Option<&str>,
    texts: Texts,
) -> Result<Vec<u8>, ReportError> {
    let all = pictures::pictures(found, texts);
    if all.is_empty() {
        return Err(ReportError::NothingToDraw);
    }
    let others = || ReportError::OtherPictures(all.iter().map(|of| of.name.clone()).collect());
    form::picture(&pictures::find(&all, place).ok_or_else(others)?.scene, form)
}

/// The tables as pages, with a cover that says what was compared.
fn paper(found: &Found, tables: &[Table], wishes: &Wishes) -> Report {
    let texts = Texts::new(wishes.language);
    let title = texts.get(msg!("report-comparison"));
    let organisation = clean(wishes.organisation.trim());
    let named = |reference: bool| -> Vec<String> {
        let files = found.files.iter().filter(|file| file.reference == reference);
        files.filter_map(|file| file.title.as_deref()).map(|title| clean(title.trim())).collect()
    };
    let fact = |name: Msg, what: String| (!what.is_empty()).then(|| (texts.get(name), what));
    let facts = [
        fact(msg!("report-organisation"), organisation.clone()),
        fact(msg!("report-compared"), named(false).join("\n")),
        fact(msg!("comparing-reference"), named(true).join("\n")),
    ];
    let cover = Cover {
        title: title.clone(),
        question: String::new(),
        facts: facts.into_iter().flatten().collect(),
        logo: wishes.logo.clone(),
    };
    Report {
        author: organisation,
        cover: Some(cover),
        contents: Some(texts.get(Part::Contents.heading())),
        ..tabulated(
            &title,
            &tables.iter().map(|table| legible(table, texts)).collect::<Vec<_>>(),
            texts,
        )
    }
}

/// A table with more columns than this is too wide for a page.
const WIDE: usize = 7;

/// A table as a page has room for it: columns in which nothing stands are left out, and of a
/// wide one with few rows the rows become columns.
fn legible(table: &Table, texts: Texts) -> Table {
    let is_empty = |cell: &Cell| matches!(cell, Cell::Words(words) if words.trim().is_empty());
    let columns = table.rows.first().map_or(0, Vec::len);
    let below = || table.rows.iter().skip(1);
    let told: Vec<usize> = (0..columns)
        .filter(|at| *at == 0 || below().any(|row| row.get(*at).is_some_and(|c| !is_empty(c))))
        .collect();
    let row = |row: &Vec<Cell>| -> Vec<Cell> {
        told.iter().filter_map(|at| row.get(*at)).cloned().collect()
    };
    let mut rows: Vec<Vec<Cell>> = table.rows.iter().map(row).collect();
    if told.len() > WIDE && rows.len() <= told.len() / 2 + 1 {
        let words = |cell: &Cell| match cell {
            Cell::Words(words) => words.clone(),
            Cell::Number(number) => texts.number(*number),
        };
        let turned = |at: usize| {
            let cells = rows.iter().filter_map(|row| row.get(at));
            cells.map(|cell| Cell::Words(words(cell))).collect()
        };
        rows = (0..told.len()).map(turned).collect();
    }
    Table { name: table.name.clone(), rows }
}

#[cfg(feature = "paper")]
fn xlsx(tables: &[Table]) -> Result<Vec<u8>, ReportError> {
    let written = super::workbook::workbook(tables);
    written.map_err(|error| ReportError::Engine(Form::Xlsx, error.to_string()))
}

#[cfg(not(feature = "paper"))]
fn xlsx(_: &[Table]) -> Result<Vec<u8>, ReportError> {
    Err(ReportError::WithoutPaper(Form::Xlsx))
}

/// Tells spreadsheets that the file is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// One table after the other, each under its name, an empty line between.
fn csv(tables: &[Table], texts: Texts) -> String {
    let mut out = String::from(BYTE_ORDER_MARK);
    for (at, table) in tables.iter().enumerate() {
        if at > 0 {
            out.push_str("\r\n");
        }
        let mut named = table.clone();
        named.rows.insert(0, vec![Cell::Words(table.name.clone())]);
        out.push_str(named.csv(texts).trim_start_matches(BYTE_ORDER_MARK));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Language;

    #[test]
    fn a_wide_table_with_few_rows_is_turned_and_an_empty_column_is_left_out() {
        let words = |text: &str| Cell::Words(text.to_owned());
        let heads = ["who", "a", "b", "c", "d", "none", "e", "f", "g"].map(words).to_vec();
        let mut row: Vec<Cell> = (0..9).map(|at| Cell::Number(f64::from(at) / 2.0)).collect();
        (row[0], row[5]) = (words("Left"), words(""));
        let table = Table { name: "t".to_owned(), rows: vec![heads, row] };
        let turned = legible(&table, Texts::new(Language::Russian));
        assert_eq!(turned.rows.len(), 8);
        assert_eq!(turned.rows[0], [words("who"), words("Left")]);
        assert_eq!(turned.rows[1], [words("a"), words("0,5")]);
        assert_eq!(turned.rows[5], [words("e"), words("3")]);
    }

    #[test]
    fn what_a_room_wrote_is_no_formula_in_a_table_for_programs() {
        let words = |text: &str| Cell::Words(text.to_owned());
        let rows = vec![vec![words("x"), words("y")], vec![words("a|b <i>"), words("=1+1")]];
        let tables = [Table { name: "=t".to_owned(), rows }];
        let written = csv(&tables, Texts::new(Language::English));
        assert_eq!(written, "\u{feff}'=t\r\nx,y\r\na|b <i>,'=1+1\r\n");
    }
}

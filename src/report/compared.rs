//! A comparison on paper: the tables and drawings of what was found, in every format a report
//! has. Whatever a room wrote stays text: no cell becomes a formula, a tag or a column.

use crate::text::Texts;

use super::{
    comparison::{self, Report as Found, pictures, tables},
    form::{self, Form, ReportError},
    table::{Cell, Table},
    tree::Report,
    wishes::Wishes,
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
        form => form::document(&paper(found, wishes), form, wishes.standard),
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

#[cfg(feature = "paper")]
fn xlsx(tables: &[Table]) -> Result<Vec<u8>, ReportError> {
    let written = super::workbook::workbook(tables);
    written.map_err(|error| ReportError::Engine(Form::Xlsx, error.to_string()))
}

#[cfg(not(feature = "paper"))]
fn xlsx(_: &[Table]) -> Result<Vec<u8>, ReportError> {
    Err(ReportError::WithoutPaper(Form::Xlsx))
}

/// What was found as a document of the depth wished.
#[must_use]
pub fn paper(found: &Found, wishes: &Wishes) -> Report {
    comparison::document(found, wishes)
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
    fn what_a_room_wrote_is_no_formula_in_a_table_for_programs() {
        let words = |text: &str| Cell::Words(text.to_owned());
        let rows = vec![vec![words("x"), words("y")], vec![words("a|b <i>"), words("=1+1")]];
        let tables = [Table { name: "=t".to_owned(), rows }];
        let written = csv(&tables, Texts::new(Language::English));
        assert_eq!(written, "\u{feff}'=t\r\nx,y\r\na|b <i>,'=1+1\r\n");
    }
}

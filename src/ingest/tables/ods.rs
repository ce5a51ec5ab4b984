//! `OpenDocument` spreadsheets, read as a stream: a cell may say that it stands a million
//! times, and what is empty costs nothing here.

use std::io::{BufReader, Cursor, Read};

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use zip::ZipArchive;

use super::{At, Limits, Progress, Sheet, TableError, grid::Filling};

/// How many events are read between two looks at the person.
const EVENTS_A_LOOK: usize = 8192;

/// The file as it was read, not yet unpacked.
pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

pub(super) fn read(
    archive: &mut Archive<'_>,
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<Vec<Sheet>, TableError> {
    if let Ok(mut manifest) = archive.by_name("META-INF/manifest.xml") {
        let mut text = String::new();
        manifest.read_to_string(&mut text).map_err(|_| TableError::Damaged)?;
        if text.contains("encryption-data") {
            return Err(TableError::Password);
        }
    }
    let content = archive.by_name("content.xml").map_err(|_| TableError::Damaged)?;
    let mut reader = Reader::from_reader(BufReader::new(content));
    let mut book = Book::new(limits);
    let mut buffer = Vec::new();
    for count in 0_usize.. {
        if count.is_multiple_of(EVENTS_A_LOOK) && progress.cancelled() {
            return Err(TableError::Cancelled);
        }
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| TableError::Damaged)? {
            Event::Start(element) => book.start(&element),
            Event::Empty(element) => {
                book.start(&element);
                book.end(element.local_name().as_ref())?;
            }
            Event::Text(text) => book.text(text.as_ref()),
            Event::GeneralRef(entity) => book.entity(entity.as_ref()),
            Event::End(element) => book.end(element.local_name().as_ref())?,
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(book.sheets)
}

/// What is being read.
struct Book<'a> {
    limits: &'a Limits,
    sheets: Vec<Sheet>,
    filling: Option<Filling<'a>>,
    row: usize,
    column: usize,
    row_repeats: usize,
    /// The cells of the row, to be written again where the row repeats.
    cells: Vec<(usize, Value)>,
    cell: Option<(Value, usize)>,
    in_text: usize,
    /// Remarks stand inside cells and are not theirs.
    in_remark: usize,
}

#[derive(Clone, Debug, Default)]
struct Value {
    text: String,
    number: Option<f64>,
}

impl<'a> Book<'a> {
    fn new(limits: &'a Limits) -> Self {
        Self {
            limits,
            sheets: Vec::new(),
            filling: None,
            row: 0,
            column: 0,
            row_repeats: 1,
            cells: Vec::new(),
            cell: None,
            in_text: 0,
            in_remark: 0,
        }
    }

    fn start(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            "table" => {
                let name = attribute(element, "name").unwrap_or_default();
                let before = self.sheets.iter().map(Sheet::cells).sum();
                self.filling = Some(Filling::new(&name, self.limits, before));
                self.row = 0;
            }
            "table-row" => {
                self.row_repeats = repeats(element, "number-rows-repeated");
                self.column = 0;
                self.cells.clear();
            }
            "table-cell" | "covered-table-cell" => {
                let value = match attribute(element, "value-type").as_deref() {
                    Some("float" | "currency") => Value {
                        text: String::new(),
                        number: attribute(element, "value").and_then(|text| text.parse().ok()),
                    },
                    Some("percentage") => {
                        let number =
                            attribute(element, "value").and_then(|v| v.parse::<f64>().ok());
                        let number = number.map(super::xlsx::hundredfold);
                        let text = number.map(|number| format!("{number}%")).unwrap_or_default();
                        Value { text, number }
                    }
                    Some("date") => Value {
                        text: attribute(element, "date-value").unwrap_or_default(),
                        number: None,
                    },
                    _ => Value::default(),
                };
                self.cell = Some((value, repeats(element, "number-columns-repeated")));
            }
            "p" if self.in_remark == 0 => {
                self.in_text += 1;
                if let Some((value, _)) = &mut self.cell
                    && !value.text.is_empty()
                    && value.number.is_none()
                {
                    value.text.push(' ');
                }
            }
            "s" if self.in_text > 0 => self.text(" "),
            "annotation" => self.in_remark += 1,
            _ => {}
        }
    }

    /// The text of a number is how it is shown; the number itself is what counts.
    fn text(&mut self, text: &str) {
        if let Some((value, _)) = &mut self.cell
            && self.in_text > 0
            && self.in_remark == 0
            && value.number.is_none()
            && value.text.len() <= self.limits.cell_text
        {
            value.text.push_str(text);
        }
    }

    fn entity(&mut self, name: &str) {
        let known = match name {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            _ => {
                let code = match name.strip_prefix("#x") {
                    Some(hex) => u32::from_str_radix(hex, 16).ok(),
                    None => name.strip_prefix('#').and_then(|digits| digits.parse().ok()),
                };
                if let Some(c) = code.and_then(char::from_u32) {
                    self.text(c.encode_utf8(&mut [0; 4]));
                }
                return;
            }
        };
        self.text(known);
    }

    fn end(&mut self, name: &str) -> Result<(), TableError> {
        match name {
            "p" if self.in_remark == 0 => self.in_text = self.in_text.saturating_sub(1),
            "annotation" => self.in_remark = self.in_remark.saturating_sub(1),
            "table-cell" | "covered-table-cell" => self.end_cell()?,
            "table-row" => self.end_row()?,
            "table" => self.sheets.extend(self.filling.take().map(Filling::done)),
            _ => {}
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), TableError> {
        let Some((mut value, repeats)) = self.cell.take() else { return Ok(()) };
        if let (Some(number), true) = (value.number, value.text.is_empty()) {
            value.text = number.to_string();
        }
        if !value.text.is_empty() {
            if self.column.saturating_add(repeats) > self.limits.columns {
                let (row, limit) = (self.row + 1, self.limits.columns);
                return Err(TableError::TooManyColumns { row, limit });
            }
            for column in self.column..self.column + repeats {
                self.cells.push((column, value.clone()));
            }
        }
        self.column = self.column.saturating_add(repeats);
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), TableError> {
        if let (Some(filling), false) = (&mut self.filling, self.cells.is_empty()) {
            for row in self.row..self.row.saturating_add(self.row_repeats) {
                for (column, value) in &self.cells {
                    filling.place(At { row, column: *column }, &value.text, value.number)?;
                }
            }
        }
        self.row = self.row.saturating_add(self.row_repeats);
        self.cells.clear();
        Ok(())
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    let mut attributes = attributes.with_checks(false).flatten();
    let found = attributes.find(|a| a.key.local_name().as_ref() == name)?;
    let raw: &str = found.value.as_ref();
    quick_xml::escape::unescape(raw).ok().map(std::borrow::Cow::into_owned)
}

fn repeats(element: &BytesStart<'_>, name: &str) -> usize {
    attribute(element, name).and_then(|text| text.parse().ok()).unwrap_or(1).max(1)
}

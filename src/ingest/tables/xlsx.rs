//! Excel workbooks since 2007, cell by cell.

use std::io::Cursor;

use calamine::{Data, DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use zip::ZipArchive;

use super::{At, Limits, Progress, Sheet, TableError, grid::Filling, guarded::guarded};

/// How many cells are read between two looks at the person.
const CELLS_A_LOOK: usize = 4096;
/// The head of the shared texts in which their number is declared.
const HEAD: u64 = 4096;

pub(super) fn read(
    bytes: &[u8],
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<Vec<Sheet>, TableError> {
    declared(bytes, limits)?;
    guarded(|| sheets(bytes, limits, progress))
}

/// The reader makes room for as many shared texts as the file claims to have.
fn declared(bytes: &[u8], limits: &Limits) -> Result<(), TableError> {
    use std::io::Read;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::Damaged)?;
    let names: Vec<String> = archive
        .file_names()
        .flatten()
        .filter(|name| name.to_lowercase().ends_with("sharedstrings.xml"))
        .map(std::borrow::Cow::into_owned)
        .collect();
    for name in names {
        let mut part = archive.by_name(&name).map_err(|_| TableError::Damaged)?;
        let size = part.size();
        let mut head = Vec::new();
        (&mut part).take(HEAD).read_to_end(&mut head).map_err(|_| TableError::Damaged)?;
        let head = String::from_utf8_lossy(&head);
        let Some((_, rest)) = head.split_once("sst") else { return Err(TableError::Damaged) };
        let tag = rest.split('>').next().unwrap_or_default();
        let Some((_, count)) = tag.split_once("uniqueCount") else { continue };
        let digits: String = count
            .chars()
            .skip_while(|c| !c.is_ascii_digit())
            .take_while(char::is_ascii_digit)
            .collect();
        // A text takes at least five bytes: `<si/>`.
        let possible = size.max(limits.part_bytes) / 5;
        if digits.parse::<u64>().map_or(!digits.is_empty(), |count| count > possible) {
            return Err(TableError::Damaged);
        }
    }
    Ok(())
}

fn fault(error: &XlsxError) -> TableError {
    match error {
        XlsxError::Password => TableError::Password,
        _ => TableError::Damaged,
    }
}

fn sheets(
    bytes: &[u8],
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<Vec<Sheet>, TableError> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| fault(&error))?;
    let known: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    let mut sheets: Vec<Sheet> = Vec::new();
    let count = known.len() as u64;
    for (done, (name, hidden)) in (0..).zip(known) {
        progress.at(done, count);
        let before = sheets.iter().map(Sheet::cells).sum();
        let mut sheet =
            one(&mut book, &name, Filling::new(&name, limits, before), limits, progress)?;
        sheet.hidden = hidden;
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn one(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    mut filling: Filling<'_>,
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<Sheet, TableError> {
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        // A sheet of a chart alone has no cells.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(filling.done()),
        Err(error) => return Err(fault(&error)),
    };
    let span = reader.dimensions();
    let rows = u64::from(span.end.0.saturating_sub(span.start.0)) + 1;
    let columns = u64::from(span.end.1.saturating_sub(span.start.1)) + 1;
    if rows.saturating_mul(columns) > limits.span {
        return Err(TableError::TooManyCells {
            sheet: name.to_owned(),
            limit: limits.cells as u64,
        });
    }
    let percent: Vec<bool> = reader.styles().iter().map(is_percent).collect();
    let mut count = 0_usize;
    while let Some((cell, style)) =
        reader.next_cell_with_style_id().map_err(|error| fault(&error))?
    {
        count += 1;
        if count.is_multiple_of(CELLS_A_LOOK) && progress.cancelled() {
            return Err(TableError::Cancelled);
        }
        let (row, column) = cell.get_position();
        let at = At { row: row as usize, column: column as usize };
        let percent = percent.get(style).copied().unwrap_or_default();
        match cell.get_value() {
            DataRef::Empty => {}
            DataRef::SharedString(text) => filling.place(at, text, None)?,
            value => {
                let value = Data::from(value.clone());
                place(&mut filling, at, &value, percent)?;
            }
        }
    }
    Ok(filling.done())
}

fn is_percent(style: &calamine::Style) -> bool {
    style.number_format.as_ref().is_some_and(|format| format.format_code.contains('%'))
}

/// Puts a value of a workbook into the sheet as it reads there.
pub(super) fn place(
    filling: &mut Filling<'_>,
    at: At,
    value: &Data,
    percent: bool,
) -> Result<(), TableError> {
    match value {
        Data::Empty => Ok(()),
        Data::Float(number) if percent => {
            let number = hundredfold(*number);
            filling.place(at, &format!("{number}%"), Some(number))
        }
        Data::Float(number) => filling.place(at, &number.to_string(), Some(*number)),
        #[expect(clippy::cast_precision_loss, reason = "workbooks hold their numbers so")]
        Data::Int(number) => filling.place(at, &number.to_string(), Some(*number as f64)),
        Data::Bool(yes) => filling.place(at, if *yes { "TRUE" } else { "FALSE" }, None),
        Data::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            filling.place(at, &format!("{year:04}-{month:02}-{day:02}"), None)
        }
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => {
            filling.place(at, text, None)
        }
        Data::Error(error) => filling.place(at, &error.to_string(), None),
    }
}

/// 0.216 as 21.6, without the noise of binary fractions.
pub(super) fn hundredfold(number: f64) -> f64 {
    let shown = format!("{:.12}", number * 100.0);
    shown.parse().unwrap_or(number * 100.0)
}

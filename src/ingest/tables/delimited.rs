//! Text with commas, semicolons, tabs or bars between the values.

use csv::{ByteRecord, ReaderBuilder};

use super::{
    Limits, Progress, TableError,
    grid::{Filling, Sheet},
};

/// What may stand between values, the likeliest first where nothing tells.
pub const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];

/// How much of the text is looked at to find the delimiter.
const SAMPLE: usize = 64 * 1024;
/// Lines longer than this are looked through before they are cut, in bytes.
const LONG_LINE: usize = 1 << 20;
/// How many rows are read between two looks at the person.
const ROWS_A_LOOK: usize = 2048;

/// What stands between the values: the sign that cuts the most lines into equally many.
#[must_use]
pub fn delimiter(text: &str) -> char {
    let mut end = text.len().min(SAMPLE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let whole = end == text.len();
    let sample = &text[..end];
    if let Some(named) = named(sample) {
        return named;
    }
    let mut best = (0, DELIMITERS[0]);
    for sign in DELIMITERS {
        let worth = worth(sample, sign, whole);
        if worth > best.0 {
            best = (worth, sign);
        }
    }
    best.1
}

/// Excel lets the first line say it: `sep=;`.
fn named(sample: &str) -> Option<char> {
    let line = sample.lines().next()?;
    let sign = line.strip_prefix("sep=")?.chars().next()?;
    DELIMITERS.contains(&sign).then_some(sign)
}

/// Cells in the largest group of rows of one width.
fn worth(sample: &str, sign: char, whole: bool) -> usize {
    let mut widths = Vec::new();
    let mut reader = reader(sample.as_bytes(), sign);
    let mut record = ByteRecord::new();
    while widths.len() < 500 && matches!(reader.read_byte_record(&mut record), Ok(true)) {
        widths.push(record.len());
    }
    if !whole {
        widths.pop();
    }
    widths.sort_unstable();
    let groups = widths.chunk_by(|a, b| a == b);
    groups
        .filter(|group| group[0] > 1)
        .map(|group| group.len() * (group[0] - 1).min(8))
        .max()
        .unwrap_or(0)
}

fn reader(bytes: &[u8], sign: char) -> csv::Reader<&[u8]> {
    let sign = u8::try_from(sign).unwrap_or(b',');
    ReaderBuilder::new().delimiter(sign).has_headers(false).flexible(true).from_reader(bytes)
}

/// Reads the text as one sheet.
pub(super) fn read(
    name: &str,
    text: &str,
    sign: char,
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<Sheet, TableError> {
    let text = match named(text) {
        Some(_) => text.split_once('\n').map_or("", |(_, rest)| rest),
        None => text,
    };
    endless(text, sign, limits)?;
    let mut filling = Filling::new(name, limits, 0);
    filling.reserve(text.len());
    let mut reader = reader(text.as_bytes(), sign);
    let mut record = ByteRecord::new();
    let mut line = 1;
    for count in 0_usize.. {
        if count.is_multiple_of(ROWS_A_LOOK) {
            if progress.cancelled() {
                return Err(TableError::Cancelled);
            }
            progress.at(reader.position().byte(), text.len() as u64);
        }
        if !reader.read_byte_record(&mut record).map_err(|_| TableError::Damaged)? {
            break;
        }
        // Empty lines are rows too: a cell keeps the row number a spreadsheet gives it.
        let next = reader.position().line();
        let within = lines_within(record.as_slice());
        for _ in 0..next.saturating_sub(line + within + 1) {
            filling.end_row()?;
        }
        line = next;
        let fields = std::str::from_utf8(record.as_slice()).map_err(|_| TableError::Damaged)?;
        let ends = (0..record.len()).map(|i| record.range(i).map_or(fields.len(), |r| r.end));
        filling.fields(fields, ends)?;
    }
    Ok(filling.done())
}

/// Refuses a line so long, and in so many pieces or so long ones, that a row made of it would
/// take many times its own size.
fn endless(text: &str, sign: char, limits: &Limits) -> Result<(), TableError> {
    let sign = u8::try_from(sign).unwrap_or(b',');
    let long = text.split('\n').enumerate().filter(|(_, line)| line.len() > LONG_LINE);
    for (row, line) in long.map(|(at, line)| (at + 1, line)) {
        let (mut quoted, mut pieces, mut length) = (false, 0, 0);
        for byte in line.bytes() {
            length += 1;
            match byte {
                b'"' => quoted = !quoted,
                b'\r' if !quoted => (pieces, length) = (0, 0),
                byte if byte == sign && !quoted => (pieces, length) = (pieces + 1, 0),
                _ => {}
            }
            if pieces > limits.columns {
                return Err(TableError::TooManyColumns { row, limit: limits.columns });
            }
            // Doubled quotes within a cell make it look longer than it is.
            if length > limits.cell_text.saturating_mul(2) {
                return Err(TableError::LongCell { row, limit: limits.cell_text });
            }
        }
    }
    Ok(())
}

/// Line ends inside quoted cells. Rows without one, nearly all, are told at once.
fn lines_within(row: &[u8]) -> u64 {
    if row.contains(&b'\n') { row.split(|byte| *byte == b'\n').count() as u64 - 1 } else { 0 }
}

//! Excel workbooks before 2007. The reader of the format makes room for what the file
//! claims to hold, so the claims are looked at first.

use std::io::Cursor;

use calamine::{Reader, SheetVisible, Xls, XlsError};

use super::{
    At, Limits, Progress, Sheet, TableError,
    compound::{Compound, pair, quad},
    grid::Filling,
    guarded::guarded,
    xlsx::place,
};

/// The reader of this format keeps every sheet at once, empty cells and all.
const CELLS: usize = 2_000_000;

pub(super) fn read(
    bytes: &[u8],
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<Vec<Sheet>, TableError> {
    let compound = Compound::open(bytes).ok_or(TableError::Damaged)?;
    if compound.has("EncryptedPackage") {
        return Err(TableError::Password);
    }
    let Some(name) = ["Workbook", "Book"].into_iter().find(|name| compound.has(name)) else {
        return Err(TableError::OtherDocument);
    };
    let stream = compound.stream(name).ok_or(TableError::Damaged)?;
    claims(&stream, limits)?;
    drop(stream);
    if progress.cancelled() {
        return Err(TableError::Cancelled);
    }
    guarded(|| sheets(bytes, limits, progress))
}

/// The records of a workbook: what kind, and their contents.
fn records(stream: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = stream;
    std::iter::from_fn(move || {
        let (head, tail) = rest.split_at_checked(4)?;
        let (body, tail) = tail.split_at_checked(usize::from(pair(head, 2)?))?;
        rest = tail;
        Some((pair(head, 0)?, body))
    })
}

/// Looks at how far each sheet claims to reach, and whether it can be opened at all.
fn claims(stream: &[u8], limits: &Limits) -> Result<(), TableError> {
    let limit = limits.cells.min(CELLS);
    let too_many = || TableError::TooManyCells { sheet: String::new(), limit: limit as u64 };
    let (mut spans, mut areas) = (0, 0);
    let (mut first, mut last): (Option<(u64, u64)>, (u64, u64)) = (None, (0, 0));
    let mut cells: usize = 0;
    for (kind, body) in records(stream) {
        match kind {
            0x002F => return Err(TableError::Password),
            // The beginning of a sheet, and its end.
            0x0809 | 0x000A => {
                areas += area(first, last);
                (first, last) = (None, (0, 0));
            }
            0x0200 => {
                let (from, to) = (quad(body, 0).unwrap_or(0), quad(body, 4).unwrap_or(0));
                let (left, right) = (pair(body, 8).unwrap_or(0), pair(body, 10).unwrap_or(0));
                let rows = u64::from(to.saturating_sub(from)) + 1;
                let columns = u64::from(right.saturating_sub(left)) + 1;
                spans += rows.saturating_mul(columns);
                if spans > limit as u64 {
                    return Err(too_many());
                }
            }
            0x0203 | 0x0204 | 0x00D6 | 0x0205 | 0x027E | 0x00FD | 0x00BD | 0x0006 => {
                cells += 1;
                let (Some(row), Some(column)) = (pair(body, 0), pair(body, 2)) else {
                    return Err(TableError::Damaged);
                };
                let wide = if kind == 0x00BD { (body.len() / 6) as u64 } else { 0 };
                let (row, column) = (u64::from(row), u64::from(column));
                let (top, left) = first.unwrap_or((row, column));
                first = Some((top.min(row), left.min(column)));
                last = (last.0.max(row), last.1.max(column + wide));
                if areas + area(first, last) > limit as u64 || cells > limit {
                    return Err(too_many());
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// How many cells lie between the first and the last.
fn area(first: Option<(u64, u64)>, last: (u64, u64)) -> u64 {
    first.map_or(0, |from| (last.0 - from.0 + 1).saturating_mul(last.1 - from.1 + 1))
}

fn sheets(
    bytes: &[u8],
    limits: &Limits,
    progress: &dyn Progress,
) -> Result<Vec<Sheet>, TableError> {
    let mut book = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => TableError::Password,
        _ => TableError::Damaged,
    })?;
    let known: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    let mut sheets: Vec<Sheet> = Vec::new();
    for (name, hidden) in known {
        if progress.cancelled() {
            return Err(TableError::Cancelled);
        }
        let Ok(range) = book.worksheet_range(&name) else { continue };
        let before = sheets.iter().map(Sheet::cells).sum();
        let mut filling = Filling::new(&name, limits, before);
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let at = At { row: top as usize + row, column: left as usize + column };
            place(&mut filling, at, value, false)?;
        }
        let mut sheet = filling.done();
        sheet.hidden = hidden;
        sheets.push(sheet);
    }
    Ok(sheets)
}

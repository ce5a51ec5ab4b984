//! Where headings, values, titles and footnotes stand in a sheet.

use std::ops::Range;

use crate::session::Period;

use super::{
    At, Cell, Decimal, Progress, Sheet,
    limits::is_stopped,
    number::{self, Written},
    period::{Part, part, period},
    units::bare,
};

/// The parts of a sheet from top to bottom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Frame {
    pub header: Range<usize>,
    pub body: Range<usize>,
    pub above: Vec<String>,
    pub below: Vec<String>,
}

/// How far down the first row of values is looked for.
const DEPTH: usize = 200;
/// Headings take up at most so many rows.
const HEADER_ROWS: usize = 4;

/// What a row looks like.
#[derive(Clone, Copy, Debug, Default)]
struct Look {
    filled: usize,
    values: usize,
    periods: usize,
}

/// Whether a cell holds a value, other than a bare year.
pub(super) fn is_value(cell: Cell) -> bool {
    if cell.text.is_empty() || is_period(cell) {
        return false;
    }
    cell.number.is_some()
        || match number::read(cell.text, Decimal::Point) {
            Written::Number(_) | Written::Pair(..) | Written::OtherSign | Written::Slip => true,
            Written::Missing(_) | Written::Words => false,
        }
}

/// Whether a cell names a period.
pub(super) fn is_period(cell: Cell) -> bool {
    period(cell.text).is_some()
}

fn look(sheet: &Sheet, row: usize) -> Look {
    let mut look = Look::default();
    for cell in sheet.row(row).filter(|cell| !cell.text.is_empty()) {
        look.filled += 1;
        let mark = || cell.number.is_none() && number::missing(cell.text).is_some();
        look.values += usize::from(is_value(cell) || mark());
        look.periods += usize::from(is_period(cell));
    }
    look
}

/// The row below the headings in which forms count their columns: 1, 2, 3.
fn counts_columns(sheet: &Sheet, row: usize) -> bool {
    let mut expected = None;
    let mut count = 0;
    for cell in sheet.row(row).filter(|cell| !cell.text.is_empty()) {
        let Ok(number) = cell.text.parse::<usize>() else { return false };
        if number > 2 && expected.is_none() || expected.is_some_and(|next| next != number) {
            return false;
        }
        expected = Some(number + 1);
        count += 1;
    }
    count >= 3
}

/// Finds the parts of a sheet; the header is where the person says, if they do.
pub(super) fn frame(sheet: &Sheet, header: Option<Range<usize>>, progress: &dyn Progress) -> Frame {
    let (header, start) = match header {
        Some(header) => {
            let end = header.end.min(sheet.height());
            (header.start.min(end)..end, end)
        }
        None => found(sheet, progress),
    };
    let end = last(sheet, start);
    let lines = |rows: Range<usize>| rows.map(|row| line(sheet, row)).filter(|l| !l.is_empty());
    Frame {
        above: lines(0..header.start).collect(),
        below: lines(end..sheet.height()).take(100).collect(),
        header,
        body: start..end,
    }
}

/// The words of a row; those said several times once.
fn line(sheet: &Sheet, row: usize) -> String {
    let mut words: Vec<&str> = Vec::new();
    for cell in sheet.row(row).take(200).filter(|cell| !cell.text.is_empty()) {
        if !words.contains(&cell.text) {
            words.push(cell.text);
        }
    }
    words.join(" ")
}

/// The headings, and the first row behind them.
fn found(sheet: &Sheet, progress: &dyn Progress) -> (Range<usize>, usize) {
    let depth = sheet.height().min(DEPTH);
    let first = (0..depth).find(|row| {
        let look = look(sheet, *row);
        look.values > 0
            && look.filled > 1.min(sheet.width().saturating_sub(1))
            && !counts_columns(sheet, *row)
    });
    // Dashes alone may be gaps among numbers, or a "no" among words.
    let counts = |row| sheet.row(row).any(is_value);
    let mut rows = (0..sheet.height()).take_while(|row| !is_stopped(progress, *row));
    let Some(first) = first.filter(|_| rows.any(counts)) else {
        return of_words(sheet, depth);
    };
    let filled = |row: usize| look(sheet, row).filled;
    // Between headings and values may stand an empty row or a section's name.
    let mut bottom = first;
    let wide = sheet.width() > 1;
    while bottom > 0 && first - bottom < 3 && filled(bottom - 1) < 1 + usize::from(wide) {
        bottom -= 1;
    }
    if bottom == 0 || filled(bottom - 1) < 1 + usize::from(wide) {
        let lone = (0..first).rev().find(|row| look(sheet, *row).periods > 0);
        return lone.map_or((first..first, first), |row| (row..row + 1, row + 1));
    }
    let start = if (bottom..first).all(|row| filled(row) == 0) { first } else { bottom };
    (raised(sheet, bottom)..bottom, start)
}

/// How far up the headings go that end before `bottom`.
fn raised(sheet: &Sheet, bottom: usize) -> usize {
    let mut top = bottom - 1;
    let widest = look(sheet, top).filled;
    while top > 0 && bottom - top < HEADER_ROWS {
        let above = look(sheet, top - 1);
        let years = above.periods > 0 && above.filled <= above.periods + 2;
        let groups = above.filled >= 2 && above.filled * 4 >= widest && above.values == 0;
        let below_is_years = look(sheet, top).periods * 2 > look(sheet, top).filled;
        if !(years || (groups && !below_is_years) || counts_columns(sheet, top)) {
            break;
        }
        top -= 1;
    }
    top
}

/// Without any number: the first row of several cells, or two where the first has gaps.
fn of_words(sheet: &Sheet, depth: usize) -> (Range<usize>, usize) {
    let filled = |row: usize| look(sheet, row).filled;
    let Some(first) = (0..depth).find(|row| filled(*row) > 1.min(sheet.width().saturating_sub(1)))
    else {
        return (0..0, sheet.height());
    };
    let second = first + 1;
    let gaps = filled(first) * 5 < sheet.width() * 4 && filled(first) < filled(second);
    let repeats = || {
        let again = |column| {
            let word = sheet.cell(second, column).text;
            (second + 1..depth).any(|row| sheet.cell(row, column).text == word && !word.is_empty())
        };
        (0..sheet.width()).filter(|column| again(*column)).count() * 4 > sheet.width()
    };
    let end = if gaps && sheet.height() > second + 1 && !repeats() { second + 1 } else { second };
    (first..end, end)
}

/// One past the last row of values: below it stand only single cells.
fn last(sheet: &Sheet, start: usize) -> usize {
    let least = 1 + usize::from(sheet.width() > 1);
    let full =
        |row: &usize| sheet.row(*row).filter(|c| !c.text.is_empty()).take(2).count() >= least;
    (start..sheet.height()).rev().find(full).map_or(start, |row| row + 1)
}

/// The words over a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Over {
    /// All of them.
    pub heading: String,
    /// Those that name no period.
    pub measure: String,
    /// The period among them.
    pub period: Option<Period>,
}

/// The words over each column. Names of groups reach to the right over what has none.
pub(super) fn headings(sheet: &Sheet, header: &Range<usize>) -> Vec<Over> {
    let mut parts: Vec<Vec<&str>> = vec![Vec::new(); sheet.width()];
    let rows: Vec<usize> = header.clone().filter(|row| !counts_columns(sheet, *row)).collect();
    for row in &rows {
        let spreads = Some(row) != rows.last();
        let mut group = "";
        for (column, parts) in parts.iter_mut().enumerate() {
            let text = sheet.cell(*row, column).text;
            if !text.is_empty() {
                group = text;
            }
            let text = if text.is_empty() && spreads && !is_alone(sheet, &rows, *row, column) {
                group
            } else {
                text
            };
            if !text.is_empty() && parts.last() != Some(&text) {
                parts.push(text);
            }
        }
    }
    parts.iter().map(|parts| over(parts)).collect()
}

/// Whether nothing stands under this place in the header, so that no group reaches it.
fn is_alone(sheet: &Sheet, rows: &[usize], row: usize, column: usize) -> bool {
    rows.iter().filter(|r| **r > row).all(|r| sheet.cell(*r, column).text.is_empty())
}

fn over(parts: &[&str]) -> Over {
    let mut year = None;
    let mut within = None;
    let mut rest: Vec<&str> = Vec::new();
    for text in parts {
        let text = &bare(text);
        if let (Some(found), None) = (period(text), year) {
            year = Some(found);
        } else if let (Some(found), None) = (part(text), within) {
            within = Some((found, *text));
        } else {
            rest.push(text);
        }
    }
    let heading = parts.join(": ");
    let period = match (year, within) {
        (Some(Period::Year(year)), Some((part, _))) => Some(part.of(year)),
        (year, None) => year,
        (year, Some((_, text))) => {
            rest.push(text);
            year
        }
    };
    // The whole year among its quarters is told apart by its own word.
    if let (Some(Period::Year(_)), Some((Part::Whole, text))) = (period, within) {
        rest.push(text);
    }
    let measure = rest.join(": ");
    Over { heading, measure: if period.is_some() { measure } else { String::new() }, period }
}

/// The text of a cell as the person corrected it.
pub(super) fn cell<'a>(
    sheet: &'a Sheet,
    corrections: &'a std::collections::BTreeMap<At, String>,
    at: At,
) -> Cell<'a> {
    if corrections.is_empty() {
        return sheet.cell(at.row, at.column);
    }
    match corrections.get(&at) {
        Some(text) => Cell { text: text.trim(), number: None },
        None => sheet.cell(at.row, at.column),
    }
}

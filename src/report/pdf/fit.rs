//! How the columns of a table find room on paper: upright, in smaller letters, on a page
//! turned sideways, or in pieces that repeat the first column. Nothing is ever cut.

use crate::{
    figure::font::{self, Weight},
    report::tree::{Column, Line, Run, Table, plain},
};

use super::words::parts;

/// The width of the text on an upright page, in points.
pub(super) const UPRIGHT: f32 = 595.28 - 2.0 * 56.0;
/// The same on a page turned sideways.
pub(super) const SIDEWAYS: f32 = 841.89 - 2.0 * 56.0;
/// Beside the words of a cell, on either side, in points.
pub(super) const INSET: f32 = 4.5;

/// A word longer than this may be broken, in letter sizes.
const LONG: f32 = 12.0;
/// A column of words is not made narrower than this while others have room, in letter sizes.
const COMFORT: f32 = 8.5;
/// Words that take more lines than this in their column are read as sentences.
const DEEP: f32 = 3.0;
/// No column is made wider than this much of what it wishes.
const LOOSE: f32 = 1.5;

/// From one line to the next, in letter sizes.
const LINE: f32 = 1.25;
/// Above and below the words of a row together, in points.
const BETWEEN: f32 = 8.0;

/// How a table stands on paper.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plan {
    /// Whether the page is turned sideways.
    pub(super) flipped: bool,
    /// The size of its letters, in points.
    pub(super) size: f32,
    /// Its pieces, one below the other.
    pub(super) pieces: Vec<Piece>,
}

/// Some columns of a table.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    /// Which columns.
    pub(super) columns: Vec<usize>,
    /// How wide each is, in points.
    pub(super) widths: Vec<f32>,
}

/// What a column asks for, in points.
#[derive(Clone, Copy, Debug)]
struct Need {
    /// Less would break a word.
    least: f32,
    /// What is good to read, where it is little.
    comfort: f32,
    /// How long its cells are in one line; the longer ones count more.
    long: f32,
    /// With this no line breaks.
    wish: f32,
    /// Whether it takes the room that is left.
    fills: bool,
}

/// A way of setting a table.
struct Try {
    flipped: bool,
    size: f32,
    /// Whether columns of few words keep their lines whole.
    easy: bool,
    /// What a column of sentences has in any case, in letter sizes.
    sentence: f32,
}

const TRIES: [Try; 5] = [
    Try { flipped: false, size: 8.5, easy: true, sentence: 19.0 },
    Try { flipped: false, size: 7.5, easy: true, sentence: 19.0 },
    Try { flipped: false, size: 7.5, easy: false, sentence: 11.0 },
    Try { flipped: true, size: 8.5, easy: true, sentence: 15.0 },
    Try { flipped: true, size: 7.5, easy: false, sentence: 0.0 },
];

/// Finds room for some columns of a table. `scale` makes letters smaller, `room` is the width
/// of the page.
pub(super) fn plan(table: &Table, columns: &[usize], scale: f32, room: f32) -> Plan {
    // A page of another size is never turned.
    let turns = (room - UPRIGHT).abs() < 1.0;
    for Try { flipped, size, easy, sentence } in TRIES {
        if flipped && !turns {
            break;
        }
        let (size, room) = (size * scale, if flipped { SIDEWAYS } else { room });
        let needs = needs(table, columns, size);
        let Some(widths) = widths(&needs, room, easy) else { continue };
        let legible = needs.iter().zip(&widths).all(|(need, width)| {
            let words = width - 2.0 * INSET;
            need.long <= DEEP * words || words >= sentence * size
        });
        if legible {
            return Plan {
                flipped,
                size,
                pieces: vec![Piece { columns: columns.to_vec(), widths }],
            };
        }
    }
    let size = 7.5 * scale;
    let room = if turns { SIDEWAYS } else { room };
    let needs = needs(table, columns, size);
    if let Some(widths) = widths(&needs, room, false) {
        let pieces = vec![Piece { columns: columns.to_vec(), widths }];
        return Plan { flipped: turns, size, pieces };
    }
    Plan { flipped: turns, size, pieces: pieces(columns, &needs, room) }
}

/// About how high a piece of a table is, in points.
pub(super) fn height(table: &Table, piece: &Piece, size: f32) -> f32 {
    let across = || piece.columns.iter().copied().zip(piece.widths.iter().copied());
    let deep = |words: &str, width: f32| -> f32 {
        let room = (width - 2.0 * INSET).max(1.0);
        let lines = words.lines().map(|line| font::width(line, size, Weight::Regular) / room);
        lines.map(|lines| lines.ceil().max(1.0)).sum()
    };
    let row = |row: &Vec<Line>| -> f32 {
        let cells = across().filter_map(|(at, width)| Some((plain(row.get(at)?), width)));
        let lines = cells.map(|(words, width)| deep(&words, width)).fold(1.0, f32::max);
        lines * size * LINE + BETWEEN
    };
    let heads = across().filter_map(|(at, width)| Some((table.columns.get(at)?, width)));
    let head = heads.map(|(column, width)| deep(&column.head, width)).fold(1.0, f32::max);
    head * size * LINE + BETWEEN + table.rows.iter().map(row).sum::<f32>()
}

/// A table with fewer rows stands alone.
const MANY: usize = 60;
/// Between a table and its continuation beside it, in points.
const GUTTER: f32 = 18.0;

/// How often a long and narrow table finds room beside itself.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most four")]
pub(super) fn beside(rows: usize, piece: &Piece, room: f32) -> usize {
    let width = piece.widths.iter().sum::<f32>().max(1.0);
    let often = ((room + GUTTER) / (width + GUTTER)).floor().clamp(1.0, 4.0);
    if rows < MANY { 1 } else { often as usize }
}

/// How high that many headings between rows are, in points.
#[expect(clippy::cast_precision_loss, reason = "a handful")]
pub(super) fn headings(count: usize, size: f32) -> f32 {
    count as f32 * (size * LINE + BETWEEN)
}

fn needs(table: &Table, columns: &[usize], size: f32) -> Vec<Need> {
    let known = columns.iter().filter_map(|at| Some((*at, table.columns.get(*at)?)));
    let column = |(at, column): (usize, &Column)| {
        need(column, table.rows.iter().filter_map(|row| row.get(at)), size)
    };
    known.map(column).collect()
}

fn need<'a>(column: &Column, cells: impl Iterator<Item = &'a Line>, size: f32) -> Need {
    let mut word = widest_word(&column.head, size, Weight::SemiBold);
    // A heading stands in two lines with ease.
    let head = word.max(font::width(&column.head, size, Weight::SemiBold) / 2.0);
    let (mut wish, mut fourths, mut count) = (head, 0.0, 0.0);
    for cell in cells {
        let mut whole = 0.0;
        for run in cell {
            let (of_word, of_line, of_all) = widest(run, size);
            word = word.max(if column.numeric { of_line } else { of_word });
            wish = wish.max(of_line);
            whole += of_all;
        }
        fourths += f32::powi(whole, 4);
        count += 1.0;
    }
    let long = (fourths / f32::max(count, 1.0)).sqrt().sqrt();
    // Three lines of a heading are enough.
    let heading = font::width(&column.head, size, Weight::SemiBold) / 2.5;
    let least = word.max(heading).min(LONG * size);
    let comfort = if column.numeric { least } else { wish.min(COMFORT * size).max(least) };
    let beside = 2.0 * INSET;
    let (long, wish) = (long.max(head), wish.max(least) + beside);
    Need { least: least + beside, comfort: comfort + beside, long, wish, fills: column.fills }
}

/// The widest word of a run, its widest line, and all its lines one after the other.
fn widest(run: &Run, size: f32) -> (f32, f32, f32) {
    let wide = |line| wide(line, size, Weight::Regular);
    let lines = run.words.lines().map(wide);
    let (line, all) = lines.fold((0.0, 0.0), |(line, all), width| (width.max(line), all + width));
    (widest_word(&run.words, size, Weight::Regular), line, all)
}

/// How wide words are with digits of one width, and a hair more, so that rounding never breaks
/// a line.
fn wide(words: &str, size: f32, weight: Weight) -> f32 {
    let digits = |letter: char| letter.is_ascii_digit();
    let width = if words.contains(digits) {
        font::width(&words.replace(digits, "0"), size, weight)
    } else {
        font::width(words, size, weight)
    };
    width * 1.02 + 0.5
}

fn widest_word(words: &str, size: f32, weight: Weight) -> f32 {
    let words = words.split_whitespace().flat_map(parts);
    let words = words.map(|word| wide(word, size, weight));
    words.fold(0.0, f32::max)
}

/// Shares the room so that all columns are about equally deep; `None` where words would break.
/// Where there is room for every line, columns get somewhat more, so that a small table is not
/// torn apart.
fn widths(needs: &[Need], room: f32, easy: bool) -> Option<Vec<f32>> {
    let least = |need: &Need| if easy { need.comfort } else { need.least };
    // Wide enough for cells of so many lines.
    let deep = |lines: f32| -> Vec<f32> {
        let width = |need: &Need| {
            (need.long / lines + 2.0 * INSET).clamp(least(need), need.wish.max(least(need)))
        };
        needs.iter().map(width).collect()
    };
    let all = |widths: &[f32]| widths.iter().sum::<f32>();
    let whole: Vec<f32> = needs.iter().map(|need| need.wish.max(least(need))).collect();
    if all(&whole) <= room {
        let filling = needs.iter().filter(|need| need.fills).count();
        if filling > 0 {
            #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
            let more = (room - all(&whole)) / filling as f32;
            let wide = |(width, need): (f32, &Need)| width + if need.fills { more } else { 0.0 };
            return Some(whole.into_iter().zip(needs).map(wide).collect());
        }
        let part = ((room - all(&whole)) / all(&whole).max(1.0)).min(LOOSE - 1.0);
        return Some(whole.iter().map(|width| width * (1.0 + part)).collect());
    }
    if needs.iter().map(least).sum::<f32>() > room {
        return None;
    }
    let (mut few, mut many) = (0.01_f32, 10_000.0_f32);
    for _ in 0..40 {
        let middle = (few * many).sqrt();
        if all(&deep(middle)) > room { few = middle } else { many = middle }
    }
    Some(deep(many))
}

/// Columns in pieces, each beginning with the first column.
fn pieces(columns: &[usize], needs: &[Need], room: f32) -> Vec<Piece> {
    let Some((first, others)) = needs.split_first() else { return Vec::new() };
    let head = first.comfort.min(room / 2.0);
    let mut pieces: Vec<Vec<usize>> = Vec::new();
    let mut left = 0.0;
    for (need, at) in others.iter().zip(1..) {
        match pieces.last_mut() {
            Some(piece) if need.comfort <= left => piece.push(at),
            _ => {
                pieces.push(vec![0, at]);
                left = room - head;
            }
        }
        left -= need.comfort;
    }
    let piece = |places: Vec<usize>| {
        let asked: Vec<Need> = places.iter().filter_map(|at| needs.get(*at).copied()).collect();
        let columns = places.iter().filter_map(|at| columns.get(*at).copied()).collect();
        let widths = widths(&asked, room, false).unwrap_or_else(|| {
            let share = room / asked.iter().map(|need| need.least).sum::<f32>().max(1.0);
            asked.iter().map(|need| need.least * share.min(1.0)).collect()
        });
        Piece { columns, widths }
    };
    pieces.into_iter().map(piece).collect()
}

//! How the columns of a table find room on paper: upright, in smaller letters, on a page
//! turned sideways, or in pieces that repeat the first column. Nothing is ever cut.

use crate::{
    figure::font::{self, Weight},
    report::tree::{Column, Line, Run, Table, plain},
};

/// The width of the text on an upright page, in points.
pub(super) const UPRIGHT: f32 = 595.28 - 2.0 * 56.0;
/// The same on a page turned sideways.
pub(super) const SIDEWAYS: f32 = 841.89 - 2.0 * 56.0;
/// Beside the words of a cell, on either side, in points.
pub(super) const INSET: f32 = 4.5;

/// A word longer than this may be broken, in letter sizes.
const LONG: f32 = 12.0;
/// A column of words is not made narrower than this while others have room, in letter sizes.
const COMFORT: f32 = 8.0;
/// A column of words wider than this gives way first, in letter sizes.
const AMPLE: f32 = 34.0;
/// What a column of sentences has in any case, in letter sizes.
const SENTENCE: f32 = 19.0;
/// The same where a page would have to be turned otherwise.
const TIGHT: f32 = 14.0;
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
    /// With this no line breaks, or it is ample.
    wish: f32,
}

/// Finds room for a table. `scale` makes letters smaller, `room` is the width of the page.
pub(super) fn plan(table: &Table, scale: f32, room: f32) -> Plan {
    let tries = [
        (false, 8.5, SENTENCE),
        (false, 7.5, SENTENCE),
        (false, 7.5, TIGHT),
        (true, 8.5, SENTENCE),
        (true, 7.5, SENTENCE),
    ];
    // A page of another size is never turned.
    let turns = (room - UPRIGHT).abs() < 1.0;
    for (flipped, size, sentence) in tries {
        if flipped && !turns {
            break;
        }
        let (size, room) = (size * scale, if flipped { SIDEWAYS } else { room });
        let needs = needs(table, size, sentence);
        if needs.iter().map(|need| need.least).sum::<f32>() <= room {
            let columns = (0..needs.len()).collect();
            let pieces = vec![Piece { columns, widths: widths(&needs, room) }];
            return Plan { flipped, size, pieces };
        }
    }
    let size = 7.5 * scale;
    let room = if turns { SIDEWAYS } else { room };
    Plan { flipped: turns, size, pieces: pieces(&needs(table, size, SENTENCE), room) }
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

fn needs(table: &Table, size: f32, sentence: f32) -> Vec<Need> {
    let column = |(at, column): (usize, &Column)| {
        let cells = table.rows.iter().filter_map(|row| row.get(at));
        need(column, cells, size, sentence * size)
    };
    table.columns.iter().enumerate().map(column).collect()
}

fn need<'a>(
    column: &Column,
    cells: impl Iterator<Item = &'a Line>,
    size: f32,
    sentence: f32,
) -> Need {
    let long = LONG * size;
    let mut word = widest_word(&column.head, size, Weight::SemiBold);
    // A heading stands in two lines with ease.
    let mut line = word.max(font::width(&column.head, size, Weight::SemiBold) / 2.0);
    for run in cells.flatten() {
        let (of_word, of_line) = widest(run, size);
        word = word.max(if column.numeric { of_line } else { of_word });
        line = line.max(of_line);
    }
    let ample = AMPLE * size;
    let comfort = if column.numeric {
        0.0
    } else if line > ample {
        sentence
    } else {
        line.min(COMFORT * size)
    };
    let least = word.min(long).max(comfort);
    Need { least: least + 2.0 * INSET, wish: line.min(ample).max(least) + 2.0 * INSET }
}

/// The widest word and the widest line of a run.
fn widest(run: &Run, size: f32) -> (f32, f32) {
    let lines = run.words.lines().map(|line| font::width(line, size, Weight::Regular));
    (widest_word(&run.words, size, Weight::Regular), lines.fold(0.0, f32::max))
}

fn widest_word(words: &str, size: f32, weight: Weight) -> f32 {
    // A hair more than measured, so that rounding never breaks a word.
    let words = words.split_whitespace().map(|word| font::width(word, size, weight) * 1.02 + 0.5);
    words.fold(0.0, f32::max)
}

/// Shares the room: every column has the least it needs, then what it wishes as far as there
/// is room, then somewhat more, so that a small table is not torn apart.
fn widths(needs: &[Need], room: f32) -> Vec<f32> {
    let least: f32 = needs.iter().map(|need| need.least).sum();
    let more: f32 = needs.iter().map(|need| need.wish - need.least).sum();
    let left = (room - least).max(0.0);
    let part = if more > 0.0 { (left / more).min(1.0) } else { 0.0 };
    let given = needs.iter().map(|need| need.least + (need.wish - need.least) * part);
    let given: Vec<f32> = given.collect();
    let rest = (room - given.iter().sum::<f32>()).max(0.0);
    let all: f32 = given.iter().sum::<f32>().max(1.0);
    let part = (rest / all).min(LOOSE - 1.0);
    given.iter().map(|width| width * (1.0 + part)).collect()
}

/// Columns in pieces, each beginning with the first column.
fn pieces(needs: &[Need], room: f32) -> Vec<Piece> {
    let Some((first, others)) = needs.split_first() else { return Vec::new() };
    let head = first.least.min(room / 2.0);
    let mut pieces: Vec<Vec<usize>> = Vec::new();
    let mut left = 0.0;
    for (need, at) in others.iter().zip(1..) {
        match pieces.last_mut() {
            Some(piece) if need.least <= left => piece.push(at),
            _ => {
                pieces.push(vec![0, at]);
                left = room - head;
            }
        }
        left -= need.least;
    }
    let piece = |columns: Vec<usize>| {
        let asked: Vec<Need> = columns.iter().filter_map(|at| needs.get(*at).copied()).collect();
        Piece { widths: widths(&asked, room), columns }
    };
    pieces.into_iter().map(piece).collect()
}

//! What stays together on a page of a DOCX, as far as that can be said before anybody lays
//! pages out.

use crate::report::tree::{Block, Board, BoardCell, Line, Table, Tone, plain};

/// The property of a paragraph that stays with the next.
pub(super) const KEPT: &str = "<w:keepNext/>";
/// A row with fewer letters is never split between pages.
const WHOLE: usize = 900;
/// The lines of a canvas that fit on a page with its heading.
const PAGE: usize = 48;
/// A row of a canvas with no more lines is not split.
const LOW: usize = 28;
/// About so many letters stand on a line across the page.
const ACROSS: usize = 96;
/// A table with no more rows is on one page, where it has few letters as well.
const FEW: usize = 12;
/// A paragraph with fewer letters stays with a note after it.
const SHORT: usize = 300;

/// Whether a block stays with the one after it: words before a canvas, a table or a picture,
/// a table before what is said of it, and what a section begins with before its text.
pub(super) fn stays(block: &Block, next: Option<&Block>, begun: bool) -> bool {
    let note = matches!(next, Some(Block::Text(Tone::Note, _)));
    match (block, next) {
        (_, None) => false,
        (Block::Table(_), _) => note,
        (Block::Text(..), Some(Block::Board(_) | Block::Table(_) | Block::Figure(_))) => true,
        (Block::Text(tone, line), _) => {
            !begun || (note && *tone == Tone::Plain && letters(std::slice::from_ref(line)) < SHORT)
        }
        _ => false,
    }
}

/// Whether a canvas fits on a page and is not parted.
pub(super) fn is_whole(board: &Board, columns: usize) -> bool {
    board.cells.chunks(columns).map(|row| lines(row, columns)).sum::<usize>() <= PAGE
}

/// Whether a row of a canvas is short enough not to be split between pages.
pub(super) fn is_low(row: &[BoardCell], columns: usize) -> bool {
    lines(row, columns) <= LOW
}

/// About how many lines a row of a canvas takes.
fn lines(row: &[BoardCell], columns: usize) -> usize {
    let of = |letters: usize| letters.div_ceil((ACROSS / columns).max(1));
    let card = |card: &Line| {
        plain(card).lines().map(|line| of(line.chars().count())).sum::<usize>().max(1)
    };
    let cell = |cell: &BoardCell| {
        2 + of(cell.description.chars().count()) + cell.cards.iter().map(card).sum::<usize>()
    };
    row.iter().map(cell).max().unwrap_or(0)
}

/// Which rows stay with the next: all of a small table; of a longer one so many that none is
/// left alone on a page. The last does where the table stays with what is said of it.
pub(super) fn rows(table: &Table, stays: bool) -> impl Iterator<Item = bool> {
    let all = table.rows.len();
    let small = all <= FEW && table.rows.iter().map(|row| letters(row)).sum::<usize>() < WHOLE;
    (1..=all).map(
        move |number| {
            if number == all { stays } else { small || number == 1 || number + 2 >= all }
        },
    )
}

/// Whether a row stays on one page; a long one may need several.
pub(super) fn is_short(row: &[Line]) -> bool {
    letters(row) < WHOLE
}

fn letters(lines: &[Line]) -> usize {
    lines.iter().flatten().map(|run| run.words.chars().count()).sum()
}

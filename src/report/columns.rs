//! How wide the columns of a table are on paper that is laid out here.

use crate::figure::font::{self, Weight};

use super::tree::{Face, Run, Table};

/// The part of its share a column keeps when others need room.
const KEPT: f32 = 0.55;
/// How much wider than its words a column stays: other programs have other letters.
const SLACK: f32 = 1.1;
/// How much wider bold letters are than the ones measured here.
const BOLD: f32 = 1.12;
/// How much wider than its even share a column gets for a long word.
const MOST: f32 = 1.5;

/// The widths of the columns, in points: by their shares, but none narrower than its longest
/// word if the others have room to give, and none wider than its words where others have to
/// break theirs. `edges` is what a cell keeps free at both sides together, `size` the size of
/// its letters.
#[must_use]
pub fn widths(table: &Table, room: f32, size: f32, edges: f32) -> Vec<f32> {
    let shares: f32 = table.columns.iter().map(|column| f32::from(column.share)).sum();
    let mut widths: Vec<f32> =
        table.columns.iter().map(|c| room * f32::from(c.share) / shares.max(1.0)).collect();
    #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
    let even = room / table.columns.len().max(1) as f32;
    let least: Vec<f32> = (0..table.columns.len())
        .map(|at| (longest_word(table, at, size) * SLACK + edges + 1.0).min(even * MOST))
        .collect();
    let lacking: f32 = widths.iter().zip(&least).map(|(w, least)| (least - w).max(0.0)).sum();
    let gives = |(width, least): (&f32, &f32)| (width - least.max(width * KEPT)).max(0.0);
    let spare: f32 = widths.iter().zip(&least).map(gives).sum();
    let moved = lacking.min(spare);
    if moved > 0.0 {
        for (width, least) in widths.iter_mut().zip(&least) {
            *width += if *width < *least {
                (least - *width) / lacking * moved
            } else {
                -gives((&*width, least)) / spare * moved
            };
        }
    }
    share_out(table, &mut widths, size, edges);
    widths
}

/// Gives what columns do not need to those whose words do not fit on one line.
fn share_out(table: &Table, widths: &mut [f32], size: f32, edges: f32) {
    let whole: Vec<f32> = (0..widths.len())
        .map(|at| widest(table, at, size, |words| vec![words]) * SLACK + edges + 1.0)
        .collect();
    let free: f32 = widths.iter().zip(&whole).map(|(width, whole)| (width - whole).max(0.0)).sum();
    let lack: f32 = widths.iter().zip(&whole).map(|(width, whole)| (whole - width).max(0.0)).sum();
    let moved = free.min(lack);
    if moved <= 0.0 {
        return;
    }
    for (width, whole) in widths.iter_mut().zip(&whole) {
        *width += if *width < *whole {
            (whole - *width) / lack * moved
        } else {
            -(*width - whole) / free * moved
        };
    }
}

fn longest_word(table: &Table, at: usize, size: f32) -> f32 {
    widest(table, at, size, |words| words.split_whitespace().collect())
}

/// The widest of the pieces that the words of a column are taken apart into.
fn widest(table: &Table, at: usize, size: f32, pieces: impl Fn(&str) -> Vec<&str>) -> f32 {
    let wide = |words: &str, weight| {
        let bolder = if weight == Weight::SemiBold { BOLD } else { 1.0 };
        let lines = words.lines().flat_map(&pieces);
        lines.map(|piece| font::width(piece, size, weight) * bolder).fold(0.0, f32::max)
    };
    let head = table.columns.get(at).map_or(0.0, |c| wide(&c.head, Weight::SemiBold));
    let cells = table.rows.iter().filter_map(|row| row.get(at)).flatten();
    let cell = |run: &Run| {
        let heavy = run.face == Face::Strong;
        wide(&run.words, if heavy { Weight::SemiBold } else { Weight::Regular })
    };
    cells.map(cell).fold(head, f32::max)
}

#[cfg(test)]
mod tests {
    use crate::report::tree::Column;

    use super::*;

    #[test]
    fn a_narrow_column_takes_room_for_its_longest_word_from_a_wide_one() {
        let columns = vec![Column::words("Подтверждение", 10), Column::words("Card", 90)];
        let table = Table { number: 1, caption: String::new(), columns, rows: Vec::new() };
        let found = widths(&table, 400.0, 10.0, 8.0);
        let word = font::width("Подтверждение", 10.0, Weight::SemiBold);
        assert!(found[0] > word + 8.0 && found[0] < 200.0, "{found:?}");
        assert!((found[0] + found[1] - 400.0).abs() < 0.01, "{found:?}");
    }

    #[test]
    fn a_column_of_numbers_leaves_what_it_does_not_need_to_long_words() {
        let columns = vec![Column::words("Card", 20), Column::numbers("Impact", 80)];
        let cell = |words: &str| vec![Run::plain(words)];
        let rows = vec![vec![cell(&"long words ".repeat(40)), cell("5")]];
        let table = Table { number: 1, caption: String::new(), columns, rows };
        let found = widths(&table, 400.0, 10.0, 8.0);
        let head = font::width("Impact", 10.0, Weight::SemiBold) + 8.0;
        assert!(found[1] >= head && found[1] < 80.0, "{found:?}");
        assert!((found[0] + found[1] - 400.0).abs() < 0.01, "{found:?}");
    }
}

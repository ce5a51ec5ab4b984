//! How wide the columns of a table are on paper that is laid out here.

use crate::figure::font::{self, Weight};

use super::tree::{Face, Run, Table};

/// The part of its share a column keeps when others need room.
const KEPT: f32 = 0.7;

/// The widths of the columns, in points: by their shares, but none narrower than its longest
/// word if the others have room to give. `edges` is what a cell keeps free at both sides
/// together, `size` the size of its letters.
#[must_use]
pub fn widths(table: &Table, room: f32, size: f32, edges: f32) -> Vec<f32> {
    let shares: f32 = table.columns.iter().map(|column| f32::from(column.share)).sum();
    let mut widths: Vec<f32> =
        table.columns.iter().map(|c| room * f32::from(c.share) / shares.max(1.0)).collect();
    #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
    let even = room / table.columns.len().max(1) as f32;
    let least: Vec<f32> = (0..table.columns.len())
        .map(|at| (longest_word(table, at, size) + edges + 1.0).min(even))
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
    widths
}

fn longest_word(table: &Table, at: usize, size: f32) -> f32 {
    let wide = |words: &str, weight| {
        let words = words.split_whitespace().map(|word| font::width(word, size, weight));
        words.fold(0.0, f32::max)
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
}

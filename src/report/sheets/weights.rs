//! The weights of a SWOT's cards in a sheet, as formulas a reader can follow and change.

use rust_xlsxwriter::{Formula, Worksheet, XlsxError};

use crate::{
    msg,
    report::tree::Entry,
    session::{Canvas, CellKey, SwotCell},
    text::Texts,
};

use super::{Looks, write_words};

/// Weights and weighted ratings of a SWOT as formulas, and their totals inside and outside
/// (METHODS "IFE / EFE"). A card without both ratings takes no part.
pub(super) fn weights(
    sheet: &mut Worksheet,
    canvas: &Canvas,
    rows: &[Vec<Entry>],
    at: u16,
    looks: &Looks,
    texts: Texts,
) -> Result<(), XlsxError> {
    let count = |cell: SwotCell| canvas.cell(CellKey::Swot(cell)).map_or(0, |c| c.cards.len());
    let inside = count(SwotCell::Strengths) + count(SwotCell::Weaknesses);
    let sides = [
        (0..inside.min(rows.len()), msg!("report-total-internal")),
        (inside.min(rows.len())..rows.len(), msg!("report-total-external")),
    ];
    let mut total_row = row_number(rows.len()) + 2;
    let (weight, weighted) = (letter(at), letter(at + 1));
    for (range, name) in sides {
        let rated = |row: &Vec<Entry>| match (row.get(2), row.get(3)) {
            (Some(Entry::Number(Some(a))), Some(Entry::Number(Some(b)))) => Some((*a, *b)),
            _ => None,
        };
        let sum: f64 =
            rows.get(range.clone()).unwrap_or(&[]).iter().filter_map(rated).map(|(a, _)| a).sum();
        if range.is_empty() || sum <= 0.0 {
            continue;
        }
        let (first, last) = (row_number(range.start) + 2, row_number(range.end) + 1);
        let mut total = 0.0;
        for row in range {
            let Some((importance, rating)) = rows.get(row).and_then(rated) else { continue };
            let here = row_number(row) + 2;
            let all = format!("SUMPRODUCT((D${first}:D${last}<>\"\")*C${first}:C${last})");
            let share = Formula::new(format!("=C{here}/{all}"));
            let share = share.set_result((importance / sum).to_string());
            sheet.write_formula_with_format(here - 1, at, share, &looks.share)?;
            let product = Formula::new(format!("={weight}{here}*D{here}"));
            let product = product.set_result((importance / sum * rating).to_string());
            sheet.write_formula_with_format(here - 1, at + 1, product, &looks.share)?;
            total += importance / sum * rating;
        }
        write_words(sheet, (total_row, 1), &texts.get(name), &looks.head)?;
        let sum = Formula::new(format!("=SUM({weighted}{first}:{weighted}{last})"));
        let sum = sum.set_result(total.to_string());
        sheet.write_formula_with_format(total_row, at + 1, sum, &looks.total)?;
        total_row += 1;
    }
    Ok(())
}

fn row_number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX - 10)
}

/// The letters of a column, from 0: A … Z, AA …
fn letter(at: u16) -> String {
    let last = char::from(b'A' + u8::try_from(at % 26).unwrap_or_default());
    match at / 26 {
        0 => last.to_string(),
        above => format!("{}{last}", letter(above - 1)),
    }
}

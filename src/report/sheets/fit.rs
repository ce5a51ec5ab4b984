//! How wide columns and how high rows of a sheet are, so that nothing in it is cut, and how
//! it comes out of a printer.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Worksheet, XlsxError};

/// The narrowest and widest a column is made, in letters.
const WIDTHS: (f64, f64) = (10.0, 60.0);
/// The widest a column is made for words that would be higher than a row can be.
const WIDEST: f64 = 240.0;
/// The widest all columns are together where they can be narrower: what a screen shows, and
/// what a lying page holds in letters that can be read.
const SHEET: f64 = 190.0;
/// How wide a letter is beside the digit widths are counted in.
const LETTER: f64 = 1.15;
/// The height of a line, and the highest a row can be, in points.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 409.0;
/// The paper number of A4.
const A4: u8 = 9;

/// The words of a sheet while it is written.
#[derive(Default)]
pub(in crate::report) struct Fit {
    widths: Vec<f64>,
    /// Row, column and length of the lines of each cell.
    cells: Vec<(u32, u16, Vec<usize>)>,
}

impl Fit {
    /// Columns of that width, in letters, whatever stands in them.
    pub(in crate::report) fn fixed(widths: &[f64]) -> Self {
        Self { widths: widths.to_vec(), cells: Vec::new() }
    }

    /// Takes note of the heading of a column, which may break between words.
    pub(in crate::report) fn head(&mut self, at: u16, words: &str) {
        self.cell((0, at), words, false);
        let longest = words.split_whitespace().map(|word| word.chars().count()).max();
        if let Some(width) = self.widths.get_mut(usize::from(at)) {
            *width = width.max(count(longest.unwrap_or(0)) * 1.25 + 4.0).min(WIDTHS.1);
        }
    }

    /// Takes note of the words of a cell; `widens` where its column should grow with them.
    pub(in crate::report) fn cell(&mut self, (row, at): (u32, u16), words: &str, widens: bool) {
        let lines: Vec<usize> = words.lines().map(|line| line.chars().count()).collect();
        let column = usize::from(at);
        if self.widths.len() <= column {
            self.widths.resize(column + 1, WIDTHS.0);
        }
        if let (true, Some(width)) = (widens, self.widths.get_mut(column)) {
            // Room for the mark of the filter.
            let longest = lines.iter().copied().max().unwrap_or(0);
            *width = width.max(count(longest) * LETTER + 3.5).min(WIDTHS.1);
        }
        // A row is only so high; what is longer needs a wider column.
        while let Some(width) = self.widths.get_mut(column)
            && *width < WIDEST
            && tall(&lines, *width) >= HIGHEST
        {
            *width += 20.0;
        }
        self.cells.push((row, at, lines));
    }

    /// Makes the widest columns narrower until all of them fit, but none so narrow that a row
    /// would be higher than it can be.
    fn narrow(&mut self) {
        let mut most = WIDTHS.1;
        while self.widths.iter().sum::<f64>() > SHEET && most > 2.0 * WIDTHS.0 {
            most -= 2.0;
            for (width, at) in self.widths.iter_mut().zip(0_u16..) {
                let mut own = self.cells.iter().filter(|(_, column, _)| *column == at);
                if *width > most && own.all(|(_, _, lines)| tall(lines, most) < HIGHEST) {
                    *width = most;
                }
            }
        }
    }

    /// Sets widths, heights and the page: lying, as wide as the paper, `head` rows repeated.
    /// Gives how wide all columns are together.
    ///
    /// # Errors
    /// Where the sheet has too many rows.
    pub(in crate::report) fn apply(
        mut self,
        sheet: &mut Worksheet,
        head: u32,
    ) -> Result<f64, XlsxError> {
        self.narrow();
        for (at, width) in (0_u16..).zip(&self.widths) {
            sheet.set_column_width(at, *width)?;
        }
        let mut heights: BTreeMap<u32, f64> = BTreeMap::new();
        for (row, at, lines) in &self.cells {
            let width = self.widths.get(usize::from(*at)).copied().unwrap_or(WIDTHS.0);
            let known = heights.entry(*row).or_insert(LINE);
            *known = known.max(tall(lines, width));
        }
        for (row, height) in heights {
            if height > LINE {
                sheet.set_row_height(row, height)?;
            }
        }
        sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
        sheet.set_footer("&L&A&R&P / &N");
        if head > 0 {
            sheet.set_repeat_rows(0, head - 1)?;
        }
        Ok(self.widths.iter().sum::<f64>().max(2.0 * WIDTHS.0))
    }
}

/// How high a row has to be for words in a cell of that width.
pub(in crate::report) fn height(words: &str, width: f64) -> f64 {
    let lines: Vec<usize> = words.lines().map(|line| line.chars().count()).collect();
    tall(&lines, width)
}

fn tall(lines: &[usize], width: f64) -> f64 {
    let taken = |letters: &usize| (count(*letters) * LETTER / (width - 1.5)).ceil().max(1.0);
    (lines.iter().map(taken).sum::<f64>() * LINE).min(HIGHEST)
}

#[expect(clippy::cast_precision_loss, reason = "letters of a cell")]
fn count(letters: usize) -> f64 {
    letters as f64
}

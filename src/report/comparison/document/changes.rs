//! What changed from one state of a workshop to the next, and what stayed as it was.

use crate::{
    msg,
    report::tree::{Block, Column, Line, Run, Tone},
    text::Label,
};

use super::{
    super::{Canvas, OneRow, detail},
    Page, named, plain,
};

impl Page<'_> {
    /// The cards that changed as a table, and the others by cell.
    pub(super) fn changes(&mut self, canvas: &Canvas) -> Vec<Block> {
        let mut blocks = Vec::new();
        let told: Vec<(&OneRow, Vec<String>)> =
            canvas.rows.iter().map(|row| (row, self.change(canvas, row))).collect();
        let rows = told.iter().filter(|(_, lines)| !lines.is_empty()).map(|(row, lines)| {
            let [first, rest @ ..] = &lines[..] else { return Vec::new() };
            let mut change = vec![Run::strong(first)];
            change.extend(rest.iter().map(|line| Run::plain(&format!("\n{line}"))));
            vec![plain(&self.cell(canvas, row.spot)), self.worded(row), change]
        });
        let rows: Vec<Vec<Line>> = rows.collect();
        if rows.is_empty() {
            let words = self.t(msg!("over-time-no-cards"));
            blocks.push(super::text(Tone::Plain, &words));
        } else {
            let columns = vec![
                Column::grouping(&self.t(msg!("compare-column-cell")), 18),
                Column::words(&self.t(msg!("compare-column-card")), 46).filling(),
                Column::words(&self.t(msg!("paper-column-change")), 36),
            ];
            let caption = self.part_of(canvas, msg!("paper-changes"));
            blocks.push(self.table(&caption, columns, rows));
        }
        let same: Vec<&OneRow> =
            told.iter().filter(|(_, lines)| lines.is_empty()).map(|(row, _)| *row).collect();
        if !same.is_empty() {
            let label = Label::plain(msg!("paper-unchanged")).count("count", same.len());
            blocks.push(super::text(Tone::Plain, &self.say(&label)));
            let cells = same.chunk_by(|a, b| a.spot == b.spot).map(|rows| {
                let words: Vec<String> = rows.iter().map(|row| self.thought(row)).collect();
                let cell = rows.first().map(|row| self.cell(canvas, row.spot)).unwrap_or_default();
                named(&cell, &words.join("; "))
            });
            blocks.push(Block::List(cells.collect()));
        }
        blocks
    }

    /// What happened to a card; nothing where it stayed as it was.
    fn change(&self, canvas: &Canvas, row: &OneRow) -> Vec<String> {
        let [before, after] = [0, 1].map(|at| row.spots.get(at).copied().flatten());
        let mut lines = Vec::new();
        match (before, after) {
            (None, Some(_)) => lines.push(self.t(msg!("paper-added"))),
            (Some(_), None) => lines.push(self.t(msg!("paper-dropped"))),
            (Some(from), Some(to)) if from != to => {
                let label = Label::plain(msg!("compare-mark-moved"));
                let label = label.text("from", self.cell(canvas, from));
                lines.push(self.say(&label.text("to", self.cell(canvas, to))));
            }
            _ => {}
        }
        lines.extend(self.rated(row));
        if !row.reworded.is_empty() {
            lines.push(self.t(msg!("comparing-mark-reworded")));
        }
        // Other words are spelt otherwise as well.
        let told = |name: &&&str| row.reworded.is_empty() || **name != "letters";
        let parts: Vec<String> =
            row.details.iter().filter(told).map(|name| self.t(detail(name))).collect();
        if !parts.is_empty() {
            let label = Label::plain(msg!("compare-mark-details"));
            lines.push(self.say(&label.text("parts", parts.join(", "))));
        }
        lines
    }
}

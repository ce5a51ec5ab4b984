//! The indicators: a chart, a table, a source, and what to know about each.

use crate::{
    edit::Label,
    figure::{
        Extent,
        build::{Setting, chart, readable},
        chart::Chart,
        layout,
        offer::offer,
    },
    msg,
    report::{
        table::{self, Cell},
        wishes::{Depth, Part},
    },
    session::{Indicator, IndicatorData},
};

use super::{
    Block, Column, Line, Run, Section, Shown, Tone,
    builder::{Builder, text},
    clean,
    sources::{called, of_data},
};

/// How large charts are drawn, in points.
const CHART: Extent = Extent::new(730.0, 240.0);
/// The same where no tables stand between them: three find room on a page.
const LOW_CHART: Extent = Extent::new(730.0, 205.0);
/// A drawing higher than this is a table.
const HIGHEST: f32 = 900.0;
/// A table with more columns than this does not fit on upright paper; its rest follows below.
const COLUMNS: usize = 9;

impl Builder<'_> {
    pub(super) fn indicators(&mut self) -> Section {
        let mut section = self.section(Part::Indicators);
        let session = self.session;
        for indicator in &session.indicators {
            if self.depth == Depth::Page {
                break;
            }
            let below = self.indicator(indicator);
            section.below.push(below);
        }
        section
    }

    fn indicator(&mut self, indicator: &Indicator) -> Section {
        let name = clean(indicator.name.trim());
        let name = if name.is_empty() { self.t(msg!("report-unnamed-indicator")) } else { name };
        let mut section = Section::new(Some(Part::Indicators), &name);
        let drawn = self.chart(indicator, &name);
        let has_chart = drawn.is_some();
        section.blocks.extend(drawn);
        if self.depth == Depth::Full || !has_chart {
            section.blocks.extend(self.tables(indicator, &name));
        }
        let mut source = vec![Run::muted(&self.source_words(indicator))];
        let reference = of_data(&indicator.source, self.texts);
        source.extend(self.sources.cite(&reference));
        section.blocks.push(Block::Text(Tone::Note, source));
        section.blocks.extend(text(Tone::Note, &indicator.notes));
        if self.depth == Depth::Full
            && let Some(formula) = &indicator.formula
        {
            // It is read with the notes above.
            let formula = self.fact(msg!("report-formula"), formula);
            section.blocks.extend(formula.map(|block| match block {
                Block::Text(_, line) => Block::Text(Tone::Note, line),
                other => other,
            }));
        }
        section
    }

    fn source_words(&self, indicator: &Indicator) -> String {
        let source = &indicator.source;
        let words = called(source);
        let words = match (words.is_empty(), indicator.formula.is_some()) {
            (false, _) => words,
            (true, true) => return self.t(msg!("report-derived")),
            (true, false) => return self.t(msg!("report-no-source")),
        };
        self.say(&Label::plain(msg!("chart-source")).text("source", words))
    }

    fn chart(&mut self, indicator: &Indicator, name: &str) -> Option<Block> {
        let kind = *offer(&[indicator]).first()?;
        let drawn = chart(kind, &[indicator], &Setting::default(), self.texts).ok()?;
        if drawn.n < 2 {
            return None;
        }
        // Heading and caption name it, and the note below names its source.
        let bare = Chart { source: String::new(), ..drawn.clone() };
        let size = if self.depth == Depth::Full { CHART } else { LOW_CHART };
        let scene = layout::untitled(&bare, size, self.texts);
        if scene.size.height > HIGHEST {
            return None;
        }
        let alternative = match self.depth {
            Depth::Full => msg!("report-chart-alternative"),
            Depth::Page | Depth::Brief => msg!("report-chart-alone-alternative"),
        };
        let label = Label::plain(alternative)
            .text("kind", self.t(kind.name()))
            .text("name", name)
            .count("count", drawn.n);
        let alternative = self.say(&label);
        Some(self.figure(name, &alternative, scene, Shown::Chart(Box::new(drawn))))
    }

    /// The table, in pieces where it has too many columns; each piece begins with the entities.
    fn tables(&mut self, indicator: &Indicator, name: &str) -> Vec<Block> {
        let whole = table::Table::of(indicator, self.texts);
        let Some((head, rows)) = whole.rows.split_first() else { return Vec::new() };
        if rows.is_empty() {
            return Vec::new();
        }
        let words = matches!(indicator.data, IndicatorData::TextTable(_));
        let most = if words { 4 } else { COLUMNS };
        let worked_out = indicator.formula.is_some();
        let unit = clean(indicator.unit.trim());
        let caption = if unit.is_empty() { name.to_owned() } else { format!("{name}, {unit}") };
        let rest: Vec<usize> = (1..head.len()).collect();
        // Pieces of about one width.
        let count = rest.len().div_ceil(most).max(1);
        let pieces: Vec<&[usize]> = rest.chunks(rest.len().div_ceil(count).max(1)).collect();
        let mut blocks = Vec::new();
        for piece in pieces {
            let columns = std::iter::once(Column::words(&self.cell(&head[0], false), 30));
            let columns = columns.chain(piece.iter().map(|at| {
                let name = head.get(*at).map(|cell| self.cell(cell, false)).unwrap_or_default();
                let counted = |row: &Vec<Cell>| {
                    matches!(row.get(*at), Some(Cell::Number(_) | Cell::Measure(_)))
                };
                match (words, rows.iter().any(counted)) {
                    (true, _) => Column::words(&name, 30),
                    (false, true) => Column::numbers(&name, 12),
                    // Remarks beside the numbers.
                    (false, false) => Column::words(&name, 24),
                }
            }));
            let columns: Vec<Column> = columns.collect();
            let line = |row: &Vec<Cell>, at: usize| -> Line {
                vec![Run::plain(
                    &row.get(at).map(|cell| self.cell(cell, worked_out)).unwrap_or_default(),
                )]
            };
            let rows: Vec<Vec<Line>> = rows
                .iter()
                .map(|row| {
                    std::iter::once(0)
                        .chain(piece.iter().copied())
                        .map(|at| line(row, at))
                        .collect()
                })
                .collect();
            let block = self.table(&caption, columns, rows);
            blocks.push(block);
        }
        blocks
    }

    /// A cell in words; a number that was worked out here is rounded.
    fn cell(&self, cell: &Cell, worked_out: bool) -> String {
        match cell {
            Cell::Words(words) => clean(words),
            Cell::Number(number) if worked_out => self.texts.number(readable(*number)),
            Cell::Number(number) | Cell::Measure(number) => self.texts.number(*number),
        }
    }
}

//! Tables as a report: each under a heading of its own.

use crate::{
    msg,
    report::{
        table::{self, Cell},
        wishes::Depth,
    },
    text::Texts,
};

use super::{Block, Column, Line, Names, Report, Run, Section, Table, clean};

/// A report that holds these tables and nothing else. The same tables give the same report.
#[must_use]
pub fn tabulated(title: &str, tables: &[table::Table], texts: Texts) -> Report {
    let names = Names {
        figure: texts.get(msg!("report-figure")),
        table: texts.get(msg!("report-table")),
        page: texts.get(msg!("report-page")),
    };
    let sections = tables.iter().zip(1..).map(|(table, number)| {
        let mut section = Section::new(None, clean(&table.name));
        section.number = number.to_string();
        section.blocks.push(Block::Table(of(table, number, texts)));
        section
    });
    Report {
        language: texts.language,
        depth: Depth::Full,
        title: clean(title),
        date: None,
        author: String::new(),
        cover: None,
        contents: None,
        names,
        sections: sections.collect(),
    }
}

fn of(table: &table::Table, number: usize, texts: Texts) -> Table {
    let (head, rows) =
        table.rows.split_first().map_or((&[][..], &[][..]), |(head, rows)| (head.as_slice(), rows));
    let words = |cell: &Cell| match cell {
        Cell::Words(words) => clean(words),
        Cell::Number(number) => texts.number(*number),
    };
    let column = |(at, cell): (usize, &Cell)| {
        let counted = |row: &Vec<Cell>| matches!(row.get(at), Some(Cell::Number(_)));
        if rows.iter().any(counted) {
            Column::numbers(&words(cell), 12)
        } else {
            Column::words(&words(cell), 24)
        }
    };
    let line = |row: &Vec<Cell>| -> Vec<Line> {
        row.iter().map(|cell| vec![Run::plain(&words(cell))]).collect()
    };
    Table {
        number,
        caption: clean(&table.name),
        columns: head.iter().enumerate().map(column).collect(),
        rows: rows.iter().map(line).collect(),
    }
}

//! Tables on slides: whole rows under a heading that is repeated, in the largest letters that
//! fit; a row higher than a slide goes on on the next.

use std::collections::VecDeque;

use crate::{
    figure::{
        Area,
        font::{self, Weight},
    },
    report::{
        columns,
        tree::{Line, Run, Table},
    },
};

use super::{
    ROOM,
    measure::{LEADING, Look, Para, count, height, take},
    shape::{CELL, Grid},
};

/// The sizes letters may take, the one liked best first.
const SIZES: [f32; 5] = [20.0, 18.0, 16.0, 14.0, 12.0];
/// The size where one slide is not enough.
const MANY: f32 = 12.0;

/// A table in one piece, in letters of that size.
pub(super) fn whole(table: &Table, base: f32) -> Grid {
    let sheet = Sheet::new(table, base);
    let rows = table.rows.iter().map(|row| cells(row));
    sheet.grid(rows.map(|row| (sheet.height(&row), row)).collect())
}

/// The pieces of a table, one a slide, none higher than `room`; and headings that are too long
/// to stand on a slide, in full.
pub(super) fn pieces(table: &Table, room: f32) -> (Vec<Grid>, Vec<Line>) {
    let (table, heads) = &headed(table, room / 2.0);
    let heads = heads.clone();
    for base in SIZES {
        let grid = whole(table, base);
        if grid.high() <= room {
            return (vec![grid], heads);
        }
    }
    let sheet = Sheet::new(table, MANY);
    let rows: Vec<Row> = table.rows.iter().map(|row| cells(row)).collect();
    let heights: Vec<f32> = rows.iter().map(|row| sheet.height(row)).collect();
    let grids = filled(&sheet, rows.clone(), room);
    // Shared out evenly, no slide is left with a row alone.
    let all = sheet.head.0 * count(grids.len()) + heights.iter().sum::<f32>();
    let highest = heights.into_iter().fold(0.0, f32::max);
    let even = all / count(grids.len()) + highest;
    if even < room {
        let again = filled(&sheet, rows, even);
        if again.len() == grids.len() {
            return (again, heads);
        }
    }
    (grids, heads)
}

/// The table with headings no higher than `room`, and those that had to be shortened in full.
fn headed(table: &Table, room: f32) -> (Table, Vec<Line>) {
    let mut short = table.clone();
    let sheet = Sheet::new(table, MANY);
    if sheet.head.0 <= room {
        return (short, Vec::new());
    }
    let mut heads = Vec::new();
    for (column, width) in short.columns.iter_mut().zip(&sheet.widths) {
        // A line is never quite full, so that one less is counted on.
        let lines = (room / (MANY * LEADING) - 1.0).floor();
        let room = lines * (width - 2.0 * CELL.0) * 0.8;
        let head = font::shortened(&column.head, MANY, Weight::SemiBold, room);
        if head != column.head {
            heads.push(vec![Run::plain(&column.head)]);
            column.head = head;
        }
    }
    (short, heads)
}

/// Whole rows on as many slides as they need.
fn filled(sheet: &Sheet, rows: Vec<Row>, room: f32) -> Vec<Grid> {
    let mut rest: VecDeque<Row> = rows.into();
    let mut grids = Vec::new();
    while !rest.is_empty() {
        let mut left = room - sheet.head.0;
        let mut rows = Vec::new();
        while let Some(row) = rest.pop_front() {
            let height = sheet.height(&row);
            if height <= left {
                left -= height;
                rows.push((height, row));
                continue;
            }
            if rows.is_empty() {
                let (first, more) = sheet.split(row, left);
                rows.push((sheet.height(&first), first));
                if let Some(more) = more {
                    rest.push_front(more);
                }
            } else {
                rest.push_front(row);
            }
            break;
        }
        grids.push(sheet.grid(rows));
    }
    grids
}

type Row = Vec<Para>;

/// A table in letters of one size.
struct Sheet<'a> {
    table: &'a Table,
    base: f32,
    widths: Vec<f32>,
    head: (f32, Row),
}

impl<'a> Sheet<'a> {
    fn new(table: &'a Table, base: f32) -> Self {
        let widths = columns::widths(table, ROOM.right - ROOM.left, base, 2.0 * CELL.0);
        let heads: Vec<Line> =
            table.columns.iter().map(|column| vec![Run::strong(&column.head)]).collect();
        let mut sheet = Self { table, base, widths, head: (0.0, cells(&heads)) };
        sheet.head.0 = sheet.height(&sheet.head.1);
        sheet
    }

    fn height(&self, row: &Row) -> f32 {
        let cell = |(cell, width): (&Para, &f32)| {
            height(std::slice::from_ref(cell), self.base, width - 2.0 * CELL.0)
        };
        row.iter().zip(&self.widths).map(cell).fold(0.0, f32::max) + 2.0 * CELL.1
    }

    /// What of a row fits, and the rest of it.
    fn split(&self, row: Row, room: f32) -> (Row, Option<Row>) {
        let (mut first, mut more) = (Vec::new(), Vec::new());
        for (cell, width) in row.into_iter().zip(&self.widths) {
            let mut rest = VecDeque::from([cell]);
            let width = width - 2.0 * CELL.0;
            let taken = take(&mut rest, self.base, width, room - 2.0 * CELL.1);
            first.extend(taken.into_iter().next());
            more.push(rest.pop_front().unwrap_or_else(|| Para::words("", Look::Cell)));
        }
        let done = more.iter().all(|para| para.line.iter().all(|run| run.words.is_empty()));
        (first, (!done).then_some(more))
    }

    fn grid(&self, rows: Vec<(f32, Row)>) -> Grid {
        let rows: Vec<(f32, Row)> = std::iter::once(self.head.clone()).chain(rows).collect();
        let bottom = ROOM.top + rows.iter().map(|(height, _)| height).sum::<f32>();
        Grid {
            area: Area { bottom, ..ROOM },
            widths: self.widths.clone(),
            rows,
            numeric: self.table.columns.iter().map(|column| column.numeric).collect(),
            base: self.base,
            name: self.table.caption.clone(),
        }
    }
}

fn cells(row: &[Line]) -> Row {
    row.iter().map(|line| Para::new(line.clone(), Look::Cell)).collect()
}

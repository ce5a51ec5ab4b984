//! A table on its way to the engine: its columns find room, rows that belong together stay
//! together, and what is to be read beside it stays with it.

use typst::foundations::{Array, IntoValue, dict};

use crate::{
    figure::font::Weight,
    report::tree::{Block, Line, Table},
};

use super::{
    fit::{self, INSET},
    values::{Paper, WHOLE, letters, letters_of},
    words::Place,
};

/// The last rows of a table that stay together.
const TAIL: usize = 3;
/// One row more does where they have fewer letters.
const LIGHT: usize = 300;
/// A lower table is never split between pages, in points.
const LOW: f32 = 170.0;

impl Paper<'_> {
    /// A table in as many pieces as it takes. Its last rows stay together, and what is to be
    /// read beside it stays with them.
    pub(super) fn table(&mut self, table: &Table, notes: &[Block]) {
        let (scale, room) = (self.sheet.scale, self.sheet.room());
        let columns: Vec<usize> = (usize::from(table.is_grouped())..table.columns.len()).collect();
        let plan = fit::plan(table, &columns, scale, room);
        let groups = table.groups();
        // A heading is not torn from the first row below it, so that one is left to it.
        let begins = groups.last().map_or(0, |(at, _)| *at + 1);
        let own = table.rows.len().saturating_sub(begins);
        let last = |count: usize| -> usize {
            table.rows.iter().rev().take(count).map(|row| letters(row)).sum()
        };
        let tail = own.min(if last(TAIL + 1) < LIGHT { TAIL + 1 } else { TAIL });
        let tail = if last(tail) + letters_of(notes) < 2 * WHOLE { tail } else { 0 };
        // A table that stands beside itself leaves no room below it.
        let beside = match &plan.pieces[..] {
            [only] => fit::beside(table.rows.len(), only, room),
            _ => 1,
        };
        let kept = tail > 0 && beside == 1;
        for (piece, number) in plan.pieces.iter().zip(1..) {
            let place =
                |width: f32, weight| Place { room: width - 2.0 * INSET, size: plan.size, weight };
            let across = || piece.columns.iter().copied().zip(piece.widths.iter().copied());
            let all: f32 = piece.widths.iter().sum();
            let head = |(at, width): (usize, f32)| {
                let head = table.columns.get(at).map_or("", |column| column.head.as_str());
                self.words.plain(head, place(width, Weight::SemiBold))
            };
            let row = |(number, row): (usize, &Vec<Line>)| {
                let cell = |(at, width): (usize, f32)| {
                    let line = row.get(at).map_or(&[][..], Vec::as_slice);
                    self.words.line(line, place(width, Weight::Regular))
                };
                let group = groups.iter().find(|(at, _)| *at == number);
                let group =
                    group.map(|(_, name)| self.words.plain(name, place(all, Weight::SemiBold)));
                let cells: Array = across().map(cell).collect();
                dict! { "group" => group, "whole" => letters(row) < WHOLE, "cells" => cells }
                    .into_value()
            };
            let numeric = |at: &usize| table.columns.get(*at).is_some_and(|column| column.numeric);
            let last = number == plan.pieces.len();
            let own = if last && kept { notes } else { &[] };
            let high =
                fit::height(table, piece, plan.size) + fit::headings(groups.len(), plan.size);
            let block = dict! {
                "kind" => "table",
                "number" => table.number,
                "caption" => self.words.plain(&table.caption, self.text()),
                "size" => f64::from(plan.size / scale),
                "inset" => f64::from(INSET),
                "room" => f64::from(if plan.flipped { fit::SIDEWAYS } else { room }),
                "widths" => piece.widths.iter().map(|w| f64::from(*w).into_value()).collect::<Array>(),
                "numeric" => piece.columns.iter().map(|at| numeric(at).into_value()).collect::<Array>(),
                "heads" => across().map(head).collect::<Array>(),
                "rows" => table.rows.iter().enumerate().map(row).collect::<Array>(),
                "tail" => tail,
                "beside" => beside,
                "notes" => self.notes(own),
                "whole" => high < LOW,
            };
            self.push(plan.flipped, block);
        }
        if !kept {
            self.beside(notes);
        }
    }
}

//! The keys that move through a table, its rows and its columns, when nothing is being written.

use eframe::egui::{Key, Modifiers, Ui};

use crate::app::{
    outbox::Outbox,
    views::indicators::{
        span::{Span, moved},
        write::Table,
    },
};

use super::{Grid, table_id};

/// So many rows are a page.
const PAGE: usize = 12;

impl Grid {
    pub(super) fn command(
        &mut self,
        ui: &Ui,
        table: Table<'_>,
        out: &mut Outbox,
        key: Key,
        modifiers: Modifiers,
    ) {
        let (from, to) = self.span.corners();
        let shift = modifiers.shift;
        match key {
            Key::F2 => self.begin(table, self.span.cursor, None),
            Key::Delete | Key::Backspace => self.take(table.cleared(from, to), out),
            Key::Escape if from == to => {
                self.active = false;
                ui.memory_mut(|memory| memory.surrender_focus(table_id()));
            }
            Key::Escape => self.select(self.span.cursor, false),
            Key::A if modifiers.command => {
                let last = (table.sheet.rows.len(), table.sheet.columns.len());
                self.span = Span { anchor: last, cursor: (0, 0) };
            }
            Key::ArrowUp | Key::ArrowDown if modifiers.alt => {
                self.shift_row(table, out, key == Key::ArrowDown);
            }
            Key::ArrowLeft | Key::ArrowRight if modifiers.alt => {
                self.shift_column(table, out, key == Key::ArrowRight);
            }
            _ => self.go(table, key, modifiers, shift),
        }
    }

    fn go(&mut self, table: Table<'_>, key: Key, modifiers: Modifiers, shift: bool) {
        let (rows, columns) = (table.sheet.rows.len(), table.sheet.columns.len());
        let far = isize::try_from(rows.max(columns) + 1).unwrap_or(isize::MAX);
        let page = isize::try_from(PAGE).unwrap_or(1);
        let step = if modifiers.command { far } else { 1 };
        let by = match key {
            Key::ArrowUp => (-step, 0),
            Key::ArrowDown => (step, 0),
            Key::ArrowLeft => (0, -step),
            Key::ArrowRight => (0, step),
            Key::PageUp => (-page, 0),
            Key::PageDown => (page, 0),
            Key::Home if modifiers.command => (-far, -far),
            Key::Home => (0, -far),
            Key::End if modifiers.command => (far, far),
            Key::End => (0, far),
            Key::Enter => (if shift { -1 } else { 1 }, 0),
            Key::Tab => (0, if shift { -1 } else { 1 }),
            _ => return,
        };
        let extends = shift && !matches!(key, Key::Enter | Key::Tab);
        let adds = table.is_open() && !extends && !modifiers.command;
        let to = moved(self.span.cursor, by, rows, columns, adds);
        self.refused = None;
        self.select(to, extends);
    }

    fn shift_row(&mut self, table: Table<'_>, out: &mut Outbox, down: bool) {
        let (row, column) = self.span.cursor;
        let Some(at) = row.checked_sub(1).filter(|_| table.is_open()) else { return };
        if let Some(change) = table.row_shifted(at, down) {
            self.change(change, out);
            self.select((if down { row + 1 } else { row - 1 }, column), false);
        }
    }

    fn shift_column(&mut self, table: Table<'_>, out: &mut Outbox, right: bool) {
        let (row, column) = self.span.cursor;
        let Some(at) = column.checked_sub(1).filter(|_| table.is_open()) else { return };
        if let Some(change) = table.column_shifted(at, right) {
            self.change(change, out);
            self.select((row, if right { column + 1 } else { column - 1 }), false);
        }
    }
}

//! What hands do in a table: where the person is, which range is chosen, what is being
//! written, and the keys that move all this. Keys are taken in the order they were struck,
//! however many of them a frame brings.

mod moves;

use eframe::egui::{Context, Event, EventFilter, Id, Key, Ui};

use crate::{
    app::outbox::{Action, Outbox},
    edit::{Change, Label},
    msg,
    session::IndicatorId,
};

use super::{
    span::{Span, landed, moved},
    write::{Cell, Outcome, Table},
};

/// The id of the table on screen.
#[must_use]
pub fn table_id() -> Id {
    Id::unique("indicator table")
}

/// The id of the field over the cell that is being written in.
#[must_use]
pub fn field_id() -> Id {
    Id::unique("indicator cell")
}

/// Where the person is in the table of one indicator; never saved.
#[derive(Debug, Default)]
pub struct Grid {
    /// Of which indicator.
    pub of: Option<IndicatorId>,
    /// What is chosen.
    pub span: Span,
    /// What is being written.
    pub draft: Option<Draft>,
    /// Why the last thing that was asked for did not happen.
    pub refused: Option<Label>,
    /// The place of the person is to be brought into view.
    pub follow: Follow,
    /// It had the keyboard in the last frame.
    active: bool,
    /// Something was changed in this frame.
    changed: bool,
    /// Keys that come after what is being done.
    waiting: Vec<Event>,
}

/// How far the place of the person has been brought into view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Follow {
    /// It has, or nobody asked.
    #[default]
    Done,
    /// Not yet within the table.
    Table,
    /// Within the table, and not yet within the page.
    Page,
}

/// What is being written in a cell.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Where.
    pub at: Cell,
    /// What.
    pub text: String,
    /// It was begun by typing, so that an arrow leaves the cell.
    pub typed: bool,
    /// Why it cannot stand there.
    pub refused: Option<Label>,
    /// The field is not on screen yet.
    pub fresh: bool,
}

/// How writing in a cell ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Enter { back: bool },
    Tab { back: bool },
    Arrow(Key),
    Escape,
}

/// Whether a table has the keyboard, so that every key is its own.
#[must_use]
pub fn holds_keys(ctx: &Context) -> bool {
    let ids = [table_id(), field_id()];
    ctx.memory(|memory| memory.focused().is_some_and(|focused| ids.contains(&focused)))
}

/// Every key that moves the focus belongs to the table.
pub fn every_key() -> EventFilter {
    EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true }
}

impl Grid {
    /// Looks at that indicator; in another one than before nothing is chosen yet.
    pub fn turn_to(&mut self, indicator: IndicatorId) {
        if self.of != Some(indicator) {
            *self = Self { of: Some(indicator), ..Self::default() };
        }
    }

    /// Chooses a cell, or makes the range reach to it.
    pub fn select(&mut self, cell: Cell, extend: bool) {
        let anchor = if extend { self.span.anchor } else { cell };
        self.span = Span { anchor, cursor: cell };
        self.follow = Follow::Table;
    }

    /// Begins to write in a cell: over what stands there, or in it.
    pub fn begin(&mut self, table: Table<'_>, cell: Cell, text: Option<String>) {
        self.span = Span::one(cell);
        self.refused = None;
        if !table.is_open() {
            self.refused = Some(Table::closed());
            return;
        }
        if cell == (0, 0) {
            return;
        }
        let typed = text.is_some();
        let text = text.unwrap_or_else(|| table.text_at(cell));
        self.draft = Some(Draft { at: cell, text, typed, refused: None, fresh: true });
        self.follow = Follow::Table;
    }

    /// Takes the keys of this frame up to where something has to be drawn first.
    pub fn keys(&mut self, ui: &Ui, table: Table<'_>, out: &mut Outbox) {
        let writing = self.draft.is_some();
        if !self.keeps_focus(ui) {
            self.waiting.clear();
            return;
        }
        let mut events = std::mem::take(&mut self.waiting);
        ui.input_mut(|input| {
            let (ours, rest) = std::mem::take(&mut input.events).into_iter().partition(is_ours);
            events.append(&mut { ours });
            input.events = rest;
        });
        if writing {
            self.while_writing(ui, table, out, events);
        } else {
            ui.memory_mut(|memory| memory.set_focus_lock_filter(table_id(), every_key()));
            let mut events = events.into_iter();
            for event in events.by_ref() {
                self.key(ui, table, out, event);
                // What was changed is in the table only from the next frame on.
                if self.draft.is_some() || std::mem::take(&mut self.changed) {
                    break;
                }
            }
            self.waiting = events.collect();
        }
        if !self.waiting.is_empty() {
            ui.request_repaint();
        }
    }

    /// Whether the table has the keyboard. The toolkit moves the focus on Tab and arrows
    /// before anyone is asked, also while the focus is only arriving; then it is taken back.
    fn keeps_focus(&mut self, ui: &Ui) -> bool {
        let has = |id: Id| ui.memory(|memory| memory.has_focus(id));
        let had = std::mem::replace(&mut self.active, true);
        if has(table_id()) || has(field_id()) {
            return true;
        }
        if had && ui.input(|input| input.events.iter().any(moves_focus)) {
            let id = if self.draft.is_some() { field_id() } else { table_id() };
            ui.memory_mut(|memory| memory.request_focus(id));
            return true;
        }
        self.active = false;
        false
    }

    /// The field gets what was typed before the key that ends the writing.
    fn while_writing(&mut self, ui: &Ui, table: Table<'_>, out: &mut Outbox, events: Vec<Event>) {
        let Some(draft) = &self.draft else { return };
        if draft.fresh {
            self.waiting = events;
            return;
        }
        let ends = |event: &Event| end(event, draft.typed && !table.sheet.wordy);
        let at = events.iter().position(|event| ends(event).is_some());
        let Some(at) = at else {
            ui.input_mut(|input| input.events.extend(events));
            return;
        };
        if at > 0 {
            let mut events = events;
            self.waiting = events.split_off(at);
            ui.input_mut(|input| input.events.extend(events));
            return;
        }
        let mut events = events.into_iter();
        let end = events.next().as_ref().and_then(ends);
        self.waiting = events.collect();
        match end {
            Some(End::Escape) => self.stop(ui),
            Some(end) if self.commit(ui, table, out) => self.step(table, end),
            Some(_) | None => {}
        }
    }

    /// Ends the writing and leaves things as they were.
    pub fn stop(&mut self, ui: &Ui) {
        self.draft = None;
        ui.memory_mut(|memory| memory.request_focus(table_id()));
        ui.request_repaint();
    }

    /// Lets what was written take effect. Returns whether it could.
    pub fn commit(&mut self, ui: &Ui, table: Table<'_>, out: &mut Outbox) -> bool {
        let Some(draft) = &mut self.draft else { return true };
        match table.typed(draft.at, &draft.text) {
            Ok(change) => {
                if let Some(change) = change {
                    out.change(change);
                }
                self.stop(ui);
                true
            }
            Err(why) => {
                draft.refused = Some(why);
                ui.request_repaint();
                false
            }
        }
    }

    fn step(&mut self, table: Table<'_>, end: End) {
        let by = match end {
            End::Enter { back: false } | End::Arrow(Key::ArrowDown) => (1, 0),
            End::Enter { back: true } | End::Arrow(Key::ArrowUp) => (-1, 0),
            End::Tab { back: false } | End::Arrow(Key::ArrowRight) => (0, 1),
            End::Tab { back: true } | End::Arrow(Key::ArrowLeft) => (0, -1),
            End::Arrow(_) | End::Escape => (0, 0),
        };
        let (rows, columns) = (table.sheet.rows.len(), table.sheet.columns.len());
        let cursor = self.span.cursor;
        // What was written below the last row or beside the last column is there only from the
        // next frame on.
        let added = cursor.0 > rows || cursor.1 > columns;
        let to = moved(cursor, by, rows + usize::from(added), columns + usize::from(added), true);
        self.select(to, false);
    }

    fn key(&mut self, ui: &Ui, table: Table<'_>, out: &mut Outbox, event: Event) {
        let (from, to) = self.span.corners();
        match event {
            Event::Text(text) if !text.chars().all(char::is_control) => {
                self.begin(table, self.span.cursor, Some(text));
            }
            Event::Copy => self.copy(table, out),
            Event::Cut => {
                self.copy(table, out);
                self.take(table.cleared(from, to), out);
            }
            Event::Paste(text) => self.take(table.pasted(from, to, &text), out),
            Event::Key { key, pressed: true, modifiers, .. } => {
                self.command(ui, table, out, key, modifiers);
            }
            _ => {}
        }
    }

    fn copy(&self, table: Table<'_>, out: &mut Outbox) {
        let (from, to) = self.span.corners();
        let text = table.sheet.range_as_text(&table.indicator.data, table.texts, from, to);
        let count = (to.0 - from.0 + 1) * (to.1 - from.1 + 1);
        let said = Label::plain(msg!("sheet-copied")).count("count", count);
        out.push(Action::Copy(text, said));
    }

    /// Lets what was asked for take effect, or says why not.
    pub fn take(&mut self, outcome: Outcome, out: &mut Outbox) {
        self.refused = None;
        match outcome {
            Ok(Some(change)) => self.change(change, out),
            Ok(None) => {}
            Err(why) => self.refused = Some(why),
        }
    }

    fn change(&mut self, change: Change, out: &mut Outbox) {
        self.changed = true;
        out.change(change);
    }

    /// What is chosen lies within the table, also after it became smaller.
    pub fn keep_within(&mut self, table: Table<'_>) {
        let open = usize::from(table.is_open());
        let last = (table.sheet.rows.len() + open, table.sheet.columns.len() + open);
        for cell in [&mut self.span.anchor, &mut self.span.cursor] {
            *cell = (cell.0.min(last.0), cell.1.min(last.1));
            *cell = landed(*cell, table.sheet.rows.len(), table.sheet.columns.len());
        }
    }
}

/// Whether the toolkit moves the focus on that key.
fn moves_focus(event: &Event) -> bool {
    use Key::{ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Escape, Tab};
    matches!(
        event,
        Event::Key {
            key: Tab | Escape | ArrowUp | ArrowDown | ArrowLeft | ArrowRight,
            pressed: true,
            ..
        }
    )
}

fn is_ours(event: &Event) -> bool {
    matches!(event, Event::Key { .. } | Event::Text(_) | Event::Paste(_) | Event::Copy | Event::Cut)
}

/// Whether a key ends the writing in a cell.
fn end(event: &Event, arrows: bool) -> Option<End> {
    let Event::Key { key, pressed: true, modifiers, .. } = event else { return None };
    match key {
        Key::Enter if !modifiers.shift && !modifiers.alt => Some(End::Enter { back: false }),
        Key::Tab => Some(End::Tab { back: modifiers.shift }),
        Key::Escape => Some(End::Escape),
        Key::ArrowUp | Key::ArrowDown | Key::ArrowLeft | Key::ArrowRight
            if arrows && modifiers.is_none() =>
        {
            Some(End::Arrow(*key))
        }
        _ => None,
    }
}

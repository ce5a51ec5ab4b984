//! What is typed before the field that wants it is there.

use eframe::egui::{Context, Event, Key};

use crate::app::{
    command::Command,
    keys::row_of,
    shell::Shell,
    views::{capture, indicators::hands},
};

impl Shell {
    /// Lets through what was typed up to the next key that moves the focus.
    pub(super) fn hold_typed_ahead(&mut self, ctx: &Context) {
        let ahead = &mut self.typeahead;
        // A table takes its keys in the order they were struck, Tab and Escape among them.
        if hands::holds_keys(ctx) && ahead.waiting.is_empty() && !ahead.on_its_way {
            return;
        }
        let settled = ctx.input(|input| input.events.iter().any(moved_already));
        ctx.input_mut(|input| {
            let (typed, rest) = std::mem::take(&mut input.events).into_iter().partition(is_typed);
            ahead.waiting.append(&mut { typed });
            input.events = rest;
        });
        if std::mem::take(&mut ahead.on_its_way) && !settled {
            if !ahead.waiting.is_empty() {
                ctx.request_repaint();
            }
            return;
        }
        let typing = ctx.text_edit_focused();
        let capturing = ctx.memory(|memory| memory.has_focus(capture::id()));
        let moves = |event: &Event| moves_focus(event, typing, capturing);
        let end = ahead.waiting.iter().position(moves).filter(|_| !settled);
        // Shortcuts are done before any field takes what was typed, so one that comes behind
        // waits until that has taken effect: what is saved holds the words written before.
        let after = end.filter(|end| {
            let (before, rest) = ahead.waiting.split_at(*end);
            before.iter().any(writes) && rest.first().is_some_and(|key| is_shortcut(key, typing))
        });
        let now = after.or(end.map(|end| end + 1)).unwrap_or(ahead.waiting.len());
        let delivered: Vec<Event> = ahead.waiting.drain(..now).collect();
        ctx.input_mut(|input| input.events.extend(delivered));
        ahead.on_its_way = end.is_some() && after.is_none();
        if !ahead.waiting.is_empty() {
            ctx.request_repaint();
        }
    }
}

/// The toolkit acts on Escape and Tab before anyone is asked; what was typed before them can
/// wait no longer.
fn moved_already(event: &Event) -> bool {
    matches!(event, Event::Key { key: Key::Escape | Key::Tab, pressed: true, .. })
}

fn is_typed(event: &Event) -> bool {
    match event {
        Event::Key { key, .. } => !matches!(key, Key::Escape | Key::Tab),
        Event::Text(_) | Event::Paste(_) | Event::Copy | Event::Cut => true,
        _ => false,
    }
}

fn writes(event: &Event) -> bool {
    matches!(event, Event::Text(_) | Event::Paste(_) | Event::Key { pressed: true, .. })
}

fn is_shortcut(event: &Event, typing: bool) -> bool {
    matches!(event, Event::Key { .. }) && row_of(event, typing).is_some()
}

/// The capture line keeps the focus through Enter and through picking a cell.
fn moves_focus(event: &Event, typing: bool, capturing: bool) -> bool {
    let Event::Key { key, pressed: true, .. } = event else { return false };
    if *key == Key::Enter {
        return !capturing;
    }
    row_of(event, typing).is_some_and(|row| !(capturing && matches!(row.command, Command::Cell(_))))
}

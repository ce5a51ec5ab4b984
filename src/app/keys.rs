//! From key events to commands, on Latin, Russian and Kazakh layouts alike.

use eframe::egui::{Context, DragAndDrop, Event, Key, Modifiers, ViewportCommand};

use super::{
    command::{Command, Needs, Row, Shortcut, TABLE},
    place::Selection,
    shell::Shell,
    tab::Wants,
    views::{capture, indicators::editor},
};

/// What a key event asks for, if anything.
///
/// `typing` says whether a text field has the focus.
#[must_use]
pub fn row_of(event: &Event, typing: bool) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.answers(event, typing))
}

impl Row {
    /// Whether the key event asks for this command; `typing` as in [`row_of`].
    #[must_use]
    pub fn answers(&self, event: &Event, typing: bool) -> bool {
        let Event::Key { key, physical_key, pressed: true, modifiers, .. } = event else {
            return false;
        };
        self.shortcuts.iter().any(|shortcut| {
            (shortcut.while_typing || !typing)
                && same_modifiers(*modifiers, shortcut.modifiers)
                && same_key(*key, *physical_key, *shortcut)
        })
    }
}

/// All of the modifiers and no other.
fn same_modifiers(held: Modifiers, wanted: Modifiers) -> bool {
    held.matches_exact(wanted)
}

/// The backend already sends the physical key where the logical one is not Latin, so letters
/// match by `key`. The Kazakh number row types letters and punctuation (6 arrives as a comma),
/// and with Shift every layout types signs there; so a digit also matches by its physical key,
/// unless the logical one is a key of its own (a keypad without `NumLock` sends `End` for 1).
fn same_key(key: Key, physical: Option<Key>, shortcut: Shortcut) -> bool {
    if key == shortcut.key {
        return true;
    }
    is_digit(shortcut.key) && physical == Some(shortcut.key) && is_punctuation(key)
}

fn is_digit(key: Key) -> bool {
    use Key::{Num0, Num1, Num2, Num3, Num4, Num5, Num6, Num7, Num8, Num9};
    matches!(key, Num0 | Num1 | Num2 | Num3 | Num4 | Num5 | Num6 | Num7 | Num8 | Num9)
}

/// Plus, minus and equals are not among them: they have shortcuts of their own.
fn is_punctuation(key: Key) -> bool {
    matches!(
        key,
        Key::Backslash
            | Key::Backtick
            | Key::CloseBracket
            | Key::CloseCurlyBracket
            | Key::Colon
            | Key::Comma
            | Key::Exclamationmark
            | Key::OpenBracket
            | Key::OpenCurlyBracket
            | Key::Period
            | Key::Pipe
            | Key::Questionmark
            | Key::Quote
            | Key::Semicolon
            | Key::Slash
    )
}

/// The shortcut as it is written on this system.
#[must_use]
pub fn name(ctx: &Context, shortcut: Shortcut) -> String {
    ctx.format_shortcut(&eframe::egui::KeyboardShortcut::new(shortcut.modifiers, shortcut.key))
}

impl Shell {
    /// Takes the program's shortcuts out of the frame's events before any text field sees
    /// them, and does what they ask for.
    pub(super) fn keys(&mut self, ctx: &Context) {
        if self.desk.dialog.is_some() {
            return;
        }
        let typing = ctx.text_edit_focused();
        let capturing = ctx.memory(|memory| memory.has_focus(capture::id()));
        let capturing = capturing && !self.desk.comparing.open;
        let drafting = capturing && self.desk.tab().is_some_and(|tab| !tab.view.draft.is_empty());
        let in_cell = ctx.memory(|memory| memory.has_focus(editor::id()));
        let mut wanted = Vec::new();
        let mut copies = false;
        ctx.input_mut(|input| {
            input.events.retain_mut(|event| {
                if matches!(event, Event::Copy) && !typing {
                    copies = true;
                    return true;
                }
                let Some(row) = row_of(event, typing) else { return true };
                match row.command {
                    // What is written in the capture line is the field's own to undo, and so
                    // is what is written in a cell of a table.
                    Command::Undo | Command::Redo if drafting || in_cell => return true,
                    Command::Cell(number) if capturing => {
                        let mark = capture::mark(number).map(|mark| Event::Text(mark.into()));
                        if let Some(mark) = mark {
                            *event = mark;
                        }
                        return true;
                    }
                    _ => {}
                }
                if !self.meets(row.needs) {
                    return true;
                }
                wanted.push(row.command);
                false
            });
        });
        for command in wanted {
            self.command(ctx, command);
        }
        if copies {
            self.copy_selection(ctx);
        }
        if ctx.input(|input| input.key_pressed(Key::Escape)) {
            self.escape(ctx, typing);
        }
    }

    /// Whether what a command needs is there.
    #[must_use]
    pub fn meets(&self, needs: Needs) -> bool {
        let tab = self.desk.tab();
        if self.desk.comparing.open {
            return needs == Needs::Workshop && tab.is_some() || self.desk.comparing.meets(needs);
        }
        tab.map_or(needs == Needs::Nothing, |tab| tab.meets(needs))
    }

    /// Escape steps back by one: a drag, then the wall, then the selection.
    fn escape(&mut self, ctx: &Context, typing: bool) {
        if DragAndDrop::has_any_payload(ctx) {
            DragAndDrop::clear_payload(ctx);
            ctx.stop_dragging();
            return;
        }
        if self.desk.comparing.open {
            if !typing {
                self.desk.comparing.chosen.clear();
            }
            return;
        }
        let Some(tab) = self.desk.tab_mut() else { return };
        if typing || tab.view.editing.is_some() {
            return;
        }
        if tab.view.selection.is_empty() && tab.view.wall {
            tab.view.wall = false;
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false));
        }
        tab.view.selection = Selection::default();
        tab.view.wants = Some(Wants::Capture);
    }
}

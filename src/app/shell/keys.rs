//! Keys that reach a command, and what each needs.

use eframe::egui::{Context, DragAndDrop, Event, Key, ViewportCommand};

use crate::app::{
    command::{Command, Needs},
    keys::row_of,
    place::Selection,
    shell::Shell,
    view::Wants,
    views::{capture, indicators::hands},
};

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
        let in_cell = ctx.memory(|memory| memory.has_focus(hands::field_id()));
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

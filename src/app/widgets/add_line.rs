//! The last line of a list: write, Enter, next. Several pasted lines are several entries.

use eframe::egui::{
    Event, Frame, Id, Margin, Stroke, TextEdit, Ui,
    text::{CCursor, CCursorRange},
    text_edit::TextEditState,
};
use egui_material_icons::icons;

use crate::{
    app::theme::{Palette, Size, radius},
    session::Limits,
};

use super::icon_button;

/// A line at the end of a list that adds to it.
#[must_use]
pub struct AddLine<'a> {
    id: Id,
    draft: &'a mut String,
    name: String,
    hint: String,
}

impl<'a> AddLine<'a> {
    /// A line over an unfinished draft. The name says what its button does, the hint what
    /// belongs in it.
    pub fn new(
        id: Id,
        draft: &'a mut String,
        name: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self { id, draft, name: name.into(), hint: hint.into() }
    }

    /// Shows it. Returns every line that was finished, without the blank ones.
    pub fn show(self, ui: &mut Ui, p: &Palette) -> Vec<String> {
        let mut finished = Vec::new();
        let focused = ui.memory(|memory| memory.has_focus(self.id));
        if focused {
            take_pasted_lines(ui, &mut finished);
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            ui.spacing_mut().button_padding.x = 3.0;
            if icon_button(ui, icons::ICON_ADD, &self.name, true).clicked() {
                finished.push(std::mem::take(self.draft));
                ui.memory_mut(|memory| memory.request_focus(self.id));
            }
            let line = if focused { Stroke::new(p.line_width, p.accent) } else { Stroke::NONE };
            let frame = Frame::new()
                .fill(if focused { p.card } else { p.card.gamma_multiply(0.0) })
                .corner_radius(radius::CONTROL)
                .inner_margin(Margin::symmetric(4, 6))
                .stroke(line);
            // One row of a multi-line edit: a single-line one loses what follows Enter in
            // the same frame.
            TextEdit::multiline(self.draft)
                .char_limit(Limits::Characters.limit())
                .id(self.id)
                .desired_rows(1)
                .desired_width(f32::INFINITY)
                .font(Size::Text.font())
                .text_color(p.text)
                .hint_text(self.hint.as_str())
                .frame(frame)
                .show(ui)
                .response
                .response
                .accessible_name(&self.hint);
        });
        if let Some((done, rest)) = self.draft.rsplit_once('\n') {
            finished.extend(done.split('\n').map(str::to_owned));
            let rest = rest.to_owned();
            *self.draft = rest;
            let end = CCursor::new(self.draft.chars().count());
            if let Some(mut state) = TextEditState::load(ui.ctx(), self.id) {
                state.cursor.set_char_range(Some(CCursorRange::one(end)));
                state.store(ui.ctx(), self.id);
            }
        }
        finished.retain_mut(|line| {
            *line = line.trim().to_owned();
            !line.is_empty()
        });
        finished
    }
}

fn take_pasted_lines(ui: &Ui, finished: &mut Vec<String>) {
    ui.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Paste(text) if text.trim().contains(['\n', '\r', '\t']) => {
                finished.extend(text.lines().map(str::to_owned));
                false
            }
            _ => true,
        });
    });
}

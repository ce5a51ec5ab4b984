//! A text field over a text it does not own: it shows a copy and reports what was written.

use eframe::egui::{
    Align2, Color32, Frame, Id, Key, Margin, Response, RichText, Stroke, TextEdit, Ui,
    text::CCursorRange,
};

use crate::{
    app::theme::{Palette, Size, radius},
    session::Limits,
};

/// A field bound to a text of the session.
#[must_use]
pub struct TextField<'a> {
    id: Id,
    text: &'a str,
    name: String,
    hint: String,
    rows: usize,
    font: eframe::egui::FontId,
    ink: Option<Color32>,
    wraps: bool,
    framed: bool,
    take_focus: bool,
}

/// What happened in a field.
pub enum FieldEvent {
    /// The text was changed to this.
    Written(String),
    /// Escape: the stay in the field should be taken back.
    Cancelled,
    /// The focus left it, or Enter was pressed in a one-line field.
    Left,
}

impl<'a> TextField<'a> {
    /// A one-line field. The name is what a screen reader says.
    pub fn new(id: Id, text: &'a str, name: impl Into<String>) -> Self {
        Self {
            id,
            text,
            name: name.into(),
            hint: String::new(),
            rows: 1,
            font: Size::Text.font(),
            ink: None,
            wraps: false,
            framed: true,
            take_focus: false,
        }
    }

    /// The id the field has on screen.
    pub fn id(&self) -> Id {
        self.id
    }

    /// What stands in it while it is empty.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Lets it hold several lines.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    /// In this font.
    pub fn font(mut self, font: eframe::egui::FontId) -> Self {
        self.font = font;
        self
    }

    /// In this colour.
    pub fn ink(mut self, ink: Color32) -> Self {
        self.ink = Some(ink);
        self
    }

    /// One line of text that is broken where it does not fit. Enter leaves it.
    pub fn wraps(mut self) -> Self {
        self.wraps = true;
        self
    }

    /// Without a frame until it is written in.
    pub fn quiet(mut self) -> Self {
        self.framed = false;
        self
    }

    /// Takes the focus now, with all of the text selected.
    pub fn take_focus(mut self, take: bool) -> Self {
        self.take_focus = take;
        self
    }

    /// Shows it and reports what happened.
    pub fn show(self, ui: &mut Ui, p: &Palette) -> (Response, Option<FieldEvent>) {
        // The toolkit drops the focus on Escape before this runs, so Escape is told apart
        // from an ordinary leave by the key itself.
        let escaped = ui.input(|input| input.key_pressed(Key::Escape));
        let mut text = self.text.to_owned();
        let focused = ui.memory(|memory| memory.has_focus(self.id));
        let line = if focused { p.accent } else { p.line_strong };
        let frame = Frame::new()
            .fill(if self.framed || focused { p.card } else { p.card.gamma_multiply(0.0) })
            .corner_radius(radius::CONTROL)
            .inner_margin(if self.framed {
                Margin::symmetric(8, 5)
            } else {
                Margin::symmetric(4, 1)
            })
            // The text of a quiet field stands where plain text would; its frame reaches out.
            .outer_margin(if self.framed { Margin::ZERO } else { Margin::symmetric(-4, 0) })
            .stroke(if self.framed || focused {
                Stroke::new(p.line_width, line)
            } else {
                Stroke::NONE
            });
        let edit = if self.rows > 1 || self.wraps {
            let edit = TextEdit::multiline(&mut text).desired_rows(self.rows);
            if self.wraps { edit.return_key(None) } else { edit }
        } else {
            TextEdit::singleline(&mut text)
        };
        let edit = edit
            .id(self.id)
            .font(self.font.clone())
            .text_color(self.ink.unwrap_or(p.text))
            .align(if self.rows > 1 { Align2::LEFT_TOP } else { Align2::LEFT_CENTER })
            .hint_text(RichText::new(self.hint).font(self.font))
            .desired_width(f32::INFINITY)
            // A file with more than that in a text would not be opened again.
            .char_limit(Limits::Characters.limit())
            .frame(frame);
        let mut output = ui
            .scope(|ui| {
                if !self.framed {
                    // A quiet field stands in running text: no taller than its line.
                    ui.spacing_mut().interact_size.y = 0.0;
                }
                edit.show(ui)
            })
            .inner;
        // Only now, so that what was typed before Enter in the same frame is not lost.
        if self.wraps && focused && ui.input(|input| input.key_pressed(Key::Enter)) {
            ui.memory_mut(|memory| memory.surrender_focus(self.id));
        }
        if self.take_focus {
            output.response.request_focus();
            let all = CCursorRange::select_all_str(&text);
            output.state.cursor.set_char_range(Some(all));
            output.state.store(ui.ctx(), self.id);
        }
        let mut response = output.response.response.accessible_name(self.name);
        // What does not fit on the one line is told whole.
        if self.rows == 1 && !self.wraps && output.galley.size().x > response.rect.width() {
            response = response.on_hover_text(self.text);
        }
        let event = if response.lost_focus() && escaped {
            Some(FieldEvent::Cancelled)
        } else if text != self.text && !(self.wraps && text.replace('\n', " ") == self.text) {
            let text = if self.wraps { text.replace('\n', " ") } else { text };
            Some(FieldEvent::Written(text))
        } else if response.lost_focus() {
            Some(FieldEvent::Left)
        } else {
            None
        };
        (response, event)
    }
}

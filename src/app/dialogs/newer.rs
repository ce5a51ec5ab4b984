//! A file of a newer program: shown as text, never half-read.

use std::path::{Path, PathBuf};

use eframe::egui::{Frame, Label, Margin, RichText, ScrollArea, TextWrapMode, Ui};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        theme::{Size, radius},
    },
    edit, msg,
};

use super::frame;

/// The file.
#[derive(Debug)]
pub struct Newer {
    file: PathBuf,
    format: u64,
    text: String,
    /// Where each line begins and ends, so that only those on screen are laid out.
    lines: Vec<std::ops::Range<usize>>,
    shown: bool,
}

impl Newer {
    /// A file of that format with that text.
    #[must_use]
    pub fn new(file: &Path, format: u64, text: String) -> Self {
        let mut at = 0;
        let lines = text
            .split_inclusive('\n')
            .map(|line| {
                let start = at;
                at += line.len();
                start..start + line.trim_end().len()
            })
            .collect();
        Self { file: file.to_owned(), format, text, lines, shown: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 760.0);
        frame::title(ui, cx.tr(msg!("newer-title"), &[("number", self.format.to_string().into())]));
        frame::aside(ui, cx, self.file.to_string_lossy().into_owned());
        frame::text(ui, cx.texts.label(&crate::storage::newer(self.format)));
        ui.add_space(4.0);
        self.contents(ui, cx);
        let opened = !std::mem::replace(&mut self.shown, true);
        frame::buttons(ui, |ui| {
            let closed =
                frame::default_button(ui, cx, cx.t(msg!("dialog-close")), opened).clicked();
            if frame::button(ui, cx.t(msg!("newer-copy"))).clicked() {
                let said = edit::Label::plain(msg!("newer-copied"));
                out.push(Action::Copy(self.text.clone(), said));
            }
            !closed
        })
    }

    /// The text, read-only: it can be selected and copied.
    fn contents(&self, ui: &mut Ui, cx: &Cx) {
        let p = cx.palette;
        let frame = Frame::new()
            .fill(p.card)
            .stroke(p.hairline())
            .corner_radius(radius::CONTROL)
            .inner_margin(Margin::same(8));
        frame.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let height = ui.fonts_mut(|fonts| fonts.row_height(&Size::Text.font()));
            ScrollArea::both()
                .max_height(frame::height_left(ui, 190.0).min(420.0))
                .auto_shrink([false, true])
                .show_rows(ui, height, self.lines.len(), |ui, rows| {
                    ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
                    for line in self.lines.get(rows).into_iter().flatten() {
                        let line = self.text.get(line.clone()).unwrap_or_default();
                        let words = RichText::new(line).font(Size::Text.font());
                        ui.add(Label::new(words).selectable(true));
                    }
                });
        });
    }
}

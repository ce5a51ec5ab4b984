//! What would be lost by closing, and the question about it.

use eframe::egui::{Label, RichText, ScrollArea, Ui};

use crate::{
    app::{
        cx::Cx,
        desk::Closing,
        outbox::{Action, Outbox},
        theme::Size,
    },
    msg,
};

use super::frame;

/// The question.
#[derive(Debug)]
pub struct Unsaved {
    closing: Closing,
    titles: Vec<String>,
    shown: bool,
}

impl Unsaved {
    /// The workshops of those titles would be lost.
    #[must_use]
    pub fn new(closing: Closing, titles: Vec<String>) -> Self {
        Self { closing, titles, shown: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 460.0);
        let count = self.titles.len();
        frame::title(ui, cx.tr(msg!("unsaved-title"), &[("count", count.into())]));
        ScrollArea::vertical().max_height(frame::height_left(ui, 190.0)).show(ui, |ui| {
            for title in &self.titles {
                let title = title.trim();
                let title =
                    if title.is_empty() { cx.t(msg!("tab-untitled")) } else { title.to_owned() };
                ui.add(Label::new(RichText::new(title).font(Size::Text.strong())).wrap());
            }
        });
        frame::text(ui, cx.t(msg!("unsaved-text")));
        let opened = !std::mem::replace(&mut self.shown, true);
        frame::buttons(ui, |ui| {
            let save = cx.tr(msg!("unsaved-save"), &[("count", count.into())]);
            let action = if frame::default_button(ui, cx, save, opened).clicked() {
                Some(Action::SaveAndClose(self.closing))
            } else if frame::button(ui, cx.t(msg!("unsaved-drop"))).clicked() {
                Some(Action::CloseNow(self.closing))
            } else {
                None
            };
            let cancelled = frame::button(ui, cx.t(msg!("dialog-cancel"))).clicked();
            let stays = action.is_none() && !cancelled;
            if let Some(action) = action {
                out.push(action);
            }
            stays
        })
    }
}

//! What would be lost by closing, and the question about it.

use eframe::egui::{Label, RichText, ScrollArea, Ui};

use crate::{
    app::{
        closing::Closing,
        cx::Cx,
        outbox::{Action, Outbox},
        tab::Tab,
        theme::Size,
    },
    msg,
};

use super::frame::{self, Picked};

/// The question.
#[derive(Debug)]
pub struct Unsaved {
    closing: Closing,
    lost: Vec<Lost>,
    shown: bool,
}

/// Something that would be lost.
#[derive(Debug)]
pub struct Lost {
    title: String,
    /// The unfinished line.
    draft: String,
}

impl Lost {
    /// What closing that tab would lose.
    #[must_use]
    pub fn of(tab: &Tab) -> Self {
        let draft = tab.view.draft.trim().to_owned();
        Self { title: tab.name(), draft }
    }

    /// Something of that name.
    #[must_use]
    pub fn named(title: String) -> Self {
        Self { title, draft: String::new() }
    }
}

impl Unsaved {
    /// All of this would be lost.
    #[must_use]
    pub fn new(closing: Closing, lost: Vec<Lost>) -> Self {
        Self { closing, lost, shown: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 460.0);
        let count = self.lost.len();
        frame::title(ui, cx.tr(msg!("unsaved-title"), &[("count", count.into())]));
        ScrollArea::vertical().max_height(frame::height_left(ui, 220.0)).show(ui, |ui| {
            for Lost { title, draft } in &self.lost {
                let title = title.trim();
                let title =
                    if title.is_empty() { cx.t(msg!("tab-untitled")) } else { title.to_owned() };
                ui.add(Label::new(RichText::new(title).font(Size::Text.strong())).wrap());
                if !draft.is_empty() {
                    let draft = [("draft", draft.as_str().into())];
                    frame::text(ui, cx.tr(msg!("recovery-draft"), &draft));
                }
            }
        });
        frame::text(ui, cx.t(msg!("unsaved-text")));
        if self.lost.iter().any(|lost| !lost.draft.is_empty()) {
            frame::text(ui, cx.t(msg!("unsaved-draft")));
        }
        let opened = !std::mem::replace(&mut self.shown, true);
        let options = vec![
            (
                cx.tr(msg!("unsaved-save"), &[("count", count.into())]),
                Action::SaveAndClose(self.closing),
            ),
            (cx.t(msg!("unsaved-drop")), Action::CloseNow(self.closing)),
        ];
        match frame::choices(ui, cx, opened, options) {
            Picked::Nothing => true,
            Picked::Cancel => false,
            Picked::One(action) => {
                out.push(action);
                false
            }
        }
    }
}

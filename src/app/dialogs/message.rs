//! Bad news with what can be done about it.

use eframe::egui::Ui;

use crate::app::{cx::Cx, outbox::Outbox, theme::Size};

use crate::{
    app::{command::Command, outbox::Action, tab::TabId},
    edit::{Label, Msg},
    msg,
};

/// What is said, and what is offered.
#[derive(Debug)]
pub struct Message {
    title: Msg,
    text: Label,
    offer: Option<(Msg, Command)>,
}

impl Message {
    /// A file that cannot be opened.
    #[must_use]
    pub fn unreadable(text: Label) -> Self {
        Self {
            title: msg!("message-unreadable"),
            text,
            offer: Some((msg!("message-open-another"), Command::Open)),
        }
    }

    /// A workshop that could not be saved; it is still whole in memory.
    #[must_use]
    pub fn not_saved(_tab: TabId, text: Label) -> Self {
        Self {
            title: msg!("message-not-saved"),
            text,
            offer: Some((msg!("command-save-as"), Command::SaveAs)),
        }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        ui.set_width(480.0);
        ui.label(eframe::egui::RichText::new(cx.t(self.title)).font(Size::Thing.strong()));
        ui.label(cx.texts.label(&self.text));
        let mut stays = true;
        ui.horizontal(|ui| {
            if let Some((name, command)) = self.offer
                && ui.button(cx.t(name)).clicked()
            {
                out.push(Action::Command(command));
                stays = false;
            }
            if ui.button(cx.t(msg!("dialog-close"))).clicked() {
                stays = false;
            }
        });
        stays
    }
}

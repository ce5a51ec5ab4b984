//! Words in passing, with the one thing a person may want to do about them.

use std::time::Duration;

use eframe::egui::{self, Align2, Area, Frame, Id, Margin, Order, Sense, Vec2};

use crate::{edit::Label, msg, text::Texts};

use super::{
    command::Command,
    outbox::Outbox,
    theme::{Palette, Size, radius},
};

/// How long a toast stays, in seconds.
const STAYS: f64 = 6.0;

/// What kind of news it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was done.
    Done,
    /// Something went wrong; it stays until dismissed.
    Trouble,
}

#[derive(Debug)]
struct Toast {
    text: Label,
    tone: Tone,
    offer: Option<Command>,
    /// When it first was on screen, in the window's seconds.
    since: Option<f64>,
}

/// What is being said in passing, newest last.
#[derive(Debug, Default)]
pub struct Toasts {
    toasts: Vec<Toast>,
}

impl Toasts {
    /// Says that something was done.
    pub fn say(&mut self, text: Label) {
        self.add(text, Tone::Done, None);
    }

    /// Says that something was done and offers to undo it.
    pub fn say_with_undo(&mut self, text: Label) {
        self.toasts.retain(|toast| toast.offer.is_none());
        self.add(text, Tone::Done, Some(Command::Undo));
    }

    /// Says that something went wrong.
    pub fn trouble(&mut self, text: Label) {
        self.add(text, Tone::Trouble, None);
    }

    fn add(&mut self, text: Label, tone: Tone, offer: Option<Command>) {
        self.toasts.retain(|toast| toast.text != text);
        self.toasts.push(Toast { text, tone, offer, since: None });
        if self.toasts.len() > 4 {
            self.toasts.remove(0);
        }
    }

    /// An offer to undo means the last change only; once another is made it would mislead.
    pub fn withdraw_offers(&mut self) {
        self.toasts.retain(|toast| toast.offer.is_none());
    }

    /// Shows them in the lower left, right of the rail of that width, above the capture line.
    pub fn show(
        &mut self,
        ctx: &egui::Context,
        rail: f32,
        texts: Texts,
        palette: &Palette,
        out: &mut Outbox,
    ) {
        let now = ctx.input(|input| input.time);
        self.toasts.retain_mut(|toast| {
            let since = *toast.since.get_or_insert(now);
            toast.tone == Tone::Trouble || now - since < STAYS
        });
        let mut dismissed = None;
        let mut bottom = -72.0;
        for (index, toast) in self.toasts.iter().enumerate().rev() {
            let shown = Area::new(Id::unique(("toast", index)))
                .order(Order::Foreground)
                .anchor(Align2::LEFT_BOTTOM, Vec2::new(rail + 8.0, bottom))
                .show(ctx, |ui| toast.show(ui, texts, palette, out));
            bottom -= shown.response.rect.height() + 8.0;
            if shown.inner {
                dismissed = Some(index);
            }
        }
        if let Some(index) = dismissed {
            self.toasts.remove(index);
        }
        let passing = self.toasts.iter().filter(|toast| toast.tone == Tone::Done);
        let next = passing.filter_map(|toast| toast.since).fold(f64::INFINITY, f64::min);
        if next.is_finite() {
            let left = Duration::try_from_secs_f64(next + STAYS - now).unwrap_or_default();
            ctx.request_repaint_after(left);
        }
    }
}

impl Toast {
    /// Draws it. Returns whether it was dismissed.
    fn show(&self, ui: &mut egui::Ui, texts: Texts, p: &Palette, out: &mut Outbox) -> bool {
        let line = if self.tone == Tone::Trouble { p.bad } else { p.line_strong };
        let frame = Frame::new()
            .fill(p.panel)
            .stroke(egui::Stroke::new(p.line_width, line))
            .corner_radius(radius::CARD)
            .inner_margin(Margin::symmetric(12, 8));
        let mut dismissed = false;
        frame.show(ui, |ui| {
            ui.set_max_width(560.0);
            ui.horizontal(|ui| {
                let words = egui::RichText::new(texts.label(&self.text)).font(Size::Text.font());
                let label = egui::Label::new(words).wrap().sense(Sense::hover());
                ui.scope(|ui| {
                    ui.set_max_width(440.0);
                    ui.add(label);
                });
                if let Some(command) = self.offer
                    && ui.button(texts.get(msg!("toast-undo"))).clicked()
                {
                    out.command(command);
                    dismissed = true;
                }
                if self.tone == Tone::Trouble
                    && ui.button(texts.get(msg!("toast-dismiss"))).clicked()
                {
                    dismissed = true;
                }
            });
        });
        dismissed
    }
}

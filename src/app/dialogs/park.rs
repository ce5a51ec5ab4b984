//! One line for the parking lot, from anywhere.

use eframe::egui::{Id, Key, TextEdit, Ui};

use crate::{
    app::{cx::Cx, outbox::Outbox, theme::Size, widgets::primary_button},
    edit::{Change, Label, OutcomeEdit},
    msg,
    session::{CanvasId, Limits, Thought, ThoughtId},
};

/// The thought being written.
#[derive(Debug, Default)]
pub struct Park {
    text: String,
    /// The canvas on screen when it was said.
    canvas: Option<CanvasId>,
    shown: bool,
}

impl Park {
    /// An empty line, said while that canvas was on screen.
    #[must_use]
    pub fn new(canvas: Option<CanvasId>) -> Self {
        Self { canvas, ..Self::default() }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        super::frame::width(ui, 440.0);
        ui.label(eframe::egui::RichText::new(cx.t(msg!("park-title"))).font(Size::Thing.strong()));
        let edit = TextEdit::singleline(&mut self.text)
            .char_limit(Limits::Characters.limit())
            .id(Id::unique("park"))
            .hint_text(cx.t(msg!("park-hint")))
            .desired_width(f32::INFINITY);
        let response = ui.add(edit).accessible_name(cx.t(msg!("park-title")));
        if !std::mem::replace(&mut self.shown, true) {
            response.request_focus();
        }
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let mut stays = true;
        ui.horizontal(|ui| {
            if primary_button(ui, cx.palette, cx.t(msg!("park-add"))).clicked() || entered {
                self.park(cx, out);
                stays = false;
            }
            if ui.button(cx.t(msg!("dialog-cancel"))).clicked() {
                stays = false;
            }
        });
        stays
    }

    fn park(&self, cx: &Cx, out: &mut Outbox) {
        let text = self.text.trim();
        if text.is_empty() {
            return;
        }
        let thought = Thought {
            id: cx.new_id(ThoughtId),
            text: text.to_owned(),
            canvas: self.canvas,
            settled: false,
        };
        let label = Label::plain(msg!("change-park"));
        out.change(Change::new(label, vec![OutcomeEdit::Park(thought).into()]));
        out.push(crate::app::outbox::Action::Say(Label::plain(msg!("park-done"))));
    }
}

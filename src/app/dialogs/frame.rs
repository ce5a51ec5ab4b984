//! What the dialogs share: their width, their heading, their row of buttons.

use eframe::egui::{Button, Label, Response, RichText, Ui};

use crate::{
    app::{cx::Cx, theme::Size, widgets::primary_button},
    msg,
};

/// Left free on both sides of a dialog together.
const AROUND: f32 = 72.0;

/// Makes the dialog this wide, or as wide as the window lets it.
pub fn width(ui: &mut Ui, wanted: f32) {
    let room = ui.ctx().content_rect().width() - AROUND;
    ui.set_width(wanted.min(room));
}

/// How high a scrolled part may be when the rest of the dialog needs `rest`.
pub fn height_left(ui: &Ui, rest: f32) -> f32 {
    (ui.ctx().content_rect().height() - AROUND - rest).max(80.0)
}

/// The heading.
pub fn title(ui: &mut Ui, text: String) {
    ui.add(Label::new(RichText::new(text).font(Size::Thing.strong())).wrap());
    ui.add_space(2.0);
}

/// A paragraph.
pub fn text(ui: &mut Ui, text: String) {
    ui.add(Label::new(text).wrap());
}

/// A paragraph that stands back.
pub fn aside(ui: &mut Ui, cx: &Cx, text: String) {
    let text = RichText::new(text).font(Size::Aside.font()).color(cx.palette.muted);
    ui.add(Label::new(text).wrap());
}

/// The button that Enter presses: it takes the focus when the dialog opens.
pub fn default_button(ui: &mut Ui, cx: &Cx, text: String, opened: bool) -> Response {
    let response = primary_button(ui, cx.palette, text);
    if opened {
        response.request_focus();
    }
    response
}

/// A row of buttons below the rest; it wraps where the window is narrow.
pub fn buttons<T>(ui: &mut Ui, row: impl FnOnce(&mut Ui) -> T) -> T {
    ui.add_space(8.0);
    ui.horizontal_wrapped(row).inner
}

/// An ordinary button of such a row.
pub fn button(ui: &mut Ui, text: String) -> Response {
    ui.add(Button::new(text))
}

/// What was picked of a row of choices.
pub enum Picked<T> {
    /// Nothing yet.
    Nothing,
    /// One of them.
    One(T),
    /// None of them.
    Cancel,
}

/// A row of choices, the first of which Enter takes, with the way out at its end.
pub fn choices<T>(ui: &mut Ui, cx: &Cx, opened: bool, options: Vec<(String, T)>) -> Picked<T> {
    buttons(ui, |ui| {
        let mut picked = Picked::Nothing;
        for (at, (name, option)) in options.into_iter().enumerate() {
            let response =
                if at == 0 { default_button(ui, cx, name, opened) } else { button(ui, name) };
            if response.clicked() {
                picked = Picked::One(option);
            }
        }
        if button(ui, cx.t(msg!("dialog-cancel"))).clicked() {
            picked = Picked::Cancel;
        }
        picked
    })
}

/// An ordinary button that has the keyboard when the dialog opens.
pub fn button_that_opens(ui: &mut Ui, text: String, opened: bool) -> Response {
    let response = button(ui, text);
    if opened {
        response.request_focus();
    }
    response
}

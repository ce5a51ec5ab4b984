//! Which of the drawings of a comparison leaves.

use eframe::egui::{ScrollArea, Ui};

use crate::{
    app::{comparing::Deed, cx::Cx, outbox::Outbox},
    msg,
    report::form::Form,
};

use super::frame;

/// The rest of the dialog needs so much of the window's height.
const REST: f32 = 150.0;

/// The drawings there are, and the one chosen.
#[derive(Debug)]
pub struct Drawing {
    form: Form,
    /// What each is called, and its name for a file.
    pictures: Vec<(String, String)>,
    chosen: usize,
    opened: bool,
}

impl Drawing {
    /// These, by caption and name, of which one is to be written in that format.
    #[must_use]
    pub fn new(form: Form, pictures: Vec<(String, String)>) -> Self {
        Self { form, pictures, chosen: 0, opened: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 480.0);
        let ending = self.form.ending().to_uppercase();
        frame::title(ui, cx.tr(msg!("drawing-title"), &[("ending", ending.into())]));
        let about = match self.form {
            Form::Png => msg!("drawing-about-png"),
            _ => msg!("drawing-about-svg"),
        };
        frame::aside(ui, cx, cx.t(about));
        ui.add_space(4.0);
        let height = frame::height_left(ui, REST);
        ScrollArea::vertical().id_salt("drawings").max_height(height).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            for (at, (caption, _)) in self.pictures.iter().enumerate() {
                ui.radio_value(&mut self.chosen, at, caption);
            }
        });
        let opened = !std::mem::replace(&mut self.opened, true);
        frame::buttons(ui, |ui| {
            if frame::default_button(ui, cx, cx.t(msg!("export-choose")), opened).clicked()
                && let Some((_, name)) = self.pictures.get(self.chosen)
            {
                out.compare(Deed::Picture(self.form, name.clone()));
                return false;
            }
            !frame::button(ui, cx.t(msg!("dialog-cancel"))).clicked()
        })
    }
}

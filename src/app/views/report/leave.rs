//! The buttons that let the report leave.

use eframe::egui::{Button, RichText, Ui};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
    },
    msg,
    report::{form::Form, wishes::Wishes},
};

/// Shows them; without wishes, or in an empty workshop, none can be pressed.
pub fn show(ui: &mut Ui, cx: &Cx, wishes: Option<&Wishes>, out: &mut Outbox) {
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(cx.t(msg!("report-place-save-as"))).color(cx.palette.muted));
        for form in Form::ALL.into_iter().filter(|form| form.is_offered()) {
            let response = ui.add_enabled(wishes.is_some(), Button::new(name(cx, form)));
            let about =
                cx.tr(msg!("export-as"), &[("ending", form.ending().to_uppercase().into())]);
            if response.on_hover_text(about).clicked()
                && let Some(wishes) = wishes
            {
                out.push(Action::Export(form, wishes.clone()));
            }
        }
        let set = Button::new(cx.t(msg!("report-place-whole-set")));
        if ui.add_enabled(wishes.is_some(), set).clicked()
            && let Some(wishes) = wishes
        {
            out.push(Action::ExportSet(wishes.clone()));
        }
    });
}

/// What a person calls a format.
fn name(cx: &Cx, form: Form) -> String {
    match form {
        Form::Docx => cx.t(msg!("report-place-docx")),
        Form::Pptx => cx.t(msg!("report-place-pptx")),
        Form::Xlsx => cx.t(msg!("report-place-xlsx")),
        Form::Html => cx.t(msg!("report-place-html")),
        Form::Markdown => cx.t(msg!("report-place-md")),
        Form::Csv => cx.t(msg!("report-place-csv")),
        other => {
            cx.tr(msg!("report-place-form"), &[("ending", other.ending().to_uppercase().into())])
        }
    }
}

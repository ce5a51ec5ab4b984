//! What a report should be like, before it is known where it goes. The same choices as in the
//! place of the report, without its pages.

use eframe::egui::Ui;

use crate::{
    app::{
        choices::Choices,
        command::{Command, Goto},
        cx::Cx,
        outbox::{Action, Outbox},
        views::report::choices,
        widgets::section_title,
    },
    edit::Msg,
    msg,
    report::{form::Form, logo::Logo, wishes::Depth},
};

use super::frame;

/// The choices for a report.
#[derive(Debug)]
pub struct Export {
    form: Form,
    choices: Choices,
    /// How much slides tell; they are for showing, and begin brief.
    slides: Depth,
    logo: Option<Logo>,
    opened: bool,
}

impl Export {
    /// A report as it was chosen before, with the logo that was read.
    #[must_use]
    pub fn new(choices: Choices, logo: Option<Logo>) -> Self {
        Self { form: Form::Docx, choices, slides: Depth::Brief, logo, opened: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 520.0);
        frame::title(ui, cx.t(msg!("export-title")));
        section_title(ui, cx.palette, cx.t(msg!("export-form")));
        ui.horizontal_wrapped(|ui| {
            for form in Form::ALL.into_iter().filter(|form| form.is_offered()) {
                ui.radio_value(&mut self.form, form, form.ending().to_uppercase());
            }
        });
        frame::aside(ui, cx, cx.t(about(self.form)));
        if !matches!(self.form, Form::Csv) {
            self.choices(ui, cx);
        }
        let wanted = self.wanted();
        let wishes = wanted.wishes(cx.texts.language, self.logo.clone());
        if wishes.is_none() {
            frame::aside(ui, cx, cx.t(msg!("preview-nothing-chosen")));
        }
        let opened = !std::mem::replace(&mut self.opened, true);
        frame::buttons(ui, |ui| {
            let go = ui.add_enabled_ui(wishes.is_some(), |ui| {
                frame::default_button(ui, cx, cx.t(msg!("export-choose")), opened).clicked()
            });
            if go.inner
                && let Some(wishes) = wishes
            {
                out.push(Action::Choose(Box::new(self.choices.clone()), true));
                out.push(Action::Export(self.form, wishes));
                return false;
            }
            if frame::button(ui, cx.t(msg!("export-see-pages"))).clicked() {
                out.push(Action::Choose(Box::new(self.choices.clone()), true));
                out.command(Command::Go(Goto::Report));
                return false;
            }
            !frame::button(ui, cx.t(msg!("dialog-cancel"))).clicked()
        })
    }

    /// The choices as they are for the format chosen.
    fn wanted(&self) -> Choices {
        let mut wanted = self.choices.clone();
        if self.form == Form::Pptx {
            wanted.depth = self.slides;
        }
        wanted
    }

    fn choices(&mut self, ui: &mut Ui, cx: &Cx) {
        ui.add_space(4.0);
        choices::language(ui, cx, &mut self.choices, cx.texts.language);
        // A workbook has sheets in place of headings.
        if self.form == Form::Xlsx {
            return;
        }
        let mut wanted = self.wanted();
        choices::depth(ui, cx, &mut wanted);
        if self.form == Form::Pptx {
            self.slides = wanted.depth;
        } else {
            self.choices = wanted;
        }
        choices::template(ui, cx, &mut self.choices);
        if self.form == Form::Pdf {
            choices::standard(ui, cx, &mut self.choices);
        }
    }
}

/// What a format is good for.
fn about(form: Form) -> Msg {
    match form {
        Form::Docx => msg!("export-about-docx"),
        Form::Pdf => msg!("export-about-pdf"),
        Form::Pptx => msg!("export-about-pptx"),
        Form::Xlsx => msg!("export-about-xlsx"),
        Form::Html => msg!("export-about-html"),
        Form::Markdown => msg!("export-about-md"),
        Form::Csv => msg!("export-about-csv"),
        Form::Svg | Form::Png => msg!("export-about-picture"),
    }
}

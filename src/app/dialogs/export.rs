//! What a report should be like, before it is known where it goes.

use eframe::egui::Ui;

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        widgets::section_title,
    },
    edit::Msg,
    msg,
    report::{
        form::Form,
        wishes::{Depth, Standard, Template, Wishes},
    },
    session::Language,
    text::terms,
};

use super::frame;

/// The choices for a report.
#[derive(Debug)]
pub struct Export {
    form: Form,
    wishes: Wishes,
    opened: bool,
}

const DEPTHS: [(Depth, Msg); 3] = [
    (Depth::Full, msg!("export-depth-full")),
    (Depth::Brief, msg!("export-depth-brief")),
    (Depth::Page, msg!("export-depth-page")),
];

const TEMPLATES: [(Template, Msg); 2] = [
    (Template::Standard, msg!("export-template-standard")),
    (Template::StatePlanning, msg!("export-template-state")),
];

const STANDARDS: [(Standard, Msg); 3] = [
    (Standard::Plain, msg!("export-standard-plain")),
    (Standard::A2b, msg!("export-standard-a2b")),
    (Standard::Ua1, msg!("export-standard-ua1")),
];

impl Export {
    /// A full report in the language the room works in.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { form: Form::Docx, wishes: Wishes::new(language), opened: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 520.0);
        frame::title(ui, cx.t(msg!("export-title")));
        section_title(ui, cx.palette, cx.t(msg!("export-form")));
        ui.horizontal_wrapped(|ui| {
            for form in Form::ALL.into_iter().filter(|form| !form.is_picture()) {
                ui.radio_value(&mut self.form, form, form.ending().to_uppercase());
            }
        });
        frame::aside(ui, cx, cx.t(about(self.form)));
        if !matches!(self.form, Form::Csv) {
            self.choices(ui, cx);
        }
        let opened = !std::mem::replace(&mut self.opened, true);
        frame::buttons(ui, |ui| {
            let go = frame::default_button(ui, cx, cx.t(msg!("export-choose")), opened);
            if go.clicked() {
                out.push(Action::Export(self.form, self.wishes.clone()));
                return false;
            }
            !frame::button(ui, cx.t(msg!("dialog-cancel"))).clicked()
        })
    }

    fn choices(&mut self, ui: &mut Ui, cx: &Cx) {
        let wishes = &mut self.wishes;
        ui.add_space(4.0);
        section_title(ui, cx.palette, cx.t(msg!("export-language")));
        ui.horizontal_wrapped(|ui| {
            for language in Language::ALL {
                ui.radio_value(&mut wishes.language, language, terms::language(language));
            }
        });
        // A workbook has sheets in place of headings.
        if self.form == Form::Xlsx {
            return;
        }
        ui.add_space(4.0);
        section_title(ui, cx.palette, cx.t(msg!("export-depth")));
        ui.horizontal_wrapped(|ui| {
            for (depth, name) in DEPTHS {
                ui.radio_value(&mut wishes.depth, depth, cx.t(name));
            }
        });
        ui.add_space(4.0);
        section_title(ui, cx.palette, cx.t(msg!("export-template")));
        ui.horizontal_wrapped(|ui| {
            for (template, name) in TEMPLATES {
                ui.radio_value(&mut wishes.template, template, cx.t(name));
            }
        });
        if self.form != Form::Pdf {
            return;
        }
        ui.add_space(4.0);
        section_title(ui, cx.palette, cx.t(msg!("export-standard")));
        ui.horizontal_wrapped(|ui| {
            for (standard, name) in STANDARDS {
                ui.radio_value(&mut wishes.standard, standard, cx.t(name));
            }
        });
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

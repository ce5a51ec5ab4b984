//! How a report is wished for: headings, depth, language. Shown in the place and in the dialog.

use eframe::egui::Ui;

use crate::{
    app::{choices::Choices, cx::Cx, widgets::section_title},
    edit::Msg,
    msg,
    report::wishes::{Depth, Standard, Template},
    session::Language,
    text::terms,
};

/// Every depth by its name, the deepest first.
pub const DEPTHS: [(Depth, Msg); 3] = [
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

/// The language of the report, whatever the language of the program.
pub fn language(ui: &mut Ui, cx: &Cx, choices: &mut Choices, spoken: Language) {
    section_title(ui, cx.palette, cx.t(msg!("export-language")));
    let mut chosen = choices.language.unwrap_or(spoken);
    ui.horizontal_wrapped(|ui| {
        for language in Language::ALL {
            let name = terms::language(language);
            if ui.radio_value(&mut chosen, language, name).clicked() {
                choices.language = Some(language);
            }
        }
    });
    ui.add_space(4.0);
}

/// How much is told.
pub fn depth(ui: &mut Ui, cx: &Cx, choices: &mut Choices) {
    section_title(ui, cx.palette, cx.t(msg!("export-depth")));
    ui.horizontal_wrapped(|ui| {
        for (depth, name) in DEPTHS {
            ui.radio_value(&mut choices.depth, depth, cx.t(name));
        }
    });
    ui.add_space(4.0);
}

/// The order of headings.
pub fn template(ui: &mut Ui, cx: &Cx, choices: &mut Choices) {
    section_title(ui, cx.palette, cx.t(msg!("export-template")));
    ui.horizontal_wrapped(|ui| {
        for (template, name) in TEMPLATES {
            ui.radio_value(&mut choices.template, template, cx.t(name));
        }
    });
    ui.add_space(4.0);
}

/// What a PDF has to keep to.
pub fn standard(ui: &mut Ui, cx: &Cx, choices: &mut Choices) {
    section_title(ui, cx.palette, cx.t(msg!("export-standard")));
    ui.horizontal_wrapped(|ui| {
        for (standard, name) in STANDARDS {
            ui.radio_value(&mut choices.standard, standard, cx.t(name));
        }
    });
    ui.add_space(4.0);
}

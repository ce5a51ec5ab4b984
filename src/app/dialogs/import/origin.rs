//! Where the data comes from: asked once, put on every indicator that is taken.

use eframe::egui::{Id, TextEdit, Ui, vec2};

use crate::{
    app::{
        cx::Cx,
        widgets::{DateEvent, DateField, section_title},
    },
    edit::Msg,
    msg,
    session::{Indicator, Limits, Source},
};

/// The source being written.
#[derive(Debug)]
pub struct Written {
    source: Source,
    /// What stood there before the person wrote anything.
    begun: Source,
}

impl Written {
    /// Begins with the file's name, or with the source of what is updated.
    pub fn new(file: &str, updated: Option<&Indicator>) -> Self {
        let known = updated.map(|indicator| indicator.source.clone());
        let source = known
            .filter(|source| *source != Source::default())
            .unwrap_or_else(|| Source { title: file.to_owned(), ..Source::default() });
        Self { begun: source.clone(), source }
    }

    /// The source for a new indicator.
    pub fn source(&self) -> Source {
        self.source.clone()
    }

    /// The source for a newer release of an indicator: what is there stays, unless the person
    /// wrote another.
    pub fn over(&self, existing: &Indicator) -> Source {
        let untouched = self.source == self.begun;
        if untouched && existing.source != Source::default() {
            Source::default()
        } else {
            self.source.clone()
        }
    }

    /// Shows the fields side by side.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx) {
        const DATE: f32 = 200.0;
        let gap = ui.spacing().item_spacing.x;
        let each = ((ui.available_width() - DATE - 3.0 * gap) / 3.0).max(120.0).floor();
        ui.horizontal_top(|ui| {
            for (name, text) in [
                (msg!("import-source-title"), &mut self.source.title),
                (msg!("import-source-publisher"), &mut self.source.publisher),
                (msg!("import-source-link"), &mut self.source.link),
            ] {
                ui.allocate_ui(vec2(each, 0.0), |ui| {
                    ui.vertical(|ui| {
                        ui.set_width(each);
                        line(ui, cx, name, text);
                    });
                });
            }
            ui.vertical(|ui| {
                let name = cx.t(msg!("import-source-date"));
                section_title(ui, cx.palette, name.as_str());
                let field = DateField::new(Id::unique("import date"), self.source.date, name)
                    .hint(cx.t(msg!("evidence-date-hint")))
                    .wrong(cx.t(msg!("evidence-date-wrong")))
                    .framed();
                for event in field.show(ui, cx.palette, cx.texts, cx.now.date()) {
                    if let DateEvent::Set(date) = event {
                        self.source.date = date;
                    }
                }
            });
        });
    }
}

fn line(ui: &mut Ui, cx: &Cx, name: Msg, text: &mut String) {
    section_title(ui, cx.palette, cx.t(name));
    let edit = TextEdit::singleline(text)
        .char_limit(Limits::Characters.limit())
        .id(Id::unique(("import source", name.id())))
        .desired_width(f32::INFINITY);
    ui.add(edit).accessible_name(cx.t(name));
}

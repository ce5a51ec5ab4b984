//! The comparison on its way out: asked where to, and of drawings first which; then written as
//! any report is.

use std::{path::Path, sync::Arc};

use eframe::egui::Context;

use crate::{
    app::{
        dialog::Dialog,
        exporting::{Drawn, Exporting},
        news::News,
        purpose::Purpose,
        shell::Shell,
        writing::{Matter, Writing},
    },
    edit::Label,
    msg,
    report::{comparison::pictures::pictures, form::Form, wishes::Wishes},
    text::Texts,
};

impl Shell {
    /// Asks where to write the comparison in that format.
    pub(crate) fn ask_for_comparison(&mut self, ctx: &Context, form: Form) {
        match self.comparison_on_its_way() {
            Some(exporting) if form.is_picture() => self.draw_comparison(form, exporting),
            Some(exporting) => self.ask_where(ctx, exporting, Purpose::Report(form)),
            None => {}
        }
    }

    /// Asks for the folder of the comparison in every format.
    pub(crate) fn ask_for_comparison_set(&mut self, ctx: &Context) {
        if let Some(exporting) = self.comparison_on_its_way() {
            self.ask_where(ctx, exporting, Purpose::ReportSet);
        }
    }

    /// Asks where to write the drawing of that name, of the comparison that waits for it.
    pub(crate) fn ask_for_picture(&mut self, ctx: &Context, form: Form, picture: String) {
        let Some(mut exporting) = self.desk.exporting.take() else { return };
        exporting.name = format!("{}-{picture}", exporting.name);
        if let Matter::Comparison(_, _, place) = &mut exporting.matter {
            *place = Some(picture);
        }
        self.ask_where(ctx, exporting, Purpose::Report(form));
    }

    /// Finds out which drawings there are, which may take as long as comparing.
    fn draw_comparison(&mut self, form: Form, mut exporting: Exporting) {
        let file = format!("{}.{}", exporting.name, form.ending());
        let (ticket, _) = self.begin_writing(Path::new(&file), 0);
        self.files.away(move || {
            let mut found = Vec::new();
            if let Matter::Comparison(report, wishes, _) = &mut exporting.matter {
                let worked_out = report();
                let all = pictures(&worked_out, Texts::new(wishes.language));
                found = all.into_iter().map(|of| (of.caption, of.name)).collect();
                // What was worked out need not be worked out again.
                *report = Arc::new(move || worked_out.clone());
            }
            News::Drawn(Box::new(Drawn { ticket, form, exporting, pictures: found }))
        });
    }

    /// The drawings are known: asks which, where there are several.
    pub(crate) fn drawn(&mut self, ctx: &Context, drawn: Drawn) {
        let Drawn { ticket, form, exporting, pictures } = drawn;
        let own = |writing: &Writing| writing.ticket == ticket;
        let stopped = self.desk.writing.iter().any(|of| own(of) && of.is_stopping());
        self.desk.writing.retain(|of| !own(of));
        match pictures.len() {
            // Something else is being asked by now.
            _ if stopped || self.desk.dialog.is_some() => {
                self.desk.toasts.say(Label::plain(msg!("writing-stopped")));
            }
            0 => self.desk.toasts.trouble(Label::plain(msg!("comparing-nothing-here"))),
            1 => self.ask_where(ctx, exporting, Purpose::Report(form)),
            _ => {
                self.desk.exporting = Some(exporting);
                self.desk.dialog = Some(Dialog::drawing(form, pictures));
            }
        }
    }

    /// The comparison as it is now, under the name of its file, by whoever publishes reports.
    fn comparison_on_its_way(&self) -> Option<Exporting> {
        let desk = &self.desk;
        let wishes = Wishes {
            organisation: desk.preferences.report.organisation.clone(),
            standard: desk.preferences.report.standard,
            logo: desk.mark.logo().cloned(),
            depth: desk.comparing.depth,
            ..Wishes::new(desk.texts.language)
        };
        let found = desk.comparing.report(desk.texts)?;
        let file = desk.comparing.path.as_deref().and_then(Path::file_stem);
        let name = file.map(|stem| stem.to_string_lossy().into_owned());
        let name = name.unwrap_or_else(|| desk.texts.get(msg!("rail-compare")));
        Some(Exporting::new(name, Matter::Comparison(Arc::new(found), wishes, None)))
    }
}

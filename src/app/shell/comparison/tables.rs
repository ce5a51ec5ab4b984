//! The comparison on its way out: asked where to, then written as any report is.

use std::{path::Path, sync::Arc};

use eframe::egui::Context;

use crate::{
    app::{exporting::Exporting, purpose::Purpose, shell::Shell, writing::Matter},
    msg,
    report::{form::Form, wishes::Wishes},
};

impl Shell {
    /// Asks where to write the comparison in that format.
    pub(crate) fn ask_for_comparison(&mut self, ctx: &Context, form: Form) {
        if let Some(exporting) = self.comparison_on_its_way() {
            self.ask_where(ctx, exporting, Purpose::Report(form));
        }
    }

    /// Asks for the folder of the comparison in every format.
    pub(crate) fn ask_for_comparison_set(&mut self, ctx: &Context) {
        if let Some(exporting) = self.comparison_on_its_way() {
            self.ask_where(ctx, exporting, Purpose::ReportSet);
        }
    }

    /// The comparison as it is now, under the name of its file, by whoever publishes reports.
    fn comparison_on_its_way(&self) -> Option<Exporting> {
        let desk = &self.desk;
        let wishes = Wishes {
            organisation: desk.preferences.report.organisation.clone(),
            standard: desk.preferences.report.standard,
            logo: desk.mark.logo().cloned(),
            ..Wishes::new(desk.texts.language)
        };
        let found = desk.comparing.report(desk.texts)?;
        let file = desk.comparing.path.as_deref().and_then(Path::file_stem);
        let name = file.map(|stem| stem.to_string_lossy().into_owned());
        let name = name.unwrap_or_else(|| desk.texts.get(msg!("rail-compare")));
        Some(Exporting::new(name, Matter::Comparison(Arc::new(found), wishes)))
    }
}

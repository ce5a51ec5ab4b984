//! The comparison on its way out as tables: asked where to, then written off the frame.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    edit::Label,
    msg,
    report::{
        comparison::tables,
        written::{Form, written},
    },
    storage,
};

use crate::app::{news::News, purpose::Purpose, shell::Shell};

use crate::app::comparing::{Extent, numbers::whole};

impl Shell {
    /// Asks where to write the comparison as tables of that form.
    pub(crate) fn ask_for_tables(&mut self, form: Form) {
        let purpose = Purpose::Tables(form);
        let name = self.suggested_name(purpose);
        let ctx = self.files.ctx.clone();
        self.ask_for(&ctx, purpose, name);
    }

    /// Writes the comparison to that file.
    pub(crate) fn write_tables(&mut self, form: Form, path: PathBuf) {
        let named = Form::of(&path);
        let path = if named.is_none() { path.with_extension(form.extension()) } else { path };
        let form = named.unwrap_or(form);
        let ctx = self.files.ctx.clone();
        let (comparing, texts) = (&mut self.desk.comparing, self.desk.texts);
        let Some(found) = comparing.found().cloned() else { return };
        let Some(numbers) = comparing.numbers(&found, texts, &ctx) else {
            self.desk.toasts.trouble(Label::plain(msg!("export-not-ready")));
            return;
        };
        let (titles, model) = (comparing.names(&found), comparing.model(&found));
        let (extent, decisions) = (comparing.extent, Arc::clone(comparing.decisions()));
        self.files.away(move || {
            let report = match extent {
                Extent::InView => numbers.report(&titles, model),
                Extent::Whole => whole(&found, &titles, model, &decisions, texts),
            };
            let bytes = written(&tables(&report, texts), form, texts);
            let result = bytes.map_err(|error| {
                Label::plain(msg!("export-failed")).text("why", error.to_string())
            });
            let result = result.and_then(|bytes| {
                storage::save(&path, &bytes).map(drop).map_err(|error| error.label())
            });
            News::Tabled(path, result)
        });
    }

    /// The comparison was written, or was not.
    pub(crate) fn tabled(&mut self, path: &Path, result: Result<(), Label>) {
        match result {
            Ok(()) => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                let label = Label::plain(msg!("export-saved"));
                self.desk.toasts.say(label.text("name", name.unwrap_or_default()));
            }
            Err(label) => self.desk.toasts.trouble(label),
        }
    }
}

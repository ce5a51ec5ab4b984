//! Reports on their way out: asked for, written on a thread of its own, and said when done.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use eframe::egui;

use crate::{
    edit::Label,
    msg,
    report::{
        form::{self, Form},
        wishes::Wishes,
    },
    storage,
};

use super::{
    dialog::Dialog,
    files::{News, Purpose},
    purpose::file_name,
    shell::Shell,
    tab::TabId,
};

/// A report that waits for a file.
#[derive(Clone, Debug)]
pub struct Exporting {
    tab: TabId,
    wishes: Wishes,
}

/// What came of writing a report.
#[derive(Debug)]
pub struct Exported {
    path: PathBuf,
    result: Result<(), Label>,
}

impl Shell {
    /// Asks what the report should be like.
    pub(super) fn choose_export(&mut self) {
        let Some(tab) = self.desk.tab() else { return };
        let language = tab.session().language.unwrap_or(self.desk.texts.language);
        self.desk.dialog = Some(Dialog::export(language));
    }

    /// Asks where the report goes.
    pub(super) fn ask_to_export(&mut self, ctx: &egui::Context, form: Form, wishes: Wishes) {
        let Some(tab) = self.desk.tab().map(|tab| tab.id) else { return };
        self.desk.exporting = Some(Exporting { tab, wishes });
        let name = self.export_name(form);
        self.ask_for(ctx, Purpose::Report(form), name);
    }

    /// The name the report would get if nobody chose another: that of the workshop's file.
    pub(super) fn export_name(&self, form: Form) -> String {
        let Some(wanted) = &self.desk.exporting else { return String::new() };
        let ending = form.ending();
        let tab = self.desk.tabs.iter().find(|tab| tab.id == wanted.tab);
        let file = tab.and_then(|tab| tab.path.as_deref()).and_then(Path::file_stem);
        if let Some(stem) = file {
            return format!("{}.{ending}", stem.to_string_lossy());
        }
        let title = tab.map(|tab| tab.session().title.clone()).unwrap_or_default();
        file_name(&title, &self.desk.texts.get(msg!("tab-untitled")), ending)
    }

    /// Writes the report that waits for this file. Another ending asks for another format.
    pub(super) fn export_to(&mut self, form: Form, path: &Path) {
        let Some(wanted) = self.desk.exporting.take() else { return };
        let Some(tab) = self.desk.tabs.iter().find(|tab| tab.id == wanted.tab) else { return };
        let session = Arc::clone(tab.session());
        let named = Form::of(path).filter(|form| !form.is_picture());
        let mut path = path.to_owned();
        if named.is_none() {
            path.as_mut_os_string().push(format!(".{}", form.ending()));
        }
        let path = std::path::absolute(&path).unwrap_or(path);
        let form = named.unwrap_or(form);
        self.desk.toasts.say(Label::plain(msg!("export-begun")));
        self.files.away(move || {
            let written = form::write(&session, &wanted.wishes, form, None);
            let result = written.map_err(|error| error.label()).and_then(|bytes| {
                storage::save(&path, &bytes).map(drop).map_err(|error| error.label())
            });
            News::Exported(Box::new(Exported { path, result }))
        });
    }

    /// Says what came of a report.
    pub(super) fn exported(&mut self, done: Exported) {
        match done.result {
            Ok(()) => {
                let file = done.path.display().to_string();
                self.desk.toasts.say(Label::plain(msg!("report-written")).text("file", file));
            }
            Err(why) => self.desk.dialog = Some(Dialog::not_reported(why)),
        }
    }
}

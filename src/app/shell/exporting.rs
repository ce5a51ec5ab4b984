//! Reports on their way out: chosen, asked about, written, told of.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use eframe::egui;

use crate::{
    edit::Label,
    msg,
    report::{
        form::Form,
        logo::{Logo, LogoError},
        wishes::Wishes,
    },
};

use crate::app::{
    choices::Choices,
    dialog::Dialog,
    exporting::{Exported, Exporting, Mark, Trouble},
    news::News,
    purpose::{Purpose, file_name},
    shell::Shell,
    writing::{self, Matter, NotWritten, Step, Stop, Ticket, Writing},
};

impl Shell {
    /// Asks what the report should be like.
    pub(super) fn choose_export(&mut self) {
        if self.desk.tab().is_some() {
            let choices = self.desk.preferences.report.clone();
            let logo = self.desk.mark.logo().cloned();
            self.desk.dialog = Some(Dialog::export(choices, logo));
        }
    }

    /// Takes in what was chosen about reports; `keep` where it is whole and worth remembering.
    pub(super) fn choose(&mut self, choices: Choices, keep: bool) {
        self.desk.preferences.report = choices;
        if keep {
            self.keep_preferences();
        }
    }

    /// Takes the logo in that file.
    pub(super) fn choose_logo(&mut self, path: PathBuf) {
        let path = std::path::absolute(&path).unwrap_or(path);
        let mut choices = self.desk.preferences.report.clone();
        choices.logo = Some(path);
        // A file of the same name may hold another picture by now.
        self.desk.mark = Mark::default();
        self.choose(choices, true);
    }

    /// Sees to it that the logo chosen is the one that is known.
    pub(super) fn look_at_logo(&mut self) {
        let wanted = &self.desk.preferences.report.logo;
        if *wanted == self.desk.mark.path {
            return;
        }
        self.desk.mark = Mark { path: wanted.clone(), read: None };
        if let Some(path) = wanted.clone() {
            self.files.away(move || {
                let read = Logo::open(&path);
                News::Logo(path, read)
            });
        }
    }

    /// The logo was read, or was not.
    pub(super) fn logo_read(&mut self, path: &Path, read: Result<Logo, LogoError>) {
        if self.desk.mark.path.as_deref() == Some(path) {
            self.desk.mark.read = Some(read);
        }
    }

    /// Asks where the report goes.
    pub(super) fn ask_to_export(&mut self, ctx: &egui::Context, form: Form, wishes: Wishes) {
        if let Some(exporting) = self.report_of_front(wishes) {
            self.ask_where(ctx, exporting, Purpose::Report(form));
        }
    }

    /// Asks for the folder of the whole set.
    pub(super) fn ask_for_set(&mut self, ctx: &egui::Context, wishes: Wishes) {
        if let Some(exporting) = self.report_of_front(wishes) {
            self.ask_where(ctx, exporting, Purpose::ReportSet);
        }
    }

    /// Asks where a document goes.
    pub(super) fn ask_where(&mut self, ctx: &egui::Context, what: Exporting, purpose: Purpose) {
        self.desk.exporting = Some(what);
        let name = self.suggested_name(purpose);
        self.ask_for(ctx, purpose, name);
    }

    /// The workshop in front, on its way out under the name of its file.
    fn report_of_front(&self, wishes: Wishes) -> Option<Exporting> {
        let tab = self.desk.tab()?;
        let file = tab.path.as_deref().and_then(Path::file_stem);
        let name = file.map_or_else(
            || {
                let untitled = self.desk.texts.get(msg!("tab-untitled"));
                file_name(&tab.session().title, &untitled, "")
            },
            |stem| stem.to_string_lossy().into_owned(),
        );
        Some(Exporting::new(name, Matter::Workshop(Arc::clone(tab.session()), wishes)))
    }

    /// The name the document would get if nobody chose another.
    pub(super) fn export_name(&self, form: Form) -> String {
        let waiting = self.desk.exporting.as_ref();
        waiting.map_or_else(String::new, |what| format!("{}.{}", what.name, form.ending()))
    }

    /// Writes the document that waits for this file. Another ending asks for another format.
    pub(super) fn export_to(&mut self, form: Form, path: &Path) {
        let Some(what) = self.desk.exporting.take() else { return };
        let named = Form::of(path).filter(|named| named.is_picture() == form.is_picture());
        let mut path = path.to_owned();
        if named.is_none() {
            path.as_mut_os_string().push(format!(".{}", form.ending()));
        }
        let path = std::path::absolute(&path).unwrap_or(path);
        let form = named.unwrap_or(form);
        let (ticket, stop) = self.begin_writing(&path, 1);
        self.files.away(move || {
            let written = writing::file(|| what.matter.bytes(form), &path, &stop);
            let result = written.map_err(|why| Trouble { why, other: writing::another(&path) });
            let file = path.display().to_string();
            let result = result.map(|()| Label::plain(msg!("report-written")).text("file", file));
            News::Exported(Box::new(Exported {
                ticket,
                what,
                purpose: Purpose::Report(form),
                result,
            }))
        });
    }

    /// Writes the whole set that waits for this folder.
    pub(super) fn write_set(&mut self, folder: &Path) {
        let Some(what) = self.desk.exporting.take() else { return };
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let (ticket, stop) = self.begin_writing(Path::new(&what.name), 0);
        let teller = self.files.teller();
        self.files.away(move || {
            let tell = |step| teller(News::Writing(ticket, step));
            let written = writing::set(&what.matter, &folder, &what.name, &stop, tell);
            let result = written.map_err(|why| Trouble { why, other: folder.clone() });
            let result = result.map(|(set, count)| {
                let label = Label::plain(msg!("report-written-all")).count("count", count);
                label.text("folder", set.display().to_string())
            });
            News::Exported(Box::new(Exported { ticket, what, purpose: Purpose::ReportSet, result }))
        });
    }

    pub(super) fn begin_writing(&mut self, file: &Path, all: usize) -> (Ticket, Stop) {
        let stop = Stop::default();
        self.desk.tickets += 1;
        let ticket = Ticket(self.desk.tickets);
        self.desk.writing.push(Writing::begun(ticket, file, all, stop.clone()));
        (ticket, stop)
    }

    /// A set has come to its next file.
    pub(super) fn writing_step(&mut self, ticket: Ticket, step: &Step) {
        let mut all = self.desk.writing.iter_mut();
        if let Some(writing) = all.find(|writing| writing.ticket == ticket) {
            writing.is_at(step);
        }
    }

    /// Stops what is being written.
    pub(super) fn stop_writing(&mut self, ticket: Ticket) {
        let mut all = self.desk.writing.iter();
        if let Some(writing) = all.find(|writing| writing.ticket == ticket) {
            writing.stop();
        }
    }

    /// Says what came of a document, and offers another name where it could not be written.
    pub(super) fn exported(&mut self, done: Exported) {
        self.desk.writing.retain(|writing| writing.ticket != done.ticket);
        match done.result {
            Ok(said) => self.desk.toasts.say(said),
            Err(Trouble { why: NotWritten::Stopped, .. }) => {
                self.desk.toasts.say(Label::plain(msg!("writing-stopped")));
            }
            Err(Trouble { why: NotWritten::Failed(why), other }) => {
                log::warn!("a document was not written");
                let mut what = done.what;
                if done.purpose == Purpose::ReportSet {
                    what.folder = Some(other);
                } else {
                    let stem = other.file_stem().unwrap_or_default();
                    what.name = stem.to_string_lossy().into_owned();
                    what.folder = other.parent().map(Path::to_owned);
                }
                self.desk.exporting = Some(what);
                self.desk.dialog = Some(Dialog::not_written(why, done.purpose));
            }
        }
    }
}

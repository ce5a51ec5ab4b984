//! A path typed by hand, where the system has no file dialog.

use std::path::{Path, PathBuf};

use eframe::egui::{
    Id, Key, Label, Modifiers, RichText, TextEdit, Ui,
    text::{CCursor, CCursorRange},
};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        purpose::Purpose,
        widgets::primary_button,
    },
    edit::Msg,
    msg,
};

use super::frame;

/// The path being typed.
#[derive(Debug)]
pub struct PathEntry {
    purpose: Purpose,
    /// Where a path begins that does not say it.
    folder: PathBuf,
    text: String,
    /// The system was asked and had no dialog.
    no_portal: bool,
    problem: Option<Problem>,
    shown: bool,
}

/// What stands in the way of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    NoName,
    NoFile,
    IsFolder,
    NoFolder,
    /// There is a file already; confirming again replaces it.
    Exists,
}

impl PathEntry {
    /// A path for that purpose, beginning in that folder.
    #[must_use]
    pub fn new(purpose: Purpose, folder: Option<&Path>, name: &str, no_portal: bool) -> Self {
        let folder = folder.map_or_else(own_folder, Path::to_owned);
        let text = folder.join(name).to_string_lossy().into_owned();
        Self { purpose, folder, text, no_portal, problem: None, shown: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 560.0);
        frame::title(ui, cx.t(self.purpose.title()));
        if self.no_portal {
            frame::aside(ui, cx, cx.t(msg!("path-no-dialog")));
        }
        ui.add_space(2.0);
        let entered = self.field(ui, cx);
        let path = self.path();
        self.verdict(ui, cx, &path);
        frame::buttons(ui, |ui| {
            // All are drawn before one is obeyed: a path that is refused leaves them standing.
            let confirmed = primary_button(ui, cx.palette, cx.t(self.verb())).clicked();
            let browse = self.no_portal && frame::button(ui, cx.t(msg!("path-browse"))).clicked();
            let cancel = frame::button(ui, cx.t(msg!("dialog-cancel"))).clicked();
            if confirmed || entered {
                return self.confirm(path, out);
            }
            if browse {
                out.push(Action::AskPath(self.purpose));
            }
            !browse && !cancel
        })
    }

    fn verb(&self) -> Msg {
        match (self.purpose, self.problem) {
            (purpose, Some(Problem::Exists)) if purpose.saves() => msg!("path-replace"),
            (purpose, _) if purpose.saves() => msg!("path-save"),
            (Purpose::Compare | Purpose::CompareFolder, _) => msg!("path-add"),
            (Purpose::ReportSet, _) => msg!("path-save"),
            (Purpose::Logo, _) => msg!("path-take"),
            _ => msg!("path-open"),
        }
    }

    fn words(&self, problem: Problem) -> Msg {
        match problem {
            Problem::NoName if self.purpose.wants_folder() => msg!("path-no-folder-name"),
            Problem::NoName => msg!("path-no-name"),
            Problem::NoFile => msg!("path-no-file"),
            Problem::IsFolder => msg!("path-is-folder"),
            Problem::NoFolder => msg!("path-no-folder"),
            Problem::Exists => msg!("path-exists"),
        }
    }

    /// The field. Returns whether Enter was pressed in it.
    fn field(&mut self, ui: &mut Ui, cx: &Cx) -> bool {
        let id = Id::unique("path");
        let focused = ui.memory(|memory| memory.has_focus(id));
        // Taken before the field sees it: Enter would drop the focus, and a second Enter
        // that confirms replacing a file would be lost.
        let entered =
            focused && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        let edit = TextEdit::singleline(&mut self.text).id(id).desired_width(f32::INFINITY);
        let mut output = edit.show(ui);
        if !std::mem::replace(&mut self.shown, true) {
            output.response.request_focus();
            output.state.cursor.set_char_range(Some(name_in(&self.text)));
            output.state.store(ui.ctx(), id);
        }
        if output.response.changed() {
            self.problem = None;
        }
        let name =
            if self.purpose.wants_folder() { msg!("path-folder-name") } else { msg!("path-name") };
        output.response.response.accessible_name(cx.t(name));
        entered
    }

    /// What stands in the way, or what the path means.
    fn verdict(&self, ui: &mut Ui, cx: &Cx, path: &Path) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let folder = if self.purpose.wants_folder() { path } else { path.parent().unwrap_or(path) };
        let folder = folder.to_string_lossy().into_owned();
        let args = [("name", name.unwrap_or_default().into()), ("folder", folder.into())];
        match self.problem {
            Some(problem) => {
                let ink = match problem {
                    Problem::Exists => cx.palette.warn,
                    _ => cx.palette.bad,
                };
                let words = RichText::new(cx.tr(self.words(problem), &args)).color(ink);
                ui.add(Label::new(words).wrap());
            }
            None if self.purpose == Purpose::ReportSet => {
                frame::aside(ui, cx, cx.tr(msg!("path-means-set"), &args));
            }
            None if self.purpose.wants_folder() && !self.text.trim().is_empty() => {
                frame::aside(ui, cx, cx.tr(msg!("path-means-folder"), &args));
            }
            None if self.text.trim().is_empty() || self.text.trim_end().ends_with(['/', '\\']) => {
                frame::aside(ui, cx, cx.t(self.words(Problem::NoName)));
            }
            None => frame::aside(ui, cx, cx.tr(msg!("path-means"), &args)),
        }
    }

    /// The path meant: from the folder shown first where it is not absolute, with the ending
    /// of a workshop's file where a new one has none.
    fn path(&self) -> PathBuf {
        let typed = self.text.trim();
        let home = || directories::UserDirs::new().map(|dirs| dirs.home_dir().to_owned());
        let path = match typed.strip_prefix("~/").and_then(|rest| Some(home()?.join(rest))) {
            Some(path) => path,
            None => self.folder.join(typed),
        };
        match self.purpose {
            // A report's ending is that of its format, and a name may hold a point.
            Purpose::Report(_) => path,
            purpose if purpose.saves() && path.extension().is_none() && !typed.ends_with('/') => {
                path.with_extension(self.purpose.ending())
            }
            _ => path,
        }
    }

    /// Takes the path, or says why not. Returns whether the dialog stays.
    fn confirm(&mut self, path: PathBuf, out: &mut Outbox) -> bool {
        // The one look at the disk from a frame: once for a click, and it reads nothing.
        let found = match self.purpose {
            _ if self.text.trim().is_empty() => Some(Problem::NoName),
            Purpose::Compare => (!path.exists()).then_some(Problem::NoFile),
            Purpose::CompareFolder | Purpose::OpenFolder | Purpose::ReportSet => {
                (!path.is_dir()).then_some(Problem::NoFolder)
            }
            _ if path.is_dir() => Some(Problem::IsFolder),
            Purpose::Open | Purpose::Import | Purpose::Logo => {
                (!path.exists()).then_some(Problem::NoFile)
            }
            Purpose::Save(_) | Purpose::SaveComparison | Purpose::Leave(_) | Purpose::Report(_) => {
                let in_folder = path.parent().is_some_and(Path::is_dir);
                let there = path.exists().then_some(Problem::Exists);
                if in_folder { there } else { Some(Problem::NoFolder) }
            }
        };
        let agreed = self.problem == Some(Problem::Exists);
        self.problem = found.filter(|problem| *problem != Problem::Exists || !agreed);
        if self.problem.is_none() {
            out.push(Action::TakePath(self.purpose, path));
        }
        self.problem.is_some()
    }
}

/// Where a person keeps documents, or the folder the program was started in.
fn own_folder() -> PathBuf {
    let dirs = directories::UserDirs::new();
    let documents = dirs.as_ref().and_then(|dirs| dirs.document_dir().or(Some(dirs.home_dir())));
    documents.map_or_else(|| std::env::current_dir().unwrap_or_default(), Path::to_owned)
}

/// What a person will want to write over: the name of the file without its ending, or the
/// whole path where it names none.
fn name_in(text: &str) -> CCursorRange {
    let count = |part: &str| part.chars().count();
    let start = text.rfind(['/', '\\']).map_or(0, |at| count(text.get(..=at).unwrap_or_default()));
    let name = Path::new(text).file_stem().map_or(0, |stem| count(&stem.to_string_lossy()));
    let (start, end) = if start == count(text) { (0, start) } else { (start, start + name) };
    CCursorRange::two(CCursor::new(start), CCursor::new(end))
}

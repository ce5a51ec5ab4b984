//! A comparison and its file: opened, saved, asked about.

use crate::storage::EXTENSION;
use std::{
    path::{Component, Path, PathBuf},
    sync::Arc,
};

use crate::{
    app::{closing::Closing, dialog::Dialog, purpose::Purpose, shell::Shell},
    compare::{Compared, Decisions, DecisionsError, Fingerprint},
    edit::Label,
    msg,
    session::Session,
    storage::{self},
};

use crate::app::{
    comparing::Kept,
    comparing::{Column, Comparing, Decided},
};

/// A column as the file will name it.
struct Named {
    session: Arc<Session>,
    path: Option<PathBuf>,
    name: String,
    canvas: Option<crate::session::CanvasId>,
}

impl Shell {
    /// Saves what was decided where it is kept, or asks where.
    pub(crate) fn save_comparison(&mut self, ctx: &eframe::egui::Context) {
        match self.desk.comparing.path.clone() {
            Some(path) => self.save_comparison_as(path),
            None => self.ask_again(ctx, Purpose::SaveComparison),
        }
    }

    /// Saves what was decided in that file.
    pub(crate) fn save_comparison_as(&mut self, path: PathBuf) {
        let path = if path.extension().is_none() { path.with_extension(EXTENSION) } else { path };
        let path = std::path::absolute(&path).unwrap_or(path);
        let comparing = &mut self.desk.comparing;
        comparing.saving = true;
        let named: Vec<Named> = comparing
            .ready()
            .map(|(column, session)| Named {
                session: Arc::clone(session),
                path: column.path.clone(),
                name: column.name.trim().to_owned(),
                canvas: column.canvas,
            })
            .collect();
        let reference = comparing.reference.and_then(|id| comparing.column(id)?.session());
        let reference = reference.map(|session| session.id);
        let decided = Arc::clone(comparing.decisions());
        self.files.keep_comparison(move || {
            let sessions: Vec<Compared> =
                named.into_iter().map(|named| compared(named, &path)).collect();
            let file = Decisions { sessions: sessions.clone(), reference, ..(*decided).clone() };
            let result = storage::save(&path, file.to_ron().as_bytes()).map(drop);
            Kept { path, decided, sessions, result }
        });
    }

    /// What was decided is on disk, or is not.
    pub(crate) fn comparison_kept(&mut self, kept: Kept) {
        let comparing = &mut self.desk.comparing;
        comparing.saving = false;
        if let Err(error) = kept.result {
            self.desk.closing_after_save = None;
            self.desk.dialog = Some(Dialog::not_saved(error.label()));
            return;
        }
        comparing.decided.mark_saved(kept.decided);
        comparing.saved_at = Some(self.desk.clock.now());
        comparing.path = Some(kept.path);
        let nowhere = kept.sessions.iter().filter(|session| session.path.is_empty()).count();
        comparing.known = Decisions { sessions: kept.sessions, ..Decisions::default() };
        comparing.changed.clear();
        if nowhere > 0 {
            let label = Label::plain(msg!("comparing-unsaved-sessions")).count("count", nowhere);
            self.desk.toasts.trouble(label);
        }
        if self.desk.closing_after_save.is_some() {
            self.close_what_was_saved();
        }
    }

    /// A comparison file was read: takes it up, but asks first where that would lose something.
    pub(crate) fn open_comparison(
        &mut self,
        path: PathBuf,
        read: Result<Decisions, DecisionsError>,
    ) {
        match read {
            Ok(decisions) => {
                let next = self.taken_up(path, decisions);
                if self.desk.comparing.is_unsaved() {
                    self.desk.comparing.next = Some(Box::new(next));
                    self.desk.dialog = Some(Dialog::unsaved(
                        Closing::Comparison,
                        self.desk.lost(Closing::Comparison),
                    ));
                } else {
                    self.begin_comparison(next);
                }
            }
            Err(error) => self.desk.dialog = Some(Dialog::unreadable(&path, error.label())),
        }
    }

    /// Begins anew, with the comparison that waits or with none.
    pub(crate) fn drop_comparison(&mut self) {
        let next = self.desk.comparing.next.take().map(|next| *next);
        self.begin_comparison(next.unwrap_or_default());
    }

    fn begin_comparison(&mut self, mut next: Comparing) {
        next.open = true;
        self.desk.comparing = next;
        let waiting = self.desk.comparing.columns.iter().filter_map(|column| {
            let path = column.path.clone()?;
            column.session().is_none().then_some(path)
        });
        for path in waiting.collect::<Vec<_>>() {
            self.files.load_to_compare(path);
        }
    }

    /// The comparison of a file, its sessions not read yet.
    fn taken_up(&self, path: PathBuf, decisions: Decisions) -> Comparing {
        let mut next = Comparing::default();
        let folder = path.parent().map(Path::to_owned).unwrap_or_default();
        for known in &decisions.sessions {
            let id = next.new_column();
            let open = self
                .desk
                .tabs
                .iter()
                .find(|tab| known.path.is_empty() && tab.session().id == known.id);
            let mut column = match open {
                Some(tab) => Column::of_tab(id, tab),
                None if known.path.is_empty() => Column::missing(id),
                None => Column::of_file(id, folder.join(known.path.replace('\\', "/"))),
            };
            column.name.clone_from(&known.label);
            column.canvas = known.canvas;
            if Some(known.id) == decisions.reference && next.reference.is_none() {
                next.reference = Some(id);
            }
            next.columns.push(column);
        }
        let Decisions { sessions, reference, .. } = decisions.clone();
        next.known = Decisions { sessions, reference, ..Decisions::default() };
        let decided = Decisions { sessions: Vec::new(), reference: None, ..decisions };
        next.decided = Decided::opened(decided);
        next.path = Some(path);
        next
    }
}

fn compared(named: Named, file: &Path) -> Compared {
    let path = named.path.map(|path| beside(&path, file)).unwrap_or_default();
    Compared {
        id: named.session.id,
        path,
        fingerprint: Fingerprint::of(&named.session),
        label: named.name,
        canvas: named.canvas,
    }
}

/// The path as it is written in a file: from its folder where both have a root in common,
/// with forward slashes, so that a folder can be carried to another machine.
fn beside(path: &Path, file: &Path) -> String {
    let folder = file.parent().unwrap_or(file);
    let (to, from): (Vec<Component>, Vec<Component>) =
        (path.components().collect(), folder.components().collect());
    let common = to.iter().zip(&from).take_while(|(a, b)| a == b).count();
    // Only the root in common, or not even that: the way from the root is the plainer one.
    if common < 2 {
        return path.to_string_lossy().into_owned();
    }
    let up = std::iter::repeat_n("..".to_owned(), from.len() - common);
    let down = to.iter().skip(common).map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_written_from_the_folder_of_the_file() {
        let file = Path::new("/class/week 3/comparison.ron");
        assert_eq!(beside(Path::new("/class/week 3/group-a.ron"), file), "group-a.ron");
        assert_eq!(beside(Path::new("/class/model.ron"), file), "../model.ron");
        assert_eq!(beside(Path::new("/other/model.ron"), file), "/other/model.ron");
    }
}

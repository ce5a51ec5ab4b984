//! What others did to the files of open workshops, noticed, asked about, answered.

use std::sync::Arc;

use eframe::egui;

use crate::{
    compare::reconcile::{Irreconcilable, Spot, reconcile},
    edit::{Change, Label, WorkshopEdit},
    msg,
    session::Session,
    storage::watch::{Report, Watched},
};

use crate::app::{
    comparing::Deed,
    dialog::Dialog,
    dialogs::{changed::Changed, reconcile::Reconcile},
    outside::{Answer, Theirs},
    shell::Shell,
    standing::Became,
    tab::{Tab, TabId},
};

impl Shell {
    /// Looks at the open files now.
    pub fn look_outside(&mut self) {
        self.outlook.looking += 1;
        self.outlook.watch.look();
    }

    /// Sees to it that the open files are looked after, and takes in what was noticed.
    pub(super) fn keep_outlook(&mut self, ctx: &egui::Context) {
        let focused = ctx.input(|input| input.focused);
        if focused && !std::mem::replace(&mut self.outlook.focused, focused) {
            self.look_outside();
            // Whoever had it open may have closed it.
            for tab in self.desk.tabs.iter_mut().filter(|tab| !tab.standing.read_only) {
                if tab.standing.elsewhere.is_some() {
                    tab.standing.asked = None;
                }
            }
        }
        self.outlook.focused = focused;
        while let Some(report) = self.outlook.watch.poll() {
            self.noticed(report);
        }
        self.note_open_files();
        let in_files = || self.desk.tabs.iter().filter(|tab| tab.path.is_some());
        let given = &self.outlook.given;
        let as_given = in_files().zip(given).all(|(tab, known)| is_known(tab, known));
        if !as_given || in_files().count() != given.len() {
            let files: Vec<Watched> = in_files().filter_map(watched).collect();
            self.outlook.given.clone_from(&files);
            self.outlook.watch.files(files);
        }
        self.ask_about_locked();
    }

    fn noticed(&mut self, report: Report) {
        match report {
            Report::Of { ticket, against, outside } => {
                let Some(tab) = self.desk.tab_by_id(TabId(ticket)) else { return };
                if tab.known() == Some(against) {
                    tab.standing.outside = Became::of(outside);
                }
            }
            Report::Looked => {
                self.outlook.looking = self.outlook.looking.saturating_sub(1);
                let tabs = self.desk.tabs.iter_mut();
                let waiting: Vec<TabId> = tabs
                    .filter_map(|tab| std::mem::take(&mut tab.standing.asks).then_some(tab.id))
                    .collect();
                for id in waiting {
                    self.ask_after_refusal(id);
                }
            }
        }
    }

    /// Saving was refused because the file was not what it had been; it is known now what it is.
    fn ask_after_refusal(&mut self, id: TabId) {
        let Some(tab) = self.desk.tab_by_id(id) else { return };
        let other =
            matches!(tab.standing.outside, Some(Became::Other(..) | Became::Unreadable(..)));
        let path = tab.path.clone();
        if other {
            self.ask_outside(id);
        } else if let Some(path) = path {
            // It is gone, or again as it was: nothing is lost by writing it.
            self.save_tab(id, path);
        }
    }

    fn ask_outside(&mut self, id: TabId) {
        let Some(tab) = self.desk.tab_by_id(id) else { return };
        if let Some(changed) = Changed::of(tab) {
            self.desk.dialog = Some(Dialog::Changed(changed));
        }
    }

    /// Saving found that the file is not what it was: looks at what it is, then asks.
    pub(super) fn refused(&mut self, id: TabId) {
        if let Some(tab) = self.desk.tab_by_id(id) {
            tab.standing.asks = true;
            self.look_outside();
        }
    }

    /// Does what was decided about a file that others have written.
    pub(super) fn answer_outside(&mut self, ctx: &egui::Context, id: TabId, answer: Answer) {
        let Some(tab) = self.desk.tab_by_id(id) else { return };
        let theirs = match &tab.standing.outside {
            Some(Became::Other(session, seen)) => {
                Some(Theirs { session: Arc::clone(session), seen: *seen })
            }
            _ => None,
        };
        match (answer, theirs) {
            (Answer::Ask, _) => self.ask_outside(id),
            (Answer::Merge, Some(theirs)) => self.merge(id, theirs, &[], true),
            (Answer::Merged(theirs, yield_to), _) => self.merge(id, *theirs, &yield_to, false),
            (Answer::TakeIn, Some(theirs)) => self.take_in_file(id, &theirs),
            (Answer::Compare, Some(theirs)) => self.compare_with_file(ctx, id, theirs.session),
            (Answer::WriteOver(seen), _) => self.save_over_state(id, seen),
            (Answer::SaveAgain, _) => {
                if let Some(path) = tab.path.clone() {
                    self.save_tab(id, path);
                }
            }
            (Answer::Merge | Answer::TakeIn | Answer::Compare, None) => {}
        }
    }

    /// Brings both states together as one step. Where both changed the same it asks first.
    fn merge(&mut self, id: TabId, theirs: Theirs, yield_to: &[Spot], asks: bool) {
        let Some(tab) = self.desk.tab_by_id(id) else { return };
        let Some(base) = tab.base().cloned() else { return };
        match reconcile(&base, tab.session(), &theirs.session, yield_to) {
            Ok(both) if asks && !both.conflicts.is_empty() => {
                let dialog = Reconcile::new(id, theirs, both.conflicts);
                self.desk.dialog = Some(Dialog::Reconcile(Box::new(dialog)));
            }
            Ok(both) => {
                let label = Label::plain(msg!("outside-merged"));
                self.take_in_state(id, both.session, &theirs, label);
            }
            Err(error) => {
                log::warn!("two states could not be brought together: {error}");
                let reason = match error {
                    Irreconcilable::Strangers => msg!("changed-stranger"),
                    Irreconcilable::Broken(_) => msg!("outside-not-merged"),
                };
                self.desk.toasts.trouble(Label::plain(reason));
            }
        }
    }

    /// Takes what its file has become into a tab, as a step that can be taken back.
    fn take_in_file(&mut self, id: TabId, theirs: &Theirs) {
        let session = Session::clone(&theirs.session);
        self.take_in_state(id, session, theirs, Label::plain(msg!("file-reloaded")));
    }

    fn take_in_state(&mut self, id: TabId, state: Session, theirs: &Theirs, label: Label) {
        let Some(tab) = self.desk.tab_by_id(id) else { return };
        let restore = WorkshopEdit::Restore(Box::new(state));
        let change = Change::new(label.clone(), vec![restore.into()]);
        if let Err(error) = tab.take_in(change, &theirs.session, theirs.seen) {
            log::error!("a file could not be taken in: {error}");
            return;
        }
        self.desk.toasts.say_with_undo(label);
    }

    fn compare_with_file(&mut self, ctx: &egui::Context, id: TabId, theirs: Arc<Session>) {
        self.compare(ctx, Deed::TakeTab(id));
        let title = theirs.title.clone();
        let name = self.desk.texts.with(msg!("outside-column"), &[("title", title.into())]);
        if !self.desk.comparing.take_state(theirs, name) {
            self.say_full();
        }
        self.desk.comparing.open = true;
    }
}

/// What is to be looked after for a tab that has a file.
fn watched(tab: &Tab) -> Option<Watched> {
    let (path, lock) = (tab.path.clone()?, tab.standing.lock.clone());
    Some(Watched { ticket: tab.id.0, path, seen: tab.known(), lock })
}

/// Whether that is what is looked after for a tab. Asked in every frame, so nothing is cloned.
fn is_known(tab: &Tab, known: &Watched) -> bool {
    let Watched { ticket, path, seen, lock } = known;
    tab.id.0 == *ticket
        && tab.path.as_ref() == Some(path)
        && tab.known() == *seen
        && tab.standing.lock == *lock
}

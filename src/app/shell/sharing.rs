//! Files that others have open, and our own notes beside files.

use std::path::Path;

use crate::{
    edit::Label,
    msg,
    storage::lock::{Lock, Owner, Taken},
};

use crate::app::{
    dialog::Dialog,
    dialogs::locked::LockedFile,
    locked::{Locked, Opening},
    shell::Shell,
    standing::Standing,
    tab::{Tab, TabId},
};

impl Shell {
    /// Says who has files open here, once it is known which run this is.
    pub(super) fn introduce(&mut self) {
        let recovery = self.environment.recovery.clone();
        let run = self.autosave.run().unwrap_or_else(|| uuid::Uuid::now_v7().to_string());
        let person = self.environment.person.clone();
        self.files.owner = person.map(|person| Owner { person, run, recovery });
    }

    /// Asks for a note beside every open file that has none yet.
    pub(super) fn note_open_files(&mut self) {
        if self.files.owner.is_none() {
            return;
        }
        let now = self.desk.clock.now().timestamp();
        for tab in &mut self.desk.tabs {
            let standing = &mut tab.standing;
            let settled = standing.lock.is_some() || standing.read_only;
            if settled || standing.asked == tab.path {
                continue;
            }
            standing.asked.clone_from(&tab.path);
            if let Some(path) = tab.path.clone() {
                self.files.hold(tab.id, path, now, false);
            }
        }
    }

    /// Whether the workshop in front is only to be read; then it is said.
    pub(super) fn refuses(&mut self) -> bool {
        self.desk.tab().map(|tab| tab.id).is_some_and(|id| self.refuses_in(id))
    }

    /// Whether that workshop is only to be read; then it is said.
    pub(super) fn refuses_in(&mut self, id: TabId) -> bool {
        let refuses = self.desk.tab_by_id(id).is_some_and(|tab| tab.standing.read_only);
        if refuses {
            self.desk.toasts.trouble(Label::plain(msg!("outside-read-only")));
        }
        refuses
    }

    /// Asks about a file that another has open, as soon as nothing else is asked.
    pub(super) fn ask_about_locked(&mut self) {
        if self.desk.dialog.is_none() && !self.outlook.locked.is_empty() {
            let locked = self.outlook.locked.remove(0);
            self.desk.dialog = Some(Dialog::Locked(Box::new(LockedFile::new(locked))));
        }
    }

    /// Opens a workshop that was read, as far as others let it.
    pub(super) fn open_read(&mut self, read: Locked) {
        if self.files.begins_with_comparison() {
            self.open_locked(read, Opening::ReadOnly);
        } else {
            self.outlook.locked.push(read);
        }
    }

    /// Opens a workshop that another has open.
    pub(super) fn open_locked(&mut self, locked: Locked, opening: Opening) {
        let Locked { path, real, session, seen, elsewhere } = locked;
        match opening {
            Opening::Copy => {
                self.desk.begin(session);
                return;
            }
            Opening::ReadOnly | Opening::Anyway => {
                if let Some(known) = self.desk.tab_of_file(&path) {
                    self.desk.turn_to(known);
                    return;
                }
                self.remember_file(&path, &session.title);
                self.desk.open(session, path.clone(), seen);
            }
        }
        let now = self.desk.clock.now().timestamp();
        let Some(tab) = self.desk.tab_mut() else { return };
        tab.standing = Standing { real, asked: Some(path.clone()), ..Standing::default() };
        if opening == Opening::ReadOnly {
            tab.standing.elsewhere = Some(elsewhere);
            tab.standing.read_only = true;
        } else {
            let id = tab.id;
            self.files.hold(id, path, now, true);
        }
    }

    /// Asks again for a file that was only to be read.
    pub(super) fn hold_again(&mut self, id: TabId) {
        let now = self.desk.clock.now().timestamp();
        let path = self.desk.tab_by_id(id).and_then(|tab| tab.path.clone());
        if let Some(path) = path {
            self.look_outside();
            self.files.hold(id, path, now, false);
        }
    }

    /// Takes in whether a file is noted as open here.
    pub(super) fn held(&mut self, id: TabId, path: &Path, taken: Taken) {
        let tab = self.desk.tab_by_id(id).filter(|tab| tab.path.as_deref() == Some(path));
        match (tab, taken) {
            (Some(tab), Taken::Mine(lock)) => {
                let standing = &mut tab.standing;
                (standing.lock, standing.elsewhere) = (Some(lock), None);
                if std::mem::take(&mut standing.read_only) {
                    self.desk.toasts.say(Label::plain(msg!("outside-yours-now")));
                }
            }
            (Some(tab), Taken::Elsewhere(elsewhere)) => {
                tab.standing.elsewhere = Some(elsewhere);
                if tab.standing.read_only {
                    self.desk.toasts.say(Label::plain(msg!("outside-still-open")));
                }
            }
            (Some(tab), Taken::Impossible) => tab.standing.read_only = false,
            (None, Taken::Mine(lock)) => self.let_go(lock),
            (None, _) => {}
        }
    }

    /// Takes a note away, unless a tab has it.
    pub(super) fn let_go(&mut self, lock: Lock) {
        let mine = |tab: &Tab| tab.standing.lock.as_ref() == Some(&lock);
        if !self.desk.tabs.iter().any(mine) {
            self.outlook.release(lock);
        }
    }
}

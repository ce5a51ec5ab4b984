//! A damaged file, told of with the version before it.

use crate::app::{backup::Damaged, dialog::Dialog, shell::Shell};

impl Shell {
    /// Says what is wrong with a file, and offers the version before.
    pub(super) fn tell_of_damage(&mut self, damaged: Damaged) {
        let Damaged { path, error, before } = damaged;
        self.desk.dialog = Some(Dialog::damaged(&path, error.label(), before));
    }
}

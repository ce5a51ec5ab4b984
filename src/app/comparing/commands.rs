//! What commands do while the comparison is in front.

use crate::{
    app::{command::Command, shell::Shell},
    edit::Label,
    msg,
};

impl Shell {
    /// Does what a command does on the comparison.
    pub(in crate::app) fn on_comparison(&mut self, command: Command) {
        let comparing = &mut self.desk.comparing;
        let said = match command {
            Command::Undo => comparing.decided.undo().map(|label| (msg!("undone"), label)),
            Command::Redo => comparing.decided.redo().map(|label| (msg!("redone"), label)),
            _ => None,
        };
        if let Some((said, label)) = said {
            let what = self.desk.texts.label(&label);
            self.desk.toasts.say(Label::plain(said).text("what", what));
        }
    }
}

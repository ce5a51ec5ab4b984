//! The ways in for a table: chosen, dropped on the window, pasted where the indicators are.

use std::path::Path;

use eframe::egui::{Context, Event};

use crate::{
    edit::{Change, Label},
    msg,
    session::IndicatorId,
};

use crate::app::{
    dialog::Dialog,
    dialogs::import::{self, Import},
    place::Place,
    purpose::Purpose,
    shell::Shell,
};

impl Shell {
    /// Asks which table to import.
    pub(super) fn ask_to_import(&mut self, ctx: &Context) {
        self.ask_for(ctx, Purpose::Import, String::new());
    }

    /// Begins to import a table into the workshop in front.
    pub(super) fn import_file(&mut self, ctx: &Context, path: &Path) {
        let Some(tab) = self.desk.tab() else {
            self.desk.toasts.trouble(Label::plain(msg!("import-needs-workshop")));
            return;
        };
        let import = Import::file(ctx, path, tab.session().indicators.clone());
        self.desk.dialog = Some(Dialog::Import(Box::new(import)));
    }

    /// A table that is dropped is imported, anything else opened.
    pub(super) fn take_dropped(&mut self, ctx: &Context, path: &Path) {
        let other = |dialog: &Dialog| !matches!(dialog, Dialog::Import(_));
        if !import::is_table(path) {
            self.open_file(path);
        } else if self.desk.dialog.as_ref().is_some_and(other) {
            self.desk.toasts.trouble(Label::plain(msg!("import-after-dialog")));
        } else {
            self.import_file(ctx, path);
        }
    }

    /// Begins to import a table that was pasted while the indicators were in front, unless
    /// something on screen has taken it.
    pub(super) fn import_pasted(&mut self, ctx: &Context) {
        if self.desk.dialog.is_some() || self.desk.comparing.open || ctx.text_edit_focused() {
            return;
        }
        let tab = self.desk.tab().filter(|tab| tab.view.place == Place::Indicators);
        let Some(tab) = tab else { return };
        let pasted = ctx.input(|input| {
            input.events.iter().find_map(|event| match event {
                Event::Paste(text) if !text.trim().is_empty() => Some(text.clone()),
                _ => None,
            })
        });
        if let Some(text) = pasted {
            let import =
                Import::pasted(ctx, self.desk.texts, &text, tab.session().indicators.clone());
            self.desk.dialog = Some(Dialog::Import(Box::new(import)));
            ctx.request_repaint();
        }
    }

    /// Takes indicators in, shows the first of them and names the step to undo.
    pub(super) fn take_in(&mut self, change: Change, shown: Option<IndicatorId>) {
        let label = change.label.clone();
        let Some(tab) = self.desk.tab_mut() else { return };
        tab.go(Place::Indicators);
        let before = std::sync::Arc::clone(tab.session());
        self.change(change, None);
        let Some(tab) = self.desk.tab_mut() else { return };
        if !std::sync::Arc::ptr_eq(&before, tab.session()) {
            tab.view.indicator = shown;
            self.desk.toasts.say_with_undo(label);
        }
    }
}

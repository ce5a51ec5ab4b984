//! A chart or a table that leaves the program.

use eframe::egui::{self};

use crate::{edit::Label, msg};

use crate::app::{
    export::{Export, Gone},
    leave::Leave,
    purpose::Purpose,
    shell::Shell,
};

impl Shell {
    /// Lets what is in view leave: to the clipboard, or to a file that is asked for.
    pub(super) fn leave(&mut self, ctx: &egui::Context, way: Leave) {
        let Some(tab) = self.desk.tab() else { return };
        let of = tab.view.charted.of.clone();
        let chart = tab.view.charted.chart.as_deref().cloned();
        if of.is_empty() || (way.is_picture() && chart.is_none()) {
            return;
        }
        let export = Export { way, chart, of, texts: self.desk.texts };
        match way {
            Leave::CopyPicture => {
                self.files.away(move || crate::app::news::News::Gone(Gone::Drawn(export.draw())));
            }
            Leave::Png | Leave::Svg | Leave::Csv | Leave::Xlsx => {
                let name = export.name();
                self.files.leaving = Some(export);
                self.ask_for(ctx, Purpose::Leave(way), name);
            }
        }
    }

    /// The name of the file of what is to leave.
    pub(super) fn leaving_name(&self) -> String {
        self.files.leaving.as_ref().map_or_else(String::new, Export::name)
    }

    /// Writes what is to leave.
    pub(super) fn leave_to(&mut self, path: std::path::PathBuf) {
        let Some(export) = self.files.leaving.clone() else { return };
        let path = if path.extension().is_none() {
            path.with_extension(export.way.ending())
        } else {
            path
        };
        self.files.away(move || {
            let written = export.write(&path);
            crate::app::news::News::Gone(Gone::Written(path, export.way, written))
        });
    }

    /// Says what came of it.
    pub(super) fn gone(&mut self, ctx: &egui::Context, gone: Gone) {
        match gone {
            Gone::Written(path, _, Ok(())) => {
                self.files.leaving = None;
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                self.desk.toasts.say(Label::plain(msg!("export-saved")).text("name", name));
            }
            Gone::Written(_, way, Err(error)) => {
                log::warn!("an export was not written");
                self.desk.dialog =
                    Some(crate::app::dialog::Dialog::not_exported(error.label(), way));
            }
            Gone::Drawn(Ok(picture)) => {
                ctx.copy_image(picture);
                self.desk.toasts.say(Label::plain(msg!("export-copied")));
            }
            Gone::Drawn(Err(error)) => self.desk.toasts.trouble(error.label()),
        }
    }
}

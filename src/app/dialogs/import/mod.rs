//! A table on its way into the workshop: reading it, looking over what was understood and
//! turning any of it, choosing what is taken.
//!
//! Reads and understands on a thread of its own; changes the workshop only by the one change
//! it hands back.

mod choices;
mod doubts;
mod grid;
mod list;
mod origin;
mod preview;
mod table;
mod task;
mod words;

use std::{collections::BTreeMap, path::Path, sync::Arc};

use eframe::egui::{Context, ProgressBar, Ui};

use crate::{
    app::{
        command::Command,
        cx::Cx,
        outbox::{Action, Outbox},
        purpose::Purpose,
    },
    edit::Label,
    ingest::tables::{Opening, Source, TableError},
    msg,
    session::Indicator,
    text::Texts,
};

use super::frame;
use preview::Preview;
use table::{Origin, Table};
use task::{Poll, Task};

pub use words::is_table;

/// A table on its way in.
#[derive(Debug)]
pub struct Import {
    /// The file's name; empty for what was pasted.
    name: String,
    stage: Stage,
}

#[derive(Debug)]
enum Stage {
    Reading(Task<Result<Table, TableError>>),
    Refused(Label),
    Looking(Box<Preview>),
    /// Nothing is left to do.
    Over,
}

impl Import {
    /// Begins to read a file into a workshop with those indicators.
    #[must_use]
    pub fn file(ctx: &Context, path: &Path, known: Vec<Arc<Indicator>>) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self::begun(ctx, name, Origin::File(path.to_owned()), known)
    }

    /// Begins to read what was pasted.
    #[must_use]
    pub fn pasted(ctx: &Context, texts: Texts, text: &str, known: Vec<Arc<Indicator>>) -> Self {
        let unnamed = texts.get(msg!("import-unnamed"));
        Self::begun(ctx, String::new(), Origin::Bytes(Source::pasted(text), unnamed), known)
    }

    fn begun(ctx: &Context, name: String, origin: Origin, known: Vec<Arc<Indicator>>) -> Self {
        let known = Arc::new(known);
        let work = Task::start(ctx, move |progress| {
            Table::read(origin, Opening::default(), &BTreeMap::new(), known, progress)
        });
        Self { name, stage: Stage::Reading(work) }
    }

    /// Whether the table is read, or will not be.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        match &self.stage {
            Stage::Reading(_) => false,
            Stage::Looking(preview) => !preview.is_working(),
            Stage::Refused(_) | Stage::Over => true,
        }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        if self.receive() {
            // What is shown now has another size, and a dialog is placed by the size it had.
            ui.ctx().request_discard("the dialog grows");
            ui.ctx().request_repaint();
        }
        match &mut self.stage {
            Stage::Reading(work) => {
                let share = work.share();
                self.reading(ui, cx, share)
            }
            Stage::Refused(why) => refused(ui, cx, out, &self.name, &why.clone()),
            Stage::Looking(preview) => preview.show(ui, cx, out),
            Stage::Over => false,
        }
    }

    /// Takes in what the thread has finished. Returns whether there was anything.
    fn receive(&mut self) -> bool {
        let Stage::Reading(work) = &self.stage else { return false };
        self.stage = match work.poll() {
            Poll::Working => return false,
            Poll::Done(Ok(table)) => Stage::Looking(Box::new(Preview::new(table))),
            Poll::Done(Err(TableError::Cancelled)) => Stage::Over,
            Poll::Done(Err(error)) => Stage::Refused(error.label()),
            Poll::Lost => {
                log::error!("the reader of tables broke down");
                Stage::Refused(TableError::Damaged.label())
            }
        };
        true
    }

    fn reading(&self, ui: &mut Ui, cx: &Cx, share: f32) -> bool {
        frame::width(ui, 420.0);
        frame::title(ui, title(cx, &self.name));
        let bar = ProgressBar::new(share).desired_width(ui.available_width());
        ui.add(bar.fill(cx.palette.accent)).accessible_name(cx.t(msg!("import-reading")));
        frame::aside(ui, cx, cx.t(msg!("import-reading")));
        frame::buttons(ui, |ui| !frame::button(ui, cx.t(msg!("dialog-cancel"))).clicked())
    }
}

/// The button that leads here from a place.
pub fn button(ui: &mut Ui, cx: &Cx, out: &mut Outbox) {
    if ui.button(cx.t(msg!("command-import"))).clicked() {
        out.command(Command::Import);
    }
}

fn title(cx: &Cx, name: &str) -> String {
    if name.is_empty() {
        cx.t(msg!("import-title-pasted"))
    } else {
        cx.tr(msg!("import-title"), &[("name", name.into())])
    }
}

fn refused(ui: &mut Ui, cx: &Cx, out: &mut Outbox, name: &str, why: &Label) -> bool {
    frame::width(ui, 520.0);
    frame::title(ui, title(cx, name));
    frame::text(ui, cx.texts.label(why));
    frame::buttons(ui, |ui| {
        let close = cx.t(msg!("dialog-close"));
        let opened = ui.memory(|memory| memory.focused().is_none());
        if frame::default_button(ui, cx, close, opened).clicked() {
            return false;
        }
        if frame::button(ui, cx.t(msg!("import-another"))).clicked() {
            out.push(Action::AskPath(Purpose::Import));
            return false;
        }
        true
    })
}

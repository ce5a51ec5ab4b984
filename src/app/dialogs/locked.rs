//! A file that another has open: how it is opened here is asked.

use eframe::egui::Ui;

use crate::{
    app::{
        cx::Cx,
        locked::{Locked, Opening},
        outbox::{Action, Outbox},
    },
    msg,
    storage::lock::Elsewhere,
};

use super::frame::{self, Picked};

/// The question.
#[derive(Debug)]
pub struct LockedFile {
    /// The file; gone once it is decided.
    locked: Option<Locked>,
    shown: bool,
}

/// Who has the file open and since when.
#[must_use]
pub fn who(cx: &Cx, elsewhere: &Elsewhere) -> String {
    let holder = &elsewhere.holder;
    let since = holder.since.to_zoned(cx.now.time_zone().clone());
    let time = cx.texts.day_time(&since, cx.now);
    let (who, machine) = (holder.who.trim().to_owned(), holder.machine.trim().to_owned());
    match (who.is_empty(), machine.is_empty()) {
        (false, false) => {
            let args = [("who", who.into()), ("machine", machine.into()), ("time", time.into())];
            cx.tr(msg!("locked-who"), &args)
        }
        (true, true) => cx.tr(msg!("locked-somebody"), &[("time", time.into())]),
        (_, no_machine) => {
            let name = if no_machine { who } else { machine };
            cx.tr(msg!("locked-one"), &[("who", name.into()), ("time", time.into())])
        }
    }
}

impl LockedFile {
    /// About that file.
    #[must_use]
    pub fn new(locked: Locked) -> Self {
        Self { locked: Some(locked), shown: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        let Some(locked) = &self.locked else { return false };
        frame::width(ui, 520.0);
        frame::title(ui, cx.t(msg!("locked-title")));
        frame::aside(ui, cx, locked.path.to_string_lossy().into_owned());
        ui.add_space(4.0);
        frame::text(ui, who(cx, &locked.elsewhere));
        let mut options = vec![
            (cx.t(msg!("locked-read")), Opening::ReadOnly),
            (cx.t(msg!("locked-copy")), Opening::Copy),
        ];
        match locked.elsewhere.silent {
            Some(silent) => {
                let minutes = usize::try_from(silent.as_secs() / 60).unwrap_or(usize::MAX);
                let minutes = [("minutes", minutes.into())];
                frame::text(ui, cx.tr(msg!("locked-silent"), &minutes));
                options.push((cx.t(msg!("locked-anyway")), Opening::Anyway));
            }
            None => frame::text(ui, cx.t(msg!("locked-text"))),
        }
        let opened = !std::mem::replace(&mut self.shown, true);
        match frame::choices(ui, cx, opened, options) {
            Picked::Nothing => true,
            Picked::Cancel => false,
            Picked::One(opening) => {
                if let Some(locked) = self.locked.take() {
                    out.push(Action::OpenLocked(Box::new(locked), opening));
                }
                false
            }
        }
    }
}

//! What was recovered after a crash, how it differs from its file, and what to do with it.

use std::sync::Arc;

use eframe::egui::{Label as Words, RichText, ScrollArea, Ui};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        recover::{FileState, Recovered},
        theme::Size,
    },
    msg,
    text::terms,
};

use super::{
    differences::{Differences, Later},
    frame,
};

/// The workshops that were recovered and not decided on yet.
#[derive(Debug)]
pub struct RecoveredWork {
    items: Vec<Item>,
    shown: bool,
}

#[derive(Debug)]
struct Item {
    recovered: Recovered,
    /// Discarding was asked for once; the second time it is done.
    discards: bool,
    /// What differs from its file, once that was asked for.
    differences: Option<Later<Differences>>,
}

enum Decision {
    Restore,
    Discard,
}

impl RecoveredWork {
    /// Those workshops.
    #[must_use]
    pub fn new(recovered: Vec<Recovered>) -> Self {
        let item = |recovered| Item { recovered, discards: false, differences: None };
        Self { items: recovered.into_iter().map(item).collect(), shown: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 540.0);
        frame::title(ui, cx.t(msg!("recovery-title")));
        frame::text(ui, cx.t(msg!("recovery-text")));
        if let Some(report) =
            self.items.iter().find_map(|item| item.recovered.found.report.as_ref())
        {
            let path = report.to_string_lossy().into_owned();
            frame::text(ui, cx.tr(msg!("recovery-report"), &[("path", path.into())]));
        }
        let opened = !std::mem::replace(&mut self.shown, true);
        let mut decided = None;
        ScrollArea::vertical().max_height(frame::height_left(ui, 150.0)).show(ui, |ui| {
            for (index, item) in self.items.iter_mut().enumerate() {
                ui.add_space(6.0);
                ui.separator();
                if let Some(decision) = item.show(ui, cx, opened && index == 0) {
                    decided = Some((index, decision));
                }
            }
        });
        if let Some((index, decision)) = decided {
            let item = self.items.remove(index);
            out.push(match decision {
                Decision::Restore => Action::Restore(Box::new(item.recovered)),
                Decision::Discard => Action::DiscardRecovered(item.recovered.found.entry),
            });
        }
        ui.separator();
        let later =
            frame::buttons(ui, |ui| frame::button(ui, cx.t(msg!("recovery-later"))).clicked());
        !later && !self.items.is_empty()
    }
}

impl Item {
    fn show(&mut self, ui: &mut Ui, cx: &Cx, first: bool) -> Option<Decision> {
        let kept = &self.recovered.found.kept;
        let title = kept.session.title.trim();
        let title = if title.is_empty() { cx.t(msg!("tab-untitled")) } else { title.to_owned() };
        ui.add(Words::new(RichText::new(title).font(Size::Text.strong())).wrap());
        let at = kept.at.to_zoned(cx.now.time_zone().clone());
        let when = cx.texts.day_time(&at, cx.now);
        frame::aside(ui, cx, cx.tr(msg!("recovery-when"), &[("time", when.into())]));
        for line in self.lines(cx) {
            frame::text(ui, line);
        }
        self.show_differences(ui, cx);
        let mut decision = None;
        frame::buttons(ui, |ui| {
            let restore = cx.t(msg!("recovery-restore"));
            if frame::default_button(ui, cx, restore, first).clicked() {
                decision = Some(Decision::Restore);
            }
            let differs = self.recovered.since.is_some_and(|since| since.differs);
            if differs
                && self.differences.is_none()
                && frame::button(ui, cx.t(msg!("recovery-differences"))).clicked()
            {
                self.differences = self.compare(ui, cx);
            }
            let discard =
                if self.discards { msg!("recovery-discard-yes") } else { msg!("recovery-discard") };
            if frame::button(ui, cx.t(discard)).clicked() {
                if self.discards {
                    decision = Some(Decision::Discard);
                }
                self.discards = true;
            }
        });
        decision
    }

    /// Begins to look what differs from the file.
    fn compare(&self, ui: &Ui, cx: &Cx) -> Option<Later<Differences>> {
        let saved = Arc::clone(self.recovered.saved.as_ref()?);
        let kept = Arc::clone(&self.recovered.found.kept.session);
        Some(Later::between(ui.ctx(), saved, kept, cx.texts))
    }

    fn show_differences(&mut self, ui: &mut Ui, cx: &Cx) {
        let Some(differences) = &mut self.differences else { return };
        ui.add_space(4.0);
        match differences.look() {
            Later::There(differences) => differences.show(ui, cx),
            Later::Waiting(_) => frame::aside(ui, cx, cx.t(msg!("history-reading"))),
            Later::Lost => frame::aside(ui, cx, cx.t(msg!("recovery-other"))),
        }
    }

    /// How it stands to its file, and the line that was being written.
    fn lines(&self, cx: &Cx) -> Vec<String> {
        let kept = &self.recovered.found.kept;
        let path = |path: &std::path::Path| path.to_string_lossy().into_owned();
        let mut lines = Vec::new();
        match &self.recovered.file {
            FileState::Never => {
                let count = kept.session.cards().count();
                let cards = cx.texts.label(&terms::cards(count));
                lines.push(cx.tr(msg!("recovery-no-file"), &[("cards", cards.into())]));
            }
            FileState::Untouched(file, _) => {
                lines.push(cx.tr(msg!("recovery-file"), &[("path", path(file).into())]));
            }
            FileState::Changed(file) => {
                lines.push(cx.tr(msg!("recovery-changed"), &[("path", path(file).into())]));
            }
            FileState::Gone(file) => {
                lines.push(cx.tr(msg!("recovery-gone"), &[("path", path(file).into())]));
            }
        }
        if let Some(since) = self.recovered.since {
            let cards = since.added + since.removed + since.changed;
            let counts = [
                ("added", since.added.into()),
                ("changed", since.changed.into()),
                ("removed", since.removed.into()),
            ];
            lines.push(match (cards, since.differs) {
                (0, false) => cx.t(msg!("recovery-same")),
                (0, true) => cx.t(msg!("recovery-other")),
                _ => cx.tr(msg!("recovery-since"), &counts),
            });
        }
        if !kept.draft.trim().is_empty() {
            lines.push(cx.tr(msg!("recovery-draft"), &[("draft", kept.draft.as_str().into())]));
        }
        lines
    }
}

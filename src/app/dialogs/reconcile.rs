//! What two states of a workshop say differently, each with both its words: which counts.

use eframe::egui::{Label, RichText, ScrollArea, Ui};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        outside::{Answer, Theirs},
        tab::TabId,
        theme::Size,
    },
    compare::reconcile::Conflict,
    msg,
};

use super::{
    frame::{self, Picked},
    reconcile_words::{named, part, worth},
};

/// The question.
#[derive(Debug)]
pub struct Reconcile {
    tab: TabId,
    theirs: Theirs,
    rows: Vec<Row>,
    shown: bool,
}

#[derive(Debug)]
struct Row {
    conflict: Conflict,
    /// Whether the file counts.
    yields: bool,
}

impl Reconcile {
    /// About these conflicts with what the file of that tab holds.
    #[must_use]
    pub fn new(tab: TabId, theirs: Theirs, conflicts: Vec<Conflict>) -> Self {
        let row = |conflict| Row { conflict, yields: false };
        Self { tab, theirs, rows: conflicts.into_iter().map(row).collect(), shown: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 640.0);
        frame::title(ui, cx.t(msg!("reconcile-title")));
        let count = [("count", self.rows.len().into())];
        frame::text(ui, cx.tr(msg!("reconcile-text"), &count));
        ScrollArea::vertical().max_height(frame::height_left(ui, 210.0)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            for (at, row) in self.rows.iter_mut().enumerate() {
                ui.add_space(4.0);
                ui.separator();
                ui.push_id(at, |ui| row.show(ui, cx));
            }
        });
        let opened = !std::mem::replace(&mut self.shown, true);
        let options = vec![(cx.t(msg!("changed-merge")), ())];
        match frame::choices(ui, cx, opened, options) {
            Picked::Nothing => true,
            Picked::Cancel => false,
            Picked::One(()) => {
                let yields = self.rows.iter().filter(|row| row.yields);
                let yield_to = yields.map(|row| row.conflict.spot.clone()).collect();
                let answer = Answer::Merged(Box::new(self.theirs.clone()), yield_to);
                out.push(Action::Outside(self.tab, answer));
                false
            }
        }
    }
}

impl Row {
    fn show(&mut self, ui: &mut Ui, cx: &Cx) {
        let Conflict { spot, of, mine, theirs } = &self.conflict;
        let name = RichText::new(named(cx, of)).font(Size::Text.strong());
        ui.add(Label::new(name).wrap());
        frame::aside(ui, cx, part(cx, &spot.part));
        for (yields, side, worth) in [
            (false, msg!("reconcile-mine"), worth(cx, mine)),
            (true, msg!("reconcile-theirs"), worth(cx, theirs)),
        ] {
            let words = cx.tr(side, &[("what", worth.into())]);
            if ui.radio(self.yields == yields, words).clicked() {
                self.yields = yields;
            }
        }
    }
}

//! Side by side: a column a session, a row a thought.

use eframe::egui::{ScrollArea, Ui};

use crate::app::{
    comparing::{Comparing, Found},
    cx::Cx,
    outbox::Outbox,
};

/// How the rows are looked at.
#[derive(Debug, Default)]
pub struct State {}

/// Shows the rows.
pub fn show(ui: &mut Ui, _cx: &Cx, _comparing: &mut Comparing, found: &Found, _out: &mut Outbox) {
    let comparison = found.comparison();
    ScrollArea::vertical().auto_shrink(false).show_rows(
        ui,
        24.0,
        comparison.rows.len(),
        |ui, range| {
            for row in comparison.rows.get(range).into_iter().flatten() {
                ui.horizontal(|ui| {
                    for side in 0..row.cards.len() {
                        if let Some(placed) = comparison.card(row, side) {
                            ui.label(&placed.card.text);
                        }
                    }
                });
            }
        },
    );
}

//! Drivers taken from PEST and from the outside of SWOT: those not sent yet, several at once.

use std::{collections::BTreeSet, sync::Arc};

use eframe::egui::{RichText, ScrollArea, Ui};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        theme::Size,
        widgets::{primary_button, section_title},
    },
    edit::{CardEdit, Change, Edit, Label, Landing, sent},
    msg,
    session::{CanvasId, Card, CardId, CardPlace, CellKey, Home, SwotCell},
    text::terms,
};

/// What is ticked to become a driver.
#[derive(Debug)]
pub struct Take {
    canvas: CanvasId,
    ticked: BTreeSet<CardId>,
}

impl Take {
    /// Nothing ticked yet, for that 2×2.
    #[must_use]
    pub fn new(canvas: CanvasId) -> Self {
        Self { canvas, ticked: BTreeSet::new() }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        super::frame::width(ui, 520.0);
        ui.label(RichText::new(cx.t(msg!("take-title"))).font(Size::Thing.strong()));
        let offered = self.offered(cx);
        if offered.is_empty() {
            ui.label(RichText::new(cx.t(msg!("take-nothing"))).color(cx.palette.muted));
        }
        let height = (ui.ctx().content_rect().height() - 220.0).max(120.0);
        ScrollArea::vertical().id_salt("take").max_height(height).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            self.list(ui, cx, &offered);
        });
        ui.add_space(4.0);
        let mut stays = true;
        ui.horizontal(|ui| {
            let count = Label::plain(msg!("take-do")).count("count", self.ticked.len());
            ui.add_enabled_ui(!self.ticked.is_empty(), |ui| {
                if primary_button(ui, cx.palette, cx.texts.label(&count)).clicked() {
                    self.take(cx, out, &offered);
                    stays = false;
                }
            });
            if ui.button(cx.t(msg!("dialog-cancel"))).clicked() {
                stays = false;
            }
        });
        stays
    }

    /// PEST factors, opportunities and threats that no driver of this canvas came from.
    fn offered<'a>(&self, cx: &Cx<'a>) -> Vec<(CardPlace, &'a Arc<Card>)> {
        let drivers = cx.session.canvas(self.canvas).and_then(|canvas| canvas.foresight());
        let drivers = drivers.map(|foresight| &foresight.drivers.cards);
        let known: BTreeSet<CardId> =
            drivers.into_iter().flatten().filter_map(|card| Some(card.origin?.card)).collect();
        let outside = |cell| {
            use SwotCell::{Opportunities, Threats};
            matches!(cell, CellKey::Pest(_) | CellKey::Swot(Opportunities | Threats))
        };
        // A threat that was made from a PEST factor is the same thought.
        let sent = |card: &Card| {
            known.contains(&card.id) || card.origin.is_some_and(|from| known.contains(&from.card))
        };
        let cards = cx.session.cards();
        cards.filter(|(place, card)| outside(place.home.cell) && !sent(card)).collect()
    }

    fn list(&mut self, ui: &mut Ui, cx: &Cx, offered: &[(CardPlace, &Arc<Card>)]) {
        let mut home = None;
        for (place, card) in offered {
            if home.replace(place.home) != Some(place.home) {
                ui.add_space(4.0);
                section_title(ui, cx.palette, heading(cx, place.home));
            }
            let mut ticked = self.ticked.contains(&card.id);
            if ui.checkbox(&mut ticked, &card.text).changed() {
                if ticked {
                    self.ticked.insert(card.id);
                } else {
                    self.ticked.remove(&card.id);
                }
            }
        }
    }

    fn take(&self, cx: &Cx, out: &mut Outbox, offered: &[(CardPlace, &Arc<Card>)]) {
        let to = Home { canvas: self.canvas, cell: CellKey::Drivers };
        let edits: Vec<Edit> = offered
            .iter()
            .filter(|(_, card)| self.ticked.contains(&card.id))
            .map(|(place, card)| {
                let copy = sent(card, cx.new_id(CardId), place.home.cell, to.cell);
                CardEdit::Add(Landing::end(to), Box::new(copy)).into()
            })
            .collect();
        let count = edits.len();
        out.change(Change::new(Label::plain(msg!("change-send")).count("count", count), edits));
        let cell = cx.t(terms::cell(to.cell));
        let said = Label::plain(msg!("send-done")).count("count", count).text("cell", cell);
        out.push(Action::Say(said));
    }
}

/// The canvas and the cell.
fn heading(cx: &Cx, home: Home) -> String {
    let kind = cx.session.canvas(home.canvas).map(|canvas| cx.t(terms::canvas(&canvas.kind)));
    format!("{} · {}", kind.unwrap_or_default(), cx.t(terms::cell(home.cell)))
}

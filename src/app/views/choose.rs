//! Choosing cards with the mouse, and what can be done with them under its second button.

use eframe::egui::Ui;

use crate::{
    app::{
        command::Command,
        cx::Cx,
        outbox::{Action, Outbox},
        place::Selection,
        view::View,
    },
    session::CardId,
};

use super::cell::CellView;

impl CellView<'_> {
    /// A click chooses the card; with Ctrl it joins or leaves, with Shift all up to it join.
    pub(super) fn select(&self, ui: &Ui, view: &View, out: &mut Outbox, card: CardId) {
        let modifiers = ui.input(|input| input.modifiers);
        let mut selection = view.selection.clone();
        if modifiers.command {
            selection.toggle(card);
        } else if modifiers.shift {
            selection = self.span(view, card);
        } else {
            selection = Selection::one(card);
        }
        out.push(Action::Select(selection));
    }

    /// From the card chosen first to this one, where both are in this cell; else both.
    fn span(&self, view: &View, to: CardId) -> Selection {
        let cards = self.visible(view);
        let at = |id: CardId| cards.iter().position(|card| card.id == id);
        let from = view.selection.cards.first().and_then(|first| at(*first));
        let (Some(from), Some(end)) = (from, at(to)) else {
            let mut selection = view.selection.clone();
            if !selection.has(to) {
                selection.toggle(to);
            }
            return selection;
        };
        let (low, high) = (from.min(end), from.max(end));
        let mut span: Vec<CardId> =
            cards.iter().skip(low).take(high - low + 1).map(|card| card.id).collect();
        if from > end {
            span.reverse();
        }
        Selection::many(span)
    }
}

/// What can be done with a card, under the second mouse button.
pub(super) fn menu(ui: &mut Ui, cx: &Cx, view: &View, out: &mut Outbox, card: CardId) {
    for command in
        [Command::EditCard, Command::Duplicate, Command::Send, Command::CopyCell, Command::Delete]
    {
        let Some(row) = crate::app::command::find(command) else { continue };
        let mut button = eframe::egui::Button::new(row.name(cx.texts));
        if let Some(shortcut) = row.shortcuts.first() {
            button = button.shortcut_text(crate::app::keys::name(ui.ctx(), *shortcut));
        }
        if ui.add(button).clicked() {
            if !view.selection.has(card) {
                out.push(Action::Select(Selection::one(card)));
            }
            out.command(command);
            ui.close();
        }
    }
}

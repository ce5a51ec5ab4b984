//! Dragging cards: what is carried, where it would land, and landing it.

use std::sync::Arc;

use eframe::egui::{DragAndDrop, Id, LayerId, Order, Rect, Response, Stroke, Ui, Vec2, pos2, vec2};

use crate::{
    app::{
        command::SortBy,
        cx::Cx,
        outbox::{Action, Outbox},
        place::Selection,
        view::View,
    },
    edit::{CardEdit, Change, Label, Landing},
    msg,
    session::{Card, CardId, Home},
};

use super::{
    card::{self, CardStyle, Shown},
    cell::{CellView, GAP, MARGIN},
    column::Standing,
};

/// The cards being dragged, as the toolkit carries them.
#[derive(Clone, Debug)]
pub struct Dragged {
    /// All of them, in the order they will land.
    pub cards: Vec<CardId>,
    /// The one under the pointer, as it looked.
    pub lead: Arc<Card>,
    /// The cell it comes from.
    pub from: Home,
}

impl CellView<'_> {
    /// Takes the card up, and with it all that are selected.
    pub(super) fn lift(&self, view: &View, card: &Arc<Card>, response: &Response) {
        let mut cards =
            if view.selection.has(card.id) { view.selection.cards.clone() } else { vec![card.id] };
        // However they were chosen, they land in the order they stood in.
        let shown = self.visible(view);
        let place = |id: &CardId| shown.iter().position(|card| card.id == *id);
        cards.sort_by_key(|id| place(id).unwrap_or(usize::MAX));
        response.dnd_set_drag_payload(Dragged { cards, lead: Arc::clone(card), from: self.home });
    }

    /// Marks where the dragged cards would land, and lands them when they are let go.
    pub(super) fn landing(
        &self,
        ui: &Ui,
        cx: &Cx,
        out: &mut Outbox,
        drag: &Dragged,
        cards: &[Arc<Card>],
        standing: &Standing,
        whole: Rect,
        sort: SortBy,
    ) {
        let Some(pointer) = ui.ctx().pointer_latest_pos() else { return };
        // Where the screen sorts, a place within the cell would mean nothing.
        let sorted = sort != SortBy::Hand;
        if !whole.contains(pointer) || (sorted && drag.from == self.home) {
            return;
        }
        let below = standing.below(pointer.y);
        let before = below.filter(|_| !sorted).and_then(|at| cards.get(at));
        let y = match below.and_then(|at| standing.rect(at)) {
            Some(row) => row.top() - GAP / 2.0,
            None => {
                standing.last().map_or(ui.max_rect().top() + 2.0, |row| row.bottom() + GAP / 2.0)
            }
        };
        let line = Stroke::new(3.0, cx.palette.accent);
        let inside = whole.shrink(MARGIN);
        ui.painter().with_clip_rect(whole).hline(inside.x_range(), y, line);
        ui.painter().with_clip_rect(whole).circle_filled(
            pos2(inside.left(), y),
            4.0,
            cx.palette.accent,
        );
        if ui.input(|input| input.pointer.any_released()) {
            let before = before.map(|card| card.id);
            if let Some(change) = self.land(drag, before, cards) {
                let selection = Selection::many(drag.cards.clone());
                out.push(Action::ChangeAndSelect(change, selection));
            }
            DragAndDrop::clear_payload(ui.ctx());
        }
    }

    fn land(&self, drag: &Dragged, before: Option<CardId>, cards: &[Arc<Card>]) -> Option<Change> {
        // Landing before itself, or before the next one, is where it was.
        let mut before = before;
        while let Some(id) = before.filter(|id| drag.cards.contains(id)) {
            let at = cards.iter().position(|card| card.id == id)?;
            before = cards.get(at + 1).map(|card| card.id);
        }
        let landing = Landing { home: self.home, before };
        let edits = drag.cards.iter().map(|card| CardEdit::Move(*card, landing).into()).collect();
        Some(Change::new(Label::plain(msg!("change-move")).count("count", drag.cards.len()), edits))
    }
}

/// The dragged card follows the pointer.
pub fn ghost(ui: &Ui, cx: &Cx, style: &CardStyle) {
    let Some(drag) = DragAndDrop::payload::<Dragged>(ui.ctx()) else { return };
    let Some(hand) = ui.ctx().pointer_latest_pos() else { return };
    let layer = LayerId::new(Order::Tooltip, Id::unique("dragged card"));
    let painter = ui.ctx().layer_painter(layer);
    let width = 320.0;
    let laid = card::lay_out(&painter, &drag.lead, drag.from.cell, width, style);
    let at = hand + Vec2::new(12.0, 8.0);
    let shown = Shown { selected: true, ..Shown::default() };
    let behind = drag.cards.len().min(3);
    for depth in (0..behind).rev() {
        #[expect(clippy::cast_precision_loss, reason = "at most three")]
        let shift = Vec2::splat(4.0 * depth as f32);
        let rect = Rect::from_min_size(at + shift, vec2(width, laid.height));
        card::paint(&painter, cx, &drag.lead, &laid, rect, style, shown, false);
    }
}

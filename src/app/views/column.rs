//! The cards of a cell, one below the other: which, where each stands, those in sight drawn.

use std::{borrow::Cow, ops::Range, sync::Arc};

use eframe::egui::{DragAndDrop, Memory, Pos2, Rect, ScrollArea, Ui, pos2, vec2};

use crate::{
    app::{
        column::{Column, MadeOf},
        command::SortBy,
        cx::Cx,
        outbox::Outbox,
        view::{Measured, View, Wants},
    },
    msg,
    session::{Card, Which},
    text::terms,
};

use super::{
    card,
    cell::{CellView, Dragged, GAP, card_id, passes},
};

/// Where the cards of a column stand on screen.
pub(super) struct Standing<'a> {
    column: &'a Column,
    tops: Cow<'a, [f32]>,
    origin: Pos2,
    width: f32,
}

impl Standing<'_> {
    /// Where the card of that place stands.
    pub(super) fn rect(&self, place: usize) -> Option<Rect> {
        let (top, height) = (self.tops.get(place)?, self.column.heights.get(place)?);
        let min = pos2(self.origin.x, self.origin.y + top);
        Some(Rect::from_min_size(min, vec2(self.width, *height)))
    }

    /// Where the last stands.
    pub(super) fn last(&self) -> Option<Rect> {
        self.rect(self.tops.len().checked_sub(1)?)
    }

    /// The first card whose middle lies below that height.
    pub(super) fn below(&self, y: f32) -> Option<usize> {
        let middles = self.tops.iter().zip(&self.column.heights);
        let above = |(top, height): (&f32, &f32)| self.origin.y + top + height / 2.0 <= y;
        Some(middles.take_while(|row| above(*row)).count()).filter(|at| *at < self.tops.len())
    }

    /// Those of which some part lies in `seen`.
    fn in_sight(&self, seen: Rect) -> Range<usize> {
        let below = seen.bottom() - self.origin.y;
        let end = self.tops.partition_point(|top| *top <= below);
        // Cards follow each other, so that only the one begun last can reach into it.
        let above = seen.top() - self.origin.y;
        let begin = self.tops.partition_point(|top| *top < above).saturating_sub(1);
        begin..end.max(begin)
    }

    fn height(&self) -> f32 {
        self.last().map_or(0.0, |rect| rect.bottom() - self.origin.y)
    }
}

impl CellView<'_> {
    /// The cards, scrolled where they do not fit.
    pub(super) fn cards(
        &self,
        ui: &mut Ui,
        cx: &Cx,
        view: &mut View,
        out: &mut Outbox,
        whole: Rect,
    ) {
        if self.cell.cards.is_empty() {
            self.stand_in(ui, cx, cx.t(terms::question(self.home.cell)));
        } else if self.shown(view) == Some(0) {
            self.stand_in(ui, cx, cx.t(msg!("filter-none")));
        }
        let area = ScrollArea::vertical().id_salt(("cards", self.number)).auto_shrink(false);
        let drag = DragAndDrop::payload::<Dragged>(ui.ctx());
        area.show_viewport(ui, |ui, viewport| {
            let width = ui.available_width();
            let origin = ui.max_rect().min;
            let column = self.laid(ui, view, width);
            let standing = self.standing(&column, width, origin);
            let seen = viewport.translate(origin.to_vec2());
            let height = self.height_of_list(&column, width, seen);
            ui.allocate_space(vec2(width, height + 2.0));
            self.reveal(ui, view, &standing);
            let sight = standing.in_sight(seen);
            let focused = ui.memory(Memory::focused);
            let focused = focused.and_then(|id| column.place_on_screen(id));
            let apart = focused.filter(|place| !sight.contains(place));
            for place in sight.chain(apart) {
                if let (Some(card), Some(rect)) = (column.cards.get(place), standing.rect(place)) {
                    self.one(ui, cx, view, out, card, rect, drag.as_deref());
                }
            }
            if let Some(drag) = &drag {
                self.landing(ui, cx, out, drag, &column.cards, &standing, whole, view.sort);
            }
        });
    }

    /// How many cards pass the filter, where there is one.
    pub(super) fn shown(&self, view: &View) -> Option<usize> {
        let words = words(view);
        if words.is_empty() {
            return None;
        }
        let known = view.columns.get(&(self.home.canvas, self.home.cell));
        let counted = known.and_then(|known| known.count_of(self.cell, &words));
        Some(counted.unwrap_or_else(|| passing(&self.cell.cards, &words).len()))
    }

    /// The cards that pass the filter, in the order asked for.
    pub(super) fn visible(&self, view: &View) -> Vec<Arc<Card>> {
        sorted(passing(&self.cell.cards, &words(view)), view.sort)
    }

    /// The cards as they were laid out last, or anew where something changed.
    fn laid(&self, ui: &Ui, view: &mut View, width: f32) -> Arc<Column> {
        let (key, style) = ((self.home.canvas, self.home.cell), self.style.key());
        let cell = Arc::clone(self.cell);
        let made_of = MadeOf { cell, words: words(view), sort: view.sort, width, style };
        let known = view.columns.get(&key);
        if let Some(known) = known.filter(|known| known.is_of(&made_of)) {
            return Arc::clone(known);
        }
        let cards = match known.and_then(|known| known.among(&made_of)) {
            Some(among) => passing(among, &made_of.words),
            None => self.visible(view),
        };
        let heights = self.heights(ui, view, &cards, width);
        let id = |card| card_id(self.home, card);
        let column = Arc::new(Column::new(made_of, cards, heights, GAP, id));
        view.columns.insert(key, Arc::clone(&column));
        column
    }

    /// How high each card is, measured anew only where it changed.
    fn heights(&self, ui: &Ui, view: &mut View, cards: &[Arc<Card>], width: f32) -> Vec<f32> {
        let style = self.style.key();
        let mut measure = |card: &Arc<Card>| {
            let known = view.heights.get(&card.id).filter(|known| {
                Arc::ptr_eq(&known.card, card)
                    && known.width.to_bits() == width.to_bits()
                    && known.style == style
            });
            if let Some(known) = known {
                return known.height;
            }
            let cell = self.home.cell;
            let height = card::lay_out(ui.painter(), card, cell, width, self.style).height;
            let measured = Measured { card: Arc::clone(card), width, style, height };
            view.heights.insert(card.id, measured);
            height
        };
        cards.iter().map(&mut measure).collect()
    }

    /// Where each card stands: one below the other, with a gap where something stands in
    /// their way.
    fn standing<'a>(&self, column: &'a Column, width: f32, origin: Pos2) -> Standing<'a> {
        let tops = if self.avoid.is_empty() {
            Cow::Borrowed(column.tops.as_slice())
        } else {
            Cow::Owned(self.tops(&column.heights, width, origin))
        };
        Standing { column, tops, origin, width }
    }

    /// Where each card begins, in points below `origin`, out of the way of what is avoided.
    fn tops(&self, heights: &[f32], width: f32, origin: Pos2) -> Vec<f32> {
        let mut top = origin.y;
        let each = heights.iter().map(|height| {
            let mut rect = Rect::from_min_size(pos2(origin.x, top), vec2(width, *height));
            while let Some(way) = self.avoid.iter().find(|way| way.intersects(rect)) {
                rect = rect.translate(vec2(0.0, way.bottom() + GAP / 2.0 - rect.top()));
            }
            top = rect.bottom() + GAP;
            rect.top() - origin.y
        });
        each.collect()
    }

    /// How high the list is, however it is scrolled: where it has to be scrolled, what it
    /// gives way to can stand in the way of any of its cards.
    fn height_of_list(&self, column: &Column, width: f32, list: Rect) -> f32 {
        let height = self.standing(column, width, list.min).height();
        if height <= list.height() || self.avoid.is_empty() {
            return height;
        }
        let heights = &column.heights;
        let tallest = heights.iter().copied().fold(0.0, f32::max);
        let gaps: f32 = self.avoid.iter().map(|way| way.height() + tallest + GAP).sum();
        heights.iter().sum::<f32>() + gaps
    }

    /// Brings the card asked for into view, and gives the focus to the one that should have it.
    fn reveal(&self, ui: &Ui, view: &mut View, standing: &Standing) {
        let column = standing.column;
        let asked = view.reveal.and_then(|card| column.place(card));
        if let Some(rect) = asked.and_then(|place| standing.rect(place)) {
            ui.scroll_to_rect(rect, None);
            view.reveal = None;
        }
        if let Some(Wants::Card(card)) = view.wants
            && column.place(card).is_some()
        {
            view.wants = None;
            ui.memory_mut(|memory| memory.request_focus(card_id(self.home, card)));
        }
    }
}

/// What cards are filtered by, in lower case.
fn words(view: &View) -> String {
    let words = view.filter.as_deref().unwrap_or_default();
    if words.trim().is_empty() { String::new() } else { words.to_lowercase() }
}

fn passing(among: &[Arc<Card>], words: &str) -> Vec<Arc<Card>> {
    if words.is_empty() {
        return among.to_vec();
    }
    among.iter().filter(|card| passes(card, words)).cloned().collect()
}

fn sorted(mut cards: Vec<Arc<Card>>, sort: SortBy) -> Vec<Arc<Card>> {
    match sort {
        SortBy::Hand => {}
        SortBy::Rating => cards.sort_by_key(|card| std::cmp::Reverse(card.rating(Which::First))),
        SortBy::Votes => cards.sort_by_key(|card| std::cmp::Reverse(card.votes)),
    }
    cards
}

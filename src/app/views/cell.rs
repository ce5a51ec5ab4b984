//! One cell of a board: heading, description, its cards, and where a dragged card would land.

use std::sync::Arc;

use eframe::egui::{
    Align2, DragAndDrop, Id, Painter, Pos2, Rect, Response, ScrollArea, Sense, Stroke, Ui,
    UiBuilder, pos2, vec2,
};

use crate::{
    app::{
        command::SortBy,
        cx::Cx,
        outbox::{Action, Outbox},
        place::Selection,
        tab::{Field, Measured, View, Wants},
        theme::{Size, radius},
        widgets::TextField,
    },
    edit::{CanvasEdit, CardEdit, Change, Label},
    msg,
    session::{Card, CardId, Cell, Home, Which},
    text::terms,
};

pub(super) use super::choose::menu;
pub use super::drag::{Dragged, ghost};

use super::{
    bound,
    card::{self, CardStyle, Shown},
};

/// Between cards.
pub(super) const GAP: f32 = 6.0;
/// Around the cards of a cell.
pub(super) const MARGIN: f32 = 10.0;

/// One cell as it is to be drawn.
pub struct CellView<'a> {
    /// Where it is.
    pub home: Home,
    /// What is in it.
    pub cell: &'a Arc<Cell>,
    /// How its cards look.
    pub style: &'a CardStyle,
    /// Its number on the keyboard, from 1.
    pub number: usize,
    /// Whether the capture line writes to it.
    pub picked: bool,
    /// What stands on the cell and must not be covered; cards leave a gap there.
    pub avoid: &'a [Rect],
}

impl CellView<'_> {
    /// Draws the cell into `rect`.
    pub fn show(&self, ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, rect: Rect) {
        self.ground(ui, cx, view, out, rect);
        let mut column = self.column(ui, rect.shrink(MARGIN));
        self.heading(&mut column, cx, view, out);
        self.cards(&mut column, cx, view, out, rect);
        self.outline(ui, cx, rect);
    }

    /// Where the heading and the cards are laid out.
    pub(super) fn column(&self, ui: &mut Ui, inner: Rect) -> Ui {
        ui.new_child(UiBuilder::new().max_rect(inner).id_salt(("cell", self.number)))
    }

    /// The tint below everything; a click on it picks the cell.
    pub(super) fn ground(
        &self,
        ui: &mut Ui,
        cx: &Cx,
        view: &mut View,
        out: &mut Outbox,
        rect: Rect,
    ) -> Response {
        let hue = cx.palette.cell(self.home.cell);
        let ground = ui.interact(rect, self.id(ui), Sense::click());
        ui.painter().rect_filled(rect, radius::CELL, hue.tint);
        if cx.palette.patterned {
            pattern(&ui.painter().with_clip_rect(rect), rect, self.number, hue.ink);
            ui.painter().rect_stroke(
                rect,
                radius::CELL,
                Stroke::new(2.0, hue.ink),
                eframe::egui::StrokeKind::Inside,
            );
        }
        if ground.clicked() {
            out.push(Action::PickCell(self.home.cell));
            out.push(Action::Select(Selection::default()));
            view.wants = Some(Wants::Capture);
        }
        ground
    }

    /// The line around the cell the capture line writes to.
    pub(super) fn outline(&self, ui: &Ui, cx: &Cx, rect: Rect) {
        if self.picked {
            let hue = cx.palette.cell(self.home.cell);
            let line = Stroke::new(cx.palette.line_width.max(1.5), hue.ink);
            ui.painter().rect_stroke(rect, radius::CELL, line, eframe::egui::StrokeKind::Inside);
        }
    }

    fn id(&self, ui: &Ui) -> Id {
        ui.make_persistent_id(("ground", self.home.canvas.0, self.number))
    }

    fn heading(&self, ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
        let hue = cx.palette.cell(self.home.cell);
        let large = self.style.font.size > 20.0;
        ui.horizontal_wrapped(|ui| {
            let size = if large { 24.0 } else { Size::Text.points() };
            let title = cx.t(terms::cell(self.home.cell));
            let font = crate::app::theme::strong(size);
            ui.label(eframe::egui::RichText::new(title).font(font).color(hue.ink));
            let count = cx.texts.number(count_as_number(self.cell.cards.len()));
            ui.label(eframe::egui::RichText::new(count).size(size).color(hue.ink));
        });
        if !large {
            self.description(ui, cx, view, out);
        }
    }

    /// One line on what stands in the cell; offered where the capture line writes.
    pub(super) fn description(&self, ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
        let description = &self.cell.description;
        let home = self.home;
        let id = ui.make_persistent_id(("description", self.number));
        if description.is_empty() && !self.picked && !ui.memory(|memory| memory.has_focus(id)) {
            return;
        }
        let field = TextField::new(id, description, cx.t(msg!("cell-description")))
            .hint(cx.t(msg!("cell-description-hint")))
            .font(Size::Aside.font())
            .ink(cx.palette.muted)
            .wraps()
            .quiet();
        let label = Label::plain(msg!("change-description"));
        bound::text(ui, cx, view, out, field, &label, |text| {
            CanvasEdit::SetDescription(home, text).into()
        });
    }

    /// The cards that pass the filter, in the order asked for.
    pub(super) fn visible(&self, view: &View) -> Vec<Arc<Card>> {
        let mut cards: Vec<Arc<Card>> = match &view.filter {
            Some(words) if !words.trim().is_empty() => {
                let words = words.to_lowercase();
                let passes = |card: &&Arc<Card>| passes(card, &words);
                self.cell.cards.iter().filter(passes).cloned().collect()
            }
            _ => self.cell.cards.clone(),
        };
        match view.sort {
            SortBy::Hand => {}
            SortBy::Rating => {
                cards.sort_by_key(|card| std::cmp::Reverse(card.rating(Which::First)));
            }
            SortBy::Votes => cards.sort_by_key(|card| std::cmp::Reverse(card.votes)),
        }
        cards
    }

    /// The cards, scrolled where they do not fit.
    pub(super) fn cards(
        &self,
        ui: &mut Ui,
        cx: &Cx,
        view: &mut View,
        out: &mut Outbox,
        whole: Rect,
    ) {
        let cards = self.visible(view);
        if self.cell.cards.is_empty() {
            self.question(ui, cx);
        }
        let area = ScrollArea::vertical().id_salt(("cards", self.number)).auto_shrink(false);
        let drag = DragAndDrop::payload::<Dragged>(ui.ctx());
        area.show_viewport(ui, |ui, viewport| {
            let width = ui.available_width();
            let origin = ui.max_rect().min;
            let heights = self.heights(ui, view, &cards, width);
            let rows = self.rows(&heights, width, origin);
            let seen = viewport.translate(origin.to_vec2());
            let height = self.height_of_list(&heights, width, seen);
            ui.allocate_space(vec2(width, height + 2.0));
            for (card, rect) in cards.iter().zip(&rows) {
                self.reveal(ui, view, card, *rect);
                if rect.intersects(seen)
                    || ui.memory(|memory| memory.has_focus(card_id(self.home, card.id)))
                {
                    self.one(ui, cx, view, out, card, *rect, drag.as_deref());
                }
            }
            if let Some(drag) = &drag {
                self.landing(ui, cx, out, drag, &cards, &rows, whole, view.sort);
            }
        });
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
    fn rows(&self, heights: &[f32], width: f32, origin: Pos2) -> Vec<Rect> {
        let mut top = origin.y;
        heights
            .iter()
            .map(|height| {
                let mut rect = Rect::from_min_size(pos2(origin.x, top), vec2(width, *height));
                while let Some(way) = self.avoid.iter().find(|way| way.intersects(rect)) {
                    rect = rect.translate(vec2(0.0, way.bottom() + GAP / 2.0 - rect.top()));
                }
                top = rect.bottom() + GAP;
                rect
            })
            .collect()
    }

    /// How high the list is, however it is scrolled: where it has to be scrolled, what it
    /// gives way to can stand in the way of any of its cards.
    fn height_of_list(&self, heights: &[f32], width: f32, list: Rect) -> f32 {
        let rows = self.rows(heights, width, list.min);
        let height = rows.last().map_or(0.0, |rect| rect.bottom() - list.top());
        if height <= list.height() || self.avoid.is_empty() {
            return height;
        }
        let tallest = heights.iter().copied().fold(0.0, f32::max);
        let gaps: f32 = self.avoid.iter().map(|way| way.height() + tallest + GAP).sum();
        heights.iter().sum::<f32>() + gaps
    }

    fn reveal(&self, ui: &Ui, view: &mut View, card: &Card, rect: Rect) {
        if view.reveal == Some(card.id) {
            ui.scroll_to_rect(rect, None);
            view.reveal = None;
        }
        if view.takes_focus(Wants::Card(card.id)) {
            ui.memory_mut(|memory| memory.request_focus(card_id(self.home, card.id)));
        }
    }

    fn one(
        &self,
        ui: &mut Ui,
        cx: &Cx,
        view: &mut View,
        out: &mut Outbox,
        card: &Arc<Card>,
        rect: Rect,
        drag: Option<&Dragged>,
    ) {
        if view.editing == Some(Field::CardText(card.id)) {
            self.write(ui, cx, view, out, card, rect);
            return;
        }
        let laid = card::lay_out(ui.painter(), card, self.home.cell, rect.width(), self.style);
        let shown = Shown {
            selected: view.selection.has(card.id),
            lifted: drag.is_some_and(|drag| drag.cards.contains(&card.id)),
            faded: false,
        };
        let id = card_id(self.home, card.id);
        let response = card::show(ui, cx, card, self.home.cell, &laid, rect, self.style, shown, id);
        if response.drag_started() {
            self.lift(view, card, &response);
        }
        if response.double_clicked() {
            out.push(Action::Select(Selection::one(card.id)));
            out.push(Action::Edit(Some(Field::CardText(card.id))));
        } else if response.clicked() {
            let at = response.interact_pointer_pos();
            match at.and_then(|at| laid.dot_at(rect, at, self.style, cx)) {
                Some((which, score)) => out.change(rate(card, which, score)),
                None => self.select(ui, view, out, card.id),
            }
            response.request_focus();
        } else if response.gained_focus() && !view.selection.has(card.id) {
            out.push(Action::Select(Selection::one(card.id)));
        }
        response.context_menu(|ui| menu(ui, cx, view, out, card.id));
    }

    /// The field in which a card is written in place.
    pub(super) fn write(
        &self,
        ui: &mut Ui,
        cx: &Cx,
        view: &mut View,
        out: &mut Outbox,
        card: &Card,
        rect: Rect,
    ) {
        let id = field_id(card.id);
        let fresh = view.stay.is_none_or(|(field, _)| field != id);
        if fresh {
            view.gesture_in(id);
        }
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("write"));
        let field = TextField::new(id, &card.text, cx.t(msg!("card-text")))
            .font(self.style.font.clone())
            .take_focus(fresh);
        let label = Label::plain(msg!("change-text"));
        let card_id = card.id;
        let response = bound::text(&mut child, cx, view, out, field, &label, |text| {
            CardEdit::SetText(card_id, text).into()
        });
        if response.lost_focus() {
            out.push(Action::Edit(None));
            view.wants = Some(Wants::Card(card.id));
        }
    }

    /// What belongs here, asked as a facilitator would.
    fn question(&self, ui: &Ui, cx: &Cx) {
        let rect = ui.available_rect_before_wrap();
        let hue = cx.palette.cell(self.home.cell);
        let size = if self.style.font.size > 20.0 { 22.0 } else { Size::Text.points() };
        let galley = ui.painter().layout(
            cx.t(terms::question(self.home.cell)),
            crate::app::theme::regular(size),
            hue.ink.gamma_multiply(0.9),
            (rect.width() - 24.0).max(60.0),
        );
        let room = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect);
        let top = room.top().clamp(rect.top(), (rect.top() + 40.0).max(rect.top()));
        let mut words = Rect::from_min_size(pos2(rect.left() + 2.0, top), galley.size());
        while let Some(way) = self.avoid.iter().find(|way| way.intersects(words)) {
            words = words.translate(vec2(0.0, way.bottom() + GAP - words.top()));
        }
        ui.painter().galley(words.min, galley, hue.ink);
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of cards are small")]
fn count_as_number(count: usize) -> f64 {
    count as f64
}

/// Whether the lower-case words occur in the card's text, note or tags.
pub(super) fn passes(card: &Card, words: &str) -> bool {
    let inside = |text: &str| text.to_lowercase().contains(words);
    inside(&card.text) || inside(&card.note) || card.tags.iter().any(|tag| inside(tag))
}

/// Sets a rating, or takes it back where it already is that.
fn rate(card: &Card, which: Which, score: crate::session::Score) -> Change {
    let already = match which {
        Which::First => card.first,
        Which::Second => card.second,
    };
    let score = (already != Some(score)).then_some(score);
    Change::new(
        Label::plain(msg!("change-rate")),
        vec![CardEdit::SetRating(card.id, which, score).into()],
    )
}

/// The id of a card on screen.
#[must_use]
pub fn card_id(home: Home, card: CardId) -> Id {
    Id::unique(("card", home.canvas.0, card.0))
}

/// The id of a card's text field on the board.
#[must_use]
pub fn field_id(card: CardId) -> Id {
    Id::unique(("card text", card.0))
}

/// In high contrast a cell is told from its neighbours by a quiet pattern.
fn pattern(painter: &Painter, rect: Rect, number: usize, ink: eframe::egui::Color32) {
    let line = Stroke::new(1.0, ink.gamma_multiply(0.14));
    let step = 14.0;
    let mut at = 0.0;
    while at < rect.width() + rect.height() {
        match number % 4 {
            1 => painter.line_segment(
                [
                    pos2(rect.left() + at, rect.top()),
                    pos2(rect.left() + at - rect.height(), rect.bottom()),
                ],
                line,
            ),
            2 => painter.hline(rect.x_range(), rect.top() + at, line),
            3 => painter.vline(rect.left() + at, rect.y_range(), line),
            _ => painter.line_segment(
                [
                    pos2(rect.left() + at - rect.height(), rect.top()),
                    pos2(rect.left() + at, rect.bottom()),
                ],
                line,
            ),
        };
        at += step;
    }
}

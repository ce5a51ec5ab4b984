//! One cell of a board: heading, description, its cards, and where a dragged card would land.

use std::sync::Arc;

use eframe::egui::{
    Align2, Id, Label as Words, Painter, Rect, Response, Sense, Stroke, Ui, UiBuilder, pos2, vec2,
};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::Selection,
        theme::{Size, radius},
        view::{Field, View, Wants},
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
            let count = self.count(cx, view);
            ui.label(eframe::egui::RichText::new(count).size(size).color(hue.ink));
        });
        if !large {
            self.description(ui, cx, view, out);
        }
    }

    /// How many cards there are, and of these how many pass the filter.
    fn count(&self, cx: &Cx, view: &View) -> String {
        let all = cx.texts.number(count_as_number(self.cell.cards.len()));
        let Some(shown) = self.shown(view) else { return all };
        let shown = cx.texts.number(count_as_number(shown));
        cx.tr(msg!("filter-shown"), &[("shown", shown.into()), ("all", all.into())])
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

    /// Draws a card and takes what hands do to it.
    pub(super) fn one(
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

    /// Words where there is no card: what belongs here, asked as a facilitator would, or that
    /// none passes the filter.
    pub(super) fn stand_in(&self, ui: &mut Ui, cx: &Cx, words: String) {
        let rect = ui.available_rect_before_wrap();
        let ink = cx.palette.cell(self.home.cell).ink;
        let size = if self.style.font.size > 20.0 { 22.0 } else { Size::Text.points() };
        let font = crate::app::theme::regular(size);
        let wrap = (rect.width() - 24.0).max(60.0);
        let galley = ui.painter().layout(words, font, ink, wrap);
        let room = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect);
        let top = room.top().clamp(rect.top(), (rect.top() + 40.0).max(rect.top()));
        let mut place = Rect::from_min_size(pos2(rect.left() + 2.0, top), galley.size());
        while let Some(way) = self.avoid.iter().find(|way| way.intersects(place)) {
            place = place.translate(vec2(0.0, way.bottom() + GAP - place.top()));
        }
        let mut child = ui.new_child(UiBuilder::new().max_rect(place));
        child.add(Words::new(galley));
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

//! One row: its marks, its cards, what is suggested for it, and the ties between them.

use eframe::egui::{
    Align2, CornerRadius, CursorIcon, DragAndDrop, EventFilter, Id, Painter, Pos2, Rect, Response,
    Role, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons;

use crate::{
    app::{
        comparing::{Comparing, Deed, Found, Pick, links},
        cx::Cx,
        outbox::Outbox,
        theme::{Size, radius},
        widgets::icon_button,
    },
    compare::{Comparison, Row, Suggestion, matching::LinkKind},
    edit::Label,
    msg,
};

use super::{
    card::{self, Kind},
    columns::{CARD_PADDING, Columns, GAP, RATING, YES_NO},
    marks,
};

/// How two cards of a row hold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tie {
    /// By identity, or by words so alike that nobody need be asked.
    Accepted,
    /// By a person's word.
    Confirmed,
    /// Not yet.
    Suggested,
}

/// Paints a tie between two points.
pub fn paint_tie(painter: &Painter, cx: &Cx, tie: Tie, from: Pos2, to: Pos2) {
    let p = cx.palette;
    match tie {
        Tie::Accepted => {
            painter.line_segment([from, to], Stroke::new(1.5 * p.line_width, p.faint));
        }
        Tie::Confirmed => {
            painter.line_segment([from, to], Stroke::new(3.0, p.accent));
            painter.circle_filled(from.lerp(to, 0.5), 4.0, p.accent);
        }
        Tie::Suggested => {
            painter.extend(Shape::dashed_line(&[from, to], Stroke::new(1.5, p.accent), 3.0, 3.0));
        }
    }
}

/// One row about to be shown.
pub struct RowView<'a> {
    pub cx: &'a Cx<'a>,
    pub found: &'a Found,
    pub comparison: &'a Comparison<'a>,
    /// Its place among the rows found.
    pub at: usize,
    pub row: &'a Row,
    /// Which column is the model answer's.
    pub model: Option<usize>,
    pub names: &'a [String],
    pub columns: &'a Columns,
}

impl RowView<'_> {
    /// Shows the row.
    pub fn show(&self, ui: &mut Ui, comparing: &mut Comparing, rect: Rect, out: &mut Outbox) {
        let p = self.cx.palette;
        let lead = comparing.chosen.last().copied();
        let is_here = lead.is_some_and(|lead| {
            self.row.present().any(|at| links::pick(self.found, self.comparison, at) == Some(lead))
        });
        if is_here {
            ui.painter().rect_filled(rect.expand2(vec2(4.0, 2.0)), radius::CARD, p.accent_soft);
        }
        let sign = marks::sign(
            self.cx,
            self.comparison,
            self.row,
            self.model,
            self.names,
            self.columns.sign,
        );
        let galley = ui.painter().layout_job(sign);
        let words = Rect::from_min_size(rect.min, galley.size());
        ui.interact(words, ui.make_persistent_id(("sign", rect.top().to_bits())), Sense::hover())
            .widget_info(|| WidgetInfo::labeled(Role::Label, true, galley.text()));
        ui.painter().galley(rect.min, galley, p.text);
        self.ties(ui, rect);
        let suggested = links::open(self.found, self.comparison, self.at);
        for side in 0..self.row.cards.len() {
            let slot = self.columns.slot(side, rect);
            match (
                self.row.cards.get(side).copied().flatten(),
                suggested.get(side).copied().flatten(),
            ) {
                (Some(at), _) => self.card(ui, comparing, at, slot, out),
                (None, Some(suggestion)) => self.suggestion(ui, comparing, suggestion, slot, out),
                (None, None) => self.nothing(ui, side, slot, out),
            }
        }
    }

    /// How each card holds together with the next.
    fn ties(&self, ui: &Ui, rect: Rect) {
        let present: Vec<usize> = self.row.present().collect();
        for two in present.windows(2) {
            let [a, b] = two else { continue };
            let links = self.row.links.iter().filter_map(|at| self.comparison.links.get(*at));
            let own = links.clone().find(|link| (link.a, link.b) == (*a, *b));
            let decided = |kind: LinkKind| kind == LinkKind::Decided;
            let by_person = match own {
                Some(link) => decided(link.kind),
                // They hold together through a third.
                None => { links }.any(|l| decided(l.kind) && (l.a == *b || l.b == *b)),
            };
            let tie = if by_person { Tie::Confirmed } else { Tie::Accepted };
            let side = |at: usize| self.comparison.cards.get(at).map_or(0, |placed| placed.side);
            let from = self.columns.slot(side(*a), rect).right_center();
            let to = self.columns.slot(side(*b), rect).left_center();
            paint_tie(ui.painter(), self.cx, tie, from, to);
        }
    }

    fn card(
        &self,
        ui: &mut Ui,
        comparing: &mut Comparing,
        at: usize,
        slot: Rect,
        out: &mut Outbox,
    ) {
        let p = self.cx.palette;
        let Some(placed) = self.comparison.cards.get(at) else { return };
        let Some(pick) = links::pick(self.found, self.comparison, at) else { return };
        let rating = card::ratings(self.cx, self.row, placed.side);
        let room = if rating.is_some() { RATING } else { 0.0 };
        let wrap = slot.width() - 2.0 * CARD_PADDING.x - room;
        let kind = Kind::of(self.row, placed);
        let job = card::words(self.cx, self.comparison, self.row, placed, kind, wrap);
        let galley = ui.painter().layout_job(job);
        let rect = Rect::from_center_size(
            slot.center(),
            vec2(slot.width(), galley.size().y + 2.0 * CARD_PADDING.y),
        );
        let response = ui.interact(rect, card_id(pick), Sense::click_and_drag());
        let chosen = comparing.chosen.contains(&pick);
        response.widget_info(|| {
            let spoken = self.spoken(placed.card.text.as_str(), placed.side);
            let mut info = WidgetInfo::labeled(Role::ListItem, ui.is_enabled(), spoken);
            info.selected = Some(chosen);
            info
        });
        let lifted = DragAndDrop::payload::<Pick>(ui.ctx()).is_some_and(|drag| *drag == pick);
        ui.painter().rect_filled(rect, radius::CARD, if lifted { p.accent_soft } else { p.card });
        let outline = if chosen || response.has_focus() {
            p.chosen_line()
        } else if response.hovered() {
            Stroke::new(p.line_width, p.line_strong)
        } else {
            p.hairline()
        };
        ui.painter().rect_stroke(rect, radius::CARD, outline, StrokeKind::Inside);
        ui.painter().galley(rect.min + CARD_PADDING, galley, p.text);
        if let Some(rating) = rating {
            let at = pos2(rect.right() - CARD_PADDING.x, rect.center().y);
            let font = Size::Text.strong();
            ui.painter().text(at, Align2::RIGHT_CENTER, rating, font, p.text);
        }
        Self::hands(ui, comparing, &response, pick, out);
        self.landing(ui, &response, pick, rect, out);
    }

    /// What a screen reader says of a card.
    fn spoken(&self, text: &str, side: usize) -> String {
        let name = self.names.get(side).cloned().unwrap_or_default();
        let count = marks::count(self.cx, self.row, self.model).words;
        let args = [("text", text.into()), ("name", name.into()), ("count", count.into())];
        self.cx.tr(msg!("comparing-card-spoken"), &args)
    }

    /// A click selects, with Ctrl or Shift beside what is selected; a double click goes to the
    /// card in its session; a drag takes it up.
    fn hands(
        ui: &Ui,
        comparing: &mut Comparing,
        response: &Response,
        pick: Pick,
        out: &mut Outbox,
    ) {
        if response.has_focus() {
            // The arrows walk the rows; the toolkit would walk the widgets.
            let arrows = EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                ..Default::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        }
        if response.drag_started() {
            response.dnd_set_drag_payload(pick);
        }
        if response.double_clicked() {
            out.compare(Deed::Show(pick));
        } else if response.clicked() {
            let several = ui.input(|input| input.modifiers.command || input.modifiers.shift);
            let mut chosen = comparing.chosen.clone();
            if !several {
                chosen = vec![pick];
            } else if chosen.contains(&pick) {
                chosen.retain(|other| *other != pick);
            } else {
                chosen.push(pick);
            }
            out.compare(Deed::Select(chosen));
            response.request_focus();
        } else if response.gained_focus() && !comparing.chosen.contains(&pick) {
            out.compare(Deed::Select(vec![pick]));
        }
        if comparing.rows.focus && comparing.chosen.last() == Some(&pick) {
            comparing.rows.focus = false;
            response.request_focus();
        }
    }

    /// A card dragged onto this one is linked with it.
    fn landing(&self, ui: &Ui, response: &Response, pick: Pick, rect: Rect, out: &mut Outbox) {
        let p = self.cx.palette;
        let over = response.dnd_hover_payload::<Pick>().filter(|drag| drag.column != pick.column);
        if over.is_some() {
            let line = Stroke::new(3.0, p.accent);
            ui.painter().rect_stroke(rect, radius::CARD, line, StrokeKind::Outside);
            ui.set_cursor_icon(CursorIcon::Alias);
        }
        if let Some(drag) = response.dnd_release_payload::<Pick>()
            && drag.column != pick.column
        {
            out.compare(Deed::Link(*drag, pick));
        }
    }

    /// A card that may belong here, in a dashed outline, with yes and no.
    fn suggestion(
        &self,
        ui: &mut Ui,
        comparing: &Comparing,
        suggestion: Suggestion,
        slot: Rect,
        out: &mut Outbox,
    ) {
        let p = self.cx.palette;
        let Some(placed) = self.comparison.cards.get(suggestion.card) else { return };
        let Some(like) = self.comparison.cards.get(suggestion.like) else { return };
        let yes_no = self.columns.yes_no();
        let wrap = slot.width() - 2.0 * CARD_PADDING.x - yes_no.x;
        let kind = Kind::suggested(suggestion);
        let job = card::words(self.cx, self.comparison, self.row, placed, kind, wrap);
        let galley = ui.painter().layout_job(job);
        let height = (galley.size().y + 2.0 * CARD_PADDING.y + yes_no.y).max(32.0);
        let rect = Rect::from_center_size(slot.center(), vec2(slot.width(), height));
        dashed(ui.painter(), rect, Stroke::new(1.5, p.accent));
        ui.painter().galley(rect.min + CARD_PADDING, galley.clone(), p.muted);
        let words = Rect::from_min_size(rect.min, rect.size() - yes_no);
        let id = Id::unique(("suggestion", suggestion.like, suggestion.card));
        let response = ui.interact(words, id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), galley.text()));
        if response.has_focus() {
            ui.painter().rect_stroke(words, radius::CARD, p.chosen_line(), StrokeKind::Inside);
        }
        let pair = (like.card.id, placed.card.id);
        if response.clicked() {
            let both = [suggestion.like, suggestion.card];
            let picks =
                both.into_iter().filter_map(|at| links::pick(self.found, self.comparison, at));
            out.compare(Deed::Select(picks.collect()));
        }
        let side = (suggestion.like, suggestion.card);
        let top =
            if yes_no.y > 0.0 { rect.bottom() - yes_no.y - 2.0 } else { rect.center().y - 14.0 };
        let buttons = Rect::from_min_max(pos2(rect.right() - YES_NO, top), rect.max);
        let mut child = ui.new_child(UiBuilder::new().max_rect(buttons).id_salt(("yes no", side)));
        child.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.spacing_mut().button_padding.x = 4.0;
            let name = like.card.text.as_str();
            let args = [("text", placed.card.text.as_str().into()), ("other", name.into())];
            let yes = self.cx.tr(msg!("comparing-yes"), &args);
            let decided = |decide: &dyn Fn(&mut crate::compare::Decisions)| {
                let mut decisions = comparing.decisions().as_ref().clone();
                decide(&mut decisions);
                Box::new(decisions)
            };
            if icon_button(ui, icons::ICON_CHECK, &yes, true).clicked() {
                let label = Label::plain(msg!("comparing-confirm"));
                out.compare(Deed::Decide(label, decided(&|d| d.link(pair.0, pair.1))));
            }
            let no = self.cx.tr(msg!("comparing-no"), &args);
            if icon_button(ui, icons::ICON_CLOSE, &no, true).clicked() {
                let label = Label::plain(msg!("comparing-apart"));
                out.compare(Deed::Decide(label, decided(&|d| d.keep_apart(pair.0, pair.1))));
            }
        });
        // The tie to the card it is like, as far as the gap goes.
        let like_side = like.side;
        let (from, to) = if like_side < placed.side {
            (pos2(rect.left() - GAP, rect.center().y), rect.left_center())
        } else {
            (rect.right_center(), pos2(rect.right() + GAP, rect.center().y))
        };
        paint_tie(ui.painter(), self.cx, Tie::Suggested, from, to);
    }

    /// A session that does not have the thought; a card of it dropped here is linked.
    fn nothing(&self, ui: &Ui, side: usize, slot: Rect, out: &mut Outbox) {
        let p = self.cx.palette;
        let rect =
            Rect::from_center_size(slot.center(), vec2(slot.width(), slot.height().min(32.0)));
        let own = self.found.inputs.columns.get(side).map(|input| input.column);
        let first = self.row.present().next();
        let first = first.and_then(|at| links::pick(self.found, self.comparison, at));
        let id = ui.make_persistent_id(("nothing", first, side));
        let response = ui.interact(rect, id, Sense::hover());
        let over = response.dnd_hover_payload::<Pick>().filter(|drag| Some(drag.column) == own);
        let line = if over.is_some() { Stroke::new(2.0, p.accent) } else { p.hairline() };
        dashed(ui.painter(), rect, line);
        if let (Some(first), Some(drag)) = (first, response.dnd_release_payload::<Pick>())
            && Some(drag.column) == own
        {
            out.compare(Deed::Link(*drag, first));
        }
    }
}

/// The id of a card on screen.
#[must_use]
pub fn card_id(pick: Pick) -> Id {
    Id::unique(("compared card", pick.column, pick.card.0))
}

/// A dashed outline.
fn dashed(painter: &Painter, rect: Rect, stroke: Stroke) {
    let rect = rect.shrink(1.0);
    let CornerRadius { nw, .. } = radius::CARD;
    let cut = f32::from(nw) * 0.4;
    let (l, r, t, b) = (rect.left(), rect.right(), rect.top(), rect.bottom());
    let path = [
        pos2(l + cut, t),
        pos2(r - cut, t),
        pos2(r, t + cut),
        pos2(r, b - cut),
        pos2(r - cut, b),
        pos2(l + cut, b),
        pos2(l, b - cut),
        pos2(l, t + cut),
        pos2(l + cut, t),
    ];
    painter.extend(Shape::dashed_line(&path, stroke, 4.0, 3.0));
}

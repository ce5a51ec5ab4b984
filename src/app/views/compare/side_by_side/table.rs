//! The table: heads that stay, lines that scroll, of which only those in view are laid out.

use std::sync::Arc;

use eframe::egui::{
    Align2, DragAndDrop, LayerId, Order, Painter, Rect, Role, ScrollArea, Sense, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

use crate::{
    app::{
        comparing::{Column, Comparing, Found, Pick, lines::Line, links},
        cx::Cx,
        outbox::Outbox,
        theme::{Size, radius},
    },
    compare::{Comparison, Placed, Row},
    edit::Msg,
    msg,
};

use super::{
    Measured, State, beside,
    card::{self, Kind},
    columns::{CARD_PADDING, Columns, GAP, RATING},
    header, marks,
    row::RowView,
};

/// Room for the scroll bar.
const BAR: f32 = 14.0;
const HEAD: f32 = 30.0;
const HEADING: f32 = 34.0;
/// Between two rows.
const ROW_GAP: f32 = 10.0;

/// Shows the table.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    (comparing, state): (&mut Comparing, &mut State),
    found: &Found,
    comparison: &Comparison,
    out: &mut Outbox,
) {
    let names: Vec<String> = found
        .inputs
        .columns
        .iter()
        .map(|input| comparing.column(input.column).map(Column::label).unwrap_or_default())
        .collect();
    let columns = Columns::new(ui.available_width() - BAR, names.len());
    let model = comparing.model(found);
    let measuring = Measuring { cx, found, comparison, columns: &columns, model, names: &names };
    measuring.tops(ui.painter(), state);
    let reveal = std::mem::take(&mut comparing.rows.reveal)
        .then(|| lead_line(comparing, state, found, comparison))
        .flatten();
    // A bar that lay over the rows would hide words.
    ui.spacing_mut().scroll.floating_allocated_width = BAR;
    let area = ScrollArea::both().id_salt("side by side").auto_shrink(false);
    area.show_viewport(ui, |ui, viewport| {
        let corner = ui.max_rect().min;
        let origin = corner + vec2(0.0, HEAD);
        let height = state.tops.last().copied().unwrap_or(0.0);
        ui.allocate_space(vec2(columns.whole() - GAP, height + HEAD));
        let head =
            Rect::from_min_size(corner + vec2(0.0, viewport.top()), vec2(columns.whole(), HEAD));
        heads(ui, cx, comparing, found, comparison, &columns, head, out);
        let mut below = ui.clip_rect();
        below.min.y = below.min.y.max(head.bottom());
        ui.set_clip_rect(below);
        if state.lines.is_empty() {
            let filtered = comparing.rows.asked.filters();
            let words =
                if filtered { msg!("comparing-none") } else { msg!("comparing-nothing-here") };
            nothing(ui, cx, words, origin);
        }
        let line_rect = |tops: &[f32], at: usize| -> Option<Rect> {
            let (top, end) = (*tops.get(at)?, *tops.get(at + 1)?);
            let size = vec2(columns.whole() - GAP, end - top);
            Some(Rect::from_min_size(origin + vec2(0.0, top), size))
        };
        if let Some(rect) = reveal.and_then(|at| line_rect(&state.tops, at)) {
            // The heads stand before the uppermost row.
            let room = Rect::from_min_max(rect.min - vec2(0.0, HEAD + 8.0), rect.max);
            ui.scroll_to_rect(room, None);
        }
        let first = state.tops.partition_point(|top| *top <= viewport.top());
        for at in first.saturating_sub(1)..state.lines.len() {
            let Some(rect) = line_rect(&state.tops, at) else { break };
            if rect.top() - origin.y > viewport.bottom() {
                break;
            }
            line(ui, &measuring, (comparing, state), at, rect, out);
        }
        follow_drag(ui);
    });
    carried(ui, cx, found, comparison);
}

/// Which line the card selected last stands in.
fn lead_line(
    comparing: &Comparing,
    state: &State,
    found: &Found,
    comparison: &Comparison,
) -> Option<usize> {
    let lead = *comparing.chosen.last()?;
    let row = links::row_of(found, comparison, lead)?;
    state.lines.iter().position(|line| *line == Line::Row(row))
}

fn nothing(ui: &Ui, cx: &Cx, words: Msg, origin: eframe::egui::Pos2) {
    let words = cx.t(words);
    let rect = Rect::from_min_size(origin + vec2(0.0, 8.0), vec2(400.0, 24.0));
    ui.interact(rect, ui.make_persistent_id("none"), Sense::hover())
        .widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
    ui.painter().text(rect.min, Align2::LEFT_TOP, words, Size::Text.font(), cx.palette.muted);
}

fn line(
    ui: &mut Ui,
    of: &Measuring,
    (comparing, state): (&mut Comparing, &State),
    at: usize,
    rect: Rect,
    out: &mut Outbox,
) {
    match state.lines.get(at).copied() {
        Some(Line::Heading(spot, count)) => {
            let hue = of.cx.palette.cell(marks::key(spot));
            let font = Size::Text.strong();
            let name = marks::spot_name(of.cx, of.comparison, spot);
            let bottom = rect.bottom() - 8.0;
            let words = format!("{name}  {count}");
            let place = Rect::from_min_max(rect.min, pos2(rect.right(), bottom));
            ui.interact(place, ui.make_persistent_id(("heading", at)), Sense::hover())
                .widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
            let low = pos2(rect.left(), bottom - 4.0);
            ui.painter().text(low, Align2::LEFT_BOTTOM, words, font, hue.ink);
            ui.painter().hline(rect.x_range(), bottom, of.cx.palette.hairline());
        }
        Some(Line::Row(at)) => {
            let Some(row) = of.comparison.rows.get(at) else { return };
            let Measuring { cx, found, comparison, columns, model, names } = *of;
            let inner = Rect::from_min_max(rect.min, rect.max - vec2(0.0, ROW_GAP));
            RowView { cx, found, comparison, at, row, model, names, columns }
                .show(ui, comparing, inner, out);
        }
        Some(Line::Beside(line)) => {
            if let Some(line) = state.beside.get(line) {
                beside::show(ui, of.cx, line, of.columns, rect);
            }
        }
        None => {}
    }
}

/// The heads stay above while the lines scroll below them, and go aside with them.
fn heads(
    ui: &mut Ui,
    cx: &Cx,
    comparing: &Comparing,
    found: &Found,
    comparison: &Comparison,
    columns: &Columns,
    head: Rect,
    out: &mut Outbox,
) {
    let mut ui = ui.new_child(UiBuilder::new().max_rect(head).id_salt("heads"));
    for side in 0..comparison.sides.len() {
        let cards = comparison.cards.iter().filter(|placed| placed.side == side).count();
        let slot = columns.slot(side, head);
        if slot.intersects(ui.clip_rect()) {
            header::show(&mut ui, cx, comparing, found, side, cards, slot, out);
        }
    }
}

/// While a card is dragged near an edge, the rows come towards it.
fn follow_drag(ui: &mut Ui) {
    let Some(pointer) = ui.ctx().pointer_latest_pos() else { return };
    if !DragAndDrop::has_payload_of_type::<Pick>(ui.ctx()) {
        return;
    }
    let view = ui.clip_rect();
    let by = if pointer.y < view.top() + 28.0 {
        12.0
    } else if pointer.y > view.bottom() - 28.0 {
        -12.0
    } else {
        return;
    };
    ui.scroll_with_delta(vec2(0.0, by));
    ui.ctx().request_repaint();
}

/// The card that is dragged, under the pointer.
fn carried(ui: &Ui, cx: &Cx, found: &Found, comparison: &Comparison) {
    let Some(pick) = DragAndDrop::payload::<Pick>(ui.ctx()) else { return };
    let Some(pointer) = ui.ctx().pointer_latest_pos() else { return };
    let Some(at) = links::place(found, comparison, *pick) else { return };
    let Some(placed) = comparison.cards.get(at) else { return };
    let layer = LayerId::new(Order::Tooltip, ui.make_persistent_id("carried card"));
    let above = ui.ctx().layer_painter(layer);
    let p = cx.palette;
    let galley = above.layout(placed.card.text.clone(), Size::Text.font(), p.text, 240.0);
    let rect = Rect::from_min_size(pointer + vec2(12.0, 8.0), galley.size() + 2.0 * CARD_PADDING);
    above.rect_filled(rect, radius::CARD, p.card);
    above.rect_stroke(rect, radius::CARD, p.chosen_line(), eframe::egui::StrokeKind::Inside);
    above.galley(rect.min + CARD_PADDING, galley, p.text);
}

/// Everything that decides how high a line is.
#[derive(Clone, Copy)]
struct Measuring<'a> {
    cx: &'a Cx<'a>,
    found: &'a Found,
    comparison: &'a Comparison<'a>,
    columns: &'a Columns,
    model: Option<usize>,
    names: &'a [String],
}

impl Measuring<'_> {
    /// Where each line begins, worked out anew only where the lines or their width changed.
    fn tops(&self, painter: &Painter, state: &mut State) {
        let scale = painter.ctx().pixels_per_point();
        let measured_for = (self.columns.width.to_bits(), scale.to_bits());
        if state.measured_for == Some(measured_for) {
            return;
        }
        state.signs.clear();
        let mut tops = Vec::with_capacity(state.lines.len() + 1);
        let mut top = 0.0;
        for at in 0..state.lines.len() {
            tops.push(top);
            top += match state.lines.get(at).copied() {
                Some(Line::Heading(..)) => HEADING,
                Some(Line::Row(row)) => self.row(painter, state, row) + ROW_GAP,
                Some(Line::Beside(line)) => state
                    .beside
                    .get(line)
                    .map_or(0.0, |line| beside::height(painter, self.cx, line, self.columns)),
                None => 0.0,
            };
        }
        tops.push(top);
        state.tops = tops;
        state.measured_for = Some(measured_for);
    }

    fn row(&self, painter: &Painter, state: &mut State, at: usize) -> f32 {
        let Some(row) = self.comparison.rows.get(at) else { return 0.0 };
        let sign =
            marks::sign(self.cx, self.comparison, row, self.model, self.names, self.columns.sign);
        let known = state.signs.get(&sign.text).copied();
        let mut height = known.unwrap_or_else(|| {
            let text = sign.text.clone();
            let height = painter.layout_job(sign).size().y;
            state.signs.insert(text, height);
            height
        });
        let suggested = links::open(self.found, self.comparison, at);
        for (side, suggestion) in suggested.into_iter().enumerate() {
            let own = row.cards.get(side).copied().flatten();
            let rated = card::ratings(self.cx, row, side).is_some();
            let yes_no = self.columns.yes_no();
            let (at, kind, room, below) = match (own, suggestion) {
                (Some(at), _) => {
                    let kind = self.comparison.cards.get(at).map(|placed| Kind::of(row, placed));
                    (at, kind.unwrap_or(Kind::Own), if rated { RATING } else { 0.0 }, 0.0)
                }
                (None, Some(found)) => (found.card, Kind::suggested(found), yes_no.x, yes_no.y),
                (None, None) => continue,
            };
            let Some(placed) = self.comparison.cards.get(at) else { continue };
            height = height.max(self.card(painter, state, row, placed, kind, room) + below);
        }
        height.max(32.0).ceil()
    }

    fn card(
        &self,
        painter: &Painter,
        state: &mut State,
        row: &Row,
        placed: &Placed,
        kind: Kind,
        room: f32,
    ) -> f32 {
        let wrap = self.columns.width - 2.0 * CARD_PADDING.x - room;
        let Some(input) = self.found.inputs.columns.get(placed.side) else { return 0.0 };
        let key = (input.column, placed.card.id, kind);
        let known = state
            .heights
            .get(&key)
            .filter(|known| Arc::ptr_eq(&known.card, placed.card) && known.width == wrap.to_bits());
        if let Some(known) = known {
            return known.height;
        }
        let job = card::words(self.cx, self.comparison, row, placed, kind, wrap);
        let height = painter.layout_job(job).size().y + 2.0 * CARD_PADDING.y;
        let card = Arc::clone(placed.card);
        state.heights.insert(key, Measured { card, width: wrap.to_bits(), height });
        height
    }
}

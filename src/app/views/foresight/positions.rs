//! Where the subject was, is and is expected to be: points on the matrix with their chips.

use std::sync::Arc;

use eframe::egui::{
    EventFilter, FontId, Galley, Id, Key, Modifiers, Pos2, Rect, Response, Role, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use crate::{
    app::{
        cx::Cx,
        outbox::Outbox,
        place::Thing,
        theme::{self, radius},
        view::View,
    },
    edit::{Change, Edit, ForesightEdit, Label, PairEdit},
    figure::{Extent, Point, labels},
    msg,
    session::{CanvasId, PairId, Position, PositionId, PositionKind, Score},
    text::terms,
};

use super::{
    drawn::{GAP, Matrix},
    names, points,
};

/// Around the words of a chip.
const PADDING: Vec2 = vec2(6.0, 3.0);

/// A position as it stands on screen.
pub struct Mark<'a> {
    position: &'a Position,
    at: Pos2,
    radius: f32,
    words: Arc<Galley>,
    chip: Option<Rect>,
}

/// Measures the positions of the pair. Chips cover no point and no other chip.
pub fn marks<'a>(ui: &Ui, cx: &Cx, matrix: &Matrix<'a>, grid: Rect) -> Vec<Mark<'a>> {
    let points = if matrix.style.font.size > 20.0 { 28.0 } else { 12.0 };
    let font: FontId = theme::strong(points);
    let radius = points * 0.62;
    let mut marks: Vec<Mark> = matrix
        .pair
        .positions
        .iter()
        .map(|position| {
            let words = named(cx, position);
            let words = ui.painter().layout_no_wrap(words, font.clone(), cx.palette.text);
            Mark { position, at: on_grid(grid, position), radius, words, chip: None }
        })
        .collect();
    let named: Vec<_> = marks.iter().map(Mark::named).collect();
    // A chip stays in one scenario, so that it takes room from the cards of one only.
    let half = GAP / 2.0;
    let (x, y) = (grid.center().x, grid.center().y);
    let between = [
        Rect::from_x_y_ranges(x - half..=x + half, grid.y_range()),
        Rect::from_x_y_ranges(grid.x_range(), y - half..=y + half),
    ];
    let between = between.map(names::area);
    let places = labels::place(names::area(grid), &between, &named, f32::INFINITY);
    for (mark, place) in marks.iter_mut().zip(places) {
        mark.chip = place.map(|place| names::rect(&place.area));
    }
    marks
}

/// "Expected 2035".
#[must_use]
pub fn named(cx: &Cx, position: &Position) -> String {
    let kind = cx.t(terms::point(position.kind));
    let label = position.label.trim();
    if label.is_empty() {
        return kind;
    }
    cx.tr(msg!("matrix-position"), &[("kind", kind.into()), ("label", label.into())])
}

#[expect(clippy::cast_possible_truncation, reason = "0 to 10")]
fn on_grid(grid: Rect, position: &Position) -> Pos2 {
    pos2(
        grid.left() + grid.width() * position.x.get() as f32 / 10.0,
        grid.bottom() - grid.height() * position.y.get() as f32 / 10.0,
    )
}

fn coordinates(grid: Rect, at: Pos2) -> (Score, Score) {
    let across = (at.x - grid.left()) / grid.width().max(1.0);
    let up = (grid.bottom() - at.y) / grid.height().max(1.0);
    (Score::nearest(f64::from(across) * 10.0), Score::nearest(f64::from(up) * 10.0))
}

/// Draws the positions and lets them be dragged and moved by key.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    matrix: &Matrix,
    grid: Rect,
    marks: &[Mark],
) {
    for mark in marks {
        mark.show(ui, cx, view, out, matrix, grid);
    }
}

impl Mark<'_> {
    fn named(&self) -> labels::Named {
        let size = self.words.size() + 2.0 * PADDING;
        labels::Named {
            at: Point::new(self.at.x, self.at.y),
            radius: self.radius,
            forms: vec![Extent::new(size.x, size.y)],
            whole: 1,
        }
    }

    /// What no card may cover.
    pub fn covers(&self) -> impl Iterator<Item = Rect> {
        let point = Rect::from_center_size(self.at, Vec2::splat(2.0 * self.radius + 8.0));
        std::iter::once(point).chain(self.chip.map(|chip| chip.expand(3.0)))
    }

    fn show(
        &self,
        ui: &Ui,
        cx: &Cx,
        view: &mut View,
        out: &mut Outbox,
        matrix: &Matrix,
        grid: Rect,
    ) {
        let (canvas, pair) = (matrix.canvas.id, matrix.pair.id);
        let thing = Thing::Position(pair, self.position.id);
        let id = Id::unique(("position", self.position.id.0));
        let reach = Rect::from_center_size(self.at, Vec2::splat((2.0 * self.radius).max(22.0)));
        let point = ui.interact(reach, id, Sense::click_and_drag());
        let selected = view.selection.thing == Some(thing);
        let spoken = self.spoken(cx);
        point.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::ListItem, ui.is_enabled(), &spoken);
            info.selected = Some(selected);
            info
        });
        let chip =
            self.chip.map(|chip| ui.interact(chip, id.with("chip"), Sense::click_and_drag()));
        self.paint(ui, cx, &point, selected);
        for part in std::iter::once(&point).chain(&chip) {
            if part.drag_started() || part.clicked() {
                out.select_thing(thing);
                point.request_focus();
            }
            self.drag(ui, view, out, canvas, pair, grid, part);
        }
        if point.gained_focus() && !selected {
            out.select_thing(thing);
        }
        self.keys(ui, view, out, canvas, pair, &point);
    }

    fn spoken(&self, cx: &Cx) -> String {
        let (x, y) = (cx.texts.score(self.position.x), cx.texts.score(self.position.y));
        let name = named(cx, self.position);
        let args = [("position", name.into()), ("x", x.into()), ("y", y.into())];
        cx.tr(msg!("matrix-position-spoken"), &args)
    }

    /// Today is a full point in a ring, what is expected an open ring, the past a small
    /// full point.
    fn paint(&self, ui: &Ui, cx: &Cx, point: &Response, selected: bool) {
        let p = cx.palette;
        let painter = ui.painter();
        let r = self.radius;
        let thick = (r * 0.35).max(2.0);
        painter.circle_filled(self.at, r + 2.0, p.card);
        match self.position.kind {
            PositionKind::Today => {
                painter.circle_filled(self.at, r * 0.62, p.text);
                painter.circle_stroke(self.at, r, Stroke::new(p.line_width.max(1.5), p.text));
            }
            PositionKind::Expected => {
                painter.circle_stroke(self.at, r * 0.8, Stroke::new(thick, p.accent));
            }
            PositionKind::Past => {
                painter.circle_filled(self.at, r * 0.7, p.faint);
            }
        }
        if selected || point.has_focus() || point.hovered() {
            let line = if point.hovered() && !selected { p.hairline() } else { p.chosen_line() };
            painter.circle_stroke(self.at, r + 4.0, line);
        }
        if let Some(chip) = self.chip {
            let ink = match self.position.kind {
                PositionKind::Expected => p.accent,
                PositionKind::Today => p.text,
                PositionKind::Past => p.muted,
            };
            painter.rect(chip, radius::CONTROL, p.card, p.hairline(), StrokeKind::Inside);
            painter.galley_with_override_text_color(
                chip.min + PADDING,
                Arc::clone(&self.words),
                ink,
            );
        }
    }

    fn drag(
        &self,
        ui: &Ui,
        view: &mut View,
        out: &mut Outbox,
        canvas: CanvasId,
        pair: PairId,
        grid: Rect,
        part: &Response,
    ) {
        if part.drag_started() {
            let held_at = ui.input(|input| input.pointer.press_origin());
            let offset = held_at.map_or(Vec2::ZERO, |held_at| self.at - held_at);
            ui.data_mut(|data| data.insert_temp(part.id, offset));
        }
        if points::give_up(ui, view, out, part) {
            return;
        }
        if let Some(pointer) = part.interact_pointer_pos().filter(|_| part.dragged()) {
            let offset: Vec2 = ui.data(|data| data.get_temp(part.id)).unwrap_or_default();
            let (x, y) = coordinates(grid, pointer + offset);
            let gesture = view.gesture_in(part.id);
            out.change(moved(canvas, pair, self.position.id, x, y).within(gesture));
        }
        points::let_go(view, out, part);
    }

    fn keys(
        &self,
        ui: &Ui,
        view: &mut View,
        out: &mut Outbox,
        canvas: CanvasId,
        pair: PairId,
        point: &Response,
    ) {
        if !point.has_focus() {
            return;
        }
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(point.id, filter));
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Delete)) {
            out.change(removed(canvas, pair, self.position.id));
            return;
        }
        for (key, across, up) in [
            (Key::ArrowLeft, -1.0, 0.0),
            (Key::ArrowRight, 1.0, 0.0),
            (Key::ArrowUp, 0.0, 1.0),
            (Key::ArrowDown, 0.0, -1.0),
        ] {
            for (modifiers, step) in [(Modifiers::SHIFT, 1.0), (Modifiers::NONE, 0.1)] {
                if ui.input_mut(|input| input.consume_key(modifiers, key)) {
                    let x = Score::nearest(self.position.x.get() + across * step);
                    let y = Score::nearest(self.position.y.get() + up * step);
                    let gesture = view.gesture_in(point.id);
                    out.change(moved(canvas, pair, self.position.id, x, y).within(gesture));
                }
            }
        }
    }
}

/// The change that moves a position.
#[must_use]
pub fn moved(canvas: CanvasId, pair: PairId, id: PositionId, x: Score, y: Score) -> Change {
    change(canvas, pair, msg!("change-position-move"), PairEdit::MovePosition(id, x, y))
}

/// The change that takes a position away.
#[must_use]
pub fn removed(canvas: CanvasId, pair: PairId, id: PositionId) -> Change {
    change(canvas, pair, msg!("change-position-remove"), PairEdit::RemovePosition(id))
}

/// A change of one edit of a pair.
#[must_use]
pub fn change(canvas: CanvasId, pair: PairId, name: crate::edit::Msg, edit: PairEdit) -> Change {
    let edit = Edit::Foresight(canvas, ForesightEdit::Pair(pair, edit));
    Change::new(Label::plain(name), vec![edit])
}

//! The points of the driver map: drawn, named, dragged, moved by key, written in place.

use std::sync::Arc;

use eframe::egui::{
    Color32, EventFilter, Key, Modifiers, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui,
    Vec2, WidgetInfo, pos2, vec2,
};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::Selection,
        theme,
        view::{Field, View, Wants},
    },
    edit::{Change, Label, Side},
    figure::labels::Placed,
    msg,
    session::{Card, DriverPlace, Which},
};

use super::{
    super::{
        card::CardStyle,
        cell::{self, CellView, card_id},
    },
    drawn::Map,
    grip::Grip,
    names::{self, Forms},
    placing, side_of,
};

/// One driver on the map.
struct Point<'a> {
    card: &'a Arc<Card>,
    at: Pos2,
    place: DriverPlace,
    side: Option<Side>,
    radius: f32,
    forms: Forms,
}

/// From more drivers than that on, not every name fits.
const CROWD: usize = 30;

/// How large a mark is beside text of that size.
pub fn radius(text: f32, axis: bool) -> f32 {
    text * if axis { 0.62 } else { 0.42 }
}

/// Shows every driver that has both ratings. `taken` is what no name may cover.
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, map: &Map, taken: &[Rect]) {
    let points = points(ui, map);
    let named: Vec<_> =
        points.iter().map(|point| point.forms.named(point.at, point.radius)).collect();
    let frame = Rect::from_min_max(
        map.plot.min + vec2(3.0, -2.0),
        map.plot.max + vec2(map.font.size * 0.6, -2.0),
    );
    // On the wall, and on a small map, a line across half of it says less than the first
    // words of a name.
    let small = map.plot.height() < 24.0 * map.font.size;
    let far = if small { 140.0 } else { f32::INFINITY };
    let placed = names::place(ui, frame, taken, &named, far);
    // In a crowd, lines across the map hide more names than they tell; these are told on hover.
    let longest = if points.len() > CROWD { 8.0 * map.font.size } else { f32::INFINITY };
    let near = |place: &&Placed| place.leader.is_none_or(|(from, to)| from.distance(to) <= longest);
    let placed: Vec<Option<&Placed>> =
        placed.iter().map(|place| place.as_ref().filter(near)).collect();
    for place in placed.iter().flatten() {
        if let Some((from, to)) = place.leader {
            let ends = [pos2(from.x, from.y), pos2(to.x, to.y)];
            let line = Stroke::new(cx.palette.line_width, cx.palette.faint);
            ui.painter().line_segment(ends, line);
        }
    }
    for (point, place) in points.iter().zip(placed.iter()) {
        point.show(ui, cx, view, out, map, *place);
    }
    let edited = points
        .iter()
        .zip(placed.iter())
        .find(|(point, _)| view.editing == Some(Field::CardText(point.card.id)));
    if let Some((point, place)) = edited {
        write(ui, cx, view, out, map, point, *place);
    }
}

fn points<'a>(ui: &Ui, map: &Map<'a>) -> Vec<Point<'a>> {
    let foresight = map.foresight;
    let point = |card: &'a Arc<Card>| {
        let at = map.at(card.rating(Which::First)?, card.rating(Which::Second)?);
        let side = side_of(foresight, card.id).map(|(_, side)| side);
        let font = if side.is_some() { theme::strong(map.font.size) } else { map.font.clone() };
        let room = map.plot.width() * 0.6;
        Some(Point {
            card,
            at,
            place: foresight.critical.place(card),
            side,
            radius: radius(map.font.size, side.is_some()),
            forms: Forms::of(ui.painter(), &card.text, &font, room),
        })
    };
    foresight.drivers.cards.iter().filter_map(point).collect()
}

impl Point<'_> {
    fn show(
        &self,
        ui: &mut Ui,
        cx: &Cx,
        view: &mut View,
        out: &mut Outbox,
        map: &Map,
        place: Option<&Placed>,
    ) {
        let id = card_id(map.home, self.card.id);
        let reach = Vec2::splat((self.radius + 4.0).max(11.0) * 2.0);
        let response =
            ui.interact(Rect::from_center_size(self.at, reach), id, Sense::click_and_drag());
        let selected = view.selection.has(self.card.id);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::ListItem, ui.is_enabled(), self.spoken(cx));
            info.selected = Some(selected);
            info
        });
        let name = place.map(|place| {
            let rect = names::rect(&place.area);
            ui.interact(rect, id.with("name"), Sense::click_and_drag())
        });
        let faded = faded(view, self.card);
        self.paint(ui, cx, &response, selected, faded);
        let whole = self.paint_name(ui, cx, place, faded);
        if view.takes_focus(Wants::Card(self.card.id)) {
            response.request_focus();
        }
        if view.reveal == Some(self.card.id) {
            view.reveal = None;
        }
        for part in std::iter::once(&response).chain(&name) {
            self.drag(ui, cx, view, out, map, part);
            if part.drag_stopped() {
                response.request_focus();
            }
            self.click(ui, view, out, &response, part);
            part.context_menu(|ui| cell::menu(ui, cx, view, out, self.card.id));
        }
        let clicked = response.clicked() || name.as_ref().is_some_and(Response::clicked);
        if response.gained_focus() && !selected && !clicked {
            out.push(Action::Select(Selection::one(self.card.id)));
        }
        self.keys(ui, view, out, map, &response);
        if !whole && !response.dragged() {
            let hovered = name.filter(Response::hovered).unwrap_or(response);
            hovered.on_hover_text(&self.card.text);
        }
    }

    fn spoken(&self, cx: &Cx) -> String {
        let score =
            |which| self.card.rating(which).map_or_else(String::new, |score| cx.texts.score(score));
        cx.tr(
            msg!("drivers-spoken"),
            &[
                ("driver", self.card.text.as_str().into()),
                ("importance", score(Which::First).into()),
                ("uncertainty", score(Which::Second).into()),
            ],
        )
    }

    /// Critical uncertainties and background are discs, givens are diamonds, axes are
    /// larger discs with their letter.
    fn paint(&self, ui: &Ui, cx: &Cx, response: &Response, selected: bool, faded: bool) {
        let p = cx.palette;
        let mut painter = ui.painter().clone();
        painter.multiply_opacity(if faded { 0.3 } else { 1.0 });
        let ink = match (self.side, self.place) {
            (Some(_), _) => p.accent,
            (_, DriverPlace::Given) => p.hue(crate::session::CardColour::Teal).ink,
            (_, DriverPlace::Critical) => p.text,
            _ => p.faint,
        };
        let ink = self.card.colour.map_or(ink, |colour| p.hue(colour).ink);
        let edge = Stroke::new(2.0, p.card);
        let r = self.radius;
        if self.place == DriverPlace::Given && self.side.is_none() {
            let r = r * 1.2;
            let corners = [vec2(0.0, -r), vec2(r, 0.0), vec2(0.0, r), vec2(-r, 0.0)];
            let corners = corners.map(|corner| self.at + corner).to_vec();
            painter.add(Shape::convex_polygon(corners, ink, edge));
        } else {
            painter.circle(self.at, r, ink, edge);
        }
        if let Some(side) = self.side {
            let letter = match side {
                Side::X => cx.t(msg!("drivers-axis-x")),
                Side::Y => cx.t(msg!("drivers-axis-y")),
            };
            let font = theme::strong(r * 1.25);
            let centre = eframe::egui::Align2::CENTER_CENTER;
            painter.text(self.at, centre, letter, font, p.on_accent);
        }
        if selected || response.has_focus() || response.hovered() {
            let line = if selected || response.has_focus() {
                p.chosen_line()
            } else {
                Stroke::new(p.line_width, p.line_strong)
            };
            painter.circle_stroke(self.at, r + 4.0, line);
        }
    }

    /// Draws the name. Returns whether all of it can be read.
    fn paint_name(&self, ui: &Ui, cx: &Cx, place: Option<&Placed>, faded: bool) -> bool {
        let Some(place) = place else { return false };
        let Some((galley, whole)) = self.forms.get(place.form) else { return false };
        let mut painter = ui.painter().clone();
        painter.multiply_opacity(if faded { 0.3 } else { 1.0 });
        let ink: Color32 = cx.palette.text;
        painter.galley_with_override_text_color(
            names::rect(&place.area).min,
            Arc::clone(galley),
            ink,
        );
        whole
    }

    fn click(&self, ui: &Ui, view: &View, out: &mut Outbox, point: &Response, part: &Response) {
        if part.double_clicked() {
            out.push(Action::Select(Selection::one(self.card.id)));
            out.push(Action::Edit(Some(Field::CardText(self.card.id))));
        } else if part.clicked() {
            let mut selection = view.selection.clone();
            if ui.input(|input| input.modifiers.command || input.modifiers.shift) {
                selection.toggle(self.card.id);
            } else {
                selection = Selection::one(self.card.id);
            }
            out.push(Action::Select(selection));
            point.request_focus();
        }
    }

    /// Dragging is live and one gesture; over the tray it takes the driver off the map.
    fn drag(
        &self,
        ui: &Ui,
        cx: &Cx,
        view: &mut View,
        out: &mut Outbox,
        map: &Map,
        part: &Response,
    ) {
        if part.drag_started() {
            let origin = ui.input(|input| input.pointer.press_origin());
            let offset = origin.map_or(Vec2::ZERO, |origin| self.at - origin);
            let grip = if view.selection.has(self.card.id) {
                Grip::of(map.foresight, &view.selection.cards, self.card.id, offset)
            } else {
                out.push(Action::Select(Selection::one(self.card.id)));
                Grip::of(map.foresight, &[], self.card.id, offset)
            };
            ui.data_mut(|data| data.insert_temp(part.id, grip));
        }
        if give_up(ui, view, out, part) {
            return;
        }
        if let Some(pointer) = part.interact_pointer_pos().filter(|_| part.dragged()) {
            let grip: Grip = ui.data(|data| data.get_temp(part.id)).unwrap_or_default();
            map.show_way_off(ui, cx, pointer);
            let gesture = view.gesture_in(part.id);
            out.change(grip.moved_to(map.ratings(pointer + grip.offset)).within(gesture));
        }
        if part.drag_stopped() {
            let pointer = ui.ctx().pointer_latest_pos();
            if pointer.is_some_and(|at| map.tray.contains(at)) {
                let gesture = view.gesture_in(part.id);
                let grip: Grip = ui.data(|data| data.get_temp(part.id)).unwrap_or_default();
                let edits = placing::ratings(&grip.cards(), None, None);
                out.change(Change::new(unplaced_label(), edits).within(gesture));
            }
        }
        let_go(view, out, part);
    }

    /// Shift and an arrow to the side move by a whole step; the other arrows are commands.
    fn keys(&self, ui: &Ui, view: &mut View, out: &mut Outbox, map: &Map, point: &Response) {
        if !point.has_focus() {
            return;
        }
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(point.id, filter));
        for (key, by) in [(Key::ArrowLeft, -1.0), (Key::ArrowRight, 1.0)] {
            if ui.input_mut(|input| input.consume_key(Modifiers::SHIFT, key)) {
                let selected = &view.selection.cards;
                let grip = Grip::of(map.foresight, selected, self.card.id, Vec2::ZERO);
                let gesture = view.gesture_in(point.id);
                out.change(grip.moved_by(0.0, by).within(gesture));
            }
        }
    }
}

/// Escape while something is dragged takes the drag back. Returns whether it did.
pub fn give_up(ui: &Ui, view: &mut View, out: &mut Outbox, dragged: &Response) -> bool {
    if !dragged.dragged() || !ui.input(|input| input.key_pressed(Key::Escape)) {
        return false;
    }
    ui.ctx().stop_dragging();
    if let Some((_, gesture)) = view.stay.take_if(|(id, _)| *id == dragged.id) {
        out.push(Action::CancelGesture(gesture));
    }
    true
}

/// The end of a drag ends its gesture.
pub fn let_go(view: &mut View, out: &mut Outbox, dragged: &Response) {
    if dragged.drag_stopped() && view.stay.take_if(|(id, _)| *id == dragged.id).is_some() {
        out.push(Action::EndGesture);
    }
}

/// Whether the filter asks for others.
fn faded(view: &View, card: &Card) -> bool {
    let words = view.filter.as_deref().map(str::trim).unwrap_or_default();
    !words.is_empty() && !cell::passes(card, &words.to_lowercase())
}

/// The name of taking a driver off the map.
#[must_use]
pub fn unplaced_label() -> Label {
    Label::plain(msg!("change-unplace"))
}

/// The field in which a driver is written on the map, where its name stands.
fn write(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    map: &Map,
    point: &Point,
    place: Option<&Placed>,
) {
    let size = vec2(map.font.size * 20.0, map.font.size * 2.4);
    let beside = Rect::from_min_size(point.at + vec2(12.0, -size.y / 2.0), size);
    let rect = place.map_or(beside, |place| {
        Rect::from_min_size(names::rect(&place.area).min - vec2(4.0, 4.0), size)
    });
    let shift = vec2(
        (map.plot.right() - rect.right()).min(0.0),
        (map.plot.bottom() - rect.bottom()).min(0.0),
    );
    let style: &CardStyle = map.style;
    let cell = CellView {
        home: map.home,
        cell: &map.foresight.drivers,
        style,
        number: 2,
        picked: false,
        avoid: &[],
    };
    cell.write(ui, cx, view, out, point.card, rect.translate(shift));
}

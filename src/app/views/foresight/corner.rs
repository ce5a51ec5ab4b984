//! The critical corner of the driver map: its name, its edges, its numbers.

use eframe::egui::{
    Align2, CursorIcon, Galley, Id, Popup, Pos2, Rect, Response, RichText, Role, Sense, Ui,
    WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::Selection,
        theme::Size,
        view::View,
        widgets::{section_title, tenths},
    },
    edit::{Change, Edit, ForesightEdit, Label},
    msg,
    session::{CanvasId, CriticalCorner, DriverPlace, Foresight, RatingKind, Score, Which},
    text::terms,
};

use super::drawn::Map;

/// Draws the corner's name and lets its edges be dragged. Returns what the names cover.
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, map: &Map) -> Vec<Rect> {
    let corner = map.foresight.critical;
    let rect = map.critical(corner);
    for edge in [Edge::Importance, Edge::Uncertainty, Edge::Both] {
        edge.show(ui, cx, view, out, map, rect);
    }
    let font = crate::app::theme::strong(map.font.size * 0.95);
    let name = |place| {
        let ink = cx.palette.accent;
        ui.painter().layout_no_wrap(cx.t(terms::driver_place(place)), font.clone(), ink)
    };
    let given = Rect::from_min_max(map.plot.min, pos2(rect.left(), rect.bottom()));
    let mut taken = Vec::new();
    let ends = [Align2::RIGHT_TOP, Align2::LEFT_TOP, Align2::RIGHT_BOTTOM, Align2::LEFT_BOTTOM];
    if let Some(at) = free_end(map, rect, &name(DriverPlace::Critical), ends) {
        ui.painter().galley(at.min, name(DriverPlace::Critical), cx.palette.accent);
        taken.push(at);
    }
    let ends = [Align2::LEFT_TOP, Align2::RIGHT_TOP, Align2::LEFT_BOTTOM, Align2::RIGHT_BOTTOM];
    let large = map.font.size > 20.0;
    let at = free_end(map, given, &name(DriverPlace::Given), ends);
    if let Some(at) = at.filter(|_| !large) {
        let ink = cx.palette.muted;
        ui.painter().galley_with_override_text_color(at.min, name(DriverPlace::Given), ink);
        taken.push(at);
    }
    taken
}

/// The first corner of an area where its name covers no point.
fn free_end(map: &Map, area: Rect, name: &Arc<Galley>, ends: [Align2; 4]) -> Option<Rect> {
    let inside = area.shrink2(vec2(8.0, 6.0));
    let free = |at: &Rect| {
        area.contains_rect(*at)
            && map.marks().all(|(centre, reach)| {
                !at.intersects(Rect::from_center_size(
                    centre,
                    vec2(reach, reach) * 2.0 + vec2(4.0, 4.0),
                ))
            })
    };
    ends.into_iter().map(|end| end.align_size_within_rect(name.size(), inside)).find(free)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Edge {
    Importance,
    Uncertainty,
    Both,
}

impl Edge {
    fn show(self, ui: &Ui, cx: &Cx, view: &mut View, out: &mut Outbox, map: &Map, corner: Rect) {
        let (grip, cursor) = match self {
            Self::Importance => (
                Rect::from_min_max(corner.left_bottom(), corner.right_bottom())
                    .expand2(vec2(0.0, 4.0)),
                CursorIcon::ResizeVertical,
            ),
            Self::Uncertainty => (
                Rect::from_min_max(corner.left_top(), corner.left_bottom()).expand2(vec2(4.0, 0.0)),
                CursorIcon::ResizeHorizontal,
            ),
            Self::Both => (
                Rect::from_center_size(corner.left_bottom(), vec2(16.0, 16.0)),
                CursorIcon::ResizeNeSw,
            ),
        };
        let id = Id::unique(("critical corner", map.home.canvas.0, self));
        let response = ui.interact(grip, id, Sense::drag()).on_hover_cursor(cursor);
        let name = cx.t(msg!("drivers-corner"));
        response.widget_info(|| WidgetInfo::labeled(Role::Splitter, ui.is_enabled(), &name));
        if response.hovered() || response.dragged() {
            let line = cx.palette.chosen_line();
            if self != Self::Uncertainty {
                ui.painter().hline(corner.x_range(), corner.bottom(), line);
            }
            if self != Self::Importance {
                ui.painter().vline(corner.left(), corner.y_range(), line);
            }
        }
        self.drag(ui, view, out, map, &response);
    }

    fn drag(self, ui: &Ui, view: &mut View, out: &mut Outbox, map: &Map, response: &Response) {
        if super::points::give_up(ui, view, out, response) {
            return;
        }
        if let Some(pointer) = response.interact_pointer_pos().filter(|_| response.dragged()) {
            let (importance, uncertainty) = map.ratings(pointer);
            let mut corner = map.foresight.critical;
            if self != Self::Uncertainty {
                corner.importance = importance;
            }
            if self != Self::Importance {
                corner.uncertainty = uncertainty;
            }
            if corner != map.foresight.critical {
                let gesture = view.gesture_in(response.id);
                out.change(moved(map.home.canvas, corner).within(gesture));
            }
        }
        super::points::let_go(view, out, response);
    }
}

fn moved(canvas: CanvasId, corner: CriticalCorner) -> Change {
    let edit = Edit::Foresight(canvas, ForesightEdit::SetCritical(corner));
    Change::new(Label::plain(msg!("change-critical")), vec![edit])
}

/// The givens and the numbers of the corner, behind a button below the map.
pub fn summary_button(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    map: &Map,
    frame: Rect,
) {
    let large = map.font.size > 20.0;
    if large || map.foresight.drivers.cards.is_empty() {
        return;
    }
    let givens = map.foresight.givens().count();
    let text = cx.texts.label(&Label::plain(msg!("drivers-givens")).count("count", givens));
    let size = vec2(map.plot.width() * 0.4, 26.0);
    let at = Rect::from_min_size(pos2(map.plot.left() - 8.0, frame.bottom() - 30.0), size);
    let mut child = ui.new_child(eframe::egui::UiBuilder::new().max_rect(at).id_salt("givens"));
    let words = RichText::new(text).font(Size::Aside.font()).color(cx.palette.muted);
    let button = eframe::egui::Button::new(words).frame_when_inactive(false).truncate();
    let response = child.add(button);
    Popup::menu(&response)
        .close_behavior(eframe::egui::PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            ui.set_width(280.0);
            summary(ui, cx, view, out, map.home.canvas, map.foresight);
        });
}

/// The drivers by the part of the map they stand in, and the corner by number.
pub fn summary(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: CanvasId,
    foresight: &Foresight,
) {
    numbers(ui, cx, view, out, canvas, foresight.critical);
    list(ui, cx, out, foresight, DriverPlace::Critical);
    list(ui, cx, out, foresight, DriverPlace::Given);
    if foresight.givens().next().is_some() {
        let hint = RichText::new(cx.t(msg!("drivers-givens-hold"))).font(Size::Aside.font());
        ui.label(hint.color(cx.palette.muted));
    }
}

fn list(ui: &mut Ui, cx: &Cx, out: &mut Outbox, foresight: &Foresight, place: DriverPlace) {
    let mut cards = foresight.in_place(place).peekable();
    if cards.peek().is_none() {
        return;
    }
    section_title(ui, cx.palette, cx.t(terms::driver_place(place)));
    for card in cards {
        let link = eframe::egui::Link::new(RichText::new(&card.text).color(cx.palette.text));
        if ui.add(link).clicked() {
            out.push(Action::Select(Selection::one(card.id)));
        }
    }
}

/// The near edges by number.
fn numbers(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: CanvasId,
    corner: CriticalCorner,
) {
    section_title(ui, cx.palette, cx.t(msg!("drivers-corner")));
    let mut set = corner;
    for (which, kind) in
        [(Which::First, RatingKind::Importance), (Which::Second, RatingKind::Uncertainty)]
    {
        let held = match which {
            Which::First => corner.importance,
            Which::Second => corner.uncertainty,
        };
        let name = cx.t(terms::rating(kind));
        ui.horizontal(|ui| {
            ui.label(cx.tr(msg!("drivers-corner-from"), &[("rating", name.clone().into())]));
            let mut value = held.get();
            let drag = tenths(cx.texts, &mut value, 0.0..=10.0);
            let response = ui.add(drag).accessible_name(name);
            if response.changed() {
                match which {
                    Which::First => set.importance = Score::nearest(value),
                    Which::Second => set.uncertainty = Score::nearest(value),
                }
            }
            if set != corner {
                let gesture = view.gesture_in(response.id);
                out.change(moved(canvas, set).within(gesture));
            }
            super::points::let_go(view, out, &response);
        });
    }
}

impl Map<'_> {
    /// The marks of the points: where each is and how far it reaches.
    pub fn marks(&self) -> impl Iterator<Item = (Pos2, f32)> {
        let reach = super::points::radius(self.font.size, true);
        self.foresight.drivers.cards.iter().filter_map(move |card| {
            let importance = card.rating(Which::First)?;
            Some((self.at(importance, card.rating(Which::Second)?), reach))
        })
    }
}

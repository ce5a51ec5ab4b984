//! The drivers of a 2×2: the tray beside the map.

use eframe::egui::{Rect, ScrollArea, Sense, Ui, pos2, vec2};

use crate::{
    analysis,
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::Place,
        question::Question,
        view::View,
    },
    edit::Label,
    msg,
    session::{Canvas, DriverPlace, Foresight},
};

use super::{
    super::{card::CardStyle, cell},
    head, map, tray,
};

/// Between the tray and the map.
const GAP: f32 = 12.0;
/// The map is never lower than this; where there is less room it is scrolled.
const LOWEST: f32 = 340.0;
/// From this width on the tray stands beside the map, else below it.
const BESIDE: f32 = 660.0;

/// Shows the driver map with its tray.
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, canvas: &Canvas, wall: bool) {
    let Some(foresight) = canvas.foresight() else { return };
    let facts = facts(cx, foresight);
    if wall {
        head::wall(ui, cx, canvas, &facts);
    } else {
        let here = Place::Drivers(canvas.id);
        head::show(ui, cx, out, canvas, here, &facts, |ui, out| {
            if ui.button(cx.t(msg!("drivers-take"))).clicked() {
                out.push(Action::Ask(Question::Take(canvas.id)));
            }
        });
    }
    let style = if wall { CardStyle::wall(false) } else { CardStyle::desk(false) };
    let room = ui.available_rect_before_wrap();
    let waits = !tray::waiting(foresight).is_empty();
    let beside = room.width() >= if wall { 1000.0 } else { BESIDE };
    let lowest = if waits && !beside { LOWEST + GAP + tray_size(wall).y } else { LOWEST };
    let map_and_tray = |ui: &mut Ui, view: &mut View, out: &mut Outbox, parts| {
        let (tray, map): (Option<Rect>, Rect) = parts;
        if let Some(rect) = tray {
            tray::show(ui, cx, view, out, canvas, foresight, &style, rect);
        }
        map::show(ui, cx, view, out, canvas, foresight, &style, map, tray);
    };
    if room.height() < lowest {
        ScrollArea::vertical().id_salt("drivers").auto_shrink(false).show(ui, |ui| {
            let size = vec2(ui.available_width(), lowest);
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            map_and_tray(ui, view, out, split(rect, waits, beside, wall));
        });
    } else {
        ui.allocate_rect(room, Sense::hover());
        map_and_tray(ui, view, out, split(room, waits, beside, wall));
    }
    cell::ghost(ui, cx, &style);
}

/// "12 drivers, 5 critical uncertainties", and what the method asks where there are few.
fn facts(cx: &Cx, foresight: &Foresight) -> String {
    let drivers = foresight.drivers.cards.len();
    let critical = foresight.in_place(DriverPlace::Critical).count();
    let id =
        if drivers < analysis::DRIVERS { msg!("drivers-facts-few") } else { msg!("drivers-facts") };
    cx.texts.label(&Label::plain(id).count("drivers", drivers).count("critical", critical))
}

/// How wide the tray is beside the map, how high below it.
fn tray_size(wall: bool) -> eframe::egui::Vec2 {
    if wall { vec2(300.0, 220.0) } else { vec2(208.0, 128.0) }
}

/// The room of the tray, where drivers wait, and the room of the map.
fn split(room: Rect, waits: bool, beside: bool, wall: bool) -> (Option<Rect>, Rect) {
    let size = tray_size(wall);
    match (waits, beside) {
        (false, _) => (None, room),
        (true, true) => {
            let right = room.left() + size.x;
            let tray = Rect::from_min_max(room.min, pos2(right, room.bottom()));
            (Some(tray), Rect::from_min_max(pos2(right + GAP, room.top()), room.max))
        }
        (true, false) => {
            let top = room.bottom() - size.y;
            let map = Rect::from_min_max(room.min, pos2(room.right(), top - GAP));
            (Some(Rect::from_min_max(pos2(room.left(), top), room.max)), map)
        }
    }
}

//! The driver map: importance upwards, uncertainty to the right, the critical corner.

use eframe::egui::{
    Align2, DragAndDrop, FontId, Id, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2,
};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::Selection,
        theme::{self, radius},
        view::{View, Wants},
    },
    session::{Canvas, CellKey, Foresight, Home, RatingKind},
    text::terms,
};

use super::{
    super::{card::CardStyle, cell::Dragged},
    corner,
    drawn::Map,
    placing::placed,
    points,
    words::upright,
};

/// Shows the map into `frame`.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: &Canvas,
    foresight: &Foresight,
    style: &CardStyle,
    frame: Rect,
    tray: Option<Rect>,
) {
    let p = cx.palette;
    ui.painter().rect(frame, radius::CELL, p.card, p.hairline(), StrokeKind::Inside);
    let font = style.font.clone();
    let unit = font.size;
    let plot = Rect::from_min_max(
        frame.min + vec2(unit * 3.6, unit * 1.4),
        frame.max - vec2(unit * 1.6, unit * 3.4),
    );
    let home = Home { canvas: canvas.id, cell: CellKey::Drivers };
    let below = Rect::from_min_max(
        pos2(frame.right() - unit * 15.0, frame.bottom() - unit * 2.1),
        frame.max - vec2(6.0, 4.0),
    );
    let (tray, has_tray) = (tray.unwrap_or(below), tray.is_some());
    let map = Map { home, foresight, style, plot, font, tray, has_tray };
    let ground = ui.interact(plot, Id::unique(("driver map", canvas.id.0)), Sense::click());
    if ground.clicked() {
        out.push(Action::Select(Selection::default()));
        view.wants = Some(Wants::Capture);
    }
    map.grid(ui, cx, frame);
    let named = corner::show(ui, cx, view, out, &map);
    if foresight.drivers.cards.is_empty() {
        map.question(ui, cx);
    }
    points::show(ui, cx, view, out, &map, &named);
    map.landing(ui, cx, view, out);
    corner::summary_button(ui, cx, view, out, &map, frame);
}

impl Map<'_> {
    fn grid(&self, ui: &Ui, cx: &Cx, frame: Rect) {
        let p = cx.palette;
        let painter = ui.painter();
        painter.rect_filled(self.critical(self.foresight.critical), 0, p.accent_soft);
        let small = FontId::new(self.font.size * 0.9, self.font.family.clone());
        for step in (0..=10_u8).step_by(2) {
            let value = f64::from(step);
            let (x, y) = (self.x(value), self.y(value));
            painter.vline(x, self.plot.y_range(), p.grid_line());
            painter.hline(self.plot.x_range(), y, p.grid_line());
            let number = cx.texts.number(value);
            let below = pos2(x, self.plot.bottom() + 4.0);
            let beside = pos2(self.plot.left() - 6.0, y);
            let ink = p.muted;
            painter.text(below, Align2::CENTER_TOP, &number, small.clone(), ink);
            painter.text(beside, Align2::RIGHT_CENTER, &number, small.clone(), ink);
        }
        let name = |kind| cx.t(terms::rating(kind));
        let ink = p.text;
        let below = pos2(self.plot.center().x, frame.bottom() - self.font.size * 0.5);
        let uncertainty = name(RatingKind::Uncertainty);
        painter.text(below, Align2::CENTER_BOTTOM, uncertainty, small.clone(), ink);
        let galley = painter.layout_no_wrap(name(RatingKind::Importance), small, ink);
        let left = pos2(frame.left() + self.font.size * 0.9, self.plot.center().y);
        upright(ui, left, galley, ink);
    }

    fn question(&self, ui: &Ui, cx: &Cx) {
        let galley = ui.painter().layout(
            cx.t(terms::question(CellKey::Drivers)),
            theme::regular(self.font.size * 1.3),
            cx.palette.muted,
            (self.plot.width() * 0.6).max(120.0),
        );
        let at = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), self.plot);
        ui.painter().rect_filled(at.expand(8.0), radius::CARD, cx.palette.card);
        ui.painter().galley(at.min, galley, cx.palette.muted);
    }

    /// Cards of the tray that are held over the map, and let go there.
    fn landing(&self, ui: &Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
        let Some(drag) = DragAndDrop::payload::<Dragged>(ui.ctx()) else { return };
        let Some(pointer) = ui.ctx().pointer_latest_pos() else { return };
        if drag.from != self.home || !self.plot.expand(12.0).contains(pointer) {
            return;
        }
        let (importance, uncertainty) = self.ratings(pointer);
        let at = self.at(importance, uncertainty);
        let line = Stroke::new(cx.palette.line_width.max(1.5), cx.palette.accent);
        ui.painter().hline(self.plot.left()..=at.x, at.y, line);
        ui.painter().vline(at.x, at.y..=self.plot.bottom(), line);
        ui.painter().circle_stroke(at, 9.0, line);
        if ui.input(|input| input.pointer.any_released()) {
            let change = placed(&drag.cards, importance, uncertainty);
            out.push(Action::ChangeAndSelect(change, Selection::many(drag.cards.clone())));
            view.wants = drag.cards.last().copied().map(Wants::Card);
            DragAndDrop::clear_payload(ui.ctx());
        }
    }
}

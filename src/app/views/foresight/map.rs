//! The driver map: importance upwards, uncertainty to the right, the critical corner.

use eframe::egui::{
    Align2, Color32, DragAndDrop, FontId, Id, Pos2, Rect, Sense, Stroke, StrokeKind, Ui,
    epaint::TextShape, pos2, vec2,
};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::Selection,
        theme::{self, radius},
        view::{View, Wants},
    },
    edit::{CardEdit, Change, Edit, Label},
    msg,
    session::{Canvas, CardId, CellKey, CriticalCorner, Foresight, Home, RatingKind, Score, Which},
    text::terms,
};

use super::{
    super::{card::CardStyle, cell::Dragged},
    corner, points,
};

/// Everything the map is drawn from.
pub struct Map<'a> {
    /// The canvas's drivers.
    pub home: Home,
    /// What it shows.
    pub foresight: &'a Foresight,
    /// How cards look beside it.
    pub style: &'a CardStyle,
    /// Where 0 and 10 are.
    pub plot: Rect,
    /// The font of names.
    pub font: FontId,
    /// Where a point is let go to be taken off the map: the tray, or a place for it that
    /// is only shown while a point is dragged.
    pub tray: Rect,
    /// Whether the tray itself is on screen.
    pub has_tray: bool,
}

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
    /// Where those ratings are on screen.
    pub fn at(&self, importance: Score, uncertainty: Score) -> Pos2 {
        pos2(self.x(uncertainty.get()), self.y(importance.get()))
    }

    #[expect(clippy::cast_possible_truncation, reason = "0 to 10")]
    fn x(&self, uncertainty: f64) -> f32 {
        self.plot.left() + self.plot.width() * uncertainty as f32 / 10.0
    }

    #[expect(clippy::cast_possible_truncation, reason = "0 to 10")]
    fn y(&self, importance: f64) -> f32 {
        self.plot.bottom() - self.plot.height() * importance as f32 / 10.0
    }

    /// The ratings (importance, uncertainty) that place means; outside the plot those of
    /// its edge.
    pub fn ratings(&self, at: Pos2) -> (Score, Score) {
        let across = (at.x - self.plot.left()) / self.plot.width().max(1.0);
        let up = (self.plot.bottom() - at.y) / self.plot.height().max(1.0);
        (Score::nearest(f64::from(up) * 10.0), Score::nearest(f64::from(across) * 10.0))
    }

    /// The rectangle of the critical corner.
    pub fn critical(&self, corner: CriticalCorner) -> Rect {
        let near = self.at(corner.importance, corner.uncertainty);
        Rect::from_min_max(pos2(near.x, self.plot.top()), pos2(self.plot.right(), near.y))
    }

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

    /// The place below the map where a dragged point can be let go to take it off.
    pub fn show_way_off(&self, ui: &Ui, cx: &Cx, pointer: Pos2) {
        let p = cx.palette;
        let over = self.tray.contains(pointer);
        let line = if over { p.chosen_line() } else { Stroke::new(p.line_width, p.line_strong) };
        if self.has_tray {
            if over {
                ui.painter().rect_stroke(self.tray, radius::CELL, line, StrokeKind::Inside);
            }
            return;
        }
        let fill = if over { p.accent_soft } else { p.panel };
        ui.painter().rect(self.tray, radius::CONTROL, fill, line, StrokeKind::Inside);
        let font = FontId::new(self.font.size * 0.9, self.font.family.clone());
        let words = cx.t(msg!("drivers-unplace"));
        ui.painter().text(self.tray.center(), Align2::CENTER_CENTER, words, font, p.text);
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

/// Draws words that run upwards, centred on a point.
pub fn upright(ui: &Ui, at: Pos2, galley: std::sync::Arc<eframe::egui::Galley>, ink: Color32) {
    let turn = -std::f32::consts::FRAC_PI_2;
    let half = galley.size() / 2.0;
    let shape = TextShape::new(at - half, galley, ink);
    ui.painter().add(shape.with_angle_and_anchor(turn, Align2::CENTER_CENTER));
}

/// The change that puts drivers on the map at those ratings.
#[must_use]
pub fn placed(cards: &[CardId], importance: Score, uncertainty: Score) -> Change {
    let label = Label::plain(msg!("change-place")).count("count", cards.len());
    Change::new(label, ratings(cards, Some(importance), Some(uncertainty)))
}

/// The edits that give drivers both ratings, or take both.
#[must_use]
pub fn ratings(
    cards: &[CardId],
    importance: Option<Score>,
    uncertainty: Option<Score>,
) -> Vec<Edit> {
    let both = |card: &CardId| {
        [
            CardEdit::SetRating(*card, Which::First, importance).into(),
            CardEdit::SetRating(*card, Which::Second, uncertainty).into(),
        ]
    };
    cards.iter().flat_map(both).collect()
}

//! The matrix: four scenarios between the poles of the chosen pair of axes.

use std::sync::Arc;

use eframe::egui::{FontId, Galley, Id, Popup, Rect, RichText, ScrollArea, Sense, Ui, pos2, vec2};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::{Place, Selection, Thing},
        theme,
        view::View,
        widgets::primary_button,
    },
    edit::{Change, Edit, ForesightEdit, Label, PairEdit},
    msg,
    session::{
        Axis, AxisPair, Canvas, CellKey, Corner, Pole, Position, PositionId, PositionKind, Score,
    },
    text::terms,
};

use super::{
    super::{card::CardStyle, cell},
    axis_name,
    drawn::{GAP, Matrix},
    head, positions, scenario,
    words::{lines, upright},
};

/// A scenario is never lower than this; a matrix that does not fit is scrolled.
const LOWEST: f32 = 150.0;

/// Shows the matrix.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: &Canvas,
    picked: Option<CellKey>,
    wall: bool,
) {
    let Some(foresight) = canvas.foresight() else { return };
    let question = cx.session.question.trim();
    let pair = foresight.chosen_pair();
    if wall {
        head::wall(ui, cx, canvas, question);
    } else {
        head::show(ui, cx, out, canvas, Place::Matrix(canvas.id), question, |ui, out| {
            if let Some(pair) = pair {
                add_position(ui, cx, out, canvas, pair);
            }
        });
    }
    let Some(pair) = pair else {
        empty(ui, cx, out, canvas, foresight.pairs.is_empty());
        return;
    };
    let style = if wall { CardStyle::wall(false) } else { CardStyle::desk(false) };
    let matrix = Matrix { canvas, pair, picked, style: &style };
    let room = ui.available_rect_before_wrap();
    let lowest = 2.0 * LOWEST + GAP + matrix.margin(ui, cx, &pair.x, room.width());
    if room.height() < lowest {
        ScrollArea::vertical().id_salt("matrix").auto_shrink(false).show(ui, |ui| {
            let size = vec2(ui.available_width(), lowest);
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            matrix.show(ui, cx, view, out, rect);
        });
    } else {
        ui.allocate_rect(room, Sense::hover());
        matrix.show(ui, cx, view, out, room);
    }
    cell::ghost(ui, cx, &style);
}

/// Without a pair there is no matrix; the way to one is shown.
fn empty(ui: &mut Ui, cx: &Cx, out: &mut Outbox, canvas: &Canvas, none: bool) {
    ui.add_space(48.0);
    ui.vertical_centered(|ui| {
        let text = if none { msg!("matrix-no-pair") } else { msg!("matrix-none-chosen") };
        let words = RichText::new(cx.t(text)).font(theme::regular(17.0)).color(cx.palette.muted);
        ui.add(eframe::egui::Label::new(words).wrap());
        ui.add_space(12.0);
        if primary_button(ui, cx.palette, cx.t(msg!("matrix-go-axes"))).clicked() {
            out.push(Action::Go(Place::Axes(canvas.id)));
        }
    });
}

fn add_position(ui: &mut Ui, cx: &Cx, out: &mut Outbox, canvas: &Canvas, pair: &AxisPair) {
    let response = ui.button(cx.t(msg!("matrix-add-position")));
    Popup::menu(&response).show(|ui| {
        for kind in [PositionKind::Today, PositionKind::Expected, PositionKind::Past] {
            if ui.button(cx.t(terms::point(kind))).clicked() {
                let id = cx.new_id(PositionId);
                let (x, y) = (Score::MIDDLE, Score::MIDDLE);
                let position = Position { id, kind, label: String::new(), x, y };
                let edit = ForesightEdit::Pair(pair.id, PairEdit::AddPosition(position));
                let label = Label::plain(msg!("change-position-add"));
                let change = Change::new(label, vec![Edit::Foresight(canvas.id, edit)]);
                let selection = Selection::thing(Thing::Position(pair.id, id));
                out.push(Action::ChangeAndSelect(change, selection));
                ui.close();
            }
        }
    });
}

impl Matrix<'_> {
    /// How much room the words of an axis take that has that length.
    fn margin(&self, ui: &Ui, cx: &Cx, axis: &Axis, length: f32) -> f32 {
        let [name, low, high] = words(ui, cx, axis, self.fonts(), length);
        let words = name.size().y.max(low.size().y).max(high.size().y);
        (words + self.style.font.size * 0.5).max(self.style.font.size * 1.9)
    }

    /// The fonts of an axis: of its name, and of its poles.
    fn fonts(&self) -> [FontId; 2] {
        let points = if self.style.font.size > 20.0 { 28.0 } else { 13.0 };
        [theme::strong(points), FontId::new(points, self.style.font.family.clone())]
    }

    fn show(&self, ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, room: Rect) {
        let one_line = self.style.font.size * 1.9;
        let left = self.margin(ui, cx, &self.pair.y, room.height() - one_line);
        let below = self.margin(ui, cx, &self.pair.x, room.width() - left);
        let grid = Rect::from_min_max(
            pos2(room.left() + left, room.top()),
            pos2(room.right(), room.bottom() - below),
        );
        self.axes(ui, cx, out, room, grid);
        let marks = positions::marks(ui, cx, self, grid);
        let avoid: Vec<Rect> = marks.iter().flat_map(positions::Mark::covers).collect();
        let size = (grid.size() - vec2(GAP, GAP)) / 2.0;
        for (index, corner) in Corner::ALL.into_iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "four corners")]
            let (column, row) = ((index % 2) as f32, (index / 2) as f32);
            let at = grid.min + vec2(column * (size.x + GAP), row * (size.y + GAP));
            let rect = Rect::from_min_size(at, size);
            scenario::show(ui, cx, view, out, self, corner, index + 1, rect, &avoid);
        }
        positions::show(ui, cx, view, out, self, grid, &marks);
    }

    /// The names and poles: horizontal below, vertical turned on the left edge.
    fn axes(&self, ui: &Ui, cx: &Cx, out: &mut Outbox, room: Rect, grid: Rect) {
        let p = cx.palette;
        let pair = self.pair;
        let [name, low, high] = words(ui, cx, &pair.x, self.fonts(), grid.width());
        let tallest = name.size().y.max(low.size().y).max(high.size().y);
        let top = grid.bottom() + (room.bottom() - grid.bottom() - tallest) * 0.7;
        ui.painter().galley(pos2(grid.left(), top), low, p.muted);
        let left = grid.right() - high.size().x;
        ui.painter().galley(pos2(left, top), high, p.muted);
        let left = grid.center().x - name.size().x / 2.0;
        let at_x = Rect::from_min_size(pos2(left, top), name.size());
        ui.painter().galley(at_x.min, name, p.text);

        let [name, low, high] = words(ui, cx, &pair.y, self.fonts(), grid.height());
        let tallest = name.size().y.max(low.size().y).max(high.size().y);
        let across = room.left() + tallest / 2.0 + 2.0;
        let (from_low, from_high) = (low.size().x / 2.0, high.size().x / 2.0);
        upright(ui, pos2(across, grid.bottom() - from_low), low, p.muted);
        upright(ui, pos2(across, grid.top() + from_high), high, p.muted);
        let size = vec2(name.size().y, name.size().x);
        let at_y = Rect::from_center_size(pos2(across, grid.center().y), size);
        upright(ui, at_y.center(), name, p.text);
        for (which, at) in [("x", at_x), ("y", at_y)] {
            let id = Id::unique(("axis of the matrix", self.pair.id.0, which));
            if ui.interact(at.expand(2.0), id, Sense::CLICK).clicked() {
                out.select_thing(Thing::Pair(self.pair.id));
            }
        }
    }
}

/// The name and the poles of an axis of that length; a third of it each, in up to three
/// lines, where they do not fit side by side.
fn words(
    ui: &Ui,
    cx: &Cx,
    axis: &Axis,
    [strong, plain]: [FontId; 2],
    length: f32,
) -> [Arc<Galley>; 3] {
    let p = cx.palette;
    let (name, low, high) = (axis_name(cx, axis), axis.pole(Pole::Low), axis.pole(Pole::High));
    let lay = |room: f32, rows: usize| {
        [
            lines(ui, &name, &strong, p.text, room, rows),
            lines(ui, low, &plain, p.muted, room, rows),
            lines(ui, high, &plain, p.muted, room, rows),
        ]
    };
    let [middle, left, right] = lay(f32::INFINITY, 1);
    // The name stands in the middle, so the longer pole decides.
    let pole = left.size().x.max(right.size().x);
    if middle.size().x + 2.0 * (pole + 12.0) <= length {
        return [middle, left, right];
    }
    lay((length / 3.0 - 8.0).max(20.0), 3)
}

//! One scenario on the matrix: its name between the poles, its line, its cards.

use eframe::egui::{Id, Rect, RichText, Sense, Ui, UiBuilder, pos2, vec2};

use crate::{
    app::{
        cx::Cx,
        outbox::Outbox,
        place::{Selection, Thing},
        theme::{self, Hue, Size},
        view::View,
        widgets::TextField,
    },
    edit::{Change, Edit, ForesightEdit, Label, PairEdit, ScenarioField},
    msg,
    session::{CanvasId, CellKey, Corner, Home, PairId, Scenario},
};

use super::{
    super::{
        bound,
        cell::{CellView, MARGIN},
    },
    drawn::Matrix,
    words::one_line,
};

/// Draws the scenario into `rect`. `avoid` is what stands on the matrix.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    matrix: &Matrix,
    corner: Corner,
    number: usize,
    rect: Rect,
    avoid: &[Rect],
) {
    let scenario = matrix.pair.scenarios.get(corner);
    let key = CellKey::Scenario(matrix.pair.id, corner);
    let cell = CellView {
        home: Home { canvas: matrix.canvas.id, cell: key },
        cell: &scenario.cell,
        style: matrix.style,
        number,
        picked: matrix.picked == Some(key),
        avoid,
    };
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(("scenario", number)));
    if scenario.set_aside.is_some() {
        // Paler than the others, and still dark enough to be read.
        child.multiply_opacity(0.8);
    }
    let ui = &mut child;
    let thing = Thing::Scenario(matrix.pair.id, corner);
    if cell.ground(ui, cx, view, out, rect).clicked() {
        out.select_thing(thing);
    }
    let scene = Scene { matrix, corner, scenario, hue: cx.palette.cell(key), thing };
    let inner = rect.shrink(MARGIN);
    let top = scene.clear_top(inner, avoid);
    let mut column = cell.column(ui, Rect::from_min_max(pos2(inner.left(), top), inner.max));
    scene.heading(&mut column, cx, view, out, avoid);
    if !scene.large() {
        cell.description(&mut column, cx, view, out);
    }
    scene.aside(&mut column, cx, out);
    cell.cards(&mut column, cx, view, out, rect);
    cell.outline(ui, cx, rect);
    if view.selection.thing == Some(thing) {
        let line = cx.palette.chosen_line();
        let inside = eframe::egui::StrokeKind::Inside;
        ui.painter().rect_stroke(rect, theme::radius::CELL, line, inside);
    }
}

struct Scene<'a> {
    matrix: &'a Matrix<'a>,
    corner: Corner,
    scenario: &'a Scenario,
    hue: Hue,
    thing: Thing,
}

impl Scene<'_> {
    fn large(&self) -> bool {
        self.matrix.style.font.size > 20.0
    }

    fn points(&self) -> f32 {
        if self.large() { 28.0 } else { Size::Text.points() }
    }

    fn name(&self, cx: &Cx) -> String {
        if self.scenario.name.trim().is_empty() {
            cx.t(msg!("matrix-scenario-hint"))
        } else {
            self.scenario.name.clone()
        }
    }

    /// Where the heading can begin without lying under a point of the matrix.
    fn clear_top(&self, inner: Rect, avoid: &[Rect]) -> f32 {
        let name = self.scenario.name.chars().count().max(14);
        #[expect(clippy::cast_precision_loss, reason = "a name is short")]
        let wide = (name as f32 * self.points() * 0.6).min(inner.width());
        let line = self.points() * 1.9;
        let described = !self.large() && !self.scenario.cell.description.is_empty();
        let mut top = inner.top();
        loop {
            let name = Rect::from_min_size(pos2(inner.left(), top), vec2(wide, line));
            let below = pos2(inner.left(), top + line);
            let words = Rect::from_min_size(below, vec2(inner.width(), line));
            let hit = |way: &&Rect| way.intersects(name) || (described && way.intersects(words));
            match avoid.iter().find(hit) {
                Some(way) => top = way.bottom() + 2.0,
                None => break,
            }
        }
        if top > inner.bottom() - 2.0 * line { inner.top() } else { top }
    }

    fn heading(&self, ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, avoid: &[Rect]) {
        ui.spacing_mut().item_spacing.y = 3.0;
        let height = self.points() * 1.75;
        let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let left = if self.large() { row.right() } else { self.poles(ui, out, row, avoid) };
        let room =
            Rect::from_min_max(row.min, pos2((left - 8.0).max(row.left() + 60.0), row.bottom()));
        if self.large() {
            let font = theme::strong(self.points());
            let galley = one_line(ui, &self.name(cx), &font, self.hue.ink, room.width());
            ui.painter().galley(room.min, galley, self.hue.ink);
            return;
        }
        let (pair, corner) = (self.matrix.pair.id, self.corner);
        let canvas = self.matrix.canvas.id;
        let id = Id::unique(("scenario name", pair.0, corner));
        let named = [("poles", self.pole_words().into())];
        let named = cx.tr(msg!("matrix-scenario-named"), &named);
        let field = TextField::new(id, &self.scenario.name, named)
            .hint(cx.t(msg!("matrix-scenario-hint")))
            .font(theme::strong(self.points()))
            .ink(self.hue.ink)
            .quiet();
        let label = Label::plain(msg!("change-scenario"));
        let mut child = ui.new_child(UiBuilder::new().max_rect(room).id_salt("name"));
        let response = bound::text(&mut child, cx, view, out, field, &label, |text| {
            written(canvas, pair, corner, ScenarioField::Name, text)
        });
        if response.gained_focus() || response.clicked() {
            out.select_thing(self.thing);
        }
    }

    fn pole_words(&self) -> String {
        let (x, y) = (&self.matrix.pair.x, &self.matrix.pair.y);
        let poles = [y.pole(self.corner.y()), x.pole(self.corner.x())];
        let poles: Vec<&str> = poles.into_iter().filter(|pole| !pole.is_empty()).collect();
        poles.join(" · ")
    }

    /// The two poles in small, at the right. Returns how far left they reach.
    fn poles(&self, ui: &Ui, out: &mut Outbox, row: Rect, avoid: &[Rect]) -> f32 {
        let poles = self.pole_words();
        let font = Size::Aside.font();
        let galley = one_line(ui, &poles, &font, self.hue.ink, row.width() * 0.5);
        let at = Rect::from_min_size(
            pos2(row.right() - galley.size().x, row.top() + 4.0),
            galley.size(),
        );
        // The poles stand along the edges of the matrix too; half a name would help nobody.
        if galley.elided || avoid.iter().any(|way| way.intersects(at)) {
            return row.right();
        }
        ui.painter().galley(at.min, galley, self.hue.ink);
        let id = Id::unique(("poles", self.matrix.pair.id.0, self.corner));
        let response = ui.interact(at, id, Sense::CLICK);
        if response.clicked() {
            out.select_thing(self.thing);
        }
        at.left()
    }

    /// Why it was set aside, and the way back.
    fn aside(&self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) {
        let Some(reason) = &self.scenario.set_aside else { return };
        let size = if self.large() { 28.0 } else { Size::Aside.points() };
        ui.horizontal_wrapped(|ui| {
            let text = if reason.trim().is_empty() {
                cx.t(msg!("matrix-aside"))
            } else {
                cx.tr(msg!("matrix-aside-because"), &[("reason", reason.as_str().into())])
            };
            ui.label(RichText::new(text).size(size).color(cx.palette.text));
            let back = || {
                let named = [("scenario", self.name(cx).into())];
                cx.tr(msg!("matrix-take-back-named"), &named)
            };
            if !self.large()
                && ui.button(cx.t(msg!("matrix-take-back"))).accessible_name(back()).clicked()
            {
                out.change(set_aside(
                    self.matrix.canvas.id,
                    self.matrix.pair.id,
                    self.corner,
                    None,
                ));
                out.push(crate::app::outbox::Action::Select(Selection::thing(self.thing)));
            }
        });
    }
}

/// The edit that writes a text of a scenario.
#[must_use]
pub fn written(
    canvas: CanvasId,
    pair: PairId,
    corner: Corner,
    field: ScenarioField,
    text: String,
) -> Edit {
    let edit = PairEdit::SetScenario(corner, field, text);
    Edit::Foresight(canvas, ForesightEdit::Pair(pair, edit))
}

/// The change that sets a scenario aside with its reason, or takes it back.
#[must_use]
pub fn set_aside(canvas: CanvasId, pair: PairId, corner: Corner, reason: Option<String>) -> Change {
    let name =
        if reason.is_some() { msg!("change-scenario-aside") } else { msg!("change-scenario-back") };
    let edit = ForesightEdit::Pair(pair, PairEdit::SetAside(corner, reason));
    Change::new(Label::plain(name), vec![Edit::Foresight(canvas, edit)])
}

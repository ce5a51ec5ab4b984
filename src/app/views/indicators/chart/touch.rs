//! Reading a chart by hand: what the pointer is on, or what the arrow keys have come to.

use eframe::egui::{
    EventFilter, Id, Key, Modifiers, Pos2, Rect, Response, Role, Stroke, StrokeKind, Tooltip, Ui,
    WidgetInfo,
};

use crate::{
    app::{cx::Cx, theme::radius},
    figure::{
        Area,
        scene::{Scene, Shape},
    },
};

use super::drawn;

/// How near the pointer must be to a mark.
const NEAR: f32 = 12.0;

/// Everything on a chart that reads a value.
#[derive(Debug)]
pub struct Touches {
    all: Vec<Touch>,
    /// What the keys have come to.
    held: Option<usize>,
}

#[derive(Debug)]
struct Touch {
    rect: Rect,
    says: String,
    /// A bar is touched where it is, a mark also from near.
    bar: bool,
}

impl Touches {
    /// What a scene reads.
    pub fn of(scene: &Scene) -> Self {
        let touch = |area: Area, hover: &String, bar| {
            let rect = drawn::rect(area);
            (!hover.is_empty()).then(|| Touch { rect, says: hover.clone(), bar })
        };
        let all = scene.shapes.iter().filter_map(|shape| match shape {
            Shape::Rect { area, hover, .. } => touch(*area, hover, true),
            Shape::Mark { centre, radius, hover, .. } => {
                touch(Area::about(*centre, *radius + 1.0), hover, false)
            }
            Shape::Spot { at, hover } => touch(Area::about(*at, 4.0), hover, false),
            Shape::Line { .. } | Shape::Text(_) => None,
        });
        Self { all: all.collect(), held: None }
    }

    /// What is there, seen from the corner of the chart.
    fn at(&self, pointer: Pos2) -> Option<usize> {
        let within = |touch: &Touch| touch.bar && touch.rect.expand(1.0).contains(pointer);
        let marks = self.all.iter().enumerate().filter(|(_, touch)| !touch.bar);
        let far = marks.map(|(at, touch)| (at, touch.rect.center().distance(pointer)));
        let nearest = far.min_by(|a, b| a.1.total_cmp(&b.1)).filter(|(_, far)| *far <= NEAR);
        nearest.map(|(at, _)| at).or_else(|| self.all.iter().rposition(within))
    }

    /// Shows what is pointed at, or what the keys came to.
    pub fn show(&mut self, ui: &Ui, cx: &Cx, response: &Response, title: &str) {
        let corner = response.rect.min.to_vec2();
        let pointed = response.hover_pos().and_then(|at| self.at(at - corner));
        if response.clicked() {
            response.request_focus();
            self.held = pointed;
        }
        if response.has_focus() {
            self.step(ui, response);
        } else {
            self.held = None;
        }
        let touched = pointed.or(self.held).and_then(|at| self.all.get(at));
        response.widget_info(|| {
            let held = self.held.and_then(|at| self.all.get(at));
            let said = held.map_or_else(|| title.to_owned(), |touch| touch.says.clone());
            WidgetInfo::labeled(Role::Image, ui.is_enabled(), said)
        });
        if response.has_focus() {
            let line = cx.palette.chosen_line();
            ui.painter().rect_stroke(response.rect, radius::CARD, line, StrokeKind::Inside);
        }
        let Some(touch) = touched else { return };
        let rect = touch.rect.translate(corner);
        surround(ui, cx, rect, if touch.bar { 0.0 } else { rect.width() / 2.0 + 2.0 });
        read(ui, response.id, rect, &touch.says);
    }

    /// The arrow keys go from value to value.
    fn step(&mut self, ui: &Ui, response: &Response) {
        let arrows = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let last = self.all.len().saturating_sub(1);
        if pressed(Key::ArrowRight) || pressed(Key::ArrowDown) {
            self.held = Some(self.held.map_or(0, |at| (at + 1).min(last)));
        }
        if pressed(Key::ArrowLeft) || pressed(Key::ArrowUp) {
            self.held = Some(self.held.map_or(last, |at| at.saturating_sub(1)));
        }
    }
}

/// Rings what is read.
fn surround(ui: &Ui, cx: &Cx, rect: Rect, round: f32) {
    let line = Stroke::new(cx.palette.line_width.max(1.5), cx.palette.text);
    ui.painter().rect_stroke(rect.expand(2.0), round, line, StrokeKind::Outside);
}

/// Says what stands there.
fn read(ui: &Ui, id: Id, rect: Rect, says: &str) {
    let tooltip = Tooltip::always_open(ui.ctx().clone(), ui.layer_id(), id, rect);
    tooltip.show(|ui| {
        ui.set_max_width(320.0);
        ui.label(says);
    });
}

/// Rings a mark and says what it reads.
pub fn tell(ui: &Ui, cx: &Cx, id: Id, mark: Rect, says: &str) {
    surround(ui, cx, mark, mark.width() / 2.0 + 2.0);
    read(ui, id, mark, says);
}

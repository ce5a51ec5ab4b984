//! A line or a scatter looked at from nearer: moved, enlarged, a part of it framed.
//!
//! The axes and the gestures are the toolkit's plot; what stands on it is the chart model with
//! its colours, dashes, marks, names and thinning. Print and export know the whole chart alone.

mod clip;
mod drawing;

use eframe::egui::{
    EventFilter, Key, Modifiers, PointerButton, Rect, Response, Role, Sense, StrokeKind, Ui, Vec2,
    WidgetInfo, vec2,
};
use egui_plot::{AxisHints, GridInput, GridMark, Plot, PlotBounds, PlotUi};

use crate::{
    app::{
        cx::Cx,
        theme::{of_drawing, radius, regular},
    },
    figure::{
        axis::Axis,
        chart::{Chart, ChartKind, Places},
        layout::{TEXT, around},
        palette::Palette,
        scene::Role as Ink,
    },
    session::IndicatorId,
    text::Texts,
};

use super::{drawn::Picture, touch};
use drawing::Drawing;

/// How high the plot is, without what stands above and below it.
const HEIGHT: f32 = 320.0;
/// How much of the view an arrow key moves by, and how much + and − enlarge.
const STEP: f64 = 0.1;
const ENLARGE: f64 = 1.25;
/// How much one point of the wheel enlarges.
const WHEEL: f32 = 0.005;

/// A chart from nearer, with what stands around its plot.
#[derive(Debug)]
pub struct Closer {
    above: Picture,
    below: Picture,
    heights: (f32, f32),
    palette: Palette,
    /// Everything is to be seen again.
    pub whole: bool,
}

/// Whether a chart can be looked at from nearer.
pub fn is_possible(kind: ChartKind) -> bool {
    matches!(kind, ChartKind::Line | ChartKind::Scatter)
}

impl Closer {
    /// What stands around the plot of a chart of that width.
    pub fn of(chart: &Chart, width: f32, palette: Palette, texts: Texts) -> Self {
        let (above, below) = around(chart, width, texts);
        Self {
            heights: (above.size.height, below.size.height),
            above: Picture::of(&above, palette.clone()),
            below: Picture::of(&below, palette.clone()),
            palette,
            whole: false,
        }
    }

    /// Shows it.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, chart: &Chart, of: IndicatorId, width: f32) {
        let Places::Scaled(scale) = &chart.places else { return };
        let part = |ui: &mut Ui, picture: &Picture, height: f32| {
            let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
            picture.paint(ui.painter(), rect.min);
        };
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        part(ui, &self.above, self.heights.0);
        self.plot(ui, cx, chart, scale, of);
        part(ui, &self.below, self.heights.1);
    }

    fn plot(&mut self, ui: &mut Ui, cx: &Cx, chart: &Chart, scale: &Axis, of: IndicatorId) {
        let texts = cx.texts;
        let ink = |role| of_drawing(self.palette.colour(role));
        let hints = |hints: AxisHints<'static>| {
            hints.tick_label_color(ink(Ink::Muted)).tick_label_font(regular(TEXT))
        };
        let named = named_ticks(chart, scale);
        let spaced = named.clone();
        let across = hints(AxisHints::new_x()).formatter(move |mark, range| match &named {
            Some(ticks) => at(ticks, mark.value),
            None => at(&Axis::round("", [*range.start(), *range.end()], texts), mark.value),
        });
        let upwards = hints(AxisHints::new_y()).formatter(move |mark, range| {
            at(&Axis::round("", [*range.start(), *range.end()], texts), mark.value)
        });
        let (x, y) = (widened(scale.low, scale.high), widened(chart.values.low, chart.values.high));
        let mut plot = Plot::new(("closer", of.0, chart.kind))
            .height(HEIGHT)
            .show_background(false)
            .grid_color(ink(Ink::Grid))
            .custom_x_axes(vec![across])
            .custom_y_axes(vec![upwards])
            .x_grid_spacer(move |input| match &spaced {
                Some(ticks) => some_of(ticks, &input),
                None => round(&input, texts),
            })
            .y_grid_spacer(move |input| round(&input, texts))
            .default_x_bounds(x.0, x.1)
            .default_y_bounds(y.0, y.1)
            .show_x(false)
            .show_y(false)
            // The wheel enlarges, so that nobody has to hold a key for it.
            .allow_scroll(false)
            .boxed_zoom_pointer_button(PointerButton::Secondary);
        if std::mem::take(&mut self.whole) {
            plot = plot.reset();
        }
        let shown = plot.show(ui, |plot| {
            wheel(plot);
            keys(plot, (x, y));
        });
        if shown.response.clicked() {
            shown.response.request_focus();
        }
        let drawing = Drawing::new(ui, chart, &self.palette, shown.transform);
        drawing.show(ui);
        Self::say(ui, cx, chart, &shown.response, &drawing);
    }

    /// What is pointed at, and for those who cannot see it what this is.
    fn say(ui: &Ui, cx: &Cx, chart: &Chart, response: &Response, drawing: &Drawing<'_>) {
        response.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), &chart.title));
        if response.has_focus() {
            let line = cx.palette.chosen_line();
            ui.painter().rect_stroke(response.rect, radius::CARD, line, StrokeKind::Inside);
        }
        if response.dragged() {
            return;
        }
        let Some((place, says)) = response.hover_pos().and_then(|at| drawing.nearest(at)) else {
            return;
        };
        touch::tell(ui, cx, response.id, Rect::from_center_size(place, Vec2::splat(10.0)), says);
    }
}

/// The wheel enlarges about the pointer, and the page behind stays where it is.
fn wheel(plot: &mut PlotUi<'_>) {
    let turned = plot.ctx().input(|input| input.smooth_scroll_delta.y);
    if plot.response().contains_pointer() && turned.abs() > 0.0 {
        plot.zoom_bounds_around_hovered(Vec2::splat((turned * WHEEL).exp()));
        plot.ctx().input_mut(|input| input.smooth_scroll_delta = Vec2::ZERO);
    }
}

/// Arrows move, + and − enlarge, Home shows everything.
fn keys(plot: &mut PlotUi<'_>, (x, y): ((f64, f64), (f64, f64))) {
    if !plot.response().has_focus() {
        return;
    }
    let (ctx, id) = (plot.ctx().clone(), plot.response().id);
    let arrows =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ctx.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let bounds = plot.plot_bounds();
    let (width, height) = (bounds.width(), bounds.height());
    let ([mut left, mut low], [mut right, mut high]) = (bounds.min(), bounds.max());
    for (key, across, up) in [
        (Key::ArrowLeft, -STEP, 0.0),
        (Key::ArrowRight, STEP, 0.0),
        (Key::ArrowUp, 0.0, STEP),
        (Key::ArrowDown, 0.0, -STEP),
    ] {
        if pressed(key) {
            (left, right) = (left + across * width, right + across * width);
            (low, high) = (low + up * height, high + up * height);
        }
    }
    let nearer = pressed(Key::Plus) || pressed(Key::Equals);
    if nearer || pressed(Key::Minus) {
        let by = if nearer { 1.0 / ENLARGE } else { ENLARGE };
        let (half_width, half_height) = (width * by / 2.0, height * by / 2.0);
        let (across, up) = (f64::midpoint(left, right), f64::midpoint(low, high));
        (left, right) = (across - half_width, across + half_width);
        (low, high) = (up - half_height, up + half_height);
    }
    if pressed(Key::Home) {
        ((left, right), (low, high)) = (x, y);
    }
    let moved = PlotBounds::from_min_max([left, low], [right, high]);
    if moved != bounds && moved.is_valid() {
        plot.set_plot_bounds(moved);
    }
}

/// The ticks of a line chart, which name its periods; a scatter has round numbers.
fn named_ticks(chart: &Chart, scale: &Axis) -> Option<Axis> {
    (chart.kind == ChartKind::Line).then(|| scale.clone())
}

/// As many of the named ticks as there is room for.
fn some_of(axis: &Axis, input: &GridInput) -> Vec<GridMark> {
    let (low, high) = input.bounds;
    let visible = || axis.ticks.iter().filter(move |tick| (low..=high).contains(&tick.at));
    let nearest = axis.ticks.windows(2).map(|pair| pair[1].at - pair[0].at);
    let apart = nearest.filter(|apart| *apart > 0.0).fold(f64::INFINITY, f64::min);
    let room = input.base_step_size * 8.0;
    let mut step = 1;
    let few = |step: usize| apart * steps(step) >= room || step >= axis.ticks.len();
    while !few(step) {
        step *= 2;
    }
    let first = axis.ticks.iter().position(|tick| tick.at >= low).unwrap_or_default();
    let skipped = first.next_multiple_of(step) - first;
    let width = if apart.is_finite() { apart * steps(step) } else { high - low };
    let marks = visible().skip(skipped).step_by(step);
    marks.map(|tick| GridMark { value: tick.at, step_size: width }).collect()
}

#[expect(clippy::cast_precision_loss, reason = "steps of a few thousand ticks")]
fn steps(count: usize) -> f64 {
    count as f64
}

/// Round numbers within the view.
fn round(input: &GridInput, texts: Texts) -> Vec<GridMark> {
    let (low, high) = input.bounds;
    let ticks = Axis::round("", [low, high], texts).ticks;
    let step = ticks.windows(2).next().map_or(high - low, |pair| pair[1].at - pair[0].at);
    let within = ticks.iter().filter(|tick| (low..=high).contains(&tick.at));
    within.map(|tick| GridMark { value: tick.at, step_size: step }).collect()
}

/// What stands at that tick.
fn at(axis: &Axis, value: f64) -> String {
    let far = |at: f64| (at - value).abs();
    let nearest = axis.ticks.iter().min_by(|a, b| far(a.at).total_cmp(&far(b.at)));
    nearest.map_or_else(String::new, |tick| tick.text.clone())
}

/// A range with a little room at both ends, so that nothing stands on the edge.
fn widened(low: f64, high: f64) -> (f64, f64) {
    let room = (high - low) * 0.03;
    if room > 0.0 && room.is_finite() { (low - room, high + room) } else { (low - 1.0, low + 1.0) }
}

//! Charts with the values upwards: bars by period, lines, points.

use std::collections::HashSet;

use super::{
    super::{
        Area, Extent, Point,
        axis::{Axis, Tick},
        chart::{Chart, ChartKind, Mark, Places},
        font::{self, ASCENT, LEADING, Weight},
        labels::{self, Named},
        scene::{Anchor, Role, Shape},
        thin::thin,
    },
    Canvas, TEXT, count, fill, marked, place,
};

/// From how many points on a line is drawn without a mark on each.
pub const CROWDED: usize = 60;
/// From how many points of a scatter on those that hide each other are left out.
pub const CROWD: usize = 1_000;
/// Up to how many points of a scatter carry names.
pub const NAMES: usize = 60;
/// A longer name of a point is shortened.
pub const WIDE_NAME: f32 = 160.0;

/// The plot within its axes.
fn frame(canvas: &mut Canvas, chart: &Chart, plot: Area, below: f32) -> Area {
    let widest = chart.values.ticks.iter().map(|t| font::width(&t.text, TEXT, Weight::Regular));
    let column = widest.fold(0.0, f32::max);
    let above = match (&chart.places, chart.kind) {
        (_, ChartKind::Scatter) | (Places::Named { .. }, _) => TEXT * LEADING + 6.0,
        _ => 8.0,
    };
    let inner = Area {
        left: plot.left + column + 8.0,
        top: plot.top + above,
        right: plot.right - 8.0,
        bottom: plot.bottom - below,
    };
    let mut free = f32::INFINITY;
    for tick in &chart.values.ticks {
        let y = place(inner.bottom, inner.top, chart.values.share(tick.at));
        let role = if tick.at == 0.0 { Role::Muted } else { Role::Grid };
        canvas.rule(Point::new(inner.left, y), Point::new(inner.right, y), role);
        let foot = y + TEXT * 0.36;
        if foot + TEXT * 0.3 < free {
            canvas.text(&tick.text, Point::new(inner.left - 6.0, foot), Anchor::End, Role::Muted);
            free = foot - TEXT * ASCENT;
        }
    }
    inner
}

/// Names below the plot, each with its place: all of them, or every second, third … one.
fn below<'a>(
    canvas: &mut Canvas,
    inner: Area,
    bounds: (f32, f32),
    names: impl Iterator<Item = (f32, &'a str)>,
) {
    let names: Vec<(f32, f32, &str)> = names
        .map(|(x, name)| (x, font::width(name, TEXT, Weight::Regular) / 2.0, name))
        .filter(|(x, half, _)| x - half >= bounds.0 && x + half <= bounds.1)
        .collect();
    let fits = |step: &usize| {
        let mut free = f32::NEG_INFINITY;
        names.iter().step_by(*step).all(|(x, half, _)| {
            let fits = x - half >= free;
            free = x + half + 8.0;
            fits
        })
    };
    let step = (1..=names.len()).find(fits).unwrap_or(1);
    for (x, _, name) in names.iter().step_by(step) {
        let at = Point::new(*x, inner.bottom + 6.0 + TEXT * ASCENT);
        canvas.text(name, at, Anchor::Middle, Role::Muted);
    }
}

pub(super) fn bars(canvas: &mut Canvas, chart: &Chart, names: &[String], plot: Area) {
    let inner = frame(canvas, chart, plot, TEXT * LEADING + 10.0);
    let column = (inner.right - inner.left) / count(names.len().max(1));
    let middle = |at: usize| inner.left + column * (count(at) + 0.5);
    let places = names.iter().enumerate().map(|(at, name)| (middle(at), name.as_str()));
    below(canvas, inner, (plot.left, plot.right), places);
    let stacked = matches!(chart.kind, ChartKind::Stacked | ChartKind::Whole);
    let lanes = if stacked { 1.0 } else { count(chart.series.len().max(1)) };
    let wide = (column * 0.8 / lanes).min(64.0);
    for (index, series) in chart.series.iter().enumerate() {
        for (at, mark) in series.marks.iter().enumerate() {
            let Some(mark) = mark else { continue };
            let lane = if stacked { 0.0 } else { count(index) };
            let left = middle(at) - wide * lanes / 2.0 + wide * lane;
            let from = place(inner.bottom, inner.top, chart.values.share(mark.from));
            let to = place(inner.bottom, inner.top, chart.values.share(mark.to));
            let area = Area {
                left: left + 0.5,
                top: from.min(to),
                right: left + wide - 0.5,
                bottom: from.max(to),
            };
            canvas.rect(area, marked(fill(chart, index), mark), &mark.hover);
            if !stacked {
                amount(canvas, mark, area);
            }
        }
    }
}

/// The value at the end of a bar, where the bar is as wide as it; of an unsure value at least
/// the sign.
fn amount(canvas: &mut Canvas, mark: &Mark, bar: Area) {
    let room = bar.right - bar.left;
    let fits = |text: &str| font::width(text, TEXT, Weight::Regular) <= room;
    let text = match mark.written.as_str() {
        whole if fits(whole) => whole,
        _ if !mark.sure && fits("≈") => "≈",
        _ => return,
    };
    let up = mark.to >= mark.from;
    let foot = if up { bar.top - 4.0 } else { bar.bottom + TEXT * ASCENT };
    let at = Point::new(f32::midpoint(bar.left, bar.right), foot);
    canvas.text(text, at, Anchor::Middle, Role::Ink);
}

pub(super) fn points(canvas: &mut Canvas, chart: &Chart, scale: &Axis, plot: Area) {
    let scatter = chart.kind == ChartKind::Scatter;
    let lines = if scatter { 2.0 } else { 1.0 };
    let mut inner = frame(canvas, chart, plot, lines * TEXT * LEADING + 10.0);
    if !scatter {
        // The first and the last point stand clear of the edges.
        inner = Area { left: inner.left + 8.0, right: inner.right - 12.0, ..inner };
    }
    let x = |value: f64| place(inner.left, inner.right, scale.share(value));
    let y = |value: f64| place(inner.bottom, inner.top, chart.values.share(value));
    let named = scale.ticks.iter().map(|tick: &Tick| (x(tick.at), tick.text.as_str()));
    below(canvas, inner, (plot.left, plot.right), named);
    let at = |mark: &Mark| Point::new(x(mark.at), y(mark.to));
    if scatter {
        names_of_axes(canvas, chart, scale, plot, inner);
        regression(canvas, chart, scale, inner);
        named_points(canvas, chart, inner, at);
    } else {
        // Those in grey first, so that those in colour stand before them.
        for (index, series) in chart.series.iter().enumerate().rev() {
            course(canvas, chart, index, &series.marks, at);
        }
    }
}

/// A series joined from value to value, broken where one is missing.
fn course(
    canvas: &mut Canvas,
    chart: &Chart,
    index: usize,
    marks: &[Option<Mark>],
    at: impl Fn(&Mark) -> Point,
) {
    let fill = fill(chart, index);
    let quiet = chart.series.get(index).is_some_and(|series| series.quiet);
    let width = if quiet { 1.0 } else { 2.0 };
    let bare = quiet || marks.len() > CROWDED;
    for run in marks.split(Option::is_none) {
        let points: Vec<Point> = run.iter().flatten().map(&at).collect();
        let points = thin(&points, 400, |point| f64::from(point.y));
        if points.len() > 1 {
            let (role, dash) = (fill.role, fill.pattern);
            canvas.shapes.push(Shape::Line { points, role, width, dash });
        }
        let alone = run.len() == 1;
        for mark in run.iter().flatten() {
            if alone || !bare || !mark.sure {
                canvas.mark(at(mark), marked(fill, mark), &mark.hover);
            } else {
                let hover = mark.hover.clone();
                canvas.shapes.push(Shape::Spot { at: at(mark), hover });
            }
        }
    }
}

fn names_of_axes(canvas: &mut Canvas, chart: &Chart, scale: &Axis, plot: Area, inner: Area) {
    let room = plot.right - plot.left;
    let name = font::shortened(&chart.values.name, TEXT, Weight::Medium, room);
    let style = (TEXT, Weight::Medium, Role::Ink);
    let at = Point::new(plot.left, plot.top + TEXT * ASCENT - 4.0);
    canvas.words(&name, at, Anchor::Start, style);
    let name = font::shortened(&scale.name, TEXT, Weight::Medium, room);
    let foot = inner.bottom + 8.0 + TEXT * (LEADING + ASCENT);
    canvas.words(&name, Point::new(inner.right, foot), Anchor::End, style);
}

/// The line of the scatter, as far as the frame.
fn regression(canvas: &mut Canvas, chart: &Chart, scale: &Axis, inner: Area) {
    let Some(line) = &chart.line else { return };
    let ends: Vec<f64> = chart.marks().map(|(_, mark)| mark.at).collect();
    let low = ends.iter().copied().fold(f64::INFINITY, f64::min);
    let high = ends.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let point = |value: f64| {
        Point::new(
            place(inner.left, inner.right, scale.share(value)),
            place(inner.bottom, inner.top, chart.values.share(line.at(value)).clamp(0.0, 1.0)),
        )
    };
    let points = vec![point(low), point(high)];
    canvas.shapes.push(Shape::Line { points, role: Role::Muted, width: 1.5, dash: 1 });
}

#[expect(clippy::cast_possible_truncation, reason = "a coordinate of a picture")]
fn cell(coordinate: f32) -> i32 {
    (coordinate / 2.0).round() as i32
}

fn named_points(canvas: &mut Canvas, chart: &Chart, inner: Area, at: impl Fn(&Mark) -> Point) {
    let marks: Vec<&Mark> = chart.marks().map(|(_, mark)| mark).collect();
    // Of many points that fall on one spot, one is drawn.
    let mut spots = HashSet::new();
    let crowd = marks.len() > CROWD;
    for mark in &marks {
        let point = at(mark);
        let spot = (cell(point.x), cell(point.y));
        if !crowd || spots.insert(spot) {
            canvas.mark(point, marked(fill(chart, 0), mark), &mark.hover);
        }
    }
    if marks.len() > NAMES {
        return;
    }
    let short = |mark: &&Mark| font::shortened(&mark.written, TEXT, Weight::Regular, WIDE_NAME);
    let names: Vec<String> = marks.iter().map(short).collect();
    let points: Vec<Named> = marks
        .iter()
        .zip(&names)
        .map(|(mark, name)| {
            let wide = font::width(name, TEXT, Weight::Regular);
            let forms = vec![Extent::new(wide, TEXT * LEADING)];
            Named { at: at(mark), radius: 4.0, forms, whole: 1 }
        })
        .collect();
    for (placed, name) in labels::place(inner, &[], &points, f32::INFINITY).iter().zip(&names) {
        let Some(placed) = placed else { continue };
        if let Some((from, to)) = placed.leader {
            canvas.rule(from, to, Role::Grid);
        }
        let at = Point::new(placed.area.left, placed.area.top + TEXT * ASCENT);
        canvas.text(name, at, Anchor::Start, Role::Ink);
    }
}

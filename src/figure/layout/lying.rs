//! Charts whose categories lie below each other, with room for long names.

use super::{
    super::{
        Area, Point,
        chart::{Chart, ChartKind, Mark},
        font::{self, ASCENT, LEADING, Weight},
        scene::{Anchor, Fill, Role, SERIES},
    },
    Canvas, TEXT, count, fill, place,
};

/// The lowest row that holds a name of two lines.
const ROW: f32 = 2.0 * TEXT * LEADING + 4.0;
/// The lowest bar of several in a row.
const BAR: f32 = 16.0;
/// Room for the ticks below.
const TICKS: f32 = TEXT * LEADING + 8.0;

/// Bars of one category next to each other: how many.
fn lanes(chart: &Chart) -> usize {
    match chart.kind {
        ChartKind::Bar | ChartKind::Grouped | ChartKind::Ranking => chart.series.len().max(1),
        _ => 1,
    }
}

fn rows(chart: &Chart) -> usize {
    chart.series.iter().map(|series| series.marks.len()).max().unwrap_or(0).max(1)
}

/// How high the plot must at least be.
pub(super) fn height(chart: &Chart) -> f32 {
    count(rows(chart)) * ROW.max(count(lanes(chart)) * BAR + 8.0) + TICKS
}

pub(super) fn draw(canvas: &mut Canvas, chart: &Chart, names: &[String], plot: Area) {
    let widest = names.iter().map(|name| font::width(name, TEXT, Weight::Regular));
    let column = widest.fold(0.0, f32::max).min((plot.right - plot.left) * 0.36);
    let amounts = chart.marks().map(|(_, mark)| font::width(&mark.written, TEXT, Weight::Regular));
    let widest = amounts.fold(0.0, f32::max);
    let outside = matches!(chart.kind, ChartKind::Bar | ChartKind::Grouped | ChartKind::Ranking);
    let room = if outside { widest + 8.0 } else { 8.0 };
    let inner = Area {
        left: plot.left + column + 10.0,
        top: plot.top,
        right: (plot.right - room).max(plot.left + column + 60.0),
        bottom: plot.bottom - TICKS,
    };
    ticks(canvas, chart, inner);
    let row = (inner.bottom - inner.top) / count(rows(chart));
    for (at, name) in names.iter().enumerate() {
        let middle = inner.top + row * (count(at) + 0.5);
        category(canvas, name, Point::new(inner.left - 8.0, middle), column);
        for index in 0..chart.series.len() {
            let mark = chart.series[index].marks.get(at).and_then(Option::as_ref);
            let lane = Lane { inner, row, middle, index };
            match mark {
                Some(mark) => lane.mark(canvas, chart, mark),
                None if outside => lane.gap(canvas, chart),
                None => {}
            }
        }
    }
}

/// Grid lines, and below them as many numbers as find room.
fn ticks(canvas: &mut Canvas, chart: &Chart, inner: Area) {
    let mut free = f32::NEG_INFINITY;
    for tick in &chart.values.ticks {
        let x = place(inner.left, inner.right, chart.values.share(tick.at));
        let zero = tick.at == 0.0;
        let role = if zero { Role::Muted } else { Role::Grid };
        canvas.rule(Point::new(x, inner.top), Point::new(x, inner.bottom), role);
        let half = font::width(&tick.text, TEXT, Weight::Regular) / 2.0;
        if x - half > free {
            let at = Point::new(x, inner.bottom + 4.0 + TEXT * ASCENT);
            canvas.text(&tick.text, at, Anchor::Middle, Role::Muted);
            free = x + half + 8.0;
        }
    }
}

/// A name of up to two lines, right aligned before its row.
fn category(canvas: &mut Canvas, name: &str, at: Point, room: f32) {
    let lines = font::wrap(name, TEXT, Weight::Regular, room, 2);
    let mut y = at.y - count(lines.len()) * TEXT * LEADING / 2.0;
    for line in lines {
        canvas.text(&line, Point::new(at.x, y + TEXT * ASCENT), Anchor::End, Role::Ink);
        y += TEXT * LEADING;
    }
}

/// The place of one series in one row.
struct Lane {
    inner: Area,
    row: f32,
    middle: f32,
    index: usize,
}

impl Lane {
    /// The upper and the lower edge of its bar.
    fn edges(&self, chart: &Chart) -> (f32, f32) {
        let lanes = count(lanes(chart));
        let high = ((self.row - 6.0) / lanes).min(28.0);
        let first = self.middle - high * lanes / 2.0;
        let index = if lanes > 1.0 { count(self.index) } else { 0.0 };
        (first + high * index + 1.0, first + high * (index + 1.0) - 1.0)
    }

    fn x(&self, chart: &Chart, value: f64) -> f32 {
        place(self.inner.left, self.inner.right, chart.values.share(value))
    }

    fn mark(&self, canvas: &mut Canvas, chart: &Chart, mark: &Mark) {
        let fill = fill(chart, self.index);
        let (top, bottom) = self.edges(chart);
        let (from, to) = (self.x(chart, mark.from), self.x(chart, mark.to));
        if chart.kind == ChartKind::Benchmark {
            return canvas.mark(Point::new(to, self.middle), fill, &mark.hover);
        }
        let area = Area { left: from.min(to), top, right: from.max(to), bottom };
        canvas.rect(area, softened(fill, mark), &mark.hover);
        let foot = f32::midpoint(top, bottom) + TEXT * 0.36;
        let wide = font::width(&mark.written, TEXT, Weight::Regular);
        if matches!(chart.kind, ChartKind::Bar | ChartKind::Grouped | ChartKind::Ranking) {
            let at = Point::new(area.right + 4.0, foot);
            canvas.text(&mark.written, at, Anchor::Start, Role::Ink);
        } else if wide + 12.0 <= area.right - area.left && bottom - top >= TEXT * LEADING {
            label(canvas, &mark.written, f32::midpoint(from, to), foot, wide);
        }
    }

    /// A dash where there is no value.
    fn gap(&self, canvas: &mut Canvas, chart: &Chart) {
        let (top, bottom) = self.edges(chart);
        let foot = f32::midpoint(top, bottom) + TEXT * 0.36;
        let x = self.x(chart, 0.0).clamp(self.inner.left, self.inner.right);
        canvas.text("—", Point::new(x + 4.0, foot), Anchor::Start, Role::Muted);
    }
}

/// A number within its bar, on a piece of paper so that it reads on any shade.
fn label(canvas: &mut Canvas, text: &str, x: f32, foot: f32, wide: f32) {
    let paper = Fill { role: Role::Ground, pattern: 0 };
    let area = Area {
        left: x - wide / 2.0 - 3.0,
        top: foot - TEXT * 0.95,
        right: x + wide / 2.0 + 3.0,
        bottom: foot + TEXT * 0.3,
    };
    canvas.rect(area, paper, "");
    canvas.text(text, Point::new(x, foot), Anchor::Middle, Role::Ink);
}

/// A value the source is not sure of is hatched.
fn softened(fill: Fill, mark: &Mark) -> Fill {
    let plain = fill.pattern.is_multiple_of(SERIES);
    if mark.sure || !plain { fill } else { Fill { pattern: 1, ..fill } }
}

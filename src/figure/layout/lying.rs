//! Charts whose categories lie below each other, with room for long names.

use super::{
    super::{
        Area, Point,
        chart::{Chart, ChartKind, Mark, Places},
        font::{self, ASCENT, LEADING, Weight},
        scene::{Anchor, Fill, Role, Shape},
    },
    Canvas, TEXT, count, fill, marked, place,
};

/// The lowest row.
const ROW: f32 = 20.0;
/// The lowest bar of several in a row.
const BAR: f32 = 16.0;
/// Room for the ticks below.
const TICKS: f32 = TEXT * LEADING + 8.0;
/// The most lines a name is broken into.
const LINES: usize = 4;

/// How many series stand in colour.
fn coloured(chart: &Chart) -> usize {
    chart.series.iter().filter(|series| !series.quiet).count()
}

/// Bars of one category next to each other, or the ways to the best below each other: how
/// many. All that stand in grey share one.
fn lanes(chart: &Chart) -> usize {
    match chart.kind {
        ChartKind::Benchmark => (coloured(chart) + 1).min(chart.series.len()).max(1),
        ChartKind::Bar | ChartKind::Grouped | ChartKind::Ranking => chart.series.len().max(1),
        _ => 1,
    }
}

fn rows(chart: &Chart) -> usize {
    chart.series.iter().map(|series| series.marks.len()).max().unwrap_or(0).max(1)
}

/// The names of the rows in lines, and how wide their column is.
struct Column {
    lines: Vec<Vec<String>>,
    width: f32,
}

impl Column {
    fn of(names: &[String], room: f32) -> Self {
        let wide = |text: &String| font::width(text, TEXT, Weight::Regular);
        let width = names.iter().map(wide).fold(0.0, f32::max).min(room * 0.38);
        let lines = |name: &String| font::wrap(name, TEXT, Weight::Regular, width + 0.5, LINES);
        Self { lines: names.iter().map(lines).collect(), width }
    }

    /// How high a row must be for its name.
    fn row(&self) -> f32 {
        let most = self.lines.iter().map(Vec::len).max().unwrap_or(1);
        count(most) * TEXT * LEADING + 4.0
    }
}

/// How high the plot must at least be in that width.
pub(super) fn height(chart: &Chart, width: f32) -> f32 {
    let Places::Named { names, .. } = &chart.places else { return 0.0 };
    let row = Column::of(names, width).row().max(ROW);
    count(rows(chart)) * row.max(count(lanes(chart)) * BAR + 8.0) + TICKS
}

pub(super) fn draw(canvas: &mut Canvas, chart: &Chart, names: &[String], plot: Area) {
    let column = Column::of(names, plot.right - plot.left);
    let amounts = chart.marks().map(|(_, mark)| font::width(&mark.written, TEXT, Weight::Regular));
    let widest = amounts.fold(0.0, f32::max);
    let outside = writes_outside(chart.kind);
    let room = if outside { widest + 12.0 } else { 8.0 };
    let inner = Area {
        left: plot.left + column.width + 10.0,
        top: plot.top,
        right: (plot.right - room).max(plot.left + column.width + 60.0),
        bottom: plot.bottom - TICKS,
    };
    ticks(canvas, chart, inner);
    let row = (inner.bottom - inner.top) / count(rows(chart));
    for (at, lines) in column.lines.iter().enumerate() {
        let middle = inner.top + row * (count(at) + 0.5);
        category(canvas, lines, Point::new(inner.left - 8.0, middle));
        // Those in grey first, so that those in colour stand before them.
        for index in (0..chart.series.len()).rev() {
            let mark = chart.series[index].marks.get(at).and_then(Option::as_ref);
            let lane = Lane { inner, edge: plot.right, row, middle, index };
            match mark {
                Some(mark) => lane.mark(canvas, chart, mark),
                None if outside && !chart.series[index].quiet => lane.gap(canvas, chart),
                None => {}
            }
        }
    }
}

/// Whether what a bar or a mark says stands beside it and not within.
fn writes_outside(kind: ChartKind) -> bool {
    use ChartKind::{Bar, Benchmark, Grouped, Ranking};
    matches!(kind, Bar | Benchmark | Grouped | Ranking)
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

/// A name, right aligned before its row.
fn category(canvas: &mut Canvas, lines: &[String], at: Point) {
    let mut y = at.y - count(lines.len()) * TEXT * LEADING / 2.0;
    for line in lines {
        canvas.text(line, Point::new(at.x, y + TEXT * ASCENT), Anchor::End, Role::Ink);
        y += TEXT * LEADING;
    }
}

/// The place of one series in one row.
struct Lane {
    inner: Area,
    /// Words reach no further.
    edge: f32,
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
        let index = if lanes > 1.0 { count(self.index).min(lanes - 1.0) } else { 0.0 };
        (first + high * index + 1.0, first + high * (index + 1.0) - 1.0)
    }

    fn x(&self, chart: &Chart, value: f64) -> f32 {
        place(self.inner.left, self.inner.right, chart.values.share(value))
    }

    fn mark(&self, canvas: &mut Canvas, chart: &Chart, mark: &Mark) {
        let fill = fill(chart, self.index);
        let (top, bottom) = self.edges(chart);
        let (from, to) = (self.x(chart, mark.from), self.x(chart, mark.to));
        let middle = f32::midpoint(top, bottom);
        if chart.kind == ChartKind::Benchmark {
            return self.standing(canvas, chart, mark, Point::new(to, middle));
        }
        let area = Area { left: from.min(to), top, right: from.max(to), bottom };
        canvas.rect(area, marked(fill, mark), &mark.hover);
        let foot = middle + TEXT * 0.36;
        let wide = font::width(&mark.written, TEXT, Weight::Regular);
        if writes_outside(chart.kind) {
            let at = Point::new(area.right + 4.0, foot);
            canvas.text(&mark.written, at, Anchor::Start, Role::Ink);
        } else if wide + 12.0 <= area.right - area.left && bottom - top >= TEXT * LEADING {
            label(canvas, &mark.written, f32::midpoint(from, to), foot, wide);
        }
    }

    /// Where an entity stands between the worst and the best, with its way to the best drawn
    /// and written; those in grey only stand there.
    fn standing(&self, canvas: &mut Canvas, chart: &Chart, mark: &Mark, at: Point) {
        let fill = marked(fill(chart, self.index), mark);
        if chart.series.get(self.index).is_some_and(|series| !series.quiet) {
            let points = vec![at, Point::new(self.inner.right, at.y)];
            canvas.shapes.push(Shape::Line { points, role: fill.role, width: 1.5, dash: 2 });
            let beside = Point::new(self.inner.right + 8.0, at.y + TEXT * 0.36);
            let room = self.edge - beside.x;
            let words = font::shortened(&mark.written, TEXT, Weight::Regular, room);
            canvas.text(&words, beside, Anchor::Start, Role::Ink);
        }
        canvas.mark(at, fill, &mark.hover);
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
    let paper = Fill { role: Role::Ground, pattern: 0, sure: true };
    let area = Area {
        left: x - wide / 2.0 - 3.0,
        top: foot - TEXT * 0.95,
        right: x + wide / 2.0 + 3.0,
        bottom: foot + TEXT * 0.3,
    };
    canvas.rect(area, paper, "");
    canvas.text(text, Point::new(x, foot), Anchor::Middle, Role::Ink);
}

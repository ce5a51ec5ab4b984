//! A chart laid out as a scene: title and legend above, source and n below, the plot between.

mod lying;
mod standing;

pub use standing::{CROWD, CROWDED, NAMES, WIDE_NAME};

use crate::{
    analysis::{Amount, Lean},
    msg,
    text::{Label, Texts},
};

use super::{
    Area, Extent, Point,
    chart::{Chart, ChartKind, Mark, Places},
    font::{self, ASCENT, LEADING, Weight},
    scene::{Anchor, Fill, Role, Scene, Shape, Words},
};

/// Room at the edges.
const EDGE: f32 = 14.0;
/// Sizes of letters: title, names and numbers, source.
const TITLE: f32 = 16.0;
/// The size of names and numbers.
pub const TEXT: f32 = 12.0;
const SMALL: f32 = 11.0;
/// The narrowest and lowest a chart can be drawn.
const LEAST: Extent = Extent::new(280.0, 200.0);

/// Lays a chart out. The scene is as wide as asked, and higher where its rows need it.
#[must_use]
pub fn scene(chart: &Chart, size: Extent, texts: Texts) -> Scene {
    laid_out(chart, size, texts, true)
}

/// Lays a chart out without its title, for where the title stands above it already.
#[must_use]
pub fn untitled(chart: &Chart, size: Extent, texts: Texts) -> Scene {
    laid_out(chart, size, texts, false)
}

fn laid_out(chart: &Chart, size: Extent, texts: Texts, titled: bool) -> Scene {
    let width = size.width.max(LEAST.width);
    let mut head = Canvas::default();
    let top = head_of(&mut head, chart, width, titled);
    let mut foot = Canvas::default();
    let foot_height = foot_of(&mut foot, chart, width, texts);
    let least = match chart.places {
        Places::Named { upright: false, .. } => lying::height(chart, width - 2.0 * EDGE),
        Places::Named { .. } | Places::Scaled(_) => 120.0,
    };
    let asked = size.height.max(LEAST.height);
    let height = asked.max(top + least + foot_height).ceil();
    let plot = Area { left: EDGE, top, right: width - EDGE, bottom: height - foot_height };
    let mut canvas = head;
    match &chart.places {
        Places::Named { names, upright: false } => lying::draw(&mut canvas, chart, names, plot),
        Places::Named { names, .. } => standing::bars(&mut canvas, chart, names, plot),
        Places::Scaled(scale) => standing::points(&mut canvas, chart, scale, plot),
    }
    canvas.shapes.extend(foot.shapes.into_iter().map(|shape| lowered(shape, plot.bottom)));
    let size = Extent::new(width, height);
    Scene { size, title: chart.title.clone(), shapes: canvas.shapes }
}

/// Shapes in the order they are drawn.
#[derive(Default)]
struct Canvas {
    shapes: Vec<Shape>,
}

impl Canvas {
    fn words(&mut self, text: &str, at: Point, anchor: Anchor, style: (f32, Weight, Role)) {
        let (size, weight, role) = style;
        let text = text.to_owned();
        self.shapes.push(Shape::Text(Words { text, at, size, weight, anchor, role }));
    }

    fn text(&mut self, text: &str, at: Point, anchor: Anchor, role: Role) {
        self.words(text, at, anchor, (TEXT, Weight::Regular, role));
    }

    fn rule(&mut self, from: Point, to: Point, role: Role) {
        let points = vec![from, to];
        self.shapes.push(Shape::Line { points, role, width: 1.0, dash: 0 });
    }

    fn rect(&mut self, area: Area, fill: Fill, hover: &str) {
        self.shapes.push(Shape::Rect { area, fill, hover: hover.to_owned() });
    }

    fn mark(&mut self, centre: Point, fill: Fill, hover: &str) {
        self.shapes.push(Shape::Mark { centre, radius: 4.0, fill, hover: hover.to_owned() });
    }
}

/// What stands above the plot of a chart, unit and legend, and what stands below it, notes, n
/// and source: for who draws the plot itself.
#[must_use]
pub fn around(chart: &Chart, width: f32, texts: Texts) -> (Scene, Scene) {
    let width = width.max(LEAST.width);
    let part = |canvas: Canvas, height| Scene {
        size: Extent::new(width, height),
        title: chart.title.clone(),
        shapes: canvas.shapes,
    };
    let (mut head, mut foot) = (Canvas::default(), Canvas::default());
    let above = head_of(&mut head, chart, width, false);
    let below = foot_of(&mut foot, chart, width, texts);
    (part(head, above), part(foot, below))
}

/// How the series of that number is filled.
#[must_use]
pub fn fill(chart: &Chart, index: usize) -> Fill {
    if chart.series.get(index).is_some_and(|series| series.quiet) {
        return Fill { role: Role::Others, pattern: 0, sure: true };
    }
    let number = u8::try_from(index % 6).unwrap_or_default();
    let leaning = |lean| chart.series.iter().filter(move |series| series.lean == Some(lean));
    let step = |distance: usize, of: usize| {
        // One answer a side takes a strong shade, several go from light to strong.
        u8::try_from(if of <= 1 { 2 } else { distance * 3 / (of - 1) }).unwrap_or(3)
    };
    let role = match chart.series.get(index).and_then(|series| series.lean) {
        Some(Lean::Below) => {
            let all = leaning(Lean::Below).count();
            return Fill {
                role: Role::Below(step((all - 1).saturating_sub(index), all)),
                pattern: 1,
                sure: true,
            };
        }
        Some(Lean::Above) => {
            let all = leaning(Lean::Above).count();
            let first = chart.series.len() - all;
            Role::Above(step(index.saturating_sub(first), all))
        }
        Some(Lean::Middle) => Role::Middle,
        // Six series differ in colour; the next six take other patterns with the colours.
        None => {
            let pattern = u8::try_from((index + index / 6) % 6).unwrap_or_default();
            return Fill { role: Role::Series(number), pattern, sure: true };
        }
    };
    Fill { role, pattern: 0, sure: true }
}

/// A value the source is not sure of is hollow.
fn marked(fill: Fill, mark: &Mark) -> Fill {
    Fill { sure: mark.sure, ..fill }
}

/// Whether series are told apart by a legend.
fn has_legend(chart: &Chart) -> bool {
    chart.series.len() > 1
}

fn head_of(canvas: &mut Canvas, chart: &Chart, width: f32, titled: bool) -> f32 {
    let room = width - 2.0 * EDGE;
    let mut y = EDGE;
    if titled {
        for line in font::wrap(&chart.title, TITLE, Weight::SemiBold, room, 4) {
            let at = Point::new(EDGE, y + TITLE * ASCENT);
            canvas.words(&line, at, Anchor::Start, (TITLE, Weight::SemiBold, Role::Ink));
            y += TITLE * LEADING;
        }
    }
    if !chart.unit.is_empty() {
        for line in font::wrap(&chart.unit, TEXT, Weight::Regular, room, 2) {
            let at = Point::new(EDGE, y + TEXT * ASCENT);
            canvas.text(&line, at, Anchor::Start, Role::Muted);
            y += TEXT * LEADING;
        }
    }
    if has_legend(chart) {
        y = legend(canvas, chart, width, y + 4.0);
    }
    y + 8.0
}

/// The names of the series in colour; a long one takes lines of its own.
fn legend(canvas: &mut Canvas, chart: &Chart, width: f32, top: f32) -> f32 {
    let room = width - 2.0 * EDGE - 18.0;
    let (mut x, mut y) = (EDGE, top);
    let mut lowest = top;
    for (index, series) in chart.series.iter().enumerate().filter(|(_, series)| !series.quiet) {
        let lines = font::wrap(&series.name, TEXT, Weight::Regular, room, 3);
        let widest = lines.iter().map(|line| font::width(line, TEXT, Weight::Regular));
        let wide = 18.0 + widest.fold(0.0, f32::max);
        if x > EDGE && x + wide > width - EDGE {
            (x, y) = (EDGE, lowest + 2.0);
        }
        key(canvas, chart, index, Point::new(x, y + TEXT * LEADING / 2.0));
        for (number, line) in lines.iter().enumerate() {
            let foot = y + TEXT * (LEADING * count(number) + ASCENT);
            canvas.text(line, Point::new(x + 18.0, foot), Anchor::Start, Role::Ink);
        }
        lowest = lowest.max(y + TEXT * LEADING * count(lines.len()));
        x += wide + 16.0;
    }
    lowest
}

/// How a series looks, beside its name.
fn key(canvas: &mut Canvas, chart: &Chart, index: usize, at: Point) {
    let fill = fill(chart, index);
    match chart.kind {
        ChartKind::Line => {
            let points = vec![at, Point::new(at.x + 13.0, at.y)];
            let (role, dash) = (fill.role, fill.pattern);
            canvas.shapes.push(Shape::Line { points, role, width: 2.0, dash });
            canvas.mark(Point::new(at.x + 6.5, at.y), fill, "");
        }
        ChartKind::Benchmark => canvas.mark(Point::new(at.x + 6.0, at.y), fill, ""),
        _ => canvas.rect(Area::about(Point::new(at.x + 6.0, at.y), 6.0), fill, ""),
    }
}

/// Notes, n and source, from 0 downwards; gives the height.
fn foot_of(canvas: &mut Canvas, chart: &Chart, width: f32, texts: Texts) -> f32 {
    let mut lines = chart.notes.clone();
    lines.push(base(chart, texts));
    if !chart.source.is_empty() {
        let source = Label::plain(msg!("chart-source")).text("source", &chart.source);
        lines.push(texts.label(&source));
    }
    let mut y = 8.0;
    for line in lines {
        for line in font::wrap(&line, SMALL, Weight::Regular, width - 2.0 * EDGE, 4) {
            let at = Point::new(EDGE, y + SMALL * ASCENT);
            canvas.words(&line, at, Anchor::Start, (SMALL, Weight::Regular, Role::Muted));
            y += SMALL * LEADING;
        }
    }
    y + EDGE / 2.0
}

/// How many answered, or how many values there are.
fn base(chart: &Chart, texts: Texts) -> String {
    let n = |n: String| Label::plain(msg!("chart-n")).text("count", n);
    texts.label(&match chart.answered {
        Some(Err(reason)) => reason.label(),
        Some(Ok((fewest, most))) if fewest < most => n(Amount::Range(fewest, most).text(texts)),
        Some(Ok((_, most))) => n(texts.number(most)),
        None if chart.missing > 0 => Label::plain(msg!("chart-n-missing"))
            .count("missing", chart.missing)
            .count("count", chart.n),
        None => n(Amount::Count(chart.n).text(texts)),
    })
}

fn lowered(shape: Shape, by: f32) -> Shape {
    match shape {
        Shape::Text(words) => {
            let at = Point::new(words.at.x, words.at.y + by);
            Shape::Text(Words { at, ..words })
        }
        other => other,
    }
}

#[expect(clippy::cast_possible_truncation, reason = "coordinates of a picture")]
fn place(low: f32, high: f32, share: f64) -> f32 {
    low + (high - low) * share.clamp(-1.0, 2.0) as f32
}

#[expect(clippy::cast_precision_loss, reason = "counts of a picture")]
fn count(n: usize) -> f32 {
    n as f32
}

//! The values of a chart on its plot: lines thinned to what is in view, marks, names, and what
//! the pointer is near.

use std::collections::HashSet;

use eframe::egui::{Painter, Pos2, Shape, Stroke, Ui};
use egui_plot::{PlotPoint, PlotTransform};

use crate::figure::{
    Area, Extent, Point,
    chart::{Chart, ChartKind, Mark},
    font::{self, ASCENT, LEADING, Weight},
    labels::{self, Named},
    layout::{CROWD, CROWDED, NAMES, TEXT, WIDE_NAME, fill},
    palette::Palette,
    scene::{Anchor, Fill, Role, Words},
    thin::thin,
};

use super::{
    super::drawn,
    clip::{At, View},
};

/// How near the pointer must be to a value.
const NEAR: f32 = 14.0;
/// How far marks reach.
const MARK: f32 = 4.0;

/// A chart on its plot.
pub struct Drawing<'a> {
    chart: &'a Chart,
    palette: &'a Palette,
    transform: PlotTransform,
    view: View,
    painter: Painter,
    /// The values in view, with the number of their series.
    seen: Vec<(usize, &'a Mark)>,
}

fn place(mark: &Mark) -> At {
    (mark.at, mark.to)
}

impl<'a> Drawing<'a> {
    /// The chart as its plot stands now.
    pub fn new(ui: &Ui, chart: &'a Chart, palette: &'a Palette, transform: PlotTransform) -> Self {
        let bounds = transform.bounds();
        let view = View { min: bounds.min(), max: bounds.max() };
        let painter = ui.painter().with_clip_rect(ui.clip_rect().intersect(*transform.frame()));
        let seen = chart.marks().filter(|(_, mark)| view.holds(place(mark))).collect();
        Self { chart, palette, transform, view, painter, seen }
    }

    fn at(&self, (x, y): At) -> Pos2 {
        self.transform.position_from_point(&PlotPoint::new(x, y))
    }

    fn stroke(&self, role: Role, width: f32) -> Stroke {
        Stroke::new(width, drawn::colour(self.palette, role))
    }

    /// Draws it.
    pub fn show(&self, ui: &Ui) {
        if !ui.is_rect_visible(*self.transform.frame()) {
            return;
        }
        let mut shapes = Vec::new();
        if self.chart.kind == ChartKind::Scatter {
            self.regression(&mut shapes);
            self.points(&mut shapes);
        } else {
            // Those in grey first, so that those in colour stand before them.
            for index in (0..self.chart.series.len()).rev() {
                self.course(&mut shapes, index);
            }
        }
        self.painter.extend(shapes);
        if self.chart.kind == ChartKind::Scatter && self.seen.len() <= NAMES {
            self.names();
        }
    }

    fn line(&self, out: &mut Vec<Shape>, points: &[At], stroke: Stroke, dash: u8) {
        for part in self.view.parts(points) {
            let points = part.into_iter().map(|point| self.at(point)).collect();
            drawn::line(out, points, stroke, dash);
        }
    }

    fn course(&self, out: &mut Vec<Shape>, index: usize) {
        let Some(series) = self.chart.series.get(index) else { return };
        let fill = fill(self.chart, index);
        let stroke = self.stroke(fill.role, if series.quiet { 1.0 } else { 2.0 });
        for run in series.marks.split(Option::is_none) {
            let at = |mark: &Option<Mark>| mark.as_ref().map_or(f64::NAN, |mark| mark.at);
            // One beyond each edge, so that the line goes on to the edge.
            let from = run.partition_point(|mark| at(mark) < self.view.min[0]).saturating_sub(1);
            let to = run.partition_point(|mark| at(mark) <= self.view.max[0]) + 1;
            let near = run.get(from..to.min(run.len())).unwrap_or_default();
            let points: Vec<At> = near.iter().flatten().map(place).collect();
            self.line(out, &thin(&points, 400, |point| point.1), stroke, fill.pattern);
            let bare = series.quiet || near.len() > CROWDED;
            for mark in near.iter().flatten() {
                if run.len() == 1 || !bare || !mark.sure {
                    self.mark(out, mark, fill);
                }
            }
        }
    }

    fn mark(&self, out: &mut Vec<Shape>, mark: &Mark, fill: Fill) {
        if self.view.holds(place(mark)) {
            let fill = Fill { sure: mark.sure, ..fill };
            drawn::mark(out, self.at(place(mark)), MARK, fill, self.palette);
        }
    }

    fn points(&self, out: &mut Vec<Shape>) {
        // Of many points that fall on one spot, one is drawn.
        let mut spots = HashSet::new();
        for (index, mark) in &self.seen {
            let at = self.at(place(mark));
            #[expect(clippy::cast_possible_truncation, reason = "a place on the screen")]
            let spot = ((at.x / 2.0).round() as i32, (at.y / 2.0).round() as i32);
            if self.seen.len() <= CROWD || spots.insert(spot) {
                self.mark(out, mark, fill(self.chart, *index));
            }
        }
    }

    /// The line of the scatter from its first point to its last.
    fn regression(&self, out: &mut Vec<Shape>) {
        let Some(line) = &self.chart.line else { return };
        let all = || self.chart.marks().map(|(_, mark)| mark.at);
        let (low, high) =
            (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
        let ends = [(low, line.at(low)), (high, line.at(high))];
        self.line(out, &ends, self.stroke(Role::Muted, 1.5), 1);
    }

    fn names(&self) {
        let name = |mark: &Mark| font::shortened(&mark.written, TEXT, Weight::Regular, WIDE_NAME);
        let names: Vec<String> = self.seen.iter().map(|(_, mark)| name(mark)).collect();
        let point = |((_, mark), name): (&(usize, &Mark), &String)| {
            let (at, wide) = (self.at(place(mark)), font::width(name, TEXT, Weight::Regular));
            let forms = vec![Extent::new(wide, TEXT * LEADING)];
            Named { at: Point::new(at.x, at.y), radius: MARK, forms, whole: 1 }
        };
        let points: Vec<Named> = self.seen.iter().zip(&names).map(point).collect();
        let frame = *self.transform.frame();
        let frame = Area {
            left: frame.left(),
            top: frame.top(),
            right: frame.right(),
            bottom: frame.bottom(),
        };
        for (placed, name) in labels::place(frame, &[], &points, f32::INFINITY).iter().zip(names) {
            let Some(placed) = placed else { continue };
            if let Some((from, to)) = placed.leader {
                let ends = [Pos2::new(from.x, from.y), Pos2::new(to.x, to.y)];
                self.painter.line_segment(ends, self.stroke(Role::Grid, 1.0));
            }
            let words = Words {
                text: name,
                at: Point::new(placed.area.left, placed.area.top + TEXT * ASCENT),
                size: TEXT,
                weight: Weight::Regular,
                anchor: Anchor::Start,
                role: Role::Ink,
            };
            drawn::write(&self.painter, &words, self.palette, eframe::egui::Vec2::ZERO);
        }
    }

    /// The value that is nearest to there, with its place: of the series in colour first.
    pub fn nearest(&self, pointer: Pos2) -> Option<(Pos2, &'a str)> {
        let quiet = |index: usize| self.chart.series.get(index).is_some_and(|series| series.quiet);
        let far = |(index, mark): &(usize, &'a Mark)| {
            let at = self.at(place(mark));
            (quiet(*index), at.distance(pointer), at, mark.hover.as_str())
        };
        let near = self.seen.iter().map(far).filter(|(_, far, ..)| *far <= NEAR);
        let nearest = near.min_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        nearest.map(|(_, _, at, says)| (at, says))
    }
}

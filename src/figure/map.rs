//! The driver map as a drawing: importance upwards, uncertainty to the right.

use crate::{
    session::{Card, DriverPlace, Foresight, RatingKind, Which},
    text::{Texts, terms},
};

use super::{
    Area, Extent, Point,
    flow::{self, Hand},
    font::{self, Weight},
    labels::{self, Named, Placed},
    scene::{Anchor, Fill, Role, Scene, Shape},
};

const TITLE: Hand = Hand::new(16.0, Weight::SemiBold, Role::Ink);
const TEXT: Hand = Hand::new(12.0, Weight::Regular, Role::Ink);
const SMALL: Hand = Hand::new(11.0, Weight::Regular, Role::Muted);
const PART: Hand = Hand::new(12.0, Weight::SemiBold, Role::Muted);
const RADIUS: f32 = 5.0;
/// The widths a name may take, the one liked best first.
const WIDTHS: [f32; 3] = [210.0, 150.0, 110.0];

/// The map as a drawing of that width. Drivers in the tray are not on it.
#[must_use]
pub fn driver_map(foresight: &Foresight, title: &str, width: f32, texts: Texts) -> Scene {
    let mut shapes = Vec::new();
    let top = flow::write(&mut shapes, title, TITLE, Point::new(14.0, 14.0), width - 28.0) + 26.0;
    let plot = Area { left: 46.0, top, right: width - 20.0, bottom: top + width * 0.6 };
    let map = Map { plot, foresight, texts };
    let names = map.names();
    map.grid(&mut shapes, &names);
    let left_out = map.points(&mut shapes, &names);
    let below = plot.bottom + 48.0;
    let bottom = left_out.into_iter().fold(below, |y, text| {
        flow::write(&mut shapes, &text, TEXT, Point::new(plot.left, y), plot.right - plot.left)
    });
    let size = Extent::new(width, bottom.ceil());
    Scene { size, title: title.to_owned(), shapes }
}

struct Map<'a> {
    plot: Area,
    foresight: &'a Foresight,
    texts: Texts,
}

impl Map<'_> {
    #[expect(clippy::cast_possible_truncation, reason = "0 to 10")]
    fn at(&self, importance: f64, uncertainty: f64) -> Point {
        let Area { left, top, right, bottom } = self.plot;
        let across = (uncertainty / 10.0) as f32;
        let up = (importance / 10.0) as f32;
        Point::new(left + (right - left) * across, bottom - (bottom - top) * up)
    }

    fn corner(&self) -> Point {
        let critical = self.foresight.critical;
        self.at(critical.importance.get(), critical.uncertainty.get())
    }

    fn grid(&self, shapes: &mut Vec<Shape>, names: &[Option<Placed>]) {
        let Area { left, top, right, bottom } = self.plot;
        let near = self.corner();
        let area = Area { left: near.x, top, right, bottom: near.y };
        let fill = Fill { role: Role::Grid, pattern: 0, sure: true };
        shapes.push(Shape::Rect { area, fill, hover: String::new() });
        let mut rule = |from: Point, to: Point, role, dash| {
            shapes.push(Shape::Line { points: vec![from, to], role, width: 1.0, dash });
        };
        for step in (0..=10_u8).step_by(2) {
            let at = self.at(step.into(), step.into());
            rule(Point::new(at.x, top), Point::new(at.x, bottom), Role::Grid, 0);
            rule(Point::new(left, at.y), Point::new(right, at.y), Role::Grid, 0);
        }
        // The lines between the parts stop where a name stands on them.
        let on = |line: &Area| {
            let names = names.iter().flatten().map(|name| name.area.grown(1.0));
            names.filter(|name| name.overlaps(line)).collect::<Vec<Area>>()
        };
        let [standing, lying] = self.lines();
        let stops = on(&standing).into_iter().map(|name| (name.top, name.bottom)).collect();
        for (from, to) in free(top, near.y, stops) {
            rule(Point::new(near.x, from), Point::new(near.x, to), Role::Muted, 1);
        }
        let stops = on(&lying).into_iter().map(|name| (name.left, name.right)).collect();
        for (from, to) in free(left, right, stops) {
            rule(Point::new(from, near.y), Point::new(to, near.y), Role::Muted, 1);
        }
        for step in (0..=10_u8).step_by(2) {
            let at = self.at(step.into(), step.into());
            let number = self.texts.number(step.into());
            let below = Point::new(at.x, bottom + 16.0);
            shapes.push(flow::words(number.clone(), below, SMALL, Anchor::Middle));
            let beside = Point::new(left - 6.0, at.y + 4.0);
            shapes.push(flow::words(number, beside, SMALL, Anchor::End));
        }
        let name = |kind| self.texts.get(terms::rating(kind));
        let above = Point::new(left, top - 10.0);
        shapes.push(flow::words(name(RatingKind::Importance), above, PART, Anchor::Start));
        let below = Point::new(right, bottom + 34.0);
        shapes.push(flow::words(name(RatingKind::Uncertainty), below, PART, Anchor::End));
        for (part, at, anchor) in self.parts() {
            let text = self.texts.get(terms::driver_place(part));
            shapes.push(flow::words(text, at, PART, anchor));
        }
    }

    /// What the two lines between the parts cover.
    fn lines(&self) -> [Area; 2] {
        let near = self.corner();
        let Area { left, top, right, .. } = self.plot;
        [
            Area { left: near.x - 0.5, top, right: near.x + 0.5, bottom: near.y },
            Area { left, top: near.y - 0.5, right, bottom: near.y + 0.5 },
        ]
    }

    /// Where the names of the two important parts stand.
    fn parts(&self) -> [(DriverPlace, Point, Anchor); 2] {
        let top = self.plot.top + 16.0;
        [
            (DriverPlace::Given, Point::new(self.plot.left + 8.0, top), Anchor::Start),
            (DriverPlace::Critical, Point::new(self.plot.right - 8.0, top), Anchor::End),
        ]
    }

    /// The drivers that have both ratings, each at its place.
    fn placed(&self) -> Vec<(&Card, Point)> {
        let drivers = self.foresight.drivers.cards.iter();
        let placed = drivers.filter_map(|card| {
            let (first, second) = (card.rating(Which::First)?, card.rating(Which::Second)?);
            Some((card.as_ref(), self.at(first.get(), second.get())))
        });
        placed.collect()
    }

    /// Where the names of the drivers stand: clear of the lines between the parts, unless
    /// that leads them farther away than it is worth.
    fn names(&self) -> Vec<Option<Placed>> {
        let taken: Vec<Area> =
            self.parts().map(|(part, at, anchor)| self.covers(part, at, anchor)).into();
        let named: Vec<Named> =
            self.placed().iter().map(|(card, at)| named(&card.text, *at)).collect();
        let frame = self.plot.grown(-2.0);
        let lines = self.lines();
        let clear: Vec<Area> = taken.iter().copied().chain(lines).collect();
        let [clear, near] =
            [&clear, &taken].map(|taken| labels::place(frame, taken, &named, f32::INFINITY));
        if trouble(&clear, &lines) <= trouble(&near, &lines) { clear } else { near }
    }

    /// Draws points with their names; gives the names that found no place.
    fn points(&self, shapes: &mut Vec<Shape>, names: &[Option<Placed>]) -> Vec<String> {
        let placed = self.placed();
        let mut left_out = Vec::new();
        for ((card, at), found) in placed.iter().zip(names) {
            let role = match self.foresight.critical.place(card) {
                DriverPlace::Critical => Role::Series(1),
                DriverPlace::Given => Role::Series(0),
                _ => Role::Series(4),
            };
            let pattern = match role {
                Role::Series(1) => 3,
                Role::Series(0) => 1,
                _ => 0,
            };
            let fill = Fill { role, pattern, sure: true };
            let hover = card.text.clone();
            shapes.push(Shape::Mark { centre: *at, radius: RADIUS, fill, hover });
            let Some(found) = found else {
                left_out.push(card.text.clone());
                continue;
            };
            if let Some((from, to)) = found.leader {
                let points = vec![from, to];
                shapes.push(Shape::Line { points, role: Role::Muted, width: 0.7, dash: 0 });
            }
            let room = WIDTHS[found.form.min(WIDTHS.len() - 1)];
            let corner = Point::new(found.area.left, found.area.top);
            flow::write(shapes, &card.text, TEXT, corner, room);
        }
        left_out
    }

    fn covers(&self, part: DriverPlace, at: Point, anchor: Anchor) -> Area {
        let text = self.texts.get(terms::driver_place(part));
        let width = font::width(&text, PART.size, PART.weight);
        let left = if anchor == Anchor::End { at.x - width } else { at.x };
        Area::at(Point::new(left, at.y - PART.size), Extent::new(width, PART.step()))
    }
}

/// How hard names are to follow: those without a place, those led to by a line, the more so
/// where it crosses another, and those on the lines between the parts.
fn trouble(names: &[Option<Placed>], lines: &[Area]) -> usize {
    let placed = || names.iter().flatten();
    let missing = names.len() - placed().count();
    let each = placed().map(|name| {
        let on_lines = lines.iter().filter(|line| line.overlaps(&name.area)).count();
        let led = name.leader.map_or(0, |(from, to)| {
            let crossed = placed().filter(|other| other.area.is_crossed(from, to)).count();
            let over = lines.iter().filter(|line| line.is_crossed(from, to)).count();
            1 + 3 * crossed + over
        });
        on_lines + led
    });
    10 * missing + each.sum::<usize>()
}

/// What is left of a line between two ends without the stretches where it stops.
fn free(from: f32, to: f32, mut stops: Vec<(f32, f32)>) -> Vec<(f32, f32)> {
    stops.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut left = Vec::new();
    let mut at = from;
    for (begins, ends) in stops {
        if begins > at {
            left.push((at, begins.min(to)));
        }
        at = at.max(ends);
    }
    if at < to {
        left.push((at, to));
    }
    left
}

fn named(text: &str, at: Point) -> Named {
    let form = |room: f32| {
        let lines = flow::lines(text, TEXT, room);
        let widest = lines.iter().map(|line| font::width(line, TEXT.size, TEXT.weight));
        let height = lines.iter().fold(0.0, |height, _| height + TEXT.step());
        Extent::new(widest.fold(0.0, f32::max), height)
    };
    let forms: Vec<Extent> = WIDTHS.into_iter().map(form).collect();
    let whole = forms.len();
    Named { at, radius: RADIUS, forms, whole }
}

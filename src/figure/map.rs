//! The driver map as a drawing: importance upwards, uncertainty to the right.

use crate::{
    session::{Card, DriverPlace, Foresight, RatingKind, Which},
    text::{Texts, terms},
};

use super::{
    Area, Extent, Point,
    flow::{self, Hand},
    font::{self, Weight},
    labels::{self, Named},
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
    map.grid(&mut shapes);
    let left_out = map.points(&mut shapes);
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

    fn grid(&self, shapes: &mut Vec<Shape>) {
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
        rule(Point::new(near.x, top), Point::new(near.x, near.y), Role::Muted, 1);
        rule(Point::new(left, near.y), Point::new(right, near.y), Role::Muted, 1);
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

    /// Where the names of the two important parts stand.
    fn parts(&self) -> [(DriverPlace, Point, Anchor); 2] {
        let top = self.plot.top + 16.0;
        [
            (DriverPlace::Given, Point::new(self.plot.left + 8.0, top), Anchor::Start),
            (DriverPlace::Critical, Point::new(self.plot.right - 8.0, top), Anchor::End),
        ]
    }

    /// Draws points with their names; gives the names that found no place.
    fn points(&self, shapes: &mut Vec<Shape>) -> Vec<String> {
        let drivers = self.foresight.drivers.cards.iter();
        let placed: Vec<(&Card, Point)> = drivers
            .filter_map(|card| {
                let (first, second) = (card.rating(Which::First)?, card.rating(Which::Second)?);
                Some((card.as_ref(), self.at(first.get(), second.get())))
            })
            .collect();
        let taken: Vec<Area> =
            self.parts().map(|(part, at, anchor)| self.covers(part, at, anchor)).into();
        let named: Vec<Named> = placed.iter().map(|(card, at)| named(&card.text, *at)).collect();
        let frame = self.plot.grown(-2.0);
        let found = labels::place(frame, &taken, &named, f32::INFINITY);
        let mut left_out = Vec::new();
        for ((card, at), found) in placed.iter().zip(found) {
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

//! Names beside points on a map: no name covers another, a point, or leaves the frame.
//!
//! Every name tries the places around its point first, then the nearest free place with a
//! line leading to it. The same points and sizes always give the same places.

use std::ops::Range;

use super::{Area, Extent, Point};

/// Free room kept around a name and around a point.
const AIR: f32 = 2.0;
/// From a point to a name that needs no line.
const BESIDE: f32 = 7.0;
/// A name this near to another point could be taken for its name.
const DOUBT: f32 = 7.0;
/// How far from its point a name is looked for, ring by ring, and how far apart the places
/// lie that are tried there.
const RINGS: [(f32, Extent); 4] = [
    (60.0, Extent::new(14.0, 7.0)),
    (140.0, Extent::new(20.0, 10.0)),
    (300.0, Extent::new(32.0, 16.0)),
    (f32::INFINITY, Extent::new(32.0, 9.0)),
];

/// A point with its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// Where the point is.
    pub at: Point,
    /// How far the point's mark reaches from there.
    pub radius: f32,
    /// How large the name is in each form it can take (one line, two lines …), the form
    /// liked best first.
    pub forms: Vec<Extent>,
    /// How many of the forms hold the whole name. The others are taken only when none of
    /// these finds a place.
    pub whole: usize,
}

/// Where a name stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// What it covers.
    pub area: Area,
    /// Which of its forms it takes.
    pub form: usize,
    /// The ends of the line from the point to the name, where it does not stand beside it.
    pub leader: Option<(Point, Point)>,
}

/// Finds a place for every name, or `None` where there is none even for its shortest form.
///
/// `taken` are areas no name may cover. A name farther than `far` from its point is
/// shortened, if that brings it nearer. Points may lie anywhere, also on each other.
#[must_use]
pub fn place(frame: Area, taken: &[Area], points: &[Named], far: f32) -> Vec<Option<Placed>> {
    let mut map = Map {
        frame,
        far,
        taken: taken.to_vec(),
        marks: points.iter().map(|p| Area::about(p.at, p.radius + AIR)).collect(),
        points,
        placed: vec![None; points.len()],
    };
    let order = map.tightest_first();
    for &index in &order {
        let found = map.find(index);
        map.set(index, found);
    }
    // Once all have a place, one that had to move away may find room beside its point.
    for &index in &order {
        let before = map.lift(index);
        let found = map.find_beside(index, false, true).filter(|_| strays(before.as_ref()));
        map.set(index, found.or(before));
    }
    map.placed
}

/// Whether a name stands away from its point, or not in full.
fn strays(place: Option<&Placed>) -> bool {
    place.is_none_or(|place| place.leader.is_some())
}

struct Map<'a> {
    frame: Area,
    far: f32,
    taken: Vec<Area>,
    /// What the marks of the points cover.
    marks: Vec<Area>,
    points: &'a [Named],
    placed: Vec<Option<Placed>>,
}

impl Map<'_> {
    /// Names with few free places beside their points come first.
    fn tightest_first(&self) -> Vec<usize> {
        let mut order: Vec<(usize, usize)> = (0..self.points.len())
            .map(|index| {
                let free = self.beside(index, false);
                (free.iter().filter(|place| self.is_free(&place.area)).count(), index)
            })
            .collect();
        order.sort_unstable();
        order.into_iter().map(|(_, index)| index).collect()
    }

    fn lift(&mut self, index: usize) -> Option<Placed> {
        self.placed.get_mut(index).and_then(Option::take)
    }

    fn set(&mut self, index: usize, place: Option<Placed>) {
        if let Some(slot) = self.placed.get_mut(index) {
            *slot = place;
        }
    }

    /// The best place that is free now.
    fn find(&self, index: usize) -> Option<Placed> {
        [false, true]
            .into_iter()
            .find_map(|shortened| {
                self.find_beside(index, shortened, true)
                    .or_else(|| self.find_near(index, shortened))
                    .or_else(|| self.find_beside(index, shortened, false))
                    .or_else(|| self.find_away(index, shortened, self.far))
            })
            .or_else(|| self.find_away(index, false, f32::INFINITY))
            .or_else(|| self.find_away(index, true, f32::INFINITY))
    }

    /// A place beside the point; `plain` leaves out those where it could be taken for the
    /// name of another.
    fn find_beside(&self, index: usize, shortened: bool, plain: bool) -> Option<Placed> {
        let free = |place: &Placed| {
            self.is_free(&place.area)
                && self.is_tidy(index, place)
                && (!plain || self.is_plain(index, &place.area))
        };
        self.beside(index, shortened).into_iter().find(free)
    }

    /// A place a short line away that leaves no doubt whose name it is.
    fn find_near(&self, index: usize, shortened: bool) -> Option<Placed> {
        let (reach, step) = RINGS[0];
        let free = |place: &Placed| {
            self.is_free(&place.area)
                && self.is_plain(index, &place.area)
                && self.is_tidy(index, place)
        };
        self.away(index, shortened, 0.0..reach, step).into_iter().find(free)
    }

    /// The nearest free place whose line crosses nothing; else the nearest one.
    fn find_away(&self, index: usize, shortened: bool, far: f32) -> Option<Placed> {
        let mut within = 0.0;
        let mut nearest = None;
        for (reach, step) in RINGS {
            if within >= far {
                break;
            }
            let places = self.away(index, shortened, within..reach, step);
            let mut free = places.into_iter().filter(|place| self.is_free(&place.area));
            let first = free.next();
            if let Some(tidy) = first.into_iter().chain(free).find(|p| self.is_tidy(index, p)) {
                return Some(tidy);
            }
            nearest = nearest.or(first);
            // Far away a crossing is the lesser evil.
            if nearest.is_some() && reach > 200.0 {
                break;
            }
            within = reach;
        }
        nearest
    }

    fn forms(&self, index: usize, shortened: bool) -> Vec<(usize, Extent)> {
        let Some(point) = self.points.get(index) else { return Vec::new() };
        let forms = point.forms.iter().copied().enumerate();
        forms.filter(|(form, _)| (*form >= point.whole) == shortened).collect()
    }

    /// The places that need no line, best first: right, left, above, below, corners.
    fn beside(&self, index: usize, shortened: bool) -> Vec<Placed> {
        let Some(point) = self.points.get(index) else { return Vec::new() };
        let at = point.at;
        let gap = point.radius + BESIDE;
        let slant = point.radius * 0.7 + BESIDE * 0.6;
        let mut places = Vec::new();
        for (form, size) in self.forms(index, shortened) {
            let (w, h) = (size.width, size.height);
            let corners = [
                (at.x + gap, at.y - h / 2.0),
                (at.x - gap - w, at.y - h / 2.0),
                (at.x + slant, at.y - slant - h),
                (at.x + slant, at.y + slant),
                (at.x - slant - w, at.y - slant - h),
                (at.x - slant - w, at.y + slant),
                (at.x - w / 2.0, at.y - gap - h),
                (at.x - w / 2.0, at.y + gap),
                (at.x - w / 4.0, at.y - gap - h),
                (at.x - w / 4.0, at.y + gap),
                (at.x - w * 0.75, at.y - gap - h),
                (at.x - w * 0.75, at.y + gap),
            ];
            places.extend(corners.map(|(x, y)| Placed {
                area: Area::at(Point::new(x, y), size),
                form,
                leader: None,
            }));
        }
        places
    }

    /// Places in a ring about the point, nearest first, each with its line.
    fn away(&self, index: usize, shortened: bool, ring: Range<f32>, step: Extent) -> Vec<Placed> {
        let Some(point) = self.points.get(index) else { return Vec::new() };
        let reach = ring.end;
        let mut places = Vec::new();
        for (form, size) in self.forms(index, shortened) {
            let bottom = self.frame.bottom.min(point.at.y + reach + size.height);
            let right = self.frame.right.min(point.at.x + reach + size.width);
            let mut y = self.frame.top.max(point.at.y - reach - size.height);
            while y + size.height <= bottom {
                let mut x = self.frame.left.max(point.at.x - reach - size.width);
                while x + size.width <= right {
                    let area = Area::at(Point::new(x, y), size);
                    let far = area.nearest(point.at).distance(point.at);
                    if ring.contains(&far) {
                        places.push((far, form, area));
                    }
                    x += step.width;
                }
                y += step.height;
            }
        }
        // A stable sort keeps the form liked best first among places equally near.
        places.sort_by(|a, b| a.0.total_cmp(&b.0));
        let with_line = |(_, form, area)| Placed { area, form, leader: leader(point, &area) };
        places.into_iter().map(with_line).collect()
    }

    /// Whether a name may stand there. The name in question has no place yet.
    fn is_free(&self, area: &Area) -> bool {
        let airy = area.grown(AIR / 2.0);
        self.frame.holds(area)
            && !self.taken.iter().any(|taken| taken.overlaps(&airy))
            && !self.marks.iter().any(|mark| mark.overlaps(area))
            && !self.names().any(|name| name.area.grown(AIR / 2.0).overlaps(&airy))
    }

    /// Whether no other point is so near that the name could be taken for its own.
    fn is_plain(&self, index: usize, area: &Area) -> bool {
        let near = area.grown(DOUBT);
        let mut others = self.marks.iter().enumerate().filter(|(other, _)| *other != index);
        !others.any(|(_, mark)| mark.overlaps(&near))
    }

    /// Whether no line crosses a name or the mark of another point.
    fn is_tidy(&self, index: usize, place: &Placed) -> bool {
        let mut lines = self.names().filter_map(|name| name.leader);
        if lines.any(|(from, to)| place.area.is_crossed(from, to)) {
            return false;
        }
        let Some((from, to)) = place.leader else { return true };
        let mut marks = self.marks.iter().enumerate().filter(|(other, _)| *other != index);
        !self.names().any(|name| name.area.is_crossed(from, to))
            && !self.taken.iter().any(|taken| taken.is_crossed(from, to))
            && !marks.any(|(_, mark)| mark.is_crossed(from, to))
    }

    /// The names that have a place.
    fn names(&self) -> impl Iterator<Item = &Placed> {
        self.placed.iter().flatten()
    }
}

/// The line from the mark's edge to the nearest point of the name.
fn leader(point: &Named, area: &Area) -> Option<(Point, Point)> {
    let to = area.nearest(point.at);
    let length = to.distance(point.at);
    if length <= point.radius + BESIDE + AIR {
        return None;
    }
    let along = (point.radius + 1.0) / length;
    let from = Point::new(
        point.at.x + (to.x - point.at.x) * along,
        point.at.y + (to.y - point.at.y) * along,
    );
    Some((from, to))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FRAME: Area = Area { left: 60.0, top: 20.0, right: 940.0, bottom: 500.0 };

    /// A name of that many letters at the size names have on screen, in one line and wrapped.
    fn name(at: Point, letters: usize) -> Named {
        #[expect(clippy::cast_precision_loss, reason = "a handful of letters")]
        let width = letters as f32 * 6.9;
        let rows = |widest: f32| {
            let rows = (width / (widest * 0.85)).ceil().max(1.0);
            Extent::new(width.min(widest), rows * 17.0)
        };
        let mut forms = vec![rows(230.0), rows(160.0), rows(120.0)];
        let whole = forms.len();
        forms.push(Extent::new(width.min(90.0), 17.0));
        Named { at, radius: 6.0, forms, whole }
    }

    fn on_map(uncertainty: u8, importance: u8) -> Point {
        let x = FRAME.left + f32::from(uncertainty) / 100.0 * (FRAME.right - FRAME.left);
        let y = FRAME.bottom - f32::from(importance) / 100.0 * (FRAME.bottom - FRAME.top);
        Point::new(x, y)
    }

    fn assert_calm(points: &[Named], placed: &[Option<Placed>]) {
        for (index, place) in placed.iter().enumerate() {
            let place = place.expect("every name has a place");
            assert!(FRAME.holds(&place.area), "a name leaves the frame: {place:?}");
            for (other, point) in points.iter().enumerate() {
                let mark = Area::about(point.at, point.radius);
                assert!(!mark.overlaps(&place.area), "name {index} covers point {other}");
            }
            for (other, beside) in placed.iter().enumerate().skip(index + 1) {
                let beside = beside.expect("every name has a place");
                assert!(!beside.area.overlaps(&place.area), "names {index} and {other} overlap");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn forty_names_of_normal_length_fit_whole_wherever_the_points_are(
            given in prop::collection::vec((0_u8..=100, 0_u8..=100, 8_usize..34), 1..=40)
        ) {
            let points: Vec<Named> =
                given.iter().map(|(x, y, letters)| name(on_map(*x, *y), *letters)).collect();
            let placed = place(FRAME, &[], &points, f32::INFINITY);
            assert_calm(&points, &placed);
            for (point, place) in points.iter().zip(&placed) {
                prop_assert!(place.unwrap().form < point.whole, "a name is shortened");
            }
        }

        #[test]
        fn names_stay_apart_where_all_points_crowd_together(
            given in prop::collection::vec((70_u8..=95, 65_u8..=95, 8_usize..34), 1..=30)
        ) {
            let points: Vec<Named> =
                given.iter().map(|(x, y, letters)| name(on_map(*x, *y), *letters)).collect();
            let placed = place(FRAME, &[], &points, f32::INFINITY);
            assert_calm(&points, &placed);
        }
    }

    #[test]
    fn a_lone_point_has_its_name_on_the_right_in_the_form_liked_best() {
        let placed = place(FRAME, &[], &[name(on_map(50, 50), 20)], f32::INFINITY);
        let placed = placed[0].unwrap();
        assert!(placed.area.left > on_map(50, 50).x);
        assert_eq!((placed.form, placed.leader), (0, None));
    }

    #[test]
    fn a_name_gives_way_to_what_is_taken() {
        let point = name(on_map(50, 50), 20);
        let right = place(FRAME, &[], std::slice::from_ref(&point), f32::INFINITY)[0].unwrap().area;
        let moved = place(FRAME, &[right], &[point], f32::INFINITY)[0].unwrap().area;
        assert!(!moved.overlaps(&right));
    }

    #[test]
    fn a_name_without_room_is_left_out() {
        let narrow = Area { right: FRAME.left + 40.0, ..FRAME };
        let points = [name(Point::new(70.0, 100.0), 30)];
        assert_eq!(place(narrow, &[], &points, f32::INFINITY), [None]);
    }

    #[test]
    fn a_name_that_would_stand_far_away_is_shortened_where_that_brings_it_near() {
        let points = [name(on_map(50, 50), 30)];
        let right = Area { left: on_map(50, 50).x + 100.0, ..FRAME };
        let left = Area { right: on_map(50, 50).x - 100.0, ..FRAME };
        let form = |far| place(FRAME, &[left, right], &points, far)[0].unwrap().form;
        assert!(form(f32::INFINITY) < points[0].whole);
        let wide = Named {
            forms: vec![Extent::new(230.0, 17.0), Extent::new(90.0, 17.0)],
            whole: 1,
            ..points[0].clone()
        };
        let placed = place(FRAME, &[left, right], &[wide], 140.0)[0].unwrap();
        assert_eq!(placed.form, 1);
    }

    #[test]
    fn the_same_points_give_the_same_places() {
        let points: Vec<Named> =
            (0..30).map(|n| name(on_map(n * 3, 97 - n * 2), 12 + usize::from(n))).collect();
        assert_eq!(
            place(FRAME, &[], &points, f32::INFINITY),
            place(FRAME, &[], &points, f32::INFINITY)
        );
    }
}

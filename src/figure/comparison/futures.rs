//! One matrix for the futures of all sessions whose axes are the same: what each calls the
//! four, and where each sees the subject.

use crate::figure::{
    Area, Extent, Point,
    board::{EDGE, GAP, TITLE, count, outline},
    flow::{self, Hand},
    font::{self, Weight},
    labels::{self, Named},
    matrix::{self, PAD, SMALL},
    scene::{Anchor, Role, Scene, Shape},
};

use super::{
    Sessions, Stands,
    marks::{self, REACH, STEP},
};

const NAME: Hand = Hand::new(15.0, Weight::SemiBold, Role::Ink);
const ASIDE: Hand = Hand::new(13.0, Weight::Regular, Role::Ink);
/// How high the field of the positions is, in its widths.
const HIGH: f32 = 0.42;
/// The lines a name beside a position may be broken into are so wide.
const BROKEN: [f32; 3] = [f32::INFINITY, 240.0, 150.0];

/// The futures of all.
#[derive(Clone, Debug, PartialEq)]
pub struct Futures {
    /// What the matrix is called.
    pub title: String,
    /// The sessions.
    pub sessions: Sessions,
    /// The horizontal axis: name, low pole, high pole.
    pub x: [String; 3],
    /// The vertical axis.
    pub y: [String; 3],
    /// What the futures are called, corner by corner in reading order.
    pub quarters: [Vec<Quarter>; 4],
    /// Where the subject stands.
    pub positions: Vec<Position>,
    /// What is said of those that are not on the matrix.
    pub apart: Vec<String>,
}

/// A name of a future.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarter {
    /// Who calls it so.
    pub sessions: Vec<usize>,
    /// The name.
    pub name: String,
}

/// Where a session sees the subject.
#[derive(Clone, Debug, PartialEq)]
pub struct Position {
    /// The session.
    pub session: usize,
    /// What it stands for.
    pub words: String,
    /// 0 to 10 on both axes.
    pub at: (f64, f64),
}

/// The matrix as a drawing of that width.
#[must_use]
pub fn futures(of: &Futures, width: f32) -> Scene {
    let mut shapes = Vec::new();
    let room = width - 2.0 * EDGE;
    let mut top = flow::write(&mut shapes, &of.title, TITLE, Point::new(EDGE, EDGE), room) + 6.0;
    let who = marks::who(&of.sessions);
    top = marks::legend(&mut shapes, &who, Point::new(EDGE, top), room) + 4.0;
    for words in &of.apart {
        top = flow::write(&mut shapes, words, ASIDE, Point::new(EDGE, top), room) + 4.0;
    }
    top = matrix::above(&mut shapes, &of.y, Point::new(EDGE, top + GAP), room);
    let [high_left, high_right, low_left, low_right] = &of.quarters;
    let field_top = names(&mut shapes, [high_left, high_right], top, width);
    let field = Area {
        left: EDGE,
        top: field_top,
        right: EDGE + room,
        bottom: field_top + (room * HIGH).round(),
    };
    let bottom = names(&mut shapes, [low_left, low_right], field.bottom, width);
    let frame = Area { top, bottom, ..field };
    let missing = lines_and_positions(&mut shapes, of, frame, field);
    let mut bottom = matrix::below(&mut shapes, &of.x, &of.y, frame);
    if !missing.is_empty() {
        bottom += GAP;
    }
    for position in missing {
        let centre = Point::new(EDGE + STEP / 2.0, bottom + STEP / 2.0);
        marks::numbered(&mut shapes, position.session, Stands::Here, centre, "");
        let at = Point::new(EDGE + STEP + 4.0, marks::beside(centre.y, ASIDE));
        let end = flow::write(&mut shapes, &position.words, ASIDE, at, room - STEP - 4.0);
        bottom = end.max(bottom + STEP);
    }
    Scene { size: Extent::new(width, (bottom + EDGE).ceil()), title: of.title.clone(), shapes }
}

/// Writes the names of two futures beside each other, over or under the field. Gives the
/// bottom edge of both.
fn names(shapes: &mut Vec<Shape>, two: [&Vec<Quarter>; 2], top: f32, width: f32) -> f32 {
    let half = (width - 2.0 * EDGE) / 2.0;
    let mut bottom = top;
    for (quarter, left) in two.into_iter().zip([EDGE, EDGE + half]) {
        let mut y = top + PAD / 2.0;
        let (left, room) = (left + PAD, half - 2.0 * PAD);
        for of in quarter {
            let mut x = 0.0;
            for session in &of.sessions {
                if x > 0.0 && x + STEP > room / 2.0 {
                    (x, y) = (0.0, y + STEP);
                }
                let centre = Point::new(left + x + STEP / 2.0, y + STEP / 2.0);
                marks::numbered(shapes, *session, Stands::Here, centre, "");
                x += STEP;
            }
            let at = Point::new(left + x + 4.0, marks::beside(y + STEP / 2.0, NAME));
            y = flow::write(shapes, &of.name, NAME, at, room - x - 4.0).max(y + STEP);
        }
        bottom = bottom.max(y + PAD / 2.0);
    }
    bottom
}

/// Draws the axes and the positions. Gives those whose names find no room in the field.
fn lines_and_positions<'a>(
    shapes: &mut Vec<Shape>,
    of: &'a Futures,
    frame: Area,
    field: Area,
) -> Vec<&'a Position> {
    outline(shapes, frame);
    let centre =
        Point::new(f32::midpoint(field.left, field.right), f32::midpoint(field.top, field.bottom));
    let mut line = |from, to, role, width| {
        shapes.push(Shape::Line { points: vec![from, to], role, width, dash: 0 });
    };
    for y in [field.top, field.bottom] {
        line(Point::new(field.left, y), Point::new(field.right, y), Role::Grid, 1.0);
    }
    let across = (Point::new(field.left, centre.y), Point::new(field.right, centre.y));
    line(across.0, across.1, Role::Ink, 1.5);
    let upright = (Point::new(centre.x, frame.top), Point::new(centre.x, frame.bottom));
    line(upright.0, upright.1, Role::Ink, 1.5);
    let taken = [
        Area { left: field.left, right: field.right, ..Area::about(centre, 1.0) },
        Area { top: field.top, bottom: field.bottom, ..Area::about(centre, 1.0) },
    ];
    let places = places(&of.positions, field);
    let broken: Vec<[Vec<String>; 3]> = of
        .positions
        .iter()
        .map(|position| BROKEN.map(|room| flow::lines(&position.words, SMALL, room)))
        .collect();
    let named: Vec<Named> = places
        .iter()
        .zip(&broken)
        .map(|(at, forms)| {
            let forms: Vec<Extent> = forms.iter().map(|lines| extent(lines)).collect();
            Named { at: *at, radius: REACH, whole: forms.len(), forms }
        })
        .collect();
    let found = labels::place(field, &taken, &named, f32::INFINITY);
    let mut missing = Vec::new();
    for (((position, at), forms), found) in of.positions.iter().zip(&places).zip(broken).zip(found)
    {
        marks::numbered(shapes, position.session, Stands::Here, *at, &position.words);
        let Some(found) = found else {
            missing.push(position);
            continue;
        };
        if let Some((from, to)) = found.leader {
            let points = vec![from, to];
            shapes.push(Shape::Line { points, role: Role::Muted, width: 0.7, dash: 0 });
        }
        let mut y = found.area.top + SMALL.size;
        for line in forms.get(found.form).into_iter().flatten() {
            let at = Point::new(found.area.left, y);
            shapes.push(flow::words(line.clone(), at, SMALL, Anchor::Start));
            y += SMALL.step();
        }
    }
    missing
}

fn extent(lines: &[String]) -> Extent {
    let width = |line: &String| font::width(line, SMALL.size, SMALL.weight);
    let widest = lines.iter().map(width).fold(0.0, f32::max);
    Extent::new(widest, SMALL.step() * count(lines.len()))
}

/// Where the marks lie. Those of one place stand beside each other, or only the last would be
/// seen.
#[expect(clippy::cast_possible_truncation, reason = "0 to 10")]
fn places(positions: &[Position], field: Area) -> Vec<Point> {
    let inner = field.grown(-REACH - 2.0);
    let mut places: Vec<Point> = Vec::with_capacity(positions.len());
    for Position { at: (x, y), .. } in positions {
        let across = (field.right - field.left) * (x / 10.0) as f32;
        let up = (field.bottom - field.top) * (y / 10.0) as f32;
        let own = inner.nearest(Point::new(field.left + across, field.bottom - up));
        let free = |at: &Point| places.iter().all(|other| other.distance(*at) >= STEP - 3.0);
        let beside = (0..400).map(|step| {
            let by = STEP * count(step / 2);
            let side = if step % 2 == 0 { own.x + by } else { own.x - by };
            Point::new(side, own.y)
        });
        let mut beside = beside.filter(|at| (inner.left..=inner.right).contains(&at.x));
        places.push(beside.find(free).unwrap_or(own));
    }
    places
}

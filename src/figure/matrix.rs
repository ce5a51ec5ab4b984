//! The 2×2 as a drawing: two axes, their poles, four futures, and where the subject stands.

use crate::{
    msg,
    session::{AxisPair, Corner, Pole, PositionKind, Session},
    text::{Label, Texts, terms},
};

use super::{
    Area, Extent, Point,
    board::outline,
    flow::{self, Hand},
    font::{self, Weight},
    labels::{self, Named},
    scene::{Anchor, Fill, Role, Scene, Shape},
};

const TITLE: Hand = Hand::new(16.0, Weight::SemiBold, Role::Ink);
const NAME: Hand = Hand::new(17.0, Weight::SemiBold, Role::Ink);
const TEXT: Hand = Hand::new(13.0, Weight::Regular, Role::Ink);
pub(super) const SMALL: Hand = Hand::new(12.0, Weight::Medium, Role::Muted);
const EDGE: f32 = 14.0;
pub(super) const PAD: f32 = 16.0;
const RADIUS: f32 = 6.0;

/// What an axis is called: its name, or the text of the driver it was made from.
#[must_use]
pub fn axis_name(session: &Session, axis: &crate::session::Axis) -> String {
    if !axis.name.trim().is_empty() {
        return axis.name.clone();
    }
    axis.driver.and_then(|card| session.card(card)).map_or_else(String::new, |c| c.text.clone())
}

/// The matrix as a drawing of that width.
#[must_use]
pub fn matrix(session: &Session, pair: &AxisPair, title: &str, width: f32, texts: Texts) -> Scene {
    let mut shapes = Vec::new();
    let room = width - 2.0 * EDGE;
    let top = flow::write(&mut shapes, title, TITLE, Point::new(EDGE, EDGE), room) + 6.0;
    let [x, y] = [&pair.x, &pair.y]
        .map(|axis| [axis_name(session, axis), axis.low.clone(), axis.high.clone()]);
    let top = above(&mut shapes, &y, Point::new(EDGE, top), room);
    let half = room / 2.0;
    let blocks = Corner::ALL.map(|corner| {
        let mut block = Vec::new();
        let height = future(&mut block, pair, corner, half - 2.0 * PAD, texts);
        (corner, block, height)
    });
    let highest = blocks.iter().map(|(_, _, height)| *height).fold(0.0, f32::max);
    let height = (highest + 2.0 * PAD).max(half * 0.55);
    let frame = Area { left: EDGE, top, right: EDGE + room, bottom: top + 2.0 * height };
    let marks = places(pair, frame);
    let mut taken = Vec::new();
    for (corner, block, block_height) in blocks {
        let left = if corner.x() == Pole::Low { EDGE } else { EDGE + half };
        let top = if corner.y() == Pole::High { top } else { top + height };
        let quarter = Area { left, top, right: left + half, bottom: top + height };
        let area = clear(quarter, corner, block_height, &marks);
        shapes.extend(block.into_iter().map(|shape| moved(shape, area.left, area.top)));
        taken.push(area);
    }
    outline(&mut shapes, frame);
    let centre = Point::new(EDGE + half, top + height);
    for (from, to) in [
        (Point::new(frame.left, centre.y), Point::new(frame.right, centre.y)),
        (Point::new(centre.x, frame.top), Point::new(centre.x, frame.bottom)),
    ] {
        let points = vec![from, to];
        shapes.push(Shape::Line { points, role: Role::Ink, width: 1.5, dash: 0 });
    }
    taken.push(Area { left: frame.left, right: frame.right, ..Area::about(centre, 1.0) });
    taken.push(Area { top: frame.top, bottom: frame.bottom, ..Area::about(centre, 1.0) });
    positions(&mut shapes, pair, (frame, &marks), &taken, texts);
    let bottom = below(&mut shapes, &x, &y, frame);
    let size = Extent::new(width, (bottom + EDGE).ceil());
    Scene { size, title: title.to_owned(), shapes }
}

/// Writes what stands over a matrix: what the vertical axis is called and its high pole. An
/// axis is its name, its low pole and its high pole.
pub(super) fn above(shapes: &mut Vec<Shape>, y: &[String; 3], corner: Point, room: f32) -> f32 {
    let [name, _, high] = y;
    let top = flow::write(shapes, name, SMALL, corner, room);
    flow::write(shapes, high, TEXT, Point::new(corner.x, top), room) + 8.0
}

/// Writes what stands under a matrix: the low pole of the vertical axis, both of the horizontal
/// one, and what that is called.
pub(super) fn below(shapes: &mut Vec<Shape>, x: &[String; 3], y: &[String; 3], frame: Area) -> f32 {
    let room = frame.right - frame.left;
    let foot = Point::new(frame.left, frame.bottom + 8.0);
    let below = flow::write(shapes, &y[1], TEXT, foot, room) + 8.0;
    let ends = room / 2.0 - PAD;
    let left = flow::write(shapes, &x[1], TEXT, Point::new(frame.left, below), ends);
    let mut right = below;
    for line in flow::lines(&x[2], TEXT, ends) {
        right += TEXT.step();
        let at = Point::new(frame.right, right - TEXT.step() + TEXT.size);
        shapes.push(flow::words(line, at, TEXT, Anchor::End));
    }
    let middle = f32::midpoint(frame.left, frame.right);
    let mut bottom = left.max(right);
    for line in flow::lines(&x[0], SMALL, room) {
        let at = Point::new(middle, bottom + SMALL.size);
        shapes.push(flow::words(line, at, SMALL, Anchor::Middle));
        bottom += SMALL.step();
    }
    bottom
}

/// What a scenario is called; a nameless one by its poles.
#[must_use]
pub fn scenario_name(pair: &AxisPair, corner: Corner, texts: Texts) -> String {
    let name = pair.scenarios.get(corner).name.trim();
    if name.is_empty() {
        texts.get(terms::cell(crate::session::CellKey::Scenario(pair.id, corner)))
    } else {
        name.to_owned()
    }
}

/// Writes what is known of a future from 0 downwards and gives its height.
fn future(
    shapes: &mut Vec<Shape>,
    pair: &AxisPair,
    corner: Corner,
    room: f32,
    texts: Texts,
) -> f32 {
    let scenario = pair.scenarios.get(corner);
    let name = scenario_name(pair, corner, texts);
    let mut y = flow::write(shapes, &name, NAME, Point::default(), room);
    y = flow::write(shapes, &scenario.cell.description, TEXT, Point::new(0.0, y + 2.0), room);
    let mut known = Vec::new();
    if let Some(plausibility) = scenario.plausibility {
        let word = texts.get(terms::plausibility(plausibility));
        known.push(texts.label(&Label::plain(msg!("show-plausibility")).text("text", word)));
    }
    if let Some(why) = &scenario.set_aside {
        known.push(texts.label(&Label::plain(msg!("show-set-aside")).text("text", why)));
    }
    known.iter().fold(y, |y, line| flow::write(shapes, line, SMALL, Point::new(0.0, y), room))
}

fn moved(shape: Shape, right: f32, down: f32) -> Shape {
    match shape {
        Shape::Text(mut words) => {
            words.at = Point::new(words.at.x + right, words.at.y + down);
            Shape::Text(words)
        }
        other => other,
    }
}

/// Where in its quarter the words of a future stand: at the outer edge, or wherever no point
/// lies on them.
fn clear(quarter: Area, corner: Corner, height: f32, marks: &[Point]) -> Area {
    let (first, last) = (quarter.top + PAD, quarter.bottom - PAD - height);
    let (outer, inner) = if corner.y() == Pole::High { (first, last) } else { (last, first) };
    let at = |top: f32| Area {
        left: quarter.left + PAD,
        top,
        right: quarter.right - PAD,
        bottom: top + height,
    };
    let free =
        |area: &Area| marks.iter().all(|mark| !area.overlaps(&Area::about(*mark, RADIUS + 2.0)));
    let steps = [outer, inner, f32::midpoint(outer, inner)];
    steps.into_iter().map(at).find(free).unwrap_or_else(|| at(outer))
}

/// Where the points of a pair lie in the frame.
#[expect(clippy::cast_possible_truncation, reason = "0 to 10")]
fn places(pair: &AxisPair, frame: Area) -> Vec<Point> {
    let at = |x: f64, y: f64| {
        let across = (frame.right - frame.left) * (x / 10.0) as f32;
        let up = (frame.bottom - frame.top) * (y / 10.0) as f32;
        Point::new(frame.left + across, frame.bottom - up)
    };
    pair.positions.iter().map(|position| at(position.x.get(), position.y.get())).collect()
}

fn positions(
    shapes: &mut Vec<Shape>,
    pair: &AxisPair,
    (frame, marks): (Area, &[Point]),
    taken: &[Area],
    texts: Texts,
) {
    let words: Vec<(String, Point, PositionKind)> = pair
        .positions
        .iter()
        .zip(marks)
        .map(|(position, at)| {
            let kind = texts.get(terms::point(position.kind));
            let label = position.label.trim();
            let text = if label.is_empty() { kind } else { format!("{kind} · {label}") };
            (text, *at, position.kind)
        })
        .collect();
    let named: Vec<Named> = words
        .iter()
        .map(|(text, at, _)| {
            let width = font::width(text, SMALL.size, SMALL.weight);
            let forms = vec![Extent::new(width, SMALL.step())];
            Named { at: *at, radius: RADIUS, forms, whole: 1 }
        })
        .collect();
    let found = labels::place(frame, taken, &named, f32::INFINITY);
    for ((text, at, kind), found) in words.into_iter().zip(found) {
        let pattern = match kind {
            PositionKind::Past => 4,
            PositionKind::Today => 0,
            PositionKind::Expected => 3,
        };
        let fill = Fill { role: Role::Series(0), pattern, sure: true };
        shapes.push(Shape::Mark { centre: at, radius: RADIUS, fill, hover: text.clone() });
        let Some(found) = found else { continue };
        if let Some((from, to)) = found.leader {
            let points = vec![from, to];
            shapes.push(Shape::Line { points, role: Role::Muted, width: 0.7, dash: 0 });
        }
        let room = found.area.right - found.area.left + 1.0;
        let corner = Point::new(found.area.left, found.area.top);
        flow::write(shapes, &text, SMALL, corner, room);
    }
}

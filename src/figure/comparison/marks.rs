//! Numbered marks: whose thought it is, and where it stands with them. A circle, a diamond, a
//! square and a hollow circle or a dash are told apart without colour.

use crate::{
    edit::Msg,
    figure::{
        Extent, Point,
        flow::{self, Hand},
        font::{self, Weight},
        scene::{Anchor, Fill, Role, Shape},
    },
    msg,
    text::Texts,
};

use super::{Sessions, Stands};

/// How far a mark reaches.
pub(super) const REACH: f32 = 9.0;
/// From one mark to the next.
pub(super) const STEP: f32 = 24.0;
/// What stands in a legend.
pub(super) const LEGEND: Hand = Hand::new(14.0, Weight::Regular, Role::Ink);
/// Between the parts of a legend.
const APART: f32 = 20.0;
/// The height of the middle of a letter over its foot, in letter sizes.
const MIDDLE: f32 = 0.36;

/// Where a line begins whose letters stand beside the middle of a mark.
pub(super) fn beside(middle: f32, hand: Hand) -> f32 {
    middle - hand.size * (font::ASCENT - MIDDLE)
}

fn fill(stands: Stands) -> Fill {
    let (role, pattern, sure) = match stands {
        Stands::Here => (Role::Series(0), 0, true),
        Stands::Elsewhere => (Role::Below(3), 3, true),
        Stands::Nowhere => (Role::Muted, 0, false),
        Stands::Model => (Role::Ink, 1, true),
    };
    Fill { role, pattern, sure }
}

/// A mark without a number.
pub(super) fn plain(shapes: &mut Vec<Shape>, stands: Stands, centre: Point, hover: &str) {
    shapes.push(Shape::Mark { centre, radius: REACH, fill: fill(stands), hover: hover.to_owned() });
}

/// The mark of a session.
pub(super) fn numbered(
    shapes: &mut Vec<Shape>,
    session: usize,
    stands: Stands,
    centre: Point,
    hover: &str,
) {
    plain(shapes, stands, centre, hover);
    let number = (session + 1).to_string();
    let size = match number.len() {
        1 => 12.0,
        2 => 11.0,
        _ => 8.0,
    };
    let role = if stands == Stands::Nowhere { Role::Muted } else { Role::Ground };
    let at = Point::new(centre.x, centre.y + size * MIDDLE);
    shapes.push(flow::words(number, at, Hand::new(size, Weight::SemiBold, role), Anchor::Middle));
}

/// A short line where a point is missed.
pub(super) fn dash(shapes: &mut Vec<Shape>, centre: Point) {
    let end = |by: f32| Point::new(centre.x + by, centre.y);
    let points = vec![end(-REACH * 0.7), end(REACH * 0.7)];
    shapes.push(Shape::Line { points, role: Role::Muted, width: 2.0, dash: 0 });
}

/// What a mark reads on a board.
pub(super) fn named(stands: Stands) -> Msg {
    match stands {
        Stands::Here => msg!("compared-named-here"),
        Stands::Elsewhere => msg!("compared-named-elsewhere"),
        Stands::Nowhere => msg!("compared-named-not"),
        Stands::Model => msg!("compared-named-model"),
    }
}

/// Draws a mark for each session beside each other. Gives how much room they take.
pub(super) fn row(
    shapes: &mut Vec<Shape>,
    (sessions, stands): (&Sessions, &[Stands]),
    corner: Point,
    room: f32,
    texts: Texts,
) -> Extent {
    let (mut x, mut y, mut widest) = (0.0, 0.0_f32, 0.0_f32);
    for (session, stands) in stands.iter().enumerate() {
        if sessions.model == Some(session) && *stands == Stands::Nowhere {
            continue;
        }
        if x > 0.0 && x + STEP > room {
            (x, y) = (0.0, y + STEP);
        }
        let centre = Point::new(corner.x + x + STEP / 2.0, corner.y + y + STEP / 2.0);
        let what = texts.get(named(*stands));
        let args = [("name", sessions.name(session).into()), ("what", what.into())];
        let hover = texts.with(msg!("compared-mark"), &args);
        numbered(shapes, session, *stands, centre, &hover);
        x += STEP;
        widest = widest.max(x);
    }
    Extent::new(widest, y + STEP)
}

/// A sign and what it says.
pub(super) enum Entry<'a> {
    /// The mark of a session.
    Session(usize, &'a str, Stands),
    /// A mark that any session can have.
    Mark(Stands, String),
    /// The short line.
    Dash(String),
}

/// Who the sessions are.
pub(super) fn who(sessions: &Sessions) -> Vec<Entry<'_>> {
    let stands = |at| if sessions.model == Some(at) { Stands::Model } else { Stands::Here };
    let all = sessions.names.iter().enumerate();
    all.map(|(at, name)| Entry::Session(at, name, stands(at))).collect()
}

/// Writes a legend from a corner on, as many entries a line as have room. Gives its bottom edge.
pub(super) fn legend(shapes: &mut Vec<Shape>, entries: &[Entry], corner: Point, room: f32) -> f32 {
    let lead = STEP + 4.0;
    let (mut x, mut top, mut bottom) = (0.0, corner.y, corner.y);
    for entry in entries {
        let words = match entry {
            Entry::Session(_, words, _) => words,
            Entry::Mark(_, words) | Entry::Dash(words) => words.as_str(),
        };
        let lines = flow::lines(words, LEGEND, room - lead);
        let width = |line: &String| font::width(line, LEGEND.size, LEGEND.weight);
        let width = lead + lines.iter().map(width).fold(0.0, f32::max);
        if x > 0.0 && x + width > room {
            (x, top) = (0.0, bottom);
        }
        let centre = Point::new(corner.x + x + STEP / 2.0, top + STEP / 2.0);
        match entry {
            Entry::Session(at, _, stands) => numbered(shapes, *at, *stands, centre, ""),
            Entry::Mark(stands, _) => plain(shapes, *stands, centre, ""),
            Entry::Dash(_) => dash(shapes, centre),
        }
        let at = Point::new(corner.x + x + lead, beside(centre.y, LEGEND));
        let end = flow::write(shapes, words, LEGEND, at, room - lead);
        bottom = bottom.max(end).max(top + STEP);
        x += width + APART;
    }
    bottom
}

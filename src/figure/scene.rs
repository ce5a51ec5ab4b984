//! A drawing of plain shapes with meanings for colours, ready for a screen, SVG or paper.

use super::{
    Area, Extent, Point,
    font::{self, ASCENT, LEADING, Weight},
};

/// A drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// How large it is.
    pub size: Extent,
    /// What it shows, for those who cannot see it.
    pub title: String,
    /// Its shapes, hindmost first.
    pub shapes: Vec<Shape>,
}

/// A shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A filled rectangle; `hover` reads its value.
    Rect {
        /// Where.
        area: Area,
        /// How it is filled.
        fill: Fill,
        /// What it reads.
        hover: String,
    },
    /// A line through points.
    Line {
        /// The points.
        points: Vec<Point>,
        /// What it stands for.
        role: Role,
        /// How thick.
        width: f32,
        /// Which dash, so that lines differ without colour.
        dash: u8,
    },
    /// A mark on a point.
    Mark {
        /// Where.
        centre: Point,
        /// How far it reaches.
        radius: f32,
        /// How it is filled; its pattern is the form of the mark.
        fill: Fill,
        /// What it reads.
        hover: String,
    },
    /// A place on a line that reads its value without a mark of its own.
    Spot {
        /// Where.
        at: Point,
        /// What it reads.
        hover: String,
    },
    /// A line of words.
    Text(Words),
}

/// A line of words.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// What it says.
    pub text: String,
    /// The foot of the letters at the anchor.
    pub at: Point,
    /// The size of the letters.
    pub size: f32,
    /// How heavy they are.
    pub weight: Weight,
    /// Which end stands at the place.
    pub anchor: Anchor,
    /// What it stands for.
    pub role: Role,
}

impl Words {
    /// What it covers.
    #[must_use]
    pub fn area(&self) -> Area {
        let width = font::width(&self.text, self.size, self.weight);
        let left = match self.anchor {
            Anchor::Start => self.at.x,
            Anchor::Middle => self.at.x - width / 2.0,
            Anchor::End => self.at.x - width,
        };
        let top = self.at.y - self.size * ASCENT;
        Area::at(Point::new(left, top), Extent::new(width, self.size * LEADING))
    }
}

/// Which part of a line stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// How an area is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fill {
    /// What it stands for.
    pub role: Role,
    /// Which pattern, so that areas differ without colour; 0 is plain.
    pub pattern: u8,
    /// What the source is not sure of is drawn hollow, in strokes on the paper.
    pub sure: bool,
}

/// What a shape stands for. Who draws it chooses the colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The paper.
    Ground,
    /// Words to be read first.
    Ink,
    /// Words to be read last.
    Muted,
    /// Lines behind the data.
    Grid,
    /// Series that stand behind those in colour.
    Others,
    /// The series of that number.
    Series(u8),
    /// Answers below the middle: 0 at the middle, 3 at the end.
    Below(u8),
    /// The middle answer.
    Middle,
    /// Answers above the middle: 0 at the middle, 3 at the end.
    Above(u8),
}

/// The corners of a mark about its centre, in radii: square, triangle, diamond, bar, triangle
/// down; none for a circle. Forms tell series apart without colour.
#[must_use]
pub fn form(fill: Fill) -> &'static [(f32, f32)] {
    match fill.pattern % SERIES {
        1 => &[(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
        2 => &[(0.0, -1.1), (1.0, 0.8), (-1.0, 0.8)],
        3 => &[(0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)],
        4 => &[(-0.4, -1.3), (0.4, -1.3), (0.4, 1.3), (-0.4, 1.3)],
        5 => &[(0.0, 1.1), (-1.0, -0.8), (1.0, -0.8)],
        _ => &[],
    }
}

/// How many series are told apart.
pub const SERIES: u8 = 6;

impl Scene {
    /// Every line of words.
    pub fn words(&self) -> impl Iterator<Item = &Words> {
        self.shapes.iter().filter_map(|shape| match shape {
            Shape::Text(words) => Some(words),
            _ => None,
        })
    }
}

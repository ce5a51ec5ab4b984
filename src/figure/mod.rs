//! Charts and boards as geometry: where things stand, independent of screen and paper.
//!
//! [`build`] makes a chart of indicators, [`layout`] a scene of the chart, [`svg`] (and `png`)
//! a picture of the scene. Geometry knows sizes and points alone; charts know the session, the
//! measures and the language; nothing here knows a toolkit.

pub mod axis;
pub mod board;
pub mod build;
pub mod chart;
pub mod comparison;
pub mod flow;
pub mod font;
pub mod labels;
pub mod layout;
pub mod map;
pub mod matrix;
pub mod offer;
pub mod palette;
#[cfg(feature = "paper")]
pub mod png;
pub mod scene;
pub mod spark;
pub mod svg;
pub mod thin;

/// A place, in points; y grows downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the two coordinates")]
pub struct Point {
    pub x: f32,
    pub y: f32,
}

impl Point {
    /// The place at those coordinates.
    #[must_use]
    pub const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }

    /// How far it is to that place, in points.
    #[must_use]
    pub fn distance(self, other: Self) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// How wide and how high something is, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the two measures")]
pub struct Extent {
    pub width: f32,
    pub height: f32,
}

impl Extent {
    /// That wide and that high.
    #[must_use]
    pub const fn new(width: f32, height: f32) -> Self {
        Self { width, height }
    }
}

/// An upright rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the four edges")]
pub struct Area {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

impl Area {
    /// The area of that extent whose top left corner is there.
    #[must_use]
    pub fn at(corner: Point, extent: Extent) -> Self {
        Self {
            left: corner.x,
            top: corner.y,
            right: corner.x + extent.width,
            bottom: corner.y + extent.height,
        }
    }

    /// The square about a point.
    #[must_use]
    pub fn about(centre: Point, reach: f32) -> Self {
        Self {
            left: centre.x - reach,
            top: centre.y - reach,
            right: centre.x + reach,
            bottom: centre.y + reach,
        }
    }

    /// Whether the two share more than an edge.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether the other lies within this, edges included.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        self.left <= other.left
            && self.top <= other.top
            && self.right >= other.right
            && self.bottom >= other.bottom
    }

    /// The point of the area that is nearest to a point.
    #[must_use]
    pub fn nearest(&self, to: Point) -> Point {
        Point::new(to.x.max(self.left).min(self.right), to.y.max(self.top).min(self.bottom))
    }

    /// The area with its edges moved outwards by that much.
    #[must_use]
    pub fn grown(&self, by: f32) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    /// Whether a straight line between two points passes through.
    #[must_use]
    pub fn is_crossed(&self, from: Point, to: Point) -> bool {
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        let (mut enters, mut leaves) = (0.0_f32, 1.0_f32);
        for (step, start, low, high) in
            [(dx, from.x, self.left, self.right), (dy, from.y, self.top, self.bottom)]
        {
            if step.abs() < f32::EPSILON {
                if start <= low || start >= high {
                    return false;
                }
                continue;
            }
            let (a, b) = ((low - start) / step, (high - start) / step);
            enters = enters.max(a.min(b));
            leaves = leaves.min(a.max(b));
        }
        enters < leaves
    }
}

//! What a 2×2 holds besides cards, side by side: axes with their poles, scenarios, and the
//! subject's positions. Axes are linked by the same text rules as cards.

use uuid::Uuid;

use crate::session::{Axis, AxisPair, Corner, Plausibility, Pole, Position};

use super::{
    matching::{Glossary, LinkKind, Statement, Verdicts, links},
    sides::Side,
};

/// How the second matrix lies on the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AxisMap {
    /// Whether the first's horizontal axis is the second's vertical one.
    pub turned: bool,
    /// Whether the first's horizontal axis runs the other way.
    pub x_mirrored: bool,
    /// Whether its vertical axis does.
    pub y_mirrored: bool,
}

impl AxisMap {
    /// The point of the second matrix as it lies on the first, 0 to 10 on each axis.
    #[must_use]
    pub fn on_first(self, (x, y): (f64, f64)) -> (f64, f64) {
        let (x, y) = if self.turned { (y, x) } else { (x, y) };
        let mirror = |value: f64, mirrored| if mirrored { 10.0 - value } else { value };
        (mirror(x, self.x_mirrored), mirror(y, self.y_mirrored))
    }

    /// The corner of the first matrix where a corner of the second lies.
    #[must_use]
    pub fn corner(self, of: Corner) -> Corner {
        let at = |pole| if pole == Pole::High { 10.0 } else { 0.0 };
        match self.on_first((at(of.x()), at(of.y()))) {
            (x, y) if x > 5.0 && y > 5.0 => Corner::HighHigh,
            (x, _) if x > 5.0 => Corner::HighLow,
            (_, y) if y > 5.0 => Corner::LowHigh,
            _ => Corner::LowLow,
        }
    }
}

/// How the axes of two columns lie on each other; `None` where one axis or both are not
/// known to be the same.
#[must_use]
pub fn axis_map(a: &Side, b: &Side, glossary: &Glossary) -> Option<AxisMap> {
    let (first, second) = (a.pair()?, b.pair()?);
    let way = |x: &Axis, y: &Axis| mirrored((a, x), (b, y), glossary);
    let straight = way(&first.x, &second.x).zip(way(&first.y, &second.y));
    let turned = || way(&first.x, &second.y).zip(way(&first.y, &second.x));
    let map = |turned, (x_mirrored, y_mirrored)| AxisMap { turned, x_mirrored, y_mirrored };
    straight.map(|ways| map(false, ways)).or_else(|| turned().map(|ways| map(true, ways)))
}

/// What an axis is called: its own name, or its driver's words.
#[must_use]
pub fn axis_name<'a>(side: &Side<'a>, axis: &'a Axis) -> &'a str {
    if !axis.name.trim().is_empty() {
        return &axis.name;
    }
    let driver = axis.driver.and_then(|id| side.session.card(id));
    driver.map_or("", |card| card.text.as_str())
}

/// Whether the second axis runs the other way; `None` where they are not the same axis.
fn mirrored(
    (a, first): (&Side, &Axis),
    (b, second): (&Side, &Axis),
    glossary: &Glossary,
) -> Option<bool> {
    let alike = |x: &str, y: &str| {
        let kind = same(x, y, a, b, glossary);
        kind.is_some_and(LinkKind::is_firm)
    };
    let poles = |x: Pole, y: Pole| alike(first.pole(x), second.pole(y));
    if poles(Pole::Low, Pole::High) && poles(Pole::High, Pole::Low) {
        return Some(true);
    }
    let driver = first.driver.is_some() && first.driver == second.driver;
    let straight = poles(Pole::Low, Pole::Low) && poles(Pole::High, Pole::High);
    (driver || straight || alike(axis_name(a, first), axis_name(b, second))).then_some(false)
}

fn same(x: &str, y: &str, a: &Side, b: &Side, glossary: &Glossary) -> Option<LinkKind> {
    let statement = |session, text, side: &Side| Statement {
        session,
        id: Uuid::from_u128(session as u128),
        text,
        accepted: &[],
        place: 0,
        held_in: side.session.language,
    };
    let pair = [statement(0, x, a), statement(1, y, b)];
    links(&pair, &Verdicts::default(), glossary).first().map(|link| link.kind)
}

/// One column's matrix, in the words of the session.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix<'a> {
    /// The horizontal axis: name, low pole, high pole.
    pub x: [&'a str; 3],
    /// The vertical axis.
    pub y: [&'a str; 3],
    /// How it lies on the first column's matrix; `None` where the axes are not linked.
    pub map: Option<AxisMap>,
    /// The four futures in reading order.
    pub scenarios: Vec<Future<'a>>,
    /// Where the subject stands.
    pub positions: Vec<&'a Position>,
}

impl Matrix<'_> {
    /// Whether the other has the same axes, poles, stories and positions, word for word.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        let points = |matrix: &Self| -> Vec<_> {
            let of = |p: &&Position| (p.kind, p.label.clone(), p.x, p.y);
            matrix.positions.iter().map(of).collect()
        };
        (self.x, self.y) == (other.x, other.y)
            && self.scenarios == other.scenarios
            && points(self) == points(other)
    }
}

/// One scenario, as far as it is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Future<'a> {
    /// Where it lies in its own session.
    pub corner: Corner,
    /// Its name.
    pub name: &'a str,
    /// Its story.
    pub story: &'a str,
    /// Who gains, who loses, and what it means for the subject.
    pub consequences: [&'a str; 3],
    /// How plausible the room finds it.
    pub plausibility: Option<Plausibility>,
    /// Whether it was set aside.
    pub set_aside: bool,
}

/// The matrices of all columns, each related to the first that has one.
#[must_use]
pub fn matrices<'a>(sides: &[Side<'a>], glossary: &Glossary) -> Vec<Option<Matrix<'a>>> {
    let first = sides.iter().find(|side| side.pair().is_some());
    let matrix = |side: &Side<'a>| {
        let pair = side.pair()?;
        let words = |axis: &'a Axis| [axis_name(side, axis), &axis.low, &axis.high];
        Some(Matrix {
            x: words(&pair.x),
            y: words(&pair.y),
            map: first.and_then(|first| axis_map(first, side, glossary)),
            scenarios: futures(pair),
            positions: pair.positions.iter().map(|position| &**position).collect(),
        })
    };
    sides.iter().map(matrix).collect()
}

fn futures(pair: &AxisPair) -> Vec<Future<'_>> {
    let future = |corner| {
        let scenario = pair.scenarios.get(corner);
        Future {
            corner,
            name: &scenario.name,
            story: &scenario.story,
            consequences: [&scenario.gains, &scenario.loses, &scenario.implications],
            plausibility: scenario.plausibility,
            set_aside: scenario.set_aside.is_some(),
        }
    };
    Corner::ALL.into_iter().map(future).collect()
}

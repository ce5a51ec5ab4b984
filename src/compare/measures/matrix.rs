//! Distance on the 2×2: how far apart two sessions put the same subject, where their axes
//! are known to be the same.

use super::{Measure, Measured, Missing, count};
use crate::{
    compare::{
        foresight::{AxisMap, axis_map},
        matching::Glossary,
        rows::Comparison,
    },
    session::{AxisPair, Position, PositionKind},
};

/// The mean distance between points of the same kind and label on two matrices, in steps of
/// the axes (0 to 14.1). n is how many pairs of points.
///
/// # Errors
/// Where the axes are not linked, or no point stands on both.
pub fn distance(a: &AxisPair, b: &AxisPair, map: Option<AxisMap>) -> Measure {
    let map = map.ok_or(Missing::AxesApart)?;
    let apart: Vec<f64> = a
        .positions
        .iter()
        .filter_map(|point| Some(between(point, partner(point, a, b)?, map)))
        .collect();
    if apart.is_empty() {
        return Err(Missing::TooFew { n: 0, needed: 1 });
    }
    Ok(Measured { value: apart.iter().sum::<f64>() / count(apart.len()), n: apart.len() })
}

/// Sessions × sessions: the distance of each pair of columns.
#[must_use]
pub fn distances(comparison: &Comparison, glossary: &Glossary) -> Vec<Vec<Measure>> {
    let of = |a: usize, b: usize| {
        let (x, y) = (&comparison.sides[a], &comparison.sides[b]);
        let (Some(first), Some(second)) = (x.pair(), y.pair()) else {
            return Err(Missing::AxesApart);
        };
        distance(first, second, axis_map(x, y, glossary))
    };
    let sides = 0..comparison.sides.len();
    sides.clone().map(|a| sides.clone().map(|b| of(a, b)).collect()).collect()
}

/// The point on the other matrix that stands for the same: of one kind and label, or the
/// only one of today.
fn partner<'b>(point: &Position, a: &AxisPair, b: &'b AxisPair) -> Option<&'b Position> {
    let same = b.positions.iter().find(|other| other.id == point.id);
    let named =
        || b.positions.iter().find(|other| other.kind == point.kind && other.label == point.label);
    let only = || {
        let today = |pair: &AxisPair| {
            pair.positions.iter().filter(|p| p.kind == PositionKind::Today).count() == 1
        };
        let both = point.kind == PositionKind::Today && today(a) && today(b);
        b.positions.iter().find(|other| both && other.kind == PositionKind::Today)
    };
    same.or_else(named).or_else(only).map(|found| &**found)
}

fn between(a: &Position, b: &Position, map: AxisMap) -> f64 {
    let (x, y) = map.on_first((b.x.get(), b.y.get()));
    (a.x.get() - x).hypot(a.y.get() - y)
}

//! Edits of the 2×2: the map's corner, candidate pairs, scenarios and positions.

use std::sync::Arc;

use crate::session::{
    Axis, AxisPair, CanvasId, CanvasKind, CardId, Corner, CriticalCorner, Foresight, PairId,
    Plausibility, Position, PositionId, PositionKind, Scenario, Score, Session,
};

use super::{
    error::EditError,
    find::{canvas, find, take},
};

/// An edit of a 2×2.
#[derive(Clone, Debug, PartialEq)]
pub enum ForesightEdit {
    /// Moves the edges of the critical corner.
    SetCritical(CriticalCorner),
    /// Adds a candidate pair at the end.
    AddPair(Box<AxisPair>),
    /// Removes a candidate pair with its stories.
    RemovePair(PairId),
    /// Chooses the pair the room works with, or none.
    Choose(Option<PairId>),
    /// An edit of one pair.
    Pair(PairId, PairEdit),
}

/// An edit of one pair of axes.
#[derive(Clone, Debug, PartialEq)]
pub enum PairEdit {
    /// Binds an axis to a driver, or to none.
    SetDriver(Side, Option<CardId>),
    /// Writes a text of an axis.
    SetAxis(Side, AxisField, String),
    /// Writes a text of a scenario.
    SetScenario(Corner, ScenarioField, String),
    /// Sets a scenario aside with its reason, or takes it back.
    SetAside(Corner, Option<String>),
    /// Sets how plausible the room finds a scenario.
    SetPlausibility(Corner, Option<Plausibility>),
    /// Adds a point.
    AddPosition(Position),
    /// Removes a point.
    RemovePosition(PositionId),
    /// Moves a point.
    MovePosition(PositionId, Score, Score),
    /// Writes the label of a point.
    LabelPosition(PositionId, String),
    /// Sets what a point stands for.
    SetPositionKind(PositionId, PositionKind),
}

/// One of the two axes of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The horizontal axis.
    X,
    /// The vertical axis.
    Y,
}

impl Side {
    /// Both, horizontal first.
    pub const ALL: [Self; 2] = [Self::X, Self::Y];

    /// The axis on that side.
    #[must_use]
    pub fn of(self, pair: &AxisPair) -> &Axis {
        match self {
            Self::X => &pair.x,
            Self::Y => &pair.y,
        }
    }

    fn of_mut(self, pair: &mut AxisPair) -> &mut Axis {
        match self {
            Self::X => &mut pair.x,
            Self::Y => &mut pair.y,
        }
    }
}

/// A text of an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named after the fields of `Axis`")]
pub enum AxisField {
    Name,
    Low,
    High,
}

impl AxisField {
    /// What stands in the field.
    #[must_use]
    pub fn of(self, axis: &Axis) -> &str {
        match self {
            Self::Name => &axis.name,
            Self::Low => &axis.low,
            Self::High => &axis.high,
        }
    }

    fn of_mut(self, axis: &mut Axis) -> &mut String {
        match self {
            Self::Name => &mut axis.name,
            Self::Low => &mut axis.low,
            Self::High => &mut axis.high,
        }
    }
}

/// A text of a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named after the fields of `Scenario`")]
pub enum ScenarioField {
    Name,
    Story,
    Gains,
    Loses,
    Implications,
}

impl ScenarioField {
    /// What stands in the field.
    #[must_use]
    pub fn of(self, scenario: &Scenario) -> &str {
        match self {
            Self::Name => &scenario.name,
            Self::Story => &scenario.story,
            Self::Gains => &scenario.gains,
            Self::Loses => &scenario.loses,
            Self::Implications => &scenario.implications,
        }
    }

    fn of_mut(self, scenario: &mut Scenario) -> &mut String {
        match self {
            Self::Name => &mut scenario.name,
            Self::Story => &mut scenario.story,
            Self::Gains => &mut scenario.gains,
            Self::Loses => &mut scenario.loses,
            Self::Implications => &mut scenario.implications,
        }
    }
}

impl ForesightEdit {
    pub(super) fn apply(&self, id: CanvasId, session: &mut Session) -> Result<(), EditError> {
        let CanvasKind::Foresight(foresight) = &mut canvas(session, id)?.kind else {
            return Err(EditError::NoCanvas(id));
        };
        match self {
            Self::SetCritical(corner) => foresight.critical = *corner,
            Self::AddPair(pair) if foresight.pair(pair.id).is_some() => {
                return Err(EditError::Twice(pair.id.0));
            }
            Self::AddPair(pair) => foresight.pairs.push(Arc::new(AxisPair::clone(pair))),
            Self::RemovePair(id) => {
                take(&mut foresight.pairs, id.0, |pair| pair.id.0)?;
                foresight.chosen = foresight.chosen.filter(|chosen| chosen != id);
            }
            Self::Choose(id) => choose(foresight, *id)?,
            Self::Pair(id, edit) => {
                edit.apply(find(&mut foresight.pairs, id.0, |pair| pair.id.0)?)?;
            }
        }
        Ok(())
    }
}

fn choose(foresight: &mut Foresight, id: Option<PairId>) -> Result<(), EditError> {
    if let Some(id) = id
        && foresight.pair(id).is_none()
    {
        return Err(EditError::Gone(id.0));
    }
    foresight.chosen = id;
    Ok(())
}

impl PairEdit {
    fn apply(&self, pair: &mut AxisPair) -> Result<(), EditError> {
        match self {
            Self::SetDriver(side, driver) => side.of_mut(pair).driver = *driver,
            Self::SetAxis(side, field, text) => {
                field.of_mut(side.of_mut(pair)).clone_from(text);
            }
            Self::SetScenario(corner, field, text) => {
                field.of_mut(scenario(pair, *corner)).clone_from(text);
            }
            Self::SetAside(corner, reason) => scenario(pair, *corner).set_aside.clone_from(reason),
            Self::SetPlausibility(corner, plausibility) => {
                scenario(pair, *corner).plausibility = *plausibility;
            }
            Self::AddPosition(position) => pair.positions.push(Arc::new(position.clone())),
            Self::RemovePosition(id) => {
                take(&mut pair.positions, id.0, |p| p.id.0)?;
            }
            Self::MovePosition(id, x, y) => {
                let position = position(pair, *id)?;
                (position.x, position.y) = (*x, *y);
            }
            Self::LabelPosition(id, label) => position(pair, *id)?.label.clone_from(label),
            Self::SetPositionKind(id, kind) => position(pair, *id)?.kind = *kind,
        }
        Ok(())
    }
}

fn scenario(pair: &mut AxisPair, corner: Corner) -> &mut Scenario {
    Arc::make_mut(pair.scenarios.get_mut(corner))
}

fn position(pair: &mut AxisPair, id: PositionId) -> Result<&mut Position, EditError> {
    find(&mut pair.positions, id.0, |p| p.id.0)
}

//! The 2×2: drivers, pairs of axes, and the four futures between their poles.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Card, CardId, Cell, Evidence, PairId, PositionId, Score, Which, cell::is_empty};

/// Drivers and what the room made of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Foresight {
    /// Every driver named, mapped or still waiting in the tray.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub drivers: Arc<Cell>,
    /// Where the critical corner of the driver map begins.
    #[serde(default, skip_serializing_if = "CriticalCorner::is_default")]
    pub critical: CriticalCorner,
    /// Candidate pairs of axes. Stories stay with the pair they were written for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pairs: Vec<Arc<AxisPair>>,
    /// The pair the room works with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<PairId>,
}

impl Foresight {
    /// The pair of that id.
    #[must_use]
    pub fn pair(&self, id: PairId) -> Option<&Arc<AxisPair>> {
        self.pairs.iter().find(|pair| pair.id == id)
    }

    /// The pair the room chose.
    #[must_use]
    pub fn chosen_pair(&self) -> Option<&Arc<AxisPair>> {
        self.pair(self.chosen?)
    }

    /// The drivers that are [`DriverPlace::Given`]: they hold in all four scenarios.
    pub fn givens(&self) -> impl Iterator<Item = &Arc<Card>> {
        self.in_place(DriverPlace::Given)
    }

    /// The drivers that stand in that part of the map.
    pub fn in_place(&self, place: DriverPlace) -> impl Iterator<Item = &Arc<Card>> {
        self.drivers.cards.iter().filter(move |card| self.critical.place(card) == place)
    }
}

/// The near edges of the critical corner of the driver map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriticalCorner {
    /// From this importance on, a driver is important.
    pub importance: Score,
    /// From this uncertainty on, a driver is uncertain.
    pub uncertainty: Score,
}

impl Default for CriticalCorner {
    fn default() -> Self {
        Self { importance: Score::whole(6), uncertainty: Score::whole(6) }
    }
}

/// In which part of the driver map a driver stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DriverPlace {
    /// A rating is missing: it waits in the tray.
    Tray,
    /// Important and uncertain: a candidate for an axis.
    Critical,
    /// Important and certain: holds in all four scenarios.
    Given,
    /// Not important enough to shape the scenarios.
    Background,
}

impl CriticalCorner {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
    fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// Where the driver stands, by its two ratings.
    #[must_use]
    pub fn place(self, driver: &Card) -> DriverPlace {
        let ratings = (driver.rating(Which::First), driver.rating(Which::Second));
        match ratings {
            (Some(importance), Some(uncertainty)) if importance >= self.importance => {
                if uncertainty >= self.uncertainty {
                    DriverPlace::Critical
                } else {
                    DriverPlace::Given
                }
            }
            (Some(_), Some(_)) => DriverPlace::Background,
            _ => DriverPlace::Tray,
        }
    }
}

/// Two axes and the four scenarios between their poles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AxisPair {
    /// Who it is.
    pub id: PairId,
    /// The horizontal axis.
    pub x: Axis,
    /// The vertical axis.
    pub y: Axis,
    /// The four futures.
    #[serde(default, skip_serializing_if = "Scenarios::is_empty")]
    pub scenarios: Scenarios,
    /// Where the subject stands and is expected to stand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub positions: Vec<Arc<Position>>,
}

/// A critical uncertainty drawn as a line between two end states.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Axis {
    /// What the axis is called on the matrix. Where empty, the driver's text is shown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The driver it was made from. It may have been deleted since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub driver: Option<CardId>,
    /// The end state at the left or bottom.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub low: String,
    /// The end state at the right or top.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub high: String,
    /// What it leans on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
}

impl Axis {
    /// The end state at that pole.
    #[must_use]
    pub fn pole(&self, pole: Pole) -> &str {
        match pole {
            Pole::Low => &self.low,
            Pole::High => &self.high,
        }
    }
}

/// An end of an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Pole {
    /// Left, or bottom.
    Low,
    /// Right, or top.
    High,
}

/// Names one of the four scenarios by its poles, horizontal first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Corner {
    /// Bottom left.
    LowLow,
    /// Bottom right: high on x, low on y.
    HighLow,
    /// Top left: low on x, high on y.
    LowHigh,
    /// Top right.
    HighHigh,
}

impl Corner {
    /// All four in reading order: top row first.
    pub const ALL: [Self; 4] = [Self::LowHigh, Self::HighHigh, Self::LowLow, Self::HighLow];

    /// Its pole on the horizontal axis.
    #[must_use]
    pub fn x(self) -> Pole {
        match self {
            Self::LowLow | Self::LowHigh => Pole::Low,
            Self::HighLow | Self::HighHigh => Pole::High,
        }
    }

    /// Its pole on the vertical axis.
    #[must_use]
    pub fn y(self) -> Pole {
        match self {
            Self::LowLow | Self::HighLow => Pole::Low,
            Self::LowHigh | Self::HighHigh => Pole::High,
        }
    }
}

/// The four scenarios of a pair, each named by its poles: horizontal first, then vertical.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "named after `Corner`")]
pub struct Scenarios {
    #[serde(default, skip_serializing_if = "scenario_is_empty")]
    pub low_high: Arc<Scenario>,
    #[serde(default, skip_serializing_if = "scenario_is_empty")]
    pub high_high: Arc<Scenario>,
    #[serde(default, skip_serializing_if = "scenario_is_empty")]
    pub low_low: Arc<Scenario>,
    #[serde(default, skip_serializing_if = "scenario_is_empty")]
    pub high_low: Arc<Scenario>,
}

fn scenario_is_empty(scenario: &Arc<Scenario>) -> bool {
    **scenario == Scenario::default()
}

impl Scenarios {
    fn is_empty(&self) -> bool {
        Corner::ALL.into_iter().all(|corner| scenario_is_empty(self.get(corner)))
    }

    /// The scenario in that corner.
    #[must_use]
    pub fn get(&self, corner: Corner) -> &Arc<Scenario> {
        match corner {
            Corner::LowLow => &self.low_low,
            Corner::HighLow => &self.high_low,
            Corner::LowHigh => &self.low_high,
            Corner::HighHigh => &self.high_high,
        }
    }

    /// The scenario in that corner, to change.
    pub fn get_mut(&mut self, corner: Corner) -> &mut Arc<Scenario> {
        match corner {
            Corner::LowLow => &mut self.low_low,
            Corner::HighLow => &mut self.high_low,
            Corner::LowHigh => &mut self.low_high,
            Corner::HighHigh => &mut self.high_high,
        }
    }
}

/// One future: a name, a story, and what follows from it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// A name people will remember.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// How the world got there and what it is like.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub story: String,
    /// Who gains.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub gains: String,
    /// Who loses.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub loses: String,
    /// What it means for the subject.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub implications: String,
    /// How plausible the room finds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plausibility: Option<Plausibility>,
    /// Why it was set aside, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_aside: Option<String>,
    /// What it leans on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// Its cards; the cell's description is the line under the name.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub cell: Arc<Cell>,
}

/// How plausible the room finds a scenario; a judgement in words, not a probability.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "three plain words")]
pub enum Plausibility {
    Low,
    Medium,
    High,
}

impl Plausibility {
    /// All three, lowest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];
}

/// A point on the matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Who it is.
    pub id: PositionId,
    /// Whether it is where the subject was, is, or is expected to be.
    pub kind: PositionKind,
    /// The year, or whatever else tells it from the others.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// 0 at the low pole of the horizontal axis, 10 at the high one.
    pub x: Score,
    /// 0 at the low pole of the vertical axis, 10 at the high one.
    pub y: Score,
}

/// What a point on the matrix stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PositionKind {
    /// Where the subject once stood.
    Past,
    /// Where it stands.
    Today,
    /// Where the room expects it to be.
    Expected,
}

impl PositionKind {
    /// All three, in the order of time.
    pub const ALL: [Self; 3] = [Self::Past, Self::Today, Self::Expected];
}

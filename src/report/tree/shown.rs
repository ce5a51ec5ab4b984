//! What the drawings of a 2×2 are made of, for papers that draw them with shapes of their own.

use crate::{
    figure::{chart::Chart, matrix},
    msg,
    session::{
        Axis, AxisPair, Corner, DriverPlace, Foresight, Position, PositionKind, RatingKind,
        Session, Which,
    },
    text::{Label, Texts, terms},
};

use super::{BoardCell, Run, clean};

/// What a drawing shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// Numbers.
    Chart(Box<Chart>),
    /// Drivers by importance and uncertainty.
    Drivers(DriverMap),
    /// Four futures between two axes.
    Futures(Box<Futures>),
    /// What only a picture shows.
    Drawing,
}

/// Drivers by importance, upwards, and uncertainty, to the right.
#[derive(Clone, Debug, PartialEq)]
pub struct DriverMap {
    /// What grows upwards.
    pub up: String,
    /// What grows to the right.
    pub across: String,
    /// What the important and certain ones are called, and the important and uncertain ones.
    pub parts: [String; 2],
    /// Where the two parts begin: importance and uncertainty, from 0 to 1.
    pub corner: (f32, f32),
    /// The drivers that have a place.
    pub drivers: Vec<Placed>,
}

/// Something with a place between two axes.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// What it says.
    pub words: String,
    /// How far to the right, from 0 to 1.
    pub across: f32,
    /// How far up, from 0 to 1.
    pub up: f32,
    /// Whether it is one of those the drawing is about.
    pub stressed: bool,
}

/// Four futures between two axes.
#[derive(Clone, Debug, PartialEq)]
pub struct Futures {
    /// The axis to the right.
    pub across: AxisWords,
    /// The axis upwards.
    pub up: AxisWords,
    /// The futures in reading order, from the top left.
    pub futures: Vec<BoardCell>,
    /// Where the subject was, is, or is expected to be.
    pub positions: Vec<Placed>,
}

/// An axis in words.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "its name and its two ends")]
pub struct AxisWords {
    pub name: String,
    pub low: String,
    pub high: String,
}

/// The map of the drivers that have both ratings.
pub(super) fn drivers(foresight: &Foresight, texts: Texts) -> DriverMap {
    let critical = foresight.critical;
    let drivers = foresight.drivers.cards.iter().filter_map(|card| {
        let (up, across) = (card.rating(Which::First)?, card.rating(Which::Second)?);
        Some(Placed {
            words: clean(card.text.trim()),
            across: tenth(across.get()),
            up: tenth(up.get()),
            stressed: critical.place(card) == DriverPlace::Critical,
        })
    });
    DriverMap {
        up: texts.get(terms::rating(RatingKind::Importance)),
        across: texts.get(terms::rating(RatingKind::Uncertainty)),
        parts: [DriverPlace::Given, DriverPlace::Critical]
            .map(|place| texts.get(terms::driver_place(place))),
        corner: (tenth(critical.importance.get()), tenth(critical.uncertainty.get())),
        drivers: drivers.collect(),
    }
}

/// The futures of a pair of axes.
pub(super) fn futures(session: &Session, pair: &AxisPair, texts: Texts) -> Futures {
    let axis = |axis: &Axis| AxisWords {
        name: clean(matrix::axis_name(session, axis).trim()),
        low: clean(axis.low.trim()),
        high: clean(axis.high.trim()),
    };
    let future = |corner| {
        let scenario = pair.scenarios.get(corner);
        let plausibility = scenario.plausibility.map(|plausibility| {
            let word = texts.get(terms::plausibility(plausibility));
            texts.label(&Label::plain(msg!("show-plausibility")).text("text", word))
        });
        let aside = scenario
            .set_aside
            .as_ref()
            .map(|why| texts.label(&Label::plain(msg!("show-set-aside")).text("text", why)));
        BoardCell {
            title: clean(&matrix::scenario_name(pair, corner, texts)),
            description: clean(scenario.cell.description.trim()),
            cards: plausibility
                .into_iter()
                .chain(aside)
                .map(|words| vec![Run::muted(&words)])
                .collect(),
        }
    };
    let position = |position: &Position| {
        let kind = texts.get(terms::point(position.kind));
        let label = clean(position.label.trim());
        Placed {
            words: if label.is_empty() { kind } else { format!("{kind} · {label}") },
            across: tenth(position.x.get()),
            up: tenth(position.y.get()),
            stressed: position.kind == PositionKind::Today,
        }
    };
    Futures {
        across: axis(&pair.x),
        up: axis(&pair.y),
        futures: Corner::ALL.into_iter().map(future).collect(),
        positions: pair.positions.iter().map(|at| position(at)).collect(),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "0 to 1")]
fn tenth(score: f64) -> f32 {
    (score / 10.0) as f32
}

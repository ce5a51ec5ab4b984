//! The tables of data of a workshop, for programs.

use jiff::civil::Date;
use serde::Serialize;

use crate::session::{self, Finite, Source, Value};

use super::super::names;

/// A table of data: `observations` of numbers, or `passages` of words.
#[derive(Serialize)]
pub(super) struct Indicator<'a> {
    id: session::IndicatorId,
    name: &'a str,
    unit: &'a str,
    /// `series`, `cross-section`, `likert`, `benchmark` or `text-table`.
    kind: &'static str,
    /// `up`, `down` or `neither`.
    good: &'static str,
    multiple_response: bool,
    overlapping: bool,
    /// How the answers to a question are read; `null` where nobody has said it.
    scale: Option<AnswerScale>,
    source: Origins<'a>,
    notes: &'a str,
    formula: Option<&'a str>,
    observations: Vec<Observation<'a>>,
    passages: Vec<Passage<'a>>,
}

/// The order of answers and the sides they lean to.
#[derive(Serialize)]
struct AnswerScale {
    reversed: bool,
    /// How many of the lowest answers lean below the middle; `null` for the usual half.
    below: Option<u16>,
    /// How many of the next lean to neither side.
    middle: Option<u16>,
}

/// Where data comes from.
#[derive(Serialize)]
struct Origins<'a> {
    title: &'a str,
    publisher: &'a str,
    link: &'a str,
    date: Option<Date>,
}

#[derive(Serialize)]
struct Observation<'a> {
    entity: &'a str,
    /// `2024`, `2024-Q1`, `2024-03`, `2019/2024`, or `""` when undated.
    period: String,
    /// `null` where it is missing.
    value: Option<Finite>,
    /// `about` or `doubtful`.
    mark: Option<&'static str>,
    /// `empty`, `no-data`, `no-such` or `confidential`.
    missing: Option<&'static str>,
    note: &'a str,
}

#[derive(Serialize)]
struct Passage<'a> {
    entity: &'a str,
    aspect: &'a str,
    text: &'a str,
    /// `unjudged`, `has`, `partly`, `has-not` or `today`.
    state: &'static str,
}

pub(super) fn indicator(of: &session::Indicator) -> Indicator<'_> {
    Indicator {
        id: of.id,
        name: &of.name,
        unit: &of.unit,
        kind: names::table(&of.data),
        good: names::good(of.good),
        multiple_response: of.multiple_response,
        overlapping: of.overlapping,
        scale: (of.scale != session::AnswerScale::default()).then(|| scale(of.scale)),
        source: origins(&of.source),
        notes: &of.notes,
        formula: of.formula.as_deref(),
        observations: of.data.observations().iter().map(observation).collect(),
        passages: of.data.passages().iter().map(passage).collect(),
    }
}

fn scale(of: session::AnswerScale) -> AnswerScale {
    AnswerScale {
        reversed: of.reversed,
        below: of.bands.map(|bands| bands.below),
        middle: of.bands.map(|bands| bands.middle),
    }
}

fn origins(of: &Source) -> Origins<'_> {
    Origins { title: &of.title, publisher: &of.publisher, link: &of.link, date: of.date }
}

fn observation(of: &session::Observation) -> Observation<'_> {
    let session::Observation(entity, period, value, note) = of;
    let (value, mark, missing) = match *value {
        Value::Number(value) => (Some(value), None, None),
        Value::About(value) => (Some(value), Some("about"), None),
        Value::Doubtful(value) => (Some(value), Some("doubtful"), None),
        Value::Missing(why) => (None, None, Some(names::missing(why))),
    };
    Observation { entity, period: period.to_string(), value, mark, missing, note }
}

fn passage(of: &session::Passage) -> Passage<'_> {
    let session::Passage(entity, aspect, text, state) = of;
    Passage { entity, aspect, text, state: names::state(*state) }
}

//! The chart model: what is drawn, before anybody knows where and in which colours.

use crate::{
    analysis::{Lean, Line, Reason},
    edit::{Label, Msg},
    msg,
};

use super::axis::Axis;

/// The kinds of charts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChartKind {
    /// Values over time, joined.
    Line,
    /// One bar a value.
    Bar,
    /// Bars of several series side by side.
    Grouped,
    /// Bars of several series on top of each other.
    Stacked,
    /// Parts of a whole.
    Whole,
    /// Entities from best to worst.
    Ranking,
    /// Two indicators against each other.
    Scatter,
    /// Ordered answers about their middle.
    Likert,
    /// Several measures on one scale from worst to best.
    Benchmark,
}

impl ChartKind {
    /// Its name.
    #[must_use]
    pub fn name(self) -> Msg {
        match self {
            Self::Line => msg!("chart-line"),
            Self::Bar => msg!("chart-bar"),
            Self::Grouped => msg!("chart-grouped"),
            Self::Stacked => msg!("chart-stacked"),
            Self::Whole => msg!("chart-whole"),
            Self::Ranking => msg!("chart-ranking"),
            Self::Scatter => msg!("chart-scatter"),
            Self::Likert => msg!("chart-likert"),
            Self::Benchmark => msg!("chart-benchmark"),
        }
    }
}

/// Why there is no chart of that kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Categories overlap or people gave several answers: there is no whole.
    NoWhole,
    /// Values below 0 are no parts.
    Negative,
    /// The indicators are measured in different units.
    Units,
    /// The questions have different answers.
    Scales,
    /// The numbers do not allow it.
    Because(Reason),
}

impl From<Reason> for Refusal {
    fn from(reason: Reason) -> Self {
        Self::Because(reason)
    }
}

impl Refusal {
    /// The reason as a sentence.
    #[must_use]
    pub fn label(self) -> Label {
        match self {
            Self::NoWhole => Label::plain(msg!("chart-no-whole")),
            Self::Negative => Label::plain(msg!("chart-negative")),
            Self::Units => Label::plain(msg!("chart-units")),
            Self::Scales => Label::plain(msg!("chart-scales")),
            Self::Because(reason) => reason.label(),
        }
    }
}

/// A chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Its kind.
    pub kind: ChartKind,
    /// What it shows.
    pub title: String,
    /// In what the values are.
    pub unit: String,
    /// Where the data come from.
    pub source: String,
    /// How many values it shows.
    pub n: usize,
    /// For answers to questions: from how few to how many people answered one of them.
    pub answered: Option<Result<(f64, f64), Reason>>,
    /// How many values are missing where one could stand.
    pub missing: usize,
    /// Where values stand: in categories or on a scale.
    pub places: Places,
    /// The values.
    pub series: Vec<Series>,
    /// The scale of the values.
    pub values: Axis,
    /// A line through the points of a scatter, where its slope is not 0 by chance.
    pub line: Option<Line>,
    /// What a reader must know.
    pub notes: Vec<String>,
}

/// Where values stand.
#[derive(Clone, Debug, PartialEq)]
pub enum Places {
    /// In categories, numbered from 0.
    Named {
        /// Their names.
        names: Vec<String>,
        /// Whether bars stand upright; otherwise they lie, with room for long names.
        upright: bool,
    },
    /// On a scale.
    Scaled(Axis),
}

/// Values that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Its name.
    pub name: String,
    /// One entry a place; `None` is a gap.
    pub marks: Vec<Option<Mark>>,
    /// The side an answer leans to, on a scale of answers.
    pub lean: Option<Lean>,
    /// It stands behind the others, in grey and without a name in the legend.
    pub quiet: bool,
}

/// A value on a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Its category or its place on the scale.
    pub at: f64,
    /// Where its bar begins.
    pub from: f64,
    /// Where its bar ends, or where its point stands.
    pub to: f64,
    /// What stands at it: the number without its unit, or the name of a point.
    pub written: String,
    /// What hovering reads.
    pub hover: String,
    /// Whether the source is sure of it.
    pub sure: bool,
}

impl Chart {
    /// Every value with the number of its series.
    pub fn marks(&self) -> impl Iterator<Item = (usize, &Mark)> {
        let all = self.series.iter().enumerate();
        all.flat_map(|(index, series)| series.marks.iter().flatten().map(move |m| (index, m)))
    }
}

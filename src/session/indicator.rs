//! Data: numbers by entity and period, or words by entity and aspect.

use std::{fmt, str::FromStr, sync::LazyLock};

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::{AnswerScale, Finite, IndicatorId, Rows};

/// One measure with its observations and where they come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Who it is.
    pub id: IndicatorId,
    /// What is measured.
    pub name: String,
    /// In what, as it is written behind a value: `%`, `services per employee`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// Which way is better.
    #[serde(default, skip_serializing_if = "Good::is_neither")]
    pub good: Good,
    /// Several answers a person, so shares may add up to more than 100 %.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub multiple_response: bool,
    /// Categories share members, so they are never stacked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub overlapping: bool,
    /// How its answers are read, where it is a question.
    #[serde(default, skip_serializing_if = "AnswerScale::is_default")]
    pub scale: AnswerScale,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Source::is_empty")]
    pub source: Source,
    /// What a reader must know before leaning on it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub notes: String,
    /// The formula over other indicators, when it is derived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub formula: Option<String>,
    /// The kind of table and its contents.
    pub data: IndicatorData,
}

/// A table of one kind. Numbers and words cannot be mixed in one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum IndicatorData {
    /// Values over time, of one entity or several.
    Series(Rows<Observation>),
    /// Entities side by side at one time.
    CrossSection(Rows<Observation>),
    /// Answers to one question; the entities are its ordered answers.
    Likert(Rows<Observation>),
    /// Entities held against each other and against the best.
    Benchmark(Rows<Observation>),
    /// Words by entity and aspect: practices by country, phases by characteristic.
    TextTable(Rows<Passage>),
}

impl IndicatorData {
    /// The numbers; empty for a text table.
    #[must_use]
    pub fn observations(&self) -> &Rows<Observation> {
        static NONE: LazyLock<Rows<Observation>> = LazyLock::new(Rows::default);
        match self {
            Self::Series(o) | Self::CrossSection(o) | Self::Likert(o) | Self::Benchmark(o) => o,
            Self::TextTable(_) => &NONE,
        }
    }

    /// The words; empty for a table of numbers.
    #[must_use]
    pub fn passages(&self) -> &Rows<Passage> {
        static NONE: LazyLock<Rows<Passage>> = LazyLock::new(Rows::default);
        match self {
            Self::TextTable(passages) => passages,
            _ => &NONE,
        }
    }
}

/// Which way is better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Good {
    /// More is better.
    Up,
    /// Less is better.
    Down,
    /// It only describes.
    #[default]
    Neither,
}

impl Good {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
    fn is_neither(&self) -> bool {
        *self == Self::Neither
    }
}

/// Where data comes from, fit for a reference list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The publication or table.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Who published it. Evidence is counted by publisher.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub publisher: String,
    /// Where it can be found.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub link: String,
    /// When it was published or read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}

impl Source {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// One value: of which entity, in which period, how much, and what to know about it.
///
/// Written as a tuple, so that each stands on one line of the file:
/// `("Uralsk", "2024", Number(41))`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation(
    /// The entity: region, department, answer.
    pub String,
    /// The period.
    pub Period,
    /// The value, or why there is none.
    pub Value,
    /// A note on this value alone; usually empty and then not written.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub String,
);

/// A value as the source gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
    /// A plain number.
    Number(Finite),
    /// "About 14".
    About(Finite),
    /// The source itself casts doubt on it.
    Doubtful(Finite),
    /// There is none. Never the same as 0.
    Missing(Missing),
}

impl Value {
    /// The number, however sure it is.
    #[must_use]
    pub fn number(self) -> Option<f64> {
        match self {
            Self::Number(n) | Self::About(n) | Self::Doubtful(n) => Some(n.get()),
            Self::Missing(_) => None,
        }
    }
}

/// Why a value is missing; statistics offices tell these apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Missing {
    /// Nothing was written.
    Empty,
    /// `…`: there is no data.
    NoData,
    /// `-`: there is no such phenomenon.
    NoSuch,
    /// `х`: known, but not published.
    Confidential,
}

/// Words in a text table: of which entity, on which aspect, what, and how far it is so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage(
    /// The entity: country, phase, document.
    pub String,
    /// The aspect: a practice, a characteristic.
    pub String,
    /// What is said.
    pub String,
    /// How far it is so; usually not judged and then not written.
    #[serde(default, skip_serializing_if = "CellState::is_unjudged")]
    pub CellState,
);

/// How far an entity has what the aspect names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CellState {
    /// Not judged.
    #[default]
    Unjudged,
    /// It has it.
    Has,
    /// It has some of it.
    Partly,
    /// It has not.
    HasNot,
    /// This is where the subject stands today.
    Today,
}

impl CellState {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
    fn is_unjudged(&self) -> bool {
        *self == Self::Unjudged
    }
}

/// When an observation was made.
///
/// Written `"2024"`, `"2024-Q1"`, `"2024-03"`, `"2019/2024"`, or `""` when undated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// No period is known.
    #[default]
    Undated,
    /// A calendar year.
    Year(i16),
    /// A quarter, 1 to 4.
    Quarter(i16, u8),
    /// A month, 1 to 12.
    Month(i16, u8),
    /// From one year to another, both included.
    Interval(i16, i16),
}

/// A text that names no period.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a period: write 2024, 2024-Q1, 2024-03, 2019/2024, or nothing")]
pub struct PeriodError(pub String);

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undated => Ok(()),
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Interval(from, to) => write!(f, "{from:04}/{to:04}"),
        }
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let refuse = || PeriodError(text.to_owned());
        if text.is_empty() {
            return Ok(Self::Undated);
        }
        if let Some((from, to)) = text.split_once('/') {
            let (from, to) = (year(from).ok_or_else(refuse)?, year(to).ok_or_else(refuse)?);
            return if from < to { Ok(Self::Interval(from, to)) } else { Err(refuse()) };
        }
        let Some((first, part)) = text.split_once('-') else {
            return year(text).map(Self::Year).ok_or_else(refuse);
        };
        let first = year(first).ok_or_else(refuse)?;
        let quarter = part.strip_prefix('Q').and_then(|q| within(q, 1, 4));
        let month = || (part.len() == 2).then(|| within(part, 1, 12)).flatten();
        match (quarter, month()) {
            (Some(quarter), _) => Ok(Self::Quarter(first, quarter)),
            (None, Some(month)) => Ok(Self::Month(first, month)),
            (None, None) => Err(refuse()),
        }
    }
}

fn year(text: &str) -> Option<i16> {
    let digits = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

fn within(text: &str, lowest: u8, highest: u8) -> Option<u8> {
    text.parse().ok().filter(|n| (lowest..=highest).contains(n))
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

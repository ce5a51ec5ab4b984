//! Evidence: what a thought leans on, and which way it speaks.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{EvidenceId, IndicatorId, Period};

/// One piece of evidence behind a card, an axis or a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Who it is.
    pub id: EvidenceId,
    /// Where it is found.
    pub found: Found,
    /// Which way it speaks.
    #[serde(default, skip_serializing_if = "Stance::is_supports")]
    pub stance: Stance,
    /// What it shows, in a few words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub shows: String,
}

/// Where evidence is found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Found {
    /// In data of this session.
    Indicator(Reading),
    /// In a document.
    Document(Document),
    /// In what somebody said.
    Testimony(Testimony),
}

/// An indicator, or one entity or period of it. The indicator may have been removed since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The entity meant, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity: Option<String>,
    /// The period meant, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
}

/// A document and the place in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// Who issued it. Sources are counted by publisher; without one the title stands for it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub publisher: String,
    /// Its number, as decrees and laws have.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// When it was issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The page or article.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub page: String,
    /// The words themselves.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub quotation: String,
}

/// What somebody said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Testimony {
    /// Who.
    pub who: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Date>,
}

/// Which way evidence speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Stance {
    /// For the thought.
    #[default]
    Supports,
    /// Against it.
    Contradicts,
    /// Around it.
    Context,
}

impl Stance {
    /// All three, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Supports, Self::Contradicts, Self::Context];

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
    fn is_supports(&self) -> bool {
        *self == Self::Supports
    }
}

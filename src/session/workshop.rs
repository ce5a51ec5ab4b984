//! The session: everything one workshop is.

use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::{
    Canvas, Decision, Dismissal, Group, Indicator, Participant, Record, SessionId, Thought,
};

/// The number of the format this program writes.
pub const FORMAT: u32 = 1;

/// One workshop, as it is saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// The format of the file; first, so that it can be read alone.
    pub format: Format,
    /// Who it is.
    pub id: SessionId,
    /// What the workshop is called.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The focal question: what the workshop should answer.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub question: String,
    /// What it is about; new canvases start with it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub subject: String,
    /// Where it takes place.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// How far it looks ahead: `2035`, `2029–2035`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub horizon: String,
    /// The language the room works in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Who leads it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub facilitator: String,
    /// What a reader should know: where the content comes from, what is whose.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// Who takes part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<Arc<Participant>>,
    /// The groups they work in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Arc<Group>>,
    /// The boards, in the order of the work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub canvases: Vec<Arc<Canvas>>,
    /// The data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<Arc<Indicator>>,
    /// What was put aside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parking_lot: Vec<Arc<Thought>>,
    /// What was decided.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Arc<Decision>>,
    /// What was advised and put away.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dismissed: Vec<Arc<Dismissal>>,
    /// What happened; outside undo.
    #[serde(default, skip_serializing_if = "record_is_empty")]
    pub record: Arc<Record>,
}

fn record_is_empty(record: &Arc<Record>) -> bool {
    record.is_empty()
}

impl Session {
    /// A session with nothing in it yet.
    #[must_use]
    pub fn new(id: SessionId) -> Self {
        Self {
            format: Format,
            id,
            title: String::new(),
            question: String::new(),
            subject: String::new(),
            place: String::new(),
            date: None,
            horizon: String::new(),
            language: None,
            facilitator: String::new(),
            about: String::new(),
            participants: Vec::new(),
            groups: Vec::new(),
            canvases: Vec::new(),
            indicators: Vec::new(),
            parking_lot: Vec::new(),
            decisions: Vec::new(),
            dismissed: Vec::new(),
            record: Arc::default(),
        }
    }
}

/// The mark of a file of format [`FORMAT`]; no other number can be held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Format;

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(FORMAT)
    }
}

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u32::deserialize(deserializer)? {
            FORMAT => Ok(Self),
            other => Err(D::Error::custom(format_args!("format {other} is not format {FORMAT}"))),
        }
    }
}

/// A language the program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Language {
    /// Қазақша.
    Kazakh,
    /// Русский.
    Russian,
    /// English.
    English,
}

impl Language {
    /// All three, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Kazakh, Self::Russian, Self::English];

    /// The two-letter code: `kk`, `ru`, `en`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Kazakh => "kk",
            Self::Russian => "ru",
            Self::English => "en",
        }
    }
}

//! The comparison file: what people decided about a comparison, so that it can be taken up
//! again. Holds no card and no score, only ids and words; reading and writing bytes on disk is
//! the caller's.

use ron::{Options, extensions::Extensions, ser::PrettyConfig};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use uuid::Uuid;

use crate::{
    edit::Label,
    msg,
    session::{CanvasId, CardId, Session, SessionId},
};

use super::matching::Verdicts;

/// The number of the format of a comparison file.
pub const FORMAT: u32 = 1;

/// What people decided about a comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decisions {
    /// The format of the file; first, so that it can be read alone.
    pub format: Format,
    /// The sessions compared, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sessions: Vec<Compared>,
    /// The model answer among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<SessionId>,
    /// Cards a person says are one thought.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub linked: Vec<CardPair>,
    /// Cards a person says are two thoughts; twice the same id where the states of one card in
    /// several sessions are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kept_apart: Vec<CardPair>,
    /// Cards beyond the model answer that are right as well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_right: Vec<CardId>,
}

/// One session of a comparison, and what it held when the decisions were made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compared {
    /// Who it is.
    pub id: SessionId,
    /// Where its file is, beside the comparison file or from the root.
    pub path: String,
    /// What it held.
    pub fingerprint: Fingerprint,
    /// What its column is called, where a person calls it something else than it does itself.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// The canvas compared, where a person chose it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub canvas: Option<CanvasId>,
}

/// Two cards; the older id first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CardPair(
    /// The older.
    pub CardId,
    /// The younger.
    pub CardId,
);

impl CardPair {
    /// The pair of these two, whichever comes first.
    #[must_use]
    pub fn of(a: CardId, b: CardId) -> Self {
        Self(a.min(b), a.max(b))
    }
}

/// What a session holds, in 64 bits (FNV-1a over its fields); written as 16 digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(pub u64);

impl Fingerprint {
    /// The fingerprint of a session.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        Self::of_value(session)
    }

    /// The fingerprint of anything that can be written down.
    pub(super) fn of_value(value: &impl Serialize) -> Self {
        let bytes = serde_json::to_vec(value).unwrap_or_default();
        let add = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
        Self(bytes.iter().fold(0xcbf2_9ce4_8422_2325, add))
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format!("{:016x}", self.0))
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let number = (text.len() == 16).then(|| u64::from_str_radix(&text, 16).ok()).flatten();
        let refuse = || D::Error::custom(format_args!("`{text}` is not a fingerprint"));
        number.map(Self).ok_or_else(refuse)
    }
}

/// The mark of a comparison file of format [`FORMAT`].
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

/// Why a comparison file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {words}")]
pub struct DecisionsError {
    /// The line, from 1.
    pub line: usize,
    /// The character in it, from 1.
    pub column: usize,
    /// What the reader of the format says.
    pub words: String,
}

impl DecisionsError {
    /// What happened, where, and what the person can do.
    #[must_use]
    pub fn label(&self) -> Label {
        Label::plain(msg!("compare-decisions-unreadable"))
            .text("line", self.line.to_string())
            .text("column", self.column.to_string())
            .text("words", &self.words)
    }
}

fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

impl Decisions {
    /// Reads a comparison file.
    ///
    /// # Errors
    /// Where it cannot be read, and why.
    pub fn from_ron(text: &str) -> Result<Self, DecisionsError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        options().from_str(text).map_err(|error| DecisionsError {
            line: error.span.start.line,
            column: error.span.start.col,
            words: error.code.to_string(),
        })
    }

    /// Whether the text is meant to be a comparison file: it names what only one has.
    #[must_use]
    pub fn is_comparison(text: &str) -> bool {
        let own = ["sessions:", "reference:", "linked:", "kept_apart:", "also_right:"];
        let names = |line: &str| own.iter().any(|name| line.trim_start().starts_with(name));
        // Deeper down a session may have a field of such a name; at the top it has none.
        text.lines().filter(|line| line.len() - line.trim_start().len() <= 2).any(names)
    }

    /// The text of the file: one field a line, a final newline, the same for the same decisions.
    #[must_use]
    pub fn to_ron(&self) -> String {
        let pretty = PrettyConfig::new().new_line("\n").indentor("  ").compact_structs(false);
        let mut text = options().to_string_pretty(self, pretty).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Says that two cards are one thought. Cards of one id are that unless they were kept apart.
    pub fn link(&mut self, a: CardId, b: CardId) {
        let pair = CardPair::of(a, b);
        self.kept_apart.retain(|known| *known != pair);
        if a != b && !self.linked.contains(&pair) {
            self.linked.push(pair);
        }
    }

    /// Says that two cards are two thoughts.
    pub fn keep_apart(&mut self, a: CardId, b: CardId) {
        let pair = CardPair::of(a, b);
        self.linked.retain(|known| *known != pair);
        if !self.kept_apart.contains(&pair) {
            self.kept_apart.push(pair);
        }
    }

    /// Takes back what was said of two cards.
    pub fn forget(&mut self, a: CardId, b: CardId) {
        let pair = CardPair::of(a, b);
        self.linked.retain(|known| *known != pair);
        self.kept_apart.retain(|known| *known != pair);
    }

    /// Whether the session held something else when the decisions were made. `None` where it
    /// was not among those compared.
    #[must_use]
    pub fn has_changed(&self, session: &Session) -> Option<bool> {
        let mut known = self.sessions.iter().filter(|known| known.id == session.id).peekable();
        known.peek()?;
        let now = Fingerprint::of(session);
        Some(known.all(|known| known.fingerprint != now))
    }

    /// As what matching asks for.
    pub(super) fn verdicts(&self) -> Verdicts {
        let ids = |pair: &CardPair| -> (Uuid, Uuid) { (pair.0.0, pair.1.0) };
        Verdicts::new(self.linked.iter().map(ids), self.kept_apart.iter().map(ids))
    }
}

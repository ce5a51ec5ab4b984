//! What a card was before it was merged with others: everything a person put on it.

use serde::{Deserialize, Serialize};

use super::{CardColour, CardId, Direction, EvidenceId, Origin, RaterRating, Score, SessionId};

/// A card as it stood in its own session. Names are kept as words beside the ids of the
/// merged session's people, so that it can be read without the session it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Original {
    /// The session it stood in.
    pub session: SessionId,
    /// What that session is called.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub workshop: String,
    /// The card it was.
    pub card: CardId,
    /// The cell it stood in, by its English name: `strengths`, `drivers`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cell: String,
    /// The thought as it was worded there.
    pub text: String,
    /// Its note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The room's own first rating.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<Score>,
    /// The room's own second rating.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<Score>,
    /// Ratings of single raters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by_rater: Vec<RaterRating>,
    /// Which way it acted.
    #[serde(default, skip_serializing_if = "Direction::is_open")]
    pub direction: Direction,
    /// Its tags.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Its colour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<CardColour>,
    /// The name of who said it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub author: String,
    /// The name of the group that said it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// The card it had been sent from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// Which of the merged card's evidence was its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<EvidenceId>,
    /// Dots it got.
    #[serde(default, skip_serializing_if = "super::card::is_zero")]
    pub votes: u32,
    /// Further wordings that counted as it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<String>,
}

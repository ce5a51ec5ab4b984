//! How the ordered answers to a question are read, where a person has said it.

use serde::{Deserialize, Serialize};

/// The order of the answers and the sides they lean to. The default leaves both to the data:
/// answers go up as they stand in the table, or by number, about their middle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerScale {
    /// The order is turned round: the first answer, or the lowest number, is the highest.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reversed: bool,
    /// Which answers lean below the middle, and which to neither side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bands: Option<Bands>,
}

impl AnswerScale {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// The sides of a scale, counted from its lowest answer; the rest lean above the middle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bands {
    /// How many answers lean below the middle.
    pub below: u16,
    /// How many of the next lean to neither side.
    pub middle: u16,
}

//! What the room leaves with besides its canvases.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{CanvasId, DecisionId, ThoughtId};

/// A thought put aside so that the talk can go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thought {
    /// Who it is.
    pub id: ThoughtId,
    /// The thought.
    pub text: String,
    /// The canvas that was on screen when it was said. It may have been removed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub canvas: Option<CanvasId>,
    /// Whether the room came back to it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub settled: bool,
}

/// Something the room decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Who it is.
    pub id: DecisionId,
    /// What was decided.
    pub text: String,
    /// Who sees to it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
}

//! Advice that the room looked at and put away.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A piece of advice that is not to be shown again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dismissal {
    /// Which check gives it, by its English name: `crowded-cell`.
    pub finding: String,
    /// The canvas, card, pair of axes or indicator it speaks of. It may have been removed
    /// since.
    pub at: Uuid,
    /// The cell of it that it speaks of, by its English name, if of one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cell: String,
}

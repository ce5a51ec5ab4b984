//! Who is in the room.

use serde::{Deserialize, Serialize};

use super::{GroupId, ParticipantId};

/// A person taking part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// Who it is.
    pub id: ParticipantId,
    /// As the person wants to be called.
    pub name: String,
    /// Office or organisation.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    /// The group they work in. It may have been removed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupId>,
}

/// A group that works at one table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Who it is.
    pub id: GroupId,
    /// What it is called.
    pub name: String,
}

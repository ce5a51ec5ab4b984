//! What happened in the room. Saved with the session, outside undo: it cannot un-happen.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::ParticipantId;

/// The log of the room.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Who came, and when; at most one entry a person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attendance: Vec<Attendance>,
}

impl Record {
    /// Whether nothing has been logged.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.attendance.is_empty()
    }

    /// When that person came, if they did.
    #[must_use]
    pub fn arrival(&self, participant: ParticipantId) -> Option<Timestamp> {
        self.attendance.iter().find(|a| a.participant == participant).map(|a| a.at)
    }
}

/// One person came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attendance {
    /// Who.
    pub participant: ParticipantId,
    /// When they were noted as present.
    pub at: Timestamp,
}

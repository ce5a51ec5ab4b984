//! What is written to the record: outside undo, because it happened.

use std::sync::Arc;

use jiff::Timestamp;

use crate::session::{Attendance, ParticipantId, Session};

/// An entry of the record, or its correction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordEdit {
    /// A person came at that moment.
    Arrived(ParticipantId, Timestamp),
    /// The person was noted by mistake.
    NotHere(ParticipantId),
}

impl RecordEdit {
    pub(super) fn apply(&self, session: &mut Session) {
        let attendance = &mut Arc::make_mut(&mut session.record).attendance;
        match self {
            Self::Arrived(participant, at) => {
                if attendance.iter().all(|a| a.participant != *participant) {
                    attendance.push(Attendance { participant: *participant, at: *at });
                }
            }
            Self::NotHere(participant) => attendance.retain(|a| a.participant != *participant),
        }
    }
}

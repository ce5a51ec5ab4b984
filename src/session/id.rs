//! Identities. Every thing that can be pointed at has one, and nothing is ever
//! addressed by its position, so a stale reference is an error and not another card.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! identities {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        ///
        /// A UUID, written as its 36 characters. New ones are version 7, so two
        /// laptops never make the same and lists sort by the time they were made.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

identities! {
    /// A workshop.
    SessionId,
    /// One SWOT, PEST or 2×2 canvas.
    CanvasId,
    /// One thought on a canvas; drivers are cards too.
    CardId,
    /// A candidate pair of axes of a 2×2.
    PairId,
    /// A point on the matrix of one pair of axes.
    PositionId,
    /// A person in the room.
    ParticipantId,
    /// A group of participants.
    GroupId,
    /// A thought put aside for later.
    ThoughtId,
    /// Something the room decided.
    DecisionId,
    /// A piece of evidence.
    EvidenceId,
    /// A table of data.
    IndicatorId,
}

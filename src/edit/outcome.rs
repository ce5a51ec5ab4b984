//! Edits of the parking lot and the decisions.

use std::sync::Arc;

use jiff::civil::Date;

use crate::session::{Decision, DecisionId, Session, Thought, ThoughtId};

use super::{
    error::EditError,
    find::{find, take},
};

/// An edit of what the room leaves with besides its canvases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutcomeEdit {
    /// Parks a thought at the end.
    Park(Thought),
    /// Removes a parked thought.
    RemoveThought(ThoughtId),
    /// Writes a parked thought.
    SetThought(ThoughtId, String),
    /// Marks a parked thought as settled or open.
    Settle(ThoughtId, bool),
    /// Adds a decision at the end.
    Decide(Decision),
    /// Removes a decision.
    RemoveDecision(DecisionId),
    /// Writes a decision.
    SetDecision(DecisionId, String),
    /// Writes who sees to a decision.
    SetOwner(DecisionId, String),
    /// Sets or clears by when.
    SetDue(DecisionId, Option<Date>),
}

impl OutcomeEdit {
    pub(super) fn apply(&self, session: &mut Session) -> Result<(), EditError> {
        match self {
            Self::Park(thought) => session.parking_lot.push(Arc::new(thought.clone())),
            Self::RemoveThought(id) => {
                take(&mut session.parking_lot, id.0, |t| t.id.0)?;
            }
            Self::SetThought(id, text) => thought(session, *id)?.text.clone_from(text),
            Self::Settle(id, settled) => thought(session, *id)?.settled = *settled,
            Self::Decide(decision) => session.decisions.push(Arc::new(decision.clone())),
            Self::RemoveDecision(id) => {
                take(&mut session.decisions, id.0, |d| d.id.0)?;
            }
            Self::SetDecision(id, text) => decision(session, *id)?.text.clone_from(text),
            Self::SetOwner(id, owner) => decision(session, *id)?.owner.clone_from(owner),
            Self::SetDue(id, due) => decision(session, *id)?.due = *due,
        }
        Ok(())
    }
}

fn thought(session: &mut Session, id: ThoughtId) -> Result<&mut Thought, EditError> {
    find(&mut session.parking_lot, id.0, |t| t.id.0)
}

fn decision(session: &mut Session, id: DecisionId) -> Result<&mut Decision, EditError> {
    find(&mut session.decisions, id.0, |d| d.id.0)
}

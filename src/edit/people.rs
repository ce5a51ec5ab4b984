//! Edits of participants and groups.

use std::sync::Arc;

use crate::session::{Group, GroupId, Participant, ParticipantId, Session};

use super::{
    error::EditError,
    find::{find, take},
};

/// An edit of who is in the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PeopleEdit {
    /// Adds a participant at the end.
    Add(Participant),
    /// Removes a participant; their cards stay.
    Remove(ParticipantId),
    /// Writes a participant's name.
    SetName(ParticipantId, String),
    /// Writes a participant's organisation.
    SetOrganisation(ParticipantId, String),
    /// Puts a participant into a group, or into none.
    SetGroup(ParticipantId, Option<GroupId>),
    /// Adds a group at the end.
    AddGroup(Group),
    /// Removes a group; its members stay, in no group.
    RemoveGroup(GroupId),
    /// Writes a group's name.
    RenameGroup(GroupId, String),
}

impl PeopleEdit {
    pub(super) fn apply(&self, session: &mut Session) -> Result<(), EditError> {
        match self {
            Self::Add(person) => session.participants.push(Arc::new(person.clone())),
            Self::Remove(id) => {
                take(&mut session.participants, id.0, |p| p.id.0)?;
            }
            Self::SetName(id, name) => participant(session, *id)?.name.clone_from(name),
            Self::SetOrganisation(id, text) => {
                participant(session, *id)?.organisation.clone_from(text);
            }
            Self::SetGroup(id, group) => participant(session, *id)?.group = *group,
            Self::AddGroup(group) => session.groups.push(Arc::new(group.clone())),
            Self::RemoveGroup(id) => {
                take(&mut session.groups, id.0, |g| g.id.0)?;
                for person in session.participants.iter_mut().filter(|p| p.group == Some(*id)) {
                    Arc::make_mut(person).group = None;
                }
            }
            Self::RenameGroup(id, name) => {
                find(&mut session.groups, id.0, |g| g.id.0)?.name.clone_from(name);
            }
        }
        Ok(())
    }
}

fn participant(session: &mut Session, id: ParticipantId) -> Result<&mut Participant, EditError> {
    find(&mut session.participants, id.0, |p| p.id.0)
}

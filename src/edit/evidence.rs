//! Edits of evidence, wherever it hangs.

use std::sync::Arc;

use crate::session::{CanvasId, CanvasKind, CardId, Corner, Evidence, EvidenceId, PairId, Session};

use super::{
    card,
    error::EditError,
    find::{canvas, find},
    foresight::Side,
};

/// What evidence hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EvidenceHome {
    /// A card; drivers are cards.
    Card(CardId),
    /// An axis of a pair of a 2×2.
    Axis(CanvasId, PairId, Side),
    /// A scenario of a pair of a 2×2.
    Scenario(CanvasId, PairId, Corner),
}

/// An edit of evidence.
#[derive(Clone, Debug, PartialEq)]
pub enum EvidenceEdit {
    /// Hangs a piece of evidence on something.
    Add(EvidenceHome, Box<Evidence>),
    /// Puts this in place of the piece of the same id.
    Replace(EvidenceHome, Box<Evidence>),
    /// Takes a piece off.
    Remove(EvidenceHome, EvidenceId),
}

impl EvidenceEdit {
    pub(super) fn apply(&self, session: &mut Session) -> Result<(), EditError> {
        match self {
            Self::Add(home, fresh) => {
                let list = home.list(session)?;
                if list.iter().any(|known| known.id == fresh.id) {
                    return Err(EditError::Twice(fresh.id.0));
                }
                list.push(Evidence::clone(fresh));
            }
            Self::Replace(home, fresh) => {
                let known = home.list(session)?.iter_mut().find(|known| known.id == fresh.id);
                *known.ok_or(EditError::Gone(fresh.id.0))? = Evidence::clone(fresh);
            }
            Self::Remove(home, id) => {
                let list = home.list(session)?;
                let at = list.iter().position(|known| known.id == *id);
                list.remove(at.ok_or(EditError::Gone(id.0))?);
            }
        }
        Ok(())
    }
}

impl EvidenceHome {
    fn list(self, session: &mut Session) -> Result<&mut Vec<Evidence>, EditError> {
        let (id, pair) = match self {
            Self::Card(id) => return Ok(&mut card::find(session, id)?.1.evidence),
            Self::Axis(id, pair, _) | Self::Scenario(id, pair, _) => (id, pair),
        };
        let CanvasKind::Foresight(foresight) = &mut canvas(session, id)?.kind else {
            return Err(EditError::NoCanvas(id));
        };
        let pair = find(&mut foresight.pairs, pair.0, |pair| pair.id.0)?;
        Ok(match self {
            Self::Scenario(_, _, corner) => {
                &mut Arc::make_mut(pair.scenarios.get_mut(corner)).evidence
            }
            Self::Axis(_, _, Side::Y) => &mut pair.y.evidence,
            Self::Axis(..) | Self::Card(_) => &mut pair.x.evidence,
        })
    }
}

//! Edits of the data.

use std::sync::Arc;

use crate::session::{Indicator, IndicatorId, Session};

use super::{error::EditError, find::take};

/// An edit of the indicators.
#[derive(Clone, Debug, PartialEq)]
pub enum IndicatorEdit {
    /// Adds an indicator at the end.
    Add(Box<Indicator>),
    /// Puts this in place of the indicator of the same id: a cell written, a unit set, a newer
    /// release. Observations are shared, so what did not change costs nothing.
    Replace(Box<Indicator>),
    /// Removes an indicator. Evidence that leans on it stays and says that it is gone.
    Remove(IndicatorId),
    /// Puts an indicator before another, or at the end.
    Move(IndicatorId, Option<IndicatorId>),
}

impl IndicatorEdit {
    pub(super) fn apply(&self, session: &mut Session) -> Result<(), EditError> {
        let indicators = &mut session.indicators;
        match self {
            Self::Add(fresh) => {
                if indicators.iter().any(|known| known.id == fresh.id) {
                    return Err(EditError::Twice(fresh.id.0));
                }
                indicators.push(Arc::new(Indicator::clone(fresh)));
            }
            Self::Replace(fresh) => {
                let known = indicators.iter_mut().find(|known| known.id == fresh.id);
                *known.ok_or(EditError::Gone(fresh.id.0))? = Arc::new(Indicator::clone(fresh));
            }
            Self::Remove(id) => {
                take(indicators, id.0, |indicator| indicator.id.0)?;
            }
            Self::Move(id, before) => {
                let moved = take(indicators, id.0, |indicator| indicator.id.0)?;
                let at = before.and_then(|id| indicators.iter().position(|i| i.id == id));
                indicators.insert(at.unwrap_or(indicators.len()), moved);
            }
        }
        Ok(())
    }
}

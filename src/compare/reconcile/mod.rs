//! Two states of one session that grew apart from a common one, brought together thing by
//! thing: what one side changed is taken, what both changed alike is no question, and what
//! both changed differently is told, mine until a person says otherwise.
//!
//! Things are known by their ids wherever they stand. What one side removed and the other
//! changed stays; nothing new is lost on either side.

mod canvases;
mod cards;
mod conflict;
mod indicators;
mod pairs;
mod three;
mod workshop;

use crate::session::{self, Broken, Session};

pub use conflict::{Conflict, Named, Part, Spot, Worth};

/// Both sides in one session.
#[derive(Clone, Debug, PartialEq)]
pub struct Reconciled {
    /// The session.
    pub session: Session,
    /// What both sides changed differently, in the order of the session.
    pub conflicts: Vec<Conflict>,
}

/// Why two states cannot be brought together.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Irreconcilable {
    /// They are not states of one session.
    #[error("these are two different sessions")]
    Strangers,
    /// Together they would break a rule of the session.
    #[error("together they break a rule of the session")]
    Broken(Broken),
}

/// Brings mine and theirs together, both grown from `base`. Of the conflicts, those in `yield_to`
/// go their way, the others mine.
///
/// # Errors
/// Where that is not possible.
pub fn reconcile(
    base: &Session,
    mine: &Session,
    theirs: &Session,
    yield_to: &[Spot],
) -> Result<Reconciled, Irreconcilable> {
    if mine.id != theirs.id || base.id != mine.id {
        return Err(Irreconcilable::Strangers);
    }
    let revived = (canvases::revived(mine, base, theirs), canvases::revived(theirs, base, mine));
    let mut joining = Joining { yield_to, conflicts: Vec::new() };
    let three = three::Three { base: Some(base), mine: &revived.0, theirs: &revived.1 };
    let session = joining.session(three)?;
    session::check(&session).map_err(Irreconcilable::Broken)?;
    Ok(Reconciled { session, conflicts: joining.conflicts })
}

/// Bringing together, under way.
struct Joining<'c> {
    yield_to: &'c [Spot],
    conflicts: Vec<Conflict>,
}

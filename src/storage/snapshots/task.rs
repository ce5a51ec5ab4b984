//! What the saving thread does in the archive, one after the other and in the order asked.

use std::sync::Arc;

use jiff::Timestamp;

use crate::{session::Session, storage::disk::Disk};

use super::{Archive, Reason};

/// Something to be done in the archive.
#[derive(Debug)]
pub enum Task {
    /// Put a state on it.
    Put {
        /// The state.
        session: Arc<Session>,
        /// The moment.
        at: Timestamp,
        /// Why.
        reason: Reason,
    },
    /// Take away what is too old at that moment.
    Tidy(Timestamp),
    /// Take everything away.
    Clear,
}

/// What became of a [`Task`]. Every task gets one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Archived {
    /// How many bytes all states together take now.
    pub size: u64,
    /// Whether it was done.
    pub done: bool,
}

impl Task {
    /// Does it.
    pub(in crate::storage) fn run<D: Disk>(self, archive: &Archive, disk: &D) -> Archived {
        let done = match self {
            Self::Put { session, at, reason } => {
                let put = archive.put(disk, &session, at, reason);
                if let Err(error) = &put {
                    log::warn!("an earlier version could not be kept: {}", error.fault.name());
                }
                put.is_ok()
            }
            Self::Tidy(now) => {
                archive.forget_old(now);
                true
            }
            Self::Clear => {
                let gone = archive.clear();
                if let Err(error) = &gone {
                    log::warn!("earlier versions could not be taken away: {}", error.kind());
                }
                gone.is_ok()
            }
        };
        Archived { size: archive.size(), done }
    }
}

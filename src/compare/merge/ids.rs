//! Identities of a merged session: each thing keeps its own where it can, and what would
//! share one with something else gets one made from what it is, so that the outcome is the same
//! on every machine.

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use uuid::{Builder, Uuid};

use crate::{compare::decisions::Fingerprint, session::SessionId};

/// Which ids are taken, and what became of those of the inputs.
pub(super) struct Ids {
    taken: HashSet<Uuid>,
    /// What each thing of a session (by its place) is called now.
    became: HashMap<(usize, Uuid), Uuid>,
}

impl Ids {
    pub(super) fn new(session: SessionId) -> Self {
        let taken = HashSet::from([session.0]);
        Self { taken, became: HashMap::new() }
    }

    /// The id itself where it is free, else one made from it and from what it names.
    pub(super) fn claim(&mut self, id: Uuid, what: &impl Serialize) -> Uuid {
        let mut free = id;
        let mut print = Fingerprint::of_value(what).0;
        while !self.taken.insert(free) {
            let mut bytes = *id.as_bytes();
            let mixed = print
                ^ u64::from_be_bytes([
                    bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14],
                    bytes[15],
                ]);
            bytes[8..].copy_from_slice(&mixed.to_be_bytes());
            free = Builder::from_custom_bytes(bytes).into_uuid();
            print = print.wrapping_mul(0x100_0000_01b3).wrapping_add(1);
        }
        free
    }

    /// Keeps what a thing of a session became.
    pub(super) fn became(&mut self, session: usize, was: Uuid, now: Uuid) {
        self.became.insert((session, was), now);
    }

    /// What a thing of a session is called now; `None` where it was not taken.
    pub(super) fn now(&self, session: usize, was: Uuid) -> Option<Uuid> {
        self.became.get(&(session, was)).copied()
    }

    pub(super) fn claim_all(&mut self, ids: impl Iterator<Item = Uuid>) {
        self.taken.extend(ids);
    }
}

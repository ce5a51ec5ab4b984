//! A file as it was last read or written here, so that a change from outside is noticed.

use serde::{Deserialize, Serialize};

/// The bytes of a file in short. Two files with the same are taken for the same file; it
/// guards against accidents, not against malice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    length: u64,
    hash: u64,
}

impl Seen {
    /// Those bytes in short (FNV-1a, the same on every machine and in every version).
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self { length: bytes.len() as u64, hash: hash(bytes) }
    }
}

/// A number made from those bytes.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step)
}

//! Where new identities come from.

use uuid::{Builder, Uuid};

/// Makes identities: from the clock in the program, by counting where runs must repeat.
#[derive(Clone, Debug, Default)]
pub enum Ids {
    /// Version 7 of the moment, so two laptops never make the same.
    #[default]
    Clock,
    /// One after the other from here, the same on every run.
    Counting(u64),
}

impl Ids {
    /// A new identity, wrapped as the kind asked for: `ids.next(CardId)`.
    pub fn next<T>(&mut self, wrap: impl FnOnce(Uuid) -> T) -> T {
        wrap(match self {
            Self::Clock => Uuid::now_v7(),
            Self::Counting(count) => {
                *count += 1;
                let mut tail = [0; 10];
                tail[2..].copy_from_slice(&count.to_be_bytes());
                Builder::from_unix_timestamp_millis(0, &tail).into_uuid()
            }
        })
    }
}

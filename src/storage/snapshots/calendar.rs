//! Which states are too old, whatever the clock has been through in between.

use jiff::{SignedDuration, Timestamp};

use super::{DAYS, Entry};

/// The states that are older than [`DAYS`] days; `all` come in their order.
///
/// A clock that was wrong for a while does no harm. A state dated after `now` counts as taken
/// now. One dated before the state it follows counts as taken with that one. And age is
/// counted up to the newest state and not up to `now`, which may be wrong itself or follow a
/// long holiday: only work makes what was kept before it old.
pub(super) fn too_old(all: &[Entry], now: Timestamp) -> Vec<&Entry> {
    let mut latest = Timestamp::MIN;
    let dated: Vec<(Timestamp, &Entry)> = all
        .iter()
        .map(|entry| {
            if entry.at > now {
                return (now, entry);
            }
            latest = latest.max(entry.at);
            (latest, entry)
        })
        .collect();
    let Some(newest) = dated.iter().map(|(at, _)| *at).max() else { return Vec::new() };
    let kept = SignedDuration::from_hours(24 * DAYS);
    let old = dated.into_iter().filter(|(at, _)| newest.duration_since(*at) > kept);
    old.map(|(_, entry)| entry).collect()
}

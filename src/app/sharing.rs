//! Who has a file open, here and elsewhere: noted beside it, asked before it is opened, and
//! said while it is only to be read.

use std::path::PathBuf;

use jiff::Timestamp;

use crate::storage::{
    RealDisk,
    lock::{self},
};

use super::{files::Files, news::News, tab::TabId};

impl Files {
    /// Asks for a note beside the file of a tab; with `over` whoever else has it open.
    pub(super) fn hold(&mut self, tab: TabId, path: PathBuf, now: Timestamp, over: bool) {
        let Some(owner) = self.owner.clone() else { return };
        self.away(move || {
            let take = if over { lock::take_over } else { lock::take };
            let taken = take(&RealDisk, &path, &owner, now);
            News::Held(tab, path, Box::new(taken))
        });
    }
}

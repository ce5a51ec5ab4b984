//! The last resort: when the program breaks off, what is not in its file is written before
//! the thread ends, and where it broke off is noted, without a word of what it was about.

use std::{
    backtrace::Backtrace,
    panic::{self, PanicHookInfo},
    path::{Path, PathBuf},
    sync::Mutex,
};

use crate::storage::{recovery::Kept, save};

/// Everything that would be lost now, and where it belongs.
static HELD: Mutex<Vec<(PathBuf, Kept)>> = Mutex::new(Vec::new());

/// Puts this at hand, in place of what was.
pub fn hold(held: Vec<(PathBuf, Kept)>) {
    if let Ok(mut at_hand) = HELD.lock() {
        *at_hand = held;
    }
}

/// Lets a breaking-off program save first. The report goes to that file.
pub fn prepare(report: PathBuf) {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        secure();
        note(&report, info);
        before(info);
    }));
}

/// Writes what is at hand.
fn secure() {
    // Whoever holds the lock is the thread that breaks off; then the last autosave has to do.
    let Ok(held) = HELD.try_lock() else { return };
    for (path, kept) in &*held {
        if let Err(error) = save(path, &kept.to_bytes()) {
            log::error!("what was open could not be kept: {error}");
        }
    }
}

/// Notes where it broke off. The message is left out: it may quote what a person wrote.
fn note(report: &Path, info: &PanicHookInfo<'_>) {
    let place = info.location().map_or_else(String::new, ToString::to_string);
    let version = env!("CARGO_PKG_VERSION");
    let way = Backtrace::force_capture();
    let text = format!("fourfold {version}\n{place}\n\n{way}\n");
    if save(report, text.as_bytes()).is_ok() {
        log::error!("the report is in {}", report.display());
    }
}

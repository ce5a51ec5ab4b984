//! A session on disk: RON that people can read, edit by hand and compare line by line.
//!
//! Knows [`crate::session`] and [`crate::edit`]'s labels; touches files and nothing else.
//! It never half-reads a file, never writes over one before the new bytes are safe on
//! disk, and never says a word in any language: its errors are data with a label.

mod beside;
mod disk;
mod drafts;
mod explain;
mod fault;
mod format;
mod head;
mod left_behind;
mod locate;
pub mod lock;
mod migrate;
mod process;
mod read;
pub mod recovery;
mod save;
mod saver;
mod scan;
mod seen;
pub mod snapshots;
pub mod watch;
mod words;
pub mod write;

pub use disk::{Disk, Existing, RealDisk, Stamp};
pub use fault::{Fault, Place, ReadError, Wanted};
pub use head::{EXTENSION, Head, Listed, folder};
pub use read::{Opened, SIZE_LIMIT, bytes, parse, read};
pub use save::{SaveError, SaveFault, Saved, backup_of, save, save_on, save_over};
pub use saver::{Done, Request, Saver, Secured};
pub use seen::Seen;
pub use words::newer;

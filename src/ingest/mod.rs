//! What comes in from outside: pasted text becomes cards, tables become indicators.
//!
//! Pure functions of what is given to them. May touch [`crate::session`]. Opens no file but
//! the table it is told to, never asks the clipboard, and never changes a session: the
//! caller previews and then edits.

pub mod paste;
pub mod tables;

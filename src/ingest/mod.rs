//! What comes in from outside: pasted text becomes cards.
//!
//! Pure functions of the text and of the kind of canvas it falls on. May touch
//! [`crate::session`] for the names of cells. Never opens a file, never asks the
//! clipboard, and never changes a session: the caller previews and then edits.

pub mod paste;

//! What the methods say about a session: pure functions of it, each with its working.
//!
//! Knows [`crate::session`] and [`crate::edit`]'s labels; no screen, no file, no clock.
//! Advice is never an error, and nothing here changes a session.

mod cells;
mod data;
mod findings;
mod futures;

pub use findings::{Code, Finding, Spot, findings};
pub use futures::{DRIVERS, from_one_pest_cell};

//! Fourfold: SWOT, PEST and 2×2 foresight canvases built by a group in a room,
//! with data behind the cards, kept as RON, in Kazakh, Russian and English.
//!
//! # The house
//!
//! | room | what lives there |
//! |---|---|
//! | [`session`] | what a workshop *is*: plain data and its invariants |
//! | [`edit`] | what can *happen* to it: changes, and the history that takes them back |
//! | [`text`] | messages, numbers and dates in three languages |
//!
//! Arrows run one way, from the top of the table to the bottom.

#[cfg(feature = "app")]
pub mod app;
pub mod cli;
pub mod edit;
pub mod ingest;
pub mod session;
pub mod storage;
pub mod text;

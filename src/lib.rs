//! Fourfold: SWOT, PEST and 2×2 foresight canvases built by a group in a room,
//! with data behind the cards, kept as RON, in Kazakh, Russian and English.
//!
//! # The house
//!
//! | room | what lives there |
//! |---|---|
//! | [`session`] | what a workshop *is*: plain data and its invariants |
//! | [`edit`] | what can *happen* to it: changes, and the history that takes them back |
//! | [`storage`] | a session on disk: RON, atomic saves, errors that say where |
//! | [`ingest`] | text and tables from outside made into cards and indicators |
//! | [`analysis`] | what the methods say of it: pure functions, each with its working |
//! | [`compare`] | sessions side by side: what they share, what is contested, and their merger |
//! | [`figure`] | charts and boards as one model and one drawing, for screen and paper |
//! | [`report`] | one document tree, and the papers it is written on |
//! | [`text`] | messages, numbers and dates in three languages |
//! | [`cli`] | check, show, compare and merge, and what the window is asked to start with |
//! | `app` | the window: boards, commands, dialogs, themes |
//!
//! Arrows run one way, from the top of the table to the bottom.

pub mod analysis;
#[cfg(feature = "app")]
pub mod app;
pub mod cli;
pub mod compare;
pub mod edit;
pub mod figure;
pub mod ingest;
pub mod report;
pub mod session;
pub mod storage;
pub mod text;

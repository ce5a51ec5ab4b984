//! What a user relies on, tried from outside.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

mod cli;
mod files;
mod findings;
mod messages;
mod numbers_and_dates;
mod paste;
mod samples;
mod workshops;

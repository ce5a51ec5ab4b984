//! What a user relies on, tried from outside.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

mod answers;
mod board;
mod capture;
mod charts;
mod cli;
mod closer;
mod compare_cli;
mod comparing;
mod comparison;
mod derived;
mod desk;
mod edits;
mod exporting;
mod faults;
mod figures;
mod files;
mod findings;
mod fit;
mod folders;
mod foresight;
mod golden;
mod house;
mod importing_window;
mod indicators;
#[allow(dead_code, reason = "acts that no test needs yet")]
mod keyboard;
mod layouts;
mod licences;
mod main_job;
mod matching;
mod measured;
mod merging;
mod messages;
mod mutations;
mod numbers_and_dates;
mod overview;
mod packages;
mod paste;
mod pictures;
mod readable;
mod recovery;
mod report_place;
mod reports;
mod reports_cli;
mod rooms;
mod samples;
mod sheets;
mod slides;
mod starting;
mod statistics;
mod strangers;
mod tables;
#[allow(dead_code, reason = "acts that no test needs yet")]
mod window;
mod workshops;

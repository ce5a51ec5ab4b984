//! What leaves the program: tables a spreadsheet opens.
//!
//! Knows the session and [`crate::text`]; writes bytes, never a file.

pub mod comparison;
pub mod table;
#[cfg(feature = "paper")]
pub mod workbook;
pub mod written;

//! What leaves the program: one document tree, and the papers it is written on.
//!
//! [`tree`] builds the document from a session and the wishes of a reader; every paper writes
//! that tree and nothing else. Knows the session, its analysis, figures and [`crate::text`];
//! writes bytes, never a file, and of files reads a [`logo`] only.

#[cfg(feature = "paper")]
pub mod columns;
pub mod compared;
pub mod comparison;
#[cfg(feature = "paper")]
pub mod docx;
pub mod form;
pub mod holdings;
pub mod html;
pub mod logo;
pub mod markdown;
#[cfg(feature = "paper")]
pub mod package;
#[cfg(feature = "paper")]
pub mod pdf;
pub mod pictures;
#[cfg(feature = "paper")]
pub mod pptx;
#[cfg(feature = "paper")]
pub mod prints;
pub mod set;
#[cfg(feature = "paper")]
pub mod sheets;
pub mod table;
pub mod tidy;
pub mod tree;
pub mod wishes;
#[cfg(feature = "paper")]
pub mod workbook;
pub mod xml;

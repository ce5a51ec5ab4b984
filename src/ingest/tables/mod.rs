//! Tables from outside to indicators: text with any delimiter and encoding, workbooks of
//! Excel and `OpenDocument`, and what was copied from them.
//!
//! In three steps, each of which the person can see and turn over: [`Source::read`] gives
//! the cells as they stand, [`guess`] a [`Reading`] in which every choice is written
//! down, [`understand`] the [`Draft`]s and the cells left in doubt. May touch
//! [`crate::session`] and labels; never changes a session, and never makes a number of what
//! can be read in two ways.

mod archive;
mod arrival;
mod compound;
mod delimited;
mod draft;
mod dressed;
mod encoding;
mod error;
mod finish;
mod frame;
mod gather;
mod grid;
mod guarded;
mod guess;
mod known;
mod limits;
mod named;
mod number;
mod ods;
mod period;
mod profile;
mod reading;
mod revise;
mod scales;
mod source;
mod survey;
mod typed;
mod understand;
mod units;
mod words;
mod xls;
mod xlsx;

pub use arrival::{arrival, names, releases};
pub use delimited::DELIMITERS;
pub use draft::{Doubt, Doubtful, Draft, MissingByKind, Shape, Understood};
pub use encoding::{Charset, decode, detect};
pub use error::TableError;
pub use grid::{At, Cell, Format, Sheet, Workbook, column_name};
pub use guarded::is_guarded;
pub use guess::{guess, guess_all, guess_sheet};
pub use limits::{Limits, Progress};
pub use number::Decimal;
pub use period::period;
pub use reading::{Column, Layout, Reading, Role, Told, Wishes};
pub use revise::{Revised, Revision, revise, revision};
pub use source::{Opening, Source};
pub use typed::{Refused, Typed, block, quoted, shown_sign, typed};
pub use understand::understand;

//! From the parser's complaint to what a person can mend.

use ron::error::SpannedError;

use super::fault::{Fault, Place, ReadError};

pub(super) fn explain(_text: &str, error: &SpannedError) -> ReadError {
    let place = |p: ron::error::Position| Place { line: p.line, column: p.col };
    ReadError::at(place(error.span.start), Fault::Other(error.code.to_string()))
}

//! What can be wrong with a file, and where: data that `text` makes sentences of.

use std::io::ErrorKind;

use crate::session::BrokenRule;

/// A place in a file, as an editor counts: lines and characters from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// Why a file is not opened.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{fault:?} at {place:?}")]
pub struct ReadError {
    /// Where; `None` where the file as a whole is at fault.
    pub place: Option<Place>,
    /// What.
    pub fault: Fault,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// It could not be read at all.
    Unreadable(ErrorKind),
    /// It is no file: a pipe, a device.
    NotFile,
    /// It is larger than any workshop.
    TooLarge {
        /// The limit.
        megabytes: u64,
    },
    /// There is nothing in it.
    Empty,
    /// It is not text.
    NotUtf8,
    /// It does not begin like a session.
    NotASession,
    /// It does not say which format it is.
    NoFormat,
    /// It says a format that never was.
    UnknownFormat {
        /// The number it gives.
        number: u64,
    },
    /// A name that is not known at this place.
    UnknownName {
        /// The name as written.
        found: String,
        /// The known name most like it, if any is.
        nearest: Option<&'static str>,
        /// Every name known here.
        known: &'static [&'static str],
    },
    /// Something that must be there is not.
    Missing {
        /// Its name.
        field: String,
    },
    /// A field is written twice.
    Twice {
        /// Its name.
        field: String,
    },
    /// A number with a decimal comma.
    DecimalComma {
        /// The number as it should be written.
        number: String,
    },
    /// A text that is never closed begins here.
    UnclosedText,
    /// A comment that is never closed.
    UnclosedComment,
    /// The file ends too early.
    CutShort,
    /// A bracket is not closed before this place.
    NoClosing {
        /// What closes it.
        closing: char,
        /// The line where it is opened.
        line: usize,
    },
    /// A comma is missing here.
    NoComma,
    /// There is something behind the end of the session.
    Trailing,
    /// A colon is missing between a name and its value.
    NoColon,
    /// A `\` with something behind it that means nothing.
    Escape,
    /// Something else than what belongs here.
    Expected {
        /// What belongs here.
        wanted: Wanted,
        /// What is written.
        found: String,
    },
    /// A bare number in a row of a table, where `Number(…)` and its kin belong.
    BareValue {
        /// The number as written.
        number: String,
    },
    /// A row of a table with too few parts.
    ShortRow {
        /// How many it has.
        parts: usize,
    },
    /// A number too large to be one.
    NotFinite {
        /// The number as written.
        written: String,
    },
    /// A rating or coordinate outside 0 to 10.
    OutOfRange {
        /// The number as written.
        written: String,
    },
    /// A rating or coordinate finer than a tenth.
    TooFine {
        /// The number as written.
        written: String,
    },
    /// Brackets within brackets, far deeper than any session has.
    TooDeep,
    /// A rule of the session is broken.
    Broken(BrokenRule),
    /// Anything rarer, in the parser's words.
    Other(String),
}

/// What a place in the file asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A number.
    Number,
    /// A whole number.
    Whole,
    /// Words between quotes.
    Text,
    /// `true` or `false`.
    YesNo,
    /// A name of something, without quotes.
    Name,
    /// An id.
    Id,
    /// A date.
    Date,
    /// A point in time.
    Moment,
    /// A period.
    Period,
    /// A list between `[` and `]`.
    List,
    /// Fields between `(` and `)`.
    Group,
}

impl ReadError {
    /// A fault of the file as a whole.
    pub(super) fn whole(fault: Fault) -> Self {
        Self { place: None, fault }
    }

    /// A fault at a place.
    pub(super) fn at(place: Place, fault: Fault) -> Self {
        Self { place: Some(place), fault }
    }
}

//! From the bytes of a file to a session, all of it or none.

use std::{
    fs::{self, File},
    io::Read,
    path::Path,
};

use crate::session::{self, BrokenRule, FORMAT, Limits, Session};

use super::{
    explain::explain,
    fault::{Fault, ReadError},
    format, locate,
    migrate::{STEPS, brought_up},
    scan::scan,
};

/// The largest file that is read, in bytes: 256 MB.
pub const SIZE_LIMIT: u64 = 256 * 1024 * 1024;

/// As many bytes a character takes at most where it is written as an escape.
const WRITTEN: usize = "\\u{10ffff}".len();

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// A session of this program's format.
    Session(Box<Session>),
    /// A file of a format this program does not know yet; shown as it is, never half-read.
    Newer {
        /// The number of its format.
        format: u64,
        /// All of it.
        text: String,
    },
}

/// Reads the file at `path`.
///
/// # Errors
/// What is wrong with the file and where, or why it could not be read.
pub fn read(path: &Path) -> Result<Opened, ReadError> {
    parse(&bytes(path)?)
}

/// The bytes of the file at `path`, as far as [`parse`] would look at them.
///
/// # Errors
/// Why it could not be read.
pub fn bytes(path: &Path) -> Result<Vec<u8>, ReadError> {
    let unreadable = |error: std::io::Error| ReadError::whole(Fault::Unreadable(error.kind()));
    // Opening a pipe waits for somebody to write into it, so it is asked first what it is.
    let found = fs::metadata(path).map_err(unreadable)?;
    if !found.is_file() && !found.is_dir() {
        return Err(ReadError::whole(Fault::NotFile));
    }
    let file = File::open(path).map_err(unreadable)?;
    if file.metadata().map_err(unreadable)?.len() > SIZE_LIMIT {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    file.take(SIZE_LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// Reads the bytes of a file.
///
/// # Errors
/// What is wrong with them, and where.
pub fn parse(bytes: &[u8]) -> Result<Opened, ReadError> {
    if bytes.len() as u64 > SIZE_LIMIT {
        return Err(too_large());
    }
    let text = text(bytes)?;
    if text.trim().is_empty() {
        return Err(ReadError::whole(Fault::Empty));
    }
    match format::number(&text).map_err(|error| explain(&text, &error))? {
        None => Err(no_format(&text)),
        Some(number) if number > u64::from(FORMAT) => {
            Ok(Opened::Newer { format: number, text: text.into_owned() })
        }
        Some(number) if number == u64::from(FORMAT) => {
            this_format(&text).map(|session| Opened::Session(Box::new(session)))
        }
        Some(number) => older(&text, number),
    }
}

fn too_large() -> ReadError {
    ReadError::whole(Fault::TooLarge { megabytes: SIZE_LIMIT >> 20 })
}

/// The bytes as text with `\n` at line ends, without a byte order mark.
fn text(bytes: &[u8]) -> Result<std::borrow::Cow<'_, str>, ReadError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) if text.contains("\r\n") => Ok(text.replace("\r\n", "\n").into()),
        Ok(text) => Ok(text.into()),
        Err(error) => {
            Err(ReadError::at(locate::end_of(bytes, error.valid_up_to()), Fault::NotUtf8))
        }
    }
}

fn this_format(text: &str) -> Result<Session, ReadError> {
    measure(text)?;
    let session: Session =
        format::options().from_str(text).map_err(|error| explain(text, &error))?;
    session::check(&session).map_err(|broken| ReadError {
        place: locate::of_broken(text, &broken),
        fault: Fault::Broken(broken.rule),
    })?;
    Ok(session)
}

/// What no machine should have to hold is refused before it is held.
fn measure(text: &str) -> Result<(), ReadError> {
    let seen = scan(text, text.len());
    let broken = |what: Limits, at| {
        let rule = BrokenRule::TooMany { what, limit: what.limit() };
        Err(ReadError::at(locate::place(text, at), Fault::Broken(rule)))
    };
    let (at, length) = seen.longest;
    if seen.commas > Limits::Values.limit() {
        broken(Limits::Values, text.len())
    } else if length > Limits::Characters.limit() * WRITTEN {
        broken(Limits::Characters, at)
    } else {
        Ok(())
    }
}

/// A file of an earlier format, brought up to this one in memory.
fn older(text: &str, number: u64) -> Result<Opened, ReadError> {
    let Some(now) = brought_up(text, number, &STEPS) else {
        let place = locate::field(text, "format");
        return Err(ReadError { place, fault: Fault::UnknownFormat { number } });
    };
    this_format(&now?).map(|session| Opened::Session(Box::new(session)))
}

/// A file that names no format: a misspelt name is told rather than the missing one.
fn no_format(text: &str) -> ReadError {
    match this_format(text) {
        Err(error) if matches!(error.fault, Fault::UnknownName { .. }) => error,
        _ => ReadError::whole(Fault::NoFormat),
    }
}

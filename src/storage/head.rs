//! The head of a file: what a list of workshops shows of each, read without the rest.

use std::{
    fmt,
    fs::File,
    io::Read,
    path::{Path, PathBuf},
    time::SystemTime,
};

use jiff::civil::Date;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

use super::{
    fault::{Fault, ReadError},
    format,
};

/// How much of a file is looked at, in bytes. The head of one that people wrote fits many
/// times over.
const LOOKED_AT: u64 = 16 * 1024;

/// The ending of a workshop's file.
pub const EXTENSION: &str = "ron";

/// What a workshop says of itself before its boards begin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The number of the format.
    pub format: u64,
    /// What the workshop is called.
    pub title: String,
    /// The focal question.
    pub question: String,
    /// Where it took place.
    pub place: String,
    /// When.
    pub date: Option<Date>,
}

/// A file of a folder.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Where it is.
    pub path: PathBuf,
    /// When it was written, where the disk tells.
    pub written: Option<SystemTime>,
    /// Its head, or why there is none.
    pub head: Result<Head, ReadError>,
}

/// Reads the head of the file at `path`; the rest is neither read nor checked. `None` for a
/// saved comparison, which is no workshop.
fn head(path: &Path) -> Result<Option<Head>, ReadError> {
    let unreadable = |error: std::io::Error| ReadError::whole(Fault::Unreadable(error.kind()));
    let file = File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::with_capacity(4096);
    file.take(LOOKED_AT).read_to_end(&mut bytes).map_err(unreadable)?;
    of(&bytes)
}

/// The workshop files of a folder with their heads, in the order of their names. What is cannot
/// be read says so in place of a head.
///
/// # Errors
/// Where the folder cannot be read.
pub fn folder(folder: &Path) -> Result<Vec<Listed>, ReadError> {
    let unreadable = |error: std::io::Error| ReadError::whole(Fault::Unreadable(error.kind()));
    let mut listed: Vec<Listed> = std::fs::read_dir(folder)
        .map_err(unreadable)?
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let path = entry.path();
            let ours = path.extension().is_some_and(|ending| ending == EXTENSION);
            if !ours || !path.is_file() {
                return None;
            }
            let written = entry.metadata().and_then(|data| data.modified()).ok();
            Some(Listed { written, head: head(&path).transpose()?, path })
        })
        .collect();
    listed.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(listed)
}

/// The head in the first bytes of a file.
fn of(bytes: &[u8]) -> Result<Option<Head>, ReadError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        // The last character may have been cut in two.
        Err(error) => std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default(),
    };
    if text.trim().is_empty() {
        return Err(ReadError::whole(Fault::Empty));
    }
    let mut found = Found::default();
    // The reading ends before the text does, or the text before what it tells: what was
    // found until then is the head.
    let _ = format::options().from_str_seed(text, &mut found);
    match found.format {
        _ if found.compares => Ok(None),
        Some(format) => Ok(Some(Head { format, ..found.head })),
        None => Err(ReadError::whole(Fault::NoFormat)),
    }
}

#[derive(Default)]
struct Found {
    format: Option<u64>,
    compares: bool,
    head: Head,
}

impl<'de> DeserializeSeed<'de> for &mut Found {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_struct("Session", &["format"], self)
    }
}

impl<'de> Visitor<'de> for &mut Found {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a session")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        while let Some(name) = fields.next_key::<String>()? {
            match name.as_str() {
                "format" => self.format = Some(fields.next_value()?),
                "title" => self.head.title = fields.next_value()?,
                "question" => self.head.question = fields.next_value()?,
                "place" => self.head.place = fields.next_value()?,
                "date" => self.head.date = fields.next_value()?,
                // A saved comparison has a format of its own.
                "sessions" => {
                    self.compares = true;
                    return Ok(());
                }
                // From here on the file tells of people and boards.
                "participants" | "groups" | "canvases" if self.format.is_some() => return Ok(()),
                _ => drop(fields.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn a_head_is_read_from_a_file_that_is_cut_off_in_the_middle_of_a_letter() {
        let text = "(\n    format: 1,\n    id: \"x\",\n    title: \"Қызмет\",\n    date: \"2026-05-04\",\n    canvases: [(title: \"Өңір";
        let mut bytes = text.as_bytes().to_vec();
        bytes.pop();
        let head = of(&bytes).expect("it can be read").expect("it is a workshop");
        assert_eq!((head.title.as_str(), head.format), ("Қызмет", 1));
        assert_eq!(head.date.map(jiff::civil::Date::year), Some(2026));
    }

    #[test]
    fn what_names_no_format_has_no_head() {
        assert!(matches!(of(b"(format: 1, sessions: [(id: 3)])"), Ok(None)));
        assert!(of(b"(name: \"theme\", accent: \"#123456\")").is_err());
        assert!(of(b"\xff\xfe\x00").is_err());
        assert!(of(b"  \n").is_err());
    }
}

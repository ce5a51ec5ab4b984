//! What every reader and writer of the file agrees on, and the number it starts with.

use std::fmt;

use ron::{Options, error::SpannedError, extensions::Extensions};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

/// `Some(…)` is never written and never asked for, with no word about it in the file.
pub(super) fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// The number of the file's format, read without looking at what follows it.
/// `None` where the file is whole and names none.
pub(super) fn number(text: &str) -> Result<Option<u64>, SpannedError> {
    let mut found = None;
    let outcome = options().from_str_seed(text, Head(&mut found));
    // Stopping early leaves the rest unread, which the parser calls an error.
    if found.is_some() { Ok(found) } else { outcome.map(|()| None) }
}

/// Reads fields up to `format`, and stops there.
struct Head<'a>(&'a mut Option<u64>);

impl<'de> DeserializeSeed<'de> for Head<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_struct("Session", &["format"], self)
    }
}

impl<'de> Visitor<'de> for Head<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a session")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        while let Some(name) = fields.next_key::<String>()? {
            if name == "format" {
                *self.0 = Some(fields.next_value()?);
                return Ok(());
            }
            fields.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

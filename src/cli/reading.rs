//! Reading a workshop for a command that needs it whole.

use std::path::Path;

use crate::{
    session::Session,
    storage::{self, Opened},
    text::Texts,
};

/// Reads a workshop, or says in the reader's language why not.
pub(super) fn read(path: &Path, texts: Texts) -> Result<Session, String> {
    match storage::bytes(path).and_then(|bytes| storage::parse(&bytes)) {
        Ok(Opened::Session(session)) => Ok(*session),
        Ok(Opened::Newer { format, .. }) => Err(texts.label(&storage::newer(format))),
        Err(error) => Err(texts.label(&error.label())),
    }
}

//! What a facilitator relies on of the file: it reads back as it was, it never breaks, and
//! a slip of the hand is told in words one can act on.

pub mod arbitrary;
mod damage;
mod held;
pub mod left;
mod round_trip;
mod saving;
mod slips;
mod through;

use std::{fs, path::PathBuf};

use fourfold::{
    session::Session,
    storage::{Opened, ReadError, parse},
};

/// The session in these bytes.
fn session(bytes: &[u8]) -> Result<Session, ReadError> {
    match parse(bytes)? {
        Opened::Session(session) => Ok(*session),
        Opened::Newer { format, .. } => panic!("format {format}"),
    }
}

/// The sample workshops, by name.
pub fn workshops() -> Vec<(String, Vec<u8>)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("workshops");
    let entries = [root.clone(), root.join("class")].map(|folder| fs::read_dir(folder).unwrap());
    let paths = entries.into_iter().flatten().map(|entry| entry.unwrap().path());
    let files = paths.filter(|path| path.extension().is_some_and(|extension| extension == "ron"));
    files.map(|path| (path.display().to_string(), fs::read(&path).unwrap())).collect()
}

//! Earlier states of workshops, kept on a archive of the program's own: a folder a workshop, in
//! it one session file a state. Never touches a person's own files.
//!
//! A state is named `NUMBER-TIME-REASON.ron`. The number counts up over the whole archive, so
//! that order does not depend on a clock that may be set wrong.

mod calendar;
mod task;

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::SystemTime,
};

use jiff::{Timestamp, tz::TimeZone};
use uuid::Uuid;

use crate::session::{Session, SessionId};

use super::{
    disk::Disk,
    drafts::{drafts, is_left_behind},
    read::{self, Opened},
    save::{SaveError, save_on},
    write::to_bytes,
};

pub use super::fault::ReadError;
pub use task::{Archived, Task};

/// How long a state is kept, in days.
pub const DAYS: i64 = 7;
/// How many bytes all states together may take: 200 MB.
pub const ROOM: u64 = 200 * 1024 * 1024;
/// How a time is written in a name.
const TIME: &str = "%Y%m%dT%H%M%S";

/// Why a state was put in the archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Five minutes of work had passed.
    Work,
    /// The workshop was saved.
    Saved,
    /// An earlier state was about to take its place.
    Replaced,
}

impl Reason {
    const ALL: [Self; 3] = [Self::Work, Self::Saved, Self::Replaced];

    fn name(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Saved => "saved",
            Self::Replaced => "replaced",
        }
    }
}

/// One state in the archive, not read yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Where it is.
    pub path: PathBuf,
    /// Whose state it is.
    pub session: SessionId,
    /// Its place in the order of all states.
    pub number: u64,
    /// When it was put there, by the clock of that moment.
    pub at: Timestamp,
    /// Why.
    pub reason: Reason,
    /// How many bytes it takes.
    pub bytes: u64,
}

impl Entry {
    /// Reads it, all of it or nothing.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(&self) -> Result<Opened, ReadError> {
        read::read(&self.path)
    }

    fn of(path: PathBuf, session: SessionId) -> Option<Self> {
        let name = path.file_name()?.to_str()?.strip_suffix(".ron")?;
        let mut parts = name.splitn(3, '-');
        let number = parts.next()?.parse().ok()?;
        let time = jiff::civil::DateTime::strptime(TIME, parts.next()?).ok()?;
        let at = time.to_zoned(TimeZone::UTC).ok()?.timestamp();
        let reason = parts.next()?;
        let reason = Reason::ALL.into_iter().find(|known| known.name() == reason)?;
        let bytes = fs::metadata(&path).ok()?.len();
        Some(Self { path, session, number, at, reason, bytes })
    }
}

/// Where earlier states are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Archive {
    folder: PathBuf,
    room: u64,
}

impl Archive {
    /// The archive in that folder, with room for [`ROOM`] bytes.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, room: ROOM }
    }

    /// With room for that many bytes.
    #[must_use]
    pub fn with_room(self, room: u64) -> Self {
        Self { room, ..self }
    }

    /// Every state of every workshop, oldest first.
    #[must_use]
    pub fn all(&self) -> Vec<Entry> {
        let folders = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut all: Vec<Entry> = folders
            .filter_map(|folder| {
                let id = SessionId(Uuid::parse_str(folder.file_name().to_str()?).ok()?);
                Some(self.states(id))
            })
            .flatten()
            .collect();
        all.sort_by_key(|entry| (entry.number, entry.at));
        all
    }

    /// Every state of that workshop, oldest first.
    #[must_use]
    pub fn of(&self, session: SessionId) -> Vec<Entry> {
        let mut all = self.states(session);
        all.sort_by_key(|entry| (entry.number, entry.at));
        all
    }

    /// How many bytes all states together take.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.all().iter().map(|entry| entry.bytes).sum()
    }

    fn states(&self, session: SessionId) -> Vec<Entry> {
        let files = fs::read_dir(self.folder_of(session)).into_iter().flatten().flatten();
        files.filter_map(|file| Entry::of(file.path(), session)).collect()
    }

    fn folder_of(&self, session: SessionId) -> PathBuf {
        self.folder.join(session.to_string())
    }

    /// Puts a state in the archive, unless it is the newest one there already. Makes room for
    /// it afterwards.
    ///
    /// # Errors
    /// Where it cannot be written. What was in the archive is still there.
    pub fn put<D: Disk>(
        &self,
        disk: &D,
        session: &Session,
        at: Timestamp,
        reason: Reason,
    ) -> Result<(), SaveError> {
        let bytes = to_bytes(session);
        let all = self.all();
        let newest = all.iter().rev().find(|entry| entry.session == session.id);
        if newest.is_some_and(|newest| holds(newest, &bytes)) {
            return Ok(());
        }
        let number = all.last().map_or(1, |last| last.number.saturating_add(1));
        let folder = self.folder_of(session.id);
        if let Err(error) = fs::create_dir_all(&folder) {
            return Err(SaveError { path: folder, fault: error.into() });
        }
        let time = at.to_zoned(TimeZone::UTC).strftime(TIME);
        let path = folder.join(format!("{number:08}-{time}-{}.ron", reason.name()));
        save_on(disk, &path, &bytes)?;
        self.make_room();
        Ok(())
    }

    /// Takes the oldest states away until the rest has room; the newest of each workshop
    /// stays whatever it takes.
    fn make_room(&self) {
        let all = self.all();
        let mut size: u64 = all.iter().map(|entry| entry.bytes).sum();
        for (at, entry) in all.iter().enumerate() {
            if size <= self.room {
                return;
            }
            let rest = all.get(at + 1..).unwrap_or_default();
            let has_newer = rest.iter().any(|later| later.session == entry.session);
            if has_newer && take_away(&entry.path) {
                size = size.saturating_sub(entry.bytes);
            }
        }
    }

    /// Takes away what is older than [`DAYS`] days.
    pub fn forget_old(&self, now: Timestamp) {
        let all = self.all();
        for old in calendar::too_old(&all, now) {
            take_away(&old.path);
        }
        self.sweep();
    }

    /// Takes away what was left half-written, and folders that hold nothing.
    fn sweep(&self) {
        let folders = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        for folder in folders.map(|folder| folder.path()).filter(|path| path.is_dir()) {
            for draft in drafts(&folder) {
                if is_left_behind(&draft, SystemTime::now()) {
                    take_away(&draft);
                }
            }
            // Only one that holds nothing lets itself be taken away.
            let _ = fs::remove_dir(&folder);
        }
    }

    /// Takes everything away.
    ///
    /// # Errors
    /// Where something could not be taken away; everything else is gone.
    pub fn clear(&self) -> io::Result<()> {
        match fs::remove_dir_all(&self.folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

/// Whether the state is those bytes.
fn holds(entry: &Entry, bytes: &[u8]) -> bool {
    entry.bytes == bytes.len() as u64 && fs::read(&entry.path).is_ok_and(|known| known == bytes)
}

fn take_away(file: &Path) -> bool {
    let gone = fs::remove_file(file);
    if let Err(error) = &gone {
        log::warn!("an earlier version could not be taken away: {}", error.kind());
    }
    gone.is_ok()
}

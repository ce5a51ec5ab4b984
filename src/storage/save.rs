//! Putting bytes in a file's place, so that at every moment there is the old file or the
//! new one, whole.

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    time::Duration,
};

use crate::{
    edit::{Label, Msg},
    msg,
};

use super::{
    beside::beside,
    beside::folder,
    disk::{Disk, RealDisk},
    seen::Seen,
};

/// A file was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The file that was written; not the path asked for where that is a link.
    pub target: PathBuf,
    /// Its length in bytes.
    pub length: usize,
    /// What it holds, in short.
    pub seen: Seen,
}

/// Why a file was not saved. What was there before is still there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {fault:?}", path = path.display())]
pub struct SaveError {
    /// The path that was asked for.
    pub path: PathBuf,
    /// What went wrong.
    pub fault: SaveFault,
}

/// What can go wrong while saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveFault {
    /// The folder is not there, or no longer.
    NoFolder,
    /// There is a folder of that name.
    IsFolder,
    /// What has that name is no file: a pipe, a device.
    NotFile,
    /// The network folder does not answer.
    Unreachable,
    /// The file is marked as not to be changed.
    ReadOnlyFile,
    /// The disk as a whole cannot be written.
    ReadOnlyDisk,
    /// The person may not write there.
    NotAllowed,
    /// Another program holds it open: a virus scanner, a sync client.
    InUse,
    /// There is no room left.
    Full,
    /// No file can have that name.
    BadName,
    /// Something else has written the file since it was read or written here.
    ChangedOutside,
    /// The thread that saves is gone.
    Stopped,
    /// Anything rarer, in the system's words.
    Other(String),
}

impl SaveError {
    /// What happened, where, and what the person can do.
    #[must_use]
    pub fn label(&self) -> Label {
        let label = Label::plain(message(&self.fault)).text("path", self.path.to_string_lossy());
        match &self.fault {
            SaveFault::Other(words) => label.text("words", words),
            _ => label,
        }
    }
}

impl SaveFault {
    /// The English name for the log: it names no file and quotes nobody.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NoFolder => "no folder",
            Self::IsFolder => "a folder is there",
            Self::NotFile => "not a file",
            Self::Unreachable => "not within reach",
            Self::InUse => "held by another program",
            Self::ReadOnlyFile => "read-only file",
            Self::ReadOnlyDisk => "read-only disk",
            Self::NotAllowed => "not allowed",
            Self::Full => "no room left",
            Self::BadName => "not a name",
            Self::ChangedOutside => "changed from outside",
            Self::Stopped => "the saver is gone",
            Self::Other(_) => "something rarer",
        }
    }
}

fn message(fault: &SaveFault) -> Msg {
    match fault {
        SaveFault::NoFolder => msg!("file-save-no-folder"),
        SaveFault::IsFolder => msg!("file-save-is-folder"),
        SaveFault::NotFile => msg!("file-save-not-file"),
        SaveFault::Unreachable => msg!("file-save-unreachable"),
        SaveFault::ReadOnlyFile => msg!("file-save-read-only"),
        SaveFault::ReadOnlyDisk => msg!("file-save-read-only-disk"),
        SaveFault::NotAllowed => msg!("file-save-not-allowed"),
        SaveFault::InUse => msg!("file-save-held"),
        SaveFault::Full => msg!("file-save-full"),
        SaveFault::BadName => msg!("file-save-bad-name"),
        SaveFault::ChangedOutside => msg!("file-save-changed"),
        SaveFault::Stopped => msg!("file-save-stopped"),
        SaveFault::Other(_) => msg!("file-save-other"),
    }
}

impl SaveFault {
    /// Whether it may be over in a moment.
    fn may_pass(&self) -> bool {
        match self {
            Self::InUse => true,
            // Where a scanner or a sync client holds a file, Windows calls it not allowed.
            Self::NotAllowed => cfg!(windows),
            _ => false,
        }
    }
}

impl From<io::Error> for SaveFault {
    fn from(error: io::Error) -> Self {
        if is_held(&error) {
            return Self::InUse;
        }
        match error.kind() {
            ErrorKind::HostUnreachable
            | ErrorKind::NetworkUnreachable
            | ErrorKind::NetworkDown
            | ErrorKind::NotConnected
            | ErrorKind::StaleNetworkFileHandle
            | ErrorKind::TimedOut => Self::Unreachable,
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NoFolder,
            ErrorKind::IsADirectory => Self::IsFolder,
            ErrorKind::PermissionDenied => Self::NotAllowed,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnlyDisk,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::Full
            }
            ErrorKind::InvalidFilename => Self::BadName,
            _ => Self::Other(error.to_string()),
        }
    }
}

/// Whether another program holds the file open, so that nothing can be put in its place.
fn is_held(error: &io::Error) -> bool {
    /// What Windows says where a file is held, as a whole or in part.
    const HELD: [i32; 2] = [32, 33];
    let windows = cfg!(windows) && error.raw_os_error().is_some_and(|code| HELD.contains(&code));
    windows
        || matches!(
            error.kind(),
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy | ErrorKind::WouldBlock
        )
}

/// Saves on the disks of this computer.
///
/// # Errors
/// What went wrong. The old file is then still there, unless only the last flush failed:
/// then it is the new one.
pub fn save(path: &Path, bytes: &[u8]) -> Result<Saved, SaveError> {
    save_on(&RealDisk, path, bytes)
}

/// Saves on that disk.
///
/// # Errors
/// As [`save`].
pub fn save_on<D: Disk>(disk: &D, path: &Path, bytes: &[u8]) -> Result<Saved, SaveError> {
    patiently(disk, path, bytes, &WAITS, |_| Ok(None))
}

/// Saves over an earlier version, which stays beside it with `.bak` behind its name. Where
/// `seen` is what that file last was, nothing that came to it since is written over.
///
/// # Errors
/// As [`save`], and [`SaveFault::ChangedOutside`].
pub fn save_over<D: Disk>(
    disk: &D,
    path: &Path,
    bytes: &[u8],
    seen: Option<Seen>,
) -> Result<Saved, SaveError> {
    let guard = |target: &Path| {
        let earlier = disk.read(target)?;
        let found = Seen::of(&earlier);
        let counts = seen.is_some().then_some(found);
        if earlier == bytes {
            return Ok(counts);
        }
        if seen.is_some_and(|seen| seen != found) {
            return Err(SaveFault::ChangedOutside);
        }
        // A save is worth more than the version before it.
        let kept = patiently(disk, &backup_of(target), &earlier, &WAITS[..2], |_| Ok(None));
        if let Err(error) = kept {
            log::warn!("the version before could not be kept: {}", error.fault.name());
        }
        Ok(counts)
    };
    patiently(disk, path, bytes, &WAITS, guard)
}

/// Between one try and the next, in milliseconds, where another program holds the file.
const WAITS: [u64; 5] = [50, 100, 200, 400, 800];

/// Puts the bytes in the file's place; tries again after each of these times where another
/// program has it in hand for a moment.
fn patiently<D: Disk>(
    disk: &D,
    path: &Path,
    bytes: &[u8],
    waits: &[u64],
    guard: impl Fn(&Path) -> Result<Option<Seen>, SaveFault>,
) -> Result<Saved, SaveError> {
    let mut waits = waits.iter();
    loop {
        match put(disk, path, bytes, &guard) {
            Err(fault) if fault.may_pass() => match waits.next() {
                Some(wait) => disk.wait(Duration::from_millis(*wait)),
                None => return Err(SaveError { path: path.to_owned(), fault }),
            },
            outcome => {
                return outcome.map_err(|fault| SaveError { path: path.to_owned(), fault });
            }
        }
    }
}

/// Where the version before of a file is kept.
#[must_use]
pub fn backup_of(file: &Path) -> PathBuf {
    beside(file, "", ".bak")
}

/// Puts the bytes in the file's place. The guard looks at the earlier file, if there is one;
/// where it says what that must be, the file is looked at once more at the last moment.
fn put<D: Disk>(
    disk: &D,
    path: &Path,
    bytes: &[u8],
    guard: impl Fn(&Path) -> Result<Option<Seen>, SaveFault>,
) -> Result<Saved, SaveFault> {
    if path.file_name().is_none() {
        return Err(SaveFault::BadName);
    }
    let target = disk.target(path)?;
    let before = disk.existing(&target)?;
    match &before {
        Some(found) if found.is_folder => return Err(SaveFault::IsFolder),
        // Reading a pipe or a device might never end.
        Some(found) if found.is_special => return Err(SaveFault::NotFile),
        // A rename would not ask; the mark is there because someone wants the file kept.
        Some(found) if found.read_only => return Err(SaveFault::ReadOnlyFile),
        _ => {}
    }
    let mut draft = disk.draft(&target, before.as_ref(), bytes)?;
    disk.flush(&mut draft)?;
    // From the last look at the earlier file to its end nobody else may replace it.
    let alone = before.as_ref().map(|_| disk.alone(&target)).transpose()?;
    let earlier = if before.is_some() { guard(&target)? } else { None };
    // Keeping the version before took its time, and not every program minds who is at a file.
    if let Some(earlier) = earlier
        && is_other(disk, &target, earlier)?
    {
        return Err(SaveFault::ChangedOutside);
    }
    disk.rename(draft, &target)?;
    drop(alone);
    disk.flush_folder(folder(&target))?;
    Ok(Saved { target, length: bytes.len(), seen: Seen::of(bytes) })
}

/// Whether the file is there and not what it was.
fn is_other<D: Disk>(disk: &D, target: &Path, was: Seen) -> Result<bool, SaveFault> {
    match disk.read(target) {
        Ok(now) => Ok(Seen::of(&now) != was),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

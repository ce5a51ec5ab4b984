//! The steps by which bytes reach a disk, each of which can fail, behind one trait: the
//! program uses [`RealDisk`], a test puts its own in between.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    thread,
    time::{Duration, SystemTime},
};

use tempfile::NamedTempFile;

use super::{beside::folder, drafts};

/// How many links are followed from a name to its file.
const LINKS: usize = 40;

/// What saving asks of a file that is there.
#[derive(Clone, Debug, Default)]
pub struct Existing {
    /// It is a folder.
    pub is_folder: bool,
    /// It is neither file nor folder: a pipe, a device.
    pub is_special: bool,
    /// It is marked as not to be changed.
    pub read_only: bool,
    /// Who may read and write it, where the disk knows.
    pub permissions: Option<fs::Permissions>,
}

impl From<fs::Metadata> for Existing {
    fn from(found: fs::Metadata) -> Self {
        let permissions = found.permissions();
        Self {
            is_folder: found.is_dir(),
            is_special: !found.is_dir() && !found.is_file(),
            read_only: permissions.readonly(),
            permissions: Some(permissions),
        }
    }
}

/// What a file looks like from outside, without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// When it was written last, where the disk knows.
    pub modified: Option<SystemTime>,
    /// Its length in bytes.
    pub length: u64,
}

/// Somewhere files are kept.
pub trait Disk: Send + Sync + 'static {
    /// A file that is written but does not have its name yet. Dropping it leaves nothing behind.
    type Draft;

    /// The file a path stands for, when it is a link to another.
    fn target(&self, path: &Path) -> io::Result<PathBuf>;

    /// The file there now, if there is one.
    fn existing(&self, target: &Path) -> io::Result<Option<Existing>>;

    /// Writes a file in the same folder as `target`, allowed to whom `like` is allowed.
    fn draft(
        &self,
        target: &Path,
        like: Option<&Existing>,
        bytes: &[u8],
    ) -> io::Result<Self::Draft>;

    /// Waits until the draft is on the disk itself.
    fn flush(&self, draft: &mut Self::Draft) -> io::Result<()>;

    /// Gives the draft its name, in place of what had it before, all at once.
    fn rename(&self, draft: Self::Draft, target: &Path) -> io::Result<()>;

    /// Waits until the new name is on the disk itself.
    fn flush_folder(&self, folder: &Path) -> io::Result<()>;

    /// What the file there holds now.
    fn read(&self, target: &Path) -> io::Result<Vec<u8>>;

    /// Takes a file away.
    fn remove(&self, target: &Path) -> io::Result<()>;

    /// Makes a small file of that name where there is none; otherwise
    /// [`io::ErrorKind::AlreadyExists`].
    fn create(&self, _target: &Path, _bytes: &[u8]) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// What the file there looks like, if there is one.
    fn stamp(&self, _target: &Path) -> io::Result<Option<Stamp>> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Makes the file look as if it had been written just now.
    fn touch(&self, _target: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Keeps other copies of the program from replacing that file while this is held, where
    /// the system can; [`io::ErrorKind::WouldBlock`] where another is at it.
    fn alone(&self, _target: &Path) -> io::Result<Option<fs::File>> {
        Ok(None)
    }

    /// Drafts in the folder of a file written just now that programs left which ended in the
    /// middle of writing. Never one that somebody may still be writing.
    fn left_behind(&self, _beside: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(Vec::new())
    }

    /// Waits before something is tried again.
    fn wait(&self, time: Duration) {
        thread::sleep(time);
    }
}

/// The disks of this computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    type Draft = NamedTempFile;

    fn target(&self, path: &Path) -> io::Result<PathBuf> {
        let mut target = path.to_owned();
        for _ in 0..LINKS {
            match fs::symlink_metadata(&target) {
                Ok(found) if found.is_symlink() => {
                    target = folder(&target).join(fs::read_link(&target)?);
                }
                _ => return Ok(target),
            }
        }
        Err(io::Error::other("the link leads in a circle"))
    }

    fn existing(&self, target: &Path) -> io::Result<Option<Existing>> {
        match fs::metadata(target) {
            Ok(found) => Ok(Some(found.into())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn draft(
        &self,
        target: &Path,
        like: Option<&Existing>,
        bytes: &[u8],
    ) -> io::Result<NamedTempFile> {
        drafts::draft(target, like.and_then(|like| like.permissions.clone()), bytes)
    }

    fn flush(&self, draft: &mut NamedTempFile) -> io::Result<()> {
        draft.as_file().sync_all()
    }

    fn rename(&self, draft: NamedTempFile, target: &Path) -> io::Result<()> {
        draft.persist(target).map(drop).map_err(|error| error.error)
    }

    fn flush_folder(&self, folder: &Path) -> io::Result<()> {
        flush_folder(folder)
    }

    fn read(&self, target: &Path) -> io::Result<Vec<u8>> {
        fs::read(target)
    }

    fn remove(&self, target: &Path) -> io::Result<()> {
        fs::remove_file(target)
    }

    fn create(&self, target: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = fs::OpenOptions::new().write(true).create_new(true).open(target)?;
        file.write_all(bytes)
    }

    fn stamp(&self, target: &Path) -> io::Result<Option<Stamp>> {
        match fs::metadata(target) {
            Ok(found) if found.is_file() => {
                Ok(Some(Stamp { modified: found.modified().ok(), length: found.len() }))
            }
            Ok(_) => Err(io::ErrorKind::InvalidInput.into()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn touch(&self, target: &Path) -> io::Result<()> {
        fs::OpenOptions::new().write(true).open(target)?.set_modified(SystemTime::now())
    }

    fn alone(&self, target: &Path) -> io::Result<Option<fs::File>> {
        alone(target)
    }

    fn left_behind(&self, beside: &Path) -> io::Result<Vec<PathBuf>> {
        // Held against the clock of that disk, which may be a server's.
        let now = fs::metadata(beside)?.modified()?;
        let mut found = drafts::drafts(folder(beside));
        found.retain(|draft| drafts::is_left_behind(draft, now));
        Ok(found)
    }
}

/// Elsewhere an open file cannot be replaced, so that holding it would be in the way.
#[cfg(not(unix))]
fn alone(_: &Path) -> io::Result<Option<fs::File>> {
    Ok(None)
}

#[cfg(unix)]
fn alone(target: &Path) -> io::Result<Option<fs::File>> {
    // What cannot be opened or held can still be replaced: some network folders know no locks.
    let Ok(file) = fs::File::open(target) else { return Ok(None) };
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(fs::TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
        Err(fs::TryLockError::Error(_)) => Ok(None),
    }
}

/// Waits until the names in a folder are on the disk itself.
#[cfg(unix)]
pub(super) fn flush_folder(folder: &Path) -> io::Result<()> {
    match fs::File::open(folder).and_then(|folder| folder.sync_all()) {
        // Some network folders cannot be flushed, and folders one may write but not read exist.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::InvalidInput
                    | io::ErrorKind::Unsupported
                    | io::ErrorKind::PermissionDenied
            ) =>
        {
            Ok(())
        }
        outcome => outcome,
    }
}

#[cfg(not(unix))]
pub(super) fn flush_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

//! Files on their way into the place of another: how they are named, and which of them a
//! program left that ended in the middle of writing.

use std::{
    ffi::OsStr,
    fs::{self, File, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use tempfile::{Builder, NamedTempFile};

use super::beside::folder;

const BEFORE: &str = ".fourfold-";
const AFTER: &str = ".tmp";
/// So many letters and digits stand in between.
const LETTERS: usize = 6;
/// No file takes so long to be written; what is older was left behind.
const LEFT_BEHIND: Duration = Duration::from_hours(24);

/// A file in the same folder as `target` with those bytes, without a name that lasts.
pub(super) fn draft(
    target: &Path,
    permissions: Option<fs::Permissions>,
    bytes: &[u8],
) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(BEFORE).suffix(AFTER).rand_bytes(LETTERS);
    let mut draft = as_new_file(&mut builder).tempfile_in(folder(target))?;
    hold(draft.as_file());
    if let Some(permissions) = permissions {
        draft.as_file().set_permissions(permissions)?;
    }
    draft.write_all(bytes)?;
    Ok(draft)
}

/// A new session is readable by whom any new file is, not by its owner alone.
#[cfg(unix)]
fn as_new_file<'a, 'b, 'c>(builder: &'a mut Builder<'b, 'c>) -> &'a mut Builder<'b, 'c> {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn as_new_file<'a, 'b, 'c>(builder: &'a mut Builder<'b, 'c>) -> &'a mut Builder<'b, 'c> {
    builder
}

/// Lets others see that it is being written. Elsewhere than on Unix a lock would also keep
/// the finished file from being read.
fn hold(draft: &File) {
    if cfg!(unix) {
        // Some network folders know no locks; there its age has to do.
        let _ = draft.try_lock();
    }
}

/// Whether a file of that name is on its way into the place of another.
pub(super) fn is_draft(name: &OsStr) -> bool {
    let letters = || name.to_str()?.strip_prefix(BEFORE)?.strip_suffix(AFTER);
    letters().is_some_and(|letters| {
        letters.len() == LETTERS && letters.bytes().all(|letter| letter.is_ascii_alphanumeric())
    })
}

/// The drafts in a folder, whoever writes them.
pub(super) fn drafts(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.filter(|file| is_draft(&file.file_name())).map(|file| file.path()).collect()
}

/// Whether that draft was left behind: nobody holds it, and at `now` it is a day old.
pub(super) fn is_left_behind(draft: &Path, now: SystemTime) -> bool {
    let Ok(found) = fs::symlink_metadata(draft) else { return false };
    let age = found.modified().ok().and_then(|at| now.duration_since(at).ok());
    found.is_file() && age.is_some_and(|age| age >= LEFT_BEHIND) && !is_held(draft)
}

fn is_held(draft: &Path) -> bool {
    let held = File::open(draft).map(|file| file.try_lock_shared());
    matches!(held, Ok(Err(TryLockError::WouldBlock)))
}

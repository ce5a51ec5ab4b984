//! Work that is not in its file yet, kept in a folder of the program's own, so that a crash
//! or a power cut loses none of it. Never touches a person's own files.
//!
//! Every run of the program has a folder with a lock that it holds while it lives. A folder
//! whose lock can be taken belongs to a run that ended without tidying up.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use jiff::Timestamp;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};
use tempfile::Builder;

use crate::session::{self, Session};

use super::{disk::flush_folder, drafts::drafts, format, read, seen::Seen};

/// The number of the format of what is kept.
const FORMAT: u32 = 1;
/// The file a run holds while it lives.
const LOCK: &str = "lock";
/// The file in which a run that breaks off notes where its report is.
const REPORT: &str = "report";
/// The file that says that a run has ended, whoever holds its lock while it is looked into.
const OVER: &str = "over";

/// Whoever looks at a lock holds it for that moment; a second look meanwhile would take the
/// first for the run itself.
static LOOKING: Mutex<()> = Mutex::new(());

/// What is kept of an open workshop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// The format of this; only [`FORMAT`] is read.
    recovery: u32,
    /// When it was kept.
    pub at: Timestamp,
    /// The file the workshop belongs to, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// That file as it was last read or written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Seen>,
    /// The unfinished line of the capture line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub draft: String,
    /// The workshop.
    pub session: Arc<Session>,
}

impl Kept {
    /// A workshop as it is at that moment.
    #[must_use]
    pub fn new(
        at: Timestamp,
        file: Option<(&Path, Option<Seen>)>,
        draft: &str,
        session: Arc<Session>,
    ) -> Self {
        Self {
            recovery: FORMAT,
            at,
            file: file.map(|(path, _)| path.to_string_lossy().into_owned()),
            seen: file.and_then(|(_, seen)| seen),
            draft: draft.to_owned(),
            session,
        }
    }

    /// The bytes to keep.
    ///
    /// # Panics
    /// Never: it holds only types that can be written.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let pretty = PrettyConfig::new().new_line("\n").indentor("  ");
        #[expect(clippy::expect_used, reason = "as for the session it holds")]
        let text = format::options().to_string_pretty(self, pretty).expect("it can be written");
        text.into_bytes()
    }

    fn read(path: &Path) -> Option<Self> {
        Self::parse(&read::bytes(path).ok()?)
    }

    /// Reads what was kept, all of it or nothing.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let kept: Self = format::options().from_bytes(bytes).ok()?;
        let sound = kept.recovery == FORMAT && session::check(&kept.session).is_ok();
        sound.then_some(kept)
    }
}

/// The folder of this run, held as long as this lives. Dropping it tidies up, unless the
/// program is breaking off.
#[derive(Debug)]
pub struct Run {
    folder: PathBuf,
    lock: Option<File>,
}

impl Run {
    /// Begins a run in the recovery folder, which is made where there is none.
    ///
    /// # Errors
    /// What the system says where the folder cannot be used.
    pub fn begin(recovery: &Path) -> io::Result<Self> {
        fs::create_dir_all(recovery)?;
        let folder = Builder::new().prefix("run-").tempdir_in(recovery)?.keep();
        let lock = File::create(folder.join(LOCK))?;
        lock.try_lock().map_err(io::Error::from)?;
        // What is kept later is safe only in a folder that outlives a power cut.
        for made in [Some(&*folder), Some(recovery), recovery.parent()].into_iter().flatten() {
            if let Err(error) = flush_folder(made) {
                log::warn!("the recovery folder could not be flushed: {}", error.kind());
            }
        }
        Ok(Self { folder, lock: Some(lock) })
    }

    /// What this run is called among others of the recovery folder.
    #[must_use]
    pub fn name(&self) -> String {
        self.folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// Its folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the workshop of that number is kept.
    #[must_use]
    pub fn entry(&self, number: u64) -> PathBuf {
        self.folder.join(format!("{number}.ron"))
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        for entry in entries(&self.folder) {
            let _ = fs::remove_file(entry);
        }
        self.lock = None;
        // What is left is empty and goes with the next start.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Whether the run of that name lives; `None` where the recovery folder knows none such.
#[must_use]
pub fn lives(recovery: &Path, name: &str) -> Option<bool> {
    let is_name = name.starts_with("run-") && Path::new(name).components().count() == 1;
    let folder = recovery.join(name);
    let lock = File::open(folder.join(LOCK)).ok().filter(|_| is_name)?;
    let _looking = LOOKING.lock().unwrap_or_else(PoisonError::into_inner);
    Some(!folder.join(OVER).exists() && lock.try_lock().is_err())
}

/// What a run that ended without tidying up had kept of one workshop.
#[derive(Clone, Debug)]
pub struct Found {
    /// Where it is kept.
    pub entry: PathBuf,
    /// What was kept.
    pub kept: Kept,
    /// Where it is told how that run broke off, if it could still tell.
    pub report: Option<PathBuf>,
    /// The lock of that run, so that no other start offers it too.
    _lock: Arc<File>,
}

/// Everything that runs which ended without tidying up had kept, newest first.
#[must_use]
pub fn found(recovery: &Path) -> Vec<Found> {
    let mut found = Vec::new();
    let Ok(runs) = fs::read_dir(recovery) else { return found };
    for folder in runs.flatten().map(|run| run.path()).filter(|path| path.is_dir()) {
        let Some(lock) = lock_of(&folder).filter(|lock| is_over(&folder, lock)) else { continue };
        finish_drafts(&folder);
        let kept = entries(&folder);
        if kept.is_empty() {
            drop(lock);
            let _ = fs::remove_dir_all(&folder);
            continue;
        }
        let lock = Arc::new(lock);
        let report = report_of(&folder);
        for entry in kept {
            match Kept::read(&entry) {
                Some(kept) => {
                    let (report, lock) = (report.clone(), Arc::clone(&lock));
                    found.push(Found { entry, kept, report, _lock: lock });
                }
                None => log::error!("something that was kept cannot be read"),
            }
        }
    }
    found.sort_by_key(|found| std::cmp::Reverse(found.kept.at));
    found
}

/// Whether the run has ended. From then on its lock is held here, and its folder says so.
fn is_over(folder: &Path, lock: &File) -> bool {
    let _looking = LOOKING.lock().unwrap_or_else(PoisonError::into_inner);
    let over = lock.try_lock().is_ok();
    if over {
        // Where it cannot be said, its note may be asked about once more.
        let _ = fs::write(folder.join(OVER), "");
    }
    over
}

/// What a run was writing when it ended counts as written where it is whole: in place of the
/// older state of that workshop, or as the first.
fn finish_drafts(folder: &Path) {
    for draft in drafts(folder) {
        let Some(newer) = Kept::read(&draft) else { continue };
        let all = entries(folder).into_iter();
        let read = all.filter_map(|entry| Kept::read(&entry).map(|kept| (entry, kept)));
        let mut same: Vec<(PathBuf, Kept)> = read
            .filter(|(_, kept)| kept.session.id == newer.session.id && kept.file == newer.file)
            .collect();
        let place = match (same.pop(), same.is_empty()) {
            (None, _) => draft.with_extension("ron"),
            (Some((entry, kept)), true) if kept.at < newer.at => entry,
            _ => continue,
        };
        if let Err(error) = fs::rename(&draft, place) {
            log::warn!("a copy that was being written stays as it is: {}", error.kind());
        }
    }
}

/// Notes in the folder of a run that breaks off where its report is.
pub fn note_report(run: &Path, report: &Path) {
    // Without it the report is there all the same.
    let _ = fs::write(run.join(REPORT), report.to_string_lossy().as_bytes());
}

/// Where the report of a run is, if it broke off with one.
fn report_of(run: &Path) -> Option<PathBuf> {
    let path = PathBuf::from(fs::read_to_string(run.join(REPORT)).ok()?);
    path.is_file().then_some(path)
}

/// The lock of a run. A run holds its lock from before it keeps anything, so one that kept
/// something and has none lost it in a power cut.
fn lock_of(folder: &Path) -> Option<File> {
    let path = folder.join(LOCK);
    match File::open(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound && !entries(folder).is_empty() => {
            File::create(path).ok()
        }
        opened => opened.ok(),
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(files) = fs::read_dir(folder) else { return Vec::new() };
    let files = files.flatten().map(|file| file.path());
    files.filter(|path| path.extension().is_some_and(|ending| ending == "ron")).collect()
}

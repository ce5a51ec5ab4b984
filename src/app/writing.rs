//! Documents on their way to disk, on a thread of their own: how far it is can be seen, and it
//! can be stopped. A file is there whole or not at all, and so is the folder of a set.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use crate::{
    edit::Label,
    report::{
        compared, comparison,
        form::{self, Form, ReportError},
        set::Set,
        wishes::Wishes,
    },
    session::Session,
    storage::{self, SaveError},
};

use super::export::ExportError;

/// What a document is made of, as it was when it was asked for.
#[derive(Clone)]
pub enum Matter {
    /// A workshop.
    Workshop(Arc<Session>, Wishes),
    /// A comparison, and which of its drawings; working it out may take a while.
    Comparison(Arc<dyn Fn() -> comparison::Report + Send + Sync>, Wishes, Option<String>),
}

impl Matter {
    /// Makes the bytes of it in a format.
    ///
    /// # Errors
    /// Where it cannot be made.
    pub fn bytes(&self, form: Form) -> Result<Vec<u8>, ReportError> {
        match self {
            Self::Workshop(session, wishes) => form::write(session, wishes, form, None),
            Self::Comparison(found, wishes, place) => {
                compared::write(&found(), wishes, form, place.as_deref())
            }
        }
    }

    /// Every file of it.
    #[must_use]
    pub fn set(&self, name: &str) -> Set<'_> {
        match self {
            Self::Workshop(session, wishes) => Set::of(session, wishes, name),
            Self::Comparison(found, wishes, _) => Set::of_comparison(found(), wishes, name),
        }
    }
}

/// Tells one piece of writing from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ticket(pub u64);

/// Something that is being written.
#[derive(Debug)]
pub struct Writing {
    /// Which it is.
    pub ticket: Ticket,
    /// The file it is at.
    pub file: String,
    /// How many files are done.
    pub done: usize,
    /// How many there are; 0 while that is not known.
    pub all: usize,
    /// When it was first drawn, in the window's seconds.
    pub since: Option<f64>,
    stop: Stop,
}

/// Lets go of something that is being written.
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Asks for an end before the next file.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether an end was asked for.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Writing {
    /// Something that has just begun, at that file.
    #[must_use]
    pub fn begun(ticket: Ticket, file: &Path, all: usize, stop: Stop) -> Self {
        Self { ticket, file: name(file), done: 0, all, since: None, stop }
    }

    /// It has come to that file.
    pub fn is_at(&mut self, step: &Step) {
        (self.done, self.all) = (step.done, step.all);
        self.file = name(&step.file);
    }

    /// Asks for an end.
    pub fn stop(&self) {
        self.stop.ask();
    }

    /// Whether an end was asked for.
    #[must_use]
    pub fn is_stopping(&self) -> bool {
        self.stop.is_asked()
    }
}

/// How far a set is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// How many files are done.
    pub done: usize,
    /// How many there are.
    pub all: usize,
    /// The file that is being made.
    pub file: PathBuf,
}

/// Why something was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotWritten {
    /// A person stopped it. Nothing of it is left.
    Stopped,
    /// It went wrong.
    Failed(Label),
}

impl From<SaveError> for NotWritten {
    fn from(error: SaveError) -> Self {
        Self::Failed(ExportError::from(error).label())
    }
}

impl From<Label> for NotWritten {
    fn from(label: Label) -> Self {
        Self::Failed(label)
    }
}

/// Writes one file.
///
/// # Errors
/// Where it cannot be made or written, or an end was asked for before it was on disk.
pub fn file(
    make: impl FnOnce() -> Result<Vec<u8>, ReportError>,
    path: &Path,
    stop: &Stop,
) -> Result<(), NotWritten> {
    let bytes = make().map_err(|error| error.label())?;
    if stop.is_asked() {
        return Err(NotWritten::Stopped);
    }
    storage::save(path, &bytes)?;
    Ok(())
}

/// Writes every file into a new folder of that name. Returns the folder and how many files are
/// in it.
///
/// # Errors
/// Where a file cannot be made or written, or an end was asked for. No folder is there then.
pub fn set(
    matter: &Matter,
    within: &Path,
    name: &str,
    stop: &Stop,
    mut tell: impl FnMut(Step),
) -> Result<(PathBuf, usize), NotWritten> {
    let unfinished = Unfinished::create(within)?;
    let set = matter.set(name);
    let all = set.len();
    for (done, (file, make)) in set.files().enumerate() {
        if stop.is_asked() {
            return Err(NotWritten::Stopped);
        }
        tell(Step { done, all, file: file.to_owned() });
        let bytes = make().map_err(|error| error.label())?;
        let file = unfinished.folder.join(file);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(|error| broken(folder, error))?;
        }
        storage::save(&file, &bytes)?;
    }
    if stop.is_asked() {
        return Err(NotWritten::Stopped);
    }
    Ok((unfinished.finish(&free(within, name, ""))?, all))
}

/// A folder that is gone again unless it is finished.
struct Unfinished {
    folder: PathBuf,
    finished: bool,
}

impl Unfinished {
    fn create(within: &Path) -> Result<Self, NotWritten> {
        let folder = free(within, &format!(".fourfold-{}", std::process::id()), "");
        create(&folder)?;
        Ok(Self { folder, finished: false })
    }

    fn finish(mut self, name: &Path) -> Result<PathBuf, NotWritten> {
        fs::rename(&self.folder, name).map_err(|error| broken(name, error))?;
        self.finished = true;
        Ok(name.to_owned())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.finished
            && let Err(error) = fs::remove_dir_all(&self.folder)
        {
            log::warn!("a folder of half-written files could not be removed: {}", error.kind());
        }
    }
}

fn create(folder: &Path) -> Result<(), NotWritten> {
    fs::create_dir(folder).map_err(|error| broken(folder, error))
}

fn broken(path: &Path, error: io::Error) -> NotWritten {
    SaveError { path: path.to_owned(), fault: error.into() }.into()
}

/// The first name that nothing in the folder has: the one wanted, else with a number behind it.
#[must_use]
pub fn free(folder: &Path, name: &str, ending: &str) -> PathBuf {
    let wanted = folder.join(format!("{name}{ending}"));
    if wanted.exists() { another(&wanted) } else { wanted }
}

/// Another name for a file beside it, with a number behind it, that nothing has yet.
#[must_use]
pub fn another(path: &Path) -> PathBuf {
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy()));
    let ending = ending.unwrap_or_default();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let (name, number) = numbered(&stem);
    let named = |number: u32| path.with_file_name(format!("{name} ({number}){ending}"));
    let mut numbers = (number + 1..number + 1_000).map(named);
    numbers.find(|other| !other.exists()).unwrap_or_else(|| named(number + 1_000))
}

/// A name and the number behind it; 1 where it has none.
fn numbered(stem: &str) -> (&str, u32) {
    let split = stem.strip_suffix(')').and_then(|rest| rest.rsplit_once(" ("));
    let number = split.and_then(|(name, number)| Some((name, number.parse().ok()?)));
    number.filter(|(_, number)| (2..1_000_000).contains(number)).unwrap_or((stem, 1))
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_name_counts_on_past_what_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        assert_eq!(another(&at("report.docx")), at("report (2).docx"));
        fs::write(at("report (2).docx"), "").unwrap();
        assert_eq!(another(&at("report.docx")), at("report (3).docx"));
        assert_eq!(another(&at("report (2).docx")), at("report (3).docx"));
        assert_eq!(another(&at("plan (draft)")), at("plan (draft) (2)"));
        assert_eq!(free(folder.path(), "set", ""), at("set"));
    }
}

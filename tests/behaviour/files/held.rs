//! Files in the hands of others, and things that are no files: a moment's patience, a plain
//! word, never a window that hangs.

use std::{
    cell::Cell,
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    time::Duration,
};

use fourfold::{
    session::Language,
    storage::{Disk, Existing, Fault, RealDisk, SaveFault, Seen, read, save, save_on, save_over},
    text::Texts,
};
use tempfile::NamedTempFile;

/// A disk on which another program holds the file for so many tries.
struct BusyDisk {
    kind: ErrorKind,
    left: Cell<usize>,
    waited: Cell<Duration>,
}

impl BusyDisk {
    fn new(kind: ErrorKind, tries: usize) -> Self {
        Self { kind, left: Cell::new(tries), waited: Cell::new(Duration::ZERO) }
    }
}

impl Disk for BusyDisk {
    type Draft = NamedTempFile;

    fn target(&self, path: &Path) -> io::Result<PathBuf> {
        RealDisk.target(path)
    }

    fn existing(&self, target: &Path) -> io::Result<Option<Existing>> {
        RealDisk.existing(target)
    }

    fn draft(
        &self,
        target: &Path,
        like: Option<&Existing>,
        bytes: &[u8],
    ) -> io::Result<NamedTempFile> {
        RealDisk.draft(target, like, bytes)
    }

    fn flush(&self, draft: &mut NamedTempFile) -> io::Result<()> {
        RealDisk.flush(draft)
    }

    fn rename(&self, draft: NamedTempFile, target: &Path) -> io::Result<()> {
        match self.left.get().checked_sub(1) {
            Some(left) => {
                self.left.set(left);
                Err(self.kind.into())
            }
            None => RealDisk.rename(draft, target),
        }
    }

    fn flush_folder(&self, folder: &Path) -> io::Result<()> {
        RealDisk.flush_folder(folder)
    }

    fn read(&self, target: &Path) -> io::Result<Vec<u8>> {
        RealDisk.read(target)
    }

    fn remove(&self, target: &Path) -> io::Result<()> {
        RealDisk.remove(target)
    }

    fn wait(&self, time: Duration) {
        self.waited.set(self.waited.get() + time);
    }
}

#[test]
fn a_file_that_another_program_holds_for_a_moment_is_saved_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("workshop.ron");
    fs::write(&path, "old").unwrap();
    for kind in [ErrorKind::ResourceBusy, ErrorKind::ExecutableFileBusy, ErrorKind::WouldBlock] {
        let disk = BusyDisk::new(kind, 3);
        save_on(&disk, &path, b"new").unwrap();
        assert!(disk.waited.get() > Duration::ZERO, "{kind}");
    }
}

#[test]
fn one_that_is_held_on_and_on_is_told_within_seconds_and_left_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("workshop.ron");
    fs::write(&path, "old").unwrap();
    let disk = BusyDisk::new(ErrorKind::ResourceBusy, usize::MAX);
    let error = save_over(&disk, &path, b"new", Some(Seen::of(b"old"))).unwrap_err();
    assert_eq!(error.fault, SaveFault::InUse);
    assert!(disk.waited.get() < Duration::from_secs(3));
    assert_eq!(fs::read(&path).unwrap(), b"old");
    let told = Texts::new(Language::English).label(&error.label());
    assert!(told.contains("wait a moment and save again") && told.contains("workshop.ron"));
}

#[test]
fn what_will_not_pass_is_told_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("workshop.ron");
    for kind in [ErrorKind::StorageFull, ErrorKind::ReadOnlyFilesystem, ErrorKind::TimedOut] {
        let disk = BusyDisk::new(kind, usize::MAX);
        save_on(&disk, &path, b"new").unwrap_err();
        assert_eq!(disk.waited.get(), Duration::ZERO, "{kind}");
    }
}

#[test]
fn kazakh_names_and_long_ones_are_saved_with_their_version_before() {
    let folder = tempfile::tempdir().unwrap();
    let deep: PathBuf = std::iter::repeat_n("Мемлекеттік қызмет, әлеуметтік сала", 12).collect();
    let inner = folder.path().join(deep);
    fs::create_dir_all(&inner).unwrap();
    let path = inner.join("Стратегиялық сессия – Ақтөбе, өңір.ron");
    save_over(&RealDisk, &path, b"one", None).unwrap();
    save_over(&RealDisk, &path, b"two", Some(Seen::of(b"one"))).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"two");
    let mut backup = path.into_os_string();
    backup.push(".bak");
    assert_eq!(fs::read(backup).unwrap(), b"one");
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_neither_read_nor_written_and_hold_nothing_up() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe.ron");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    let pipe = made.is_ok_and(|made| made.success()).then_some(pipe);
    for path in pipe.into_iter().chain([PathBuf::from("/dev/null")]) {
        assert_eq!(read(&path).unwrap_err().fault, Fault::NotFile);
        assert_eq!(save(&path, b"new").unwrap_err().fault, SaveFault::NotFile);
    }
    assert!(read(folder.path()).is_err());
}

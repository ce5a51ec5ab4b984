//! Files in the hands of others, and things that are no files: a moment's patience, a plain
//! word, never a window that hangs.

use std::{
    fs,
    io::ErrorKind,
    path::PathBuf,
    sync::{Arc, Mutex},
    time::Duration,
};

use fourfold::{
    session::Language,
    storage::{Disk, Fault, RealDisk, SaveFault, Seen, backup_of, read, save, save_on, save_over},
    text::Texts,
};

use super::through::{Deed, Through};

/// Another program that holds the file for so many tries, and how long was waited for it.
struct Holder {
    kind: ErrorKind,
    tries: usize,
    waited: Arc<Mutex<Duration>>,
}

impl Holder {
    fn new(kind: ErrorKind, tries: usize) -> Self {
        Self { kind, tries, waited: Arc::default() }
    }

    fn waited(&self) -> Duration {
        *self.waited.lock().unwrap()
    }

    /// The disk on which it does.
    fn disk(&self) -> impl Disk + use<> {
        let (kind, left, waited) = (self.kind, Mutex::new(self.tries), Arc::clone(&self.waited));
        Through(move |deed| {
            match deed {
                Deed::Rename => {
                    let mut left = left.lock().unwrap();
                    if let Some(fewer) = left.checked_sub(1) {
                        *left = fewer;
                        return Err(kind.into());
                    }
                }
                Deed::Wait(time) => *waited.lock().unwrap() += time,
                Deed::Target => {}
            }
            Ok(())
        })
    }
}

#[test]
fn a_file_that_another_program_holds_for_a_moment_is_saved_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("workshop.ron");
    fs::write(&path, "old").unwrap();
    for kind in [ErrorKind::ResourceBusy, ErrorKind::ExecutableFileBusy, ErrorKind::WouldBlock] {
        let holder = Holder::new(kind, 3);
        save_on(&holder.disk(), &path, b"new").unwrap();
        assert!(holder.waited() > Duration::ZERO, "{kind}");
    }
}

#[test]
fn one_that_is_held_on_and_on_is_told_within_seconds_and_left_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("workshop.ron");
    fs::write(&path, "old").unwrap();
    let holder = Holder::new(ErrorKind::ResourceBusy, usize::MAX);
    let error = save_over(&holder.disk(), &path, b"new", Some(Seen::of(b"old"))).unwrap_err();
    assert_eq!(error.fault, SaveFault::InUse);
    assert!(holder.waited() < Duration::from_secs(3));
    assert_eq!(fs::read(&path).unwrap(), b"old");
    let told = Texts::new(Language::English).label(&error.label());
    assert!(told.contains("wait a moment and save again") && told.contains("workshop.ron"));
}

#[test]
fn what_will_not_pass_is_told_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("workshop.ron");
    for kind in [ErrorKind::StorageFull, ErrorKind::ReadOnlyFilesystem, ErrorKind::TimedOut] {
        let holder = Holder::new(kind, usize::MAX);
        save_on(&holder.disk(), &path, b"new").unwrap_err();
        assert_eq!(holder.waited(), Duration::ZERO, "{kind}");
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

#[test]
fn a_name_as_long_as_a_name_can_be_is_saved_with_its_version_before_too() {
    for letter in ["a", "ұ"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(format!("{}.ron", letter.repeat(251 / letter.len())));
        save_over(&RealDisk, &path, b"one", None).unwrap();
        save_over(&RealDisk, &path, b"two", Some(Seen::of(b"one"))).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read(backup_of(&path)).unwrap(), b"one", "{letter}");
    }
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

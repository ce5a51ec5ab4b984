//! Saving: at every moment the old file or the new one, whole; and nothing asked is lost.

use std::{
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
        mpsc::channel,
    },
};

use fourfold::{
    session::{Language, Session},
    storage::{
        Disk, Existing, RealDisk, Request, SaveFault, Saver, Seen, read, recovery::Kept, save,
        save_on, save_over, write::to_bytes,
    },
    text::Texts,
};
use tempfile::{NamedTempFile, TempDir};

use super::through::{Deed, Through};
use crate::samples::{full_session, small_swot};

const OLD: &[u8] = b"the old file, whole";
const NEW: &[u8] = b"the new file, which is longer";

fn folder_with_old_file() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("workshop.ron");
    fs::write(&path, OLD).unwrap();
    (folder, path)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Target,
    Existing,
    Draft,
    Flush,
    Rename,
    FlushFolder,
}

/// A disk on which one step fails; or, killed, on which the program ends at that step and
/// clears nothing away.
struct FailingDisk {
    at: Step,
    kind: ErrorKind,
    killed: bool,
}

impl FailingDisk {
    fn step(&self, step: Step) -> io::Result<()> {
        if step == self.at { Err(self.kind.into()) } else { Ok(()) }
    }

    fn leave(&self, draft: NamedTempFile) {
        if self.killed {
            draft.keep().unwrap();
        }
    }
}

impl Disk for FailingDisk {
    type Draft = NamedTempFile;

    fn target(&self, path: &Path) -> io::Result<PathBuf> {
        self.step(Step::Target)?;
        RealDisk.target(path)
    }

    fn existing(&self, target: &Path) -> io::Result<Option<Existing>> {
        self.step(Step::Existing)?;
        RealDisk.existing(target)
    }

    fn draft(
        &self,
        target: &Path,
        like: Option<&Existing>,
        bytes: &[u8],
    ) -> io::Result<NamedTempFile> {
        if self.at == Step::Draft {
            self.leave(RealDisk.draft(target, like, &bytes[..bytes.len() / 2])?);
        }
        self.step(Step::Draft)?;
        RealDisk.draft(target, like, bytes)
    }

    fn flush(&self, draft: &mut NamedTempFile) -> io::Result<()> {
        self.step(Step::Flush)?;
        RealDisk.flush(draft)
    }

    fn rename(&self, draft: NamedTempFile, target: &Path) -> io::Result<()> {
        if self.at == Step::Rename {
            self.leave(draft);
            return self.step(Step::Rename);
        }
        RealDisk.rename(draft, target)
    }

    fn flush_folder(&self, folder: &Path) -> io::Result<()> {
        self.step(Step::FlushFolder)?;
        RealDisk.flush_folder(folder)
    }

    fn read(&self, target: &Path) -> io::Result<Vec<u8>> {
        RealDisk.read(target)
    }

    fn remove(&self, target: &Path) -> io::Result<()> {
        RealDisk.remove(target)
    }
}

#[test]
fn a_step_that_fails_leaves_the_old_file_whole_and_nothing_beside_it() {
    for at in [Step::Target, Step::Existing, Step::Draft, Step::Flush, Step::Rename] {
        let (folder, path) = folder_with_old_file();
        let disk = FailingDisk { at, kind: ErrorKind::StorageFull, killed: false };
        let error = save_on(&disk, &path, NEW).unwrap_err();
        assert_eq!((error.path, error.fault), (path.clone(), SaveFault::Full), "{at:?}");
        assert_eq!(fs::read(&path).unwrap(), OLD, "{at:?}");
        assert_eq!(names(folder.path()), ["workshop.ron"], "{at:?}");
    }
}

#[test]
fn a_save_killed_half_way_leaves_the_old_file_whole_and_the_next_save_works() {
    for at in [Step::Draft, Step::Rename] {
        let (_folder, path) = folder_with_old_file();
        let disk = FailingDisk { at, kind: ErrorKind::Interrupted, killed: true };
        save_on(&disk, &path, NEW).unwrap_err();
        assert_eq!(fs::read(&path).unwrap(), OLD, "{at:?}");
        save(&path, NEW).unwrap();
        assert_eq!(fs::read(&path).unwrap(), NEW, "{at:?}");
    }
}

#[test]
fn when_only_the_last_flush_fails_the_new_file_is_whole_but_not_called_saved() {
    let (_folder, path) = folder_with_old_file();
    let disk = FailingDisk { at: Step::FlushFolder, kind: ErrorKind::Other, killed: false };
    assert!(matches!(save_on(&disk, &path, NEW).unwrap_err().fault, SaveFault::Other(_)));
    assert_eq!(fs::read(&path).unwrap(), NEW);
}

#[test]
fn every_kind_of_trouble_tells_the_person_what_to_do() {
    for (kind, words) in [
        (ErrorKind::StorageFull, "free some space, or save the workshop on another disk"),
        (ErrorKind::QuotaExceeded, "free some space, or save the workshop on another disk"),
        (ErrorKind::NotFound, "Connect the disk again, or save the workshop in another folder"),
        (ErrorKind::PermissionDenied, "Save the workshop in a folder of your own"),
        (ErrorKind::ReadOnlyFilesystem, "Save the workshop on another disk"),
        (ErrorKind::InvalidFilename, "Choose another name"),
        (ErrorKind::TimedOut, "save the workshop in another place"),
    ] {
        let (_folder, path) = folder_with_old_file();
        let disk = FailingDisk { at: Step::Draft, kind, killed: false };
        let error = save_on(&disk, &path, NEW).unwrap_err();
        let told = Texts::new(Language::English).label(&error.label());
        assert!(told.contains(words) && told.contains("workshop.ron"), "{told}");
    }
}

#[test]
fn a_folder_that_vanished_a_folder_of_that_name_and_no_name_are_told_apart() {
    let (folder, path) = folder_with_old_file();
    let fault = |path: &Path| save(path, NEW).unwrap_err().fault;
    assert_eq!(fault(folder.path()), SaveFault::IsFolder);
    assert_eq!(fault(Path::new("")), SaveFault::BadName);
    drop(folder);
    assert_eq!(fault(&path), SaveFault::NoFolder);
}

#[test]
fn a_file_marked_read_only_is_left_as_it_is() {
    let (_folder, path) = folder_with_old_file();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    assert_eq!(save(&path, NEW).unwrap_err().fault, SaveFault::ReadOnlyFile);
    assert_eq!(fs::read(&path).unwrap(), OLD);
}

#[cfg(unix)]
mod on_unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::{
        NEW, OLD, Path, RealDisk, SaveFault, folder_with_old_file, fs, names, save, save_on,
    };

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn who_could_read_the_file_still_can() {
        let (_folder, path) = folder_with_old_file();
        for wanted in [0o640, 0o664, 0o600] {
            fs::set_permissions(&path, fs::Permissions::from_mode(wanted)).unwrap();
            save(&path, NEW).unwrap();
            assert_eq!(mode(&path), wanted);
        }
    }

    #[test]
    fn a_new_file_is_as_open_as_any_other_new_file() {
        let (folder, old) = folder_with_old_file();
        let new = folder.path().join("new.ron");
        save(&new, NEW).unwrap();
        assert_eq!(mode(&new), mode(&old));
    }

    #[test]
    fn a_link_stays_a_link_and_its_file_is_saved() {
        let (folder, path) = folder_with_old_file();
        let inner = folder.path().join("inner");
        fs::create_dir(&inner).unwrap();
        let link = inner.join("link.ron");
        symlink("../workshop.ron", &link).unwrap();
        save(&link, NEW).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&path).unwrap(), NEW);
        assert_eq!(names(&inner), ["link.ron"]);
    }

    #[test]
    fn links_in_a_circle_are_an_error() {
        let (folder, _) = folder_with_old_file();
        let (a, b) = (folder.path().join("a"), folder.path().join("b"));
        symlink(&a, &b).unwrap();
        symlink(&b, &a).unwrap();
        assert!(matches!(save_on(&RealDisk, &a, NEW).unwrap_err().fault, SaveFault::Other(_)));
    }

    #[test]
    fn a_folder_one_may_not_write_is_told() {
        let (folder, path) = folder_with_old_file();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
        // An administrator may write anywhere; then there is nothing to see here.
        let outcome = fs::write(folder.path().join("probe"), "").err().map(|_| save(&path, NEW));
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        if let Some(outcome) = outcome {
            assert_eq!(outcome.unwrap_err().fault, SaveFault::NotAllowed);
            assert_eq!(fs::read(&path).unwrap(), OLD);
        }
    }
}

fn request(ticket: u64, path: &Path, snapshot: &Arc<Session>) -> Request {
    Request { ticket, path: path.to_owned(), snapshot: snapshot.clone(), seen: None }
}

#[test]
fn the_saver_writes_what_it_was_given_and_wakes_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let snapshot = Arc::new(full_session());
    let woken = Arc::new(AtomicUsize::new(0));
    let wakes = woken.clone();
    let wake = move || {
        wakes.fetch_add(1, Ordering::SeqCst);
    };
    let saver = Saver::start(wake).unwrap();
    saver.save(request(7, &path, &snapshot));
    let done = saver.finish();
    assert_eq!(done.len(), 1);
    assert_eq!(done[0].ticket, 7);
    assert!(Arc::ptr_eq(&done[0].snapshot, &snapshot), "saved means this very snapshot");
    assert_eq!(done[0].result.as_ref().unwrap().length, to_bytes(&snapshot).len());
    assert_eq!(fs::read(&path).unwrap(), to_bytes(&snapshot));
    assert_eq!(woken.load(Ordering::SeqCst), 1);
}

#[test]
fn what_came_to_a_file_from_outside_is_not_written_over() {
    let (folder, path) = folder_with_old_file();
    let seen = Some(Seen::of(OLD));
    fs::write(&path, "theirs").unwrap();
    let error = save_over(&RealDisk, &path, NEW, seen).unwrap_err();
    assert_eq!(error.fault, SaveFault::ChangedOutside);
    assert_eq!(fs::read(&path).unwrap(), b"theirs");
    assert_eq!(names(folder.path()), ["workshop.ron"]);
    save_over(&RealDisk, &path, NEW, None).unwrap();
    assert_eq!(fs::read(&path).unwrap(), NEW);
    assert_eq!(fs::read(folder.path().join("workshop.ron.bak")).unwrap(), b"theirs");
}

#[test]
fn saving_twice_before_the_first_is_answered_is_no_change_from_outside() {
    let (_folder, path) = folder_with_old_file();
    let seen = Some(Seen::of(OLD));
    let saver = Saver::start(|| ()).unwrap();
    let (first, second) = (Arc::new(small_swot()), Arc::new(full_session()));
    saver.save(Request { seen, ..request(1, &path, &first) });
    while saver.poll().is_none() {
        std::thread::yield_now();
    }
    saver.save(Request { seen, ..request(2, &path, &second) });
    assert!(saver.finish()[0].result.is_ok());
    assert_eq!(fs::read(&path).unwrap(), to_bytes(&second));
}

#[test]
fn what_others_wrote_and_was_saved_over_knowingly_is_not_saved_over_by_what_never_knew_it() {
    let (_folder, path) = folder_with_old_file();
    fs::write(&path, "theirs").unwrap();
    let saver = Saver::start(|| ()).unwrap();
    let result = |seen: &[u8], session: Session| {
        let seen = Some(Seen::of(seen));
        saver.save(Request { seen, ..request(1, &path, &Arc::new(session)) });
        loop {
            match saver.poll() {
                Some(done) => break done.result.map(drop).map_err(|error| error.fault),
                None => std::thread::yield_now(),
            }
        }
    };
    assert_eq!(result(b"theirs", small_swot()), Ok(()));
    assert_eq!(result(OLD, full_session()), Err(SaveFault::ChangedOutside));
    assert_eq!(fs::read(&path).unwrap(), to_bytes(&small_swot()));
    assert_eq!(result(b"theirs", full_session()), Ok(()), "it only had no answer yet");
}

#[test]
fn what_comes_to_a_file_while_the_version_before_is_kept_is_not_written_over() {
    let (_folder, path) = folder_with_old_file();
    let renames = AtomicUsize::new(0);
    let file = path.clone();
    let disk = Through(move |deed| {
        // The first is that of the version before.
        if deed == Deed::Rename && renames.fetch_add(1, Ordering::SeqCst) == 0 {
            fs::write(&file, "theirs")?;
        }
        Ok(())
    });
    let error = save_over(&disk, &path, NEW, Some(Seen::of(OLD))).unwrap_err();
    assert_eq!(error.fault, SaveFault::ChangedOutside);
    assert_eq!(fs::read(&path).unwrap(), b"theirs");
}

#[test]
fn a_save_that_gets_no_answer_from_its_disk_holds_up_no_copy_for_after_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let (file, copy) = (folder.path().join("a.ron"), folder.path().join("copy.ron"));
    let (asked, was_asked) = channel();
    let (answer, gate) = channel();
    let (gate, first) = (Mutex::new(gate), AtomicBool::new(true));
    let disk = Through(move |deed| {
        if deed == Deed::Target && first.swap(false, Ordering::SeqCst) {
            asked.send(()).unwrap();
            gate.lock().unwrap().recv().unwrap();
        }
        Ok(())
    });
    let saver = Saver::start_on(disk, || ()).unwrap();
    let snapshot = Arc::new(small_swot());
    saver.save(request(1, &file, &snapshot));
    was_asked.recv().unwrap();
    let at = "2026-03-12T05:00:00Z".parse().unwrap();
    saver.keep(2, copy.clone(), Kept::new(at, None, "half", snapshot));
    let secured = loop {
        match saver.poll_secured() {
            Some(secured) => break secured,
            None => std::thread::yield_now(),
        }
    };
    assert!(secured.result.is_ok() && Kept::parse(&fs::read(copy).unwrap()).is_some());
    assert!(saver.poll().is_none() && !file.exists(), "the save still waits");
    answer.send(()).unwrap();
    assert!(saver.finish()[0].result.is_ok());
}

#[test]
fn the_version_before_stays_beside_the_file_and_no_other() {
    let (folder, path) = folder_with_old_file();
    let seen = save_over(&RealDisk, &path, NEW, Some(Seen::of(OLD))).unwrap().seen;
    let backup = folder.path().join("workshop.ron.bak");
    assert_eq!(fs::read(&backup).unwrap(), OLD);
    let seen = save_over(&RealDisk, &path, NEW, Some(seen)).unwrap().seen;
    assert_eq!(fs::read(&backup).unwrap(), OLD, "saving the same again keeps it");
    save_over(&RealDisk, &path, b"newer still", Some(seen)).unwrap();
    assert_eq!(fs::read(&backup).unwrap(), NEW);
}

#[test]
fn quitting_right_after_asking_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let paths: Vec<_> = (0..5).map(|i| folder.path().join(format!("{i}.ron"))).collect();
    let snapshot = Arc::new(small_swot());
    let saver = Saver::start(|| ()).unwrap();
    for path in &paths {
        saver.save(request(0, path, &snapshot));
    }
    drop(saver);
    for path in &paths {
        assert!(read(path).is_ok(), "{}", path.display());
    }
}

#[test]
fn after_a_failed_save_the_session_can_be_saved_elsewhere() {
    let (folder, path) = folder_with_old_file();
    let elsewhere = folder.path().join("elsewhere.ron");
    let snapshot = Arc::new(small_swot());
    let saver = Saver::start(|| ()).unwrap();
    saver.save(request(1, &path.join("no/such/folder.ron"), &snapshot));
    saver.save(request(2, &elsewhere, &snapshot));
    let done = saver.finish();
    assert_eq!(done[0].result.as_ref().unwrap_err().fault, SaveFault::NoFolder);
    assert!(done[1].result.is_ok());
    assert_eq!(fs::read(&path).unwrap(), OLD);
    assert_eq!(fs::read(&elsewhere).unwrap(), to_bytes(&snapshot));
}

#[test]
fn of_what_piles_up_for_one_file_only_the_newest_is_written_and_all_are_answered() {
    let folder = tempfile::tempdir().unwrap();
    let (a, b) = (folder.path().join("a.ron"), folder.path().join("b.ron"));
    let (asked, was_asked) = channel();
    let (open, gate) = channel();
    // A disk that says when it is asked, and waits to be let go on.
    let gate = Mutex::new(gate);
    let disk = Through(move |deed| {
        if deed == Deed::Target {
            asked.send(()).unwrap();
            gate.lock().unwrap().recv().unwrap();
        }
        Ok(())
    });
    let saver = Saver::start_on(disk, || ()).unwrap();
    let snapshots: Vec<_> = (0..4).map(|_| Arc::new(small_swot())).collect();
    saver.save(request(0, &a, &snapshots[0]));
    was_asked.recv().unwrap();
    saver.save(request(1, &a, &snapshots[1]));
    saver.save(request(2, &b, &snapshots[2]));
    saver.save(request(3, &a, &snapshots[3]));
    for _ in 0..3 {
        open.send(()).unwrap();
    }
    let done = saver.finish();
    let answers: Vec<_> = done.iter().map(|done| done.ticket).collect();
    assert_eq!(answers, [0, 1, 3, 2]);
    for (answer, written) in done.iter().zip([0, 3, 3, 2]) {
        assert!(Arc::ptr_eq(&answer.snapshot, &snapshots[written]), "ticket {}", answer.ticket);
    }
    assert_eq!(was_asked.iter().count(), 2, "one write for each file, after the first");
}

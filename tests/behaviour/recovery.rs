//! After a crash: what was not in its file is offered, told apart from the file, and kept.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use eframe::egui::{Key, Modifiers};
use fourfold::{
    app::Environment,
    cli::WindowArgs,
    edit::Ids,
    msg,
    session::{Language, Session},
    storage::{
        Saver, Seen,
        recovery::{Kept, Run, found},
        write::to_bytes,
    },
};
use tempfile::TempDir;

use crate::{
    fit::text_faults,
    rooms::{STRENGTHS, swot, words},
    window::{Window, environment},
};

fn keeping(folder: &Path) -> Environment {
    Environment { recovery: Some(folder.join("recovery")), ..environment() }
}

fn start(folder: &Path) -> Window {
    Window::started(WindowArgs::default(), keeping(folder))
}

/// What is kept in the recovery folder now, lock or not.
fn kept(folder: &Path) -> Vec<PathBuf> {
    let runs = fs::read_dir(folder.join("recovery")).unwrap();
    let files = runs.flat_map(|run| fs::read_dir(run.unwrap().path()).unwrap());
    let paths = files.map(|file| file.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|e| e == "ron")).collect()
}

/// The run ends without tidying up, as by a power cut.
fn crash(folder: &Path, window: Window) {
    let before = folder.join("before");
    fs::create_dir(&before).unwrap();
    for path in kept(folder) {
        fs::copy(&path, before.join(path.file_name().unwrap())).unwrap();
    }
    drop(window);
    let run = folder.join("recovery/run-crashed");
    fs::rename(&before, &run).unwrap();
    fs::write(run.join("lock"), "").unwrap();
}

/// Lets as much time pass as a change may be in danger.
fn let_it_be_kept(window: &mut Window, folder: &Path) {
    window.pass(2.0);
    window.wait_until(|_| !kept(folder).is_empty());
}

fn wait_for_offer(window: &mut Window) {
    window.wait_until(|shell| shell.desk.dialog.is_some());
}

fn restore(window: &mut Window) {
    wait_for_offer(window);
    window.click(msg!("recovery-restore"));
}

#[test]
fn what_was_written_and_the_unfinished_line_come_back_after_a_crash() {
    let folder = TempDir::new().unwrap();
    let mut window = start(folder.path()).with_session(swot().done());
    window.type_text("first\nsecond\nhalf a thou");
    let written = window.session();
    let_it_be_kept(&mut window, folder.path());
    crash(folder.path(), window);

    // Identities never repeat from one run to the next.
    let ids = Ids::Counting(5_000_000);
    let next_run = Environment { ids, ..keeping(folder.path()) };
    let mut again = Window::started(WindowArgs::default(), next_run);
    wait_for_offer(&mut again);
    assert!(again.shows("It has no file yet and holds 2 cards."));
    assert!(again.shows("Unfinished line: “half a thou”"));
    restore(&mut again);
    assert_eq!(again.session(), written);
    again.type_text("ght\n");
    let all = words(&again.session(), 0, STRENGTHS);
    assert_eq!(all, ["first", "second", "half a thought"]);
    assert!(again.shell().desk.has_unsaved(), "closing must ask");
}

#[test]
fn someone_who_types_without_pause_is_safe_within_two_seconds() {
    let folder = TempDir::new().unwrap();
    let mut window = start(folder.path()).with_session(swot().done());
    window.rest();
    // Twelve milliseconds a key: 170 keys take two seconds.
    for _ in 0..17 {
        window.type_text("ten keys \n");
    }
    window.wait_until(|_| !kept(folder.path()).is_empty());
}

#[test]
fn recovered_work_opens_as_unsaved_changes_of_an_untouched_file() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("workshop.ron");
    fs::write(&file, to_bytes(&swot().cards(STRENGTHS, &["in the file"]).done())).unwrap();
    let bytes = fs::read(&file).unwrap();
    let mut window = start(folder.path()).opening(&file);
    window.type_text("not yet\n");
    let_it_be_kept(&mut window, folder.path());
    crash(folder.path(), window);
    assert_eq!(fs::read(&file).unwrap(), bytes, "nothing is written over the file");

    let mut again = start(folder.path());
    wait_for_offer(&mut again);
    assert!(again.shows("Cards not as in the file: 1 new, 0 changed, 0 removed."));
    restore(&mut again);
    assert_eq!(words(&again.session(), 0, STRENGTHS), ["in the file", "not yet"]);
    assert_eq!(again.tab().path.as_deref(), Some(&*file));
    again.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(words(&again.session(), 0, STRENGTHS), ["in the file"], "both are kept");
    assert!(again.tab().history.is_saved());
}

#[test]
fn a_file_that_changed_meanwhile_is_not_shadowed() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("workshop.ron");
    fs::write(&file, to_bytes(&swot().cards(STRENGTHS, &["before"]).done())).unwrap();
    let mut window = start(folder.path()).opening(&file);
    window.type_text("not yet\n");
    let_it_be_kept(&mut window, folder.path());
    crash(folder.path(), window);
    let theirs = to_bytes(&swot().cards(STRENGTHS, &["by a colleague"]).done());
    fs::write(&file, &theirs).unwrap();

    let mut again = start(folder.path());
    wait_for_offer(&mut again);
    assert!(again.shows("has been changed since"));
    restore(&mut again);
    assert_eq!(again.tab().path, None);
    assert_eq!(words(&again.session(), 0, STRENGTHS), ["before", "not yet"]);
    assert_eq!(fs::read(&file).unwrap(), theirs);
}

#[test]
fn discarding_takes_two_clicks_and_deciding_later_loses_nothing() {
    let folder = TempDir::new().unwrap();
    let mut window = start(folder.path()).with_session(swot().done());
    window.type_text("a thought\n");
    let_it_be_kept(&mut window, folder.path());
    crash(folder.path(), window);

    let mut later = start(folder.path());
    wait_for_offer(&mut later);
    later.click(msg!("recovery-later"));
    drop(later);
    let mut again = start(folder.path());
    wait_for_offer(&mut again);
    again.click(msg!("recovery-discard"));
    assert!(again.shell().desk.dialog.is_some());
    again.click(msg!("recovery-discard-yes"));
    drop(again);
    let mut clean = start(folder.path());
    clean.wait_until(|shell| !shell.files_are_busy());
    assert!(clean.shell().desk.dialog.is_none());
}

#[test]
fn what_is_saved_or_closed_is_not_offered_again() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("workshop.ron");
    let mut window = start(folder.path()).with_session(swot().done());
    window.type_text("a thought\n");
    let_it_be_kept(&mut window, folder.path());
    window.save_as(&file);
    window.pass(0.2);
    window.wait_until(|_| kept(folder.path()).is_empty());
    drop(window);
    assert!(fs::read_dir(folder.path().join("recovery")).unwrap().next().is_none());
}

#[test]
fn a_second_window_is_not_offered_what_the_first_is_working_on() {
    let folder = TempDir::new().unwrap();
    let mut first = start(folder.path()).with_session(swot().done());
    first.type_text("a thought\n");
    let_it_be_kept(&mut first, folder.path());
    assert!(found(&folder.path().join("recovery")).is_empty());
    let mut second = start(folder.path());
    second.wait_until(|shell| !shell.files_are_busy());
    assert!(second.shell().desk.dialog.is_none());
}

#[test]
fn a_window_at_rest_keeps_nothing_and_draws_nothing() {
    let folder = TempDir::new().unwrap();
    let mut window = start(folder.path()).with_session(swot().done());
    window.wait_until(|shell| !shell.files_are_busy());
    assert_eq!(window.next_frame(), std::time::Duration::MAX);
    window.type_text("a thought\n");
    let_it_be_kept(&mut window, folder.path());
    assert_eq!(window.next_frame(), std::time::Duration::MAX);
}

#[test]
fn a_folder_that_cannot_be_written_is_told_once() {
    let environment = Environment { recovery: Some("/proc/none/recovery".into()), ..environment() };
    let mut window =
        Window::started(WindowArgs::default(), environment).with_session(swot().done());
    assert!(window.shows("Save often."));
    window.type_text("still works\n");
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["still works"]);
}

#[test]
fn what_is_cut_short_in_the_recovery_folder_is_passed_over() {
    let folder = TempDir::new().unwrap();
    let recovery = folder.path().join("recovery");
    let run = recovery.join("run-gone");
    fs::create_dir_all(&run).unwrap();
    fs::write(run.join("lock"), "").unwrap();
    let session: Arc<Session> = Arc::new(swot().cards(STRENGTHS, &["whole"]).done());
    let at = "2026-03-12T05:00:00Z".parse().unwrap();
    let whole = Kept::new(at, None, "", Arc::clone(&session));
    let bytes = whole.to_bytes();
    fs::write(run.join("1.ron"), &bytes).unwrap();
    for (number, end) in (2..).zip((0..bytes.len()).step_by(bytes.len() / 20)) {
        fs::write(run.join(format!("{number}.ron")), &bytes[..end]).unwrap();
    }
    let found = found(&recovery);
    let [only] = found.as_slice() else { panic!("{} were read", found.len()) };
    assert_eq!(only.kept, whole);
}

/// A run that was killed when it had kept that and was writing this.
fn killed_while_keeping(kept: Option<&Kept>, writing: &[u8]) -> Vec<Kept> {
    let folder = TempDir::new().unwrap();
    let run = folder.path().join("run-gone");
    fs::create_dir_all(&run).unwrap();
    fs::write(run.join("lock"), "").unwrap();
    if let Some(kept) = kept {
        fs::write(run.join("1.ron"), kept.to_bytes()).unwrap();
    }
    fs::write(run.join(".fourfold-Ab12cD.tmp"), writing).unwrap();
    let found = found(folder.path());
    found.into_iter().map(|found| found.kept).collect()
}

#[test]
fn a_copy_that_was_being_written_counts_where_it_is_whole() {
    let holding = |cards: &[&str], at: &str| {
        let session = Arc::new(swot().cards(STRENGTHS, cards).done());
        Kept::new(at.parse().unwrap(), None, "", session)
    };
    let earlier = holding(&["one"], "2026-03-12T05:00:00Z");
    let later = holding(&["one", "two"], "2026-03-12T05:00:02Z");
    let bytes = later.to_bytes();
    let only = std::slice::from_ref;
    assert_eq!(killed_while_keeping(Some(&earlier), &bytes), only(&later));
    assert_eq!(killed_while_keeping(None, &bytes), only(&later), "the first there was");
    assert_eq!(killed_while_keeping(Some(&later), &earlier.to_bytes()), only(&later));
    for end in [0, 1, bytes.len() / 2, bytes.len() - 1] {
        assert_eq!(killed_while_keeping(Some(&earlier), &bytes[..end]), only(&earlier));
        assert_eq!(killed_while_keeping(None, &bytes[..end]), []);
    }
}

#[test]
fn everything_kept_comes_back_as_it_was() {
    let folder = TempDir::new().unwrap();
    let recovery = folder.path().join("recovery");
    let run = Run::begin(&recovery).unwrap();
    let session = Arc::new(crate::samples::full_session());
    let file = folder.path().join("Аналитика.ron");
    let at = "2026-03-12T05:00:00Z".parse().unwrap();
    let seen = Some(Seen::of(b"what is in the file"));
    let kept = Kept::new(at, Some((&file, seen)), "жарты \"ой\"\\", session);
    let saver = Saver::start(|| ()).unwrap();
    saver.keep(1, run.entry(1), kept.clone());
    saver.finish();
    std::mem::forget(run);
    // The lock is this process's own, so it is taken off as its end would.
    let folder = fs::read_dir(&recovery).unwrap().next().unwrap().unwrap().path();
    fs::remove_file(folder.join("lock")).unwrap();
    fs::write(folder.join("lock"), "").unwrap();
    let found = found(&recovery);
    assert_eq!(found[0].kept, kept);
}

#[test]
fn the_offer_can_be_read_in_every_language() {
    for language in Language::ALL {
        let folder = TempDir::new().unwrap();
        let run = folder.path().join("recovery/run-gone");
        fs::create_dir_all(&run).unwrap();
        fs::write(run.join("lock"), "").unwrap();
        let file = folder.path().join("a long name of a file that was not finished.ron");
        let now = swot().cards(STRENGTHS, &["Trained staff", "Open data"]).done();
        fs::write(&file, to_bytes(&swot().cards(STRENGTHS, &["Trained staff"]).done())).unwrap();
        let at = "2026-03-12T05:00:00Z".parse().unwrap();
        let seen = Some(Seen::of(&fs::read(&file).unwrap()));
        for (number, seen) in [(1, seen), (2, None)] {
            let kept = Kept::new(at, Some((&file, seen)), "half a line", Arc::new(now.clone()));
            fs::write(run.join(format!("{number}.ron")), kept.to_bytes()).unwrap();
        }
        let mut window = start(folder.path()).lang(language);
        wait_for_offer(&mut window);
        assert_dialog_fits(&mut window, &format!("the offer in {language:?}"));
    }
}

/// A dialog covers what lies behind it; its own words are whole and not over each other.
pub fn assert_dialog_fits(window: &mut Window, place: &str) {
    let mut faults = text_faults(window, place);
    faults.retain(|fault| !fault.contains(": covered: "));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

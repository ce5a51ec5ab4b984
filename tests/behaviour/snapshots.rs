//! Earlier versions: kept while people work, shown by day and time, put back as one step.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use eframe::egui::{Key, Modifiers, vec2};
use fourfold::{
    app::{Environment, dialog::Dialog, theme::ThemeName},
    cli::WindowArgs,
    edit::{Ids, Msg},
    msg,
    session::{Language, Session, SessionId},
    storage::{
        Opened, RealDisk,
        snapshots::{Archive, Reason},
        write::to_bytes,
    },
};
use jiff::{Timestamp, ToSpan};
use tempfile::TempDir;

use crate::{
    fit::text_faults,
    rooms::{STRENGTHS, WEAKNESSES, swot, words},
    window::{Window, environment},
};

const NONE: Modifiers = Modifiers::NONE;
const MINUTE: f64 = 60.0;

fn at(time: &str) -> Timestamp {
    time.parse().unwrap()
}

fn archive(folder: &Path) -> Archive {
    Archive::new(folder.join("versions"))
}

fn holding(cards: &[&str]) -> Session {
    swot().cards(STRENGTHS, cards).done()
}

fn put(archive: &Archive, session: &Session, time: &str) {
    archive.put(&RealDisk, session, at(time), Reason::Work).unwrap();
}

/// The cards of every version of that workshop, oldest first.
fn kept(archive: &Archive, session: &Session) -> Vec<Vec<String>> {
    let cards = |opened| match opened {
        Ok(Opened::Session(session)) => words(&session, 0, STRENGTHS),
        broken => panic!("{broken:?}"),
    };
    archive.of(session.id).iter().map(|entry| cards(entry.read())).collect()
}

fn keeping(folder: &Path) -> Environment {
    Environment {
        versions: Some(folder.join("versions")),
        preferences: Some(folder.join("preferences.ron")),
        log: Some(folder.join("a folder of the program/fourfold.log")),
        ..environment()
    }
}

fn start(folder: &Path) -> Window {
    Window::started(WindowArgs::default(), keeping(folder))
}

/// Waits until that many versions are on disk.
fn wait_for(window: &mut Window, folder: &Path, count: usize) {
    window.wait_until(|_| archive(folder).all().len() == count);
}

/// Finds a command by its name and does it.
fn command(window: &mut Window, name: Msg) {
    let name = window.says(name);
    window.rest();
    window.press(Modifiers::COMMAND, Key::K);
    window.paste(&name);
    window.press(NONE, Key::Enter);
    window.rest();
}

pub fn show_history(window: &mut Window) {
    command(window, msg!("command-history"));
    read_on(window);
}

/// Waits until everything on show has been read.
fn read_on(window: &mut Window) {
    window.wait_until(|shell| match &shell.desk.dialog {
        Some(Dialog::History(history)) => history.is_ready(),
        _ => false,
    });
}

// On disk.

#[test]
fn versions_come_back_in_their_order_and_none_twice() {
    let folder = TempDir::new().unwrap();
    let archive = archive(folder.path());
    put(&archive, &holding(&["a"]), "2026-03-12T05:00:00Z");
    put(&archive, &holding(&["a"]), "2026-03-12T05:05:00Z");
    put(&archive, &holding(&["a", "b"]), "2026-03-12T05:10:00Z");
    put(&archive, &holding(&["a"]), "2026-03-12T05:15:00Z");
    let all = kept(&archive, &holding(&[]));
    assert_eq!(all, [vec!["a"], vec!["a", "b"], vec!["a"]]);
    let times: Vec<String> = archive.all().iter().map(|entry| format!("{:.0}", entry.at)).collect();
    assert_eq!(times, ["2026-03-12T05:00:00Z", "2026-03-12T05:10:00Z", "2026-03-12T05:15:00Z"]);
}

#[test]
fn a_version_is_a_session_file_like_any_other() {
    let folder = TempDir::new().unwrap();
    let session = crate::samples::full_session();
    let archive = archive(folder.path());
    put(&archive, &session, "2026-03-12T05:00:00Z");
    assert_eq!(fs::read(&archive.all()[0].path).unwrap(), to_bytes(&session));
}

#[test]
fn where_room_is_short_the_oldest_go_and_the_newest_of_each_workshop_stays() {
    let folder = TempDir::new().unwrap();
    let mut other = holding(&["alone"]);
    other.id = Ids::Counting(7_000_000).next(SessionId);
    let room = 3 * to_bytes(&other).len() as u64;
    let archive = archive(folder.path()).with_room(room);
    put(&archive, &other, "2026-03-12T04:00:00Z");
    for (minute, card) in (10..).zip(["a", "b", "c", "d", "e"]) {
        put(&archive, &holding(&[card]), &format!("2026-03-12T05:{minute}:00Z"));
    }
    assert_eq!(kept(&archive, &other), [vec!["alone"]]);
    assert_eq!(kept(&archive, &holding(&[])), [vec!["d"], vec!["e"]]);
    assert!(archive.size() <= room);
}

#[test]
fn versions_older_than_seven_days_of_work_are_let_go() {
    let folder = TempDir::new().unwrap();
    let archive = archive(folder.path());
    put(&archive, &holding(&["old"]), "2026-03-01T05:00:00Z");
    put(&archive, &holding(&["week"]), "2026-03-06T05:00:00Z");
    put(&archive, &holding(&["new"]), "2026-03-12T05:00:00Z");
    archive.forget_old(at("2026-03-12T05:00:00Z"));
    assert_eq!(kept(&archive, &holding(&[])), [vec!["week"], vec!["new"]]);
    // A month without work makes nothing older.
    archive.forget_old(at("2026-04-12T05:00:00Z"));
    assert_eq!(kept(&archive, &holding(&[])), [vec!["week"], vec!["new"]]);
}

#[test]
fn a_clock_that_was_wrong_loses_no_version() {
    for wrong in ["2000-01-01T00:00:00Z", "2099-01-01T00:00:00Z"] {
        let folder = TempDir::new().unwrap();
        let archive = archive(folder.path());
        put(&archive, &holding(&["before"]), "2026-03-11T05:00:00Z");
        archive.forget_old(at(wrong));
        put(&archive, &holding(&["wrong"]), wrong);
        archive.forget_old(at("2026-03-12T05:00:00Z"));
        put(&archive, &holding(&["after"]), "2026-03-12T05:05:00Z");
        archive.forget_old(at("2026-03-12T06:00:00Z"));
        let all = kept(&archive, &holding(&[]));
        assert_eq!(all, [vec!["before"], vec!["wrong"], vec!["after"]], "{wrong}");
    }
}

#[test]
fn what_is_strange_in_the_folder_is_passed_over() {
    let folder = TempDir::new().unwrap();
    let archive = archive(folder.path());
    put(&archive, &holding(&["a"]), "2026-03-12T05:00:00Z");
    let own = archive.all()[0].path.parent().unwrap().to_owned();
    for name in ["readme.txt", "x-y-work.ron", "00000009-20260312T050000-why.ron", "9-9-work.ron"] {
        fs::write(own.join(name), "strange").unwrap();
    }
    fs::create_dir(folder.path().join("versions/not a workshop")).unwrap();
    fs::write(folder.path().join("versions/file"), "").unwrap();
    assert_eq!(kept(&archive, &holding(&[])), [vec!["a"]]);
    archive.forget_old(at("2026-03-12T05:00:00Z"));
    assert_eq!(kept(&archive, &holding(&[])), [vec!["a"]]);
}

// In the window.

#[test]
fn a_version_is_kept_for_every_five_minutes_in_which_something_changed() {
    let folder = TempDir::new().unwrap();
    let mut window = start(folder.path()).with_session(holding(&[]));
    window.skip(30.0 * MINUTE);
    window.type_text("first\n");
    window.skip(4.0 * MINUTE);
    window.type_text("second\n");
    window.skip(2.0 * MINUTE);
    wait_for(&mut window, folder.path(), 1);
    window.skip(60.0 * MINUTE);
    window.type_text("third\n");
    window.skip(6.0 * MINUTE);
    wait_for(&mut window, folder.path(), 2);
    let all = kept(&archive(folder.path()), &holding(&[]));
    assert_eq!(all, [vec!["first", "second"], vec!["first", "second", "third"]]);
}

#[test]
fn a_window_at_rest_with_versions_kept_draws_one_frame_at_the_end_of_five_minutes_of_work() {
    let folder = TempDir::new().unwrap();
    let mut window = start(folder.path()).with_session(holding(&[]));
    window.wait_until(|shell| !shell.files_are_busy());
    assert_eq!(window.next_frame(), Duration::MAX, "nothing was written yet");
    window.type_text("a thought\n");
    let next = window.next_frame();
    assert!(next > Duration::from_secs(290) && next <= Duration::from_mins(5), "{next:?}");
    window.skip(5.0 * MINUTE);
    wait_for(&mut window, folder.path(), 1);
    assert_eq!(window.next_frame(), Duration::MAX, "nothing changed since");
    window.type_text("half a lin");
    assert_eq!(window.next_frame(), Duration::MAX, "a line being written is no change yet");
}

#[test]
fn every_save_keeps_a_version() {
    let folder = TempDir::new().unwrap();
    let mut window = start(folder.path()).with_session(holding(&[]));
    window.type_text("first\n");
    window.save_as(&folder.path().join("workshop.ron"));
    wait_for(&mut window, folder.path(), 1);
    window.press(Modifiers::COMMAND, Key::S);
    window.wait_until(|shell| !shell.desk.tab().unwrap().saving);
    window.type_text("second\n");
    window.press(Modifiers::COMMAND, Key::S);
    wait_for(&mut window, folder.path(), 2);
}

/// A workshop with three versions of an hour of work, the last state of which is in front.
fn after_an_hour(folder: &Path) -> Window {
    let archive = archive(folder);
    put(&archive, &holding(&["one"]), "2026-03-11T11:00:00Z");
    put(&archive, &holding(&["one", "two"]), "2026-03-12T04:45:00Z");
    put(&archive, &holding(&["uno", "two", "three"]), "2026-03-12T05:15:00Z");
    start(folder).with_session(holding(&["uno", "two", "three", "four"]))
}

#[test]
fn versions_are_listed_by_day_and_time_with_what_changed_in_each() {
    let folder = TempDir::new().unwrap();
    let mut window = after_an_hour(folder.path());
    show_history(&mut window);
    for shown in [
        "12 March 2026",
        "10:15",
        "3 cards: 1 new, 1 changed, 0 removed",
        "09:45",
        "2 cards: 1 new, 0 changed, 0 removed",
        "11 March 2026",
        "16:00",
    ] {
        assert!(window.shows(shown), "{shown}");
    }
}

#[test]
fn the_version_chosen_shows_what_changed_since_and_what_it_held() {
    let folder = TempDir::new().unwrap();
    let mut window = after_an_hour(folder.path());
    show_history(&mut window);
    assert!(window.shows("12 March 2026, 10:15"));
    assert!(window.shows("Added: 1"));
    assert!(window.has("four"));
    window.press(NONE, Key::ArrowDown);
    read_on(&mut window);
    assert!(window.shows("12 March 2026, 09:45"));
    assert!(window.shows("Added: 2"));
    assert!(window.shows("Reworded: 1"));
    window.click(msg!("history-contents"));
    read_on(&mut window);
    assert!(window.has("Strengths: 2"));
    assert!(window.has("one"), "on the board it has other words now");
    window.press(NONE, Key::Escape);
    window.rest();
    assert!(window.shell().desk.dialog.is_none());
}

#[test]
fn restoring_is_one_step_and_what_was_there_is_kept_first() {
    let folder = TempDir::new().unwrap();
    let mut window = after_an_hour(folder.path());
    window.type_text("five\n");
    show_history(&mut window);
    window.press(NONE, Key::End);
    read_on(&mut window);
    window.click(msg!("history-restore"));
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["one"]);
    wait_for(&mut window, folder.path(), 4);
    let all = kept(&archive(folder.path()), &holding(&[]));
    assert_eq!(all[3], ["uno", "two", "three", "four", "five"]);
    window.press(Modifiers::COMMAND, Key::Z);
    let back = words(&window.session(), 0, STRENGTHS);
    assert_eq!(back, ["uno", "two", "three", "four", "five"]);
}

#[test]
fn who_was_there_stays_through_a_restored_version_and_its_undoing() {
    let folder = TempDir::new().unwrap();
    let archive = archive(folder.path());
    put(&archive, &Session { title: "Before".into(), ..holding(&["one"]) }, "2026-03-12T04:45:00Z");
    let here = crate::samples::full_session();
    let now = Session { id: holding(&[]).id, ..here };
    let mut window = start(folder.path()).with_session(now.clone());
    show_history(&mut window);
    window.click(msg!("history-restore"));
    assert_eq!(window.session().title, "Before");
    assert_eq!(window.session().record, now.record, "that they came is no matter of versions");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*window.session(), now, "undoing brings everything back");
}

#[test]
fn a_version_opens_as_a_copy_of_its_own() {
    let folder = TempDir::new().unwrap();
    let mut window = after_an_hour(folder.path());
    let original = window.session();
    show_history(&mut window);
    window.press(NONE, Key::ArrowDown);
    read_on(&mut window);
    window.click(msg!("history-copy"));
    let copy = window.session();
    assert_eq!(words(&copy, 0, STRENGTHS), ["one", "two"]);
    assert_ne!(copy.id, original.id);
    assert!(copy.title.ends_with("(12 March 2026, 09:45)"), "{}", copy.title);
    assert_eq!(*window.shell().desk.tabs[0].session(), original, "the other is as it was");
}

#[test]
fn a_broken_version_is_said_to_be_broken_and_the_others_can_be_restored() {
    let folder = TempDir::new().unwrap();
    let mut window = after_an_hour(folder.path());
    let newest = archive(folder.path()).all().pop().unwrap();
    let bytes = fs::read(&newest.path).unwrap();
    fs::write(&newest.path, &bytes[..bytes.len() / 2]).unwrap();
    show_history(&mut window);
    assert!(window.shows("Cannot be read"));
    assert!(window.shows("This version cannot be read."));
    window.press(NONE, Key::ArrowDown);
    read_on(&mut window);
    window.click(msg!("history-restore"));
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["one", "two"]);
}

#[test]
fn without_a_workshop_in_front_the_newest_of_each_can_be_opened() {
    let folder = TempDir::new().unwrap();
    drop(after_an_hour(folder.path()));
    let mut window = start(folder.path());
    show_history(&mut window);
    assert!(window.shows("No workshop is in front."));
    assert!(!window.has(&window.says(msg!("history-restore"))));
    window.click(msg!("history-copy"));
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["uno", "two", "three"]);
}

#[test]
fn where_there_is_no_version_yet_it_is_said_when_there_will_be_one() {
    let folder = TempDir::new().unwrap();
    let mut window = start(folder.path()).with_session(holding(&[]));
    show_history(&mut window);
    assert!(window.shows("One is kept for every five minutes of work"));
}

#[test]
fn turning_versions_off_asks_deletes_them_all_and_is_remembered() {
    let folder = TempDir::new().unwrap();
    let mut window = after_an_hour(folder.path());
    window.wait_until(|shell| !shell.files_are_busy());
    show_history(&mut window);
    assert!(window.shows("They take 0.1 MB."));
    window.click(msg!("history-keep"));
    assert_eq!(archive(folder.path()).all().len(), 3, "nothing is deleted without a yes");
    window.click(msg!("history-turn-off"));
    window.wait_until(|_| archive(folder.path()).all().is_empty());
    assert!(window.shows("turned off on this computer"));
    drop(window);

    let mut again = start(folder.path()).with_session(holding(&[]));
    again.type_text("not kept\n");
    again.skip(10.0 * MINUTE);
    again.save_as(&folder.path().join("workshop.ron"));
    assert_eq!(again.next_frame(), Duration::MAX);
    drop(again);
    assert!(!folder.path().join("versions").exists());
}

#[test]
fn turned_on_again_versions_are_kept_from_then_on() {
    let folder = TempDir::new().unwrap();
    let mut window = start(folder.path()).with_session(holding(&[]));
    show_history(&mut window);
    window.click(msg!("history-keep"));
    window.click(msg!("history-turn-off"));
    window.press(NONE, Key::Escape);
    window.rest();
    window.type_text("off\n");
    show_history(&mut window);
    window.click(msg!("history-keep"));
    window.press(NONE, Key::Escape);
    window.rest();
    window.type_text("on\n");
    window.skip(6.0 * MINUTE);
    wait_for(&mut window, folder.path(), 1);
}

#[test]
fn a_folder_that_cannot_be_written_is_told_and_stops_nobody() {
    let versions = Some(PathBuf::from("/proc/none/versions"));
    let environment = Environment { versions, ..environment() };
    let window = Window::started(WindowArgs::default(), environment);
    let mut window = window.with_session(holding(&[]));
    window.type_text("a thought\n");
    window.skip(6.0 * MINUTE);
    window.wait_until(|_| true);
    let trouble = window.says(msg!("history-trouble"));
    while !window.shows(&trouble) {
        window.skip(1.0);
    }
    window.type_text("still works\n");
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["a thought", "still works"]);
}

/// Many versions of a crowded workshop in the reader's own words.
pub fn crowded(folder: &Path, language: Language) -> Window {
    let sample: Vec<String> = {
        let name = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops/west-kazakhstan.ron");
        let Ok(Opened::Session(session)) = fourfold::storage::read(&name) else { panic!() };
        session.cards().map(|(_, card)| card.text.clone()).collect()
    };
    let said: Vec<&str> = sample.iter().map(String::as_str).collect();
    let archive = archive(folder);
    let mut time = at("2026-03-11T09:00:00Z");
    for count in 1..=12 {
        let session = swot().cards(STRENGTHS, &said[..count]).done();
        let why = [Reason::Work, Reason::Saved, Reason::Replaced][count % 3];
        archive.put(&RealDisk, &session, time, why).unwrap();
        time += 97.minutes();
    }
    let now = swot().cards(WEAKNESSES, &said[..4]).done();
    start(folder).lang(language).with_session(now)
}

#[test]
fn the_dialogs_can_be_read_in_every_language_at_every_size() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for (percent, theme) in [(100, ThemeName::Light), (200, ThemeName::Dark)] {
            let folder = TempDir::new().unwrap();
            let mut window = crowded(folder.path(), language).theme(theme).text_size(percent);
            window.resize(vec2(1366.0, 768.0));
            let place = |of: &str| format!("{of} in {language:?} at {percent} %");
            show_history(&mut window);
            faults.extend(text_faults(&mut window, &place("the versions")));
            window.press(NONE, Key::Escape);
            command(&mut window, msg!("command-about"));
            faults.extend(text_faults(&mut window, &place("about")));
        }
    }
    // A dialog covers what lies behind it.
    faults.retain(|fault| !fault.contains(": covered: "));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

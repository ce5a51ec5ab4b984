//! Who has a file open: the next person is told, offered what cannot harm, and never held up
//! by a note that a broken-off program left behind.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime},
};

use eframe::egui::{Key, Modifiers};
use fourfold::{
    app::{Environment, dialog::Dialog},
    cli::WindowArgs,
    msg,
    session::Language,
    storage::{
        RealDisk,
        lock::{Holder, Owner, Person, Taken, note_of, take},
        recovery::{Kept, found},
        write::to_bytes,
    },
};
use tempfile::TempDir;

use crate::{
    fit::assert_text_fits,
    recovery::assert_dialog_fits,
    rooms::{STRENGTHS, swot, words},
    window::{Window, environment},
};

const LONG_AGO: &str = "2026-03-12T04:00:00Z";

fn workshop(folder: &TempDir) -> PathBuf {
    let file = folder.path().join("Жоспар.ron");
    fs::write(&file, to_bytes(&swot().cards(STRENGTHS, &["kept"]).done())).unwrap();
    file
}

fn person(name: &str, machine: &str) -> Person {
    Person { name: name.to_owned(), machine: machine.to_owned() }
}

/// A window in front of that person.
fn desk_of(name: &str, machine: &str) -> Window {
    let person = Some(person(name, machine));
    Window::started(WindowArgs::default(), Environment { person, ..environment() })
}

/// Aigul has it open on another machine; this is how long ago she gave a sign.
fn aigul_has(file: &Path, silent: Duration) -> Vec<u8> {
    let person = person("Айгүл", "hall-2");
    let owner = Owner { person, run: "hers".to_owned(), recovery: None };
    let taken = take(&RealDisk, file, &owner, LONG_AGO.parse().unwrap());
    assert!(matches!(taken, Taken::Mine(_)));
    let note = note_of(file);
    let handle = fs::OpenOptions::new().write(true).open(&note).unwrap();
    handle.set_modified(SystemTime::now() - silent).unwrap();
    fs::read(note).unwrap()
}

/// Begins to open the file and waits for what comes of it.
fn begin_to_open(window: &mut Window, file: &Path) {
    window.shell_mut().open_file(file);
    window.wait_until(|shell| shell.desk.dialog.is_some() || shell.desk.tab().is_some());
    window.wait_until(|shell| !shell.files_are_busy());
}

fn is_asked(window: &Window) -> bool {
    matches!(window.shell().desk.dialog, Some(Dialog::Locked(_)))
}

#[test]
fn an_open_file_is_noted_as_open_until_it_is_closed() {
    let folder = TempDir::new().unwrap();
    let file = workshop(&folder);
    let note = note_of(&file);
    let mut window = desk_of("Dana", "hall-1").opening(&file);
    let said = fs::read_to_string(&note).unwrap();
    assert!(said.contains("Dana") && said.contains("hall-1"), "{said}");
    window.press(Modifiers::COMMAND, Key::W);
    window.rest();
    drop(window);
    assert!(!note.exists());
    let window = desk_of("Dana", "hall-1").opening(&file);
    assert!(note.exists());
    drop(window);
    assert!(!note.exists(), "the end of the program takes it away");
}

#[test]
fn a_workshop_saved_under_a_name_is_noted_there_and_no_longer_under_the_old_one() {
    let folder = TempDir::new().unwrap();
    let file = workshop(&folder);
    let other = folder.path().join("other.ron");
    let mut window = desk_of("Dana", "hall-1").opening(&file);
    window.save_as(&other);
    window.wait_until(|_| note_of(&other).exists() && !note_of(&file).exists());
    drop(window);
    assert!(!note_of(&other).exists());
}

#[test]
fn the_next_person_is_told_who_has_it_open_and_may_read_it() {
    let folder = TempDir::new().unwrap();
    let file = workshop(&folder);
    let hers = aigul_has(&file, Duration::ZERO);
    let mut window = desk_of("Dana", "hall-1");
    begin_to_open(&mut window, &file);
    assert!(is_asked(&window) && window.shell().desk.tabs.is_empty());
    assert!(window.shows("Айгүл has had it open on hall-2 since today 09:00."));
    let anyway = window.says(msg!("locked-anyway"));
    assert!(!window.has(&anyway), "she is there");
    window.click(msg!("locked-read"));
    assert!(window.shows("Open only to read. Айгүл"));
    window.choose("kept", Modifiers::NONE);
    window.press(Modifiers::NONE, Key::Delete);
    let refused = window.says(msg!("outside-read-only"));
    assert!(window.has(&refused));
    window.type_text("not written\n");
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["kept"]);
    drop(window);
    assert_eq!(fs::read(note_of(&file)).unwrap(), hers, "her note stays");
}

#[test]
fn what_is_open_to_read_is_saved_under_another_name_and_written_there() {
    let folder = TempDir::new().unwrap();
    let file = workshop(&folder);
    let bytes = fs::read(&file).unwrap();
    aigul_has(&file, Duration::ZERO);
    let mut window = desk_of("Dana", "hall-1");
    begin_to_open(&mut window, &file);
    window.click(msg!("locked-read"));
    window.press(Modifiers::COMMAND, Key::S);
    window.rest();
    assert!(matches!(window.shell().desk.dialog, Some(Dialog::Path(_))), "it asks where");
    window.press(Modifiers::NONE, Key::Escape);
    let own = folder.path().join("own.ron");
    window.save_as(&own);
    window.type_text("written\n");
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["kept", "written"]);
    assert_eq!(fs::read(&file).unwrap(), bytes);
}

#[test]
fn a_copy_has_no_file_of_its_own() {
    let folder = TempDir::new().unwrap();
    let file = workshop(&folder);
    aigul_has(&file, Duration::ZERO);
    let mut window = desk_of("Dana", "hall-1");
    begin_to_open(&mut window, &file);
    window.click(msg!("locked-copy"));
    window.type_text("of my own\n");
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["kept", "of my own"]);
    assert_eq!(window.tab().path, None);
}

#[test]
fn whoever_reads_may_write_once_the_file_is_closed_elsewhere() {
    let folder = TempDir::new().unwrap();
    let file = workshop(&folder);
    aigul_has(&file, Duration::ZERO);
    let mut window = desk_of("Dana", "hall-1");
    begin_to_open(&mut window, &file);
    window.click(msg!("locked-read"));
    window.click(msg!("outside-try-again"));
    window.wait_until(|shell| !shell.files_are_busy());
    assert!(window.tab().standing.read_only);
    fs::remove_file(note_of(&file)).unwrap();
    window.click(msg!("outside-try-again"));
    window.wait_until(|shell| !shell.files_are_busy());
    window.click_label("kept");
    window.press(Modifiers::NONE, Key::Escape);
    window.rest();
    assert!(!window.tab().standing.read_only);
    assert!(note_of(&file).exists());
}

#[test]
fn a_note_without_a_sign_of_life_can_be_passed_over_by_name_and_an_old_one_is_no_question() {
    let folder = TempDir::new().unwrap();
    let file = workshop(&folder);
    aigul_has(&file, Duration::from_mins(10));
    let mut window = desk_of("Dana", "hall-1");
    begin_to_open(&mut window, &file);
    assert!(window.shows("no sign of life from there for 10 minutes"));
    window.click(msg!("locked-anyway"));
    window.wait_until(|shell| shell.desk.tab().is_some_and(|tab| tab.standing.lock.is_some()));
    window.type_text("written\n");
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["kept", "written"]);
    drop(window);

    aigul_has(&file, Duration::from_hours(2));
    let mut window = desk_of("Dana", "hall-1");
    begin_to_open(&mut window, &file);
    assert!(!is_asked(&window) && !window.tab().standing.read_only);
}

/// A note as a program that broke off on this machine would have left it.
fn left_behind(file: &Path, process: u32, run: &str) {
    left_behind_by(file, process, "", run);
}

fn left_behind_by(file: &Path, process: u32, birth: &str, run: &str) {
    let note = Holder {
        who: "Dana".to_owned(),
        machine: "hall-1".to_owned(),
        since: LONG_AGO.parse().unwrap(),
        process,
        birth: birth.to_owned(),
        run: run.to_owned(),
        token: uuid::Uuid::from_u128(7),
    };
    fs::write(note_of(file), ron::to_string(&note).unwrap()).unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn a_program_that_broke_off_on_this_machine_holds_nothing() {
    let folder = TempDir::new().unwrap();
    let file = workshop(&folder);
    left_behind(&file, u32::MAX, "run-gone");
    let mut window = desk_of("Dana", "hall-1");
    begin_to_open(&mut window, &file);
    assert!(!is_asked(&window) && window.tab().standing.lock.is_some());
}

/// Asks for the file as a run of Dana's that has that recovery folder.
fn dana_takes(file: &Path, recovery: Option<PathBuf>) -> Taken {
    let owner = Owner { person: person("Dana", "hall-1"), run: "run-now".to_owned(), recovery };
    take(&RealDisk, file, &owner, LONG_AGO.parse().unwrap())
}

#[cfg(target_os = "linux")]
#[test]
fn a_program_that_broke_off_holds_nothing_though_another_bears_its_number_now() {
    let folder = TempDir::new().unwrap();
    let (file, me) = (workshop(&folder), std::process::id());
    let Taken::Mine(own) = dana_takes(&file, None) else { panic!("nobody has it") };
    let birth = own.holder().birth.clone();
    own.release(&RealDisk);
    left_behind_by(&file, me, &birth, "run-beside");
    assert!(matches!(dana_takes(&file, None), Taken::Elsewhere(_)), "it runs");
    let (rest, _) = birth.rsplit_once('-').unwrap();
    left_behind_by(&file, me, &format!("{rest}-1"), "run-before");
    let taken = dana_takes(&file, None);
    assert!(matches!(taken, Taken::Mine(_)), "{taken:?}");
}

#[test]
fn a_run_that_broke_off_holds_nothing_while_what_it_had_kept_is_offered() {
    let folder = TempDir::new().unwrap();
    let file = workshop(&folder);
    let recovery = folder.path().join("recovery");
    let run = recovery.join("run-before");
    fs::create_dir_all(&run).unwrap();
    fs::write(run.join("lock"), "").unwrap();
    let session = Arc::new(swot().cards(STRENGTHS, &["kept", "not saved"]).done());
    let kept = Kept::new(LONG_AGO.parse().unwrap(), None, "", session);
    fs::write(run.join("1.ron"), kept.to_bytes()).unwrap();
    let offered = found(&recovery);
    assert_eq!(offered.len(), 1);
    left_behind(&file, std::process::id(), "run-before");
    let taken = dana_takes(&file, Some(recovery));
    assert!(matches!(taken, Taken::Mine(_)), "{taken:?}");
}

#[test]
fn a_note_of_a_later_program_that_says_more_is_understood() {
    let folder = TempDir::new().unwrap();
    let file = workshop(&folder);
    aigul_has(&file, Duration::ZERO);
    let note = note_of(&file);
    let said = fs::read_to_string(&note).unwrap().replacen('(', "(seat: \"left\", ", 1);
    fs::write(&note, said).unwrap();
    let Taken::Elsewhere(elsewhere) = dana_takes(&file, None) else { panic!("she has it") };
    assert_eq!(elsewhere.holder.who, "Айгүл");
}

#[test]
fn a_run_whose_place_in_the_recovery_folder_nobody_holds_is_over() {
    let folder = TempDir::new().unwrap();
    let file = workshop(&folder);
    let recovery = folder.path().join("recovery");
    fs::create_dir_all(recovery.join("run-before")).unwrap();
    fs::write(recovery.join("run-before/lock"), "").unwrap();
    left_behind(&file, std::process::id(), "run-before");
    let taken = dana_takes(&file, Some(recovery));
    assert!(matches!(taken, Taken::Mine(_)), "{taken:?}");
}

#[test]
fn where_no_note_can_stand_nobody_is_held_up() {
    let folder = TempDir::new().unwrap();
    let file = workshop(&folder);
    fs::create_dir(note_of(&file)).unwrap();
    let mut window = desk_of("Dana", "hall-1");
    begin_to_open(&mut window, &file);
    window.type_text("written\n");
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["kept", "written"]);
    assert!(window.tab().standing.lock.is_none() && !is_asked(&window));
}

#[test]
fn a_name_as_long_as_a_name_can_be_is_noted_as_open_too() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join(format!("{}.ron", "ұ".repeat(125)));
    fs::write(&file, to_bytes(&swot().cards(STRENGTHS, &["kept"]).done())).unwrap();
    aigul_has(&file, Duration::ZERO);
    let mut window = desk_of("Dana", "hall-1");
    begin_to_open(&mut window, &file);
    assert!(is_asked(&window));
}

#[test]
fn a_note_that_is_no_note_is_not_in_the_way_for_long() {
    let folder = TempDir::new().unwrap();
    let file = workshop(&folder);
    fs::write(note_of(&file), "not a note").unwrap();
    let mut window = desk_of("Dana", "hall-1");
    begin_to_open(&mut window, &file);
    assert!(window.shows("Somebody has had it open since"), "it may be half-written");
    window.press(Modifiers::NONE, Key::Escape);
    window.rest();
    let note = fs::OpenOptions::new().write(true).open(note_of(&file)).unwrap();
    note.set_modified(SystemTime::now() - Duration::from_mins(10)).unwrap();
    begin_to_open(&mut window, &file);
    assert!(!is_asked(&window) && window.tab().standing.lock.is_some());
}

#[cfg(unix)]
#[test]
fn a_link_to_an_open_file_leads_to_its_tab() {
    let folder = TempDir::new().unwrap();
    let file = workshop(&folder);
    let link = folder.path().join("link.ron");
    std::os::unix::fs::symlink(&file, &link).unwrap();
    let mut window = desk_of("Dana", "hall-1").opening(&file);
    window.shell_mut().open_file(&link);
    window.wait_until(|shell| !shell.files_are_busy());
    assert_eq!(window.shell().desk.tabs.len(), 1);
    assert!(!is_asked(&window));
}

#[test]
fn who_has_it_open_can_be_read_in_every_language() {
    for language in Language::ALL {
        for silent in [Duration::ZERO, Duration::from_secs(1_000)] {
            let folder = TempDir::new().unwrap();
            let file = workshop(&folder);
            aigul_has(&file, silent);
            let mut window = desk_of("Dana", "hall-1").lang(language);
            begin_to_open(&mut window, &file);
            assert_dialog_fits(&mut window, &format!("the question in {language:?}"));
            window.click(msg!("locked-read"));
            assert_text_fits(&mut window, &format!("the line in {language:?}"));
        }
    }
}

//! A file that others write, remove or damage while it is open here: it is noticed, told
//! calmly, and nothing of either side is lost without a question.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use eframe::egui::{Key, Modifiers};
use fourfold::{
    app::{dialog::Dialog, theme::ThemeName},
    edit::Ids,
    msg,
    session::{Card, CardId, Language, Session},
    storage::{Opened, RealDisk, SaveFault, Seen, bytes, parse, save, save_over, write::to_bytes},
};
use tempfile::TempDir;

use crate::{
    recovery::assert_dialog_fits,
    rooms::{STRENGTHS, swot, words},
    window::Window,
};

fn shelf() -> Session {
    swot().cards(STRENGTHS, &["both"]).done()
}

/// A workshop in its file, open in a window.
fn open(folder: &TempDir) -> (Window, PathBuf) {
    let file = folder.path().join("workshop.ron");
    fs::write(&file, to_bytes(&shelf())).unwrap();
    (Window::new().opening(&file), file)
}

/// The session with one card more among the strengths.
fn with_card(session: &Session, text: &str, number: u64) -> Session {
    let mut session = session.clone();
    let canvas = Arc::make_mut(&mut session.canvases[0]);
    let card = Card::new(Ids::Counting(number).next(CardId), text);
    canvas.cell_mut(STRENGTHS).unwrap().cards.push(Arc::new(card));
    session
}

fn in_file(file: &Path) -> Session {
    match parse(&bytes(file).unwrap()).unwrap() {
        Opened::Session(session) => *session,
        Opened::Newer { .. } => panic!("no newer file was written"),
    }
}

/// A colleague's program adds a card to the file.
fn colleague_adds(file: &Path, text: &str, number: u64) -> Vec<u8> {
    let theirs = to_bytes(&with_card(&in_file(file), text, 40_000_000 + number));
    save(file, &theirs).unwrap();
    theirs
}

fn look(window: &mut Window) {
    window.shell_mut().look_outside();
    window.wait_until(|shell| !shell.files_are_busy());
}

fn is_saved(window: &mut Window) -> bool {
    window.tab().history.is_saved()
}

fn save_by_key(window: &mut Window) {
    window.press(Modifiers::COMMAND, Key::S);
    window.rest();
    let settled = |shell: &fourfold::app::Shell| {
        let tab = shell.desk.tab().unwrap();
        !tab.saving && !shell.files_are_busy()
    };
    window.wait_until(settled);
}

#[test]
fn a_change_from_outside_is_told_beside_the_work_and_taken_in_on_demand() {
    let folder = TempDir::new().unwrap();
    let (mut window, file) = open(&folder);
    colleague_adds(&file, "theirs", 1);
    look(&mut window);
    let told = window.says(msg!("outside-changed"));
    assert!(window.has(&told));
    assert!(window.shell().desk.dialog.is_none(), "nobody is interrupted");
    assert_eq!(window.next_frame(), Duration::MAX);
    window.type_text("half a thou");
    window.click(msg!("outside-decide"));
    assert!(window.shows("In the file the cards differ: 1 new, 0 changed, 0 removed."));
    assert!(window.shows("Here nothing is unsaved."));
    window.click(msg!("changed-reload"));
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["both", "theirs"]);
    assert_eq!(window.tab().view.draft, "half a thou");
    assert!(is_saved(&mut window) && !window.has(&told));
    look(&mut window);
    assert!(!window.has(&told));
}

#[test]
fn the_window_looks_when_it_is_turned_to() {
    let folder = TempDir::new().unwrap();
    let (mut window, file) = open(&folder);
    window.harness().input_mut().focused = false;
    window.step();
    colleague_adds(&file, "theirs", 1);
    window.harness().input_mut().focused = true;
    window.wait_until(|shell| shell.desk.tab().unwrap().standing.outside.is_some());
}

#[test]
fn saving_here_and_writing_the_same_again_are_no_news() {
    let folder = TempDir::new().unwrap();
    let (mut window, file) = open(&folder);
    look(&mut window);
    window.type_text("mine\n");
    save_by_key(&mut window);
    look(&mut window);
    let told = window.says(msg!("outside-changed"));
    assert!(!window.has(&told));
    let same = fs::read(&file).unwrap();
    fs::remove_file(&file).unwrap();
    fs::write(&file, same).unwrap();
    look(&mut window);
    assert!(!window.has(&told));
}

#[test]
fn both_versions_are_merged_as_one_step_and_saved_without_another_question() {
    let folder = TempDir::new().unwrap();
    let (mut window, file) = open(&folder);
    window.type_text("mine\n");
    colleague_adds(&file, "theirs", 1);
    look(&mut window);
    window.click(msg!("outside-decide"));
    assert!(window.shows("Cards not saved here: 1 new, 0 changed, 0 removed."));
    window.click(msg!("changed-merge"));
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["both", "mine", "theirs"]);
    assert!(!is_saved(&mut window));
    save_by_key(&mut window);
    assert!(is_saved(&mut window) && window.shell().desk.dialog.is_none());
    assert_eq!(words(&in_file(&file), 0, STRENGTHS), ["both", "mine", "theirs"]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["both", "mine"]);
}

#[test]
fn a_save_struck_right_behind_a_card_holds_that_card() {
    for words in ["a", "ab", "abc", "abcd", "abcde"] {
        let folder = TempDir::new().unwrap();
        let (mut window, file) = open(&folder);
        window.type_text(&format!("{words}\n"));
        save_by_key(&mut window);
        assert!(is_saved(&mut window), "{words}");
        assert_eq!(crate::rooms::words(&in_file(&file), 0, STRENGTHS), ["both", words]);
    }
}

fn undo(window: &mut Window) {
    window.press(Modifiers::COMMAND, Key::Z);
    window.rest();
}

fn is_asked(window: &Window) -> bool {
    matches!(window.shell().desk.dialog, Some(Dialog::Changed(_)))
}

/// One card of one's own and one of a colleague's, merged.
fn merged(folder: &TempDir) -> (Window, PathBuf) {
    let (mut window, file) = open(folder);
    window.type_text("mine\n");
    colleague_adds(&file, "theirs", 1);
    look(&mut window);
    window.click(msg!("outside-decide"));
    window.click(msg!("changed-merge"));
    (window, file)
}

#[test]
fn what_was_merged_and_undone_is_not_written_over_without_a_question() {
    for saved_between in [false, true] {
        let folder = TempDir::new().unwrap();
        let (mut window, file) = merged(&folder);
        if saved_between {
            save_by_key(&mut window);
        }
        let there = fs::read(&file).unwrap();
        undo(&mut window);
        assert_eq!(words(&window.session(), 0, STRENGTHS), ["both", "mine"]);
        assert!(!is_saved(&mut window));
        save_by_key(&mut window);
        assert!(is_asked(&window), "saved between: {saved_between}");
        let told = window.says(msg!("changed-undone"));
        assert!(window.has(&told));
        assert_eq!(fs::read(&file).unwrap(), there);
        window.press(Modifiers::NONE, Key::Escape);
        window.rest();
        let told = window.says(msg!("outside-undone"));
        assert!(window.has(&told), "it is said beside the work");
        window.click(msg!("outside-decide"));
        window.click(msg!("changed-merge"));
        save_by_key(&mut window);
        assert_eq!(words(&in_file(&file), 0, STRENGTHS), ["both", "mine", "theirs"]);
    }
}

#[test]
fn what_was_undone_and_done_again_is_saved_without_a_question() {
    let folder = TempDir::new().unwrap();
    let (mut window, file) = merged(&folder);
    undo(&mut window);
    look(&mut window);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    window.rest();
    look(&mut window);
    let told = window.says(msg!("outside-undone"));
    assert!(!window.has(&told));
    save_by_key(&mut window);
    assert!(window.shell().desk.dialog.is_none() && is_saved(&mut window));
    assert_eq!(words(&in_file(&file), 0, STRENGTHS), ["both", "mine", "theirs"]);
}

#[test]
fn what_was_taken_in_and_undone_is_asked_about_and_whoever_insists_is_not_asked_twice() {
    let folder = TempDir::new().unwrap();
    let (mut window, file) = open(&folder);
    let theirs = colleague_adds(&file, "theirs", 1);
    look(&mut window);
    window.click(msg!("outside-decide"));
    window.click(msg!("changed-reload"));
    undo(&mut window);
    save_by_key(&mut window);
    assert!(is_asked(&window) && window.shows("Here nothing is unsaved."));
    assert_eq!(fs::read(&file).unwrap(), theirs);
    window.click(msg!("changed-over"));
    window.wait_until(|shell| shell.desk.tab().unwrap().history.is_saved());
    assert_eq!(in_file(&file), shelf());
    window.type_text("mine\n");
    save_by_key(&mut window);
    assert!(window.shell().desk.dialog.is_none() && is_saved(&mut window));
    assert_eq!(words(&in_file(&file), 0, STRENGTHS), ["both", "mine"]);
}

#[test]
fn undoing_what_was_written_here_alone_is_saved_without_a_question() {
    let folder = TempDir::new().unwrap();
    let (mut window, file) = merged(&folder);
    window.type_text("more\n");
    save_by_key(&mut window);
    undo(&mut window);
    save_by_key(&mut window);
    assert!(window.shell().desk.dialog.is_none() && is_saved(&mut window));
    assert_eq!(words(&in_file(&file), 0, STRENGTHS), ["both", "mine", "theirs"]);
}

#[test]
fn a_file_of_ones_own_takes_what_was_undone_without_a_question() {
    let folder = TempDir::new().unwrap();
    let (mut window, _) = merged(&folder);
    let own = folder.path().join("own.ron");
    window.save_as(&own);
    undo(&mut window);
    save_by_key(&mut window);
    assert!(window.shell().desk.dialog.is_none() && is_saved(&mut window));
    assert_eq!(words(&in_file(&own), 0, STRENGTHS), ["both", "mine"]);
}

#[test]
fn whoever_undoes_every_merge_while_another_writes_in_a_loop_is_asked_every_time() {
    let folder = TempDir::new().unwrap();
    let (mut window, file) = open(&folder);
    let mut wanted = vec!["both".to_owned()];
    for round in 0..6 {
        window.type_text(&format!("mine {round}\n"));
        window.rest();
        colleague_adds(&file, &format!("theirs {round}"), round);
        save_by_key(&mut window);
        assert!(is_asked(&window), "round {round}");
        window.click(msg!("changed-merge"));
        if round % 2 == 0 {
            save_by_key(&mut window);
        }
        undo(&mut window);
        if round % 3 == 0 {
            colleague_adds(&file, &format!("again {round}"), 1_000 + round);
            wanted.push(format!("again {round}"));
        }
        save_by_key(&mut window);
        assert!(is_asked(&window), "round {round}, undone");
        window.click(msg!("changed-merge"));
        save_by_key(&mut window);
        assert!(window.shell().desk.dialog.is_none(), "round {round}, merged again");
        wanted.extend([format!("mine {round}"), format!("theirs {round}")]);
    }
    let mut there = words(&in_file(&file), 0, STRENGTHS);
    there.sort();
    wanted.sort();
    assert_eq!(there, wanted);
}

/// Both sides wrote another word in place of the same one.
fn both_reworded(folder: &TempDir) -> (Window, PathBuf) {
    let (mut window, file) = open(folder);
    window.choose("both", Modifiers::NONE);
    window.press(Modifiers::NONE, Key::F2);
    window.rest();
    window.press(Modifiers::COMMAND, Key::A);
    window.type_text("mine");
    window.press(Modifiers::NONE, Key::Enter);
    window.rest();
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["mine"]);
    let theirs = swot().cards(STRENGTHS, &["in other words"]).done();
    save(&file, &to_bytes(&theirs)).unwrap();
    look(&mut window);
    window.click(msg!("outside-decide"));
    window.click(msg!("changed-merge"));
    (window, file)
}

#[test]
fn where_both_changed_the_same_a_person_chooses_and_otherwise_keeps_their_own() {
    for yields in [false, true] {
        let folder = TempDir::new().unwrap();
        let (mut window, _) = both_reworded(&folder);
        assert!(matches!(window.shell().desk.dialog, Some(Dialog::Reconcile(_))));
        assert!(window.has("Here: mine"));
        if yields {
            window.click_label("In the file: in other words");
        }
        window.click(msg!("changed-merge"));
        let wanted = if yields { "in other words" } else { "mine" };
        assert_eq!(words(&window.session(), 0, STRENGTHS), [wanted]);
    }
}

#[test]
fn both_versions_can_be_compared_before_anything_is_decided() {
    let folder = TempDir::new().unwrap();
    let (mut window, file) = open(&folder);
    colleague_adds(&file, "theirs", 1);
    look(&mut window);
    window.click(msg!("outside-decide"));
    window.click(msg!("changed-compare"));
    let comparing = &window.shell().desk.comparing;
    assert!(comparing.open);
    let cards = comparing.columns.iter().map(|column| column.session().unwrap().cards().count());
    assert_eq!(cards.collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn a_file_removed_outside_is_told_asked_about_and_written_again() {
    let folder = TempDir::new().unwrap();
    let (mut window, file) = open(&folder);
    look(&mut window);
    fs::rename(&file, folder.path().join("elsewhere.ron")).unwrap();
    look(&mut window);
    assert!(window.shows("is not there any more. The workshop is still whole here."));
    assert!(window.shell().desk.has_unsaved(), "closing must ask");
    window.click(msg!("outside-save-again"));
    window.wait_until(|shell| !shell.desk.has_unsaved());
    assert_eq!(in_file(&file), shelf());
    assert!(!window.shows("is not there any more"));
}

#[test]
fn a_disk_that_comes_back_is_no_news() {
    let folder = TempDir::new().unwrap();
    let (mut window, file) = open(&folder);
    let elsewhere = folder.path().join("elsewhere.ron");
    fs::rename(&file, &elsewhere).unwrap();
    look(&mut window);
    assert!(window.shell().desk.has_unsaved());
    fs::rename(&elsewhere, &file).unwrap();
    look(&mut window);
    assert!(!window.shell().desk.has_unsaved());
    assert!(!window.shows("is not there any more"));
}

#[test]
fn a_file_damaged_outside_can_be_written_over_and_what_it_held_stays_beside_it() {
    let folder = TempDir::new().unwrap();
    let (mut window, file) = open(&folder);
    fs::write(&file, "(format: 1, id: ").unwrap();
    look(&mut window);
    window.click(msg!("outside-decide"));
    let take_in = window.says(msg!("changed-reload"));
    assert!(!window.has(&take_in));
    window.click(msg!("changed-over"));
    window.wait_until(|shell| shell.desk.tab().unwrap().standing.outside.is_none());
    assert_eq!(in_file(&file), shelf());
    let beside = fs::read(folder.path().join("workshop.ron.bak")).unwrap();
    assert_eq!(beside, b"(format: 1, id: ");
}

#[test]
fn writing_over_one_version_does_not_write_over_the_next() {
    let folder = TempDir::new().unwrap();
    let (mut window, file) = open(&folder);
    window.type_text("mine\n");
    colleague_adds(&file, "first", 1);
    look(&mut window);
    window.click(msg!("outside-decide"));
    let newer = colleague_adds(&file, "second", 2);
    window.click(msg!("changed-over"));
    window.wait_until(|shell| shell.desk.dialog.is_some());
    assert_eq!(fs::read(&file).unwrap(), newer);
}

#[test]
fn a_workshop_opened_from_a_comparison_knows_its_file() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("workshop.ron");
    fs::write(&file, to_bytes(&shelf())).unwrap();
    let mut window = Window::new();
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num8);
    window.rest();
    window.drop_file(&file);
    window.wait_until(|shell| {
        let columns = &shell.desk.comparing.columns;
        columns.first().is_some_and(|column| column.session().is_some())
    });
    let seen = window.shell().desk.comparing.columns[0].seen;
    assert_eq!(seen, Some(Seen::of(&fs::read(&file).unwrap())));
}

#[test]
fn a_program_that_writes_the_same_file_in_a_loop_loses_nothing_and_nothing_is_lost_to_it() {
    let folder = TempDir::new().unwrap();
    let (mut window, file) = open(&folder);
    let mut wanted = vec!["both".to_owned()];
    for round in 0..12 {
        // It writes before, between and after what is done here.
        let theirs = format!("theirs {round}");
        if round % 3 == 0 {
            colleague_adds(&file, &theirs, round);
        }
        window.type_text(&format!("mine {round}\n"));
        window.rest();
        if round % 3 == 1 {
            colleague_adds(&file, &theirs, round);
            look(&mut window);
        }
        save_by_key(&mut window);
        while window.shell().desk.dialog.is_some() {
            if round % 4 == 3 {
                colleague_adds(&file, &format!("again {round}"), 1_000 + round);
                wanted.push(format!("again {round}"));
            }
            window.click(msg!("changed-merge"));
            assert!(window.shell().desk.dialog.is_none(), "there is no conflict");
            save_by_key(&mut window);
            if round % 4 == 3 {
                window.click(msg!("changed-merge"));
                save_by_key(&mut window);
            }
        }
        if round % 3 == 2 {
            colleague_adds(&file, &theirs, round);
        }
        wanted.extend([format!("mine {round}"), theirs]);
    }
    let mut there = words(&in_file(&file), 0, STRENGTHS);
    there.sort();
    wanted.sort();
    assert_eq!(there, wanted);
}

#[test]
fn two_programs_that_save_at_the_same_moment_lose_nothing_of_each_other() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("workshop.ron");
    fs::write(&file, to_bytes(&shelf())).unwrap();
    let write = |side: u64| {
        let file = file.clone();
        std::thread::spawn(move || {
            for number in 0..25 {
                loop {
                    let before = fs::read(&file).unwrap();
                    let Ok(Opened::Session(session)) = parse(&before) else { panic!("damaged") };
                    let id = 50_000_000 + side * 1_000 + number;
                    let now = with_card(&session, &format!("{side} {number}"), id);
                    match save_over(&RealDisk, &file, &to_bytes(&now), Some(Seen::of(&before))) {
                        Ok(_) => break,
                        Err(error) => assert!(
                            matches!(error.fault, SaveFault::ChangedOutside | SaveFault::InUse),
                            "{error}"
                        ),
                    }
                }
            }
        })
    };
    for writer in [write(1), write(2)] {
        writer.join().unwrap();
    }
    if cfg!(unix) {
        assert_eq!(in_file(&file).cards().count(), 51);
    }
}

#[test]
fn every_question_about_a_changed_file_can_be_read_in_every_language() {
    for language in Language::ALL {
        for theme in [ThemeName::Light, ThemeName::Dark] {
            let folder = TempDir::new().unwrap();
            let (window, file) = open(&folder);
            let mut window = window.lang(language).theme(theme);
            window.type_text("mine\n");
            colleague_adds(&file, "theirs", 1);
            look(&mut window);
            crate::fit::assert_text_fits(&mut window, &format!("the line in {language:?}"));
            window.click(msg!("outside-decide"));
            assert_dialog_fits(&mut window, &format!("the question in {language:?}"));
        }
        let folder = TempDir::new().unwrap();
        let (window, _) = both_reworded(&folder);
        let mut window = window.lang(language);
        assert_dialog_fits(&mut window, &format!("the conflicts in {language:?}"));
    }
}

//! Around the board: tabs, files, the parking lot, and a window that rests.

use std::time::Duration;

use eframe::egui::{Key, Modifiers, Pos2, Rect, vec2};
use fourfold::msg;

use crate::{
    rooms::{STRENGTHS, chain, swot, words},
    window::Window,
};

const NONE: Modifiers = Modifiers::NONE;

#[test]
fn an_idle_window_draws_no_frames() {
    let mut window = Window::new().with_session(swot().cards(STRENGTHS, &["alpha"]).done());
    assert_eq!(window.next_frame(), Duration::MAX);
    window.type_text("half a thou");
    assert_eq!(window.next_frame(), Duration::MAX);
    window.choose("alpha", NONE);
    assert_eq!(window.next_frame(), Duration::MAX);
}

#[test]
fn an_idle_start_screen_draws_no_frames() {
    assert_eq!(Window::new().next_frame(), Duration::MAX);
}

#[test]
fn a_toast_ends_by_itself_and_the_window_rests_again() {
    let mut window = Window::new().with_session(swot().cards(STRENGTHS, &["alpha"]).done());
    window.choose("alpha", NONE);
    window.press(NONE, Key::Delete);
    let undo = window.says(msg!("toast-undo"));
    assert!(window.has(&undo));
    window.pass(7.0);
    assert!(!window.has(&undo));
    assert_eq!(window.next_frame(), Duration::MAX);
}

#[test]
fn a_thought_is_parked_from_any_place() {
    let mut window = Window::new().with_session(chain().done());
    for place in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num7] {
        window.press(Modifiers::COMMAND | Modifiers::SHIFT, place);
        window.press(Modifiers::COMMAND, Key::P);
        window.type_text("Ask the ministry\n");
    }
    let session = window.session();
    let parked: Vec<_> = session.parking_lot.iter().map(|thought| thought.text.as_str()).collect();
    assert_eq!(parked, ["Ask the ministry"; 6]);
    assert_eq!(session.parking_lot[1].canvas, Some(session.canvases[0].id));
}

#[test]
fn several_workshops_stand_side_by_side() {
    let mut other = swot().done();
    other.id = fourfold::edit::Ids::Counting(5_000_000).next(fourfold::session::SessionId);
    let mut window = Window::new().with_session(swot().done()).with_session(other);
    window.type_text("second\n");
    window.press(Modifiers::COMMAND, Key::PageUp);
    window.rest();
    window.type_text("first\n");
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["first"]);
    window.press(Modifiers::COMMAND, Key::PageDown);
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["second"]);
}

#[test]
fn a_file_dropped_on_the_window_opens() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("workshop.ron");
    let session = swot().cards(STRENGTHS, &["kept"]).done();
    std::fs::write(&file, fourfold::storage::write::to_bytes(&session)).unwrap();
    let mut window = Window::new();
    window.drop_file(&file);
    window.wait_until(|shell| shell.desk.tab().is_some());
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["kept"]);
}

#[test]
fn tabs_stand_in_the_order_their_files_were_named() {
    let workshops = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops");
    // The first is the longest to read.
    let files = ["west-kazakhstan.ron", "class/group-a.ron", "class/group-b.ron"];
    let files = files.map(|file| workshops.join(file));
    let mut window = Window::new();
    for file in &files {
        window.shell_mut().open_file(file);
    }
    window.wait_until(|shell| shell.desk.tabs.len() == 3);
    let tabs = window.shell_mut().desk.tabs.iter().map(|tab| tab.path.clone().unwrap());
    assert_eq!(tabs.collect::<Vec<_>>(), files);
}

#[test]
fn a_folder_that_takes_no_file_leaves_the_session_open_and_says_so() {
    let mut window = Window::new().with_session(swot().cards(STRENGTHS, &["kept"]).done());
    let tab = window.shell_mut().desk.tab_mut().unwrap();
    tab.path = Some("/proc/workshop.ron".into());
    window.press(Modifiers::COMMAND, Key::S);
    window.wait_until(|shell| shell.desk.dialog.is_some());
    let title = window.says(msg!("message-not-saved"));
    assert!(window.shows(&title));
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["kept"]);
    assert!(!window.tab().history.is_saved());
}

#[test]
fn a_damaged_file_is_explained_and_opens_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("damaged.ron");
    std::fs::write(&file, "(format: 1,").unwrap();
    let mut window = Window::new();
    window.drop_file(&file);
    window.wait_until(|shell| shell.desk.dialog.is_some());
    let title = window.says(msg!("message-unreadable"));
    assert!(window.shows(&title));
    assert!(window.shell().desk.tabs.is_empty());
}

#[test]
fn the_wall_shows_the_board_alone_and_still_captures() {
    let mut window = Window::new().with_session(swot().done());
    let overview = window.says(msg!("rail-overview"));
    window.press(NONE, Key::F5);
    window.rest();
    window.type_text("from the wall\n");
    assert!(!window.shows(&overview));
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["from the wall"]);
    window.press(NONE, Key::F5);
    assert!(window.shows(&overview));
}

#[test]
fn on_the_wall_arrows_lead_to_cards_that_do_not_fit() {
    let thoughts: Vec<String> = (1..=12).map(|number| format!("Thought {number}")).collect();
    let thoughts: Vec<&str> = thoughts.iter().map(String::as_str).collect();
    let mut window = Window::new().with_session(swot().cards(STRENGTHS, &thoughts).done());
    window.press(NONE, Key::F5);
    window.choose("Thought 2", NONE);
    assert!(!window.has("Thought 12"));
    let below = window.find("Opportunities").top();
    for _ in 2..12 {
        window.press(NONE, Key::ArrowDown);
    }
    let last = window.card("Thought 12");
    assert!(last.bottom() < below, "the last card was scrolled to: {last:?}");
}

#[test]
fn after_trouble_with_a_folder_the_session_is_saved_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let (gone, elsewhere) = (folder.path().join("gone"), folder.path().join("elsewhere.ron"));
    std::fs::create_dir(&gone).unwrap();
    let mut window = Window::new().with_session(swot().cards(STRENGTHS, &["kept"]).done());
    window.save_as(&gone.join("workshop.ron"));
    window.type_text("and this\n");
    std::fs::remove_dir_all(&gone).unwrap();
    window.press(Modifiers::COMMAND, Key::S);
    window.wait_until(|shell| shell.desk.dialog.is_some());
    assert!(window.shows("its folder is not there any more"));
    let close = window.says(msg!("dialog-close"));
    window.click_label(&close);
    window.save_as(&elsewhere);
    let mut again = Window::new().opening(&elsewhere);
    assert_eq!(words(&again.session(), 0, STRENGTHS), ["kept", "and this"]);
}

/// A saved workshop that a colleague has written over since, and a thought of one's own.
fn changed_outside(folder: &std::path::Path) -> (Window, std::path::PathBuf, Vec<u8>) {
    let file = folder.join("workshop.ron");
    let mut window = Window::new().with_session(swot().cards(STRENGTHS, &["both"]).done());
    window.save_as(&file);
    let theirs = swot().cards(STRENGTHS, &["both", "theirs"]).done();
    let theirs = fourfold::storage::write::to_bytes(&theirs);
    std::fs::write(&file, &theirs).unwrap();
    window.type_text("mine\n");
    window.press(Modifiers::COMMAND, Key::S);
    window.wait_until(|shell| shell.desk.dialog.is_some());
    (window, file, theirs)
}

#[test]
fn a_file_that_something_else_wrote_is_not_written_over_without_a_question() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, file, theirs) = changed_outside(folder.path());
    let title = window.says(msg!("changed-title"));
    assert!(window.shows(&title));
    assert_eq!(std::fs::read(&file).unwrap(), theirs);
    window.click(msg!("changed-over"));
    window.wait_until(|shell| shell.desk.tab().is_some_and(|tab| tab.history.is_saved()));
    let mut again = Window::new().opening(&file);
    assert_eq!(words(&again.session(), 0, STRENGTHS), ["both", "mine"]);
    assert_eq!(std::fs::read(folder.path().join("workshop.ron.bak")).unwrap(), theirs);
}

#[test]
fn taking_in_the_file_can_be_undone() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, ..) = changed_outside(folder.path());
    window.click(msg!("changed-reload"));
    window.wait_until(|shell| shell.desk.tab().is_some_and(|tab| tab.history.is_saved()));
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["both", "theirs"]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["both", "mine"]);
}

#[test]
fn the_tab_in_front_stays_in_sight_when_the_window_gets_narrow() {
    let mut window = Window::new();
    for title in ["First of the day", "Second of the day", "Third of the day"] {
        window = window.with_session(crate::rooms::Room::new(title).done());
    }
    window.resize(vec2(720.0, 500.0));
    let tab = window.find("Third of the day");
    let inside = Rect::from_min_size(Pos2::ZERO, vec2(720.0, 44.0));
    assert!(inside.contains_rect(tab), "the tab stands at {tab:?}");
}

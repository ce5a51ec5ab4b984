//! The workshops of a folder, listed by their titles to choose from.

use std::path::Path;

use eframe::egui::{Key, Modifiers, Pos2, Role};
use egui_kittest::kittest::Queryable;
use fourfold::{
    msg,
    session::{Canvas, CanvasId, CanvasKind, Session, Swot},
};

use crate::{rooms::Room, window::Window};

/// A workshop in a file of that name.
fn file(folder: &Path, name: &str, title: &str, first: u64) -> Session {
    let mut room = Room::new(title);
    room.ids = fourfold::edit::Ids::Counting(first);
    room.session.id = room.ids.next(fourfold::session::SessionId);
    let canvas = Canvas::new(room.ids.next(CanvasId), CanvasKind::Swot(Swot::default()));
    room.session.canvases.push(canvas.into());
    std::fs::write(folder.join(name), fourfold::storage::write::to_bytes(&room.session)).unwrap();
    room.session
}

/// The window with the workshops of that folder offered to be opened.
fn looking_into(folder: &Path) -> Window {
    let mut window = Window::new();
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::O);
    window.rest();
    type_path(&mut window, folder);
    window
}

/// Answers the question for a folder, and waits until its workshops are listed.
fn type_path(window: &mut Window, folder: &Path) {
    window.press(Modifiers::COMMAND, Key::A);
    window.type_text(&folder.to_string_lossy());
    window.press(Modifiers::NONE, Key::Enter);
    window.rest();
    window.wait_until(|shell| !shell.files_are_busy());
    let title = window.says(msg!("folder-title"));
    assert!(window.shows(&title));
}

/// Where the boxes stand that tick a workshop of that title.
fn boxes(window: &mut Window, title: &str) -> Vec<Pos2> {
    let harness = window.harness();
    let found = harness.query_all_by_role_and_label(Role::CheckBox, title);
    found.map(|node| node.rect().center()).collect()
}

#[test]
fn workshops_of_a_folder_are_found_by_title_and_opened_together() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..60_u16 {
        let title = if number % 30 == 7 { "Water" } else { "Roads" };
        file(folder.path(), &format!("{number:03}.ron"), title, 1_000 * u64::from(number + 1));
    }
    let mut window = looking_into(folder.path());
    window.type_text("water");
    window.rest();
    assert_eq!(boxes(&mut window, "Roads"), []);
    for at in boxes(&mut window, "Water") {
        window.click_at(at, Modifiers::NONE);
    }
    window.click_label("Open 2 workshops");
    window.wait_until(|shell| shell.desk.tabs.len() == 2);
    let titles = window.shell_mut().desk.tabs.iter().map(|tab| tab.session().title.clone());
    assert_eq!(titles.collect::<Vec<_>>(), ["Water", "Water"]);
}

#[test]
fn what_is_no_workshop_says_so_in_the_list_and_cannot_be_ticked() {
    let folder = tempfile::tempdir().unwrap();
    file(folder.path(), "good.ron", "Water", 1_000);
    std::fs::write(folder.path().join("theme.ron"), "(accent: \"#123456\")").unwrap();
    std::fs::write(folder.path().join("kept.ron"), "(format: 1, sessions: [])").unwrap();
    std::fs::write(folder.path().join("letter.txt"), "not asked for").unwrap();
    let mut window = looking_into(folder.path());
    assert!(window.shows("theme.ron"));
    assert!(window.shows("does not say which format it is"));
    assert!(!window.shows("kept.ron"), "a saved comparison is no workshop");
    assert!(!window.shows("letter.txt"));
    let theme = boxes(&mut window, "theme.ron");
    window.click_at(theme[0], Modifiers::NONE);
    assert!(window.has("Open"), "nothing is ticked");
}

#[test]
fn more_workshops_than_fit_beside_each_other_are_offered_to_choose_from() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..15_u16 {
        let first = 1_000 * u64::from(number + 1);
        file(folder.path(), &format!("{number:02}.ron"), &format!("Group {number}"), first);
    }
    let mut window = Window::new();
    window.click_label("Compare workshops");
    window.click(msg!("comparing-add-folder"));
    type_path(&mut window, folder.path());
    assert!(window.shows("Group 0"));
    for number in 0..3 {
        let group = boxes(&mut window, &format!("Group {number}"));
        window.click_at(group[0], Modifiers::NONE);
    }
    window.click_label("Add 3 workshops");
    window.wait_until(|shell| shell.desk.comparing.columns.len() == 3 && !shell.files_are_busy());
}

#[test]
fn all_that_are_listed_are_ticked_at_once_and_what_cannot_be_read_is_left() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..6_u16 {
        let title = if number % 2 == 0 { "Water" } else { "Roads" };
        file(folder.path(), &format!("{number}.ron"), title, 1_000 * u64::from(number + 1));
    }
    std::fs::write(folder.path().join("water.ron"), "(accent: 1)").unwrap();
    let mut window = looking_into(folder.path());
    window.type_text("water");
    window.rest();
    window.click_label("Tick all 3");
    assert!(window.has("Open 3 workshops"));
    window.click_label("Tick all 3");
    assert!(window.has("Open"), "and unticked again");
}

#[test]
fn a_click_beside_the_box_ticks_the_workshop_of_that_row() {
    let folder = tempfile::tempdir().unwrap();
    file(folder.path(), "well.ron", "Water", 1_000);
    let mut window = looking_into(folder.path());
    let title = boxes(&mut window, "Water")[0];
    window.click_at(title + eframe::egui::vec2(200.0, 20.0), Modifiers::NONE);
    assert!(window.has("Open 1 workshop"));
}

#[test]
fn a_folder_that_is_not_there_is_called_a_folder_and_every_button_stays() {
    let mut window = Window::new();
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::O);
    window.rest();
    window.type_text("/no/such/place");
    window.rest();
    assert!(window.shows("Folder /no/such/place"), "a folder is replaced by what is typed");
    window.press(Modifiers::NONE, Key::Enter);
    window.step();
    window.now("Cancel");
    assert!(window.shows("There is no folder /no/such/place"));
}

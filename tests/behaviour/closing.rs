//! Closing drops nothing that was typed without asking, be it a line without Enter.

use std::fs;

use eframe::egui::{Key, Modifiers};
use fourfold::{
    app::dialog::Dialog,
    msg,
    session::Session,
    storage::{Opened, read, write::to_bytes},
};
use tempfile::TempDir;

use crate::{
    rooms::{STRENGTHS, swot, words},
    window::Window,
};

fn in_file(file: &std::path::Path) -> Session {
    match read(file).unwrap() {
        Opened::Session(session) => *session,
        Opened::Newer { .. } => panic!("no newer file was written"),
    }
}

#[test]
fn an_unfinished_line_is_asked_about_and_becomes_a_card_when_saved() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("workshop.ron");
    fs::write(&file, to_bytes(&swot().cards(STRENGTHS, &["kept"]).done())).unwrap();
    for quits in [false, true] {
        let mut window = Window::new().opening(&file);
        let before = words(&window.session(), 0, STRENGTHS).len();
        window.type_text("half a thought");
        window.rest();
        if quits {
            window.close();
        } else {
            window.press(Modifiers::COMMAND, Key::W);
            window.rest();
        }
        assert!(matches!(window.shell().desk.dialog, Some(Dialog::Unsaved(_))));
        assert!(window.shows("Unfinished line: “half a thought”"));
        window.click_label("Save");
        window.wait_until(|shell| quits || shell.desk.tabs.is_empty());
        window.wait_until(|shell| shell.desk.tabs.iter().all(|tab| !tab.saving));
        let there = words(&in_file(&file), 0, STRENGTHS);
        assert_eq!(there.len(), before + 1);
        assert_eq!(there.last().unwrap(), "half a thought");
    }
}

#[test]
fn a_new_workshop_with_nothing_but_an_unfinished_line_asks_too() {
    let mut window = Window::new().with_session(swot().done());
    window.type_text("half a thought");
    window.close();
    assert!(matches!(window.shell().desk.dialog, Some(Dialog::Unsaved(_))));
    window.click(msg!("dialog-cancel"));
    assert_eq!(window.tab().view.draft, "half a thought");
}

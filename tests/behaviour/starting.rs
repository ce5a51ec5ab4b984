//! Beginning, finding and closing: the start screen, the palette and the questions asked.

use eframe::egui::{Key, Modifiers};
use fourfold::{
    app::{place::Place, samples::SAMPLES},
    msg,
    session::{CanvasKind, CellKey, KindName, Language, SessionId},
};

use crate::{
    keyboard::Layout,
    rooms::swot,
    window::{Window, environment},
};

/// A card of the start screen, by the message of its name and what stands below it.
fn click_card(window: &mut Window, name: fourfold::edit::Msg, about: fourfold::edit::Msg) {
    let (name, about) = (window.says(name), window.says(about));
    window.click_label(&format!("{name}. {about}"));
}

fn begin_swot(window: &mut Window) {
    click_card(window, msg!("term-kind-swot"), msg!("start-swot-about"));
}

fn palette(window: &mut Window, words: &str) {
    window.rest();
    window.press(Modifiers::COMMAND, Key::K);
    window.rest();
    window.type_text(words);
    window.rest();
}

#[test]
fn a_new_canvas_asks_for_its_subject_before_the_first_card() {
    let kinds = [
        (msg!("term-kind-swot"), msg!("start-swot-about"), KindName::Swot, 4),
        (msg!("term-kind-pest"), msg!("start-pest-about"), KindName::Pest, 4),
        (msg!("term-kind-pestel"), msg!("start-pestel-about"), KindName::Pest, 6),
    ];
    for (name, about, kind, cells) in kinds {
        let mut window = Window::new();
        click_card(&mut window, name, about);
        window.type_text("City clinic");
        let session = window.session();
        let [canvas] = session.canvases.as_slice() else { panic!("one canvas") };
        assert_eq!((canvas.kind_name(), canvas.keys().len()), (kind, cells));
        assert_eq!(canvas.subject, "City clinic");
        assert_eq!(session.date, Some(jiff::civil::date(2026, 3, 12)));
        assert_eq!(session.language, Some(Language::English));
    }
}

#[test]
fn enter_after_the_subject_goes_on_to_the_first_card() {
    let mut window = Window::new();
    click_card(&mut window, msg!("term-kind-swot"), msg!("start-swot-about"));
    window.type_text("City clinic\n");
    window.rest();
    window.type_text("Short queues\nNew building\n");
    let session = window.session();
    assert_eq!(session.canvases[0].subject, "City clinic");
    let texts: Vec<_> = session.cards().map(|(_, card)| card.text.clone()).collect();
    assert_eq!(texts, ["Short queues", "New building"]);
}

#[test]
fn a_whole_chain_begins_with_the_subject_of_its_pest() {
    let mut window = Window::new();
    click_card(&mut window, msg!("start-chain"), msg!("start-chain-about"));
    window.type_text("City clinic");
    let session = window.session();
    let kinds: Vec<_> = session.canvases.iter().map(|canvas| canvas.kind_name()).collect();
    assert_eq!(kinds, [KindName::Pest, KindName::Swot, KindName::Foresight]);
    assert_eq!(window.tab().view.place, Place::Board(session.canvases[0].id));
    for canvas in &session.canvases {
        assert_eq!(canvas.subject, "City clinic", "{:?}", canvas.kind_name());
    }
    assert_eq!(session.subject, "City clinic");
    window.press(Modifiers::COMMAND, Key::Z);
    let subjects = window.session().canvases.iter().all(|canvas| canvas.subject.is_empty());
    assert!(subjects, "naming the subject is one step");
}

#[test]
fn once_another_canvas_holds_cards_a_subject_is_its_canvas_own() {
    let session = crate::rooms::chain().cards(CellKey::Drivers, &["Ageing"]).done();
    let mut window = Window::new().with_session(session);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num3);
    let subject = window.says(msg!("subject-name"));
    window.click_label(&subject);
    window.type_text("City clinic");
    let session = window.session();
    assert_eq!(session.canvases[1].subject, "City clinic");
    assert_eq!((session.canvases[0].subject.as_str(), session.subject.as_str()), ("", ""));
}

#[test]
fn scenarios_begin_with_their_question_on_the_overview() {
    let mut window = Window::new();
    click_card(&mut window, msg!("start-scenarios"), msg!("start-scenarios-about"));
    window.type_text("What will services be like in 2035?");
    assert_eq!(window.session().question, "What will services be like in 2035?");
    assert!(matches!(window.session().canvases[0].kind, CanvasKind::Foresight(_)));
    assert_eq!(window.tab().view.place, Place::Overview);
}

#[test]
fn the_start_screen_works_from_the_keyboard_alone() {
    let mut window = Window::new();
    // Three languages and the theme stand before the first card.
    for _ in 0..5 {
        window.press(Modifiers::NONE, Key::Tab);
        window.rest();
    }
    window.press(Modifiers::NONE, Key::Enter);
    window.rest();
    window.type_text("School");
    assert_eq!(window.session().canvases[0].subject, "School");
}

#[test]
fn a_workshop_stays_open_while_the_start_screen_is_in_front() {
    let mut window = Window::new().with_session(swot().done());
    let before = window.session();
    window.press(Modifiers::COMMAND, Key::N);
    window.rest();
    assert!(window.shell().desk.front.is_none());
    let title = before.title.clone();
    window.click_label(&title);
    assert_eq!(window.session(), before);
}

#[test]
fn every_sample_reads_whole() {
    for sample in &SAMPLES {
        let mut count = 0;
        let copies = sample.copies(|| {
            count += 1;
            SessionId(uuid::Uuid::from_u128(count))
        });
        let files = if sample.title == msg!("sample-class") { 4 } else { 1 };
        assert_eq!(copies.len(), files, "{}", sample.title.id());
        assert!(copies.iter().all(|copy| !copy.canvases.is_empty()));
    }
}

#[test]
fn a_sample_opens_as_a_copy_that_saving_asks_a_place_for() {
    let mut window = Window::new();
    click_card(&mut window, msg!("sample-west-kazakhstan"), msg!("sample-west-kazakhstan-shows"));
    assert!(window.tab().path.is_none());
    assert!(window.tab().history.undo_label().is_none());
    window.press(Modifiers::COMMAND, Key::S);
    assert!(window.shows(&window.says(msg!("file-dialog-save"))));
}

#[test]
fn the_class_exercise_opens_every_group_with_the_first_in_front() {
    let mut window = Window::new();
    click_card(&mut window, msg!("sample-class"), msg!("sample-class-shows"));
    assert_eq!(window.shell().desk.tabs.len(), 4);
    assert_eq!(window.shell().desk.front, Some(0));
    assert!(window.session().title.starts_with("Группа А"));
}

#[test]
fn a_missing_canvas_is_added_with_the_workshops_subject_and_undo_takes_it_back() {
    let mut room = swot().done();
    room.subject = "Archive".to_owned();
    let mut window = Window::new().with_session(room);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num2);
    window.click(msg!("missing-add-pestel"));
    let session = window.session();
    let added = session.canvases.last().unwrap();
    assert_eq!((added.keys().len(), added.subject.as_str()), (6, "Archive"));
    assert_eq!(window.tab().view.place, Place::Board(added.id));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.session().canvases.len(), 1);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(window.session(), session);
    assert!(matches!(window.tab().view.place, Place::Board(_)));
}

#[test]
fn the_palette_runs_a_command_found_by_words_in_any_order() {
    let mut window = Window::new();
    palette(&mut window, "bigger TE\n");
    assert_eq!(window.shell().desk.preferences.text_size, 110);
    assert!(window.shell().desk.dialog.is_none());
}

#[test]
fn the_palette_knows_the_names_of_the_other_languages() {
    let mut window = Window::new().keyboard(Layout::Russian);
    palette(&mut window, "увелич\n");
    assert_eq!(window.shell().desk.preferences.text_size, 110);
}

#[test]
fn the_palette_goes_to_a_card_by_its_words() {
    let mut window = Window::new().with_session(swot().done());
    window.type_text("Night buses are missing\n");
    let card = window.session().cards().next().unwrap().1.id;
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num1);
    palette(&mut window, "night bus\n");
    assert_eq!(window.tab().view.selection.cards, [card]);
    assert!(matches!(window.tab().view.place, Place::Board(_)));
}

#[test]
fn what_cannot_be_used_now_is_not_run_from_the_palette() {
    let mut window = Window::new();
    palette(&mut window, "undo\n");
    assert!(window.shell().desk.dialog.is_some());
    window.press(Modifiers::NONE, Key::Escape);
    window.rest();
    assert!(window.shell().desk.dialog.is_none());
}

#[test]
fn closing_asks_about_changes_and_cancelling_keeps_them() {
    let mut window = Window::new();
    begin_swot(&mut window);
    window.type_text("Library");
    window.rest();
    window.press(Modifiers::COMMAND, Key::W);
    assert!(window.shows(&window.says(msg!("unsaved-text"))));
    window.press(Modifiers::NONE, Key::Escape);
    assert_eq!(window.session().canvases[0].subject, "Library");
    window.press(Modifiers::COMMAND, Key::W);
    window.rest();
    window.click(msg!("unsaved-drop"));
    assert!(window.shell().desk.tabs.is_empty());
}

#[test]
fn enter_saves_what_closing_would_lose_and_then_closes() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::new();
    begin_swot(&mut window);
    window.type_text("Library");
    window.rest();
    window.press(Modifiers::COMMAND, Key::W);
    window.rest();
    window.press(Modifiers::NONE, Key::Enter);
    window.rest();
    write_path(&mut window, &folder.path().join("library").to_string_lossy());
    window.press(Modifiers::NONE, Key::Enter);
    window.wait_until(|shell| shell.desk.tabs.is_empty());
    assert!(folder.path().join("library.ron").exists());
}

#[test]
fn a_file_is_replaced_only_after_a_second_yes() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("old.ron");
    std::fs::write(&file, "old").unwrap();
    let mut window = Window::new().with_session(swot().done());
    window.press(Modifiers::COMMAND, Key::S);
    window.rest();
    write_path(&mut window, &file.to_string_lossy());
    window.press(Modifiers::NONE, Key::Enter);
    window.rest();
    assert!(window.shell().desk.dialog.is_some());
    assert_eq!(std::fs::read(&file).unwrap(), b"old");
    window.press(Modifiers::NONE, Key::Enter);
    window.wait_until(|shell| shell.desk.tab().is_some_and(|tab| tab.path.is_some()));
    assert_ne!(std::fs::read(&file).unwrap(), b"old");
}

#[test]
fn a_save_that_was_called_off_closes_nothing_later() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::new();
    begin_swot(&mut window);
    window.type_text("Library");
    window.rest();
    window.press(Modifiers::COMMAND, Key::W);
    window.rest();
    window.press(Modifiers::NONE, Key::Enter);
    window.rest();
    window.press(Modifiers::NONE, Key::Escape);
    window.rest();
    window.press(Modifiers::COMMAND, Key::S);
    window.rest();
    write_path(&mut window, &folder.path().join("kept").to_string_lossy());
    window.press(Modifiers::NONE, Key::Enter);
    window.wait_until(|shell| shell.desk.tabs.iter().all(|tab| tab.path.is_some()));
    assert_eq!(window.shell().desk.tabs.len(), 1);
}

#[test]
fn a_recent_file_that_is_gone_is_named_and_leaves_the_list() {
    let gone = std::path::Path::new("/nowhere/Gone workshop.ron");
    let mut window = Window::started(fourfold::cli::WindowArgs::default(), environment());
    let at = "2026-03-11T10:30:00Z".parse().unwrap();
    window.shell_mut().desk.preferences.remember(gone, "Gone workshop", at);
    window.click_label("Gone workshop. /nowhere");
    window.wait_until(|shell| shell.desk.dialog.is_some());
    assert!(window.shows("/nowhere/Gone workshop.ron"));
    assert!(window.shell().desk.preferences.recent.is_empty());
}

/// Writes a path over the one that was offered.
fn write_path(window: &mut Window, path: &str) {
    window.press(Modifiers::COMMAND, Key::A);
    window.rest();
    window.type_text(path);
    window.rest();
}

#[test]
fn a_workshop_without_a_title_goes_by_the_name_of_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::new();
    click_card(&mut window, msg!("term-kind-swot"), msg!("start-swot-about"));
    assert!(window.shows("Untitled workshop"));
    window.save_as(&folder.path().join("Northern table.ron"));
    assert!(window.shows("Northern table"), "on its tab");
    assert!(!window.shows("Untitled workshop"));
    window.press(Modifiers::COMMAND, Key::W);
    assert!(window.shows("Northern table"), "among the recent files");
}

#[test]
fn asking_for_something_new_puts_the_keyboard_on_the_first_kind() {
    let mut window = Window::new().with_session(swot().done());
    window.press(Modifiers::COMMAND, Key::N);
    window.rest();
    window.press(Modifiers::NONE, Key::Enter);
    window.rest();
    assert_eq!(window.shell().desk.tabs.len(), 2);
    assert_eq!(window.session().canvases[0].kind_name(), KindName::Swot);
}

//! The comparison in the window: choosing, rows, links by hand and by key, the comparison file.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use eframe::egui::{Key, Modifiers};
use fourfold::{
    app::{comparing::Subject, samples::SAMPLES},
    compare::Decisions,
    msg,
    session::{CanvasKind, CellKey, KindName, Session, Swot},
    storage::write::to_bytes,
};

use crate::{
    rooms::{Room, STRENGTHS, WEAKNESSES},
    window::Window,
};

const ALL_OF: Modifiers = Modifiers::COMMAND;

fn class(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops/class").join(name)
}

fn compare(window: &mut Window) {
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num8);
    window.rest();
}

/// A workshop with a SWOT of those cards; its ids are like no other's.
fn group(number: u64, title: &str, cells: &[(CellKey, &[&str])]) -> Session {
    let mut room = Room { ids: fourfold::edit::Ids::Counting(number * 10_000), ..Room::new(title) };
    room.session.id = room.ids.next(fourfold::session::SessionId);
    let mut room = room.canvas(CanvasKind::Swot(Swot::default()));
    for (cell, words) in cells {
        room = room.cards(*cell, words);
    }
    room.done()
}

/// Two groups in tabs and side by side; nothing of theirs is accepted as the same by itself.
fn two_groups() -> Window {
    let one = group(1, "One", &[(STRENGTHS, &["Loyal staff", "New building"])]);
    let two = group(2, "Two", &[(WEAKNESSES, &["Queues at noon", "Old software"])]);
    let mut window = Window::new().with_session(one).with_session(two);
    compare(&mut window);
    window.click_label("Compare the 2 open workshops");
    window
}

fn decisions(window: &mut Window) -> Decisions {
    window.rest();
    window.shell().desk.comparing.decisions().as_ref().clone()
}

fn rows(window: &mut Window) -> usize {
    window.rest();
    window.shell().desk.comparing.found().map_or(0, |found| found.comparison().rows.len())
}

fn wait_for_sessions(window: &mut Window, count: usize) {
    window.wait_until(|shell| {
        shell.desk.comparing.ready().count() == count && !shell.desk.comparing.is_finding()
    });
}

#[test]
fn the_class_exercise_is_compared_with_one_click_and_says_what_the_command_line_says() {
    let mut window = Window::new();
    let sample = SAMPLES.iter().find(|sample| sample.title == msg!("sample-class")).unwrap();
    let tile = format!("{}. {}", window.says(sample.title), window.says(sample.shows));
    window.click_label(&tile);
    compare(&mut window);
    window.click_label("Compare the 4 open workshops");
    wait_for_sessions(&mut window, 4);
    let files = ["group-a.ron", "group-b.ron", "group-c.ron", "model-answer.ron"].map(class);
    let mut fourfold = Command::new(env!("CARGO_BIN_EXE_fourfold"));
    let output = fourfold.args(["compare", "--format", "json"]).args(&files).output().unwrap();
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let told: Vec<(u64, Vec<Option<String>>)> = report["canvases"][0]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let texts = row["texts"].as_array().unwrap().iter();
            let texts = texts.map(|text| text.as_str().map(str::to_owned)).collect();
            (row["count"].as_u64().unwrap(), texts)
        })
        .collect();
    let found = window.shell().desk.comparing.found().unwrap().clone();
    let comparison = found.comparison();
    let shown: Vec<(u64, Vec<Option<String>>)> = comparison
        .rows
        .iter()
        .map(|row| {
            let text = |side| comparison.card(row, side).map(|placed| placed.card.text.clone());
            (u64::try_from(row.count).unwrap(), (0..4).map(text).collect())
        })
        .collect();
    assert_eq!(shown, told);
    assert!(window.shows("Группа А") && window.shows("Эталонный ответ"));
    assert!(window.shows("2 of 4"));
    assert!(window.shows("“Эталонный ответ” is called a model answer."));
    window.click_label("Use as model answer");
    wait_for_sessions(&mut window, 4);
    assert!(window.shows("2 of 3") && !window.shows("2 of 4"), "the model answer is no group");
    assert!(!window.has("Use as model answer"));
}

#[test]
fn a_card_dragged_onto_another_is_linked_with_it_until_that_is_undone() {
    let mut window = two_groups();
    assert_eq!(rows(&mut window), 4);
    let (from, to) = (window.card("Loyal staff"), window.card("Old software"));
    window.drag(from.center(), to.center());
    assert_eq!(decisions(&mut window).linked.len(), 1);
    assert_eq!(rows(&mut window), 3);
    assert!(window.shows("contested"), "a strength to one is a weakness to the other");
    window.press(ALL_OF, Key::Z);
    assert_eq!(rows(&mut window), 4);
    assert_eq!(decisions(&mut window), Decisions::default());
    window.press(ALL_OF, Key::Y);
    assert_eq!(rows(&mut window), 3);
    assert!(window.shell().desk.tabs[0].history.undo_label().is_none(), "no workshop changed");
}

#[test]
fn two_selected_cards_are_linked_and_kept_apart_by_keys() {
    let mut window = two_groups();
    window.choose("New building", Modifiers::NONE);
    window.choose("Queues at noon", ALL_OF);
    window.press(Modifiers::NONE, Key::L);
    assert_eq!(rows(&mut window), 3);
    assert!(window.shows("Linked by a person"));
    window.press(Modifiers::NONE, Key::U);
    assert_eq!(rows(&mut window), 4);
    let decided = decisions(&mut window);
    assert_eq!((decided.linked.len(), decided.kept_apart.len()), (0, 1));
}

#[test]
fn a_person_can_part_what_is_the_very_same_card_and_take_that_back() {
    let before = group(1, "Spring", &[(STRENGTHS, &["Loyal staff", "New building"])]);
    let mut after = before.clone();
    after.title = "Autumn".to_owned();
    let mut window = Window::new().with_session(before).with_session(after);
    compare(&mut window);
    window.click_label("Compare the 2 open workshops");
    assert_eq!(rows(&mut window), 2);
    window.choose("Loyal staff, Spring", Modifiers::NONE);
    assert!(window.shows("The very same card"));
    window.press(Modifiers::NONE, Key::U);
    assert_eq!(rows(&mut window), 3);
    window.press(ALL_OF, Key::Z);
    assert_eq!(rows(&mut window), 2);
    assert_eq!(decisions(&mut window), Decisions::default());
    window.press(ALL_OF, Key::Y);
    assert_eq!(rows(&mut window), 3);
}

#[test]
fn a_suggestion_counts_only_once_it_is_confirmed() {
    let one = group(1, "One", &[(STRENGTHS, &["Больше половины услуг оказывается онлайн"])]);
    let two = group(2, "Two", &[(STRENGTHS, &["Онлайн оказывается уже 62 % услуг"])]);
    let mut window = Window::new().with_session(one).with_session(two);
    compare(&mut window);
    window.click_label("Compare the 2 open workshops");
    assert_eq!(rows(&mut window), 2);
    assert!(window.shows("perhaps"));
    window.choose("Больше половины услуг", Modifiers::NONE);
    window.press(Modifiers::NONE, Key::Y);
    assert_eq!(rows(&mut window), 1);
    window.press(ALL_OF, Key::Z);
    window.click_label("Confirm 1 suggested");
    assert_eq!(rows(&mut window), 1);
    assert!(!window.has("Confirm 1 suggested"));
}

#[test]
fn rows_are_filtered_by_words_as_they_are_typed() {
    let mut window = two_groups();
    window.press(ALL_OF, Key::F);
    window.rest();
    window.type_text("soft");
    assert!(window.shows("Old software") && !window.shows("Loyal staff"));
    window.type_text("ly not there");
    assert!(window.shows("No row passes the filter."));
}

#[test]
fn the_arrows_walk_the_rows_and_n_the_differences() {
    let one = group(1, "One", &[(STRENGTHS, &["Loyal staff", "New building"])]);
    let two = group(2, "Two", &[(STRENGTHS, &["Loyal staff"]), (WEAKNESSES, &["Queues at noon"])]);
    let mut window = Window::new().with_session(one).with_session(two);
    compare(&mut window);
    window.click_label("Compare the 2 open workshops");
    let mut selected = |key, modifiers| {
        window.press(modifiers, key);
        window.rest();
        let comparing = &window.shell().desk.comparing;
        let pick = comparing.chosen.last().copied().unwrap();
        let session = comparing.column(pick.column).unwrap().session().unwrap();
        (session.title.clone(), session.card(pick.card).unwrap().text.clone())
    };
    let at = |title: &str, text: &str| (title.to_owned(), text.to_owned());
    assert_eq!(selected(Key::ArrowDown, Modifiers::NONE), at("One", "Loyal staff"));
    assert_eq!(selected(Key::ArrowRight, Modifiers::NONE), at("Two", "Loyal staff"));
    assert_eq!(selected(Key::N, Modifiers::NONE), at("One", "New building"));
    assert_eq!(selected(Key::N, Modifiers::NONE), at("Two", "Queues at noon"));
    assert_eq!(selected(Key::N, Modifiers::SHIFT), at("One", "New building"));
    assert_eq!(selected(Key::ArrowUp, Modifiers::NONE), at("One", "Loyal staff"));
}

#[test]
fn a_card_is_shown_with_its_note_and_followed_into_its_workshop() {
    let mut window = Window::new();
    for name in ["group-a.ron", "group-b.ron"] {
        window = window.opening(&class(name));
    }
    compare(&mut window);
    window.click_label("Compare the 2 open workshops");
    wait_for_sessions(&mut window, 2);
    window.press(ALL_OF, Key::F);
    window.rest();
    window.type_text("Дефицит кадров");
    window.choose("Дефицит кадров", Modifiers::NONE);
    assert!(window.shows("Уволились 5 специалистов из 21."));
    window.press(Modifiers::NONE, Key::G);
    window.rest();
    assert!(!window.shell().desk.comparing.open);
    assert!(window.label_of("Дефицит кадров").starts_with("Дефицит кадров в сельских округах"));
    assert!(window.session().title.starts_with("Группа А"));
    assert_eq!(window.tab().view.selection.cards.len(), 1);
}

#[test]
fn what_was_decided_is_saved_and_taken_up_again_on_the_same_sessions() {
    let desk = tempfile::tempdir().unwrap();
    let one = group(1, "One", &[(STRENGTHS, &["Loyal staff", "New building"])]);
    let two = group(2, "Two", &[(WEAKNESSES, &["Queues at noon", "Old software"])]);
    let paths = ["one.ron", "two.ron"].map(|name| desk.path().join(name));
    for (path, session) in paths.iter().zip([&one, &two]) {
        fs::write(path, to_bytes(session)).unwrap();
    }
    let mut window = Window::new();
    compare(&mut window);
    for path in &paths {
        window.drop_file(path);
    }
    wait_for_sessions(&mut window, 2);
    window.choose("New building", Modifiers::NONE);
    window.choose("Queues at noon", ALL_OF);
    window.press(Modifiers::NONE, Key::L);
    window.rest();
    let file = desk.path().join("kept.ron");
    window.press(ALL_OF, Key::S);
    window.rest();
    window.press(ALL_OF, Key::A);
    window.type_text(&file.to_string_lossy());
    window.rest();
    window.press(Modifiers::NONE, Key::Enter);
    window.wait_until(|shell| shell.desk.comparing.path.is_some());
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("path: \"one.ron\""), "beside the comparison: {text}");

    // The folder is carried elsewhere, and one of the sessions is worked on.
    let other = tempfile::tempdir().unwrap();
    let changed = group(2, "Two", &[(WEAKNESSES, &["Queues at noon", "Older software"])]);
    fs::write(other.path().join("one.ron"), to_bytes(&one)).unwrap();
    fs::write(other.path().join("two.ron"), to_bytes(&changed)).unwrap();
    fs::write(other.path().join("kept.ron"), &text).unwrap();
    let mut again = Window::new();
    again.shell_mut().open_file(&other.path().join("kept.ron"));
    wait_for_sessions(&mut again, 2);
    assert_eq!(rows(&mut again), 3);
    assert!(again.shows("Changed since the comparison was saved: Two."));
    assert!(!again.shell().desk.comparing.is_unsaved());
}

#[test]
fn closing_asks_about_decisions_that_are_not_saved() {
    let mut window = two_groups();
    window.choose("New building", Modifiers::NONE);
    window.choose("Queues at noon", ALL_OF);
    window.press(Modifiers::NONE, Key::L);
    window.close();
    assert!(window.has("Compare") && window.shell().desk.dialog.is_some());
}

#[test]
fn a_broken_a_newer_and_a_missing_file_among_several_are_told_and_the_others_compared() {
    let desk = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &[u8]| fs::write(desk.path().join(name), text).unwrap();
    write("a.ron", &to_bytes(&group(1, "One", &[(STRENGTHS, &["Loyal staff"])])));
    write("b.ron", &to_bytes(&group(2, "Two", &[(STRENGTHS, &["Loyal staff"])])));
    write("broken.ron", b"(format: 1, mood: Bright)");
    write("newer.ron", b"(format: 9)");
    let mut window = Window::new();
    compare(&mut window);
    window.drop_file(desk.path());
    wait_for_sessions(&mut window, 2);
    window.drop_file(&desk.path().join("gone.ron"));
    window.wait_until(|shell| !shell.files_are_busy());
    assert_eq!(rows(&mut window), 1);
    assert!(window.shows("2 of 2"));
    assert!(window.shows("broken.ron: left out."));
    assert!(window.shows("newer.ron: left out. The file is of format 9"));
    assert!(window.shows("gone.ron: left out. There is no such file."));
    window.click_label("Leave out “gone.ron”");
    assert!(!window.shows("gone.ron"));
}

#[test]
fn at_most_twelve_sessions_stand_side_by_side() {
    let desk = tempfile::tempdir().unwrap();
    for number in 0..14_u8 {
        let session = group(u64::from(number) + 1, "Group", &[(STRENGTHS, &["Loyal staff"])]);
        fs::write(desk.path().join(format!("{number:02}.ron")), to_bytes(&session)).unwrap();
    }
    let mut window = Window::new();
    compare(&mut window);
    window.drop_file(desk.path());
    wait_for_sessions(&mut window, 12);
    assert!(window.shows("At most 12 workshops"));
    assert!(window.shows("12 of 12"));
}

#[test]
fn two_sessions_of_two_thousand_cards_are_compared_off_the_frame() {
    let words = |group: u32| -> Vec<String> {
        (0..2000_u32)
            .map(|n| format!("Measure {} for district {} item {n}", n % 97 + group, n % 89))
            .collect()
    };
    let session = |number: u32| {
        let words = words(number);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        group(u64::from(number), "Large", &[(STRENGTHS, &words)])
    };
    let mut window = Window::new().with_session(session(10)).with_session(session(20));
    compare(&mut window);
    window.click_label("Compare the 2 open workshops");
    assert!(window.shell().desk.comparing.is_finding(), "the window came to rest meanwhile");
    wait_for_sessions(&mut window, 2);
    assert!(rows(&mut window) >= 2000);
}

#[test]
fn a_2x2_shows_its_axes_and_scenarios_beside_its_cards_and_indicators_their_values() {
    let name = "public-administration-2035.ron";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops").join(name);
    let bytes = fs::read(&path).unwrap();
    let desk = tempfile::tempdir().unwrap();
    for copy in ["before.ron", "after.ron"] {
        fs::write(desk.path().join(copy), &bytes).unwrap();
    }
    let mut window = Window::new();
    compare(&mut window);
    window.drop_file(desk.path());
    wait_for_sessions(&mut window, 2);
    window.shell_mut().desk.comparing.subject = Some(Subject::Canvas(KindName::Foresight));
    wait_for_sessions(&mut window, 2);
    assert!(window.shows("Horizontal axis") && window.shows("Scenario 1"));
    window.shell_mut().desk.comparing.subject = Some(Subject::Indicators);
    window.rest();
    assert!(window.shows("the same"));
}

#[test]
fn a_column_is_renamed_moved_and_left_out() {
    let mut window = two_groups();
    window.click_label("Column “One”");
    window.click_label("Name of the column");
    window.type_text("Morning\n");
    assert!(window.shows("Morning"));
    let left = |window: &mut Window, name: &str| window.find(&format!("Column “{name}”")).left();
    assert!(left(&mut window, "Morning") < left(&mut window, "Two"));
    window.click_label("Column “Morning”");
    window.click_label("Move right");
    assert!(left(&mut window, "Morning") > left(&mut window, "Two"));
    window.click_label("Column “Two”");
    window.click_label("Leave out");
    assert!(!window.shows("Old software") && window.shows("Compare two to twelve workshops"));
}

#[test]
fn a_broken_comparison_file_says_where() {
    let desk = tempfile::tempdir().unwrap();
    let path = desk.path().join("kept.ron");
    fs::write(&path, "(\n  format: 1,\n  linked: [(\"no id\")],\n)").unwrap();
    let mut window = Window::new();
    window.shell_mut().open_file(&path);
    window.wait_until(|shell| shell.desk.dialog.is_some());
    assert!(window.shows("Line 3"));
    assert!(window.shows("of the comparison file cannot be read"));
}

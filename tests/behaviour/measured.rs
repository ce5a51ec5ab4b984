//! The comparison in numbers, in the window: the same as on the command line; the map of
//! consensus, the matrix of all, the model answer, over time, tables and the plenary session.

use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

use eframe::egui::{Key, Modifiers};
use fourfold::{
    app::comparing::Pane,
    msg,
    session::{Language, Score, Session},
    storage::{Opened, read},
    text::Texts,
};
use serde_json::Value;

use crate::{
    fit::text_faults,
    rooms::{OPPORTUNITIES, Room, STRENGTHS, THREATS},
    window::Window,
};

const CLASS: [&str; 4] = ["group-a.ron", "group-b.ron", "group-c.ron", "model-answer.ron"];

fn workshop(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops").join(name)
}

fn class(name: &str) -> PathBuf {
    workshop("class").join(name)
}

fn session(path: &Path) -> Session {
    match read(path).unwrap() {
        Opened::Session(session) => *session,
        Opened::Newer { .. } => panic!("{} is of this format", path.display()),
    }
}

/// The open workshops compared.
fn comparing(sessions: Vec<Session>) -> Window {
    sessions.into_iter().fold(Window::new(), Window::with_session)
}

/// Takes the open workshops into the comparison.
pub fn begin(window: &mut Window) {
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num8);
    window.rest();
    let count = window.shell().desk.tabs.len();
    let texts = window.shell().desk.texts;
    let words = texts.with(msg!("comparing-take-tabs"), &[("count", count.into())]);
    window.click_label(&words);
}

/// The class and its model answer compared, looked at through that pane.
fn class_exercise(language: Language) -> Window {
    let sessions = CLASS.iter().map(|name| session(&class(name))).collect();
    let mut window = comparing(sessions).lang(language);
    begin(&mut window);
    let comparing = &mut window.shell_mut().desk.comparing;
    comparing.reference = comparing.columns.last().map(|column| column.id);
    window
}

fn look_at(window: &mut Window, pane: Pane) {
    window.shell_mut().desk.comparing.pane = pane;
    window.rest();
}

/// What the command line says of the same.
fn report() -> Value {
    let [a, b, c, model] = CLASS.map(|name| class(name).to_str().unwrap().to_owned());
    let output = Command::new(env!("CARGO_BIN_EXE_fourfold"))
        .args(["compare", "--lang", "en", "--format", "json", "--reference", &model])
        .args([a, b, c])
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

fn in_words(of: &Value) -> String {
    let texts = Texts::new(Language::English);
    let value = |of: &Value| texts.decimals(of.as_f64().unwrap(), 2);
    let n = &of["n"];
    match &of["with_suggestions"] {
        Value::Null => format!("{} (n {n})", value(&of["value"])),
        wide => format!("{} (n {n}; {} with suggestions)", value(&of["value"]), value(wide)),
    }
}

/// The same as a table has it, where the suggestions stand in brackets.
fn in_short(of: &Value) -> String {
    let texts = Texts::new(Language::English);
    let value = |of: &Value| texts.decimals(of.as_f64().unwrap(), 2);
    let n = &of["n"];
    match &of["with_suggestions"] {
        Value::Null => format!("{} · n {n}", value(&of["value"])),
        wide => format!("{} ({}) · n {n}", value(&of["value"]), value(wide)),
    }
}

#[test]
fn the_window_says_the_numbers_of_the_command_line() {
    let report = report();
    let mut window = class_exercise(Language::English);
    look_at(&mut window, Pane::Measures);
    let names = ["Группа А", "Группа Б", "Группа В"];
    let pairs = report["canvases"][0]["pairs"].as_array().unwrap();
    assert_eq!(pairs.len(), 3, "the model answer is no group");
    for pair in pairs {
        let [a, b] = ["a", "b"].map(|side| pair[side].as_u64().unwrap());
        let [a, b] = [a, b].map(|side| names[usize::try_from(side).unwrap()]);
        let cell = window.label_that_starts(&format!("{a} and {b}: "));
        window.click_at(cell, Modifiers::NONE);
        assert!(window.shows(&in_words(&pair["overlap"])), "{a} and {b}: {pair}");
    }
    look_at(&mut window, Pane::ModelAnswer);
    let model = &report["canvases"][0]["model"];
    for of in model["sessions"].as_array().unwrap() {
        assert!(window.shows(&in_short(&of["coverage"])), "{of}");
        assert!(window.shows(&in_short(&of["placement"])), "{of}");
    }
    assert!(window.shows(&in_short(&model["class_coverage"])), "{model}");
}

#[test]
fn a_session_against_itself_shares_everything_in_the_window() {
    let own = session(&class("group-a.ron"));
    let mut window = comparing(vec![own.clone(), own]);
    begin(&mut window);
    look_at(&mut window, Pane::Measures);
    assert!(window.shows("1.00 (n 11)"));
    look_at(&mut window, Pane::OverTime);
    assert!(window.shows("No thought came, went or changed."));
}

fn group(title: &str, first: u64, words: &[&str], rating: u8) -> Session {
    let mut room = Room::new(title);
    room.ids = fourfold::edit::Ids::Counting(first);
    room.session.id = room.ids.next(fourfold::session::SessionId);
    let swot = fourfold::session::CanvasKind::Swot(fourfold::session::Swot::default());
    let mut session = room.canvas(swot).cards(THREATS, words).done();
    let id = session.canvases[0].id;
    for card in &mut session.canvas_mut(id).unwrap().cell_mut(THREATS).unwrap().cards {
        Arc::make_mut(card).first = Some(Score::whole(rating));
    }
    session
}

#[test]
fn a_point_of_the_consensus_map_leads_to_its_row() {
    let sessions =
        vec![group("Left", 10_000, &["Паводки"], 5), group("Right", 20_000, &["Паводки"], 2)];
    let card = sessions[0].cards().next().unwrap().1.id;
    let mut window = comparing(sessions);
    begin(&mut window);
    look_at(&mut window, Pane::Consensus);
    window.click_label("Паводки · named by 2 of 2 · mean difference of ratings 3.00");
    let comparing = &window.shell().desk.comparing;
    assert_eq!(comparing.pane, Pane::SideBySide);
    let chosen: Vec<_> = comparing.chosen.iter().map(|pick| pick.card).collect();
    assert!(chosen.len() == 2 && chosen.contains(&card));
}

/// A group that named something else than the model answer, held against it.
fn one_group_against_the_model() -> Window {
    let sessions =
        vec![group("Model", 10_000, &["Паводки"], 5), group("Group", 20_000, &["Засуха"], 2)];
    let mut window = comparing(sessions);
    begin(&mut window);
    let comparing = &mut window.shell_mut().desk.comparing;
    comparing.reference = comparing.columns.first().map(|column| column.id);
    look_at(&mut window, Pane::ModelAnswer);
    window
}

#[test]
fn what_is_also_right_counts_and_can_be_undone() {
    let mut window = one_group_against_the_model();
    assert!(window.shows("0.00 · n 1"));
    window.click(msg!("compare-column-right"));
    assert!(window.shows("0.50 · n 2"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(window.shows("0.00 · n 1"));
}

#[test]
fn another_wording_is_written_on_the_model_card_and_can_be_undone() {
    let mut window = one_group_against_the_model();
    window.click(msg!("model-wording-of"));
    window.click_label("Threats · Паводки");
    assert!(window.shows("1.00 · n 1"), "the wording counts as the point");
    let wordings = |window: &mut Window| {
        window.rest();
        let session = window.shell().desk.tabs[0].session();
        session.cards().next().unwrap().1.accepted.clone()
    };
    assert_eq!(wordings(&mut window), ["Засуха"]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(wordings(&mut window).is_empty());
    assert!(window.shows("0.00 · n 1"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(wordings(&mut window), ["Засуха"]);
}

#[test]
fn what_changed_between_two_states_is_listed() {
    let before = group("State", 10_000, &["Паводки", "Засуха"], 3);
    let mut after = before.clone();
    let id = after.canvases[0].id;
    let canvas = after.canvas_mut(id).unwrap();
    let moved = canvas.cell_mut(THREATS).unwrap().cards.remove(0);
    canvas.cell_mut(OPPORTUNITIES).unwrap().cards.push(moved);
    let mut room = Room::new("");
    let new = fourfold::session::Card::new(room.ids.next(fourfold::session::CardId), "Опыт");
    canvas.cell_mut(STRENGTHS).unwrap().cards.push(Arc::new(new));
    let mut window = comparing(vec![before, after]);
    begin(&mut window);
    look_at(&mut window, Pane::OverTime);
    for line in ["Added: 1", "Moved: 1", "No indicator changed."] {
        assert!(window.shows(line), "{line}");
    }
    assert!(!window.shows("Dropped: 1"));
}

#[test]
fn what_is_saved_from_the_window_says_the_numbers_of_the_command_line() {
    let desk = tempfile::tempdir().unwrap();
    let mut window = class_exercise(Language::English);
    window.click(msg!("export-menu"));
    window.click_label("Save as MD…");
    let path = desk.path().join("class.md");
    window.press(Modifiers::COMMAND, Key::A);
    window.paste(path.to_str().unwrap());
    window.press(Modifiers::NONE, Key::Enter);
    let saved = path.clone();
    window.wait_until(move |_| saved.exists());
    let markdown = fs::read_to_string(&path).unwrap();
    let coverage = &report()["canvases"][0]["model"]["sessions"][0]["coverage"]["value"];
    let coverage = coverage.as_f64().unwrap();
    let line = markdown.lines().find(|line| line.starts_with("| Coverage |")).unwrap();
    assert!(line.starts_with(&format!("| Coverage | {coverage:.2} ")), "{line}");
}

#[test]
fn the_plenary_session_is_a_new_workshop_in_one_step() {
    let sessions = vec![
        group("Left", 10_000, &["Паводки", "Засуха"], 5),
        group("Right", 20_000, &["Паводки", "Отток молодёжи"], 2),
    ];
    let inputs = sessions.clone();
    let mut window = comparing(sessions);
    begin(&mut window);
    window.click(msg!("merge-open"));
    let words = "4 cards become 3; joined from several: 1; indicators: 0";
    while !window.shows(words) {
        window.step();
    }
    window.click(msg!("merge-build"));
    let merged = window.session();
    assert_eq!(merged.cards().count(), 3);
    let both = merged.cards().find(|(_, card)| card.text == "Паводки").unwrap().1;
    assert_eq!(both.merged_from.len(), 2);
    let tabs = &window.shell().desk.tabs;
    assert_eq!(tabs.len(), 3);
    assert!(fourfold::app::desk::is_unsaved(&tabs[2]), "closing it would ask");
    for (tab, input) in tabs.iter().zip(&inputs) {
        assert_eq!(**tab.session(), *input, "the workshops themselves stay as they are");
    }
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.session().cards().count(), 0, "one step");
}

#[test]
fn thoughts_are_chosen_row_by_row_or_by_how_many_name_them() {
    let sessions = vec![
        group("Left", 10_000, &["Паводки", "Засуха"], 5),
        group("Right", 20_000, &["Паводки", "Отток молодёжи"], 2),
    ];
    let mut window = comparing(sessions);
    begin(&mut window);
    for (way, words, left_out) in [
        (msg!("merge-at-least"), "4 cards become 1;", None),
        (msg!("merge-chosen"), "4 cards become 2;", Some("Засуха · 1 of 2")),
    ] {
        window.click(msg!("merge-open"));
        window.click_label(&window.says(way));
        if let Some(row) = left_out {
            while !window.has(row) {
                window.step();
            }
            window.click_label(row);
        }
        let said = format!("{words} joined from several: 1; indicators: 0");
        while !window.shows(&said) {
            window.step();
        }
        window.press(Modifiers::NONE, Key::Escape);
    }
}

#[test]
fn positions_of_linked_axes_share_a_matrix_and_others_are_named() {
    let path = workshop("public-administration-2035.ron");
    let (own, mut other) = (session(&path), session(&path));
    let mut stranger = own.clone();
    let rename = |session: &mut Session, words: [&str; 4]| {
        let canvas = session.canvases.iter_mut().find(|c| c.foresight().is_some()).unwrap();
        let fourfold::session::CanvasKind::Foresight(foresight) = &mut Arc::make_mut(canvas).kind
        else {
            unreachable!()
        };
        for pair in &mut foresight.pairs {
            let pair = Arc::make_mut(pair);
            for (axis, [name, pole]) in
                [(&mut pair.x, [words[0], words[1]]), (&mut pair.y, [words[2], words[3]])]
            {
                axis.name = name.to_owned();
                axis.low = format!("{pole} −");
                axis.high = format!("{pole} +");
                axis.driver = None;
            }
        }
    };
    rename(&mut stranger, ["Урожай", "зерно", "Погода", "дожди"]);
    "Second".clone_into(&mut other.title);
    "Stranger".clone_into(&mut stranger.title);
    let mut window = comparing(vec![own, other, stranger]);
    begin(&mut window);
    window.shell_mut().desk.comparing.subject =
        Some(fourfold::app::comparing::Subject::Canvas(fourfold::session::KindName::Foresight));
    look_at(&mut window, Pane::Matrix);
    assert!(window.shows("Stranger has axes that are not known to be those of"));
    assert!(!window.shows("Second has axes"));
    assert!(window.shows("Second: "), "its scenarios are named on the matrix");
}

#[test]
fn every_pane_can_be_read_in_every_language() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let mut window = class_exercise(language);
        for pane in [Pane::Measures, Pane::Consensus, Pane::ModelAnswer] {
            look_at(&mut window, pane);
            faults.extend(text_faults(&mut window, &format!("{pane:?} in {language:?}")));
        }
        look_at(&mut window, Pane::SideBySide);
        faults.extend(text_faults(&mut window, &format!("summary in {language:?}")));
        let path = workshop("public-administration-2035.ron");
        let mut other = session(&path);
        "Екінші – вторая – second".clone_into(&mut other.title);
        let mut window = comparing(vec![session(&path), other]).lang(language);
        begin(&mut window);
        window.shell_mut().desk.comparing.subject =
            Some(fourfold::app::comparing::Subject::Canvas(fourfold::session::KindName::Foresight));
        for pane in [Pane::Matrix, Pane::Measures, Pane::OverTime] {
            look_at(&mut window, pane);
            faults.extend(text_faults(&mut window, &format!("2×2 {pane:?} in {language:?}")));
        }
        look_at(&mut window, Pane::Measures);
        window.click(msg!("merge-open"));
        window.click(msg!("merge-chosen"));
        let over = text_faults(&mut window, &format!("merging in {language:?}"));
        // What lies behind the dialog is covered, and is meant to be.
        faults.extend(over.into_iter().filter(|fault| !fault.contains(": covered: ")));
    }
    let faults: HashSet<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

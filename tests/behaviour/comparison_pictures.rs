//! The drawings of a comparison: the board of all, a model answer point by point, the matrix of
//! all; as a script asks for them, and with more on them than is wise.

use std::{collections::BTreeSet, fs, path::Path, process::Command, sync::Arc};

use fourfold::{
    compare::Decisions,
    edit::Ids,
    report::comparison::{
        Asked, File, Report,
        pictures::{Picture, pictures},
    },
    session::{
        Axis, AxisPair, CanvasKind, Foresight, KindName, Language, PairId, Position, PositionId,
        PositionKind, Scenario, Scenarios, Score, Session, SessionId,
    },
    text::Texts,
};
use serde_json::Value;

use crate::{
    reports::{SLY, assert_calm, extreme_session, samples, sly_session},
    rooms::{OPPORTUNITIES, Room, STRENGTHS, THREATS, WEAKNESSES},
    samples::full_session,
};

const CLASS: [&str; 3] = ["group-a.ron", "group-b.ron", "group-c.ron"];

fn sample(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops");
    folder.join(name).to_str().unwrap().to_owned()
}

fn class() -> Vec<String> {
    let groups = CLASS.map(|name| sample(&format!("class/{name}")));
    let model = sample("class/model-answer.ron");
    groups.into_iter().chain(["--reference".to_owned(), model]).collect()
}

fn compare(files: &[String], args: &[&str]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fourfold"));
    command.arg("compare").args(files).args(args).output().unwrap()
}

/// What an SVG says, one line after the other; it is well formed.
fn said(path: &Path) -> String {
    let svg = fs::read_to_string(path).unwrap();
    let read = roxmltree::Document::parse(&svg).unwrap();
    let texts = read.descendants().filter(|node| node.has_tag_name("text"));
    let lines: Vec<&str> = texts.filter_map(|node| node.text()).collect();
    lines.join(" ")
}

fn assert_says(said: &str, words: &str) {
    for word in words.split_whitespace() {
        assert!(said.contains(word), "“{word}” of “{words}” is not drawn");
    }
}

#[test]
fn every_thought_and_every_name_is_on_the_board_in_every_language() {
    let desk = tempfile::tempdir().unwrap();
    let output = compare(&class(), &["--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let to = desk.path().join("class.svg");
    for language in ["kk", "ru", "en"] {
        let done = compare(&class(), &["--to", to.to_str().unwrap(), "--lang", language]);
        assert_eq!(done.status.code(), Some(1), "{done:?}");
        let said = said(&to);
        for file in report["files"].as_array().unwrap() {
            assert_says(&said, file["title"].as_str().unwrap());
        }
        for row in report["canvases"][0]["rows"].as_array().unwrap() {
            let first = row["texts"].as_array().unwrap().iter().find_map(Value::as_str);
            assert_says(&said, first.unwrap());
        }
        let again = desk.path().join("again.svg");
        compare(&class(), &["--to", again.to_str().unwrap(), "--lang", language]);
        assert_eq!(fs::read(&again).unwrap(), fs::read(&to).unwrap(), "the same on every run");
    }
}

#[test]
fn the_model_answer_is_drawn_with_its_points_its_groups_and_their_coverage() {
    let desk = tempfile::tempdir().unwrap();
    let report: Value =
        serde_json::from_slice(&compare(&class(), &["--format", "json"]).stdout).unwrap();
    let to = desk.path().join("model.svg");
    let to_file = to.to_str().unwrap();
    let done = compare(&class(), &["--to", to_file, "--view", "model", "--lang", "en"]);
    assert_eq!(done.status.code(), Some(1), "{done:?}");
    let said = said(&to);
    let model = &report["canvases"][0]["model"];
    for point in model["points"].as_array().unwrap() {
        assert_says(&said, point["text"].as_str().unwrap());
    }
    for session in model["sessions"].as_array().unwrap() {
        let value = session["coverage"]["value"].as_f64().unwrap();
        assert_says(&said, &format!("{}%", (value * 100.0).round()));
    }
    assert_says(&said, "Группа Б Strengths Threats Everyone together");
    let png = desk.path().join("model.png");
    compare(&class(), &["--to", png.to_str().unwrap(), "--view", "model"]);
    let bytes = fs::read(&png).unwrap();
    assert!(bytes.starts_with(b"\x89PNG"));
    let width = u32::from_be_bytes(bytes[16..20].try_into().unwrap());
    assert_eq!(width, 3_840, "as wide as a 4K screen");
}

#[test]
fn a_picture_that_is_not_there_is_refused_with_the_names_of_those_that_are() {
    let desk = tempfile::tempdir().unwrap();
    let to = desk.path().join("a.svg");
    let args = ["--to", to.to_str().unwrap(), "--view", "weather", "--lang", "en"];
    let done = compare(&class(), &args);
    assert_eq!(done.status.code(), Some(2), "{done:?}");
    let why = String::from_utf8(done.stderr).unwrap();
    assert!(why.contains("swot-1, model-1") && why.contains("--view"), "{why}");
    assert!(!to.exists());
}

#[test]
fn a_whole_set_holds_every_picture() {
    let desk = tempfile::tempdir().unwrap();
    let set = desk.path().join("set");
    let done = compare(&class(), &["--all", set.to_str().unwrap()]);
    assert_eq!(done.status.code(), Some(1), "{done:?}");
    let names: BTreeSet<String> = fs::read_dir(set.join("pictures"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    for name in ["swot-1.svg", "swot-1.png", "model-1.svg", "model-1.png"] {
        assert!(names.contains(name), "{names:?}");
    }
}

/// What comparing finds; the last of them is the model answer where one is wanted.
fn found(sessions: &[Session], with_model: bool, language: Language) -> Report {
    let model = with_model.then(|| sessions.len() - 1);
    let file = |(at, session): (usize, &Session)| File {
        file: format!("{at}.ron"),
        title: Some(session.title.clone()),
        reference: Some(at) == model,
        error: None,
    };
    Asked {
        files: sessions.iter().enumerate().map(file).collect(),
        sessions: sessions.iter().collect(),
        model,
        kinds: KindName::ALL.to_vec(),
        chosen: Vec::new(),
        decisions: &Decisions::default(),
    }
    .report(Texts::new(language))
}

fn drawn(sessions: &[Session], with_model: bool, language: Language) -> Vec<Picture> {
    pictures(&found(sessions, with_model, language), Texts::new(language))
}

fn words(picture: &Picture) -> String {
    let lines: Vec<&str> = picture.scene.words().map(|words| words.text.as_str()).collect();
    lines.join(" ")
}

fn named<'a>(pictures: &'a [Picture], name: &str) -> &'a Picture {
    let names: Vec<&str> = pictures.iter().map(|picture| picture.name.as_str()).collect();
    pictures.iter().find(|of| of.name == name).unwrap_or_else(|| panic!("{name}: {names:?}"))
}

/// Another workshop with the same cards.
fn copies(session: &Session, count: u64) -> Vec<Session> {
    let copy = |number| {
        let mut copy = session.clone();
        copy.id = Ids::Counting(7_000 + number).next(SessionId);
        copy.title = format!("{} {number}", copy.title);
        copy
    };
    (0..count).map(copy).collect()
}

#[test]
fn no_words_cover_each_other_or_leave_the_picture_however_much_there_is() {
    let samples: Vec<Session> = samples().into_iter().map(|(_, session)| session).collect();
    let mut sets = vec![
        (copies(&extreme_session(), 3), true),
        (copies(&full_session(), 12), true),
        (vec![sly_session(), full_session()], false),
        (samples, true),
    ];
    sets.push((futures(12, 9), false));
    for ((sessions, with_model), language) in sets.iter().zip(Language::ALL.into_iter().cycle()) {
        let pictures = drawn(sessions, *with_model, language);
        assert!(!pictures.is_empty());
        for picture in &pictures {
            assert_calm(&picture.scene, &picture.name);
            let said = words(picture);
            assert!(!said.contains('…'), "{}: something is cut", picture.name);
            assert!(!picture.caption.is_empty() && picture.alternative.len() > 20);
        }
    }
    let extreme = drawn(&copies(&extreme_session(), 3), true, Language::Kazakh);
    for name in ["swot-1", "model-1"] {
        let said = words(named(&extreme, name));
        assert!(said.matches("слово").count() >= 4 * 300, "{name}");
        assert!(said.matches('қ').count() >= 300, "{name}");
    }
}

#[test]
fn what_a_room_wrote_stays_words_in_a_drawing() {
    let pictures = drawn(&[sly_session(), full_session()], false, Language::English);
    let palette = fourfold::figure::palette::Palette::paper().unwrap();
    let said: String = pictures
        .iter()
        .map(|picture| {
            let svg = fourfold::figure::svg::svg(&picture.scene, &palette);
            let read = roxmltree::Document::parse(&svg).unwrap();
            assert!(read.descendants().all(|node| !node.has_tag_name("script")));
            words(picture)
        })
        .collect();
    for sly in SLY {
        let letters = |text: &str| text.split_whitespace().collect::<String>();
        assert!(letters(&said).contains(&letters(sly)), "{sly}");
    }
}

fn room(title: &str, first: u64, cards: &[(fourfold::session::CellKey, &str)]) -> Session {
    let mut room = Room::new(title);
    room.ids = Ids::Counting(first);
    room.session.id = room.ids.next(SessionId);
    let room = room.canvas(CanvasKind::Swot(fourfold::session::Swot::default()));
    cards.iter().fold(room, |room, (cell, words)| room.cards(*cell, &[words])).done()
}

#[test]
fn most_shared_stands_first_and_what_stands_elsewhere_says_by_whom_and_where() {
    let (same, alone) = ("Live broadcasts make work visible", "Rivers flood in spring");
    let sessions = [
        room("North", 10_000, &[(STRENGTHS, alone), (STRENGTHS, same)]),
        room("South", 20_000, &[(STRENGTHS, same), (THREATS, "Prices rise")]),
        room("East", 30_000, &[(WEAKNESSES, same), (OPPORTUNITIES, "A new law")]),
    ];
    let pictures = drawn(&sessions, false, Language::English);
    let said = words(named(&pictures, "swot-1"));
    assert!(said.find(same).unwrap() < said.find(alone).unwrap(), "{said}");
    for told in ["3 of 3", "1 of 3", "contested", "3: in Weaknesses", "North", "South", "East"] {
        assert!(said.contains(told), "{told}: {said}");
    }
    let model = drawn(&sessions, true, Language::English);
    let said = words(named(&model, "model-1"));
    assert!(said.contains("1: in Strengths") || said.contains("1, 2: in Strengths"), "{said}");
    assert!(said.contains("in another cell") && said.contains("missed"), "{said}");
    assert!(drawn(&sessions, false, Language::English).iter().all(|of| of.name != "model-1"));
}

#[test]
fn workshops_of_one_title_are_told_apart_by_their_files() {
    let session = room("Same", 10_000, &[(STRENGTHS, "Trust")]);
    let said = words(&drawn(&[session.clone(), session], false, Language::English)[0]);
    assert!(said.contains("Same · 0.ron") && said.contains("Same · 1.ron"), "{said}");
}

/// Workshops with the same axes and so many positions each.
fn futures(count: u64, positions: u8) -> Vec<Session> {
    let of_number = |number: u64| {
        let mut room = Room::new(&format!("Group {number}"));
        room.ids = Ids::Counting(100_000 * (number + 1));
        room.session.id = room.ids.next(SessionId);
        let axis = |name: &str, low: &str, high: &str| Axis {
            name: name.to_owned(),
            low: low.to_owned(),
            high: high.to_owned(),
            ..Axis::default()
        };
        let mut pair = AxisPair {
            id: room.ids.next(PairId),
            x: axis("Trust in the state", "Nobody believes", "Everybody believes"),
            y: axis("Money in the budget", "Little is left", "There is plenty"),
            scenarios: Scenarios::default(),
            positions: Vec::new(),
        };
        for position in 0..positions {
            let (x, y) = (Score::whole(position % 11), Score::whole((position / 3) % 11));
            let (kind, label) = (PositionKind::Expected, format!("20{}", 30 + position));
            let id = room.ids.next(PositionId);
            pair.positions.push(Arc::new(Position { id, kind, label, x, y }));
        }
        for corner in fourfold::session::Corner::ALL {
            let name = format!("{corner:?} as group {number} sees it, told at some length");
            let scenario = Scenario { name, ..Scenario::default() };
            *pair.scenarios.get_mut(corner) = Arc::new(scenario);
        }
        let foresight = Foresight { chosen: Some(pair.id), ..Foresight::default() };
        let foresight = Foresight { pairs: vec![Arc::new(pair)], ..foresight };
        room.canvas(CanvasKind::Foresight(foresight)).done()
    };
    (0..count).map(of_number).collect()
}

#[test]
fn futures_on_the_same_axes_share_a_matrix_and_others_are_told_apart() {
    let mut sessions = futures(2, 2);
    let pictures = drawn(&sessions, false, Language::English);
    let said = words(named(&pictures, "matrix-1"));
    for told in ["Group 0", "Group 1", "Expected · 2031", "HighHigh as group 1 sees it"] {
        assert!(said.contains(told), "{told}: {said}");
    }
    for pole in ["Nobody believes", "Everybody believes", "Little is left", "There is plenty"] {
        assert_eq!(said.matches(pole).count(), 1, "{said}");
    }
    let mut stranger = futures(3, 1).remove(2);
    let CanvasKind::Foresight(foresight) = &mut Arc::make_mut(&mut stranger.canvases[0]).kind
    else {
        unreachable!()
    };
    let pair = Arc::make_mut(&mut foresight.pairs[0]);
    (pair.x.name, pair.x.low, pair.x.high) = ("Ice".into(), "Thin".into(), "Thick".into());
    sessions.push(stranger);
    let said = words(named(&drawn(&sessions, false, Language::English), "matrix-1"));
    assert!(said.contains("Group 2 has axes that are not known") && said.contains("Ice"), "{said}");
    assert!(!said.contains("group 2 sees it"), "{said}");
}

//! The sample workshops: sound, canonical, honest about where they come from.

use std::{
    collections::{BTreeMap, HashSet},
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use fourfold::{
    session::{IndicatorData, Missing, Session, Value},
    storage::{self, Opened},
};
use serde_json::Value as Json;

/// Every sample, and the words of its `about` that name where it comes from.
const SAMPLES: [(&str, &str); 9] = [
    ("west-kazakhstan.ron", "10.52123/1994-2370-2025-1660"),
    ("public-administration-2035.ron", "10.26577/be.2024-148-b2-014"),
    ("civil-service-public-interest.ron", "BR18574203"),
    ("digital-services-oecd.ron", "AP22787363"),
    ("professional-civil-service.ron", "Enhancing the professionalism of civil servants"),
    ("class/group-a.ron", "вымышлен"),
    ("class/group-b.ron", "вымышлен"),
    ("class/group-c.ron", "вымышлен"),
    ("class/model-answer.ron", "вымышлен"),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops")
}

fn open(name: &str) -> Session {
    match storage::read(&folder().join(name)) {
        Ok(Opened::Session(session)) => *session,
        other => panic!("{name}: {other:?}"),
    }
}

fn fourfold(arguments: &[&str], files: &[PathBuf]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_fourfold")).args(arguments).args(files).output().unwrap()
}

fn shown(name: &str) -> Json {
    let output = fourfold(&["show", "--format", "json"], &[folder().join(name)]);
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// How many cards `show` lists in each cell of the first canvas of that kind.
fn counts(shown: &Json, kind: &str) -> BTreeMap<String, usize> {
    let canvases = shown["canvases"].as_array().unwrap();
    let canvas = canvases.iter().find(|canvas| canvas["kind"] == kind).unwrap();
    let cells = canvas["cells"].as_array().unwrap();
    let count = |cell: &Json| cell["cards"].as_array().unwrap().len();
    cells.iter().map(|cell| (cell["cell"].as_str().unwrap().to_owned(), count(cell))).collect()
}

fn named(cells: &[(&str, usize)]) -> BTreeMap<String, usize> {
    cells.iter().map(|(cell, cards)| ((*cell).to_owned(), *cards)).collect()
}

#[test]
fn every_sample_is_listed_here() {
    let in_folder = |folder: &Path| -> Vec<PathBuf> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
    };
    let is_sample = |path: &PathBuf| path.extension().is_some_and(|e| e == "ron");
    let found: HashSet<PathBuf> = in_folder(&folder())
        .into_iter()
        .chain(in_folder(&folder().join("class")))
        .filter(is_sample)
        .collect();
    assert_eq!(found, SAMPLES.map(|(name, _)| folder().join(name)).into());
}

#[test]
fn saving_a_sample_would_not_change_a_byte() {
    let files = SAMPLES.map(|(name, _)| folder().join(name));
    let output = fourfold(&["check", "--canonical"], &files);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn one_blank_line_more_in_a_sample_would_be_noticed() {
    let desk = tempfile::tempdir().unwrap();
    let copy = desk.path().join("copy.ron");
    let mut bytes = fs::read(folder().join("west-kazakhstan.ron")).unwrap();
    bytes.push(b'\n');
    fs::write(&copy, bytes).unwrap();
    let output = fourfold(&["check", "--canonical"], &[copy]);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn west_kazakhstan_shows_the_whole_swot_and_pest_of_its_article() {
    let shown = shown("west-kazakhstan.ron");
    assert_eq!(
        counts(&shown, "swot"),
        named(&[("strengths", 4), ("weaknesses", 4), ("opportunities", 4), ("threats", 4)])
    );
    assert_eq!(
        counts(&shown, "pest"),
        named(&[("political", 4), ("economic", 4), ("social", 3), ("technological", 3)])
    );
}

#[test]
fn west_kazakhstan_keeps_the_figures_and_gaps_of_its_article() {
    let session = open("west-kazakhstan.ron");
    let value = |indicator: &str, entity: &str, period: &str| {
        let indicator = session.indicators.iter().find(|i| i.name == indicator).unwrap();
        let observations = indicator.data.observations();
        let found = observations.iter().find(|o| o.0 == entity && o.1.to_string() == period);
        found.unwrap_or_else(|| panic!("{entity} {period}")).2
    };
    let region = "West Kazakhstan Region";
    let number = |value: Value| value.number().unwrap();
    assert!((number(value("Services delivered", region, "2024")) - 4_018_049.0).abs() < 1e-9);
    assert!((number(value("Rights restored", region, "2024")) - 35.0).abs() < 1e-9);
    assert!(matches!(
        value("Violations by sector", "Land relations", "2023/2024"),
        Value::About(about) if (about.get() - 14.0).abs() < 1e-9
    ));
    assert_eq!(
        value("Public oversight measures", region, "2021"),
        Value::Missing(Missing::NoSuch),
        "a dash is no number"
    );
}

#[test]
fn every_sample_names_where_it_comes_from() {
    for (name, source) in SAMPLES {
        let about = open(name).about;
        assert!(about.contains(source), "{name}: {about}");
    }
}

#[test]
fn no_sample_says_the_same_thing_twice_on_one_canvas() {
    for (name, _) in SAMPLES {
        for canvas in &open(name).canvases {
            let mut seen = HashSet::new();
            for (_, cell) in canvas.cells() {
                for card in &cell.cards {
                    assert!(seen.insert(card.text.to_lowercase()), "{name}: {}", card.text);
                }
            }
        }
    }
}

#[test]
fn every_canvas_of_a_sample_names_its_subject() {
    for (name, _) in SAMPLES {
        for canvas in &open(name).canvases {
            assert!(!canvas.subject.is_empty(), "{name}: {:?}", canvas.kind_name());
        }
    }
}

#[test]
fn every_indicator_of_a_sample_names_its_source() {
    for (name, _) in SAMPLES {
        for indicator in &open(name).indicators {
            let source = &indicator.source;
            let complete = !source.title.is_empty() && !source.publisher.is_empty();
            let unit = !indicator.unit.is_empty();
            let words = matches!(indicator.data, IndicatorData::TextTable(_));
            assert!(complete && (unit || words), "{name}: {}", indicator.name);
        }
    }
}

#[test]
fn the_class_exercise_puts_one_case_to_three_groups() {
    let boards = SAMPLES.map(|(name, _)| name).into_iter().filter(|n| n.starts_with("class/"));
    let sessions: Vec<Session> = boards.map(open).collect();
    let case = |session: &Session| (session.question.clone(), session.subject.clone());
    assert!(sessions.iter().all(|session| case(session) == case(&sessions[0])));
    let groups: HashSet<_> = sessions.iter().map(|s| s.groups[0].name.clone()).collect();
    assert_eq!(groups.len(), sessions.len(), "{groups:?}");
    for (place, card) in sessions.iter().flat_map(Session::cards) {
        assert!(card.group.is_some(), "{place:?}: {}", card.text);
    }
}

#[test]
fn derived_data_of_the_samples_are_what_their_formulas_give_and_no_evidence_is_gone() {
    let files = SAMPLES.map(|(name, _)| folder().join(name));
    let refused = ["stale-formula", "broken-formula", "evidence-gone"];
    let deny: Vec<&str> = refused.iter().flat_map(|code| ["--deny", code]).collect();
    let arguments: Vec<&str> = ["check"].into_iter().chain(deny).collect();
    let output = fourfold(&arguments, &files);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn a_derived_value_changed_by_hand_is_found_on_the_command_line() {
    let desk = tempfile::tempdir().unwrap();
    let copy = desk.path().join("copy.ron");
    let text = fs::read_to_string(folder().join("west-kazakhstan.ron")).unwrap();
    let changed = text.replace("Number(0.5172413793103449)", "Number(0.9)");
    assert_ne!(text, changed);
    fs::write(&copy, changed).unwrap();
    let output = fourfold(&["check", "--deny", "stale-formula"], &[copy]);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn every_article_sample_hangs_its_data_on_its_thoughts() {
    for (name, _) in SAMPLES.into_iter().filter(|(name, _)| !name.starts_with("class/")) {
        let pieces = open(name).evidence().count();
        assert!(pieces >= 8, "{name}: {pieces}");
    }
    let foresight = open("public-administration-2035.ron");
    let canvas = foresight.canvases.iter().find_map(|canvas| canvas.foresight()).unwrap();
    let pair = canvas.chosen_pair().unwrap();
    assert!(!pair.x.evidence.is_empty() && !pair.y.evidence.is_empty());
}

#[test]
fn importing_a_table_brings_derived_data_up_to_date() {
    let desk = tempfile::tempdir().unwrap();
    let copy = desk.path().join("copy.ron");
    let text = fs::read_to_string(folder().join("west-kazakhstan.ron")).unwrap();
    fs::write(&copy, text.replace("Number(0.5172413793103449)", "Number(0.9)")).unwrap();
    let table = desk.path().join("visits.csv");
    fs::write(&table, "Year,Visits\n2023,10\n2024,12\n").unwrap();
    let into = copy.to_string_lossy().into_owned();
    let output = fourfold(&["import", "--into", &into], &[table]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let output = fourfold(&["check", "--deny", "stale-formula"], &[copy]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

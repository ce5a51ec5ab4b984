//! The command line, run as a person or a script runs it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use fourfold::storage::write::to_bytes;
use serde_json::Value;
use tempfile::TempDir;

use crate::samples::{full_session, small_swot};

struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }
}

fn fourfold(args: &[&str], file: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fourfold"));
    command.args(args).arg(file).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command.output().unwrap()
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_sound_file_passes_whatever_the_advice() {
    let desk = Desk::new();
    let file = desk.file("a.fourfold.ron", to_bytes(&small_swot()));
    let output = fourfold(&["check", "--lang", "en"], &file);
    assert_eq!(code(&output), Some(0));
    assert!(stdout(&output).contains("[no-subject] The canvas does not say"), "{output:?}");
}

#[test]
fn denied_advice_fails_with_1_and_other_advice_does_not() {
    let desk = Desk::new();
    let file = desk.file("a.ron", to_bytes(&small_swot()));
    assert_eq!(code(&fourfold(&["check", "--deny", "no-subject"], &file)), Some(1));
    assert_eq!(code(&fourfold(&["check", "--deny", "long-text"], &file)), Some(0));
    let unknown = fourfold(&["check", "--deny", "nonsense"], &file);
    assert_eq!(code(&unknown), Some(2));
    assert!(stderr(&unknown).contains("crowded-cell"), "the codes are named: {unknown:?}");
}

#[test]
fn canonical_fails_with_1_only_where_saving_would_change_the_file() {
    let desk = Desk::new();
    let text = String::from_utf8(to_bytes(&full_session())).unwrap();
    let same = desk.file("same.ron", &text);
    assert_eq!(code(&fourfold(&["check", "--canonical"], &same)), Some(0));
    let spaced = desk.file("spaced.ron", text.replacen("  id:", "  id :", 1));
    assert_eq!(code(&fourfold(&["check"], &spaced)), Some(0));
    let output = fourfold(&["check", "--canonical", "--lang", "en"], &spaced);
    assert_eq!(code(&output), Some(1));
    assert!(stdout(&output).contains("differently from line 3 on"), "{output:?}");
}

#[test]
fn an_unreadable_file_is_2_and_says_where_in_the_readers_language() {
    let desk = Desk::new();
    let text = String::from_utf8(to_bytes(&small_swot())).unwrap();
    let broken = desk.file("broken.ron", text.replace("threats", "threts"));
    for (lang, words) in [
        ("en", "Line 33, column 9: “threts” is not known here; did you mean “threats”?"),
        ("ru", "Строка 33, символ 9: имя «threts» здесь неизвестно"),
        ("kk", "33-жол, 9-таңба: «threts» атауы бұл жерде белгісіз"),
    ] {
        let output = fourfold(&["--lang", lang, "check"], &broken);
        assert_eq!(code(&output), Some(2));
        assert!(stderr(&output).contains(words), "{output:?}");
        assert_eq!(code(&fourfold(&["show", "--lang", lang], &broken)), Some(2));
    }
    let gone = desk.0.path().join("gone.ron");
    assert_eq!(code(&fourfold(&["check"], &gone)), Some(2));
}

#[test]
fn one_unreadable_file_among_sound_ones_decides() {
    let desk = Desk::new();
    let sound = desk.file("a.ron", to_bytes(&small_swot()));
    let empty = desk.file("b.ron", "");
    let output = fourfold(&["check", "--format", "json", sound.to_str().unwrap()], &empty);
    assert_eq!(code(&output), Some(2));
    let reports = json(&output);
    assert_eq!(reports[0]["sound"], true);
    assert_eq!(reports[0]["findings"][0]["code"], "no-subject");
    assert_eq!(reports[1]["sound"], false);
}

#[test]
fn a_file_of_a_newer_format_is_not_read_and_says_its_number() {
    let desk = Desk::new();
    let newer = desk.file("new.ron", "(format: 7, mood: Bright)");
    for command in ["check", "show"] {
        let output = fourfold(&[command, "--lang", "en"], &newer);
        assert_eq!(code(&output), Some(2));
        assert!(stderr(&output).contains("format 7"), "{output:?}");
    }
}

#[test]
fn the_outline_speaks_the_language_asked_for_and_keeps_the_rooms_words() {
    let desk = Desk::new();
    let file = desk.file("full.ron", to_bytes(&full_session()));
    for (lang, words) in [("en", "Strengths"), ("ru", "Сильные стороны"), ("kk", "Күшті жақтары")]
    {
        let output = fourfold(&["show", "--lang", lang], &file);
        assert_eq!(code(&output), Some(0));
        let outline = stdout(&output);
        assert!(outline.contains(words), "{outline}");
        for written in ["Skilled people", "Жаңа заң", "Guards everywhere", "since 2001", "Айгүл"]
        {
            assert!(outline.contains(written), "{written} in {outline}");
        }
    }
}

#[test]
fn json_holds_everything_under_english_names() {
    let desk = Desk::new();
    let file = desk.file("full.ron", to_bytes(&full_session()));
    let shown = json(&fourfold(&["show", "--format", "json", "--lang", "kk"], &file));
    let cells = |canvas: usize| -> Vec<&str> {
        let cells = shown["canvases"][canvas]["cells"].as_array().unwrap();
        cells.iter().map(|cell| cell["cell"].as_str().unwrap()).collect()
    };
    assert_eq!(shown["format"], 1);
    assert_eq!(
        cells(0),
        ["political", "economic", "social", "technological", "environmental", "legal"]
    );
    assert_eq!(cells(1), ["strengths", "weaknesses", "opportunities", "threats"]);
    assert_eq!(
        cells(2),
        [
            "drivers",
            "scenario-low-high",
            "scenario-high-high",
            "scenario-low-low",
            "scenario-high-low"
        ]
    );
    let kinds: Vec<_> = (0..3).map(|i| shown["canvases"][i]["kind"].clone()).collect();
    assert_eq!(kinds, ["pest", "swot", "foresight"]);
    let card = &shown["canvases"][1]["cells"][0]["cards"][0];
    assert_eq!(card["text"], "Skilled people");
    assert_eq!((&card["first"], &card["second"]), (&5.into(), &4.into()));
    assert_eq!(card["rating"]["first"], 4.5);
    let pair = &shown["canvases"][2]["pairs"][0];
    assert_eq!(pair["scenarios"][0]["name"], "Plenty without trust");
    assert_eq!(pair["positions"][0]["y"], 4.2);
    let services = &shown["indicators"][0];
    assert_eq!((&services["name"], &services["unit"]), (&"Services".into(), &"%".into()));
    assert_eq!(services["observations"][1]["mark"], "about");
    assert_eq!(services["observations"][3]["value"], Value::Null);
    assert_eq!(services["observations"][3]["missing"], "confidential");
    assert_eq!(shown["indicators"][1]["passages"][1]["state"], "today");
    assert_eq!(shown["parking_lot"][0]["text"], "Later");
    assert_eq!(shown["decisions"][0]["due"], "2026-12-31");
    assert_eq!(shown["participants"][0]["name"], "Айгүл");
}

#[test]
fn a_reader_who_stops_reading_is_no_failure() {
    let desk = Desk::new();
    let file = desk.file("full.ron", to_bytes(&full_session()));
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = Command::new(env!("CARGO_BIN_EXE_fourfold"));
    let status = command.arg("show").arg(&file).stdout(writer).status().unwrap();
    assert_eq!(status.code(), Some(0));
}

#[test]
fn the_samples_are_sound_and_as_they_would_be_saved() {
    for (name, _) in crate::files::workshops() {
        let output = fourfold(&["check", "--canonical"], Path::new(&name));
        assert_eq!(code(&output), Some(0), "{name}: {output:?}");
    }
}

#[test]
fn the_west_kazakhstan_sample_has_four_cards_a_cell_and_fourteen_factors() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops/west-kazakhstan.ron");
    let shown = json(&fourfold(&["show", "--format", "json"], &file));
    let counts = |kind: &str| -> Vec<usize> {
        let canvases = shown["canvases"].as_array().unwrap();
        let canvas = canvases.iter().find(|canvas| canvas["kind"] == kind).unwrap();
        let cells = canvas["cells"].as_array().unwrap();
        cells.iter().map(|cell| cell["cards"].as_array().unwrap().len()).collect()
    };
    assert_eq!(counts("swot"), [4, 4, 4, 4]);
    assert_eq!(counts("pest").iter().sum::<usize>(), 14);
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_one_sentence_says_so_and_names_what_still_works() {
    let desk = Desk::new();
    let file = desk.file("a.ron", to_bytes(&small_swot()));
    let mut command = Command::new(env!("CARGO_BIN_EXE_fourfold"));
    for variable in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(variable);
    }
    let output = command.args(["--lang", "en", "--view", "swot"]).arg(&file).output().unwrap();
    assert_eq!(code(&output), Some(1));
    let told = stderr(&output);
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(told.contains("window") && told.contains("fourfold check"), "{told}");
}

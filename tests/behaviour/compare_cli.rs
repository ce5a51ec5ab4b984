//! `fourfold compare` and `fourfold merge`, run as a person or a script runs them.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

const CLASS: [&str; 3] = ["group-a.ron", "group-b.ron", "group-c.ron"];

fn class(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops/class");
    folder.join(name).to_str().unwrap().to_owned()
}

fn fourfold(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_fourfold")).args(args).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn a_session_against_itself_is_equal_and_exits_with_0() {
    let file = class("group-a.ron");
    let output = fourfold(&["compare", "--lang", "en", &file, &file]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(text(&output.stdout).contains("overlap 1.00 (n 11)"), "{output:?}");
    assert!(text(&output.stdout).contains("Nothing differs."));
}

#[test]
fn the_class_against_the_model_answer_differs_and_says_what_was_missed() {
    let [a, b, c] = CLASS.map(class);
    let model = class("model-answer.ron");
    let args = ["compare", "--format", "json", "--reference", &model, &a, &b, &c];
    let output = fourfold(&args);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let of = &report["canvases"][0]["model"];
    for session in of["sessions"].as_array().unwrap() {
        let (missed, n) = (session["missed"].as_array().unwrap().len(), &session["coverage"]["n"]);
        assert_eq!(n, 16);
        let coverage = session["coverage"]["value"].as_f64().unwrap();
        let expected = (16.0 - f64::from(u8::try_from(missed).unwrap())) / 16.0;
        assert!((coverage - expected).abs() < 1e-3, "{session}");
        let wide = session["coverage"]["with_suggestions"].as_f64().unwrap_or(coverage);
        assert!(wide >= coverage && wide > 0.2, "{session}");
    }
    assert_eq!(fourfold(&args).stdout, output.stdout, "the same on every run");
}

#[test]
fn a_broken_and_a_missing_file_are_told_and_the_others_still_compared() {
    let desk = tempfile::tempdir().unwrap();
    let broken = desk.path().join("broken.ron");
    fs::write(&broken, "(format: 1, mood: Bright)").unwrap();
    let newer = desk.path().join("newer.ron");
    fs::write(&newer, "(format: 9)").unwrap();
    let [a, b, _] = CLASS.map(class);
    let (broken, newer) = (broken.to_str().unwrap(), newer.to_str().unwrap());
    let args = ["compare", "--lang", "en", "--format", "json", &a, broken, &b, newer, "gone.ron"];
    let output = fourfold(&args);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let errors: Vec<bool> =
        report["files"].as_array().unwrap().iter().map(|file| file["error"].is_string()).collect();
    assert_eq!(errors, [false, true, false, true, true]);
    assert_eq!(report["canvases"][0]["rows"][0]["texts"].as_array().unwrap().len(), 2);
    assert!(text(&output.stderr).contains("mood"), "{output:?}");
}

#[test]
fn tables_are_written_in_the_form_the_name_asks_for() {
    let desk = tempfile::tempdir().unwrap();
    let [a, b, _] = CLASS.map(class);
    for (name, begins) in
        [("t.csv", "\u{feff}\"SWOT\""), ("t.md", "## SWOT"), ("t.html", "<!DOCTYPE html>")]
    {
        let to = desk.path().join(name);
        let output = fourfold(&["compare", "--lang", "ru", "--to", to.to_str().unwrap(), &a, &b]);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let written = fs::read_to_string(&to).unwrap();
        assert!(written.starts_with(begins), "{written}");
        assert!(written.contains("Аким лично слушает жителей"));
    }
    let refused = fourfold(&["compare", "--lang", "en", "--to", "t.doc", &a, &b]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains(".csv"));
}

#[test]
fn a_merged_file_is_a_sound_workshop() {
    let desk = tempfile::tempdir().unwrap();
    let to = desk.path().join("plenary.ron");
    let [a, b, c] = CLASS.map(class);
    let path = to.to_str().unwrap();
    let output = fourfold(&["merge", "--lang", "en", &a, &b, &c, "--to", path]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(fourfold(&["check", "--canonical", path]).status.code(), Some(0));
    let refused = fourfold(&["merge", &a, "gone.ron", "--to", path]);
    assert_eq!(refused.status.code(), Some(2));
}

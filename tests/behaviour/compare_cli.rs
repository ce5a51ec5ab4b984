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
    let count = |list: &str| report["canvases"][0][list].as_array().unwrap().len();
    assert_eq!((count("pairs"), count("named_by")), (3, 3), "the model answer is no group");
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
        [("t.csv", "\u{feff}SWOT"), ("t.md", "# Сравнение сессий"), ("t.html", "<!DOCTYPE html>")]
    {
        let to = desk.path().join(name);
        let output = fourfold(&["compare", "--lang", "ru", "--to", to.to_str().unwrap(), &a, &b]);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let written = fs::read_to_string(&to).unwrap();
        assert!(written.starts_with(begins), "{written}");
        assert!(written.contains("Аким лично слушает жителей"));
    }
    let to = desk.path().join("short.md");
    let short = ["compare", "--lang", "en", "--depth", "page", "--organisation", "Office", "--to"];
    let files = [to.to_str().unwrap(), &a, &b];
    assert_eq!(fourfold(&[&short[..], &files].concat()).status.code(), Some(1));
    let short = fs::read_to_string(&to).unwrap();
    assert!(short.contains("Office") && !short.contains("Measures"), "{short}");
    let set = desk.path().join("set");
    let output = fourfold(&["compare", "--all", set.to_str().unwrap(), &a, &b]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(set.join("comparison.csv").exists() && set.join("comparison.html").exists());
    let refused = fourfold(&["compare", "--lang", "en", "--to", "t.doc", &a, &b]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains(".csv"));
}

#[test]
fn three_sessions_are_held_to_each_other_in_their_indicators_too() {
    let desk = tempfile::tempdir().unwrap();
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops/west-kazakhstan.ron");
    let text = fs::read_to_string(&sample).unwrap();
    let at = text.find("indicators: [").unwrap();
    let value = text[at..].lines().find(|line| line.trim_start().starts_with("(\"")).unwrap();
    let last = value.rfind(|c: char| c.is_ascii_digit()).unwrap();
    let other = if &value[last..=last] == "7" { "8" } else { "7" };
    let revised = format!("{}{other}{}", &value[..last], &value[last + 1..]);
    let path = desk.path().join("revised.ron");
    fs::write(&path, text.replacen(value, &revised, 1)).unwrap();
    let (sample, path) = (sample.to_str().unwrap(), path.to_str().unwrap());
    let (code, found) = report(&[sample, sample, path]);
    assert_eq!(code, Some(1));
    let changed = found["indicators"].as_array().unwrap();
    assert_eq!((changed.len(), &changed[0]["session"]), (1, &Value::from(2)), "{changed:?}");
    assert_eq!(report(&[sample, sample, sample]).0, Some(0));
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

/// Writes the text of a class file with these words in place of those.
fn altered(desk: &Path, name: &str, from: &str, to: &str) -> String {
    let text = fs::read_to_string(class(name)).unwrap();
    assert!(text.contains(from), "{from}");
    let path = desk.join(format!("altered-{name}"));
    fs::write(&path, text.replacen(from, to, 1)).unwrap();
    path.to_str().unwrap().to_owned()
}

fn report(args: &[&str]) -> (Option<i32>, Value) {
    let output = fourfold(&[&["compare", "--lang", "en", "--format", "json"], args].concat());
    (output.status.code(), serde_json::from_slice(&output.stdout).unwrap_or_default())
}

#[test]
fn any_difference_between_two_states_of_a_file_exits_with_1_and_is_named() {
    let desk = tempfile::tempdir().unwrap();
    let file = class("group-a.ron");
    for (from, to, place) in [
        ("Уволились 5 специалистов из 21.", "Уволились 6.", "/canvases/0/rows"),
        ("first: 5,", "first: 4,", "/canvases/0/over_time/re_rated/0"),
        ("2028", "2030", "/workshop/0"),
        (
            "Аким лично слушает жителей",
            "Аким принимает жителей",
            "/canvases/0/over_time/reworded/0",
        ),
    ] {
        let other = altered(desk.path(), "group-a.ron", from, to);
        let (code, report) = report(&[&file, &other]);
        assert_eq!(code, Some(1), "{from}");
        assert!(!report.pointer(place).unwrap().is_null(), "{from}: {report:#}");
        let told = text(&fourfold(&["compare", "--lang", "en", &file, &other]).stdout);
        assert!(!told.contains("Nothing differs."), "{told}");
    }
}

#[test]
fn positions_and_stories_are_compared_too() {
    let workshops = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops");
    let file = workshops.join("public-administration-2035.ron");
    let whole = fs::read_to_string(&file).unwrap();
    let desk = tempfile::tempdir().unwrap();
    let point = whole.find("kind: Today").or_else(|| whole.find("positions: [")).unwrap();
    let x = point + whole[point..].find("x: ").unwrap() + 3;
    let digits = whole[x..].find(',').unwrap();
    let moved = desk.path().join("moved.ron");
    fs::write(&moved, [&whole[..x], "0.5", &whole[x + digits..]].concat()).unwrap();
    let (code, found) = report(&[file.to_str().unwrap(), moved.to_str().unwrap()]);
    assert_eq!(code, Some(1));
    let of = found["canvases"].as_array().unwrap();
    let foresight = of.iter().find(|canvas| canvas["kind"] == "foresight").unwrap();
    assert_ne!(foresight["positions"][0], foresight["positions"][1]);
    assert_eq!(foresight["axes_linked"][1], true);
    let distance = &foresight["pairs"][0]["distance"];
    assert!(distance["value"].as_f64().unwrap() > 0.0, "{distance}");
}

#[test]
fn a_comparison_file_is_taken_up_and_a_broken_one_is_refused() {
    let desk = tempfile::tempdir().unwrap();
    let [a, b, model] = ["group-a.ron", "group-b.ron", "model-answer.ron"].map(class);
    let (_, before) = report(&["--reference", &model, &a, &b]);
    let extra = &before["canvases"][0]["model"]["sessions"][0]["extra"];
    let words = extra[0].as_str().unwrap();
    let whole = fs::read_to_string(&a).unwrap();
    let at = whole.find(&format!("text: \"{words}\"")).unwrap();
    let id = whole[..at].rfind("id: \"").map(|id| &whole[id + 5..id + 41]).unwrap();
    let decided = desk.path().join("class.ron");
    fs::write(&decided, format!("(format: 1, also_right: [\"{id}\"])")).unwrap();
    let path = decided.to_str().unwrap();
    let (code, after) = report(&["--decisions", path, "--reference", &model, &a, &b]);
    assert_eq!(code, Some(1));
    let of = &after["canvases"][0]["model"]["sessions"][0];
    assert_eq!(of["also_right"][0], words);
    assert_eq!(of["coverage"]["n"], 17);
    fs::write(&decided, "(format: 1, mood: Bright)").unwrap();
    let refused = fourfold(&["compare", "--lang", "en", "--decisions", path, &a, &b]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("mood"), "{refused:?}");
}

#[cfg(feature = "paper")]
#[test]
fn a_workbook_holds_the_numbers_that_are_printed() {
    use calamine::{Data, Reader, Xlsx, open_workbook};
    let desk = tempfile::tempdir().unwrap();
    let to = desk.path().join("class.xlsx");
    let [a, b, c] = CLASS.map(class);
    let model = class("model-answer.ron");
    let args = ["--to", to.to_str().unwrap(), "--reference", &model, &a, &b, &c];
    let (code, report) = report(&args);
    assert_eq!(code, Some(1));
    let mut book: Xlsx<_> = open_workbook(&to).unwrap();
    let names = book.sheet_names();
    assert_eq!(names.len(), 4, "{names:?}");
    let measures = book.worksheet_range(&names[1]).unwrap();
    for (at, pair) in report["canvases"][0]["pairs"].as_array().unwrap().iter().enumerate() {
        let written = measures.get((at + 1, 2)).unwrap();
        assert_eq!(*written, Data::Float(pair["overlap"]["value"].as_f64().unwrap()));
    }
    let model = book.worksheet_range(&names[2]).unwrap();
    for (at, of) in
        report["canvases"][0]["model"]["sessions"].as_array().unwrap().iter().enumerate()
    {
        let written = model.get((at + 1, 1)).unwrap();
        assert_eq!(*written, Data::Float(of["coverage"]["value"].as_f64().unwrap()));
    }
    assert_eq!(model.height(), 5, "a row a group, and the class");
}

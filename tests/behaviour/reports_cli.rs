//! `fourfold export`, run as a person or a script runs it.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

fn export(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fourfold"));
    command.arg("export").args(args).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command.output().unwrap()
}

fn sample(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("workshops").join(name).display().to_string()
}

#[test]
fn the_ending_says_the_format_and_the_language_is_the_readers() {
    let folder = tempfile::tempdir().unwrap();
    let session = sample("west-kazakhstan.ron");
    for (file, begins) in
        [("a.html", "<!DOCTYPE html>"), ("a.md", "# "), ("a.csv", "\u{feff}canvas_kind")]
    {
        let to = folder.path().join(file);
        let done = export(&[&session, "--to", to.to_str().unwrap(), "--lang", "kk"]);
        assert!(done.status.success(), "{done:?}");
        assert!(fs::read_to_string(&to).unwrap().starts_with(begins));
    }
    let html = fs::read_to_string(folder.path().join("a.html")).unwrap();
    assert!(html.contains("Күшті"), "headings are Kazakh");
    let own = folder.path().join("own.html");
    export(&[&session, "--to", own.to_str().unwrap()]);
    let own = fs::read_to_string(own).unwrap();
    assert!(own.contains("<html lang=\"en\">"), "else the language of the workshop");
}

#[test]
fn an_unknown_ending_and_a_folder_that_is_not_there_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let session = sample("west-kazakhstan.ron");
    let to = folder.path().join("a.xyz");
    let done = export(&[&session, "--to", to.to_str().unwrap(), "--lang", "en"]);
    assert_eq!(done.status.code(), Some(2));
    let said = String::from_utf8(done.stderr).unwrap();
    assert!(said.contains("names no format") && said.contains(".html"), "{said}");
    let to = folder.path().join("nowhere").join("a.html");
    let done = export(&[&session, "--to", to.to_str().unwrap(), "--lang", "en"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(!String::from_utf8(done.stderr).unwrap().is_empty());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left behind");
}

#[test]
fn a_drawing_is_chosen_by_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let session = sample("public-administration-2035.ron");
    for (view, shows) in [("drivers", "Driver map"), ("scenarios", "×")] {
        let to = folder.path().join(format!("{view}.svg"));
        let done =
            export(&[&session, "--to", to.to_str().unwrap(), "--view", view, "--lang", "en"]);
        assert!(done.status.success(), "{done:?}");
        assert!(fs::read_to_string(&to).unwrap().contains(shows));
    }
    let to = folder.path().join("swot.svg");
    let done = export(&[&session, "--to", to.to_str().unwrap(), "--view", "swot", "--lang", "en"]);
    assert_eq!(done.status.code(), Some(2), "this workshop has no SWOT");
}

#[test]
fn sections_and_depth_are_taken_and_wrong_ones_refused() {
    let folder = tempfile::tempdir().unwrap();
    let session = sample("west-kazakhstan.ron");
    let to = folder.path().join("a.md");
    let to = to.to_str().unwrap();
    let done = export(&[&session, "--to", to, "--sections", "swot,pest", "--lang", "en"]);
    assert!(done.status.success(), "{done:?}");
    let text = fs::read_to_string(to).unwrap();
    assert!(text.find("Strengths, weaknesses") < text.find("Surroundings"), "{text}");
    let done = export(&[&session, "--to", to, "--sections", "weather"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8(done.stderr).unwrap().contains("parking-lot"));
}

#[test]
fn a_logo_that_is_none_is_refused_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let session = sample("west-kazakhstan.ron");
    let to = folder.path().join("a.html");
    let args = [&session, "--to", to.to_str().unwrap(), "--logo", &session, "--lang", "en"];
    let done = export(&args);
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8(done.stderr).unwrap().contains("west-kazakhstan.ron"));
    assert!(!to.exists());
}

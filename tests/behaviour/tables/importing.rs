//! `fourfold import`, run as a person or a script runs it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use fourfold::{
    session::{CellState, Language, Missing, Period, Session, Value},
    storage::{Opened, parse, write::to_bytes},
};
use serde_json::Value as Json;
use tempfile::TempDir;

use crate::samples::small_swot;

use super::path;

struct Desk {
    folder: TempDir,
    session: PathBuf,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let session = folder.path().join("room.ron");
        fs::write(&session, to_bytes(&small_swot())).unwrap();
        Self { folder, session }
    }

    fn table(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    fn import(&self, table: &Path, more: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fourfold"));
        command.args(["import", "--lang", "en"]).arg(table).arg("--into").arg(&self.session);
        command.args(more).output().unwrap()
    }

    fn session(&self) -> Session {
        match parse(&fs::read(&self.session).unwrap()).unwrap() {
            Opened::Session(session) => *session,
            Opened::Newer { .. } => panic!("a newer format"),
        }
    }
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

fn json(output: &Output) -> Json {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"))
}

#[test]
fn every_table_of_the_articles_and_every_download_is_imported() {
    for entry in fs::read_dir(path("")).unwrap() {
        let table = entry.unwrap().path();
        let desk = Desk::new();
        let before = desk.session().indicators.len();
        let output = desk.import(&table, &[]);
        let measures = !table.ends_with("ru_registry_windows1251.csv");
        assert_eq!(code(&output), Some(i32::from(!measures)), "{table:?}: {output:?}");
        assert_eq!(desk.session().indicators.len() > before, measures, "{table:?}");
    }
}

#[test]
fn a_table_without_a_measure_is_1_and_leaves_the_file_as_it_was() {
    let desk = Desk::new();
    let before = fs::read(&desk.session).unwrap();
    let output = desk.import(&path("ru_registry_windows1251.csv"), &["--format", "json"]);
    assert_eq!(code(&output), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("No measure was found"));
    assert_eq!(json(&output)["indicators"], Json::Array(Vec::new()));
    assert_eq!(json(&output)["encoding"], "windows-1251");
    assert_eq!(fs::read(&desk.session).unwrap(), before);
}

#[test]
fn what_cannot_be_read_is_2_and_leaves_the_file_as_it_was() {
    let desk = Desk::new();
    let before = fs::read(&desk.session).unwrap();
    let table = path("kz_unemployment.csv");
    let prose = desk.table("letter.xlsx", "Dear colleagues,\nplease find attached.\n");
    for (table, more, words) in [
        (desk.folder.path().join("gone.csv"), &[][..], "no such file"),
        (desk.folder.path().to_owned(), &[], "folder"),
        (prose, &[], "plain text"),
        (table.clone(), &["--sheet", "Cover"], "The sheets are kz_unemployment"),
        (table.clone(), &["--entity", "town"], "The columns are region, rate, year"),
        (table.clone(), &["--encoding", "morse"], "no encoding"),
    ] {
        let output = desk.import(&table, more);
        assert_eq!(code(&output), Some(2), "{output:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains(words), "{output:?}");
        assert_eq!(fs::read(&desk.session).unwrap(), before);
    }
    fs::remove_file(&desk.session).unwrap();
    let output = desk.import(&table, &[]);
    assert_eq!(code(&output), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("room.ron: There is no such file"));
    assert!(!desk.session.exists());
}

#[test]
fn a_trial_says_all_and_writes_nothing() {
    let desk = Desk::new();
    let before = fs::read(&desk.session).unwrap();
    let output = desk.import(&path("kz_education_semicolon.csv"), &["--dry-run"]);
    assert_eq!(code(&output), Some(0));
    let said = String::from_utf8(output.stdout).unwrap();
    for words in [
        "Layout: cross-section",
        "Encoding: UTF-8",
        "Decimal sign: ,",
        "Innovation Activity Level [%]",
        "20 entities, undated, 20 observations",
        "3 doubtful cells, left out",
        "D9: 1812348.3 (another decimal sign than its column)",
        "Nothing was written",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    assert_eq!(fs::read(&desk.session).unwrap(), before);
}

#[test]
fn json_counts_what_was_understood() {
    let desk = Desk::new();
    let output = desk.import(&path("wkr_complaints_2021_2024.csv"), &["--format", "json"]);
    let said = json(&output);
    assert_eq!((&said["layout"], &said["encoding"]), (&"wide-years".into(), &"UTF-8".into()));
    let oversight = &said["indicators"][2];
    assert_eq!(oversight["name"], "Public oversight");
    assert_eq!(oversight["unit"], "measures");
    assert_eq!((&oversight["entities"], &oversight["periods"]), (&1.into(), &4.into()));
    assert_eq!(oversight["observations"], 4);
    assert_eq!(oversight["missing"]["no_such"], 1);
    assert_eq!(said["doubtful"], Json::Array(Vec::new()));
}

#[test]
fn the_workshop_keeps_values_marks_and_where_they_are_from() {
    let desk = Desk::new();
    desk.import(&path("wkr_complaints_2021_2024.csv"), &[]);
    let session = desk.session();
    let named = |name: &str| session.indicators.iter().find(|i| i.name == name).unwrap();
    let oversight = named("Public oversight");
    assert_eq!(oversight.data.observations()[0].2, Value::Missing(Missing::NoSuch));
    assert_eq!(oversight.source.title, "wkr_complaints_2021_2024.csv");
    let coverage = named("Coverage of citizens");
    let values: Vec<_> = coverage.data.observations().iter().map(|o| o.2.number()).collect();
    assert_eq!(values, [12_000.0, 9_500.0, 7_000.0, 2_000.0].map(Some));
    assert_eq!(named("Rights restored").unit, "%");
}

#[test]
fn a_newer_release_updates_the_indicator_and_keeps_its_identity() {
    let desk = Desk::new();
    desk.import(&desk.table("a.csv", "Region,2021,2022\nAbai,5,6\nUlytau,4,4.3\n"), &[]);
    let newer = desk.table("a.csv", "Region,2021,2022,2023\nAbai,5,6.5,7\nUlytau,4,4.3,4\n");
    let first = desk.session().indicators.last().unwrap().clone();
    let output = desk.import(&newer, &["--format", "json"]);
    assert_eq!(json(&output)["indicators"][0]["outcome"], "updated");
    let session = desk.session();
    let indicator = session.indicators.last().unwrap();
    assert_eq!(indicator.id, first.id);
    let values: Vec<_> = indicator
        .data
        .observations()
        .iter()
        .map(|o| (o.0.as_str(), o.1, o.2.number().unwrap()))
        .collect();
    let year = Period::Year;
    assert_eq!(
        values,
        [
            ("Abai", year(2021), 5.0),
            ("Abai", year(2022), 6.5),
            ("Abai", year(2023), 7.0),
            ("Ulytau", year(2021), 4.0),
            ("Ulytau", year(2022), 4.3),
            ("Ulytau", year(2023), 4.0),
        ]
    );
    let again = desk.import(&newer, &["--format", "json"]);
    assert_eq!(json(&again)["indicators"][0]["outcome"], "unchanged");
}

#[test]
fn another_table_with_the_same_headings_is_not_taken_for_a_newer_release() {
    let desk = Desk::new();
    let before = desk.session().indicators.len();
    for table in ["wkr_departments.csv", "wkr_districts.csv", "uralsk_departments.csv"] {
        let output = desk.import(&path(table), &["--format", "json"]);
        let said = json(&output);
        let rows = said["indicators"].as_array().unwrap();
        assert!(rows.iter().all(|row| row["outcome"] == "added"), "{table}: {said}");
    }
    let session = desk.session();
    let rows = |name: &str| -> Vec<usize> {
        let named = session.indicators.iter().skip(before).filter(|i| i.name == name);
        named.map(|indicator| indicator.data.observations().len()).collect()
    };
    assert_eq!(rows("Employees").iter().sum::<usize>(), 34);
    assert_eq!(rows("Employees").len(), 3);
}

#[test]
fn a_table_that_goes_on_where_another_ends_updates_it_whatever_its_name() {
    let desk = Desk::new();
    desk.import(&desk.table("2022.csv", "Region,Year,Rate\nAbai,2021,5\nUlytau,2021,4\n"), &[]);
    let newer = desk.table("2023.csv", "Region,Year,Rate\nAbai,2022,6\nUlytau,2022,4.3\n");
    let output = desk.import(&newer, &["--format", "json"]);
    assert_eq!(json(&output)["indicators"][0]["outcome"], "updated");
    assert_eq!(desk.session().indicators.last().unwrap().data.observations().len(), 4);
}

#[test]
fn a_newer_table_of_words_keeps_what_the_room_has_judged() {
    let desk = Desk::new();
    let first = "Country\tPractice\tBody\nCanada\tMerit by law\tCommission\nJapan\t+\tAuthority\n";
    desk.import(&desk.table("a.txt", first), &[]);
    let newer = first.replace("Commission", "An independent commission").replace('+', "−");
    let output = desk.import(&desk.table("a.txt", newer), &["--format", "json"]);
    assert_eq!(json(&output)["indicators"][0]["outcome"], "updated");
    let session = desk.session();
    let passages = session.indicators.last().unwrap().data.passages();
    let said: Vec<_> = passages.iter().map(|p| (p.2.as_str(), p.3)).collect();
    assert_eq!(
        said,
        [
            ("Merit by law", CellState::Unjudged),
            ("An independent commission", CellState::Unjudged),
            ("", CellState::HasNot),
            ("Authority", CellState::Unjudged),
        ]
    );
}

#[test]
fn indicators_of_one_name_on_two_sheets_stay_two() {
    let desk = Desk::new();
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, value) in [("Men", 5.0), ("Women", 4.0)] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        for (column, heading) in [(0, "Region"), (1, "Rate")] {
            sheet.write(0, column, heading).unwrap();
        }
        sheet.write(1, 0, "Abai").unwrap();
        sheet.write(1, 1, value).unwrap();
    }
    let table = desk.table("book.xlsx", book.save_to_buffer().unwrap());
    for outcome in ["added", "unchanged"] {
        let said = json(&desk.import(&table, &["--format", "json"]));
        let rows = said["indicators"].as_array().unwrap();
        let names: Vec<_> = rows.iter().map(|row| row["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["Rate (Men)", "Rate (Women)"]);
        assert!(rows.iter().all(|row| row["outcome"] == outcome), "{said}");
    }
}

#[test]
fn columns_signs_and_encodings_can_be_said() {
    let desk = Desk::new();
    let text = "Place,Group,When,Share\nОрал,A,2023,\"1,234\"\nОрал,B,2024,\"2,345\"\n";
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(text);
    let table = desk.table("t.csv", &bytes);
    let said = ["--entity", "B", "--period", "When", "--decimal", ",", "--encoding", "cp1251"];
    let output = desk.import(&table, &[&said[..], &["--format", "json"]].concat());
    assert_eq!(code(&output), Some(0), "{output:?}");
    assert_eq!(json(&output)["decimal"], ",");
    let session = desk.session();
    let first = &session.indicators.last().unwrap().data.observations()[0];
    assert_eq!((first.0.as_str(), first.1), ("A", Period::Year(2023)));
    assert_eq!(first.2.number(), Some(1.234));
}

#[test]
fn notes_are_written_in_the_language_of_the_workshop() {
    let desk = Desk::new();
    let session = Session { language: Some(Language::Russian), ..desk.session() };
    fs::write(&desk.session, to_bytes(&session)).unwrap();
    desk.import(&path("civil_society_survey_2023.csv"), &[]);
    let notes: Vec<String> = desk.session().indicators.iter().map(|i| i.notes.clone()).collect();
    assert!(notes.iter().any(|note| note.contains("Сумма долей 106 %")), "{notes:?}");
}

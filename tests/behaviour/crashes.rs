//! When the program breaks off: what the next start tells, when it starts by itself, and what
//! stands in the log.

use std::{fs, path::Path, sync::Arc, time::Duration};

use eframe::egui::{Key, Modifiers};
use fourfold::{
    app::{Environment, crash, dialog::Dialog, log_file::LogFile, recover::Recovered},
    cli::{LogLevel, Renderer, Theme, WindowArgs},
    msg,
    session::{Language, Session},
    storage::{
        Seen,
        recovery::{Kept, note_report},
        write::to_bytes,
    },
};
use log::{Level, LevelFilter, Log, Record};
use tempfile::TempDir;

use crate::{
    rooms::{STRENGTHS, swot, words},
    window::{Window, environment},
};

const NONE: Modifiers = Modifiers::NONE;

fn start(folder: &Path) -> Window {
    let recovery = Some(folder.join("recovery"));
    Window::started(WindowArgs::default(), Environment { recovery, ..environment() })
}

/// A run that broke off and had kept that.
fn broke_off(folder: &Path, file: Option<(&Path, Option<Seen>)>, session: Session) {
    let run = folder.join("recovery/run-gone");
    fs::create_dir_all(&run).unwrap();
    fs::write(run.join("lock"), "").unwrap();
    let kept =
        Kept::new("2026-03-12T05:00:00Z".parse().unwrap(), file, "half a line", Arc::new(session));
    fs::write(run.join("1.ron"), kept.to_bytes()).unwrap();
}

fn wait_for_offer(window: &mut Window) {
    window.wait_until(|shell| shell.desk.dialog.is_some());
}

#[test]
fn the_offer_tells_where_the_report_is() {
    let folder = TempDir::new().unwrap();
    broke_off(folder.path(), None, swot().cards(STRENGTHS, &["a"]).done());
    let report = folder.path().join("broke-off.txt");
    note_report(&folder.path().join("recovery/run-gone"), &report);
    let mut window = start(folder.path());
    wait_for_offer(&mut window);
    assert!(!window.shows("broke-off.txt"), "a report that is not there is not told of");
    drop(window);
    fs::write(&report, "somewhere").unwrap();
    let mut window = start(folder.path());
    wait_for_offer(&mut window);
    assert!(window.shows(&report.to_string_lossy()));
}

#[test]
fn a_program_that_came_back_with_nothing_to_offer_says_that_it_broke_off() {
    let folder = TempDir::new().unwrap();
    let started_again = Some(folder.path().join("broke-off.txt"));
    let recovery = Some(folder.path().join("recovery"));
    let environment = Environment { recovery, started_again, ..environment() };
    let mut window = Window::started(WindowArgs::default(), environment);
    window.wait_until(|shell| !shell.files_are_busy());
    assert!(window.shows("broke-off.txt"));
    assert!(window.shell().desk.dialog.is_none());
}

#[test]
fn the_offer_shows_card_by_card_what_differs_from_the_file() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("workshop.ron");
    let bytes = to_bytes(&swot().cards(STRENGTHS, &["in the file"]).done());
    fs::write(&file, &bytes).unwrap();
    let session = swot().cards(STRENGTHS, &["in the file", "not yet"]).done();
    broke_off(folder.path(), Some((&file, Some(Seen::of(&bytes)))), session);
    let mut window = start(folder.path());
    wait_for_offer(&mut window);
    assert!(!window.has("not yet"));
    window.click(msg!("recovery-differences"));
    while !window.has("not yet") {
        window.step();
    }
    assert!(window.shows("Added: 1"));
}

#[test]
fn a_file_that_is_open_and_worked_on_is_not_shadowed_and_that_is_said() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("workshop.ron");
    let bytes = to_bytes(&swot().cards(STRENGTHS, &["in the file"]).done());
    fs::write(&file, &bytes).unwrap();
    let session = swot().cards(STRENGTHS, &["in the file", "recovered"]).done();
    broke_off(folder.path(), Some((&file, Some(Seen::of(&bytes)))), session);
    let mut window = start(folder.path());
    wait_for_offer(&mut window);
    window.click(msg!("recovery-later"));
    let mut window = window.opening(&file);
    window.type_text("worked on\n");
    drop_offer_again(&mut window, folder.path());
    window.click(msg!("recovery-restore"));
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["in the file", "recovered"]);
    assert_eq!(window.tab().path, None);
    assert!(window.shows("stands beside its file"));
}

/// What was put off is offered once more.
fn drop_offer_again(window: &mut Window, folder: &Path) {
    let found = Recovered::look(&folder.join("recovery"));
    assert_eq!(found.len(), 1);
    window.shell_mut().desk.dialog = Some(Dialog::recovered(found));
    window.rest();
}

#[test]
fn a_program_that_breaks_off_starts_again_once_and_never_in_a_circle() {
    let (soon, late) = (Duration::from_secs(3), Duration::from_mins(10));
    assert!(crash::may_start_again(false, soon));
    assert!(crash::may_start_again(false, late));
    assert!(!crash::may_start_again(true, soon));
    assert!(crash::may_start_again(true, late));
}

#[test]
fn a_program_that_starts_again_looks_as_it_looked_and_opens_no_file() {
    let args = WindowArgs {
        files: vec!["the cause.ron".into()],
        theme: Some(Theme::Dark),
        renderer: Some(Renderer::Glow),
        log: Some(LogLevel::Debug),
        break_off: Some(1),
        lang: Some(Language::Kazakh),
        view: None,
    };
    let options = crash::options(&args).join(" ");
    assert_eq!(options, "--lang kk --theme dark --renderer glow --log debug");
    assert!(crash::options(&WindowArgs::default()).is_empty());
}

fn say(log: &LogFile, target: &str, level: Level, words: &str) {
    log.log(&Record::builder().target(target).level(level).args(format_args!("{words}")).build());
}

fn written(folder: &Path) -> String {
    fs::read_to_string(folder.join("fourfold.log")).unwrap()
}

#[test]
fn the_log_takes_in_the_program_itself_and_of_others_only_errors_of_what_draws() {
    let folder = TempDir::new().unwrap();
    let log = LogFile::open(folder.path(), LevelFilter::Info).unwrap();
    say(&log, "fourfold::app", Level::Info, "own news\nin two lines");
    say(&log, "fourfold::app", Level::Debug, "own detail");
    say(&log, "eframe::native", Level::Error, "no graphics");
    say(&log, "eframe::native", Level::Info, "drawing news");
    say(&log, "usvg::text", Level::Error, "no font for «карточка»");
    say(&log, "fourfold_like", Level::Error, "another crate");
    let text = written(folder.path());
    let lines: Vec<&str> = text.lines().map(|line| line.split_once("Z ").unwrap().1).collect();
    let own = "INFO  fourfold::app own news in two lines";
    assert_eq!(lines, [own, "ERROR eframe::native no graphics"]);
}

#[test]
fn the_log_goes_on_where_it_was_and_never_grows_beyond_its_size() {
    let folder = TempDir::new().unwrap();
    let log = LogFile::open(folder.path(), LevelFilter::Info).unwrap();
    say(&log, "fourfold", Level::Info, "first start");
    drop(log);
    let log = LogFile::open(folder.path(), LevelFilter::Info).unwrap();
    say(&log, "fourfold", Level::Info, "second start");
    let text = written(folder.path());
    assert!(text.contains("first start") && text.contains("second start"));
    let line = "x".repeat(5000);
    (0..3000).for_each(|_| say(&log, "fourfold", Level::Info, &line));
    let sizes: u64 =
        fs::read_dir(folder.path()).unwrap().map(|f| f.unwrap().metadata().unwrap().len()).sum();
    assert!(sizes <= 1024 * 1024, "{sizes} bytes");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn nothing_that_people_wrote_stands_in_the_log() {
    let folder = TempDir::new().unwrap();
    LogFile::open(&folder.path().join("log"), LevelFilter::Trace).unwrap().begin();
    let versions = Some(folder.path().join("versions"));
    let recovery = Some(folder.path().join("recovery"));
    let environment = Environment { versions, recovery, ..environment() };
    let mut session = swot().cards(STRENGTHS, &["ABSINTHE in the cell"]).done();
    session.title = "ABSINTHE as a title".into();
    let file = folder.path().join("ABSINTHE file.ron");
    fs::write(&file, to_bytes(&session)).unwrap();
    let broken = folder.path().join("ABSINTHE broken.ron");
    fs::write(&broken, "(format: 1, title: \"ABSINTHE\", absinthe: 1)").unwrap();

    let mut window = Window::started(WindowArgs::default(), environment).opening(&file);
    window.type_text("ABSINTHE as a card\nABSINTHE as a draft");
    window.pass(2.0);
    window.skip(600.0);
    window.press(Modifiers::COMMAND, Key::S);
    window.wait_until(|shell| !shell.desk.tab().unwrap().saving);
    window.save_as(&folder.path().join("ABSINTHE again.ron"));
    window.shell_mut().open_file(&broken);
    window.wait_until(|shell| shell.desk.dialog.is_some());
    window.press(NONE, Key::Escape);
    window.rest();
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    window.rest();
    window.press(Modifiers::COMMAND, Key::A);
    window.type_text("/proc/ABSINTHE.ron");
    window.rest();
    window.press(NONE, Key::Enter);
    window.wait_until(|shell| matches!(shell.desk.dialog, Some(Dialog::Message(_))));
    drop(window);

    let text = written(&folder.path().join("log"));
    assert!(text.contains("opened 1 cards"), "{text}");
    assert!(text.contains("not opened"), "{text}");
    assert!(text.contains("saved "), "{text}");
    assert!(text.contains("not saved"), "{text}");
    assert!(!text.to_lowercase().contains("absinthe"), "{text}");
}

#[test]
fn no_statement_of_the_log_names_a_path_or_a_text() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let code = fs::read_to_string(&path).unwrap();
            for level in ["error", "warn", "info", "debug", "trace"] {
                for said in code.split(&format!("log::{level}!(")).skip(1) {
                    seen += 1;
                    let said = said.split([';', '\n']).take(6).collect::<String>();
                    let said = said.split("),").next().unwrap().split(")  ").next().unwrap();
                    for word in ["display()", "path", "title", ".text", "words", "draft", "{name"] {
                        assert!(!said.contains(word), "{}: {said}", path.display());
                    }
                }
            }
        }
    }
    assert!(seen > 20);
}

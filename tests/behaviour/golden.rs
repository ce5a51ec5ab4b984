//! Files of every format there ever was, kept as they were written: each is opened for good.

use std::{
    fs,
    path::{Path, PathBuf},
};

use fourfold::{
    app::{preferences::Preferences, theme::ThemeName},
    compare::Decisions,
    session::{FORMAT, Language, Session},
    storage::{Fault, Opened, Place, ReadError, parse, recovery::Kept, write::to_bytes},
    text::Texts,
};

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/behaviour/golden").join(name)
}

fn bytes(name: &str) -> Vec<u8> {
    fs::read(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn session(name: &str) -> Session {
    match parse(&bytes(name)) {
        Ok(Opened::Session(session)) => *session,
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn there_is_a_file_of_every_format_and_it_opens() {
    for format in 1..=FORMAT {
        let name = format!("format-{format}.ron");
        let text = String::from_utf8(bytes(&name)).unwrap();
        assert!(text.starts_with(&format!("(\n  format: {format},\n")));
        session(&name);
    }
}

#[test]
fn a_file_of_this_format_holds_what_it_held_and_is_saved_as_it_is() {
    let held = session("format-1.ron");
    assert!(held.title.starts_with("It's a \"full\" session\nin two lines"));
    assert_eq!(held.language, Some(Language::Kazakh));
    assert_eq!((held.canvases.len(), held.cards().count(), held.indicators.len()), (3, 5, 5));
    assert_eq!(held.evidence().count(), 3);
    assert_eq!((held.participants.len(), held.groups.len(), held.decisions.len()), (1, 1, 1));
    assert_eq!(held.record.attendance.len(), 1);
    let written = to_bytes(&held);
    assert!(written == bytes("format-1.ron"), "{}", String::from_utf8_lossy(&written));
}

#[test]
fn a_format_that_never_was_is_refused_with_its_place() {
    let error = parse(b"(\n  format: 0,\n  id: \"x\")").unwrap_err();
    let place = Some(Place { line: 2, column: 3 });
    assert_eq!(error, ReadError { place, fault: Fault::UnknownFormat { number: 0 } });
}

#[test]
fn a_file_edited_by_hand_on_windows_is_the_same_workshop() {
    let by_hand = bytes("format-1-by-hand.ron");
    assert!(by_hand.starts_with(b"\xef\xbb\xbf"), "it begins with a mark of byte order");
    assert!(by_hand.windows(2).any(|pair| pair == b"\r\n"), "its lines end as on Windows");
    assert_eq!(session("format-1-by-hand.ron"), session("format-1-small.ron"));
    assert_eq!(to_bytes(&session("format-1-by-hand.ron")), bytes("format-1-small.ron"));
}

#[test]
fn a_newer_file_is_named_and_its_text_kept_whole() {
    let text = String::from_utf8(bytes("newer.ron")).unwrap();
    assert_eq!(parse(text.as_bytes()), Ok(Opened::Newer { format: 7, text }));
}

#[test]
fn a_misspelt_name_is_told_with_its_place_and_the_one_that_was_meant() {
    let error = parse(&bytes("misspelt.ron")).unwrap_err();
    assert_eq!(error.place, Some(Place { line: 9, column: 9 }));
    let told = Texts::new(Language::English).label(&error.label());
    assert!(told.contains("strenghts") && told.contains("strengths"), "{told}");
}

#[test]
fn a_comparison_file_holds_what_it_held_and_is_saved_as_it_is() {
    let text = String::from_utf8(bytes("comparison-1.ron")).unwrap();
    let held = Decisions::from_ron(&text).unwrap();
    assert!(Decisions::is_comparison(&text));
    assert_eq!((held.sessions.len(), held.linked.len(), held.kept_apart.len()), (2, 1, 1));
    assert_eq!((held.also_right.len(), held.reference.is_some()), (1, true));
    assert_eq!(held.sessions[1].label, "Екінші топ");
    assert_eq!(held.to_ron(), text);
    let marked = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert_eq!(Decisions::from_ron(&marked), Ok(held));
    let newer = text.replacen("format: 1", "format: 2", 1);
    assert!(Decisions::from_ron(&newer).is_err(), "a newer one is never half-read");
}

#[test]
fn preferences_of_earlier_programs_are_kept() {
    let kept = Preferences::read(&path("preferences-1.ron"));
    assert_eq!(kept.language, Some(Language::Kazakh));
    assert_eq!(kept.theme, ThemeName::Dark);
    assert_eq!(kept.text_size, 130);
    assert_eq!(kept.recent.len(), 2);
    assert_eq!(kept.recent[0].title, "Өңір 2035");
}

#[test]
fn preferences_that_cannot_be_read_are_the_usual_ones() {
    for text in ["", "(", "(text_size: \"large\")", "\u{0}\u{0}\u{0}", "(((((((("] {
        assert_eq!(Preferences::parse(text.as_bytes()), Preferences::default(), "{text}");
    }
}

#[test]
fn what_an_earlier_program_kept_for_after_a_crash_is_still_offered() {
    let kept = Kept::parse(&bytes("recovery-1.ron")).unwrap();
    assert_eq!(kept.file.as_deref(), Some("/home/a/Аналитика.ron"));
    assert_eq!(kept.draft, "жарты \"ой\"\\");
    assert!(kept.seen.is_some());
    assert_eq!(*kept.session, session("format-1-small.ron"));
}

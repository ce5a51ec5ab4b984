//! Damaged and hostile input of every kind the program reads: an answer, never a panic, never
//! without end, never without bound.

mod hunt;
pub mod mutator;
mod tables;

use std::{fs, path::PathBuf, sync::Arc};

use fourfold::{
    analysis::{findings, formula},
    app::preferences::Preferences,
    compare::{Decisions, since},
    ingest::{
        paste,
        tables::{Decimal, block, typed},
    },
    report::{
        form::{Form, write},
        wishes::Wishes,
    },
    session::{CardId, IndicatorId, KindName, Language, Session, SessionId, check},
    storage::{Opened, Seen, parse, recovery::Kept, write::to_bytes},
    text::Texts,
};
use uuid::Uuid;

use crate::{files::workshops, samples::full_session};
use hunt::Hunt;
use mutator::{Chance, mutate};

/// Inputs kept in a folder of the corpus, by name.
pub fn corpus(folder: &str) -> Vec<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/behaviour").join(folder);
    // Of some kinds nothing is kept yet.
    let entries = fs::read_dir(&folder).into_iter().flatten();
    let mut paths: Vec<_> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

/// Bears the kept inputs as they are, then hunts among what damage makes of them and of
/// these seeds.
fn hunt(
    name: &'static str,
    cases: u64,
    mut seeds: Vec<Vec<u8>>,
    tokens: &'static [&'static str],
    bear: fn(&[u8]),
) {
    let kept = corpus(&format!("corpus/{name}"));
    for input in kept.iter().chain(&seeds) {
        bear(input);
    }
    seeds.extend(kept);
    let make = move |chance: &mut Chance| {
        let mut bytes = chance.pick(&seeds).clone();
        mutate(&mut bytes, &seeds, tokens, chance);
        bytes
    };
    Hunt { name, cases, make: Box::new(make), bear }.run();
}

fn told(label: &fourfold::edit::Label) {
    for language in Language::ALL {
        let said = Texts::new(language).label(label);
        assert!(!said.trim().is_empty(), "{label:?} says nothing");
    }
}

#[test]
fn damaged_workshops_are_an_error_that_can_be_told_or_a_sound_session() {
    let mut seeds: Vec<_> = workshops().into_iter().map(|(_, bytes)| bytes).collect();
    // Small files come to harm in more telling places.
    seeds.retain(|bytes| bytes.len() < 10_000);
    seeds.extend(vec![to_bytes(&full_session()); 4]);
    seeds.extend(corpus("golden"));
    hunt("session", 2_500, seeds, NAMES, |bytes| match parse(bytes) {
        Ok(Opened::Session(session)) => sound(&session, bytes.len()),
        Ok(Opened::Newer { .. }) => {}
        Err(error) => told(&error.label()),
    });
}

/// A session read from anywhere can be written, read again, judged and printed.
fn sound(session: &Session, chosen: usize) {
    check(session).unwrap();
    let bytes = to_bytes(session);
    let Ok(Opened::Session(again)) = parse(&bytes) else { panic!("it cannot be read again") };
    assert_eq!(*again, *session);
    assert_eq!(to_bytes(&again), bytes);
    if chosen.is_multiple_of(8) {
        let _ = findings(session);
        let _ = formula::recompute(session);
        assert!(!since(session, session).differs);
        let form = *[Form::Html, Form::Csv, Form::Markdown].get(chosen / 8 % 3).unwrap();
        write(session, &Wishes::new(Language::Kazakh), form, None).unwrap();
    }
}

const NAMES: &[&str] = &[
    "format: 1,",
    "format: 2,",
    "id:",
    "canvases: [",
    "cards: [",
    "kind: Swot((",
    "Foresight((",
    "Pest((",
    "Number(1)",
    "Missing(NoData)",
    "About(",
    "Series([",
    "TextTable([",
    "Benchmark([",
    "formula: \"[a] / [a]\",",
    "chosen:",
    "pairs: [",
    "extension: (",
    "votes: 4294967295,",
    "date: \"-009999-01-01\",",
    "date: \"9999-12-31\",",
    "\"0001\"",
    "\"9999/0001\"",
    "first: 5,",
    "second: 1,",
    "by_rater: [",
    "link: \"javascript:alert(1)\",",
    "r#\"",
    "\"#",
    "\\u{202e}",
    "\\u{d800}",
    "None",
    "Some(",
    "()",
    "// ",
    "/* ",
    "#![enable(unwrap_newtypes)]",
];

#[test]
fn damaged_comparisons_are_an_error_that_can_be_told_or_decisions() {
    let id = |n: u128| Uuid::from_u128(n);
    let mut decisions = Decisions { reference: Some(SessionId(id(9))), ..Decisions::default() };
    decisions.link(CardId(id(1)), CardId(id(2)));
    decisions.keep_apart(CardId(id(1)), CardId(id(3)));
    decisions.also_right.push(CardId(id(4)));
    let seeds = vec![decisions.to_ron().into_bytes()];
    hunt("comparison", 4_000, seeds, NAMES, |bytes| {
        let Ok(text) = std::str::from_utf8(bytes) else { return };
        let _ = Decisions::is_comparison(text);
        match Decisions::from_ron(text) {
            Ok(decisions) => {
                assert_eq!(Decisions::from_ron(&decisions.to_ron()), Ok(decisions));
            }
            Err(error) => told(&error.label()),
        }
    });
}

#[test]
fn damaged_recovery_copies_are_passed_over_or_whole() {
    let at = "2026-03-12T05:00:00Z".parse().unwrap();
    let file = PathBuf::from("/tmp/Аналитика.ron");
    let seen = Some(Seen::of(b"what is in the file"));
    let session = Arc::new(full_session());
    let seeds = vec![Kept::new(at, Some((&file, seen)), "жарты \"ой\"\\", session).to_bytes()];
    hunt("recovery", 1_500, seeds, NAMES, |bytes| {
        if let Some(kept) = Kept::parse(bytes) {
            check(&kept.session).unwrap();
            assert_eq!(Kept::parse(&kept.to_bytes()), Some(kept));
        }
    });
}

#[test]
fn damaged_preferences_are_the_default_or_usable() {
    let mut preferences = Preferences::default();
    for title in ["Өңір 2035", "a \"b\""] {
        preferences.remember(
            &PathBuf::from("/tmp").join(title),
            title,
            "2026-03-12T05:00:00Z".parse().unwrap(),
        );
    }
    let seeds = vec![preferences.to_bytes()];
    hunt("preferences", 4_000, seeds, &["text_size: 65535,", "theme: Dark,"], |bytes| {
        let mut read = Preferences::parse(bytes);
        read.step_text(true);
        assert!((100..=200).contains(&read.text_size) && read.recent.len() <= 12);
        assert_eq!(Preferences::parse(&read.to_bytes()), read);
    });
}

#[test]
fn any_line_can_stand_in_the_formula_field() {
    let seeds = corpus("corpus/formula")
        .iter()
        .flat_map(|file| file.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect::<Vec<_>>())
        .collect();
    let tokens = &["[", "]", "mean(", "index(", "; 2024)", "share(", "[Employees]", "÷", "1e9"];
    hunt("formula", 6_000, seeds, tokens, |bytes| {
        thread_local! {
            static TABLES: (Session, IndicatorId) = with_tables();
        }
        let formula = String::from_utf8_lossy(bytes);
        TABLES.with(|(session, derived)| match formula::preview(session, *derived, &formula) {
            Ok(derived) => assert!(derived.data.observations().len() < 1000),
            Err(error) => told(&error.label()),
        });
    });
}

/// A session with two tables and an indicator to derive from them.
fn with_tables() -> (Session, IndicatorId) {
    use fourfold::session::{Finite, IndicatorData, Missing, Observation, Value};
    let mut built = crate::samples::Builder::new("tables");
    let number = |n: f64| Value::Number(Finite::try_from(n).unwrap());
    for (name, factor) in [("Services", 1e300), ("Employees", 0.5), ("Derived", 1.0)] {
        let rows = (0..12_u32).map(|n| {
            let value = if n == 5 {
                Value::Missing(Missing::NoData)
            } else {
                number(factor * f64::from(n))
            };
            let period = format!("{}", 2019 + n % 6).parse().unwrap();
            Observation(["Abai", "Ұлытау"][n as usize % 2].to_owned(), period, value, String::new())
        });
        built.indicator(name, IndicatorData::Series(rows.collect()));
    }
    let derived = built.session.indicators[2].id;
    (built.session, derived)
}

#[test]
fn anything_can_be_pasted() {
    let cases = ["lists.txt", "tables.txt", "names.txt"].iter().flat_map(|name| {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/behaviour/pastes");
        let text = fs::read_to_string(path.join(name)).unwrap();
        let shown = [('⇥', '\t'), ('␍', '\r'), ('⎵', '\u{a0}'), ('␌', '\u{b}')];
        let text = text.chars().map(|c| shown.iter().find(|s| s.0 == c).map_or(c, |s| s.1));
        let text: String = text.collect();
        let pasted = |case: &str| Some(case.split_once('\n')?.1.split_once("\n--\n")?.0.to_owned());
        text.split("\n== ").filter_map(pasted).map(String::into_bytes).collect::<Vec<_>>()
    });
    let tokens = &[
        "<table>",
        "<tr><td>",
        "</td>",
        "<ul><li>",
        "<td colspan=9999999>",
        "<!--",
        "&nbsp;",
        "Strengths",
        "Слабые стороны",
        "Мүмкіндіктер",
        "| --- |",
        "\t",
        "\"",
        "1.",
        "- ",
        "##",
    ];
    hunt("paste", 2_500, cases.collect(), tokens, |bytes| {
        let text = String::from_utf8_lossy(bytes);
        for (kind, pestel) in
            [(KindName::Swot, false), (KindName::Pest, true), (KindName::Foresight, false)]
        {
            let pasted = paste::read(&text, kind, pestel);
            assert!(pasted.card_count() <= paste::MAX_CARDS);
        }
        for row in block(&text) {
            for cell in row {
                let _ = typed(&cell, Decimal::Comma, None);
            }
        }
    });
}

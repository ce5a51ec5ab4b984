//! Answers to a question: which lean to which side is chosen in the window, with the result
//! at once, kept in the file and taken back.

use std::sync::Arc;

use eframe::egui::{Key, Modifiers, Role, vec2};
use egui_kittest::kittest::NodeT;
use fourfold::{
    analysis::likert,
    msg,
    session::{
        Bands, Finite, IndicatorData, IndicatorId, Language, Observation, Period, Rows, Session,
        Value,
    },
    storage::{self, Opened, write::to_bytes},
};

use crate::{fit::text_faults, samples::Builder, window::Window};

/// Ten marks from 1 to 10, as many people for each as the mark says.
fn question() -> (Session, IndicatorId) {
    let rows = (1..=10_u8).map(|mark| {
        let count = Value::Number(Finite::try_from(f64::from(mark)).unwrap());
        Observation(mark.to_string(), Period::Year(2023), count, String::new())
    });
    let rows = IndicatorData::Likert(Rows::new(rows.collect()));
    let mut builder = Builder::new("Survey");
    let id = builder.indicator("How open is the office?", rows).id;
    (builder.session, id)
}

fn showing(session: Session) -> Window {
    let mut window = Window::new().with_session(session);
    window.click(msg!("rail-indicators"));
    window
}

/// Puts an answer on a side.
fn put(window: &mut Window, answer: &str, side: fourfold::edit::Msg) {
    let list = window.shell().desk.texts.with(msg!("survey-side"), &[("answer", answer.into())]);
    let nodes: Vec<_> = window.harness().root().children_recursive().collect();
    let found = nodes.iter().find(|node| {
        let node = node.accesskit_node();
        node.role() == Role::ComboBox && node.label().as_deref() == Some(&list)
    });
    let at = found.unwrap_or_else(|| panic!("no list {list}")).rect().center();
    window.click_at(at, Modifiers::NONE);
    let side = window.says(side);
    let nodes: Vec<_> = window.harness().root().children_recursive().collect();
    let entry = nodes.iter().find(|node| {
        let node = node.accesskit_node();
        node.role() == Role::Button && node.label().as_deref() == Some(&side)
    });
    let at = entry.unwrap_or_else(|| panic!("no entry {side}")).rect().center();
    window.click_at(at, Modifiers::NONE);
    window.rest();
}

#[test]
fn the_sides_of_answers_are_moved_with_the_result_at_once_and_taken_back() {
    let (session, id) = question();
    let mut window = showing(session);
    window.resize(vec2(1366.0, 1400.0));
    // Of 55 people 10 gave 1–4 and 34 gave 7–10.
    assert!(window.shows("Below 18.2%") && window.shows("Above 61.8%"));
    assert!(window.shows("Net 43.6 points"));
    put(&mut window, "7", msg!("survey-side-middle"));
    assert!(window.shows("Above 49.1%") && window.shows("Net 30.9 points"));
    put(&mut window, "6", msg!("survey-side-below"));
    assert!(window.shows("Below 38.2%") && window.shows("Net 10.9 points"));
    let scale = |window: &mut Window| window.session().indicator(id).unwrap().scale;
    assert_eq!(scale(&mut window).bands, Some(Bands { below: 6, middle: 1 }));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(scale(&mut window).bands, Some(Bands { below: 4, middle: 3 }));
    window.click(msg!("survey-usual-sides"));
    assert_eq!(scale(&mut window).bands, None);
    assert!(window.shows("Net 43.6 points"));
    window.click(msg!("survey-reversed"));
    assert!(window.shows("Net −43.6 points"), "1 is the best now");
}

#[test]
fn the_sides_of_answers_are_kept_in_the_file_and_left_out_where_nobody_moved_them() {
    let (mut session, id) = question();
    let usual = String::from_utf8(to_bytes(&session)).unwrap();
    assert!(!usual.contains("scale"), "{usual}");
    let moved = session.indicators.iter_mut().find(|indicator| indicator.id == id).unwrap();
    Arc::make_mut(moved).scale.bands = Some(Bands { below: 6, middle: 2 });
    let bytes = to_bytes(&session);
    let Opened::Session(read) = storage::parse(&bytes).unwrap() else { panic!("this format") };
    assert_eq!(*read, session);
    let found = likert(read.indicator(id).unwrap(), None).unwrap();
    let is = |found: Result<f64, _>, part: f64| (found.unwrap() - part / 0.55).abs() < 1e-9;
    assert!(is(found.below, 21.0) && is(found.above, 19.0));
}

#[test]
fn the_sides_of_answers_can_be_read_in_every_language() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let mut window = showing(question().0).lang(language);
        window.resize(vec2(1366.0, 1400.0));
        faults.extend(text_faults(&mut window, &format!("sides in {language:?}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

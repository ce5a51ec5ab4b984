//! The capture line: text, Enter, next, at speaking speed.

use eframe::egui::{Key, Modifiers};

use crate::{
    rooms::{STRENGTHS, THREATS, WEAKNESSES, swot, words},
    window::Window,
};

#[test]
fn every_card_typed_at_speaking_speed_arrives_whole_and_in_order() {
    let mut window = Window::new().with_session(swot().done());
    for number in 1..=12 {
        window.type_text(&format!("Thought number {number} of the room\n"));
    }
    let wanted: Vec<String> = (1..=12).map(|n| format!("Thought number {n} of the room")).collect();
    assert_eq!(words(&window.session(), 0, STRENGTHS), wanted);
}

#[test]
fn a_cell_picked_between_two_words_takes_only_what_follows() {
    let mut window = Window::new().with_session(swot().done());
    window.type_text("one\ntwo\n");
    window.press(Modifiers::COMMAND, Key::Num2);
    window.type_text("three\n");
    window.press(Modifiers::COMMAND, Key::Num4);
    window.type_text("four\n");
    let session = window.session();
    assert_eq!(words(&session, 0, STRENGTHS), ["one", "two"]);
    assert_eq!(words(&session, 0, WEAKNESSES), ["three"]);
    assert_eq!(words(&session, 0, THREATS), ["four"]);
}

#[test]
fn the_board_stands_still_while_cards_are_typed() {
    let mut window = Window::new().with_session(swot().cards(STRENGTHS, &["first"]).done());
    let before = window.find("Opportunities");
    window.type_text("second\nthird\nfour");
    for _ in 0..4 {
        assert_eq!(window.now("Opportunities"), before);
        window.step();
    }
}

#[test]
fn lines_pasted_into_the_capture_line_are_cards() {
    let mut window = Window::new().with_session(swot().done());
    window.paste("Trained staff\n\nOpen data\nOne-stop service\n");
    let wanted = ["Trained staff", "Open data", "One-stop service"];
    assert_eq!(words(&window.session(), 0, STRENGTHS), wanted);
}

#[test]
fn what_is_pasted_with_a_card_selected_becomes_cards_and_in_a_dialog_it_does_not() {
    let mut window = Window::new().with_session(swot().cards(STRENGTHS, &["first"]).done());
    window.choose("first", Modifiers::NONE);
    window.paste("second");
    window.paste("third\nfourth");
    let wanted = ["first", "second", "third", "fourth"];
    assert_eq!(words(&window.session(), 0, STRENGTHS), wanted);
    window.press(Modifiers::NONE, Key::F1);
    window.rest();
    window.paste("fifth");
    assert_eq!(words(&window.session(), 0, STRENGTHS), wanted);
}

#[test]
fn a_text_no_workshop_could_hold_is_refused_at_once_and_nothing_is_lost() {
    let mut window = Window::new().with_session(swot().done());
    window.type_text("half a thou");
    window.paste(&"A line of a very long document\n".repeat(170_000));
    assert!(window.shows("The pasted text is too long"));
    window.type_text("ght\n");
    assert_eq!(words(&window.session(), 0, STRENGTHS), ["half a thought"]);
}

#[test]
fn an_unfinished_line_stays_while_cards_are_undone() {
    let mut window = Window::new().with_session(swot().done());
    window.type_text("done\nnot yet");
    window.press(Modifiers::COMMAND, Key::Num3);
    window.type_text(" but now\n");
    let session = window.session();
    assert_eq!(words(&session, 0, STRENGTHS), ["done"]);
    assert_eq!(words(&session, 0, crate::rooms::OPPORTUNITIES), ["not yet but now"]);
}

//! The capture line: text, Enter, next, at speaking speed.

use eframe::egui::{Key, Modifiers};
use fourfold::session::{
    Canvas, CanvasId, CanvasKind, CellKey, Session, SessionId, Swot, SwotCell,
};

use crate::window::Window;

/// A workshop with an empty SWOT.
fn swot() -> Session {
    let mut ids = fourfold::edit::Ids::Counting(900_000);
    let mut session = Session::new(ids.next(SessionId));
    session.title = "Service quality".to_owned();
    let canvas = Canvas::new(ids.next(CanvasId), CanvasKind::Swot(Swot::default()));
    session.canvases.push(canvas.into());
    session
}

fn texts(session: &Session, cell: SwotCell) -> Vec<String> {
    let cell = session.canvases[0].cell(CellKey::Swot(cell)).unwrap();
    cell.cards.iter().map(|card| card.text.clone()).collect()
}

#[test]
fn every_card_typed_at_speaking_speed_arrives_whole_and_in_order() {
    let mut window = Window::new().with_session(swot());
    for number in 1..=12 {
        window.type_text(&format!("Thought number {number} of the room\n"));
    }
    let wanted: Vec<String> = (1..=12).map(|n| format!("Thought number {n} of the room")).collect();
    assert_eq!(texts(&window.session(), SwotCell::Strengths), wanted);
}

#[test]
fn a_cell_picked_between_two_words_takes_only_what_follows() {
    let mut window = Window::new().with_session(swot());
    window.type_text("one\ntwo\n");
    window.press(Modifiers::COMMAND, Key::Num2);
    window.type_text("three\n");
    window.press(Modifiers::COMMAND, Key::Num4);
    window.type_text("four\n");
    let session = window.session();
    assert_eq!(texts(&session, SwotCell::Strengths), ["one", "two"]);
    assert_eq!(texts(&session, SwotCell::Weaknesses), ["three"]);
    assert_eq!(texts(&session, SwotCell::Threats), ["four"]);
}

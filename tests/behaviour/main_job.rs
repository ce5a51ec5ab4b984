//! The main job from the first key to the file and back.

use eframe::egui::{Key, Modifiers, vec2};
use fourfold::{
    msg,
    session::{Score, Which},
};

use crate::{
    keyboard::Layout,
    rooms::{STRENGTHS, WEAKNESSES, card, words},
    window::Window,
};

#[test]
fn a_workshop_built_at_speaking_speed_comes_back_the_same() {
    build_and_come_back(Layout::Us);
}

#[test]
fn it_does_on_a_russian_keyboard() {
    build_and_come_back(Layout::Russian);
}

#[test]
fn it_does_on_a_kazakh_keyboard() {
    build_and_come_back(Layout::Kazakh);
}

fn build_and_come_back(layout: Layout) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("workshop.ron");
    let mut window = Window::new().keyboard(layout);
    let (name, about) = (msg!("term-kind-swot"), msg!("start-swot-about"));
    let card_of_swot = format!("{}. {}", window.says(name), window.says(about));
    window.click_label(&card_of_swot);
    window.type_text("City clinic\n");

    for (place, cell) in [Key::Num1, Key::Num2, Key::Num3, Key::Num4].into_iter().zip(1..) {
        window.press(Modifiers::COMMAND, place);
        for number in 1..=3 {
            window.type_text(&format!("Thought {number} of cell {cell}\n"));
        }
    }
    let from = window.card("Thought 2 of cell 1").center();
    let above = window.card("Thought 1 of cell 2").center();
    window.drag(from, above - vec2(0.0, 6.0));
    let rated = [
        ("Thought 1 of cell 1", Key::Num1),
        ("Thought 2 of cell 1", Key::Num2),
        ("Thought 3 of cell 2", Key::Num3),
        ("Thought 1 of cell 3", Key::Num4),
        ("Thought 1 of cell 4", Key::Num5),
    ];
    for (words, key) in rated {
        window.choose(words, Modifiers::NONE);
        window.press(Modifiers::NONE, key);
    }
    let built = window.session();
    assert_eq!(words(&built, 0, STRENGTHS), ["Thought 1 of cell 1", "Thought 3 of cell 1"]);
    let moved = ["Thought 2 of cell 1", "Thought 1 of cell 2"];
    assert_eq!(words(&built, 0, WEAKNESSES)[..2], moved);
    for ((words, _), score) in rated.into_iter().zip(1..) {
        assert_eq!(card(&built, words).rating(Which::First), Some(Score::whole(score)));
    }

    while window.tab().history.undo_label().is_some() {
        window.press(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(window.session().canvases[0].card_count(), 0);
    while window.tab().history.redo_label().is_some() {
        window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    }
    assert_eq!(window.session(), built);

    window.save_as(&file);
    let bytes = std::fs::read(&file).unwrap();
    let mut again = Window::new().keyboard(layout).opening(&file);
    assert_eq!(again.session(), built);
    assert!(again.tab().history.is_saved());

    let copy = folder.path().join("copy.ron");
    again.save_as(&copy);
    assert_eq!(std::fs::read(&copy).unwrap(), bytes);
}

//! Every shortcut on American, Russian and Kazakh keyboards, as the window system reports it.

use std::collections::HashMap;

use eframe::egui::{Event, Key, Modifiers};
use fourfold::{
    app::{
        command::{Command, Shortcut, TABLE},
        keys::row_of,
    },
    session::{Score, Stage, Which},
};

use crate::{
    keyboard::{Layout, Stroke},
    rooms::{STRENGTHS, WEAKNESSES, card, swot, words},
    window::Window,
};

const DIGITS: [Key; 10] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

fn shortcuts() -> impl Iterator<Item = (Command, Shortcut)> {
    TABLE.iter().flat_map(|row| row.shortcuts.iter().map(|shortcut| (row.command, *shortcut)))
}

fn reached(stroke: &Stroke, typing: bool) -> Option<Command> {
    row_of(&stroke.key_event(true)?, typing).map(|row| row.command)
}

#[test]
fn every_shortcut_reaches_its_command_on_every_layout() {
    for layout in Layout::ALL {
        for (command, shortcut) in shortcuts() {
            let stroke = layout.pressing(shortcut.key, shortcut.modifiers);
            assert_eq!(reached(&stroke, false), Some(command), "{layout:?} {shortcut:?}");
            let typing = shortcut.while_typing.then_some(command);
            assert_eq!(reached(&stroke, true), typing, "{layout:?} {shortcut:?} while typing");
        }
    }
}

#[test]
fn plus_steps_up_with_shift_and_without() {
    for layout in Layout::ALL {
        for modifiers in [Modifiers::NONE, Modifiers::SHIFT] {
            let stroke = layout.pressing(Key::Equals, modifiers);
            assert_eq!(reached(&stroke, false), Some(Command::StepUp), "{layout:?} {modifiers:?}");
        }
    }
}

#[test]
fn a_keypad_rates_with_num_lock_and_moves_without() {
    let moves = [
        (Key::End, Key::Num1),
        (Key::PageDown, Key::Num3),
        (Key::Home, Key::Num7),
        (Key::PageUp, Key::Num9),
        (Key::Insert, Key::Num0),
    ];
    for (means, digit) in moves {
        let off = Stroke::keypad(means, digit, Modifiers::NONE);
        assert_eq!(reached(&off, false), None, "{means:?}");
    }
    let (up, digit) = (Key::ArrowUp, Key::Num8);
    let arrow = reached(&Stroke::keypad(up, digit, Modifiers::NONE), false);
    assert_eq!(arrow, reached(&Stroke::named(up, Modifiers::NONE), false));
    for (number, digit) in (0..).zip(DIGITS) {
        let on = Stroke::keypad(digit, digit, Modifiers::NONE);
        assert_eq!(reached(&on, false), Some(Command::Rate(number)));
    }
}

#[test]
fn no_two_commands_answer_to_the_same_keys() {
    let mut strokes: Vec<Stroke> = Vec::new();
    for modifiers in every_modifiers() {
        for key in Key::ALL {
            strokes.push(Stroke::named(*key, modifiers));
            strokes.extend(Layout::ALL.map(|layout| layout.pressing(*key, modifiers)));
            strokes.extend(DIGITS.map(|digit| Stroke::keypad(*key, digit, modifiers)));
        }
    }
    for stroke in strokes {
        let Some(event) = stroke.key_event(true) else { continue };
        for typing in [false, true] {
            let answers = rows_that_answer(&event, typing);
            assert!(answers.len() < 2, "{event:?} reaches {answers:?}");
        }
    }
}

/// Asks about one row at a time, so that the first cannot hide another.
fn rows_that_answer(event: &Event, typing: bool) -> Vec<Command> {
    let answering = TABLE.iter().filter(|row| row.answers(event, typing));
    answering.map(|row| row.command).collect()
}

fn every_modifiers() -> Vec<Modifiers> {
    let held = [Modifiers::CTRL | Modifiers::COMMAND, Modifiers::SHIFT, Modifiers::ALT];
    (0..8_u8)
        .map(|set| {
            let chosen = held.iter().enumerate().filter(|(bit, _)| set & (1 << bit) != 0);
            chosen.fold(Modifiers::NONE, |all, (_, one)| all | *one)
        })
        .collect()
}

#[test]
fn each_shortcut_stands_in_the_table_once() {
    let mut seen: HashMap<(Key, String), Command> = HashMap::new();
    for (command, shortcut) in shortcuts() {
        let other = seen.insert((shortcut.key, format!("{:?}", shortcut.modifiers)), command);
        assert_eq!(other, None, "{shortcut:?} is also {command:?}");
    }
}

#[test]
fn digits_rate_the_selected_card_on_every_layout() {
    for layout in Layout::ALL {
        let room = swot().cards(STRENGTHS, &["Trained staff"]);
        let mut window = Window::new().with_session(room.done()).keyboard(layout);
        let at = window.card("Trained staff").center();
        window.click_at(at, Modifiers::NONE);
        window.press(Modifiers::NONE, Key::Num4);
        window.press(Modifiers::SHIFT, Key::Num2);
        let rated = card(&window.session(), "Trained staff");
        assert_eq!(rated.rating(Which::First), Some(Score::whole(4)), "{layout:?}");
        assert_eq!(rated.rating(Which::Second), Some(Score::whole(4)), "{layout:?}");
    }
}

#[test]
fn digits_typed_into_a_text_field_are_text() {
    for (layout, typed) in
        [(Layout::Us, "1267"), (Layout::Russian, "1267"), (Layout::Kazakh, "\"ә,.")]
    {
        let mut window = Window::new().with_session(swot().done()).keyboard(layout);
        for digit in [Key::Num1, Key::Num2, Key::Num6, Key::Num7] {
            window.press(Modifiers::NONE, digit);
        }
        window.press(Modifiers::NONE, Key::Enter);
        assert_eq!(words(&window.session(), 0, STRENGTHS), [typed], "{layout:?}");
    }
}

#[test]
fn ctrl_and_a_digit_pick_the_cell_while_typing_on_every_layout() {
    let words_of = |layout| match layout {
        Layout::Us => "slow offices",
        Layout::Russian => "очереди в ведомствах",
        Layout::Kazakh => "қағаз жүзіндегі іс",
    };
    for layout in Layout::ALL {
        let mut window = Window::new().with_session(swot().done()).keyboard(layout);
        window.press(Modifiers::COMMAND, Key::Num2);
        window.type_text(words_of(layout));
        window.press(Modifiers::NONE, Key::Enter);
        assert_eq!(words(&window.session(), 0, WEAKNESSES), [words_of(layout)], "{layout:?}");
    }
}

#[test]
fn letters_with_ctrl_work_where_no_latin_letter_is_printed() {
    for layout in Layout::ALL {
        let room = swot().cards(STRENGTHS, &["Trained staff"]);
        let mut window = Window::new().with_session(room.done()).keyboard(layout);
        let at = window.card("Trained staff").center();
        window.click_at(at, Modifiers::NONE);
        window.press(Modifiers::COMMAND, Key::D);
        assert_eq!(words(&window.session(), 0, STRENGTHS).len(), 2, "{layout:?}");
        window.press(Modifiers::COMMAND, Key::Z);
        assert_eq!(words(&window.session(), 0, STRENGTHS).len(), 1, "{layout:?}");
        assert_eq!(window.session().canvases[0].stage, Stage::Collect);
    }
}

//! Every place in every language, crowded, at 1366 × 768: no text is cut or written over.

use std::{path::Path, sync::Arc};

use eframe::egui::{Key, Modifiers};
use fourfold::{
    app::{comparing::Pane, dialog::Dialog, dialogs::address::Address, theme::ThemeName},
    edit::Label,
    msg,
    session::{
        Canvas, CanvasId, CanvasKind, Card, CardId, CellKey, Direction, Language, Pest, Score,
        Session, Stage, Swot, Which,
    },
    storage::{Opened, read},
};

use crate::{
    fit::{assert_text_fits, text_faults},
    rooms::Room,
    window::Window,
};

/// The sample in that language.
fn sample(language: Language) -> Session {
    let name = match language {
        Language::Kazakh => "civil-service-public-interest.ron",
        Language::Russian => "digital-services-oecd.ron",
        Language::English => "west-kazakhstan.ron",
    };
    workshop(name)
}

fn workshop(name: &str) -> Session {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops").join(name);
    match read(&path).unwrap() {
        Opened::Session(session) => *session,
        Opened::Newer { .. } => panic!("{name} is of a newer format"),
    }
}

/// A board with forty cards, ten times the words of the sample, rated and marked.
fn crowded(language: Language, kind: CanvasKind) -> Session {
    let sample = sample(language);
    let thoughts: Vec<String> = sample.cards().map(|(_, card)| card.text.clone()).collect();
    let mut room = Room::new(&sample.title);
    let mut canvas = Canvas::new(room.ids.next(CanvasId), kind);
    canvas.subject.clone_from(&sample.subject);
    canvas.stage = Stage::Rate;
    let keys = canvas.keys();
    for (number, thought) in (0..40_u8).zip(thoughts.iter().cycle()) {
        let key = keys[usize::from(number) % keys.len()];
        let mut card = Card::new(room.ids.next(CardId), thought.as_str());
        let lowest = |which| key.scale(which).map(|scale| Score::whole(scale.lowest));
        (card.first, card.second) = (lowest(Which::First), lowest(Which::Second));
        card.votes = u32::from(number % 4) * 7;
        card.direction = Direction::ALL[usize::from(number) % 4];
        card.note = "…".repeat(usize::from(number % 2));
        let cell = canvas.cell_mut(key).unwrap();
        cell.description.clone_from(&sample.question);
        cell.cards.push(Arc::new(card));
    }
    room.session.subject.clone_from(&sample.subject);
    room.session.question.clone_from(&sample.question);
    room.session.canvases.push(Arc::new(canvas));
    room.done()
}

#[test]
fn a_crowded_swot_can_be_read_in_every_language() {
    for language in Language::ALL {
        let session = crowded(language, CanvasKind::Swot(Swot::default()));
        let mut window = Window::new().lang(language).with_session(session);
        assert_text_fits(&mut window, &format!("SWOT in {language:?}"));
    }
}

#[test]
fn a_crowded_pestel_can_be_read_in_every_language() {
    for language in Language::ALL {
        let session = crowded(language, CanvasKind::Pest(Pest::pestel()));
        let mut window = Window::new().lang(language).with_session(session);
        assert_text_fits(&mut window, &format!("PESTEL in {language:?}"));
    }
}

/// The sample with PEST, SWOT and 2×2, its 2×2 crowded; the words of the sample of that
/// language stand on its drivers.
fn futures(language: Language) -> Session {
    let path = "public-administration-2035.ron";
    let mut session = workshop(path);
    let thoughts: Vec<String> = sample(language).cards().map(|(_, c)| c.text.clone()).collect();
    let canvas = session.canvases.iter_mut().find(|canvas| canvas.foresight().is_some()).unwrap();
    let drivers = Arc::make_mut(canvas).cell_mut(CellKey::Drivers).unwrap();
    for (card, thought) in drivers.cards.iter_mut().zip(thoughts.iter().cycle()) {
        Arc::make_mut(card).text.clone_from(thought);
    }
    session
}

const PLACES: [(&str, Key); 8] = [
    ("overview", Key::Num1),
    ("PEST", Key::Num2),
    ("SWOT", Key::Num3),
    ("drivers", Key::Num4),
    ("axes", Key::Num5),
    ("matrix", Key::Num6),
    ("indicators", Key::Num7),
    ("report", Key::Num9),
];

#[test]
fn every_place_can_be_read_in_every_language() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let mut window = Window::new().lang(language).with_session(futures(language));
        for (place, key) in PLACES {
            window.press(Modifiers::COMMAND | Modifiers::SHIFT, key);
            faults.extend(text_faults(&mut window, &format!("{place} in {language:?}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_place_can_be_read_at_twice_the_size_of_text() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let window = Window::new().lang(language).text_size(200).theme(ThemeName::Contrast);
        let mut window = window.with_session(futures(language));
        for (place, key) in PLACES {
            window.press(Modifiers::COMMAND | Modifiers::SHIFT, key);
            faults.extend(text_faults(&mut window, &format!("large {place} in {language:?}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_wall_can_be_read_in_every_language() {
    for language in Language::ALL {
        let session = crowded(language, CanvasKind::Swot(Swot::default()));
        let mut window = Window::new().lang(language).with_session(session);
        window.press(Modifiers::NONE, Key::F5);
        assert_text_fits(&mut window, &format!("wall in {language:?}"));
    }
}

#[test]
fn the_start_screen_can_be_read_in_every_language() {
    for language in Language::ALL {
        let mut window = Window::new().lang(language);
        assert_text_fits(&mut window, &format!("start in {language:?}"));
    }
}

#[test]
fn a_crowded_board_can_be_read_at_twice_the_size_of_text() {
    for language in Language::ALL {
        let session = crowded(language, CanvasKind::Swot(Swot::default()));
        let mut window = Window::new().lang(language).text_size(200).with_session(session);
        assert_text_fits(&mut window, &format!("large SWOT in {language:?}"));
    }
}

/// The class exercise side by side, the model answer among it.
fn class(language: Language, percent: u16) -> Window {
    let mut window = Window::new().lang(language).text_size(percent);
    for name in ["group-a", "group-b", "group-c", "model-answer"] {
        window = window.with_session(workshop(&format!("class/{name}.ron")));
    }
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num8);
    window.rest();
    window
}

#[test]
fn choosing_and_comparing_can_be_read_in_every_language_and_at_twice_the_size_of_text() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for percent in [100, 200] {
            let mut window = class(language, percent);
            let place = format!("in {language:?} at {percent} %");
            faults.extend(text_faults(&mut window, &format!("choosing {place}")));
            let count = [("count", 4_usize.into())];
            let take = window.shell().desk.texts.with(msg!("comparing-take-tabs"), &count);
            window.click_label(&take);
            faults.extend(text_faults(&mut window, &format!("side by side {place}")));
            window.press(Modifiers::NONE, Key::ArrowDown);
            faults.extend(text_faults(&mut window, &format!("a card in detail {place}")));
            let comparing = &mut window.shell_mut().desk.comparing;
            comparing.chosen.clear();
            comparing.reference = comparing.columns.last().map(|column| column.id);
            for pane in [Pane::Consensus, Pane::Measures] {
                window.shell_mut().desk.comparing.pane = pane;
                faults.extend(text_faults(&mut window, &format!("{pane:?} {place}")));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A path as long as they come in offices.
const LONG: &str =
    "/home/akimat/Құжаттар/2026 жыл/Стратегиялық сессиялар/Батыс Қазақстан облысы/log.txt";

#[test]
fn what_stands_in_front_can_be_read_in_every_language_and_at_twice_the_size_of_text() {
    let mut faults = Vec::new();
    for (language, percent) in Language::ALL.into_iter().flat_map(|l| [(l, 100), (l, 200)]) {
        let session = crowded(language, CanvasKind::Swot(Swot::default()));
        let first = session.cards().next().unwrap().1.text.clone();
        let mut window = Window::new().lang(language).text_size(percent).with_session(session);
        let ctrl = Modifiers::COMMAND;
        for (name, modifiers, key) in [
            ("palette", ctrl, Key::K),
            ("shortcuts", Modifiers::NONE, Key::F1),
            ("parking", ctrl, Key::P),
            ("the path of a folder", ctrl | Modifiers::SHIFT, Key::O),
        ] {
            window.press(modifiers, key);
            window.rest();
            faults
                .extend(text_faults(&mut window, &format!("{name} in {language:?}, {percent} %")));
            window.press(Modifiers::NONE, Key::Escape);
            window.rest();
        }
        let title = "a".repeat(70);
        for (name, dialog) in [
            ("about", Dialog::about(Some(LONG.into()))),
            ("address", Dialog::Address(Address::new(&format!("https://stat.gov.kz/{title}")))),
            ("refused address", Dialog::Address(Address::new("file:///etc/passwd"))),
            ("unreadable", Dialog::unreadable(LONG.as_ref(), Label::plain(msg!("file-empty")))),
            ("not saved", Dialog::not_saved(Label::plain(msg!("file-not-allowed")))),
        ] {
            window.shell_mut().desk.dialog = Some(dialog);
            window.rest();
            faults
                .extend(text_faults(&mut window, &format!("{name} in {language:?}, {percent} %")));
            window.press(Modifiers::NONE, Key::Escape);
            window.rest();
        }
        if percent == 100 {
            let at = window.label_that_starts(&first);
            window.click_at(at, Modifiers::NONE);
            for kind in [msg!("evidence-add-document"), msg!("evidence-add-testimony")] {
                window.click(kind);
                faults.extend(text_faults(&mut window, &format!("{kind:?} in {language:?}")));
                window.press(Modifiers::NONE, Key::Escape);
                window.rest();
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_kind_of_table_can_be_read_in_every_language() {
    let mut faults = Vec::new();
    for (name, kind, starts) in [
        ("west-kazakhstan.ron", "derived", "Regional departments: workload"),
        ("civil-service-public-interest.ron", "survey", "Басқарудың ашықтығы"),
        ("professional-civil-service.ron", "words", "Practices of six"),
        ("public-administration-2035.ron", "leaned on", "Governance in Kazakhstan: percentile"),
    ] {
        let session = workshop(name);
        let chosen = session.indicators.iter().find(|i| i.name.starts_with(starts)).unwrap().id;
        for language in Language::ALL {
            let mut window = Window::new().lang(language).with_session(session.clone());
            window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num7);
            window.rest();
            window.shell_mut().desk.tab_mut().unwrap().view.indicator = Some(chosen);
            faults.extend(text_faults(&mut window, &format!("{kind} table in {language:?}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

//! The 2×2 by hand: drivers on their map, axes, scenarios, positions.

use std::sync::Arc;

use eframe::egui::{Key, Modifiers, Rect, vec2};
use fourfold::{
    app::place::Place,
    msg,
    session::{
        Axis, AxisPair, CanvasKind, Card, Cell, CellKey, Corner, Foresight, Language, PairId,
        Position, PositionId, PositionKind, Scenario, Scenarios, Score, Session,
    },
};

use crate::{
    rooms::{POLITICAL, Room, card},
    window::Window,
};

/// A 2×2 with three drivers on the map and one in the tray.
fn drivers() -> Session {
    let mut room = Room::new("Futures").canvas(CanvasKind::Foresight(Foresight::default())).cards(
        CellKey::Drivers,
        &["Trust in data", "Oil price", "Ageing of villages", "Rule of law"],
    );
    rate(&mut room.session, "Trust in data", 8, 8);
    rate(&mut room.session, "Oil price", 7, 3);
    rate(&mut room.session, "Ageing of villages", 3, 2);
    room.done()
}

fn rate(session: &mut Session, words: &str, importance: u8, uncertainty: u8) {
    let canvas = Arc::make_mut(&mut session.canvases[0]);
    let cell: &mut Cell = canvas.cell_mut(CellKey::Drivers).unwrap();
    let card = cell.cards.iter_mut().find(|card| card.text == words).unwrap();
    let card: &mut Card = Arc::make_mut(card);
    card.first = Some(Score::whole(importance));
    card.second = Some(Score::whole(uncertainty));
}

/// A 2×2 with two candidate pairs, the first of them chosen.
fn futures() -> Session {
    let mut session = drivers();
    let axis = |name: &str, low: &str, high: &str| Axis {
        name: name.to_owned(),
        low: low.to_owned(),
        high: high.to_owned(),
        ..Axis::default()
    };
    let mut ids = fourfold::edit::Ids::Counting(950_000);
    let mut pair = |x, y, name: &str| {
        let mut pair = AxisPair {
            id: ids.next(PairId),
            x,
            y,
            scenarios: Scenarios::default(),
            positions: vec![Arc::new(Position {
                id: ids.next(PositionId),
                kind: PositionKind::Today,
                label: "2026".to_owned(),
                x: Score::whole(3),
                y: Score::whole(2),
            })],
        };
        let scenario = Scenario { name: name.to_owned(), ..Scenario::default() };
        *pair.scenarios.get_mut(Corner::HighHigh) = Arc::new(scenario);
        Arc::new(pair)
    };
    let first = pair(axis("Trust", "none", "full"), axis("Money", "little", "much"), "Garden");
    let second = pair(axis("People", "few", "many"), axis("Law", "weak", "strong"), "Market");
    let CanvasKind::Foresight(foresight) = &mut Arc::make_mut(&mut session.canvases[0]).kind else {
        unreachable!()
    };
    foresight.chosen = Some(first.id);
    foresight.pairs = vec![first, second];
    session
}

fn foresight(session: &Session) -> &Foresight {
    session.canvases[0].foresight().unwrap()
}

fn ratings(window: &mut Window, words: &str) -> (Option<f64>, Option<f64>) {
    let card = card(&window.session(), words);
    (card.first.map(Score::get), card.second.map(Score::get))
}

/// The point of a driver on the map; the reader hears its ratings after its name.
fn point(window: &mut Window, words: &str) -> Rect {
    let (importance, uncertainty) = ratings(window, words);
    let (importance, uncertainty) = (importance.unwrap(), uncertainty.unwrap());
    window.find(&format!("{words}, importance {importance}, uncertainty {uncertainty}"))
}

fn matrix(session: Session) -> Window {
    let mut window = Window::new().with_session(session);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num6);
    assert!(matches!(window.tab().view.place, Place::Matrix(_)));
    window
}

#[test]
fn dragging_a_point_changes_both_ratings_in_one_step() {
    let mut window = Window::new().with_session(drivers());
    let from = point(&mut window, "Oil price").center();
    window.drag(from, from + vec2(90.0, 70.0));
    let (importance, uncertainty) = ratings(&mut window, "Oil price");
    assert!(importance.unwrap() < 7.0 && uncertainty.unwrap() > 3.0);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(ratings(&mut window, "Oil price"), (Some(7.0), Some(3.0)));
}

#[test]
fn selected_points_are_dragged_together_and_keep_their_distance() {
    let mut window = Window::new().with_session(drivers());
    let (oil, trust) = (point(&mut window, "Oil price"), point(&mut window, "Trust in data"));
    window.click_at(oil.center(), Modifiers::NONE);
    window.click_at(trust.center(), Modifiers::SHIFT);
    let ageing = ratings(&mut window, "Ageing of villages");
    window.drag(trust.center(), trust.center() + vec2(-60.0, 80.0));
    let moved = ratings(&mut window, "Trust in data");
    let (up, across) = (moved.0.unwrap() - 8.0, moved.1.unwrap() - 8.0);
    assert!(up < 0.0 && across < 0.0);
    let other = ratings(&mut window, "Oil price");
    assert!((other.0.unwrap() - 7.0 - up).abs() < 1e-9, "{other:?}");
    assert!((other.1.unwrap() - 3.0 - across).abs() < 1e-9, "{other:?}");
    assert_eq!(ratings(&mut window, "Ageing of villages"), ageing);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(ratings(&mut window, "Oil price"), (Some(7.0), Some(3.0)));
    assert_eq!(ratings(&mut window, "Trust in data"), (Some(8.0), Some(8.0)));
}

#[test]
fn dragged_together_none_leaves_the_map_and_none_catches_up() {
    let mut window = Window::new().with_session(drivers());
    let (oil, trust) = (point(&mut window, "Oil price"), point(&mut window, "Trust in data"));
    window.click_at(oil.center(), Modifiers::NONE);
    window.click_at(trust.center(), Modifiers::SHIFT);
    window.drag(oil.center(), oil.center() + vec2(900.0, 0.0));
    assert_eq!(ratings(&mut window, "Trust in data").1, Some(10.0));
    assert_eq!(ratings(&mut window, "Oil price").1, Some(5.0));
}

#[test]
fn a_copied_point_stands_beside_its_original() {
    let mut window = Window::new().with_session(drivers());
    let oil = point(&mut window, "Oil price");
    window.click_at(oil.center(), Modifiers::NONE);
    window.press(Modifiers::COMMAND, Key::D);
    let session = window.session();
    let stands = |card: &Arc<Card>| (card.first.unwrap().get(), card.second.unwrap().get());
    let cards = &session.canvases[0].cell(CellKey::Drivers).unwrap().cards;
    let both: Vec<_> = cards.iter().filter(|card| card.text == "Oil price").map(stands).collect();
    assert_eq!(both, [(7.0, 3.0), (6.6, 3.4)]);
}

#[test]
fn a_driver_dragged_from_the_tray_stands_on_the_map() {
    let mut window = Window::new().with_session(drivers());
    let from = window.card("Rule of law").center();
    let to = point(&mut window, "Ageing of villages").center() + vec2(120.0, -120.0);
    window.drag(from, to);
    let (importance, uncertainty) = ratings(&mut window, "Rule of law");
    assert!(importance.unwrap() > 3.0 && uncertainty.unwrap() > 2.0);
}

#[test]
fn a_point_dragged_back_to_the_tray_has_no_ratings() {
    let mut window = Window::new().with_session(drivers());
    let tray = window.card("Rule of law").center();
    let from = point(&mut window, "Oil price").center();
    window.drag(from, tray + vec2(0.0, 60.0));
    assert_eq!(ratings(&mut window, "Oil price"), (None, None));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(ratings(&mut window, "Oil price"), (Some(7.0), Some(3.0)));
}

#[test]
fn enter_places_a_driver_in_the_middle_and_arrows_move_it() {
    let mut window = Window::new().with_session(drivers());
    let at = window.card("Rule of law").center();
    window.click_at(at, Modifiers::NONE);
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(ratings(&mut window, "Rule of law"), (Some(5.0), Some(5.0)));
    window.press(Modifiers::NONE, Key::ArrowUp);
    window.press(Modifiers::NONE, Key::ArrowRight);
    window.press(Modifiers::SHIFT, Key::ArrowRight);
    assert_eq!(ratings(&mut window, "Rule of law"), (Some(5.1), Some(6.1)));
}

#[test]
fn a_new_driver_waits_in_the_tray() {
    let mut window = Window::new().with_session(drivers());
    window.type_text("Housing prices\n");
    assert_eq!(ratings(&mut window, "Housing prices"), (None, None));
    window.card("Housing prices");
}

#[test]
fn the_critical_corner_follows_its_dragged_edge() {
    let mut window = Window::new().with_session(drivers());
    let edges = window.says(msg!("drivers-corner"));
    let before = foresight(&window.session()).critical;
    let trust = point(&mut window, "Trust in data").center();
    let oil = point(&mut window, "Oil price").center();
    let unit = vec2((trust.x - oil.x) / 5.0, trust.y - oil.y);
    // The near corner stands at 6 and 6.
    let near = trust - vec2(2.0 * unit.x, 2.0 * unit.y);
    window.drag(near, near + vec2(-unit.x, 0.0));
    let after = foresight(&window.session()).critical;
    assert!(after.uncertainty < before.uncertainty, "{edges}: {after:?}");
}

#[test]
fn dragging_a_position_moves_it_in_one_step() {
    let mut window = matrix(futures());
    let at = window.find("Today 2026, horizontal 3, vertical 2").center();
    window.drag(at, at + vec2(200.0, -150.0));
    let position = foresight(&window.session()).pairs[0].positions[0].clone();
    assert!(position.x > Score::whole(3) && position.y > Score::whole(2));
    window.press(Modifiers::COMMAND, Key::Z);
    let position = foresight(&window.session()).pairs[0].positions[0].clone();
    assert_eq!((position.x, position.y), (Score::whole(3), Score::whole(2)));
}

#[test]
fn cards_make_room_for_a_position() {
    let session = futures();
    let pair = foresight(&session).chosen.unwrap();
    let mut window = matrix(session);
    window.press(Modifiers::COMMAND, Key::Num3);
    window.type_text("one\ntwo\nthree\nfour\n");
    let position = window.find("Today 2026, horizontal 3, vertical 2");
    let cell = CellKey::Scenario(pair, Corner::LowLow);
    let cards = window.session().canvases[0].cell(cell).unwrap().cards.len();
    assert_eq!(cards, 4);
    for words in ["one", "two", "three", "four"] {
        let card = window.card(words);
        assert!(!card.intersects(position), "{words} lies under the position");
    }
}

#[test]
fn a_scenario_set_aside_can_be_taken_back() {
    let mut window = matrix(futures());
    let garden = window.find("Name of the scenario, much · full");
    window.click_at(garden.center(), Modifiers::NONE);
    window.click(msg!("matrix-set-aside"));
    let aside = |window: &mut Window| {
        let session = window.session();
        let pair = foresight(&session).chosen_pair().unwrap();
        Corner::ALL.into_iter().filter(|c| pair.scenarios.get(*c).set_aside.is_some()).count()
    };
    assert_eq!(aside(&mut window), 1);
    window.click(msg!("matrix-take-back"));
    assert_eq!(aside(&mut window), 0);
}

#[test]
fn stories_stay_with_the_pair_they_were_written_for() {
    let mut window = matrix(futures());
    assert!(window.shows("Garden"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num5);
    window.click(msg!("axes-choose"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num6);
    assert!(window.shows("Market") && !window.shows("Garden"));
    let session = window.session();
    let names: Vec<_> = foresight(&session)
        .pairs
        .iter()
        .map(|pair| pair.scenarios.get(Corner::HighHigh).name.clone())
        .collect();
    assert_eq!(names, ["Garden", "Market"]);
}

#[test]
fn factors_of_pest_become_drivers_that_remember_where_they_came_from() {
    let room = crate::rooms::pest().cards(POLITICAL, &["New civil code", "Early elections"]);
    let room = room.canvas(CanvasKind::Foresight(Foresight::default()));
    let mut window = Window::new().with_session(room.done());
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num4);
    window.click(msg!("drivers-take"));
    window.click_label("Early elections");
    window.click_label("Add 1 driver");
    let session = window.session();
    let factor = card(&session, "Early elections").id;
    let drivers = &session.canvases[1].cell(CellKey::Drivers).unwrap().cards;
    let [driver] = drivers.as_slice() else { panic!("one driver was taken") };
    assert_eq!(driver.text, "Early elections");
    assert_eq!(driver.origin.unwrap().card, factor);
    // What is among the drivers already is not offered again.
    window.click(msg!("drivers-take"));
    assert!(window.shows("New civil code"));
}

#[test]
fn the_numbers_of_the_critical_corner_have_the_decimal_sign_of_the_language() {
    for (language, number) in [(Language::Russian, "6,0"), (Language::English, "6.0")] {
        let mut window = Window::new().lang(language).with_session(drivers());
        window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num4);
        assert!(window.shows(number), "{number} in {language:?}");
    }
}

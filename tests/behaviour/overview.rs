//! The workshop at a glance: its facts, its people, what was put aside and decided.

use std::sync::Arc;

use eframe::egui::{Key, Modifiers, pos2, vec2};
use fourfold::{
    app::place::Place,
    msg,
    session::{Session, Stage},
};
use jiff::civil::date;

use crate::{
    fit::assert_text_fits,
    rooms::{Room, STRENGTHS, chain},
    window::Window,
};

/// The overview of that workshop, with nothing focused but what the screen focuses itself.
fn overview(session: Session) -> Window {
    let window = Window::new().with_session(session);
    assert_eq!(window.shell().desk.tab().unwrap().view.place, Place::Overview);
    window
}

fn undo(window: &mut Window) {
    window.press(Modifiers::COMMAND, Key::Z);
}

#[test]
fn a_new_workshop_asks_for_its_title_first_and_typing_it_is_one_step() {
    let mut window = overview(Room::new("").done());
    window.type_text("Services 2035\n");
    assert_eq!(window.session().title, "Services 2035");
    undo(&mut window);
    assert_eq!(window.session().title, "");
    assert!(window.tab().history.undo_label().is_none());
}

#[test]
fn enter_leads_from_field_to_field_and_each_is_a_step_of_its_own() {
    let mut window = overview(Room::new("").done());
    window.type_text("Services 2035\nWho serves whom?\nPublic services\nOral\n");
    let session = window.session();
    assert_eq!(session.title, "Services 2035");
    assert_eq!(session.question, "Who serves whom?");
    assert_eq!((session.subject.as_str(), session.place.as_str()), ("Public services", "Oral"));
    undo(&mut window);
    assert_eq!(
        (window.session().subject.as_str(), window.session().place.as_str()),
        ("Public services", "")
    );
}

#[test]
fn a_title_given_up_with_escape_is_as_it_was() {
    let mut window = overview(Room::new("Services").done());
    window.click_label("Title");
    window.type_text(" 2035");
    window.press(Modifiers::NONE, Key::Escape);
    assert_eq!(window.session().title, "Services");
    assert!(window.tab().history.undo_label().is_none());
}

#[test]
fn dates_are_read_as_people_write_them() {
    let mut window = overview(Room::new("Services").done());
    for (typed, read) in [
        ("21.11.2026", date(2026, 11, 21)),
        ("3 May 2027", date(2027, 5, 3)),
        ("2026-12-01", date(2026, 12, 1)),
    ] {
        window.click_label("Date");
        window.press(Modifiers::COMMAND, Key::A);
        window.type_text(typed);
        window.type_text("\n");
        assert_eq!(window.session().date, Some(read), "{typed}");
        undo(&mut window);
        assert_eq!(window.session().date, None, "{typed} is one step");
    }
}

#[test]
fn what_is_not_a_date_is_told_and_not_kept() {
    let mut window = overview(Room::new("Services").done());
    window.click_label("Date");
    window.type_text("next week\n");
    assert_eq!(window.session().date, None);
    assert!(window.shows("This is not a date"));
    assert!(window.shows("next week"), "what was typed can still be mended");
}

#[test]
fn people_are_added_line_by_line_at_speaking_speed() {
    let mut window = overview(Room::new("Services").done());
    window.click_label("Name, organisation");
    window.type_text("Aigul, Ministry of Justice\nDamir\nSaule\n");
    let names: Vec<_> = window.session().participants.iter().map(|p| p.name.clone()).collect();
    assert_eq!(names, ["Aigul", "Damir", "Saule"]);
    assert_eq!(window.session().participants[0].organisation, "Ministry of Justice");
}

#[test]
fn a_pasted_list_is_a_person_a_line_and_one_step() {
    let mut window = overview(Room::new("Services").done());
    window.click_label("Name, organisation");
    window.paste("Aigul\tMinistry\r\n\r\nDamir\tAkimat\r\n");
    let people = window.session().participants.clone();
    let read: Vec<_> = people.iter().map(|p| (p.name.as_str(), p.organisation.as_str())).collect();
    assert_eq!(read, [("Aigul", "Ministry"), ("Damir", "Akimat")]);
    undo(&mut window);
    assert!(window.session().participants.is_empty());
}

#[test]
fn arrival_is_noted_with_its_time_and_outlives_undo() {
    let mut window = overview(Room::new("Services").done());
    window.click_label("Name, organisation");
    window.type_text("Aigul\nDamir\n");
    window.click_label("Aigul has come");
    window.click_label("Name, organisation");
    window.type_text("Saule\n");
    undo(&mut window);
    let session = window.session();
    assert_eq!(session.participants.len(), 2);
    assert!(session.record.arrival(session.participants[0].id).is_some());
    assert!(window.shows("10:30"));
    assert!(window.shows("1 of 2 have come"));
}

#[test]
fn a_thought_parked_on_a_board_waits_on_the_overview_with_the_way_back() {
    let mut session = chain().done();
    Arc::make_mut(&mut session.canvases[0]).subject = "Akimat".to_owned();
    let pest = session.canvases[0].id;
    let mut window = overview(session);
    window.click_label("PEST · Akimat");
    assert_eq!(window.tab().view.place, Place::Board(pest));
    window.press(Modifiers::COMMAND, Key::P);
    window.rest();
    window.type_text("Who pays for it?\n");
    assert_eq!(window.session().parking_lot.len(), 1);
    window.click(msg!("rail-overview"));
    assert!(window.shows("Who pays for it?"));
    assert!(window.shows("1 open"));
    window.click_label("Settled: Who pays for it?");
    assert!(window.session().parking_lot[0].settled);
}

#[test]
fn a_removed_canvas_comes_back_with_undo() {
    let session = chain().done();
    let before = Arc::new(session.clone());
    let mut window = overview(session);
    window.click_label("More for SWOT");
    window.click_label("Remove");
    assert_eq!(window.session().canvases.len(), 2);
    window.click(msg!("toast-undo"));
    assert_eq!(window.session(), before);
}

#[test]
fn an_added_canvas_is_gone_to_and_undo_leads_back() {
    let mut window = overview(Room::new("Services").done());
    window.click_label("Add canvas…");
    window.click_label("PESTEL");
    let id = window.session().canvases[0].id;
    assert_eq!(window.tab().view.place, Place::Board(id));
    undo(&mut window);
    assert_eq!(window.tab().view.place, Place::Overview);
    assert!(window.session().canvases.is_empty());
}

#[test]
fn dismissed_advice_stays_away_in_the_file_until_it_is_brought_back() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("workshop.ron");
    let mut window = overview(chain().done());
    let advice = "The canvas does not say what it is about";
    let dismiss = |window: &mut Window| window.label_that_starts(&format!("Dismiss: {advice}"));
    let first = dismiss(&mut window);
    window.click_at(first, Modifiers::NONE);
    assert_eq!(window.session().dismissed.len(), 1);
    window.click(msg!("toast-undo"));
    assert!(window.session().dismissed.is_empty());
    let first = dismiss(&mut window);
    window.click_at(first, Modifiers::NONE);
    window.save_as(&file);

    let mut again = Window::new().opening(&file);
    assert_eq!(again.session().dismissed.len(), 1);
    again.scroll(pos2(1000.0, 400.0), vec2(0.0, -2000.0));
    assert!(!again.shows("Bring back: "));
    again.click_label("1 piece of advice dismissed");
    let back = again.label_that_starts(&format!("Bring back: {advice}"));
    again.click_at(back, Modifiers::NONE);
    assert!(again.session().dismissed.is_empty());
    assert!(!again.shows("1 piece of advice dismissed"));
}

#[test]
fn a_list_takes_as_many_people_as_a_workshop_holds_and_says_what_it_left_out() {
    let mut window = overview(Room::new("Services").done());
    window.click_label("Name, organisation");
    let lines: Vec<String> = (1..=10_003).map(|number| format!("Person {number}")).collect();
    window.paste_at_once(&lines.join("\n"));
    assert_eq!(window.shell().desk.tab().unwrap().session().participants.len(), 10_000);
}

#[test]
fn a_pest_grows_into_a_pestel_from_the_overview() {
    let mut window = overview(chain().done());
    window.click_label("More for PEST");
    window.click_label("Extend to PESTEL");
    assert_eq!(window.session().canvases[0].keys().len(), 6);
    assert!(window.shows("PESTEL"));
}

#[test]
fn how_much_is_rated_stays_out_of_sight_while_thoughts_are_collected() {
    let session = |stage| {
        let mut session = chain().done();
        let canvas = Arc::make_mut(&mut session.canvases[1]);
        canvas.stage = stage;
        let card = fourfold::session::Card::new(
            fourfold::session::CardId(uuid::Uuid::from_u128(7)),
            "Staff know the work",
        );
        canvas.cell_mut(STRENGTHS).unwrap().cards.push(Arc::new(card));
        session
    };
    assert!(!overview(session(Stage::Collect)).shows("0 of 1 rated"));
    assert!(overview(session(Stage::Rate)).shows("0 of 1 rated"));
}

#[test]
fn a_decision_takes_an_owner_and_a_due_date() {
    let mut window = overview(Room::new("Services").done());
    window.click_label("What was decided");
    window.type_text("Open two more offices\n");
    window.click_label("Owner of the decision");
    window.type_text("Damir\n");
    window.click_label("Due date of the decision");
    window.type_text("1 June 2026\n");
    let decision = window.session().decisions[0].clone();
    assert_eq!(decision.owner, "Damir");
    assert_eq!(decision.due, Some(date(2026, 6, 1)));
}

#[test]
fn everything_on_the_overview_and_among_the_data_can_be_read_in_every_language() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops");
    for language in fourfold::session::Language::ALL {
        for sample in ["public-administration-2035.ron", "west-kazakhstan.ron"] {
            let mut window = Window::new().opening(&folder.join(sample)).lang(language);
            window.click(msg!("rail-overview"));
            assert_text_fits(&mut window, "the overview");
            window.click(msg!("rail-indicators"));
            assert_text_fits(&mut window, "the data");
        }
    }
}

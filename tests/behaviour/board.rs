//! Cards on a board: writing, choosing, moving, rating, and taking it all back.

use eframe::egui::{Key, Modifiers, vec2};
use fourfold::{
    app::command::SortBy,
    msg,
    session::{Direction, Found, Language, Score, Stage, SwotCell, Which},
};

use crate::{
    rooms::{OPPORTUNITIES, POLITICAL, STRENGTHS, WEAKNESSES, card, chain, pest, swot, words},
    window::Window,
};

const NONE: Modifiers = Modifiers::NONE;

fn three() -> Window {
    let room = swot().cards(STRENGTHS, &["alpha", "beta", "gamma"]).cards(WEAKNESSES, &["delta"]);
    Window::new().with_session(room.done())
}

fn strengths(window: &mut Window) -> Vec<String> {
    words(&window.session(), 0, STRENGTHS)
}

#[test]
fn escape_takes_back_what_was_written_in_place() {
    let mut window = three();
    window.choose("beta", NONE);
    window.press(NONE, Key::F2);
    window.type_text("something else");
    assert_eq!(strengths(&mut window), ["alpha", "something else", "gamma"]);
    window.press(NONE, Key::Escape);
    assert_eq!(strengths(&mut window), ["alpha", "beta", "gamma"]);
    assert!(window.tab().history.undo_label().is_none());
}

#[test]
fn a_double_click_writes_in_place_and_undo_takes_the_stay_back_at_once() {
    let mut window = three();
    let at = window.card("beta").center();
    window.double_click_at(at);
    window.type_text("written anew");
    window.press(NONE, Key::Enter);
    assert_eq!(strengths(&mut window), ["alpha", "written anew", "gamma"]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(strengths(&mut window), ["alpha", "beta", "gamma"]);
}

#[test]
fn ctrl_z_while_writing_in_place_takes_the_words_back() {
    let mut window = three();
    window.choose("beta", NONE);
    window.press(NONE, Key::F2);
    window.type_text("new words");
    window.rest();
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(strengths(&mut window), ["alpha", "beta", "gamma"]);
}

#[test]
fn a_deleted_card_comes_back_from_the_toast() {
    let mut window = three();
    window.choose("beta", NONE);
    window.press(NONE, Key::Delete);
    assert_eq!(strengths(&mut window), ["alpha", "gamma"]);
    window.click(msg!("toast-undo"));
    assert_eq!(strengths(&mut window), ["alpha", "beta", "gamma"]);
}

#[test]
fn shift_chooses_a_span_and_ctrl_adds_one() {
    let mut window = three();
    window.choose("alpha", NONE);
    window.choose("gamma", Modifiers::SHIFT);
    window.choose("delta", Modifiers::COMMAND | Modifiers::CTRL);
    window.press(NONE, Key::Num3);
    let session = window.session();
    for words in ["alpha", "beta", "gamma", "delta"] {
        assert_eq!(card(&session, words).rating(Which::First), Some(Score::whole(3)), "{words}");
    }
}

#[test]
fn several_cards_dragged_land_together_in_their_order() {
    let mut window = three();
    window.choose("gamma", NONE);
    window.choose("alpha", Modifiers::SHIFT);
    let (from, to) = (window.card("beta").center(), window.card("delta").center());
    window.drag(from, to + vec2(0.0, 40.0));
    let moved = words(&window.session(), 0, WEAKNESSES);
    assert_eq!(moved, ["delta", "alpha", "beta", "gamma"]);
}

#[test]
fn escape_during_a_drag_leaves_the_card_where_it_was() {
    let mut window = three();
    let before = window.session();
    let (from, to) = (window.card("beta").center(), window.card("delta").center());
    window.hold(from, to);
    window.press(NONE, Key::Escape);
    window.rest();
    window.release(to);
    assert_eq!(window.session(), before);
}

#[test]
fn alt_and_arrows_move_the_chosen_card() {
    let mut window = three();
    window.choose("beta", NONE);
    window.press(Modifiers::ALT, Key::ArrowUp);
    assert_eq!(strengths(&mut window), ["beta", "alpha", "gamma"]);
    window.press(Modifiers::ALT, Key::ArrowDown);
    window.press(Modifiers::ALT, Key::ArrowDown);
    assert_eq!(strengths(&mut window), ["alpha", "gamma", "beta"]);
    window.press(Modifiers::ALT, Key::ArrowRight);
    assert_eq!(words(&window.session(), 0, WEAKNESSES), ["delta", "beta"]);
    window.press(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(strengths(&mut window), ["alpha", "gamma", "beta"]);
}

#[test]
fn a_copy_lands_below_its_card() {
    let mut window = three();
    window.choose("beta", NONE);
    window.press(Modifiers::COMMAND, Key::D);
    assert_eq!(strengths(&mut window), ["alpha", "beta", "beta", "gamma"]);
}

#[test]
fn the_filter_narrows_the_board_while_it_is_written() {
    let mut window = three();
    window.press(Modifiers::COMMAND, Key::F);
    window.type_text("LT");
    assert!(window.shows("delta"));
    assert!(!window.shows("alpha"));
    assert!(window.shows("0 of 3"), "a cell says how many of its cards are left");
    assert!(window.shows("No card here has these words"));
    window.press(NONE, Key::Escape);
    assert!(window.shows("alpha"));
}

#[test]
fn sorting_by_rating_leaves_the_stored_order() {
    let mut window = three();
    let before = strengths(&mut window);
    window.choose("gamma", NONE);
    window.press(NONE, Key::Num5);
    window.click(msg!("sort-name"));
    window.click(msg!("command-sort-rating"));
    assert_eq!(window.tab().view.sort, SortBy::Rating);
    assert!(window.card("gamma").top() < window.card("alpha").top());
    assert_eq!(strengths(&mut window), before);
}

#[test]
fn ratings_are_out_of_sight_while_thoughts_are_collected() {
    let mut window = three();
    window.choose("alpha", NONE);
    window.press(NONE, Key::Num5);
    let rating = window.says(msg!("term-rating-importance"));
    let spoken = |window: &mut Window| window.label_of("alpha").contains(&rating);
    assert!(!spoken(&mut window));
    window.click(msg!("term-stage-rate"));
    assert_eq!(window.session().canvases[0].stage, Stage::Rate);
    assert!(spoken(&mut window));
}

#[test]
fn a_strength_that_becomes_a_weakness_keeps_its_weight() {
    let mut window = three();
    window.choose("alpha", NONE);
    window.press(Modifiers::SHIFT, Key::Num2);
    let second = |window: &mut Window| card(&window.session(), "alpha").rating(Which::Second);
    assert_eq!(second(&mut window), Some(Score::whole(4)));
    window.press(Modifiers::ALT, Key::ArrowRight);
    assert_eq!(second(&mut window), Some(Score::whole(1)));
    window.press(Modifiers::ALT, Key::ArrowRight);
    assert_eq!(words(&window.session(), 0, OPPORTUNITIES), ["alpha"]);
    assert_eq!(second(&mut window), None);
}

#[test]
fn a_pest_factor_sent_to_the_swot_keeps_its_impact_and_its_origin() {
    let room = chain();
    let mut session = room.done();
    let factor = pest().cards(POLITICAL, &["New procurement law"]).done().canvases[0].clone();
    session.canvases[0] = factor;
    let mut window = Window::new().with_session(session);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num2);
    window.choose("New procurement law", NONE);
    window.press(NONE, Key::Num4);
    window.press(Modifiers::COMMAND, Key::E);
    window.rest();
    window.click_label("Opportunities");
    let session = window.session();
    let opportunities = session.canvases[1].cell(OPPORTUNITIES).unwrap();
    let factor = session.canvases[0].cell(POLITICAL).unwrap().cards[0].clone();
    assert_eq!(factor.direction, Direction::Open);
    assert_eq!(opportunities.cards[0].rating(Which::First), Some(Score::whole(4)));
    assert_eq!(opportunities.cards[0].origin.map(|origin| origin.card), Some(factor.id));
}

#[test]
fn a_list_under_headings_fills_its_cells_after_a_preview() {
    let mut window = three();
    window.press(Modifiers::COMMAND, Key::I);
    window.rest();
    window.paste("Strengths\n- one\n- two\nThreats\n- three\n");
    assert_eq!(strengths(&mut window), ["alpha", "beta", "gamma"]);
    let add = window.shell().desk.texts.with(msg!("paste-add"), &[("count", 3_usize.into())]);
    window.click_label(&add);
    let session = window.session();
    assert_eq!(words(&session, 0, STRENGTHS), ["alpha", "beta", "gamma", "one", "two"]);
    let threats = fourfold::session::CellKey::Swot(SwotCell::Threats);
    assert_eq!(words(&session, 0, threats), ["three"]);
}

#[test]
fn a_cell_and_a_card_can_be_copied_as_text() {
    let mut window = three();
    window.choose("beta", NONE);
    window.copy();
    assert_eq!(window.copied().as_deref(), Some("beta"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    let copied = window.copied().unwrap();
    assert!(copied.contains("alpha") && copied.contains("gamma"), "{copied}");
}

#[test]
fn undo_brings_back_what_was_chosen_and_where() {
    let mut window = Window::new().with_session(
        chain().cards(fourfold::session::CellKey::Drivers, &["Energy prices"]).done(),
    );
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num3);
    window.rest();
    window.type_text("Trained staff\n");
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num1);
    let away = window.tab().view.place;
    window.press(Modifiers::COMMAND, Key::Z);
    assert_ne!(window.tab().view.place, away);
    assert_eq!(words(&window.session(), 1, STRENGTHS), [""; 0]);
}

#[test]
fn the_language_changes_while_the_board_is_open() {
    let mut window = three();
    assert!(window.shows("Strengths"));
    window.click(msg!("topbar-language"));
    window.click_label("Қазақша");
    assert_eq!(window.shell().desk.texts.language, Language::Kazakh);
    assert!(!window.shows("Strengths"));
    assert_eq!(strengths(&mut window), ["alpha", "beta", "gamma"]);
}

#[test]
fn an_indicator_behind_a_card_is_found_by_typing_and_taken_by_enter() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops");
    let mut window = Window::new().opening(&folder.join("west-kazakhstan.ron"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num3);
    window.rest();
    let words = "Departments do not always act together";
    window.choose(words, NONE);
    window.click(msg!("evidence-add-indicator"));
    window.type_text("on PAPER\n");
    window.rest();
    window.click(msg!("evidence-add"));
    let session = window.session();
    let found = card(&session, words).evidence.first().map(|piece| piece.found.clone());
    let Some(Found::Indicator(reading)) = found else { panic!("an indicator stands behind it") };
    let indicator = session.indicator(reading.indicator).unwrap();
    assert_eq!(indicator.name, "Services delivered on paper");
}

#[test]
fn signs_on_a_narrow_card_stand_below_its_words_and_leave_them_the_width() {
    let text = "Deadlines for services are missed in far villages for want of specialists";
    let bare = format!("Also {text}");
    let mut session = pest().cards(POLITICAL, &[text, &bare]).done();
    let canvas = std::sync::Arc::make_mut(&mut session.canvases[0]);
    canvas.stage = Stage::Rate;
    let marked = std::sync::Arc::make_mut(&mut canvas.cell_mut(POLITICAL).unwrap().cards[0]);
    marked.note = "Said twice".to_owned();
    marked.votes = 12;
    marked.direction = Direction::Threat;
    let mut window = Window::new().with_session(session);
    window.resize(vec2(700.0, 768.0));
    let (marked, bare) = (window.card(text).height(), window.card(&bare).height());
    assert!(marked <= bare + 30.0, "{marked} against {bare}");
}

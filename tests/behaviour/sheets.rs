//! A table of data written in like a spreadsheet.

mod copying;
mod sharing;

use std::sync::Arc;

use eframe::egui::{Key, Modifiers};
use fourfold::{
    edit::{Change, History, Label},
    msg,
    session::{
        AnswerScale, CellState, Evidence, EvidenceId, Finite, Found, Good, Indicator,
        IndicatorData, IndicatorId, Language, Missing, Observation, Passage, Period, Reading, Rows,
        Session, Source, Stance, Value,
    },
};

use crate::{rooms::Room, samples::small_swot, window::Window};

const NONE: Modifiers = Modifiers::NONE;

fn id(number: u128) -> IndicatorId {
    IndicatorId(uuid::Uuid::from_u128(number))
}

fn indicator(number: u128, name: &str, data: IndicatorData) -> Indicator {
    Indicator {
        id: id(number),
        name: name.to_owned(),
        unit: "services".to_owned(),
        good: Good::Neither,
        multiple_response: false,
        overlapping: false,
        scale: AnswerScale::default(),
        source: Source::default(),
        notes: String::new(),
        formula: None,
        data,
    }
}

fn number(number: f64) -> Value {
    Value::Number(Finite::try_from(number).unwrap())
}

fn row(entity: &str, year: i16, value: Value) -> Observation {
    Observation(entity.to_owned(), Period::Year(year), value, String::new())
}

/// Two districts in two years.
fn districts() -> IndicatorData {
    IndicatorData::Series(Rows::new(vec![
        row("Akzhaik", 2023, number(40.0)),
        row("Akzhaik", 2024, number(41.0)),
        row("Burlin", 2023, number(43.0)),
        row("Burlin", 2024, number(44.0)),
    ]))
}

/// The window on a workshop with these tables, the first of them chosen.
fn showing(indicators: Vec<Indicator>, language: Language) -> Window {
    let mut session = Room::new("Services").done();
    session.indicators = indicators.into_iter().map(Arc::new).collect();
    open(session, language)
}

fn open(session: Session, language: Language) -> Window {
    let mut window = Window::new().with_session(session).lang(language);
    window.click(msg!("rail-indicators"));
    window
}

/// The window on the districts, standing in Akzhaik's 2023.
fn at_first(language: Language) -> Window {
    let mut window = showing(vec![indicator(1, "Services", districts())], language);
    let first = window.find("40").center();
    window.click_at(first, NONE);
    window
}

fn values(window: &mut Window) -> Vec<(String, String, Option<f64>)> {
    let session = window.session();
    let rows = session.indicators[0].data.observations().to_vec();
    rows.into_iter().map(|o| (o.0, o.1.to_string(), o.2.number())).collect()
}

fn value(window: &mut Window, entity: &str, period: &str) -> Value {
    let session = window.session();
    let rows = session.indicators[0].data.observations();
    rows.iter().find(|o| o.0 == entity && o.1.to_string() == period).unwrap().2
}

#[test]
fn typing_over_a_cell_and_enter_goes_down_tab_goes_right_and_each_is_one_step_back() {
    let mut window = at_first(Language::English);
    window.type_text("50\n53\n");
    window.press(NONE, Key::ArrowUp);
    window.press(NONE, Key::Tab);
    window.type_text("51");
    window.press(NONE, Key::Tab);
    let now: Vec<Option<f64>> = values(&mut window).into_iter().map(|row| row.2).collect();
    assert_eq!(now, [Some(50.0), Some(51.0), Some(53.0), Some(44.0)]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(value(&mut window, "Akzhaik", "2024"), number(41.0));
    window.press(Modifiers::COMMAND, Key::Z);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.session().indicators[0].data, districts());
}

#[test]
fn fast_typing_loses_no_digit_between_cells() {
    let rows = (0..8).map(|at| row(&format!("Office {at}"), 2024, number(1.0)));
    let data = IndicatorData::CrossSection(Rows::new(rows.collect()));
    let mut window = showing(vec![indicator(1, "Services", data)], Language::English);
    let heading = window.find("2024").center();
    window.click_at(heading, NONE);
    window.press(NONE, Key::ArrowDown);
    for at in 0..8 {
        window.type_text(&format!("{at}{at}{at}"));
        window.press(NONE, Key::Enter);
    }
    let now: Vec<Option<f64>> = values(&mut window).into_iter().map(|row| row.2).collect();
    assert_eq!(now, (0..8).map(|at| Some(f64::from(at) * 111.0)).collect::<Vec<_>>());
}

#[test]
fn marks_and_missing_values_are_typed_and_nothing_missing_becomes_zero() {
    let mut window = at_first(Language::Russian);
    window.type_text("~14\n..\n");
    assert_eq!(
        value(&mut window, "Akzhaik", "2023"),
        Value::About(Finite::try_from(14.0).unwrap())
    );
    assert_eq!(value(&mut window, "Burlin", "2023"), Value::Missing(Missing::NoData));
    window.press(NONE, Key::Delete);
    assert_eq!(value(&mut window, "Burlin", "2023"), Value::Missing(Missing::Empty));
}

#[test]
fn what_is_doubtful_is_refused_in_its_cell_and_escape_leaves_the_old_value() {
    let mut window = at_first(Language::English);
    window.type_text("63,,4\n");
    assert!(window.shows("“63,,4” is not a number as it stands"));
    assert_eq!(window.session().indicators[0].data, districts());
    window.press(NONE, Key::Escape);
    window.rest();
    assert!(!window.shows("63,,4"));
    assert_eq!(window.session().indicators[0].data, districts());
}

#[test]
fn a_percentage_does_not_fit_into_a_table_of_counts() {
    let mut window = at_first(Language::English);
    window.type_text("21.6%\n");
    assert!(window.shows("“21.6%” is a share"));
    assert_eq!(window.session().indicators[0].data, districts());
}

#[test]
fn rows_and_periods_are_added_renamed_moved_and_removed() {
    let mut window = at_first(Language::English);
    window.click_label("Add row");
    window.type_text("Terekta\n");
    window.click_label("+");
    window.type_text("March 2025\n");
    window.click_label("Burlin");
    window.type_text("Borili\n");
    window.press(NONE, Key::ArrowUp);
    window.press(Modifiers::ALT, Key::ArrowUp);
    let mut rows: Vec<String> = Vec::new();
    for (entity, ..) in values(&mut window) {
        if !rows.contains(&entity) {
            rows.push(entity);
        }
    }
    assert_eq!(rows, ["Borili", "Akzhaik", "Terekta"]);
    let periods: Vec<String> = values(&mut window).into_iter().map(|row| row.1).collect();
    assert!(periods.contains(&"2025-03".to_owned()), "{periods:?}");
    window.click_label("Terekta");
    window.press(NONE, Key::Delete);
    assert!(values(&mut window).iter().all(|row| row.0 != "Terekta"));
}

#[test]
fn a_row_of_the_same_name_and_a_heading_that_is_no_period_are_refused() {
    let mut window = at_first(Language::English);
    window.click_label("Burlin");
    window.type_text("Akzhaik\n");
    assert!(window.shows("There is a row “Akzhaik” already."));
    window.press(NONE, Key::Escape);
    window.click_label("2023");
    window.type_text("lately\n");
    assert!(window.shows("“lately” is not a period"));
    assert_eq!(window.session().indicators[0].data, districts());
}

#[test]
fn what_follows_from_a_number_changes_with_it_and_is_taken_back_with_it() {
    let mut per_head = indicator(2, "Per employee", IndicatorData::Series(Rows::default()));
    per_head.formula = Some("[Services] / 2".to_owned());
    let tables = vec![indicator(1, "Services", districts()), per_head];
    let mut window = showing(tables, Language::English);
    let first = window.find("40").center();
    window.click_at(first, NONE);
    window.type_text("50\n");
    let derived = |window: &mut Window| {
        let session = window.session();
        session.indicators[1].data.observations().first().and_then(|o| o.2.number())
    };
    assert_eq!(derived(&mut window), Some(25.0));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(derived(&mut window), None, "as it came from the file");
}

#[test]
fn a_derived_table_is_not_written_in_and_says_why() {
    let mut derived = indicator(1, "Double", districts());
    derived.formula = Some("[Services] × 2".to_owned());
    let tables = vec![derived, indicator(2, "Services", districts())];
    let mut window = showing(tables, Language::English);
    let first = window.find("40").center();
    window.click_at(first, NONE);
    window.type_text("5");
    assert!(window.shows("This table is derived."));
    window.press(NONE, Key::Delete);
    assert_eq!(window.session().indicators[0].data, districts());
}

#[test]
fn a_formula_completes_names_says_what_is_wrong_and_takes_effect_with_enter() {
    let mut derived = indicator(1, "Per employee", districts());
    derived.formula = Some(String::new());
    let tables = vec![
        derived,
        indicator(2, "Services", districts()),
        indicator(3, "Employees", districts()),
    ];
    let mut window = showing(tables, Language::English);
    window.focus(eframe::egui::Id::unique(("indicator formula", id(1).0)));
    window.type_text("[Serv");
    assert!(window.shows("Services · services"));
    window.press(NONE, Key::Enter);
    window.type_text(" / [Emploees]\n");
    assert!(window.shows("did you mean “Employees”?"));
    for _ in 0.."[Emploees]".len() {
        window.press(NONE, Key::Backspace);
    }
    window.type_text("[Employees]\n");
    let session = window.session();
    assert_eq!(session.indicators[0].formula.as_deref(), Some("[Services] / [Employees]"));
    assert_eq!(session.indicators[0].data.observations()[0].2.number(), Some(1.0));
}

#[test]
fn words_are_written_judged_and_pasted_without_losing_the_judgement() {
    let passage = |entity: &str, aspect: &str, text: &str, state| {
        Passage(entity.to_owned(), aspect.to_owned(), text.to_owned(), state)
    };
    let data = IndicatorData::TextTable(Rows::new(vec![
        passage("Canada", "Merit", "In the law", CellState::Has),
        passage("Canada", "Training", "A school", CellState::Unjudged),
        passage("Japan", "Merit", "Examinations", CellState::Partly),
    ]));
    let mut window = showing(vec![indicator(1, "Practices", data)], Language::English);
    window.click_label("In the law");
    window.paste("By statute\t\"A school\nand exchanges\"");
    let session = window.session();
    let passages = session.indicators[0].data.passages();
    assert_eq!(passages[0].2, "By statute");
    assert_eq!(passages[0].3, CellState::Has);
    assert_eq!(passages[1].2, "A school\nand exchanges");
    window.press(NONE, Key::ArrowDown);
    window.press(NONE, Key::ArrowRight);
    window.type_text("Rotation\n");
    let session = window.session();
    let written = session.indicators[0].data.passages().last().unwrap();
    assert_eq!((written.0.as_str(), written.1.as_str()), ("Japan", "Training"));
    assert_eq!(written.2, "Rotation");
}

/// A card that leans on Burlin's row.
fn with_evidence() -> Session {
    let mut session = small_swot();
    session.indicators.push(Arc::new(indicator(1, "Services", districts())));
    let card = session.cards().next().unwrap().1.id;
    let found = Found::Indicator(Reading {
        indicator: id(1),
        entity: Some("Burlin".to_owned()),
        period: None,
    });
    let piece = Evidence {
        id: EvidenceId(uuid::Uuid::from_u128(50)),
        found,
        stance: Stance::Supports,
        shows: String::new(),
    };
    let edit = fourfold::edit::EvidenceEdit::Add(
        fourfold::edit::EvidenceHome::Card(card),
        Box::new(piece),
    );
    let mut history: History<()> = History::new(session);
    let change = Change::new(Label::plain(msg!("change-evidence-add")), vec![edit.into()]);
    history.apply(change, (), ()).unwrap();
    history.session().as_ref().clone()
}

#[test]
fn a_card_goes_on_leaning_on_a_row_that_was_renamed() {
    let mut window = open(with_evidence(), Language::English);
    window.click_label("Burlin");
    window.type_text("Borili\n");
    let session = window.session();
    let piece = session.evidence().next().unwrap();
    let Found::Indicator(reading) = &piece.found else { panic!("an indicator") };
    assert_eq!(reading.entity.as_deref(), Some("Borili"));
}

#[test]
fn from_an_indicator_one_goes_to_the_card_that_leans_on_it() {
    let mut window = open(with_evidence(), Language::English);
    assert!(window.shows("1 place leans on this indicator"));
    window.click_label("Опытные сотрудники");
    let chosen = window.tab().view.selection.lead();
    let session = window.session();
    assert_eq!(chosen.and_then(|card| session.card(card)).unwrap().text, "Опытные сотрудники");
}

#[test]
fn an_indicator_in_use_asks_before_it_goes_and_comes_back_with_undo() {
    let mut window = open(with_evidence(), Language::English);
    window.click(msg!("indicators-more"));
    window.click(msg!("indicators-remove"));
    assert!(window.shows("Remove “Services”?"));
    assert!(window.shows("Опытные сотрудники"));
    window.click(msg!("remove-indicator-do"));
    assert!(window.session().indicators.is_empty());
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.session().indicators.len(), 1);
}

#[test]
fn an_indicator_is_made_by_hand_from_nothing() {
    let mut window = open(Room::new("Services").done(), Language::English);
    window.click(msg!("indicators-new-numbers"));
    window.type_text("Complaints");
    window.rest();
    let session = window.session();
    assert_eq!(session.indicators[0].name, "Complaints");
    let only = &session.indicators[0].data.observations()[0];
    assert_eq!(only.2, Value::Missing(Missing::Empty));
    let field = window.find("Add row").center();
    window.click_at(field, NONE);
    window.press(NONE, Key::ArrowUp);
    window.press(NONE, Key::ArrowRight);
    window.paste("\t2023\t2024\nRegion\t46\t71");
    assert_eq!(
        values(&mut window),
        [
            ("Region".to_owned(), "2023".to_owned(), Some(46.0)),
            ("Region".to_owned(), "2024".to_owned(), Some(71.0)),
        ]
    );
}

#[test]
fn a_large_table_lays_out_only_what_is_in_view_and_keeps_its_headings_there() {
    let offices = 0..500;
    let rows = offices.flat_map(|office| {
        (0..60).map(move |at| {
            let name = format!("Office {office}.");
            row(&name, 1960 + at, number(f64::from(office) + f64::from(at) / 100.0))
        })
    });
    let data = IndicatorData::Series(Rows::new(rows.collect()));
    let mut window = showing(vec![indicator(1, "Services", data)], Language::English);
    window.click(msg!("chart-hide"));
    window.click_label("1960");
    window.press(NONE, Key::ArrowDown);
    window.press(Modifiers::COMMAND, Key::End);
    assert!(window.shows("Office 499."));
    assert!(window.shows("2019"));
    assert!(!window.shows("Office 0."));
    window.type_text("7\n");
    assert_eq!(value(&mut window, "Office 499.", "2019"), number(7.0));
}

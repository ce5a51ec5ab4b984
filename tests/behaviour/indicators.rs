//! The data as tables.

use std::{path::Path, sync::Arc};

use fourfold::{
    msg,
    session::{
        AnswerScale, Finite, Good, Indicator, IndicatorData, IndicatorId, Language, Missing,
        Observation, Passage, Period, Rows, Source, Value,
    },
};

use crate::{rooms::Room, window::Window};

fn indicator(data: IndicatorData) -> Indicator {
    Indicator {
        id: IndicatorId(uuid::Uuid::from_u128(77)),
        name: "Services".to_owned(),
        unit: "%".to_owned(),
        good: Good::Up,
        multiple_response: false,
        overlapping: false,
        scale: AnswerScale::default(),
        source: Source::default(),
        notes: String::new(),
        formula: None,
        data,
    }
}

fn value(entity: &str, year: i16, value: Value) -> Observation {
    Observation(entity.to_owned(), Period::Year(year), value, String::new())
}

fn number(number: f64) -> Finite {
    Finite::try_from(number).unwrap()
}

/// The window on a workshop with this table alone.
fn showing(data: IndicatorData, language: Language) -> Window {
    let mut session = Room::new("Services").done();
    session.indicators.push(Arc::new(indicator(data)));
    let mut window = Window::new().with_session(session).lang(language);
    window.click(msg!("rail-indicators"));
    window
}

#[test]
fn a_table_is_copied_with_a_column_a_period_in_the_order_of_time() {
    let data = IndicatorData::Series(Rows::new(vec![
        value("Uralsk", 2024, Value::Number(number(41.5))),
        value("Uralsk", 2022, Value::Number(number(12_000.0))),
        value("Aksay", 2023, Value::About(number(14.0))),
    ]));
    let mut window = showing(data, Language::English);
    window.click(msg!("indicators-copy"));
    assert_eq!(
        window.copied().unwrap(),
        "Entity\t2022\t2023\t2024\nUralsk\t12000\t\t41.5\nAksay\t\t\u{2248}\u{a0}14\t"
            .replace('\u{a0}', " ")
    );
}

#[test]
fn a_missing_value_shows_its_sign_and_says_what_it_means() {
    let data = IndicatorData::Series(Rows::new(vec![
        value("Uralsk", 2023, Value::Missing(Missing::NoData)),
        value("Uralsk", 2024, Value::Doubtful(number(3.5))),
    ]));
    let mut window = showing(data, Language::Russian);
    assert!(window.shows("\u{2026}"));
    assert!(window.shows("Данные отсутствуют"));
    assert!(window.shows("3,5\u{a0}?"));
    assert!(window.shows("вызывает сомнение"));
}

#[test]
fn words_stand_with_their_state_in_words() {
    let passage = |entity: &str, text: &str, state| {
        Passage(entity.to_owned(), "Practice".to_owned(), text.to_owned(), state)
    };
    let data = IndicatorData::TextTable(Rows::new(vec![
        passage("Canada", "Merit defined by law", fourfold::session::CellState::Has),
        passage("Japan", "A single agency", fourfold::session::CellState::Partly),
    ]));
    let mut window = showing(data, Language::English);
    for words in ["Canada", "Practice", "Merit defined by law", "In place", "Partly"] {
        assert!(window.shows(words), "{words}");
    }
}

#[test]
fn of_a_long_table_only_what_is_in_view_is_laid_out() {
    let rows =
        (0..500).map(|row| value(&format!("Office {row}."), 2024, Value::Number(number(1.0))));
    let mut window =
        showing(IndicatorData::CrossSection(Rows::new(rows.collect())), Language::English);
    window.click(msg!("chart-hide"));
    assert!(window.shows("Office 0."));
    assert!(!window.shows("Office 499."));
}

#[test]
fn a_workshop_without_data_says_where_it_will_come_from() {
    let mut window = Window::new().with_session(Room::new("Services").done());
    window.click(msg!("rail-indicators"));
    let words = window.says(msg!("indicators-empty"));
    assert!(window.shows(&words));
}

#[test]
fn every_table_of_the_samples_can_be_looked_at_in_every_language() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops");
    for (sample, language) in [
        ("west-kazakhstan.ron", Language::Kazakh),
        ("professional-civil-service.ron", Language::Russian),
        ("digital-services-oecd.ron", Language::English),
    ] {
        let mut window = Window::new().opening(&folder.join(sample)).lang(language);
        window.click(msg!("rail-indicators"));
        for indicator in &window.session().indicators {
            window.shell_mut().desk.tab_mut().unwrap().view.indicator = Some(indicator.id);
            window.point_away();
            assert!(window.shows(&indicator.name), "{}", indicator.name);
        }
    }
}

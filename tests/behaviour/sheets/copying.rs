//! Ranges and whole tables copied and pasted.

use eframe::egui::{Key, Modifiers};
use fourfold::{
    msg,
    session::{Finite, IndicatorData, Language, Missing, Observation, Rows, Value},
};
use proptest::prelude::*;

use super::{at_first, districts, indicator, number, row, showing, value};

#[test]
fn a_range_is_chosen_with_shift_and_copied_for_a_spreadsheet() {
    let mut window = at_first(Language::English);
    window.press(Modifiers::SHIFT, Key::ArrowDown);
    window.press(Modifiers::SHIFT, Key::ArrowRight);
    window.copy();
    assert_eq!(window.copied().unwrap(), "40\t41\n43\t44");
}

#[test]
fn a_block_from_a_spreadsheet_is_pasted_as_one_step() {
    let mut window = at_first(Language::Russian);
    window.paste("2\u{a0}110\u{a0}910\t0,5\r\n–\t~14\r\n");
    assert_eq!(value(&mut window, "Akzhaik", "2023"), number(2_110_910.0));
    assert_eq!(value(&mut window, "Akzhaik", "2024"), number(0.5));
    assert_eq!(value(&mut window, "Burlin", "2023"), Value::Missing(Missing::NoSuch));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.session().indicators[0].data, districts());
}

#[test]
fn a_block_with_one_doubtful_cell_or_without_room_is_not_pasted_at_all() {
    let mut window = at_first(Language::English);
    window.paste("1\t2\n3\tmany");
    assert!(window.shows("Cell B2 of it"));
    window.paste("1\t2\t3");
    assert!(window.shows("Nothing was pasted: 1 × 3 cells do not fit into 2 × 2"));
    assert_eq!(window.session().indicators[0].data, districts());
}

#[test]
fn a_table_with_its_headings_fills_what_is_there_and_adds_what_is_not() {
    let mut window = at_first(Language::English);
    window.paste("District\t2024\t2025\nBurlin\t45\t46\nTerekta\t48\t..\n");
    assert_eq!(value(&mut window, "Burlin", "2024"), number(45.0));
    assert_eq!(value(&mut window, "Burlin", "2025"), number(46.0));
    assert_eq!(value(&mut window, "Terekta", "2025"), Value::Missing(Missing::NoData));
    assert_eq!(value(&mut window, "Akzhaik", "2023"), number(40.0));
}

fn any_value() -> impl Strategy<Value = Value> {
    let finite = prop_oneof![
        (-1_000_000_000_i32..1_000_000_000).prop_map(f64::from),
        (-1e6..1e6_f64),
        (-1e-6..1e-6_f64),
    ];
    prop_oneof![
        6 => finite.clone().prop_map(number),
        1 => finite.clone().prop_map(|n| Value::About(Finite::try_from(n).unwrap())),
        1 => finite.prop_map(|n| Value::Doubtful(Finite::try_from(n).unwrap())),
        1 => Just(Value::Missing(Missing::NoData)),
        1 => Just(Value::Missing(Missing::NoSuch)),
        1 => Just(Value::Missing(Missing::Confidential)),
        1 => Just(Value::Missing(Missing::Empty)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_copied_table_pasted_into_an_empty_one_is_the_same_table_in_every_language(
        rows in proptest::collection::vec(proptest::collection::vec(any_value(), 3), 1..5),
        language in prop_oneof![
            Just(Language::English), Just(Language::Russian), Just(Language::Kazakh)
        ],
    ) {
        let observations = rows.iter().enumerate().flat_map(|(at, values)| {
            let name = format!("Row {at}");
            (2020..).zip(values).map(move |(year, value)| row(&name, year, *value))
        });
        let data = IndicatorData::Series(Rows::new(observations.collect()));
        let blank = IndicatorData::Series(Rows::new(vec![row("", 2020, Value::Missing(Missing::Empty))]));
        let tables = vec![indicator(1, "Empty", blank.clone()), indicator(2, "Full", data.clone())];
        let mut window = showing(tables, language);
        window.click_label("Full");
        window.click(msg!("indicators-copy"));
        let copied = window.copied().unwrap();
        window.click_label("Empty");
        window.click(msg!("indicators-entity"));
        window.paste(&copied);
        prop_assert_eq!(&window.session().indicators[0].data, &data);
        window.press(Modifiers::COMMAND, Key::Z);
        prop_assert_eq!(&window.session().indicators[0].data, &blank);
    }

    #[test]
    fn writing_touches_its_own_place_alone(
        entity in 0..3_usize, year in 2020..2024_i16, value in any_value(),
    ) {
        let names = ["a", "b", "c"];
        let all = names.iter().flat_map(|name| (2020..2023).map(|y| row(name, y, number(1.0))));
        let data = IndicatorData::Series(Rows::new(all.collect()));
        let fresh = row(names[entity], year, value);
        let after = data.written(vec![fourfold::edit::Writing::Value(fresh.clone())]);
        let same = |o: &&Observation| o.0 == fresh.0 && o.1 == fresh.1;
        prop_assert_eq!(after.observations().iter().filter(same).count(), 1);
        prop_assert!(after.observations().contains(&fresh));
        let others = |data: &IndicatorData| -> Vec<Observation> {
            data.observations().iter().filter(|o| !same(o)).cloned().collect()
        };
        prop_assert_eq!(others(&after), others(&data));
    }
}

#[test]
fn a_name_that_would_be_taken_for_a_formula_is_copied_as_words_and_pasted_as_it_was() {
    let rows = vec![row("=cmd()", 2024, number(-41.5)), row("Aksay", 2024, number(3.0))];
    let data = IndicatorData::Series(Rows::new(rows));
    let blank =
        IndicatorData::Series(Rows::new(vec![row("", 2020, Value::Missing(Missing::Empty))]));
    let tables = vec![indicator(1, "Empty", blank), indicator(2, "Full", data.clone())];
    let mut window = showing(tables, Language::English);
    window.click_label("Full");
    window.click(msg!("indicators-copy"));
    let copied = window.copied().unwrap();
    assert_eq!(copied, "Entity\t2024\n'=cmd()\t-41.5\nAksay\t3");
    window.click_label("Empty");
    window.click(msg!("indicators-entity"));
    window.paste(&copied);
    assert_eq!(window.session().indicators[0].data, data);
}

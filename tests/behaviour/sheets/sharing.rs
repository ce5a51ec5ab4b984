//! What an edit of a table costs the history: what changed, and nothing else.

use std::sync::Arc;

use fourfold::{
    analysis::formula,
    edit::{Change, History, IndicatorEdit, Label, Writing},
    msg,
    session::{Indicator, IndicatorData, Observation, Rows},
};

use super::{districts, indicator, number, row};
use crate::rooms::Room;

#[test]
fn changing_one_indicator_leaves_the_others_shared() {
    let mut session = Room::new("Services").done();
    session.indicators.push(Arc::new(indicator(1, "One", districts())));
    session.indicators.push(Arc::new(indicator(2, "Two", districts())));
    let mut history: History<()> = History::new(session);
    let before = Arc::clone(&history.session().indicators[1]);
    let data = districts().with_row("Terekta", None);
    let changed = Indicator { data, ..indicator(1, "One", districts()) };
    let edit = IndicatorEdit::Replace(Box::new(changed)).into();
    history
        .apply(Change::new(Label::plain(msg!("change-indicator-add")), vec![edit]), (), ())
        .unwrap();
    assert!(Arc::ptr_eq(&before, &history.session().indicators[1]));
}

/// A hundred thousand values of four thousand entities.
fn large() -> Vec<Observation> {
    let years = |entity: u16| (2000..2025).map(move |year| (entity, year));
    let all = (0..4_000).flat_map(years);
    all.map(|(entity, year)| row(&format!("Entity {entity}"), year, number(1.0))).collect()
}

#[test]
fn a_value_written_in_a_table_of_a_hundred_thousand_costs_one_piece_of_it() {
    let data = IndicatorData::Series(Rows::new(large()));
    let rows = data.observations();
    let fresh = |entity: &str, year| vec![Writing::Value(row(entity, year, number(2.0)))];
    for after in [
        data.written(fresh("Entity 0", 2000)),
        data.written(fresh("Entity 2000", 2012)),
        data.written(fresh("Entity 3999", 2024)),
        data.written(fresh("Entity 1000", 2030)),
        data.written(fresh("A new one", 2000)),
        data.noted("Entity 7", fourfold::session::Period::Year(2001), "Not final"),
        data.with_row_named("Entity 3000", "Another"),
    ] {
        let own = after.observations().len() - after.observations().shared_with(rows);
        assert!(own <= 1_100, "{own} of {} are not shared", rows.len());
    }
}

#[test]
fn what_is_derived_from_a_large_table_is_shared_as_well_when_one_value_changes() {
    let mut session = Room::new("Services").done();
    session.indicators.push(Arc::new(indicator(
        1,
        "One",
        IndicatorData::Series(Rows::new(large())),
    )));
    let mut half = indicator(2, "Half", IndicatorData::Series(Rows::default()));
    half.formula = Some("[One] / 2".to_owned());
    session.indicators.push(Arc::new(half));
    let mut history: History<()> = History::new(session);
    let mut apply = |edits| {
        let label = Label::plain(msg!("change-values-paste"));
        history.apply(Change::new(label, edits), (), ()).unwrap();
        Arc::clone(history.session())
    };
    let start = apply(Vec::new());
    let before = apply(formula::recompute(&start));
    let mut one = Indicator::clone(&before.indicators[0]);
    one.data = one.data.written(vec![Writing::Value(row("Entity 5", 2003, number(8.0)))]);
    let changed = apply(vec![IndicatorEdit::Replace(Box::new(one)).into()]);
    let after = apply(formula::recompute(&changed));
    let [old, new] = [&before, &after].map(|session| session.indicators[1].data.observations());
    assert_eq!(new[5 * 25 + 3].2, number(4.0));
    assert!(new.len() - new.shared_with(old) <= 512);
}

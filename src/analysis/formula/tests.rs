//! What a person relies on when they write a formula.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::analysis::testing::{close, indicator, rows, session};

type Row = (&'static str, &'static str, Option<f64>);

fn series(id: u128, name: &str, table: &[Row]) -> Indicator {
    indicator(id, name, "", IndicatorData::Series(rows(table)))
}

fn derived(id: u128, name: &str, formula: &str) -> Indicator {
    Indicator { formula: Some(formula.into()), ..series(id, name, &[]) }
}

/// Two districts with services and employees in two years, one value missing.
fn districts() -> Session {
    session([
        series(
            1,
            "Services",
            &[
                ("Akzhaik", "2023", Some(40.0)),
                ("Akzhaik", "2024", Some(41.0)),
                ("Burlin", "2024", Some(44.0)),
                ("Syrym", "2024", None),
            ],
        ),
        series(
            2,
            "Employees",
            &[
                ("Akzhaik", "2023", Some(0.0)),
                ("Akzhaik", "2024", Some(140.0)),
                ("Burlin", "2024", Some(136.0)),
                ("Syrym", "2024", Some(99.0)),
                ("Terekta", "2024", Some(148.0)),
            ],
        ),
        series(3, "Norm", &[("", "2023", Some(2.0)), ("", "2024", Some(4.0))]),
        series(4, "Area", &[("Akzhaik", "", Some(10.0)), ("Burlin", "", Some(20.0))]),
        derived(9, "Result", "0"),
    ])
}

fn result(formula: &str) -> Result<Derived, FormulaError> {
    let session = districts();
    preview(&session, IndicatorId(uuid::Uuid::from_u128(9)), formula)
}

/// The value of one place.
fn at(formula: &str, entity: &str, period: &str) -> Option<f64> {
    let period = period.parse().unwrap();
    let derived = result(formula).unwrap_or_else(|error| panic!("{formula}: {error}"));
    let rows = derived.data.observations();
    rows.iter().find(|o| o.0 == entity && o.1 == period).and_then(|o| o.2.number())
}

#[test]
fn services_per_employee_are_matched_by_entity_and_period() {
    let formula = "[Services] / [Employees]";
    close((at(formula, "Akzhaik", "2024").unwrap() * 100.0).round(), 29.0);
    close(at(formula, "Burlin", "2024").unwrap(), 44.0 / 136.0);
    let gaps = result(formula).unwrap().gaps;
    let why = |entity: &str| gaps.iter().find(|gap| gap.0 == entity).map(|gap| gap.2);
    assert_eq!(why("Akzhaik"), Some(Gap::DividedByZero));
    assert_eq!(why("Syrym"), Some(Gap::Missing(Missing::NoData)));
    assert_eq!(why("Terekta"), Some(Gap::Absent), "missing in one table, not left out");
}

#[test]
fn signs_numbers_and_ranks_of_operations_are_those_of_school() {
    for (formula, value) in [
        ("1 + 2 × 3", 7.0),
        ("(1 + 2) * 3", 9.0),
        ("10 − 4 - 3", 3.0),
        ("8 ÷ 4 / 2", 1.0),
        ("−2 · -3", 6.0),
        ("0,5 + 0.25", 0.75),
        ("min(3; 1,5; 2)", 1.5),
        ("МАКС(3; 4)", 4.0),
        ("орташа(1; 2; 6)", 3.0),
        ("доля(1; 4)", 25.0),
    ] {
        close(at(formula, "", "").unwrap(), value);
    }
}

#[test]
fn a_table_without_entity_or_period_holds_for_all() {
    close(at("[Services] / [Norm]", "Burlin", "2024").unwrap(), 11.0);
    close(at("[norm] × [services]", "Akzhaik", "2023").unwrap(), 80.0);
    close(at("[Services] / [Area]", "Akzhaik", "2023").unwrap(), 4.0);
    close(at("[Area] × [Norm]", "Burlin", "2023").unwrap(), 40.0);
}

#[test]
fn functions_work_along_a_table() {
    close(at("change([Services])", "Akzhaik", "2024").unwrap(), 1.0);
    assert_eq!(at("change([Services])", "Akzhaik", "2023"), None);
    close(at("index([Services]; 2023)", "Akzhaik", "2024").unwrap(), 102.5);
    assert_eq!(at("index([Services]; 2023)", "Burlin", "2024"), None, "no base, no index");
    close(at("share([Employees])", "Burlin", "2024").unwrap(), 136.0 / 523.0 * 100.0);
    assert_eq!(at("share([Services])", "Burlin", "2024"), None, "a sum with a gap is no sum");
    close(at("mean([Services])", "Akzhaik", "").unwrap(), 40.5);
    close(at("max([Area])", "", "").unwrap(), 20.0);
}

#[test]
fn a_derived_value_is_no_surer_than_its_operands() {
    let mut session = districts();
    let mut about = series(1, "Services", &[("Akzhaik", "2024", None)]);
    let value = Value::About(finite(14.0).unwrap());
    let row = Observation("Akzhaik".into(), Period::Year(2024), value, String::new());
    about.data = IndicatorData::Series(Rows::new(vec![row]));
    session.indicators[0] = Arc::new(about);
    let id = IndicatorId(uuid::Uuid::from_u128(9));
    let derived = preview(&session, id, "[Services] × 2").unwrap();
    assert_eq!(derived.data.observations()[0].2, Value::About(finite(28.0).unwrap()));
}

#[test]
fn errors_say_where_and_what_would_be_right() {
    use FormulaError as E;
    let name = |name: &str, nearest: &str| E::UnknownName {
        name: name.into(),
        nearest: Some(nearest.into()),
    };
    let unexpected = |at, found: &str| E::Unexpected { at, found: found.into() };
    for (formula, error) in [
        (" ", E::Empty),
        ("[Servises] / 2", name("Servises", "Services")),
        ("1 + ", E::Unfinished),
        ("1 + * 2", unexpected(5, "*")),
        ("қ(1)", E::UnknownFunction { name: "қ".into(), nearest: None }),
        ("meen(1)", E::UnknownFunction { name: "meen".into(), nearest: Some("mean") }),
        ("2 ^ 3", unexpected(3, "^")),
        ("1 000", unexpected(3, "000")),
        ("(1", E::Unfinished),
        ("1)", unexpected(2, ")")),
        ("1 + [Services", E::OpenBracket { at: 5 }),
        ("min([Services], 2)", E::Comma { at: 15 }),
        ("index([Services]; 20)", E::NotAPeriod { at: 18, text: "20".into() }),
        ("index([Services])", E::Arguments { function: "index", given: 1 }),
        ("change([Services]; 2)", E::Arguments { function: "change", given: 2 }),
        ("change(2)", E::NeedsIndicator { function: "change" }),
        ("[Result] + 1", E::Circular(vec!["Result".into(), "Result".into()])),
    ] {
        assert_eq!(result(formula), Err(error), "{formula}");
    }
    assert_eq!(result(&"1+".repeat(1_001)), Err(E::TooLong(2_000)));
    assert!(matches!(result(&"(".repeat(1_000)), Err(E::TooDeep(_))));
    assert!(matches!(result(&"-".repeat(2_000)), Err(E::TooDeep(_))));
    assert!(matches!(result(&"1+".repeat(999)), Err(E::TooDeep(_))));
}

#[test]
fn a_name_that_two_share_wants_its_unit_or_id() {
    let mut a = series(1, "Share]s", &[("", "2024", Some(1.0))]);
    let mut b = series(2, "share]s", &[("", "2024", Some(2.0))]);
    (a.unit, b.unit) = ("%".into(), "people".into());
    let mut session = session([a.clone(), b.clone(), derived(9, "Result", "[SHARE]]S]")]);
    let id = IndicatorId(uuid::Uuid::from_u128(9));
    let ambiguous = Err(FormulaError::Ambiguous { name: "SHARE]S".into() });
    assert_eq!(derive(&session, id), ambiguous);
    for (written, value) in [
        ("[Share]]s]".to_owned(), 1.0),
        ("[SHARE]]S | People]".to_owned(), 2.0),
        (format!("[{}]", b.id), 2.0),
        (reference_to(&session, &a), 1.0),
        (reference_to(&session, &b), 2.0),
    ] {
        let derived = preview(&session, id, &written).unwrap();
        close(derived.data.observations()[0].2.number().unwrap(), value);
    }
    b.name = a.name.clone();
    b.unit = a.unit.clone();
    session.indicators[1] = Arc::new(b.clone());
    assert_eq!(reference_to(&session, &b), format!("[{}]", b.id));
}

#[test]
fn overlapping_categories_have_no_shares() {
    let mut formats = series(1, "Formats", &[("a", "", Some(1.0)), ("b", "", Some(2.0))]);
    formats.overlapping = true;
    let session = session([formats, derived(9, "Result", "share([Formats])")]);
    let id = IndicatorId(uuid::Uuid::from_u128(9));
    let overlapping = Err(FormulaError::Overlapping { name: "Formats".into() });
    assert_eq!(derive(&session, id), overlapping);
}

#[test]
fn what_is_derived_follows_its_inputs_in_the_order_they_need() {
    let mut session = session([
        derived(3, "Third", "[Second] × 2"),
        derived(2, "Second", "[First] + 1"),
        series(1, "First", &[("", "2024", Some(1.0))]),
        derived(4, "Round", "[About] + [First]"),
        derived(5, "About", "[Round]"),
        derived(6, "Lost", "[Nothing]"),
        derived(7, "Leans on lost", "[Lost]"),
    ]);
    let apply = |session: &mut Session, edits: Vec<Edit>| {
        let names = edits.iter().map(|edit| match edit {
            Edit::Indicator(IndicatorEdit::Replace(fresh)) => {
                let at = session.indicators.iter().position(|i| i.id == fresh.id).unwrap();
                session.indicators[at] = Arc::new(Indicator::clone(fresh));
                fresh.name.clone()
            }
            other => panic!("{other:?}"),
        });
        names.collect::<Vec<_>>()
    };
    let edits = recompute(&session);
    assert_eq!(apply(&mut session, edits), ["Second", "Third"]);
    close(session.indicators[0].data.observations()[0].2.number().unwrap(), 4.0);
    assert_eq!(recompute(&session), [], "once up to date, nothing changes");
    let wrong: Vec<_> = broken(&session).iter().map(|id| id.0.as_u128()).collect();
    assert_eq!(wrong, [4, 5, 6, 7]);
    let circle = derive(&session, IndicatorId(uuid::Uuid::from_u128(4)));
    assert!(matches!(circle, Err(FormulaError::Circular(names)) if names.len() == 3));
    let leans = derive(&session, IndicatorId(uuid::Uuid::from_u128(7)));
    assert_eq!(leans, Err(FormulaError::BrokenInput { name: "Lost".into() }));
    let first = session.indicators[2].id;
    let followers: Vec<_> = derived_from(&session, first).iter().map(|i| i.0.as_u128()).collect();
    assert_eq!(followers, [2, 4, 3, 5]);
}

#[test]
fn formulas_follow_an_indicator_to_its_new_name() {
    let session = session([
        series(1, "First", &[("", "2024", Some(1.0))]),
        derived(2, "Second", "[first] + [First | ] × [Other]"),
        series(3, "Other", &[]),
    ]);
    let edits = follow_rename(&session, session.indicators[0].id, "New [1]");
    let [Edit::Indicator(IndicatorEdit::Replace(fresh))] = &edits[..] else { panic!("{edits:?}") };
    assert_eq!(fresh.formula.as_deref(), Some("[New [1]]] + [New [1]]] × [Other]"));
}

#[test]
fn a_long_chain_of_formulas_is_followed_to_its_end() {
    let link = |n: u128| derived(n, &format!("n{n}"), &format!("[n{}] + 1", n - 1));
    let first = series(1, "n1", &[("", "2024", Some(1.0))]);
    let session = session((2..=500).rev().map(link).chain([first]));
    let last = derive(&session, IndicatorId(uuid::Uuid::from_u128(500))).unwrap();
    close(last.data.observations()[0].2.number().unwrap(), 500.0);
    assert_eq!(recompute(&session).len(), 499);
}

const VALID: [&str; 5] = [
    "[Services] / [Employees] × 100",
    "index(mean([Services]; [Employees]); 2023-Q1)",
    "доля([Services] + 1,5; −[Norm])",
    "min([Area]; max([Area | km]; 2)) ÷ (3 − 0.5)",
    "change(share([Employees])) [",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_text_makes_a_formula_panic(text in "\\PC{0,60}") {
        let _ = result(&text).map_err(|error| (error.label(), error.place()));
    }

    #[test]
    fn no_slip_of_the_hand_makes_a_formula_panic(
        which in 0..VALID.len(),
        at in 0_usize..60,
        cut in 0_usize..4,
        slip in "[-+*/()\\[\\];,.0-9a-zа-я|×÷ ]{0,4}",
    ) {
        let mut letters: Vec<char> = VALID[which].chars().collect();
        let start = at.min(letters.len());
        let end = (start + cut).min(letters.len());
        letters.splice(start..end, slip.chars());
        let _ = result(&letters.into_iter().collect::<String>());
    }

    #[test]
    fn no_value_leaves_the_numbers(a in any::<f64>(), b in any::<f64>()) {
        let (a, b) = (finite(a), finite(b));
        prop_assume!(a.is_some() && b.is_some());
        let table = |v: Option<crate::session::Finite>| v.map(crate::session::Finite::get);
        let session = session([
            indicator(1, "a", "", IndicatorData::Series(rows(&[("", "2024", table(a))]))),
            indicator(2, "b", "", IndicatorData::Series(rows(&[("", "2024", table(b))]))),
            derived(3, "c", "([a] × [b] − [a] / [b]) / [b] + mean([a]; [b])"),
        ]);
        let derived = derive(&session, IndicatorId(uuid::Uuid::from_u128(3))).unwrap();
        let value = derived.data.observations()[0].2;
        prop_assert_eq!(value.number().is_none(), !derived.gaps.is_empty());
    }
}

//! Data that are derived from other data.

use std::{fs, path::Path, sync::Arc};

use fourfold::{
    analysis::formula,
    edit::{Change, Edit, History, IndicatorEdit, Label},
    msg,
    session::{Finite, Indicator, IndicatorData, Observation, Rows, Session, Value},
    storage::{self, Opened},
};

fn sample() -> Session {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops/west-kazakhstan.ron");
    let Opened::Session(session) = storage::parse(&fs::read(path).unwrap()).unwrap() else {
        panic!("a sample of this format")
    };
    Session::clone(&session)
}

fn named(session: &Session, name: &str) -> Indicator {
    let found = session.indicators.iter().find(|indicator| indicator.name == name);
    Indicator::clone(found.unwrap_or_else(|| panic!("the sample has {name}")))
}

#[test]
fn the_workload_coefficients_of_all_34_offices_equal_the_published_ones() {
    let session = sample();
    let mut rows = 0;
    for group in ["Regional departments", "Districts and Uralsk", "Departments of Uralsk city"] {
        let published = named(&session, &format!("{group}: workload coefficient"));
        let formula = format!("[{group}: services] / [{group}: employees]");
        let derived = formula::preview(&session, published.id, &formula).unwrap();
        assert_eq!(derived.gaps, []);
        let published = COEFFICIENTS.iter().filter(|row| row.0 == group);
        for (_, office, coefficient) in published {
            let of = |o: &&Observation| o.0 == *office;
            let own = derived.data.observations().iter().find(of).unwrap();
            let rounded = (own.2.number().unwrap() * 100.0).round() / 100.0;
            assert!(
                (rounded - coefficient).abs() < 1e-9,
                "{office}: {rounded} is not {coefficient}"
            );
            rows += 1;
        }
    }
    assert_eq!(rows, 34);
}

#[test]
fn a_corrected_number_and_what_follows_from_it_are_taken_back_together() {
    let mut session = sample();
    let group = "Districts and Uralsk";
    let mut coefficient = named(&session, &format!("{group}: workload coefficient"));
    coefficient.formula = Some(format!("[{group}: services] / [{group}: employees]"));
    let at = session.indicators.iter().position(|i| i.id == coefficient.id).unwrap();
    session.indicators[at] = Arc::new(coefficient.clone());
    let mut history: History<()> = History::new(session);
    let apply = |history: &mut History<()>, mut edits: Vec<Edit>| {
        let mut trial = History::new(history.session().as_ref().clone());
        trial
            .apply(Change::new(Label::plain(msg!("no-such-message")), edits.clone()), (), ())
            .unwrap();
        edits.extend(formula::recompute(trial.session()));
        history.apply(Change::new(Label::plain(msg!("no-such-message")), edits), (), ()).unwrap();
    };
    let value = |history: &History<()>| {
        let coefficient = named(history.session(), &coefficient.name);
        coefficient.data.observations()[0].2.number().unwrap()
    };
    apply(&mut history, Vec::new());
    assert!((value(&history) - 41.0 / 140.0).abs() < 1e-12);
    let mut services = named(history.session(), &format!("{group}: services"));
    let mut rows = services.data.observations().to_vec();
    rows[0].2 = Value::Number(Finite::try_from(70.0).unwrap());
    services.data = IndicatorData::CrossSection(Rows::new(rows));
    apply(&mut history, vec![IndicatorEdit::Replace(Box::new(services)).into()]);
    assert!((value(&history) - 0.5).abs() < 1e-12);
    history.undo();
    assert!((value(&history) - 41.0 / 140.0).abs() < 1e-12);
}

/// As published: Samarkhanov, Karsembayeva, Tsaurkubule (2025), tables 1 to 3.
const COEFFICIENTS: [(&str, &str, f64); 34] = [
    ("Regional departments", "Agriculture", 0.52),
    ("Regional departments", "Education", 1.03),
    ("Regional departments", "Veterinary services", 0.21),
    ("Regional departments", "Physical culture and sports", 0.4),
    ("Regional departments", "Healthcare", 0.53),
    ("Regional departments", "Religious affairs", 0.5),
    ("Regional departments", "Land relations", 1.0),
    ("Regional departments", "Passenger transport and highways", 0.25),
    ("Regional departments", "Employment coordination and social programmes", 0.1),
    ("Regional departments", "Entrepreneurship and industrial-innovative development", 0.14),
    ("Regional departments", "Culture, language development and archives", 0.18),
    ("Regional departments", "State architectural and construction control", 0.45),
    ("Regional departments", "Strategy and economic development", 0.06),
    ("Regional departments", "Natural resources and environmental regulation", 0.19),
    ("Regional departments", "Energy and housing and utilities", 0.05),
    ("Districts and Uralsk", "Akzhaik", 0.29),
    ("Districts and Uralsk", "Baiterek", 0.23),
    ("Districts and Uralsk", "Bokeiordyn", 0.57),
    ("Districts and Uralsk", "Burlin", 0.32),
    ("Districts and Uralsk", "Zhangaly", 0.67),
    ("Districts and Uralsk", "Zhanibek", 0.62),
    ("Districts and Uralsk", "Kaztalov", 0.33),
    ("Districts and Uralsk", "Karatobe", 0.54),
    ("Districts and Uralsk", "Syrym", 0.44),
    ("Districts and Uralsk", "Taskala", 0.64),
    ("Districts and Uralsk", "Terekta", 0.33),
    ("Districts and Uralsk", "Shyngyrlau", 0.54),
    ("Districts and Uralsk", "Uralsk city", 0.26),
    ("Departments of Uralsk city", "Physical culture and sport", 0.33),
    ("Departments of Uralsk city", "Land relations", 1.71),
    ("Departments of Uralsk city", "Employment and social programmes", 0.68),
    ("Departments of Uralsk city", "Entrepreneurship and agriculture", 0.67),
    ("Departments of Uralsk city", "Architecture and urban planning", 1.43),
    ("Departments of Uralsk city", "Housing and utilities, transport and roads", 0.25),
];

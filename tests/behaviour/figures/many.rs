//! Charts of much: many series, many rows, many points.

use fourfold::{
    figure::{
        Extent,
        build::{Setting, chart},
        chart::{ChartKind, Places},
        layout::scene,
        offer::offer,
        scene::{Role, Shape},
    },
    session::{Finite, Good, Indicator, IndicatorData, Language, Observation, Period, Rows, Value},
    text::Texts,
};

use super::{assert_in_order, named, number};

/// A table of that many entities by that many years; the higher the number, the higher it is.
pub(super) fn table(entities: usize, years: i16, value: impl Fn(usize, i16) -> Value) -> Indicator {
    let each = |entity: usize| {
        let value = &value;
        (0..years).map(move |year| {
            let name = format!("{} облыстық басқармасының құрылымдық бөлімшесі", entity + 1);
            Observation(name, Period::Year(2000 + year), value(entity, year), String::new())
        })
    };
    let rows: Vec<Observation> = (0..entities).flat_map(each).collect();
    let mut indicator = named("Services delivered");
    "Мемлекеттік қызмет көрсету саласындағы жүктеме".clone_into(&mut indicator.name);
    indicator.data = IndicatorData::Series(Rows::new(rows));
    indicator
}

pub(super) fn height(entity: usize, year: i16) -> Value {
    number(f64::from(u16::try_from(entity).unwrap()) * 3.0 + f64::from(year))
}

#[test]
fn of_thirty_lines_six_stand_out_and_the_others_stand_behind_them() {
    let texts = Texts::new(Language::Kazakh);
    let many = table(30, 8, height);
    let drawn = chart(ChartKind::Line, &[&many], &Setting::default(), texts).unwrap();
    let coloured: Vec<&str> =
        drawn.series.iter().filter(|s| !s.quiet).map(|s| s.name.as_str()).collect();
    assert_eq!(coloured.len(), 6);
    assert!(coloured[5].starts_with("30 "), "the highest of them: {coloured:?}");
    assert_eq!(drawn.series.len(), 30);
    assert!(drawn.notes.iter().any(|note| note.contains("30") && note.contains('6')));
    let setting = Setting { chosen: vec![drawn.series[20].name.clone()], ..Setting::default() };
    let one = chart(ChartKind::Line, &[&many], &setting, texts).unwrap();
    assert_eq!(one.series.iter().filter(|series| !series.quiet).count(), 1);
    assert_eq!(one.series[0].name, setting.chosen[0]);
    for size in [Extent::new(640.0, 400.0), Extent::new(960.0, 540.0)] {
        assert_in_order(&scene(&drawn, size, texts), "thirty lines");
    }
}

#[test]
fn a_long_ranking_shows_the_best_and_says_of_how_many() {
    let texts = Texts::new(Language::English);
    let many = table(500, 1, height);
    let best = chart(ChartKind::Ranking, &[&many], &Setting::default(), texts).unwrap();
    let Places::Named { names, .. } = &best.places else { panic!("a ranking has names") };
    assert_eq!((names.len(), names[0].starts_with("500 ")), (20, true));
    assert!(best.notes.iter().any(|note| note.contains("20 of 500")), "{:?}", best.notes);
    let setting =
        Setting { chosen: vec![many.data.observations()[0].0.clone()], ..Setting::default() };
    let with_own = chart(ChartKind::Ranking, &[&many], &setting, texts).unwrap();
    assert_eq!(with_own.n, 21, "who is chosen is shown wherever it stands");
}

#[test]
fn long_kazakh_names_are_whole_and_cover_nothing() {
    let texts = Texts::new(Language::Kazakh);
    for (entities, years) in [(15, 1), (15, 2), (4, 5)] {
        let long = table(entities, years, height);
        for kind in offer(&[&long]) {
            for width in [480.0, 900.0] {
                let chart = chart(kind, &[&long], &Setting::default(), texts).unwrap();
                let scene = scene(&chart, Extent::new(width, 300.0), texts);
                assert_in_order(&scene, &format!("{kind:?} at {width}"));
                let cut = scene.words().find(|words| words.text.ends_with('…'));
                assert_eq!(cut, None, "{kind:?} at {width}");
            }
        }
    }
}

#[test]
fn fifteen_departments_in_two_years_lie_below_each_other() {
    let texts = Texts::new(Language::Russian);
    let drawn = chart(ChartKind::Grouped, &[&table(15, 2, height)], &Setting::default(), texts);
    let drawn = drawn.unwrap();
    assert!(matches!(&drawn.places, Places::Named { upright: false, names } if names.len() == 15));
    assert_eq!(drawn.series.len(), 2);
}

#[test]
fn about_fourteen_is_hollow_and_says_about() {
    let texts = Texts::new(Language::English);
    let about = |_, year| match year {
        0 => Value::About(Finite::try_from(14.0).unwrap()),
        _ => number(20.0),
    };
    for kind in [ChartKind::Bar, ChartKind::Line, ChartKind::Ranking] {
        let entities = if kind == ChartKind::Ranking { 2 } else { 1 };
        let data = table(
            entities,
            2,
            |entity, year| if entity == 1 { height(1, year) } else { about(0, year) },
        );
        let setting = Setting { period: Some(Period::Year(2000)), ..Setting::default() };
        let setting = if kind == ChartKind::Ranking { setting } else { Setting::default() };
        let drawn = chart(kind, &[&data], &setting, texts).unwrap();
        let hollow = |shape: &&Shape| match shape {
            Shape::Rect { fill, hover, .. } | Shape::Mark { fill, hover, .. } => {
                !fill.sure && hover.contains("about 14")
            }
            _ => false,
        };
        let scene = scene(&drawn, Extent::new(640.0, 400.0), texts);
        assert_eq!(scene.shapes.iter().filter(hollow).count(), 1, "{kind:?}");
        let sure = |shape: &&Shape| matches!(shape, Shape::Rect { fill, .. } | Shape::Mark { fill, .. } if fill.sure);
        assert!(scene.shapes.iter().any(|shape| sure(&shape)), "the other is sure");
    }
}

#[test]
fn ten_thousand_points_are_thinned_and_every_one_can_be_read() {
    let texts = Texts::new(Language::English);
    let mut data = table(1, 1, height);
    let rows = (0..9_996_u16).map(|month| {
        let (year, month_of) =
            (1200 + i16::try_from(month / 12).unwrap(), u8::try_from(month % 12).unwrap() + 1);
        let value = if month == 4_321 { 99.0 } else { (f64::from(month) / 40.0).sin() };
        Observation("A".into(), Period::Month(year, month_of), number(value), String::new())
    });
    data.data = IndicatorData::Series(Rows::new(rows.collect()));
    let drawn = chart(ChartKind::Line, &[&data], &Setting::default(), texts).unwrap();
    let scene = scene(&drawn, Extent::new(900.0, 300.0), texts);
    let line = scene.shapes.iter().filter_map(|shape| match shape {
        Shape::Line { points, .. } if points.len() > 2 => Some(points),
        _ => None,
    });
    let line: Vec<_> = line.collect();
    assert_eq!(line.len(), 1);
    assert!(line[0].len() <= 1_600, "{} points are drawn", line[0].len());
    let spots = scene.shapes.iter().filter_map(|shape| match shape {
        Shape::Spot { at, hover } => Some((at, hover)),
        _ => None,
    });
    let spots: Vec<_> = spots.collect();
    assert_eq!(spots.len(), 9_996);
    let peak = spots.iter().find(|(_, hover)| hover.ends_with(": 99 services")).unwrap().0;
    assert!(line[0].contains(peak), "the peak is drawn");
}

#[test]
fn a_crowd_of_points_is_thinned_where_they_hide_each_other() {
    let texts = Texts::new(Language::English);
    let (a, b) =
        (table(5_000, 1, |e, _| height(e % 100, 0)), table(5_000, 1, |e, _| height(e % 70, 0)));
    let drawn = chart(ChartKind::Scatter, &[&a, &b], &Setting::default(), texts).unwrap();
    let scene = scene(&drawn, Extent::new(600.0, 400.0), texts);
    let marks = scene.shapes.iter().filter(|shape| matches!(shape, Shape::Mark { .. })).count();
    assert!((100..4_000).contains(&marks), "{marks} marks");
    assert_eq!(drawn.n, 5_000);
}

#[test]
fn every_way_to_the_best_is_written_beside_its_line() {
    let data = Indicator { good: Good::Up, ..named("Districts and Uralsk: workload coefficient") };
    let mut second = named("Districts and Uralsk: services");
    second.good = Good::Down;
    for (language, gap, best) in [
        (Language::English, "0.32, gap 0.35", "0.67, best"),
        (Language::Russian, "0,32, отставание 0,35", "0,67, лучший"),
        (Language::Kazakh, "0,32, қалуы 0,35", "0,67, үздік"),
    ] {
        let texts = Texts::new(language);
        let chosen = vec!["Burlin".to_owned(), "Zhangaly".to_owned()];
        let setting = Setting { chosen, ..Setting::default() };
        let mut round = data.clone();
        round.data = rounded(&data.data);
        let drawn = chart(ChartKind::Benchmark, &[&round, &second], &setting, texts).unwrap();
        let scene = scene(&drawn, Extent::new(900.0, 300.0), texts);
        let words: Vec<&str> = scene.words().map(|words| words.text.as_str()).collect();
        assert!(words.contains(&gap) && words.contains(&best), "{words:?}");
        // Of 13 districts two stand out, each with its way to the best in each measure.
        let ways = scene.shapes.iter().filter(
            |shape| matches!(shape, Shape::Line { role: Role::Series(_), points, .. } if points.len() == 2),
        );
        assert_eq!(ways.count(), 4);
        assert_in_order(&scene, "benchmark");
    }
}

/// The values to two decimals, as they were published.
fn rounded(data: &IndicatorData) -> IndicatorData {
    let rows = data.observations().iter().map(|o| {
        let value = (o.2.number().unwrap() * 100.0).round() / 100.0;
        Observation(o.0.clone(), o.1, number(value), String::new())
    });
    IndicatorData::CrossSection(Rows::new(rows.collect()))
}

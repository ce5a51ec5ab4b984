//! Charts: the fitting one first, nothing drawn that the data do not say, nothing in the way
//! of anything else.

use std::{collections::HashSet, fs, path::Path, sync::Arc};

use fourfold::{
    figure::{
        Area, Extent,
        build::{Setting, chart},
        chart::{Chart, ChartKind, Places, Refusal},
        layout::scene,
        offer::offer,
        palette::Palette,
        scene::{Fill, Role, Scene, Shape, Words, form},
        svg::svg,
    },
    report::table::Table,
    session::{Finite, Indicator, IndicatorData, Language, Observation, Period, Session, Value},
    storage::{self, Opened},
    text::Texts,
};

fn samples() -> Vec<Arc<Session>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|e| e == "ron"));
    let mut all = Vec::new();
    for path in files {
        match storage::parse(&fs::read(path).unwrap()).unwrap() {
            Opened::Session(session) => all.push(Arc::new(Session::clone(&session))),
            Opened::Newer { .. } => panic!("a sample of this format"),
        }
    }
    all
}

fn named(name: &str) -> Indicator {
    let samples = samples();
    let mut all = samples.iter().flat_map(|session| &session.indicators);
    let found = all.find(|indicator| indicator.name == name);
    Indicator::clone(found.unwrap_or_else(|| panic!("a sample has {name}")))
}

/// Every chart that is offered for the samples' indicators, alone and in pairs of neighbours.
fn every_chart(each: impl Fn(&Chart, Texts)) {
    let mut count = 0;
    for (session, language) in samples().iter().zip(Language::ALL.into_iter().cycle()) {
        let texts = Texts::new(language);
        let alone = session.indicators.iter().map(|indicator| vec![indicator.as_ref()]);
        let pairs = session.indicators.windows(2).map(|two| vec![two[0].as_ref(), two[1].as_ref()]);
        for indicators in alone.chain(pairs) {
            for kind in offer(&indicators) {
                each(&chart(kind, &indicators, &Setting::default(), texts).unwrap(), texts);
                count += 1;
            }
        }
    }
    assert!(count > 60, "only {count} charts");
}

/// Letters reach a little less far than their line does.
fn letters(words: &Words) -> Area {
    let area = words.area();
    Area { top: area.top + 1.5, bottom: area.bottom - 2.0, ..area }
}

fn assert_in_order(scene: &Scene, of: &str) {
    let page = Area { left: 0.0, top: 0.0, right: scene.size.width, bottom: scene.size.height };
    let words: Vec<&Words> = scene.words().filter(|words| !words.text.is_empty()).collect();
    for (at, one) in words.iter().enumerate() {
        assert!(page.holds(&letters(one)), "{of}: “{}” leaves the page", one.text);
        for other in &words[..at] {
            let overlap = letters(one).overlaps(&letters(other));
            assert!(!overlap, "{of}: “{}” covers “{}”", one.text, other.text);
        }
    }
}

#[test]
fn no_words_cover_each_other_or_leave_the_page() {
    every_chart(|chart, texts| {
        for (width, height) in [(320.0, 240.0), (640.0, 400.0), (1_200.0, 700.0)] {
            let scene = scene(chart, Extent::new(width, height), texts);
            assert_in_order(&scene, &format!("{:?} {} at {width}", chart.kind, chart.title));
        }
    });
}

#[test]
fn unit_source_and_n_stand_on_every_chart() {
    every_chart(|chart, texts| {
        let scene = scene(chart, Extent::new(900.0, 500.0), texts);
        let said: Vec<&str> = scene.words().map(|words| words.text.as_str()).collect();
        let said = said.join(" ");
        let start = |text: &str| text.split_whitespace().next().unwrap_or_default().to_owned();
        assert!(said.contains(&start(&chart.source)), "{said}");
        assert!(said.contains(&start(&chart.unit)), "{said}");
        assert_eq!(said.contains("n = "), !matches!(chart.answered, Some(Err(_))), "{said}");
    });
}

#[test]
fn the_picture_is_sound_xml_and_the_same_every_time() {
    let palette = Palette::paper().unwrap();
    every_chart(|chart, texts| {
        let mut chart = chart.clone();
        chart.title.push_str(" <&\"'> \u{1}");
        let scene = scene(&chart, Extent::new(640.0, 400.0), texts);
        let picture = svg(&scene, &palette);
        let read = roxmltree::Document::parse(&picture).unwrap();
        assert_eq!(read.root_element().tag_name().name(), "svg");
        for node in read.descendants() {
            for name in ["x", "y", "width", "height", "cx", "cy", "r"] {
                let number = node.attribute(name).map(str::parse::<f64>);
                assert!(number.is_none_or(|n| n.is_ok_and(f64::is_finite)), "{picture}");
            }
        }
        assert_eq!(picture, svg(&scene, &palette));
    });
}

#[test]
fn what_overlaps_is_never_put_on_top_of_each_other() {
    let formats = named("Services of the national register by format");
    assert!(!offer(&[&formats]).contains(&ChartKind::Stacked));
    let texts = Texts::new(Language::English);
    for kind in [ChartKind::Stacked, ChartKind::Whole] {
        let refused = chart(kind, &[&formats], &Setting::default(), texts);
        assert_eq!(refused, Err(Refusal::NoWhole));
    }
    let bars = chart(offer(&[&formats])[0], &[&formats], &Setting::default(), texts).unwrap();
    assert!(!bars.notes.is_empty(), "the chart says why");
    let ways = named("Азаматтарды шешім қабылдауға тартудың ең тиімді жолы");
    let kinds = offer(&[&ways]);
    assert_eq!(kinds[0], ChartKind::Ranking);
    for kind in [ChartKind::Stacked, ChartKind::Whole, ChartKind::Likert] {
        assert!(!kinds.contains(&kind), "shares of 106 % are no whole");
    }
}

#[test]
fn a_missing_value_is_a_gap() {
    let work = named("Awareness work by format");
    let texts = Texts::new(Language::English);
    let line = chart(ChartKind::Line, &[&work], &Setting::default(), texts).unwrap();
    let videos = &line.series[1];
    assert_eq!(videos.marks.len(), 3);
    assert_eq!(videos.marks[2], None);
    assert_eq!((line.n, line.missing), (14, 1));
}

#[test]
fn the_fitting_chart_comes_first() {
    for (name, kind) in [
        ("Services delivered", Some(ChartKind::Line)),
        ("Awareness work by format", Some(ChartKind::Line)),
        ("Regional departments: employees", Some(ChartKind::Ranking)),
        ("Место в индексе развития электронного правительства ООН", Some(ChartKind::Grouped)),
        ("Басқарудың ашықтығы мен жариялылығы", Some(ChartKind::Likert)),
        ("Practices abroad named for the region", None),
    ] {
        assert_eq!(offer(&[&named(name)]).first().copied(), kind, "{name}");
    }
    let (a, b) = ("Regional departments: employees", "Regional departments: services");
    assert!(offer(&[&named(a), &named(b)]).contains(&ChartKind::Scatter));
}

#[test]
fn one_value_and_a_change_make_no_trend() {
    let rank = named("Governance in Kazakhstan: percentile rank");
    let change = named("Governance in Kazakhstan: change");
    for indicators in [vec![&rank], vec![&change], vec![&rank, &change]] {
        for kind in offer(&indicators) {
            assert_ne!(kind, ChartKind::Line);
            let texts = Texts::new(Language::English);
            let chart = chart(kind, &indicators, &Setting::default(), texts).unwrap();
            assert_eq!(chart.line, None);
        }
    }
}

#[test]
fn employees_and_services_carry_a_line_only_where_there_is_one() {
    let (a, b) = ("Districts and Uralsk: employees", "Regional departments: employees");
    let texts = Texts::new(Language::English);
    let of = |x: &str, y: &str| {
        let (x, y) = (named(x), named(y));
        chart(ChartKind::Scatter, &[&x, &y], &Setting::default(), texts).unwrap().line
    };
    assert_eq!(of(a, "Districts and Uralsk: services"), None, "the slope may well be 0");
    assert!(of(b, b).is_some());
}

#[test]
fn a_chart_of_words_is_refused() {
    let table = named("Practices abroad named for the region");
    assert!(matches!(table.data, IndicatorData::TextTable(_)));
    let texts = Texts::new(Language::English);
    let refused = chart(ChartKind::Bar, &[&table], &Setting::default(), texts);
    assert!(matches!(refused, Err(Refusal::Because(_))));
}

#[test]
fn long_names_lie_and_periods_stand() {
    let texts = Texts::new(Language::English);
    let places = |name: &str| {
        let indicator = named(name);
        chart(ChartKind::Bar, &[&indicator], &Setting::default(), texts).unwrap().places
    };
    let upright = |places| matches!(places, Places::Named { upright: true, .. });
    assert!(upright(places("Services delivered")));
    assert!(!upright(places("Regional departments: employees")));
}

#[cfg(feature = "paper")]
#[test]
fn a_picture_in_pixels_is_the_same_every_time() {
    use fourfold::figure::png::png;
    let palette = Palette::paper().unwrap();
    let indicator = named("Services delivered");
    let texts = Texts::new(Language::Kazakh);
    let chart = chart(ChartKind::Line, &[&indicator], &Setting::default(), texts).unwrap();
    let scene = scene(&chart, Extent::new(480.0, 300.0), texts);
    let picture = png(&scene, &palette, 2.0).unwrap();
    assert!(picture.starts_with(b"\x89PNG"));
    assert_eq!(picture, png(&scene, &palette, 2.0).unwrap());
    assert!(png(&scene, &palette, 1e6).is_err());
}

#[test]
fn a_survey_says_how_many_answered_and_not_how_many_bars_there_are() {
    let texts = Texts::new(Language::English);
    let question = named("Басқарудың ашықтығы мен жариялылығы");
    for kind in offer(&[&question]) {
        let drawn = chart(kind, &[&question], &Setting::default(), texts).unwrap();
        let scene = scene(&drawn, Extent::new(640.0, 400.0), texts);
        assert!(scene.words().all(|words| !words.text.contains("n = ")), "its source does not say");
        assert!(scene.words().any(|words| words.text.contains("how many answered")));
    }
}

/// A table of that many entities by that many years; the higher the number, the higher it is.
fn table(entities: usize, years: i16, value: impl Fn(usize, i16) -> Value) -> Indicator {
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
    indicator.data = IndicatorData::Series(Arc::new(rows));
    indicator
}

fn number(value: f64) -> Value {
    Value::Number(Finite::try_from(value).unwrap())
}

fn height(entity: usize, year: i16) -> Value {
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
    data.data = IndicatorData::Series(Arc::new(rows.collect()));
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

/// Relative luminance, and the contrast of two, as WCAG 2.2 defines them.
fn contrast(a: &str, b: &str) -> f64 {
    let part = |colour: &str, at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let light = |c: &str| 0.2126 * part(c, 1) + 0.7152 * part(c, 3) + 0.0722 * part(c, 5);
    let (a, b) = (light(a).max(light(b)), light(a).min(light(b)));
    (a + 0.05) / (b + 0.05)
}

#[test]
fn every_theme_of_drawings_can_be_read_without_telling_colours_apart() {
    for palette in [Palette::paper(), Palette::dark(), Palette::contrast()] {
        let palette = palette.unwrap();
        for ink in [&palette.ink, &palette.muted] {
            assert!(contrast(ink, &palette.ground) >= 4.5, "{ink} on {}", palette.ground);
        }
        for series in &palette.series {
            // Beside its colour every series has a pattern, a dash and a form of its own.
            assert!(contrast(series, &palette.ground) >= 2.5, "{series} on {}", palette.ground);
        }
    }
    let texts = Texts::new(Language::English);
    let drawn = chart(ChartKind::Line, &[&table(6, 4, height)], &Setting::default(), texts);
    let scene = scene(&drawn.unwrap(), Extent::new(900.0, 400.0), texts);
    let dashes = scene.shapes.iter().filter_map(|shape| match shape {
        Shape::Line { dash, width, .. } if *width > 1.5 => Some(*dash),
        _ => None,
    });
    let dashes: HashSet<u8> = dashes.collect();
    assert_eq!(dashes.len(), 6, "each line has a dash of its own, also in grey");
    let forms =
        (0..6).map(|pattern| format!("{:?}", form(Fill { role: Role::Ink, pattern, sure: true })));
    assert_eq!(forms.collect::<HashSet<_>>().len(), 6);
}

#[test]
fn a_table_leaves_with_its_numbers_as_numbers_and_its_marks_beside_them() {
    let texts = Texts::new(Language::English);
    let mut data = table(1, 2, |_, year| match year {
        0 => Value::About(Finite::try_from(14.0).unwrap()),
        _ => number(20.5),
    });
    let IndicatorData::Series(rows) = &mut data.data else { panic!("a series") };
    for row in Arc::make_mut(rows) {
        row.0 = "=cmd()".into();
        row.3 = if row.1 == Period::Year(2001) { "not final".into() } else { String::new() };
    }
    let csv = Table::of(&data, texts).csv(texts);
    assert_eq!(
        csv,
        "\u{feff}Entity,2000,2001,Remarks\r\n'=cmd(),14,20.5,\"2000: about; 2001: not final\"\r\n"
    );
    let text = Table::of(&data, texts).text(texts);
    assert_eq!(
        text,
        "Entity\t2000\t2001\tRemarks\n'=cmd()\t14\t20.5\t2000: about; 2001: not final"
    );
}

//! Charts: the fitting one first, nothing drawn that the data do not say, nothing in the way
//! of anything else.

mod many;

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
    session::{Finite, Indicator, IndicatorData, Language, Period, Rows, Session, Value},
    storage::{self, Opened},
    text::Texts,
};

use many::{height, table};

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
    let mut rows = data.data.observations().to_vec();
    for row in &mut rows {
        row.0 = "=cmd()".into();
        row.3 = if row.1 == Period::Year(2001) { "not final".into() } else { String::new() };
    }
    data.data = IndicatorData::Series(Rows::new(rows));
    let csv = Table::of(&data, texts).csv(texts);
    assert_eq!(
        csv,
        "\u{feff}Entity,2000,2001,Remarks\r\n'=cmd(),14,20.5,\"2000: about; 2001: not final\"\r\n"
    );
}

fn number(value: f64) -> Value {
    Value::Number(Finite::try_from(value).unwrap())
}

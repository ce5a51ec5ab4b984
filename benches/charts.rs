//! How long a chart of ten thousand values takes from table to drawing.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use fourfold::{
    figure::{
        Extent,
        build::{Setting, chart},
        chart::ChartKind,
        layout::scene,
    },
    session::{
        AnswerScale, Finite, Good, Indicator, IndicatorData, IndicatorId, Language, Observation,
        Period, Rows, Source, Value,
    },
    text::Texts,
};

/// Twelve entities in 833 months each.
fn months() -> Indicator {
    let row = |at: u16| {
        let (entity, month) = (at / 833, at % 833);
        let year = 1950 + i16::try_from(month / 12).unwrap();
        let period = Period::Month(year, u8::try_from(month % 12).unwrap() + 1);
        let value = (f64::from(month) / 20.0).sin() * f64::from(entity + 1);
        let value = Value::Number(Finite::try_from(value).unwrap());
        Observation(format!("Region {entity}"), period, value, String::new())
    };
    Indicator {
        id: IndicatorId(uuid::Uuid::nil()),
        name: "Services".into(),
        unit: "services".into(),
        good: Good::Up,
        multiple_response: false,
        overlapping: false,
        scale: AnswerScale::default(),
        source: Source::default(),
        notes: String::new(),
        formula: None,
        data: IndicatorData::Series(Rows::new((0..9_996).map(row).collect())),
    }
}

fn charts(criterion: &mut Criterion) {
    let data = months();
    let texts = Texts::new(Language::English);
    let drawn = chart(ChartKind::Line, &[&data], &Setting::default(), texts).unwrap();
    criterion.bench_function("build a chart of 10,000 values", |bench| {
        bench.iter(|| chart(ChartKind::Line, &[black_box(&data)], &Setting::default(), texts));
    });
    criterion.bench_function("lay out a chart of 10,000 values", |bench| {
        bench.iter(|| scene(black_box(&drawn), Extent::new(900.0, 300.0), texts));
    });
}

criterion_group!(benches, charts);
criterion_main!(benches);

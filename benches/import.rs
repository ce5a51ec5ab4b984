//! How fast a table of a hundred thousand rows is read, beside the csv crate alone.
#![allow(missing_docs, reason = "criterion's macros write undocumented functions")]
#![allow(clippy::unwrap_used, reason = "a benchmark may fail loudly")]

use std::{fmt::Write, hint::black_box, time::Duration};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use fourfold::ingest::tables::{Limits, Opening, Source, Wishes, guess, understand};

const ROWS: usize = 100_000;

fn table() -> String {
    let mut text = String::from("region,indicator,year,value,unit\n");
    for row in 0..ROWS {
        let (region, year) = (row % 20, 2000 + row / 20 % 25);
        let (indicator, value) = (row / 500, row % 977);
        writeln!(text, "Region {region},Indicator {indicator},{year},{value}.5,persons").unwrap();
    }
    text
}

fn import(criterion: &mut Criterion) {
    let text = table();
    let mut group = criterion.benchmark_group("100,000 rows");
    group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(10);
    group.warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
    group.bench_function("csv crate, strings", |bencher| {
        bencher.iter(|| {
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let mut record = csv::StringRecord::new();
            let mut cells = 0;
            while reader.read_record(&mut record).unwrap() {
                cells += black_box(&record).len();
            }
            cells
        });
    });
    let source = Source::new("table.csv", text.as_bytes());
    let limits = Limits::default();
    group.bench_function("read", |bencher| {
        bencher.iter(|| source.read(&Opening::default(), &limits, &()).unwrap());
    });
    group.bench_function("read, guess and understand", |bencher| {
        bencher.iter(|| {
            let workbook = source.read(&Opening::default(), &limits, &()).unwrap();
            let reading = guess(&workbook, &Wishes::default(), &()).unwrap();
            understand(&workbook, &reading, &limits, &()).unwrap()
        });
    });
    group.finish();
}

criterion_group!(benches, import);
criterion_main!(benches);

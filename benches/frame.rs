//! How long a frame of the board takes, run and tessellated but not painted.
#![allow(missing_docs, clippy::expect_used, reason = "a benchmark")]

mod workload;

use criterion::{Criterion, criterion_group, criterion_main};
use workload::{
    text,
    window::{plain_lists, program},
    workshop,
};

fn frames(c: &mut Criterion) {
    let mut group = c.benchmark_group("frame");
    let mut plain = plain_lists((0..200).map(text).collect());
    group.bench_function("plain lists of 200 texts", |b| {
        b.iter(|| plain.frame(Vec::new()));
    });
    for cards in [100, 200, 10_000] {
        let mut window = program(workshop(cards));
        group.bench_function(format!("board of {cards} cards"), |b| {
            b.iter(|| window.frame(Vec::new()));
        });
        group.bench_function(format!("typing beside {cards} cards"), |b| {
            b.iter(|| window.typing());
        });
    }
    group.finish();
}

criterion_group!(benches, frames);
criterion_main!(benches);

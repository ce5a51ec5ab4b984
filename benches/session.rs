//! How long a large workshop takes to read, to write and to edit.
#![allow(missing_docs, clippy::expect_used, reason = "a benchmark")]

mod workload;

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use fourfold::{
    edit::{CardEdit, Change, History, Label},
    msg,
    storage::{parse, write::to_bytes},
};
use workload::workshop;

/// Cards of the large workshop.
const CARDS: usize = 10_000;

fn session(c: &mut Criterion) {
    let session = workshop(CARDS);
    let bytes = to_bytes(&session);
    let mut group = c.benchmark_group("session");
    group.sample_size(20);
    group.bench_function("open 10,000 cards", |b| b.iter(|| black_box(parse(&bytes))));
    group.bench_function("save 10,000 cards to memory", |b| {
        b.iter(|| black_box(to_bytes(&session)));
    });
    let card = session.cards().nth(CARDS / 2).expect("there is a card in the middle").1.id;
    let history = History::<()>::new(session);
    group.bench_function("write a card among 10,000", |b| {
        b.iter_batched_ref(
            || {
                let edit = CardEdit::SetText(card, "other words".to_owned()).into();
                (history.clone(), Change::new(Label::plain(msg!("change-text")), vec![edit]))
            },
            |(history, change)| black_box(history.apply(change.clone(), (), ())),
            BatchSize::SmallInput,
        );
    });
    group.finish();
}

criterion_group!(benches, session);
criterion_main!(benches);

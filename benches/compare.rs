//! How long comparing takes, and how it grows.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use std::{hint::black_box, sync::Arc};

use criterion::{Criterion, criterion_group, criterion_main};
use fourfold::{
    compare::{Decisions, Side, compare, matching::Glossary},
    edit::Ids,
    session::{
        Canvas, CanvasId, CanvasKind, Card, CardId, CellKey, KindName, Session, SessionId, Swot,
        SwotCell,
    },
};

const WHAT: [&str; 12] = [
    "нехватка",
    "рост",
    "снижение",
    "качество",
    "доступность",
    "развитие",
    "слабость",
    "поддержка",
    "отсутствие",
    "обновление",
    "контроль",
    "зависимость",
];
const OF: [&str; 16] = [
    "кадров",
    "бюджета",
    "дорог",
    "услуг",
    "школ",
    "больниц",
    "доверия",
    "интернета",
    "данных",
    "закупок",
    "тарифов",
    "экспорта",
    "транспорта",
    "экологии",
    "безопасности",
    "обучения",
];
const WHERE: [&str; 14] = [
    "в районе",
    "в городе",
    "в аулах",
    "у молодёжи",
    "в отделах",
    "на границе",
    "в промышленности",
    "в торговле",
    "в сельском хозяйстве",
    "в туризме",
    "в науке",
    "в культуре",
    "в спорте",
    "в суде",
];

/// A session of made-up cards, drawn the same on every run.
fn session(cards: usize, seed: u64) -> Session {
    let mut ids = Ids::Counting(seed * 1_000_000);
    let mut session = Session::new(ids.next(SessionId));
    let mut canvas = Canvas::new(ids.next(CanvasId), CanvasKind::Swot(Swot::default()));
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut draw = |below: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    for _ in 0..cards {
        let cell = SwotCell::ALL[draw(4)];
        let number = draw(cards);
        let text =
            format!("{} {} {} объект{number}", WHAT[draw(12)], OF[draw(16)], WHERE[draw(14)]);
        let card = Arc::new(Card::new(ids.next(CardId), text));
        canvas.cell_mut(CellKey::Swot(cell)).unwrap().cards.push(card);
    }
    session.canvases.push(Arc::new(canvas));
    session
}

fn lay(sessions: &[Session]) -> usize {
    let sides = sessions.iter().map(|session| Side::first(session, KindName::Swot)).collect();
    compare(sides, &Decisions::default(), Glossary::built_in()).rows.len()
}

fn comparing(c: &mut Criterion) {
    let mut group = c.benchmark_group("compare");
    group.sample_size(10);
    for cards in [1_000, 2_000] {
        let two = [session(cards, 1), session(cards, 2)];
        group.bench_function(format!("2 sessions of {cards}"), |b| b.iter(|| black_box(lay(&two))));
    }
    let many: Vec<Session> = (1..=100).map(|seed| session(60, seed)).collect();
    group.bench_function("100 sessions of 60", |b| b.iter(|| black_box(lay(&many))));
    group.finish();
}

criterion_group!(benches, comparing);
criterion_main!(benches);

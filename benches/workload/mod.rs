//! Work that the benchmarks share: sessions of a given size, and a window without a screen.
#![allow(dead_code, reason = "each benchmark uses its part")]

use std::sync::Arc;

use fourfold::{
    edit::Ids,
    session::{
        Canvas, CanvasId, CanvasKind, Card, CardId, CellKey, Score, Session, SessionId, Swot,
        SwotCell,
    },
};

#[cfg(feature = "app")]
pub mod window;

/// A workshop with so many cards on one SWOT, each as long as people write them.
#[must_use]
pub fn workshop(cards: usize) -> Session {
    let mut ids = Ids::Counting(1);
    let mut session = Session::new(ids.next(SessionId));
    "Қызмет көрсету сапасы".clone_into(&mut session.title);
    "Что изменится в обслуживании граждан к 2035 году?".clone_into(&mut session.question);
    let mut canvas = Canvas::new(ids.next(CanvasId), CanvasKind::Swot(Swot::default()));
    for number in 0..cards {
        let mut card = Card::new(ids.next(CardId), text(number));
        card.first = Some(Score::whole(u8::try_from(number % 5 + 1).unwrap_or(1)));
        if number % 4 == 0 {
            "Сказано на второй сессии; нужен источник.".clone_into(&mut card.note);
        }
        let cell = CellKey::Swot(SwotCell::ALL[number % 4]);
        let cell = canvas.cell_mut(cell).expect("a SWOT has its four cells");
        cell.cards.push(Arc::new(card));
    }
    session.canvases.push(Arc::new(canvas));
    session
}

/// The words of the card of that number.
#[must_use]
pub fn text(number: usize) -> String {
    const WORDS: [&str; 8] = [
        "Очереди в отделах обслуживания населения",
        "Ауылдағы интернеттің сапасы төмен",
        "One window for every service of the region",
        "Нехватка подготовленных специалистов на местах",
        "Мобильді қызмет көрсету топтары",
        "Digital signature needs a visit in person",
        "Доверие жителей к электронным услугам растёт",
        "Аудандар арасындағы жүктеме біркелкі емес",
    ];
    format!("{} · {number}", WORDS[number % WORDS.len()])
}

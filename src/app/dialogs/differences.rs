//! How two states of one workshop differ, card by card and in the reader's words: worked out
//! off the frame, shown by every dialog that offers one of the two.

use std::{
    sync::{
        Arc,
        mpsc::{Receiver, TryRecvError, channel},
    },
    thread,
};

use eframe::egui::{Context, Label as Words, RichText, Ui};

use crate::{
    app::{cx::Cx, theme::Size, widgets::section_title},
    compare::{
        Comparison, Decisions, OverTime, compare, indicators, lanes, matching::Glossary, over_time,
    },
    msg,
    report::comparison::{cell, one_line, row_marks},
    session::{KindName, Session},
    text::{Msg, Texts},
};

/// So many of a kind are shown; nobody reads on beyond.
const SHOWN: usize = 200;

/// Everything that differs, by what became of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Differences {
    parts: Vec<Part>,
    /// Something beside cards and indicators differs.
    other: bool,
}

#[derive(Clone, Debug, PartialEq)]
struct Part {
    title: Msg,
    lines: Vec<(String, String)>,
}

impl Differences {
    /// What changed from the earlier state to the later. Takes its time with many cards.
    #[must_use]
    pub fn between(earlier: &Session, later: &Session, texts: Texts) -> Self {
        let mut parts = PARTS.map(|title| Part { title, lines: Vec::new() });
        for kind in [KindName::Pest, KindName::Swot, KindName::Foresight] {
            for sides in lanes(&[earlier, later], kind) {
                let compared = compare(sides, &Decisions::default(), Glossary::built_in());
                let changes = over_time(&compared);
                for (part, rows) in parts.iter_mut().zip(rows(&compared, &changes)) {
                    part.lines.extend(rows.iter().filter_map(|row| line(&compared, *row, texts)));
                }
            }
        }
        let mut parts = Vec::from(parts);
        parts.push(data(earlier, later, texts));
        parts.retain(|part| !part.lines.is_empty());
        let other = parts.is_empty() && earlier != later;
        Self { parts, other }
    }

    /// Shows them.
    pub fn show(&self, ui: &mut Ui, cx: &Cx) {
        // Lines of text, not rows of buttons.
        ui.spacing_mut().interact_size.y = 0.0;
        for part in &self.parts {
            section_title(ui, cx.palette, cx.tr(part.title, &[("count", part.lines.len().into())]));
            for (words, beside) in part.lines.iter().take(SHOWN) {
                pair(ui, cx, words, beside);
            }
            if let Some(more) = part.lines.len().checked_sub(SHOWN).filter(|more| *more > 0) {
                let words = cx.tr(msg!("history-more"), &[("count", more.into())]);
                ui.add(Words::new(RichText::new(words).color(cx.palette.muted)).wrap());
            }
            ui.add_space(6.0);
        }
        if self.parts.is_empty() {
            let words = if self.other { msg!("history-other") } else { msg!("history-same") };
            ui.add(Words::new(cx.t(words)).wrap());
        }
    }
}

const PARTS: [Msg; 6] = [
    msg!("over-time-added"),
    msg!("over-time-dropped"),
    msg!("over-time-moved"),
    msg!("over-time-rated"),
    msg!("over-time-reworded"),
    msg!("history-otherwise"),
];

fn rows(compared: &Comparison, changes: &OverTime) -> [Vec<usize>; 6] {
    let named =
        [&changes.added, &changes.dropped, &changes.moved, &changes.re_rated, &changes.reworded];
    let otherwise = compared
        .rows
        .iter()
        .enumerate()
        .filter(|(at, row)| !row.is_settled() && named.iter().all(|rows| !rows.contains(at)));
    let otherwise = otherwise.map(|(at, _)| at).collect();
    let [added, dropped, moved, rated, reworded] = named.map(Clone::clone);
    [added, dropped, moved, rated, reworded, otherwise]
}

/// A card with where it stands and what differs.
fn line(compared: &Comparison, at: usize, texts: Texts) -> Option<(String, String)> {
    let row = compared.rows.get(at)?;
    let placed = compared.card(row, 1).or_else(|| compared.card(row, 0))?;
    let marks = row_marks(compared, row, texts);
    let beside: Vec<String> = std::iter::once(cell(row.spot, texts)).chain(marks).collect();
    Some((one_line(&placed.card.text), beside.join(" · ")))
}

/// The indicators that differ.
fn data(earlier: &Session, later: &Session, texts: Texts) -> Part {
    let moved = indicators(earlier, later);
    let lines = moved.iter().filter(|moved| !moved.is_same()).filter_map(|moved| {
        let (named, what) = match (moved.before, moved.after) {
            (None, after) => (after, texts.get(msg!("compare-indicator-new"))),
            (before, None) => (before, texts.get(msg!("compare-indicator-gone"))),
            (Some(_), after) => (after, String::new()),
        };
        Some((one_line(&named?.name), what))
    });
    Part { title: msg!("history-indicators"), lines: lines.collect() }
}

/// Words with what is said of them behind.
fn pair(ui: &mut Ui, cx: &Cx, words: &str, beside: &str) {
    ui.horizontal_wrapped(|ui| {
        ui.add(Words::new(words).wrap());
        let beside = RichText::new(beside).font(Size::Aside.font()).color(cx.palette.muted);
        ui.add(Words::new(beside).wrap());
    });
}

/// Something that is worked out on a thread of its own and shown once it is there.
#[derive(Debug)]
pub enum Later<T> {
    /// Still being worked out.
    Waiting(Receiver<T>),
    /// There.
    There(T),
    /// It never came.
    Lost,
}

impl<T: Send + 'static> Later<T> {
    /// Begins to work it out.
    pub fn begin(ctx: &Context, work: impl FnOnce() -> T + Send + 'static) -> Self {
        let (send, there) = channel();
        let ctx = ctx.clone();
        let begun = thread::Builder::new().spawn(move || {
            // A closed channel means that nobody wants to know any more.
            let _ = send.send(work());
            ctx.request_repaint();
        });
        if begun.is_ok() { Self::Waiting(there) } else { Self::Lost }
    }

    /// Looks whether it is there. Never waits.
    pub fn look(&mut self) -> &Self {
        if let Self::Waiting(answer) = self {
            match answer.try_recv() {
                Ok(there) => *self = Self::There(there),
                Err(TryRecvError::Disconnected) => *self = Self::Lost,
                Err(TryRecvError::Empty) => {}
            }
        }
        self
    }

    /// What was worked out, once it is there.
    pub fn there(&self) -> Option<&T> {
        match self {
            Self::There(there) => Some(there),
            Self::Waiting(_) | Self::Lost => None,
        }
    }
}

impl Later<Differences> {
    /// Begins to work out what changed from the earlier state to the later.
    #[must_use]
    pub fn between(
        ctx: &Context,
        earlier: Arc<Session>,
        later: Arc<Session>,
        texts: Texts,
    ) -> Self {
        Self::begin(ctx, move || Differences::between(&earlier, &later, texts))
    }
}

//! The version chosen: what it held, and how it differs from the workshop as it is now.

use std::sync::Arc;

use eframe::egui::{Context, Label as Words, RichText, Ui};

use crate::{
    app::{
        cx::Cx,
        dialogs::differences::{Differences, Later},
        theme::Size,
        widgets::segmented,
    },
    msg,
    report::comparison::one_line,
    session::Session,
    storage::snapshots::Entry,
    text::{Texts, terms},
};

use super::{frame, reading::sound};

/// So many cards are shown of a version; the rest is counted.
const SHOWN: usize = 400;

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Differences,
    Contents,
}

/// A version on its way in, and then there.
#[derive(Debug)]
pub struct Preview {
    number: u64,
    side: Side,
    read: Later<Option<Read>>,
}

#[derive(Debug)]
struct Read {
    session: Arc<Session>,
    differences: Option<Differences>,
    outline: Vec<Line>,
}

#[derive(Debug)]
enum Line {
    Canvas(String),
    Cell(String, usize),
    Card(String),
    More(usize),
}

impl Preview {
    /// Begins to read that version and to hold it against the workshop as it is now.
    #[must_use]
    pub fn begin(ctx: &Context, entry: &Entry, now: Option<Arc<Session>>, texts: Texts) -> Self {
        let side = if now.is_some() { Side::Differences } else { Side::Contents };
        let number = entry.number;
        let entry = entry.clone();
        let read = Later::begin(ctx, move || {
            let session = sound(&entry)?;
            let differences = now.map(|now| Differences::between(&session, &now, texts));
            let outline = outline(&session, texts);
            Some(Read { session, differences, outline })
        });
        Self { number, side, read }
    }

    /// Which version it is.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Whether it has been read, or cannot be.
    #[must_use]
    pub fn is_there(&self) -> bool {
        !matches!(self.read, Later::Waiting(_))
    }

    /// The workshop as it was, where it can be read.
    #[must_use]
    pub fn session(&self) -> Option<&Arc<Session>> {
        self.read.there()?.as_ref().map(|read| &read.session)
    }

    /// Its day and time, and the choice what to look at.
    pub fn head(&mut self, ui: &mut Ui, cx: &Cx, time: &str, compared: bool) {
        self.read.look();
        ui.add(Words::new(RichText::new(time).font(Size::Text.strong())).wrap());
        if !compared {
            return;
        }
        let sides = [
            (Side::Differences, cx.t(msg!("history-differences"))),
            (Side::Contents, cx.t(msg!("history-contents"))),
        ];
        let chosen = ui.horizontal_wrapped(|ui| {
            segmented(ui, cx.palette, "history side", Some(self.side), &sides)
        });
        self.side = chosen.inner.unwrap_or(self.side);
    }

    /// What is looked at.
    pub fn contents(&self, ui: &mut Ui, cx: &Cx) {
        let Some(read) = self.read.there() else {
            let lost = matches!(self.read, Later::Lost);
            let words = if lost { msg!("history-unreadable") } else { msg!("history-reading") };
            frame::text(ui, cx.t(words));
            return;
        };
        let Some(read) = read else {
            frame::text(ui, cx.t(msg!("history-unreadable")));
            return;
        };
        if let (Some(differences), Side::Differences) = (&read.differences, self.side) {
            differences.show(ui, cx);
        } else {
            ui.spacing_mut().interact_size.y = 0.0;
            read.outline.iter().for_each(|line| line.show(ui, cx));
        }
    }
}

/// What a workshop held: canvases, their cells, the cards in them.
fn outline(session: &Session, texts: Texts) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut left = SHOWN;
    for canvas in &session.canvases {
        let kind = texts.get(terms::canvas(&canvas.kind));
        let title = canvas.title.trim();
        lines.push(Line::Canvas(if title.is_empty() { kind } else { title.to_owned() }));
        for (key, cell) in canvas.cells().filter(|(_, cell)| !cell.cards.is_empty()) {
            if left == 0 {
                break;
            }
            lines.push(Line::Cell(texts.get(terms::cell(key)), cell.cards.len()));
            let cards = cell.cards.iter().take(left).map(|card| one_line(&card.text));
            lines.extend(cards.map(Line::Card));
            left = left.saturating_sub(cell.cards.len());
        }
    }
    let more = session.cards().count().saturating_sub(SHOWN);
    if more > 0 {
        lines.push(Line::More(more));
    }
    lines
}

impl Line {
    fn show(&self, ui: &mut Ui, cx: &Cx) {
        let aside =
            |words: String| RichText::new(words).font(Size::Aside.strong()).color(cx.palette.muted);
        let words = match self {
            Self::Canvas(title) => {
                ui.add_space(4.0);
                RichText::new(title).font(Size::Text.strong())
            }
            Self::Cell(title, count) => {
                let args = [("cell", title.as_str().into()), ("count", (*count).into())];
                aside(cx.tr(msg!("history-cell"), &args))
            }
            Self::Card(text) => RichText::new(text),
            Self::More(count) => aside(cx.tr(msg!("history-more"), &[("count", (*count).into())])),
        };
        let indent = if matches!(self, Self::Card(_)) { 12.0 } else { 0.0 };
        ui.horizontal_wrapped(|ui| {
            ui.add_space(indent);
            ui.add(Words::new(words).wrap());
        });
    }
}

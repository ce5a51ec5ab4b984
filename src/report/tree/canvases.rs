//! PEST and SWOT: the board, the ratings of its cards, and what they mean.

use crate::{
    edit::Label,
    figure::board,
    msg,
    report::wishes::{Depth, Part},
    session::{Canvas, CanvasKind, Card, CellKey, Direction, KindName, Session, Which},
    text::{Texts, terms},
};

use super::{
    Block, BoardCell, Column, Line, Run, Section, Tone,
    builder::{Builder, text},
    clean,
    ratings::{self, impact_times_likelihood},
};

/// How many cards a cell shows on one page.
const FOREMOST: usize = 4;

impl Builder<'_> {
    /// Every canvas of that kind; one alone needs no heading of its own.
    pub(super) fn canvases(&mut self, part: Part) -> Section {
        let kind = if part == Part::Pest { KindName::Pest } else { KindName::Swot };
        let session = self.session;
        let canvases: Vec<_> =
            session.canvases.iter().filter(|canvas| canvas.kind_name() == kind).collect();
        let mut section = self.section(part);
        for canvas in &canvases {
            let blocks = self.canvas(canvas);
            if canvases.len() == 1 {
                section.canvas = Some(canvas.id);
                section.blocks = blocks;
                break;
            }
            let mut below = Section::new(Some(part), board::title(canvas, self.texts));
            below.canvas = Some(canvas.id);
            below.blocks = blocks;
            section.below.push(below);
        }
        section
    }

    fn canvas(&mut self, canvas: &Canvas) -> Vec<Block> {
        let mut blocks = Vec::new();
        if self.depth != Depth::Page {
            blocks.extend(self.fact(msg!("overview-subject"), &canvas.subject));
        }
        let cells = canvas.cells().map(|(key, cell)| {
            let title = self.t(terms::cell(key));
            let description = clean(cell.description.trim());
            BoardCell { title, description, cards: self.cards(canvas, key) }
        });
        let cells: Vec<BoardCell> = cells.collect();
        let caption = board::title(canvas, self.texts);
        blocks.push(self.board(&caption, 2, cells));
        if self.depth == Depth::Full && canvas.card_count() > 0 {
            blocks.extend(self.ratings(canvas));
        }
        blocks
    }

    /// The cards of a cell; on one page the foremost and how many more there are.
    pub(super) fn cards(&self, canvas: &Canvas, key: CellKey) -> Vec<Line> {
        let Some(cell) = canvas.cell(key) else { return Vec::new() };
        let mut cards: Vec<&Card> = cell.cards.iter().map(AsRef::as_ref).collect();
        let all = cards.len();
        if self.depth == Depth::Page {
            if canvas.stage.shows_ratings() {
                cards.sort_by_key(|card| std::cmp::Reverse(card.rating(Which::First)));
            }
            cards.truncate(FOREMOST);
        }
        let mut lines: Vec<Line> = cards.iter().map(|card| self.card(canvas, key, card)).collect();
        if all > cards.len() {
            let label = Label::plain(msg!("report-more")).count("count", all - cards.len());
            lines.push(vec![Run::muted(&self.say(&label))]);
        }
        lines
    }

    fn card(&self, canvas: &Canvas, key: CellKey, card: &Card) -> Line {
        let mut line = vec![Run::plain(&self.card_text(card))];
        let known = match self.depth {
            Depth::Page => Vec::new(),
            Depth::Brief | Depth::Full => board::known(canvas, key, card, self.texts),
        };
        if !known.is_empty() {
            line.push(Run::muted(&format!("\n{}", known.join(" · "))));
        }
        line
    }

    /// The text of a card; one that was left empty is named so.
    pub(super) fn card_text(&self, card: &Card) -> String {
        let text = clean(card.text.trim());
        if text.is_empty() { self.t(msg!("report-empty-card")) } else { text }
    }

    fn ratings(&mut self, canvas: &Canvas) -> Vec<Block> {
        let label = Label::plain(msg!("report-ratings-of"))
            .text("canvas", board::title(canvas, self.texts));
        let caption = self.say(&label);
        let register = register(self.session, canvas, self.texts);
        let rows = register.lines(self.texts, true);
        let columns = register.columns;
        let mut blocks = vec![self.table(&caption, columns, rows)];
        if canvas.stage.shows_ratings() {
            blocks.extend(text(Tone::Note, &self.t(ratings::explained(canvas))));
        } else {
            blocks.extend(text(Tone::Note, &self.t(msg!("report-ratings-hidden"))));
        }
        blocks
    }
}

/// A canvas as rows of cards, for a table and a sheet.
pub struct Register {
    /// The columns.
    pub columns: Vec<Column>,
    /// One row a card.
    pub rows: Vec<Vec<Entry>>,
    /// The note of the card of each row; most are empty.
    pub notes: Vec<String>,
}

impl Register {
    /// The column of cards.
    pub(super) const CARD: usize = 1;

    /// The rows as lines of a table; a note stands below its card.
    pub(super) fn lines(&self, texts: Texts, with_notes: bool) -> Vec<Vec<Line>> {
        let line = |(row, note): (&Vec<Entry>, &String)| {
            let mut cells: Vec<Line> =
                row.iter().map(|cell| vec![Run::plain(&cell.words(texts))]).collect();
            if let Some(card) = cells.get_mut(Self::CARD)
                && with_notes
                && !note.is_empty()
            {
                card.push(Run::muted(&format!("\n{note}")));
            }
            cells
        };
        self.rows.iter().zip(&self.notes).map(line).collect()
    }
}

/// A cell of a register.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// Words.
    Words(String),
    /// A number, or none.
    Number(Option<f64>),
}

impl Entry {
    /// How it is written; a missing number is a dash.
    #[must_use]
    pub fn words(&self, texts: Texts) -> String {
        match self {
            Self::Words(words) => words.clone(),
            Self::Number(Some(number)) => texts.number(*number),
            Self::Number(None) => "—".to_owned(),
        }
    }
}

/// Every card of a canvas with its cell, ratings, direction, votes and grade of evidence.
/// The cards of scenarios stand with their stories instead.
#[must_use]
pub fn register(session: &Session, canvas: &Canvas, texts: Texts) -> Register {
    let rated = canvas.stage.shows_ratings();
    let pest = matches!(canvas.kind, CanvasKind::Pest(_));
    let cells = || canvas.cells().filter(|(key, _)| !matches!(key, CellKey::Scenario(..)));
    let voted = cells().any(|(_, cell)| cell.cards.iter().any(|card| card.votes > 0));
    let mut columns = Vec::new();
    let drivers = matches!(canvas.kind, CanvasKind::Foresight(_));
    let place = if drivers { msg!("report-column-place") } else { msg!("report-column-cell") };
    columns.push(Column::grouping(&texts.get(place), 18));
    columns.push(Column::words(&texts.get(msg!("report-column-card")), 46));
    if rated {
        for name in ratings::columns(canvas) {
            columns.push(Column::numbers(&texts.get(name), 14));
        }
    }
    if pest {
        columns.push(Column::words(&texts.get(msg!("report-column-direction")), 16));
        if rated {
            columns.push(Column::numbers(&texts.get(msg!("report-column-product")), 14));
        }
    }
    if voted {
        columns.push(Column::numbers(&texts.get(msg!("report-column-votes")), 10));
    }
    columns.push(Column::words(&texts.get(msg!("report-column-evidence")), 18));
    let row = |key: CellKey, card: &Card| {
        let cell = match canvas.foresight() {
            Some(foresight) => terms::driver_place(foresight.critical.place(card)),
            None => terms::cell(key),
        };
        let mut row = vec![Entry::Words(texts.get(cell)), Entry::Words(clean(card.text.trim()))];
        if rated {
            for which in [Which::First, Which::Second] {
                row.push(Entry::Number(card.rating(which).map(crate::session::Score::get)));
            }
        }
        if pest {
            let said = card.direction != Direction::Open;
            let words =
                if said { texts.get(terms::direction(card.direction)) } else { "—".into() };
            row.push(Entry::Words(words));
            if rated {
                row.push(Entry::Number(impact_times_likelihood(card)));
            }
        }
        if voted {
            row.push(Entry::Number(Some(f64::from(card.votes))));
        }
        let backing =
            crate::analysis::backing(session, &card.evidence, crate::analysis::FRESH_YEARS);
        row.push(Entry::Words(ratings::grade(&backing, texts)));
        row
    };
    let rows = cells().flat_map(|(key, cell)| cell.cards.iter().map(move |card| (key, card)));
    let (rows, notes) = rows.map(|(key, card)| (row(key, card), clean(card.note.trim()))).unzip();
    Register { columns, rows, notes }
}

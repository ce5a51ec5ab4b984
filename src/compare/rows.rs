//! Cards of several sessions, aligned: one row a thought, one column a session.

use std::{
    collections::{BTreeSet, HashSet},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use crate::session::{CardId, Session};

use super::{
    decisions::Decisions,
    marks::Marks,
    matching::{Glossary, Link, LinkKind, Statement, links, links_unless},
    sides::{Placed, Side, Spot},
};

/// Several sessions side by side.
#[derive(Clone, Debug)]
pub struct Comparison<'a> {
    /// The columns.
    pub sides: Vec<Side<'a>>,
    /// Every card of every column.
    pub cards: Vec<Placed<'a>>,
    /// Links between cards, by their place in `cards`.
    pub links: Arc<[Link]>,
    /// The rows, grouped by cell; on accepted and confirmed links.
    pub rows: Arc<[Row]>,
    /// The rows as they would be with every suggestion confirmed.
    pub rows_with_suggestions: Arc<[Row]>,
}

/// What a comparison found, by the places of cards: it can be kept and carried between
/// threads without the sessions.
#[derive(Clone, Debug)]
pub struct Alignment {
    links: Arc<[Link]>,
    rows: Arc<[Row]>,
    rows_with_suggestions: Arc<[Row]>,
}

/// One thought.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The cell most of its cards stand in.
    pub spot: Spot,
    /// Its card in each column, by its place in [`Comparison::cards`].
    pub cards: Vec<Option<usize>>,
    /// In how many columns it is.
    pub count: usize,
    /// The firm links that hold it together, by their place in [`Comparison::links`].
    pub links: Vec<usize>,
    /// Suggested links that touch it.
    pub suggestions: Vec<usize>,
    /// What differs.
    pub marks: Marks,
}

impl Row {
    /// Its cards.
    pub fn present(&self) -> impl Iterator<Item = usize> {
        self.cards.iter().copied().flatten()
    }

    /// How many name it: columns that have it, the model answer's aside.
    #[must_use]
    pub fn named(&self, model: Option<usize>) -> usize {
        let by_model = model.and_then(|side| *self.cards.get(side)?).is_some();
        self.count - usize::from(by_model)
    }

    /// Whether every column has it, in one cell, in the same words, rated alike.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.count == self.cards.len() && self.marks.is_empty()
    }
}

/// Lays one canvas of each session side by side.
#[must_use]
pub fn compare<'a>(
    sides: Vec<Side<'a>>,
    decisions: &Decisions,
    glossary: &Glossary,
) -> Comparison<'a> {
    let cards = placed(&sides);
    compare_cards(sides, cards, decisions, glossary)
}

/// Lays one canvas of each session side by side, unless told to stop on the way.
#[must_use]
pub fn compare_unless<'a>(
    sides: Vec<Side<'a>>,
    decisions: &Decisions,
    glossary: &Glossary,
    stop: &AtomicBool,
) -> Option<Comparison<'a>> {
    let cards = placed(&sides);
    let statements = statements(&cards, &sides);
    let links = links_unless(&statements, &decisions.verdicts(), glossary, stop);
    let stopped = stop.load(Ordering::Relaxed);
    (!stopped).then(|| close(sides, cards, links, decisions))
}

fn placed<'a>(sides: &[Side<'a>]) -> Vec<Placed<'a>> {
    let of_side = |(side, of): (usize, &Side<'a>)| {
        of.cards().map(move |(key, card)| Placed { side, key, card })
    };
    sides.iter().enumerate().flat_map(of_side).collect()
}

/// Lays these cards of the columns side by side; they come column by column.
pub(super) fn compare_cards<'a>(
    sides: Vec<Side<'a>>,
    cards: Vec<Placed<'a>>,
    decisions: &Decisions,
    glossary: &Glossary,
) -> Comparison<'a> {
    let links = links(&statements(&cards, &sides), &decisions.verdicts(), glossary);
    close(sides, cards, links, decisions)
}

fn statements<'a>(cards: &[Placed<'a>], sides: &[Side]) -> Vec<Statement<'a>> {
    cards.iter().map(|card| statement(card, sides)).collect()
}

fn close<'a>(
    sides: Vec<Side<'a>>,
    cards: Vec<Placed<'a>>,
    links: Vec<Link>,
    decisions: &Decisions,
) -> Comparison<'a> {
    let apart: HashSet<(CardId, CardId)> =
        decisions.kept_apart.iter().map(|pair| (pair.0, pair.1)).collect();
    let close = |suggested| Closing::new(&cards, sides.len(), &links, &apart).rows(suggested);
    let (rows, rows_with_suggestions) = (close(false).into(), close(true).into());
    Comparison { sides, cards, links: links.into(), rows, rows_with_suggestions }
}

fn statement<'a>(placed: &Placed<'a>, sides: &[Side]) -> Statement<'a> {
    Statement {
        session: placed.side,
        id: placed.card.id.0,
        text: &placed.card.text,
        accepted: &placed.card.accepted,
        place: placed.spot().number(),
        held_in: sides.get(placed.side).and_then(|side| side.session.language),
    }
}

impl<'a> Comparison<'a> {
    /// What was found earlier about these very columns.
    #[must_use]
    pub fn found(sides: Vec<Side<'a>>, found: &Alignment) -> Self {
        let Alignment { links, rows, rows_with_suggestions } = found.clone();
        Self { cards: placed(&sides), sides, links, rows, rows_with_suggestions }
    }

    /// What was found, without the sessions.
    #[must_use]
    pub fn alignment(&self) -> Alignment {
        let [rows, rows_with_suggestions] =
            [&self.rows, &self.rows_with_suggestions].map(Arc::clone);
        Alignment { links: Arc::clone(&self.links), rows, rows_with_suggestions }
    }

    /// The card of a row in a column.
    #[must_use]
    pub fn card(&self, row: &Row, side: usize) -> Option<&Placed<'a>> {
        self.cards.get((*row.cards.get(side)?)?)
    }

    /// Whether the sessions differ in nothing that is compared here.
    #[must_use]
    pub fn is_equal(&self) -> bool {
        self.rows.iter().all(Row::is_settled)
    }

    /// The columns of those who worked: all but the model answer's.
    #[must_use]
    pub fn groups(&self, model: Option<usize>) -> Vec<usize> {
        (0..self.sides.len()).filter(|side| Some(*side) != model).collect()
    }

    /// The session of a column.
    #[must_use]
    pub fn session(&self, side: usize) -> Option<&'a Session> {
        self.sides.get(side).map(|side| side.session)
    }
}

/// Closing links into rows: the surest first, and never two cards of one column in a row.
struct Closing<'c, 'a> {
    cards: &'c [Placed<'a>],
    sides: usize,
    links: &'c [Link],
    apart: &'c HashSet<(CardId, CardId)>,
    /// The row of each card.
    row_of: Vec<usize>,
    rows: Vec<Vec<usize>>,
    /// Which columns each row has a card of: for each row `words` times 64 of them.
    columns: Vec<u64>,
    words: usize,
}

impl<'c, 'a> Closing<'c, 'a> {
    fn new(
        cards: &'c [Placed<'a>],
        sides: usize,
        links: &'c [Link],
        apart: &'c HashSet<(CardId, CardId)>,
    ) -> Self {
        let row_of = (0..cards.len()).collect();
        let rows = (0..cards.len()).map(|at| vec![at]).collect();
        let words = sides.div_ceil(64);
        let mut columns = vec![0; cards.len() * words];
        for (at, card) in cards.iter().enumerate() {
            columns[at * words + card.side / 64] |= 1 << (card.side % 64);
        }
        Self { cards, sides, links, apart, row_of, rows, columns, words }
    }

    fn rows(mut self, with_suggestions: bool) -> Vec<Row> {
        let mut order: Vec<usize> = (0..self.links.len())
            .filter(|at| with_suggestions || self.links[*at].kind.is_firm())
            .collect();
        order.sort_by(|x, y| {
            let (a, b) = (sureness(self.links[*x].kind), sureness(self.links[*y].kind));
            b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)).then(x.cmp(y))
        });
        let mut joined = vec![false; self.links.len()];
        for link in order {
            joined[link] = self.join(link);
        }
        self.finish(&joined)
    }

    /// Joins the rows of the link's two cards, unless that would put two cards of one column
    /// together or two that are kept apart.
    fn join(&mut self, link: usize) -> bool {
        let Link { a, b, .. } = self.links[link];
        let (into, from) = (self.row_of[a], self.row_of[b]);
        if into == from {
            return true;
        }
        if self.clash(into, from) || self.are_apart(into, from) {
            return false;
        }
        let moved = std::mem::take(&mut self.rows[from]);
        for card in &moved {
            self.row_of[*card] = into;
        }
        self.rows[into].extend(moved);
        for word in 0..self.words {
            self.columns[into * self.words + word] |= self.columns[from * self.words + word];
        }
        true
    }

    /// Whether both rows have a card of one column.
    fn clash(&self, a: usize, b: usize) -> bool {
        let columns = |row: usize| &self.columns[row * self.words..(row + 1) * self.words];
        columns(a).iter().zip(columns(b)).any(|(a, b)| a & b != 0)
    }

    /// Whether a card of one row is kept apart from a card of the other.
    fn are_apart(&self, a: usize, b: usize) -> bool {
        let id = |at: &usize| self.cards[*at].card.id;
        let apart = |x: CardId, y: CardId| self.apart.contains(&(x.min(y), x.max(y)));
        !self.apart.is_empty()
            && self.rows[a].iter().any(|x| self.rows[b].iter().any(|y| apart(id(x), id(y))))
    }

    fn finish(self, joined: &[bool]) -> Vec<Row> {
        let mut links: Vec<Vec<usize>> = vec![Vec::new(); self.rows.len()];
        let mut suggestions = links.clone();
        for (at, link) in self.links.iter().enumerate() {
            let (a, b) = (self.row_of[link.a], self.row_of[link.b]);
            if a == b && joined[at] {
                links[a].push(at);
            } else if a != b && !link.kind.is_firm() {
                suggestions[a].push(at);
                suggestions[b].push(at);
            }
        }
        let mut rows: Vec<Row> = Vec::new();
        for (at, of_row) in self.rows.iter().enumerate().filter(|(_, row)| !row.is_empty()) {
            let mut cards = vec![None; self.sides];
            for card in of_row {
                cards[self.cards[*card].side] = Some(*card);
            }
            let links = std::mem::take(&mut links[at]);
            let opposite = links.iter().any(|link| self.links[*link].opposite);
            rows.push(Row {
                spot: spot(&cards, self.cards),
                count: of_row.len(),
                marks: Marks::of(&cards, self.cards, opposite),
                links,
                suggestions: std::mem::take(&mut suggestions[at]),
                cards,
            });
        }
        let first = |row: &Row| row.present().next();
        rows.sort_by(|a, b| {
            a.spot.cmp(&b.spot).then(b.count.cmp(&a.count)).then(first(a).cmp(&first(b)))
        });
        rows
    }
}

/// How sure a link is: by its kind, then by its score.
fn sureness(kind: LinkKind) -> (u8, f64) {
    match kind {
        LinkKind::SameId => (3, 1.0),
        LinkKind::Decided => (2, 1.0),
        LinkKind::Accepted(score) => (1, score),
        LinkKind::Suggested(score) => (0, score),
    }
}

/// The cell most of the cards stand in; of several the one that comes first in a column.
fn spot(row: &[Option<usize>], cards: &[Placed]) -> Spot {
    let spots: Vec<Spot> = row.iter().flatten().map(|at| cards[*at].spot()).collect();
    let count = |spot: Spot| spots.iter().filter(|s| **s == spot).count();
    let most = spots.iter().map(|spot| count(*spot)).max().unwrap_or(0);
    spots.iter().copied().find(|spot| count(*spot) == most).unwrap_or(Spot::Drivers)
}

/// Every cell that any row stands in, in reading order.
#[must_use]
pub fn spots(rows: &[Row]) -> Vec<Spot> {
    rows.iter().map(|row| row.spot).collect::<BTreeSet<_>>().into_iter().collect()
}

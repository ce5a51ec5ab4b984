//! Which rows are in sight and in which order. Draws nothing.

use std::cmp::Reverse;

use crate::{
    compare::{Comparison, Row, Spot, spots},
    session::{Score, Which},
};

use super::{Found, links};

/// Which rows are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Status {
    /// All.
    #[default]
    All,
    /// Those that differ in anything.
    Different,
    /// Those every session has.
    Shared,
    /// Those only one session has.
    Alone,
    /// In other words.
    Reworded,
    /// In another cell.
    Moved,
    /// Contested.
    Contested,
    /// With other ratings.
    ReRated,
    /// With something to confirm.
    Suggested,
}

impl Status {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 9] = [
        Self::All,
        Self::Different,
        Self::Shared,
        Self::Alone,
        Self::Reworded,
        Self::Moved,
        Self::Contested,
        Self::ReRated,
        Self::Suggested,
    ];

    /// Whether the row is one of those.
    #[must_use]
    pub fn holds(
        self,
        found: &Found,
        comparison: &Comparison,
        model: Option<usize>,
        at: usize,
    ) -> bool {
        let Some(row) = comparison.rows.get(at) else { return false };
        match self {
            Self::All => true,
            Self::Different => !row.is_settled(),
            Self::Shared => row.named(model) == comparison.groups(model).len(),
            Self::Alone => row.named(model) == 1,
            Self::Reworded => !row.marks.reworded.is_empty(),
            Self::Moved => row.marks.moved.is_some(),
            Self::Contested => row.marks.contested.is_some(),
            Self::ReRated => row.marks.is_re_rated(),
            Self::Suggested => links::open(found, comparison, at).iter().any(Option::is_some),
        }
    }
}

/// How rows are ordered within their cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// What most sessions have first.
    #[default]
    Agreement,
    /// What fewest sessions have first.
    Disagreement,
    /// The highest mean of first ratings first.
    Rating,
}

impl Sort {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Agreement, Self::Disagreement, Self::Rating];
}

/// What is asked of the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Words that occur in a card of the row.
    pub words: String,
    /// What holds of the row.
    pub status: Status,
    /// The cell the row stands in.
    pub spot: Option<Spot>,
    /// The order.
    pub sort: Sort,
}

impl Asked {
    /// Whether anything is asked for that not every row has.
    #[must_use]
    pub fn filters(&self) -> bool {
        !self.words.trim().is_empty() || self.status != Status::All || self.spot.is_some()
    }
}

/// One line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The heading of a cell, with how many rows of it are in sight.
    Heading(Spot, usize),
    /// A row, by its place in [`Comparison::rows`].
    Row(usize),
    /// Something beside the cards, by its place in the list of those.
    Beside(usize),
}

impl Line {
    /// The row, where it is one.
    #[must_use]
    pub fn row(&self) -> Option<usize> {
        match self {
            Self::Row(row) => Some(*row),
            Self::Heading(..) | Self::Beside(_) => None,
        }
    }
}

/// The rows asked for, in order, with the headings of their cells.
#[must_use]
pub fn lines(
    found: &Found,
    comparison: &Comparison,
    model: Option<usize>,
    asked: &Asked,
) -> Vec<Line> {
    let words = asked.words.trim().to_lowercase();
    let passes = |at: usize, row: &Row| {
        asked.spot.is_none_or(|spot| spot == row.spot)
            && asked.status.holds(found, comparison, model, at)
            && (words.is_empty() || row.present().any(|at| says(comparison, at, &words)))
    };
    let mut lines = Vec::new();
    for spot in spots(&comparison.rows) {
        let all = comparison.rows.iter().enumerate();
        let mut rows: Vec<(usize, &Row)> =
            all.filter(|(at, row)| row.spot == spot && passes(*at, row)).collect();
        if rows.is_empty() {
            continue;
        }
        match asked.sort {
            // The rows come that way, but with the model answer counted.
            Sort::Agreement => rows.sort_by_key(|(_, row)| Reverse(row.named(model))),
            Sort::Disagreement => rows.sort_by_key(|(_, row)| row.named(model)),
            Sort::Rating => rows.sort_by_key(|(_, row)| Reverse(mean_rating(comparison, row))),
        }
        lines.push(Line::Heading(spot, rows.len()));
        lines.extend(rows.into_iter().map(|(at, _)| Line::Row(at)));
    }
    lines
}

fn says(comparison: &Comparison, card: usize, words: &str) -> bool {
    let Some(placed) = comparison.cards.get(card) else { return false };
    let inside = |text: &String| text.to_lowercase().contains(words);
    inside(&placed.card.text) || inside(&placed.card.note) || placed.card.tags.iter().any(inside)
}

/// The mean of the first ratings of a row, as far as it is rated.
fn mean_rating(comparison: &Comparison, row: &Row) -> Option<Score> {
    let cards = row.present().filter_map(|at| comparison.cards.get(at));
    let given: Vec<f64> =
        cards.filter_map(|placed| placed.card.rating(Which::First)).map(Score::get).collect();
    #[expect(clippy::cast_precision_loss, reason = "at most a dozen")]
    let count = given.len() as f64;
    (!given.is_empty()).then(|| Score::nearest(given.iter().sum::<f64>() / count))
}

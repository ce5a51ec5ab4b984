//! Sessions against a model answer: what of it each found, what in the right cell, what it
//! missed, and what it named beyond it.

use crate::session::CardId;

use super::{
    decisions::Decisions,
    measures::{Measure, Measured, Missing},
    rows::{Comparison, Row},
};

/// How one session stands against the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Its column.
    pub side: usize,
    /// Model cards found / model cards. A card that is "also right" adds to both where found.
    pub coverage: Measure,
    /// Found model cards in the right cell / found model cards.
    pub placement: Measure,
    /// How many model cards it found.
    pub found: usize,
    /// How many of those stand in the right cell.
    pub placed: usize,
    /// Model cards it did not name.
    pub missed: Vec<CardId>,
    /// Its cards beyond the model and not marked as right.
    pub extra: Vec<CardId>,
    /// Its cards beyond the model that are right as well.
    pub also_right: Vec<CardId>,
}

/// How the class stands against the model.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassAnswer {
    /// Model cards at least one session found / model cards. A thought beyond the model that
    /// is also right adds to both.
    pub coverage: Measure,
    /// The mean coverage of the sessions.
    pub mean_coverage: Measure,
    /// Of all times a session found a model card, the share in the right cell.
    pub placement: Measure,
    /// Model cards nobody named.
    pub missed_by_all: Vec<CardId>,
    /// Thoughts beyond the model, each by one of its cards.
    pub extra: Vec<CardId>,
    /// Thoughts beyond the model that are right as well, each by one of its cards.
    pub also_right: Vec<CardId>,
}

/// Each column but the model's against it, in the order of the columns.
#[must_use]
pub fn answers(
    comparison: &Comparison,
    rows: &[Row],
    model: usize,
    decisions: &Decisions,
) -> Vec<Answer> {
    let sides = (0..comparison.sides.len()).filter(|side| *side != model);
    sides.map(|side| answer(comparison, rows, model, side, decisions)).collect()
}

/// The class as a whole.
#[must_use]
pub fn class_answer(
    comparison: &Comparison,
    rows: &[Row],
    model: usize,
    answers: &[Answer],
    decisions: &Decisions,
) -> ClassAnswer {
    let (of_model, beyond): (Vec<&Row>, Vec<&Row>) =
        rows.iter().partition(|row| comparison.card(row, model).is_some());
    let (right, extra): (Vec<&Row>, Vec<&Row>) =
        beyond.into_iter().partition(|row| is_right(comparison, row, decisions));
    let missed: Vec<CardId> = of_model
        .iter()
        .filter(|row| row.count == 1)
        .filter_map(|row| Some(comparison.card(row, model)?.card.id))
        .collect();
    let covered: Vec<f64> =
        answers.iter().filter_map(|a| a.coverage.ok()).map(|m| m.value).collect();
    let (placed, found) = answers.iter().fold((0, 0), |(p, f), of| (p + of.placed, f + of.found));
    let first = |rows: Vec<&Row>| -> Vec<CardId> {
        let card = |row: &Row| Some(comparison.cards.get(row.present().next()?)?.card.id);
        rows.into_iter().filter_map(card).collect()
    };
    let named = of_model.len() + right.len();
    ClassAnswer {
        coverage: share(named - missed.len(), named),
        placement: share(placed, found),
        mean_coverage: if covered.is_empty() {
            Err(Missing::TooFew { n: 0, needed: 1 })
        } else {
            let value = covered.iter().sum::<f64>() / super::measures::count(covered.len());
            Ok(Measured { value, n: covered.len() })
        },
        missed_by_all: missed,
        extra: first(extra),
        also_right: first(right),
    }
}

fn answer(
    comparison: &Comparison,
    rows: &[Row],
    model: usize,
    side: usize,
    decisions: &Decisions,
) -> Answer {
    let (mut found, mut placed) = (0, 0);
    let (mut missed, mut extra, mut also_right) = (Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        match (comparison.card(row, model), comparison.card(row, side)) {
            (Some(of_model), Some(own)) => {
                found += 1;
                placed += usize::from(of_model.spot() == own.spot());
            }
            (Some(of_model), None) => missed.push(of_model.card.id),
            (None, Some(own)) if is_right(comparison, row, decisions) => {
                also_right.push(own.card.id);
            }
            (None, Some(own)) => extra.push(own.card.id),
            (None, None) => {}
        }
    }
    let right = found + also_right.len();
    Answer {
        side,
        coverage: share(right, right + missed.len()),
        placement: share(placed, found),
        found,
        placed,
        missed,
        extra,
        also_right,
    }
}

/// Whether any card of the row is marked as also right: the mark counts for every group that
/// had the thought.
fn is_right(comparison: &Comparison, row: &Row, decisions: &Decisions) -> bool {
    row.present()
        .filter_map(|at| comparison.cards.get(at))
        .any(|placed| decisions.also_right.contains(&placed.card.id))
}

fn share(part: usize, whole: usize) -> Measure {
    if whole == 0 {
        return Err(Missing::TooFew { n: 0, needed: 1 });
    }
    let value = super::measures::count(part) / super::measures::count(whole);
    Ok(Measured { value, n: whole })
}

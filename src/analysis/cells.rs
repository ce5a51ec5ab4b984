//! Checks on what stands in the cells of a canvas.

use std::collections::HashMap;

use crate::{
    edit::Label,
    msg,
    session::{Canvas, Card, Cell, CellKey, Home, KindName, Session, SwotCell, Which},
};

use super::finding::{Code, Finding, Spot, quote};

/// The most words of a card that is still one thought.
const WORDS: usize = 30;
/// The most cards of a cell that can still be talked over.
const CARDS: usize = 10;
/// A cell is thin from this many cards in its opposite on.
const OPPOSITE: usize = 3;

pub(super) fn check(session: &Session, canvas: &Canvas, found: &mut Vec<Finding>) {
    subject(session, canvas, found);
    for (key, cell) in canvas.cells() {
        for card in &cell.cards {
            words(card, found);
        }
        size(canvas, key, cell, found);
    }
    same_words(canvas, found);
    unrated(canvas, found);
}

fn subject(session: &Session, canvas: &Canvas, found: &mut Vec<Finding>) {
    let named = !canvas.subject.trim().is_empty() || !session.subject.trim().is_empty();
    if named || canvas.kind_name() == KindName::Foresight {
        return;
    }
    let advice = Label::plain(msg!("finding-no-subject"));
    found.push(Finding { code: Code::NoSubject, spot: Spot::Canvas(canvas.id), advice });
}

fn words(card: &Card, found: &mut Vec<Finding>) {
    let count = card.text.split_whitespace().count();
    let (code, advice) = if count == 1 {
        (Code::OneWord, Label::plain(msg!("finding-one-word")))
    } else if count > WORDS {
        (Code::LongText, Label::plain(msg!("finding-long-text")).count("words", count))
    } else {
        return;
    };
    let advice = advice.text("card", quote(&card.text));
    found.push(Finding { code, spot: Spot::Card(card.id), advice });
}

fn size(canvas: &Canvas, key: CellKey, cell: &Cell, found: &mut Vec<Finding>) {
    let count = cell.cards.len();
    let spot = Spot::Cell(Home { canvas: canvas.id, cell: key });
    let rated_cell = matches!(key, CellKey::Swot(_) | CellKey::Pest(_));
    if rated_cell && count > CARDS {
        let advice = Label::plain(msg!("finding-crowded-cell")).count("count", count);
        found.push(Finding { code: Code::CrowdedCell, spot, advice });
    }
    let CellKey::Swot(key) = key else { return };
    let opposite = canvas.cell(CellKey::Swot(opposite(key))).map_or(0, |cell| cell.cards.len());
    if opposite >= OPPOSITE && count * 3 < opposite {
        let advice = Label::plain(msg!("finding-thin-cell"))
            .count("count", count)
            .count("opposite", opposite);
        found.push(Finding { code: Code::ThinCell, spot, advice });
    }
}

fn opposite(cell: SwotCell) -> SwotCell {
    match cell {
        SwotCell::Strengths => SwotCell::Weaknesses,
        SwotCell::Weaknesses => SwotCell::Strengths,
        SwotCell::Opportunities => SwotCell::Threats,
        SwotCell::Threats => SwotCell::Opportunities,
    }
}

/// Scenarios may share a card on purpose, so only the other cells are compared.
fn same_words(canvas: &Canvas, found: &mut Vec<Finding>) {
    let mut first: HashMap<String, CellKey> = HashMap::new();
    for (key, cell) in canvas.cells() {
        if matches!(key, CellKey::Scenario(..)) {
            continue;
        }
        for card in &cell.cards {
            let plain = plain(&card.text);
            if plain.is_empty() || *first.entry(plain).or_insert(key) == key {
                continue;
            }
            let advice = Label::plain(msg!("finding-same-words")).text("card", quote(&card.text));
            found.push(Finding { code: Code::SameWords, spot: Spot::Card(card.id), advice });
        }
    }
}

/// The words alone: lower case, without punctuation.
fn plain(text: &str) -> String {
    let lower = text.to_lowercase().replace('ё', "е");
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

fn unrated(canvas: &Canvas, found: &mut Vec<Finding>) {
    if !canvas.stage.shows_ratings() {
        return;
    }
    let lacks = |key: CellKey, card: &Card, which| {
        key.scale(which).is_some() && card.rating(which).is_none()
    };
    let (mut all, mut unrated) = (0, 0);
    for (key, cell) in canvas.cells() {
        if key.scale(Which::First).is_none() {
            continue;
        }
        all += cell.cards.len();
        let bare = cell
            .cards
            .iter()
            .filter(|card| lacks(key, card, Which::First) || lacks(key, card, Which::Second));
        unrated += bare.count();
    }
    if unrated > 0 {
        let advice =
            Label::plain(msg!("finding-unrated")).count("unrated", unrated).count("all", all);
        found.push(Finding { code: Code::Unrated, spot: Spot::Canvas(canvas.id), advice });
    }
}

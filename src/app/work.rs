//! The commands that change cards: from a command and a selection to a change.

use std::{cmp::Reverse, sync::Arc};

use crate::{
    edit::{CardEdit, Change, Edit, Ids, Label, Landing},
    msg,
    session::{
        Card, CardId, CardPlace, Cell, CellKey, CriticalCorner, DriverPlace, Home, Scale, Score,
        Which,
    },
};

use super::{
    command::{Arrow, Command, SortBy},
    place::{Place, Selection},
    tab::Tab,
    view::Wants,
    views::cell::card_id,
};

/// The change a command makes to the selected cards, and what is selected after it.
pub fn change(tab: &Tab, ids: &mut Ids, command: Command) -> Option<(Change, Option<Selection>)> {
    let chosen = chosen(tab);
    if chosen.is_empty() {
        return None;
    }
    match command {
        Command::Rate(value) => rate(&chosen, Which::First, value).map(|change| (change, None)),
        Command::RateSecond(value) => rate(&chosen, Which::Second, value).map(|c| (c, None)),
        Command::StepUp => step(&chosen, 1.0).map(|change| (change, None)),
        Command::StepDown => step(&chosen, -1.0).map(|change| (change, None)),
        Command::Duplicate => Some(duplicate(&chosen, ids)),
        Command::Delete => Some(delete(tab, &chosen)),
        Command::Move(arrow) => shift(tab, &chosen, arrow),
        _ => None,
    }
}

type Chosen = Vec<(CardPlace, Arc<Card>)>;

/// The selected cards in the order of the board.
fn chosen(tab: &Tab) -> Chosen {
    let session = tab.session();
    let found = tab.view.selection.cards.iter().filter_map(|id| session.find_card(*id));
    let mut chosen: Chosen = found.map(|(place, card)| (place, Arc::clone(card))).collect();
    chosen.sort_by_key(|(place, _)| place.index);
    chosen
}

/// A digit rates every selected card whose scale has that value; the same digit again takes
/// the rating back. Positions are counted as the cell offers them: 1 minor, 2 major.
fn rate(chosen: &Chosen, which: Which, value: u8) -> Option<Change> {
    let edits: Vec<Edit> = chosen
        .iter()
        .filter_map(|(place, card)| {
            let scale = place.home.cell.scale(which)?;
            let score = typed(scale, value)?;
            let now = given(card, which);
            let score = (now != Some(score) || chosen.len() > 1).then_some(score);
            Some(CardEdit::SetRating(card.id, which, score).into())
        })
        .collect();
    (!edits.is_empty()).then(|| rated(edits))
}

/// The score a digit stands for on a scale.
fn typed(scale: Scale, digit: u8) -> Option<Score> {
    use crate::session::RatingKind;
    let score = Score::whole(digit);
    if scale.kind == RatingKind::Position && (1..=2).contains(&digit) {
        // Strengths run from minor 3 to major 4, weaknesses from major 1 to minor 2.
        let minor = if scale.lowest == 3 { 3 } else { 2 };
        let major = if scale.lowest == 3 { 4 } else { 1 };
        return Some(Score::whole(if digit == 1 { minor } else { major }));
    }
    scale.allows(score).then_some(score)
}

fn given(card: &Card, which: Which) -> Option<Score> {
    match which {
        Which::First => card.first,
        Which::Second => card.second,
    }
}

fn step(chosen: &Chosen, by: f64) -> Option<Change> {
    let edits: Vec<Edit> = chosen
        .iter()
        .filter_map(|(place, card)| {
            let scale = place.home.cell.scale(Which::First)?;
            let from = card.first.map_or(f64::from(scale.lowest) - by.max(0.0), Score::get);
            let to = (from + by).clamp(f64::from(scale.lowest), f64::from(scale.highest));
            Some(CardEdit::SetRating(card.id, Which::First, Some(Score::nearest(to))).into())
        })
        .collect();
    (!edits.is_empty()).then(|| rated(edits))
}

fn rated(edits: Vec<Edit>) -> Change {
    Change::new(Label::plain(msg!("change-rate")), edits)
}

/// A copy lands right below each card. It has the words and marks, not the votes.
fn duplicate(chosen: &Chosen, ids: &mut Ids) -> (Change, Option<Selection>) {
    let mut copies = Vec::new();
    let mut edits: Vec<Edit> = Vec::new();
    for (place, card) in chosen {
        let mut copy = Card::clone(card);
        copy.id = ids.next(CardId);
        copy.votes = 0;
        if place.home.cell == CellKey::Drivers {
            beside_on_map(&mut copy);
        }
        copies.push(copy.id);
        let landing = Landing { home: place.home, before: Some(card.id) };
        edits.push(CardEdit::Add(landing, Box::new(copy)).into());
        // Landing before the card and then moving the card before its copy puts the copy below.
        if let Some(copy) = copies.last() {
            let above = Landing { home: place.home, before: Some(*copy) };
            edits.push(CardEdit::Move(card.id, above).into());
        }
    }
    let label = Label::plain(msg!("change-duplicate")).count("count", copies.len());
    (Change::new(label, edits), Some(Selection::many(copies)))
}

/// How far a copied driver stands from its original on the map, on both scales.
const BESIDE: f64 = 0.4;

/// A copy of a driver on the map stands beside its original, towards the middle, so that
/// both can be seen.
fn beside_on_map(copy: &mut Card) {
    for which in [Which::First, Which::Second] {
        let Some(score) = *copy.room_rating_mut(which) else { continue };
        let inwards = if score > Score::MIDDLE { -BESIDE } else { BESIDE };
        *copy.room_rating_mut(which) = Some(Score::nearest(score.get() + inwards));
    }
}

/// What is selected after deleting is the card that moves up into the place.
fn delete(tab: &Tab, chosen: &Chosen) -> (Change, Option<Selection>) {
    let edits = chosen.iter().map(|(_, card)| CardEdit::Remove(card.id).into()).collect();
    let gone: Vec<CardId> = chosen.iter().map(|(_, card)| card.id).collect();
    let heir = chosen.last().and_then(|(place, _)| {
        let cards = &cell(tab, place.home)?.cards;
        let stays = |card: &&Arc<Card>| !gone.contains(&card.id);
        let below = cards.iter().skip(place.index).find(stays);
        below.or_else(|| cards.iter().take(place.index).rev().find(stays)).map(|card| card.id)
    });
    let label = Label::plain(msg!("change-delete")).count("count", gone.len());
    (Change::new(label, edits), Some(heir.map_or_else(Selection::default, Selection::one)))
}

fn cell(tab: &Tab, home: Home) -> Option<&Arc<Cell>> {
    tab.session().canvas(home.canvas)?.cell(home.cell)
}

/// Alt and an arrow: up and down within the cell, left and right to the cell beside.
fn shift(tab: &Tab, chosen: &Chosen, arrow: Arrow) -> Option<(Change, Option<Selection>)> {
    let (first, last) = (chosen.first()?, chosen.last()?);
    let home = first.0.home;
    if chosen.iter().any(|(place, _)| place.home != home) {
        return None;
    }
    let cards = &cell(tab, home)?.cards;
    let landing = match arrow {
        Arrow::Up => Landing { home, before: Some(cards.get(first.0.index.checked_sub(1)?)?.id) },
        Arrow::Down => {
            cards.get(last.0.index + 1)?;
            Landing { home, before: cards.get(last.0.index + 2).map(|card| card.id) }
        }
        Arrow::Left | Arrow::Right => Landing::end(beside(tab, home, arrow)?),
    };
    let edits = chosen.iter().map(|(_, card)| CardEdit::Move(card.id, landing).into()).collect();
    let label = Label::plain(msg!("change-move")).count("count", chosen.len());
    let selection = Selection::many(chosen.iter().map(|(_, card)| card.id).collect());
    Some((Change::new(label, edits), Some(selection)))
}

/// The cell that follows or precedes in reading order.
fn beside(tab: &Tab, home: Home, arrow: Arrow) -> Option<Home> {
    let keys = tab.cells_here();
    let at = keys.iter().position(|key| *key == home.cell)?;
    let to = if arrow == Arrow::Left { at.checked_sub(1)? } else { at + 1 };
    Some(Home { cell: *keys.get(to)?, ..home })
}

/// Every card of the cell the selection or the capture line is in.
pub fn all_in_cell(tab: &Tab) -> Selection {
    let lead = tab.view.selection.lead().and_then(|id| tab.session().find_card(id));
    let home = lead.map(|(place, _)| place.home).or_else(|| tab.capture_home());
    let cell = home.and_then(|home| cell(tab, home));
    Selection::many(cell.map_or_else(Vec::new, |cell| cell.cards.iter().map(|c| c.id).collect()))
}

/// An arrow on the driver map moves the selected points instead of the selection. The run of
/// such keys is one gesture.
pub fn nudge(tab: &mut Tab, arrow: Arrow, by: f64) -> Option<Change> {
    let Place::Drivers(_) = tab.view.place else { return None };
    let chosen = chosen(tab);
    let on_map = |card: &Card| DriverPlace::Tray != CriticalCorner::default().place(card);
    if chosen.is_empty() || !chosen.iter().all(|(_, card)| on_map(card)) {
        return None;
    }
    let (which, by) = match arrow {
        Arrow::Up => (Which::First, by),
        Arrow::Down => (Which::First, -by),
        Arrow::Right => (Which::Second, by),
        Arrow::Left => (Which::Second, -by),
    };
    let edits: Vec<Edit> = chosen
        .iter()
        .filter_map(|(_, card)| {
            let to = Score::nearest(card.rating(which)?.get() + by);
            Some(CardEdit::SetRating(card.id, which, Some(to)).into())
        })
        .collect();
    let (place, card) = chosen.first()?;
    let gesture = tab.view.gesture_in(card_id(place.home, card.id));
    Some(Change::new(Label::plain(msg!("change-driver-move")), edits).within(gesture))
}

/// An arrow without Alt: the selection itself moves, or grows.
pub fn select(tab: &mut Tab, arrow: Arrow, extend: bool) {
    let Some(to) = neighbour(tab, arrow) else { return };
    if extend {
        if tab.view.selection.has(to) {
            tab.view.selection.cards.pop();
        } else {
            tab.view.selection.toggle(to);
        }
    } else {
        tab.view.selection = Selection::one(to);
    }
    tab.view.reveal = Some(to);
    tab.view.wants = Some(Wants::Card(to));
}

/// The card that lies in that direction from the one selected last, as the screen orders them.
fn neighbour(tab: &Tab, arrow: Arrow) -> Option<CardId> {
    let (place, card) = tab.session().find_card(tab.view.selection.lead()?)?;
    let in_order = |home: Home| -> Option<Vec<CardId>> {
        let mut cards: Vec<&Arc<Card>> = cell(tab, home)?.cards.iter().collect();
        if home.cell == CellKey::Drivers {
            // Those on the map stand nowhere in the row.
            cards.retain(|card| CriticalCorner::default().place(card) == DriverPlace::Tray);
        }
        match tab.view.sort {
            SortBy::Hand => {}
            SortBy::Rating => cards.sort_by_key(|card| Reverse(card.rating(Which::First))),
            SortBy::Votes => cards.sort_by_key(|card| Reverse(card.votes)),
        }
        Some(cards.into_iter().map(|card| card.id).collect())
    };
    let here = in_order(place.home)?;
    let at = here.iter().position(|id| *id == card.id)?;
    match arrow {
        Arrow::Up => here.get(at.checked_sub(1)?).copied(),
        Arrow::Down => here.get(at + 1).copied(),
        Arrow::Left | Arrow::Right => {
            let mut home = place.home;
            loop {
                home = beside(tab, home, arrow)?;
                let cards = in_order(home)?;
                if let Some(last) = cards.len().checked_sub(1) {
                    return cards.get(at.min(last)).copied();
                }
            }
        }
    }
}

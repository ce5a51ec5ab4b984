//! Edits of cards.

use std::sync::Arc;

use crate::session::{
    Card, CardColour, CardId, CardPlace, Cell, CellKey, Direction, GroupId, Home, ParticipantId,
    Score, Session, Which,
};

use super::{error::EditError, find::canvas, transfer};

/// Where a card lands: in which cell, and before which card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Landing {
    /// The cell.
    pub home: Home,
    /// The card it lands before; at the end where `None` or where that card is gone.
    pub before: Option<CardId>,
}

impl Landing {
    /// Below the last card of the cell.
    #[must_use]
    pub fn end(home: Home) -> Self {
        Self { home, before: None }
    }
}

/// An edit of a card.
#[derive(Clone, Debug, PartialEq)]
pub enum CardEdit {
    /// Puts a new card down.
    Add(Landing, Box<Card>),
    /// Takes a card away.
    Remove(CardId),
    /// Moves a card; between cells its ratings follow METHODS "Ratings on a card".
    Move(CardId, Landing),
    /// Writes the thought.
    SetText(CardId, String),
    /// Writes the note.
    SetNote(CardId, String),
    /// Sets or clears one of the room's ratings.
    SetRating(CardId, Which, Option<Score>),
    /// Sets which way a PEST factor acts.
    SetDirection(CardId, Direction),
    /// Replaces the tags; empty and repeated ones are dropped.
    SetTags(CardId, Vec<String>),
    /// Replaces the further wordings a model answer accepts; empty and repeated ones are
    /// dropped.
    SetAccepted(CardId, Vec<String>),
    /// Sets or clears the colour.
    SetColour(CardId, Option<CardColour>),
    /// Sets the number of dots.
    SetVotes(CardId, u32),
    /// Sets who said it.
    SetAuthor(CardId, Option<ParticipantId>),
    /// Sets which group said it.
    SetGroup(CardId, Option<GroupId>),
}

impl CardEdit {
    pub(super) fn apply(&self, session: &mut Session) -> Result<(), EditError> {
        match self {
            Self::Add(landing, card) => {
                if session.card(card.id).is_some() {
                    return Err(EditError::Twice(card.id.0));
                }
                land(session, *landing, Arc::new(Card::clone(card)))
            }
            Self::Remove(id) => lift(session, *id).map(drop),
            Self::Move(id, landing) => move_card(session, *id, *landing),
            Self::SetRating(id, which, score) => {
                let (place, card) = find(session, *id)?;
                if let Some(score) = *score {
                    let scale = place.home.cell.scale(*which);
                    if !scale.is_some_and(|scale| scale.allows(score)) {
                        return Err(EditError::OffScale(score));
                    }
                }
                *card.room_rating_mut(*which) = *score;
                Ok(())
            }
            _ => self.write(session),
        }
    }

    /// The edits that write one field and ask nothing of it.
    fn write(&self, session: &mut Session) -> Result<(), EditError> {
        match self {
            Self::SetText(id, text) => find(session, *id)?.1.text.clone_from(text),
            Self::SetNote(id, note) => find(session, *id)?.1.note.clone_from(note),
            Self::SetDirection(id, direction) => find(session, *id)?.1.direction = *direction,
            Self::SetTags(id, tags) => find(session, *id)?.1.tags = tidy(tags),
            Self::SetAccepted(id, words) => find(session, *id)?.1.accepted = tidy(words),
            Self::SetColour(id, colour) => find(session, *id)?.1.colour = *colour,
            Self::SetVotes(id, votes) => find(session, *id)?.1.votes = *votes,
            Self::SetAuthor(id, author) => find(session, *id)?.1.author = *author,
            Self::SetGroup(id, group) => find(session, *id)?.1.group = *group,
            Self::Add(..) | Self::Remove(_) | Self::Move(..) | Self::SetRating(..) => {}
        }
        Ok(())
    }
}

/// Trimmed words, each once, in the order given.
fn tidy(words: &[String]) -> Vec<String> {
    let mut tidy: Vec<String> = Vec::with_capacity(words.len());
    for word in words.iter().map(|word| word.trim()).filter(|word| !word.is_empty()) {
        if tidy.iter().all(|known| known != word) {
            tidy.push(word.to_owned());
        }
    }
    tidy
}

pub(super) fn find(session: &mut Session, id: CardId) -> Result<(CardPlace, &mut Card), EditError> {
    let place = session.find_card(id).ok_or(EditError::NoCard(id))?.0;
    let cell = cell(session, place.home)?;
    let card = cell.cards.get_mut(place.index).ok_or(EditError::NoCard(id))?;
    Ok((place, Arc::make_mut(card)))
}

fn cell(session: &mut Session, home: Home) -> Result<&mut Cell, EditError> {
    canvas(session, home.canvas)?.cell_mut(home.cell).ok_or(EditError::NoCell(home))
}

fn land(session: &mut Session, landing: Landing, card: Arc<Card>) -> Result<(), EditError> {
    let cards = &mut cell(session, landing.home)?.cards;
    let before = landing.before.and_then(|id| cards.iter().position(|card| card.id == id));
    cards.insert(before.unwrap_or(cards.len()), card);
    Ok(())
}

fn lift(session: &mut Session, id: CardId) -> Result<(CellKey, Arc<Card>), EditError> {
    let place = session.find_card(id).ok_or(EditError::NoCard(id))?.0;
    let card = cell(session, place.home)?.cards.remove(place.index);
    Ok((place.home.cell, card))
}

fn move_card(session: &mut Session, id: CardId, landing: Landing) -> Result<(), EditError> {
    if landing.before == Some(id) {
        return Ok(());
    }
    cell(session, landing.home)?;
    let (from, mut card) = lift(session, id)?;
    if from != landing.home.cell {
        transfer::carry(Arc::make_mut(&mut card), from, landing.home.cell);
    }
    land(session, landing, card)
}

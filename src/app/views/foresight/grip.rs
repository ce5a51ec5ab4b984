//! What is held while points of the driver map are dragged: where each stood, so that they
//! keep their distances.

use std::sync::Arc;

use eframe::egui::Vec2;

use crate::{
    edit::{Change, Label},
    msg,
    session::{Card, CardId, Foresight, Score, Which},
};

use super::placing;

/// Drivers that are dragged together.
#[derive(Clone, Debug, Default)]
pub struct Grip {
    /// From the pointer to the point it took hold of.
    pub offset: Vec2,
    /// Each driver with its importance and uncertainty; first the one that was taken hold of.
    held: Vec<(CardId, [f64; 2])>,
}

impl Grip {
    /// Takes hold of one driver, and with it of the others on the map that are selected.
    pub fn of(foresight: &Foresight, selected: &[CardId], lead: CardId, offset: Vec2) -> Self {
        let stands = |card: &Card| {
            let ratings = [card.rating(Which::First)?.get(), card.rating(Which::Second)?.get()];
            Some((card.id, ratings))
        };
        let drivers = &foresight.drivers.cards;
        let taken = |card: &&Arc<Card>| card.id == lead || selected.contains(&card.id);
        let mut held: Vec<_> =
            drivers.iter().filter(taken).filter_map(|card| stands(card)).collect();
        held.sort_by_key(|(id, _)| *id != lead);
        Self { offset, held }
    }

    /// The drivers held.
    pub fn cards(&self) -> Vec<CardId> {
        self.held.iter().map(|(id, _)| *id).collect()
    }

    /// The change that moves the first to those ratings and the others as far, but none
    /// beyond an edge.
    pub fn moved_to(&self, (importance, uncertainty): (Score, Score)) -> Change {
        let from = self.held.first().map_or([0.0; 2], |(_, ratings)| *ratings);
        self.moved_by(importance.get() - from[0], uncertainty.get() - from[1])
    }

    /// The change that moves all of them that far, but none beyond an edge.
    pub fn moved_by(&self, importance: f64, uncertainty: f64) -> Change {
        let up = held_back(importance, self.held.iter().map(|(_, ratings)| ratings[0]));
        let across = held_back(uncertainty, self.held.iter().map(|(_, ratings)| ratings[1]));
        let edits = self.held.iter().flat_map(|(id, [importance, uncertainty])| {
            let importance = Score::nearest(importance + up);
            let uncertainty = Score::nearest(uncertainty + across);
            placing::ratings(&[*id], Some(importance), Some(uncertainty))
        });
        Change::new(Label::plain(msg!("change-driver-move")), edits.collect())
    }
}

/// As much of a step as leaves every rating between 0 and 10.
fn held_back(by: f64, ratings: impl Iterator<Item = f64>) -> f64 {
    let ends = |(low, high): (f64, f64), at: f64| (low.min(at), high.max(at));
    let (low, high) = ratings.fold((10.0, 0.0), ends);
    if low > high { 0.0 } else { by.clamp(-low, 10.0 - high) }
}

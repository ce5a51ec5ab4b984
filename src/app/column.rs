//! The cards of a cell as they were last laid out, one below the other. While what they were
//! made of stays the same, a frame costs no more than the cards in sight.

use std::{collections::HashMap, sync::Arc};

use eframe::egui::Id;

use crate::session::{Card, CardId, Cell};

use super::command::SortBy;

/// The cards of a cell that pass the filter, in their order, with the room each takes.
#[derive(Debug)]
pub struct Column {
    made_of: MadeOf,
    /// The cards.
    pub cards: Vec<Arc<Card>>,
    /// The height of each, in points.
    pub heights: Vec<f32>,
    /// Where each begins below the first, in points, where nothing stands in their way.
    pub tops: Vec<f32>,
    /// Where the card of each id on screen stands among them.
    places: HashMap<Id, usize>,
}

/// What a column depends on.
#[derive(Clone, Debug)]
pub struct MadeOf {
    /// The cell as it was.
    pub cell: Arc<Cell>,
    /// What cards are filtered by, in lower case; empty where nothing is left out.
    pub words: String,
    /// How they are ordered.
    pub sort: SortBy,
    /// How wide they are, in points.
    pub width: f32,
    /// A number for the style they are drawn in.
    pub style: u64,
}

impl MadeOf {
    fn is(&self, other: &Self) -> bool {
        self.has_cards_of(other)
            && self.words == other.words
            && self.width.to_bits() == other.width.to_bits()
            && self.style == other.style
    }

    fn has_cards_of(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.cell, &other.cell) && self.sort == other.sort
    }
}

impl Column {
    /// The cards one below the other with that gap, each on screen by its id.
    #[must_use]
    pub fn new(
        made_of: MadeOf,
        cards: Vec<Arc<Card>>,
        heights: Vec<f32>,
        gap: f32,
        id: impl Fn(CardId) -> Id,
    ) -> Self {
        let below = |top: &mut f32, height: &f32| {
            let own = *top;
            *top += height + gap;
            Some(own)
        };
        let tops = heights.iter().scan(0.0, below).collect();
        let places = cards.iter().enumerate().map(|(place, card)| (id(card.id), place)).collect();
        Self { made_of, cards, heights, tops, places }
    }

    /// Whether it was made of that.
    #[must_use]
    pub fn is_of(&self, made_of: &MadeOf) -> bool {
        self.made_of.is(made_of)
    }

    /// How many cards of that cell pass that filter, where it was made of them.
    #[must_use]
    pub fn count_of(&self, cell: &Arc<Cell>, words: &str) -> Option<usize> {
        let is_theirs = Arc::ptr_eq(&self.made_of.cell, cell) && self.made_of.words == words;
        is_theirs.then_some(self.cards.len())
    }

    /// Its cards, where those wanted are among them: a longer filter leaves some of them out.
    #[must_use]
    pub fn among(&self, wanted: &MadeOf) -> Option<&[Arc<Card>]> {
        let narrows = wanted.words.contains(&self.made_of.words);
        (narrows && self.made_of.has_cards_of(wanted)).then_some(self.cards.as_slice())
    }

    /// Where the card of that id on screen stands.
    #[must_use]
    pub fn place_on_screen(&self, id: Id) -> Option<usize> {
        self.places.get(&id).copied()
    }

    /// Where that card stands.
    #[must_use]
    pub fn place(&self, card: CardId) -> Option<usize> {
        self.cards.iter().position(|known| known.id == card)
    }
}

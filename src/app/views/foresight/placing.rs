//! The changes that put drivers on the map and take them off it.

use crate::{
    edit::{CardEdit, Change, Edit, Label},
    msg,
    session::{CardId, Score, Which},
};

/// The change that puts drivers on the map at those ratings.
#[must_use]
pub fn placed(cards: &[CardId], importance: Score, uncertainty: Score) -> Change {
    let label = Label::plain(msg!("change-place")).count("count", cards.len());
    Change::new(label, ratings(cards, Some(importance), Some(uncertainty)))
}

/// The edits that give drivers both ratings, or take both.
#[must_use]
pub fn ratings(
    cards: &[CardId],
    importance: Option<Score>,
    uncertainty: Option<Score>,
) -> Vec<Edit> {
    let both = |card: &CardId| {
        [
            CardEdit::SetRating(*card, Which::First, importance).into(),
            CardEdit::SetRating(*card, Which::Second, uncertainty).into(),
        ]
    };
    cards.iter().flat_map(both).collect()
}

//! What else differs between two states of one card: its letters, its note, its evidence.

use crate::session::Card;

use super::sides::Placed;

/// A part of a card that differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Detail {
    /// Capitals, punctuation or spaces of the thought.
    Letters,
    /// The note.
    Note,
    /// What it leans on.
    Evidence,
    /// Ratings of single raters.
    Raters,
    /// Which way it acts.
    Direction,
    /// Tags or the colour.
    Tags,
    /// Dots.
    Votes,
    /// Who said it.
    Author,
    /// Further wordings that count as it.
    Accepted,
}

impl Detail {
    /// The English name programs read, never changed once published.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Letters => "letters",
            Self::Note => "note",
            Self::Evidence => "evidence",
            Self::Raters => "raters",
            Self::Direction => "direction",
            Self::Tags => "tags",
            Self::Votes => "votes",
            Self::Author => "author",
            Self::Accepted => "accepted",
        }
    }
}

/// What differs between cards of one id, each part once.
pub(super) fn details(present: &[&Placed]) -> Vec<Detail> {
    let mut found: Vec<Detail> = Vec::new();
    for (at, one) in present.iter().enumerate() {
        let states = present.iter().skip(at + 1).filter(|other| other.card.id == one.card.id);
        found.extend(states.flat_map(|other| between(one.card, other.card)));
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn between(a: &Card, b: &Card) -> impl Iterator<Item = Detail> + use<> {
    let differs = [
        (Detail::Letters, a.text != b.text),
        (Detail::Note, a.note != b.note),
        (Detail::Evidence, a.evidence != b.evidence),
        (Detail::Raters, a.by_rater != b.by_rater),
        (Detail::Direction, a.direction != b.direction),
        (Detail::Tags, (&a.tags, a.colour) != (&b.tags, b.colour)),
        (Detail::Votes, a.votes != b.votes),
        (Detail::Author, (a.author, a.group) != (b.author, b.group)),
        (Detail::Accepted, a.accepted != b.accepted),
    ];
    differs.into_iter().filter_map(|(detail, differs)| differs.then_some(detail))
}

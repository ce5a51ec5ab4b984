//! A card: one thought, as short as it was said.

use serde::{Deserialize, Serialize};

use super::{
    CardId, Evidence, GroupId, Original, ParticipantId, RaterRating, Score, SessionId, Which,
};

/// One thought on a canvas. Drivers of a 2×2 are cards as well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Who it is, wherever it moves.
    pub id: CardId,
    /// The thought. May be empty while it is being written.
    pub text: String,
    /// Anything longer: the working, the quotation, the doubt.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The room's first rating: importance or impact. What it means is the cell's affair.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<Score>,
    /// The room's second rating: position, response, likelihood or uncertainty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<Score>,
    /// Ratings of single raters, at most one entry a rater.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by_rater: Vec<RaterRating>,
    /// Which way a PEST factor acts.
    #[serde(default, skip_serializing_if = "Direction::is_open")]
    pub direction: Direction,
    /// Free words to filter by, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// A colour mark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<CardColour>,
    /// Who said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<ParticipantId>,
    /// Which group said it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupId>,
    /// The card it was sent from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// What it leans on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// Dots it got by show of hands.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub votes: u32,
    /// Further wordings that count as this thought when it stands in a model answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<String>,
    /// The cards it was merged from, each as it was.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub merged_from: Vec<Original>,
}

impl Card {
    /// A bare card.
    #[must_use]
    pub fn new(id: CardId, text: impl Into<String>) -> Self {
        Self {
            id,
            text: text.into(),
            note: String::new(),
            first: None,
            second: None,
            by_rater: Vec::new(),
            direction: Direction::Open,
            tags: Vec::new(),
            colour: None,
            author: None,
            group: None,
            origin: None,
            evidence: Vec::new(),
            votes: 0,
            accepted: Vec::new(),
            merged_from: Vec::new(),
        }
    }

    /// The rating that counts: the median of the room's and every rater's, rounded to a tenth.
    #[must_use]
    pub fn rating(&self, which: Which) -> Option<Score> {
        let (room, pick): (_, fn(&RaterRating) -> Option<Score>) = match which {
            Which::First => (self.first, |r| r.first),
            Which::Second => (self.second, |r| r.second),
        };
        if self.by_rater.is_empty() {
            return room;
        }
        let mut all: Vec<Score> = self.by_rater.iter().filter_map(pick).chain(room).collect();
        all.sort_unstable();
        let (low, high) = (*all.get(all.len().checked_sub(1)? / 2)?, *all.get(all.len() / 2)?);
        Some(Score::nearest(f64::midpoint(low.get(), high.get())))
    }

    /// The room's own rating, to read or to set.
    pub fn room_rating_mut(&mut self, which: Which) -> &mut Option<Score> {
        match which {
            Which::First => &mut self.first,
            Which::Second => &mut self.second,
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
pub(super) fn is_zero(votes: &u32) -> bool {
    *votes == 0
}

/// Which way a PEST factor acts on the subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Direction {
    /// Not judged, or it could go either way.
    #[default]
    Open,
    /// It helps.
    Opportunity,
    /// It harms.
    Threat,
    /// It does both.
    Both,
}

impl Direction {
    /// Every direction, in the order it is offered.
    pub const ALL: [Self; 4] = [Self::Open, Self::Opportunity, Self::Threat, Self::Both];

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
    pub(super) fn is_open(&self) -> bool {
        *self == Self::Open
    }
}

/// A quiet mark of one of six hues; the theme decides the exact colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names of the hues say it all")]
pub enum CardColour {
    Teal,
    Ochre,
    Blue,
    Plum,
    Slate,
    Moss,
}

impl CardColour {
    /// Every hue, in the order it is offered.
    pub const ALL: [Self; 6] =
        [Self::Teal, Self::Ochre, Self::Blue, Self::Plum, Self::Slate, Self::Moss];
}

/// Where a card was sent from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// The card it was made from. It may have been deleted since.
    pub card: CardId,
    /// The session that card is in, when it is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<SessionId>,
}

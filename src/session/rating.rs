//! Ratings: what a card was given, by whom, and on which scale.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::{Finite, ParticipantId};

/// A rating or a coordinate from 0 to 10 in steps of a tenth.
///
/// Held as whole tenths, so ratings compare, hash and sort exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score(u8);

/// A number that cannot be a [`Score`].
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum ScoreError {
    /// Below 0 or above 10.
    #[error("a rating lies between 0 and 10, not {0}")]
    OutOfRange(f64),
    /// Finer than a tenth.
    #[error("a rating has at most one decimal, {0} has more")]
    TooFine(f64),
}

impl Score {
    /// The middle of the scale from 0 to 10.
    pub const MIDDLE: Self = Self(50);

    /// A whole rating; anything above 10 becomes 10.
    #[must_use]
    pub const fn whole(value: u8) -> Self {
        Self(if value > 10 { 100 } else { value * 10 })
    }

    /// The nearest score to any number: what a dragged point means.
    #[must_use]
    pub fn nearest(value: f64) -> Self {
        if value.is_nan() {
            return Self::MIDDLE;
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to 0–100"
        )]
        let tenths = (value * 10.0).round().clamp(0.0, 100.0) as u8;
        Self(tenths)
    }

    /// The rating as a number, 0 to 10.
    #[must_use]
    pub fn get(self) -> f64 {
        f64::from(self.0) / 10.0
    }

    /// The rating as a whole number, if it is one.
    #[must_use]
    pub fn as_whole(self) -> Option<u8> {
        self.0.is_multiple_of(10).then_some(self.0 / 10)
    }
}

impl TryFrom<f64> for Score {
    type Error = ScoreError;

    fn try_from(value: f64) -> Result<Self, ScoreError> {
        if !(0.0..=10.0).contains(&value) {
            return Err(ScoreError::OutOfRange(value));
        }
        let score = Self::nearest(value);
        if (score.get() - value).abs() > 1e-9 { Err(ScoreError::TooFine(value)) } else { Ok(score) }
    }
}

impl Serialize for Score {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.as_whole() {
            Some(whole) => serializer.serialize_u8(whole),
            None => serializer.serialize_f64(self.get()),
        }
    }
}

impl<'de> Deserialize<'de> for Score {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Finite::deserialize(deserializer)?.get();
        Self::try_from(value).map_err(D::Error::custom)
    }
}

/// Which of a card's two ratings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Which {
    /// Importance, impact.
    First,
    /// Position, response, likelihood, uncertainty.
    Second,
}

/// What a rating means on a canvas; the words come from [`crate::text`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RatingKind {
    /// SWOT and drivers: how much it matters.
    Importance,
    /// Strengths and weaknesses: major weakness 1 … major strength 4.
    Position,
    /// Opportunities and threats: how well the subject responds today, 1 … 4.
    Response,
    /// PEST(EL): how strongly it would act.
    Impact,
    /// PEST(EL): how likely it is.
    Likelihood,
    /// Drivers: how open its course is.
    Uncertainty,
}

/// The values one rating of one cell may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Scale {
    /// What is rated.
    pub kind: RatingKind,
    /// The lowest value, whole.
    pub lowest: u8,
    /// The highest value, whole.
    pub highest: u8,
    /// Whether tenths between whole values are allowed (drivers).
    pub tenths: bool,
}

impl Scale {
    /// A scale of whole steps.
    #[must_use]
    pub const fn steps(kind: RatingKind, lowest: u8, highest: u8) -> Self {
        Self { kind, lowest, highest, tenths: false }
    }

    /// A scale with tenths between its ends.
    #[must_use]
    pub const fn fine(kind: RatingKind, lowest: u8, highest: u8) -> Self {
        Self { kind, lowest, highest, tenths: true }
    }

    /// Whether `score` can be given on this scale.
    #[must_use]
    pub fn allows(self, score: Score) -> bool {
        let inside = Score::whole(self.lowest) <= score && score <= Score::whole(self.highest);
        inside && (self.tenths || score.as_whole().is_some())
    }

    /// Every whole value, lowest first.
    pub fn values(self) -> impl Iterator<Item = Score> + Clone {
        (self.lowest..=self.highest).map(Score::whole)
    }
}

/// What one named rater gave one card. The room's own rating, agreed aloud,
/// stands on the card itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RaterRating {
    /// Who rated.
    pub rater: ParticipantId,
    /// Their first rating.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<Score>,
    /// Their second rating.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<Score>,
}

//! Why there is no number: said instead of one, never 0 and never undefined.

use crate::{edit::Label, msg};

/// Why a measure has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The table holds words.
    Words,
    /// There is no number at all.
    NoValues,
    /// Fewer numbers than the measure needs.
    TooFew {
        /// How many there are.
        have: usize,
        /// From how many on it is computed.
        need: usize,
    },
    /// Values without a period cannot be put in the order of time.
    Undated,
    /// One period has two different values.
    TwoValues,
    /// The value it is compared with is 0.
    FromZero,
    /// The first or the last value is 0 or less.
    NotPositive,
    /// A share changes in points, not in per cent of itself.
    ShareInPoints,
    /// All values are the same.
    NoSpread,
    /// Nobody has said which way is better.
    NoDirection,
    /// Several answers a person: they are no parts of one whole.
    SeveralAnswers,
    /// The shares add up to more than 100 %.
    OverWhole,
    /// The source gives shares and not how many answered.
    BaseUnknown,
    /// There is no standard error for it.
    NoError,
    /// One of the values it rests on is missing.
    PartMissing,
}

impl Reason {
    /// The reason as a sentence.
    #[must_use]
    pub fn label(self) -> Label {
        Label::plain(match self {
            Self::Words => msg!("reason-words"),
            Self::NoValues => msg!("reason-no-values"),
            Self::TooFew { have, need } => {
                let label = Label::plain(msg!("reason-too-few"));
                return label.count("have", have).count("need", need);
            }
            Self::Undated => msg!("reason-undated"),
            Self::TwoValues => msg!("reason-two-values"),
            Self::FromZero => msg!("reason-from-zero"),
            Self::NotPositive => msg!("reason-not-positive"),
            Self::ShareInPoints => msg!("reason-share-in-points"),
            Self::NoSpread => msg!("reason-no-spread"),
            Self::NoDirection => msg!("reason-no-direction"),
            Self::SeveralAnswers => msg!("reason-several-answers"),
            Self::OverWhole => msg!("reason-over-whole"),
            Self::BaseUnknown => msg!("reason-base-unknown"),
            Self::NoError => msg!("reason-no-error"),
            Self::PartMissing => msg!("reason-part-missing"),
        })
    }
}

/// Refuses fewer than `need` of something.
pub(crate) fn at_least(need: usize, have: usize) -> Result<(), Reason> {
    if have < need { Err(Reason::TooFew { have, need }) } else { Ok(()) }
}

//! What a comparison says in numbers: pure functions, each with its n; where there is too
//! little to say, the reason instead of a number. The formulas are METHODS "Comparing sessions".

mod concordance;
mod consensus;
mod matrix;
mod overlap;
mod ranks;
mod rbo;
mod spread;

pub use concordance::{Concordance, Strength, concordance, rated_by_all};
pub use consensus::{Ballot, ballots, by_dots, consensus_count, group_informed};
pub use matrix::{distance, distances};
pub use overlap::{Shared, overlap, overlaps, shared};
pub use ranks::{RankedPairs, kendall_tau_b, rank_agreement, rated_by_both};
pub use rbo::{agreement_by_depth, rank_biased_overlap, ranking_overlap};
pub use spread::rating_spread;

use crate::{edit::Label, msg};

use super::rows::{Comparison, Row};

/// A number and on how many things it rests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// The number.
    pub value: f64,
    /// On how many it rests: cards, thoughts, points.
    pub n: usize,
}

/// Why there is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Missing {
    /// There are too few things to say anything.
    #[error("{n} of the {needed} needed")]
    TooFew {
        /// How many there are.
        n: usize,
        /// How many are needed.
        needed: usize,
    },
    /// All are rated alike, so there is no order.
    #[error("all {n} are rated alike")]
    NoOrder {
        /// How many there are.
        n: usize,
    },
    /// The axes of the two matrices are not known to be the same.
    #[error("the axes are not linked")]
    AxesApart,
}

impl Missing {
    /// The reason, for a reader.
    #[must_use]
    pub fn label(self) -> Label {
        match self {
            Self::TooFew { n, needed } => {
                Label::plain(msg!("compare-too-few")).count("n", n).count("needed", needed)
            }
            Self::NoOrder { n } => Label::plain(msg!("compare-no-order")).count("n", n),
            Self::AxesApart => Label::plain(msg!("compare-axes-apart")),
        }
    }
}

/// A measure, or why there is none.
pub type Measure = Result<Measured, Missing>;

/// A measure on accepted and confirmed links, and as it would be with every suggestion
/// confirmed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranged {
    /// On accepted and confirmed links.
    pub firm: Measure,
    /// With the suggestions taken in.
    pub with_suggestions: Measure,
}

impl Ranged {
    /// The measure on both sets of rows.
    pub fn of(comparison: &Comparison, measure: impl Fn(&[Row]) -> Measure) -> Self {
        Self {
            firm: measure(&comparison.rows),
            with_suggestions: measure(&comparison.rows_with_suggestions),
        }
    }
}

/// A count as a number.
#[expect(clippy::cast_precision_loss, reason = "far fewer than 2⁵² cards")]
pub(super) fn count(n: usize) -> f64 {
    n as f64
}

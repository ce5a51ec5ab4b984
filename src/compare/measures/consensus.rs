//! Consensus: how many sessions name a thought, and what all groups can agree to.

use super::{Measure, Measured, Missing, count};
use crate::compare::rows::Row;

/// For each number of sessions from 1 on, how many thoughts that many name.
#[must_use]
pub fn consensus_count(rows: &[Row], sides: usize) -> Vec<usize> {
    (1..=sides).map(|k| rows.iter().filter(|row| row.count == k).count()).collect()
}

/// How one group voted on a thought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ballot {
    /// Who agreed.
    pub agree: usize,
    /// Who disagreed.
    pub disagree: usize,
    /// Who passed.
    pub pass: usize,
}

impl Ballot {
    /// Everyone who voted, those who passed among them.
    #[must_use]
    pub fn votes(self) -> usize {
        self.agree + self.disagree + self.pass
    }
}

/// Group-informed consensus: Π over groups of (1 + agree)/(2 + votes) (Small et al. 2021,
/// "Polis"); high only where every group tends to agree. n is the number of groups.
///
/// # Errors
/// Where no group has voted.
pub fn group_informed(groups: &[Ballot]) -> Measure {
    if groups.iter().all(|ballot| ballot.votes() == 0) {
        return Err(Missing::TooFew { n: 0, needed: 1 });
    }
    let share = |ballot: &Ballot| count(1 + ballot.agree) / count(2 + ballot.votes());
    Ok(Measured { value: groups.iter().map(share).product(), n: groups.len() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_group_against_pulls_the_product_down() {
        let ballot = |agree, disagree, pass| Ballot { agree, disagree, pass };
        // (1+8)/(2+10) · (1+4)/(2+6) = 0.75 · 0.625, by the formula as published.
        let both = group_informed(&[ballot(8, 1, 1), ballot(4, 2, 0)]).unwrap();
        assert!((both.value - 0.468_75).abs() < 1e-12);
        let against = group_informed(&[ballot(8, 1, 1), ballot(0, 6, 0)]).unwrap();
        assert!(against.value < 0.1);
        assert!(group_informed(&[Ballot::default()]).is_err());
    }
}

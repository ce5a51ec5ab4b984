//! Consensus: how many sessions name a thought, and what all groups can agree to.

use super::{Measure, Measured, Missing, count};
use crate::compare::rows::{Comparison, Row};

/// For each number of sessions from 1 on, how many thoughts that many name; the model answer
/// names none.
#[must_use]
pub fn consensus_count(comparison: &Comparison, rows: &[Row], model: Option<usize>) -> Vec<usize> {
    let named = |k| rows.iter().filter(|row| row.named(model) == k).count();
    (1..=comparison.groups(model).len()).map(named).collect()
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

/// How the columns stand to a thought by the dots given in each room: whoever gave a dot
/// agrees, the others of that room pass. A room that does not name the thought did not vote,
/// and the model answer is no room. `None` where no room gave dots, so that there is nothing to
/// count.
#[must_use]
pub fn ballots(comparison: &Comparison, model: Option<usize>) -> Option<Vec<Vec<Ballot>>> {
    let mut most: Vec<u32> = vec![0; comparison.sides.len()];
    for placed in comparison.cards.iter().filter(|placed| Some(placed.side) != model) {
        if let Some(most) = most.get_mut(placed.side) {
            *most = (*most).max(placed.card.votes);
        }
    }
    if most.iter().all(|most| *most == 0) {
        return None;
    }
    let people: Vec<usize> = comparison
        .sides
        .iter()
        .zip(most)
        .map(|(side, most)| side.session.participants.len().max(dots(most)))
        .collect();
    let ballot = |row: &Row, side: usize| {
        let card = comparison.card(row, side).filter(|_| people[side] > 0);
        card.map_or_else(Ballot::default, |placed| {
            let agree = dots(placed.card.votes);
            Ballot { agree, disagree: 0, pass: people[side] - agree }
        })
    };
    let groups = comparison.groups(model);
    let of = |row| groups.iter().map(|side| ballot(row, *side)).collect();
    Some(comparison.rows.iter().map(of).collect())
}

/// Group-informed consensus of every row by [`ballots`].
#[must_use]
pub fn by_dots(comparison: &Comparison, model: Option<usize>) -> Option<Vec<Measure>> {
    Some(ballots(comparison, model)?.iter().map(|of_row| group_informed(of_row)).collect())
}

fn dots(votes: u32) -> usize {
    usize::try_from(votes).unwrap_or(usize::MAX)
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

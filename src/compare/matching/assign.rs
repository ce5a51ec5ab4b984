//! The assignment problem: one-to-one, so that all scores together are the highest.
//!
//! Shortest augmenting paths (Jonker and Volgenant 1987) over the few edges there are, so
//! that thousands of cards with a handful of candidates each take milliseconds. A card may
//! stay alone: every row has a column of its own that scores nothing.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashMap},
};

/// An edge: row, column, and what it scores in millionths.
pub(super) type Edge = (usize, usize, i64);

/// The pairs chosen, in the order of the rows. Edges that score nothing are never chosen.
pub(super) fn assign(edges: &[Edge]) -> Vec<(usize, usize)> {
    let mut task = Task::new(edges);
    for row in 0..task.rows.len() {
        task.augment(row);
    }
    let mut chosen: Vec<(usize, usize)> = task
        .partner
        .iter()
        .filter_map(|(column, row)| Some((task.names.get(*row).copied()?, *column)))
        .filter(|(_, column)| *column < ALONE)
        .collect();
    chosen.sort_unstable();
    chosen
}

/// Columns from here on are those of rows that stay alone.
const ALONE: usize = usize::MAX / 2;

struct Task {
    /// For each row its columns with their cost.
    rows: Vec<Vec<(usize, i64)>>,
    /// The number of each row outside.
    names: Vec<usize>,
    /// The price of each column.
    price: HashMap<usize, i64>,
    /// The row each column is given to.
    partner: HashMap<usize, usize>,
    /// The column each row is given.
    given: Vec<Option<usize>>,
}

impl Task {
    fn new(edges: &[Edge]) -> Self {
        let highest = edges.iter().map(|(.., score)| *score).max().unwrap_or(0);
        let mut rows: Vec<Vec<(usize, i64)>> = Vec::new();
        let mut names: Vec<usize> = Vec::new();
        let mut known: HashMap<usize, usize> = HashMap::new();
        for (row, column, score) in edges.iter().filter(|(.., score)| *score > 0) {
            let at = *known.entry(*row).or_insert_with(|| {
                names.push(*row);
                rows.push(vec![(ALONE + *row, highest)]);
                rows.len() - 1
            });
            rows[at].push((*column, highest - score));
        }
        let given = vec![None; rows.len()];
        Self { rows, names, price: HashMap::new(), partner: HashMap::new(), given }
    }

    fn price(&self, column: usize) -> i64 {
        self.price.get(&column).copied().unwrap_or(0)
    }

    /// Gives `start` a column, moving others along the cheapest path.
    fn augment(&mut self, start: usize) {
        let mut distance: HashMap<usize, i64> = HashMap::new();
        let mut from: HashMap<usize, usize> = HashMap::new();
        let mut done: Vec<usize> = Vec::new();
        let mut queue = BinaryHeap::new();
        let (mut row, mut so_far) = (start, 0);
        let end = loop {
            let own = self.given[row].map_or(0, |column| self.reduced(row, column));
            for (column, cost) in &self.rows[row] {
                let far = so_far + cost - self.price(*column) - own;
                if distance.get(column).is_none_or(|known| far < *known) {
                    distance.insert(*column, far);
                    from.insert(*column, row);
                    queue.push(Reverse((far, *column)));
                }
            }
            let next = loop {
                match queue.pop() {
                    Some(Reverse((far, column))) if distance.get(&column) == Some(&far) => {
                        break Some((far, column));
                    }
                    Some(_) => {}
                    None => break None,
                }
            };
            // A row's own column is always free, so there is always a way out.
            let Some((far, column)) = next else { return };
            so_far = far;
            match self.partner.get(&column) {
                None => break column,
                Some(partner) => {
                    done.push(column);
                    row = *partner;
                }
            }
        };
        for column in done {
            let gain = distance[&column] - so_far;
            *self.price.entry(column).or_insert(0) += gain;
        }
        self.turn(start, end, &from);
    }

    fn reduced(&self, row: usize, column: usize) -> i64 {
        let cost = self.rows[row].iter().find(|(c, _)| *c == column).map_or(0, |(_, cost)| *cost);
        cost - self.price(column)
    }

    /// Follows the path back from the free column and hands the columns on.
    fn turn(&mut self, start: usize, end: usize, from: &HashMap<usize, usize>) {
        let mut column = end;
        while let Some(row) = from.get(&column).copied() {
            self.partner.insert(column, row);
            let before = self.given[row].replace(column);
            match before {
                Some(before) if row != start => column = before,
                _ => break,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The best sum by trying everything.
    fn best(edges: &[Edge], rows: &[usize], taken: &mut Vec<usize>) -> i64 {
        let Some((row, rest)) = rows.split_first() else { return 0 };
        let mut sum = best(edges, rest, taken);
        for (_, column, score) in edges.iter().filter(|(r, ..)| r == row) {
            if !taken.contains(column) {
                taken.push(*column);
                sum = sum.max(score + best(edges, rest, taken));
                taken.pop();
            }
        }
        sum
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]
        #[test]
        fn no_other_choice_scores_more(scores in prop::collection::vec(0..50i64, 1..25), wide in 1..6usize) {
            let edges: Vec<Edge> =
                scores.iter().enumerate().map(|(n, s)| (n / wide, n % wide, *s)).filter(|(.., s)| *s > 9).collect();
            let chosen = assign(&edges);
            let score = |pair: &(usize, usize)| edges.iter().find(|e| (e.0, e.1) == *pair).unwrap().2;
            let mut rows: Vec<usize> = edges.iter().map(|e| e.0).collect();
            rows.dedup();
            prop_assert_eq!(chosen.iter().map(score).sum::<i64>(), best(&edges, &rows, &mut Vec::new()));
            let mut columns: Vec<usize> = chosen.iter().map(|c| c.1).collect();
            columns.sort_unstable();
            columns.dedup();
            prop_assert_eq!(columns.len(), chosen.len());
        }
    }

    #[test]
    fn a_second_best_is_taken_where_both_gain() {
        assert_eq!(assign(&[(0, 0, 90), (0, 1, 80), (1, 0, 85)]), [(0, 1), (1, 0)]);
    }

    #[test]
    fn more_rows_than_columns_leave_some_alone() {
        assert_eq!(assign(&[(0, 7, 50), (1, 7, 60), (2, 7, 40)]), [(1, 7)]);
        assert!(assign(&[]).is_empty());
    }
}

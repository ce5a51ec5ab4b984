//! The assignment problem: one-to-one, so that all scores together are the highest.
//!
//! Shortest augmenting paths (Jonker and Volgenant 1987) over the few edges there are, so
//! that thousands of cards with a handful of candidates each take milliseconds. A card may
//! stay alone: every row has a column of its own that scores nothing.

use std::{cmp::Reverse, collections::BinaryHeap};

/// An edge: row, column, and what it scores in millionths.
pub(super) type Edge = (usize, usize, i64);

/// Which of the edges are chosen, in their order. Edges that score nothing are never chosen.
pub(super) fn assign(edges: &[Edge]) -> Vec<usize> {
    let mut task = Task::new(edges);
    for row in 0..task.given.len() {
        task.augment(row);
    }
    let mut chosen: Vec<usize> =
        task.given.iter().filter_map(|place| task.ways[(*place)?].edge).collect();
    chosen.sort_unstable();
    chosen
}

/// A column that a row can be given.
#[derive(Clone, Copy)]
struct Way {
    column: usize,
    cost: i64,
    /// The edge it comes from; `None` where it leaves the row alone.
    edge: Option<usize>,
}

/// Rows and columns are counted from the first that an edge names, and the columns of rows
/// that stay alone come after all others.
struct Task {
    /// The ways of all rows, row by row.
    ways: Vec<Way>,
    /// Where the ways of each row begin, and where the last end.
    begin: Vec<usize>,
    /// The price of each column.
    price: Vec<i64>,
    /// The row each column is given to.
    partner: Vec<Option<usize>>,
    /// The way each row is given.
    given: Vec<Option<usize>>,
    /// How far each column is on the path looked for; `FAR` where it was not reached.
    distance: Vec<i64>,
    /// By which row and which way of it each column was reached.
    from: Vec<(usize, usize)>,
    reached: Vec<usize>,
    queue: BinaryHeap<Reverse<(i64, usize)>>,
}

const FAR: i64 = i64::MAX;

impl Task {
    fn new(edges: &[Edge]) -> Self {
        let scoring = || edges.iter().enumerate().filter(|(_, (.., score))| *score > 0);
        let highest = scoring().map(|(_, (.., score))| *score).max().unwrap_or(0);
        let first_row = scoring().map(|(_, (row, ..))| *row).min().unwrap_or(0);
        let first_column = scoring().map(|(_, (_, column, _))| *column).min().unwrap_or(0);
        let rows = scoring().map(|(_, (row, ..))| row - first_row + 1).max().unwrap_or(0);
        let columns = scoring().map(|(_, (_, column, _))| column - first_column + 1).max();
        let columns = columns.unwrap_or(0);
        let mut begin = vec![0; rows + 1];
        for (_, (row, ..)) in scoring() {
            begin[row - first_row + 1] += 1;
        }
        for row in 0..rows {
            // One more for staying alone.
            begin[row + 1] += begin[row] + 1;
        }
        let alone = |row: usize| Way { column: columns + row, cost: highest, edge: None };
        let mut ways: Vec<Way> = Vec::with_capacity(begin[rows]);
        for row in 0..rows {
            ways.resize(begin[row + 1], alone(row));
        }
        let mut next = begin.clone();
        for (at, (row, column, score)) in scoring() {
            let next = &mut next[row - first_row];
            ways[*next] =
                Way { column: column - first_column, cost: highest - score, edge: Some(at) };
            *next += 1;
        }
        let all = columns + rows;
        Self {
            ways,
            begin,
            price: vec![0; all],
            partner: vec![None; all],
            given: vec![None; rows],
            distance: vec![FAR; all],
            from: vec![(0, 0); all],
            reached: Vec::new(),
            queue: BinaryHeap::new(),
        }
    }

    /// Gives `start` a column, moving others along the cheapest path.
    fn augment(&mut self, start: usize) {
        let (mut row, mut so_far) = (start, 0);
        let mut done: Vec<usize> = Vec::new();
        let end = loop {
            let own = self.given[row].map_or(0, |way| {
                let Way { column, cost, .. } = self.ways[way];
                cost - self.price[column]
            });
            for at in self.begin[row]..self.begin[row + 1] {
                let Way { column, cost, .. } = self.ways[at];
                let far = so_far + cost - self.price[column] - own;
                if far < self.distance[column] {
                    if self.distance[column] == FAR {
                        self.reached.push(column);
                    }
                    self.distance[column] = far;
                    self.from[column] = (row, at);
                    self.queue.push(Reverse((far, column)));
                }
            }
            let next = loop {
                match self.queue.pop() {
                    Some(Reverse((far, column))) if self.distance[column] == far => {
                        break Some((far, column));
                    }
                    Some(_) => {}
                    None => break None,
                }
            };
            // A row's own column is always free, so there is always a way out.
            let Some((far, column)) = next else { break None };
            so_far = far;
            match self.partner[column] {
                None => break Some(column),
                Some(partner) => {
                    done.push(column);
                    row = partner;
                }
            }
        };
        for column in done {
            self.price[column] += self.distance[column] - so_far;
        }
        if let Some(end) = end {
            self.turn(start, end);
        }
        for column in self.reached.drain(..) {
            self.distance[column] = FAR;
        }
        self.queue.clear();
    }

    /// Follows the path back from the free column and hands the columns on.
    fn turn(&mut self, start: usize, end: usize) {
        let mut column = end;
        loop {
            let (row, way) = self.from[column];
            self.partner[column] = Some(row);
            let before = self.given[row].replace(way);
            match before {
                Some(before) if row != start => column = self.ways[before].column,
                _ => break,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pairs(edges: &[Edge]) -> Vec<(usize, usize)> {
        assign(edges).into_iter().map(|at| (edges[at].0, edges[at].1)).collect()
    }

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
            let mut rows: Vec<usize> = edges.iter().map(|e| e.0).collect();
            rows.dedup();
            let sum: i64 = chosen.iter().map(|at| edges[*at].2).sum();
            prop_assert_eq!(sum, best(&edges, &rows, &mut Vec::new()));
            for of in [|e: &Edge| e.0, |e: &Edge| e.1] {
                let mut taken: Vec<usize> = chosen.iter().map(|at| of(&edges[*at])).collect();
                taken.sort_unstable();
                taken.dedup();
                prop_assert_eq!(taken.len(), chosen.len());
            }
        }
    }

    #[test]
    fn a_second_best_is_taken_where_both_gain() {
        assert_eq!(pairs(&[(0, 0, 90), (0, 1, 80), (1, 0, 85)]), [(0, 1), (1, 0)]);
    }

    #[test]
    fn more_rows_than_columns_leave_some_alone() {
        assert_eq!(pairs(&[(0, 7, 50), (1, 7, 60), (2, 7, 40)]), [(1, 7)]);
        assert!(assign(&[]).is_empty());
    }
}

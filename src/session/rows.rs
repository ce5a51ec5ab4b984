//! The rows of a table in pieces that snapshots share, so that a value written in a table of a
//! hundred thousand costs the history one piece and not the table.

use std::{fmt, ops::Index, sync::Arc};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Rows in a piece.
const PIECE: usize = 512;

/// Rows in their order. A copy costs nothing, and what [`Rows::renewed`] finds unchanged is
/// shared with what was there.
pub struct Rows<T> {
    pieces: Arc<Vec<Piece<T>>>,
}

#[derive(Debug)]
struct Piece<T> {
    /// The place of its first row.
    start: usize,
    rows: Arc<[T]>,
}

impl<T> Rows<T> {
    /// These rows.
    #[must_use]
    pub fn new(rows: Vec<T>) -> Self {
        let mut pieces = Vec::with_capacity(rows.len().div_ceil(PIECE));
        append(&mut pieces, rows.into_iter());
        Self { pieces: Arc::new(pieces) }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pieces.last().map_or(0, |piece| piece.start + piece.rows.len())
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// The row at that place.
    #[must_use]
    pub fn get(&self, at: usize) -> Option<&T> {
        let piece = self.pieces.partition_point(|piece| piece.start <= at).checked_sub(1)?;
        let piece = self.pieces.get(piece)?;
        piece.rows.get(at - piece.start)
    }

    /// The first row.
    #[must_use]
    pub fn first(&self) -> Option<&T> {
        self.pieces.first()?.rows.first()
    }

    /// The last row.
    #[must_use]
    pub fn last(&self) -> Option<&T> {
        self.pieces.last()?.rows.last()
    }

    /// The rows in their order.
    pub fn iter(&self) -> Iter<'_, T> {
        Iter { pieces: self.pieces.iter(), rows: [].iter(), left: self.len() }
    }

    /// The rows from that place on.
    #[must_use]
    pub fn iter_from(&self, at: usize) -> Iter<'_, T> {
        let piece = self.pieces.partition_point(|piece| piece.start <= at).saturating_sub(1);
        let mut pieces = self.pieces.get(piece..).unwrap_or_default().iter();
        let first = pieces.next().and_then(|piece| piece.rows.get(at - piece.start..));
        Iter { rows: first.unwrap_or_default().iter(), pieces, left: self.len().saturating_sub(at) }
    }

    /// A copy of the rows of its own.
    #[must_use]
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        self.pieces.iter().flat_map(|piece| piece.rows.iter().cloned()).collect()
    }

    /// Whether the row is among them.
    #[must_use]
    pub fn contains(&self, row: &T) -> bool
    where
        T: PartialEq,
    {
        self.iter().any(|own| own == row)
    }

    /// Whether both are one and the same, and not only alike.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.pieces, &other.pieces)
    }

    /// How many pieces both share: what a copy does not cost.
    #[must_use]
    pub fn shared_with(&self, other: &Self) -> usize {
        let theirs: std::collections::HashSet<*const T> =
            other.pieces.iter().map(|piece| piece.rows.as_ptr()).collect();
        let shared = self.pieces.iter().filter(|piece| theirs.contains(&piece.rows.as_ptr()));
        shared.map(|piece| piece.rows.len()).sum()
    }

    /// These rows, with the pieces at both ends that are as they were shared.
    #[must_use]
    pub fn renewed(&self, rows: Vec<T>) -> Self
    where
        T: PartialEq,
    {
        let mut from = 0;
        let mut pieces = Vec::with_capacity(self.pieces.len());
        for piece in self.pieces.iter() {
            let Some(fresh) = rows.get(from..from + piece.rows.len()) else { break };
            if *fresh != *piece.rows {
                break;
            }
            from += piece.rows.len();
            pieces.push(piece.clone());
        }
        if from == rows.len() && from == self.len() {
            return self.clone();
        }
        let mut to = rows.len();
        let mut behind = Vec::new();
        for piece in self.pieces.iter().skip(pieces.len()).rev() {
            let Some(start) = to.checked_sub(piece.rows.len()).filter(|start| *start >= from)
            else {
                break;
            };
            if rows.get(start..to) != Some(&*piece.rows) {
                break;
            }
            to = start;
            behind.push(Arc::clone(&piece.rows));
        }
        append(&mut pieces, rows.into_iter().take(to).skip(from));
        for rows in behind.into_iter().rev() {
            let start = next(&pieces);
            pieces.push(Piece { start, rows });
        }
        Self { pieces: Arc::new(pieces) }
    }
}

/// The place behind the last of the pieces.
fn next<T>(pieces: &[Piece<T>]) -> usize {
    pieces.last().map_or(0, |piece| piece.start + piece.rows.len())
}

fn append<T>(pieces: &mut Vec<Piece<T>>, mut rows: impl Iterator<Item = T>) {
    loop {
        let piece: Arc<[T]> = rows.by_ref().take(PIECE).collect();
        if piece.is_empty() {
            return;
        }
        pieces.push(Piece { start: next(pieces), rows: piece });
    }
}

impl<T> Clone for Piece<T> {
    fn clone(&self) -> Self {
        Self { start: self.start, rows: Arc::clone(&self.rows) }
    }
}

impl<T> Clone for Rows<T> {
    fn clone(&self) -> Self {
        Self { pieces: Arc::clone(&self.pieces) }
    }
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self { pieces: Arc::default() }
    }
}

impl<T: fmt::Debug> fmt::Debug for Rows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}

impl<T: PartialEq> PartialEq for Rows<T> {
    fn eq(&self, other: &Self) -> bool {
        let alike = |(a, b): (&Piece<T>, &Piece<T>)| {
            Arc::ptr_eq(&a.rows, &b.rows) || (a.start == b.start && *a.rows == *b.rows)
        };
        self.is_same(other)
            || self.len() == other.len()
                && (self.pieces.len() == other.pieces.len()
                    && self.pieces.iter().zip(&*other.pieces).all(alike)
                    || self.iter().eq(other))
    }
}

impl<T: Eq> Eq for Rows<T> {}

impl<T> Index<usize> for Rows<T> {
    type Output = T;

    /// # Panics
    /// Where there is no such row.
    fn index(&self, at: usize) -> &T {
        let piece = self.pieces.partition_point(|piece| piece.start <= at).saturating_sub(1);
        let piece = &self.pieces[piece];
        &piece.rows[at - piece.start]
    }
}

impl<T> FromIterator<T> for Rows<T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Self {
        let mut pieces = Vec::new();
        append(&mut pieces, rows.into_iter());
        Self { pieces: Arc::new(pieces) }
    }
}

/// Walks over rows.
#[derive(Debug)]
pub struct Iter<'a, T> {
    pieces: std::slice::Iter<'a, Piece<T>>,
    rows: std::slice::Iter<'a, T>,
    left: usize,
}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Self { pieces: self.pieces.clone(), rows: self.rows.clone(), left: self.left }
    }
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        loop {
            if let Some(row) = self.rows.next() {
                self.left -= 1;
                return Some(row);
            }
            self.rows = self.pieces.next()?.rows.iter();
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<'a, T> IntoIterator for &'a Rows<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<T: Serialize> Serialize for Rows<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Rows<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Vec::deserialize(from).map(Self::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_row_written_anew_costs_one_piece() {
        let table = Rows::new((0..100_000).collect());
        for at in [0, 511, 512, 50_000, 99_999] {
            let mut rows = table.to_vec();
            rows[at] = -1;
            let written = table.renewed(rows.clone());
            assert!(written.shared_with(&table) >= 100_000 - PIECE, "{at}");
            assert_eq!(written.to_vec(), rows);
            rows.insert(at, -2);
            let longer = written.renewed(rows.clone());
            assert!(longer.shared_with(&table) >= 100_000 - 2 * PIECE, "{at}");
            assert_eq!(longer.to_vec(), rows);
        }
        assert!(table.renewed(table.to_vec()).is_same(&table));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn rows_are_those_of_a_plain_list(
            old in prop::collection::vec(0_u8..3, 0..1_500),
            new in prop::collection::vec(0_u8..3, 0..1_500),
            kept in 0_usize..1_500,
        ) {
            let mut new = new;
            new.splice(0..0, old.iter().take(kept).copied());
            let rows = Rows::new(old.clone()).renewed(new.clone());
            prop_assert_eq!(rows.len(), new.len());
            prop_assert_eq!(rows.iter().copied().collect::<Vec<_>>(), new.clone());
            prop_assert_eq!(rows.first(), new.first());
            prop_assert_eq!(rows.last(), new.last());
            for at in 0..=new.len() {
                prop_assert_eq!(rows.get(at), new.get(at));
            }
            prop_assert_eq!(&rows, &Rows::new(new.clone()));
            prop_assert_eq!(old == new, rows == Rows::new(old));
        }
    }
}

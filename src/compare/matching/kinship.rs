//! How two words belong together, worked out once for every two words.

use std::sync::atomic::{AtomicU8, Ordering};

use super::{corpus::Weighed, glossary::Glossary, stem::turned};

/// How two words belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kinship {
    /// Forms of one word.
    Same,
    /// The glossary puts them together.
    Synonym,
    /// One is the other with a slip of the hand.
    Slip,
    /// They begin alike, as a verb and its noun do.
    Root,
    /// They say the contrary.
    Opposite,
}

impl Kinship {
    /// All, the closest first.
    pub(super) const ALL: [Self; 5] =
        [Self::Same, Self::Synonym, Self::Slip, Self::Opposite, Self::Root];

    /// How alike such words are, 0 to 1.
    pub(super) fn share(self) -> f64 {
        match self {
            Self::Same => 1.0,
            Self::Synonym => 0.95,
            Self::Slip | Self::Opposite => 0.9,
            Self::Root => 0.75,
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// Every kinship two words have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kin(u8);

impl Kin {
    /// No kin at all.
    pub(super) const NONE: Self = Self(0);

    /// Every kinship either has.
    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether they are kin in that way.
    pub(super) fn is(self, kin: Kinship) -> bool {
        self.0 & kin.bit() != 0
    }

    fn of(a: &Weighed, b: &Weighed, glossary: &Glossary) -> Self {
        let held = Kinship::ALL.into_iter().filter(|kin| is(*kin, a, b, glossary));
        Self(held.fold(0, |bits, kin| bits | kin.bit()))
    }
}

/// The kinship of every two words of a corpus, found when it is first asked for. Two threads
/// that ask at once find the same.
#[derive(Debug)]
pub(super) struct Kinships {
    words: usize,
    known: Vec<AtomicU8>,
}

/// So many words have their kinship kept, two by two, in 16 MB.
const KEPT: usize = 4_096;
/// Not looked at yet; no two words are kin in every way and more.
const UNKNOWN: u8 = u8::MAX;

impl Kinships {
    /// Nothing found yet, for so many different words.
    pub(super) fn new(words: usize) -> Self {
        let words = if words > KEPT { 0 } else { words };
        Self { words, known: (0..words * words).map(|_| AtomicU8::new(UNKNOWN)).collect() }
    }

    /// How two words belong together.
    pub(super) fn of(&self, a: &Weighed, b: &Weighed, glossary: &Glossary) -> Kin {
        let (row, column) = (a.word as usize, b.word as usize);
        let known = (column < self.words).then(|| self.known.get(row * self.words + column));
        let Some(known) = known.flatten() else { return Kin::of(a, b, glossary) };
        match known.load(Ordering::Relaxed) {
            UNKNOWN => {
                let kin = Kin::of(a, b, glossary);
                known.store(kin.0, Ordering::Relaxed);
                kin
            }
            bits => Kin(bits),
        }
    }
}

fn is(kin: Kinship, a: &Weighed, b: &Weighed, glossary: &Glossary) -> bool {
    match kin {
        Kinship::Same => a.number == b.number,
        Kinship::Synonym => {
            let opposed = !a.groups.is_empty() && glossary.opposed(&a.groups, &b.groups);
            !opposed && a.groups.iter().any(|group| b.groups.contains(group))
        }
        Kinship::Opposite => {
            glossary.opposed(&a.groups, &b.groups)
                || a.number != b.number && turned(&a.stem, &b.stem)
        }
        // Words the glossary knows are not taken for slips of one another.
        Kinship::Slip => (a.groups.is_empty() || b.groups.is_empty()) && slip(a, b),
        Kinship::Root => root(&a.stem, &b.stem),
    }
}

/// Letters from which on a word may hold a slip, and two.
const SLIPS: [usize; 2] = [6, 10];

fn slip(a: &Weighed, b: &Weighed) -> bool {
    let (a, b) = (&a.stem, &b.stem);
    let (in_a, in_b) = (a.chars().count(), b.chars().count());
    let shorter = in_a.min(in_b);
    let allowed = SLIPS.iter().filter(|from| shorter + 1 >= **from).count();
    allowed > 0
        && in_a.abs_diff(in_b) <= allowed
        && a.chars().next() == b.chars().next()
        && !a.chars().any(|c| c.is_ascii_digit())
        && strsim::osa_distance(a, b) <= allowed
}

/// Whether the stems begin with the same four letters or more, and that is most of both.
fn root(a: &str, b: &str) -> bool {
    let shared = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let (in_a, in_b) = (a.chars().count(), b.chars().count());
    shared >= 4 && shared * 4 >= in_a.min(in_b) * 3 && shared * 2 >= in_a.max(in_b)
}

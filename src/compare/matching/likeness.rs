//! How alike two wordings are, and whether they say the contrary.

use super::{
    corpus::{Profile, Weighed},
    glossary::Glossary,
    kinship::{Kin, Kinship, Kinships},
};

/// From this score on, and with no word exchanged for another, a link is made by itself.
/// Set on the first half of the labelled pairs.
pub(super) const ACCEPT: f64 = 0.78;
/// From this score on, a link is suggested. Set on the first half of the labelled pairs.
pub(super) const SUGGEST: f64 = 0.5;

/// How much words count beside trigrams.
const BY_WORDS: f64 = 0.8;

/// Two wordings, held against each other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Likeness {
    /// 0 to 1.
    pub(super) score: f64,
    /// The part of words in it.
    pub(super) by_words: f64,
    /// The part of trigrams in it.
    pub(super) by_trigrams: f64,
    /// Whether a word in one stands for another in the other.
    exchanged: bool,
    /// Whether they differ by an opposite or a no.
    pub(super) opposite: bool,
}

impl Likeness {
    /// Whether a link may be made without asking.
    pub(super) fn is_accepted(&self) -> bool {
        !self.opposite && !self.exchanged && self.score >= ACCEPT
    }

    /// Whether it is worth asking.
    pub(super) fn is_suggested(&self) -> bool {
        self.score >= SUGGEST
    }
}

/// Which unit of one goes with which of the other, and how.
type Paired = (usize, usize, Kinship);

/// Holds wordings against each other, two by two; its room is used over and over.
#[derive(Debug)]
pub(super) struct Scales<'a> {
    kinships: &'a Kinships,
    glossary: &'a Glossary,
    kin: Vec<Kin>,
    free_a: Vec<bool>,
    free_b: Vec<bool>,
    paired: Vec<Paired>,
}

impl<'a> Scales<'a> {
    pub(super) fn new(kinships: &'a Kinships, glossary: &'a Glossary) -> Self {
        let (kin, free_a, free_b, paired) = Default::default();
        Self { kinships, glossary, kin, free_a, free_b, paired }
    }

    /// How alike the two are.
    pub(super) fn likeness(&mut self, a: &Profile, b: &Profile) -> Likeness {
        if a.normal == b.normal {
            return Self::same(a);
        }
        let by_words = self.by_words(a, b);
        self.judged(a, b, by_words)
    }

    /// How alike the two are, where that is worth asking about; most pairs are far from it by
    /// their words alone, and their trigrams are not looked at.
    pub(super) fn alike(&mut self, a: &Profile, b: &Profile) -> Option<Likeness> {
        if a.normal == b.normal {
            return Some(Self::same(a)).filter(Likeness::is_suggested);
        }
        let by_words = self.by_words(a, b);
        // No trigrams give more than 1; the margin is for rounding.
        if BY_WORDS * by_words + (1.0 - BY_WORDS) < SUGGEST - 1e-9 {
            return None;
        }
        Some(self.judged(a, b, by_words)).filter(Likeness::is_suggested)
    }

    fn same(of: &Profile) -> Likeness {
        let score = if of.normal.is_empty() { 0.0 } else { 1.0 };
        Likeness { score, by_words: score, by_trigrams: score, exchanged: false, opposite: false }
    }

    /// Pairs the units and says how much of the weight of both they share.
    fn by_words(&mut self, a: &Profile, b: &Profile) -> f64 {
        self.pair(a, b);
        let shared: f64 = self
            .paired
            .iter()
            .filter_map(|(at, to, kin)| Some((a.units.get(*at)?, b.units.get(*to)?, kin)))
            .map(|(a, b, kin)| (a.weight + b.weight) * kin.share())
            .sum();
        let weight = a.weight + b.weight;
        if weight > 0.0 { shared / weight } else { 0.0 }
    }

    fn judged(&self, a: &Profile, b: &Profile, by_words: f64) -> Likeness {
        let by_trigrams = a.trigrams_shared(b);
        let left = |units: &[Weighed], free: &[bool]| {
            units.iter().zip(free).any(|(unit, free)| *free && !unit.light)
        };
        Likeness {
            score: BY_WORDS * by_words + (1.0 - BY_WORDS) * by_trigrams,
            by_words,
            by_trigrams,
            exchanged: left(&a.units, &self.free_a) && left(&b.units, &self.free_b),
            opposite: a.negated != b.negated
                || self.paired.iter().any(|(.., kin)| *kin == Kinship::Opposite)
                || crossed(a, b, &self.paired, self.glossary),
        }
    }

    /// Pairs units, closest kin first, each at most once.
    fn pair(&mut self, a: &Profile, b: &Profile) {
        let Self { kinships, glossary, kin, free_a, free_b, paired } = self;
        kin.clear();
        paired.clear();
        for (free, units) in [(&mut *free_a, &a.units), (&mut *free_b, &b.units)] {
            free.clear();
            free.resize(units.len(), true);
        }
        let mut all = Kin::NONE;
        for of_a in &a.units {
            for of_b in &b.units {
                let of_both = kinships.of(of_a, of_b, glossary);
                all = all.or(of_both);
                kin.push(of_both);
            }
        }
        for kind in Kinship::ALL.into_iter().filter(|kind| all.is(*kind)) {
            for (at, row) in kin.chunks(b.units.len().max(1)).enumerate() {
                if !free_a[at] {
                    continue;
                }
                let fits = |(kin, free): (&Kin, &bool)| *free && kin.is(kind);
                if let Some(to) = row.iter().zip(&*free_b).position(fits) {
                    free_a[at] = false;
                    free_b[to] = false;
                    paired.push((at, to, kind));
                }
            }
        }
    }
}

/// Whether both name the two sides of one opposite, the other way round: "prices rise,
/// incomes fall" and "prices fall, incomes rise".
fn crossed(a: &Profile, b: &Profile, paired: &[Paired], glossary: &Glossary) -> bool {
    let has_pole = |(at, ..): &&Paired| !a.units[*at].groups.is_empty();
    let poles = || paired.iter().enumerate().filter(move |(_, pair)| has_pole(pair));
    b.units.len() > 2
        && poles().any(|(n, (at, to, _))| {
            poles().filter(|(m, _)| *m > n).any(|(_, (other_at, other_to, _))| {
                (at < other_at) != (to < other_to)
                    && glossary.opposed(&a.units[*at].groups, &a.units[*other_at].groups)
            })
        })
}

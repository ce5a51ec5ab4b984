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
#[derive(Clone, Debug)]
pub(super) struct Likeness {
    /// 0 to 1.
    pub(super) score: f64,
    /// The part of words in it.
    pub(super) by_words: f64,
    /// The part of trigrams in it.
    pub(super) by_trigrams: f64,
    /// Which unit of one goes with which of the other, and how.
    pub(super) paired: Vec<(usize, usize, Kinship)>,
    /// Whether a word in one stands for another in the other.
    pub(super) exchanged: bool,
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

/// Holds one wording against another.
pub(super) fn likeness(
    a: &Profile,
    b: &Profile,
    kinships: &Kinships,
    glossary: &Glossary,
) -> Likeness {
    if a.normal == b.normal {
        let same = (0..a.units.len()).map(|at| (at, at, Kinship::Same)).collect();
        let score = if a.normal.is_empty() { 0.0 } else { 1.0 };
        return Likeness {
            score,
            by_words: score,
            by_trigrams: score,
            paired: same,
            exchanged: false,
            opposite: false,
        };
    }
    let paired = pairs(a, b, kinships, glossary);
    let shared: f64 = paired
        .iter()
        .filter_map(|(at, to, kin)| Some((a.units.get(*at)?, b.units.get(*to)?, kin)))
        .map(|(a, b, kin)| (a.weight + b.weight) * kin.share())
        .sum();
    let weight = a.weight + b.weight;
    let by_words = if weight > 0.0 { shared / weight } else { 0.0 };
    let by_trigrams = a.trigrams_shared(b);
    let left = |units: &[Weighed], taken: fn(&(usize, usize, Kinship)) -> usize| {
        (0..units.len()).any(|at| !units[at].light && paired.iter().all(|pair| taken(pair) != at))
    };
    Likeness {
        score: BY_WORDS * by_words + (1.0 - BY_WORDS) * by_trigrams,
        by_words,
        by_trigrams,
        exchanged: left(&a.units, |pair| pair.0) && left(&b.units, |pair| pair.1),
        opposite: a.negated != b.negated
            || paired.iter().any(|(.., kin)| *kin == Kinship::Opposite)
            || crossed(a, b, &paired, glossary),
        paired,
    }
}

/// Pairs units, closest kin first, each at most once.
fn pairs(
    a: &Profile,
    b: &Profile,
    kinships: &Kinships,
    glossary: &Glossary,
) -> Vec<(usize, usize, Kinship)> {
    let of_b = |of_a| b.units.iter().map(move |of_b| kinships.of(of_a, of_b, glossary));
    let kin: Vec<Kin> = a.units.iter().flat_map(of_b).collect();
    let mut free_a = vec![true; a.units.len()];
    let mut free_b = vec![true; b.units.len()];
    let mut paired = Vec::with_capacity(a.units.len().min(b.units.len()));
    for kind in Kinship::ALL {
        for (at, row) in kin.chunks(b.units.len().max(1)).enumerate() {
            if !free_a[at] {
                continue;
            }
            if let Some(to) = (0..row.len()).find(|to| free_b[*to] && row[*to].is(kind)) {
                free_a[at] = false;
                free_b[to] = false;
                paired.push((at, to, kind));
            }
        }
    }
    paired
}

/// Whether both name the two sides of one opposite, the other way round: "prices rise,
/// incomes fall" and "prices fall, incomes rise".
fn crossed(
    a: &Profile,
    b: &Profile,
    paired: &[(usize, usize, Kinship)],
    glossary: &Glossary,
) -> bool {
    let poles: Vec<(usize, usize)> = paired
        .iter()
        .map(|(at, to, _)| (*at, *to))
        .filter(|(at, _)| !a.units[*at].groups.is_empty())
        .collect();
    poles.iter().enumerate().any(|(n, (at, to))| {
        poles[n + 1..].iter().any(|(other_at, other_to)| {
            glossary.opposed(&a.units[*at].groups, &a.units[*other_at].groups)
                && (at < other_at) != (to < other_to)
                && b.units.len() > 2
        })
    })
}

//! How alike two wordings are, and whether they say the contrary.

use super::{
    corpus::{Profile, Weighed},
    glossary::Glossary,
    stem::turned,
};

/// From this score on, and with no word exchanged for another, a link is made by itself.
/// Set on the first half of the labelled pairs.
pub(super) const ACCEPT: f64 = 0.78;
/// From this score on, a link is suggested. Set on the first half of the labelled pairs.
pub(super) const SUGGEST: f64 = 0.5;

/// How much words count beside trigrams.
const BY_WORDS: f64 = 0.8;

/// How two words belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kinship {
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
    const ALL: [Self; 5] = [Self::Same, Self::Synonym, Self::Slip, Self::Opposite, Self::Root];

    /// How alike such words are, 0 to 1.
    fn share(self) -> f64 {
        match self {
            Self::Same => 1.0,
            Self::Synonym => 0.95,
            Self::Slip | Self::Opposite => 0.9,
            Self::Root => 0.75,
        }
    }
}

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
pub(super) fn likeness(a: &Profile, b: &Profile, glossary: &Glossary) -> Likeness {
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
    let paired = pairs(a, b, glossary);
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
fn pairs(a: &Profile, b: &Profile, glossary: &Glossary) -> Vec<(usize, usize, Kinship)> {
    let mut free_a = vec![true; a.units.len()];
    let mut free_b = vec![true; b.units.len()];
    let mut paired = Vec::with_capacity(a.units.len().min(b.units.len()));
    for kin in Kinship::ALL {
        for (at, of_a) in
            a.units.iter().enumerate().filter(|(at, _)| free_a[*at]).collect::<Vec<_>>()
        {
            let found = b
                .units
                .iter()
                .enumerate()
                .find(|(to, of_b)| free_b[*to] && is(kin, of_a, of_b, glossary));
            if let Some((to, _)) = found {
                free_a[at] = false;
                free_b[to] = false;
                paired.push((at, to, kin));
            }
        }
    }
    paired
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

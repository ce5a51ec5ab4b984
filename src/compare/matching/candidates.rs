//! Which statements are worth holding against each other: those that share a rare word.
//! Comparing every pair of two thousand cards would be four million comparisons.

use std::{
    cmp::Ordering,
    collections::{BinaryHeap, HashMap},
};

use super::{
    corpus::{Corpus, Statement},
    glossary::Glossary,
};

/// How many partners of one other session are held against a statement at most.
const PARTNERS: usize = 12;
/// How many partners in all.
const ALL_PARTNERS: usize = 240;
/// How many entries of the index are read for a statement. Rare words come first, so this
/// cuts off words that are everywhere, and time grows with the cards and not their square.
const READ: usize = 4_000;
/// A partner shares at least this part of the weight of what a statement can share.
const SHARED: f64 = 0.2;

/// Something two statements can share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Feature {
    Stem(u32),
    Group(u16),
    /// How a stem begins.
    Start([char; 4]),
    /// Its first letter and how it ends, for slips in between.
    Ends([char; 4]),
}

/// The index of a corpus.
pub(super) struct Index {
    features: Vec<Vec<(Feature, f64)>>,
    holders: HashMap<Feature, Vec<usize>>,
}

impl Index {
    /// `free` says which statements still look for a partner.
    pub(super) fn new(corpus: &Corpus, glossary: &Glossary, free: &[bool]) -> Self {
        let features: Vec<_> = corpus
            .profiles
            .iter()
            .zip(free)
            .map(|(of_one, free)| if *free { features(of_one, glossary) } else { Vec::new() })
            .collect();
        let mut holders: HashMap<Feature, Vec<usize>> = HashMap::new();
        for (at, features) in features.iter().enumerate() {
            for (feature, _) in features {
                holders.entry(*feature).or_default().push(at);
            }
        }
        Self { features, holders }
    }

    /// The best partners of a statement in the sessions after its own, the best first.
    pub(super) fn partners(
        &self,
        of: usize,
        statements: &[Statement],
        sums: &mut Sums,
    ) -> Vec<usize> {
        let session = statements[of].session;
        let mut features: Vec<(&[usize], f64)> = self.features[of]
            .iter()
            .filter_map(|(feature, weight)| {
                let holders = self.holders.get(feature)?;
                let first = holders.partition_point(|at| statements[*at].session <= session);
                Some((&holders[first..], *weight))
            })
            .collect();
        let whole: f64 = features.iter().map(|(_, weight)| weight).sum();
        features.sort_by_key(|(holders, _)| holders.len());
        let mut left = READ;
        for (holders, weight) in features {
            // Taken evenly from a list that is too long, so that no session is passed over.
            let step = holders.len().div_ceil(left.max(1)).max(1);
            if left == 0 {
                break;
            }
            holders.iter().step_by(step).for_each(|at| sums.add(*at, weight));
            left = left.saturating_sub(holders.len() / step);
        }
        let best = sums.drain(whole * SHARED);
        let mut partners = Vec::new();
        // Only the best few are wanted, so the rest is never put in order.
        let mut best = BinaryHeap::from(best);
        while partners.len() < ALL_PARTNERS
            && let Some(Sharing { at, .. }) = best.pop()
        {
            if sums.takes(statements[at].session) {
                partners.push(at);
            }
        }
        sums.in_session.fill(0);
        partners
    }
}

/// A statement and what it shares; those that share more are greater, of equals the earlier.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Sharing {
    at: usize,
    sum: f64,
}

impl Eq for Sharing {}

impl Ord for Sharing {
    fn cmp(&self, other: &Self) -> Ordering {
        self.sum.total_cmp(&other.sum).then(other.at.cmp(&self.at))
    }
}

impl PartialOrd for Sharing {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// What each statement shares with the one looked at; one vector, used over and over.
pub(super) struct Sums {
    sum: Vec<f64>,
    touched: Vec<usize>,
    /// How many partners each session has given.
    in_session: Vec<usize>,
}

impl Sums {
    pub(super) fn new(statements: &[Statement]) -> Self {
        let sessions = statements.last().map_or(0, |last| last.session + 1);
        Self {
            sum: vec![0.0; statements.len()],
            touched: Vec::new(),
            in_session: vec![0; sessions],
        }
    }

    fn add(&mut self, at: usize, weight: f64) {
        if self.sum[at] == 0.0 {
            self.touched.push(at);
        }
        self.sum[at] += weight;
    }

    /// Those that share at least so much.
    fn drain(&mut self, least: f64) -> Vec<Sharing> {
        let all =
            self.touched.drain(..).map(|at| Sharing { at, sum: std::mem::take(&mut self.sum[at]) });
        all.filter(|sharing| sharing.sum >= least).collect()
    }

    /// Whether one more partner of that session is held against the statement.
    fn takes(&mut self, session: usize) -> bool {
        self.in_session[session] += 1;
        self.in_session[session] <= PARTNERS
    }
}

/// What the statement can share, each once, with its weight.
fn features(wordings: &[super::corpus::Profile], glossary: &Glossary) -> Vec<(Feature, f64)> {
    let mut features: Vec<(Feature, f64)> = Vec::new();
    for unit in wordings.iter().flat_map(|profile| &profile.units) {
        let weight = unit.weight;
        features.push((Feature::Stem(unit.number), weight));
        for group in glossary.related(&unit.groups) {
            features.push((Feature::Group(group), weight * 0.6));
        }
        let letters: Vec<char> = unit.stem.chars().collect();
        if let [a, b, c, d, ..] = letters[..] {
            features.push((Feature::Start([a, b, c, d]), weight * 0.3));
        }
        if let ([first, ..], [.., x, y, z]) = (&letters[..], &letters[..])
            && letters.len() > 5
        {
            features.push((Feature::Ends([*first, *x, *y, *z]), weight * 0.3));
        }
    }
    features.sort_by(|(a, in_a), (b, in_b)| a.cmp(b).then(in_b.total_cmp(in_a)));
    features.dedup_by_key(|(feature, _)| *feature);
    features
}

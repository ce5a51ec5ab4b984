//! Which statements of several sessions are one thought: by id, by a person's decision, by
//! text. Knows statements and the glossary, not canvases; decides nothing that a person has
//! decided, and never takes an opposite for the same.

mod assign;
mod candidates;
mod corpus;
mod glossary;
mod kinship;
mod likeness;
mod stem;
mod words;

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    panic::resume_unwind,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    thread,
};

use uuid::Uuid;

pub use corpus::Statement;
pub use glossary::{Glossary, GlossaryError};
pub use kinship::Kinship;

use corpus::Corpus;
use likeness::{Likeness, likeness};

/// Two statements of two sessions that are one thought, or may be.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// One of them, by its place in the list; of the earlier session.
    pub a: usize,
    /// The other.
    pub b: usize,
    /// Why they are linked.
    pub kind: LinkKind,
    /// Whether they differ by an opposite or a no, so that the thought is contested.
    pub opposite: bool,
    /// How alike their words are.
    pub working: Working,
}

/// Why two statements are linked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LinkKind {
    /// They have one id.
    SameId,
    /// A person said so.
    Decided,
    /// Their words are so alike that nobody need be asked; with the score, 0 to 1.
    Accepted(f64),
    /// Their words are alike; a person should say. With the score, 0 to 1.
    Suggested(f64),
}

impl LinkKind {
    /// Whether it counts without a person's word.
    #[must_use]
    pub fn is_firm(self) -> bool {
        !matches!(self, Self::Suggested(_))
    }
}

/// How a score came about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Working {
    /// The score, 0 to 1.
    pub score: f64,
    /// How much of the weight of their words they share, 0 to 1.
    pub by_words: f64,
    /// The cosine of their trigrams, 0 to 1.
    pub by_trigrams: f64,
    /// Words that go together.
    pub paired: Vec<(String, String, Kinship)>,
    /// Words only the first has.
    pub only_a: Vec<String>,
    /// Words only the second has.
    pub only_b: Vec<String>,
}

/// What people have said about pairs of ids, whichever comes first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdicts {
    linked: HashSet<(Uuid, Uuid)>,
    apart: HashSet<(Uuid, Uuid)>,
}

impl Verdicts {
    /// These are linked, those kept apart.
    #[must_use]
    pub fn new(
        linked: impl IntoIterator<Item = (Uuid, Uuid)>,
        apart: impl IntoIterator<Item = (Uuid, Uuid)>,
    ) -> Self {
        let sorted = |(a, b): (Uuid, Uuid)| (a.min(b), a.max(b));
        Self {
            linked: linked.into_iter().map(sorted).collect(),
            apart: apart.into_iter().map(sorted).collect(),
        }
    }

    fn apart(&self, a: Uuid, b: Uuid) -> bool {
        self.apart.contains(&(a.min(b), a.max(b)))
    }
}

/// The words of a text, letters made alike and punctuation dropped.
#[must_use]
pub fn words_of(text: &str) -> Vec<String> {
    words::normal(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Links statements, sorted by session, with those of other sessions: one-to-one between
/// any two sessions.
#[must_use]
pub fn links(statements: &[Statement], verdicts: &Verdicts, glossary: &Glossary) -> Vec<Link> {
    links_unless(statements, verdicts, glossary, &AtomicBool::new(false))
}

/// As [`links`], unless told to stop on the way; what is linked by then is of no use.
pub(super) fn links_unless(
    statements: &[Statement],
    verdicts: &Verdicts,
    glossary: &Glossary,
    stop: &AtomicBool,
) -> Vec<Link> {
    let mut matching = Matching {
        corpus: Corpus::new(statements, glossary),
        statements,
        verdicts,
        glossary,
        stop,
        taken: HashSet::new(),
        links: Vec::new(),
    };
    matching.by_id();
    matching.by_decision();
    matching.by_same_words();
    matching.by_text();
    matching.links.sort_by_key(|link| (link.a, link.b));
    matching.links
}

struct Matching<'a> {
    statements: &'a [Statement<'a>],
    corpus: Corpus,
    verdicts: &'a Verdicts,
    glossary: &'a Glossary,
    stop: &'a AtomicBool,
    /// Statements that have a partner in that session.
    taken: HashSet<(usize, usize)>,
    links: Vec<Link>,
}

impl Matching<'_> {
    fn by_id(&mut self) {
        let mut by_id: HashMap<Uuid, Vec<usize>> = HashMap::new();
        for (at, statement) in self.statements.iter().enumerate() {
            by_id.entry(statement.id).or_default().push(at);
        }
        for same in by_id.values() {
            for (n, a) in same.iter().enumerate() {
                same[n + 1..].iter().for_each(|b| self.link(*a, *b, |_| LinkKind::SameId));
            }
        }
    }

    fn by_decision(&mut self) {
        let mut by_id: HashMap<Uuid, Vec<usize>> = HashMap::new();
        for (at, statement) in self.statements.iter().enumerate() {
            by_id.entry(statement.id).or_default().push(at);
        }
        let mut linked: Vec<_> = self.verdicts.linked.iter().copied().collect();
        linked.sort_unstable();
        for (x, y) in linked {
            let of = |id| by_id.get(&id).into_iter().flatten().copied();
            for (x, y) in of(x).flat_map(|x| of(y).map(move |y| (x, y))) {
                self.link(x.min(y), x.max(y), |_| LinkKind::Decided);
            }
        }
    }

    /// Statements of the very same words find each other without any scoring; of several, those
    /// that stand in the same place.
    fn by_same_words(&mut self) {
        let mut same: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, profiles) in self.corpus.profiles.iter().enumerate() {
            let Some(profile) = profiles.first().filter(|p| !p.normal.is_empty()) else { continue };
            same.entry(&profile.normal).or_default().push(at);
        }
        let same: Vec<Vec<usize>> = same.into_values().filter(|of_one| of_one.len() > 1).collect();
        for in_same_place in [true, false] {
            for of_one in &same {
                for (n, a) in of_one.iter().enumerate() {
                    for b in &of_one[n + 1..] {
                        let place = |at: usize| self.statements[at].place;
                        if (place(*a) == place(*b)) == in_same_place && !self.is_apart(*a, *b) {
                            self.link(*a, *b, |likeness| LinkKind::Accepted(likeness.score));
                        }
                    }
                }
            }
        }
    }

    fn by_text(&mut self) {
        let free: Vec<bool> = (0..self.statements.len()).map(|at| self.looks_on(at)).collect();
        let index = candidates::Index::new(&self.corpus, self.glossary, &free);
        let looking: Vec<usize> = (0..free.len()).filter(|at| free[*at]).collect();
        let mut accepted: BTreeMap<(usize, usize), Vec<assign::Edge>> = BTreeMap::new();
        let mut suggested: BTreeMap<(usize, usize), Vec<assign::Edge>> = BTreeMap::new();
        for (firm, edge) in self.alike(&looking, &index) {
            let sessions = (self.statements[edge.0].session, self.statements[edge.1].session);
            let edges = if firm { &mut accepted } else { &mut suggested };
            edges.entry(sessions).or_default().push(edge);
        }
        if self.stop.load(Ordering::Relaxed) {
            return;
        }
        self.assign(&accepted, LinkKind::Accepted);
        self.assign(&suggested, LinkKind::Suggested);
    }

    /// The pairs alike enough to be suggested, and whether they are alike enough to be
    /// accepted. They are held against each other on every core, in the order of `looking`.
    fn alike(&self, looking: &[usize], index: &candidates::Index) -> Vec<(bool, assign::Edge)> {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        // Small parts even out what some statements take longer than others.
        let parts: Vec<&[usize]> = looking.chunks(64).collect();
        let next = AtomicUsize::new(0);
        let work = || {
            let mut sums = candidates::Sums::new(self.statements.len());
            let mut done: Vec<(usize, Vec<(bool, assign::Edge)>)> = Vec::new();
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(part) = parts.get(at) else { break done };
                done.push((at, self.alike_in(part, index, &mut sums)));
            }
        };
        let mut done = Vec::new();
        thread::scope(|scope| {
            let others: Vec<_> = (1..cores.min(parts.len())).map(|_| scope.spawn(work)).collect();
            done.extend(work());
            for other in others {
                match other.join() {
                    Ok(found) => done.extend(found),
                    Err(panic) => resume_unwind(panic),
                }
            }
        });
        done.sort_by_key(|(at, _)| *at);
        done.into_iter().flat_map(|(_, found)| found).collect()
    }

    fn alike_in(
        &self,
        part: &[usize],
        index: &candidates::Index,
        sums: &mut candidates::Sums,
    ) -> Vec<(bool, assign::Edge)> {
        let mut found = Vec::new();
        for a in part.iter().copied() {
            if self.stop.load(Ordering::Relaxed) {
                break;
            }
            for b in index.partners(a, self.statements, sums) {
                if !self.is_free(a, b) || self.is_apart(a, b) {
                    continue;
                }
                let likeness = self.likeness(a, b);
                if likeness.is_accepted() || likeness.is_suggested() {
                    let edge = (a, b, self.worth(a, b, &likeness));
                    found.push((likeness.is_accepted(), edge));
                }
            }
        }
        found
    }

    /// What firm links leave over, one-to-one.
    fn assign(
        &mut self,
        edges: &BTreeMap<(usize, usize), Vec<assign::Edge>>,
        kind: fn(f64) -> LinkKind,
    ) {
        for edges in edges.values() {
            let open: Vec<assign::Edge> =
                edges.iter().filter(|(a, b, _)| self.is_free(*a, *b)).copied().collect();
            for (a, b) in assign::assign(&open) {
                self.link(a, b, |likeness| kind(likeness.score));
            }
        }
    }

    /// The score in millionths, a little more where both stand in the same place.
    #[expect(clippy::cast_possible_truncation, reason = "a score lies between 0 and 1")]
    fn worth(&self, a: usize, b: usize, likeness: &Likeness) -> i64 {
        let same = self.statements[a].place == self.statements[b].place;
        (likeness.score * 1e6) as i64 + if same { 20_000 } else { 0 }
    }

    /// Whether some session still has no partner for the statement.
    fn looks_on(&self, at: usize) -> bool {
        let sessions = self.statements.last().map_or(0, |last| last.session + 1);
        let own = self.statements[at].session;
        (0..sessions).any(|session| session != own && !self.taken.contains(&(at, session)))
    }

    fn is_free(&self, a: usize, b: usize) -> bool {
        let (in_a, in_b) = (self.statements[a].session, self.statements[b].session);
        in_a != in_b && !self.taken.contains(&(a, in_b)) && !self.taken.contains(&(b, in_a))
    }

    fn is_apart(&self, a: usize, b: usize) -> bool {
        self.verdicts.apart(self.statements[a].id, self.statements[b].id)
    }

    /// The likeness of the two wordings that are most alike.
    fn likeness(&self, a: usize, b: usize) -> Likeness {
        let like = |a, b| likeness(a, b, &self.corpus.kinships, self.glossary);
        let first = like(&self.corpus.profiles[a][0], &self.corpus.profiles[b][0]);
        let (of_a, of_b) = (&self.corpus.profiles[a], &self.corpus.profiles[b]);
        if of_a.len() + of_b.len() == 2 {
            return first;
        }
        let rank = |l: &Likeness| (l.is_accepted(), l.score);
        of_a.iter()
            .flat_map(|a| of_b.iter().map(move |b| like(a, b)))
            .max_by(|x, y| rank(x).0.cmp(&rank(y).0).then(rank(x).1.total_cmp(&rank(y).1)))
            .unwrap_or(first)
    }

    fn link(&mut self, a: usize, b: usize, kind: impl Fn(&Likeness) -> LinkKind) {
        if !self.is_free(a, b) {
            return;
        }
        let likeness = self.likeness(a, b);
        let (of_a, of_b) = (&self.corpus.profiles[a][0], &self.corpus.profiles[b][0]);
        let said = |units: &[corpus::Weighed], at: usize| {
            units.get(at).map(|unit| unit.said.clone()).unwrap_or_default()
        };
        let alone = |units: &[corpus::Weighed], paired: &dyn Fn(usize) -> bool| {
            (0..units.len()).filter(|at| !paired(*at)).map(|at| said(units, at)).collect()
        };
        let pairs = &likeness.paired;
        let working = Working {
            score: likeness.score,
            by_words: likeness.by_words,
            by_trigrams: likeness.by_trigrams,
            paired: pairs
                .iter()
                .map(|(x, y, kin)| (said(&of_a.units, *x), said(&of_b.units, *y), *kin))
                .collect(),
            only_a: alone(&of_a.units, &|at| pairs.iter().any(|pair| pair.0 == at)),
            only_b: alone(&of_b.units, &|at| pairs.iter().any(|pair| pair.1 == at)),
        };
        self.taken.insert((a, self.statements[b].session));
        self.taken.insert((b, self.statements[a].session));
        let (kind, opposite) = (kind(&likeness), likeness.opposite);
        self.links.push(Link { a, b, kind, opposite, working });
    }
}

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

use corpus::{Corpus, Profile};
use kinship::Kinships;
use likeness::{Likeness, Scales};

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
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Working {
    /// The score, 0 to 1.
    pub score: f64,
    /// How much of the weight of their words they share, 0 to 1.
    pub by_words: f64,
    /// The cosine of their trigrams, 0 to 1.
    pub by_trigrams: f64,
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
    let corpus = Corpus::new(statements, glossary);
    let kinships = Kinships::new(corpus.words);
    let mut matching = Matching {
        scales: Scales::new(&kinships, glossary),
        kinships: &kinships,
        corpus: &corpus,
        statements,
        verdicts,
        glossary,
        stop,
        taken: Taken::new(statements),
        links: Vec::new(),
    };
    matching.by_id();
    matching.by_decision();
    matching.by_same_words();
    matching.by_text();
    matching.links.sort_by_key(|link| (link.a, link.b));
    matching.links
}

/// Two statements alike enough to be asked about.
#[derive(Clone, Copy, Debug)]
struct Alike {
    a: usize,
    b: usize,
    likeness: Likeness,
    /// What the pair is worth to the assignment.
    worth: i64,
}

/// Which statements have a partner in which session.
struct Taken {
    sessions: usize,
    taken: Vec<bool>,
}

impl Taken {
    fn new(statements: &[Statement]) -> Self {
        let sessions = statements.last().map_or(0, |last| last.session + 1);
        Self { sessions, taken: vec![false; sessions * statements.len()] }
    }

    fn has(&self, statement: usize, session: usize) -> bool {
        self.taken[statement * self.sessions + session]
    }

    fn take(&mut self, statement: usize, session: usize) {
        self.taken[statement * self.sessions + session] = true;
    }
}

struct Matching<'a> {
    statements: &'a [Statement<'a>],
    corpus: &'a Corpus,
    kinships: &'a Kinships,
    scales: Scales<'a>,
    verdicts: &'a Verdicts,
    glossary: &'a Glossary,
    stop: &'a AtomicBool,
    taken: Taken,
    links: Vec<Link>,
}

impl Matching<'_> {
    fn of_ids(&self) -> HashMap<Uuid, Vec<usize>> {
        let mut of_ids: HashMap<Uuid, Vec<usize>> = HashMap::new();
        for (at, statement) in self.statements.iter().enumerate() {
            of_ids.entry(statement.id).or_default().push(at);
        }
        of_ids
    }

    /// Statements of one id, unless a person parted them.
    fn by_id(&mut self) {
        for same in self.of_ids().values() {
            for (n, a) in same.iter().enumerate() {
                for b in &same[n + 1..] {
                    if !self.is_apart(*a, *b) {
                        self.link(*a, *b, |_| LinkKind::SameId);
                    }
                }
            }
        }
    }

    fn by_decision(&mut self) {
        let of_ids = self.of_ids();
        let mut linked: Vec<_> = self.verdicts.linked.iter().copied().collect();
        linked.sort_unstable();
        for (x, y) in linked {
            let of = |id| of_ids.get(&id).into_iter().flatten().copied();
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
        let index = candidates::Index::new(self.corpus, self.glossary, &free);
        let looking: Vec<usize> = (0..free.len()).filter(|at| free[*at]).collect();
        let mut alike = self.alike(&looking, &index);
        if self.stop.load(Ordering::Relaxed) {
            return;
        }
        let session = |at: usize| self.statements[at].session;
        alike.sort_by_key(|pair| (session(pair.a), session(pair.b)));
        let (accepted, suggested): (Vec<Alike>, Vec<Alike>) =
            alike.into_iter().partition(|pair| pair.likeness.is_accepted());
        self.assign(&accepted, LinkKind::Accepted);
        self.assign(&suggested, LinkKind::Suggested);
    }

    /// The pairs alike enough to be suggested. They are held against each other on every core,
    /// in the order of `looking`.
    fn alike(&self, looking: &[usize], index: &candidates::Index) -> Vec<Alike> {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        // Small parts even out what some statements take longer than others.
        let parts: Vec<&[usize]> = looking.chunks(64).collect();
        let next = AtomicUsize::new(0);
        let work = || {
            let mut sums = candidates::Sums::new(self.statements);
            let mut scales = Scales::new(self.kinships, self.glossary);
            let mut done: Vec<(usize, Vec<Alike>)> = Vec::new();
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(part) = parts.get(at) else { break done };
                done.push((at, self.alike_in(part, index, &mut sums, &mut scales)));
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
        scales: &mut Scales,
    ) -> Vec<Alike> {
        let mut found = Vec::new();
        for a in part.iter().copied() {
            if self.stop.load(Ordering::Relaxed) {
                break;
            }
            for b in index.partners(a, self.statements, sums) {
                if !self.is_free(a, b) || self.is_apart(a, b) {
                    continue;
                }
                let profiles = &self.corpus.profiles;
                let alike = closest(&profiles[a], &profiles[b], |a, b| scales.alike(a, b));
                if let Some(likeness) = alike {
                    found.push(Alike { a, b, likeness, worth: self.worth(a, b, &likeness) });
                }
            }
        }
        found
    }

    /// What firm links leave over of these pairs, sorted by sessions, one-to-one.
    fn assign(&mut self, alike: &[Alike], kind: fn(f64) -> LinkKind) {
        let session = |at: usize| self.statements[at].session;
        let sessions = |pair: &Alike| (session(pair.a), session(pair.b));
        let (mut open, mut edges) = (Vec::new(), Vec::new());
        for of_two in alike.chunk_by(|x, y| sessions(x) == sessions(y)) {
            open.clear();
            open.extend(of_two.iter().filter(|pair| self.is_free(pair.a, pair.b)));
            edges.clear();
            edges.extend(open.iter().map(|pair: &&Alike| (pair.a, pair.b, pair.worth)));
            for chosen in assign::assign(&edges) {
                let Alike { a, b, likeness, .. } = *open[chosen];
                self.keep(a, b, kind(likeness.score), likeness);
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
        let own = self.statements[at].session;
        (0..self.taken.sessions).any(|session| session != own && !self.taken.has(at, session))
    }

    fn is_free(&self, a: usize, b: usize) -> bool {
        let (in_a, in_b) = (self.statements[a].session, self.statements[b].session);
        in_a != in_b && !self.taken.has(a, in_b) && !self.taken.has(b, in_a)
    }

    fn is_apart(&self, a: usize, b: usize) -> bool {
        self.verdicts.apart(self.statements[a].id, self.statements[b].id)
    }

    fn link(&mut self, a: usize, b: usize, kind: impl Fn(&Likeness) -> LinkKind) {
        if !self.is_free(a, b) {
            return;
        }
        let profiles = &self.corpus.profiles;
        let scales = &mut self.scales;
        let likeness = closest(&profiles[a], &profiles[b], |a, b| Some(scales.likeness(a, b)));
        if let Some(likeness) = likeness {
            self.keep(a, b, kind(&likeness), likeness);
        }
    }

    fn keep(&mut self, a: usize, b: usize, kind: LinkKind, likeness: Likeness) {
        self.taken.take(a, self.statements[b].session);
        self.taken.take(b, self.statements[a].session);
        let Likeness { score, by_words, by_trigrams, opposite, .. } = likeness;
        let working = Working { score, by_words, by_trigrams };
        self.links.push(Link { a, b, kind, opposite, working });
    }
}

/// The likeness of the two wordings that are most alike.
fn closest(
    a: &[Profile],
    b: &[Profile],
    mut like: impl FnMut(&Profile, &Profile) -> Option<Likeness>,
) -> Option<Likeness> {
    let rank = |of: &Likeness| (of.is_accepted(), of.score);
    let mut closest: Option<Likeness> = None;
    for (a, b) in a.iter().flat_map(|a| b.iter().map(move |b| (a, b))) {
        if let Some(found) = like(a, b)
            && closest.as_ref().is_none_or(|known| rank(&found) >= rank(known))
        {
            closest = Some(found);
        }
    }
    closest
}

//! All statements under comparison, read once: words and trigrams as numbers, each with the
//! weight that its rarity gives it.

use std::collections::{HashMap, HashSet};

use crate::session::Language;

use super::glossary::{Glossary, Group, Reading, Unit};

/// A reading with the numbers of its trigrams and of its stems.
type Numbered = (Reading, Vec<[u32; 2]>, Vec<u32>);

/// What is compared with what: a text, and whose it is.
#[derive(Clone, Debug)]
pub struct Statement<'a> {
    /// Which of the compared sessions says it.
    pub session: usize,
    /// What in the session says it; the same id in two sessions is the same thought.
    pub id: uuid::Uuid,
    /// The words.
    pub text: &'a str,
    /// Further wordings that count as it.
    pub accepted: &'a [String],
    /// Where it stands; of two equally good partners the one in the same place is taken.
    pub place: u8,
    /// The language the session is held in.
    pub held_in: Option<Language>,
}

/// One wording, ready to be compared.
#[derive(Clone, Debug)]
pub(super) struct Profile {
    pub(super) normal: String,
    pub(super) units: Vec<Weighed>,
    /// The weight of all units together.
    pub(super) weight: f64,
    pub(super) negated: bool,
    /// Trigrams with their weight in it, by number; the squares add up to 1.
    trigrams: Vec<(u32, f64)>,
}

/// A unit with its weight.
#[derive(Clone, Debug)]
pub(super) struct Weighed {
    pub(super) stem: String,
    /// The number of its stem.
    pub(super) number: u32,
    /// The number of its stem and groups together.
    pub(super) word: u32,
    pub(super) groups: Vec<Group>,
    pub(super) light: bool,
    pub(super) weight: f64,
}

/// How often each thing occurs, and under which number it is known.
#[derive(Debug, Default)]
struct Census<K> {
    known: HashMap<K, u32>,
    count: Vec<u32>,
}

impl<K: std::hash::Hash + Eq> Census<K> {
    fn number(&mut self, key: K) -> u32 {
        let next = u32::try_from(self.count.len()).unwrap_or(u32::MAX);
        let number = *self.known.entry(key).or_insert(next);
        if number == next {
            self.count.push(0);
        }
        number
    }

    /// Counts what one statement holds, each once.
    fn count(&mut self, numbers: impl Iterator<Item = u32>) {
        for number in numbers.collect::<HashSet<u32>>() {
            if let Some(count) = self.count.get_mut(number as usize) {
                *count += 1;
            }
        }
    }

    /// The weight of rarity, from 1 for what every one of `all` has to 2 for what one has.
    fn rarity(&self, number: u32, all: f64) -> f64 {
        let count = self.count.get(number as usize).copied().unwrap_or(1).max(1);
        1.0 + (all / f64::from(count)).ln() / (all + 1.0).ln()
    }
}

/// How much a word counts that says little.
const LIGHT: f64 = 0.3;
/// Letters of a statement that trigrams are taken of.
const LETTERS: usize = 400;

/// Every wording of every statement.
#[derive(Debug)]
pub(super) struct Corpus {
    /// The profiles of a statement: its text first, then the further wordings.
    pub(super) profiles: Vec<Vec<Profile>>,
    /// How many different words they hold.
    pub(super) words: usize,
}

impl Corpus {
    pub(super) fn new(statements: &[Statement], glossary: &Glossary) -> Self {
        let mut stems = Census::default();
        let mut words = Census::default();
        let mut trigrams = Census::default();
        let mut readings: Vec<Vec<Numbered>> = Vec::new();
        for statement in statements {
            let wordings = std::iter::once(statement.text)
                .chain(statement.accepted.iter().map(String::as_str));
            let of_one = wordings.map(|text| {
                let reading = glossary.read(text, statement.held_in);
                let numbered = |unit: &Unit| {
                    let word = words.number((unit.stem.clone(), unit.groups.clone()));
                    [stems.number(unit.stem.clone()), word]
                };
                let numbers: Vec<[u32; 2]> = reading.units.iter().map(numbered).collect();
                let grams: Vec<u32> =
                    threes(&reading.normal).map(|gram| trigrams.number(gram)).collect();
                stems.count(numbers.iter().map(|[stem, _]| *stem));
                trigrams.count(grams.iter().copied());
                (reading, numbers, grams)
            });
            readings.push(of_one.collect());
        }
        #[expect(clippy::cast_precision_loss, reason = "far fewer than 2⁵² statements")]
        let all = readings.iter().map(Vec::len).sum::<usize>() as f64;
        let profile = |(reading, numbers, grams): Numbered| {
            let units: Vec<Weighed> = reading
                .units
                .into_iter()
                .zip(numbers)
                .map(|(unit, [number, word])| Weighed {
                    weight: stems.rarity(number, all) * if unit.light { LIGHT } else { 1.0 },
                    stem: unit.stem,
                    number,
                    word,
                    groups: unit.groups,
                    light: unit.light,
                })
                .collect();
            Profile {
                weight: units.iter().map(|unit| unit.weight).sum(),
                trigrams: weighed(&grams, |number| trigrams.rarity(number, all)),
                normal: reading.normal,
                negated: reading.negated,
                units,
            }
        };
        let profiles = readings.into_iter().map(|of_one| of_one.into_iter().map(profile).collect());
        Self { profiles: profiles.collect(), words: words.count.len() }
    }
}

/// Every three letters that stand together, spaces at the ends of words among them.
fn threes(normal: &str) -> impl Iterator<Item = [char; 3]> {
    let letters: Vec<char> =
        std::iter::once(' ').chain(normal.chars().take(LETTERS)).chain([' ']).collect();
    (2..letters.len()).map(move |end| [letters[end - 2], letters[end - 1], letters[end]])
}

/// Trigrams by number with count × rarity, scaled to length 1.
fn weighed(grams: &[u32], rarity: impl Fn(u32) -> f64) -> Vec<(u32, f64)> {
    let mut sorted = grams.to_vec();
    sorted.sort_unstable();
    let mut weighed: Vec<(u32, f64)> = Vec::with_capacity(sorted.len());
    for number in sorted {
        match weighed.last_mut() {
            Some((last, weight)) if *last == number => *weight += rarity(number),
            _ => weighed.push((number, rarity(number))),
        }
    }
    let length = weighed.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
    if length > 0.0 {
        for (_, weight) in &mut weighed {
            *weight /= length;
        }
    }
    weighed
}

impl Profile {
    /// The cosine of the two texts' trigrams, 0 to 1.
    pub(super) fn trigrams_shared(&self, other: &Self) -> f64 {
        let (mut a, mut b) = (self.trigrams.iter().peekable(), other.trigrams.iter().peekable());
        let mut sum = 0.0;
        while let (Some((x, in_a)), Some((y, in_b))) = (a.peek(), b.peek()) {
            match x.cmp(y) {
                std::cmp::Ordering::Less => drop(a.next()),
                std::cmp::Ordering::Greater => drop(b.next()),
                std::cmp::Ordering::Equal => {
                    sum += in_a * in_b;
                    a.next();
                    b.next();
                }
            }
        }
        sum
    }
}

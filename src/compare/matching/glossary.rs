//! The glossary: which words say the same in public administration, and which the contrary.
//! One file a language in `assets/glossary`, made to be edited; the first lines of each say how.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use crate::{edit::Label, msg, session::Language};

use super::{
    stem::{says_no, stem},
    words::{language, normal},
};

/// Words that belong together, by number.
pub(super) type Group = u16;

/// Which words say the same, which the contrary, and which say nothing.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    tongues: HashMap<Language, Tongue>,
    opposed: HashSet<(Group, Group)>,
    contrary: HashMap<Group, Vec<Group>>,
    groups: Group,
}

/// The words of one language.
#[derive(Clone, Debug, Default)]
struct Tongue {
    /// Words that say nothing by themselves.
    silent: HashSet<String>,
    /// Stems that say little.
    light: HashSet<String>,
    /// Words that turn a statement round.
    no: HashSet<String>,
    /// Expressions by the stem they begin with.
    by_stem: HashMap<String, Vec<Expression>>,
    /// Expressions that begin with an open word, by its first two letters.
    open: HashMap<String, Vec<Expression>>,
}

#[derive(Clone, Debug)]
struct Expression {
    words: Vec<Word>,
    group: Group,
    /// Whether it also turns the statement round, as "lack" does.
    no: bool,
}

#[derive(Clone, Debug)]
enum Word {
    /// Any form of it.
    Stem(String),
    /// Any word that begins so.
    Open(String),
}

impl Word {
    fn fits(&self, word: &Spoken) -> bool {
        match self {
            Self::Stem(stem) => *stem == word.stem,
            Self::Open(start) => word.word.starts_with(start),
        }
    }
}

/// Why a line of a glossary cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GlossaryError {
    /// A line has nothing before or behind `<>`, or more than one of them.
    #[error("line {line}: an opposite needs words on both sides of <>")]
    OneSided {
        /// The line, from 1.
        line: usize,
    },
    /// There are more groups than can be held.
    #[error("line {line}: more than {limit} groups")]
    TooMany {
        /// The line, from 1.
        line: usize,
        /// How many can be held.
        limit: usize,
    },
}

impl GlossaryError {
    /// What happened, where, and what the person can do.
    #[must_use]
    pub fn label(&self) -> Label {
        match self {
            Self::OneSided { line } => {
                Label::plain(msg!("compare-glossary-one-sided")).text("line", line.to_string())
            }
            Self::TooMany { line, limit } => Label::plain(msg!("compare-glossary-too-many"))
                .text("line", line.to_string())
                .count("limit", *limit),
        }
    }
}

static BUILT_IN: LazyLock<Glossary> = LazyLock::new(|| {
    let files = [
        (Language::Kazakh, include_str!("../../../assets/glossary/kk.txt")),
        (Language::Russian, include_str!("../../../assets/glossary/ru.txt")),
        (Language::English, include_str!("../../../assets/glossary/en.txt")),
    ];
    let mut glossary = Glossary::default();
    for (language, text) in files {
        // A test reads the three files; a line that cannot be used is left out here.
        let _ = glossary.add(language, text);
    }
    glossary
});

impl Glossary {
    /// The glossary the program comes with.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// Takes in a file of that language.
    ///
    /// # Errors
    /// The first line that cannot be used; the lines before it are taken in.
    pub fn add(&mut self, language: Language, text: &str) -> Result<(), GlossaryError> {
        let lines = text.lines().enumerate().map(|(at, line)| (at + 1, line.trim()));
        for (at, line) in lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            self.line(language, line, at)?;
        }
        Ok(())
    }

    fn line(&mut self, language: Language, line: &str, at: usize) -> Result<(), GlossaryError> {
        let mark = line.chars().next().filter(|c| "-.!~".contains(*c));
        let rest = mark.map_or(line, |mark| line[mark.len_utf8()..].trim());
        let tongue = self.tongues.entry(language).or_default();
        let words = rest.split(',').map(normal).filter(|word| !word.is_empty());
        match mark {
            Some('-') => tongue.silent.extend(words),
            Some('!') => tongue.no.extend(words),
            Some('.') => tongue.light.extend(words.map(|word| stem(&word, language))),
            no => {
                let sides: Vec<&str> = rest.split("<>").collect();
                let empty = sides.iter().any(|side| normal(side).is_empty());
                if sides.len() > 2 || empty {
                    return Err(GlossaryError::OneSided { line: at });
                }
                let left = self.group(language, sides[0], no.is_some(), at)?;
                if let Some(right) = sides.get(1) {
                    let right = self.group(language, right, false, at)?;
                    self.opposed.extend([(left, right), (right, left)]);
                    self.contrary.entry(left).or_default().push(right);
                    self.contrary.entry(right).or_default().push(left);
                }
            }
        }
        Ok(())
    }

    fn group(
        &mut self,
        language: Language,
        words: &str,
        no: bool,
        line: usize,
    ) -> Result<Group, GlossaryError> {
        let group = self.groups;
        let limit = usize::from(Group::MAX);
        self.groups = group.checked_add(1).ok_or(GlossaryError::TooMany { line, limit })?;
        let tongue = self.tongues.entry(language).or_default();
        for phrase in words.split(',') {
            let words: Vec<Word> =
                phrase.split_whitespace().filter_map(|word| element(word, language)).collect();
            let expression = Expression { words, group, no };
            let place = match expression.words.first() {
                None => continue,
                Some(Word::Stem(stem)) => tongue.by_stem.entry(stem.clone()).or_default(),
                Some(Word::Open(start)) => tongue.open.entry(head(start)).or_default(),
            };
            place.push(expression);
        }
        Ok(group)
    }

    /// Whether the two groups are the contrary of each other.
    pub(super) fn opposed(&self, a: &[Group], b: &[Group]) -> bool {
        a.iter().any(|a| b.iter().any(|b| self.opposed.contains(&(*a, *b))))
    }

    /// The groups, and those that are the contrary of one of them.
    pub(super) fn related(&self, groups: &[Group]) -> Vec<Group> {
        let contrary = groups.iter().filter_map(|group| self.contrary.get(group)).flatten();
        groups.iter().chain(contrary).copied().collect()
    }

    /// Reads a statement.
    pub(super) fn read(&self, text: &str, held_in: Option<Language>) -> Reading {
        let normal = normal(text);
        let language = language(&normal, held_in);
        let none = Tongue::default();
        let tongue = self.tongues.get(&language).unwrap_or(&none);
        let spoken: Vec<Spoken> = normal
            .split(' ')
            .filter(|word| !word.is_empty() && !tongue.silent.contains(*word))
            .take(LONGEST)
            .map(|word| Spoken { stem: stem(word, language), word: word.to_owned() })
            .collect();
        let (units, negations) = tongue.units(&spoken, language);
        Reading { normal, units, negated: negations % 2 == 1 }
    }
}

/// Words of one statement that are looked at; the rest of a very long one is not.
const LONGEST: usize = 64;

fn head(word: &str) -> String {
    word.chars().take(2).collect()
}

/// A word of an expression; `*` leaves its end open.
fn element(word: &str, language: Language) -> Option<Word> {
    if let Some(start) = word.strip_suffix('*') {
        return Some(Word::Open(normal(start))).filter(|_| start.chars().count() >= 2);
    }
    let word = normal(word);
    (!word.is_empty()).then(|| Word::Stem(stem(&word, language)))
}

/// A word as it stands and without its endings.
#[derive(Clone, Debug)]
struct Spoken {
    word: String,
    stem: String,
}

/// A statement, read.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    /// The words as one text.
    pub(super) normal: String,
    /// What carries meaning, in the order said.
    pub(super) units: Vec<Unit>,
    /// Whether it says no, once or an odd number of times.
    pub(super) negated: bool,
}

/// A word or an expression that carries meaning.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    /// Without endings.
    pub(super) stem: String,
    /// The groups it belongs to.
    pub(super) groups: Vec<Group>,
    /// Whether it says little.
    pub(super) light: bool,
}

impl Tongue {
    fn units(&self, spoken: &[Spoken], language: Language) -> (Vec<Unit>, usize) {
        let (mut units, mut negations, mut at) = (Vec::new(), 0, 0);
        while let Some(word) = spoken.get(at) {
            let (length, found) = self.expressions(&spoken[at..]);
            let taken = &spoken[at..at + length];
            at += length;
            if found.iter().any(|expression| expression.no) {
                negations += 1;
            } else if found.is_empty() && self.no.contains(&word.word) {
                negations += 1;
                continue;
            } else if taken.iter().any(|word| says_no(&word.word, language)) {
                negations += 1;
            }
            let stem = taken.iter().map(|word| &*word.stem).collect::<Vec<_>>().join(" ");
            units.push(Unit {
                light: self.light.contains(&stem),
                stem,
                groups: found.iter().map(|expression| expression.group).collect(),
            });
        }
        (units, negations)
    }

    /// The longest expressions that begin here, and their length in words; 1 where none does.
    fn expressions(&self, spoken: &[Spoken]) -> (usize, Vec<&Expression>) {
        let Some(first) = spoken.first() else { return (1, Vec::new()) };
        let closed = self.by_stem.get(&first.stem).into_iter().flatten();
        let open = self.open.get(&head(&first.word)).into_iter().flatten();
        let mut found: Vec<&Expression> = closed
            .chain(open)
            .filter(|expression| {
                let words = &expression.words;
                words.len() <= spoken.len() && words.iter().zip(spoken).all(|(w, s)| w.fits(s))
            })
            .collect();
        let longest = found.iter().map(|expression| expression.words.len()).max().unwrap_or(1);
        found.retain(|expression| expression.words.len() == longest);
        found.dedup_by_key(|expression| expression.group);
        (longest, found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_all_three_languages_can_be_used() {
        let mut glossary = Glossary::default();
        for (language, text) in [
            (Language::Kazakh, include_str!("../../../assets/glossary/kk.txt")),
            (Language::Russian, include_str!("../../../assets/glossary/ru.txt")),
            (Language::English, include_str!("../../../assets/glossary/en.txt")),
        ] {
            assert_eq!(glossary.add(language, text), Ok(()));
        }
        assert!(glossary.groups > 100);
    }

    #[test]
    fn a_line_with_one_side_is_refused_by_number() {
        let mut glossary = Glossary::default();
        let refused = glossary.add(Language::English, "# words\nstaff, personnel\nhigh <>");
        assert_eq!(refused, Err(GlossaryError::OneSided { line: 3 }));
    }

    #[test]
    fn expressions_come_before_the_words_in_them() {
        let mut glossary = Glossary::default();
        glossary.add(Language::Russian, "! не\n~ нехватка, не хват*\nкадры, персонал").unwrap();
        let read = |text| glossary.read(text, None);
        let (a, b) = (read("Не хватает персонала"), read("Нехватка кадров"));
        assert_eq!(a.units.len(), 2);
        assert_eq!(a.units[0].groups, b.units[0].groups);
        assert_eq!(a.units[1].groups, b.units[1].groups);
        assert!(a.negated && b.negated);
        assert!(read("Не обмениваются").negated);
    }
}

//! Words on their way to the engine: as values, with places to break where a word is longer
//! than its line, and without letters the typeface lacks where a standard forbids them.

use typst::foundations::{Array, IntoValue, Value};

use crate::{
    figure::font::{self, Weight},
    report::tree::{Face, Run},
};

use super::world;

/// Where words stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The width of the line, in points.
    pub(super) room: f32,
    /// The size of the letters, in points.
    pub(super) size: f32,
    /// How heavy they are.
    pub(super) weight: Weight,
}

/// How words are passed on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    /// Letters that the typeface lacks become a box.
    pub(super) boxed: bool,
    /// How many sources can be linked to.
    pub(super) sources: usize,
}

/// Stands for a letter the typeface lacks.
const BOX: char = '□';
/// A place to break, as wide as nothing.
const BREAK: char = '\u{200b}';

impl Words {
    /// A line of one look.
    pub(super) fn plain(self, words: &str, place: Place) -> Value {
        self.line(&[Run { words: words.to_owned(), face: Face::Plain }], place)
    }

    /// A line: one string, or pieces with their looks.
    pub(super) fn line(self, runs: &[Run], place: Place) -> Value {
        if let [only] = runs
            && only.face == Face::Plain
            && !only.words.contains('\n')
        {
            return self.fitted(&only.words, place).into_value();
        }
        let mut pieces = Array::new();
        for run in runs {
            let face = match run.face {
                Face::Strong => "strong".to_owned(),
                Face::Muted => "muted".to_owned(),
                Face::Cite(number) if number <= self.sources => format!("source-{number}"),
                Face::Plain | Face::Cite(_) => "plain".to_owned(),
            };
            for (part, at) in run.words.split('\n').zip(0..) {
                if at > 0 {
                    pieces.push(pair("plain", "\n"));
                }
                if !part.is_empty() {
                    pieces.push(pair(&face, &self.fitted(part, place)));
                }
            }
        }
        pieces.into_value()
    }

    /// The words with a place to break wherever a word would leave its line.
    fn fitted(self, words: &str, place: Place) -> String {
        let words = if self.boxed { boxed(words) } else { words.to_owned() };
        let wide = |word: &str| {
            parts(word).any(|part| font::width(part, place.size, place.weight) > place.room)
        };
        if !words.split_whitespace().any(wide) {
            return words;
        }
        let pieces = words.split_inclusive(char::is_whitespace);
        pieces
            .map(|word| if wide(word.trim_end()) { broken(word, place) } else { word.to_owned() })
            .collect()
    }
}

/// The same words with a box for every letter the typeface lacks, and without marks nobody sees.
pub(super) fn boxed(words: &str) -> String {
    let seen = |letter: char| match letter {
        '\n' => Some(letter),
        letter if world::has(letter) => Some(letter),
        letter if is_unseen(letter) => None,
        _ => Some(BOX),
    };
    words.chars().filter_map(seen).collect()
}

/// Whether the typeface lacks a letter of these words.
pub(super) fn is_foreign(words: &str) -> bool {
    words.chars().any(|letter| letter != '\n' && !world::has(letter))
}

/// Joiners, marks of direction and of variants.
fn is_unseen(letter: char) -> bool {
    matches!(u32::from(letter),
        0xad | 0x34f | 0x61c | 0x180b..=0x180f | 0x200b..=0x200f | 0x2028..=0x202e
        | 0x2060..=0x206f | 0xfe00..=0xfe0f | 0xfeff | 0xe0000..=0xe0fff)
}

/// The parts of a word between which a line breaks: after a hyphen before a letter.
pub(super) fn parts(word: &str) -> impl Iterator<Item = &str> {
    let mut left = word;
    std::iter::from_fn(move || {
        let breaks = left.match_indices('-').map(|(at, hyphen)| at + hyphen.len());
        let letter = |at: &usize| left[*at..].starts_with(char::is_alphabetic);
        let at = breaks.into_iter().find(letter).unwrap_or(left.len());
        let (part, rest) = left.split_at(at);
        left = rest;
        (!part.is_empty()).then_some(part)
    })
}

/// A word in pieces, each a little shorter than the line.
fn broken(word: &str, place: Place) -> String {
    let room = place.room * 0.92;
    let mut out = String::with_capacity(word.len() + 16);
    // A blank before it that does not break would hold it on the line above.
    out.push(BREAK);
    let mut used = 0.0;
    for letter in word.chars() {
        let wide = font::width(letter.encode_utf8(&mut [0; 4]), place.size, place.weight);
        if used + wide > room && used > 0.0 {
            out.push(BREAK);
            used = 0.0;
        }
        used += wide;
        out.push(letter);
    }
    out
}

fn pair(face: &str, words: &str) -> Value {
    let mut pair = Array::new();
    pair.push(face.into_value());
    pair.push(words.into_value());
    pair.into_value()
}

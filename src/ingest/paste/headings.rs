//! Tells the name of a cell from any other text. The words stand in the table next door.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use crate::session::{CellKey, KindName, PestCell, SwotCell};

use super::{Target, words};

/// The most bytes of a cell's name; longer texts name none.
pub const LONGEST_NAME: usize = 200;

static CELLS: LazyLock<HashMap<String, CellKey>> = LazyLock::new(|| {
    let rows = words::CELLS.iter().flat_map(|(cell, rows)| rows.iter().map(|row| (*cell, *row)));
    rows.flat_map(|(cell, row)| row.split(',').map(move |name| (folded(name), cell))).collect()
});
static FILLERS: LazyLock<HashSet<String>> = LazyLock::new(|| folded_set(words::FILLERS));
static DESCRIPTIONS: LazyLock<HashSet<String>> = LazyLock::new(|| folded_set(words::DESCRIPTIONS));
static ANALYSES: LazyLock<HashSet<String>> = LazyLock::new(|| folded_set(words::ANALYSES));

/// The names that count on one canvas.
#[derive(Clone, Debug)]
pub struct Names {
    kind: KindName,
    pestel: bool,
    foreign: bool,
    letters: bool,
}

/// A heading, and what follows it on the same line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heading<'a> {
    /// The cell it names.
    pub cell: CellKey,
    /// Its words.
    pub text: &'a str,
    /// The items behind its colon.
    pub items: Option<&'a str>,
}

impl Names {
    /// The names of a canvas's own cells; on a 2×2, those of every cell a list may stand under.
    pub fn of(kind: KindName, pestel: bool) -> Self {
        Self { kind, pestel, foreign: false, letters: false }
    }

    /// The names of the other kind.
    pub fn foreign(&self) -> Self {
        Self { foreign: true, ..self.clone() }
    }

    /// The same, where single letters stand for cells if these texts hold enough of them.
    pub fn with_letters_of<'a>(&self, texts: impl Iterator<Item = &'a str>) -> Self {
        let seen: HashSet<CellKey> = texts
            .filter(|text| text.len() < 16)
            .filter_map(|text| self.letter(&folded(text)))
            .collect();
        Self { letters: self.kind != KindName::Foresight && seen.len() >= 3, ..self.clone() }
    }

    /// Where cards under this name go.
    pub fn target(&self, cell: CellKey) -> Target {
        match (self.kind, cell) {
            (KindName::Foresight, _) => Target::Picked,
            _ if self.foreign => Target::Missing(cell),
            (_, CellKey::Pest(PestCell::Environmental | PestCell::Legal)) if !self.pestel => {
                Target::Missing(cell)
            }
            _ => Target::Cell(cell),
        }
    }

    /// The cell a whole text names. `emphasised` texts, headings by their look, may
    /// say more than the name.
    pub fn cell(&self, text: &str, emphasised: bool) -> Option<CellKey> {
        if text.len() > LONGEST_NAME {
            return None;
        }
        let mut found = None;
        let mut letter = None;
        let mut outside = false;
        let mut foreign_words = false;
        for part in parts(text) {
            let words = folded(part.text);
            if let Some(cell) = self.name(&words) {
                if found.is_some_and(|known| known != cell) {
                    return None;
                }
                found = Some(cell);
                outside |= !part.bracketed;
            } else if is_letter(&words) {
                letter = self.letter(&words).or(letter);
                outside |= !part.bracketed;
            } else if !part.bracketed && !words.chars().all(|c| c.is_numeric() || c == ' ') {
                foreign_words = true;
            }
        }
        let named = found.or(letter.filter(|_| self.letters)).filter(|_| outside);
        match (named, foreign_words) {
            (Some(cell), false) => Some(cell),
            (_, true) if emphasised => self.leading_name(text),
            _ => None,
        }
    }

    /// The heading a line is, alone or with items behind a colon.
    pub fn heading<'a>(&self, text: &'a str, emphasised: bool) -> Option<Heading<'a>> {
        if let Some(cell) = self.cell(text, emphasised) {
            return Some(Heading { cell, text, items: None });
        }
        let (head, items) = text.split_once(':')?;
        if items.trim().is_empty() {
            let cell = self.leading_name(head)?;
            return Some(Heading { cell, text: head, items: None });
        }
        // Bold names with their colon inside the stars, or outside.
        let head = head.trim_start_matches("**").trim_end_matches("**");
        let items = items.strip_prefix("**").unwrap_or(items);
        let cell = self.cell(head, false)?;
        Some(Heading { cell, text: head, items: Some(items) })
    }

    /// A name with words behind it.
    fn leading_name(&self, text: &str) -> Option<CellKey> {
        if text.len() > LONGEST_NAME {
            return None;
        }
        let words = folded(text);
        let words: Vec<&str> = words.split(' ').collect();
        (1..=words.len().min(4)).rev().find_map(|n| self.name(&words[..n].join(" ")))
    }

    /// The cell of a folded name, with or without fillers about it.
    fn name(&self, words: &str) -> Option<CellKey> {
        let mut words = words.trim_matches(|c: char| c.is_numeric() || c == ' ');
        for number in ["i ", "ii ", "iii ", "iv ", "v ", "vi "] {
            words = words.strip_prefix(number).unwrap_or(words);
        }
        loop {
            if let Some(&cell) = CELLS.get(words) {
                return Some(cell).filter(|&cell| self.counts(cell));
            }
            words = match (words.split_once(' '), words.rsplit_once(' ')) {
                (_, Some((rest, last))) if FILLERS.contains(last) => rest,
                (Some((first, rest)), _) if FILLERS.contains(first) => rest,
                _ => return None,
            };
        }
    }

    fn counts(&self, cell: CellKey) -> bool {
        match (self.kind, cell) {
            (KindName::Swot, CellKey::Swot(_)) | (KindName::Pest, CellKey::Pest(_)) => {
                !self.foreign
            }
            (KindName::Foresight, _) => true,
            _ => self.foreign,
        }
    }

    fn letter(&self, words: &str) -> Option<CellKey> {
        let swot = (self.kind == KindName::Swot) != self.foreign;
        Some(match (words, swot) {
            ("s", true) => CellKey::Swot(SwotCell::Strengths),
            ("w", true) => CellKey::Swot(SwotCell::Weaknesses),
            ("o", true) => CellKey::Swot(SwotCell::Opportunities),
            ("t", true) => CellKey::Swot(SwotCell::Threats),
            ("p", false) => CellKey::Pest(PestCell::Political),
            ("e", false) => CellKey::Pest(PestCell::Economic),
            ("s", false) => CellKey::Pest(PestCell::Social),
            ("t", false) => CellKey::Pest(PestCell::Technological),
            ("l", false) => CellKey::Pest(PestCell::Legal),
            _ => return None,
        })
    }
}

/// The second E of PESTEL, where letters alone stand over the cells.
pub fn after(seen_technological: bool, cell: CellKey, text: &str) -> CellKey {
    let second = seen_technological && cell == CellKey::Pest(PestCell::Economic);
    if second && is_letter(&folded(text)) { CellKey::Pest(PestCell::Environmental) } else { cell }
}

/// Whether it is a heading of a column that describes the cells.
pub fn is_description(text: &str) -> bool {
    text.len() <= LONGEST_NAME && folded(text).split(' ').any(|word| DESCRIPTIONS.contains(word))
}

/// Whether it is the title of a whole analysis.
pub fn is_title(text: &str) -> bool {
    text.len() <= LONGEST_NAME && folded(text).split(' ').any(|word| ANALYSES.contains(word))
}

fn is_letter(words: &str) -> bool {
    matches!(words, "s" | "w" | "o" | "t" | "p" | "e" | "l")
}

struct Part<'a> {
    text: &'a str,
    bracketed: bool,
}

/// Cuts `S — Strengths (4) / Сильные стороны` into what it says.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut bracketed = false;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let behind = &text[at + c.len_utf8()..];
        let hyphen = c == '-' && before == ' ' && behind.starts_with(' ');
        let opens = matches!(c, '(' | '[') && !bracketed;
        let closes = matches!(c, ')' | ']') && bracketed;
        let divides = !bracketed && (matches!(c, '/' | '|' | '—' | '–' | ':' | '=') || hyphen);
        if opens || closes || divides {
            parts.push(Part { text: &text[start..at], bracketed });
            start = at + c.len_utf8();
            bracketed = opens;
        }
        before = c;
    }
    parts.push(Part { text: &text[start..], bracketed });
    parts.retain(|part| part.text.chars().any(char::is_alphanumeric));
    parts
}

fn folded_set(words: &str) -> HashSet<String> {
    words.split_whitespace().map(folded).collect()
}

/// Lower case, words only, letters that are often written for one another made the same.
fn folded(text: &str) -> String {
    let lower = text.to_lowercase();
    // Accents written as signs of their own, as a Mac gives й and ё, end no word.
    let is_accent = |c: char| matches!(c, '\u{300}'..='\u{36f}' | '\'' | '’');
    let mut out = String::with_capacity(lower.len());
    for word in lower.split(|c: char| !c.is_alphanumeric() && !is_accent(c)) {
        let cyrillic = word.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}'));
        let start = out.len();
        let letters = word.chars().filter(|c| !is_accent(*c));
        out.extend(letters.map(|c| if cyrillic { as_cyrillic(c) } else { c }));
        if out.len() > start {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn as_cyrillic(c: char) -> char {
    match c {
        'й' | 'і' | 'i' => 'и',
        'ё' | 'e' => 'е',
        'ә' | 'a' => 'а',
        'қ' | 'k' => 'к',
        'ғ' => 'г',
        'ң' => 'н',
        'ө' | 'o' => 'о',
        'ұ' | 'ү' | 'y' => 'у',
        'һ' | 'x' => 'х',
        'c' => 'с',
        'p' => 'р',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_names_one_cell() {
        let mut seen: HashMap<String, CellKey> = HashMap::new();
        for (cell, rows) in words::CELLS {
            for name in rows.iter().flat_map(|row| row.split(',')) {
                let known = seen.insert(folded(name), *cell);
                assert!(known.is_none_or(|known| known == *cell), "{name}");
            }
        }
    }
}

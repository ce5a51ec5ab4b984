//! One line of a list: its indent, its bullet or number, its words.

use super::clean;

/// A line that says something.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// What stands before the words; `None` for a bare line.
    pub mark: Option<Mark>,
    /// Columns of white space before it.
    pub indent: usize,
    /// The level of a Markdown heading; 0 for any other line.
    pub level: usize,
    /// Whether an empty line stands before it.
    pub after_blank: bool,
    /// The words, without mark or hashes.
    pub text: &'a str,
}

/// What makes a line an item of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A bullet or a box to tick.
    Bullet(char),
    /// A number.
    Number,
    /// A letter.
    Letter,
}

impl<'a> Line<'a> {
    /// Whether both look like items of one level of one list.
    pub fn same_style(&self, other: &Line<'_>) -> bool {
        self.mark == other.mark && self.indent == other.indent && self.level == other.level
    }

    /// The words without Markdown's stars, and whether they were set off by hashes or stars.
    pub fn emphasised(&self) -> (&'a str, bool) {
        let text = self.text.trim_end_matches([':', ' ']);
        for mark in ["***", "**", "__"] {
            let inner = text.strip_prefix(mark).and_then(|inner| inner.strip_suffix(mark));
            if let Some(inner) = inner.filter(|inner| !inner.contains(mark)) {
                return (inner.trim(), true);
            }
        }
        (self.text, self.level > 0)
    }
}

/// The lines that say something.
pub fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut after_blank = false;
    for raw in text.split('\n') {
        let line = line(raw, after_blank);
        after_blank = clean::is_blank(raw);
        if !clean::is_blank(line.text) {
            lines.push(line);
        }
    }
    lines
}

fn line(raw: &str, after_blank: bool) -> Line<'_> {
    let body = raw.trim_start();
    let columns = raw[..raw.len() - body.len()].chars();
    let indent = columns.map(|c| if c == '\t' { 4 } else { 1 }).sum();
    let mut body = body.trim_end();
    while let Some(quoted) = body.strip_prefix("> ") {
        body = quoted.trim_start();
    }
    let level = body.len() - body.trim_start_matches('#').len();
    if (1..=6).contains(&level) && body[level..].starts_with([' ', '\t']) {
        let text = body[level..].trim_end_matches('#').trim();
        return Line { mark: None, indent, level, after_blank, text };
    }
    let (mark, text) = mark(body);
    Line { mark, indent, level: 0, after_blank, text }
}

/// The words of an item without what marks it as one.
pub fn unmarked(item: &str) -> &str {
    mark(item.trim()).1
}

/// Takes one mark off, and any boxes to tick behind it.
fn mark(text: &str) -> (Option<Mark>, &str) {
    let Some((mark, mut rest)) = bullet(text).or_else(|| number(text)).or_else(|| letter(text))
    else {
        return (None, text);
    };
    rest = rest.trim_start();
    while let Some(behind) = tick_box(rest) {
        rest = behind.trim_start();
    }
    (Some(mark), rest)
}

fn bullet(text: &str) -> Option<(Mark, &str)> {
    if let Some(rest) = tick_box(text) {
        return Some((Mark::Bullet('☐'), rest));
    }
    let first = text.chars().next()?;
    let rest = &text[first.len_utf8()..];
    let next = rest.chars().next();
    let spaced = next.is_none_or(char::is_whitespace);
    // Word writes the bullets of its symbol fonts with private characters.
    let is_bullet = match first {
        '•'
        | '‣'
        | '◦'
        | '▪'
        | '▫'
        | '●'
        | '○'
        | '■'
        | '□'
        | '◆'
        | '◇'
        | '❖'
        | '►'
        | '▶'
        | '➢'
        | '➤'
        | '✓'
        | '✔'
        | '✗'
        | '✘'
        | '·'
        | '∙'
        | '⁃'
        | '\u{f000}'..='\u{f0ff}' => true,
        '-' | '–' | '—' | '‒' => spaced || next.is_some_and(char::is_alphabetic),
        '*' | '+' | '→' | '⇒' | '§' => spaced,
        'o' => next == Some('\t'),
        _ => false,
    };
    is_bullet.then_some((Mark::Bullet(first), rest))
}

fn tick_box(text: &str) -> Option<&str> {
    let open = text.strip_prefix(['☐', '☑', '☒', '⬜', '✅']);
    open.or_else(|| {
        ["[ ] ", "[x] ", "[X] ", "[х] "].iter().find_map(|box_| text.strip_prefix(box_))
    })
}

/// `1.`, `1)`, `(1)`, `1.2.`; never a year and never a decimal number.
fn number(text: &str) -> Option<(Mark, &str)> {
    let (body, bracketed) = text.strip_prefix('(').map_or((text, false), |body| (body, true));
    let end = body.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(body.len());
    let digits = body[..end].trim_end_matches('.');
    let rest = match (&body[digits.len()..], bracketed) {
        (rest, true) => rest.strip_prefix(')')?,
        (rest, false) => rest.strip_prefix(['.', ')'])?,
    };
    let short = digits.split('.').all(|part| (1..=3).contains(&part.len()));
    let ends = rest.chars().next().is_none_or(|c| c.is_whitespace() || c.is_alphabetic());
    (short && ends).then_some((Mark::Number, rest))
}

/// `a)`, `а)`, `(b)`; `a.` only in small Latin, since `г. Астана` and `С. Сейфуллин` are words.
fn letter(text: &str) -> Option<(Mark, &str)> {
    let (body, bracketed) = text.strip_prefix('(').map_or((text, false), |body| (body, true));
    let first = body.chars().next().filter(|c| c.is_alphabetic())?;
    let behind = &body[first.len_utf8()..];
    let rest = behind.strip_prefix(')').or_else(|| {
        behind.strip_prefix('.').filter(|_| !bracketed && first.is_ascii_lowercase())
    })?;
    rest.starts_with(char::is_whitespace).then_some((Mark::Letter, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_lists_go_and_words_stay() {
        for (written, words) in [
            ("- item", "item"),
            ("–қазақша", "қазақша"),
            ("1. item", "item"),
            ("12) item", "item"),
            ("1.2. item", "item"),
            ("(3) item", "item"),
            ("а) пункт", "пункт"),
            ("a. item", "item"),
            ("o\titem", "item"),
            ("\u{f0b7}\titem", "item"),
            ("☐ item", "item"),
            ("- [x] item", "item"),
            ("• 2030. жыл", "2030. жыл"),
            ("1.5 million people", "1.5 million people"),
            ("-5 % a year", "-5 % a year"),
            ("г. Астана", "г. Астана"),
            ("С. Сейфуллин атындағы мектеп", "С. Сейфуллин атындағы мектеп"),
            ("2030. What then", "2030. What then"),
            ("on time", "on time"),
        ] {
            assert_eq!(unmarked(written), words, "{written}");
        }
    }
}

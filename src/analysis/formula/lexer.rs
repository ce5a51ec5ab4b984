//! A formula cut into its smallest parts.

use std::ops::Range;

use super::FormulaError;

/// How many characters a formula may have.
pub(super) const LONGEST: usize = 2_000;

/// A part of a formula and the bytes it covers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub kind: TokenKind,
    pub span: Range<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum TokenKind {
    Number(f64),
    /// What stands between `[` and `]`, with `]]` for a bracket of the name.
    Reference(String),
    Word(String),
    Plus,
    Minus,
    Times,
    Over,
    Open,
    Close,
    Semicolon,
    Comma,
    /// Anything else; only a period after `;` may hold such.
    Other,
}

/// Cuts a formula into tokens.
pub(super) fn tokens(source: &str) -> Result<Vec<Token>, FormulaError> {
    if source.chars().nth(LONGEST).is_some() {
        return Err(FormulaError::TooLong(LONGEST));
    }
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = source[at..].chars().next() {
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let rest = &source[at..];
        let (kind, length) = match first {
            '[' => reference(source, at)?,
            '0'..='9' => number(rest),
            c if c.is_alphabetic() || c == '_' => word(rest),
            c => (sign(c), c.len_utf8()),
        };
        tokens.push(Token { kind, span: at..at + length });
        at += length;
    }
    Ok(tokens)
}

fn sign(c: char) -> TokenKind {
    match c {
        '+' => TokenKind::Plus,
        '-' | '−' | '–' => TokenKind::Minus,
        '*' | '×' | '·' | '⋅' => TokenKind::Times,
        '/' | '÷' | ':' => TokenKind::Over,
        '(' => TokenKind::Open,
        ')' => TokenKind::Close,
        ';' => TokenKind::Semicolon,
        ',' => TokenKind::Comma,
        _ => TokenKind::Other,
    }
}

fn reference(source: &str, at: usize) -> Result<(TokenKind, usize), FormulaError> {
    let mut name = String::new();
    let mut rest = source[at + 1..].char_indices().peekable();
    while let Some((offset, c)) = rest.next() {
        match c {
            ']' if rest.peek().is_some_and(|(_, next)| *next == ']') => {
                rest.next();
                name.push(']');
            }
            ']' => return Ok((TokenKind::Reference(name), offset + 2)),
            other => name.push(other),
        }
    }
    Err(FormulaError::OpenBracket { at: place(source, at) })
}

/// Digits with at most one decimal sign, a point or a comma, that digits follow.
fn number(rest: &str) -> (TokenKind, usize) {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut length = digits(rest);
    if let Some(decimal) = rest.get(length..).filter(|r| r.starts_with(['.', ','])) {
        let places = digits(&decimal[1..]);
        length += if places > 0 { 1 + places } else { 0 };
    }
    let value = rest[..length].replace(',', ".").parse().ok().filter(|n: &f64| n.is_finite());
    (value.map_or(TokenKind::Other, TokenKind::Number), length)
}

fn word(rest: &str) -> (TokenKind, usize) {
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    (TokenKind::Word(rest[..end].to_owned()), end)
}

/// The place of a byte in characters from 1.
pub(super) fn place(source: &str, at: usize) -> usize {
    1 + source.char_indices().take_while(|(offset, _)| *offset < at).count()
}

//! From the parser's complaint to what a person can mend.

use ron::error::{Error, SpannedError};

use crate::session::{NotFinite, PeriodError, ScoreError};

use super::{
    fault::{Fault, Place, ReadError, Wanted},
    locate,
    scan::{Scan, scan},
};

/// Names this alike or more are offered as what was meant, from 0 to 1.
const ALIKE: f64 = 0.5;

/// What the parser could not get past, in a person's terms.
pub(super) fn explain(text: &str, error: &SpannedError) -> ReadError {
    let spot =
        |p: ron::error::Position| locate::offset(text, Place { line: p.line, column: p.col });
    let (start, end) = (spot(error.span.start), spot(error.span.end));
    let complaint = Complaint { text, code: &error.code, start, end, seen: scan(text, end) };
    let (at, fault) = complaint.judge();
    ReadError::at(locate::place(text, at), fault)
}

/// What the parser said, with the text around it.
struct Complaint<'a> {
    text: &'a str,
    code: &'a Error,
    /// Where the parser stood before the last step.
    start: usize,
    /// Where it stood when it gave up.
    end: usize,
    /// The brackets and quotes before that.
    seen: Scan,
}

type Judged = (usize, Fault);

impl Complaint<'_> {
    fn judge(&self) -> Judged {
        self.by_name()
            .or_else(|| self.by_value())
            .or_else(|| self.by_comma())
            .or_else(|| self.by_end())
            .unwrap_or_else(|| self.by_shape())
    }

    /// Names that are unknown, missing or there twice.
    fn by_name(&self) -> Option<Judged> {
        match self.code {
            Error::NoSuchStructField { expected, found, .. }
            | Error::NoSuchEnumVariant { expected, found, .. }
                if !self.at_end() =>
            {
                let nearest = nearest(found, expected);
                let (found, known) = (found.clone(), *expected);
                Some((self.start, Fault::UnknownName { found, nearest, known }))
            }
            Error::MissingStructField { field, .. } => {
                Some((self.opening(), Fault::Missing { field: (*field).to_owned() }))
            }
            Error::ExpectedDifferentLength { found, .. } => {
                Some((self.opening(), Fault::ShortRow { parts: *found }))
            }
            Error::DuplicateStructField { field, .. } => {
                Some((self.start, Fault::Twice { field: (*field).to_owned() }))
            }
            Error::ExpectedNamedStructLike("Session")
            | Error::ExpectedDifferentStructName { expected: "Session", .. } => {
                Some((self.start, Fault::NotASession))
            }
            Error::ExceededRecursionLimit => Some((self.start, Fault::TooDeep)),
            Error::UnclosedBlockComment => Some((self.start, Fault::UnclosedComment)),
            _ => None,
        }
    }

    /// Values that are whole but mean nothing; their own types said so.
    fn by_value(&self) -> Option<Judged> {
        let Error::Message(message) = self.code else { return None };
        let start = self.value();
        let found = word(&self.text[start..]);
        let number = found.parse::<f64>().unwrap_or(f64::NAN);
        let written = found.to_owned();
        let plain = found.trim_matches('"').to_owned();
        let is = |error: &dyn std::fmt::Display| error.to_string() == *message;
        let expected = |wanted| Fault::Expected { wanted, found: found.to_owned() };
        let before = self.text[..start].trim_end();
        let fault = if is(&NotFinite) {
            Fault::NotFinite { written }
        } else if is(&ScoreError::OutOfRange(number)) {
            Fault::OutOfRange { written }
        } else if is(&ScoreError::TooFine(number)) {
            Fault::TooFine { written }
        } else if is(&PeriodError(plain)) {
            expected(Wanted::Period)
        } else if message.starts_with("UUID") {
            expected(Wanted::Id)
        } else if before.ends_with("date:") || before.ends_with("due:") {
            expected(Wanted::Date)
        } else if before.ends_with("at:") {
            expected(Wanted::Moment)
        } else {
            Fault::Other(message.clone())
        };
        Some((start, fault))
    }

    /// `8,9` for `8.9`: the parser takes the comma for the end of the value.
    fn by_comma(&self) -> Option<Judged> {
        let (before, after) = self.text.split_at(self.end);
        let whole = before.strip_suffix(',')?;
        let start = whole.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let fraction = after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if start == whole.len() || fraction == 0 {
            return None;
        }
        let start = if whole[..start].ends_with('-') { start - 1 } else { start };
        let number = format!("{}.{}", &whole[start..], &after[..fraction]);
        Some((start, Fault::DecimalComma { number }))
    }

    /// A missing quote, a file cut short, a missing bracket.
    fn by_end(&self) -> Option<Judged> {
        if let Some(quote) = self.seen.runaway {
            return Some((quote, Fault::UnclosedText));
        }
        match self.code {
            Error::ExpectedStringEnd => return Some((self.end, Fault::UnclosedText)),
            Error::TrailingCharacters => return Some((self.end, Fault::Trailing)),
            Error::InvalidEscape(_) => return Some((self.start, Fault::Escape)),
            Error::ExpectedMapColon => return Some((self.end, Fault::NoColon)),
            _ if self.at_end() => return Some((self.end, Fault::CutShort)),
            _ => {}
        }
        let before = self.text[..self.end].trim_end();
        let found = self.text[self.end..].chars().next()?;
        let opened = self.seen.open.last().copied();
        let in_list = opened.is_some_and(|(_, closing)| closing == ']');
        let misplaced = match self.code {
            _ if in_list && self.names_field() => true,
            Error::ExpectedIdentifier => !is_word(found),
            Error::ExpectedComma | Error::ExpectedStructLikeEnd | Error::ExpectedArrayEnd => {
                matches!(found, ')' | ']' | '}')
            }
            Error::IntegerOutOfBounds => false,
            _ => matches!(found, ')' | ']' | '}' | ',') && !before.ends_with(':'),
        };
        match opened {
            Some((opened, closing)) if misplaced => {
                let line = locate::place(self.text, opened).line;
                Some((self.end, Fault::NoClosing { closing, line }))
            }
            _ => None,
        }
    }

    /// The wrong thing in the right place.
    fn by_shape(&self) -> Judged {
        let at = self.token();
        let found = word(&self.text[at..]).to_owned();
        let expected = |wanted| Fault::Expected { wanted, found: found.clone() };
        let fault = match self.code {
            Error::ExpectedComma if found.contains('.') && starts_like_number(&found) => {
                expected(Wanted::Whole)
            }
            Error::ExpectedComma => {
                return (self.text[..self.end].trim_end().len(), Fault::NoComma);
            }
            // Prose with a heading, a script: whatever begins with #.
            Error::ExpectedAttribute => Fault::NotASession,
            Error::ExpectedFloat => expected(Wanted::Number),
            Error::ExpectedInteger | Error::IntegerOutOfBounds => expected(Wanted::Whole),
            Error::ExpectedBoolean => expected(Wanted::YesNo),
            Error::ExpectedString => expected(Wanted::Text),
            Error::ExpectedArray => expected(Wanted::List),
            Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => {
                expected(Wanted::Group)
            }
            Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) if self.in_row(&found) => {
                Fault::BareValue { number: found }
            }
            Error::ExpectedIdentifier
            | Error::SuggestRawIdentifier(_)
            | Error::InvalidIdentifier(_) => expected(Wanted::Name),
            other => Fault::Other(other.to_string()),
        };
        (at, fault)
    }

    /// Where the innermost bracket stands that is open here.
    fn opening(&self) -> usize {
        self.seen.open.last().map_or(self.start, |(at, _)| *at)
    }

    /// Where the thing begins in which the parser gave up.
    fn token(&self) -> usize {
        let at = self.end + blanks(&self.text[self.end..]);
        let (before, after) = self.text.split_at(at);
        if after.starts_with(is_word) || *self.code == Error::IntegerOutOfBounds {
            return before.trim_end_matches(is_word).len();
        }
        at
    }

    /// Whether the name of a field stands here.
    fn names_field(&self) -> bool {
        let after = self.text[self.token()..].trim_start_matches(is_word);
        after.len() < self.text.len() - self.token() && after.trim_start().starts_with(':')
    }

    /// Where the value begins that was read last.
    fn value(&self) -> usize {
        let (before, after) = self.text.split_at(self.start);
        // The parser counts from behind the quote.
        if before.ends_with('"') { self.start - 1 } else { self.start + blanks(after) }
    }

    /// Whether a bare number stands where a row of a table wants `Number(…)`.
    fn in_row(&self, found: &str) -> bool {
        let row = self.seen.open.last().map(|(at, _)| &self.text[*at..]);
        starts_like_number(found) && row.is_some_and(|row| row.starts_with("(\""))
    }

    /// Whether there is nothing more in the file.
    fn at_end(&self) -> bool {
        self.end >= self.text.trim_end().len()
    }
}

/// The known name most like the one found.
fn nearest(found: &str, known: &[&'static str]) -> Option<&'static str> {
    let found = found.to_lowercase();
    let likeness =
        |name: &str| strsim::normalized_damerau_levenshtein(&found, &name.to_lowercase());
    let best = known.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(best) >= ALIKE).then_some(best)
}

fn blanks(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '+')
}

fn starts_like_number(word: &str) -> bool {
    word.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit())
}

/// The word, number or quoted text a text begins with, or else its first character.
fn word(text: &str) -> &str {
    let line = text.lines().next().unwrap_or_default();
    let inside = line.strip_prefix('"').and_then(|rest| rest.find('"'));
    let length = match inside {
        Some(inside) => inside + 2,
        None => text.find(|c| !is_word(c)).unwrap_or(text.len()),
    };
    let first = text.chars().next().map_or(0, char::len_utf8);
    shortened(text.get(..length.max(first)).unwrap_or(text))
}

/// No more of it than a message can show.
fn shortened(word: &str) -> &str {
    word.char_indices().nth(60).map_or(word, |(end, _)| &word[..end])
}

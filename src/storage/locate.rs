//! Finding the place in the text that a fault speaks of.

use uuid::Uuid;

use crate::session::{Broken, BrokenRule};

use super::fault::Place;

/// The place of the byte at `at`. An offset within a character counts as its beginning.
pub(super) fn place(text: &str, at: usize) -> Place {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    Place {
        line: 1 + before.matches('\n').count(),
        column: 1 + before[line_start..].chars().count(),
    }
}

/// The place behind the last byte that is still text.
pub(super) fn end_of(bytes: &[u8], valid: usize) -> Place {
    let text = bytes.get(..valid).and_then(|bytes| std::str::from_utf8(bytes).ok());
    text.map_or(Place { line: 1, column: 1 }, |text| place(text, text.len()))
}

/// The place of the first field of that name.
pub(super) fn field(text: &str, name: &str) -> Option<Place> {
    let is_field = |at: &usize| {
        let before = text[..*at].chars().next_back();
        let after = text[at + name.len()..].trim_start();
        after.starts_with(':') && before.is_none_or(|c| c == '(' || c == ',' || c.is_whitespace())
    };
    text.match_indices(name).map(|(at, _)| at).find(is_field).map(|at| place(text, at))
}

/// The place of what breaks a rule: the id nearest to it, and of two things with one id
/// the second.
pub(super) fn of_broken(text: &str, broken: &Broken) -> Option<Place> {
    let lower = text.to_ascii_lowercase();
    let given = ids(&lower, broken.at, |before| before.ends_with("id:"));
    let at = match broken.rule {
        BrokenRule::DuplicateId => given.get(1).copied(),
        BrokenRule::UnknownPair(_) => {
            ids(&lower, broken.at, |before| before.ends_with("chosen:")).first().copied()
        }
        _ => given.first().copied(),
    };
    Some(place(text, at?))
}

/// Where the id is written between quotes behind a text that is `wanted`.
fn ids(lower: &str, id: Uuid, wanted: impl Fn(&str) -> bool) -> Vec<usize> {
    lower
        .match_indices(&format!("\"{id}\""))
        .map(|(at, _)| at)
        .filter(|at| wanted(lower[..*at].trim_end()))
        .collect()
}
/// The byte at a place of the text; its end where the place lies behind it.
pub(super) fn offset(text: &str, place: Place) -> usize {
    let mut start = 0;
    for _ in 1..place.line {
        match text[start..].find('\n') {
            Some(end) => start += end + 1,
            None => return text.len(),
        }
    }
    let within = text[start..].char_indices().nth(place.column.saturating_sub(1));
    within.map_or(text.len(), |(at, _)| start + at)
}

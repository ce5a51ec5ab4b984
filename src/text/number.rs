//! How numbers are written.

use crate::session::Language;

/// The true minus sign, as wide as a plus.
const MINUS: char = '\u{2212}';

/// What stands where there is no number.
const NONE: &str = "\u{2014}";

/// The shortest decimal form that reads back as the same number.
pub(super) fn shortest(language: Language, value: f64) -> String {
    write(language, value, &value.abs().to_string())
}

/// The number with that many decimals.
pub(super) fn fixed(language: Language, value: f64, decimals: usize) -> String {
    write(language, value, &format!("{:.decimals$}", value.abs()))
}

/// Dresses plain digits (`12345.6`) as the language writes them.
fn write(language: Language, value: f64, digits: &str) -> String {
    if !value.is_finite() {
        return NONE.to_owned();
    }
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let is_zero = digits.bytes().all(|b| matches!(b, b'0' | b'.'));
    let mut written = String::with_capacity(digits.len() + 8);
    if value < 0.0 && !is_zero {
        written.push(MINUS);
    }
    group(language, whole, &mut written);
    if !fraction.is_empty() {
        written.push(if language == Language::English { '.' } else { ',' });
        written.push_str(fraction);
    }
    written
}

/// Thousands: by a comma in English, by a narrow space from five digits on elsewhere.
fn group(language: Language, whole: &str, written: &mut String) {
    let (separator, from) = match language {
        Language::English => (',', 4),
        Language::Kazakh | Language::Russian => ('\u{202f}', 5),
    };
    for (at, digit) in whole.char_indices() {
        if at > 0 && whole.len() >= from && (whole.len() - at).is_multiple_of(3) {
            written.push(separator);
        }
        written.push(digit);
    }
}

//! What one cell says: a number, two, none and why, or words.
//!
//! Whether a comma is a decimal sign cannot be told from one cell: a column gathers
//! [`Evidence`] from all of its cells, and then each is read with the sign it chose.
//! What can be read in no way, or only against its column, is a slip and never guessed.

use crate::session::Missing;

use super::dressed::Dressed;

/// The sign between the whole and the fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Decimal {
    /// `0.5`
    Point,
    /// `0,5`
    Comma,
}

impl Decimal {
    /// The sign itself.
    #[must_use]
    pub fn sign(self) -> char {
        match self {
            Self::Point => '.',
            Self::Comma => ',',
        }
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Point => Self::Comma,
            Self::Comma => Self::Point,
        }
    }
}

/// A number with what stands around it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure<'a> {
    /// The number; of `21,6%` it is 21.6.
    pub value: f64,
    /// Whether a `%` follows.
    pub percent: bool,
    /// "About 14".
    pub about: bool,
    /// A footnote mark behind it.
    pub mark: &'a str,
}

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Written<'a> {
    /// A number.
    Number(Figure<'a>),
    /// A count with its share in brackets.
    Pair(Figure<'a>, Figure<'a>),
    /// No number, and why.
    Missing(Missing),
    /// Digits and signs that make no number: `63,,4`.
    Slip,
    /// A number with the other decimal sign than its column.
    OtherSign,
    /// Words.
    Words,
}

/// What a number tells of the decimal sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// It can only have this one.
    Sign(Decimal),
    /// One sign with three digits behind it: a fraction or thousands.
    Either,
    /// It has none, or is no number.
    Nothing,
}

/// Reads a cell with the decimal sign of its column.
#[must_use]
pub fn read(text: &str, decimal: Decimal) -> Written<'_> {
    if let Some(value) = plain(text) {
        return Written::Number(Figure { value, percent: false, about: false, mark: "" });
    }
    if let Some(missing) = missing(text) {
        return Written::Missing(missing);
    }
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return Written::Words;
    }
    if let Some((count, share)) = pair(text) {
        return match (figure(count, decimal), figure(share, decimal)) {
            (Ok(count), Ok(share)) => Written::Pair(count, share),
            (Err(Written::OtherSign), _) | (_, Err(Written::OtherSign)) => Written::OtherSign,
            _ => Written::Slip,
        };
    }
    figure(text, decimal).map_or_else(|fault| fault, Written::Number)
}

/// What the cell tells of the decimal sign.
#[must_use]
pub fn evidence(text: &str) -> Evidence {
    if !text.contains([',', '.']) || !text.contains(|c: char| c.is_ascii_digit()) {
        return Evidence::Nothing;
    }
    match pair(text) {
        Some((count, share)) => match of_core(Dressed::of(count).core) {
            Evidence::Sign(sign) => Evidence::Sign(sign),
            _ => of_core(Dressed::of(share).core),
        },
        None => of_core(Dressed::of(text).core),
    }
}

/// Digits alone, or with a point and no three digits behind it: the same in every column
/// that does not use the comma for it.
fn plain(text: &str) -> Option<f64> {
    let digits = !text.is_empty() && text.len() < 16 && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// Why there is no number, if a mark says so.
#[must_use]
pub fn missing(text: &str) -> Option<Missing> {
    Some(match text {
        "" => Missing::Empty,
        "-" | "–" | "—" | "−" | "--" => Missing::NoSuch,
        "x" | "X" | "х" | "Х" | "*" | "(c)" | "c" => Missing::Confidential,
        "." | ".." | "..." | "…" | "…." | ":" | "#N/A" | "#N/A N/A" | "#NULL!" | "#VALUE!"
        | "#REF!" | "#DIV/0!" | "#NAME?" | "#NUM!" => Missing::NoData,
        _ if text.len() > 24 => return None,
        _ => match text.to_lowercase().as_str() {
            "n/a"
            | "na"
            | "n.a."
            | "nan"
            | "null"
            | "none"
            | "nd"
            | "n.d."
            | "no data"
            | "not available"
            | "н/д"
            | "н.д."
            | "нд"
            | "нет данных"
            | "дерек жоқ"
            | "деректер жоқ"
            | "мәлімет жоқ" => Missing::NoData,
            "confidential" | "suppressed" | "конфиденциально" | "құпия" => {
                Missing::Confidential
            }
            _ => return None,
        },
    })
}

/// A count and its share behind it: `456 682 (21,6%)`.
fn pair(text: &str) -> Option<(&str, &str)> {
    let (count, rest) = text.split_once('(')?;
    let share = rest.strip_suffix(')')?.trim();
    let count = count.trim();
    (share.ends_with('%') && count.contains(|c: char| c.is_ascii_digit())).then_some((count, share))
}

fn figure(text: &str, decimal: Decimal) -> Result<Figure<'_>, Written<'static>> {
    let Dressed { core, negative, percent, about, mark } = Dressed::of(text);
    if !core.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '(')) {
        return Err(Written::Words);
    }
    let Some(value) = value(core, decimal) else {
        return Err(if value(core, decimal.other()).is_some() {
            Written::OtherSign
        } else if core.chars().any(char::is_alphabetic) {
            Written::Words
        } else {
            Written::Slip
        });
    };
    Ok(Figure { value: if negative { -value } else { value }, percent, about, mark })
}

fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{a0}'
            | '\u{202f}'
            | '\u{2009}'
            | '\u{2007}'
            | '\u{2008}'
            | '\u{200a}'
            | '\''
            | '’'
    )
}

/// The number, if the text is one with that decimal sign.
fn value(core: &str, decimal: Decimal) -> Option<f64> {
    let sign = decimal.sign();
    let (whole, fraction) = match core.split_once(sign) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (core, None),
    };
    let (fraction, exponent) = match fraction {
        Some(text) => split_exponent(text),
        None => ("", ""),
    };
    let (whole, exponent) =
        if exponent.is_empty() { split_exponent(whole) } else { (whole, exponent) };
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if core.contains(sign) && (fraction.is_empty() || !digits(fraction)) {
        return None;
    }
    let mut plain = thousands(whole, decimal.other().sign())?;
    if plain.is_empty() && fraction.is_empty() {
        return None;
    }
    if !fraction.is_empty() {
        plain.push('.');
        plain.push_str(fraction);
    }
    plain.push_str(exponent);
    plain.parse().ok().filter(|value: &f64| value.is_finite())
}

/// `1.5E+05` in two; only where it is written the way programs write it.
fn split_exponent(text: &str) -> (&str, &str) {
    let Some(at) = text.find(['e', 'E']) else { return (text, "") };
    let (head, tail) = text.split_at(at);
    let digits = tail[1..].trim_start_matches(['+', '-']);
    let sound =
        !digits.is_empty() && digits.len() <= 3 && digits.bytes().all(|b| b.is_ascii_digit());
    if sound && tail.len() - 1 - digits.len() <= 1 { (head, tail) } else { (text, "") }
}

/// Whole digits without what groups them; `None` where they are grouped in no known way.
fn thousands(whole: &str, sign: char) -> Option<String> {
    if whole.bytes().all(|b| b.is_ascii_digit()) {
        return Some(whole.to_owned());
    }
    let spaced = whole.contains(is_space);
    if spaced && whole.contains(sign) {
        return None;
    }
    let separates = |c: char| if spaced { is_space(c) } else { c == sign };
    let mut plain = String::with_capacity(whole.len());
    for (count, group) in whole.split(separates).enumerate() {
        let long = if count == 0 { (1..=3).contains(&group.len()) } else { group.len() == 3 };
        if !long || !group.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        plain.push_str(group);
    }
    Some(plain)
}

fn of_core(core: &str) -> Evidence {
    let fits = |decimal| value(core, decimal).is_some();
    match (fits(Decimal::Point), fits(Decimal::Comma)) {
        (true, false) => Evidence::Sign(Decimal::Point),
        (false, true) => Evidence::Sign(Decimal::Comma),
        (true, true) if core.contains([',', '.']) => match core.split_once([',', '.']) {
            // No one groups a lone 0: 0,123 is a fraction.
            Some(("0" | "", _)) => {
                let comma = core.contains(',');
                Evidence::Sign(if comma { Decimal::Comma } else { Decimal::Point })
            }
            _ => Evidence::Either,
        },
        _ => Evidence::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str, decimal: Decimal) -> Option<f64> {
        match read(text, decimal) {
            Written::Number(figure) => Some(figure.value),
            _ => None,
        }
    }

    #[test]
    fn thousands_may_be_parted_by_any_space() {
        for space in [" ", "\u{a0}", "\u{202f}", "\u{2009}"] {
            let text = format!("2{space}110{space}910");
            assert_eq!(number(&text, Decimal::Comma), Some(2_110_910.0), "{space:?}");
            assert_eq!(number(&text, Decimal::Point), Some(2_110_910.0), "{space:?}");
        }
        assert_eq!(number("2,110,910", Decimal::Point), Some(2_110_910.0));
        assert_eq!(read("2,110,910", Decimal::Comma), Written::OtherSign);
        assert_eq!(read("21 10 910", Decimal::Comma), Written::Slip);
    }

    #[test]
    fn a_typing_slip_is_no_number() {
        for text in ["63,,4", "1.2.3", "12,", "5-7", "(12)", "12.05.2020", "1 2"] {
            for decimal in [Decimal::Comma, Decimal::Point] {
                assert_eq!(read(text, decimal), Written::Slip, "{text}");
            }
        }
    }

    #[test]
    fn what_stands_around_a_number_is_kept_beside_it() {
        for (text, value, percent, about, mark) in [
            ("21,6%", 21.6, true, false, ""),
            ("4,9*", 4.9, false, false, "*"),
            ("4,9 1)", 4.9, false, false, "1)"),
            ("4,9¹", 4.9, false, false, "¹"),
            ("−0,96", -0.96, false, false, ""),
            ("about 14", 14.0, false, true, ""),
            ("около 14", 14.0, false, true, ""),
            ("шамамен 14", 14.0, false, true, ""),
            ("14-ке жуық", 14.0, false, true, ""),
            ("~14 %", 14.0, true, true, ""),
            ("1,5E+05", 150_000.0, false, false, ""),
        ] {
            let expected = Written::Number(Figure { value, percent, about, mark });
            assert_eq!(read(text, Decimal::Comma), expected, "{text}");
        }
    }

    #[test]
    fn the_sign_shows_itself_or_leaves_it_open() {
        use Evidence::{Either, Nothing, Sign};
        for (text, expected) in [
            ("3996654,8", Sign(Decimal::Comma)),
            ("1,234.5", Sign(Decimal::Point)),
            ("1 234,567", Sign(Decimal::Comma)),
            ("2,110,910", Sign(Decimal::Point)),
            ("0,123", Sign(Decimal::Comma)),
            ("0.123", Sign(Decimal::Point)),
            ("12,345", Either),
            ("63,,4", Nothing),
            ("12 000", Nothing),
            ("456 682 (21,6%)", Sign(Decimal::Comma)),
        ] {
            assert_eq!(evidence(text), expected, "{text}");
        }
    }

    #[test]
    fn marks_of_missing_keep_their_meaning() {
        for (text, expected) in [
            ("", Missing::Empty),
            ("-", Missing::NoSuch),
            ("–", Missing::NoSuch),
            ("…", Missing::NoData),
            ("..", Missing::NoData),
            ("#N/A", Missing::NoData),
            ("NaN", Missing::NoData),
            ("х", Missing::Confidential),
            ("x", Missing::Confidential),
        ] {
            assert_eq!(read(text, Decimal::Point), Written::Missing(expected), "{text}");
        }
        assert!(matches!(read("0,0", Decimal::Comma), Written::Number(f) if f.value == 0.0));
    }
}

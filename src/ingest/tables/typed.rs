//! What a person types or pastes into a table that is already there: one value a cell, read
//! by the same rules as a file, and refused where it could mean two things.

use crate::session::{Finite, Missing, Value};

use super::number::{self, Decimal, Evidence, Written};

/// A value as it was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    /// The value, or why there is none.
    pub value: Value,
    /// Whether a `%` stood behind it.
    pub percent: bool,
    /// The mark of a footnote behind it; usually empty.
    pub mark: String,
}

/// Why a text is no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Words.
    Words,
    /// Digits and signs that make no number: `63,,4`.
    Slip,
    /// `12,345` is a fraction for some and twelve thousand for others.
    TwoWays,
    /// A count and a share in one: `456 682 (21,6%)`.
    TwoNumbers,
}

/// Reads one value.
///
/// `own` is the decimal sign the person writes with, `shown` the one that the cells beside
/// show they are written with.
///
/// # Errors
/// Where it is none, or could be two.
pub fn typed(text: &str, own: Decimal, shown: Option<Decimal>) -> Result<Typed, Refused> {
    let text = text.trim();
    let missing =
        |missing| Typed { value: Value::Missing(missing), percent: false, mark: String::new() };
    if matches!(text, "" | "\u{b7}") {
        return Ok(missing(Missing::Empty));
    }
    let (text, doubted) = match text.strip_suffix('?') {
        Some(rest) => (rest.trim_end(), true),
        None => (text, false),
    };
    let sign = match number::evidence(text) {
        Evidence::Sign(sign) => sign,
        Evidence::Nothing => shown.unwrap_or(own),
        Evidence::Either => match shown {
            Some(sign) => sign,
            None if text.contains(own.sign()) => own,
            None => return Err(Refused::TwoWays),
        },
    };
    match number::read(text, sign) {
        Written::Number(figure) => {
            let number = Finite::try_from(figure.value).map_err(|_| Refused::Slip)?;
            let value = if doubted {
                Value::Doubtful(number)
            } else if figure.about {
                Value::About(number)
            } else {
                Value::Number(number)
            };
            Ok(Typed { value, percent: figure.percent, mark: figure.mark.to_owned() })
        }
        Written::Missing(why) if !doubted => Ok(missing(why)),
        Written::Pair(..) => Err(Refused::TwoNumbers),
        Written::OtherSign => Err(Refused::TwoWays),
        Written::Slip => Err(Refused::Slip),
        Written::Missing(_) | Written::Words => Err(Refused::Words),
    }
}

/// The decimal sign that the cells of a block show; none where they show none, or both.
#[must_use]
pub fn shown_sign<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Decimal> {
    let mut found = None;
    for cell in cells {
        if let Evidence::Sign(sign) = number::evidence(cell.trim().trim_end_matches('?').trim_end())
        {
            if found.is_some_and(|found| found != sign) {
                return None;
            }
            found = Some(sign);
        }
    }
    found
}

/// The cells of a copied range. A cell with a break of line in it stands in quotes, as
/// spreadsheets copy it.
#[must_use]
pub fn block(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let text = text.strip_suffix('\r').unwrap_or(text);
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut signs = text.chars().peekable();
    while let Some(c) = signs.next() {
        let Some(row) = rows.last_mut() else { break };
        let Some(cell) = row.last_mut() else { break };
        match c {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() && closes(signs.clone()) => quoted = true,
            '\t' if !quoted => row.push(String::new()),
            '\r' if !quoted && signs.peek() == Some(&'\n') => {}
            '\n' | '\r' if !quoted => rows.push(vec![String::new()]),
            other => cell.push(other),
        }
    }
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    for row in &mut rows {
        row.resize(width, String::new());
    }
    rows
}

/// Whether a quote that opens here is closed right before a tab, a break or the end. A quote
/// that only begins a name is no such quote.
fn closes(mut rest: impl Iterator<Item = char> + Clone) -> bool {
    while let Some(c) = rest.next() {
        if c == '"' {
            match rest.clone().next() {
                Some('"') => {
                    rest.next();
                }
                None | Some('\t' | '\n' | '\r') => return true,
                Some(_) => return false,
            }
        }
    }
    false
}

/// A cell as it is copied: in quotes where it holds a tab or a break of line.
#[must_use]
pub fn quoted(cell: &str) -> String {
    if cell.contains(['\t', '\n', '\r']) || cell.starts_with('"') {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str, own: Decimal) -> Result<Value, Refused> {
        typed(text, own, None).map(|typed| typed.value)
    }

    fn number(value: f64) -> Finite {
        Finite::try_from(value).unwrap()
    }

    #[test]
    fn marks_are_typed_as_statistics_offices_write_them() {
        for (text, expected) in [
            ("..", Value::Missing(Missing::NoData)),
            ("–", Value::Missing(Missing::NoSuch)),
            ("x", Value::Missing(Missing::Confidential)),
            ("", Value::Missing(Missing::Empty)),
            ("~14", Value::About(number(14.0))),
            ("≈ 14", Value::About(number(14.0))),
            ("3,5 ?", Value::Doubtful(number(3.5))),
            ("2 110 910", Value::Number(number(2_110_910.0))),
            ("-0,96", Value::Number(number(-0.96))),
        ] {
            assert_eq!(value(text, Decimal::Comma), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_could_mean_two_things_is_refused_unless_the_block_shows_its_sign() {
        assert_eq!(value("12,345", Decimal::Point), Err(Refused::TwoWays));
        assert_eq!(value("12,345", Decimal::Comma), Ok(Value::Number(number(12.345))));
        let shown = shown_sign(["12,345", "1,234,567", ".."].into_iter());
        assert_eq!(shown, Some(Decimal::Point));
        let read = typed("12,345", Decimal::Comma, shown).unwrap().value;
        assert_eq!(read, Value::Number(number(12_345.0)));
        assert_eq!(value("63,,4", Decimal::Comma), Err(Refused::Slip));
        assert_eq!(value("456 682 (21,6%)", Decimal::Comma), Err(Refused::TwoNumbers));
        assert_eq!(value("many", Decimal::Comma), Err(Refused::Words));
        assert_eq!(value("many?", Decimal::Comma), Err(Refused::Words));
    }

    #[test]
    fn a_copied_range_keeps_breaks_within_a_cell_and_quotes_of_a_name() {
        let text = "a\t\"two\nlines\"\r\n\"People First\" seminar\tc\r\n";
        assert_eq!(block(text), [["a", "two\nlines"], ["\"People First\" seminar", "c"]]);
        assert_eq!(block("\"say \"\"yes\"\"\""), [["say \"yes\""]]);
        assert_eq!(block(&quoted("one\t\"two\"")), [["one\t\"two\""]]);
    }
}

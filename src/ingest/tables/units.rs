//! Units of measure as they stand in names and above tables, and names without them.

use super::words::plain;

const UNIT_BEGINNINGS: &[&str] = &[
    "%",
    "per cent",
    "percent",
    "percentage",
    "percentile",
    "процент",
    "пайыз",
    "тыс",
    "млн",
    "млрд",
    "тенге",
    "теңге",
    "kzt",
    "usd",
    "us$",
    "$",
    "eur",
    "€",
    "₸",
    "руб",
    "доллар",
    "чел",
    "человек",
    "адам",
    "person",
    "persons",
    "people",
    "thousand",
    "million",
    "billion",
    "единиц",
    "ед",
    "шт",
    "штук",
    "дана",
    "бірлік",
    "мың",
    "measures",
    "services",
    "pieces",
    "cases",
    "items",
    "мер",
    "случаев",
    "услуг",
    "years",
    "лет",
    "жыл",
    "km",
    "км",
    "га",
    "ha",
    "tonnes",
    "tons",
    "тонн",
    "кг",
    "kg",
    "hours",
    "часов",
    "сағат",
    "days",
    "дней",
    "күн",
    "points",
    "балл",
    "баллов",
    "per",
    "на",
    "га",
    "кв",
    "м2",
    "number",
    "units",
    "current us$",
    "constant",
    "annual %",
    "в %",
];

/// Whether a text is a unit of measure.
pub(super) fn is_unit(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    if lower.is_empty() || lower.chars().count() > 48 {
        return false;
    }
    if lower.contains('%') {
        return true;
    }
    let first = lower.split([' ', '.', ',', '/']).next().unwrap_or_default();
    UNIT_BEGINNINGS.iter().any(|unit| *unit == first || *unit == lower)
}

/// A name and the unit written behind it: in brackets, or behind a comma.
pub(super) fn name_and_unit(text: &str) -> (&str, &str) {
    let text = text.trim();
    if let Some((name, rest)) = text.rsplit_once('(')
        && let Some(unit) = rest.strip_suffix(')')
        && is_unit(unit)
        && !name.trim().is_empty()
    {
        return (name.trim_end(), unit.trim());
    }
    if let Some((name, unit)) = text.rsplit_once(',')
        && !unit.contains(['(', ')'])
        && is_unit(unit)
        && !name.trim().is_empty()
    {
        return (name.trim_end(), unit.trim());
    }
    // "Unemployment (% of labour force) (estimate)": the name stays whole.
    if let Some((_, rest)) = text.split_once("(%")
        && let Some((unit, _)) = rest.split_once(')')
    {
        let length = unit.len() + 1;
        let start = text.len() - rest.len() - 1;
        return (text, text.get(start..start + length).unwrap_or("%"));
    }
    (text, "")
}

/// A name without the number of a footnote behind it: `Unemployment rate1)`.
pub(super) fn bare(text: &str) -> &str {
    let text = text.trim();
    if let Some(inner) = text.strip_suffix(')') {
        let name = inner.trim_end_matches(|c: char| c.is_ascii_digit());
        let digits = inner.len() - name.len();
        let closes = name.matches('(').count() > name.matches(')').count();
        if (1..=2).contains(&digits)
            && !closes
            && !name.ends_with(['(', '-', '.'])
            && !name.trim().is_empty()
        {
            return name.trim_end();
        }
    }
    let marks = |c: char| matches!(c, '*' | '†' | '‡' | '¹' | '²' | '³' | '⁴'..='⁹');
    let name = text.trim_end_matches(marks).trim_end();
    if name.is_empty() { text } else { name }
}

/// The unit that a line above the table gives: "in percent", "в процентах".
pub(super) fn unit_line(text: &str) -> Option<&str> {
    let text = text.trim().trim_matches(['(', ')']);
    if !name_and_unit(text).1.is_empty() {
        return None;
    }
    let lower = text.to_lowercase();
    if [
        "in percent",
        "in per cent",
        "in %",
        "в процентах",
        "в %",
        "пайызбен",
        "%",
        "percent",
        "процентов",
        "пайыз",
    ]
    .contains(&lower.as_str())
    {
        return Some("%");
    }
    for before in ["in ", "в "] {
        if let (Some(rest), true) = (text.get(before.len()..), lower.starts_with(before))
            && rest.split_whitespace().count() <= 3
            && is_unit(rest)
        {
            return Some(rest);
        }
    }
    (text.split_whitespace().count() <= 3 && is_unit(text)).then_some(text)
}

/// Whether an entity is the sum of the others.
pub(super) fn is_total(text: &str) -> bool {
    let plain = plain(text);
    let first = plain.split(' ').next().unwrap_or_default();
    ["total", "all", "всего", "итого", "все", "барлығы", "жиыны", "барлық"].contains(&first)
}

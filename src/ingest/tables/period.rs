//! Periods as tables write them, in three languages: `2015 [YR2015]`, `Ноябрь 2019 г.`,
//! `2019 жылғы I тоқсан`, `2019-Q1`, `I quarter` under a year.

use crate::session::Period;

/// The part of a year that a heading under a year names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The year as a whole.
    Whole,
    /// A quarter, 1 to 4.
    Quarter(u8),
    /// A month, 1 to 12.
    Month(u8),
}

impl Part {
    /// That part of the year.
    #[must_use]
    pub fn of(self, year: i16) -> Period {
        match self {
            Self::Whole => Period::Year(year),
            Self::Quarter(quarter) => Period::Quarter(year, quarter),
            Self::Month(month) => Period::Month(year, month),
        }
    }
}

/// Years from 1800 to 2199 are taken for years.
const YEARS: std::ops::Range<i16> = 1800..2200;

/// The period the text names, if that is all it does.
#[must_use]
pub fn period(text: &str) -> Option<Period> {
    let text = text.trim();
    if text.len() > 60 || !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    if let Some(year) = year(text) {
        return Some(Period::Year(year));
    }
    // "2015 [YR2015]" says it twice.
    let text = match text.split_once('[') {
        Some((before, code)) if code.starts_with("YR") => before.trim_end(),
        _ => text,
    };
    let text = super::dressed::footnote(text).map_or(text, |(bare, _)| bare);
    dashed(text).or_else(|| worded(text))
}

/// The part of a year that the text names, without the year.
#[must_use]
pub fn part(text: &str) -> Option<Part> {
    if text.is_empty() || text.len() > 40 {
        return None;
    }
    let Said { year: None, part: Some(part) } = said(text)? else { return None };
    Some(part)
}

fn year(text: &str) -> Option<i16> {
    if text.len() != 4 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok().filter(|year| YEARS.contains(year))
}

/// Forms of figures alone: `2019-Q1`, `2019M03`, `2019-03-01`, `01.03.2019`, `2019/24`.
fn dashed(text: &str) -> Option<Period> {
    let date = text.split(['T', ' ']).next().filter(|_| text.contains(':')).unwrap_or(text);
    let parts: Vec<&str> = date.split(['-', '/', '.', '–']).map(str::trim).collect();
    match *parts.as_slice() {
        [first, second] => match (year(first), year(second)) {
            (Some(from), Some(to)) => (from < to).then_some(Period::Interval(from, to)),
            // "2019.5" is a number.
            (Some(_), None) if date.contains('.') => None,
            (Some(from), None) => quarter_code(second)
                .map(|quarter| Period::Quarter(from, quarter))
                .or_else(|| month(second.trim_start_matches('M')).map(|m| Period::Month(from, m)))
                .or_else(|| season(from, second)),
            (None, Some(of)) => month(first)
                .map(|month| Period::Month(of, month))
                .or_else(|| quarter_code(first).map(|quarter| Period::Quarter(of, quarter))),
            (None, None) => None,
        },
        [a, b, c] => match (year(a), year(c)) {
            (Some(of), None) if day(c) => month(b).map(|month| Period::Month(of, month)),
            (None, Some(of)) if day(a) => month(b).map(|month| Period::Month(of, month)),
            _ => None,
        },
        [one] => {
            let (head, tail) = one.split_at_checked(4)?;
            let of = year(head)?;
            match tail.split_at_checked(1)? {
                ("Q", quarter) => within(quarter, 4).map(|q| Period::Quarter(of, q)),
                ("M", number) => month(number).map(|m| Period::Month(of, m)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// `2019/20`: a school or budget year.
fn season(from: i16, text: &str) -> Option<Period> {
    let two = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
    let to: i16 = text.parse().ok().filter(|_| two)?;
    (to == (from + 1) % 100).then_some(Period::Interval(from, from + 1))
}

fn quarter_code(text: &str) -> Option<u8> {
    within(text.strip_prefix(['Q', 'q'])?, 4)
}

fn month(text: &str) -> Option<u8> {
    let figures = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    figures.then(|| within(text, 12)).flatten()
}

fn day(text: &str) -> bool {
    text.len() <= 2 && within(text, 31).is_some()
}

fn within(text: &str, highest: u8) -> Option<u8> {
    text.parse().ok().filter(|n| (1..=highest).contains(n))
}

fn worded(text: &str) -> Option<Period> {
    match said(text)? {
        Said { year: Some(year), part } => Some(part.unwrap_or(Part::Whole).of(year)),
        Said { year: None, .. } => None,
    }
}

/// What the words of a period say; `None` where one of them has no place in a period.
struct Said {
    year: Option<i16>,
    part: Option<Part>,
}

fn said(text: &str) -> Option<Said> {
    let mut said = Said { year: None, part: None };
    let (mut number, mut names_quarter) = (None, false);
    let lower = text.to_lowercase();
    for word in lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if let Some(year) = year(word.trim_start_matches("yr")) {
            if said.year.replace(year).is_some() {
                return None;
            }
        } else if let Some(month) = month_name(word) {
            // "жылғы", of the year, may stand before the month.
            if said.part.replace(Part::Month(month)).is_some_and(|part| part != Part::Whole) {
                return None;
            }
        } else if let Some(quarter) = word.strip_prefix('q').and_then(|q| within(q, 4)) {
            said.part = Some(Part::Quarter(quarter));
        } else if let Some(quarter) = ordinal(word) {
            if number.replace(quarter).is_some() {
                return None;
            }
        } else if QUARTER.contains(&word) {
            names_quarter = true;
        } else if YEAR.contains(&word) {
            said.part = said.part.or(Some(Part::Whole));
        } else {
            return None;
        }
    }
    match (number, names_quarter) {
        (Some(quarter), true) => said.part = Some(Part::Quarter(quarter)),
        (None, false) => {}
        _ => return None,
    }
    Some(said)
}

const QUARTER: [&str; 10] = [
    "quarter",
    "qtr",
    "qtr.",
    "quarters",
    "квартал",
    "кв",
    "квартале",
    "квартала",
    "тоқсан",
    "тоқсаны",
];
const YEAR: [&str; 15] = [
    "year",
    "annual",
    "fy",
    "yr",
    "г",
    "год",
    "года",
    "году",
    "гг",
    "годовой",
    "ж",
    "жыл",
    "жылы",
    "жылғы",
    "жылдық",
];

fn ordinal(word: &str) -> Option<u8> {
    Some(match word {
        "i" | "1" | "1st" | "first" | "і" | "первый" | "1й" | "бірінші" => 1,
        "ii" | "2" | "2nd" | "second" | "іі" | "второй" | "2й" | "екінші" => 2,
        "iii" | "3" | "3rd" | "third" | "ііі" | "третий" | "3й" | "үшінші" => 3,
        "iv" | "4" | "4th" | "fourth" | "іv" | "четвертый" | "4й" | "төртінші" => {
            4
        }
        _ => return None,
    })
}

/// The beginnings of the months' names; endings change with the case.
const MONTHS: [&[&str]; 12] = [
    &["jan", "январ", "янв", "қаңтар"],
    &["feb", "феврал", "фев", "ақпан"],
    &["mar", "март", "мар", "наурыз"],
    &["apr", "апрел", "апр", "сәуір"],
    &["may", "май", "мая", "мамыр"],
    &["jun", "июн", "маусым"],
    &["jul", "июл", "шілде"],
    &["aug", "август", "авг", "тамыз"],
    &["sep", "сентябр", "сен", "қыркүйек"],
    &["oct", "октябр", "окт", "қазан"],
    &["nov", "ноябр", "ноя", "қараша"],
    &["dec", "декабр", "дек", "желтоқсан"],
];

fn month_name(word: &str) -> Option<u8> {
    const ENGLISH: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let known = |(at, names): (usize, &&[&str])| {
        names.iter().any(|name| {
            if name.is_ascii() {
                word == *name || word == ENGLISH[at] || (*name == "sep" && word == "sept")
            } else {
                word.strip_prefix(name).is_some_and(|end| end.chars().count() <= 3)
                    && word.chars().count() <= 10
            }
        })
    };
    let at = MONTHS.iter().enumerate().position(known)?;
    u8::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_as_tables_write_them() {
        for (text, expected) in [
            ("2019", "2019"),
            ("2015 [YR2015]", "2015"),
            ("2019 г.", "2019"),
            ("2019 жыл", "2019"),
            ("Ноябрь 2019 г.", "2019-11"),
            ("қараша 2019", "2019-11"),
            ("2019 жылғы желтоқсан", "2019-12"),
            ("November 2019", "2019-11"),
            ("May 2019", "2019-05"),
            ("2019-Q1", "2019-Q1"),
            ("2019Q3", "2019-Q3"),
            ("Q2 2019", "2019-Q2"),
            ("I квартал 2019 г.", "2019-Q1"),
            ("2019 жылғы II тоқсан", "2019-Q2"),
            ("4 кв. 2019", "2019-Q4"),
            ("2019M03", "2019-03"),
            ("2019-03", "2019-03"),
            ("2019-11-30", "2019-11"),
            ("30.11.2019", "2019-11"),
            ("2019-2024", "2019/2024"),
            ("2019/20", "2019/2020"),
        ] {
            assert_eq!(period(text).map(|p| p.to_string()).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_says_more_or_less_is_no_period() {
        for text in ["", "517", "Services 2019", "2019 2020", "I quarter", "1360", "5", "2019.5"] {
            assert_eq!(period(text), None, "{text}");
        }
    }

    #[test]
    fn a_part_of_a_year_stands_under_it() {
        for (text, expected) in [
            ("I quarter", Part::Quarter(1)),
            ("IV тоқсан", Part::Quarter(4)),
            ("2 квартал", Part::Quarter(2)),
            ("year", Part::Whole),
            ("жыл", Part::Whole),
            ("Январь", Part::Month(1)),
        ] {
            assert_eq!(part(text), Some(expected), "{text}");
        }
        assert_eq!(part("Estimate"), None);
        assert_eq!(part("2019"), None);
    }
}

//! Dates as people type them.

use jiff::civil::Date;

use super::Texts;
use crate::{msg, session::Language};

/// Words that stand in a written date and say nothing: "21 ноября 2026 года".
const FILLERS: [&str; 10] = ["г", "год", "года", "ж", "жыл", "жылы", "жылғы", "of", "the", "в"];

impl Texts {
    /// Reads a date as it is usually typed: `2026-11-21`, `21.11.2026`, `21/11/26`,
    /// `21 November 2026`, `2026 жылғы 21 қараша`, or the word for today. Months may be named
    /// in any language of the program and cut short. Without a year it is this year's.
    #[must_use]
    pub fn read_date(self, typed: &str, today: Date) -> Option<Date> {
        let typed = typed.trim().to_lowercase();
        if typed == self.get(msg!("date-word-today")).to_lowercase() {
            return Some(today);
        }
        let parts: Vec<&str> =
            typed.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
        let (numbers, words): (Vec<&str>, Vec<&str>) =
            parts.into_iter().partition(|part| part.starts_with(|c: char| c.is_ascii_digit()));
        let numbers: Vec<&str> =
            numbers.iter().map(|n| n.trim_end_matches(|c: char| c.is_alphabetic())).collect();
        let mut words = words.into_iter().filter(|word| !FILLERS.contains(word));
        match (words.next(), words.next()) {
            (None, _) => in_numbers(&numbers, today),
            (Some(word), None) => with_month(month(word)?, &numbers, today),
            _ => None,
        }
    }
}

fn in_numbers(numbers: &[&str], today: Date) -> Option<Date> {
    match numbers {
        [year, month, day] if year.len() == 4 => date(number(year)?, number(month)?, day),
        [day, month, year] => date(full_year(year)?, number(month)?, day),
        [day, month] => date(today.year(), number(month)?, day),
        _ => None,
    }
}

fn with_month(month: i8, numbers: &[&str], today: Date) -> Option<Date> {
    match numbers {
        [year, day] | [day, year] if year.len() == 4 => date(number(year)?, month, day),
        [day] => date(today.year(), month, day),
        _ => None,
    }
}

fn date(year: i16, month: i8, day: &str) -> Option<Date> {
    Date::new(year, month, number(day)?).ok()
}

/// Two digits are a year of this century.
fn full_year(typed: &str) -> Option<i16> {
    match typed.len() {
        4 => number(typed),
        2 => number::<i16>(typed).map(|year| 2000 + year),
        _ => None,
    }
}

fn number<N: std::str::FromStr>(typed: &str) -> Option<N> {
    typed.parse().ok()
}

/// The month whose name begins so, if there is one.
fn month(word: &str) -> Option<i8> {
    if word.chars().count() < 3 {
        return None;
    }
    (1..=12).find(|month| {
        Language::ALL.into_iter().map(Texts::new).any(|texts| {
            [msg!("date-month-in-date"), msg!("date-month-alone")]
                .into_iter()
                .filter_map(|form| {
                    Some(texts.with(form, &[("month", usize::try_from(*month).ok()?.into())]))
                })
                .any(|name| name.to_lowercase().starts_with(word))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = jiff::civil::date(2026, 3, 5);

    #[test]
    fn usual_forms_of_one_date_are_read_alike() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            let own = texts.date(jiff::civil::date(2026, 11, 21));
            for typed in [
                "2026-11-21",
                "21.11.2026",
                "21/11/26",
                "21.11",
                "21 November 2026",
                "Nov 21st, 2026",
                "21 ноября 2026 г.",
                "21 нояб. 2026 года",
                "2026 жылғы 21 қараша",
                &own,
            ] {
                let read = texts.read_date(typed, TODAY);
                assert_eq!(read, Some(jiff::civil::date(2026, 11, 21)), "{typed} in {language:?}");
            }
        }
    }

    #[test]
    fn what_is_no_date_is_not_read() {
        let texts = Texts::new(Language::English);
        for typed in
            ["", "soon", "32.01.2026", "2026", "21", "1.2.3.4", "21 Nov or Dec", "21.11.202"]
        {
            assert_eq!(texts.read_date(typed, TODAY), None, "{typed}");
        }
    }

    #[test]
    fn today_can_be_said() {
        assert_eq!(Texts::new(Language::Russian).read_date("Сегодня", TODAY), Some(TODAY));
    }
}

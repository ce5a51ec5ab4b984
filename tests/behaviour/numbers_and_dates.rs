//! Numbers and dates as each language writes them.

use fourfold::{
    session::{Language, Period, Score},
    text::Texts,
};
use jiff::{
    Zoned,
    civil::{Date, date},
    tz,
};
use proptest::prelude::*;

const KAZAKH: Texts = Texts { language: Language::Kazakh };
const RUSSIAN: Texts = Texts { language: Language::Russian };
const ENGLISH: Texts = Texts { language: Language::English };

#[test]
fn numbers_are_as_short_as_they_can_be() {
    for (value, english, elsewhere) in [
        (0.0, "0", "0"),
        (-0.0, "0", "0"),
        (4.02, "4.02", "4,02"),
        (-2.5, "\u{2212}2.5", "\u{2212}2,5"),
        (999.0, "999", "999"),
        (4020.0, "4,020", "4020"),
        (-12_345.678, "\u{2212}12,345.678", "\u{2212}12\u{202f}345,678"),
        (1_000_000.0, "1,000,000", "1\u{202f}000\u{202f}000"),
        (0.000_001, "0.000001", "0,000001"),
        (f64::NAN, "\u{2014}", "\u{2014}"),
        (f64::NEG_INFINITY, "\u{2014}", "\u{2014}"),
    ] {
        assert_eq!(ENGLISH.number(value), english);
        assert_eq!(RUSSIAN.number(value), elsewhere);
        assert_eq!(KAZAKH.number(value), elsewhere);
    }
}

#[test]
fn fixed_decimals_are_kept_and_never_a_negative_zero() {
    for (value, decimals, english, elsewhere) in [
        (2.6, 2, "2.60", "2,60"),
        (0.633, 3, "0.633", "0,633"),
        (-0.004, 2, "0.00", "0,00"),
        (-0.006, 2, "\u{2212}0.01", "\u{2212}0,01"),
        (9999.96, 1, "10,000.0", "10\u{202f}000,0"),
        (57.2, 0, "57", "57"),
    ] {
        assert_eq!(ENGLISH.decimals(value, decimals), english);
        assert_eq!(RUSSIAN.decimals(value, decimals), elsewhere);
        assert_eq!(KAZAKH.decimals(value, decimals), elsewhere);
    }
}

#[test]
fn per_cent_and_ratings_follow_the_language() {
    assert_eq!(ENGLISH.percent(21.6), "21.6%");
    assert_eq!(RUSSIAN.percent(21.6), "21,6\u{a0}%");
    assert_eq!(KAZAKH.percent(-3.0), "\u{2212}3\u{a0}%");
    assert_eq!(ENGLISH.score(Score::nearest(8.9)), "8.9");
    assert_eq!(RUSSIAN.score(Score::nearest(8.9)), "8,9");
    assert_eq!(KAZAKH.score(Score::whole(10)), "10");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_number_can_be_read_back_exactly(value in -1e12..1e12f64) {
        for texts in [KAZAKH, RUSSIAN, ENGLISH] {
            let decimal = if texts == ENGLISH { '.' } else { ',' };
            let plain: String = texts
                .number(value)
                .chars()
                .filter_map(|c| match c {
                    '\u{2212}' => Some('-'),
                    c if c == decimal => Some('.'),
                    c => c.is_ascii_digit().then_some(c),
                })
                .collect();
            prop_assert_eq!(plain.parse::<f64>().unwrap().to_bits(), value.to_bits());
        }
    }
}

#[test]
fn dates_are_written_in_words() {
    let day = date(2026, 11, 21);
    assert_eq!(ENGLISH.date(day), "21 November 2026");
    assert_eq!(RUSSIAN.date(day), "21 ноября 2026\u{a0}г.");
    assert_eq!(KAZAKH.date(day), "2026 жылғы 21 қараша");
    assert_eq!(RUSSIAN.date(date(2024, 1, 3)), "3 января 2024\u{a0}г.");
    assert_eq!(KAZAKH.date(date(2024, 12, 31)), "2024 жылғы 31 желтоқсан");
}

#[test]
fn a_recent_moment_is_named_by_how_far_it_is() {
    let now = at(date(2026, 11, 21), 16, 40);
    for (then, english, russian, kazakh) in [
        (at(date(2026, 11, 21), 9, 5), "today 09:05", "сегодня 09:05", "бүгін 09:05"),
        (at(date(2026, 11, 20), 23, 59), "yesterday", "вчера", "кеше"),
        (at(date(2026, 11, 12), 14, 2), "12 November", "12 ноября", "12 қараша"),
        (at(date(2025, 5, 1), 14, 2), "1 May 2025", "1 мая 2025\u{a0}г.", "2025 жылғы 1 мамыр"),
    ] {
        assert_eq!(ENGLISH.day_time(&then, &now), english);
        assert_eq!(RUSSIAN.day_time(&then, &now), russian);
        assert_eq!(KAZAKH.day_time(&then, &now), kazakh);
    }
}

#[test]
fn a_moment_noted_elsewhere_is_told_in_the_readers_time() {
    let now = at(date(2026, 11, 21), 16, 40);
    let then: Zoned = "2026-11-20T22:30+00:00[UTC]".parse().unwrap();
    assert_eq!(ENGLISH.day_time(&then, &now), "today 03:30");
}

#[test]
fn periods_are_short_enough_for_an_axis() {
    for (period, english, russian, kazakh) in [
        ("2024", "2024", "2024", "2024"),
        ("2024-Q1", "2024 Q1", "1\u{a0}кв. 2024\u{a0}г.", "2024\u{a0}ж. I тоқсан"),
        ("2024-Q4", "2024 Q4", "4\u{a0}кв. 2024\u{a0}г.", "2024\u{a0}ж. IV тоқсан"),
        ("2024-03", "March 2024", "март 2024\u{a0}г.", "2024 жылғы наурыз"),
        ("2019/2024", "2019–2024", "2019–2024", "2019–2024"),
        ("", "", "", ""),
    ] {
        let period: Period = period.parse().unwrap();
        assert_eq!(ENGLISH.period(period), english);
        assert_eq!(RUSSIAN.period(period), russian);
        assert_eq!(KAZAKH.period(period), kazakh);
    }
}

fn at(day: Date, hour: i8, minute: i8) -> Zoned {
    day.at(hour, minute, 0, 0).to_zoned(tz::offset(5).to_time_zone()).unwrap()
}

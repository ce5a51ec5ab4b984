//! Words without their endings, so that cases and persons of one word count as one word.
//! Light on purpose: what is left need not be a word, only the same for all its forms.

mod english;
mod kazakh;
mod russian;

use crate::session::Language;

use super::words::is_cyrillic;

/// The word without its endings. A Latin word in a Cyrillic statement is taken as English.
pub(super) fn stem(word: &str, language: Language) -> String {
    let cyrillic = word.chars().any(is_cyrillic);
    match language {
        _ if word.chars().any(|c| c.is_ascii_digit()) => word.to_owned(),
        _ if !cyrillic => english::stem(word),
        Language::Kazakh => kazakh::stem(word),
        Language::Russian | Language::English => russian::stem(word),
    }
}

/// Whether the word itself says no: `болмауы`, `алмаспайды`.
pub(super) fn says_no(word: &str, language: Language) -> bool {
    language == Language::Kazakh && kazakh::says_no(word)
}

/// Whether one word is the other with a no built into it: `неэффективный`, `тиімсіз`,
/// `unstable`, `децентрализация`.
pub(super) fn turned(a: &str, b: &str) -> bool {
    const PREFIXES: [&str; 14] =
        ["не", "без", "бес", "де", "дис", "un", "in", "im", "ir", "il", "non", "dis", "de", "mis"];
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let by_prefix = PREFIXES.iter().any(|no| {
        let rest = long.strip_prefix(no);
        rest.is_some_and(|rest| rest.chars().count() >= 3 && akin(rest, short))
    });
    by_prefix || kazakh::without(a, b) || kazakh::without(b, a)
}

/// The same stem, or one that goes on by two letters at most.
fn akin(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    long.strip_prefix(short).is_some_and(|rest| rest.chars().count() <= 2)
}

/// The word without the ending, if enough of it stays.
fn cut<'a>(word: &'a str, ending: &str, left: usize) -> Option<&'a str> {
    word.strip_suffix(ending).filter(|rest| rest.chars().count() >= left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_have_one_stem() {
        for (language, forms) in [
            (Language::Russian, &["округ", "округа", "округах", "округами"][..]),
            (Language::Russian, &["сельский", "сельская", "сельских", "сельскому"]),
            (Language::Russian, &["услуга", "услуги", "услуг", "услугами"]),
            (Language::Kazakh, &["тапшылық", "тапшылығы", "тапшылығын"]),
            (Language::Kazakh, &["маман", "мамандар", "мамандардың", "мамандары"]),
            (Language::Kazakh, &["бюджет", "бюджеті", "бюджетінің", "бюджеттен"]),
            (Language::English, &["shortage", "shortages"]),
            (Language::English, &["agency", "agencies", "agency's"]),
            (Language::English, &["share", "shared", "shares", "sharing"]),
        ] {
            let stems: Vec<_> =
                forms.iter().map(|f| stem(&f.replace("'s", ""), language)).collect();
            assert!(stems.iter().all(|stem| *stem == stems[0]), "{forms:?}: {stems:?}");
        }
    }

    #[test]
    fn a_no_inside_a_word_is_seen() {
        let turned_words =
            |a: &str, b: &str, language| turned(&stem(a, language), &stem(b, language));
        assert!(turned_words("стабильное", "нестабильное", Language::Russian));
        assert!(turned_words("тиімді", "тиімсіз", Language::Kazakh));
        assert!(turned_words("accessible", "inaccessible", Language::English));
        assert!(!turned_words("стабильное", "стабильность", Language::Russian));
        assert!(says_no("келіспеді", Language::Kazakh));
        assert!(!says_no("бағдарламасы", Language::Kazakh));
    }
}

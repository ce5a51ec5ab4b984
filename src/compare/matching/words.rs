//! A statement as words: letters made alike, punctuation dropped. Knows no meaning.

use unicode_normalization::UnicodeNormalization;

use crate::session::Language;

/// The text with everything taken away that is writing and not words: NFC, lower case,
/// `ё` as `е`, punctuation as spaces.
pub(super) fn normal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfc().flat_map(char::to_lowercase) {
        match c {
            'ё' => out.push('е'),
            '’' | 'ʼ' | '\'' => out.push('\''),
            c if c.is_alphanumeric() => out.push(c),
            _ => out.push(' '),
        }
    }
    let words = out.split_whitespace().flat_map(english_tail);
    let mut normal = String::with_capacity(out.len());
    for word in words.filter(|word| !word.is_empty()) {
        if !normal.is_empty() {
            normal.push(' ');
        }
        normal.extend(word.chars().filter(|c| *c != '\''));
    }
    normal
}

/// `don't` says *not*; `region's` says no more than *region*.
fn english_tail(word: &str) -> [&str; 2] {
    if let Some(verb) = word.strip_suffix("n't") {
        return [verb, "not"];
    }
    [word.strip_suffix("'s").unwrap_or(word), ""]
}

/// The language a statement is written in. A letter that only Kazakh has decides; then
/// the script, and between Russian and Kazakh what the workshop is held in.
pub(super) fn language(normal: &str, held_in: Option<Language>) -> Language {
    if normal.chars().any(|c| "әғқңөұүһі".contains(c)) {
        return Language::Kazakh;
    }
    if normal.chars().any(is_cyrillic) {
        return match held_in {
            Some(Language::Kazakh) => Language::Kazakh,
            _ => Language::Russian,
        };
    }
    Language::English
}

/// Whether the letter is Cyrillic.
pub(super) fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writing_is_taken_away_and_words_stay() {
        for (text, words) in [
            ("«Отток» молодЁжи!", "отток молодежи"),
            ("Онлайн-услуги: 62 %", "онлайн услуги 62"),
            ("краи\u{306}", "край"),
            ("The region’s staff don't share", "the region staff do not share"),
            ("…", ""),
        ] {
            assert_eq!(normal(text), words);
        }
    }

    #[test]
    fn a_kazakh_letter_or_a_kazakh_workshop_makes_a_statement_kazakh() {
        assert_eq!(language("кадр тапшылығы", None), Language::Kazakh);
        assert_eq!(language("маман аз", Some(Language::Kazakh)), Language::Kazakh);
        assert_eq!(language("мало людей", None), Language::Russian);
        assert_eq!(language("few people", Some(Language::Kazakh)), Language::English);
    }
}

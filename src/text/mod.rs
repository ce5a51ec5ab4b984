//! Words, numbers and dates in the reader's language.
//!
//! Knows the session's types and [`crate::edit`]'s labels; never a screen and never a file.
//! The messages stand in `assets/i18n/{kk,ru,en}/AREA.ftl`, with the same ids and the same
//! arguments in all three, and are built into the program.
//!
//! # Counts in messages
//! A count is one argument. It picks the plural form, and wherever it is shown it is written
//! as the language writes numbers, so a message uses the same name for both:
//! `{ $count -> [one] { $count } card *[other] { $count } cards }`. A message may hold
//! several. English and Kazakh have `one` and `other` (Kazakh nouns stay singular after a
//! number, so one form does), Russian has `one`, `few` and `many`; a variant named by a
//! digit, `[0]`, goes before them. A year or a number from a formula goes in as words,
//! written by [`Texts::number`] and its kin.

mod dates;
mod messages;
mod number;
mod reading;
pub mod terms;

pub use crate::edit::{Argument as Arg, Label, Msg};

use crate::session::{Language, Score};

/// Everything that is said in one language. Copied freely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts {
    /// The language.
    pub language: Language,
}

impl Texts {
    /// The texts of that language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { language }
    }

    /// The texts of the first language the system asks for and the program speaks.
    #[must_use]
    pub fn system() -> Self {
        let mut asked = sys_locale::get_locales();
        Self::new(asked.find_map(|tag| spoken(&tag)).unwrap_or(Language::English))
    }

    /// A message without arguments.
    #[must_use]
    pub fn get(self, message: Msg) -> String {
        messages::format(self.language, message, &[])
    }

    /// A message with its arguments by name.
    #[must_use]
    pub fn with(self, message: Msg, args: &[(&str, Arg)]) -> String {
        messages::format(self.language, message, args)
    }

    /// The sentence of a label.
    #[must_use]
    pub fn label(self, label: &Label) -> String {
        messages::format(self.language, label.id, &label.args)
    }

    /// A number in its shortest form.
    #[must_use]
    pub fn number(self, value: f64) -> String {
        number::shortest(self.language, value)
    }

    /// A number with that many decimals, rounded half away from zero.
    #[must_use]
    pub fn decimals(self, value: f64, decimals: usize) -> String {
        number::fixed(self.language, value, decimals)
    }

    /// A number of per cent: 21.6 is `21.6%`.
    #[must_use]
    pub fn percent(self, value: f64) -> String {
        let number = self.number(value);
        match self.language {
            Language::English => format!("{number}%"),
            Language::Kazakh | Language::Russian => format!("{number}\u{a0}%"),
        }
    }

    /// A rating, with a decimal only where it has one.
    #[must_use]
    pub fn score(self, score: Score) -> String {
        self.number(score.get())
    }
}

/// The language to speak to someone whose system asks for `tag`, if the program has one.
///
/// Where Kazakh, Russian and English are not asked for, Russian is offered to those who
/// mostly read it beside their own language.
fn spoken(tag: &str) -> Option<Language> {
    let primary = tag.split(['-', '_', '.']).next().unwrap_or_default();
    match primary.to_ascii_lowercase().as_str() {
        "kk" | "kaz" => Some(Language::Kazakh),
        "ru" | "rus" | "ky" | "be" | "tt" | "ba" | "tg" | "uz" => Some(Language::Russian),
        "en" | "eng" => Some(Language::English),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_locale_chooses_the_language() {
        for (tag, language) in [
            ("kk-KZ", Some(Language::Kazakh)),
            ("kk-Cyrl-KZ", Some(Language::Kazakh)),
            ("kk_KZ.UTF-8", Some(Language::Kazakh)),
            ("ru-KZ", Some(Language::Russian)),
            ("KY", Some(Language::Russian)),
            ("en-GB", Some(Language::English)),
            ("de-DE", None),
            ("kok-IN", None),
            ("", None),
        ] {
            assert_eq!(spoken(tag), language, "{tag}");
        }
    }
}

//! Looks messages up. Falls back to English, then to the id, and never fails.

use std::{borrow::Cow, collections::HashMap};

use fluent_templates::{LanguageIdentifier, fluent_bundle::FluentValue, langid, static_loader};

use super::{Arg, Msg, number};
use crate::session::Language;

static_loader! {
    static MESSAGES = {
        locales: "./assets/i18n",
        fallback_language: "en",
        // Marks of direction would show up as boxes and in copied text; no language here
        // is written from right to left.
        customise: |bundle| {
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(match bundle.locales.first() {
                Some(locale) if *locale == KAZAKH => |value, _| count(Language::Kazakh, value),
                Some(locale) if *locale == RUSSIAN => |value, _| count(Language::Russian, value),
                _ => |value, _| count(Language::English, value),
            }));
        },
    };
}

const KAZAKH: LanguageIdentifier = langid!("kk");
const RUSSIAN: LanguageIdentifier = langid!("ru");
const ENGLISH: LanguageIdentifier = langid!("en");

/// How a count is written where a message shows it.
fn count(language: Language, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(count) => Some(number::shortest(language, count.value)),
        _ => None,
    }
}

/// The message in that language.
pub(super) fn format(language: Language, message: Msg, args: &[(&str, Arg)]) -> String {
    let args: HashMap<&str, FluentValue> =
        args.iter().map(|(name, arg)| (*name, value(arg))).collect();
    let lookup = |locale: &LanguageIdentifier| {
        MESSAGES.lookup_single_language(locale, message.id(), Some(&args)).ok()
    };
    let own = match language {
        Language::Kazakh => KAZAKH,
        Language::Russian => RUSSIAN,
        Language::English => ENGLISH,
    };
    lookup(&own).or_else(|| lookup(&ENGLISH)).unwrap_or_else(|| message.id().to_owned())
}

fn value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Arg::Count(count) => FluentValue::from(*count),
    }
}

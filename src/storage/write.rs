//! A session as the bytes of its file. The same session always gives the same bytes.

use ron::ser::PrettyConfig;

use crate::session::Session;

use super::format;

/// The bytes of the session's file: one field a line, two spaces a step, `\n`, and
/// a final newline.
///
/// # Panics
/// Never: only types that a session does not have could fail to be written.
#[must_use]
pub fn to_bytes(session: &Session) -> Vec<u8> {
    let pretty = PrettyConfig::new().new_line("\n").indentor("  ");
    #[expect(
        clippy::expect_used,
        reason = "fails only on identifiers RON cannot write and on 128 levels of nesting; the session's types have neither"
    )]
    let text =
        format::options().to_string_pretty(session, pretty).expect("every session can be written");
    let mut text = readable(&text);
    text.push('\n');
    text.into_bytes()
}

/// Takes back two escapes that only stand in a reader's way: of the apostrophe, and of
/// accents that stand on a letter (й from a PDF is often и with one).
fn readable(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        out.push_str(before);
        let (shown, taken) = match accent(escape) {
            Some((accent, taken)) if !out.ends_with('"') => (Some(accent), taken),
            _ if escape.starts_with("\\'") => (Some('\''), 2),
            _ => (None, escape.char_indices().nth(2).map_or(escape.len(), |(end, _)| end)),
        };
        match shown {
            Some(shown) => out.push(shown),
            None => out.push_str(&escape[..taken]),
        }
        rest = &escape[taken..];
    }
    out.push_str(rest);
    out
}

/// The accent an escape stands for, and how long the escape is.
fn accent(escape: &str) -> Option<(char, usize)> {
    let (digits, _) = escape.strip_prefix("\\u{")?.split_once('}')?;
    let accent = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
    matches!(accent, '\u{300}'..='\u{36f}').then_some((accent, digits.len() + 4))
}

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn only_escapes_in_a_readers_way_are_taken_back() {
        for (escaped, shown) in [
            (r#""it\'s""#, r#""it's""#),
            (r#""\\\'""#, r#""\\'""#),
            (r#""и\u{306}""#, "\"и\u{306}\""),
            (r#""\u{306}""#, r#""\u{306}""#),
            (r#""a\u{a0}b\n\"c\"""#, r#""a\u{a0}b\n\"c\"""#),
            (r#""\\u{306}""#, r#""\\u{306}""#),
        ] {
            assert_eq!(readable(escaped), shown);
        }
    }
}

//! Words as XML and HTML want them: markup in them is text.

/// Words between tags or in an attribute. Letters XML does not allow are left out.
#[must_use]
pub fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + words.len() / 8);
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(letter),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_text() {
        assert_eq!(
            escaped("<a href='x'>&\u{1}]]>\"</a>\n"),
            "&lt;a href=&#39;x&#39;&gt;&amp;]]&gt;&quot;&lt;/a&gt;\n"
        );
    }
}

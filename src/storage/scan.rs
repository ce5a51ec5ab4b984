//! The brackets and quotes of a file, looked at without knowing what they hold: enough to
//! say which bracket was left open and where a text ran away.

/// What was seen before a place.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Brackets still open there, outermost first: where each stands, and what closes it.
    pub(super) open: Vec<(usize, char)>,
    /// Where the first text begins that swallowed what follows it, because its quote is missing.
    pub(super) runaway: Option<usize>,
    /// Where the longest text stands, and its length in bytes as written.
    pub(super) longest: (usize, usize),
    /// How many commas stand outside of texts: about as many as there are values.
    pub(super) commas: usize,
}

/// Looks at everything before the byte `until`.
pub(super) fn scan(text: &str, until: usize) -> Scan {
    let mut seen = Scan::default();
    let mut at = 0;
    while at < until.min(text.len()) {
        let rest = &text.as_bytes()[at..];
        at += match rest {
            [b'"', ..] => seen.text(text, at),
            [b'/', b'/', ..] => length_to(rest, b"\n"),
            [b'/', b'*', ..] => length_to(rest, b"*/"),
            [first, ..] => {
                seen.bracket(at, *first);
                1
            }
            [] => 1,
        };
    }
    seen
}

impl Scan {
    fn bracket(&mut self, at: usize, byte: u8) {
        match byte {
            b'(' => self.open.push((at, ')')),
            b'[' => self.open.push((at, ']')),
            b'{' => self.open.push((at, '}')),
            b')' | b']' | b'}' => drop(self.open.pop()),
            b',' => self.commas += 1,
            _ => {}
        }
    }

    /// Takes in the text whose quote stands at `at`; gives its length.
    fn text(&mut self, text: &str, at: usize) -> usize {
        let length = match raw_end(&text[..at]) {
            Some(end) => text[at..].find(&end).map(|found| found + end.len()),
            None => quoted(&text.as_bytes()[at..]),
        };
        let Some(length) = length else {
            self.runaway.get_or_insert(at);
            return text.len() - at;
        };
        if length > self.longest.1 {
            self.longest = (at, length);
        }
        let content = text.get(at + 1..at + length - 1).unwrap_or_default();
        // What stands before the next value belongs to no text a person would write.
        if content.contains('\n') && content.trim_end().ends_with([':', '(', '[', ',']) {
            self.runaway.get_or_insert(at);
        }
        length
    }
}

/// The length of a quoted text, both quotes included.
fn quoted(bytes: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// What closes a raw text (`r#"…"#`), when its opening stands before the quote.
fn raw_end(before: &str) -> Option<String> {
    let head = before.trim_end_matches('#');
    let hashes = before.len() - head.len();
    let word = head.strip_suffix('r')?;
    let is_word = word.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    (!is_word).then(|| format!("\"{}", "#".repeat(hashes)))
}

/// The length up to and with `end`, or all of it.
fn length_to(bytes: &[u8], end: &[u8]) -> usize {
    let found = bytes.windows(end.len()).skip(1).position(|window| window == end);
    found.map_or(bytes.len(), |at| at + 1 + end.len())
}

#[cfg(test)]
mod tests {
    use super::scan;

    #[test]
    fn brackets_in_texts_and_comments_do_not_count() {
        let text = r##"( "(" // [
            /* { */ r#"("("# [ "\"[" "##;
        let open: Vec<char> = scan(text, text.len()).open.iter().map(|(_, end)| *end).collect();
        assert_eq!(open, [')', ']']);
    }

    #[test]
    fn a_text_that_swallows_the_next_field_ran_away_and_a_long_one_did_not() {
        let text = "(a: \"one\n two\", b: \"three,\n c: \"four\")";
        assert_eq!(scan(text, text.len()).runaway, text.find("\"three"));
    }
}

//! Makes the characters of a pasted text the plain ones. Knows characters, not lines.

/// Line ends become `\n`, odd spaces ordinary ones, invisible characters go.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push('\n');
            }
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            // Word ends a table's field with a bell.
            '\t' | '\u{7}' => out.push('\t'),
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
                out.push(' ');
            }
            c if is_invisible(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// U+200D stays: it holds emoji together.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200e}' | '\u{200f}')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{feff}' | '\u{fff9}'..='\u{fffc}')
}

/// The words with one space between them.
pub fn single_spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// A card's text: one line, without Markdown's stars and the marks that end a list item.
pub fn card_text(text: &str) -> String {
    let mut text = single_spaced(text);
    let pairs = text.matches("**").count();
    if pairs >= 2 && pairs.is_multiple_of(2) {
        text = single_spaced(&text.replace("**", ""));
    }
    let loose = |c: char| matches!(c, ';' | ',') || c.is_whitespace();
    text.trim_matches(loose).to_owned()
}

/// Whether nothing in it could be read: blank, or a rule drawn with signs.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || "-*_=~#|+—–•·.;:,`>".contains(c))
}

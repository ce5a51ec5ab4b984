//! Markdown tables: fields between upright strokes. Knows strokes, not cells.

/// A table and the lines about it.
#[derive(Debug, Default)]
pub struct Piped {
    /// Its fields.
    pub rows: Vec<Vec<String>>,
    /// The lines before and behind.
    pub beside: Vec<String>,
}

/// Reads the text as a Markdown table, if it has the rule under its first row, or two
/// rows or more that begin with a stroke.
pub fn table(text: &str) -> Option<Piped> {
    let begins = text.split('\n').filter(|line| line.trim_start().starts_with('|')).count();
    let ruled = text.split('\n').any(is_rule);
    if !ruled && begins < 2 {
        return None;
    }
    let mut piped = Piped::default();
    for line in text.split('\n') {
        let trimmed = line.trim();
        if is_rule(trimmed) {
            continue;
        }
        if trimmed.starts_with('|') || (ruled && begins == 0 && trimmed.contains('|')) {
            piped.rows.push(fields(trimmed));
        } else if !trimmed.is_empty() {
            piped.beside.push(trimmed.to_owned());
        }
    }
    Some(piped)
}

fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.contains("--") && line.contains('|') && line.chars().all(|c| "|-: \t".contains(c))
}

fn fields(line: &str) -> Vec<String> {
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = line.strip_suffix('|').filter(|rest| !rest.ends_with('\\')).unwrap_or(line);
    let mut fields = vec![String::new()];
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, fields.last_mut()) {
            ('\\', Some(field)) if chars.next_if_eq(&'|').is_some() => field.push('|'),
            ('|', _) => fields.push(String::new()),
            (c, Some(field)) => field.push(c),
            (_, None) => {}
        }
    }
    fields.into_iter().map(|field| field.trim().to_owned()).collect()
}

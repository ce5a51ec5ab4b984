//! Tables as programs put them on the clipboard as text: fields between tabs.
//!
//! Excel and `LibreOffice` put quotes about a field with line breaks. Word and browsers
//! break the line inside a field and leave it to the reader to tell what it belongs to.

use super::{
    clean,
    headings::{self, LONGEST_NAME, Names},
    lines::unmarked,
    table::WIDEST,
};

/// Whether tabs part fields, rather than bullets from their words.
pub fn is_tabular(text: &str) -> bool {
    text.split('\n').any(|line| unmarked(line).trim_end().contains('\t'))
}

/// A column of fields that a table program put quotes about, as plain lines.
pub fn single_column(text: &str) -> Option<String> {
    if !text.contains('"') {
        return None;
    }
    let records = records(text);
    let quoted = records.iter().flat_map(|record| &record.fields).any(|field| field.contains('\n'));
    let fields = records.iter().flat_map(|record| record.fields.iter().map(String::as_str));
    quoted.then(|| fields.collect::<Vec<_>>().join("\n"))
}

/// The rows of a table, with the lines of a broken field put back together.
pub fn rows(text: &str, names: &Names) -> Vec<Vec<String>> {
    let records = records(text);
    let width = records.iter().map(|record| record.fields.len()).max().unwrap_or(0);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut open: Vec<String> = Vec::new();
    for record in records {
        if record.fields.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        if open.is_empty() || starts_row(&open, &record, width, names) {
            if !open.is_empty() {
                rows.push(std::mem::take(&mut open));
            }
            open = record.fields;
            continue;
        }
        let mut fields = record.fields.into_iter();
        if let (Some(last), Some(first)) = (open.last_mut(), fields.next()) {
            last.push('\n');
            last.push_str(&first);
        }
        open.extend(fields);
    }
    rows.push(open);
    rows
}

/// Whether a record begins a new row rather than going on with the open one.
fn starts_row(open: &[String], record: &Record, width: usize, names: &Names) -> bool {
    let first = record.fields.first().map_or("", String::as_str);
    let whole = open.len() >= width;
    // A broken field grows line by line; one that is long already is not looked through again.
    let is_name = |field: &String| {
        field.len() <= LONGEST_NAME && names.cell(&clean::single_spaced(field), false).is_some()
    };
    let names_row = open.iter().take(WIDEST).filter(|field| is_name(field)).count() >= 2;
    if record.fields.len() == 1 {
        let bare = unmarked(first) == first.trim();
        let apart = record.after_blank && bare;
        return whole && (names_row || apart || names.heading(first, false).is_some());
    }
    whole
        || open.len() + record.fields.len() - 1 > width
        || is_name(&record.fields[0])
        || headings::is_title(first)
        || (record.fields.len() == width && is_preface(open))
}

/// A line over a table, not the first line of a field: it carries no bullet.
fn is_preface(open: &[String]) -> bool {
    matches!(open, [line] if !line.contains('\n') && unmarked(line) == line.trim())
}

/// One line with its fields; more lines where a field has quotes about it.
#[derive(Debug)]
struct Record {
    fields: Vec<String>,
    after_blank: bool,
}

fn records(text: &str) -> Vec<Record> {
    let mut records = Vec::new();
    let mut fields = Vec::new();
    let mut rest = text;
    let mut after_blank = false;
    // Without a closing quote to the end of the text, no later field is quoted either.
    let mut quotes = true;
    loop {
        let (field, behind) = match quoted(rest, &mut quotes) {
            Some((field, behind)) => (field, behind),
            None => plain(rest),
        };
        fields.push(field);
        if let Some(next) = behind.strip_prefix('\t') {
            rest = next;
            continue;
        }
        let blank = fields.iter().all(|field: &String| field.trim().is_empty());
        records.push(Record { fields: std::mem::take(&mut fields), after_blank });
        after_blank = blank;
        match behind.strip_prefix('\n') {
            Some(next) => rest = next,
            None => return records,
        }
    }
}

/// A field up to the next tab or line end; the tab of a bullet does not end it.
fn plain(text: &str) -> (String, &str) {
    let mark = bullet_with_tab(text);
    let end = text[mark..].find(['\t', '\n']).map_or(text.len(), |at| at + mark);
    (text[..end].replace('\t', " "), &text[end..])
}

fn bullet_with_tab(text: &str) -> usize {
    let Some(first) = text.chars().next() else { return 0 };
    let is_bullet =
        matches!(first, '•' | '·' | '▪' | '●' | '○' | '■' | 'o' | '\u{f000}'..='\u{f0ff}');
    let behind = &text[first.len_utf8()..];
    if is_bullet && behind.starts_with('\t') { first.len_utf8() + 1 } else { 0 }
}

/// A field with quotes about it, quotes within doubled, and what follows.
fn quoted<'a>(text: &'a str, quotes: &mut bool) -> Option<(String, &'a str)> {
    let body = text.strip_prefix('"').filter(|_| *quotes)?;
    let mut field = String::new();
    let mut rest = body;
    loop {
        let Some((inside, behind)) = rest.split_once('"') else {
            *quotes = false;
            return None;
        };
        field.push_str(inside);
        if let Some(next) = behind.strip_prefix('"') {
            field.push('"');
            rest = next;
        } else if behind.is_empty() || behind.starts_with(['\t', '\n']) {
            return Some((field, behind));
        } else {
            return None;
        }
    }
}

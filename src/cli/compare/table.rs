//! A comparison as tables in a file: CSV, Markdown or HTML. Whatever a room wrote stays text:
//! no cell becomes a formula, a tag or a column.

use crate::{
    msg,
    text::{Texts, terms},
};

use super::{
    outline::{cell, marks, number, one_line},
    report::Report,
};

/// A table with a heading.
struct Table {
    title: String,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// In which form a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Csv,
    Markdown,
    Html,
}

impl Form {
    /// The form that the name of a file asks for.
    pub(super) fn of(path: &std::path::Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "csv" => Some(Self::Csv),
            "md" => Some(Self::Markdown),
            "html" => Some(Self::Html),
            _ => None,
        }
    }
}

/// The text of the file.
pub(super) fn written(report: &Report, form: Form, texts: Texts) -> String {
    let tables = tables(report, texts);
    match form {
        Form::Csv => csv(&tables),
        Form::Markdown => markdown(&tables),
        Form::Html => html(&tables, texts),
    }
}

fn tables(report: &Report, texts: Texts) -> Vec<Table> {
    let titles: Vec<String> =
        report.files.iter().filter_map(|file| file.title.as_deref()).map(one_line).collect();
    let mut tables = Vec::new();
    for canvas in &report.canvases {
        let kind = texts.get(terms::kind(canvas.name));
        let [place, named] = [msg!("compare-column-cell"), msg!("compare-column-named")];
        let mut head = vec![texts.get(place), texts.get(named)];
        head.extend(titles.iter().cloned());
        head.push(texts.get(msg!("compare-column-marks")));
        let rows = canvas.rows.iter().map(|row| {
            let mut cells = vec![cell(row.spot, texts), row.count.to_string()];
            let text = |text: &Option<String>| text.as_deref().map(one_line).unwrap_or_default();
            cells.extend(row.texts.iter().map(text));
            cells.push(marks(row, texts).join("; "));
            cells
        });
        tables.push(Table { title: kind.clone(), head, rows: rows.collect() });
        let Some(model) = &canvas.model else { continue };
        let head = [
            msg!("compare-column-session"),
            msg!("compare-column-coverage"),
            msg!("compare-column-placement"),
            msg!("compare-column-missed"),
            msg!("compare-column-extra"),
        ];
        let rows = model.sessions.iter().map(|of| {
            vec![
                titles.get(of.session).cloned().unwrap_or_default(),
                number(&of.coverage, texts),
                number(&of.placement, texts),
                of.missed.iter().map(|text| one_line(text)).collect::<Vec<_>>().join("; "),
                of.extra.iter().map(|text| one_line(text)).collect::<Vec<_>>().join("; "),
            ]
        });
        tables.push(Table {
            title: format!("{kind} · {}", texts.get(msg!("compare-model"))),
            head: head.map(|message| texts.get(message)).to_vec(),
            rows: rows.collect(),
        });
    }
    tables
}

fn csv(tables: &[Table]) -> String {
    // The mark tells spreadsheets that the file is UTF-8.
    let mut out = String::from("\u{feff}");
    for (at, table) in tables.iter().enumerate() {
        if at > 0 {
            out.push_str("\r\n");
        }
        for row in [&vec![table.title.clone()], &table.head].into_iter().chain(&table.rows) {
            let cells: Vec<String> = row.iter().map(|cell| csv_cell(cell)).collect();
            out.push_str(&cells.join(","));
            out.push_str("\r\n");
        }
    }
    out
}

/// A cell a spreadsheet takes as text: quoted, and with an apostrophe before what it would
/// take for a formula.
fn csv_cell(text: &str) -> String {
    let formula = text.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r']);
    let guard = if formula { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

fn markdown(tables: &[Table]) -> String {
    let escaped = |text: &String| {
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                '<' => out.push_str("&lt;"),
                '&' => out.push_str("&amp;"),
                '|' | '\\' | '`' | '*' | '_' | '[' | ']' => out.extend(['\\', c]),
                c => out.push(c),
            }
        }
        out
    };
    let mut out = String::new();
    for table in tables {
        let line = |row: &Vec<String>| {
            format!("| {} |\n", row.iter().map(escaped).collect::<Vec<_>>().join(" | "))
        };
        out.extend(["## ", &escaped(&table.title), "\n\n"]);
        out.push_str(&line(&table.head));
        out.extend(["|", &" --- |".repeat(table.head.len()), "\n"]);
        out.extend(table.rows.iter().map(line));
        out.push('\n');
    }
    out
}

fn html(tables: &[Table], texts: Texts) -> String {
    let code = texts.language.code();
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{code}\">\n<head><meta charset=\"utf-8\">\
         <style>table{{border-collapse:collapse}}td,th{{border:1px solid;padding:4px;\
         vertical-align:top;text-align:left}}</style></head>\n<body>\n"
    );
    for table in tables {
        let row = |cells: &Vec<String>, tag: &str| {
            let cell = |cell: &String| format!("<{tag}>{}</{tag}>", escaped(cell));
            format!("<tr>{}</tr>\n", cells.iter().map(cell).collect::<String>())
        };
        out.extend(["<h2>", &escaped(&table.title), "</h2>\n<table>\n"]);
        out.push_str(&row(&table.head, "th"));
        out.extend(table.rows.iter().map(|cells| row(cells, "td")));
        out.push_str("</table>\n");
    }
    out.push_str("</body>\n</html>\n");
    out
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_room_wrote_stays_text() {
        assert_eq!(csv_cell("=1+1"), "\"'=1+1\"");
        assert_eq!(csv_cell("say \"no\", twice"), "\"say \"\"no\"\", twice\"");
        assert_eq!(escaped("<script>&"), "&lt;script&gt;&amp;");
        let title = "a|b <i>".to_owned();
        let table = Table { title, head: vec!["x".into()], rows: vec![vec!["a|b".into()]] };
        assert!(markdown(&[table]).contains("| a\\|b |"));
    }
}

//! Tables as a file in the form its name asks for: CSV, Markdown, HTML, or a workbook.
//! Whatever a room wrote stays text: no cell becomes a formula, a tag or a column.

use std::path::Path;

use crate::text::Texts;

use super::table::{Cell, Table};
#[cfg(feature = "paper")]
use super::wishes::Standard;

/// In which form tables are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One table after the other, each under its name.
    Csv,
    /// Headings and pipe tables.
    Markdown,
    /// One page.
    Html,
    /// Pages, each table under a heading.
    #[cfg(feature = "paper")]
    Pdf,
    /// One sheet a table.
    #[cfg(feature = "paper")]
    Xlsx,
}

impl Form {
    /// Every form, the one for spreadsheets first.
    pub const ALL: &[Self] = &[
        #[cfg(feature = "paper")]
        Self::Xlsx,
        #[cfg(feature = "paper")]
        Self::Pdf,
        Self::Csv,
        Self::Markdown,
        Self::Html,
    ];

    /// How the name of such a file ends, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Markdown => "md",
            Self::Html => "html",
            #[cfg(feature = "paper")]
            Self::Pdf => "pdf",
            #[cfg(feature = "paper")]
            Self::Xlsx => "xlsx",
        }
    }

    /// The form that the name of a file asks for.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        let asked = path.extension()?.to_str()?.to_ascii_lowercase();
        Self::ALL.iter().copied().find(|form| form.extension() == asked)
    }
}

/// Why tables could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// A table is larger than a sheet can be.
    #[cfg(feature = "paper")]
    #[error(transparent)]
    Sheet(#[from] rust_xlsxwriter::XlsxError),
    /// The pages could not be set.
    #[cfg(feature = "paper")]
    #[error(transparent)]
    Pages(#[from] super::pdf::PdfError),
}

/// The bytes of the file.
///
/// # Errors
/// Where a table is larger than a sheet can be.
#[cfg_attr(not(feature = "paper"), expect(clippy::unnecessary_wraps, reason = "as with sheets"))]
pub fn written(tables: &[Table], form: Form, texts: Texts) -> Result<Vec<u8>, WriteError> {
    Ok(match form {
        Form::Csv => csv(tables, texts).into_bytes(),
        Form::Markdown => markdown(tables, texts).into_bytes(),
        Form::Html => html(tables, texts).into_bytes(),
        #[cfg(feature = "paper")]
        Form::Pdf => pages(tables, texts)?,
        #[cfg(feature = "paper")]
        Form::Xlsx => super::workbook::workbook(tables)?,
    })
}

#[cfg(feature = "paper")]
fn pages(tables: &[Table], texts: Texts) -> Result<Vec<u8>, super::pdf::PdfError> {
    let title = texts.get(crate::msg!("report-comparison"));
    super::pdf::set(&super::tree::tabulated(&title, tables, texts))?.write(Standard::Plain)
}

/// One table after the other, an empty line between.
fn csv(tables: &[Table], texts: Texts) -> String {
    let mut out = String::from(BYTE_ORDER_MARK);
    for (at, table) in tables.iter().enumerate() {
        if at > 0 {
            out.push_str("\r\n");
        }
        let mut named = table.clone();
        named.rows.insert(0, vec![Cell::Words(table.name.clone())]);
        out.push_str(named.csv(texts).trim_start_matches(BYTE_ORDER_MARK));
    }
    out
}

/// Tells spreadsheets that the file is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

fn shown(cell: &Cell, texts: Texts) -> String {
    match cell {
        Cell::Words(words) => words.clone(),
        Cell::Number(value) => texts.number(*value),
    }
}

fn markdown(tables: &[Table], texts: Texts) -> String {
    let mut out = String::new();
    for table in tables {
        let line = |row: &Vec<Cell>| {
            let cells: Vec<String> =
                row.iter().map(|cell| in_markdown(&shown(cell, texts))).collect();
            format!("| {} |\n", cells.join(" | "))
        };
        out.extend(["## ", &in_markdown(&table.name), "\n\n"]);
        let mut rows = table.rows.iter();
        if let Some(head) = rows.next() {
            out.push_str(&line(head));
            out.extend(["|", &" --- |".repeat(head.len()), "\n"]);
        }
        out.extend(rows.map(line));
        out.push('\n');
    }
    out
}

fn in_markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '\n' | '\r' => out.push(' '),
            '|' | '\\' | '`' | '*' | '_' | '[' | ']' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

fn html(tables: &[Table], texts: Texts) -> String {
    let code = texts.language.code();
    let title = tables.first().map(|table| in_html(&table.name)).unwrap_or_default();
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{code}\">\n<head><meta charset=\"utf-8\">\
         <title>{title}</title>\
         <style>body{{font-family:sans-serif}}table{{border-collapse:collapse}}\
         td,th{{border:1px solid;padding:4px;vertical-align:top;text-align:left}}</style>\
         </head>\n<body>\n"
    );
    for table in tables {
        let row = |cells: &Vec<Cell>, tag: &str| {
            let cell = |cell: &Cell| format!("<{tag}>{}</{tag}>", in_html(&shown(cell, texts)));
            format!("<tr>{}</tr>\n", cells.iter().map(cell).collect::<String>())
        };
        out.extend(["<h2>", &in_html(&table.name), "</h2>\n<table>\n"]);
        for (at, cells) in table.rows.iter().enumerate() {
            out.push_str(&row(cells, if at == 0 { "th" } else { "td" }));
        }
        out.push_str("</table>\n");
    }
    out.push_str("</body>\n</html>\n");
    out
}

fn in_html(text: &str) -> String {
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
    use crate::session::Language;

    #[test]
    fn what_a_room_wrote_stays_text() {
        let texts = Texts::new(Language::English);
        let words = |text: &str| Cell::Words(text.to_owned());
        let rows = vec![vec![words("x"), words("y")], vec![words("a|b <i>"), words("=1+1")]];
        let tables = [Table { name: "=t".to_owned(), rows }];
        let of = |form| String::from_utf8(written(&tables, form, texts).unwrap()).unwrap();
        assert!(of(Form::Markdown).contains("| a\\|b &lt;i> | =1+1 |"));
        assert!(of(Form::Html).contains("<td>a|b &lt;i&gt;</td>"));
        assert_eq!(of(Form::Csv), "\u{feff}'=t\r\nx,y\r\na|b <i>,'=1+1\r\n");
    }

    #[test]
    fn the_name_of_a_file_asks_for_its_form() {
        assert_eq!(Form::of(Path::new("a/t.CSV")), Some(Form::Csv));
        assert_eq!(Form::of(Path::new("t.doc")), None);
        for form in Form::ALL {
            let name = format!("t.{}", form.extension());
            assert_eq!(Form::of(Path::new(&name)), Some(*form));
        }
    }
}

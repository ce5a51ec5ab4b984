//! A report as Markdown: readable as it stands, and plain text wherever it is pasted.
//! Pictures are left to their words; their numbers stand in tables.

use std::fmt::Write;

use super::tree::{Block, Board, Cover, Face, Line, Report, Section, Table, Tone};

/// Writes the text.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let mut page = Page { out: String::new(), report };
    page.push(format_args!("# {}\n\n", one_line(&text(&report.title))));
    if let Some(cover) = &report.cover {
        page.cover(cover);
    }
    if let (Some(heading), false) = (&report.contents, report.sections.is_empty()) {
        page.push(format_args!("## {}\n\n", text(heading)));
        page.contents(&report.sections, 0);
        page.out.push('\n');
    }
    for section in &report.sections {
        page.section(section, 2);
    }
    let end = page.out.trim_end().len();
    page.out.truncate(end);
    page.out.push('\n');
    page.out
}

struct Page<'a> {
    out: String,
    report: &'a Report,
}

impl Page<'_> {
    fn push(&mut self, text: std::fmt::Arguments) {
        // Writing into a string cannot fail.
        let _ = self.out.write_fmt(text);
    }

    fn cover(&mut self, cover: &Cover) {
        if !cover.question.is_empty() {
            self.push(format_args!("{}\n\n", paragraph(&text(&cover.question))));
        }
        for (name, what) in &cover.facts {
            self.push(format_args!("- **{}** {}\n", text(name), item(&text(what))));
        }
        self.out.push('\n');
    }

    fn contents(&mut self, sections: &[Section], depth: usize) {
        for section in sections {
            let heading = one_line(&text(&section.heading()));
            self.push(format_args!("{:1$}- {heading}\n", "", depth * 2));
            self.contents(&section.below, depth + 1);
        }
    }

    fn section(&mut self, section: &Section, level: usize) {
        let marks = "#".repeat(level.min(6));
        self.push(format_args!("{marks} {}\n\n", one_line(&text(&section.heading()))));
        for block in &section.blocks {
            self.block(block);
        }
        for below in &section.below {
            self.section(below, level + 1);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Text(Tone::Plain | Tone::Note, line) => {
                self.push(format_args!("{}\n\n", paragraph(&runs(line))));
            }
            Block::Text(Tone::Lead, line) => {
                self.push(format_args!("> {}\n\n", runs(line).replace('\n', "\\\n> ")));
            }
            Block::List(lines) => {
                for line in lines {
                    self.push(format_args!("- {}\n", item(&runs(line))));
                }
                self.out.push('\n');
            }
            Block::Board(board) => self.board(board),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => {
                let (name, number) = (text(&self.report.names.figure), figure.number);
                let alternative = text(&figure.alternative);
                self.push(format_args!("{name} {number}\\. {}\n\n", paragraph(&alternative)));
            }
            Block::Sources(lines) => {
                for (line, number) in lines.iter().zip(1..) {
                    self.push(format_args!("{number}. {}\n", item(&runs(line))));
                }
                self.out.push('\n');
            }
        }
    }

    fn caption(&mut self, number: usize, caption: &str) {
        let (name, caption) = (text(&self.report.names.table), one_line(&text(caption)));
        self.push(format_args!("{name} {number}\\. {caption}\n\n"));
    }

    fn board(&mut self, board: &Board) {
        self.caption(board.number, &board.caption);
        for cell in &board.cells {
            self.push(format_args!("**{}**\n\n", one_line(&text(&cell.title))));
            if !cell.description.is_empty() {
                self.push(format_args!("{}\n\n", paragraph(&text(&cell.description))));
            }
            for card in &cell.cards {
                self.push(format_args!("- {}\n", item(&runs(card))));
            }
            if !cell.cards.is_empty() {
                self.out.push('\n');
            }
        }
    }

    fn table(&mut self, table: &Table) {
        self.caption(table.number, &table.caption);
        let cell = |words: String| words.replace('\n', "<br>");
        let heads: Vec<String> = table.columns.iter().map(|c| cell(text(&c.head))).collect();
        self.push(format_args!("| {} |\n", heads.join(" | ")));
        let rules = table.columns.iter().map(|c| if c.numeric { "--:" } else { "---" });
        self.push(format_args!("| {} |\n", rules.collect::<Vec<_>>().join(" | ")));
        for row in &table.rows {
            let cells: Vec<String> = row.iter().map(|line| cell(runs(line))).collect();
            self.push(format_args!("| {} |\n", cells.join(" | ")));
        }
        self.out.push('\n');
    }
}

fn runs(line: &Line) -> String {
    let mut out = String::new();
    for run in line {
        let words = text(&run.words);
        let bare = words.trim_matches(|c: char| c.is_whitespace());
        match run.face {
            // Stars must touch the words they stress.
            Face::Strong if !bare.is_empty() && !bare.contains('\n') => {
                let (before, after) = words.split_once(bare).unwrap_or_default();
                let _ = write!(out, "{before}**{bare}**{after}");
            }
            _ => out.push_str(&words),
        }
    }
    out
}

/// Lines of a paragraph stay apart.
fn paragraph(words: &str) -> String {
    words.lines().map(str::trim).collect::<Vec<_>>().join("\\\n")
}

/// Lines of a point of a list stay in it.
fn item(words: &str) -> String {
    words.lines().map(str::trim).collect::<Vec<_>>().join("\\\n  ")
}

fn one_line(words: &str) -> String {
    words.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}

/// Words in which nothing is markup, mathematics or a link.
fn text(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 16);
    for (at, line) in words.lines().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        // Indented words would be code, and some signs mean something where a line begins.
        let line = line.trim_start();
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        for (at, letter) in line.char_indices() {
            let special = matches!(
                letter,
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '$' | '&' | '^'
            );
            let leading = at == 0 && matches!(letter, '#' | '+' | '-' | '=' | ':');
            let counting = at > 0
                && at == digits
                && matches!(letter, '.' | ')')
                && line[at + 1..].chars().next().is_none_or(char::is_whitespace);
            if special || leading || counting {
                out.push('\\');
            }
            out.push(letter);
        }
        if words.ends_with(' ') && !line.is_empty() && !line.ends_with(' ') {
            out.push(' ');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_words_is_markup() {
        for (words, written) in [
            ("<script>", "\\<script\\>"),
            ("# head", "\\# head"),
            ("- point\n+ more", "\\- point\n\\+ more"),
            ("12. of May", "12\\. of May"),
            ("3.5 per cent", "3.5 per cent"),
            ("$x$ a|b *c*", "\\$x\\$ a\\|b \\*c\\*"),
            ("    code", "code"),
        ] {
            assert_eq!(text(words), written);
        }
    }
}

//! A report as one web page: no scripts, nothing loaded, pictures inside, ready for print.

use std::fmt::Write;

use crate::figure::{palette::Palette, svg::svg};

use super::{
    tree::{Block, Board, Cover, Face, Figure, Line, Report, Section, Table, Tone},
    xml::escaped,
};

/// Writes the page.
#[must_use]
pub fn html(report: &Report) -> String {
    let mut page = Page { out: String::with_capacity(64 * 1024), report, palette: palette() };
    let (language, title) = (report.language.code(), escaped(&report.title));
    page.push(format_args!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>\n",
        include_str!("../../assets/report/report.css")
    ));
    match &report.cover {
        Some(cover) => page.cover(cover),
        None => page.push(format_args!("<header>\n<h1>{title}</h1>\n</header>\n")),
    }
    page.contents();
    page.out.push_str("<main>\n");
    let mut at = 0;
    for section in &report.sections {
        page.section(section, 2, &mut at);
    }
    page.out.push_str("</main>\n</body>\n</html>\n");
    page.out
}

/// Colours by the names the style sheet gives them, light and dark.
fn palette() -> Palette {
    let var = |name: &str| format!("var(--{name})");
    Palette {
        ground: var("ground"),
        ink: var("ink"),
        muted: var("muted"),
        grid: var("line"),
        others: var("others"),
        series: ["s0", "s1", "s2", "s3", "s4", "s5"].map(var),
        below: ["b0", "b1", "b2", "b3"].map(var),
        middle: var("mid"),
        above: ["a0", "a1", "a2", "a3"].map(var),
    }
}

struct Page<'a> {
    out: String,
    report: &'a Report,
    palette: Palette,
}

impl Page<'_> {
    fn push(&mut self, text: std::fmt::Arguments) {
        // Writing into a string cannot fail.
        let _ = self.out.write_fmt(text);
    }

    fn cover(&mut self, cover: &Cover) {
        self.out.push_str("<header class=\"cover\">\n");
        if let Some(logo) = &cover.logo {
            let alternative = escaped(&self.report.author);
            let address = logo.address();
            self.push(format_args!(
                "<p class=\"logo\"><img src=\"{address}\" alt=\"{alternative}\"></p>\n"
            ));
        }
        self.push(format_args!("<h1>{}</h1>\n", escaped(&cover.title)));
        if !cover.question.is_empty() {
            self.push(format_args!("<p class=\"lead lines\">{}</p>\n", escaped(&cover.question)));
        }
        if !cover.facts.is_empty() {
            self.out.push_str("<dl>\n");
            for (name, what) in &cover.facts {
                self.push(format_args!("<dt>{}</dt><dd>{}</dd>\n", escaped(name), escaped(what)));
            }
            self.out.push_str("</dl>\n");
        }
        self.out.push_str("</header>\n");
    }

    fn contents(&mut self) {
        let Some(heading) = self.report.contents.as_ref() else { return };
        if self.report.sections.is_empty() {
            return;
        }
        self.push(format_args!(
            "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{}</h2>\n",
            escaped(heading)
        ));
        let mut at = 0;
        let report = self.report;
        self.entries(&report.sections, &mut at);
        self.out.push_str("</nav>\n");
    }

    fn entries(&mut self, sections: &[Section], at: &mut usize) {
        self.out.push_str("<ol>\n");
        for section in sections {
            *at += 1;
            let heading = escaped(&section.heading());
            self.push(format_args!("<li><a href=\"#section-{at}\">{heading}</a>"));
            if !section.below.is_empty() {
                self.out.push('\n');
                self.entries(&section.below, at);
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol>\n");
    }

    fn section(&mut self, section: &Section, level: usize, at: &mut usize) {
        *at += 1;
        let (heading, level_here) = (escaped(&section.heading()), level.min(6));
        self.push(format_args!(
            "<section id=\"section-{at}\">\n<h{level_here}>{heading}</h{level_here}>\n"
        ));
        for block in &section.blocks {
            self.block(block);
        }
        for below in &section.below {
            self.section(below, level + 1, at);
        }
        self.out.push_str("</section>\n");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Text(tone, line) => {
                let class = match tone {
                    Tone::Plain => "lines",
                    Tone::Lead => "lead lines",
                    Tone::Note => "note lines",
                };
                self.push(format_args!("<p class=\"{class}\">{}</p>\n", runs(line)));
            }
            Block::List(lines) => {
                self.out.push_str("<ul>\n");
                for line in lines {
                    self.push(format_args!("<li class=\"lines\">{}</li>\n", runs(line)));
                }
                self.out.push_str("</ul>\n");
            }
            Block::Board(board) => self.board(board),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Sources(lines) => {
                self.out.push_str("<ol>\n");
                for (line, number) in lines.iter().zip(1..) {
                    self.push(format_args!(
                        "<li id=\"source-{number}\" class=\"lines\">{}</li>\n",
                        runs(line)
                    ));
                }
                self.out.push_str("</ol>\n");
            }
        }
    }

    fn caption(&mut self, number: usize, caption: &str) {
        let name = escaped(&self.report.names.table);
        self.push(format_args!("<caption>{name} {number}. {}</caption>\n", escaped(caption)));
    }

    fn board(&mut self, board: &Board) {
        self.out.push_str("<table class=\"board\">\n");
        self.caption(board.number, &board.caption);
        self.out.push_str("<tbody>\n");
        for row in board.cells.chunks(board.columns.max(1)) {
            self.out.push_str("<tr>\n");
            for cell in row {
                self.push(format_args!("<td><p class=\"cell\">{}</p>", escaped(&cell.title)));
                if !cell.description.is_empty() {
                    self.push(format_args!(
                        "<p class=\"note lines\">{}</p>",
                        escaped(&cell.description)
                    ));
                }
                if !cell.cards.is_empty() {
                    self.out.push_str("<ul>\n");
                    for card in &cell.cards {
                        self.push(format_args!("<li>{}</li>\n", runs(card)));
                    }
                    self.out.push_str("</ul>");
                }
                self.out.push_str("</td>\n");
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table>\n");
    }

    fn table(&mut self, table: &Table) {
        self.out.push_str("<div class=\"wide\">\n<table>\n");
        self.caption(table.number, &table.caption);
        self.out.push_str("<thead><tr>");
        let over = usize::from(table.is_grouped());
        let columns = table.columns.get(over..).unwrap_or_default();
        let all: u32 = columns.iter().map(|column| u32::from(column.share)).sum();
        for column in columns {
            let wide = u32::from(column.share) * 100 / all.max(1);
            let class = if column.numeric { " class=\"number\"" } else { "" };
            let head = with_breaks(&escaped(&column.head));
            self.push(format_args!("<th scope=\"col\"{class} style=\"width:{wide}%\">{head}</th>"));
        }
        self.out.push_str("</tr></thead>\n");
        let mut groups = table.groups().into_iter().peekable();
        for (row, at) in table.rows.iter().zip(0..) {
            if let Some((_, name)) = groups.next_if(|(begins, _)| *begins == at) {
                let (name, end) = (escaped(&name), if at > 0 { "</tbody>\n" } else { "" });
                let span = columns.len();
                self.push(format_args!(
                    "{end}<tbody>\n<tr><th class=\"over\" scope=\"rowgroup\" colspan=\"{span}\">{name}</th></tr>\n"
                ));
            } else if at == 0 {
                self.out.push_str("<tbody>\n");
            }
            self.out.push_str("<tr>");
            for (cell, column) in row.iter().skip(over).zip(columns) {
                let class = if column.numeric { " class=\"number\"" } else { "" };
                self.push(format_args!("<td{class}>{}</td>", with_breaks(&runs(cell))));
            }
            self.out.push_str("</tr>\n");
        }
        let end = if table.rows.is_empty() { "" } else { "</tbody>\n" };
        self.push(format_args!("{end}</table>\n</div>\n"));
    }

    fn figure(&mut self, figure: &Figure) {
        let number = figure.number;
        // Several drawings on one page: each has patterns of its own. A quotation mark in words
        // is escaped, so only ids are found.
        let drawn = svg(&figure.scene, &self.palette)
            .replace("<pattern id=\"p", &format!("<pattern id=\"f{number}p"))
            .replace("\"url(#p", &format!("\"url(#f{number}p"));
        // Words for those who cannot see it say more than the drawing's title.
        let label = format!("role=\"img\" aria-label=\"{}\"", escaped(&figure.alternative));
        let drawn = drawn.replacen("role=\"img\"", &label, 1);
        let name = escaped(&self.report.names.figure);
        self.push(format_args!(
            "<figure>\n{drawn}<figcaption>{name} {number}. {}</figcaption>\n</figure>\n",
            escaped(&figure.caption)
        ));
    }
}

/// A word longer than this may be broken in a table.
const LONG: usize = 24;

/// The same page with places to break in words too long for a column.
fn with_breaks(page: &str) -> String {
    let mut out = String::with_capacity(page.len());
    let (mut in_tag, mut in_sign, mut letters) = (false, false, 0);
    for letter in page.chars() {
        out.push(letter);
        match letter {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ if in_tag => {}
            '&' => in_sign = true,
            letter if letter.is_whitespace() => letters = 0,
            ';' if in_sign => {
                in_sign = false;
                letters += 1;
            }
            _ if in_sign => {}
            _ => letters += 1,
        }
        if letters == LONG && !in_tag && !in_sign {
            out.push_str("<wbr>");
            letters = 0;
        }
    }
    out
}

fn runs(line: &Line) -> String {
    let mut out = String::new();
    for run in line {
        let words = escaped(&run.words);
        match run.face {
            Face::Plain => out.push_str(&words),
            Face::Strong => {
                let _ = write!(out, "<strong>{words}</strong>");
            }
            Face::Muted => {
                let _ = write!(out, "<span class=\"quiet\">{words}</span>");
            }
            Face::Cite(number) => {
                // The blank before the mark is not part of the link.
                let mark = words.trim_start();
                let blank = &words[..words.len() - mark.len()];
                let _ = write!(out, "{blank}<a href=\"#source-{number}\">{mark}</a>");
            }
        }
    }
    out
}

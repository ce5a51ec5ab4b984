//! The body of a DOCX, block by block.

use std::fmt::Write;

use crate::{
    figure::Extent,
    report::{
        columns,
        tree::{Block, Board, Column, Figure, Line, Report, Section, Table, Tone},
        xml::escaped,
    },
};

use super::{
    ROOM,
    keep::{self, KEPT, is_low, is_short, is_whole, stays},
    text,
};

/// English Metric Units in a twentieth of a point.
const EMU: u32 = 635;
/// A paragraph below a table keeps away from it.
const AWAY: &str = "<w:spacing w:before=\"200\"/>";
/// The last paragraph, where a table has to have one after it: too small to need a page.
const LAST: &str = "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" \
    w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>";
/// A table with more columns than this is set dense.
const AIRY: usize = 5;
/// The highest a picture may be, in twentieths of a point.
const HIGHEST: f32 = 12_400.0;
/// A drawing as wide as the page; a narrower one keeps the size of its letters.
const WIDE: f32 = 640.0;
/// The most a logo takes, in twentieths of a point.
const LOGO: [f32; 2] = [3_400.0, 1_250.0];

pub(super) struct Body<'a> {
    pub(super) xml: String,
    report: &'a Report,
    pictures: std::vec::IntoIter<(String, Extent)>,
    marks: usize,
    new_page: bool,
    after_table: bool,
}

impl<'a> Body<'a> {
    pub(super) fn new(report: &'a Report, pictures: Vec<(String, Extent)>) -> Self {
        Self {
            xml: String::new(),
            report,
            pictures: pictures.into_iter(),
            marks: 0,
            new_page: false,
            after_table: false,
        }
    }

    fn push(&mut self, text: std::fmt::Arguments) {
        // Writing into a string cannot fail.
        let _ = self.xml.write_fmt(text);
    }

    pub(super) fn paragraph(&mut self, style: &str, inside: &str) {
        self.paragraph_with(style, "", inside);
    }

    /// A paragraph with properties of its own; one after a table keeps away from it.
    fn paragraph_with(&mut self, style: &str, with: &str, inside: &str) {
        let away = if std::mem::take(&mut self.after_table) { AWAY } else { "" };
        self.push(format_args!("{}", paragraph(style, &format!("{with}{away}"), inside)));
    }

    /// The body, whole: where a table is its last, a paragraph stands after it.
    pub(super) fn ended(mut self) -> String {
        if self.after_table {
            self.xml.push_str(LAST);
        }
        self.xml
    }

    /// What comes next begins a page.
    pub(super) fn page_break(&mut self) {
        self.new_page = true;
    }

    /// A heading; it begins a page where one was asked for.
    pub(super) fn heading(&mut self, style: &str, with: &str, inside: &str) {
        self.after_table = false;
        let page = if std::mem::take(&mut self.new_page) { "<w:pageBreakBefore/>" } else { "" };
        self.push(format_args!("{}", paragraph(style, &format!("{page}{with}"), inside)));
    }

    pub(super) fn section(&mut self, section: &Section, level: usize, at: &mut usize) {
        *at += 1;
        let inside = bookmarked(&format!("_Toc{at}"), *at, &text::words(&section.title));
        let numbered = if section.number.is_empty() {
            String::new()
        } else {
            format!("<w:numPr><w:ilvl w:val=\"{}\"/><w:numId w:val=\"2\"/></w:numPr>", level.min(3))
        };
        let style = format!("Heading{}", level.min(3) + 1);
        self.heading(&style, &numbered, &inside);
        let mut blocks = section.blocks.iter().peekable();
        let mut begun = false;
        while let Some(block) = blocks.next() {
            begun |= !matches!(block, Block::Text(Tone::Note | Tone::Lead, _));
            self.block(block, stays(block, blocks.peek().copied(), begun));
        }
        for below in &section.below {
            self.section(below, level + 1, at);
        }
    }

    /// Writes a block. One that `stays` is on a page with the beginning of the next.
    fn block(&mut self, block: &Block, stays: bool) {
        match block {
            Block::Text(tone, line) => {
                let style = match tone {
                    Tone::Plain => "Normal",
                    Tone::Lead => "Lead",
                    Tone::Note => "Note",
                };
                let with = if stays { KEPT } else { "" };
                self.paragraph_with(style, with, &text::line(line));
            }
            Block::List(lines) => {
                for line in lines {
                    self.paragraph("ListBullet", &text::line(line));
                }
            }
            Block::Board(board) => self.board(board),
            Block::Table(table) => self.table(table, stays),
            Block::Figure(figure) => self.figure(figure),
            Block::Sources(lines) => {
                for (line, number) in lines.iter().zip(1_usize..) {
                    let id = 100_000 + number;
                    let inside = bookmarked(&format!("source_{number}"), id, &text::line(line));
                    self.paragraph("Bibliography", &inside);
                }
            }
        }
    }

    /// A caption whose number is a field, so that it counts on when someone adds a table.
    fn caption(&mut self, name: &str, sequence: &str, number: usize, caption: &str, above: bool) {
        let field = text::field(&format!(" SEQ {sequence} \\* ARABIC "), &number.to_string());
        let inside = format!(
            "{}{field}{}",
            text::words(&format!("{name} ")),
            text::words(&format!(". {caption}"))
        );
        self.paragraph_with("Caption", if above { KEPT } else { "" }, &inside);
    }

    fn start_table(&mut self, widths: &[u32], caption: &str, edges: &str) {
        let all: u32 = widths.iter().sum();
        let caption = escaped(&caption.replace('\n', " "));
        self.push(format_args!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"{all}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/>{edges}<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" \
             w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>\
             <w:tblCaption w:val=\"{caption}\"/></w:tblPr><w:tblGrid>"
        ));
        for width in widths {
            self.push(format_args!("<w:gridCol w:w=\"{width}\"/>"));
        }
        self.xml.push_str("</w:tblGrid>");
    }

    fn end_table(&mut self) {
        self.xml.push_str("</w:tbl>");
        self.after_table = true;
    }

    fn board(&mut self, board: &Board) {
        let report = self.report;
        self.caption(&report.names.table, "Table", board.number, &board.caption, true);
        let columns = board.columns.max(1);
        let width = ROOM / u32::try_from(columns).unwrap_or(1);
        self.start_table(&vec![width; columns], &board.caption, "");
        let whole = is_whole(board, columns);
        let rows = board.cells.len().div_ceil(columns);
        for (row, number) in board.cells.chunks(columns).zip(1..) {
            // A canvas that fits on a page is not parted.
            let kept = if whole && number < rows { KEPT } else { "" };
            let low = if is_low(row, columns) { "<w:trPr><w:cantSplit/></w:trPr>" } else { "" };
            self.push(format_args!("<w:tr>{low}"));
            for cell in row {
                self.push(format_args!(
                    "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/><w:tcBorders>\
                     <w:top w:val=\"single\" w:sz=\"24\" w:space=\"0\" w:color=\"1D5C63\"/>\
                     </w:tcBorders></w:tcPr>"
                ));
                self.paragraph_with("CellTitle", kept, &text::words(&cell.title));
                if !cell.description.is_empty() {
                    self.paragraph_with("Note", kept, &text::words(&cell.description));
                }
                for card in &cell.cards {
                    self.paragraph_with("CardText", kept, &text::line(card));
                }
                self.xml.push_str("</w:tc>");
            }
            for _ in row.len()..columns {
                self.cell(width, ("TableText", ""), "", "");
            }
            self.xml.push_str("</w:tr>");
        }
        self.end_table();
    }

    fn cell(&mut self, width: u32, (style, shade): (&str, &str), besides: &str, inside: &str) {
        let paragraph = paragraph(style, besides, inside);
        self.push(format_args!(
            "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{shade}</w:tcPr>{paragraph}</w:tc>"
        ));
    }

    fn table(&mut self, table: &Table, stays: bool) {
        let report = self.report;
        self.caption(&report.names.table, "Table", table.number, &table.caption, true);
        let widths = widths(table);
        self.start_table(&widths, &table.caption, Set::of(table).edges());
        self.xml.push_str("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (column, width) in table.columns.iter().zip(&widths) {
            let shade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF1F2\"/>";
            let head = text::run(&column.head, Some("Strong"));
            let with = format!("{KEPT}{}", side(column));
            self.cell(*width, (Set::of(table).style(), shade), &with, &head);
        }
        self.xml.push_str("</w:tr>");
        for (row, kept) in table.rows.iter().zip(keep::rows(table, stays)) {
            self.row(row, table, &widths, kept);
        }
        self.end_table();
    }

    fn row(&mut self, row: &[Line], table: &Table, widths: &[u32], kept: bool) {
        let short = is_short(row);
        let whole = if short { "<w:trPr><w:cantSplit/></w:trPr>" } else { "" };
        self.push(format_args!("<w:tr>{whole}"));
        let kept = if kept && short { KEPT } else { "" };
        for ((line, column), width) in row.iter().zip(&table.columns).zip(widths) {
            let with = format!("{kept}{}", side(column));
            self.cell(*width, (Set::of(table).style(), ""), &with, &text::line(line));
        }
        self.xml.push_str("</w:tr>");
    }

    fn figure(&mut self, figure: &Figure) {
        let Some((picture, size)) = self.pictures.next() else { return };
        #[expect(clippy::cast_precision_loss, reason = "a page is narrow")]
        let scale = (ROOM as f32 / size.width.max(WIDE)).min(HIGHEST / size.height);
        let sides = [emu(size.width * scale), emu(size.height * scale)];
        let drawing = self.drawing(&picture, sides, "Figure", &figure.alternative);
        self.paragraph_with("Normal", KEPT, &drawing);
        let report = self.report;
        self.caption(&report.names.figure, "Figure", figure.number, &figure.caption, false);
    }

    /// The mark of whoever publishes it, that many pixels wide and high.
    pub(super) fn logo(&mut self, picture: &str, pixels: [u32; 2], alternative: &str) {
        #[expect(clippy::cast_precision_loss, reason = "some thousand pixels")]
        let [width, height] = pixels.map(|side| side.max(1) as f32);
        let scale = (LOGO[0] / width).min(LOGO[1] / height);
        let sides = [emu(width * scale), emu(height * scale)];
        let drawing = self.drawing(picture, sides, "Logo", alternative);
        self.paragraph("Normal", &drawing);
    }

    /// A picture in the text; its sides in English Metric Units.
    fn drawing(&mut self, picture: &str, sides: [u32; 2], name: &str, alternative: &str) -> String {
        self.marks += 1;
        let (number, [width, height]) = (self.marks, sides);
        let alternative = escaped(&alternative.replace('\n', " "));
        format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{width}\" cy=\"{height}\"/>\
             <wp:docPr id=\"{number}\" name=\"{name} {number}\" descr=\"{alternative}\"/>\
             <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">\
             <pic:pic><pic:nvPicPr><pic:cNvPr id=\"{number}\" name=\"{name}{number}.png\" descr=\"{alternative}\"/>\
             <pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{picture}\"/>\
             <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>\
             <a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>\
             </pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )
    }
}

/// Numbers stand at the right.
fn side(column: &Column) -> &'static str {
    if column.numeric { "<w:jc w:val=\"right\"/>" } else { "" }
}

/// A paragraph of a style; `with` is what its properties hold besides.
fn paragraph(style: &str, with: &str, inside: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{with}</w:pPr>{inside}</w:p>")
}

fn bookmarked(name: &str, id: usize, inside: &str) -> String {
    format!(
        "<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/>{inside}<w:bookmarkEnd w:id=\"{id}\"/>"
    )
}

/// How a table is set.
#[derive(Clone, Copy)]
enum Set {
    Airy,
    Dense,
}

impl Set {
    fn of(table: &Table) -> Self {
        if table.columns.len() > AIRY { Self::Dense } else { Self::Airy }
    }

    /// The style of its paragraphs.
    fn style(self) -> &'static str {
        match self {
            Self::Airy => "TableText",
            Self::Dense => "TableDense",
        }
    }

    /// The size of its letters, in points.
    fn letters(self) -> f32 {
        match self {
            Self::Airy => 9.0,
            Self::Dense => 8.0,
        }
    }

    /// What a cell keeps free at both sides together, in points.
    fn room(self) -> f32 {
        match self {
            Self::Airy => 11.0,
            Self::Dense => 6.0,
        }
    }

    /// The same as a property of the table, where it is not that of its style.
    fn edges(self) -> &'static str {
        match self {
            Self::Airy => "",
            Self::Dense => {
                "<w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/>\
                 <w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar>"
            }
        }
    }
}

/// The widths of columns in twentieths of a point.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within a page")]
fn widths(table: &Table) -> Vec<u32> {
    #[expect(clippy::cast_precision_loss, reason = "a page is narrow")]
    let room = ROOM as f32 / 20.0;
    let widths = columns::widths(table, room, Set::of(table).letters(), Set::of(table).room());
    widths.into_iter().map(|width| (width * 20.0) as u32).collect()
}

/// Twentieths of a point in English Metric Units.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within a page")]
fn emu(twentieths: f32) -> u32 {
    twentieths.max(1.0) as u32 * EMU
}

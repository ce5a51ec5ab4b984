//! What stands on a slide, and how it is written.

use std::fmt::Write;

use crate::{
    figure::{Area, Point},
    report::{
        tree::{Face, Line, Run},
        xml::escaped,
    },
};

use super::measure::{Look, Mark, Para, quiet};

/// English Metric Units in a point.
const EMU: f32 = 12_700.0;
/// The room between the edge of a table's cell and its words, in points.
pub(super) const CELL: (f32, f32) = (7.0, 3.0);

/// Says to a reader of the screen that a shape has nothing to tell.
const SILENT: &str = "<a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\">\
    <adec:decorative xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" \
    val=\"1\"/></a:ext></a:extLst>";

/// A colour of the theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hue {
    Ink,
    Quiet,
    Line,
    Soft,
    Accent(u8),
}

impl Hue {
    fn xml(self) -> String {
        match self {
            Self::Ink => "<a:schemeClr val=\"tx1\"/>".to_owned(),
            Self::Soft => "<a:schemeClr val=\"bg2\"/>".to_owned(),
            Self::Quiet => "<a:srgbClr val=\"5B666B\"/>".to_owned(),
            Self::Line => "<a:srgbClr val=\"BFC8CB\"/>".to_owned(),
            Self::Accent(number) => format!("<a:schemeClr val=\"accent{}\"/>", number % 6 + 1),
        }
    }

    fn fill(self) -> String {
        format!("<a:solidFill>{}</a:solidFill>", self.xml())
    }
}

/// A thing on a slide.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item {
    /// The text of the layout's own place.
    Body(Vec<Para>, f32),
    /// The text under a title in the middle.
    Subtitle(Vec<Para>, f32),
    /// Words in a box.
    Text(TextBox),
    /// A filled rectangle.
    Band(Area, Hue),
    /// A straight line of that width.
    Rule(Point, Point, Hue, f32),
    /// A filled or hollow dot.
    Dot(Point, f32, Hue, bool),
    /// A table.
    Table(Grid),
    /// The picture of that number, from 0, with its words.
    Picture(usize, Area, String),
}

/// Words in a box.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct TextBox {
    pub(super) area: Area,
    pub(super) paras: Vec<Para>,
    pub(super) base: f32,
    pub(super) inset: f32,
    pub(super) outlined: bool,
    pub(super) side: Side,
    pub(super) foot: bool,
}

/// Where the lines of a box begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Middle,
    Right,
}

impl TextBox {
    /// Words without a frame.
    pub(super) fn plain(area: Area, paras: Vec<Para>, base: f32) -> Self {
        Self { area, paras, base, inset: 0.0, outlined: false, side: Side::Left, foot: false }
    }
}

/// A piece of a table.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Grid {
    pub(super) area: Area,
    pub(super) widths: Vec<f32>,
    /// The first row is the heading.
    pub(super) rows: Vec<(f32, Vec<Para>)>,
    pub(super) numeric: Vec<bool>,
    pub(super) base: f32,
    pub(super) name: String,
}

impl Grid {
    /// How high its rows are together.
    pub(super) fn high(&self) -> f32 {
        self.rows.iter().map(|(height, _)| height).sum()
    }
}

/// Writes things, counting their ids.
pub(super) struct Shapes<'a> {
    pub(super) xml: String,
    pub(super) language: &'a str,
    /// The relation of each picture.
    pub(super) pictures: Vec<(usize, String)>,
    id: usize,
}

impl<'a> Shapes<'a> {
    pub(super) fn new(language: &'a str) -> Self {
        Self { xml: String::new(), language, pictures: Vec::new(), id: 1 }
    }

    fn push(&mut self, text: std::fmt::Arguments) {
        // Writing into a string cannot fail.
        let _ = self.xml.write_fmt(text);
    }

    fn next(&mut self) -> usize {
        self.id += 1;
        self.id
    }

    /// Leaves an id to a shape written elsewhere.
    pub(super) fn skip(&mut self) {
        self.id += 1;
    }

    /// A place the layout keeps for words of that kind.
    pub(super) fn placeholder(&mut self, name: &str, kind: &str, inside: &str) {
        let id = self.next();
        self.push(format_args!(
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name} {id}\"/><p:cNvSpPr>\
             <a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr>\
             <p:spPr/><p:txBody>{inside}</p:txBody></p:sp>"
        ));
    }

    pub(super) fn item(&mut self, item: &Item) {
        match item {
            Item::Body(paras, base) | Item::Subtitle(paras, base) => {
                let body = matches!(item, Item::Body(..));
                let (name, kind) = if body { ("Text", "body") } else { ("Subtitle", "subTitle") };
                let text = paragraphs(paras, *base, Side::Left, self.language);
                let inside = format!("<a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>{text}");
                self.placeholder(name, &format!("type=\"{kind}\" idx=\"1\""), &inside);
            }
            Item::Text(text) => self.text(text),
            Item::Band(area, hue) => {
                let id = self.next();
                let (place, fill) = (transform("a", *area), hue.fill());
                self.push(format_args!(
                    "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Band {id}\">{SILENT}</p:cNvPr><p:cNvSpPr/><p:nvPr/>\
                     </p:nvSpPr><p:spPr>{place}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>\
                     {fill}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
                ));
            }
            Item::Rule(from, to, hue, width) => self.rule(*from, *to, *hue, *width),
            Item::Dot(centre, radius, hue, filled) => {
                let id = self.next();
                let place = transform("a", Area::about(*centre, *radius));
                let paper = "<a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>".to_owned();
                let (fill, line) = (if *filled { hue.fill() } else { paper }, hue.fill());
                self.push(format_args!(
                    "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Dot {id}\">{SILENT}</p:cNvPr><p:cNvSpPr/><p:nvPr/>\
                     </p:nvSpPr><p:spPr>{place}<a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom>\
                     {fill}<a:ln w=\"19050\">{line}</a:ln></p:spPr></p:sp>"
                ));
            }
            Item::Table(grid) => self.table(grid),
            Item::Picture(number, area, words) => {
                let id = self.next();
                let relation = format!("rIdPicture{number}");
                let (place, words) = (transform("a", *area), escaped(&words.replace('\n', " ")));
                self.push(format_args!(
                    "<p:pic><p:nvPicPr><p:cNvPr id=\"{id}\" name=\"Figure {id}\" descr=\"{words}\"/>\
                     <p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>\
                     <p:blipFill><a:blip r:embed=\"{relation}\"/><a:stretch><a:fillRect/></a:stretch>\
                     </p:blipFill><p:spPr>{place}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>\
                     </p:spPr></p:pic>"
                ));
                self.pictures.push((*number, relation));
            }
        }
    }

    fn text(&mut self, text: &TextBox) {
        let id = self.next();
        let (place, inset) = (transform("a", text.area), emu(text.inset));
        let line = if text.outlined {
            format!("<a:ln w=\"9525\">{}</a:ln>", Hue::Line.fill())
        } else {
            "<a:ln><a:noFill/></a:ln>".to_owned()
        };
        let anchor = if text.foot { "b" } else { "t" };
        let inside = paragraphs(&text.paras, text.base, text.side, self.language);
        self.push(format_args!(
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Text {id}\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/>\
             </p:nvSpPr><p:spPr>{place}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/>\
             {line}</p:spPr><p:txBody><a:bodyPr wrap=\"square\" lIns=\"{inset}\" tIns=\"{inset}\" \
             rIns=\"{inset}\" bIns=\"{inset}\" anchor=\"{anchor}\"><a:normAutofit/></a:bodyPr>\
             <a:lstStyle/>{inside}</p:txBody></p:sp>"
        ));
    }

    fn rule(&mut self, from: Point, to: Point, hue: Hue, width: f32) {
        let id = self.next();
        let area = Area {
            left: from.x.min(to.x),
            top: from.y.min(to.y),
            right: from.x.max(to.x),
            bottom: from.y.max(to.y),
        };
        // A line falls from the left to the right unless it is turned over.
        let rises = (to.x - from.x) * (to.y - from.y) < 0.0;
        let place = transform("a", area);
        let place = if rises { place.replace("<a:xfrm>", "<a:xfrm flipV=\"1\">") } else { place };
        let (fill, width) = (hue.fill(), emu(width));
        self.push(format_args!(
            "<p:cxnSp><p:nvCxnSpPr><p:cNvPr id=\"{id}\" name=\"Line {id}\">{SILENT}</p:cNvPr><p:cNvCxnSpPr/><p:nvPr/>\
             </p:nvCxnSpPr><p:spPr>{place}<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom>\
             <a:ln w=\"{width}\">{fill}</a:ln></p:spPr></p:cxnSp>"
        ));
    }

    fn table(&mut self, grid: &Grid) {
        let id = self.next();
        let (place, name) = (transform("p", grid.area), escaped(&grid.name.replace('\n', " ")));
        self.push(format_args!(
            "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"{id}\" name=\"Table {id}\" \
             descr=\"{name}\"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/>\
             </p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>{place}<a:graphic><a:graphicData \
             uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl>\
             <a:tblPr firstRow=\"1\"/><a:tblGrid>"
        ));
        for width in &grid.widths {
            self.push(format_args!("<a:gridCol w=\"{}\"/>", emu(*width)));
        }
        self.xml.push_str("</a:tblGrid>");
        for (at, (height, cells)) in grid.rows.iter().enumerate() {
            self.push(format_args!("<a:tr h=\"{}\">", emu(*height)));
            for (cell, numeric) in cells.iter().zip(&grid.numeric) {
                let side = if *numeric { Side::Right } else { Side::Left };
                let inside = paragraphs(std::slice::from_ref(cell), grid.base, side, self.language);
                let (across, down) = (emu(CELL.0), emu(CELL.1));
                let edges = edges(at == 0);
                let fill = if at == 0 { Hue::Soft.fill() } else { "<a:noFill/>".to_owned() };
                self.push(format_args!(
                    "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{inside}</a:txBody><a:tcPr \
                     marL=\"{across}\" marR=\"{across}\" marT=\"{down}\" marB=\"{down}\">\
                     {edges}{fill}</a:tcPr></a:tc>"
                ));
            }
            self.xml.push_str("</a:tr>");
        }
        self.xml.push_str("</a:tbl></a:graphicData></a:graphic></p:graphicFrame>");
    }
}

/// A hairline below every row, a stronger one below the heading.
fn edges(head: bool) -> String {
    let none = |side: &str| format!("<a:{side} w=\"0\"><a:noFill/></a:{side}>");
    let (hue, width) = if head { (Hue::Accent(0), 12_700) } else { (Hue::Line, 6_350) };
    let below = format!("<a:lnB w=\"{width}\">{}</a:lnB>", hue.fill());
    format!("{}{}{}{below}", none("lnL"), none("lnR"), none("lnT"))
}

/// Where a thing stands; `space` is the name space of the element.
fn transform(space: &str, area: Area) -> String {
    let Area { left, top, right, bottom } = area;
    format!(
        "<{space}:xfrm><a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/></{space}:xfrm>",
        emu(left),
        emu(top),
        emu(right - left),
        emu(bottom - top),
    )
}

/// Points in English Metric Units.
#[expect(clippy::cast_possible_truncation, reason = "within a slide")]
fn emu(points: f32) -> i64 {
    (points * EMU).round() as i64
}

/// Hundredths of a point.
#[expect(clippy::cast_possible_truncation, reason = "letters of a slide")]
fn hundredths(points: f32) -> i64 {
    (points * 100.0).round() as i64
}

pub(super) fn paragraphs(paras: &[Para], base: f32, side: Side, language: &str) -> String {
    let mut out = String::new();
    for para in paras {
        let indent = emu(para.indent(base));
        let (hang, mark) = match para.mark {
            Mark::None | Mark::Rest => (0, "<a:buNone/>"),
            Mark::Dot => (-indent, "<a:buFont typeface=\"Arial\"/><a:buChar char=\"•\"/>"),
        };
        let side = match side {
            Side::Left => "l",
            Side::Middle => "ctr",
            Side::Right => "r",
        };
        let gap = hundredths(para.gap(base));
        // Writing into a string cannot fail.
        let _ = write!(
            out,
            "<a:p><a:pPr marL=\"{indent}\" indent=\"{hang}\" algn=\"{side}\"><a:lnSpc>\
             <a:spcPct val=\"100000\"/></a:lnSpc><a:spcBef><a:spcPts val=\"{gap}\"/></a:spcBef>\
             {mark}</a:pPr>"
        );
        for run in &para.line {
            out.push_str(&words(run, para.look, para.size(base), language));
        }
        let last = hundredths(para.size(base));
        let _ = write!(out, "<a:endParaRPr lang=\"{language}\" sz=\"{last}\"/></a:p>");
    }
    if paras.is_empty() {
        let _ = write!(out, "<a:p><a:endParaRPr lang=\"{language}\"/></a:p>");
    }
    out
}

fn words(run: &Run, look: Look, size: f32, language: &str) -> String {
    let size = hundredths(if run.face == Face::Muted { quiet(size) } else { size });
    let head = look == Look::Head && run.face != Face::Muted;
    let heavy = if run.face == Face::Strong || head { " b=\"1\"" } else { "" };
    let hue = match (run.face, look) {
        (Face::Muted, _) | (_, Look::Small) => Hue::Quiet.fill(),
        (Face::Cite(_), _) => Hue::Accent(0).fill(),
        _ => Hue::Ink.fill(),
    };
    let look = |name: &str| {
        format!("<a:{name} lang=\"{language}\" sz=\"{size}\"{heavy} dirty=\"0\">{hue}</a:{name}>")
    };
    plain(&run.words, &look("rPr"))
}

/// Words as runs of one look; a line break starts a line.
fn plain(words: &str, look: &str) -> String {
    let mut out = String::new();
    for (at, line) in words.split('\n').enumerate() {
        if at > 0 {
            let _ = write!(out, "<a:br>{look}</a:br>");
        }
        if !line.is_empty() {
            let _ = write!(out, "<a:r>{look}<a:t>{}</a:t></a:r>", escaped(line));
        }
    }
    out
}

/// Paragraphs in the look of the place they stand in.
pub(super) fn unadorned<'a>(lines: impl IntoIterator<Item = &'a Line>, language: &str) -> String {
    let look = format!("<a:rPr lang=\"{language}\" dirty=\"0\"/>");
    let mut out = String::new();
    for line in lines {
        out.push_str("<a:p>");
        for run in line {
            out.push_str(&plain(&run.words, &look));
        }
        let _ = write!(out, "<a:endParaRPr lang=\"{language}\"/></a:p>");
    }
    out
}

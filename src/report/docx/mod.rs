//! A report as a DOCX: real styles, headings, a field of contents, tables whose heading rows
//! repeat, pictures with their words.

mod blocks;
mod keep;
mod text;

use std::{borrow::Cow, fmt::Write};

use crate::{
    figure::{Extent, chart::Chart, layout, scene::Scene},
    session::Language,
    text::Texts,
};

use super::{
    package::{HEAD, OFFICE, Package, Relations},
    prints::{figures, prints},
    tree::{Cover, Figure, Report, Section, Shown},
    xml::escaped,
};

use blocks::Body;

/// The width of the text on upright A4, in twentieths of a point.
const ROOM: u32 = 9_638;
/// Pixels a point of a drawing: sharp on paper, small in a file.
const SCALE: f32 = 2.0;
const SPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
    xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

/// Writes the document. The same report gives the same bytes.
///
/// # Errors
/// In the words of the engine, where a picture cannot be drawn or the file not be packed.
pub fn docx(report: &Report) -> Result<Vec<u8>, String> {
    let mut package = Package::default();
    let mut relations = Relations::default();
    let language = tag(report.language);
    for (name, kind, xml) in [
        (
            "styles",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
            include_str!("../../../assets/report/docx/styles.xml"),
        ),
        (
            "numbering",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
            include_str!("../../../assets/report/docx/numbering.xml"),
        ),
        (
            "fontTable",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml",
            include_str!("../../../assets/report/docx/fonts.xml"),
        ),
        (
            "settings",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
            include_str!("../../../assets/report/docx/settings.xml"),
        ),
    ] {
        package.part(&format!("word/{name}.xml"), kind, xml.replace("{lang}", language));
        relations.add(&format!("{OFFICE}/{name}"), &format!("{name}.xml"));
    }
    let footer = relations.add(&format!("{OFFICE}/footer"), "footer1.xml");
    package.part(
        "word/footer1.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
        foot(report),
    );
    let figures = figures(&report.sections);
    let texts = Texts::new(report.language);
    let scenes: Vec<Cow<Scene>> = figures.iter().map(|figure| drawing(figure, texts)).collect();
    let drawn = prints(&scenes.iter().map(AsRef::as_ref).collect::<Vec<_>>(), SCALE)?;
    let mut pictures = Vec::new();
    for ((bytes, scene), number) in drawn.into_iter().zip(&scenes).zip(1..) {
        let name = format!("media/figure{number}.png");
        package.picture(&format!("word/{name}"), bytes);
        pictures.push((relations.add(&format!("{OFFICE}/image"), &name), scene.size));
    }
    let mut logo = None;
    if let Some(own) = report.cover.as_ref().and_then(|cover| cover.logo.as_ref()) {
        let (bytes, pixels) = own.png().ok_or("the logo cannot be drawn")?;
        package.picture("word/media/logo.png", bytes);
        logo = Some((relations.add(&format!("{OFFICE}/image"), "media/logo.png"), pixels));
    }
    let document = document(report, pictures, logo, &footer);
    package.part(
        "word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        document,
    );
    package.relations("word/document.xml", &relations);
    package.about("word/document.xml", &report.title, &report.author, language, report.date);
    package.zipped().map_err(|error| error.to_string())
}

/// How large a chart is drawn: two with their tables stand on a page.
const CHART: Extent = Extent::new(640.0, 240.0);

/// A list of contents with no more lines stands on the front page.
const LISTED: usize = 16;
/// How far down the title of the front page stands.
const DOWN: &str = "<w:spacing w:before=\"1800\"/>";

/// What is drawn of a figure. A chart stands under its heading and above its source, and does
/// not say them again.
fn drawing(figure: &Figure, texts: Texts) -> Cow<'_, Scene> {
    match &figure.shown {
        Shown::Chart(chart) => {
            let mut chart = Chart::clone(chart);
            chart.source.clear();
            Cow::Owned(layout::untitled(&chart, CHART, texts))
        }
        _ => Cow::Borrowed(&figure.scene),
    }
}

/// The language with its country, as office programs name it.
pub(super) fn tag(language: Language) -> &'static str {
    match language {
        Language::Kazakh => "kk-KZ",
        Language::Russian => "ru-RU",
        Language::English => "en-GB",
    }
}

fn document(
    report: &Report,
    pictures: Vec<(String, Extent)>,
    logo: Option<(String, [u32; 2])>,
    footer: &str,
) -> String {
    let mut body = Body::new(report, pictures);
    if let Some((picture, pixels)) = logo {
        body.logo(&picture, pixels, &report.author);
    }
    match &report.cover {
        Some(cover) => front(&mut body, cover),
        None => body.paragraph("Title", &text::words(&report.title)),
    }
    let mut listed = Vec::new();
    collect(&report.sections, 1, &mut listed);
    // A short list stands on the front page.
    if report.cover.is_some() && (listed.len() > LISTED || report.contents.is_none()) {
        body.page_break();
    }
    contents(&mut body, report, listed);
    let mut at = 0;
    for section in &report.sections {
        body.section(section, 0, &mut at);
    }
    format!(
        "{HEAD}<w:document {SPACES}><w:body>{}<w:sectPr>\
         <w:footerReference w:type=\"default\" r:id=\"{footer}\"/>\
         <w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" \
         w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>{}</w:sectPr></w:body></w:document>",
        body.ended(),
        if report.cover.is_some() { "<w:titlePg/>" } else { "" },
    )
}

fn front(body: &mut Body, cover: &Cover) {
    body.heading("Title", DOWN, &text::words(&cover.title));
    if !cover.question.is_empty() {
        body.paragraph("Subtitle", &text::words(&cover.question));
    }
    for (name, what) in &cover.facts {
        let name = text::run(&format!("{name}\u{2002}"), Some("Strong"));
        body.paragraph("Normal", &format!("{name}{}", text::words(what)));
    }
}

/// The field of contents with what it would say, so that it reads well before it is updated.
fn contents(body: &mut Body, report: &Report, entries: Vec<(&Section, usize)>) {
    let Some(heading) = report.contents.as_ref().filter(|_| !report.sections.is_empty()) else {
        return;
    };
    body.heading("TOCHeading", "", &text::words(heading));
    let last = entries.len();
    for ((section, level), number) in entries.into_iter().zip(1_usize..) {
        let mut inside = String::new();
        if number == 1 {
            inside.push_str(&text::field_begin(" TOC \\o \"1-3\" \\h \\z \\u ", true));
        }
        // Which page it is on, only the program that lays pages out can say.
        let _ = write!(
            inside,
            "<w:hyperlink w:anchor=\"_Toc{number}\" w:history=\"1\">{}</w:hyperlink>",
            text::words(&section.heading())
        );
        if number == last {
            inside.push_str(text::FIELD_END);
        }
        // Deeper headings are bookmarked as well but not listed.
        if level <= 3 || number == 1 || number == last {
            body.paragraph(&format!("TOC{}", level.min(3)), &inside);
        }
    }
    body.page_break();
}

fn collect<'a>(sections: &'a [Section], level: usize, found: &mut Vec<(&'a Section, usize)>) {
    for section in sections {
        found.push((section, level));
        collect(&section.below, level + 1, found);
    }
}

fn foot(report: &Report) -> String {
    let page = text::field(" PAGE ", "1");
    format!(
        "{HEAD}<w:ftr {SPACES}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>\
         <w:r><w:t xml:space=\"preserve\">{}</w:t></w:r><w:r><w:tab/></w:r>\
         <w:r><w:t xml:space=\"preserve\">{} </w:t></w:r>{page}</w:p></w:ftr>",
        escaped(&short(&report.title)),
        escaped(&report.names.page),
    )
}

/// As much of a title as fits on a line.
fn short(title: &str) -> String {
    let line = title.lines().next().unwrap_or_default();
    if line.chars().count() <= 90 {
        return line.to_owned();
    }
    let kept: String = line.chars().take(88).collect();
    format!("{}…", kept.trim_end())
}

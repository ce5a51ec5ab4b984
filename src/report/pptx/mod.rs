//! A report as slides: real titles, native text, tables and shapes, charts as pictures, and
//! the stories in the notes.

mod cells;
mod charts;
mod data;
mod deck;
mod joined;
mod maps;
mod measure;
mod shape;
mod tables;
mod told;

use std::fmt::Write;

use crate::figure::{Area, font, scene::Scene};

use super::{
    package::{HEAD, OFFICE, Package, Relations},
    prints::prints,
    tree::Report,
    xml::escaped,
};

use deck::{Layout, Slide};
use shape::{Shapes, unadorned};

/// Where things stand on a slide of 960 × 540 points, below its title and above its foot.
const ROOM: Area = Area { left: 36.0, top: 86.0, right: 924.0, bottom: 500.0 };
/// The number of the logo among the pictures.
const LOGO: usize = usize::MAX;
/// Pixels a point of a drawing: sharp where it is as large as a screen.
const SCALE: f32 = 2.7;
const SPACES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
const EMPTY_GROUP: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>\
    </p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>\
    <a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";

macro_rules! kind {
    ($name:literal) => {
        concat!("application/vnd.openxmlformats-officedocument.", $name, "+xml")
    };
}

/// The parts that are the same for every report.
const STATIC: [(&str, &str, &str); 7] = [
    ("theme/theme1", kind!("theme"), include_str!("../../../assets/report/pptx/theme.xml")),
    ("theme/theme2", kind!("theme"), include_str!("../../../assets/report/pptx/theme.xml")),
    (
        "slideMasters/slideMaster1",
        kind!("presentationml.slideMaster"),
        include_str!("../../../assets/report/pptx/master.xml"),
    ),
    (
        "slideLayouts/slideLayout1",
        kind!("presentationml.slideLayout"),
        include_str!("../../../assets/report/pptx/title.xml"),
    ),
    (
        "slideLayouts/slideLayout2",
        kind!("presentationml.slideLayout"),
        include_str!("../../../assets/report/pptx/open.xml"),
    ),
    (
        "slideLayouts/slideLayout3",
        kind!("presentationml.slideLayout"),
        include_str!("../../../assets/report/pptx/text.xml"),
    ),
    (
        "notesMasters/notesMaster1",
        kind!("presentationml.notesMaster"),
        include_str!("../../../assets/report/pptx/notes.xml"),
    ),
];

/// Writes the slides. The same report gives the same bytes.
///
/// # Errors
/// In the words of the engine, where a picture cannot be drawn or the file not be packed.
pub fn pptx(report: &Report) -> Result<Vec<u8>, String> {
    let language = super::docx::tag(report.language);
    let mut package = Package::default();
    let mut logo = None;
    if let Some(own) = report.cover.as_ref().and_then(|cover| cover.logo.as_ref()) {
        let (bytes, pixels) = own.png().ok_or("the logo cannot be drawn")?;
        package.picture(&format!("ppt/{}", media(LOGO)), bytes);
        logo = Some(pixels);
    }
    let (slides, charts) = deck::slides(report, logo);
    let mut relations = Relations::default();
    relations.add(&format!("{OFFICE}/slideMaster"), "slideMasters/slideMaster1.xml");
    relations.add(&format!("{OFFICE}/notesMaster"), "notesMasters/notesMaster1.xml");
    relations.add(&format!("{OFFICE}/theme"), "theme/theme1.xml");
    fixed(&mut package, language, &escaped(&foot_words(report)));
    let scenes: Vec<&Scene> = charts.iter().collect();
    for (bytes, at) in prints(&scenes, SCALE)?.into_iter().zip(0..) {
        package.picture(&format!("ppt/{}", media(at)), bytes);
    }
    let mut list = String::new();
    for (slide, number) in slides.iter().zip(1_usize..) {
        let relation =
            relations.add(&format!("{OFFICE}/slide"), &format!("slides/slide{number}.xml"));
        // Writing into a string cannot fail.
        let _ = write!(list, "<p:sldId id=\"{}\" r:id=\"{relation}\"/>", 255 + number);
        write_slide(&mut package, report, slide, number);
    }
    let presentation = format!(
        "{HEAD}<p:presentation {SPACES} saveSubsetFonts=\"1\">\
         <p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>\
         <p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst>\
         <p:sldIdLst>{list}</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/>\
         <p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>"
    );
    package.part("ppt/presentation.xml", kind!("presentationml.presentation.main"), presentation);
    package.relations("ppt/presentation.xml", &relations);
    package.about("ppt/presentation.xml", &report.title, &report.author, language, report.date);
    package.zipped().map_err(|error| error.to_string())
}

/// Theme, master, layouts and the look of notes, with their relations.
fn fixed(package: &mut Package, language: &str, foot: &str) {
    for (name, kind, xml) in STATIC {
        let xml = xml.replace("{lang}", language).replace("{foot}", foot);
        package.part(&format!("ppt/{name}.xml"), kind, xml);
    }
    let mut master = Relations::default();
    for number in 1..=3 {
        let target = format!("../slideLayouts/slideLayout{number}.xml");
        master.add(&format!("{OFFICE}/slideLayout"), &target);
        let mut layout = Relations::default();
        layout.add(&format!("{OFFICE}/slideMaster"), "../slideMasters/slideMaster1.xml");
        package.relations(&format!("ppt/slideLayouts/slideLayout{number}.xml"), &layout);
    }
    master.add(&format!("{OFFICE}/theme"), "../theme/theme1.xml");
    package.relations("ppt/slideMasters/slideMaster1.xml", &master);
    let mut notes = Relations::default();
    notes.add(&format!("{OFFICE}/theme"), "../theme/theme2.xml");
    package.relations("ppt/notesMasters/notesMaster1.xml", &notes);
}

/// The file of the picture of that number, from 0.
fn media(at: usize) -> String {
    if at == LOGO { "media/logo.png".to_owned() } else { format!("media/figure{}.png", at + 1) }
}

fn write_slide(package: &mut Package, report: &Report, slide: &Slide, number: usize) {
    let language = super::docx::tag(report.language);
    let mut relations = Relations::default();
    let layout = match slide.look {
        Layout::Title => 1,
        Layout::Open => 2,
        Layout::Text => 3,
    };
    let layout = format!("../slideLayouts/slideLayout{layout}.xml");
    relations.add(&format!("{OFFICE}/slideLayout"), &layout);
    let mut shapes = Shapes::new(language);
    title(&mut shapes, slide);
    for item in &slide.items {
        shapes.item(item);
    }
    if slide.look != Layout::Title {
        foot(&mut shapes, report, number);
    }
    let mut xml = shapes.xml;
    for (at, mark) in shapes.pictures {
        let relation = relations.add(&format!("{OFFICE}/image"), &format!("../{}", media(at)));
        xml = xml.replace(&format!("\"{mark}\""), &format!("\"{relation}\""));
    }
    if !slide.notes.is_empty() {
        relations.add(
            &format!("{OFFICE}/notesSlide"),
            &format!("../notesSlides/notesSlide{number}.xml"),
        );
        write_notes(package, slide, number, language);
    }
    let part = format!("ppt/slides/slide{number}.xml");
    package.part(
        &part,
        kind!("presentationml.slide"),
        format!(
            "{HEAD}<p:sld {SPACES}><p:cSld><p:spTree>{EMPTY_GROUP}{xml}</p:spTree></p:cSld>\
             <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
        ),
    );
    package.relations(&part, &relations);
}

/// The title, in letters small enough to stand on two lines, or on three.
fn title(shapes: &mut Shapes, slide: &Slide) {
    let middle = slide.look == Layout::Title;
    let (sizes, room, width) = if middle {
        ([40.0, 32.0, 28.0, 24.0, 20.0], 130.0, 852.0)
    } else {
        ([26.0, 22.0, 20.0, 16.0, 14.0], 56.0, 888.0)
    };
    let lines =
        |size: f32| (font::width(&slide.title, size, font::Weight::SemiBold) * 1.08 / width).ceil();
    // One line is read at a glance, and worth somewhat smaller letters.
    let on_one = sizes.into_iter().take(3).find(|size| lines(*size) <= 1.0);
    let fits = |size: &f32| lines(*size) * size * 1.15 <= room;
    let size = on_one.or_else(|| sizes.into_iter().find(fits)).unwrap_or(14.0);
    let language = shapes.language;
    let inside = format!(
        "<a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang=\"{language}\" \
         sz=\"{size}00\" dirty=\"0\"/><a:t>{}</a:t></a:r></a:p>",
        escaped(&slide.title)
    );
    let kind = if middle { "type=\"ctrTitle\"" } else { "type=\"title\"" };
    shapes.placeholder("Title", kind, &inside);
}

/// What the workshop is called, as much of it as stands on one line.
fn foot_words(report: &Report) -> String {
    let line = report.title.split_whitespace().collect::<Vec<_>>().join(" ");
    font::shortened(&line, 12.0, font::Weight::Regular, 640.0)
}

/// What the workshop is called, and the number of the slide.
fn foot(shapes: &mut Shapes, report: &Report, number: usize) {
    let language = shapes.language;
    let inside = format!(
        "<a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang=\"{language}\" dirty=\"0\"/><a:t>{}</a:t>\
         </a:r></a:p>",
        escaped(&foot_words(report))
    );
    shapes.placeholder("Footer", "type=\"ftr\" sz=\"quarter\" idx=\"3\"", &inside);
    let inside = format!(
        "<a:bodyPr/><a:lstStyle/><a:p><a:fld id=\"{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}\" \
         type=\"slidenum\"><a:rPr lang=\"{language}\" dirty=\"0\"/><a:t>{number}</a:t></a:fld></a:p>"
    );
    shapes.placeholder("Number", "type=\"sldNum\" sz=\"quarter\" idx=\"4\"", &inside);
}

fn write_notes(package: &mut Package, slide: &Slide, number: usize, language: &str) {
    let mut shapes = Shapes::new(language);
    let picture = "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks \
        noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/>\
        </p:nvPr></p:nvSpPr><p:spPr/></p:sp>";
    shapes.skip();
    let text = unadorned(&slide.notes, language);
    let inside = format!("<a:bodyPr/><a:lstStyle/>{text}");
    shapes.placeholder("Notes", "type=\"body\" idx=\"1\"", &inside);
    let part = format!("ppt/notesSlides/notesSlide{number}.xml");
    package.part(
        &part,
        kind!("presentationml.notesSlide"),
        format!(
            "{HEAD}<p:notes {SPACES}><p:cSld><p:spTree>{EMPTY_GROUP}{picture}{}</p:spTree></p:cSld>\
             <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>",
            shapes.xml
        ),
    );
    let mut relations = Relations::default();
    relations.add(&format!("{OFFICE}/notesMaster"), "../notesMasters/notesMaster1.xml");
    relations.add(&format!("{OFFICE}/slide"), &format!("../slides/slide{number}.xml"));
    package.relations(&part, &relations);
}

//! What a person chooses about a report, and what becomes of it.

use std::fs;

use fourfold::{
    report::{
        form::{self, Form},
        logo::Logo,
        wishes::Wishes,
    },
    session::Language,
};

use crate::samples::small_swot;

const MARK: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>\
    <rect width='40' height='20' fill='#123456'/></svg>";

fn with_organisation() -> Wishes {
    Wishes {
        organisation: "Ministry <of> Order".to_owned(),
        logo: Some(Logo::read(MARK.as_bytes().to_vec()).unwrap()),
        ..Wishes::new(Language::English)
    }
}

#[test]
fn an_organisation_stands_on_the_cover_with_its_logo() {
    let (session, wishes) = (small_swot(), with_organisation());
    let html = form::write(&session, &wishes, Form::Html, None).unwrap();
    let html = String::from_utf8(html).unwrap();
    let (cover, rest) = html.split_once("<nav>").unwrap();
    assert!(cover.contains("src=\"data:image/svg+xml;base64,"), "{cover}");
    assert!(cover.contains("alt=\"Ministry &lt;of&gt; Order\""), "{cover}");
    assert!(cover.contains("<dd>Ministry &lt;of&gt; Order</dd>"), "{cover}");
    assert!(!rest.contains("data:image"), "a logo stands once");
}

#[test]
#[cfg(feature = "paper")]
fn a_logo_stands_in_a_document_as_a_picture_with_words() {
    let bytes = form::write(&small_swot(), &with_organisation(), Form::Docx, None).unwrap();
    let mut parts = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let document = std::io::read_to_string(parts.by_name("word/document.xml").unwrap()).unwrap();
    assert!(parts.by_name("word/media/logo.png").is_ok());
    let document = roxmltree::Document::parse(&document).unwrap();
    let described: Vec<_> =
        document.descendants().filter_map(|node| node.attribute("descr")).collect();
    assert!(described.contains(&"Ministry <of> Order"), "{described:?}");
}

#[test]
fn a_logo_is_read_from_a_file_or_what_is_wrong_with_it_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mark.svg");
    fs::write(&file, MARK).unwrap();
    assert!(Logo::open(&file).is_ok());
    let texts = fourfold::text::Texts::new(Language::English);
    let told = |name: &str| {
        let error = Logo::open(&folder.path().join(name)).unwrap_err();
        texts.label(&error.label(name))
    };
    assert!(told("gone.png").contains("gone.png"));
    fs::write(folder.path().join("words.png"), "words").unwrap();
    assert!(told("words.png").contains("PNG, JPEG or SVG"));
}

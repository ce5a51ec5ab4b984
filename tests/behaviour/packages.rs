//! Documents for office programs: sound packages, words that stay words, nothing lost.
#![cfg(feature = "paper")]

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
};

use fourfold::{
    report::{
        form::{Form, write},
        wishes::{Depth, Part, Wishes},
    },
    session::{Language, Session},
};
use roxmltree::Document;
use zip::ZipArchive;

use crate::{
    reports::{SLY, extreme_session, samples, sly_session},
    samples::{Builder, full_session},
};

const FORMS: [Form; 2] = [Form::Docx, Form::Pptx];

/// The parts of a package by name.
pub fn parts(bytes: Vec<u8>) -> BTreeMap<String, Vec<u8>> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let stamp = file.last_modified().map(|at| (at.year(), at.month(), at.day()));
        assert_eq!(stamp, Some((1980, 1, 1)), "no clock in {name}");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        assert!(parts.insert(name.clone(), bytes).is_none(), "two of {name}");
    }
    parts
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn ending(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

/// The folder of a part, and the part its relations speak of.
fn resolved(from: &str, target: &str) -> String {
    let mut path: Vec<&str> = from.split('/').collect();
    path.pop();
    for step in target.split('/') {
        if step == ".." {
            path.pop();
        } else {
            path.push(step);
        }
    }
    path.join("/")
}

/// Every part has a type, every relation a target, every reference a relation.
pub fn assert_sound(parts: &BTreeMap<String, Vec<u8>>, of: &str) {
    let types = Document::parse(text(&parts["[Content_Types].xml"])).unwrap();
    let named = |tag: &'static str, key: &'static str| -> BTreeSet<String> {
        let nodes = types.descendants().filter(move |node| node.has_tag_name_local(tag));
        nodes.map(|node| node.attribute(key).unwrap().to_owned()).collect()
    };
    let (defaults, overrides) = (named("Default", "Extension"), named("Override", "PartName"));
    for name in &overrides {
        assert!(parts.contains_key(name.trim_start_matches('/')), "{of}: {name} is not there");
    }
    let mut reached: BTreeSet<String> = BTreeSet::new();
    for (name, bytes) in parts {
        let ending = ending(name);
        let has_type = overrides.contains(&format!("/{name}")) || defaults.contains(ending);
        assert!(has_type || name == "[Content_Types].xml", "{of}: {name} has no type");
        if ending == "png" {
            assert!(bytes.starts_with(b"\x89PNG"), "{of}: {name}");
            continue;
        }
        let xml = Document::parse(text(bytes)).unwrap_or_else(|e| panic!("{of}: {name}: {e}"));
        if ending == "rels" {
            let from = name.replace("_rels/", "");
            let from = from.trim_end_matches(".rels");
            for node in xml.root_element().children().filter(roxmltree::Node::is_element) {
                let target = resolved(from, node.attribute("Target").unwrap());
                assert!(parts.contains_key(&target), "{of}: {name} leads to no {target}");
                reached.insert(target);
            }
            continue;
        }
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let relations = parts.get(&format!("{folder}/_rels/{file}.rels"));
        let relations = relations.map(|bytes| text(bytes)).unwrap_or_default();
        let mut ids = BTreeSet::new();
        for node in xml.descendants() {
            for attribute in node.attributes() {
                if attribute.namespace().is_some_and(|space| space.ends_with("/relationships")) {
                    let id = format!("Id=\"{}\"", attribute.value());
                    assert!(relations.contains(&id), "{of}: {name} needs {id}");
                }
            }
            if node.has_tag_name_local("bookmarkStart") {
                let id = node.attributes().find(|a| a.name() == "id").unwrap().value().to_owned();
                assert!(ids.insert(id), "{of}: two bookmarks of one number");
            }
        }
    }
    for name in parts.keys().filter(|name| ending(name) != "rels") {
        let known = reached.contains(name) || name == "[Content_Types].xml";
        assert!(known, "{of}: nothing leads to {name}");
    }
}

trait Local {
    fn has_tag_name_local(&self, name: &str) -> bool;
}

impl Local for roxmltree::Node<'_, '_> {
    fn has_tag_name_local(&self, name: &str) -> bool {
        self.is_element() && self.tag_name().name() == name
    }
}

/// Everything a person reads in a package, paragraph by paragraph; a break is a new line.
pub fn said(parts: &BTreeMap<String, Vec<u8>>) -> String {
    let mut all = String::new();
    for bytes in parts.iter().filter(|(name, _)| ending(name) == "xml").map(|(_, bytes)| bytes) {
        let xml = Document::parse(text(bytes)).unwrap();
        for paragraph in xml.descendants().filter(|node| node.has_tag_name_local("p")) {
            for node in paragraph.descendants() {
                if node.has_tag_name_local("t") {
                    all.push_str(node.text().unwrap_or_default());
                } else if node.has_tag_name_local("br") {
                    all.push('\n');
                }
            }
            all.push('\n');
        }
    }
    all
}

/// Without indicators, whose many pictures take their time to draw.
fn without_pictures(language: Language) -> Wishes {
    let parts = Part::ALL.into_iter().filter(|part| *part != Part::Indicators).collect();
    Wishes { parts, ..Wishes::new(language) }
}

fn package(session: &Session, wishes: &Wishes, form: Form) -> BTreeMap<String, Vec<u8>> {
    parts(write(session, wishes, form, None).unwrap())
}

#[test]
fn every_sample_becomes_a_sound_package_in_every_language() {
    for (name, session) in samples() {
        for language in Language::ALL {
            // Maps are drawn once a sample, in a language that changes from one to the next.
            let mut wishes = without_pictures(language);
            if session.canvases.iter().any(|c| c.foresight().is_some())
                && language != Language::Kazakh
            {
                wishes.parts.retain(|part| *part != Part::Scenarios);
            }
            for form in FORMS {
                let parts = package(&session, &wishes, form);
                assert_sound(&parts, &format!("{name} {form:?}"));
                let said = said(&parts);
                let told = wishes.parts.contains(&Part::Scenarios);
                for (place, card) in session.cards() {
                    let here = session.canvas(place.home.canvas).unwrap();
                    if told || here.foresight().is_none() {
                        assert!(said.contains(card.text.trim()), "{name} {form:?}: {}", card.text);
                    }
                }
            }
        }
    }
}

#[test]
fn charts_come_as_pictures_with_words_and_the_bytes_are_the_same_every_time() {
    let (name, session) =
        samples().into_iter().find(|(name, _)| name == "civil-service-public-interest").unwrap();
    let wishes = Wishes { parts: vec![Part::Indicators], ..Wishes::new(Language::Russian) };
    for form in FORMS {
        let bytes = write(&session, &wishes, form, None).unwrap();
        assert_eq!(bytes, write(&session, &wishes, form, None).unwrap());
        let parts = parts(bytes);
        assert_sound(&parts, &name);
        assert!(parts.keys().filter(|name| ending(name) == "png").count() > 1);
        let mut described = 0;
        for bytes in parts.iter().filter(|(name, _)| ending(name) == "xml").map(|(_, b)| b) {
            let xml = Document::parse(text(bytes)).unwrap();
            for node in xml.descendants().filter(|node| node.attribute("descr").is_some()) {
                described += usize::from(!node.attribute("descr").unwrap().is_empty());
            }
        }
        assert!(described > 1, "{form:?}: pictures are described");
    }
}

#[test]
fn words_stay_words_in_every_package() {
    let session = sly_session();
    for form in FORMS {
        let parts = package(&session, &without_pictures(Language::English), form);
        assert_sound(&parts, "sly");
        let said = said(&parts);
        for sly in SLY {
            assert!(said.contains(sly), "{form:?}: {sly} is not text");
        }
    }
}

#[test]
fn packages_hold_the_ends() {
    let extreme = extreme_session();
    for (session, of) in
        [(&extreme, "extreme"), (&Builder::new("").session, "empty"), (&full_session(), "full")]
    {
        for depth in [Depth::Page, Depth::Full] {
            let wishes = Wishes { depth, ..without_pictures(Language::Kazakh) };
            for form in FORMS {
                let parts = package(session, &wishes, form);
                assert_sound(&parts, of);
                let said = said(&parts);
                if of == "extreme" && depth == Depth::Full {
                    assert!(said.matches("Карточка 37 об услугах").count() >= 4);
                    assert!(said.contains(&"қ".repeat(300)));
                    assert!(said.matches("слово").count() >= 4 * 334);
                }
            }
        }
    }
}

#[test]
fn workbooks_are_sound_packages() {
    for ((name, session), language) in samples().into_iter().zip(Language::ALL.into_iter().cycle())
    {
        assert_sound(&package(&session, &Wishes::new(language), Form::Xlsx), &name);
    }
    for session in [extreme_session(), sly_session(), Builder::new("").session] {
        assert_sound(&package(&session, &Wishes::new(Language::English), Form::Xlsx), "ends");
    }
}

#[test]
fn every_format_gives_the_same_bytes_twice() {
    let session = full_session();
    for form in Form::ALL {
        let wishes = without_pictures(Language::Kazakh);
        let bytes = write(&session, &wishes, form, None).unwrap();
        assert_eq!(bytes, write(&session, &wishes, form, None).unwrap(), "{form:?}");
    }
}

#[test]
fn a_small_table_of_a_document_stays_on_one_page_with_what_is_said_of_it() {
    let (_, session) =
        samples().into_iter().find(|(name, _)| name == "professional-civil-service").unwrap();
    let wishes = Wishes { parts: vec![Part::Indicators], ..Wishes::new(Language::English) };
    let parts = package(&session, &wishes, Form::Docx);
    let xml = Document::parse(text(&parts["word/document.xml"])).unwrap();
    let small = xml.descendants().rfind(|node| node.has_tag_name_local("tbl")).unwrap();
    let paragraphs = || small.descendants().filter(|node| node.has_tag_name_local("p"));
    assert!(paragraphs().count() >= 4);
    for paragraph in paragraphs() {
        let kept = paragraph.descendants().any(|node| node.has_tag_name_local("keepNext"));
        assert!(kept, "a row of a small table is left by the next");
    }
    let next = small.next_sibling().unwrap();
    assert!(next.descendants().any(|node| node.text().is_some()), "the source follows at once");
}

#[test]
fn a_short_list_of_contents_stands_on_the_front_page_of_a_document() {
    let breaks = |name: &str| {
        let (_, session) = samples().into_iter().find(|(of, _)| of == name).unwrap();
        let parts = package(&session, &without_pictures(Language::Kazakh), Form::Docx);
        text(&parts["word/document.xml"]).matches("<w:pageBreakBefore/>").count()
    };
    assert_eq!(breaks("group-a"), 1);
    assert_eq!(breaks("public-administration-2035"), 2);
}

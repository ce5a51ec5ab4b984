//! Office packages: parts with their types and relations, zipped so that the same parts give
//! the same bytes.

use std::{
    fmt::Write as _,
    io::{Cursor, Write},
};

use jiff::civil::Date;
use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::xml::escaped;

/// The beginning of every part.
pub const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// Where relations of office documents are named.
pub const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// A package under construction.
#[derive(Default)]
pub struct Package {
    parts: Vec<(String, Vec<u8>)>,
    pictures: Vec<(String, Vec<u8>)>,
    types: Vec<(String, &'static str)>,
}

impl Package {
    /// Adds a part of that type.
    pub fn part(&mut self, name: &str, kind: &'static str, bytes: impl Into<Vec<u8>>) {
        self.types.push((name.to_owned(), kind));
        self.parts.push((name.to_owned(), bytes.into()));
    }

    /// Adds a picture; its ending says its type.
    pub fn picture(&mut self, name: &str, bytes: Vec<u8>) {
        self.pictures.push((name.to_owned(), bytes));
    }

    /// Adds the relations of a part; an empty name stands for the package.
    pub fn relations(&mut self, of: &str, relations: &Relations) {
        let (folder, file) = of.rsplit_once('/').unwrap_or(("", of));
        let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let name = format!("{folder}_rels/{file}.rels");
        self.parts.push((name, relations.xml().into_bytes()));
    }

    /// Adds what a file manager shows of a document, and the relations of the package.
    pub fn about(
        &mut self,
        main: &str,
        title: &str,
        author: &str,
        language: &str,
        date: Option<Date>,
    ) {
        let date = date.unwrap_or(Date::constant(2000, 1, 1));
        let (title, author) = (escaped(title), escaped(author));
        let core = format!(
            "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
             xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
             xmlns:dcterms=\"http://purl.org/dc/terms/\" \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
             <dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>\
             <dc:language>{language}</dc:language>\
             <dcterms:created xsi:type=\"dcterms:W3CDTF\">{date}T00:00:00Z</dcterms:created>\
             <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{date}T00:00:00Z</dcterms:modified>\
             </cp:coreProperties>"
        );
        self.part(
            "docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
            core,
        );
        let mut relations = Relations::default();
        relations.add(&format!("{OFFICE}/officeDocument"), main);
        let kind = format!("{PACKAGE}/relationships/metadata/core-properties");
        relations.add(&kind, "docProps/core.xml");
        self.relations("", &relations);
    }

    /// The finished file.
    ///
    /// # Errors
    /// Where it would be too large to be zipped.
    pub fn zipped(self) -> Result<Vec<u8>, ZipError> {
        let mut types = format!(
            "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
             <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
             <Default Extension=\"png\" ContentType=\"image/png\"/>"
        );
        for (name, kind) in &self.types {
            // Writing into a string cannot fail.
            let _ = write!(types, "<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>");
        }
        types.push_str("</Types>");
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        // The clock is no part of a document.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        let parts = std::iter::once(("[Content_Types].xml".to_owned(), types.into_bytes()));
        for (name, bytes) in parts.chain(self.parts) {
            zip.start_file(name, options)?;
            zip.write_all(&bytes)?;
        }
        // A picture is packed already.
        let options = options.compression_method(CompressionMethod::Stored);
        for (name, bytes) in self.pictures {
            zip.start_file(name, options)?;
            zip.write_all(&bytes)?;
        }
        Ok(zip.finish()?.into_inner())
    }
}

/// What a part points at.
#[derive(Default)]
pub struct Relations {
    all: Vec<(String, String)>,
}

impl Relations {
    /// Adds one and gives its id.
    pub fn add(&mut self, kind: &str, target: &str) -> String {
        self.all.push((kind.to_owned(), target.to_owned()));
        format!("rId{}", self.all.len())
    }

    fn xml(&self) -> String {
        let mut xml = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">");
        for ((kind, target), number) in self.all.iter().zip(1..) {
            let target = escaped(target);
            let _ = write!(
                xml,
                "<Relationship Id=\"rId{number}\" Type=\"{kind}\" Target=\"{target}\"/>"
            );
        }
        xml.push_str("</Relationships>");
        xml
    }
}

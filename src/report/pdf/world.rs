//! What the engine may see: our template, the words of one report, the bundled typeface.
//! There is no other file, no package, no network and no clock.

use std::sync::LazyLock;

use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Dict, Duration},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};

use crate::figure::font::Weight;

/// The template, parsed once.
static TEMPLATE: LazyLock<Source> =
    LazyLock::new(|| Source::detached(include_str!("../../../assets/report/report.typ")));

/// The typeface, read once.
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let font = |weight: Weight| Font::new(Bytes::new(weight.bytes()), 0);
    Weight::ALL.into_iter().filter_map(font).collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// The engine's world while it sets one report.
pub(super) struct Desk {
    library: LazyHash<Library>,
}

impl Desk {
    /// A desk with the words of a report on it.
    pub(super) fn new(words: Dict) -> Self {
        Self { library: LazyHash::new(Library::builder().with_inputs(words).build()) }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Whether the typeface has that letter.
pub(super) fn has(letter: char) -> bool {
    FONTS.first().is_some_and(|font| font.info().coverage.contains(u32::from(letter)))
}

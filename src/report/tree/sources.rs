//! The sources in the order they are first cited, each once.

use crate::{
    session::{Document, Session, Source, Testimony},
    text::Texts,
};

use super::{Face, Line, Run};

/// The list of references while a report is built.
pub(super) struct Sources {
    /// Whether the report has a list that a mark could lead to.
    listed: bool,
    known: Vec<String>,
}

impl Sources {
    pub(super) fn new(listed: bool) -> Self {
        Self { listed, known: Vec::new() }
    }

    /// The mark of a source: `[3]`, preceded by a blank. None where there is nothing to cite.
    pub(super) fn cite(&mut self, reference: &str) -> Option<Run> {
        if !self.listed || reference.trim().is_empty() {
            return None;
        }
        let at = self.known.iter().position(|known| known == reference).unwrap_or_else(|| {
            self.known.push(reference.to_owned());
            self.known.len() - 1
        });
        Some(Run { words: format!("\u{a0}[{}]", at + 1), face: Face::Cite(at + 1) })
    }

    pub(super) fn lines(&self) -> Vec<Line> {
        self.known.iter().map(|reference| vec![Run::plain(reference)]).collect()
    }
}

/// What is there of the parts, with a sign between.
pub(super) fn joined(parts: &[&str], between: &str) -> String {
    let mut joined = String::new();
    for part in parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()) {
        if !joined.is_empty() {
            // A part that ends in a full stop has one already.
            let stopped = joined.ends_with('.') && between.starts_with('.');
            joined.push_str(if stopped { between.trim_start_matches('.') } else { between });
        }
        joined.push_str(part);
    }
    joined
}

/// A source that names its publisher first is not told it twice.
fn publisher<'a>(publisher: &'a str, title: &str) -> &'a str {
    if title.trim_start().starts_with(publisher.trim()) { "" } else { publisher }
}

/// What a source is called: who published it and its title.
pub(super) fn called(source: &Source) -> String {
    joined(&[publisher(&source.publisher, &source.title), &source.title], ". ")
}

/// The source of data as it stands in a list of references.
pub(in crate::report) fn of_data(source: &Source, texts: Texts) -> String {
    let date = source.date.map(|date| texts.date(date)).unwrap_or_default();
    joined(&[&called(source), &date, &source.link], ". ")
}

pub(super) fn of_document(document: &Document, texts: Texts) -> String {
    let date = document.date.map(|date| texts.date(date)).unwrap_or_default();
    let publisher = publisher(&document.publisher, &document.title);
    joined(&[publisher, &document.title, &document.number, &date], ". ")
}

pub(super) fn of_testimony(testimony: &Testimony, texts: Texts) -> String {
    let date = testimony.when.map(|date| texts.date(date)).unwrap_or_default();
    joined(&[&testimony.who, &date], ". ")
}

/// The name of who wrote or grouped something, by id.
pub(super) fn group_name(session: &Session, id: Option<crate::session::GroupId>) -> String {
    let group = session.groups.iter().find(|group| Some(group.id) == id);
    group.map_or_else(String::new, |group| group.name.clone())
}

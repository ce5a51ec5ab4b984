//! A comparison as a document: what it comes to on one page, each thought with those who name
//! it, the measures, the model answer, the data. The same findings and wishes give the same
//! document; no file and no clock is asked.

mod changes;
mod data;
mod figures;
mod futures;
mod measures;
mod model;
mod names;
mod sayings;
mod summary;
mod thoughts;

use crate::{
    compare::Spot,
    msg,
    report::{
        tree::{self, Block, Column, Cover, Line, Names as Words, Run, Section, Tone, clean},
        wishes::{Depth, Part, Wishes},
    },
    session::Corner,
    text::{Label, Msg, Texts, terms},
};

use super::{Canvas, OneRow, Report, cell, one_line};

use names::Names;

/// The document of a comparison, as deep as is wished: the summary alone; with thoughts and
/// measures; everything.
#[must_use]
pub fn document(found: &Report, wishes: &Wishes) -> tree::Report {
    let texts = Texts::new(wishes.language);
    let names = Names::of(found, texts);
    let mut page = Page { found, texts, depth: wishes.depth, names, tables: 0, figures: 0 };
    let parts = wishes.parts();
    let cover = parts.contains(&Part::Cover).then(|| page.cover(wishes));
    let mut sections = vec![page.summary(cover.is_none().then_some(wishes))];
    if wishes.depth != Depth::Page {
        let canvases = found.canvases.iter().map(|canvas| page.canvas(canvas));
        sections.extend(canvases.collect::<Vec<_>>());
        if wishes.depth == Depth::Full {
            sections.push(page.data());
        }
        sections.push(page.legend());
    }
    sections.retain(|section| !section.is_empty());
    if wishes.depth != Depth::Page {
        tree::count(&mut sections, "");
    }
    tree::Report {
        language: wishes.language,
        depth: wishes.depth,
        title: page.heading(),
        date: None,
        author: clean(wishes.organisation.trim()),
        cover,
        contents: parts.contains(&Part::Contents).then(|| page.t(Part::Contents.heading())),
        names: Words {
            figure: page.t(msg!("report-figure")),
            table: page.t(msg!("report-table")),
            page: page.t(msg!("report-page")),
        },
        sections,
    }
}

/// What a document is made with.
struct Page<'a> {
    found: &'a Report,
    texts: Texts,
    depth: Depth,
    names: Names,
    tables: usize,
    figures: usize,
}

impl<'a> Page<'a> {
    fn t(&self, message: Msg) -> String {
        self.texts.get(message)
    }

    fn say(&self, label: &Label) -> String {
        self.texts.label(label)
    }

    /// Whether two states of one workshop are compared.
    fn is_over_time(&self) -> bool {
        self.found.versions && self.names.model.is_none()
    }

    fn heading(&self) -> String {
        self.t(if self.is_over_time() { msg!("paper-versions") } else { msg!("report-comparison") })
    }

    fn table(&mut self, caption: &str, columns: Vec<Column>, rows: Vec<Vec<Line>>) -> Block {
        self.tables += 1;
        Block::Table(tree::Table { number: self.tables, caption: clean(caption), columns, rows })
    }

    fn cover(&self, wishes: &Wishes) -> Cover {
        let facts = self.facts(wishes);
        let (title, logo) = (self.heading(), wishes.logo.clone());
        Cover { title, question: String::new(), facts, logo }
    }

    /// Who publishes it, what is compared and with which model answer: those that are known.
    fn facts(&self, wishes: &Wishes) -> Vec<(String, String)> {
        let kinds = self.found.canvases.iter().map(|canvas| self.t(terms::kind(canvas.name)));
        let mut canvases: Vec<String> = Vec::new();
        for kind in kinds {
            if !canvases.contains(&kind) {
                canvases.push(kind);
            }
        }
        let groups: Vec<String> =
            self.names.groups().into_iter().map(|at| self.names.title(at)).collect();
        let model = self.names.model.map(|model| self.names.title(model)).unwrap_or_default();
        let organisation = clean(wishes.organisation.trim());
        let mut facts = vec![(msg!("report-organisation"), organisation)];
        if let ([before, after], true) = (&groups[..], self.is_over_time()) {
            facts.push((msg!("compare-column-before"), before.clone()));
            facts.push((msg!("compare-column-after"), after.clone()));
        } else {
            facts.push((msg!("report-compared"), groups.join("\n")));
        }
        facts.push((msg!("comparing-reference"), model));
        facts.push((msg!("comparing-subject"), canvases.join(", ")));
        let known = facts.into_iter().filter(|(_, what)| !what.is_empty());
        known.map(|(name, what)| (self.t(name), clean(&what))).collect()
    }

    /// A canvas: its thoughts, and the parts in which it is looked at.
    fn canvas(&mut self, canvas: &'a Canvas) -> Section {
        let mut section = Section::new(None, self.canvas_name(canvas));
        if self.is_over_time() {
            section.blocks.extend(self.changes(canvas));
        } else {
            section.blocks.extend(self.thoughts(canvas));
        }
        let full = self.depth == Depth::Full;
        let mut below = Vec::new();
        if full {
            below.push(self.futures(canvas));
        }
        if !self.is_over_time() {
            below.push(self.measures(canvas));
        }
        if full {
            below.extend(self.model(canvas));
            below.push(self.suggestions(canvas));
        }
        section.below.extend(below.into_iter().filter(|section| !section.is_empty()));
        section
    }

    fn canvas_name(&self, canvas: &Canvas) -> String {
        let kind = self.t(terms::kind(canvas.name));
        match canvas.title.as_deref().map(one_line) {
            Some(title) if !title.is_empty() => format!("{kind} · {title}"),
            _ => kind,
        }
    }

    /// A part of a canvas, as tables call it.
    fn part_of(&self, canvas: &Canvas, part: Msg) -> String {
        let label = Label::plain(msg!("paper-part-of")).text("canvas", self.canvas_name(canvas));
        self.say(&label.text("part", self.t(part)))
    }

    /// The title of a cell; a scenario by the name the first workshop gave it.
    fn cell(&self, canvas: &Canvas, spot: Spot) -> String {
        let Spot::Scenario(corner) = spot else { return clean(&cell(spot, self.texts)) };
        let at = Corner::ALL.iter().position(|of| *of == corner).unwrap_or_default();
        let names = canvas.scenarios.iter().flatten().filter_map(|names| names.get(at));
        let name = names.map(|name| one_line(name)).find(|name| !name.is_empty());
        name.map_or_else(
            || self.say(&Label::plain(msg!("comparing-scenario")).count("number", at + 1)),
            |name| clean(&name),
        )
    }

    /// The workshops besides the model answer that have cards on a canvas.
    fn with_cards(&self, canvas: &Canvas) -> Vec<usize> {
        let has = |at: &usize| {
            canvas.rows.iter().any(|row| row.texts.get(*at).is_some_and(Option::is_some))
        };
        self.names.groups().into_iter().filter(has).collect()
    }

    /// The words of a card; one that was left empty is named so.
    fn words(&self, text: &str) -> String {
        let text = clean(text.trim());
        if text.is_empty() { self.t(msg!("report-empty-card")) } else { text }
    }

    /// The words of a thought on one line: those of the first workshop that names it, else of the model.
    fn thought(&self, row: &OneRow) -> String {
        let groups = self.names.groups().into_iter();
        let sessions = groups.chain(self.names.model);
        let mut texts = sessions.filter_map(|at| row.texts.get(at)?.as_deref());
        texts.next().map(|text| one_line(&self.words(text))).unwrap_or_default()
    }

    /// What the numbers stand for, where numbers are the short names.
    fn numbers(&self) -> Option<Block> {
        if !self.names.numbered {
            return None;
        }
        let titles: Vec<String> =
            self.names.groups().into_iter().map(|at| self.names.title(at)).collect();
        Some(text(Tone::Note, &titles.join("; ")))
    }
}

/// A paragraph of these words.
fn text(tone: Tone, words: &str) -> Block {
    Block::Text(tone, plain(words))
}

fn plain(words: &str) -> Line {
    vec![Run::plain(words)]
}

/// The words with a capital letter, as a line begins.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A name and what is to be said of it.
fn named(name: &str, words: &str) -> Line {
    vec![Run::strong(&format!("{name}\u{2002}")), Run::plain(words)]
}

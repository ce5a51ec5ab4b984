//! One document, before any paper: sections, paragraphs, boards, tables, figures, sources.
//!
//! Built from a session and the wishes of a reader. Words are clean here: letters no paper
//! can carry are gone, and nothing in them is markup. Knows no format and no file.

mod builder;
mod canvases;
mod data;
mod evidence;
mod front;
mod future;
mod outcome;
mod ratings;
mod shown;
mod sources;

use jiff::civil::Date;

use crate::{
    figure::scene::Scene,
    session::{CanvasId, Language},
};

use super::{
    logo::Logo,
    wishes::{Depth, Part},
};

pub(super) use builder::count;
pub use builder::report;
pub use canvases::{Entry, Register, register};
pub use shown::{AxisWords, DriverMap, Futures, Placed, Shown};
#[cfg(feature = "paper")]
pub(super) use sources::of_data;

/// A report.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The language it is in.
    pub language: Language,
    /// How much it tells.
    pub depth: Depth,
    /// What it is called.
    pub title: String,
    /// The date of the workshop, or of the day it was begun; the clock is never asked.
    pub date: Option<Date>,
    /// Who publishes it; may be empty.
    pub author: String,
    /// Its front page.
    pub cover: Option<Cover>,
    /// The heading of the list of headings, where it is wanted.
    pub contents: Option<String>,
    /// The words before a figure's and a table's number.
    pub names: Names,
    /// Its sections.
    pub sections: Vec<Section>,
}

/// Words that every paper needs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words themselves")]
pub struct Names {
    pub figure: String,
    pub table: String,
    pub page: String,
}

/// The front page.
#[derive(Clone, Debug, PartialEq)]
pub struct Cover {
    /// What the workshop is called.
    pub title: String,
    /// The focal question; may be empty.
    pub question: String,
    /// What else is known: what it is, and what it is about it.
    pub facts: Vec<(String, String)>,
    /// The mark of whoever publishes it.
    pub logo: Option<Logo>,
}

/// A section with the sections in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The part it tells; a heading over several tells none.
    pub part: Option<Part>,
    /// The canvas it is about.
    pub canvas: Option<CanvasId>,
    /// Its number: `2.1`; empty where headings are not numbered.
    pub number: String,
    /// Its heading.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
    /// The sections in it.
    pub below: Vec<Section>,
}

impl Section {
    pub(in crate::report) fn new(part: Option<Part>, title: impl Into<String>) -> Self {
        Self {
            part,
            canvas: None,
            number: String::new(),
            title: clean(&title.into()),
            blocks: Vec::new(),
            below: Vec::new(),
        }
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty() && self.below.is_empty()
    }

    /// The heading with its number.
    #[must_use]
    pub fn heading(&self) -> String {
        if self.number.is_empty() {
            self.title.clone()
        } else {
            format!("{} {}", self.number, self.title)
        }
    }
}

/// What stands in a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A paragraph.
    Text(Tone, Line),
    /// Points, one below the other.
    List(Vec<Line>),
    /// A canvas.
    Board(Board),
    /// A table.
    Table(Table),
    /// A picture.
    Figure(Figure),
    /// The sources, counted from 1.
    Sources(Vec<Line>),
}

/// How a paragraph is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// As any other.
    Plain,
    /// To be read first.
    Lead,
    /// To be read last: how to read a number, where a picture comes from.
    Note,
}

/// A run of words after another.
pub type Line = Vec<Run>;

/// Words of one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words; a line break in them starts a line.
    pub words: String,
    /// How they look.
    pub face: Face,
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Face {
    /// As any other.
    Plain,
    /// Stressed.
    Strong,
    /// Quiet.
    Muted,
    /// The mark of the source of that number.
    Cite(usize),
}

impl Run {
    /// Plain words.
    #[must_use]
    pub fn plain(words: &str) -> Self {
        Self { words: clean(words), face: Face::Plain }
    }

    /// Stressed words.
    #[must_use]
    pub fn strong(words: &str) -> Self {
        Self { words: clean(words), face: Face::Strong }
    }

    /// Quiet words.
    #[must_use]
    pub fn muted(words: &str) -> Self {
        Self { words: clean(words), face: Face::Muted }
    }
}

/// The words of a line without their looks.
#[must_use]
pub fn plain(line: &[Run]) -> String {
    line.iter().map(|run| run.words.as_str()).collect()
}

/// A canvas as cells side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// Its number among tables.
    pub number: usize,
    /// What it shows.
    pub caption: String,
    /// How many cells stand side by side.
    pub columns: usize,
    /// The cells in reading order.
    pub cells: Vec<BoardCell>,
}

/// A cell of a board.
#[derive(Clone, Debug, PartialEq)]
pub struct BoardCell {
    /// Its title.
    pub title: String,
    /// The line under it; may be empty.
    pub description: String,
    /// Its cards.
    pub cards: Vec<Line>,
}

/// A table; its first row is the heading and is repeated on every page.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its number.
    pub number: usize,
    /// What it shows.
    pub caption: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each as long as there are columns.
    pub rows: Vec<Vec<Line>>,
}

impl Table {
    /// Whether its first column may stand over the rows that share it.
    #[must_use]
    pub fn is_grouped(&self) -> bool {
        self.columns.len() > 1 && self.columns.first().is_some_and(|column| column.grouping)
    }

    /// Where rows with something in common begin, and what it is; none where nothing is to
    /// stand over them.
    #[must_use]
    pub fn groups(&self) -> Vec<(usize, String)> {
        let mut groups: Vec<(usize, String)> = Vec::new();
        for (at, row) in self.rows.iter().enumerate().filter(|_| self.is_grouped()) {
            let name = row.first().map(|line| plain(line)).unwrap_or_default();
            if groups.last().is_none_or(|(_, before)| *before != name) {
                groups.push((at, name));
            }
        }
        groups
    }
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its heading.
    pub head: String,
    /// How wide it is beside the others.
    pub share: u16,
    /// Whether it holds numbers.
    pub numeric: bool,
    /// Whether it is the first and says what rows below each other have in common, so that it
    /// may stand over them instead.
    pub grouping: bool,
    /// Whether it takes the room the others leave, so that tables below each other are as wide.
    pub fills: bool,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn words(head: &str, share: u16) -> Self {
        Self { head: clean(head), share, numeric: false, grouping: false, fills: false }
    }

    /// A first column of words that rows below each other have in common.
    #[must_use]
    pub fn grouping(head: &str, share: u16) -> Self {
        Self { grouping: true, ..Self::words(head, share) }
    }

    /// A column of numbers.
    #[must_use]
    pub fn numbers(head: &str, share: u16) -> Self {
        Self { numeric: true, ..Self::words(head, share) }
    }

    /// The same, taking the room the others leave.
    #[must_use]
    pub fn filling(self) -> Self {
        Self { fills: true, ..self }
    }
}

/// A picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Its number.
    pub number: usize,
    /// What it shows.
    pub caption: String,
    /// The same for those who cannot see it.
    pub alternative: String,
    /// The drawing.
    pub scene: Scene,
    /// What it shows.
    pub shown: Shown,
}

/// Words without letters that no paper can carry: control characters, halves of letters.
#[must_use]
pub fn clean(words: &str) -> String {
    let kept = words.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}', '\u{85}'], "\n");
    let allowed = |c: &char| {
        matches!(c, '\n') || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}' | '\u{feff}'))
    };
    kept.replace('\t', " ").chars().filter(allowed).collect()
}

//! Pasted text to cards: lines, lists under headings, SWOT and PEST tables.
//!
//! May touch the names of cells in [`crate::session`]. Never drops a thought in
//! silence: what is read stands in a block, the rest in [`Pasted::left_out`].

mod clean;
mod collector;
mod copy;
mod headings;
mod html;
mod lines;
mod list;
mod pipes;
mod records;
mod table;
mod words;

use crate::session::{CellKey, KindName};

use collector::Collector;
use headings::Names;

pub use collector::{MAX_CARD_CHARS, MAX_CARDS};
pub use copy::cell_as_text;

/// What a pasted text was understood as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pasted {
    /// How it was read, for the sentence in the preview.
    pub form: Form,
    /// The cards, by where they go, in the order of the text.
    pub blocks: Vec<Block>,
    /// What became neither a card nor a heading nor a description, each with the reason.
    pub left_out: Vec<LeftOut>,
}

/// How a pasted text was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// One card a line.
    Lines,
    /// Lines under headings.
    Headings,
    /// A table with the names of cells over its columns.
    Columns,
    /// A table with the names of cells in one column.
    Rows,
    /// A table drawn as the board is: names and items in turn, or both in one field.
    Grid,
}

/// Cards that go to one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where they go.
    pub target: Target,
    /// The heading they stood under, as written.
    pub heading: Option<String>,
    /// What the text says of the cell as a whole; for the cell's description line.
    pub description: Option<String>,
    /// The cards' texts.
    pub cards: Vec<String>,
}

/// Where the cards of a block go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// The text names no cell: the cell the person has picked.
    Picked,
    /// A cell of this canvas.
    Cell(CellKey),
    /// The text names a cell this canvas does not have: the legal factors of a PESTEL
    /// on a PEST, or a SWOT on a PEST. The person decides.
    Missing(CellKey),
}

/// A piece of the text that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The piece, as written; several lines where they share one reason.
    pub text: String,
    /// Why.
    pub reason: Reason,
}

/// Why a piece of text was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It is the title of the whole.
    Title,
    /// It is a label of a row, a column or a part of a cell.
    Label,
    /// It is a bare number in a table: a row's number, a weight, a rating.
    Number,
    /// It stands before or after a table.
    BesideTable,
    /// More than [`MAX_CARDS`] came before it.
    TooMany,
    /// It has more than [`MAX_CARD_CHARS`] characters.
    TooLong,
}

impl Pasted {
    /// How many cards it makes.
    #[must_use]
    pub fn card_count(&self) -> usize {
        self.blocks.iter().map(|block| block.cards.len()).sum()
    }

    /// Whether it is one line without a heading: text for a text field, nothing to preview.
    #[must_use]
    pub fn is_plain_text(&self) -> bool {
        self.form == Form::Lines && self.card_count() <= 1 && self.left_out.is_empty()
    }
}

/// Reads a pasted text for a canvas of this kind; `pestel` says whether a PEST has six cells.
///
/// Takes time in proportion to the text. On a 2×2 headings are kept, and every card goes
/// to the picked cell.
#[must_use]
pub fn read(text: &str, kind: KindName, pestel: bool) -> Pasted {
    let text = clean::clean(text);
    let own = Names::of(kind, pestel);
    let pasted = understand(&text, &own);
    if pasted.form == Form::Lines && kind != KindName::Foresight {
        // A table of the other kind is better shown as what it is than as odd lines.
        let other = understand(&text, &own.foreign());
        let named = other.blocks.iter().filter(|block| block.target != Target::Picked).count();
        if other.form != Form::Lines && named >= 2 {
            return other;
        }
    }
    pasted
}

fn understand(text: &str, names: &Names) -> Pasted {
    let mut out = Collector::default();
    let form = if let Some(page) = html::page(text) {
        match page {
            html::Page::Table(rows) => rows_or_lines(&rows, names, &mut out),
            html::Page::Text(lines) => list::read(&lines, names, &mut out),
        }
    } else if let Some(marked) = pipes::table(text) {
        let form = rows_or_lines(&marked.rows, names, &mut out);
        for line in marked.beside {
            out.leave(&line, Reason::BesideTable);
        }
        form
    } else if records::is_tabular(text) {
        rows_or_lines(&records::rows(text, names), names, &mut out)
    } else if let Some(lines) = records::single_column(text) {
        list::read(&lines, names, &mut out)
    } else {
        list::read(text, names, &mut out)
    };
    out.finish(form)
}

/// A table that names no cell is read line by line.
fn rows_or_lines(rows: &[Vec<String>], names: &Names, out: &mut Collector) -> Form {
    match table::read(rows, names, out) {
        Some(form) => form,
        None => list::read(&table::as_lines(rows), names, out),
    }
}

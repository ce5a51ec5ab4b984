//! Side by side: a column a session, a row a thought. The rows are laid out by hand, so that
//! only those in view cost anything.

pub mod bar;
mod beside;
mod card;
mod header;
mod lines;
pub mod marks;
mod row;
mod table;

use std::{collections::HashMap, sync::Arc};

use eframe::egui::Ui;

use crate::{
    app::{
        comparing::{ColumnId, Comparing, Found, Subject, links},
        cx::Cx,
        outbox::Outbox,
    },
    compare::Comparison,
    session::{Card, CardId, Language},
};

pub use lines::{Asked, Line, Sort, Status};

use beside::Beside;

/// How the rows are looked at.
#[derive(Debug, Default)]
pub struct State {
    /// Which rows are shown, in which order.
    pub asked: Asked,
    /// The row of the card selected last should be brought into view.
    pub reveal: bool,
    /// The card selected last should take the focus.
    pub focus: bool,
    /// The filter should take the focus.
    pub write_filter: bool,
    lines: Vec<Line>,
    beside: Vec<Beside>,
    /// How many suggestions could be confirmed at once.
    confirmable: usize,
    /// What the lines were made of.
    made_of: Option<(u64, Asked, Subject, Option<usize>, Language)>,
    /// Where each line begins, and below them where the last ends.
    tops: Vec<f32>,
    /// What the lines were measured for.
    measured_for: Option<(u32, u32)>,
    heights: HashMap<(ColumnId, CardId, card::Kind), Measured>,
    signs: HashMap<String, f32>,
}

/// The height of a card's words and what it depends on.
#[derive(Debug)]
struct Measured {
    card: Arc<Card>,
    width: u32,
    height: f32,
}

impl State {
    /// The rows in sight, in their order, by their places among the rows found.
    #[must_use]
    pub fn order(&self) -> Vec<usize> {
        let row = |line: &Line| match line {
            Line::Row(row) => Some(*row),
            Line::Heading(..) | Line::Beside(_) => None,
        };
        self.lines.iter().filter_map(row).collect()
    }

    /// Chooses and orders the lines anew where anything they are made of has changed.
    fn order_lines(
        &mut self,
        cx: &Cx,
        comparing_subject: Subject,
        model: Option<usize>,
        found: &Found,
        comparison: &Comparison,
    ) {
        let language = cx.texts.language;
        let made_of = (found.revision, self.asked.clone(), comparing_subject, model, language);
        if self.made_of.as_ref() == Some(&made_of) {
            return;
        }
        self.beside = beside::all(cx, comparing_subject, comparison);
        let words = self.asked.words.trim().to_lowercase();
        let shown =
            self.beside.iter().enumerate().filter(|(_, line)| line.passes(&words, &self.asked));
        self.lines = shown.map(|(at, _)| Line::Beside(at)).collect();
        if let Subject::Canvas(_) = comparing_subject {
            self.lines.extend(lines::lines(found, comparison, model, &self.asked));
        }
        self.confirmable = links::confirmable(comparison).len();
        self.made_of = Some(made_of);
        self.measured_for = None;
    }
}

/// Shows the rows.
pub fn show(ui: &mut Ui, cx: &Cx, comparing: &mut Comparing, found: &Found, out: &mut Outbox) {
    let comparison = found.comparison();
    let subject = comparing.subject();
    let model = comparing.model(found);
    comparing.rows.order_lines(cx, subject, model, found, &comparison);
    bar::show(ui, cx, comparing, &comparison, out);
    ui.add_space(4.0);
    table::show(ui, cx, comparing, found, &comparison, out);
}

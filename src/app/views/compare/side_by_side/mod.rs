//! Side by side: a column a session, a row a thought. The rows are laid out by hand, so that
//! only those in view cost anything.

pub mod bar;
mod beside;
mod card;
mod columns;
mod header;
pub mod marks;
mod row;
mod table;

use std::{collections::HashMap, sync::Arc};

use eframe::egui::Ui;

use crate::{
    app::{
        comparing::{
            ColumnId, Comparing, Found, Subject,
            lines::{self, Asked, Line},
            links,
        },
        cx::Cx,
        outbox::Outbox,
    },
    compare::Comparison,
    session::{Card, CardId, Language},
};

use beside::Beside;

/// The lines as they were last chosen, ordered and measured.
#[derive(Debug, Default)]
struct State {
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
    /// Chooses and orders the lines anew where anything they are made of has changed.
    fn order(
        &mut self,
        cx: &Cx,
        comparing: &mut Comparing,
        found: &Found,
        comparison: &Comparison,
    ) {
        let (subject, model) = (comparing.subject(), comparing.model(found));
        let asked = &comparing.rows.asked;
        let language = cx.texts.language;
        let made_of = (found.revision, asked.clone(), subject, model, language);
        if self.made_of.as_ref() == Some(&made_of) {
            return;
        }
        self.beside = beside::all(cx, subject, comparison);
        let words = asked.words.trim().to_lowercase();
        let shown = self.beside.iter().enumerate().filter(|(_, line)| line.passes(&words, asked));
        self.lines = shown.map(|(at, _)| Line::Beside(at)).collect();
        if let Subject::Canvas(_) = subject {
            self.lines.extend(lines::lines(found, comparison, model, asked));
        }
        self.confirmable = links::confirmable(comparison).len();
        self.made_of = Some(made_of);
        self.measured_for = None;
        comparing.rows.order = self.lines.iter().filter_map(Line::row).collect();
    }
}

/// Shows the rows.
pub fn show(ui: &mut Ui, cx: &Cx, comparing: &mut Comparing, found: &Found, out: &mut Outbox) {
    let comparison = found.comparison();
    let mut state = comparing.memory.take::<State>();
    state.order(cx, comparing, found, &comparison);
    bar::show(ui, cx, comparing, state.confirmable, &comparison, out);
    ui.add_space(4.0);
    table::show(ui, cx, (comparing, &mut state), found, &comparison, out);
    comparing.memory.put(state);
}

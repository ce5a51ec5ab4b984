//! The first page: what the comparison comes to in sentences, and one small table.

use crate::{
    compare::Spot,
    msg,
    report::{
        tree::{Block, Column, Line, Run, Section, Tone},
        wishes::Wishes,
    },
    text::Label,
};

use super::{
    super::{Canvas, Number, field},
    Page, named, plain,
    sayings::say_something,
    text,
};

/// More workshops than this stand close beside each other.
const BESIDE: usize = 5;

impl Page<'_> {
    /// The first page. Where there is no cover it says what the cover would.
    pub(super) fn summary(&mut self, uncovered: Option<&Wishes>) -> Section {
        let mut section = Section::new(None, self.t(msg!("paper-summary")));
        section.blocks.push(text(Tone::Lead, &self.opening()));
        if let Some(wishes) = uncovered {
            let facts = self.facts(wishes);
            let facts = facts.iter().map(|(name, what)| named(name, &what.replace('\n', "; ")));
            section.blocks.push(Block::List(facts.collect()));
        } else if self.names.numbered {
            let titles = self.names.groups().into_iter().map(|at| plain(&self.names.title(at)));
            section.blocks.push(Block::List(titles.collect()));
        }
        let several = self.found.canvases.len() > 1;
        for canvas in &self.found.canvases {
            let said = self.said(canvas);
            if !say_something(&said) {
                continue;
            }
            if several {
                let name = named(&self.canvas_name(canvas), "");
                section.blocks.push(Block::Text(Tone::Plain, name));
            }
            section.blocks.push(Block::List(said));
        }
        let rest = self.besides();
        if !rest.is_empty() {
            section.blocks.push(Block::List(rest));
        }
        let numbers = self.in_numbers();
        if !numbers.is_empty() {
            section.below.push(numbers);
        }
        section
    }

    /// How many are compared, and with what.
    fn opening(&self) -> String {
        let count = self.names.groups().len();
        if self.found.equal {
            return self.t(msg!("compare-equal"));
        }
        self.say(&match (self.is_over_time(), self.names.model) {
            (true, _) => Label::plain(msg!("paper-opening-versions")),
            (false, None) => Label::plain(msg!("paper-opening")).count("count", count),
            (false, Some(_)) => Label::plain(msg!("paper-opening-model")).count("count", count),
        })
    }

    /// What else differs: the data, and the workshop itself.
    fn besides(&self) -> Vec<Line> {
        let found = self.found;
        let mut said = Vec::new();
        let changed = found.indicators.iter().filter(|of| of.state == "changed").count();
        if changed > 0 {
            let label = Label::plain(msg!("paper-said-indicators")).count("count", changed);
            said.push(plain(&self.say(&label)));
        }
        let again = found.leaning.iter().filter(|of| of.holds != "yes").count();
        if again > 0 {
            let label = Label::plain(msg!("paper-said-leaning")).count("count", again);
            said.push(plain(&self.say(&label)));
        }
        if !found.workshop.is_empty() {
            let fields: Vec<String> =
                found.workshop.iter().map(|name| self.t(field(name))).collect();
            let label = Label::plain(msg!("compare-workshop-differs"));
            said.push(plain(&self.say(&label.text("fields", fields.join(", ")))));
        }
        said
    }

    /// Each canvas in numbers: cards in each cell, and how each workshop stands to the others.
    fn in_numbers(&mut self) -> Section {
        let mut section = Section::new(None, self.t(msg!("paper-in-numbers")));
        let canvases: Vec<&Canvas> =
            self.found.canvases.iter().filter(|canvas| !canvas.rows.is_empty()).collect();
        for canvas in &canvases {
            let table = self.of_canvas(canvas);
            section.blocks.push(table);
        }
        let mut notes = Vec::new();
        if canvases.iter().any(|canvas| canvas.model.is_some()) {
            notes.push(self.t(msg!("paper-note-model")));
        }
        if canvases.iter().any(|canvas| self.with_cards(canvas).len() > 1) && !self.is_over_time() {
            notes.push(self.t(msg!("paper-note-overlap")));
        }
        if self.is_suggested() && !notes.is_empty() {
            notes.push(self.t(msg!("measures-in-brackets")));
        }
        if !notes.is_empty() {
            section.blocks.push(text(Tone::Note, &notes.join(" ")));
        }
        section
    }

    fn of_canvas(&mut self, canvas: &Canvas) -> Block {
        let mut sessions = self.names.groups();
        sessions.extend(self.names.model);
        let mut columns = vec![Column::words(&self.t(msg!("paper-column-what")), 34)];
        columns.extend(sessions.iter().map(|at| Column::numbers(self.names.label(*at), 16)));
        let mut rows: Vec<Vec<Line>> = Vec::new();
        let count = |at: usize, spot: Option<Spot>| {
            let here = |of: &&Option<Spot>| of.is_some() && (spot.is_none() || **of == spot);
            let of_each = canvas.rows.iter().filter_map(|row| row.spots.get(at));
            of_each.filter(here).count().to_string()
        };
        let filled = |spot: &Spot| {
            canvas.rows.iter().flat_map(|row| &row.spots).flatten().any(|of| of == spot)
        };
        // A future without cards says nothing; an empty cell of a board does.
        let told = |spot: &&Spot| !matches!(spot, Spot::Scenario(_)) || filled(spot);
        for spot in canvas.cells.iter().copied().filter(|spot| told(&spot)) {
            let counts = sessions.iter().map(|at| plain(&count(*at, Some(spot))));
            rows.push(std::iter::once(plain(&self.cell(canvas, spot))).chain(counts).collect());
        }
        let total = sessions.iter().map(|at| vec![Run::strong(&count(*at, None))]);
        let name = vec![Run::strong(&self.t(msg!("paper-all-cards")))];
        rows.push(std::iter::once(name).chain(total).collect());
        rows.extend(self.standing(canvas, &sessions));
        let caption = self.part_of(canvas, msg!("paper-cards-by-cell"));
        self.table(&caption, columns, rows)
    }

    /// How each workshop stands to the model answer and to the others.
    fn standing(&self, canvas: &Canvas, sessions: &[usize]) -> Vec<Vec<Line>> {
        let mut rows = Vec::new();
        let dash = || "–".to_owned();
        // Beside many workshops the figure in brackets stands below.
        let many = sessions.len() > BESIDE;
        let short = |of: &Number| {
            let words = self.short(of);
            if many { words.replacen(" (", "\n(", 1) } else { words }
        };
        if let Some(model) = &canvas.model {
            let of = |at: usize| model.sessions.iter().find(|of| of.session == at);
            let parts = [
                (
                    msg!("compare-column-coverage"),
                    sessions.iter().map(|at| of(*at).map(|of| &of.coverage)).collect::<Vec<_>>(),
                ),
                (
                    msg!("compare-column-placement"),
                    sessions.iter().map(|at| of(*at).map(|of| &of.placement)).collect(),
                ),
            ];
            for (name, numbers) in parts {
                let cells = numbers.into_iter().map(|of| of.map_or_else(dash, short));
                let cells = cells.map(|words| plain(&words));
                rows.push(std::iter::once(plain(&self.t(name))).chain(cells).collect());
            }
        }
        if self.with_cards(canvas).len() > 1 && !self.is_over_time() {
            let cells = sessions
                .iter()
                .map(|at| mean_overlap(canvas, *at).map_or_else(dash, |of| short(&of)));
            let cells = cells.map(|words| plain(&words));
            let name = self.t(msg!("paper-overlap-with-others"));
            rows.push(std::iter::once(plain(&name)).chain(cells).collect());
        }
        rows
    }
}

/// The mean overlap of a workshop with each of the others.
#[expect(clippy::cast_precision_loss, reason = "a handful of workshops")]
fn mean_overlap(canvas: &Canvas, session: usize) -> Option<Number> {
    let own = canvas.pairs.iter().filter(|pair| pair.a == session || pair.b == session);
    let own: Vec<&Number> = own.map(|pair| &pair.overlap).filter(|of| of.value.is_some()).collect();
    if own.is_empty() {
        return None;
    }
    let mean = |value: fn(&Number) -> Option<f64>| -> f64 {
        own.iter().filter_map(|of| value(of)).sum::<f64>() / own.len() as f64
    };
    Some(Number {
        value: Some(mean(|of| of.value)),
        n: None,
        with_suggestions: Some(mean(|of| of.with_suggestions.or(of.value))),
        why: None,
    })
}

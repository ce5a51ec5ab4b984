//! The thoughts of a canvas, cell by cell, those most share first: the words, who names them,
//! what differs; and the links that a person has yet to confirm.

use std::cmp::Reverse;

use crate::{
    msg,
    report::tree::{Block, Column, Line, Run, Section, Tone},
    session::{Score, Which},
    text::{Label, terms},
};

use super::{
    super::{Canvas, OneRow, Suggestion, detail, words::key},
    Page, plain, text,
};

/// More links that wait for a person are told by their number alone.
const LISTED: usize = 40;

impl Page<'_> {
    /// A table of thoughts for each cell.
    pub(super) fn thoughts(&mut self, canvas: &Canvas) -> Vec<Block> {
        let mut blocks: Vec<Block> = self.numbers().into_iter().collect();
        let voted = canvas.rows.iter().any(|row| row.consensus.is_some());
        let mut tables = Vec::new();
        for rows in canvas.rows.chunk_by(|a, b| a.spot == b.spot) {
            let mut rows: Vec<&OneRow> = rows.iter().filter(|row| row.count > 0).collect();
            rows.sort_by_key(|row| Reverse(row.count));
            if let Some(first) = rows.first() {
                let caption = self.cell(canvas, first.spot);
                tables.push(self.of_cell(canvas, &caption, &rows, voted));
            }
        }
        if tables.is_empty() {
            blocks = vec![text(Tone::Plain, &self.t(msg!("paper-no-thoughts")))];
        }
        blocks.extend(tables);
        blocks
    }

    fn of_cell(&mut self, canvas: &Canvas, caption: &str, rows: &[&OneRow], voted: bool) -> Block {
        let differs: Vec<Vec<String>> = rows.iter().map(|row| self.differs(canvas, row)).collect();
        let any = differs.iter().any(|lines| !lines.is_empty());
        let mut columns = vec![
            Column::words(&self.t(msg!("paper-column-thought")), 52).filling(),
            Column::words(&self.t(msg!("compare-column-named")), 24),
        ];
        if any {
            columns.push(Column::words(&self.t(msg!("compare-column-marks")), 24));
        }
        if voted {
            columns.push(Column::numbers(&self.t(msg!("compare-column-consensus")), 12));
        }
        let rows = rows.iter().zip(differs).map(|(row, differs)| {
            let mut cells = vec![self.worded(row), self.named_by(row)];
            cells.extend(any.then(|| plain(&differs.join("\n"))));
            if voted {
                let value = row.consensus.map(|value| self.texts.decimals(value, 2));
                cells.push(plain(&value.unwrap_or_else(|| "–".to_owned())));
            }
            cells
        });
        let rows = rows.collect();
        self.table(caption, columns, rows)
    }

    /// The words of a thought; where they differ, each wording with those who say so.
    pub(super) fn worded(&self, row: &OneRow) -> Line {
        let mut wordings: Vec<(String, Vec<usize>)> = Vec::new();
        for (at, words) in row.texts.iter().enumerate() {
            let Some(words) = words.as_deref().map(|words| self.words(words)) else { continue };
            match wordings.iter_mut().find(|(known, _)| *known == words) {
                Some((_, who)) => who.push(at),
                None => wordings.push((words, vec![at])),
            }
        }
        if let [(words, _)] = &wordings[..] {
            return plain(words);
        }
        let mut line = Line::new();
        for (words, who) in wordings {
            let start = if line.is_empty() { "" } else { "\n" };
            line.push(Run::plain(&format!("{start}{words} ")));
            line.push(Run::muted(&format!("({})", self.names.all(&who))));
        }
        line
    }

    /// Who names a thought: how many of them, and which.
    fn named_by(&self, row: &OneRow) -> Line {
        let groups = self.names.groups();
        let has = |at: &usize| row.texts.get(*at).is_some_and(Option::is_some);
        let who: Vec<usize> = groups.iter().copied().filter(has).collect();
        let label = match (who.len(), groups.len()) {
            (k, 2) if k < 2 => Label::plain(msg!("paper-named-one")),
            (2, 2) => Label::plain(msg!("paper-named-both")),
            (_, 1) => Label::plain(msg!("paper-named-one")),
            (k, n) if k == n => Label::plain(msg!("paper-named-all")).count("n", n),
            (k, n) => Label::plain(msg!("paper-named-some")).count("k", k).count("n", n),
        };
        let mut line = plain(&self.say(&label.text("who", self.names.all(&who))));
        if self.names.model.as_ref().is_some_and(has) {
            line.push(Run::muted(&format!("\n{}", self.t(msg!("paper-in-model")))));
        }
        line
    }

    /// What differs between those who name a thought, besides the words that stand beside it.
    pub(super) fn differs(&self, canvas: &Canvas, row: &OneRow) -> Vec<String> {
        let mut lines = Vec::new();
        if row.contested.is_some() {
            lines.push(self.t(msg!("compare-mark-contested")));
        }
        for (at, spot) in row.spots.iter().enumerate() {
            let Some(spot) = spot.filter(|spot| *spot != row.spot) else { continue };
            let label = Label::plain(msg!("paper-elsewhere")).text("who", self.names.label(at));
            lines.push(self.say(&label.text("cell", self.cell(canvas, spot))));
        }
        lines.extend(self.rated(row));
        if !row.details.is_empty() {
            let parts: Vec<String> = row.details.iter().map(|name| self.t(detail(name))).collect();
            let label = Label::plain(msg!("compare-mark-details"));
            lines.push(self.say(&label.text("parts", parts.join(", "))));
        }
        lines
    }

    /// The ratings that differ, with those who gave them.
    pub(super) fn rated(&self, row: &OneRow) -> Vec<String> {
        let which = [(Which::First, &row.first), (Which::Second, &row.second)];
        let rated = which.into_iter().filter_map(|(which, values)| {
            let values = values.as_ref()?;
            let kind = key(row.spot).scale(which)?.kind;
            let label =
                Label::plain(msg!("paper-rating")).text("rating", self.t(terms::rating(kind)));
            if let ([was, now], true) = (&values[..], self.is_over_time()) {
                let [was, now] = [was, now]
                    .map(|of| of.map_or_else(|| "–".to_owned(), |score| self.texts.score(score)));
                let change = Label::plain(msg!("comparing-indicator-from-to"));
                let change = self.say(&change.text("was", was).text("now", now));
                return Some(self.say(&label.text("values", change)));
            }
            let one = |(at, score): (usize, &Option<Score>)| {
                let label = Label::plain(msg!("paper-rated")).text("who", self.names.label(at));
                Some(self.say(&label.text("value", self.texts.score((*score)?))))
            };
            let values: Vec<String> = values.iter().enumerate().filter_map(one).collect();
            Some(self.say(&label.text("values", values.join("; "))))
        });
        rated.collect()
    }

    /// Links that a person has yet to confirm, the likeliest first.
    pub(super) fn suggestions(&mut self, canvas: &Canvas) -> Section {
        let mut section = Section::new(None, self.t(msg!("paper-suggestions")));
        let links = links(canvas);
        if links.is_empty() {
            return section;
        }
        let columns = vec![
            Column::words(&self.t(msg!("paper-column-thought")), 42).filling(),
            Column::words(&self.t(msg!("paper-column-perhaps")), 42).filling(),
            Column::numbers(&self.t(msg!("paper-column-likeness")), 12),
        ];
        let rows = links.iter().take(LISTED).map(|link| {
            let mut other = vec![
                Run::plain(&format!("{} ", self.words(link.other))),
                Run::muted(&format!("({})", self.names.label(link.session))),
            ];
            if link.opposite {
                let contrary = self.t(msg!("comparing-perhaps-contrary"));
                other.push(Run::strong(&format!("\n{contrary}")));
            }
            let score = self.texts.decimals(link.score, 2);
            vec![self.said_by(link.row), other, plain(&score)]
        });
        let rows: Vec<Vec<Line>> = rows.collect();
        section.blocks.push(text(Tone::Note, &self.t(msg!("paper-suggestions-about"))));
        if links.len() > LISTED {
            let label = Label::plain(msg!("paper-suggestions-more")).count("listed", LISTED);
            let words = self.say(&label.count("count", links.len()));
            section.blocks.push(text(Tone::Note, &words));
        }
        let caption = self.part_of(canvas, msg!("paper-suggestions"));
        section.blocks.push(self.table(&caption, columns, rows));
        section
    }

    /// The words of a thought with those who name it.
    fn said_by(&self, row: &OneRow) -> Line {
        let mut line = self.worded(row);
        if let [Run { words, .. }] = &mut line[..] {
            words.push(' ');
            let has = |at: &usize| row.texts.get(*at).is_some_and(Option::is_some);
            let who: Vec<usize> = (0..row.texts.len()).filter(has).collect();
            line.push(Run::muted(&format!("({})", self.names.all(&who))));
        }
        line
    }
}

/// A link that a person has yet to confirm.
pub(super) struct Link<'a> {
    row: &'a OneRow,
    session: usize,
    other: &'a str,
    score: f64,
    opposite: bool,
}

/// Every link once, though both its thoughts tell it.
pub(super) fn links(canvas: &Canvas) -> Vec<Link<'_>> {
    let mut links: Vec<Link> = Vec::new();
    for (at, row) in canvas.rows.iter().enumerate() {
        for of in &row.suggestions {
            let told = canvas.rows.get(..at).unwrap_or_default().iter().any(|before| {
                let is_it = before.texts.get(of.session).and_then(Option::as_deref);
                let back = |other: &Suggestion| {
                    row.texts.get(other.session).and_then(Option::as_deref) == Some(&other.text)
                };
                is_it == Some(&of.text) && before.suggestions.iter().any(back)
            });
            if !told {
                let (session, other) = (of.session, of.text.as_str());
                links.push(Link { row, session, other, score: of.score, opposite: of.opposite });
            }
        }
    }
    links.sort_by(|a, b| b.score.total_cmp(&a.score));
    links
}

//! Axes, scenarios and positions of each workshop, side by side.

use crate::{
    msg,
    report::tree::{Block, Column, Line, Section, Tone},
    text::{Label, Msg},
};

use super::{
    super::{Canvas, one_line, point},
    Page, named, plain, text,
};

/// More workshops than this do not stand side by side on a page.
const BESIDE: usize = 3;

impl Page<'_> {
    pub(super) fn futures(&mut self, canvas: &Canvas) -> Section {
        let mut section = Section::new(None, self.t(msg!("paper-futures")));
        let sessions: Vec<usize> = (0..canvas.axes.len())
            .filter(|at| canvas.axes.get(*at).is_some_and(Option::is_some))
            .collect();
        if sessions.is_empty() {
            return section;
        }
        section.blocks.extend(self.matrix(canvas));
        let facts: Vec<Vec<(String, String)>> =
            sessions.iter().map(|at| self.future(canvas, *at)).collect();
        if sessions.len() <= BESIDE {
            let mut columns = vec![Column::words(&self.t(msg!("comparing-subject")), 22)];
            columns.extend(sessions.iter().map(|at| Column::words(self.names.label(*at), 30)));
            let names: Vec<String> =
                facts.iter().flatten().fold(Vec::new(), |mut names, (name, _)| {
                    if !names.contains(name) {
                        names.push(name.clone());
                    }
                    names
                });
            let rows = names.iter().map(|name| -> Vec<Line> {
                let cells = facts.iter().map(|facts| {
                    let found = facts.iter().find(|(known, _)| known == name);
                    plain(found.map_or("–", |(_, words)| words.as_str()))
                });
                std::iter::once(plain(name)).chain(cells).collect()
            });
            let rows = rows.collect();
            let caption = self.part_of(canvas, msg!("paper-futures"));
            section.blocks.push(self.table(&caption, columns, rows));
        } else {
            for (at, facts) in sessions.iter().zip(&facts) {
                section.blocks.push(Block::Text(Tone::Plain, named(&self.names.title(*at), "")));
                let lines =
                    facts.iter().map(|(name, words)| named(name, &words.replace('\n', "; ")));
                section.blocks.push(Block::List(lines.collect()));
            }
        }
        section.blocks.extend(self.apart(canvas, &sessions).map(|words| text(Tone::Note, &words)));
        section
    }

    /// What one workshop has: axes, scenarios, positions.
    fn future(&self, canvas: &Canvas, at: usize) -> Vec<(String, String)> {
        let mut facts = Vec::new();
        if let Some(axes) = canvas.axes.get(at).and_then(Option::as_ref) {
            let heads: [Msg; 2] = [msg!("comparing-axis-x"), msg!("comparing-axis-y")];
            for (head, [name, low, high]) in heads.into_iter().zip(axes) {
                let label = Label::plain(msg!("comparing-axis")).text("name", one_line(name));
                let label = label.text("low", one_line(low)).text("high", one_line(high));
                facts.push((self.t(head), self.say(&label)));
            }
        }
        let scenarios = canvas.scenarios.get(at).and_then(Option::as_ref).into_iter().flatten();
        for (number, name) in (1_usize..).zip(scenarios).filter(|(_, name)| !name.trim().is_empty())
        {
            let head = Label::plain(msg!("comparing-scenario")).count("number", number);
            facts.push((self.say(&head), one_line(name)));
        }
        let points = canvas.positions.get(at).and_then(Option::as_ref).into_iter().flatten();
        let points: Vec<String> = points.map(|of| point(of, self.texts)).collect();
        if !points.is_empty() {
            facts.push((self.t(msg!("comparing-positions")), points.join("\n")));
        }
        facts
    }

    /// Which workshops have axes that are not known to be those of the first.
    fn apart(&self, canvas: &Canvas, sessions: &[usize]) -> Option<String> {
        let is_apart = |at: &usize| canvas.axes_linked.get(*at).copied().flatten() == Some(false);
        let apart: Vec<usize> = sessions.iter().copied().filter(is_apart).collect();
        if apart.is_empty() {
            return None;
        }
        let first = self.names.label(*sessions.first()?);
        let label = Label::plain(msg!("paper-axes-apart")).text("who", self.names.all(&apart));
        Some(self.say(&label.text("first", first)))
    }
}

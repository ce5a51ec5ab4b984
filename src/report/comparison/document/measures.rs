//! Every two workshops in numbers, and what each number means.

use crate::{
    compare::measures::Strength,
    msg,
    report::{
        tree::{Block, Column, Line, Run, Section, Tone},
        wishes::Depth,
    },
    text::{Label, Msg},
};

use super::{
    super::{Agreement, Canvas, Number, Pair},
    Page, named, plain, text,
};

/// More pairs than this take a line each.
const PAIRS: usize = 10;

impl Page<'_> {
    pub(super) fn measures(&mut self, canvas: &Canvas) -> Section {
        let mut section = Section::new(None, self.t(msg!("compare-measures")));
        if canvas.pairs.is_empty() || self.with_cards(canvas).len() < 2 {
            return section;
        }
        let many = canvas.pairs.len() > PAIRS;
        let far = canvas.pairs.iter().any(|pair| pair.distance.is_some());
        let mut columns = vec![
            Column::words(&self.t(msg!("compare-column-session")), 22),
            Column::words(&self.t(msg!("compare-column-other")), 22),
            Column::words(&self.t(msg!("compare-column-overlap")), 18),
            Column::words(&self.t(msg!("compare-column-ranks")), 18),
            Column::words(&self.t(msg!("compare-column-top")), 18),
        ];
        if far {
            columns.push(Column::words(&self.t(msg!("compare-column-distance")), 18));
        }
        let rows = canvas.pairs.iter().map(|pair| {
            let mut row = [pair.a, pair.b].map(|at| plain(self.names.label(at))).to_vec();
            let measures = [&pair.overlap, &pair.rank_agreement, &pair.rank_biased_overlap];
            row.extend(measures.map(|of| self.measured(of, many)));
            if far {
                row.push(self.distance(pair, many));
            }
            row
        });
        let rows: Vec<Vec<Line>> = rows.collect();
        let caption = self.part_of(canvas, msg!("compare-measures"));
        section.blocks.push(text(Tone::Note, &self.t(msg!("paper-explained-below"))));
        section.blocks.push(self.table(&caption, columns, rows));
        if let Some(found) = &canvas.concordance {
            let line = named(&self.t(msg!("measures-concordance")), &self.agreement(found));
            section.blocks.push(Block::Text(Tone::Plain, line));
        }
        section
    }

    /// Whether three or more rank alike, in numbers and in words.
    pub(super) fn agreement(&self, found: &Agreement) -> String {
        let said = match found.strength {
            Some(Strength::Strong) => msg!("measures-strong"),
            Some(Strength::Moderate) => msg!("measures-moderate"),
            Some(Strength::Weak) => msg!("measures-weak"),
            None => msg!("measures-by-chance"),
        };
        let said = Label::plain(said).text("p", self.texts.decimals(found.p, 2));
        let label = Label::plain(msg!("paper-concordance"))
            .text("value", self.texts.decimals(found.w, 2))
            .text("n", found.thoughts.to_string())
            .text("said", self.say(&said));
        self.say(&label)
    }

    /// A measure with its n; or why there is none.
    fn measured(&self, of: &Number, many: bool) -> Line {
        let below = match (&of.value, of.n) {
            (Some(_), Some(n)) => {
                self.say(&Label::plain(msg!("measures-n")).text("n", n.to_string()))
            }
            _ => of.why.clone().unwrap_or_default(),
        };
        let between = if many { " " } else { "\n" };
        vec![Run::plain(&format!("{}{between}", self.short(of))), Run::muted(&below)]
    }

    fn distance(&self, pair: &Pair, many: bool) -> Line {
        pair.distance.as_ref().map_or_else(|| plain("–"), |of| self.measured(of, many))
    }

    /// A measure alone, in brackets what it would be with the suggestions; a dash for none.
    pub(super) fn short(&self, of: &Number) -> String {
        let decimals = |value| self.texts.decimals(value, 2);
        let Some(value) = of.value else { return "–".to_owned() };
        // What does not differ on paper need not be told twice.
        let wide = of.with_suggestions.map(decimals).filter(|wide| *wide != decimals(value));
        match wide {
            Some(wide) => self.say(
                &Label::plain(msg!("measures-value-wide"))
                    .text("value", decimals(value))
                    .text("wide", wide),
            ),
            None => decimals(value),
        }
    }

    /// What each number in the document means.
    pub(super) fn legend(&self) -> Section {
        let mut section = Section::new(None, self.t(msg!("paper-legend")));
        let canvases = || self.found.canvases.iter();
        let measured = || canvases().filter(|canvas| self.with_cards(canvas).len() > 1);
        let pairs = || measured().flat_map(|canvas| &canvas.pairs);
        let paired = !self.is_over_time() && pairs().next().is_some();
        let model = canvases().any(|canvas| canvas.model.is_some());
        let ranked = paired && canvases().any(|canvas| canvas.concordance.is_some());
        let far = paired && pairs().any(|pair| pair.distance.is_some());
        let voted = canvases().flat_map(|canvas| &canvas.rows).any(|row| row.consensus.is_some());
        let told: [(bool, Msg, Msg); 9] = [
            (paired, msg!("compare-column-overlap"), msg!("paper-legend-overlap")),
            (paired, msg!("compare-column-ranks"), msg!("paper-legend-ranks")),
            (paired, msg!("compare-column-top"), msg!("paper-legend-top")),
            (far, msg!("compare-column-distance"), msg!("paper-legend-distance")),
            (ranked, msg!("measures-concordance"), msg!("paper-legend-concordance")),
            (voted && paired, msg!("compare-column-consensus"), msg!("paper-legend-consensus")),
            (model, msg!("compare-column-coverage"), msg!("paper-legend-coverage")),
            (model, msg!("compare-column-placement"), msg!("paper-legend-placement")),
            (paired || model, msg!("compare-column-n"), msg!("paper-legend-n")),
        ];
        let told = told.into_iter().filter(|(is_told, ..)| *is_told);
        let mut lines: Vec<Line> =
            told.map(|(_, name, means)| named(&self.t(name), &self.t(means))).collect();
        if self.is_suggested() {
            let name = self.t(msg!("paper-legend-brackets-name"));
            lines.push(named(&name, &self.t(msg!("paper-legend-brackets"))));
        }
        if !lines.is_empty() && self.depth != Depth::Page {
            section.blocks.push(Block::List(lines));
        }
        section
    }

    /// Whether a number would change with the suggested links.
    pub(super) fn is_suggested(&self) -> bool {
        let wide = |of: &Number| of.with_suggestions.is_some();
        self.found.canvases.iter().any(|canvas| {
            let model = canvas.model.as_ref();
            let held = model.into_iter().flat_map(|model| &model.sessions);
            canvas.pairs.iter().any(|pair| {
                [&pair.overlap, &pair.rank_agreement, &pair.rank_biased_overlap]
                    .into_iter()
                    .any(wide)
            }) || held.into_iter().any(|of| wide(&of.coverage) || wide(&of.placement))
        })
    }
}

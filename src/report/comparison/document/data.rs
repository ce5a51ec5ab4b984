//! The indicators as they are now: which differ from those of the first workshop, and which
//! cards lean on them.

use crate::{
    msg,
    report::tree::{Block, Column, Line, Section, Tone},
    text::Label,
};

use super::{super::holds, Page, named, plain, text};

impl Page<'_> {
    pub(super) fn data(&mut self) -> Section {
        let mut section = Section::new(None, self.t(msg!("paper-data")));
        section.blocks.extend(self.indicators());
        section.blocks.extend(self.leaning());
        section.blocks.extend(self.only_there());
        section
    }

    /// The indicators two workshops have, with other values.
    fn indicators(&mut self) -> Option<Block> {
        let found = self.found;
        let changed = || found.indicators.iter().filter(|of| of.state == "changed");
        changed().next()?;
        let several = self.names.titles.len() > 2;
        let mut columns = Vec::new();
        if several {
            columns.push(Column::words(&self.t(msg!("compare-column-session")), 20));
        }
        columns.push(Column::words(&self.t(msg!("report-indicator")), 44));
        columns.extend(
            [
                msg!("compare-column-newer"),
                msg!("compare-column-revised"),
                msg!("compare-column-withdrawn"),
            ]
            .map(|head| Column::numbers(&self.t(head), 14)),
        );
        let rows = changed().map(|of| {
            let mut row: Vec<Line> = Vec::new();
            if several {
                row.push(plain(self.names.label(of.session)));
            }
            row.push(plain(&self.indicator(&of.name)));
            row.extend([of.newer, of.revised, of.withdrawn].map(|n| plain(&n.to_string())));
            row
        });
        let rows = rows.collect();
        let caption = self.t(msg!("paper-indicators-changed"));
        Some(self.table(&caption, columns, rows))
    }

    /// The cards that lean on indicators that differ, and whether they still hold.
    fn leaning(&mut self) -> Option<Block> {
        let found = self.found;
        if found.leaning.is_empty() {
            return None;
        }
        let columns = vec![
            Column::words(&self.t(msg!("compare-column-card")), 34),
            Column::words(&self.t(msg!("report-indicator")), 26),
            Column::numbers(&self.t(msg!("compare-column-before")), 12),
            Column::numbers(&self.t(msg!("compare-column-after")), 12),
            Column::words(&self.t(msg!("compare-column-holds")), 16),
        ];
        let value = |value: Option<f64>| {
            plain(&value.map_or_else(|| "–".to_owned(), |value| self.texts.number(value)))
        };
        let rows = found.leaning.iter().map(|of| -> Vec<Line> {
            vec![
                plain(&self.words(&of.card)),
                plain(&self.indicator(&of.indicator)),
                value(of.before),
                value(of.after),
                plain(&self.t(holds(of.holds))),
            ]
        });
        let rows = rows.collect();
        let caption = self.t(msg!("compare-leaning"));
        Some(self.table(&caption, columns, rows))
    }

    /// The indicators only one of two has.
    fn only_there(&self) -> Vec<Block> {
        let mut lines: Vec<Line> = Vec::new();
        for at in 1..self.names.titles.len() {
            for (state, who) in [("new", at), ("gone", 0)] {
                let own = self.found.indicators.iter().filter(|of| of.session == at);
                let names: Vec<String> =
                    own.filter(|of| of.state == state).map(|of| self.indicator(&of.name)).collect();
                if names.is_empty() {
                    continue;
                }
                let other = if who == 0 { at } else { 0 };
                let label = Label::plain(msg!("paper-indicators-only")).count("count", names.len());
                let label = label.text("who", self.names.title(who));
                let head = self.say(&label.text("other", self.names.title(other)));
                lines.push(named(&head, &names.join("; ")));
            }
        }
        if lines.is_empty() {
            return Vec::new();
        }
        vec![text(Tone::Plain, &self.t(msg!("paper-indicators-apart"))), Block::List(lines)]
    }

    fn indicator(&self, name: &str) -> String {
        let name = super::one_line(name);
        if name.is_empty() { self.t(msg!("report-unnamed-indicator")) } else { name }
    }
}

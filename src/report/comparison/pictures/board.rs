//! The board of all sessions, cell by cell.

use crate::{
    compare::Spot,
    figure::comparison::{Board, Cell, Stands, Thought, board},
    msg,
    session::KindName,
    text::Label,
};

use super::{super::OneRow, Drawn, Page, in_reading_order, is_scenario};

impl Page<'_> {
    pub(super) fn board(&self) -> Option<Drawn> {
        if self.canvas.rows.is_empty() {
            return None;
        }
        let with_scenarios = self.canvas.rows.iter().any(|row| is_scenario(row.spot));
        let mut cells = self.canvas.cells.clone();
        cells.retain(|spot| with_scenarios || !is_scenario(*spot));
        cells.sort_by_key(|spot| in_reading_order(*spot));
        let rows = match self.canvas.name {
            KindName::Swot => cells.chunks(2).map(<[Spot]>::to_vec).collect(),
            KindName::Pest => {
                cells.chunks((cells.len() / 2).max(1)).map(<[Spot]>::to_vec).collect()
            }
            KindName::Foresight => {
                let (drivers, futures): (Vec<_>, Vec<_>) =
                    cells.into_iter().partition(|spot| !is_scenario(*spot));
                let mut rows = vec![drivers];
                rows.extend(futures.chunks(2).map(<[Spot]>::to_vec));
                rows
            }
        };
        let rows: Vec<Vec<Cell>> =
            rows.iter().map(|row| row.iter().map(|spot| self.cell(*spot)).collect()).collect();
        let title = self.title(msg!("compared-board"));
        let drawn = Board { title, sessions: self.sessions.clone(), rows };
        let scene = board(&drawn, self.width, self.texts);
        Some(Drawn { alternative: self.about_board(), scene })
    }

    fn about_board(&self) -> String {
        let rows = &self.canvas.rows;
        let groups = self.sessions.names.len() - usize::from(self.sessions.model.is_some());
        let by_all = rows.iter().filter(|row| row.count == groups).count();
        let kind = self.title(msg!("compared-board"));
        let label = Label::plain(msg!("compared-board-alternative")).count("count", rows.len());
        let label = label.text("board", kind).text("all", by_all.to_string());
        self.texts.label(&label.text("names", self.sessions.names.join("; ")))
    }

    fn cell(&self, spot: Spot) -> Cell {
        let mut rows: Vec<&OneRow> =
            self.canvas.rows.iter().filter(|row| row.spot == spot).collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.count));
        let name = self.cell_name(spot);
        Cell { name, thoughts: rows.into_iter().map(|row| self.thought(row)).collect() }
    }

    fn thought(&self, row: &OneRow) -> Thought {
        let stands = |(session, spot): (usize, &Option<Spot>)| match spot {
            None => Stands::Nowhere,
            Some(_) if self.sessions.model == Some(session) => Stands::Model,
            Some(spot) if *spot == row.spot => Stands::Here,
            Some(_) => Stands::Elsewhere,
        };
        let is_group = |session: &usize| self.sessions.model != Some(*session);
        let of = |session: usize| row.texts.get(session).and_then(Option::as_deref);
        let groups = (0..row.texts.len()).filter(is_group).find_map(of);
        let text = groups.or_else(|| row.texts.iter().flatten().next().map(String::as_str));
        let mut notes: Vec<String> = Vec::new();
        if row.contested.is_some() {
            notes.push(self.texts.get(msg!("compare-mark-contested")));
        }
        let others = row.spots.iter().enumerate();
        let others = others.filter_map(|(at, spot)| Some((at, spot.filter(|s| *s != row.spot)?)));
        notes.extend(self.elsewhere(others));
        Thought {
            text: self.words(text.unwrap_or_default()),
            stands: row.spots.iter().enumerate().map(stands).collect(),
            count: self.of_groups(row.count),
            notes,
        }
    }
}

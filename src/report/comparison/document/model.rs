//! The workshops held against the model answer: which found which point, and what each missed
//! and has beyond it.

use crate::{
    compare::Spot,
    msg,
    report::tree::{Block, Column, Line, Run, Section, Tone},
    text::{Label, Msg},
};

use super::{
    super::{Canvas, Model, OneRow, one_line},
    Page, plain,
};

/// Beside more workshops than this a mark stands alone; then the caption says what it means.
const SPOKEN: usize = 4;

impl Page<'_> {
    pub(super) fn model(&mut self, canvas: &Canvas) -> Option<Section> {
        let model = canvas.model.as_ref()?;
        let side = self.names.model?;
        let mut section = Section::new(None, self.t(msg!("compare-model")));
        section.blocks.push(self.coverage(canvas, model));
        section.blocks.push(self.points(canvas, side, model));
        let groups = model.sessions.iter().map(|of| {
            let mut own = Section::new(None, self.names.title(of.session));
            for (message, texts, whose) in [
                (msg!("compare-missed"), &of.missed, side),
                (msg!("compare-extra"), &of.extra, of.session),
                (msg!("compare-also-right"), &of.also_right, of.session),
            ] {
                own.blocks.extend(self.by_cell(canvas, message, texts, whose));
            }
            own
        });
        let groups: Vec<Section> = groups.filter(|own| !own.is_empty()).collect();
        section.below.extend(groups);
        Some(section)
    }

    /// Each workshop in numbers, and all together.
    fn coverage(&mut self, canvas: &Canvas, model: &Model) -> Block {
        let mut columns = vec![Column::words(&self.t(msg!("compare-column-session")), 40)];
        columns.extend(
            [
                msg!("compare-column-coverage"),
                msg!("compare-column-placement"),
                msg!("compare-column-missed"),
                msg!("compare-column-extra"),
                msg!("compare-column-right"),
            ]
            .map(|head| Column::numbers(&self.t(head), 14)),
        );
        let mut rows: Vec<Vec<Line>> = Vec::new();
        for of in &model.sessions {
            let lists = [&of.missed, &of.extra, &of.also_right];
            let mut row = vec![plain(&self.names.title(of.session))];
            row.extend([&of.coverage, &of.placement].map(|of| plain(&self.short(of))));
            row.extend(lists.map(|list| plain(&list.len().to_string())));
            rows.push(row);
        }
        if model.sessions.len() > 1 {
            let strong = |words: &str| vec![Run::strong(words)];
            let mut class = vec![strong(&self.t(msg!("compare-class")))];
            class.extend(
                [&model.class_coverage, &model.class_placement].map(|of| strong(&self.short(of))),
            );
            class.push(strong(&model.missed_by_all.len().to_string()));
            class.push(strong(&model.class_extra.len().to_string()));
            class.push(strong("–"));
            rows.push(class);
        }
        let caption = self.part_of(canvas, msg!("compare-model"));
        self.table(&caption, columns, rows)
    }

    /// Each point of the model, and how each workshop has it.
    fn points(&mut self, canvas: &Canvas, side: usize, model: &Model) -> Block {
        let groups: Vec<usize> = model.sessions.iter().map(|of| of.session).collect();
        let spoken = groups.len() <= SPOKEN;
        let mut columns = vec![
            Column::grouping(&self.t(msg!("compare-column-cell")), 16),
            Column::words(&self.t(msg!("compare-column-point")), 34).filling(),
        ];
        let share = if spoken { 15 } else { 5 };
        columns.extend(groups.iter().map(|at| Column::words(self.names.label(*at), share)));
        let mut rows: Vec<(Spot, Vec<Line>)> = Vec::new();
        for row in &canvas.rows {
            let Some(own) = row.spots.get(side).copied().flatten() else { continue };
            let words = row.texts.get(side).and_then(Option::as_deref).unwrap_or_default();
            let mut cells = vec![plain(&self.cell(canvas, own)), plain(&self.words(words))];
            cells.extend(groups.iter().map(|at| self.mark(canvas, row, own, *at, spoken)));
            rows.push((own, cells));
        }
        let rows = rows.into_iter().map(|(_, cells)| cells).collect();
        let part =
            if spoken { msg!("compare-model-points") } else { msg!("paper-points-explained") };
        let caption = self.part_of(canvas, part);
        self.table(&caption, columns, rows)
    }

    /// Whether a workshop has a point of the model.
    fn mark(&self, canvas: &Canvas, row: &OneRow, own: Spot, at: usize, spoken: bool) -> Line {
        let suggested = || row.suggestions.iter().any(|of| of.session == at && !of.opposite);
        let (sign, words) = match row.spots.get(at).copied().flatten() {
            Some(spot) if spot == own => ("✓", self.t(msg!("compare-point-found"))),
            Some(spot) => ("→", self.cell(canvas, spot)),
            None if suggested() => ("?", self.t(msg!("comparing-perhaps"))),
            None => ("–", self.t(msg!("compare-point-missed"))),
        };
        let words = if spoken { format!("{sign}\u{a0}{words}") } else { sign.to_owned() };
        if sign == "✓" { vec![Run::strong(&words)] } else { plain(&words) }
    }

    /// A list with its count, a point a cell.
    fn by_cell(&self, canvas: &Canvas, message: Msg, texts: &[String], whose: usize) -> Vec<Block> {
        if texts.is_empty() {
            return Vec::new();
        }
        let mut cells: Vec<(Option<Spot>, Vec<String>)> = Vec::new();
        for words in texts {
            let is_it = |row: &&OneRow| {
                row.texts.get(whose).and_then(Option::as_deref) == Some(words.as_str())
            };
            let row = canvas.rows.iter().find(is_it);
            let spot = row.and_then(|row| row.spots.get(whose).copied().flatten());
            let words = one_line(&self.words(words));
            match cells.iter_mut().find(|(known, _)| *known == spot) {
                Some((_, own)) => own.push(words),
                None => cells.push((spot, vec![words])),
            }
        }
        let line = |(spot, words): &(Option<Spot>, Vec<String>)| {
            let name = spot.map(|spot| self.cell(canvas, spot)).unwrap_or_default();
            super::named(&name, &words.join("; "))
        };
        let head = self.say(&Label::plain(message).count("count", texts.len()));
        let head = super::capital(&head);
        vec![
            Block::Text(Tone::Plain, vec![Run::strong(&head)]),
            Block::List(cells.iter().map(line).collect()),
        ]
    }
}

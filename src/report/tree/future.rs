//! The 2×2: drivers on their map, axes, four futures with their stories.

use crate::{
    edit::Label,
    figure::{board, map::driver_map, matrix},
    msg,
    report::wishes::{Depth, Part},
    session::{AxisPair, Canvas, CellKey, Corner, DriverPlace, Foresight},
    text::terms,
};

use super::{
    Block, BoardCell, Run, Section, Shown, Tone,
    builder::{Builder, text},
    canvases::register,
    clean, plain, ratings, shown,
};

/// How wide maps are drawn, in points.
const WIDTH: f32 = 760.0;

impl Builder<'_> {
    pub(super) fn scenarios(&mut self) -> Section {
        let session = self.session;
        let canvases: Vec<_> =
            session.canvases.iter().filter(|c| c.foresight().is_some()).collect();
        let mut section = self.section(Part::Scenarios);
        for canvas in &canvases {
            let Some(foresight) = canvas.foresight() else { continue };
            let mut below = self.foresight(canvas, foresight);
            below.canvas = Some(canvas.id);
            if canvases.len() == 1 {
                below.title.clone_from(&section.title);
                section = below;
            } else {
                section.below.push(below);
            }
        }
        section
    }

    fn foresight(&mut self, canvas: &Canvas, foresight: &Foresight) -> Section {
        let title = board::title(canvas, self.texts);
        let mut section = Section::new(Some(Part::Scenarios), &title);
        let pairs = match (foresight.chosen_pair(), self.depth) {
            (Some(chosen), Depth::Page | Depth::Brief) => vec![chosen],
            (None, Depth::Page) => foresight.pairs.iter().take(1).collect(),
            // The pair the room works with comes first.
            (chosen, _) => {
                let others =
                    foresight.pairs.iter().filter(|pair| Some(pair.id) != foresight.chosen);
                chosen.into_iter().chain(others).collect()
            }
        };
        if self.depth == Depth::Page {
            section.blocks = pairs.into_iter().map(|pair| self.futures(pair)).collect();
            return section;
        }
        if !foresight.drivers.cards.is_empty() {
            section.below.push(self.drivers(canvas, foresight));
        }
        for pair in pairs {
            section.below.push(self.pair(foresight, pair));
        }
        section
    }

    fn drivers(&mut self, canvas: &Canvas, foresight: &Foresight) -> Section {
        let mut section =
            Section::new(Some(Part::Scenarios), self.t(terms::cell(CellKey::Drivers)));
        section.canvas = Some(canvas.id);
        if canvas.stage.shows_ratings() {
            let title = self.t(msg!("report-driver-map"));
            let scene = driver_map(foresight, &title, WIDTH, self.texts);
            let critical: Vec<String> = self.named(foresight, DriverPlace::Critical);
            let label = Label::plain(msg!("report-driver-map-alternative"))
                .count("count", foresight.drivers.cards.len())
                .text("critical", critical.join("; "));
            let alternative = self.say(&label);
            let shown = Shown::Drivers(shown::drivers(foresight, self.texts));
            section.blocks.push(self.figure(&title, &alternative, scene, shown));
        }
        let caption = self.t(msg!("report-drivers"));
        let register = register(self.session, canvas, self.texts);
        let mut rows = register.lines(self.texts, self.depth == Depth::Full);
        // The part of the map is the heading over its drivers.
        let parts =
            [DriverPlace::Critical, DriverPlace::Given, DriverPlace::Background, DriverPlace::Tray];
        let parts = parts.map(|place| self.t(terms::driver_place(place)));
        rows.sort_by_key(|row| {
            let part = row.first().map(|line| plain(line)).unwrap_or_default();
            parts.iter().position(|name| *name == part)
        });
        let columns = register.columns;
        section.blocks.push(self.table(&caption, columns, rows));
        if canvas.stage.shows_ratings() && self.depth == Depth::Full {
            section.blocks.extend(text(Tone::Note, &self.t(ratings::explained(canvas))));
        }
        section
    }

    fn named(&self, foresight: &Foresight, place: DriverPlace) -> Vec<String> {
        foresight.in_place(place).map(|card| self.card_text(card)).collect()
    }

    /// The names of both axes.
    pub(super) fn axes(&self, pair: &AxisPair) -> String {
        let names = [&pair.x, &pair.y].map(|axis| matrix::axis_name(self.session, axis));
        let title = names.iter().map(|name| name.trim()).filter(|name| !name.is_empty());
        let title = title.collect::<Vec<_>>().join(" × ");
        if title.is_empty() { self.t(msg!("show-axes")) } else { title }
    }

    fn pair(&mut self, foresight: &Foresight, pair: &AxisPair) -> Section {
        let title = self.axes(pair);
        let mut section = Section::new(Some(Part::Scenarios), &title);
        if foresight.chosen == Some(pair.id) {
            section.blocks.extend(text(Tone::Note, &self.t(msg!("report-chosen-pair"))));
        }
        let scene = matrix::matrix(self.session, pair, &title, WIDTH, self.texts);
        let futures = Corner::ALL.map(|corner| matrix::scenario_name(pair, corner, self.texts));
        let label = Label::plain(msg!("report-matrix-alternative"))
            .text("axes", &title)
            .text("scenarios", futures.join("; "));
        let alternative = self.say(&label);
        let shown = Shown::Futures(Box::new(shown::futures(self.session, pair, self.texts)));
        section.blocks.push(self.figure(&title, &alternative, scene, shown));
        let given = self.named(foresight, DriverPlace::Given);
        if !given.is_empty() {
            section.blocks.extend(text(Tone::Plain, &self.t(msg!("report-givens"))));
            let given = given.iter().map(|text| vec![Run::plain(text)]).collect();
            section.blocks.push(Block::List(given));
        }
        for corner in Corner::ALL {
            let story = self.story(pair, corner);
            section.below.push(story);
        }
        section
    }

    fn story(&self, pair: &AxisPair, corner: Corner) -> Section {
        let scenario = pair.scenarios.get(corner);
        let mut section =
            Section::new(Some(Part::Scenarios), matrix::scenario_name(pair, corner, self.texts));
        let blocks = &mut section.blocks;
        let poles = [pair.x.pole(corner.x()), pair.y.pole(corner.y())];
        let poles: Vec<&str> = poles.into_iter().filter(|pole| !pole.trim().is_empty()).collect();
        blocks.extend(text(Tone::Note, &poles.join(" · ")));
        if let Some(why) = &scenario.set_aside {
            let label = Label::plain(msg!("show-set-aside")).text("text", why);
            blocks.extend(text(Tone::Note, &self.say(&label)));
        }
        blocks.extend(text(Tone::Lead, &scenario.cell.description));
        blocks.extend(text(Tone::Plain, &scenario.story));
        let plausibility = scenario.plausibility.map(|p| self.t(terms::plausibility(p)));
        blocks.extend(self.fact(msg!("report-gains"), &scenario.gains));
        blocks.extend(self.fact(msg!("report-loses"), &scenario.loses));
        blocks.extend(self.fact(msg!("report-implications"), &scenario.implications));
        blocks.extend(self.fact(msg!("report-plausibility"), &plausibility.unwrap_or_default()));
        if !scenario.cell.cards.is_empty() {
            let cards = scenario.cell.cards.iter().map(|card| {
                let mut line = vec![Run::plain(&self.card_text(card))];
                let note = clean(card.note.trim());
                if self.depth == Depth::Full && !note.is_empty() {
                    line.push(Run::muted(&format!("\n{note}")));
                }
                line
            });
            blocks.push(Block::List(cards.collect()));
        }
        section
    }

    /// The four futures as a board, each in a line or two.
    fn futures(&mut self, pair: &AxisPair) -> Block {
        let cells = Corner::ALL.map(|corner| {
            let scenario = pair.scenarios.get(corner);
            let poles = [pair.x.pole(corner.x()), pair.y.pole(corner.y())];
            BoardCell {
                title: matrix::scenario_name(pair, corner, self.texts),
                description: clean(&poles.join(" · ")),
                cards: [&scenario.cell.description]
                    .into_iter()
                    .filter(|text| !text.trim().is_empty())
                    .map(|text| vec![Run::plain(text.trim())])
                    .collect(),
            }
        });
        self.board(&self.axes(pair), 2, cells.into())
    }
}

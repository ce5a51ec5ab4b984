//! What the room leaves with, who was in it, what the checks advise, how to read the numbers.

use crate::{
    analysis::{Spot, findings, quote},
    edit::Label,
    figure::{board, matrix},
    msg,
    report::wishes::{Depth, Part},
    session::{CanvasId, KindName, Session},
    text::terms,
};

use super::{
    Block, Column, Line, Run, Section, Tone,
    builder::{Builder, text},
    clean,
    sources::group_name,
};

impl Builder<'_> {
    pub(super) fn decisions(&mut self) -> Section {
        let mut section = self.section(Part::Decisions);
        let session = self.session;
        if session.decisions.is_empty() {
            return section;
        }
        let columns = vec![
            Column::words(&self.t(msg!("report-column-decision")), 56),
            Column::words(&self.t(msg!("report-column-owner")), 24),
            Column::words(&self.t(msg!("report-column-due")), 20),
        ];
        let line = |words: &str| vec![Run::plain(words.trim())];
        let rows = session.decisions.iter().map(|decision| {
            let due = decision.due.map_or_else(|| "—".into(), |due| self.texts.date(due));
            let owner = if decision.owner.trim().is_empty() { "—" } else { &decision.owner };
            vec![line(&decision.text), line(owner), line(&due)]
        });
        let rows: Vec<Vec<Line>> = rows.collect();
        let caption = self.t(Part::Decisions.heading());
        section.blocks.push(self.table(&caption, columns, rows));
        section
    }

    pub(super) fn parking_lot(&mut self) -> Section {
        let mut section = self.section(Part::ParkingLot);
        let mut points: Vec<Line> = Vec::new();
        for thought in &self.session.parking_lot {
            let mut line = vec![Run::plain(thought.text.trim())];
            if thought.settled {
                line.push(Run::muted(&format!(" · {}", self.t(msg!("report-settled")))));
            }
            points.push(line);
        }
        if !points.is_empty() {
            section.blocks.push(Block::List(points));
        }
        section
    }

    pub(super) fn participants(&mut self) -> Section {
        let mut section = self.section(Part::Participants);
        let session = self.session;
        section.blocks.extend(self.fact(msg!("overview-facilitator"), &session.facilitator));
        if session.participants.is_empty() {
            return section;
        }
        let columns = vec![
            Column::words(&self.t(msg!("overview-person-name")), 40),
            Column::words(&self.t(msg!("overview-person-organisation")), 40),
            Column::words(&self.t(msg!("report-column-group")), 20),
        ];
        let rows = session.participants.iter().map(|person| {
            let group = group_name(session, person.group);
            [&person.name, &person.organisation, &group]
                .map(|words| vec![Run::plain(words.trim())])
                .into()
        });
        let rows: Vec<Vec<Line>> = rows.collect();
        let caption = self.t(Part::Participants.heading());
        section.blocks.push(self.table(&caption, columns, rows));
        section
    }

    pub(super) fn checks(&mut self) -> Section {
        let mut section = self.section(Part::Checks);
        let mut found = findings(self.session);
        found.retain(|finding| !finding.is_dismissed(self.session));
        if found.is_empty() {
            return section;
        }
        section.blocks.extend(text(Tone::Note, &self.t(msg!("report-checks-explained"))));
        // The same advice on several places of a canvas is given once.
        let mut points: Vec<(Option<CanvasId>, String, Vec<String>)> = Vec::new();
        for finding in &found {
            let canvas = canvas_of(self.session, finding.spot);
            let advice = self.say(&finding.advice);
            let place = self.place(finding.spot).filter(|place| !advice.contains(place));
            match points.iter_mut().find(|(of, said, _)| *of == canvas && *said == advice) {
                Some((_, _, places)) => places.extend(place),
                None => points.push((canvas, advice, place.into_iter().collect())),
            }
        }
        let points = points.into_iter().map(|(canvas, advice, places)| {
            let canvas = canvas.and_then(|id| self.session.canvas(id));
            let name = canvas.map(|canvas| board::title(canvas, self.texts));
            let name = name.map(|name| Run::muted(&format!("{name}\u{2002}")));
            let places = places.iter().map(|place| Run::muted(&format!("\n— {place}")));
            name.into_iter().chain([Run::plain(&advice)]).chain(places).collect()
        });
        section.blocks.push(Block::List(points.collect()));
        section
    }

    /// The cell, card, axes or scenario a finding speaks of.
    fn place(&self, spot: Spot) -> Option<String> {
        let pair_of = |canvas, id| self.session.canvas(canvas)?.foresight()?.pair(id);
        match spot {
            Spot::Cell(home) => Some(self.t(terms::cell(home.cell))),
            Spot::Card(id) => {
                self.session.find_card(id).map(|(_, card)| quote(&self.card_text(card)))
            }
            Spot::Pair(canvas, id) => pair_of(canvas, id).map(|pair| self.axes(pair)),
            Spot::Scenario(canvas, id, corner) => {
                pair_of(canvas, id).map(|pair| matrix::scenario_name(pair, corner, self.texts))
            }
            Spot::Canvas(_) | Spot::Indicator(_) => None,
        }
    }

    pub(super) fn method(&mut self) -> Section {
        let mut section = self.section(Part::Method);
        if self.depth == Depth::Page {
            return section;
        }
        let session = self.session;
        let has = |kind| session.canvases.iter().any(|canvas| canvas.kind_name() == kind);
        for (kind, message) in [
            (KindName::Pest, msg!("report-method-pest")),
            (KindName::Swot, msg!("report-method-swot")),
            (KindName::Foresight, msg!("report-method-foresight")),
        ] {
            if has(kind) {
                section.blocks.extend(text(Tone::Plain, &self.t(message)));
            }
        }
        if !session.indicators.is_empty() {
            section.blocks.extend(text(Tone::Plain, &self.t(msg!("report-method-data"))));
        }
        let label = Label::plain(msg!("report-method-program"));
        section.blocks.extend(text(Tone::Note, &clean(&self.say(&label))));
        section
    }
}

/// The canvas a finding speaks of.
fn canvas_of(session: &Session, spot: Spot) -> Option<CanvasId> {
    match spot {
        Spot::Canvas(id) | Spot::Pair(id, _) | Spot::Scenario(id, _, _) => Some(id),
        Spot::Cell(home) => Some(home.canvas),
        Spot::Card(card) => session.find_card(card).map(|(place, _)| place.home.canvas),
        Spot::Indicator(_) => None,
    }
}

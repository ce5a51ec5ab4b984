//! What the room leaves with, who was in it, what the checks advise, how to read the numbers.

use crate::{
    analysis::{Spot, findings},
    edit::Label,
    figure::board,
    msg,
    report::wishes::{Depth, Part},
    session::{CanvasId, KindName, Session},
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
        let points = found.iter().map(|finding| {
            let advice = Run::plain(&self.say(&finding.advice));
            match canvas_of(self.session, finding.spot).and_then(|id| self.session.canvas(id)) {
                Some(canvas) => {
                    let name = board::title(canvas, self.texts);
                    vec![Run::muted(&format!("{name}\u{2002}")), advice]
                }
                None => vec![advice],
            }
        });
        section.blocks.push(Block::List(points.collect()));
        section
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

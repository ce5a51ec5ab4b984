//! `fourfold show`: a workshop as an outline a person can read in a terminal.

use std::io::{self, Write};

use crate::{
    edit::{Label, Msg},
    msg,
    session::{
        AxisPair, Canvas, Card, Cell, CellKey, CellState, Corner, Direction, Indicator,
        IndicatorData, Observation, Passage, Session, Source, Value, Which,
    },
    text::{Texts, terms},
};

/// Writes the outline.
pub(super) fn write(out: &mut dyn Write, session: &Session, texts: Texts) -> io::Result<()> {
    let mut page = Page { out, texts };
    page.head(session)?;
    for canvas in &session.canvases {
        page.canvas(canvas)?;
    }
    for indicator in &session.indicators {
        page.indicator(indicator)?;
    }
    page.people(session)?;
    page.outcome(session)
}

struct Page<'a> {
    out: &'a mut dyn Write,
    texts: Texts,
}

impl Page<'_> {
    /// A line, that many steps in; further lines of the text stand below it.
    fn line(&mut self, depth: usize, text: &str) -> io::Result<()> {
        for line in text.lines() {
            writeln!(self.out, "{:indent$}{line}", "", indent = depth * 2)?;
        }
        Ok(())
    }

    /// A labelled text, unless it is empty.
    fn field(&mut self, depth: usize, message: Msg, text: &str) -> io::Result<()> {
        if text.trim().is_empty() {
            return Ok(());
        }
        let line = self.texts.label(&Label::plain(message).text("text", text));
        self.line(depth, &line)
    }

    fn heading(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out)?;
        self.line(0, text)
    }

    fn head(&mut self, session: &Session) -> io::Result<()> {
        let untitled = self.texts.get(msg!("show-untitled"));
        self.line(0, if session.title.is_empty() { &untitled } else { &session.title })?;
        let date = session.date.map(|date| self.texts.date(date)).unwrap_or_default();
        self.field(0, msg!("show-question"), &session.question)?;
        self.field(0, msg!("show-subject"), &session.subject)?;
        self.field(0, msg!("show-place"), &session.place)?;
        self.field(0, msg!("show-date"), &date)?;
        self.field(0, msg!("show-horizon"), &session.horizon)?;
        self.field(0, msg!("show-facilitator"), &session.facilitator)?;
        self.field(0, msg!("show-about"), &session.about)
    }

    fn canvas(&mut self, canvas: &Canvas) -> io::Result<()> {
        let kind = self.texts.get(terms::canvas(&canvas.kind));
        let title = match canvas.title.as_str() {
            "" => kind,
            title => format!("{kind} · {title}"),
        };
        self.heading(&title)?;
        self.field(1, msg!("show-subject"), &canvas.subject)?;
        let stage = self.texts.get(terms::stage(canvas.stage));
        self.field(1, msg!("show-stage"), &stage)?;
        let scenario = |key: CellKey| matches!(key, CellKey::Scenario(..));
        for (key, cell) in canvas.cells().filter(|(key, _)| !scenario(*key)) {
            let title = self.texts.get(terms::cell(key));
            self.cell(1, &title, key, cell)?;
        }
        let Some(foresight) = canvas.foresight() else { return Ok(()) };
        for pair in &foresight.pairs {
            self.pair(pair, foresight.chosen == Some(pair.id))?;
        }
        Ok(())
    }

    fn cell(&mut self, depth: usize, title: &str, key: CellKey, cell: &Cell) -> io::Result<()> {
        let count = self.texts.label(&terms::cards(cell.cards.len()));
        self.line(depth, &format!("{title} · {count}"))?;
        self.line(depth + 1, &cell.description)?;
        cell.cards.iter().try_for_each(|card| self.card(depth + 1, key, card))
    }

    fn card(&mut self, depth: usize, key: CellKey, card: &Card) -> io::Result<()> {
        let known = self.known(key, card);
        let text = card.text.replace('\n', " ");
        if known.is_empty() {
            self.line(depth, &format!("- {text}"))?;
        } else {
            self.line(depth, &format!("- {text} [{}]", known.join(" · ")))?;
        }
        self.line(depth + 1, &card.note)
    }

    /// What is known of a card besides its text.
    fn known(&self, key: CellKey, card: &Card) -> Vec<String> {
        let rating = |which| {
            let (kind, score) = (key.scale(which)?.kind, card.rating(which)?);
            Some(format!("{} {}", self.texts.get(terms::rating(kind)), self.texts.score(score)))
        };
        let mut known: Vec<String> =
            [Which::First, Which::Second].into_iter().filter_map(rating).collect();
        if card.direction != Direction::Open {
            known.push(self.texts.get(terms::direction(card.direction)));
        }
        if card.votes > 0 {
            let votes = usize::try_from(card.votes).unwrap_or(usize::MAX);
            known.push(self.texts.label(&Label::plain(msg!("show-votes")).count("count", votes)));
        }
        known.extend(card.tags.iter().map(|tag| format!("#{tag}")));
        known
    }

    fn pair(&mut self, pair: &AxisPair, chosen: bool) -> io::Result<()> {
        self.line(
            1,
            &self.texts.get(if chosen { msg!("show-chosen-axes") } else { msg!("show-axes") }),
        )?;
        for axis in [&pair.x, &pair.y] {
            self.line(2, &format!("{}: {} ↔ {}", axis.name, axis.low, axis.high))?;
        }
        for corner in Corner::ALL {
            self.scenario(pair, corner)?;
        }
        for point in &pair.positions {
            let kind = self.texts.get(terms::point(point.kind));
            let (x, y) = (self.texts.score(point.x), self.texts.score(point.y));
            self.line(2, &format!("{kind} · {} · ({x}; {y})", point.label))?;
        }
        Ok(())
    }

    fn scenario(&mut self, pair: &AxisPair, corner: Corner) -> io::Result<()> {
        let scenario = pair.scenarios.get(corner);
        let key = CellKey::Scenario(pair.id, corner);
        let poles = format!("{} / {}", pair.x.pole(corner.x()), pair.y.pole(corner.y()));
        let title = match scenario.name.as_str() {
            "" => self.texts.get(terms::cell(key)),
            name => name.to_owned(),
        };
        self.cell(2, &format!("{title} ({poles})"), key, &scenario.cell)?;
        self.line(3, &scenario.story)?;
        self.field(3, msg!("show-gains"), &scenario.gains)?;
        self.field(3, msg!("show-loses"), &scenario.loses)?;
        self.field(3, msg!("show-implications"), &scenario.implications)?;
        let plausibility = scenario.plausibility.map(|p| self.texts.get(terms::plausibility(p)));
        self.field(3, msg!("show-plausibility"), &plausibility.unwrap_or_default())?;
        match &scenario.set_aside {
            Some(why) => {
                let label = Label::plain(msg!("show-set-aside")).text("text", why);
                self.line(3, &self.texts.label(&label))
            }
            None => Ok(()),
        }
    }

    fn indicator(&mut self, indicator: &Indicator) -> io::Result<()> {
        let title = match indicator.unit.as_str() {
            "" => indicator.name.clone(),
            unit => format!("{}, {unit}", indicator.name),
        };
        self.heading(&title)?;
        self.field(1, msg!("show-source"), &reference(&indicator.source))?;
        self.field(1, msg!("show-notes"), &indicator.notes)?;
        self.field(1, msg!("show-formula"), indicator.formula.as_deref().unwrap_or_default())?;
        match &indicator.data {
            IndicatorData::TextTable(passages) => {
                passages.iter().try_for_each(|passage| self.passage(passage))
            }
            numbers => numbers.observations().iter().try_for_each(|row| self.observation(row)),
        }
    }

    fn observation(
        &mut self,
        Observation(entity, period, value, note): &Observation,
    ) -> io::Result<()> {
        let value = match value {
            Value::Number(value) => self.texts.number(value.get()),
            Value::About(value) => format!("≈ {}", self.texts.number(value.get())),
            Value::Doubtful(value) => format!("{} ?", self.texts.number(value.get())),
            Value::Missing(why) => format!("– ({})", self.texts.get(terms::missing(*why))),
        };
        let period = self.texts.period(*period);
        let parts = [entity.as_str(), &period, &value, note];
        self.line(1, &joined(&parts))
    }

    fn passage(&mut self, Passage(entity, aspect, text, state): &Passage) -> io::Result<()> {
        let state = match state {
            CellState::Unjudged => String::new(),
            state => self.texts.get(terms::cell_state(*state)),
        };
        self.line(1, &joined(&[entity.as_str(), aspect, text, &state]))
    }

    fn people(&mut self, session: &Session) -> io::Result<()> {
        if !session.participants.is_empty() {
            self.heading(&self.texts.get(msg!("show-participants")))?;
        }
        for person in &session.participants {
            let group = session.groups.iter().find(|group| person.group == Some(group.id));
            let group = group.map_or("", |group| &group.name);
            self.line(1, &joined(&[&person.name, &person.organisation, group]))?;
        }
        if !session.groups.is_empty() {
            self.heading(&self.texts.get(msg!("show-groups")))?;
        }
        session.groups.iter().try_for_each(|group| self.line(1, &group.name))
    }

    fn outcome(&mut self, session: &Session) -> io::Result<()> {
        if !session.parking_lot.is_empty() {
            self.heading(&self.texts.get(msg!("show-parking-lot")))?;
        }
        for thought in &session.parking_lot {
            let mark = if thought.settled { "[x]" } else { "[ ]" };
            self.line(1, &format!("{mark} {}", thought.text))?;
        }
        if !session.decisions.is_empty() {
            self.heading(&self.texts.get(msg!("show-decisions")))?;
        }
        for decision in &session.decisions {
            let due = decision.due.map(|due| self.texts.date(due)).unwrap_or_default();
            self.line(1, &joined(&[&decision.text, &decision.owner, &due]))?;
        }
        Ok(())
    }
}

/// A source as it stands in a list of references.
fn reference(source: &Source) -> String {
    let date = source.date.map(|date| date.to_string()).unwrap_or_default();
    joined(&[&source.title, &source.publisher, &source.link, &date])
}

/// What is there of the parts, with dots between.
fn joined(parts: &[&str]) -> String {
    let there: Vec<_> = parts.iter().copied().filter(|part| !part.trim().is_empty()).collect();
    there.join(" · ")
}

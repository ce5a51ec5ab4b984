//! Puts the parts of a report together, in the order wanted, and counts what is counted.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::{
    analysis::{Backing, FRESH_YEARS, backing},
    edit::Msg,
    figure::scene::Scene,
    msg,
    report::wishes::{Depth, Part, Wishes},
    session::{Evidence, Session, SessionId},
    text::{Label, Texts},
};

use super::{
    Block, Board, BoardCell, Column, Figure, Line, Names, Report, Run, Section, Shown, Table, Tone,
    clean, sources::Sources,
};

/// Builds the report of a session. The same session and wishes give the same report.
#[must_use]
pub fn report(session: &Session, wishes: &Wishes) -> Report {
    let parts = wishes.parts();
    let texts = Texts::new(wishes.language);
    let mut builder = Builder {
        session,
        texts,
        depth: wishes.depth,
        covered: parts.contains(&Part::Cover),
        sources: Sources::new(parts.contains(&Part::Sources)),
        tables: 0,
        figures: 0,
    };
    let mut sections: Vec<Section> = Vec::new();
    let mut last_group: Option<Msg> = None;
    for part in &parts {
        let Some(section) = builder.part(*part) else { continue };
        let group = wishes.template.group(*part).filter(|_| wishes.depth != Depth::Page);
        match (group, sections.last_mut()) {
            (Some(group), Some(open)) if last_group == Some(group) => open.below.push(section),
            (Some(group), _) => {
                let mut open = Section::new(None, texts.get(group));
                open.below.push(section);
                sections.push(open);
            }
            (None, _) => sections.push(section),
        }
        last_group = group;
    }
    let known = builder.sources.lines();
    fill_sources(&mut sections, &known);
    sections.retain(|section| !section.is_empty());
    let annex = texts.get(msg!("report-group-annex"));
    for section in &mut sections {
        only_child(section, &annex);
    }
    if wishes.depth != Depth::Page {
        count(&mut sections, "");
    }
    let page = Label::plain(msg!("report-page"));
    Report {
        language: wishes.language,
        depth: wishes.depth,
        title: builder.title(),
        date: session.date.or_else(|| begun(session.id)),
        author: clean(wishes.organisation.trim()),
        cover: parts.contains(&Part::Cover).then(|| builder.cover(wishes)),
        contents: parts.contains(&Part::Contents).then(|| texts.get(Part::Contents.heading())),
        names: Names {
            figure: texts.get(msg!("report-figure")),
            table: texts.get(msg!("report-table")),
            page: texts.label(&page),
        },
        sections,
    }
}

/// The day a workshop was begun, as its id tells it.
fn begun(id: SessionId) -> Option<Date> {
    let (seconds, _) = id.0.get_timestamp()?.to_unix();
    let moment = Timestamp::from_second(i64::try_from(seconds).ok()?).ok()?;
    Some(moment.to_zoned(TimeZone::UTC).date())
}

/// The list of sources is known only when everything that cites has been built.
fn fill_sources(sections: &mut Vec<Section>, known: &[Line]) {
    for section in &mut *sections {
        if section.part == Some(Part::Sources) {
            section.blocks = match known {
                [] => Vec::new(),
                known => vec![Block::Sources(known.to_vec())],
            };
        }
        fill_sources(&mut section.below, known);
    }
    sections.retain(|section| !section.is_empty());
}

/// A heading over one heading is one too many; of an annex the one below says more.
fn only_child(section: &mut Section, annex: &str) {
    if let [only] = &mut section.below[..]
        && section.part.is_none()
        && section.blocks.is_empty()
    {
        let (part, canvas) = (only.part, only.canvas);
        section.blocks = std::mem::take(&mut only.blocks);
        let below = std::mem::take(&mut only.below);
        if section.title == annex {
            section.title = std::mem::take(&mut only.title);
        }
        (section.part, section.canvas, section.below) = (part, canvas, below);
    }
}

/// Numbers the headings: `2`, `2.1`, below a number that stands above them.
pub(in crate::report) fn count(sections: &mut [Section], above: &str) {
    for (section, number) in sections.iter_mut().zip(1_usize..) {
        section.number =
            if above.is_empty() { number.to_string() } else { format!("{above}.{number}") };
        let own = section.number.clone();
        count(&mut section.below, &own);
    }
}

/// What a report is built with.
pub(super) struct Builder<'a> {
    pub(super) session: &'a Session,
    pub(super) texts: Texts,
    pub(super) depth: Depth,
    /// Whether there is a cover.
    pub(super) covered: bool,
    pub(super) sources: Sources,
    tables: usize,
    figures: usize,
}

impl Builder<'_> {
    /// A part; `None` where the session has nothing for it.
    fn part(&mut self, part: Part) -> Option<Section> {
        let section = match part {
            Part::Cover | Part::Contents => return None,
            Part::Question => self.question(),
            Part::Indicators => self.indicators(),
            Part::Pest | Part::Swot => self.canvases(part),
            Part::Scenarios => self.scenarios(),
            Part::Decisions => self.decisions(),
            Part::ParkingLot => self.parking_lot(),
            Part::Participants => self.participants(),
            Part::Evidence => self.evidence(),
            Part::Checks => self.checks(),
            Part::Method => self.method(),
            // Filled when everything that cites is built.
            Part::Sources => return Some(self.section(part)),
        };
        Some(section).filter(|section| !section.is_empty())
    }

    pub(super) fn section(&self, part: Part) -> Section {
        Section::new(Some(part), self.t(part.heading()))
    }

    /// The title of the workshop, or that it has none.
    pub(super) fn title(&self) -> String {
        let title = clean(self.session.title.trim());
        if title.is_empty() { self.t(msg!("show-untitled")) } else { title }
    }

    pub(super) fn t(&self, message: Msg) -> String {
        self.texts.get(message)
    }

    pub(super) fn say(&self, label: &Label) -> String {
        self.texts.label(label)
    }

    /// A name and what it is, in one paragraph; nothing where it is empty.
    pub(super) fn fact(&self, name: Msg, words: &str) -> Option<Block> {
        let words = words.trim();
        (!words.is_empty()).then(|| {
            let name = Run::strong(&format!("{}\u{2002}", self.t(name)));
            Block::Text(Tone::Plain, vec![name, Run::plain(words)])
        })
    }

    pub(super) fn board(&mut self, caption: &str, columns: usize, cells: Vec<BoardCell>) -> Block {
        self.tables += 1;
        Block::Board(Board { number: self.tables, caption: clean(caption), columns, cells })
    }

    pub(super) fn table(
        &mut self,
        caption: &str,
        columns: Vec<Column>,
        rows: Vec<Vec<Line>>,
    ) -> Block {
        self.tables += 1;
        Block::Table(Table { number: self.tables, caption: clean(caption), columns, rows })
    }

    pub(super) fn figure(
        &mut self,
        caption: &str,
        alternative: &str,
        scene: Scene,
        shown: Shown,
    ) -> Block {
        self.figures += 1;
        Block::Figure(Figure {
            number: self.figures,
            caption: clean(caption),
            alternative: clean(alternative),
            scene,
            shown,
        })
    }

    pub(super) fn backing(&self, evidence: &[Evidence]) -> Backing {
        backing(self.session, evidence, FRESH_YEARS)
    }
}

/// A paragraph; nothing where it would be empty.
pub(super) fn text(tone: Tone, words: &str) -> Option<Block> {
    let words = clean(words.trim());
    (!words.is_empty()).then(|| Block::Text(tone, vec![Run::plain(&words)]))
}

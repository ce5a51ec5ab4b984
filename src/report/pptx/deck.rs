//! Which slides a report becomes: canvases, charts and decisions first; the tables behind
//! them, the evidence, the method and the sources stand at the end, under a title of their own.

use std::{borrow::Cow, collections::VecDeque};

use crate::{
    edit::Label,
    figure::{Area, Extent, Point, scene::Scene},
    msg,
    report::{
        tree::{
            Block, Board, Cover, Face, Figure, Futures, Line, Report, Run, Section, Shown, Table,
            plain,
        },
        wishes::Part,
    },
    text::Texts,
};

use super::{
    LOGO, ROOM, cells, maps,
    measure::{Look, Para, count, height, take},
    shape::Item,
    tables,
    told::{footed, short, told},
};

/// The sizes letters of a text may take, the one liked best first.
const SIZES: [f32; 5] = [24.0, 20.0, 18.0, 16.0, 14.0];
/// With fewer sections than these nobody needs a list of them.
const LISTED: usize = 4;
/// A longer title is shortened and told in the notes.
const TITLE: usize = 220;
/// The most a logo takes above the title.
const MARK: Extent = Extent::new(220.0, 64.0);
/// Room in a title for the count of slides.
const COUNT: usize = 24;

/// A slide.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Slide {
    pub(super) look: Layout,
    pub(super) title: String,
    pub(super) items: Vec<Item>,
    /// What is said with it.
    pub(super) notes: Vec<Line>,
}

/// Which of the layouts a slide has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// A title in the middle and what stands under it.
    Title,
    /// A title above, and room.
    Open,
    /// A title above, and text.
    Text,
}

/// Makes the slides, and the charts that stand on them as pictures. The logo has so many
/// pixels across and down.
pub(super) fn slides(report: &Report, logo: Option<[u32; 2]>) -> (Vec<Slide>, Vec<Scene>) {
    let texts = Texts::new(report.language);
    let mut deck = Deck { texts, slides: Vec::new(), annex: Vec::new(), charts: Vec::new() };
    deck.front(report, logo);
    let told = |section| match &report.cover {
        Some(cover) => unsaid(section, cover),
        None => Cow::Borrowed(section),
    };
    let sections: Vec<Cow<Section>> =
        report.sections.iter().map(told).filter(|section| !section.is_empty()).collect();
    if let Some(heading) = report.contents.as_ref().filter(|_| sections.len() >= LISTED) {
        let titles = sections.iter().map(|section| vec![Run::plain(&section.title)]);
        let titles: Vec<Para> = titles.map(Para::point).collect();
        deck.text(heading, &titles, Vec::new());
    }
    for section in &sections {
        deck.section(section);
    }
    let annex = std::mem::take(&mut deck.annex);
    // A slide alone needs no title slide before it.
    if annex.len() > 1 {
        let title = texts.get(msg!("report-group-annex"));
        deck.push(Layout::Title, &title, Vec::new(), Vec::new());
    }
    deck.slides.extend(annex);
    (deck.slides, deck.charts)
}

pub(super) struct Deck {
    pub(super) texts: Texts,
    pub(super) slides: Vec<Slide>,
    pub(super) annex: Vec<Slide>,
    pub(super) charts: Vec<Scene>,
}

impl Deck {
    pub(super) fn push(&mut self, look: Layout, title: &str, items: Vec<Item>, notes: Vec<Line>) {
        let (title, mut said) = short(title, TITLE);
        said.extend(notes);
        self.slides.push(Slide { look, title, items, notes: said });
    }

    fn front(&mut self, report: &Report, logo: Option<[u32; 2]>) {
        let mut paras = Vec::new();
        if let Some(Cover { question, facts, .. }) = &report.cover {
            if !question.is_empty() {
                paras.push(Para::words(question, Look::Lead));
            }
            paras.extend(facts.iter().map(|(name, what)| {
                let name = Run { words: format!("{name}\u{2002}"), face: Face::Muted };
                Para::new(vec![name, Run::plain(what)], Look::Text)
            }));
        }
        let (width, room) = (852.0, 230.0);
        let fitting = [18.0, 16.0, 14.0, 12.0];
        let base = fitting.into_iter().find(|base| height(&paras, *base, width) <= room);
        let mut rest = VecDeque::from(paras);
        let first = take(&mut rest, base.unwrap_or(14.0), width, room);
        let mut items = Vec::new();
        items.extend(logo.map(|pixels| Item::Picture(LOGO, mark(pixels), report.author.clone())));
        if !first.is_empty() {
            items.push(Item::Subtitle(first, base.unwrap_or(14.0)));
        }
        self.push(Layout::Title, &report.title, items, Vec::new());
        if !rest.is_empty() {
            self.text(&report.title, &Vec::from(rest), Vec::new());
        }
    }

    pub(super) fn section(&mut self, section: &Section) {
        let late = matches!(
            section.part,
            Some(Part::Participants | Part::Evidence | Part::Checks | Part::Method | Part::Sources)
        );
        let before = self.slides.len();
        if section.part == Some(Part::Indicators) && !section.below.is_empty() {
            self.indicators(section);
            return;
        }
        self.own(section);
        if late {
            let own = self.slides.split_off(before);
            self.annex.extend(own);
        }
        for below in &section.below {
            self.section(below);
        }
    }

    /// The slides of a section without those of the sections in it.
    pub(super) fn own(&mut self, section: &Section) {
        let drawn = section.blocks.iter().any(tells_all);
        let seen = drawn || section.blocks.iter().any(|block| matches!(block, Block::Table(_)));
        let told = told(section, seen);
        let before = self.slides.len();
        let mut extra = Vec::new();
        for block in &section.blocks {
            match block {
                Block::Board(board) => self.board(section, board),
                Block::Figure(figure) => self.figure(section, figure, &told.foot),
                Block::Table(table) => {
                    let title = heading(section, table, drawn);
                    let made = self.table(&title, table, &told.foot);
                    if drawn { extra.extend(made) } else { self.slides.extend(made) }
                }
                Block::Text(..) | Block::List(_) | Block::Sources(_) => {}
            }
        }
        self.number(before);
        if !told.paras.is_empty() {
            self.text(&section.title, &told.paras, Vec::new());
        }
        if let Some(slide) = self.slides.get_mut(before) {
            slide.notes.extend(told.notes);
        } else if let Some(slide) = extra.first_mut() {
            slide.notes.extend(told.notes);
        }
        self.annex.extend(extra);
    }

    fn board(&mut self, section: &Section, board: &Board) {
        let columns = match (section.part, board.cells.len()) {
            (Some(Part::Pest), cells @ 1..=4) => cells,
            (Some(Part::Pest), _) => 3,
            _ => board.columns,
        };
        let (pages, bare) = cells::slides(board, columns);
        let before = self.slides.len();
        self.pages(&board.caption, Layout::Open, pages);
        let described = board.cells.iter().filter(|cell| bare && !cell.description.is_empty());
        let told = described.map(|cell| {
            vec![Run::strong(&format!("{}\u{2002}", cell.title)), Run::plain(&cell.description)]
        });
        if let Some(slide) = self.slides.get_mut(before) {
            slide.notes.extend(told);
        }
    }

    fn figure(&mut self, section: &Section, figure: &Figure, foot: &Line) {
        match &figure.shown {
            Shown::Chart(chart) => self.chart(figure, chart, foot),
            Shown::Drawing => self.drawing(figure),
            Shown::Drivers(map) => {
                let before = self.slides.len();
                self.pages(&figure.caption, Layout::Open, maps::drivers(map));
                if let Some(slide) = self.slides.get_mut(before) {
                    slide.notes.push(vec![Run::plain(&figure.alternative)]);
                }
            }
            Shown::Futures(futures) => {
                if let Some(items) = maps::futures(futures) {
                    self.pages(&figure.caption, Layout::Open, vec![items]);
                } else {
                    self.wordy(section, figure, futures);
                }
            }
        }
    }

    /// Futures with too many words for one slide: as cells, their axes in the notes.
    fn wordy(&mut self, section: &Section, figure: &Figure, futures: &Futures) {
        let board = Board {
            number: figure.number,
            caption: figure.caption.clone(),
            columns: 2,
            cells: futures.futures.clone(),
        };
        self.board(section, &board);
        let axes = [&futures.across, &futures.up]
            .map(|axis| vec![Run::plain(&format!("{} · {} · {}", axis.name, axis.low, axis.high))]);
        let places = futures.positions.iter().map(|at| vec![Run::plain(&at.words)]);
        if let Some(slide) = self.slides.last_mut() {
            slide.notes.extend(axes.into_iter().chain(places));
        }
    }

    /// A picture on a slide of its own, in words in the notes.
    fn drawing(&mut self, figure: &Figure) {
        let (width, height) = (ROOM.right - ROOM.left, ROOM.bottom - ROOM.top);
        let drawn = figure.scene.size;
        let scale = (width / drawn.width).min(height / drawn.height);
        let size = Extent::new(drawn.width * scale, drawn.height * scale);
        let left = ROOM.left + (width - size.width) / 2.0;
        let area = Area::at(Point::new(left, ROOM.top), size);
        self.charts.push(figure.scene.clone());
        let picture = Item::Picture(self.charts.len() - 1, area, figure.alternative.clone());
        let notes = vec![vec![Run::plain(&figure.alternative)]];
        self.push(Layout::Open, &figure.caption, vec![picture], notes);
    }

    fn table(&mut self, title: &str, table: &Table, foot: &Line) -> Vec<Slide> {
        let (foot, notes, high) = footed(foot);
        let (grids, heads) = tables::pieces(table, ROOM.bottom - ROOM.top - high);
        let before = self.slides.len();
        let pages = grids.into_iter().map(|grid| {
            let mut items = vec![Item::Table(grid)];
            items.extend(foot.clone());
            items
        });
        self.pages(title, Layout::Open, pages.collect());
        let mut made = self.slides.split_off(before);
        if let Some(first) = made.first_mut() {
            first.notes.extend(notes.into_iter().chain(heads));
        }
        made
    }

    /// Slides of text under one title.
    fn text(&mut self, title: &str, paras: &[Para], notes: Vec<Line>) {
        let (width, room) = (ROOM.right - ROOM.left, ROOM.bottom - ROOM.top);
        let base = SIZES.into_iter().find(|base| height(paras, *base, width) <= room);
        let base = base.unwrap_or(16.0);
        let pages = evenly(paras, base, width, room).into_iter();
        let pages = pages.map(|page| vec![Item::Body(page, base)]).collect();
        let before = self.slides.len();
        self.pages(title, Layout::Text, pages);
        if let Some(first) = self.slides.get_mut(before) {
            first.notes.extend(notes);
        }
    }

    /// Slides under one title, counted where they are several.
    pub(super) fn pages(&mut self, title: &str, look: Layout, pages: Vec<Vec<Item>>) {
        let count = pages.len();
        for (items, number) in pages.into_iter().zip(1_usize..) {
            let (mut name, mut notes) = (title.to_owned(), Vec::new());
            if count > 1 {
                let (short, whole) = short(title, TITLE - COUNT);
                notes = if number == 1 { whole } else { Vec::new() };
                name = self.counted(&short, number, count);
            }
            self.push(look, &name, items, notes);
        }
    }

    /// Counts slides from that one on where several have the same title.
    fn number(&mut self, from: usize) {
        let titles: Vec<String> =
            self.slides.iter().skip(from).map(|slide| slide.title.clone()).collect();
        for (at, title) in titles.iter().enumerate() {
            let same = |titles: &[String]| titles.iter().filter(|other| *other == title).count();
            let all = same(&titles);
            if all > 1 {
                let number = same(titles.get(..=at).unwrap_or_default());
                let name = self.counted(title, number, all);
                if let Some(slide) = self.slides.get_mut(from + at) {
                    slide.title = name;
                }
            }
        }
    }

    /// A title with the number of the slide among those of that title.
    pub(super) fn counted(&self, title: &str, number: usize, count: usize) -> String {
        let label = Label::plain(msg!("report-slide-of")).text("title", title);
        let label = label.text("number", number.to_string()).text("count", count.to_string());
        self.texts.label(&label)
    }
}

/// The section without what the title slide says already: the question, and what the workshop
/// is about.
fn unsaid<'a>(section: &'a Section, cover: &Cover) -> Cow<'a, Section> {
    let asks = |section: &Section| section.part == Some(Part::Question);
    if !asks(section) && !section.below.iter().any(asks) {
        return Cow::Borrowed(section);
    }
    let mut section = section.clone();
    let said = |words: &str| {
        let facts = cover.facts.iter().map(|(name, what)| format!("{name}\u{2002}{what}"));
        words == cover.question || facts.into_iter().any(|fact| fact == words)
    };
    let new = |block: &Block| match block {
        Block::Text(_, line) => !said(&plain(line)),
        Block::List(lines) => !lines.iter().all(|line| said(&plain(line))),
        _ => true,
    };
    if asks(&section) {
        section.blocks.retain(new);
    }
    for below in section.below.iter_mut().filter(|below| asks(below)) {
        below.blocks.retain(new);
    }
    section.below.retain(|below| !below.is_empty());
    Cow::Owned(section)
}

/// A text on as many slides as it needs, each with about as much as the others.
fn evenly(paras: &[Para], base: f32, width: f32, room: f32) -> Vec<Vec<Para>> {
    let all = height(paras, base, width);
    let highest = paras.iter().map(|para| para.height(base, width)).fold(0.0, f32::max);
    let filled = |room: f32| {
        let mut rest = VecDeque::from(paras.to_vec());
        let mut pages = Vec::new();
        while !rest.is_empty() {
            pages.push(take(&mut rest, base, width, room));
        }
        pages
    };
    let full = filled(room);
    let even = all / count(full.len().max(1)) + highest;
    if full.len() > 1 && even < room {
        let again = filled(even);
        if again.len() == full.len() {
            return again;
        }
    }
    full
}

/// Where a logo of so many pixels stands: above the title, as large as its room.
fn mark(pixels: [u32; 2]) -> Area {
    #[expect(clippy::cast_precision_loss, reason = "some thousand pixels")]
    let [width, height] = pixels.map(|side| side.max(1) as f32);
    let scale = (MARK.width / width).min(MARK.height / height);
    let size = Extent::new(width * scale, height * scale);
    Area::at(Point::new(54.0, 18.0 + MARK.height - size.height), size)
}

/// Whether it shows what the tables of its section tell as numbers.
fn tells_all(block: &Block) -> bool {
    match block {
        Block::Board(_) => true,
        Block::Figure(figure) => figure.shown != Shown::Drawing,
        _ => false,
    }
}

/// What a slide with a table is called.
fn heading(section: &Section, table: &Table, drawn: bool) -> String {
    let said = drawn || section.title.is_empty() || table.caption.starts_with(&section.title);
    if said { table.caption.clone() } else { format!("{} · {}", section.title, table.caption) }
}

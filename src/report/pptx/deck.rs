//! Which slides a report becomes: canvases, charts and decisions first; the tables behind
//! them, the evidence, the method and the sources stand at the end, under a title of their own.

use std::collections::VecDeque;

use crate::{
    edit::Label,
    figure::{Area, Extent, Point, chart::Chart, font, layout, scene::Scene},
    msg,
    report::{
        tree::{
            Block, Board, Cover, Face, Figure, Futures, Line, Report, Run, Section, Shown, Table,
            Tone, plain,
        },
        wishes::Part,
    },
    text::Texts,
};

use super::{
    ROOM, cells, maps,
    measure::{Look, Mark, Para, height, take},
    shape::{Item, TextBox},
    tables,
};

/// The sizes letters of a text may take, the one liked best first.
const SIZES: [f32; 3] = [20.0, 18.0, 16.0];
/// The largest part of a slide words below a picture may take.
const FOOT: f32 = 80.0;
const FOOT_SIZE: f32 = 14.0;
/// How much larger a chart's letters are on a slide than on paper.
const LARGER: f32 = 1.45;
/// A longer title is shortened and told in the notes.
const TITLE: usize = 220;
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

/// Makes the slides, and the charts that stand on them as pictures.
pub(super) fn slides(report: &Report) -> (Vec<Slide>, Vec<Scene>) {
    let texts = Texts::new(report.language);
    let mut deck = Deck { texts, slides: Vec::new(), annex: Vec::new(), charts: Vec::new() };
    deck.front(report);
    if let Some(heading) = &report.contents {
        let titles = report.sections.iter().map(|section| vec![Run::plain(&section.title)]);
        deck.text(heading, titles.map(Para::point).collect(), Vec::new());
    }
    for section in &report.sections {
        deck.section(section);
    }
    let annex = std::mem::take(&mut deck.annex);
    if !annex.is_empty() {
        let title = texts.get(msg!("report-group-annex"));
        deck.push(Layout::Title, &title, Vec::new(), Vec::new());
        deck.slides.extend(annex);
    }
    (deck.slides, deck.charts)
}

struct Deck {
    texts: Texts,
    slides: Vec<Slide>,
    annex: Vec<Slide>,
    charts: Vec<Scene>,
}

/// What one section gives to slides.
#[derive(Default)]
struct Told {
    /// What stands on a slide of text.
    paras: Vec<Para>,
    /// What is said with the slides.
    notes: Vec<Line>,
    /// What stands below a picture or a table.
    foot: Line,
}

impl Deck {
    fn push(&mut self, look: Layout, title: &str, items: Vec<Item>, notes: Vec<Line>) {
        let (title, mut said) = short(title, TITLE);
        said.extend(notes);
        self.slides.push(Slide { look, title, items, notes: said });
    }

    fn front(&mut self, report: &Report) {
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
        let items = if first.is_empty() {
            Vec::new()
        } else {
            vec![Item::Subtitle(first, base.unwrap_or(14.0))]
        };
        self.push(Layout::Title, &report.title, items, Vec::new());
        if !rest.is_empty() {
            self.text(&report.title, rest.into(), Vec::new());
        }
    }

    fn section(&mut self, section: &Section) {
        let late = matches!(
            section.part,
            Some(Part::Participants | Part::Evidence | Part::Checks | Part::Method | Part::Sources)
        );
        let before = self.slides.len();
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
    fn own(&mut self, section: &Section) {
        let drawn =
            section.blocks.iter().any(|block| matches!(block, Block::Figure(_) | Block::Board(_)));
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
        if !told.paras.is_empty() {
            self.text(&section.title, told.paras, Vec::new());
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
        let pages = cells::slides(board, columns);
        self.pages(&board.caption, Layout::Open, pages);
    }

    fn figure(&mut self, section: &Section, figure: &Figure, foot: &Line) {
        match &figure.shown {
            Shown::Chart(chart) => self.chart(figure, chart, foot),
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

    fn chart(&mut self, figure: &Figure, chart: &Chart, foot: &Line) {
        let (foot, notes, high) = footed(foot);
        let room = Extent::new(ROOM.right - ROOM.left, ROOM.bottom - ROOM.top - high);
        let mut chart = chart.clone();
        if foot.is_some() {
            // It stands below the picture.
            chart.source.clear();
        }
        let drawn = |scale: f32| {
            let size = Extent::new(room.width / scale, room.height / scale);
            layout::untitled(&chart, size, self.texts)
        };
        let mut scene = drawn(LARGER);
        let mut scale = (room.height / scene.size.height).min(LARGER);
        if scale < LARGER {
            // Many rows take smaller letters; then there is room for longer bars.
            scene = drawn(scale);
            scale = (room.height / scene.size.height).min(scale);
        }
        let size = Extent::new(scene.size.width * scale, scene.size.height * scale);
        let left = ROOM.left + (room.width - size.width) / 2.0;
        let area = Area::at(Point::new(left, ROOM.top), size);
        let mut items = vec![Item::Picture(self.charts.len(), area, figure.alternative.clone())];
        self.charts.push(scene);
        items.extend(foot);
        self.push(Layout::Open, &figure.caption, items, notes);
    }

    fn table(&mut self, title: &str, table: &Table, foot: &Line) -> Vec<Slide> {
        let (foot, notes, high) = footed(foot);
        let grids = tables::pieces(table, ROOM.bottom - ROOM.top - high);
        let before = self.slides.len();
        let pages = grids.into_iter().map(|grid| {
            let mut items = vec![Item::Table(grid)];
            items.extend(foot.clone());
            items
        });
        self.pages(title, Layout::Open, pages.collect());
        let mut made = self.slides.split_off(before);
        if let Some(first) = made.first_mut() {
            first.notes.extend(notes);
        }
        made
    }

    /// Slides of text under one title.
    fn text(&mut self, title: &str, paras: Vec<Para>, notes: Vec<Line>) {
        let (width, room) = (ROOM.right - ROOM.left, ROOM.bottom - ROOM.top);
        let base = SIZES.into_iter().find(|base| height(&paras, *base, width) <= room);
        let base = base.unwrap_or(16.0);
        let mut rest = VecDeque::from(paras);
        let mut pages = Vec::new();
        while !rest.is_empty() {
            pages.push(vec![Item::Body(take(&mut rest, base, width, room), base)]);
        }
        let before = self.slides.len();
        self.pages(title, Layout::Text, pages);
        if let Some(first) = self.slides.get_mut(before) {
            first.notes.extend(notes);
        }
    }

    /// Slides under one title, counted where they are several.
    fn pages(&mut self, title: &str, look: Layout, pages: Vec<Vec<Item>>) {
        let count = pages.len();
        for (items, number) in pages.into_iter().zip(1_usize..) {
            let (mut name, mut notes) = (title.to_owned(), Vec::new());
            if count > 1 {
                let (short, whole) = short(title, TITLE - COUNT);
                notes = if number == 1 { whole } else { Vec::new() };
                let label = Label::plain(msg!("report-slide-of")).text("title", short);
                let label =
                    label.text("number", number.to_string()).text("count", count.to_string());
                name = self.texts.label(&label);
            }
            self.push(look, &name, items, notes);
        }
    }
}

/// Sorts what a section says: on a slide, below a picture, or in the notes.
fn told(section: &Section, seen: bool) -> Told {
    let mut told = Told::default();
    let story = section.part == Some(Part::Scenarios);
    // A story is told; what it comes to is shown. A story alone is shown.
    let shows = |block: &Block| match block {
        Block::Text(tone, line) => *tone == Tone::Lead || is_fact(line),
        Block::List(_) => true,
        _ => false,
    };
    let silent = story && section.blocks.iter().any(shows);
    for block in &section.blocks {
        match block {
            Block::Text(Tone::Note, line) if seen && section.part == Some(Part::Indicators) => {
                if told.foot.is_empty() {
                    told.foot.clone_from(line);
                } else {
                    told.notes.push(line.clone());
                }
            }
            Block::Text(..) | Block::List(_) if seen => match block {
                Block::List(lines) => told.notes.extend(lines.iter().cloned()),
                Block::Text(_, line) => told.notes.push(line.clone()),
                _ => {}
            },
            Block::Text(Tone::Plain, line) if silent && !is_fact(line) => {
                told.notes.push(line.clone());
            }
            Block::Text(tone, line) => {
                let look = match tone {
                    Tone::Lead => Look::Lead,
                    Tone::Plain => Look::Text,
                    Tone::Note => Look::Small,
                };
                told.paras.push(Para::new(line.clone(), look));
            }
            Block::List(lines) => told.paras.extend(lines.iter().cloned().map(Para::point)),
            Block::Sources(lines) => {
                told.paras.extend(lines.iter().zip(1_usize..).map(|(line, number)| {
                    let mut numbered = vec![Run::strong(&format!("[{number}]\u{2002}"))];
                    numbered.extend(line.iter().cloned());
                    Para { line: numbered, look: Look::Small, mark: Mark::None }
                }));
            }
            Block::Board(_) | Block::Table(_) | Block::Figure(_) => {}
        }
    }
    told
}

/// Whether a paragraph names what it tells.
fn is_fact(line: &Line) -> bool {
    matches!(line.first(), Some(Run { face: Face::Strong, .. }))
}

/// What a slide with a table is called.
fn heading(section: &Section, table: &Table, drawn: bool) -> String {
    let said = drawn || section.title.is_empty() || table.caption.starts_with(&section.title);
    if said { table.caption.clone() } else { format!("{} · {}", section.title, table.caption) }
}

/// The words below a picture, what of them is only in the notes, and how high they are.
fn footed(foot: &Line) -> (Option<Item>, Vec<Line>, f32) {
    if foot.is_empty() {
        return (None, Vec::new(), 0.0);
    }
    let width = ROOM.right - ROOM.left;
    let para = Para::new(foot.clone(), Look::Small);
    let high = height(std::slice::from_ref(&para), FOOT_SIZE, width) + 4.0;
    if high <= FOOT {
        let area = Area { top: ROOM.bottom - high, ..ROOM };
        let text = TextBox::plain(area, vec![para], FOOT_SIZE);
        return (Some(Item::Text(TextBox { foot: true, ..text })), Vec::new(), high);
    }
    let room = 5.0 * width;
    let short = font::shortened(&plain(foot), FOOT_SIZE, font::Weight::Regular, room);
    let (item, _, high) = footed(&vec![Run::plain(&short.replace('\n', " "))]);
    (item, vec![foot.clone()], high)
}

/// A title that fits above a slide, and the whole where it does not.
fn short(title: &str, most: usize) -> (String, Vec<Line>) {
    let line = title.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return (line, Vec::new());
    }
    let kept: String = line.chars().take(most - 1).collect();
    (format!("{}…", kept.trim_end()), vec![vec![Run::plain(title)]])
}

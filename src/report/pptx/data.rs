//! The indicators on slides: charts side by side while they stay legible, each with its name
//! and its source, and the tables behind them joined.

use crate::{
    figure::{Area, Extent, chart::Chart, font},
    report::tree::{Block, Figure, Line, Run, Section, Shown, Table, plain},
    text::Texts,
};

use super::{
    ROOM,
    charts::fitted,
    deck::{Deck, Layout},
    joined::{Behind, Joined, joined},
    measure::{Look, Para, count, height},
    shape::{Grid, Item, TextBox},
    tables,
    told::told,
};

/// Between charts on one slide.
const GAP: Extent = Extent::new(24.0, 14.0);
/// The letters that headings like the name of a chart or table are two larger than, the
/// height of such a name on one line, and of each line more.
const NAME: f32 = 12.0;
const NAME_HIGH: f32 = 20.0;
const NAME_LINE: f32 = 16.8;
/// The letters of the source below, and its height on one line.
const SOURCE: f32 = 12.0;
const SOURCE_HIGH: f32 = 18.0;
/// How much larger than on paper the letters of a chart beside another may be.
const LARGEST: f32 = 1.2;
/// Between a table and its sources.
const BELOW: f32 = 4.0;
/// The letters of tables that share a slide.
const SHARED: f32 = 14.0;
/// A table that takes no more of a slide than this shares it with others.
const PART: f32 = 0.34;

/// A chart of one indicator.
struct Charted<'a> {
    figure: &'a Figure,
    chart: Chart,
    foot: Line,
    notes: Vec<Line>,
}

/// Whether the letters of a chart on half of a slide are as large as on paper.
fn fits_beside(chart: &Chart, texts: Texts) -> bool {
    let half = place(0);
    let names = NAME_HIGH + NAME_LINE;
    let high = half.bottom - half.top - names - SOURCE_HIGH;
    fitted(chart, Extent::new(half.right - half.left, high), LARGEST, texts).1 >= 1.0
}

/// The left or the right half of a slide.
fn place(at: usize) -> Area {
    let width = (ROOM.right - ROOM.left - GAP.width) / 2.0;
    let left = ROOM.left + (width + GAP.width) * count(at);
    Area { left, right: left + width, ..ROOM }
}

impl Deck {
    /// The slides of every indicator.
    pub(super) fn indicators(&mut self, part: &Section) {
        self.own(part);
        let mut row: Vec<Charted> = Vec::new();
        let mut behind: Vec<Behind> = Vec::new();
        let mut shared = Vec::new();
        let (small, others): (Vec<&Section>, Vec<&Section>) =
            part.below.iter().partition(|section| small(section).is_some());
        let small = if small.len() > 1 { small } else { Vec::new() };
        let others = if small.is_empty() { part.below.iter().collect() } else { others };
        for section in others {
            let Some((figure, chart)) = section.blocks.iter().find_map(drawn) else {
                self.charts(&mut row, &mut shared);
                self.section(section);
                continue;
            };
            let told = told(section, true);
            let tables = section.blocks.iter().filter_map(|block| match block {
                Block::Table(table) => Some(table),
                _ => None,
            });
            behind.extend(tables.map(|table| Behind { table, foot: told.foot.clone() }));
            let mut chart = Chart::clone(chart);
            // It stands below the picture.
            chart.source.clear();
            let charted = Charted { figure, chart, foot: told.foot, notes: told.notes };
            if fits_beside(&charted.chart, self.texts) {
                row.push(charted);
                if row.len() == 2 {
                    self.charts(&mut row, &mut shared);
                }
            } else {
                self.charts(&mut row, &mut shared);
                row.push(charted);
                self.charts(&mut row, &mut shared);
            }
        }
        self.charts(&mut row, &mut shared);
        let before = self.slides.len();
        self.small(&part.title, &small);
        shared.extend(before..self.slides.len());
        self.name(&part.title, &shared);
        let before = self.slides.len();
        let title = self.texts.get(crate::msg!("report-slide-tables"));
        let tables = joined(behind, self.texts);
        self.stacked(&title, tables);
        let made = self.slides.split_off(before);
        self.annex.extend(made);
    }

    /// Small tables that have no chart, several on a slide.
    fn small(&mut self, title: &str, sections: &[&Section]) {
        let before = self.slides.len();
        let (mut tables, mut notes) = (Vec::new(), Vec::new());
        for section in sections {
            let told = told(section, true);
            tables.extend(small(section).map(|table| Behind { table, foot: told.foot }));
            if !told.notes.is_empty() {
                notes.push(vec![Run::strong(&section.title)]);
                notes.extend(told.notes);
            }
        }
        self.stacked(title, joined(tables, self.texts));
        if let Some(slide) = self.slides.get_mut(before) {
            slide.notes.extend(notes);
        }
    }

    /// Gives slides that hold several things a common title, counted.
    fn name(&mut self, title: &str, slides: &[usize]) {
        for (at, number) in slides.iter().zip(1_usize..) {
            let name = if slides.len() > 1 {
                self.counted(title, number, slides.len())
            } else {
                title.to_owned()
            };
            if let Some(slide) = self.slides.get_mut(*at) {
                slide.title = name;
            }
        }
    }

    /// A chart alone or two side by side; `shared` learns which slides hold two.
    fn charts(&mut self, row: &mut Vec<Charted>, shared: &mut Vec<usize>) {
        let row = std::mem::take(row);
        if let [only] = &row[..] {
            let before = self.slides.len();
            self.chart(only.figure, &only.chart, &only.foot);
            if let Some(slide) = self.slides.get_mut(before) {
                slide.notes.extend(only.notes.iter().cloned());
            }
            return;
        }
        if row.is_empty() {
            return;
        }
        let (mut items, mut notes) = (Vec::new(), Vec::new());
        let width = place(0).right - place(0).left;
        let one = |charted: &Charted| !line(&charted.figure.caption, Look::Head, NAME, width).1;
        let name = if row.iter().all(one) { NAME_HIGH } else { NAME_HIGH + NAME_LINE };
        for (at, charted) in row.iter().enumerate() {
            self.beside(charted, place(at), name, &mut items, &mut notes);
        }
        shared.push(self.slides.len());
        self.push(Layout::Open, "", items, notes);
    }

    /// A chart under its name and above its source.
    fn beside(
        &mut self,
        charted: &Charted,
        area: Area,
        name: f32,
        items: &mut Vec<Item>,
        notes: &mut Vec<Line>,
    ) {
        let width = area.right - area.left;
        // A line is never quite full, so that one and a half are counted on for two.
        let letters = if name > NAME_HIGH { width * 1.6 } else { width };
        let (above, cut) = line(&charted.figure.caption, Look::Head, NAME, letters);
        let top = Area { bottom: area.top + name, ..area };
        items.push(Item::Text(TextBox::plain(top, vec![above], NAME)));
        let source = plain(&charted.foot);
        let (below, short) = line(&source, Look::Small, SOURCE, width);
        let room = Area {
            top: top.bottom,
            bottom: area.bottom - if source.is_empty() { 0.0 } else { SOURCE_HIGH },
            ..area
        };
        items.push(self.picture(charted.figure, &charted.chart, room, LARGEST));
        if !source.is_empty() {
            let foot = Area { top: area.bottom - SOURCE_HIGH, ..area };
            items.push(Item::Text(TextBox::plain(foot, vec![below], SOURCE)));
        }
        if cut || short || !charted.notes.is_empty() {
            notes.push(vec![Run::strong(&charted.figure.caption)]);
            if short {
                notes.push(charted.foot.clone());
            }
            notes.extend(charted.notes.iter().cloned());
        }
    }

    /// Tables below each other, each under its name and above its sources, as many on a slide
    /// as it holds.
    fn stacked(&mut self, title: &str, tables: Vec<Joined>) {
        let (width, room) = (ROOM.right - ROOM.left, ROOM.bottom - ROOM.top);
        let (mut stacks, mut notes) = (Vec::new(), Vec::new());
        for Joined { table, feet } in tables {
            let (above, cut) = line(&table.caption, Look::Head, NAME, width);
            let feet: Vec<Para> =
                feet.into_iter().map(|foot| Para::new(foot, Look::Small)).collect();
            let mut below = height(&feet, SOURCE, width);
            let told = below > room / 4.0;
            if cut || told {
                notes.push(vec![Run::strong(&table.caption)]);
            }
            if told {
                notes.extend(feet.iter().map(|para| para.line.clone()));
                below = 0.0;
            }
            let around = NAME_HIGH + below + BELOW + GAP.height;
            let small = tables::whole(&table, SHARED);
            let (grids, heads) = if small.high() + around <= room {
                (vec![small], Vec::new())
            } else {
                tables::pieces(&table, room - around)
            };
            notes.extend(heads);
            stacks.extend(grids.into_iter().map(|grid| {
                let high = grid.high() + around;
                Stack { above: above.clone(), grid, feet: feet.clone(), below, high }
            }));
        }
        let highs: Vec<f32> = stacks.iter().map(|stack| stack.high).collect();
        let limit = even(&highs, room);
        let (mut pages, mut used) = (vec![Vec::new()], 0.0);
        for stack in stacks {
            if used > 0.0 && used + stack.high > limit {
                pages.push(Vec::new());
                used = 0.0;
            }
            let top = ROOM.top + used;
            used += stack.high;
            if let Some(page) = pages.last_mut() {
                page.extend(stack.items(top));
            }
        }
        pages.retain(|page| !page.is_empty());
        let before = self.slides.len();
        self.pages(title, Layout::Open, pages);
        if let Some(first) = self.slides.get_mut(before) {
            first.notes.extend(notes);
        }
    }
}

/// A table under its name and above its sources.
struct Stack {
    above: Para,
    grid: Grid,
    feet: Vec<Para>,
    below: f32,
    high: f32,
}

impl Stack {
    fn items(mut self, top: f32) -> Vec<Item> {
        let head = Area { top, bottom: top + NAME_HIGH, ..ROOM };
        let bottom = head.bottom + self.grid.high();
        self.grid.area = Area { top: head.bottom, bottom, ..ROOM };
        let mut items =
            vec![Item::Text(TextBox::plain(head, vec![self.above], NAME)), Item::Table(self.grid)];
        if self.below > 0.0 {
            let top = bottom + BELOW;
            let foot = Area { top, bottom: top + self.below, ..ROOM };
            items.push(Item::Text(TextBox::plain(foot, self.feet, SOURCE)));
        }
        items
    }
}

/// How full slides may be so that as few of them are needed, each about as full as the others.
fn even(highs: &[f32], room: f32) -> f32 {
    let needed = |limit: f32| {
        let (mut slides, mut used) = (1_usize, 0.0);
        for high in highs {
            if used > 0.0 && used + high > limit {
                slides += 1;
                used = 0.0;
            }
            used += high;
        }
        slides
    };
    let slides = needed(room);
    if slides == 1 {
        return room;
    }
    let mut limit = room;
    while limit * 0.95 > highs.iter().sum::<f32>() / count(slides) && needed(limit * 0.95) == slides
    {
        limit *= 0.95;
    }
    limit
}

/// The table of an indicator that has no chart and nothing else, where it takes little room.
fn small(section: &Section) -> Option<&Table> {
    let is_table = |block: &&Block| !matches!(block, Block::Text(..));
    let mut blocks = section.blocks.iter().filter(is_table);
    let (Some(Block::Table(table)), None) = (blocks.next(), blocks.next()) else { return None };
    let high = tables::whole(table, SHARED).high();
    (section.below.is_empty() && high <= (ROOM.bottom - ROOM.top) * PART).then_some(table)
}

/// The chart of an indicator.
fn drawn(block: &Block) -> Option<(&Figure, &Chart)> {
    match block {
        Block::Figure(figure) => match &figure.shown {
            Shown::Chart(chart) => Some((figure, chart)),
            _ => None,
        },
        _ => None,
    }
}

/// Words on one line of that width, and whether some had to go.
fn line(words: &str, look: Look, base: f32, width: f32) -> (Para, bool) {
    let whole = words.replace('\n', " ");
    let size = Para::words("", look).size(base);
    let short = font::shortened(&whole, size, font::Weight::SemiBold, width - 4.0);
    let cut = short != whole;
    (Para::words(&short, look), cut)
}

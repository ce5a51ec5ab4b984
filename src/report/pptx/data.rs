//! The indicators on slides: charts side by side while they stay legible, each with its name
//! and its source, and the tables behind them joined.

use crate::{
    figure::{Area, Extent, chart::Chart, font, layout},
    report::tree::{Block, Figure, Line, Run, Section, Shown, plain},
    text::Texts,
};

use super::{
    ROOM,
    deck::{Deck, Layout},
    joined::{Behind, Joined, joined},
    measure::{Look, Para, count, height},
    shape::{Item, TextBox},
    tables,
    told::told,
};

/// Between charts on one slide.
const GAP: Extent = Extent::new(24.0, 14.0);
/// The letters that headings like the name of a chart or table are two larger than, and the
/// height of such a name on one line.
const NAME: f32 = 12.0;
const NAME_HIGH: f32 = 20.0;
/// The letters of the source below, and its height on one line.
const SOURCE: f32 = 10.0;
const SOURCE_HIGH: f32 = 14.0;
/// How much larger than on paper the letters of a chart beside another may be.
const LARGEST: f32 = 1.2;
/// Between a table and its sources.
const BELOW: f32 = 4.0;
/// The letters of tables that share a slide.
const SHARED: f32 = 14.0;

/// A chart of one indicator.
struct Charted<'a> {
    figure: &'a Figure,
    chart: Chart,
    foot: Line,
    notes: Vec<Line>,
}

/// Whether a chart is as legible on half of a slide as it would be on the whole.
fn fits_beside(chart: &Chart, texts: Texts) -> bool {
    let letters = |area: Area| {
        let (width, height) = (area.right - area.left, area.bottom - area.top);
        let scale = |of: f32| {
            let size = Extent::new(width / of, height / of);
            (height / layout::untitled(chart, size, texts).size.height).min(of)
        };
        scale(scale(LARGEST))
    };
    let half = place(0);
    let half = Area { bottom: half.bottom - NAME_HIGH - SOURCE_HIGH, ..half };
    let beside = letters(half);
    beside > 0.9 || beside > letters(ROOM) * 0.85
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
        for section in &part.below {
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
        self.name(&part.title, &shared);
        let before = self.slides.len();
        let title = self.texts.get(crate::msg!("report-slide-tables"));
        let tables = joined(behind, self.texts);
        self.stacked(&title, tables);
        let made = self.slides.split_off(before);
        self.annex.extend(made);
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
        for (at, charted) in row.iter().enumerate() {
            self.beside(charted, place(at), &mut items, &mut notes);
        }
        shared.push(self.slides.len());
        self.push(Layout::Open, "", items, notes);
    }

    /// A chart under its name and above its source.
    fn beside(
        &mut self,
        charted: &Charted,
        area: Area,
        items: &mut Vec<Item>,
        notes: &mut Vec<Line>,
    ) {
        let width = area.right - area.left;
        let (above, cut) = line(&charted.figure.caption, Look::Head, NAME, width);
        let top = Area { bottom: area.top + NAME_HIGH, ..area };
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
        let (mut pages, mut notes) = (vec![Vec::new()], Vec::new());
        let mut used = 0.0;
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
            for mut grid in grids {
                let high = grid.high();
                if used > 0.0 && used + high + around > room {
                    pages.push(Vec::new());
                    used = 0.0;
                }
                let Some(page) = pages.last_mut() else { continue };
                let top = ROOM.top + used;
                let head = Area { top, bottom: top + NAME_HIGH, ..ROOM };
                page.push(Item::Text(TextBox::plain(head, vec![above.clone()], NAME)));
                grid.area = Area { top: head.bottom, bottom: head.bottom + high, ..ROOM };
                let bottom = grid.area.bottom;
                page.push(Item::Table(grid));
                if below > 0.0 {
                    let top = bottom + BELOW;
                    let foot = Area { top, bottom: top + below, ..ROOM };
                    page.push(Item::Text(TextBox::plain(foot, feet.clone(), SOURCE)));
                }
                used += high + around;
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

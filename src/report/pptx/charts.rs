//! Charts on slides as pictures, in letters as large as the room allows; many bars stand in
//! two pictures side by side rather than in letters nobody can read.

use crate::{
    figure::{
        Area, Extent, Point,
        chart::{Chart, Places},
        layout,
        scene::Scene,
    },
    msg,
    report::tree::{Figure, Line, Run},
    text::{Label, Texts},
};

use super::{
    ROOM,
    deck::{Deck, Layout},
    measure::count,
    shape::Item,
    told::footed,
};

/// How much larger a chart's letters are on a slide than on paper, at most and at least.
const LARGER: f32 = 1.45;
const SMALLEST: f32 = 0.5;
/// From one size of letters to the next one tried.
const STEP: f32 = 0.94;
/// Letters smaller than these, beside those on paper, are worth a second picture.
const SMALL: f32 = 1.15;
/// The fewest bars that stand in two pictures.
const MANY: usize = 8;
/// The most slides one chart takes.
const MOST: usize = 4;
/// Between two pictures of one chart.
const GAP: f32 = 16.0;

impl Deck {
    /// A chart on a slide of its own.
    pub(super) fn chart(&mut self, figure: &Figure, chart: &Chart, foot: &Line) {
        let mut chart = chart.clone();
        if !foot.is_empty() {
            // It stands below the picture.
            chart.source.clear();
        }
        let (below, notes, high) = footed(foot);
        let room = Area { bottom: ROOM.bottom - high, ..ROOM };
        let (scene, scale) = fitted(&chart, extent(room), LARGER, self.texts);
        if scale < SMALL
            && let Some((items, notes)) = self.two(figure, &chart, foot, scale)
        {
            self.push(Layout::Open, &figure.caption, items, notes);
            return;
        }
        if scale < 1.0
            && let Some(parts) = self.spread(&chart, extent(room), scale)
        {
            let before = self.slides.len();
            let pages = parts.into_iter().map(|(scene, scale)| {
                let mut items = vec![self.placed(scene, scale, room, figure.alternative.clone())];
                items.extend(below.clone());
                items
            });
            let pages = pages.collect();
            self.pages(&figure.caption, Layout::Open, pages);
            if let Some(first) = self.slides.get_mut(before) {
                first.notes.extend(notes);
            }
            return;
        }
        let mut items = vec![self.placed(scene, scale, room, figure.alternative.clone())];
        items.extend(below);
        self.push(Layout::Open, &figure.caption, items, notes);
    }

    /// The picture of a chart in that room, its letters at most so much larger than on paper.
    pub(super) fn picture(
        &mut self,
        figure: &Figure,
        chart: &Chart,
        room: Area,
        largest: f32,
    ) -> Item {
        let (scene, scale) = fitted(chart, extent(room), largest, self.texts);
        self.placed(scene, scale, room, figure.alternative.clone())
    }

    fn placed(&mut self, scene: Scene, scale: f32, room: Area, words: String) -> Item {
        let size = Extent::new(scene.size.width * scale, scene.size.height * scale);
        let left = room.left + (extent(room).width - size.width) / 2.0;
        let area = Area::at(Point::new(left, room.top), size);
        self.charts.push(scene);
        Item::Picture(self.charts.len() - 1, area, words)
    }

    /// The bars on as few slides as their letters need to be no smaller than on paper. `None`
    /// where too many slides would be needed.
    fn spread(&self, chart: &Chart, room: Extent, whole: f32) -> Option<Vec<(Scene, f32)>> {
        (2..=MOST).find_map(|count| {
            let parts = parts(chart, count)?;
            let letters = |part: &Chart| fitted(part, room, LARGER, self.texts).1;
            let scale = parts.iter().map(letters).fold(LARGER, f32::min);
            let drawn = |part: &Chart| fitted(part, room, scale, self.texts);
            (scale >= 1.0_f32.max(whole)).then(|| parts.iter().map(drawn).collect())
        })
    }

    /// The first and the second half of the bars beside each other, above what a reader must
    /// know of them; and the notes. `None` where that does not make the letters larger.
    fn two(
        &mut self,
        figure: &Figure,
        chart: &Chart,
        foot: &Line,
        whole: f32,
    ) -> Option<(Vec<Item>, Vec<Line>)> {
        let mut halves = parts(chart, 2)?;
        for half in &mut halves {
            half.notes.clear();
        }
        let said = chart.notes.iter().map(|note| Run::plain(&format!("{note}\n")));
        let (below, notes, high) = footed(&said.chain(foot.iter().cloned()).collect());
        let width = (ROOM.right - ROOM.left - GAP) / 2.0;
        let rooms = [0, 1].map(|at| {
            let left = ROOM.left + (width + GAP) * count(at);
            Area { left, right: left + width, bottom: ROOM.bottom - high, ..ROOM }
        });
        let letters = |half: &Chart| fitted(half, extent(rooms[0]), LARGER, self.texts).1;
        let scale = halves.iter().map(letters).fold(LARGER, f32::min);
        if scale < 1.0_f32.max(whole * 1.1) {
            return None;
        }
        let second = Label::plain(msg!("report-slide-of"))
            .text("title", &figure.caption)
            .text("number", "2")
            .text("count", "2");
        let words = [figure.alternative.clone(), self.texts.label(&second)];
        let mut items = Vec::new();
        for ((half, room), words) in halves.iter().zip(rooms).zip(words) {
            let (scene, scale) = fitted(half, extent(room), scale, self.texts);
            items.push(self.placed(scene, scale, room, words));
        }
        items.extend(below);
        Some((items, notes))
    }
}

fn extent(area: Area) -> Extent {
    Extent::new(area.right - area.left, area.bottom - area.top)
}

/// A drawing in the largest letters that fit into the room, and how much larger they are than
/// on paper.
pub(super) fn fitted(chart: &Chart, room: Extent, largest: f32, texts: Texts) -> (Scene, f32) {
    let mut scale = largest;
    loop {
        let size = Extent::new(room.width / scale, room.height / scale);
        let scene = layout::untitled(chart, size, texts);
        let fits = (room.height / scene.size.height).min(room.width / scene.size.width);
        // Sides of a drawing are whole points.
        if scale <= fits * 1.01 || scale < SMALLEST {
            return (scene, scale.min(fits));
        }
        scale *= STEP;
    }
}

/// A chart of many lying bars as several of about as many each, on the same scale.
fn parts(chart: &Chart, count: usize) -> Option<Vec<Chart>> {
    let Places::Named { names, upright: false } = &chart.places else { return None };
    if names.len() < MANY || chart.answered.is_some() {
        return None;
    }
    let part = |(at, names): (usize, &[String])| {
        let mut part = chart.clone();
        part.places = Places::Named { names: names.to_vec(), upright: false };
        for series in &mut part.series {
            series.marks = series.marks.iter().skip(at).take(names.len()).cloned().collect();
        }
        part.n = part.marks().count();
        part.missing = part.series.iter().flat_map(|s| &s.marks).filter(|m| m.is_none()).count();
        part
    };
    let size = names.len().div_ceil(count);
    Some((0..).step_by(size).zip(names.chunks(size)).map(part).collect())
}

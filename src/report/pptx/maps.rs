//! The 2×2 and the map of drivers, drawn with shapes of the slide's own.

use crate::{
    figure::{
        Area, Extent, Point,
        font::{self, Weight},
        labels::{self, Named},
    },
    report::tree::{DriverMap, Futures, Placed, Run},
};

use super::{
    ROOM,
    measure::{Look, Mark, Para, count, height},
    shape::{Hue, Item, Side, TextBox},
};

const DOT: f32 = 6.0;
const SMALL: f32 = 12.0;
const LINE: f32 = 16.0;
const PAD: f32 = 10.0;
/// The sizes letters of a future may take.
const SIZES: [f32; 4] = [18.0, 16.0, 14.0, 12.0];

/// The four futures between their axes. `None` where their words do not fit on a slide.
pub(super) fn futures(futures: &Futures) -> Option<Vec<Item>> {
    let mut items = Vec::new();
    let room = ROOM.right - ROOM.left;
    let mut top = ROOM.top;
    for (words, look) in [(&futures.up.name, true), (&futures.up.high, false)] {
        top = line(&mut items, words, look, top, room)?;
    }
    let below = [&futures.up.low, &futures.across.low, &futures.across.high, &futures.across.name];
    let ends = (room - 20.0) / 2.0;
    let low = tall(below[0], false, room);
    let poles = tall(below[1], false, ends).max(tall(below[2], false, ends));
    let name = tall(below[3], true, room);
    let frame = Area {
        left: ROOM.left,
        top: top + 4.0,
        right: ROOM.right,
        bottom: ROOM.bottom - low - poles - name - 4.0,
    };
    let middle =
        Point::new(f32::midpoint(frame.left, frame.right), f32::midpoint(frame.top, frame.bottom));
    for (from, to) in [
        (Point::new(frame.left, middle.y), Point::new(frame.right, middle.y)),
        (Point::new(middle.x, frame.top), Point::new(middle.x, frame.bottom)),
    ] {
        items.push(Item::Rule(from, to, Hue::Quiet, 1.5));
    }
    let marks: Vec<Point> = futures.positions.iter().map(|at| point(at, frame)).collect();
    let taken = quarters(&mut items, futures, frame, &marks)?;
    positions(&mut items, &futures.positions, &marks, frame, taken);
    let mut at = frame.bottom + 4.0;
    at = line(&mut items, below[0], false, at, room)?;
    let half = |left: f32| Area { left, top: at, right: left + ends, bottom: at + poles };
    let foot = Area { top: at + poles, bottom: at + poles + name, ..ROOM };
    for (area, text, heavy, side) in [
        (half(ROOM.left), below[1], false, Side::Left),
        (half(ROOM.right - ends), below[2], false, Side::Right),
        (foot, below[3], true, Side::Middle),
    ] {
        if !text.is_empty() {
            items.push(words(area, text, heavy, side));
        }
    }
    Some(items)
}

fn caption(words: &str, heavy: bool) -> Para {
    let run = if heavy { Run::strong(words) } else { Run::plain(words) };
    Para { line: vec![run], look: Look::Small, mark: Mark::None }
}

/// How high words at an axis are.
fn tall(words: &str, heavy: bool, room: f32) -> f32 {
    if words.is_empty() {
        return 0.0;
    }
    height(&[caption(words, heavy)], SMALL + 3.0, room)
}

fn words(area: Area, words: &str, heavy: bool, side: Side) -> Item {
    let text = TextBox::plain(area, vec![caption(words, heavy)], SMALL + 3.0);
    Item::Text(TextBox { side, ..text })
}

/// Words at the upper or lower end of the upright axis; gives where they end. `None` where
/// they would take too much of the slide.
fn line(items: &mut Vec<Item>, text: &str, heavy: bool, top: f32, room: f32) -> Option<f32> {
    let tall = tall(text, heavy, room);
    if tall > 4.0 * LINE {
        return None;
    }
    if tall > 0.0 {
        let area = Area { top, bottom: top + tall, ..ROOM };
        items.push(words(area, text, heavy, Side::Middle));
    }
    Some(top + tall)
}

/// Writes the futures into their quarters, beside the points; gives what they cover.
fn quarters(
    items: &mut Vec<Item>,
    futures: &Futures,
    frame: Area,
    marks: &[Point],
) -> Option<Vec<Area>> {
    let (half, tall) = ((frame.right - frame.left) / 2.0, (frame.bottom - frame.top) / 2.0);
    let width = half - 2.0 * PAD;
    let texts: Vec<Vec<Para>> = futures.futures.iter().map(future).collect();
    let set = |base: f32| set(&texts, base, (half, tall), frame, marks);
    let fits = |(_, base): &(Option<Vec<Area>>, f32)| {
        texts.iter().all(|text| height(text, *base, width) <= tall - 2.0 * PAD)
    };
    let tries: Vec<_> = SIZES.into_iter().map(|base| (set(base), base)).filter(fits).collect();
    // The largest letters that leave every point free; else the largest that fit.
    let best = tries.iter().find(|(areas, _)| areas.is_some()).or(tries.first())?;
    let base = best.1;
    let areas = best.0.clone().unwrap_or_else(|| set_outer(&texts, base, (half, tall), frame));
    for (text, area) in texts.into_iter().zip(&areas) {
        items.push(Item::Text(TextBox::plain(*area, text, base)));
    }
    Some(areas)
}

/// Where the words of each future stand so that no point lies on them; the outer edge of the
/// drawing is liked best.
fn set(
    texts: &[Vec<Para>],
    base: f32,
    quarter: (f32, f32),
    frame: Area,
    marks: &[Point],
) -> Option<Vec<Area>> {
    let free = |area: &Area| marks.iter().all(|m| !area.overlaps(&Area::about(*m, DOT + 2.0)));
    let places = |(at, text): (usize, &Vec<Para>)| {
        STEPS.iter().map(|step| place(text, base, quarter, frame, at, *step)).find(free)
    };
    texts.iter().enumerate().map(places).collect()
}

/// Where they stand when points must be covered.
fn set_outer(texts: &[Vec<Para>], base: f32, quarter: (f32, f32), frame: Area) -> Vec<Area> {
    let outer = |(at, text): (usize, &Vec<Para>)| place(text, base, quarter, frame, at, 0.0);
    texts.iter().enumerate().map(outer).collect()
}

/// From the outer edge of the drawing, 0, to its middle, 1.
const STEPS: [f32; 7] = [0.0, 1.0, 0.5, 0.25, 0.75, 0.125, 0.875];

fn place(
    text: &[Para],
    base: f32,
    (half, tall): (f32, f32),
    frame: Area,
    at: usize,
    step: f32,
) -> Area {
    let width = half - 2.0 * PAD;
    let high = height(text, base, width);
    let left = frame.left + half * count(at % 2) + PAD;
    let spare = (tall - 2.0 * PAD - high).max(0.0);
    let top = if at < 2 {
        frame.top + PAD + spare * step
    } else {
        frame.top + tall + PAD + spare * (1.0 - step)
    };
    Area::at(Point::new(left, top), Extent::new(width, high))
}

fn future(cell: &crate::report::tree::BoardCell) -> Vec<Para> {
    let mut paras = vec![Para::words(&cell.title, Look::Head)];
    if !cell.description.is_empty() {
        paras.push(Para::words(&cell.description, Look::Text));
    }
    paras.extend(cell.cards.iter().map(|line| Para::new(line.clone(), Look::Text)));
    paras
}

fn point(placed: &Placed, frame: Area) -> Point {
    let (wide, high) = (frame.right - frame.left, frame.bottom - frame.top);
    Point::new(frame.left + wide * placed.across, frame.bottom - high * placed.up)
}

fn positions(
    items: &mut Vec<Item>,
    placed: &[Placed],
    marks: &[Point],
    frame: Area,
    mut taken: Vec<Area>,
) {
    let middle =
        Point::new(f32::midpoint(frame.left, frame.right), f32::midpoint(frame.top, frame.bottom));
    taken.push(Area { left: frame.left, right: frame.right, ..Area::about(middle, 1.0) });
    taken.push(Area { top: frame.top, bottom: frame.bottom, ..Area::about(middle, 1.0) });
    let named: Vec<Named> = placed
        .iter()
        .zip(marks)
        .map(|(placed, at)| Named {
            at: *at,
            radius: DOT,
            forms: vec![label(&placed.words)],
            whole: 1,
        })
        .collect();
    let found = labels::place(frame.grown(-2.0), &taken, &named, f32::INFINITY);
    for ((placed, at), found) in placed.iter().zip(marks).zip(found) {
        items.push(Item::Dot(*at, DOT, Hue::Accent(0), placed.stressed));
        let Some(found) = found else { continue };
        if let Some((from, to)) = found.leader {
            items.push(Item::Rule(from, to, Hue::Quiet, 0.75));
        }
        items.push(Item::Text(TextBox::plain(
            found.area,
            vec![caption(&placed.words, false)],
            SMALL + 3.0,
        )));
    }
}

/// The room a name of a point takes on one line.
fn label(words: &str) -> Extent {
    let wide = font::width(words, SMALL, Weight::SemiBold) + 4.0;
    let wide = wide.min((ROOM.right - ROOM.left) / 4.0);
    Extent::new(wide, height(&[caption(words, true)], SMALL + 3.0, wide))
}

/// The map of drivers with a number on each; the numbers are told beside it, on more slides
/// where they are many.
pub(super) fn drivers(map: &DriverMap) -> Vec<Vec<Item>> {
    let split = ROOM.left + (ROOM.right - ROOM.left) * 0.5;
    let plot =
        Area { left: ROOM.left, top: ROOM.top + 20.0, right: split, bottom: ROOM.bottom - 20.0 };
    let list = Area { left: split + 24.0, ..ROOM };
    let (width, room) = (list.right - list.left, list.bottom - list.top);
    let key = |number: usize, driver: &Placed| {
        let number = Run::strong(&format!("{number}\u{2002}"));
        Para::new(vec![number, Run::plain(&driver.words)], Look::Text)
    };
    let keys: Vec<Para> =
        map.drivers.iter().zip(1..).map(|(driver, number)| key(number, driver)).collect();
    let base = [16.0, 14.0, 12.0].into_iter().find(|base| height(&keys, *base, width) <= room);
    let base = base.unwrap_or(12.0);
    let mut rest = std::collections::VecDeque::from(keys);
    let mut slides = Vec::new();
    loop {
        let mut items = Vec::new();
        plotted(&mut items, map, plot);
        let taken = super::measure::take(&mut rest, base, width, room);
        items.push(Item::Text(TextBox::plain(list, taken, base)));
        slides.push(items);
        if rest.is_empty() {
            return slides;
        }
    }
}

fn plotted(items: &mut Vec<Item>, map: &DriverMap, plot: Area) {
    let corner = point(
        &Placed { words: String::new(), up: map.corner.0, across: map.corner.1, stressed: false },
        plot,
    );
    items.push(Item::Band(Area { left: corner.x, bottom: corner.y, ..plot }, Hue::Soft));
    let (foot, end) = (Point::new(plot.left, plot.bottom), Point::new(plot.right, plot.bottom));
    for (from, to, width) in [
        (Point::new(plot.left, plot.top), foot, 1.5),
        (foot, end, 1.5),
        (Point::new(corner.x, plot.top), corner, 0.75),
        (Point::new(plot.left, corner.y), Point::new(plot.right, corner.y), 0.75),
    ] {
        items.push(Item::Rule(from, to, Hue::Quiet, width));
    }
    let row = |top: f32| Area { top, bottom: top + LINE, ..plot };
    items.push(words(row(plot.top - LINE - 4.0), &map.up, true, Side::Left));
    items.push(words(row(plot.bottom + 3.0), &map.across, true, Side::Right));
    let given =
        Area { left: plot.left, right: corner.x, top: plot.top, bottom: plot.top + LINE + 8.0 };
    let critical = Area { left: corner.x, right: plot.right, ..given };
    let mut taken = Vec::new();
    for (area, part, side) in
        [(given, &map.parts[0], Side::Left), (critical, &map.parts[1], Side::Right)]
    {
        let wide = font::width(part, SMALL, Weight::SemiBold) + 12.0;
        if wide <= area.right - area.left {
            let end = if side == Side::Left { area.left + wide } else { area.right };
            let area = Area { left: end - wide, right: end, ..area };
            items.push(words(area.grown(-4.0), part, true, side));
            taken.push(area);
        }
    }
    numbered(items, map, plot, &taken);
}

/// Drivers on one place share a dot.
fn numbered(items: &mut Vec<Item>, map: &DriverMap, plot: Area, taken: &[Area]) {
    let mut dots: Vec<(Point, String, bool)> = Vec::new();
    for (driver, number) in map.drivers.iter().zip(1_usize..) {
        let at = point(driver, plot);
        match dots.iter_mut().find(|(known, _, _)| (known.x - at.x).hypot(known.y - at.y) < DOT) {
            Some((_, words, stressed)) => {
                words.push_str(", ");
                words.push_str(&number.to_string());
                *stressed |= driver.stressed;
            }
            None => dots.push((at, number.to_string(), driver.stressed)),
        }
    }
    let named: Vec<Named> = dots
        .iter()
        .map(|(at, words, _)| Named { at: *at, radius: DOT, forms: vec![label(words)], whole: 1 })
        .collect();
    let found = labels::place(plot.grown(-2.0), taken, &named, f32::INFINITY);
    for ((at, text, stressed), found) in dots.iter().zip(found) {
        let hue = if *stressed { Hue::Accent(1) } else { Hue::Accent(0) };
        items.push(Item::Dot(*at, DOT, hue, *stressed));
        let Some(found) = found else { continue };
        if let Some((from, to)) = found.leader {
            items.push(Item::Rule(from, to, Hue::Quiet, 0.75));
        }
        items.push(words(found.area, text, true, Side::Left));
    }
}

//! A canvas on slides: its cells side by side, in the largest letters that fit; cards that do
//! not fit in the smallest go on on the next slide.

use std::collections::VecDeque;

use crate::{
    figure::{Area, Extent, Point},
    report::tree::{Board, BoardCell, Face, Line, Run},
};

use super::{
    ROOM,
    measure::{Look, Para, count, height, take},
    shape::{Hue, Item, Side, TextBox},
};

/// The sizes letters may take, the one liked best first.
const SIZES: [f32; 4] = [18.0, 16.0, 14.0, 12.0];
/// The size where one slide is not enough.
const MANY: f32 = 14.0;
const GAP: f32 = 10.0;
const BAND: f32 = 4.0;
const PAD: f32 = 9.0;

/// The things on each slide of a board; `columns` cells stand side by side.
pub(super) fn slides(board: &Board, columns: usize) -> Vec<Vec<Item>> {
    let columns = columns.clamp(1, board.cells.len().max(1));
    let whole: Vec<Vec<Para>> = board.cells.iter().map(paras).collect();
    for base in SIZES {
        let texts: Vec<(usize, &[Para])> =
            whole.iter().enumerate().map(|(at, text)| (at, text.as_slice())).collect();
        let needs = needs(&texts, columns, base);
        if needs.iter().sum::<f32>() + GAP * count(needs.len().max(1) - 1) <= down() {
            let rows = shared(&needs);
            let mut items = Vec::new();
            for (at, area) in areas(&rows, columns, whole.len()).into_iter().enumerate() {
                let text = whole.get(at).cloned().unwrap_or_default();
                place(&mut items, at, area, text, base);
            }
            return vec![items];
        }
    }
    several(board, whole, columns)
}

/// The cells on as many slides as they need; a cell that is told takes no room any more.
fn several(board: &Board, whole: Vec<Vec<Para>>, columns: usize) -> Vec<Vec<Item>> {
    let mut rest: Vec<(usize, VecDeque<Para>)> =
        whole.into_iter().map(VecDeque::from).enumerate().collect();
    let mut slides: Vec<Vec<Item>> = Vec::new();
    while !rest.is_empty() {
        let columns = columns.min(rest.len());
        if !slides.is_empty() {
            // What goes on says again what it is.
            for (at, text) in &mut rest {
                let title = board.cells.get(*at).map(|cell| cell.title.as_str());
                text.push_front(Para::words(title.unwrap_or_default(), Look::Head));
            }
        }
        let texts: Vec<(usize, Vec<Para>)> =
            rest.iter().map(|(at, text)| (*at, text.iter().cloned().collect())).collect();
        let texts: Vec<(usize, &[Para])> =
            texts.iter().map(|(at, text)| (*at, text.as_slice())).collect();
        let rows = shared(&needs(&texts, columns, MANY));
        let mut items = Vec::new();
        for ((at, text), area) in rest.iter_mut().zip(areas(&rows, columns, texts.len())) {
            let (width, room) = inside(area);
            let taken = take(text, MANY, width, room);
            place(&mut items, *at, area, taken, MANY);
        }
        slides.push(items);
        rest.retain(|(_, text)| !text.is_empty());
    }
    slides
}

fn paras(cell: &BoardCell) -> Vec<Para> {
    let mut paras = vec![Para::words(&cell.title, Look::Head)];
    if !cell.description.is_empty() {
        paras.push(Para::words(&cell.description, Look::Small));
    }
    paras.extend(cell.cards.iter().map(|card| Para::point(beside(card))));
    paras
}

/// A card with its ratings behind its words, where they take no line of their own.
fn beside(card: &Line) -> Line {
    let run = |run: &Run| match run.words.strip_prefix('\n') {
        Some(words) if run.face == Face::Muted && !words.contains('\n') => {
            Run { words: format!(" · {words}"), face: run.face }
        }
        _ => run.clone(),
    };
    card.iter().map(run).collect()
}

/// How high the slide's room for cells is.
fn down() -> f32 {
    ROOM.bottom - ROOM.top
}

fn column(columns: usize) -> f32 {
    (ROOM.right - ROOM.left - GAP * count(columns - 1)) / count(columns)
}

/// The room for words in a cell: how wide and how high.
fn inside(area: Area) -> (f32, f32) {
    (area.right - area.left - 2.0 * PAD, area.bottom - area.top - 2.0 * PAD - BAND)
}

/// How high each row of cells wants to be.
fn needs(texts: &[(usize, &[Para])], columns: usize, base: f32) -> Vec<f32> {
    let room = column(columns) - 2.0 * PAD;
    let need = |text: &[Para]| height(text, base, room) + 2.0 * PAD + BAND;
    let rows = texts.chunks(columns);
    rows.map(|row| row.iter().map(|(_, text)| need(text)).fold(0.0, f32::max)).collect()
}

/// Heights that fill the slide.
fn shared(needs: &[f32]) -> Vec<f32> {
    heights(needs, down() - GAP * count(needs.len().max(1) - 1))
}

/// Heights that fill the room. A row that needs less than its even share leaves the rest to
/// those that need more; what nobody needs is shared evenly.
fn heights(needs: &[f32], room: f32) -> Vec<f32> {
    let even = room / count(needs.len().max(1));
    let over: f32 = needs.iter().map(|need| (need - even).max(0.0)).sum();
    let spare: f32 = needs.iter().map(|need| (even - need).max(0.0)).sum();
    let moved = over.min(spare);
    let given = |need: f32| {
        if need > even {
            if over > 0.0 { even + (need - even) / over * moved } else { even }
        } else if spare > 0.0 {
            even - (even - need) / spare * moved
        } else {
            even
        }
    };
    needs.iter().map(|need| given(*need)).collect()
}

fn areas(rows: &[f32], columns: usize, cells: usize) -> Vec<Area> {
    let width = column(columns);
    let mut top = ROOM.top;
    let mut areas = Vec::new();
    for height in rows {
        for at in 0..columns {
            let left = ROOM.left + (width + GAP) * count(at);
            areas.push(Area::at(Point::new(left, top), Extent::new(width, *height)));
        }
        top += height + GAP;
    }
    areas.truncate(cells);
    areas
}

fn place(items: &mut Vec<Item>, at: usize, area: Area, paras: Vec<Para>, base: f32) {
    let hue = Hue::Accent(u8::try_from(at % 6).unwrap_or_default());
    let text = Area { top: area.top + BAND, ..area };
    items.push(Item::Text(TextBox {
        area: text,
        paras,
        base,
        inset: PAD,
        outlined: true,
        side: Side::Left,
        foot: false,
    }));
    items.push(Item::Band(Area { bottom: area.top + BAND, ..area }, hue));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_fill_the_room_and_get_what_they_need_where_there_is_enough() {
        assert_eq!(heights(&[10.0, 10.0], 100.0), [50.0, 50.0]);
        assert_eq!(heights(&[10.0, 70.0], 100.0), [30.0, 70.0]);
        assert_eq!(heights(&[10.0, 900.0], 100.0), [10.0, 90.0]);
        assert_eq!(heights(&[900.0, 900.0], 100.0), [50.0, 50.0]);
    }
}

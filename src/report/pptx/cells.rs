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
const SIZES: [f32; 7] = [18.0, 17.0, 16.0, 15.0, 14.0, 13.0, 12.0];
/// So many of them are large.
const LARGE: usize = 5;
/// The size where one slide is not enough.
const MANY: f32 = 14.0;
const GAP: f32 = 10.0;
const BAND: f32 = 4.0;
const PAD: f32 = 9.0;

/// The things on each slide of a board, `columns` cells side by side; and whether there was no
/// room for what stands under the titles of its cells.
pub(super) fn slides(board: &Board, columns: usize) -> (Vec<Vec<Item>>, bool) {
    let columns = columns.clamp(1, board.cells.len().max(1));
    let (whole, bare) = (texts(board, true), texts(board, false));
    // Smaller letters are better than no description, as long as they are not small.
    let (large, small) = SIZES.split_at(LARGE);
    let tries = [(large, &whole), (large, &bare), (small, &whole), (small, &bare)];
    for (sizes, paras) in tries {
        for base in sizes {
            let texts: Vec<(usize, &[Para])> =
                paras.iter().enumerate().map(|(at, text)| (at, text.as_slice())).collect();
            let needs = needs(&texts, columns, *base);
            if needs.iter().sum::<f32>() + GAP * count(needs.len().max(1) - 1) <= down() {
                let rows = shared(&needs);
                let mut items = Vec::new();
                for (at, area) in areas(&rows, columns, paras.len()).into_iter().enumerate() {
                    let text = paras.get(at).cloned().unwrap_or_default();
                    place(&mut items, at, area, text, *base);
                }
                return (vec![items], paras == &bare && bare != whole);
            }
        }
    }
    (several(&whole, columns), false)
}

/// What stands in each cell. Where all rate by the same names, only the first says them.
fn texts(board: &Board, described: bool) -> Vec<Vec<Para>> {
    let names: Vec<Vec<String>> = board.cells.iter().map(|cell| rated(&cell.cards)).collect();
    let mut known: Vec<&Vec<String>> = Vec::new();
    let cells = board.cells.iter().zip(&names).map(|(cell, names)| {
        let new = described || !known.contains(&names);
        known.push(names);
        paras(cell, names, described, new)
    });
    cells.collect()
}

/// The cells on as many slides as they need; a cell that is told takes no room any more.
fn several(whole: &[Vec<Para>], columns: usize) -> Vec<Vec<Item>> {
    let mut rest: Vec<(usize, VecDeque<Para>)> =
        whole.iter().cloned().map(VecDeque::from).enumerate().collect();
    let mut slides: Vec<Vec<Item>> = Vec::new();
    while !rest.is_empty() {
        let columns = columns.min(rest.len());
        if !slides.is_empty() {
            // What goes on says again what it is.
            for (at, text) in &mut rest {
                let title = whole.get(*at).and_then(|paras| paras.first());
                text.extend(title.cloned());
                text.rotate_right(1);
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

fn paras(cell: &BoardCell, names: &[String], described: bool, says: bool) -> Vec<Para> {
    let mut paras = vec![Para::words(&cell.title, Look::Head)];
    let names_said = if says { names.join(" · ") } else { String::new() };
    let description = if described { cell.description.as_str() } else { "" };
    let below = [description, &names_said].map(str::trim);
    let below: Vec<&str> = below.into_iter().filter(|words| !words.is_empty()).collect();
    if !below.is_empty() {
        paras.push(Para::words(&below.join("\u{2002}"), Look::Small));
    }
    paras.extend(cell.cards.iter().map(|card| Para::point(beside(card, names))));
    paras
}

/// What is known of a card besides its words, part by part.
fn known(run: &Run) -> Option<Vec<&str>> {
    let words = run.words.strip_prefix('\n').filter(|words| !words.contains('\n'))?;
    (run.face == Face::Muted).then(|| words.split(" · ").collect())
}

/// A rating: its name and its number.
fn rating(part: &str) -> Option<(&str, &str)> {
    let (name, number) = part.rsplit_once(' ')?;
    number.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).then_some((name, number))
}

/// The names of the ratings of these cards, in their order.
fn rated(cards: &[Line]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for part in cards.iter().flatten().filter_map(known).flatten() {
        if let Some((name, _)) = rating(part)
            && !names.iter().any(|known| known == name)
        {
            names.push(name.to_owned());
        }
    }
    names
}

/// A card with its ratings behind its words, as numbers: the line under the cell's title names them.
fn beside(card: &Line, names: &[String]) -> Line {
    let run = |run: &Run| {
        let Some(parts) = known(run) else { return run.clone() };
        let number = |name: &String| {
            let mut found = parts.iter().filter_map(|part| rating(part));
            found.find(|(of, _)| of == name).map_or("—", |(_, number)| number)
        };
        let has_rating = parts.iter().any(|part| rating(part).is_some());
        let numbers = names.iter().filter(|_| has_rating).map(number);
        let others = parts.iter().copied().filter(|part| rating(part).is_none());
        let said: Vec<&str> = numbers.chain(others).collect();
        // What stands together is not parted at the end of a line.
        let said = said.join(" · ").replace(' ', "\u{a0}");
        Run { words: format!("\u{2002}{said}"), face: run.face }
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

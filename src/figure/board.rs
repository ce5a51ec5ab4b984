//! A canvas as a drawing: its cells side by side, each as high as its cards need.

use crate::{
    session::{Canvas, CanvasKind, Card, CellKey, Direction, Which},
    text::{Texts, terms},
};

use super::{
    Area, Extent, Point,
    flow::{self, Hand},
    font::Weight,
    scene::{Fill, Role, Scene, Shape},
};

pub(super) const EDGE: f32 = 24.0;
pub(super) const GAP: f32 = 16.0;
pub(super) const PAD: f32 = 14.0;
pub(super) const TITLE: Hand = Hand::new(24.0, Weight::SemiBold, Role::Ink);
const NAME: Hand = Hand::new(18.0, Weight::SemiBold, Role::Ink);
pub(super) const TEXT: Hand = Hand::new(15.0, Weight::Regular, Role::Ink);
pub(super) const SMALL: Hand = Hand::new(12.0, Weight::Regular, Role::Muted);
/// The least height of a cell, so that an empty one is a place and not a line.
const LEAST: f32 = 120.0;

/// A SWOT or a PEST(EL) as a drawing of that width; `None` for a 2×2, which has its own.
#[must_use]
pub fn board(canvas: &Canvas, width: f32, texts: Texts) -> Option<Scene> {
    let columns = match &canvas.kind {
        CanvasKind::Swot(_) => 2,
        CanvasKind::Pest(pest) => pest.keys().len() / 2,
        CanvasKind::Foresight(_) => return None,
    };
    let title = title(canvas, texts);
    let mut shapes = Vec::new();
    let room = width - 2.0 * EDGE;
    let top = flow::write(&mut shapes, &title, TITLE, Point::new(EDGE, EDGE), room) + GAP;
    let keys = canvas.keys();
    let rows = keys.chunks(columns).map(<[CellKey]>::len);
    let bottom = grid(&mut shapes, (top, width), rows, |shapes, place| {
        keys.get(place.number).map_or(place.top, |key| cell(shapes, canvas, *key, place, texts))
    });
    let size = Extent::new(width, (bottom + EDGE).ceil());
    Some(Scene { size, title, shapes })
}

/// What a canvas is called: its kind, its title and its subject.
#[must_use]
pub fn title(canvas: &Canvas, texts: Texts) -> String {
    let kind = texts.get(terms::canvas(&canvas.kind));
    let parts = [kind.as_str(), canvas.title.trim(), canvas.subject.trim()];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(" · ")
}

/// Where a cell is drawn, and its number among all.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub number: usize,
}

/// Draws rows of that many cells between the edges of a drawing, each row as high as its highest
/// cell. Every cell gives its bottom edge; so does the whole.
pub(super) fn grid(
    shapes: &mut Vec<Shape>,
    (top, width): (f32, f32),
    rows: impl IntoIterator<Item = usize>,
    mut draw: impl FnMut(&mut Vec<Shape>, Place) -> f32,
) -> f32 {
    let (mut top, mut number) = (top, 0);
    for columns in rows.into_iter().filter(|columns| *columns > 0) {
        let column = (width - 2.0 * EDGE - GAP * count(columns - 1)) / count(columns);
        let left = |at: usize| EDGE + (column + GAP) * count(at);
        let mut bottom = top + LEAST;
        for at in 0..columns {
            let place = Place { left: left(at), top, width: column, number };
            bottom = bottom.max(draw(shapes, place));
            number += 1;
        }
        for left in (0..columns).map(left) {
            outline(shapes, Area { left, top, right: left + column, bottom });
        }
        top = bottom + GAP;
    }
    top - GAP
}

/// Writes what a cell is called and how it is described. Gives where its cards begin.
pub(super) fn head(shapes: &mut Vec<Shape>, place: Place, name: &str, description: &str) -> f32 {
    let role = Role::Series(u8::try_from(place.number % 6).unwrap_or_default());
    let band = Area::at(Point::new(place.left, place.top), Extent::new(place.width, 5.0));
    let fill = Fill { role, pattern: 0, sure: true };
    shapes.push(Shape::Rect { area: band, fill, hover: String::new() });
    let (left, room) = (place.left + PAD, place.width - 2.0 * PAD);
    let y = flow::write(shapes, name, NAME, Point::new(left, place.top + PAD), room);
    flow::write(shapes, description, SMALL, Point::new(left, y + 2.0), room) + 8.0
}

fn cell(shapes: &mut Vec<Shape>, canvas: &Canvas, key: CellKey, place: Place, texts: Texts) -> f32 {
    let Some(cell) = canvas.cell(key) else { return place.top };
    let name = texts.get(terms::cell(key));
    let name = format!("{name} · {}", texts.label(&terms::cards(cell.cards.len())));
    let mut y = head(shapes, place, &name, &cell.description);
    let (left, room) = (place.left + PAD, place.width - 2.0 * PAD);
    for card in &cell.cards {
        let top = y;
        y = flow::write(shapes, &card.text, TEXT, Point::new(left + 10.0, y + 7.0), room - 20.0);
        let known = known(canvas, key, card, texts).join(" · ");
        y = flow::write(shapes, &known, SMALL, Point::new(left + 10.0, y), room - 20.0) + 7.0;
        outline(shapes, Area { left, top, right: left + room, bottom: y });
        y += 8.0;
    }
    y + PAD - 8.0
}

/// What is known of a card besides its text; ratings only where they may be seen.
#[must_use]
pub fn known(canvas: &Canvas, key: CellKey, card: &Card, texts: Texts) -> Vec<String> {
    let rating = |which| {
        let kind = key.scale(which)?.kind;
        let score = card.rating(which).filter(|_| canvas.stage.shows_ratings())?;
        Some(format!("{} {}", texts.get(terms::rating(kind)), texts.score(score)))
    };
    let mut known: Vec<String> =
        [Which::First, Which::Second].into_iter().filter_map(rating).collect();
    if card.direction != Direction::Open {
        known.push(texts.get(terms::direction(card.direction)));
    }
    known
}

/// A hairline around an area.
pub(super) fn outline(shapes: &mut Vec<Shape>, area: Area) {
    let corners = [
        (area.left, area.top),
        (area.right, area.top),
        (area.right, area.bottom),
        (area.left, area.bottom),
        (area.left, area.top),
    ];
    let points = corners.into_iter().map(|(x, y)| Point::new(x, y)).collect();
    shapes.push(Shape::Line { points, role: Role::Grid, width: 1.0, dash: 0 });
}

#[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
pub(super) fn count(n: usize) -> f32 {
    n as f32
}

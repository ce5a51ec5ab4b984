//! The board of all sessions: every thought once, in the cell where most put it, those that
//! most name first.

use crate::{
    edit::Label,
    figure::{
        Area, Extent, Point,
        board::{EDGE, GAP, PAD, Place, SMALL, TEXT, TITLE, count, grid, head, outline},
        flow::{self, Hand},
        font::{self, Weight},
        scene::{Role, Scene, Shape},
    },
    msg,
    text::Texts,
};

use super::{
    Sessions, Stands,
    marks::{self, Entry},
};

const COUNT: Hand = Hand::new(13.0, Weight::SemiBold, Role::Ink);
/// Between two cards.
const APART: f32 = 8.0;
/// The most that marks take of the width of a card, beside its words.
const BESIDE: f32 = 0.4;

/// A board of all sessions.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// What it is called.
    pub title: String,
    /// The sessions.
    pub sessions: Sessions,
    /// Its cells, row by row.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What it is called.
    pub name: String,
    /// What is in it, in the order to be drawn.
    pub thoughts: Vec<Thought>,
}

/// A thought.
#[derive(Clone, Debug, PartialEq)]
pub struct Thought {
    /// Its words.
    pub text: String,
    /// How each session stands to it.
    pub stands: Vec<Stands>,
    /// How many name it.
    pub count: String,
    /// What else is to be said.
    pub notes: Vec<String>,
}

/// The board as a drawing of that width.
#[must_use]
pub fn board(board: &Board, width: f32, texts: Texts) -> Scene {
    let mut shapes = Vec::new();
    let room = width - 2.0 * EDGE;
    let corner = Point::new(EDGE, EDGE);
    let top = flow::write(&mut shapes, &board.title, TITLE, corner, room) + 6.0;
    let who = marks::who(&board.sessions);
    let top = marks::legend(&mut shapes, &who, Point::new(EDGE, top), room);
    let signs = signs(board, texts);
    let top = marks::legend(&mut shapes, &signs, Point::new(EDGE, top), room) + GAP;
    let cells: Vec<(&Cell, usize)> = board.rows.iter().flat_map(|row| beside(row)).collect();
    let rows = board.rows.iter().map(Vec::len);
    let page = Page { sessions: &board.sessions, counted: counted(board), texts };
    let bottom = grid(&mut shapes, (top, width), rows, |shapes, place| {
        let Some((cell, columns)) = cells.get(place.number) else { return place.top };
        page.cell(shapes, cell, *columns, place)
    });
    let size = Extent::new(width, (bottom + EDGE).ceil());
    Scene { size, title: board.title.clone(), shapes }
}

/// The cells of a row, and in how many columns each writes its thoughts: one that has the whole
/// width to itself in two.
fn beside(row: &[Cell]) -> impl Iterator<Item = (&Cell, usize)> {
    let columns = if row.len() == 1 { 2 } else { 1 };
    row.iter().map(move |cell| (cell, columns))
}

/// What the marks on this board say.
fn signs(board: &Board, texts: Texts) -> Vec<Entry<'static>> {
    let thoughts = || board.rows.iter().flatten().flat_map(|cell| &cell.thoughts);
    let groups = |stands: &[Stands]| -> Vec<Stands> {
        let all = stands.iter().enumerate();
        all.filter(|(at, _)| board.sessions.model != Some(*at)).map(|(_, of)| *of).collect()
    };
    let used = |stands: Stands| thoughts().any(|of| groups(&of.stands).contains(&stands));
    let model = thoughts().any(|of| of.stands.contains(&Stands::Model));
    let all = [Stands::Here, Stands::Elsewhere, Stands::Nowhere];
    let mut shown: Vec<Stands> = all.into_iter().filter(|stands| used(*stands)).collect();
    shown.extend(model.then_some(Stands::Model));
    shown.into_iter().map(|of| Entry::Mark(of, texts.get(marks::named(of)))).collect()
}

/// How wide the widest count is, so that the marks of all stand under each other.
fn counted(board: &Board) -> f32 {
    let thoughts = board.rows.iter().flatten().flat_map(|cell| &cell.thoughts);
    let width = |of: &Thought| font::width(&of.count, COUNT.size, COUNT.weight);
    thoughts.map(width).fold(0.0, f32::max)
}

/// What every thought is drawn with.
struct Page<'a> {
    sessions: &'a Sessions,
    counted: f32,
    texts: Texts,
}

impl Page<'_> {
    fn cell(&self, shapes: &mut Vec<Shape>, cell: &Cell, columns: usize, place: Place) -> f32 {
        let many = Label::plain(msg!("compared-thoughts")).count("count", cell.thoughts.len());
        let name = format!("{} · {}", cell.name, self.texts.label(&many));
        let mut y = head(shapes, place, &name, "");
        let room = place.width - 2.0 * PAD;
        let column = (room - APART * count(columns - 1)) / count(columns);
        for beside in cell.thoughts.chunks(columns) {
            let top = y;
            let left = |at: usize| place.left + PAD + count(at) * (column + APART);
            for (at, of) in beside.iter().enumerate() {
                y = y.max(self.thought(shapes, of, Point::new(left(at), top), column));
            }
            for left in (0..beside.len()).map(left) {
                outline(shapes, Area { left, top, right: left + column, bottom: y });
            }
            y += APART;
        }
        y + PAD - APART
    }

    /// Writes a thought. Gives the bottom edge of its card.
    fn thought(&self, shapes: &mut Vec<Shape>, of: &Thought, corner: Point, width: f32) -> f32 {
        let (left, room) = (corner.x + 10.0, width - 20.0);
        let middle = corner.y + 7.0 + TEXT.size * 0.64;
        let all = marks::STEP * count(of.stands.len());
        let taken = all + 6.0 + self.counted;
        // In a column of their own where the words keep enough room, else under them.
        let beside = taken <= room * BESIDE;
        let words = if beside { room - taken - 12.0 } else { room };
        let first = Point::new(left, marks::beside(middle, TEXT));
        let below = flow::write(shapes, &of.text, TEXT, first, words);
        let notes = of.notes.join(" · ");
        let bottom = flow::write(shapes, &notes, SMALL, Point::new(left, below), words);
        let corner = if beside {
            Point::new(left + room - taken, middle - marks::STEP / 2.0)
        } else {
            // The edges of the marks under the edges of the letters.
            Point::new(left - (marks::STEP / 2.0 - marks::REACH), bottom + 3.0)
        };
        let drawn = marks::row(shapes, (self.sessions, &of.stands), corner, room, self.texts);
        let x = corner.x + if beside { all } else { drawn.width } + 6.0;
        let at = if beside || x + self.counted <= left + room {
            Point::new(x, marks::beside(corner.y + marks::STEP / 2.0, COUNT))
        } else {
            Point::new(left, corner.y + drawn.height + 2.0)
        };
        let end = flow::write(shapes, &of.count, COUNT, at, left + room - at.x + 1.0);
        bottom.max(end).max(corner.y + drawn.height) + 5.0
    }
}

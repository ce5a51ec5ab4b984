//! A model answer point by point: who put it where it belongs, who into another cell, who
//! missed it.

use crate::{
    edit::Msg,
    figure::{
        Area, Extent, Point as Place,
        board::{EDGE, GAP, SMALL, TEXT, TITLE, count},
        flow::{self, Hand},
        font::{self, Weight},
        scene::{Anchor, Fill, Role, Scene, Shape},
    },
    msg,
    text::Texts,
};

use super::{
    Sessions, Stands,
    marks::{self, Entry, REACH, STEP},
};

const CELL: Hand = Hand::new(16.0, Weight::SemiBold, Role::Ink);
const NAME: Hand = Hand::new(13.0, Weight::Medium, Role::Ink);
const SHARE: Hand = Hand::new(15.0, Weight::SemiBold, Role::Ink);
/// How narrow and how wide the column of a group is.
const COLUMN: (f32, f32) = (56.0, 130.0);
/// How narrow the column of the points is.
const POINTS: f32 = 420.0;
/// The most lines a name takes at the head of a column.
const LINES: usize = 4;

/// A model answer and the groups that are held against it.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What it is called.
    pub title: String,
    /// The sessions.
    pub sessions: Sessions,
    /// The groups, in the order of the columns.
    pub groups: Vec<Group>,
    /// What all of them together found.
    pub together: Group,
    /// The points by cell.
    pub cells: Vec<Points>,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Which session it is; all together are none.
    pub session: Option<usize>,
    /// What it is called.
    pub name: String,
    /// How much of the model it found.
    pub coverage: String,
    /// The same with the suggested links taken in, where that is more; else empty.
    pub perhaps: String,
    /// How many thoughts it has beyond the model.
    pub beyond: String,
}

/// The points of a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Points {
    /// What it is called.
    pub name: String,
    /// Its points.
    pub points: Vec<Point>,
}

/// A point of the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Its words.
    pub text: String,
    /// How each group stands to it.
    pub stands: Vec<Stands>,
    /// How many found it.
    pub count: String,
    /// Into which other cells it was put.
    pub notes: Vec<String>,
}

/// Where the columns stand.
struct Columns {
    /// The width of the words of the points.
    words: f32,
    /// The middle of each group's column, and of what all found.
    middles: Vec<f32>,
    /// How wide a column of a group is, and that of all.
    widths: (f32, f32),
    /// The right edge.
    right: f32,
    /// Whether the names of the groups find room above them.
    named: bool,
}

impl Columns {
    fn of(answer: &Answer, width: f32) -> Self {
        let all = width_of(&answer.together).max(COLUMN.0);
        let groups = count(answer.groups.len());
        let room = (width - 2.0 * EDGE - POINTS - all) / groups.max(1.0);
        let column = room.clamp(COLUMN.0, COLUMN.1);
        // More groups than the width has room for make it wider.
        let words = (width - 2.0 * EDGE - all - column * groups).max(POINTS);
        let first = EDGE + words;
        let middle = |at: usize| first + column * (count(at) + 0.5);
        let mut middles: Vec<f32> = (0..answer.groups.len()).map(middle).collect();
        let right = first + column * groups + all;
        middles.push(right - all / 2.0);
        let fits = |group: &Group| width_of(group) <= column && lines(group, column).len() <= LINES;
        let named = answer.groups.iter().all(fits);
        Self { words, middles, widths: (column, all), right, named }
    }
}

/// How wide the longest word of a column's head is, with the room around it.
fn width_of(group: &Group) -> f32 {
    let wide = |hand: Hand| move |word| font::width(word, hand.size, hand.weight);
    let words = group.name.split_whitespace().map(wide(NAME));
    let numbers = [&group.coverage, &group.perhaps, &group.beyond].map(|word| wide(SHARE)(word));
    words.chain(numbers).fold(0.0, f32::max) + 12.0
}

fn lines(group: &Group, width: f32) -> Vec<String> {
    flow::lines(&group.name, NAME, width - 10.0)
}

/// What a mark says here.
fn placed(stands: Stands) -> Msg {
    match stands {
        Stands::Here | Stands::Model => msg!("compared-point-right"),
        Stands::Elsewhere => msg!("compare-point-misplaced"),
        Stands::Nowhere => msg!("compare-point-missed"),
    }
}

/// The points as a drawing of that width, or wider where there are many groups.
#[must_use]
pub fn answer(answer: &Answer, width: f32, texts: Texts) -> Scene {
    let columns = Columns::of(answer, width);
    let room = columns.right - EDGE;
    let mut shapes = Vec::new();
    let corner = Place::new(EDGE, EDGE);
    let mut top = flow::write(&mut shapes, &answer.title, TITLE, corner, room) + 6.0;
    let who = marks::who(&answer.sessions);
    let model = |of: &Entry| matches!(of, Entry::Session(_, _, Stands::Model));
    // Names that stand over their columns are not said twice.
    let who: Vec<Entry> = who.into_iter().filter(|of| !columns.named || model(of)).collect();
    top = marks::legend(&mut shapes, &who, Place::new(EDGE, top), room);
    let sign = |of| Entry::Mark(of, texts.get(placed(of)));
    let missed = Entry::Dash(texts.get(placed(Stands::Nowhere)));
    let signs = [sign(Stands::Here), sign(Stands::Elsewhere), missed];
    top = marks::legend(&mut shapes, &signs, Place::new(EDGE, top), room) + GAP;
    top = heads(&mut shapes, answer, &columns, top, texts);
    for (number, cell) in answer.cells.iter().enumerate() {
        top = points(&mut shapes, (number, cell), &answer.groups, &columns, top, texts);
    }
    let bottom = beyond(&mut shapes, answer, &columns, top, texts);
    let size = Extent::new(columns.right + EDGE, (bottom + EDGE).ceil());
    Scene { size, title: answer.title.clone(), shapes }
}

/// Who stands over which column, and how much each found.
fn heads(
    shapes: &mut Vec<Shape>,
    answer: &Answer,
    columns: &Columns,
    top: f32,
    texts: Texts,
) -> f32 {
    let all = answer.groups.iter().chain([&answer.together]);
    let named = |group: &Group| {
        let last = group.session.is_none();
        let width = if last { columns.widths.1 } else { columns.widths.0 };
        if last || columns.named { lines(group, width) } else { Vec::new() }
    };
    let heads: Vec<_> = all.zip(0..).map(|(group, at)| (group, at, named(group))).collect();
    let most = heads.iter().map(|(_, _, lines)| lines.len()).max().unwrap_or(0);
    let written = top + STEP + 2.0;
    let line = written + NAME.step() * count(most) + 4.0;
    for (group, at, lines) in heads {
        let Some(x) = columns.middles.get(at).copied() else { continue };
        if let Some(session) = group.session {
            let centre = Place::new(x, top + STEP / 2.0);
            marks::numbered(shapes, session, Stands::Here, centre, &group.name);
        }
        // Down to the share, so that a short name stands near it.
        let mut y = written + NAME.step() * count(most - lines.len());
        for said in lines {
            shapes.push(flow::words(said, Place::new(x, y + NAME.size), NAME, Anchor::Middle));
            y += NAME.step();
        }
        let share = Place::new(x, line + SHARE.size);
        shapes.push(flow::words(group.coverage.clone(), share, SHARE, Anchor::Middle));
    }
    let coverage = texts.get(msg!("compare-column-coverage"));
    let at = Place::new(EDGE, line);
    let bottom = flow::write(shapes, &coverage, SHARE, at, columns.words - GAP);
    let bottom = bottom.max(line + SHARE.step());
    let mut all = answer.groups.iter().chain([&answer.together]);
    if all.clone().all(|group| group.perhaps.is_empty()) {
        return bottom + 6.0;
    }
    for x in &columns.middles {
        let Some(group) = all.next() else { break };
        if group.perhaps.is_empty() {
            continue;
        }
        let at = Place::new(*x, bottom + NAME.size);
        shapes.push(flow::words(group.perhaps.clone(), at, NAME, Anchor::Middle));
    }
    let about = texts.get(msg!("measures-in-brackets"));
    let at = Place::new(EDGE, bottom);
    flow::write(shapes, &about, SMALL, at, columns.words - GAP).max(bottom + NAME.step()) + 6.0
}

fn rule(shapes: &mut Vec<Shape>, columns: &Columns, y: f32, role: Role) {
    let points = vec![Place::new(EDGE, y), Place::new(columns.right, y)];
    shapes.push(Shape::Line { points, role, width: 1.0, dash: 0 });
}

/// The points of a cell under its name.
fn points(
    shapes: &mut Vec<Shape>,
    (number, cell): (usize, &Points),
    groups: &[Group],
    columns: &Columns,
    top: f32,
    texts: Texts,
) -> f32 {
    let role = Role::Series(u8::try_from(number % 6).unwrap_or_default());
    let area = Area { left: EDGE, top, right: columns.right, bottom: top + 3.0 };
    let fill = Fill { role, pattern: 0, sure: true };
    shapes.push(Shape::Rect { area, fill, hover: String::new() });
    let room = columns.words - GAP;
    let mut y = flow::write(shapes, &cell.name, CELL, Place::new(EDGE, top + 9.0), room) + 6.0;
    for (at, point) in cell.points.iter().enumerate() {
        if at > 0 {
            rule(shapes, columns, y, Role::Grid);
        }
        let middle = y + 6.0 + STEP / 2.0;
        let first = Place::new(EDGE, marks::beside(middle, TEXT));
        let below = flow::write(shapes, &point.text, TEXT, first, room);
        let notes = point.notes.join(" · ");
        let end = flow::write(shapes, &notes, SMALL, Place::new(EDGE, below), room);
        let stands = groups.iter().zip(&point.stands);
        for ((group, stands), x) in stands.zip(&columns.middles) {
            let centre = Place::new(*x, middle);
            let args =
                [("name", group.name.as_str().into()), ("what", texts.get(placed(*stands)).into())];
            let hover = texts.with(msg!("compared-mark"), &args);
            match stands {
                Stands::Nowhere => marks::dash(shapes, centre),
                stands => marks::plain(shapes, *stands, centre, &hover),
            }
        }
        if let Some(x) = columns.middles.last() {
            let foot = marks::beside(middle, NAME) + NAME.size;
            let count = point.count.clone();
            shapes.push(flow::words(count, Place::new(*x, foot), NAME, Anchor::Middle));
        }
        y = (end + 4.0).max(middle + REACH + 6.0);
    }
    y + 8.0
}

/// How many thoughts each has beyond the model.
fn beyond(
    shapes: &mut Vec<Shape>,
    answer: &Answer,
    columns: &Columns,
    top: f32,
    texts: Texts,
) -> f32 {
    rule(shapes, columns, top, Role::Muted);
    let words = texts.get(msg!("compare-column-extra"));
    let first = Place::new(EDGE, top + 8.0);
    let bottom = flow::write(shapes, &words, NAME, first, columns.words - GAP);
    let all = answer.groups.iter().chain([&answer.together]);
    for (group, x) in all.zip(&columns.middles) {
        let at = Place::new(*x, top + 8.0 + NAME.size);
        shapes.push(flow::words(group.beyond.clone(), at, NAME, Anchor::Middle));
    }
    bottom.max(top + 8.0 + NAME.step())
}

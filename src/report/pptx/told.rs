//! What of a section stands on a slide, what below a picture, and what is said in the notes.

use crate::{
    figure::{Area, font},
    report::{
        tree::{Block, Face, Line, Run, Section, Tone, plain},
        wishes::Part,
    },
};

use super::{
    ROOM,
    measure::{Look, Mark, Para, height},
    shape::{Item, TextBox},
};

/// The largest part of a slide words below a picture may take.
const FOOT: f32 = 80.0;
const FOOT_SIZE: f32 = 14.0;

/// What one section gives to slides.
#[derive(Default)]
pub(super) struct Told {
    /// What stands on a slide of text.
    pub(super) paras: Vec<Para>,
    /// What is said with the slides.
    pub(super) notes: Vec<Line>,
    /// What stands below a picture or a table.
    pub(super) foot: Line,
}

/// Sorts what a section says: on a slide, below a picture, or in the notes.
pub(super) fn told(section: &Section, seen: bool) -> Told {
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

/// The words below a picture, what of them is only in the notes, and how high they are.
pub(super) fn footed(foot: &Line) -> (Option<Item>, Vec<Line>, f32) {
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
pub(super) fn short(title: &str, most: usize) -> (String, Vec<Line>) {
    // Blanks that bind stay.
    let words = title.split([' ', '\n']).filter(|word| !word.is_empty());
    let line = words.collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return (line, Vec::new());
    }
    let kept: String = line.chars().take(most - 1).collect();
    (format!("{}…", kept.trim_end()), vec![vec![Run::plain(title)]])
}

//! Words that flow into lines of a given width, whole: nothing is cut, and a word too long
//! for a line is broken inside.

use super::{
    Point,
    font::{self, ASCENT, LEADING, Weight},
    scene::{Anchor, Role, Shape, Words},
};

/// How a run of lines looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hand {
    /// The size of the letters.
    pub size: f32,
    /// How heavy they are.
    pub weight: Weight,
    /// What they stand for.
    pub role: Role,
}

impl Hand {
    /// Letters of that size and weight to be read first.
    #[must_use]
    pub const fn new(size: f32, weight: Weight, role: Role) -> Self {
        Self { size, weight, role }
    }

    /// From one line to the next.
    #[must_use]
    pub fn step(self) -> f32 {
        self.size * LEADING
    }
}

/// The lines a text takes at that width. A line break in the text starts a line.
#[must_use]
pub fn lines(text: &str, hand: Hand, room: f32) -> Vec<String> {
    text.lines().flat_map(|line| broken(line, hand, room)).collect()
}

fn broken(text: &str, hand: Hand, room: f32) -> Vec<String> {
    let fits = |line: &str| font::width(line, hand.size, hand.weight) <= room;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            line.push(letter);
            if !fits(&line) && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::take(&mut line));
                line.push(letter);
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Writes lines from a top edge downwards and gives the bottom edge.
pub fn write(shapes: &mut Vec<Shape>, text: &str, hand: Hand, corner: Point, room: f32) -> f32 {
    let mut top = corner.y;
    for line in lines(text, hand, room) {
        let at = Point::new(corner.x, top + hand.size * ASCENT);
        shapes.push(words(line, at, hand, Anchor::Start));
        top += hand.step();
    }
    top
}

/// A line of words as a shape.
#[must_use]
pub fn words(text: String, at: Point, hand: Hand, anchor: Anchor) -> Shape {
    let Hand { size, weight, role } = hand;
    Shape::Text(Words { text, at, size, weight, anchor, role })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_finds_a_line_and_no_line_is_too_wide() {
        let hand = Hand::new(12.0, Weight::Regular, Role::Ink);
        let long = "қ".repeat(300);
        let text = format!("Жергілікті бюджет тапшы\n{long} end");
        let found = lines(&text, hand, 120.0);
        for line in &found {
            assert!(font::width(line, 12.0, Weight::Regular) <= 120.0, "{line}");
        }
        let all: String = found.concat();
        assert_eq!(all.matches('қ').count(), 300);
        assert!(all.ends_with("end"));
    }
}

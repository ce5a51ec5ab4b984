//! How much room words take on a slide, and where they go on when there is not enough.
//!
//! Measured with the bundled typeface, which is a little wider than the one slides name, so
//! that what fits here fits there.

use std::collections::VecDeque;

use crate::{
    figure::font::{self, Weight},
    report::tree::{Face, Line, Run},
};

/// From one line to the next, in letter sizes.
pub(super) const LEADING: f32 = 1.2;
/// Smaller letters than these cannot be read on a wall.
const LEAST: f32 = 12.0;
/// How much smaller quiet words are.
const QUIETER: f32 = 2.0;

/// A paragraph on a slide.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Para {
    pub(super) line: Line,
    pub(super) look: Look,
    pub(super) mark: Mark,
}

/// How a paragraph looks beside the others of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// Large and heavy, before a text.
    Head,
    /// Large.
    Lead,
    /// As any other.
    Text,
    /// Small and quiet.
    Small,
    /// As any other, with no room above.
    Cell,
}

/// What stands before a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing.
    None,
    /// The dot of a list.
    Dot,
    /// The rest of a point that began on another slide.
    Rest,
}

impl Para {
    pub(super) fn new(line: Line, look: Look) -> Self {
        Self { line, look, mark: Mark::None }
    }

    pub(super) fn words(words: &str, look: Look) -> Self {
        Self::new(vec![Run::plain(words)], look)
    }

    pub(super) fn point(line: Line) -> Self {
        Self { line, look: Look::Text, mark: Mark::Dot }
    }

    /// The size of its letters where text has that size.
    pub(super) fn size(&self, base: f32) -> f32 {
        match self.look {
            Look::Head | Look::Lead => base + 2.0,
            Look::Text | Look::Cell => base,
            Look::Small => (base - 3.0).max(LEAST),
        }
    }

    /// How far a point of a list is set in.
    pub(super) fn indent(&self, base: f32) -> f32 {
        if self.mark == Mark::None { 0.0 } else { base * 0.9 }
    }

    /// The room above it.
    pub(super) fn gap(&self, base: f32) -> f32 {
        match self.look {
            Look::Head | Look::Cell => 0.0,
            Look::Small => base * 0.15,
            Look::Lead | Look::Text => base * 0.35,
        }
    }

    fn line_height(&self, base: f32) -> f32 {
        self.size(base) * LEADING
    }

    /// Where its lines begin, in letters.
    fn starts(&self, base: f32, room: f32) -> Vec<usize> {
        let size = self.size(base);
        let letters = self.line.iter().flat_map(|run| {
            let (size, weight) = match run.face {
                Face::Strong => (size, Weight::SemiBold),
                Face::Muted => (quiet(size), Weight::Regular),
                _ if self.look == Look::Head => (size, Weight::SemiBold),
                Face::Plain | Face::Cite(_) => (size, Weight::Regular),
            };
            let width =
                move |letter: char| font::width(letter.encode_utf8(&mut [0; 4]), size, weight);
            run.words.chars().map(move |letter| (letter, width(letter)))
        });
        lines(letters, room - self.indent(base))
    }

    pub(super) fn height(&self, base: f32, room: f32) -> f32 {
        self.gap(base) + count(self.starts(base, room).len()) * self.line_height(base)
    }

    /// What stands in so many lines, and the rest.
    fn split(self, at_line: usize, base: f32, room: f32) -> (Self, Option<Self>) {
        let starts = self.starts(base, room);
        let Some(&at) = starts.get(at_line.max(1)) else { return (self, None) };
        let (mut first, mut rest, mut seen) = (Vec::new(), Vec::new(), 0);
        for run in self.line {
            let letters = run.words.chars().count();
            if seen + letters <= at {
                first.push(run);
            } else if seen >= at {
                rest.push(run);
            } else {
                let words = |part: String| Run { words: part, face: run.face };
                first.push(words(run.words.chars().take(at - seen).collect()));
                rest.push(words(run.words.chars().skip(at - seen).collect()));
            }
            seen += letters;
        }
        let mark = if self.mark == Mark::None { Mark::None } else { Mark::Rest };
        let (look, first_mark) = (self.look, self.mark);
        let rest = Self { line: rest, look, mark };
        let empty = rest.line.iter().all(|run| run.words.trim().is_empty());
        (Self { line: first, look, mark: first_mark }, (!empty).then_some(rest))
    }
}

/// The size of quiet words among words of that size.
pub(super) fn quiet(size: f32) -> f32 {
    (size - QUIETER).max(LEAST)
}

/// Where lines begin: at breaks, after blanks, and inside of a word too long for a line.
fn lines(letters: impl Iterator<Item = (char, f32)>, room: f32) -> Vec<usize> {
    let mut starts = vec![0];
    let (mut used, mut word, mut word_at) = (0.0, 0.0, 0);
    let mut begun = 0;
    for (at, (letter, width)) in letters.enumerate() {
        if letter == '\n' {
            starts.push(at + 1);
            (used, word, word_at, begun) = (0.0, 0.0, at + 1, at + 1);
            continue;
        }
        used += width;
        if letter == ' ' {
            (word, word_at) = (0.0, at + 1);
            continue;
        }
        word += width;
        if used <= room {
            continue;
        }
        if word_at > begun {
            starts.push(word_at);
            (used, begun) = (word, word_at);
        }
        if used > room && at > begun {
            starts.push(at);
            (used, word, word_at, begun) = (width, width, at, at);
        }
    }
    starts
}

/// How high paragraphs are, one below the other.
pub(super) fn height(paras: &[Para], base: f32, room: f32) -> f32 {
    paras.iter().map(|para| para.height(base, room)).sum()
}

/// Takes what fits off a text; always something. A paragraph that would leave half of the
/// room empty is split between lines.
pub(super) fn take(rest: &mut VecDeque<Para>, base: f32, width: f32, room: f32) -> Vec<Para> {
    let mut taken: Vec<Para> = Vec::new();
    let mut left = room;
    while let Some(para) = rest.pop_front() {
        let height = para.height(base, width);
        if height <= left {
            left -= height;
            taken.push(para);
            continue;
        }
        // A heading alone has told nothing yet.
        let told = taken.iter().any(|taken| taken.look != Look::Head);
        if told && (height <= room || left < room / 2.0) {
            rest.push_front(para);
            break;
        }
        let lines = whole((left - para.gap(base)) / para.line_height(base));
        let (first, more) = para.split(lines, base, width);
        taken.push(first);
        if let Some(more) = more {
            rest.push_front(more);
        }
        break;
    }
    // A heading does not stay behind alone.
    if taken.len() > 1 && !rest.is_empty() && taken.last().is_some_and(|p| p.look == Look::Head) {
        rest.extend(taken.pop());
        rest.rotate_right(1);
    }
    taken
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "lines of a slide")]
fn whole(lines: f32) -> usize {
    lines.max(0.0) as usize
}

#[expect(clippy::cast_precision_loss, reason = "lines of a text")]
pub(super) fn count(n: usize) -> f32 {
    n as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(paras: &[Para]) -> String {
        paras.iter().flat_map(|para| &para.line).map(|run| run.words.as_str()).collect()
    }

    #[test]
    fn a_text_goes_on_from_slide_to_slide_and_nothing_is_lost() {
        let long = "слово ".repeat(334);
        let endless = "қ".repeat(300);
        let mut rest: VecDeque<Para> =
            [&long, &endless, "line\nbreak"].map(|text| Para::words(text, Look::Text)).into();
        let (mut slides, mut all) = (0, String::new());
        while !rest.is_empty() {
            let taken = take(&mut rest, 14.0, 400.0, 120.0);
            assert!(height(&taken, 14.0, 400.0) <= 120.0);
            all.push_str(&said(&taken));
            slides += 1;
        }
        assert!(slides > 3);
        assert_eq!(all, format!("{long}{endless}line\nbreak"));
    }

    #[test]
    fn lines_begin_after_blanks_and_inside_of_long_words() {
        let letters = |text: &'static str| text.chars().map(|letter| (letter, 1.0));
        assert_eq!(lines(letters("aa bb cc"), 5.0), [0, 6]);
        assert_eq!(lines(letters("aaaaaaa"), 5.0), [0, 5]);
        assert_eq!(lines(letters("a\nb"), 5.0), [0, 2]);
        assert_eq!(lines(letters(""), 5.0), [0]);
    }
}

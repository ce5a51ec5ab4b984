//! The bundled typeface, and how wide its words are.

use std::sync::LazyLock;

use skrifa::{
    FontRef, GlyphId, MetadataProvider,
    instance::{LocationRef, Size},
};

/// How heavy letters are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Weight {
    /// Text.
    #[default]
    Regular,
    /// Names.
    Medium,
    /// Titles.
    SemiBold,
}

/// The name of the typeface.
pub const FAMILY: &str = "Inter";
/// From one line to the next, in letter sizes.
pub const LEADING: f32 = 1.3;
/// From the top of a line to the foot of its letters, in letter sizes.
pub const ASCENT: f32 = 1.0;

impl Weight {
    /// All of them, lightest first.
    pub const ALL: [Self; 3] = [Self::Regular, Self::Medium, Self::SemiBold];

    /// The font file.
    #[must_use]
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../assets/fonts/Inter-Regular.otf"),
            Self::Medium => include_bytes!("../../assets/fonts/Inter-Medium.otf"),
            Self::SemiBold => include_bytes!("../../assets/fonts/Inter-SemiBold.otf"),
        }
    }

    /// Its number in a style sheet.
    #[must_use]
    pub fn number(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Medium => 500,
            Self::SemiBold => 600,
        }
    }
}

/// The widths of one font's letters, in letter sizes.
struct Widths {
    /// Of letters up to U+2FFF; the rest take the width of a wide one.
    known: Vec<f32>,
}

const LAST: u32 = 0x2fff;
/// The width of a letter the font does not have, as another font would draw it.
const FOREIGN: f32 = 1.0;

static WIDTHS: [LazyLock<Widths>; 3] = [
    LazyLock::new(|| Widths::read(Weight::Regular)),
    LazyLock::new(|| Widths::read(Weight::Medium)),
    LazyLock::new(|| Widths::read(Weight::SemiBold)),
];

impl Widths {
    fn read(weight: Weight) -> Self {
        let Ok(font) = FontRef::new(weight.bytes()) else {
            return Self { known: Vec::new() };
        };
        let letters = font.charmap();
        let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
        let width = |letter: u32| {
            let glyph = letters.map(letter).filter(|glyph| *glyph != GlyphId::NOTDEF);
            glyph.and_then(|glyph| metrics.advance_width(glyph)).unwrap_or(FOREIGN)
        };
        Self { known: (0..=LAST).map(width).collect() }
    }

    fn of(&self, letter: char) -> f32 {
        let index = usize::try_from(u32::from(letter)).unwrap_or(usize::MAX);
        self.known.get(index).copied().unwrap_or(FOREIGN)
    }
}

/// How wide a line of words is at that size, in points.
#[must_use]
pub fn width(text: &str, size: f32, weight: Weight) -> f32 {
    let widths = match weight {
        Weight::Regular => &WIDTHS[0],
        Weight::Medium => &WIDTHS[1],
        Weight::SemiBold => &WIDTHS[2],
    };
    text.chars().map(|letter| widths.of(letter)).sum::<f32>() * size
}

/// Breaks words into at most `most` lines of that width; what does not fit ends in an ellipsis.
#[must_use]
pub fn wrap(text: &str, size: f32, weight: Weight, room: f32, most: usize) -> Vec<String> {
    let fits = |line: &str| width(line, size, weight) <= room;
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split_whitespace() {
        let full = lines.len() >= most;
        let Some(line) = lines.last_mut() else { break };
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if line.is_empty() || fits(&longer) {
            *line = longer;
        } else if full {
            // It grows beyond the room here and is cut below.
            *line = longer;
        } else {
            lines.push(word.to_owned());
        }
    }
    lines.truncate(most.max(1));
    lines.iter().map(|line| shortened(line, size, weight, room)).collect()
}

/// The words, cut where they do not fit and then ending in an ellipsis.
#[must_use]
pub fn shortened(text: &str, size: f32, weight: Weight, room: f32) -> String {
    if width(text, size, weight) <= room {
        return text.to_owned();
    }
    let mut left = room - width("…", size, weight);
    let mut kept = String::new();
    for letter in text.chars() {
        left -= width(letter.encode_utf8(&mut [0; 4]), size, weight);
        if left < 0.0 {
            break;
        }
        kept.push(letter);
    }
    let trimmed = kept.trim_end().len();
    kept.truncate(trimmed);
    kept.push('…');
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_all_three_languages_have_widths_of_their_own() {
        let wide = |text: &str| width(text, 10.0, Weight::Regular);
        assert!(wide("Щ") > wide("і") * 2.0);
        for letter in "әғқңөұүһі ÄАЯ−≈…".chars() {
            let width = wide(letter.encode_utf8(&mut [0; 4]));
            assert!(width > 0.0 && width < 11.0, "{letter} is {width} wide");
        }
        assert!((wide("ab") - wide("a") - wide("b")).abs() < 1e-4);
        assert!(width("Workload", 10.0, Weight::SemiBold) > wide("Workload"));
    }

    #[test]
    fn words_are_broken_at_blanks_and_cut_where_they_must_be() {
        let text = "Employment coordination and social programmes";
        let lines = wrap(text, 12.0, Weight::Regular, 120.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'), "{lines:?}");
        for line in &lines {
            assert!(width(line, 12.0, Weight::Regular) <= 120.0);
        }
        assert_eq!(wrap("Short", 12.0, Weight::Regular, 120.0, 2), ["Short"]);
    }
}

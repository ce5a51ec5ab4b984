//! One card in its column: its words with those that differ underlined, its cell where it
//! moved, its ratings where they differ.

use eframe::egui::{
    Color32, FontId, Stroke,
    text::{LayoutJob, TextFormat},
};

use crate::{
    app::{cx::Cx, theme::Size},
    compare::{Comparison, Placed, Row, Suggestion, matching::words_of},
    msg,
    session::CardColour,
};

use super::marks;

/// How a card stands in its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// It belongs to it, in the row's cell.
    Own,
    /// It belongs to it, from another cell.
    Elsewhere,
    /// It may belong to it.
    Perhaps,
    /// It may be its contrary.
    PerhapsContrary,
}

impl Kind {
    /// How that card of the row stands in it.
    #[must_use]
    pub fn of(row: &Row, placed: &Placed) -> Self {
        if placed.spot() == row.spot { Self::Own } else { Self::Elsewhere }
    }

    /// How a card suggested stands in the row.
    #[must_use]
    pub fn suggested(suggestion: Suggestion) -> Self {
        if suggestion.opposite { Self::PerhapsContrary } else { Self::Perhaps }
    }
}

/// The words of a card, broken to that width.
pub fn words(
    cx: &Cx,
    comparison: &Comparison,
    row: &Row,
    placed: &Placed,
    kind: Kind,
    wrap: f32,
) -> LayoutJob {
    let p = cx.palette;
    let mut job = LayoutJob::default();
    job.wrap.max_width = wrap;
    let before = match kind {
        Kind::Own => None,
        Kind::Elsewhere => {
            let cell = marks::spot_name(cx, comparison, placed.spot());
            let words = cx.tr(msg!("comparing-in-cell"), &[("cell", cell.into())]);
            Some((words, p.hue(CardColour::Ochre).ink))
        }
        Kind::Perhaps => Some((cx.t(msg!("comparing-perhaps")), p.accent)),
        Kind::PerhapsContrary => {
            Some((cx.t(msg!("comparing-perhaps-contrary")), p.hue(CardColour::Plum).ink))
        }
    };
    if let Some((words, ink)) = before {
        append(&mut job, &format!("{words} · "), Size::Text.font(), ink, Stroke::NONE);
    }
    let ink = match kind {
        Kind::Own | Kind::Elsewhere => p.text,
        Kind::Perhaps | Kind::PerhapsContrary => p.muted,
    };
    let differ =
        row.marks.reworded.get(placed.side).filter(|_| matches!(kind, Kind::Own | Kind::Elsewhere));
    let line = Stroke::new(1.0, p.accent);
    for (between, word) in pieces(&placed.card.text) {
        let differs =
            differ.is_some_and(|differ| words_of(word).iter().any(|w| differ.contains(w)));
        append(&mut job, between, Size::Text.font(), ink, Stroke::NONE);
        append(&mut job, word, Size::Text.font(), ink, if differs { line } else { Stroke::NONE });
    }
    job
}

fn append(job: &mut LayoutJob, words: &str, font: FontId, ink: Color32, underline: Stroke) {
    if !words.is_empty() {
        job.append(words, 0.0, TextFormat { underline, ..TextFormat::simple(font, ink) });
    }
}

/// The text as what stands between words, and the words.
fn pieces(text: &str) -> Vec<(&str, &str)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let word = rest.find(char::is_alphanumeric).unwrap_or(rest.len());
        let (between, from) = rest.split_at(word);
        let ends = |c: char| !c.is_alphanumeric() && !matches!(c, '-' | '\'' | '’');
        let (word, after) = from.split_at(from.find(ends).unwrap_or(from.len()));
        pieces.push((between, word));
        rest = after;
    }
    pieces
}

/// The ratings of a card in a row where they differ, first and second.
#[must_use]
pub fn ratings(cx: &Cx, row: &Row, side: usize) -> Option<String> {
    let differing = [&row.marks.first, &row.marks.second];
    let given = differing.into_iter().flatten().filter_map(|values| values.get(side));
    let words: Vec<String> = given.map(|score| marks::score(cx, *score)).collect();
    (!words.is_empty()).then(|| words.join(" · "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_its_words_and_what_stands_between_them() {
        let text = "«Рост» — 62 % услуг, e-gov!";
        let pieces = pieces(text);
        let words: Vec<&str> = pieces.iter().map(|piece| piece.1).collect();
        assert_eq!(words, ["Рост", "62", "услуг", "e-gov", ""]);
        let whole: String = pieces.iter().flat_map(|(between, word)| [*between, *word]).collect();
        assert_eq!(whole, text);
    }
}

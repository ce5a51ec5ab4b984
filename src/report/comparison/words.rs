//! Parts of a comparison in the reader's words.

use crate::{
    compare::Spot,
    msg,
    session::{CellKey, Corner, PairId, Score},
    text::{Label, Msg, Texts, terms},
};

use super::{Number, OneRow, Point};

/// The title of a cell.
#[must_use]
pub fn cell(spot: Spot, texts: Texts) -> String {
    texts.get(terms::cell(key(spot)))
}

/// The cell a spot stands for; a scenario of whichever pair of axes.
pub(super) fn key(spot: Spot) -> CellKey {
    match spot {
        Spot::Swot(cell) => CellKey::Swot(cell),
        Spot::Pest(cell) => CellKey::Pest(cell),
        Spot::Drivers => CellKey::Drivers,
        Spot::Scenario(corner) => scenario(corner),
    }
}

fn scenario(corner: Corner) -> CellKey {
    CellKey::Scenario(PairId(uuid::Uuid::nil()), corner)
}

/// What differs in a row, in words.
#[must_use]
pub fn marks(row: &OneRow, texts: Texts) -> Vec<String> {
    let mut marks = Vec::new();
    if let Some((from, to)) = row.moved_spots {
        let label = Label::plain(msg!("compare-mark-moved"));
        let label = label.text("from", cell(from, texts)).text("to", cell(to, texts));
        marks.push(texts.label(&label));
    }
    if row.contested.is_some() {
        marks.push(texts.get(msg!("compare-mark-contested")));
    }
    if !row.reworded.is_empty() {
        let label = Label::plain(msg!("compare-mark-reworded"));
        let words: Vec<String> = row.reworded.iter().map(|words| words.join(" ")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).filter(|w| !w.is_empty()).collect();
        marks.push(texts.label(&label.text("words", words.join(" / "))));
    }
    let rated =
        [(msg!("compare-mark-first"), &row.first), (msg!("compare-mark-second"), &row.second)];
    for (message, values) in rated {
        let Some(values) = values else { continue };
        let value =
            |score: &Option<Score>| score.map_or_else(|| "–".to_owned(), |s| texts.score(s));
        let values: Vec<String> = values.iter().map(value).collect();
        marks.push(texts.label(&Label::plain(message).text("values", values.join(" "))));
    }
    if !row.details.is_empty() {
        let parts: Vec<String> = row.details.iter().map(|name| texts.get(detail(name))).collect();
        let label = Label::plain(msg!("compare-mark-details"));
        marks.push(texts.label(&label.text("parts", parts.join(", "))));
    }
    marks
}

/// A measure with its n and with the figure that takes suggestions in.
#[must_use]
pub fn number(of: &Number, texts: Texts) -> String {
    let Some(value) = of.value else {
        return format!("– ({})", of.why.as_deref().unwrap_or_default());
    };
    let label = match of.with_suggestions {
        Some(wide) => {
            Label::plain(msg!("compare-number-range")).text("wide", texts.decimals(wide, 2))
        }
        None => Label::plain(msg!("compare-number")),
    };
    let label = label.text("value", texts.decimals(value, 2));
    texts.label(&label.text("n", of.n.unwrap_or_default().to_string()))
}

/// The text on one line.
#[must_use]
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A position as words: what it stands for, its label, where it stands.
#[must_use]
pub fn point(of: &Point, texts: Texts) -> String {
    let label = Label::plain(msg!("compare-point"))
        .text("kind", texts.get(terms::point(of.what)))
        .text("label", one_line(&of.label))
        .text("x", texts.score(of.x))
        .text("y", texts.score(of.y));
    one_line(&texts.label(&label))
}

/// A part of a card that differs, by its English name.
#[must_use]
pub fn detail(name: &str) -> Msg {
    match name {
        "letters" => msg!("compare-detail-letters"),
        "note" => msg!("compare-detail-note"),
        "evidence" => msg!("compare-detail-evidence"),
        "raters" => msg!("compare-detail-raters"),
        "direction" => msg!("compare-detail-direction"),
        "tags" => msg!("compare-detail-tags"),
        "votes" => msg!("compare-detail-votes"),
        "author" => msg!("compare-detail-author"),
        _ => msg!("compare-detail-accepted"),
    }
}

/// A part of a workshop, by its English name.
#[must_use]
pub fn field(name: &str) -> Msg {
    match name {
        "title" => msg!("compare-field-title"),
        "question" => msg!("compare-field-question"),
        "subject" => msg!("compare-field-subject"),
        "place" => msg!("compare-field-place"),
        "date" => msg!("compare-field-date"),
        "horizon" => msg!("compare-field-horizon"),
        "language" => msg!("compare-field-language"),
        "facilitator" => msg!("compare-field-facilitator"),
        "about" => msg!("compare-field-about"),
        "participants" => msg!("compare-field-participants"),
        "parking_lot" => msg!("compare-field-parking-lot"),
        "decisions" => msg!("compare-field-decisions"),
        _ => msg!("compare-field-attendance"),
    }
}

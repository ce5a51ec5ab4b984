//! What differs in a row, in words and in colour.

use eframe::egui::{Color32, FontId, text::LayoutJob, text::TextFormat};

use crate::{
    app::{cx::Cx, theme::Size},
    compare::{Comparison, Contest, Row, Side, Spot},
    msg,
    report::comparison as told,
    session::{AxisPair, CardColour, CellKey, PairId, RatingKind, Score, Which},
    text::terms,
};

/// The cell of a spot; a scenario of whichever pair.
#[must_use]
pub fn key(spot: Spot) -> CellKey {
    match spot {
        Spot::Swot(cell) => CellKey::Swot(cell),
        Spot::Pest(cell) => CellKey::Pest(cell),
        Spot::Drivers => CellKey::Drivers,
        Spot::Scenario(corner) => CellKey::Scenario(PairId(uuid::Uuid::nil()), corner),
    }
}

/// What the cell is called: a scenario by the name the first session that has it gave it.
#[must_use]
pub fn spot_name(cx: &Cx, comparison: &Comparison, spot: Spot) -> String {
    if let Spot::Scenario(corner) = spot {
        let name = |pair: &AxisPair| pair.scenarios.get(corner).name.trim().to_owned();
        let names = comparison.sides.iter().filter_map(Side::pair).map(name);
        if let Some(name) = { names }.find(|name| !name.is_empty()) {
            return name;
        }
    }
    cx.t(terms::cell(key(spot)))
}

/// A mark in words, with its colour.
pub struct Mark {
    /// The words.
    pub words: String,
    /// The colour.
    pub ink: Color32,
}

/// In how many sessions the row is; the model answer is none of them.
#[must_use]
pub fn count(cx: &Cx, row: &Row, model: Option<usize>) -> Mark {
    let (named, sessions) = (row.named(model), row.cards.len() - usize::from(model.is_some()));
    let args = [("k", named.into()), ("n", sessions.into())];
    let p = cx.palette;
    let ink = if row.marks.contested.is_some() {
        p.hue(CardColour::Plum).ink
    } else if named == sessions {
        p.hue(CardColour::Teal).ink
    } else if named < 2 {
        p.muted
    } else {
        p.hue(CardColour::Blue).ink
    };
    Mark { words: cx.tr(msg!("comparing-k-of-n"), &args), ink }
}

/// What differs in the row, each mark on its own.
#[must_use]
pub fn marks(cx: &Cx, comparison: &Comparison, row: &Row, names: &[String]) -> Vec<Mark> {
    let p = cx.palette;
    let mut all = Vec::new();
    let mut mark = |words: String, ink: Color32| all.push(Mark { words, ink });
    if row.cards.len() > 1 && row.count == 1 {
        let only = row.cards.iter().position(Option::is_some).and_then(|at| names.get(at));
        if let Some(name) = only {
            let name = short(name);
            mark(cx.tr(msg!("comparing-mark-only"), &[("name", name.into())]), p.muted);
        }
    }
    if let Some(contest) = row.marks.contested {
        let words = match contest {
            Contest::Cells | Contest::Direction => msg!("comparing-mark-contested"),
            Contest::Words => msg!("comparing-mark-contrary"),
        };
        mark(cx.t(words), p.hue(CardColour::Plum).ink);
    }
    if let Some((from, to)) = row.marks.moved {
        let [from, to] = [from, to].map(|spot| spot_name(cx, comparison, spot));
        let args = [("from", from.into()), ("to", to.into())];
        mark(cx.tr(msg!("comparing-mark-moved"), &args), p.hue(CardColour::Ochre).ink);
    }
    for (which, values) in [(Which::First, &row.marks.first), (Which::Second, &row.marks.second)] {
        let Some(values) = values else { continue };
        let Some(kind) = scale(comparison, row, which) else { continue };
        let values: Vec<String> = values.iter().map(|value| score(cx, *value)).collect();
        let args =
            [("rating", cx.t(terms::rating(kind)).into()), ("values", values.join(", ").into())];
        mark(cx.tr(msg!("comparing-mark-rating"), &args), p.hue(CardColour::Blue).ink);
    }
    if !row.marks.reworded.is_empty() {
        mark(cx.t(msg!("comparing-mark-reworded")), p.muted);
    }
    for detail in &row.marks.details {
        let part = cx.t(told::detail(detail.name()));
        mark(cx.tr(msg!("comparing-mark-detail"), &[("part", part.into())]), p.muted);
    }
    all
}

/// A long name would fill the narrow column of marks.
fn short(name: &str) -> String {
    const LONGEST: usize = 16;
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let short: String = name.chars().take(LONGEST - 1).collect();
    format!("{}…", short.trim_end())
}

fn scale(comparison: &Comparison, row: &Row, which: Which) -> Option<RatingKind> {
    let mut placed = row.present().filter_map(|at| comparison.cards.get(at));
    placed.find_map(|placed| Some(placed.key.scale(which)?.kind))
}

/// A rating, or a dash where none is given.
#[must_use]
pub fn score(cx: &Cx, score: Option<Score>) -> String {
    score.map_or_else(|| "–".to_owned(), |score| cx.texts.score(score))
}

/// The count and the marks of a row as they stand beside it.
#[must_use]
pub fn sign(
    cx: &Cx,
    comparison: &Comparison,
    row: &Row,
    model: Option<usize>,
    names: &[String],
    wrap: f32,
) -> LayoutJob {
    let mut job = LayoutJob::default();
    job.wrap.max_width = wrap;
    let count = count(cx, row, model);
    append(&mut job, &count.words, Size::Aside.strong(), count.ink);
    for mark in marks(cx, comparison, row, names) {
        append(&mut job, &format!("\n{}", mark.words), Size::Aside.font(), mark.ink);
    }
    job
}

fn append(job: &mut LayoutJob, words: &str, font: FontId, ink: Color32) {
    job.append(words, 0.0, TextFormat::simple(font, ink));
}

//! What a comparison found, ready to be shown, printed and saved: the same numbers for
//! people, programs and tables. Keys are published names and never change.

mod document;
mod found;
pub mod pictures;
mod tables;
mod words;

use serde::Serialize;

use crate::{
    compare::{AxisMap, Decisions, Spot, measures::Strength},
    session::{CanvasId, KindName, PositionKind, Score, Session, SessionId},
    text::Texts,
};

pub use document::document;
pub use found::{are_versions, data, leanings, row_marks};
pub use tables::{holds, tables};
pub use words::{cell, detail, field, marks, number, one_line, point};

/// One file that was to be compared.
#[derive(Clone, Debug, Serialize)]
pub struct File {
    /// Where it is.
    pub file: String,
    /// The title of the workshop; `null` where the file cannot be read.
    pub title: Option<String>,
    /// Whether it is the model answer.
    pub reference: bool,
    /// Why it is left out.
    pub error: Option<String>,
}

/// Everything found. Sessions are counted from 0, in the order of the readable files.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Every file asked for.
    pub files: Vec<File>,
    /// Whether nothing differs.
    pub equal: bool,
    /// Whether they are two states of one workshop, the earlier first.
    #[serde(skip)]
    pub versions: bool,
    /// Every canvas that at least one session has, side by side.
    pub canvases: Vec<Canvas>,
    /// Indicators in which a session differs from the first.
    pub indicators: Vec<Indicator>,
    /// Cards of the second session that lean on indicators that differ; only between two.
    pub leaning: Vec<Leaning>,
    /// What else of the workshop differs between two states of one: `title`, `decisions` and
    /// so on.
    pub workshop: Vec<&'static str>,
}

/// One canvas of each session, side by side.
#[derive(Clone, Debug, Serialize)]
pub struct Canvas {
    /// `swot`, `pest` or `foresight`.
    pub kind: &'static str,
    /// The same, for the program itself.
    #[serde(skip)]
    pub name: KindName,
    /// What the canvases are called, where a session has several of the kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The cells the canvases have, in reading order.
    #[serde(skip)]
    pub cells: Vec<Spot>,
    /// Thoughts, grouped by cell.
    pub rows: Vec<OneRow>,
    /// How many thoughts one session names, how many two, and so on; the model answer is none of
    /// them.
    pub named_by: Vec<usize>,
    /// Every two sessions in numbers, the model answer aside.
    pub pairs: Vec<Pair>,
    /// Whether three or more rank alike; `null` where there is no number.
    pub concordance: Option<Agreement>,
    /// Axes of each session: name, low pole, high pole of both.
    pub axes: Vec<Option<[[String; 3]; 2]>>,
    /// Whether the axes of each session are known to be those of the first that has some.
    pub axes_linked: Vec<Option<bool>>,
    /// How the axes of each session lie on those of the first that has some; `None` where they
    /// are not known to be the same.
    #[serde(skip)]
    pub maps: Vec<Option<AxisMap>>,
    /// Names of the scenarios of each session, in reading order.
    pub scenarios: Vec<Option<Vec<String>>>,
    /// Positions of each session on its own matrix.
    pub positions: Vec<Option<Vec<Point>>>,
    /// Whether axes, stories and positions are the same in all sessions.
    #[serde(skip)]
    pub same_futures: bool,
    /// What changed from the first session to the second; only between two.
    pub over_time: Option<Changes>,
    /// Each session against the model answer.
    pub model: Option<Model>,
}

/// One thought.
#[derive(Clone, Debug, Serialize)]
pub struct OneRow {
    /// The cell most of its cards stand in.
    pub cell: &'static str,
    /// The same, for the program itself.
    #[serde(skip)]
    pub spot: Spot,
    /// How many sessions name it, the model answer aside.
    pub count: usize,
    /// Its words in each session.
    pub texts: Vec<Option<String>>,
    /// The cell it stands in by each session.
    #[serde(skip)]
    pub spots: Vec<Option<Spot>>,
    /// The words each has that not all have.
    pub reworded: Vec<Vec<String>>,
    /// From which cell to which.
    pub moved: Option<(&'static str, &'static str)>,
    /// The same, for the program itself.
    #[serde(skip)]
    pub moved_spots: Option<(Spot, Spot)>,
    /// `cells`, `direction` or `words`.
    pub contested: Option<&'static str>,
    /// First ratings by session, where they differ.
    pub first: Option<Vec<Option<Score>>>,
    /// Second ratings by session, where they differ.
    pub second: Option<Vec<Option<Score>>>,
    /// What else differs between states of one card.
    pub details: Vec<&'static str>,
    /// The mean difference of the first ratings between two sessions.
    pub spread: Option<f64>,
    /// Group-informed consensus, by the dots given in each room.
    pub consensus: Option<f64>,
    /// Links that a person should confirm.
    pub suggestions: Vec<Suggestion>,
}

/// A link that a person should confirm.
#[derive(Clone, Debug, Serialize)]
pub struct Suggestion {
    /// The other session.
    pub session: usize,
    /// Its words.
    pub text: String,
    /// How alike they are, 0 to 1.
    pub score: f64,
    /// Whether one says the contrary of the other.
    pub opposite: bool,
}

/// Two sessions in numbers.
#[derive(Clone, Debug, Serialize)]
pub struct Pair {
    /// The first.
    pub a: usize,
    /// The second.
    pub b: usize,
    /// Jaccard.
    pub overlap: Number,
    /// Kendall's τ-b of the first ratings.
    pub rank_agreement: Number,
    /// Rank-biased overlap of the first ratings, p = 0.9.
    pub rank_biased_overlap: Number,
    /// The mean distance of positions; only on a 2×2.
    pub distance: Option<Number>,
}

/// A measure; `value` is `null` where there is none, and `why` says why.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Number {
    /// The number, on accepted and confirmed links.
    pub value: Option<f64>,
    /// On how many things it rests.
    pub n: Option<usize>,
    /// What it would be with the suggestions taken in, where that differs.
    pub with_suggestions: Option<f64>,
    /// Why there is no number, for a reader.
    pub why: Option<String>,
}

/// Whether three sessions or more rank alike.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Agreement {
    /// Kendall's W.
    pub w: f64,
    /// How many sessions rank.
    pub sessions: usize,
    /// How many thoughts all of them rated.
    pub thoughts: usize,
    /// How often chance does as well.
    pub p: f64,
    /// How strongly they agree; `None` where chance does as well too often to judge.
    #[serde(skip)]
    pub strength: Option<Strength>,
}

/// A point on a matrix.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point {
    /// `past`, `today` or `expected`.
    pub kind: &'static str,
    /// The same, for the program itself.
    #[serde(skip)]
    pub what: PositionKind,
    /// The year, or whatever else tells it from the others.
    pub label: String,
    /// 0 to 10 on the horizontal axis.
    pub x: Score,
    /// 0 to 10 on the vertical axis.
    pub y: Score,
}

/// What changed from one state to the next, by the words of the cards.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Changes {
    /// Only the later has it.
    pub added: Vec<String>,
    /// Only the earlier has it.
    pub dropped: Vec<String>,
    /// It stands in another cell.
    pub moved: Vec<String>,
    /// It is rated anew.
    pub re_rated: Vec<String>,
    /// It is in other words.
    pub reworded: Vec<String>,
}

/// Each session against the model answer.
#[derive(Clone, Debug, Serialize)]
pub struct Model {
    /// Each session but the model.
    pub sessions: Vec<Against>,
    /// What all together found of the model.
    pub class_coverage: Number,
    /// The mean coverage.
    pub class_mean: Number,
    /// Of all finds, the share in the right cell.
    pub class_placement: Number,
    /// Points that nobody named.
    pub missed_by_all: Vec<String>,
    /// Thoughts beyond the model.
    pub class_extra: Vec<String>,
    /// Every point of the model, and which sessions found it.
    pub points: Vec<ModelPoint>,
}

/// A point of the model answer.
#[derive(Clone, Debug, Serialize)]
pub struct ModelPoint {
    /// Its cell.
    pub cell: &'static str,
    /// The same, for the program itself.
    #[serde(skip)]
    pub spot: Spot,
    /// Its words.
    pub text: String,
    /// The sessions that found it.
    pub found_by: Vec<usize>,
    /// Those of them that put it into another cell.
    pub misplaced_by: Vec<usize>,
    /// The cells they put it into.
    #[serde(skip)]
    pub misplaced_into: Vec<Spot>,
}

/// One session against the model answer.
#[derive(Clone, Debug, Serialize)]
pub struct Against {
    /// The session.
    pub session: usize,
    /// Found model cards, and those also right / model cards, and those also right.
    pub coverage: Number,
    /// Found in the right cell / found.
    pub placement: Number,
    /// Model cards it did not name.
    pub missed: Vec<String>,
    /// Its cards beyond the model.
    pub extra: Vec<String>,
    /// Its cards beyond the model that are right as well.
    pub also_right: Vec<String>,
}

/// An indicator that differs.
#[derive(Clone, Debug, Serialize)]
pub struct Indicator {
    /// The session that is held against the first.
    pub session: usize,
    /// What it is called.
    pub name: String,
    /// `new`, `gone` or `changed`.
    pub state: &'static str,
    /// How many observations only that session has.
    pub newer: usize,
    /// How many have another value.
    pub revised: usize,
    /// How many are gone.
    pub withdrawn: usize,
}

/// A card that leans on an indicator that differs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Leaning {
    /// The card's words.
    pub card: String,
    /// The indicator.
    pub indicator: String,
    /// The value it leaned on.
    pub before: Option<f64>,
    /// The value now.
    pub after: Option<f64>,
    /// `yes`, `look-again` or `gone`.
    pub holds: &'static str,
}

/// What is to be reported.
pub struct Asked<'a> {
    /// Every file asked for, also those that cannot be read.
    pub files: Vec<File>,
    /// The sessions of the readable files, in their order.
    pub sessions: Vec<&'a Session>,
    /// Which of them is the model answer.
    pub model: Option<usize>,
    /// Which kinds of canvas are compared.
    pub kinds: Vec<KindName>,
    /// The canvas of each session that was chosen by hand; empty where none was.
    pub chosen: Vec<Option<CanvasId>>,
    /// What people decided.
    pub decisions: &'a Decisions,
}

impl Asked<'_> {
    /// Which session is the model answer by the decisions.
    #[must_use]
    pub fn reference(sessions: &[&Session], reference: Option<SessionId>) -> Option<usize> {
        let reference = reference?;
        sessions.iter().position(|session| session.id == reference)
    }

    /// Compares what is asked for.
    #[must_use]
    pub fn report(self, texts: Texts) -> Report {
        found::report(self, texts)
    }
}

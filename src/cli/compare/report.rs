//! What a comparison found, ready to be printed: the same numbers for people, programs and
//! tables. Keys are published names and never change.

use serde::Serialize;

use crate::{
    compare::{
        Comparison, Contest, Decisions, Row, Side, Spot, answers, axis_map, class_answer, compare,
        indicators,
        matching::{Glossary, LinkKind},
        matrices, measures,
        measures::{Measure, Ranged},
    },
    session::{CardId, KindName, Score, Session},
    text::{Label, Texts},
};

use crate::cli::names;

/// One file that was to be compared.
#[derive(Serialize)]
#[expect(clippy::struct_field_names, reason = "`file` is the published key")]
pub(super) struct File {
    pub(super) file: String,
    /// The title of the workshop; `null` where the file cannot be read.
    pub(super) title: Option<String>,
    /// Whether it is the model answer.
    pub(super) reference: bool,
    /// Why it is left out.
    pub(super) error: Option<String>,
}

/// Everything found. Sessions are counted from 0, in the order of the readable files.
#[derive(Serialize)]
pub(super) struct Report {
    pub(super) files: Vec<File>,
    pub(super) equal: bool,
    pub(super) canvases: Vec<Canvas>,
    /// Indicators that differ; only between two sessions.
    pub(super) indicators: Vec<Indicator>,
}

#[derive(Serialize)]
pub(super) struct Canvas {
    /// `swot`, `pest` or `foresight`.
    pub(super) kind: &'static str,
    #[serde(skip)]
    pub(super) name: KindName,
    pub(super) rows: Vec<OneRow>,
    /// How many thoughts one session names, how many two, and so on.
    pub(super) named_by: Vec<usize>,
    pub(super) pairs: Vec<Pair>,
    pub(super) concordance: Option<Agreement>,
    /// Axes of each session: name, low pole, high pole of both.
    pub(super) axes: Vec<Option<[[String; 3]; 2]>>,
    pub(super) scenarios: Vec<Option<Vec<String>>>,
    pub(super) model: Option<Model>,
}

#[derive(Serialize)]
pub(super) struct OneRow {
    pub(super) cell: &'static str,
    #[serde(skip)]
    pub(super) spot: Spot,
    pub(super) count: usize,
    pub(super) texts: Vec<Option<String>>,
    pub(super) reworded: Vec<Vec<String>>,
    pub(super) moved: Option<(&'static str, &'static str)>,
    #[serde(skip)]
    pub(super) moved_spots: Option<(Spot, Spot)>,
    /// `cells`, `direction` or `words`.
    pub(super) contested: Option<&'static str>,
    pub(super) first: Option<Vec<Option<Score>>>,
    pub(super) second: Option<Vec<Option<Score>>>,
    pub(super) suggestions: Vec<Suggestion>,
}

/// A link that a person should confirm.
#[derive(Serialize)]
pub(super) struct Suggestion {
    /// The other session and its words.
    pub(super) session: usize,
    pub(super) text: String,
    pub(super) score: f64,
    pub(super) opposite: bool,
}

/// Two sessions in numbers.
#[derive(Serialize)]
pub(super) struct Pair {
    pub(super) a: usize,
    pub(super) b: usize,
    pub(super) overlap: Number,
    pub(super) rank_agreement: Number,
    pub(super) rank_biased_overlap: Number,
    pub(super) distance: Option<Number>,
}

/// A measure; `value` is `null` where there is none, and `why` says why.
#[derive(Serialize)]
pub(super) struct Number {
    pub(super) value: Option<f64>,
    pub(super) n: Option<usize>,
    pub(super) with_suggestions: Option<f64>,
    pub(super) why: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Agreement {
    pub(super) w: f64,
    pub(super) sessions: usize,
    pub(super) thoughts: usize,
    pub(super) p: f64,
}

/// Each session against the model answer.
#[derive(Serialize)]
pub(super) struct Model {
    pub(super) sessions: Vec<Against>,
    pub(super) class_coverage: Number,
    pub(super) missed_by_all: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct Against {
    pub(super) session: usize,
    pub(super) coverage: Number,
    pub(super) placement: Number,
    pub(super) missed: Vec<String>,
    pub(super) extra: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct Indicator {
    pub(super) name: String,
    /// `new`, `gone` or `changed`.
    pub(super) state: &'static str,
    pub(super) newer: usize,
    pub(super) revised: usize,
    pub(super) withdrawn: usize,
}

impl Report {
    pub(super) fn new(
        files: Vec<File>,
        sessions: &[&Session],
        model: Option<usize>,
        kinds: &[KindName],
        texts: Texts,
    ) -> Self {
        let has = |kind: &KindName| {
            sessions.iter().any(|s| s.canvases.iter().any(|canvas| canvas.kind_name() == *kind))
        };
        let mut equal = true;
        let of_kind = |kind: &KindName| {
            let sides = sessions.iter().map(|session| Side::first(session, *kind)).collect();
            let comparison = compare(sides, &Decisions::default(), Glossary::built_in());
            equal &= comparison.is_equal();
            Canvas::new(*kind, &comparison, model, texts)
        };
        let canvases: Vec<Canvas> = kinds.iter().filter(|kind| has(kind)).map(of_kind).collect();
        equal &= canvases.iter().all(Canvas::same_axes);
        let indicators = match sessions {
            [before, after] => changed(before, after),
            _ => Vec::new(),
        };
        equal &= indicators.is_empty();
        Self { files, equal, canvases, indicators }
    }
}

impl Canvas {
    fn new(name: KindName, comparison: &Comparison, model: Option<usize>, texts: Texts) -> Self {
        let sides = comparison.sides.len();
        let between = (0..sides).flat_map(|a| (a + 1..sides).map(move |b| (a, b)));
        let matrices = matrices(&comparison.sides, Glossary::built_in());
        let agreement = measures::concordance(comparison, &comparison.rows).ok();
        Self {
            kind: names::kind(name),
            name,
            rows: comparison.rows.iter().map(|row| one_row(comparison, row)).collect(),
            named_by: measures::consensus_count(&comparison.rows, sides),
            pairs: between.map(|(a, b)| pair(comparison, name, a, b, texts)).collect(),
            concordance: agreement.filter(|_| sides > 2).map(|found| Agreement {
                w: rounded(found.w),
                sessions: found.raters,
                thoughts: found.items,
                p: rounded(found.p),
            }),
            axes: matrices
                .iter()
                .map(|matrix| {
                    let matrix = matrix.as_ref()?;
                    let [x, y] = [matrix.x, matrix.y].map(|axis| axis.map(str::to_owned));
                    Some([x, y])
                })
                .collect(),
            scenarios: matrices
                .iter()
                .map(|matrix| {
                    let futures = &matrix.as_ref()?.scenarios;
                    Some(futures.iter().map(|future| future.name.to_owned()).collect())
                })
                .collect(),
            model: model.map(|model| against(comparison, model, texts)),
        }
    }

    /// Whether all sessions have the same axes and scenarios.
    fn same_axes(&self) -> bool {
        let same = |list: &[Option<Vec<String>>]| list.windows(2).all(|two| two[0] == two[1]);
        self.axes.windows(2).all(|two| two[0] == two[1]) && same(&self.scenarios)
    }
}

fn one_row(comparison: &Comparison, row: &Row) -> OneRow {
    let text = |side| comparison.card(row, side).map(|placed| placed.card.text.clone());
    let marks = &row.marks;
    OneRow {
        cell: row.spot.name(),
        spot: row.spot,
        count: row.count,
        texts: (0..row.cards.len()).map(text).collect(),
        reworded: marks.reworded.clone(),
        moved: marks.moved.map(|(from, to)| (from.name(), to.name())),
        moved_spots: marks.moved,
        contested: marks.contested.map(|contest| match contest {
            Contest::Cells => "cells",
            Contest::Direction => "direction",
            Contest::Words => "words",
        }),
        first: marks.first.clone(),
        second: marks.second.clone(),
        suggestions: suggestions(comparison, row),
    }
}

/// Suggestions of the row that could be followed, each card once, with its highest score.
fn suggestions(comparison: &Comparison, row: &Row) -> Vec<Suggestion> {
    let all = row.suggestions.iter().filter_map(|at| suggestion(comparison, row, *at));
    let mut open: Vec<Suggestion> =
        all.filter(|suggestion| row.cards.get(suggestion.session) == Some(&None)).collect();
    open.sort_by(|a, b| {
        (a.session, &a.text).cmp(&(b.session, &b.text)).then(b.score.total_cmp(&a.score))
    });
    open.dedup_by(|a, b| (a.session, &a.text) == (b.session, &b.text));
    open
}

fn suggestion(comparison: &Comparison, row: &Row, link: usize) -> Option<Suggestion> {
    let link = comparison.links.get(link)?;
    let other = if row.present().any(|at| at == link.a) { link.b } else { link.a };
    let placed = comparison.cards.get(other)?;
    let LinkKind::Suggested(score) = link.kind else { return None };
    let (session, text) = (placed.side, placed.card.text.clone());
    Some(Suggestion { session, text, score: rounded(score), opposite: link.opposite })
}

fn pair(comparison: &Comparison, kind: KindName, a: usize, b: usize, texts: Texts) -> Pair {
    let ranged = |measure: &dyn Fn(&[Row]) -> Measure| {
        Number::ranged(Ranged::of(comparison, measure), texts)
    };
    let distance = (kind == KindName::Foresight).then(|| {
        let (x, y) = (&comparison.sides[a], &comparison.sides[b]);
        let (first, second) = (x.pair()?, y.pair()?);
        let map = axis_map(x, y, Glossary::built_in());
        Some(Number::of(measures::distance(first, second, map), texts))
    });
    Pair {
        a,
        b,
        overlap: ranged(&|rows| measures::overlap(rows, a, b)),
        rank_agreement: ranged(&|rows| measures::rank_agreement(comparison, rows, a, b)),
        rank_biased_overlap: ranged(&|rows| measures::ranking_overlap(comparison, rows, a, b)),
        distance: distance.flatten(),
    }
}

fn against(comparison: &Comparison, model: usize, texts: Texts) -> Model {
    let decisions = Decisions::default();
    let firm = answers(comparison, &comparison.rows, model, &decisions);
    let wide = answers(comparison, &comparison.rows_with_suggestions, model, &decisions);
    let words = |ids: &[CardId]| -> Vec<String> {
        let text = |id: &CardId| {
            let placed = comparison.cards.iter().find(|placed| placed.card.id == *id);
            placed.map(|placed| placed.card.text.clone())
        };
        ids.iter().filter_map(text).collect()
    };
    let class = |rows: &[Row], answers| class_answer(comparison, rows, model, answers);
    let of_class = class(&comparison.rows, &firm);
    let wide_class = class(&comparison.rows_with_suggestions, &wide);
    let ranged = |firm, with_suggestions| Number::ranged(Ranged { firm, with_suggestions }, texts);
    Model {
        sessions: firm
            .iter()
            .zip(&wide)
            .map(|(firm, wide)| Against {
                session: firm.side,
                coverage: ranged(firm.coverage, wide.coverage),
                placement: ranged(firm.placement, wide.placement),
                missed: words(&firm.missed),
                extra: words(&firm.extra),
            })
            .collect(),
        class_coverage: ranged(of_class.coverage, wide_class.coverage),
        missed_by_all: words(&of_class.missed_by_all),
    }
}

fn changed(before: &Session, after: &Session) -> Vec<Indicator> {
    let all = indicators(before, after);
    let differing = all.iter().filter(|moved| !moved.is_same());
    differing
        .filter_map(|moved| {
            let state = match (moved.before, moved.after) {
                (None, _) => "new",
                (_, None) => "gone",
                _ => "changed",
            };
            Some(Indicator {
                name: moved.after.or(moved.before)?.name.clone(),
                state,
                newer: moved.newer.len(),
                revised: moved.revised.len(),
                withdrawn: moved.withdrawn.len(),
            })
        })
        .collect()
}

impl Number {
    fn of(measure: Measure, texts: Texts) -> Self {
        Self::ranged(Ranged { firm: measure, with_suggestions: measure }, texts)
    }

    fn ranged(of: Ranged, texts: Texts) -> Self {
        let value = of.firm.ok().map(|measured| rounded(measured.value));
        let wide = of.with_suggestions.ok().map(|measured| rounded(measured.value));
        let why: Option<Label> = of.firm.err().map(measures::Missing::label);
        Self {
            value,
            n: of.firm.ok().map(|measured| measured.n),
            with_suggestions: wide.filter(|wide| value != Some(*wide)),
            why: why.map(|label| texts.label(&label)),
        }
    }
}

/// Four decimals, so that a number reads the same on every machine.
fn rounded(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}

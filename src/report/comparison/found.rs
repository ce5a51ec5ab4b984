//! From rows and measures to what is reported.

use crate::{
    compare::{
        Comparison, Contest, Decisions, Holds, Moved, Placed, Row, Side, Spot, answers, axis_map,
        class_answer, compare, indicators, lanes_with,
        matching::{Glossary, LinkKind},
        matrices, measures,
        measures::{Measure, Ranged},
        over_time,
    },
    session::{CardId, CellKey, KindName, Position, PositionKind, Session, Value},
    text::{Label, Texts},
};

use super::{
    Against, Agreement, Asked, Canvas, Changes, Indicator, Leaning, Model, ModelPoint, Number,
    OneRow, Pair, Point, Report, Suggestion,
};

pub(super) fn report(asked: Asked, texts: Texts) -> Report {
    let Asked { files, sessions, model, kinds, chosen, decisions } = asked;
    let mut equal = true;
    let mut canvases = Vec::new();
    for kind in &kinds {
        let lanes = lanes_with(&sessions, *kind, &chosen);
        let several = lanes.len() > 1;
        for sides in lanes {
            let title = sides.iter().find_map(|side| side.canvas).map(|c| c.title.clone());
            let comparison = compare(sides, decisions, Glossary::built_in());
            equal &= comparison.is_equal();
            let mut canvas = Canvas::of(*kind, &comparison, model, decisions, texts);
            canvas.title = title.filter(|_| several);
            equal &= canvas.same_futures;
            canvases.push(canvas);
        }
    }
    let changed = data(&sessions);
    let (mut leaning, mut workshop) = (Vec::new(), Vec::new());
    if let [before, after] = sessions[..] {
        leaning = leanings(before, after);
        workshop = if before.id == after.id { fields(before, after) } else { Vec::new() };
    }
    let versions = are_versions(&sessions);
    equal &= changed.is_empty() && workshop.is_empty();
    Report { files, equal, versions, canvases, indicators: changed, leaning, workshop }
}

/// Whether these are two states of one workshop.
#[must_use]
pub fn are_versions(sessions: &[&Session]) -> bool {
    matches!(sessions, [before, after] if before.id == after.id)
}

/// The indicators in which each later session differs from the first.
#[must_use]
pub fn data(sessions: &[&Session]) -> Vec<Indicator> {
    let Some((first, later)) = sessions.split_first() else { return Vec::new() };
    let changed = |(at, other): (usize, &&Session)| {
        let all = indicators(first, other);
        all.iter().filter_map(|moved| Indicator::of(at + 1, moved)).collect::<Vec<_>>()
    };
    later.iter().enumerate().flat_map(changed).collect()
}

impl Canvas {
    /// One canvas of each session, compared.
    #[must_use]
    pub fn of(
        name: KindName,
        comparison: &Comparison,
        model: Option<usize>,
        decisions: &Decisions,
        texts: Texts,
    ) -> Self {
        let groups = comparison.groups(model);
        let pairs = groups.iter().enumerate().flat_map(|(at, a)| {
            let others = groups.iter().skip(at + 1);
            others.map(|b| pair(comparison, name, *a, *b, texts))
        });
        let matrices = matrices(&comparison.sides, Glossary::built_in());
        let agreement = measures::concordance(comparison, &comparison.rows, &groups).ok();
        let dots = measures::by_dots(comparison, model).unwrap_or_default();
        let row = |(at, row): (usize, &Row)| {
            let consensus = dots.get(at).and_then(|m| m.ok()).map(|m| rounded(m.value));
            one_row(comparison, row, model, consensus)
        };
        let of_each = matrices.iter().map(Option::as_ref);
        Self {
            kind: kind(name),
            name,
            title: None,
            cells: cells(&comparison.sides),
            rows: comparison.rows.iter().enumerate().map(row).collect(),
            named_by: measures::consensus_count(comparison, &comparison.rows, model),
            pairs: pairs.collect(),
            concordance: agreement.filter(|_| groups.len() > 2).map(|found| Agreement {
                w: rounded(found.w),
                sessions: found.raters,
                thoughts: found.items,
                p: rounded(found.p),
                strength: found.strength(),
            }),
            axes: of_each
                .clone()
                .map(|of| Some([of?.x, of?.y].map(|axis| axis.map(str::to_owned))))
                .collect(),
            axes_linked: of_each.clone().map(|of| Some(of?.map.is_some())).collect(),
            maps: of_each.clone().map(|of| of?.map).collect(),
            scenarios: of_each
                .clone()
                .map(|of| Some(of?.scenarios.iter().map(|f| f.name.to_owned()).collect()))
                .collect(),
            positions: of_each
                .map(|of| Some(of?.positions.iter().map(|point| Point::of(point)).collect()))
                .collect(),
            same_futures: matrices.windows(2).all(|two| match (&two[0], &two[1]) {
                (Some(a), Some(b)) => a.says_the_same(b),
                (None, None) => true,
                _ => false,
            }),
            over_time: (comparison.sides.len() == 2).then(|| changes(comparison)),
            model: model.map(|model| against(comparison, model, decisions, texts)),
        }
    }
}

/// The cells of every canvas; of the futures only those of the pair of axes compared.
fn cells(sides: &[Side]) -> Vec<Spot> {
    let mut found = Vec::new();
    for side in sides {
        let Some(canvas) = side.canvas else { continue };
        let of_pair = |key: &CellKey| match key {
            CellKey::Scenario(pair, _) => side.pair().is_some_and(|own| own.id == *pair),
            _ => true,
        };
        for spot in canvas.keys().into_iter().filter(of_pair).map(Spot::of) {
            if !found.contains(&spot) {
                found.push(spot);
            }
        }
    }
    found
}

fn kind(kind: KindName) -> &'static str {
    match kind {
        KindName::Pest => "pest",
        KindName::Swot => "swot",
        KindName::Foresight => "foresight",
    }
}

/// What differs in a row, in words.
#[must_use]
pub fn row_marks(comparison: &Comparison, row: &Row, texts: Texts) -> Vec<String> {
    super::marks(&one_row(comparison, row, None, None), texts)
}

fn one_row(
    comparison: &Comparison,
    row: &Row,
    model: Option<usize>,
    consensus: Option<f64>,
) -> OneRow {
    let sides = 0..row.cards.len();
    let text = |side| comparison.card(row, side).map(|placed| placed.card.text.clone());
    let spot = |side| comparison.card(row, side).map(Placed::spot);
    let marks = &row.marks;
    let spread = measures::rating_spread(comparison, row, model).ok();
    OneRow {
        cell: row.spot.name(),
        spot: row.spot,
        count: row.named(model),
        texts: sides.clone().map(text).collect(),
        spots: sides.map(spot).collect(),
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
        details: marks.details.iter().map(|detail| detail.name()).collect(),
        spread: spread.map(|measured| rounded(measured.value)),
        consensus,
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
        let (x, y): (&Side, &Side) = (comparison.sides.get(a)?, comparison.sides.get(b)?);
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

/// The words of a card, wherever it stands.
fn words(comparison: &Comparison, id: CardId) -> Option<String> {
    let placed = comparison.cards.iter().find(|placed| placed.card.id == id)?;
    Some(placed.card.text.clone())
}

fn against(comparison: &Comparison, model: usize, decisions: &Decisions, texts: Texts) -> Model {
    let firm = answers(comparison, &comparison.rows, model, decisions);
    let wide = answers(comparison, &comparison.rows_with_suggestions, model, decisions);
    let all = |ids: &[CardId]| -> Vec<String> {
        ids.iter().filter_map(|id| words(comparison, *id)).collect()
    };
    let class = |rows: &[Row], answers| class_answer(comparison, rows, model, answers, decisions);
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
                missed: all(&firm.missed),
                extra: all(&firm.extra),
                also_right: all(&firm.also_right),
            })
            .collect(),
        class_coverage: ranged(of_class.coverage, wide_class.coverage),
        class_mean: ranged(of_class.mean_coverage, wide_class.mean_coverage),
        class_placement: ranged(of_class.placement, wide_class.placement),
        missed_by_all: all(&of_class.missed_by_all),
        class_extra: all(&of_class.extra),
        points: comparison
            .rows
            .iter()
            .filter_map(|row| model_point(comparison, row, model))
            .collect(),
    }
}

fn model_point(comparison: &Comparison, row: &Row, model: usize) -> Option<ModelPoint> {
    let own = comparison.card(row, model)?;
    let others = || (0..comparison.sides.len()).filter(|side| *side != model);
    let found = |side: &usize| comparison.card(row, *side).is_some();
    let spot = |side: usize| comparison.card(row, side).map(Placed::spot);
    let misplaced = |side: usize| Some((side, spot(side).filter(|spot| *spot != own.spot())?));
    let (misplaced_by, misplaced_into) = others().filter_map(misplaced).unzip();
    Some(ModelPoint {
        cell: own.spot().name(),
        spot: own.spot(),
        text: own.card.text.clone(),
        found_by: others().filter(found).collect(),
        misplaced_by,
        misplaced_into,
    })
}

fn changes(comparison: &Comparison) -> Changes {
    let of = over_time(comparison);
    let words = |rows: &[usize]| -> Vec<String> {
        let card = |at: &usize| {
            let row = comparison.rows.get(*at)?;
            let placed = comparison.card(row, 1).or_else(|| comparison.card(row, 0))?;
            Some(placed.card.text.clone())
        };
        rows.iter().filter_map(card).collect()
    };
    Changes {
        added: words(&of.added),
        dropped: words(&of.dropped),
        moved: words(&of.moved),
        re_rated: words(&of.re_rated),
        reworded: words(&of.reworded),
    }
}

/// The cards of the later session that lean on indicators that differ, and whether they hold.
#[must_use]
pub fn leanings(before: &Session, after: &Session) -> Vec<Leaning> {
    let moved: Vec<Moved> =
        indicators(before, after).into_iter().filter(|moved| !moved.is_same()).collect();
    let named = |id| {
        let of = after.indicator(id).or_else(|| before.indicator(id));
        of.map(|indicator| indicator.name.clone()).unwrap_or_default()
    };
    let number = |value: Option<Value>| value.and_then(Value::number);
    crate::compare::leaning(after, &moved)
        .into_iter()
        .map(|of| Leaning {
            card: after.card(of.card).map(|card| card.text.clone()).unwrap_or_default(),
            indicator: named(of.indicator),
            before: number(of.before),
            after: number(of.after),
            holds: match of.holds {
                Holds::Yes => "yes",
                Holds::LookAgain => "look-again",
                Holds::Gone => "gone",
            },
        })
        .collect()
}

/// What else of the workshop differs.
fn fields(a: &Session, b: &Session) -> Vec<&'static str> {
    let differs = [
        ("title", a.title != b.title),
        ("question", a.question != b.question),
        ("subject", a.subject != b.subject),
        ("place", a.place != b.place),
        ("date", a.date != b.date),
        ("horizon", a.horizon != b.horizon),
        ("language", a.language != b.language),
        ("facilitator", a.facilitator != b.facilitator),
        ("about", a.about != b.about),
        ("participants", (&a.participants, &a.groups) != (&b.participants, &b.groups)),
        ("parking_lot", a.parking_lot != b.parking_lot),
        ("decisions", a.decisions != b.decisions),
        ("attendance", a.record != b.record),
    ];
    differs.into_iter().filter_map(|(name, differs)| differs.then_some(name)).collect()
}

impl Indicator {
    fn of(session: usize, moved: &Moved) -> Option<Self> {
        if moved.is_same() {
            return None;
        }
        let state = match (moved.before, moved.after) {
            (None, _) => "new",
            (_, None) => "gone",
            _ => "changed",
        };
        Some(Self {
            session,
            name: moved.after.or(moved.before)?.name.clone(),
            state,
            newer: moved.newer.len(),
            revised: moved.revised.len(),
            withdrawn: moved.withdrawn.len(),
        })
    }
}

impl Point {
    fn of(position: &Position) -> Self {
        let kind = match position.kind {
            PositionKind::Past => "past",
            PositionKind::Today => "today",
            PositionKind::Expected => "expected",
        };
        let (what, label) = (position.kind, position.label.clone());
        Self { kind, what, label, x: position.x, y: position.y }
    }
}

impl Number {
    fn of(measure: Measure, texts: Texts) -> Self {
        Self::ranged(Ranged { firm: measure, with_suggestions: measure }, texts)
    }

    /// The measure, and with the suggestions taken in.
    #[must_use]
    pub fn ranged(of: Ranged, texts: Texts) -> Self {
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

//! What the method advises: each piece of advice where it is due, and not elsewhere.

use std::sync::Arc;

use fourfold::{
    analysis::{Code, Finding, findings},
    session::{
        Axis, AxisPair, CanvasId, CanvasKind, CellKey, Corner, Evidence, EvidenceId, Finite,
        Foresight, Found, IndicatorData, Observation, Origin, PairId, Period, Pest, PestCell,
        Reading, Rows, Scenarios, Stage, Stance, Swot, SwotCell, Testimony, Value,
    },
};

use jiff::civil::Date;
use uuid::Uuid;

use crate::samples::Builder;

const STRENGTHS: CellKey = CellKey::Swot(SwotCell::Strengths);
const WEAKNESSES: CellKey = CellKey::Swot(SwotCell::Weaknesses);

fn swot() -> (Builder, CanvasId) {
    let mut b = Builder::new("t");
    let swot = b.canvas(CanvasKind::Swot(Swot::default()));
    b.edit(swot).subject = "the office".into();
    (b, swot)
}

fn foresight() -> (Builder, CanvasId) {
    let mut b = Builder::new("t");
    let canvas = b.canvas(CanvasKind::Foresight(Foresight::default()));
    (b, canvas)
}

fn cards(b: &mut Builder, canvas: CanvasId, cell: CellKey, count: usize) {
    for i in 0..count {
        b.card(canvas, cell, &format!("thought number {i}"));
    }
}

fn codes(b: &Builder) -> Vec<Code> {
    findings(&b.session).into_iter().map(|Finding { code, .. }| code).collect()
}

#[test]
fn a_canvas_wants_a_subject_of_its_own_or_of_the_workshop() {
    let (mut b, swot) = swot();
    assert_eq!(codes(&b), []);
    b.edit(swot).subject = " ".into();
    assert_eq!(codes(&b), [Code::NoSubject]);
    b.session.subject = "the region".into();
    assert_eq!(codes(&b), []);
}

#[test]
fn a_card_is_more_than_a_word_and_no_more_than_thirty() {
    for (words, expected) in [
        (0, vec![]),
        (1, vec![Code::OneWord]),
        (2, vec![]),
        (30, vec![]),
        (31, vec![Code::LongText]),
    ] {
        let (mut b, swot) = swot();
        b.card(swot, STRENGTHS, &"слово ".repeat(words));
        assert_eq!(codes(&b), expected, "{words} words");
    }
}

#[test]
fn the_same_words_in_two_cells_are_asked_about_whatever_their_dress() {
    let (mut b, swot) = swot();
    b.card(swot, STRENGTHS, "Приём граждан");
    b.card(swot, STRENGTHS, "приём граждан");
    assert_eq!(codes(&b), [], "twice in one cell is another matter");
    b.card(swot, WEAKNESSES, "«Прием» граждан.");
    assert_eq!(codes(&b), [Code::SameWords]);
}

#[test]
fn a_cell_holds_ten_cards_and_drivers_as_many_as_there_are() {
    let (mut b, swot) = swot();
    cards(&mut b, swot, STRENGTHS, 10);
    cards(&mut b, swot, CellKey::Swot(SwotCell::Weaknesses), 4);
    b.cell(swot, WEAKNESSES).cards.iter_mut().for_each(|card| {
        Arc::make_mut(card).text.push_str(" again");
    });
    assert_eq!(codes(&b), []);
    b.card(swot, STRENGTHS, "the eleventh thought");
    assert_eq!(codes(&b), [Code::CrowdedCell]);
    let (mut b, canvas) = foresight();
    cards(&mut b, canvas, CellKey::Drivers, 20);
    assert_eq!(codes(&b), []);
}

#[test]
fn a_cell_under_a_third_of_its_opposite_is_thin() {
    for (here, opposite, thin) in [(0, 2, false), (0, 3, true), (1, 3, false), (1, 4, true)] {
        let (mut b, swot) = swot();
        cards(&mut b, swot, STRENGTHS, opposite);
        for i in 0..here {
            b.card(swot, WEAKNESSES, &format!("something else {i}"));
        }
        assert_eq!(codes(&b).contains(&Code::ThinCell), thin, "{here} against {opposite}");
    }
}

#[test]
fn unrated_cards_are_counted_once_collecting_is_over() {
    let (mut b, swot) = swot();
    b.rated(swot, STRENGTHS, "rated in full", 5.0, 4.0);
    b.rated(swot, STRENGTHS, "rated by half", 5.0, 4.0);
    b.last(swot, STRENGTHS).second = None;
    assert_eq!(codes(&b), []);
    b.edit(swot).stage = Stage::Rate;
    assert_eq!(codes(&b), [Code::Unrated]);
}

#[test]
fn ten_drivers_are_asked_for() {
    for (count, expected) in [(9, vec![Code::FewDrivers]), (10, vec![])] {
        let (mut b, canvas) = foresight();
        cards(&mut b, canvas, CellKey::Drivers, count);
        assert_eq!(codes(&b), expected);
    }
}

#[test]
fn axes_from_one_pest_cell_are_told_and_from_two_are_not() {
    for (second, told) in [(PestCell::Economic, true), (PestCell::Social, false)] {
        let (mut b, canvas) = foresight();
        let pest = b.canvas(CanvasKind::Pest(Pest::default()));
        let axis = |b: &mut Builder, cell| {
            let factor = b.card(pest, CellKey::Pest(cell), &format!("a factor {cell:?}"));
            let driver = b.card(canvas, CellKey::Drivers, "its driver");
            b.last(canvas, CellKey::Drivers).origin = Some(Origin { card: factor, session: None });
            Axis { driver: Some(driver), ..Axis::default() }
        };
        let (x, y) = (axis(&mut b, PestCell::Economic), axis(&mut b, second));
        pair(&mut b, canvas, x, y);
        assert_eq!(codes(&b).contains(&Code::AxesFromOnePestCell), told);
    }
}

fn pair(b: &mut Builder, canvas: CanvasId, x: Axis, y: Axis) -> PairId {
    let id = b.ids.next(PairId);
    let CanvasKind::Foresight(foresight) = &mut b.edit(canvas).kind else { unreachable!() };
    let (scenarios, positions) = (Scenarios::default(), Vec::new());
    foresight.pairs.push(Arc::new(AxisPair { id, x, y, scenarios, positions }));
    id
}

#[test]
fn scenarios_of_the_chosen_pair_want_a_name_and_a_story_unless_set_aside() {
    let (mut b, canvas) = foresight();
    cards(&mut b, canvas, CellKey::Drivers, 10);
    let id = pair(&mut b, canvas, Axis::default(), Axis::default());
    assert_eq!(codes(&b), [], "a candidate needs none");
    let CanvasKind::Foresight(foresight) = &mut b.edit(canvas).kind else { unreachable!() };
    foresight.chosen = Some(id);
    let scenarios = &mut Arc::make_mut(&mut foresight.pairs[0]).scenarios;
    for corner in [Corner::LowLow, Corner::HighLow] {
        Arc::make_mut(scenarios.get_mut(corner)).set_aside = Some("cannot be".into());
    }
    let named = Arc::make_mut(scenarios.get_mut(Corner::LowHigh));
    named.name = "Name".into();
    Arc::make_mut(scenarios.get_mut(Corner::HighHigh)).story = "Story".into();
    assert_eq!(codes(&b), [Code::ScenarioWithoutStory, Code::ScenarioWithoutName]);
}

#[test]
fn data_want_a_unit_a_source_and_periods() {
    let mut b = Builder::new("t");
    let value = Value::Number(Finite::try_from(1.0).unwrap());
    let row = |period| Observation("a".into(), period, value, String::new());
    let rows = Rows::new(vec![row(Period::Year(2024)), row(Period::Undated)]);
    b.indicator("Services", IndicatorData::Series(rows));
    assert_eq!(
        codes(&b),
        [Code::IndicatorWithoutUnit, Code::IndicatorWithoutSource, Code::IndicatorWithoutPeriod]
    );
    let mut b = Builder::new("t");
    let indicator = b.indicator("Practices", IndicatorData::TextTable(Rows::default()));
    indicator.source.publisher = "Bureau".into();
    assert_eq!(codes(&b), [], "words need no unit");
}

#[test]
fn once_one_card_has_evidence_the_others_are_asked_for_theirs() {
    let (mut b, swot) = swot();
    cards(&mut b, swot, STRENGTHS, 2);
    assert_eq!(codes(&b), [], "a canvas that works without evidence is left alone");
    b.last(swot, STRENGTHS).evidence = vec![said("A", 2025, Stance::Supports)];
    let found = findings(&b.session);
    assert_eq!(codes(&b), [Code::NoEvidence]);
    assert_eq!(found[0].advice.args, [("bare", 1_usize.into()), ("all", 2_usize.into())]);
}

#[test]
fn evidence_that_is_old_disputed_or_gone_is_named() {
    let (mut b, swot) = swot();
    b.session.date = Date::new(2025, 6, 1).ok();
    b.card(swot, STRENGTHS, "a thought");
    let indicator = b.indicator("Services", IndicatorData::TextTable(Rows::default())).id;
    b.session.indicators.clear();
    let reading = Reading { indicator, entity: None, period: None };
    let gone = Evidence { found: Found::Indicator(reading), ..said("", 2025, Stance::Supports) };
    for (evidence, expected) in [
        (vec![said("A", 2025, Stance::Supports)], vec![]),
        (vec![said("A", 2020, Stance::Supports)], vec![Code::StaleEvidence]),
        (
            vec![said("A", 2025, Stance::Supports), said("B", 2025, Stance::Contradicts)],
            vec![Code::DisputedEvidence],
        ),
        (vec![said("A", 2025, Stance::Supports), gone.clone()], vec![Code::EvidenceGone]),
        (vec![gone], vec![Code::EvidenceGone]),
    ] {
        b.last(swot, STRENGTHS).evidence = evidence;
        assert_eq!(codes(&b), expected);
    }
}

/// What somebody said in the June of a year.
fn said(who: &str, year: i16, stance: Stance) -> Evidence {
    let when = Date::new(year, 6, 1).ok();
    Evidence {
        id: EvidenceId(Uuid::from_u128(7)),
        found: Found::Testimony(Testimony { who: who.into(), when }),
        stance,
        shows: String::new(),
    }
}

#[test]
fn every_code_has_a_name_of_its_own() {
    let mut names: Vec<_> = Code::ALL.iter().map(|code| code.name()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Code::ALL.len());
}

//! What a report tells: everything once, each piece of advice with its place, numbers with as
//! many digits as they carry.

use fourfold::{
    report::{
        markdown::markdown,
        tree::{Block, Report, Section, Table, plain, report},
        wishes::{Depth, Part, Wishes},
    },
    session::{
        CanvasKind, CellKey, CellState, Finite, IndicatorData, Language, Observation, Passage,
        Period, Rows, Session, Swot, SwotCell, Value,
    },
};

use crate::{
    reports::{samples, sections},
    samples::{Builder, full_session},
};

fn sample(name: &str) -> Session {
    samples().into_iter().find(|(known, _)| known == name).unwrap().1
}

fn told(session: &Session, depth: Depth) -> Report {
    report(session, &Wishes { depth, ..Wishes::new(Language::English) })
}

fn part(report: &Report, part: Part) -> &Section {
    sections(report).into_iter().find(|section| section.part == Some(part)).unwrap()
}

fn said(section: &Section) -> String {
    let mut out = String::new();
    for block in &section.blocks {
        match block {
            Block::Text(_, line) => out.push_str(&plain(line)),
            Block::List(lines) => lines.iter().for_each(|line| out.push_str(&plain(line))),
            _ => {}
        }
    }
    out
}

fn tables(report: &Report) -> Vec<&Table> {
    let blocks = sections(report).into_iter().flat_map(|section| &section.blocks);
    let mut found = Vec::new();
    for block in blocks {
        if let Block::Table(table) = block {
            found.push(table);
        }
    }
    found
}

fn figures(report: &Report) -> usize {
    let blocks = sections(report).into_iter().flat_map(|section| &section.blocks);
    blocks.filter(|block| matches!(block, Block::Figure(_))).count()
}

fn number(value: f64) -> Value {
    Value::Number(Finite::try_from(value).unwrap())
}

#[test]
fn place_and_date_are_told_once() {
    let session = full_session();
    let report = told(&session, Depth::Full);
    let cover = report.cover.as_ref().unwrap();
    let facts: Vec<&str> = cover.facts.iter().map(|(_, what)| what.as_str()).collect();
    assert!(facts.contains(&"Орал") && facts.contains(&"31 March 2026"), "{facts:?}");
    assert!(!said(part(&report, Part::Question)).contains("Орал"));
    let page = told(&session, Depth::Page);
    assert!(page.cover.is_none() && said(part(&page, Part::Question)).contains("Орал"));
    let markdown = markdown(&report);
    for fact in ["Каким станет управление", "Орал", "31 March 2026", "А. Б."]
    {
        assert!(markdown.contains(fact), "{fact}");
    }
}

#[test]
fn an_annex_with_one_part_is_named_after_it() {
    let session = sample("west-kazakhstan");
    let parts = vec![Part::Swot, Part::Method];
    let report = report(&session, &Wishes { parts, ..Wishes::new(Language::English) });
    assert_eq!(report.sections.last().unwrap().title, "Method");
}

#[test]
fn the_same_advice_is_given_once_and_names_the_cards() {
    let session = sample("digital-services-oecd");
    let report = told(&session, Depth::Full);
    let checks = said(part(&report, Part::Checks));
    assert_eq!(checks.matches("more than 3 years old").count(), 1, "{checks}");
    assert!(checks.contains("— Чат-боты берут на себя типовые обращения"), "{checks}");
}

#[test]
fn a_check_quotes_a_long_card_as_far_as_it_is_known_again() {
    let mut builder = Builder::new("Long");
    let canvas = builder.canvas(CanvasKind::Swot(Swot::default()));
    let key = CellKey::Swot(SwotCell::Strengths);
    builder.card(canvas, key, &"Қызметтердің қолжетімділігі артып келеді. ".repeat(50));
    builder.card(canvas, key, &"қ".repeat(300));
    builder.card(canvas, key, "Онлайн");
    let report = told(&builder.session, Depth::Full);
    let checks = said(part(&report, Part::Checks));
    assert!(checks.contains("“Қызметтердің қолжетімділігі артып келеді. "), "{checks}");
    assert!(checks.contains("…” has 200 words"), "{checks}");
    assert!(checks.contains("қққ…” is one word") && checks.contains("“Онлайн” is one word"));
    assert!(checks.chars().count() < 900, "{checks}");
}

#[test]
fn a_source_that_begins_with_its_publisher_names_it_once() {
    let report = told(&sample("public-administration-2035"), Depth::Full);
    let sources = part(&report, Part::Sources);
    let [Block::Sources(lines)] = &sources.blocks[..] else { panic!("{sources:?}") };
    for line in lines {
        assert!(plain(line).matches("Danyshbayev").count() == 1, "{line:?}");
    }
}

#[test]
fn drivers_stand_together_by_their_part_of_the_map() {
    let report = told(&sample("public-administration-2035"), Depth::Full);
    let grouped = tables(&report).into_iter().find(|table| table.is_grouped()).unwrap();
    let parts: Vec<String> = grouped.groups().into_iter().map(|(_, name)| name).collect();
    assert_eq!(parts, ["Critical uncertainties", "Givens", "Background", "Not placed yet"]);
}

#[test]
fn one_number_is_a_table_and_two_are_a_chart() {
    let mut builder = Builder::new("Numbers");
    let row = |year| Observation("Орал".into(), Period::Year(year), number(3.0), String::new());
    let data = |years: &[i16]| {
        IndicatorData::Series(Rows::new(years.iter().map(|year| row(*year)).collect()))
    };
    builder.indicator("One", data(&[2024]));
    let report = told(&builder.session, Depth::Brief);
    assert_eq!((figures(&report), tables(&report).len()), (0, 1));
    builder.indicator("Two", data(&[2023, 2024]));
    assert_eq!(figures(&told(&builder.session, Depth::Brief)), 1);
}

#[test]
fn columns_too_many_for_one_table_are_shared_evenly() {
    let mut builder = Builder::new("Words");
    let words = (0..5).map(|aspect| {
        Passage("Эстония".into(), format!("Aspect {aspect}"), "words".into(), CellState::default())
    });
    builder.indicator("Practice", IndicatorData::TextTable(Rows::new(words.collect())));
    let report = told(&builder.session, Depth::Full);
    let columns: Vec<usize> = tables(&report).iter().map(|table| table.columns.len()).collect();
    assert_eq!(columns, [4, 3], "the entity, then three and two");
}

#[test]
fn a_number_worked_out_here_has_four_digits_that_count() {
    let report = told(&sample("west-kazakhstan"), Depth::Full);
    let table = tables(&report)
        .into_iter()
        .find(|table| table.caption.starts_with("Departments of Uralsk city: workload"))
        .unwrap();
    let values: Vec<String> = table.rows.iter().map(|row| plain(&row[1])).collect();
    assert!(values.contains(&"0.3333".to_owned()), "{values:?}");
}

#[test]
fn no_card_loses_its_note_in_a_full_report() {
    for (name, session) in samples() {
        let text = markdown(&told(&session, Depth::Full)).replace('\\', "");
        for (_, card) in session.cards() {
            let note = card.note.lines().next().unwrap_or_default().trim();
            assert!(text.contains(note), "{name}: {note}");
        }
    }
}

//! Charts in the window: chosen, read, understood, and on their way out.

use std::{path::Path, sync::Arc, time::Duration};

use eframe::egui::{Key, Modifiers, Pos2, Role, pos2};
use egui_kittest::kittest::Queryable;
use fourfold::{
    edit::Msg,
    figure::chart::ChartKind,
    msg,
    session::{
        AnswerScale, Finite, Good, Indicator, IndicatorData, IndicatorId, Language, Observation,
        Period, Rows, Source, Value,
    },
};

use crate::{fit::text_faults, rooms::Room, window::Window};

const NONE: Modifiers = Modifiers::NONE;

fn indicator(id: u128, name: &str, values: &[(&str, i16, Value, &str)]) -> Indicator {
    let row = |(entity, year, value, note): &(&str, i16, Value, &str)| {
        Observation((*entity).to_owned(), Period::Year(*year), *value, (*note).to_owned())
    };
    Indicator {
        id: IndicatorId(uuid::Uuid::from_u128(id)),
        name: name.to_owned(),
        unit: "videos".to_owned(),
        good: Good::Up,
        multiple_response: false,
        overlapping: false,
        scale: AnswerScale::default(),
        source: Source { title: "Yearbook".to_owned(), ..Source::default() },
        notes: String::new(),
        formula: None,
        data: IndicatorData::Series(Rows::new(values.iter().map(row).collect())),
    }
}

fn number(value: f64) -> Value {
    Value::Number(Finite::try_from(value).unwrap())
}

/// Six years of one region.
fn services() -> Indicator {
    let values = [2_110_910.0, 1_964_727.0, 3_304_894.0, 3_958_089.0, 3_943_012.0, 4_018_049.0];
    let rows: Vec<_> =
        values.iter().zip(2019..).map(|(v, year)| ("Region", year, number(*v), "")).collect();
    indicator(1, "Services", &rows)
}

fn showing(indicators: Vec<Indicator>) -> Window {
    let mut session = Room::new("Services").done();
    session.indicators = indicators.into_iter().map(Arc::new).collect();
    let mut window = Window::new().with_session(session);
    window.click(msg!("rail-indicators"));
    window
}

fn sample(name: &str) -> Window {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops").join(name);
    let mut window = Window::new().opening(&path);
    window.click(msg!("rail-indicators"));
    window
}

fn kind(window: &mut Window) -> Option<ChartKind> {
    window.tab().view.charted.chart.as_ref().map(|chart| chart.kind)
}

/// A point of the chart, from 0 to 1 across and down.
fn on_chart(window: &mut Window, x: f32, y: f32) -> Pos2 {
    let rect = window.harness().get_by_role(Role::Image).rect();
    pos2(rect.left() + rect.width() * x, rect.top() + rect.height() * y)
}

fn click_tile(window: &mut Window, name: Msg) {
    let name = window.says(name);
    let at = window.harness().get_by_label_contains(&name).rect().center();
    window.click_at(at, NONE);
}

#[test]
fn the_fitting_chart_is_shown_and_another_is_a_click_away_and_remembered() {
    let complaints = indicator(2, "Complaints", &[("Region", 2024, number(7.0), "")]);
    let mut window = showing(vec![services(), complaints]);
    assert_eq!(kind(&mut window), Some(ChartKind::Line));
    window.click(msg!("chart-bar"));
    assert_eq!(kind(&mut window), Some(ChartKind::Bar));
    window.press(Modifiers::ALT, Key::PageDown);
    let title = |window: &mut Window| {
        window.tab().view.charted.chart.as_ref().map(|chart| chart.title.clone())
    };
    assert_eq!(title(&mut window).as_deref(), Some("Complaints"));
    window.press(Modifiers::ALT, Key::PageUp);
    assert_eq!(title(&mut window).as_deref(), Some("Services"));
    assert_eq!(kind(&mut window), Some(ChartKind::Bar), "the choice is remembered");
}

#[test]
fn the_arrow_keys_read_value_after_value() {
    let mut window = showing(vec![services()]);
    let empty = on_chart(&mut window, 0.5, 0.02);
    window.click_at(empty, NONE);
    window.press(NONE, Key::ArrowRight);
    assert!(window.shows("Region, 2019: 2,110,910 videos"));
    window.press(NONE, Key::ArrowRight);
    assert!(window.shows("Region, 2020: 1,964,727 videos"));
}

#[test]
fn pointing_reads_entity_period_value_mark_and_note() {
    let about = Value::About(Finite::try_from(14.0).unwrap());
    let rows =
        [("Region", 2022, number(13.0), ""), ("Region", 2023, about, "the last month is missing")];
    let mut window = showing(vec![indicator(3, "Videos", &rows)]);
    let bar = on_chart(&mut window, 0.76, 0.6);
    window.point(bar);
    assert!(window.shows("Region, 2023: about 14 videos (the last month is missing)"));
    assert_eq!(window.next_frame(), Duration::MAX, "a chart that is read draws no frames");
}

#[test]
fn overlapping_formats_are_offered_no_stack() {
    let mut window = sample("west-kazakhstan.ron");
    let session = window.session();
    let formats = session.indicators.iter().find(|i| i.overlapping).unwrap();
    window.shell_mut().desk.tab_mut().unwrap().view.indicator = Some(formats.id);
    let (stacked, whole) = (window.says(msg!("chart-stacked")), window.says(msg!("chart-whole")));
    assert!(!window.has(&stacked) && !window.has(&whole));
    assert!(kind(&mut window).is_some());
}

#[test]
fn every_number_shows_how_it_came_about() {
    let mut window = showing(vec![services()]);
    assert!(window.shows("+1,907,139"));
    assert!(window.shows("+13.74%"));
    click_tile(&mut window, msg!("understand-trend"));
    for words in [msg!("working-t"), msg!("understand-how-trend"), msg!("understand-from-trend")] {
        let words = window.says(words);
        assert!(window.shows(&words), "{words}");
    }
    assert!(window.shows("460,678"), "the slope of scipy.stats.linregress to six digits");
}

#[test]
fn two_values_are_said_to_be_too_few_for_a_trend() {
    let rows = [("Region", 2022, number(13.0), ""), ("Region", 2023, number(14.0), "")];
    let mut window = showing(vec![indicator(3, "Videos", &rows)]);
    assert!(window.shows("There are 2 values; 3 are needed"));
    assert!(window.shows("There are 2 values; 5 are needed"));
}

#[test]
fn two_indicators_are_held_against_each_other_with_n() {
    let mut other = services();
    other.id = IndicatorId(uuid::Uuid::from_u128(9));
    "Staff".clone_into(&mut other.name);
    let mut window = showing(vec![services(), other]);
    window.click(msg!("chart-against"));
    let entry = window.harness().get_by_role_and_label(Role::CheckBox, "Staff").rect().center();
    window.click_at(entry, NONE);
    window.click(msg!("chart-scatter"));
    assert_eq!(kind(&mut window), Some(ChartKind::Scatter));
    assert!(window.shows("ρ = 1.00, n = 6"));
}

#[test]
fn a_table_and_a_chart_are_saved_where_they_are_asked_to() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = showing(vec![services()]);
    for (command, name, starts) in [
        (msg!("command-leave-csv"), "t.csv", &b"\xef\xbb\xbfEntity,2019"[..]),
        (msg!("command-leave-xlsx"), "t.xlsx", b"PK"),
        (msg!("command-leave-svg"), "c.svg", b"<svg"),
        (msg!("command-leave-png"), "c", b"\x89PNG"),
    ] {
        save(&mut window, command, &folder.path().join(name));
        let written = folder.path().join(if name == "c" { "c.png" } else { name });
        let said = written.file_name().unwrap().to_string_lossy().into_owned();
        window.wait_until(|shell| !shell.files_are_busy());
        assert!(window.shows(&said), "{said}");
        assert!(std::fs::read(&written).unwrap().starts_with(starts), "{said}");
    }
}

fn save(window: &mut Window, command: Msg, path: &Path) {
    window.click(msg!("chart-leave"));
    window.click(command);
    window.press(Modifiers::COMMAND, Key::A);
    window.type_text(&path.to_string_lossy());
    window.rest();
    window.press(NONE, Key::Enter);
    window.rest();
}

#[test]
fn a_file_that_may_not_be_written_is_left_as_it_is_and_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kept.csv");
    std::fs::write(&path, "kept").unwrap();
    let mut permissions = std::fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).unwrap();
    let mut window = showing(vec![services()]);
    save(&mut window, msg!("command-leave-csv"), &path);
    window.press(NONE, Key::Enter);
    window.wait_until(|shell| !shell.files_are_busy());
    let title = window.says(msg!("message-not-exported"));
    assert!(window.shows(&title));
    assert_eq!(std::fs::read(&path).unwrap(), b"kept");
}

#[test]
fn the_table_is_copied_as_a_spreadsheet_pastes_it() {
    let mut window = showing(vec![services()]);
    window.click(msg!("indicators-copy"));
    let copied = window.copied().unwrap();
    assert!(copied.starts_with("Entity\t2019\t2020"), "{copied}");
}

#[test]
fn every_chart_of_the_samples_can_be_read_in_every_language() {
    let mut faults = Vec::new();
    for (name, language) in [
        ("civil-service-public-interest.ron", Language::Kazakh),
        ("digital-services-oecd.ron", Language::Russian),
        ("west-kazakhstan.ron", Language::English),
    ] {
        let mut window = sample(name).lang(language);
        for indicator in &window.session().indicators {
            window.shell_mut().desk.tab_mut().unwrap().view.indicator = Some(indicator.id);
            faults.extend(text_faults(&mut window, &format!("{} in {language:?}", indicator.name)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

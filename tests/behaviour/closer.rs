//! A chart looked at from nearer: moved, enlarged, read, and shown whole again.

use std::time::Duration;

use eframe::egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, Role, pos2, vec2};
use egui_kittest::kittest::Queryable;
use fourfold::{
    figure::{axis::Axis, chart::Places},
    msg,
    session::{Finite, IndicatorData, Language, Observation, Period, Rows, Session, Value},
};

use crate::{fit::text_faults, samples::Builder, window::Window};

const NONE: Modifiers = Modifiers::NONE;

/// Ten thousand days' worth of one region: waves with one peak in month 4 000.
fn long() -> Session {
    let row = |month: u16| {
        let period = Period::Month(
            1500 + i16::try_from(month / 12).unwrap(),
            u8::try_from(month % 12).unwrap() + 1,
        );
        let height = if month == 4_000 { 90.0 } else { (f64::from(month) / 50.0).sin() * 10.0 };
        let value = Value::Number(Finite::try_from(height).unwrap());
        Observation("Region".to_owned(), period, value, String::new())
    };
    let mut builder = Builder::new("Long");
    let rows = IndicatorData::Series(Rows::new((0..10_000).map(row).collect()));
    builder.indicator("Height", rows).unit = "m".into();
    builder.session
}

fn services() -> Session {
    let values = [2_110_910.0, 1_964_727.0, 3_304_894.0, 3_958_089.0, 3_943_012.0, 4_018_049.0];
    let row = |(value, year): (&f64, i16)| {
        let value = Value::Number(Finite::try_from(*value).unwrap());
        Observation("Region".to_owned(), Period::Year(year), value, String::new())
    };
    let mut builder = Builder::new("Services");
    let rows = values.iter().zip(2019..).map(row).collect();
    builder.indicator("Services", IndicatorData::Series(Rows::new(rows))).unit = "services".into();
    builder.session
}

fn nearer(session: Session, language: Language) -> Window {
    let mut window = Window::new().with_session(session).lang(language);
    window.click(msg!("rail-indicators"));
    window.click(msg!("chart-closer"));
    window
}

fn plot(window: &mut Window) -> Rect {
    window.harness().get_by_role(Role::Image).rect()
}

/// Where a value stands while everything is in view.
#[expect(clippy::cast_possible_truncation, reason = "a place on the screen")]
fn place(window: &mut Window, at: f64, value: f64) -> Pos2 {
    let plot = plot(window);
    let chart = window.tab().view.charted.chart.clone().unwrap();
    let Places::Scaled(scale) = &chart.places else { panic!("a line") };
    // A little room is left at all edges.
    let share = |axis: &Axis, value: f64| ((axis.share(value) + 0.03) / 1.06) as f32;
    let (x, y) = (share(scale, at), share(&chart.values, value));
    pos2(plot.left() + plot.width() * x, plot.bottom() - plot.height() * y)
}

#[test]
fn a_value_is_read_with_its_unit_and_the_whole_comes_back() {
    let mut window = nearer(services(), Language::English);
    let at = place(&mut window, 2020.0, 1_964_727.0);
    window.point(at);
    assert!(window.shows("Region, 2020: 1,964,727 services"));
    assert_eq!(window.next_frame(), Duration::MAX, "a plot that is read draws no frames");
    let middle = plot(&mut window).center();
    for _ in 0..6 {
        window.scroll(middle, vec2(0.0, 120.0));
    }
    window.point(at);
    assert!(!window.shows("Region, 2020: 1,964,727 services"), "the wheel has enlarged");
    window.click(msg!("chart-closer-whole"));
    window.point(at);
    assert!(window.shows("Region, 2020: 1,964,727 services"));
}

#[test]
fn a_chart_is_dragged_framed_and_moved_by_keys() {
    let mut window = nearer(services(), Language::English);
    let says = "Region, 2020: 1,964,727 services";
    let at = place(&mut window, 2020.0, 1_964_727.0);
    window.drag(at, at + vec2(60.0, -30.0));
    window.point(at + vec2(60.0, -30.0));
    assert!(window.shows(says), "the value came along");
    window.click(msg!("chart-closer-whole"));
    let plot = plot(&mut window);
    window.click_at(plot.center(), NONE);
    window.press(NONE, Key::ArrowRight);
    window.point(at);
    assert!(!window.shows(says), "moved by a tenth");
    window.press(NONE, Key::Home);
    window.point(at);
    assert!(window.shows(says));
    let (from, to) = (at - vec2(30.0, 30.0), at + vec2(30.0, 30.0));
    let button = |pos, pressed| Event::PointerButton {
        pos,
        button: PointerButton::Secondary,
        pressed,
        modifiers: NONE,
    };
    for event in [
        Event::PointerMoved(from),
        button(from, true),
        // A frame begins where the pointer is clearly dragged and no longer clicked.
        Event::PointerMoved(from + vec2(7.0, 7.0)),
        Event::PointerMoved(at),
        Event::PointerMoved(to),
        button(to, false),
    ] {
        window.harness().event(event);
        window.step();
    }
    window.point(plot.lerp_inside(eframe::egui::Vec2::splat(23.0 / 53.0)));
    assert!(window.shows(says), "what was framed fills the plot");
}

#[test]
fn of_ten_thousand_months_the_peak_is_seen_and_found() {
    let mut window = nearer(long(), Language::English);
    let peak = place(&mut window, 1500.0 + 4_000.0 / 12.0, 90.0);
    window.point(peak);
    assert!(window.shows("90 m"), "thinning keeps the peak");
    for _ in 0..6 {
        window.scroll(peak, vec2(0.0, 100.0));
    }
    window.point(peak);
    assert!(window.shows("90 m"), "it stays under the pointer");
}

#[test]
fn the_plot_can_be_read_in_every_language() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let mut window = nearer(services(), language);
        faults.extend(text_faults(&mut window, &format!("nearer in {language:?}")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

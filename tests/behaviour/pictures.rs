//! How each screen looks, pixel by pixel, where there is something to draw with.
//!
//! `UPDATE_SNAPSHOTS=1` takes the pictures anew.

use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};

use eframe::egui::{Key, Modifiers};
use egui_kittest::{SnapshotOptions, wgpu::WgpuTestRenderer};
use fourfold::{
    app::{comparing::Pane, dialog::Dialog, theme::ThemeName},
    msg,
    report::wishes::Depth,
    session::Language,
};

use crate::window::Window;

/// Pixels that may differ between two ways of drawing the same glyphs.
const STRAY: usize = 400;

static DRAWABLE: LazyLock<bool> =
    LazyLock::new(|| std::panic::catch_unwind(|| drop(WgpuTestRenderer::new())).is_ok());

fn workshops(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops").join(name)
}

/// Compares the window with the picture of that name.
fn look(window: &mut Window, name: &str) {
    if !*DRAWABLE {
        #[expect(clippy::print_stderr, reason = "a picture that was not compared is said so")]
        {
            eprintln!("no adapter to draw with: the picture of {name} is not compared");
        }
        return;
    }
    window.point_away();
    let options = SnapshotOptions::new()
        .threshold(2.0)
        .max_failed_pixels(STRAY)
        .output_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots"));
    window.harness().set_render_cursor(false);
    window.harness().snapshot_options(name, &options);
}

/// The chain of the public administration sample at a place.
fn chain(key: Key) -> Window {
    let mut window = Window::new().opening(&workshops("public-administration-2035.ron"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, key);
    window.rest();
    window
}

#[test]
fn the_start_screen() {
    look(&mut Window::new(), "start");
}

#[test]
fn a_swot_board() {
    let mut window = Window::new().opening(&workshops("west-kazakhstan.ron"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num3);
    look(&mut window, "swot");
}

#[test]
fn a_swot_board_in_the_dark() {
    let window = Window::new().theme(ThemeName::Dark);
    let mut window = window.opening(&workshops("west-kazakhstan.ron"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num3);
    look(&mut window, "swot-dark");
}

#[test]
fn a_board_in_kazakh() {
    let window = Window::new().lang(Language::Kazakh);
    let mut window = window.opening(&workshops("civil-service-public-interest.ron"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num3);
    look(&mut window, "swot-kazakh");
}

#[test]
fn a_pest_board() {
    let mut window = Window::new().opening(&workshops("west-kazakhstan.ron"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num2);
    look(&mut window, "pest");
}

#[test]
fn the_driver_map() {
    look(&mut chain(Key::Num4), "drivers");
}

#[test]
fn candidate_axes() {
    look(&mut chain(Key::Num5), "axes");
}

#[test]
fn the_matrix() {
    look(&mut chain(Key::Num6), "matrix");
}

#[test]
fn the_overview() {
    look(&mut chain(Key::Num1), "overview");
}

#[test]
fn the_indicators() {
    let mut window = Window::new().opening(&workshops("west-kazakhstan.ron"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num7);
    look(&mut window, "indicators");
}

#[test]
fn a_table_on_its_way_in() {
    let mut window = Window::new().opening(&workshops("west-kazakhstan.ron"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num7);
    window.drop_file(&crate::tables::path("kz_education_semicolon.csv"));
    window.wait_until(|shell| match &shell.desk.dialog {
        Some(Dialog::Import(import)) => import.is_ready(),
        _ => false,
    });
    look(&mut window, "import");
}

#[test]
fn earlier_versions() {
    let folder = tempfile::TempDir::new().unwrap();
    let mut window = crate::snapshots::crowded(folder.path(), Language::English);
    crate::snapshots::show_history(&mut window);
    look(&mut window, "history");
}

#[test]
fn the_wall() {
    let mut window = Window::new().opening(&workshops("west-kazakhstan.ron"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num3);
    window.press(Modifiers::NONE, Key::F5);
    look(&mut window, "wall");
}

#[test]
fn groups_side_by_side() {
    let mut window = Window::new();
    for name in ["class/group-a.ron", "class/group-b.ron", "class/group-c.ron"] {
        window = window.opening(&workshops(name));
    }
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num8);
    window.click_label("Compare the 3 open workshops");
    look(&mut window, "compare");
}

#[test]
fn a_ranking_in_the_dark() {
    let mut window = Window::new()
        .lang(Language::Kazakh)
        .theme(ThemeName::Dark)
        .opening(&workshops("west-kazakhstan.ron"));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num7);
    let session = window.session();
    let mut all = session.indicators.iter();
    let chosen = all.find(|indicator| indicator.name.contains("workload coefficient")).unwrap();
    window.shell_mut().desk.tab_mut().unwrap().view.indicator = Some(chosen.id);
    window.rest();
    look(&mut window, "ranking-dark-kazakh");
}

/// The class exercise compared, with its model answer, looked at through that pane.
fn class_exercise(pane: Pane) -> Window {
    let mut window = Window::new();
    for name in ["group-a.ron", "group-b.ron", "group-c.ron", "model-answer.ron"] {
        window = window.opening(&workshops("class").join(name));
    }
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num8);
    window.rest();
    let words = window.shell().desk.texts.with(msg!("comparing-take-tabs"), &[("count", 4.into())]);
    window.click_label(&words);
    let comparing = &mut window.shell_mut().desk.comparing;
    comparing.reference = comparing.columns.last().map(|column| column.id);
    comparing.pane = pane;
    window.rest();
    window
}

#[test]
fn the_measures() {
    look(&mut class_exercise(Pane::Measures), "measures");
}

#[test]
fn the_consensus_map() {
    look(&mut class_exercise(Pane::Consensus), "consensus");
}

#[test]
fn the_model_answer() {
    look(&mut class_exercise(Pane::ModelAnswer), "model-answer");
}

#[test]
#[cfg(feature = "paper")]
fn the_report() {
    let mut window = Window::new().opening(&workshops("west-kazakhstan.ron"));
    window.shell_mut().desk.preferences.report.depth = Depth::Brief;
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num9);
    window.wait_until(|shell| {
        let pages = &shell.desk.tab().unwrap().view.pages;
        !pages.sizes().is_empty() && pages.are_drawn(&(0..1))
    });
    look(&mut window, "report");
}

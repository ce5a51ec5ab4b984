//! The screen of an open workshop: top bar, rail, the place one is at, inspector, capture line.

use std::sync::Arc;

use eframe::egui::{self, Frame, Margin, Panel, Ui};

use crate::session::{Canvas, CellKey, Home};

use crate::app::{
    choices::Choices,
    command::Needs,
    cx::Cx,
    exporting::Mark,
    outbox::Outbox,
    place::Place,
    tab::Tab,
    views::{
        self,
        card::CardStyle,
        topbar::{Doable, SavedState, TabSign},
    },
};

/// Below this width the inspector gives its room to the board.
const NARROW: f32 = 1000.0;

/// The screen of an open workshop.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    tab: &mut Tab,
    signs: &[TabSign],
    front: usize,
    wanted: (&Choices, &Mark),
    out: &mut Outbox,
) {
    let keys = tab.cells_here();
    let home = tab.capture_home();
    let canvas = tab.view.place.canvas().and_then(|id| cx.session.canvas(id));
    if tab.view.wall {
        if let Some(canvas) = canvas {
            wall(ui, cx, tab, out, canvas, &keys, home);
            return;
        }
        tab.view.wall = false;
    }
    let p = cx.palette;
    let bar = Frame::new().fill(p.panel).inner_margin(Margin::symmetric(12, 0));
    Panel::top("topbar").exact_size(44.0).resizable(false).frame(bar).show(ui, |ui| {
        let saved = SavedState::of(cx, tab);
        let steps = Doable {
            undo: tab.history.undo_label().cloned(),
            redo: tab.history.redo_label().cloned(),
            met: Needs::ALL.into_iter().filter(|needs| tab.meets(*needs)).collect(),
        };
        views::topbar::show(ui, cx, signs, Some(front), &saved, &steps, out);
    });
    let rail = Frame::new().fill(p.panel);
    Panel::left("rail").exact_size(views::rail::WIDTH).resizable(false).frame(rail).show(
        ui,
        |ui| {
            views::rail::show(ui, cx, tab.view.place, out);
        },
    );
    let wide = ui.available_width() >= NARROW - views::rail::WIDTH;
    views::outside::bar(ui, cx, tab, out);
    let inspects = tab.view.place.canvas().is_some();
    if inspects && tab.view.inspector && (wide || !tab.view.selection.is_empty()) {
        let frame = Frame::new().fill(p.panel).inner_margin(Margin::same(14));
        let width = if wide { 296.0 } else { 260.0 };
        Panel::right("inspector").exact_size(width).resizable(false).frame(frame).show(ui, |ui| {
            views::inspector::show(ui, cx, &mut tab.view, out);
        });
    }
    if let (Some(canvas), Some(home)) = (canvas, home.filter(|_| !tab.standing.read_only)) {
        let frame = Frame::new().fill(p.ground).inner_margin(Margin {
            left: 16,
            right: 16,
            top: 6,
            bottom: 14,
        });
        let height = views::capture::bar_height(ui, &tab.view, false) + 20.0;
        Panel::bottom("capture")
            .exact_size(height)
            .resizable(false)
            .show_separator_line(false)
            .frame(frame)
            .show(ui, |ui| {
                views::capture::show(ui, cx, &mut tab.view, out, canvas, &keys, home, false);
            });
    }
    let frame = Frame::new().fill(p.ground).inner_margin(Margin {
        left: 16,
        right: 16,
        top: 12,
        bottom: 6,
    });
    egui::CentralPanel::default().frame(frame).show(ui, |ui| {
        if tab.view.place == Place::Report {
            views::report::show(ui, cx, &mut tab.view, wanted, out);
        } else {
            place(ui, cx, tab, out, canvas, &keys, home);
        }
    });
}

/// What stands in the middle.
fn place(
    ui: &mut Ui,
    cx: &Cx,
    tab: &mut Tab,
    out: &mut Outbox,
    canvas: Option<&Arc<Canvas>>,
    keys: &[CellKey],
    home: Option<Home>,
) {
    let view = &mut tab.view;
    match (view.place, canvas) {
        (Place::Board(_), Some(canvas)) => {
            views::head::show(ui, cx, view, out, canvas);
            ui.add_space(6.0);
            let style = CardStyle::desk(canvas.stage.shows_ratings());
            let picked = home.map(|home| home.cell);
            let board = views::board::Board { canvas, keys, picked, style: &style };
            board.show(ui, cx, view, out);
        }
        (Place::Drivers(_), Some(canvas)) => {
            views::foresight::drivers::show(ui, cx, view, out, canvas, false);
        }
        (Place::Axes(_), Some(canvas)) => views::foresight::axes::show(ui, cx, view, out, canvas),
        (Place::Matrix(_), Some(canvas)) => {
            views::foresight::matrix::show(
                ui,
                cx,
                view,
                out,
                canvas,
                home.map(|home| home.cell),
                false,
            );
        }
        (Place::Indicators, _) => views::indicators::show(ui, cx, view, out),
        (Place::Missing(kind), _) => views::missing::show(ui, cx, out, kind),
        _ => views::overview::show(ui, cx, view, out),
    }
}

fn wall(
    ui: &mut Ui,
    cx: &Cx,
    tab: &mut Tab,
    out: &mut Outbox,
    canvas: &Arc<Canvas>,
    keys: &[CellKey],
    home: Option<Home>,
) {
    let frame = Frame::new().fill(cx.palette.ground).inner_margin(Margin::symmetric(20, 12));
    if let Some(home) = home.filter(|_| !tab.standing.read_only) {
        let height = views::capture::bar_height(ui, &tab.view, true) + 24.0;
        Panel::bottom("wall capture")
            .exact_size(height)
            .resizable(false)
            .show_separator_line(false)
            .frame(frame)
            .show(ui, |ui| {
                views::capture::show(ui, cx, &mut tab.view, out, canvas, keys, home, true);
            });
    }
    egui::CentralPanel::default().frame(frame).show(ui, |ui| {
        let picked = home.map(|home| home.cell);
        match tab.view.place {
            Place::Drivers(_) => {
                views::foresight::drivers::show(ui, cx, &mut tab.view, out, canvas, true);
            }
            Place::Axes(_) => views::foresight::axes::show(ui, cx, &mut tab.view, out, canvas),
            Place::Matrix(_) => {
                views::foresight::matrix::show(ui, cx, &mut tab.view, out, canvas, picked, true);
            }
            _ => views::wall::show(ui, cx, &mut tab.view, out, canvas, keys, picked),
        }
    });
}

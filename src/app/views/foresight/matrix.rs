//! The matrix.

use eframe::egui::Ui;

use crate::{
    app::{cx::Cx, outbox::Outbox, tab::View},
    session::{Canvas, CellKey},
};

/// Shows it.
pub fn show(
    ui: &mut Ui,
    _cx: &Cx,
    _view: &mut View,
    _out: &mut Outbox,
    _canvas: &Canvas,
    _picked: Option<CellKey>,
    _wall: bool,
) {
    ui.label("matrix");
}

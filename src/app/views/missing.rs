//! A kind of canvas the workshop does not have yet.

use eframe::egui::Ui;

use crate::{
    app::{cx::Cx, outbox::Outbox},
    session::KindName,
};

/// Shows it.
pub fn show(ui: &mut Ui, _cx: &Cx, _out: &mut Outbox, _kind: KindName) {
    ui.label("missing");
}

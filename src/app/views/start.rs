//! The start screen: new workshop, recent files, samples.

use eframe::egui::Ui;

use crate::app::{cx::Cx, outbox::Outbox, preferences::Preferences, views::topbar::TabSign};

/// Shows it.
pub fn show(
    ui: &mut Ui,
    _cx: &Cx,
    _preferences: &Preferences,
    _tabs: &[TabSign],
    _out: &mut Outbox,
) {
    ui.label("start");
}

//! A menu of many entries.

use eframe::egui::{ScrollArea, Ui};

/// The entries of a menu that may be many.
pub fn long_menu(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    // A menu takes the frames off what stands in it, and a box without one cannot be seen.
    ui.reset_style();
    ui.set_max_width(360.0);
    ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        add(ui);
    });
}

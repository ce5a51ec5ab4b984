//! Keys typed ahead of the focus: after a key that moves it, what follows waits until it has
//! arrived, so that nothing typed fast is lost or lands in the wrong place.

use eframe::egui::Event;

/// What was typed and is still to be delivered.
#[derive(Debug, Default)]
pub struct Typeahead {
    pub(super) waiting: Vec<Event>,
    /// The focus is on its way: a field asks for it in the next frame and has it in the one
    /// after.
    pub(super) on_its_way: bool,
}

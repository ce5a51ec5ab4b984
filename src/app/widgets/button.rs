//! Buttons, chips and headings in the look of the program.

use eframe::egui::{
    self, Button, FontId, Margin, Response, RichText, Stroke, StrokeKind, Ui, Vec2,
};
use egui_material_icons::MaterialIcon;

use crate::app::theme::{Hue, Palette, Size, radius, strong};

/// A frameless button that is only a picture; its name is for hover and for screen readers.
pub fn icon_button(ui: &mut Ui, icon: MaterialIcon, name: &str, enabled: bool) -> Response {
    let picture = RichText::new(icon.codepoint).font(FontId::new(18.0, icon.font_family()));
    let button = Button::new(picture).frame_when_inactive(false).min_size(Vec2::splat(28.0));
    ui.add_enabled(enabled, button)
        .accessible_name(name)
        .on_hover_text(name)
        .on_disabled_hover_text(name)
}

/// The one button of a view that leads on.
pub fn primary_button(ui: &mut Ui, p: &Palette, text: impl Into<String>) -> Response {
    let text = RichText::new(text).color(p.on_accent);
    let button = Button::new(text).fill(p.accent).stroke(Stroke::new(p.line_width, p.accent));
    let response = ui.add(button);
    if response.has_focus() {
        // Its own outline is as dark as the button, so the focus is a ring around it.
        let ring = response.rect.expand(3.0);
        ui.painter().rect_stroke(ring, radius::CELL, p.chosen_line(), StrokeKind::Inside);
    }
    response
}

/// A word on a tint, that many points high.
pub fn chip(ui: &mut Ui, hue: Hue, text: impl Into<String>, size: f32) -> Response {
    egui::Frame::new()
        .fill(hue.tint)
        .corner_radius(radius::CONTROL)
        .inner_margin(Margin::symmetric(8, 3))
        .show(ui, |ui| {
            ui.label(RichText::new(text).font(strong(size)).color(hue.ink));
        })
        .response
}

/// A quiet heading within a panel.
pub fn section_title(ui: &mut Ui, p: &Palette, text: impl Into<String>) -> Response {
    ui.label(RichText::new(text).font(Size::Aside.strong()).color(p.muted))
}

//! The list of indicators.

use eframe::egui::{Id, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2};

use crate::{
    app::{
        cx::Cx,
        theme::{Size, radius},
    },
    msg,
    session::{Indicator, IndicatorId},
};

use super::about;

/// Shows every indicator with `chosen` marked. Returns another one that was clicked.
pub fn show(ui: &mut Ui, cx: &Cx, chosen: IndicatorId) -> Option<IndicatorId> {
    ui.spacing_mut().item_spacing.y = 2.0;
    let mut clicked = None;
    for indicator in &cx.session.indicators {
        if entry(ui, cx, indicator, indicator.id == chosen) {
            clicked = Some(indicator.id);
        }
    }
    clicked
}

fn entry(ui: &mut Ui, cx: &Cx, indicator: &Indicator, on: bool) -> bool {
    let p = cx.palette;
    let width = ui.available_width() - 8.0;
    let name = name(cx, indicator);
    let wrap = width - 20.0;
    let font = if on { Size::Text.strong() } else { Size::Text.font() };
    let ink = if on { p.accent } else { p.text };
    let title = ui.painter().layout(name.clone(), font, ink, wrap);
    let aside = ui.painter().layout(about::size(cx, indicator), Size::Aside.font(), p.muted, wrap);
    let height = title.size().y + aside.size().y + 2.0 + 12.0;
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response =
        ui.interact(rect, Id::unique(("indicator entry", indicator.id.0)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), on, &name));
    if on {
        ui.painter().rect_filled(rect, radius::CARD, p.accent_soft);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, radius::CARD, p.line.gamma_multiply(0.5));
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, radius::CARD, p.chosen_line(), StrokeKind::Inside);
    }
    let at = rect.min + vec2(10.0, 6.0);
    let below = at + vec2(0.0, title.size().y + 2.0);
    ui.painter().galley(at, title, ink);
    ui.painter().galley(below, aside, p.muted);
    response.clicked()
}

/// What the indicator is called.
pub fn name(cx: &Cx, indicator: &Indicator) -> String {
    if indicator.name.trim().is_empty() {
        cx.t(msg!("indicators-unnamed"))
    } else {
        indicator.name.clone()
    }
}

//! A row of choices of which one holds.

use eframe::egui::{
    Align2, Color32, CornerRadius, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    pos2, vec2,
};

use crate::app::theme::{Palette, Size, radius};

const PADDING: Vec2 = vec2(12.0, 6.0);

/// Shows the choices side by side. Returns the one clicked, if it is another than the one
/// that holds.
pub fn segmented<T: Copy + PartialEq>(
    ui: &mut Ui,
    p: &Palette,
    id: &str,
    holds: Option<T>,
    choices: &[(T, String)],
) -> Option<T> {
    let painter = ui.painter().clone();
    let galleys: Vec<_> = choices
        .iter()
        .map(|(value, text)| {
            let on = Some(*value) == holds;
            let font = if on { Size::Text.strong() } else { Size::Text.font() };
            painter.layout_no_wrap(text.clone(), font, if on { p.accent } else { p.muted })
        })
        .collect();
    let widths: Vec<f32> = galleys.iter().map(|g| g.size().x + 2.0 * PADDING.x).collect();
    let height = galleys.iter().map(|g| g.size().y).fold(0.0, f32::max) + 2.0 * PADDING.y;
    let (whole, _) = ui.allocate_exact_size(vec2(widths.iter().sum(), height), Sense::hover());
    painter.rect_filled(whole, radius::CONTROL, p.card);
    let mut chosen = None;
    let mut left = whole.left();
    let last = choices.len().saturating_sub(1);
    for (index, (value, text)) in choices.iter().enumerate() {
        let width = widths.get(index).copied().unwrap_or_default();
        let rect = Rect::from_min_size(pos2(left, whole.top()), vec2(width, height));
        left += width;
        let on = Some(*value) == holds;
        let response = ui.interact(rect, segment_id(ui, id, index), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), on, text));
        let corners = CornerRadius {
            nw: if index == 0 { radius::CONTROL.nw } else { 0 },
            sw: if index == 0 { radius::CONTROL.sw } else { 0 },
            ne: if index == last { radius::CONTROL.ne } else { 0 },
            se: if index == last { radius::CONTROL.se } else { 0 },
        };
        if on || response.hovered() {
            painter.rect_filled(rect, corners, p.accent_soft);
        }
        if response.has_focus() {
            painter.rect_stroke(rect.shrink(1.0), corners, p.chosen_line(), StrokeKind::Inside);
        }
        if index != last {
            painter.vline(rect.right(), rect.y_range(), p.hairline());
        }
        if let Some(galley) = galleys.get(index) {
            let at = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect).min;
            painter.galley(at, galley.clone(), p.text);
        }
        if response.clicked() && !on {
            chosen = Some(*value);
        }
    }
    let outline = Stroke::new(p.line_width, p.line_strong);
    painter.rect_stroke(whole, radius::CONTROL, outline, StrokeKind::Inside);
    chosen
}

/// How wide these choices are side by side, whichever of them holds.
#[must_use]
pub fn segmented_width<T>(ui: &Ui, choices: &[(T, String)]) -> f32 {
    let width = |text: &String| {
        let galley =
            ui.painter().layout_no_wrap(text.clone(), Size::Text.strong(), Color32::PLACEHOLDER);
        galley.size().x + 2.0 * PADDING.x
    };
    choices.iter().map(|(_, text)| width(text)).sum()
}

fn segment_id(ui: &Ui, id: &str, index: usize) -> Id {
    ui.make_persistent_id((id, index))
}

//! Sessions × sessions as a map of heat: a number in every cell, darker where it is higher, so
//! that it can be read in grey as well.

use std::sync::Arc;

use eframe::egui::{
    Align2, Color32, Galley, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::{
    app::{
        cx::Cx,
        theme::{Palette, Size, radius},
        views::foresight::words::one_line,
    },
    msg,
};

/// How high a cell is.
const HEIGHT: f32 = 46.0;
/// How wide a cell is at least and at most.
const WIDTHS: (f32, f32) = (58.0, 116.0);
/// Room for the names at the left.
const NAMES: f32 = 150.0;

/// What stands in a cell.
pub struct Heat {
    /// The number in words.
    pub value: String,
    /// What stands below it.
    pub below: String,
    /// How dark the cell is, 0 to 1; nothing where there is no number.
    pub level: Option<f32>,
}

/// Shows the map of these sessions. `at` gives the cell of two of them. Returns the pair
/// clicked, the lower number first.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    sides: &[usize],
    names: &[String],
    chosen: Option<(usize, usize)>,
    at: impl Fn(usize, usize) -> Option<Heat>,
) -> Option<(usize, usize)> {
    let p = cx.palette;
    let count = sides.len();
    let name = |side: usize| names.get(side).map_or("", String::as_str);
    #[expect(clippy::cast_precision_loss, reason = "a dozen sessions")]
    let sessions = count.max(1) as f32;
    let room = (ui.available_width() - NAMES).max(1.0);
    let width = (room / sessions).clamp(WIDTHS.0, WIDTHS.1);
    let size = vec2(NAMES + width * sessions, 28.0 + HEIGHT * sessions);
    let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
    let mut clicked = None;
    for (row, side) in sides.iter().enumerate() {
        let top = whole.top() + 28.0 + HEIGHT * place(row);
        let left = whole.left() + NAMES + width * place(row);
        let rect = Rect::from_min_size(pos2(whole.left(), top), vec2(NAMES - 10.0, HEIGHT));
        heading(ui, p, name(*side), rect, Align2::LEFT_CENTER, ("row", row));
        let rect = Rect::from_min_size(pos2(left + 3.0, whole.top()), vec2(width - 6.0, 24.0));
        heading(ui, p, name(*side), rect, Align2::CENTER_CENTER, ("column", row));
        for (column, other) in sides.iter().enumerate() {
            let min = pos2(whole.left() + NAMES + width * place(column), top);
            let rect = Rect::from_min_size(min, vec2(width, HEIGHT)).shrink(1.0);
            let pair = (*side.min(other), *side.max(other));
            if row == column {
                ui.painter().rect_filled(rect, radius::CONTROL, p.panel);
                continue;
            }
            let Some(heat) = at(pair.0, pair.1) else { continue };
            let told = cx.tr(
                msg!("measures-cell"),
                &[
                    ("a", name(*side).into()),
                    ("b", name(*other).into()),
                    ("value", heat.value.as_str().into()),
                    ("below", heat.below.as_str().into()),
                ],
            );
            let on = chosen == Some(pair);
            let id = Id::unique(("heat", row, column));
            if cell(ui, p, rect, id, &heat, told, on) {
                clicked = Some(pair);
            }
        }
    }
    clicked
}

#[expect(clippy::cast_precision_loss, reason = "a dozen sessions")]
fn place(of: usize) -> f32 {
    of as f32
}

/// A name, cut where it does not fit and then told whole on hover.
fn heading(ui: &Ui, p: &Palette, name: &str, rect: Rect, align: Align2, salt: (&str, usize)) {
    let galley = one_line(ui, name, &Size::Aside.strong(), p.text, rect.width());
    let elided = galley.elided;
    put(ui, rect, align, galley, p.text);
    if elided {
        ui.interact(rect, Id::unique(("heat name", salt)), Sense::hover()).on_hover_text(name);
    }
}

fn put(ui: &Ui, rect: Rect, align: Align2, galley: Arc<Galley>, ink: Color32) {
    let at = align.align_size_within_rect(galley.size(), rect).min;
    ui.painter().galley(at, galley, ink);
}

fn cell(ui: &Ui, p: &Palette, rect: Rect, id: Id, heat: &Heat, told: String, on: bool) -> bool {
    let level = heat.level.map(|level| level.clamp(0.0, 1.0));
    let fill = level.map_or(p.card, |level| p.card.lerp_to_gamma(p.accent, level));
    let ink = if level.is_some_and(|level| level > 0.5) { p.on_accent } else { p.text };
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, &told));
    ui.painter().rect(rect, radius::CONTROL, fill, p.hairline(), StrokeKind::Inside);
    let half = rect.height() / 2.0;
    let (upper, lower) = rect.split_top_bottom_at_y(rect.top() + half + 3.0);
    let value = one_line(ui, &heat.value, &Size::Text.strong(), ink, rect.width() - 6.0);
    let below = one_line(ui, &heat.below, &Size::Aside.font(), ink, rect.width() - 6.0);
    put(ui, upper, Align2::CENTER_CENTER, value, ink);
    put(ui, lower, Align2::CENTER_TOP, below, ink);
    if on || response.has_focus() || response.hovered() {
        let line = Stroke::new(if on { 2.5 } else { 1.5 }, p.text);
        ui.painter().rect_stroke(rect, radius::CONTROL, line, StrokeKind::Inside);
    }
    response.on_hover_text(told).clicked()
}

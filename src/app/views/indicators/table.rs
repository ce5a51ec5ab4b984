//! Draws a sheet and lets hands move in it: the headings stay in view, and only what is in
//! view is laid out.

mod paint;
pub mod place;

use eframe::egui::{
    Rect, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, style::ScrollAnimation, vec2,
};

use crate::{
    app::{cx::Cx, outbox::Outbox},
    msg,
};

use place::Place;

use super::{
    editor,
    hands::{Follow, Grid, table_id},
    measure::{ADDING, LOWEST, Measured, measure},
    span::Span,
    write::{Cell, Table},
};

/// Shows it in the width there is, no higher than `highest`; what is larger is scrolled.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    out: &mut Outbox,
    table: Table<'_>,
    grid: &mut Grid,
    measured: &mut Option<Measured>,
    highest: f32,
) {
    let room = ui.available_width().floor();
    let known = measured.take().filter(|known| (known.room - room).abs() < 0.5);
    let sizes = known.unwrap_or_else(|| measure(ui, table, room));
    let extra = if table.is_open() { ADDING } else { 0.0 };
    let below = if table.is_open() { LOWEST } else { 0.0 };
    let whole = vec2(sizes.width() + extra, sizes.height() + below);
    let bar = ui.spacing().scroll.bar_width + ui.spacing().scroll.bar_inner_margin;
    let height = (whole.y + if whole.x > room { bar + 4.0 } else { 0.0 }).min(highest);
    let area = ScrollArea::both()
        .id_salt(("table", table.indicator.id.0))
        .auto_shrink([false, true])
        .max_height(height)
        .min_scrolled_height(height);
    let shown = area.show_viewport(ui, |ui, viewport| {
        let (rect, _) = ui.allocate_exact_size(whole, Sense::hover());
        let seen = Rect::from_min_size(rect.min + viewport.min.to_vec2(), viewport.size());
        let seen = seen.intersect(ui.clip_rect());
        let place = Place { origin: rect.min, seen, sizes: &sizes };
        let response = hands(ui, cx, table, grid, &place);
        place.paint(ui, cx, table, grid, response.has_focus());
        editor::show(ui, cx, out, table, grid, &place);
        let cursor = grid.span.cursor;
        let arrived = (grid.follow == Follow::Page).then(|| place.rect(cursor));
        grid.follow = if grid.follow == Follow::Table {
            place.scroll_to(ui, cursor);
            ui.request_repaint();
            Follow::Page
        } else {
            Follow::Done
        };
        editor::menu(&response, cx, out, table, grid);
        arrived
    });
    // Once the cell is in view within the table, the page brings it into view too.
    if let Some(cell) = shown.inner {
        let cell = cell.intersect(shown.inner_rect);
        ui.scroll_to_rect_animation(cell, None, ScrollAnimation::none());
        ui.request_repaint();
    }
    *measured = Some(sizes);
}

/// Takes clicks, drags and keys.
fn hands(ui: &mut Ui, cx: &Cx, table: Table<'_>, grid: &mut Grid, place: &Place) -> Response {
    let response = ui.interact(place.seen, table_id(), Sense::click_and_drag());
    let named = said(cx, table, grid.span.cursor);
    response.widget_info(|| WidgetInfo::labeled(Role::Grid, true, &named));
    let at = response.interact_pointer_pos().map(|at| at.clamp(place.seen.min, place.seen.max));
    let hit = at.and_then(|at| place.hit(table, at));
    let shift = ui.input(|input| input.modifiers.shift);
    if let Some(cell) = hit {
        if response.double_clicked() {
            grid.begin(table, cell, None);
        } else if response.clicked() {
            let again = grid.span == Span::one(cell) && response.has_focus() && !shift;
            grid.refused = None;
            if again && grid.draft.is_none() {
                grid.begin(table, cell, None);
            } else if grid.draft.as_ref().is_none_or(|draft| draft.refused.is_none()) {
                grid.select(cell, shift);
            }
            ui.memory_mut(|memory| memory.request_focus(table_id()));
        } else if response.secondary_clicked() && !grid.span.has(cell) {
            grid.select(cell, false);
        } else if response.drag_started() {
            let from = ui.input(|input| input.pointer.press_origin());
            let from = from.and_then(|at| place.hit(table, at)).unwrap_or(cell);
            grid.select(from, shift);
            ui.memory_mut(|memory| memory.request_focus(table_id()));
        } else if response.dragged() {
            grid.select(cell, true);
        }
    }
    response
}

/// What a screen reader says of the entry the person is at.
fn said(cx: &Cx, table: Table<'_>, at: Cell) -> String {
    let text = table.text_at(at);
    let row = at.0.checked_sub(1).and_then(|row| table.sheet.rows.get(row));
    let column = at.1.checked_sub(1).map(|column| table.sheet.heading(column, cx.texts));
    let (row, column) = (row.cloned().unwrap_or_default(), column.unwrap_or_default());
    let args = [("row", row.into()), ("column", column.into()), ("text", text.into())];
    cx.tr(msg!("sheet-spoken"), &args)
}

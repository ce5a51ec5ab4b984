//! Draws a sheet and lets hands move in it: the headings stay in view, and only what is in
//! view is laid out.

mod paint;

use eframe::egui::{
    Id, Pos2, Rect, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2,
    style::ScrollAnimation, vec2,
};

use crate::{
    app::{cx::Cx, outbox::Outbox},
    msg,
};

use super::{
    editor,
    hands::{Follow, Grid},
    measure::{ADDING, LOWEST, Measured, measure},
    span::Span,
    write::{Cell, Table},
};

/// The id of the table on screen.
#[must_use]
pub fn id() -> Id {
    Id::unique("indicator table")
}

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
    let response = ui.interact(place.seen, id(), Sense::click_and_drag());
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
            ui.memory_mut(|memory| memory.request_focus(id()));
        } else if response.secondary_clicked() && !grid.span.has(cell) {
            grid.select(cell, false);
        } else if response.drag_started() {
            let from = ui.input(|input| input.pointer.press_origin());
            let from = from.and_then(|at| place.hit(table, at)).unwrap_or(cell);
            grid.select(from, shift);
            ui.memory_mut(|memory| memory.request_focus(id()));
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

/// Where a table stands on screen, and what of it is in view.
pub struct Place<'a> {
    origin: Pos2,
    seen: Rect,
    sizes: &'a Measured,
}

impl Place<'_> {
    /// Where a cell is; headings stay in view.
    pub fn rect(&self, (row, column): Cell) -> Rect {
        let (left, right) = if column == 0 {
            (self.seen.left(), self.seen.left() + self.names_width())
        } else {
            let left = self.sizes.lefts.get(column).copied().unwrap_or_default();
            let right = self.sizes.lefts.get(column + 1).copied().unwrap_or(left + ADDING);
            (self.origin.x + left, self.origin.x + right)
        };
        let (top, bottom) = match row.checked_sub(1) {
            None => (self.seen.top(), self.seen.top() + self.sizes.head),
            Some(at) => {
                let top = self.sizes.tops.get(at).copied().unwrap_or_default();
                let bottom = self.sizes.tops.get(at + 1).copied().unwrap_or(top + LOWEST);
                let start = self.origin.y + self.sizes.head;
                (start + top, start + bottom)
            }
        };
        Rect::from_min_max(pos2(left, top), pos2(right, bottom))
    }

    fn names_width(&self) -> f32 {
        self.sizes.lefts.get(1).copied().unwrap_or_default()
    }

    /// The part in view below the headings.
    pub fn body(&self) -> Rect {
        let min = self.seen.min + vec2(self.names_width(), self.sizes.head);
        Rect::from_min_max(min.min(self.seen.max), self.seen.max)
    }

    fn names(&self) -> Rect {
        let body = self.body();
        Rect::from_min_max(pos2(self.seen.left(), body.top()), pos2(body.left(), body.bottom()))
    }

    fn heads(&self) -> Rect {
        let body = self.body();
        Rect::from_min_max(pos2(body.left(), self.seen.top()), pos2(body.right(), body.top()))
    }

    /// The part a cell is drawn in.
    pub fn part(&self, (row, column): Cell) -> Rect {
        match (row, column) {
            (0, 0) => {
                let body = self.body();
                Rect::from_min_max(self.seen.min, body.min)
            }
            (0, _) => self.heads(),
            (_, 0) => self.names(),
            _ => self.body(),
        }
    }

    /// The rows and the columns in view, from 1; with the row and the column to be added.
    fn in_view(&self) -> (std::ops::Range<usize>, std::ops::Range<usize>) {
        let body = self.body();
        let between = |edges: &[f32], from: f32, to: f32| {
            let first = edges.partition_point(|edge| *edge <= from).saturating_sub(1);
            let last = edges.partition_point(|edge| *edge < to);
            first..last.min(edges.len())
        };
        let top = self.origin.y + self.sizes.head;
        let rows = between(&self.sizes.tops, body.top() - top, body.bottom() - top);
        let columns =
            between(&self.sizes.lefts, body.left() - self.origin.x, body.right() - self.origin.x);
        (rows.start + 1..rows.end + 1, columns.start.max(1)..columns.end)
    }

    /// The cell at a point.
    fn hit(&self, table: Table<'_>, at: Pos2) -> Option<Cell> {
        let (rows, columns) = (table.sheet.rows.len(), table.sheet.columns.len());
        let open = usize::from(table.is_open());
        let body = self.body();
        let column = if at.x < body.left() {
            0
        } else {
            let x = at.x - self.origin.x;
            self.sizes.lefts.partition_point(|left| *left <= x).saturating_sub(1).max(1)
        };
        let row = if at.y < body.top() {
            0
        } else {
            let y = at.y - self.origin.y - self.sizes.head;
            self.sizes.tops.partition_point(|top| *top <= y).max(1)
        };
        let row = if column == 0 { row.min(rows + open) } else { row.min(rows) };
        let column = if row == 0 { column.min(columns + open) } else { column.min(columns) };
        self.seen.contains(at).then_some((row, column))
    }

    /// Brings a cell into view, clear of the headings.
    fn scroll_to(&self, ui: &Ui, cell: Cell) {
        let mut rect = self.rect(cell);
        if cell.1 > 0 {
            rect.min.x -= self.names_width() + 2.0;
        }
        if cell.0 > 0 {
            rect.min.y -= self.sizes.head + 2.0;
        }
        if cell.0 == 0 {
            rect = Rect::from_x_y_ranges(rect.x_range(), self.seen.y_range());
        }
        if cell.1 == 0 {
            rect = Rect::from_x_y_ranges(self.seen.x_range(), rect.y_range());
        }
        ui.scroll_to_rect_animation(rect, None, ScrollAnimation::none());
    }
}

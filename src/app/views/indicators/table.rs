//! Draws a sheet and lets hands move in it: the headings stay in view, and only what is in
//! view is laid out.

use eframe::egui::{
    Align, Color32, Id, Label as Words, Layout, Pos2, Rect, Response, RichText, Role, ScrollArea,
    Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, style::ScrollAnimation, vec2,
};

use crate::{
    app::{
        cx::Cx,
        outbox::Outbox,
        theme::{Size, radius},
    },
    msg,
    session::{CardColour, CellState},
    text::terms,
};

use super::{
    editor,
    hands::{Follow, Grid},
    measure::{ADDING, LOWEST, Measured, PADDING, measure},
    sheet::{Entry, Tone},
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

    fn paint(&self, ui: &mut Ui, cx: &Cx, table: Table<'_>, grid: &Grid, focused: bool) {
        let (rows, columns) = self.in_view();
        let (height, width) = (table.sheet.rows.len(), table.sheet.columns.len());
        self.tint(ui, cx, grid, focused);
        let mut body = child(ui, self.body());
        for row in rows.clone().filter(|row| *row <= height) {
            for column in columns.clone().filter(|column| *column <= width) {
                let entry = table.sheet.entry(&table.indicator.data, cx.texts, row - 1, column - 1);
                said_in(&mut body, cx, table.sheet.wordy, &entry, self.rect((row, column)));
            }
        }
        let line = cx.palette.hairline();
        for row in rows.clone().filter(|row| *row <= height) {
            let rect = self.rect((row, 1));
            let right = (self.origin.x + self.sizes.width()).min(self.seen.right());
            let painter = ui.painter().with_clip_rect(self.seen);
            if rect.bottom() > self.body().top() {
                painter.hline(self.seen.left()..=right, rect.bottom(), line);
            }
        }
        let mut names = child(ui, self.names());
        for row in rows.filter(|row| *row <= height) {
            let name = table.sheet.rows.get(row - 1).cloned().unwrap_or_default();
            name_in(&mut names, cx, table.sheet.wordy, name, self.rect((row, 0)));
        }
        let mut heads = child(ui, self.heads());
        for column in columns.filter(|column| *column <= width) {
            let text = table.sheet.heading(column - 1, cx.texts);
            head_in(&mut heads, cx, table.sheet.wordy, text, self.rect((0, column)));
        }
        let mut corner = child(ui, self.part((0, 0)));
        head_in(&mut corner, cx, true, table.sheet.corner.clone(), self.rect((0, 0)));
        if table.is_open() {
            self.adding(ui, cx, table);
        }
        let strong = Stroke::new(cx.palette.line_width, cx.palette.line_strong);
        let under = self.seen.top() + self.sizes.head;
        let right = (self.origin.x + self.sizes.width()).min(self.seen.right());
        ui.painter().hline(self.seen.left()..=right, under, strong);
        if self.origin.x < self.seen.left() - 0.5 {
            ui.painter().vline(self.body().left(), self.seen.y_range(), strong);
        }
    }

    /// The row and the column that writing in adds.
    fn adding(&self, ui: &mut Ui, cx: &Cx, table: Table<'_>) {
        let (row, column) = (table.sheet.rows.len() + 1, table.sheet.columns.len() + 1);
        let name = self.rect((row, 0));
        if name.intersects(self.names()) {
            let words = RichText::new(cx.t(msg!("sheet-add-row"))).color(cx.palette.muted);
            let mut names = child(ui, self.names());
            put(&mut names, inner(name), Layout::left_to_right(Align::Center), |ui| {
                ui.add(Words::new(words).truncate());
            });
        }
        let head = self.rect((0, column));
        if head.intersects(self.heads()) {
            let mut heads = child(ui, self.heads());
            let words = RichText::new("+").color(cx.palette.muted);
            put(&mut heads, inner(head), Layout::left_to_right(Align::Center), |ui| {
                ui.add(Words::new(words));
            });
        }
    }

    /// The range that is chosen.
    fn tint(&self, ui: &Ui, cx: &Cx, grid: &Grid, focused: bool) {
        let (from, to) = grid.span.corners();
        let cursor = grid.span.cursor;
        let p = cx.palette;
        for part in [self.body(), self.names(), self.heads(), self.part((0, 0))] {
            let painter = ui.painter().with_clip_rect(part.intersect(ui.clip_rect()));
            let (of_part, cell): (Rect, Cell) = if part == self.body() {
                (self.rect((from.0.max(1), from.1.max(1))), (to.0, to.1))
            } else if part == self.names() {
                (self.rect((from.0.max(1), 0)), (to.0, 0))
            } else if part == self.heads() {
                (self.rect((0, from.1.max(1))), (0, to.1))
            } else {
                (self.rect((0, 0)), (0, 0))
            };
            let holds = (part != self.names() && part != self.part((0, 0)) || from.1 == 0)
                && (part != self.heads() && part != self.part((0, 0)) || from.0 == 0)
                && (part != self.body() || (to.0 > 0 && to.1 > 0))
                && (part != self.names() || to.0 > 0)
                && (part != self.heads() || to.1 > 0);
            if !holds || !focused {
                continue;
            }
            let rect = of_part.union(self.rect(cell));
            if from != to {
                painter.rect_filled(rect, radius::CONTROL, p.accent_soft);
            }
            if self.part(cursor) == part {
                let line = Stroke::new(2.0, p.accent);
                painter.rect_stroke(self.rect(cursor), radius::CONTROL, line, StrokeKind::Inside);
            }
        }
    }
}

/// Something drawn in a part of the table and cut at its edge.
fn child(ui: &mut Ui, part: Rect) -> Ui {
    let mut child = ui.new_child(UiBuilder::new().max_rect(part));
    child.set_clip_rect(part.intersect(ui.clip_rect()));
    child
}

/// Room around what stands in a cell.
fn inner(cell: Rect) -> Rect {
    cell.shrink2(vec2(PADDING, 0.0))
}

fn put(ui: &mut Ui, rect: Rect, layout: Layout, add: impl FnOnce(&mut Ui)) {
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
    child.spacing_mut().item_spacing.y = 2.0;
    add(&mut child);
}

fn name_in(ui: &mut Ui, cx: &Cx, lines: bool, name: String, rect: Rect) {
    let words = RichText::new(name).color(cx.palette.text);
    let words = if lines { words.font(Size::Text.strong()) } else { words };
    let (rect, layout) = if lines {
        (rect.shrink(PADDING), Layout::top_down(Align::Min))
    } else {
        (inner(rect), Layout::left_to_right(Align::Center))
    };
    put(ui, rect, layout, |ui| {
        ui.add(Words::new(words).wrap().selectable(false));
    });
}

fn head_in(ui: &mut Ui, cx: &Cx, lines: bool, text: String, rect: Rect) {
    let words = RichText::new(text).font(Size::Text.strong()).color(cx.palette.muted);
    let layout = if lines {
        Layout::left_to_right(Align::Center)
    } else {
        Layout::right_to_left(Align::Center)
    };
    put(ui, inner(rect), layout, |ui| {
        ui.add(Words::new(words).wrap().selectable(false));
    });
}

fn said_in(ui: &mut Ui, cx: &Cx, lines: bool, entry: &Entry, rect: Rect) {
    if *entry == Entry::default() {
        return;
    }
    let p = cx.palette;
    let (rect, layout) = if lines {
        (rect.shrink(PADDING), Layout::top_down(Align::Min))
    } else {
        (inner(rect), Layout::right_to_left(Align::Center))
    };
    put(ui, rect, layout, |ui| {
        if entry.state != CellState::Unjudged {
            let words = cx.t(terms::cell_state(entry.state));
            let words = RichText::new(words).font(Size::Aside.strong());
            ui.add(Words::new(words.color(ink(cx, entry.state))).selectable(false));
        }
        if entry.text.is_empty() {
            return;
        }
        let colour = match entry.tone {
            Tone::Plain => p.text,
            Tone::Doubtful => p.warn,
            Tone::Missing => p.muted,
        };
        let words = RichText::new(&entry.text).color(colour);
        let label = Words::new(words).selectable(false);
        let response = ui.add(if lines { label.wrap() } else { label.truncate() });
        if !entry.told.is_empty() {
            response.on_hover_text(&entry.told);
        }
    });
}

/// The colour of a state; its word stands beside it, so the colour alone says nothing.
fn ink(cx: &Cx, state: CellState) -> Color32 {
    let p = cx.palette;
    match state {
        CellState::Unjudged => p.muted,
        CellState::Has => p.hue(CardColour::Teal).ink,
        CellState::Partly => p.hue(CardColour::Ochre).ink,
        CellState::HasNot => p.hue(CardColour::Plum).ink,
        CellState::Today => p.accent,
    }
}

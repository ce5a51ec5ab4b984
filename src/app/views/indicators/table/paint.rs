//! What is seen of a table: the values, the headings that stay in view, the chosen cells.

use eframe::egui::{
    Align, Color32, Label as Words, Layout, Rect, RichText, Stroke, StrokeKind, Ui, UiBuilder, vec2,
};

use crate::{
    app::{
        cx::Cx,
        theme::{Size, radius},
        views::indicators::{
            hands::Grid,
            measure::PADDING,
            sheet::{Entry, Tone},
            write::{Cell, Table},
        },
    },
    msg,
    session::{CardColour, CellState},
    text::terms,
};

use super::place::Place;

impl Place<'_> {
    pub(super) fn paint(&self, ui: &mut Ui, cx: &Cx, table: Table<'_>, grid: &Grid, focused: bool) {
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

//! The sheet as it was read: its cells, with the role of every column over them, the heading
//! rows marked and every doubtful cell told. Only what is in view is laid out.

use eframe::egui::{
    Align, Button, Color32, Id, Label, Layout, Popup, Pos2, Rect, RichText, ScrollArea, Sense,
    StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2,
};

use crate::{
    app::{
        cx::Cx,
        theme::{Size, radius},
        widgets::section_title,
    },
    ingest::tables::{At, Column, Decimal, Doubtful, Role, Sheet, Told, column_name, period},
    msg,
};

use super::{table::Part, words};

const ROW: f32 = 24.0;
const HEAD: f32 = 32.0;
const PADDING: f32 = 6.0;
/// So many rows and columns of a sheet are shown; the rest is read all the same.
const ROWS: usize = 10_000;
const COLUMNS: usize = 400;
/// So many rows decide how wide a column is drawn.
const MEASURED: usize = 60;
/// Columns are drawn no wider, in points, where others would be pushed out of sight.
const WIDEST: f32 = 190.0;
/// Nor wider than that where there is room.
const ROOMY: f32 = 460.0;

/// How wide columns are drawn, and what is to come into view.
#[derive(Debug, Default)]
pub struct State {
    made_for: (usize, usize, u32),
    /// The left edge of each column, and the right edge of the last.
    edges: Vec<f32>,
    /// The cell to scroll to.
    pub reveal: Option<At>,
}

/// What was turned over in the grid.
pub enum Asked {
    /// That column holds something else.
    Role(usize, Role),
    /// That column has this decimal sign; `None` as it was found.
    Sign(usize, Option<Decimal>),
    /// That doubtful cell is to be answered.
    Doubt,
}

/// Shows the sheet in that space.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    room: Rect,
    sheet: &Sheet,
    part: &Part,
    state: &mut State,
) -> Option<Asked> {
    let mut ui = ui.new_child(UiBuilder::new().max_rect(room));
    let ui = &mut ui;
    ui.painter().rect(
        room,
        radius::CONTROL,
        cx.palette.card,
        cx.palette.hairline(),
        StrokeKind::Inside,
    );
    let made_for = (std::ptr::from_ref(part).addr(), sheet.cells(), room.width().to_bits());
    if state.made_for != made_for {
        state.edges = edges(ui, cx, sheet, part, room.width());
        state.made_for = made_for;
    }
    let inner = room.shrink(1.0);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(inner));
    let mut area = ScrollArea::both().id_salt("import grid").auto_shrink(false);
    if let Some(at) = state.reveal.take() {
        let left = state.edges.get(at.column).copied().unwrap_or_default();
        area = area.scroll_offset(vec2((left - 120.0).max(0.0), (rows(at.row) - 60.0).max(0.0)));
    }
    let edges = &state.edges;
    area.show_viewport(&mut ui, |ui, view| Grid { cx, sheet, part, edges }.show(ui, view)).inner
}

/// The height of that many rows.
#[expect(clippy::cast_precision_loss, reason = "at most ten thousand rows are drawn")]
fn rows(count: usize) -> f32 {
    count.min(ROWS) as f32 * ROW
}

#[expect(clippy::cast_precision_loss, reason = "a cell has a handful of characters")]
fn edges(ui: &Ui, cx: &Cx, sheet: &Sheet, part: &Part, room: f32) -> Vec<f32> {
    let painter = ui.painter();
    let width_of = |text: String| {
        painter.layout_no_wrap(text, Size::Text.strong(), Color32::PLACEHOLDER).size().x
    };
    let numbers = width_of(sheet.height().min(ROWS).to_string()) + 2.0 * PADDING;
    let mut left = numbers.max(36.0).ceil();
    let mut edges = vec![left];
    // Each as wide as it may be among many, and as it would like to be.
    let mut widths = Vec::new();
    for (at, column) in part.reading.columns.iter().enumerate().take(COLUMNS) {
        let start = part.reading.header.start;
        let cells = (start..sheet.height().min(start + MEASURED)).map(|row| sheet.cell(row, at));
        let longest = cells.map(|cell| cell.text.chars().count()).max().unwrap_or_default();
        let words = longest as f32 * 7.4 + 2.0 * PADDING;
        let role = width_of(heading(cx, at, column)) + 2.0 * PADDING + 12.0;
        widths.push((words.min(WIDEST).max(role).ceil(), words.min(ROOMY).max(role).ceil()));
    }
    let narrow: f32 = widths.iter().map(|(narrow, _)| narrow).sum();
    let wished: f32 = widths.iter().map(|(narrow, wide)| wide - narrow).sum();
    let free = (room - left - narrow - 16.0).max(0.0);
    let share = if wished > 0.0 { (free / wished).min(1.0) } else { 0.0 };
    for (narrow, wide) in widths {
        left += (narrow + (wide - narrow) * share).floor();
        edges.push(left);
    }
    edges
}

fn heading(cx: &Cx, at: usize, column: &Column) -> String {
    format!("{} · {}", column_name(at), words::role(cx, column.role))
}

struct Grid<'a> {
    cx: &'a Cx<'a>,
    sheet: &'a Sheet,
    part: &'a Part,
    edges: &'a [f32],
}

impl Grid<'_> {
    fn show(&self, ui: &mut Ui, view: Rect) -> Option<Asked> {
        let height = self.sheet.height().min(ROWS);
        let width = self.edges.last().copied().unwrap_or_default();
        let size = vec2(width, HEAD + rows(height)).max(view.size());
        let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
        let corner = whole.min + view.min.to_vec2();
        let numbers = self.edges.first().copied().unwrap_or_default();
        let mut asked = None;
        for row in 0..height {
            let top = whole.top() + HEAD + rows(row);
            if top + ROW < corner.y + HEAD {
                continue;
            }
            if top > corner.y + view.height() {
                break;
            }
            asked = asked.or(self.row(ui, row, pos2(whole.left(), top), view));
        }
        self.numbers(ui, whole, corner, numbers, height);
        let head = Rect::from_min_size(corner, vec2(view.width(), HEAD));
        ui.painter().rect_filled(head, 0, self.cx.palette.panel);
        for (at, column) in self.part.reading.columns.iter().enumerate() {
            let Some((left, right)) = self.column(at) else { break };
            if right > view.left() + numbers && left < view.right() {
                let min = pos2(whole.left() + left, corner.y);
                let rect = Rect::from_min_size(min, vec2(right - left, HEAD)).shrink(2.0);
                asked = asked.or(self.role(ui, rect, at, column));
            }
        }
        if view.left() > 0.0 {
            let corner = Rect::from_min_size(corner, vec2(numbers, HEAD));
            ui.painter().rect_filled(corner, 0, self.cx.palette.panel);
        }
        asked
    }

    fn column(&self, at: usize) -> Option<(f32, f32)> {
        Some((*self.edges.get(at)?, *self.edges.get(at + 1)?))
    }

    fn row(&self, ui: &mut Ui, row: usize, left_top: Pos2, view: Rect) -> Option<Asked> {
        let p = self.cx.palette;
        let reading = &self.part.reading;
        let is_head = reading.header.contains(&row);
        let within = reading.body.contains(&row);
        if is_head {
            let size = vec2(self.edges.last().copied().unwrap_or_default(), ROW);
            ui.painter().rect_filled(Rect::from_min_size(left_top, size), 0, p.accent_soft);
        }
        let mut asked = None;
        for (at, column) in reading.columns.iter().enumerate() {
            let Some((left, right)) = self.column(at) else { break };
            if right < view.left() || left > view.right() {
                continue;
            }
            let at = At { row, column: at };
            let corrected = reading.corrections.get(&at).map(String::as_str);
            let text = corrected.unwrap_or(self.sheet.cell(row, at.column).text);
            let doubt = self.doubt(at);
            if text.is_empty() && doubt.is_none() {
                continue;
            }
            let rect = Rect::from_min_size(left_top + vec2(left, 0.0), vec2(right - left, ROW));
            let taken = within && !matches!(column.role, Role::Skip | Role::Personal);
            let ink = match (corrected.is_some(), is_head || taken) {
                (true, _) => p.accent,
                (false, true) => p.text,
                (false, false) => p.muted,
            };
            let font = if is_head { Size::Text.strong() } else { Size::Text.font() };
            if let Some(doubt) = doubt {
                asked = asked.or(self.question(ui, rect, doubt));
            }
            let words = RichText::new(line(text)).font(font).color(ink);
            let layout = Layout::left_to_right(Align::Center);
            let inner = rect.shrink2(vec2(PADDING, 0.0));
            let mut cell = ui.new_child(UiBuilder::new().max_rect(inner).layout(layout));
            cell.add(Label::new(words).truncate().selectable(false));
        }
        asked
    }

    fn doubt(&self, at: At) -> Option<&Doubtful> {
        let doubtful = &self.part.understood.doubtful;
        let found = doubtful.binary_search_by_key(&at, |cell| cell.at).ok()?;
        doubtful.get(found)
    }

    /// Marks a doubtful cell; a click leads to its answer.
    fn question(&self, ui: &mut Ui, rect: Rect, doubt: &Doubtful) -> Option<Asked> {
        let p = self.cx.palette;
        let mark = rect.shrink(1.0);
        ui.painter().rect_filled(mark, 3, p.warn.gamma_multiply(0.16));
        ui.painter().rect_stroke(mark, 3, (p.line_width.max(1.0), p.warn), StrokeKind::Inside);
        let why = self.cx.texts.label(&doubt.why.label());
        let id = Id::unique(("import doubt", doubt.at.row, doubt.at.column));
        let response = ui.interact(mark, id, Sense::click()).on_hover_text(&why);
        let name = format!("{}: {} – {why}", doubt.at, doubt.text);
        response.widget_info(|| {
            eframe::egui::WidgetInfo::labeled(eframe::egui::Role::Button, true, &name)
        });
        response.clicked().then_some(Asked::Doubt)
    }

    /// The numbers of the rows, which stay in view.
    fn numbers(&self, ui: &Ui, whole: Rect, corner: Pos2, width: f32, height: usize) {
        let p = self.cx.palette;
        let strip = Rect::from_min_max(corner, pos2(corner.x + width, whole.bottom()));
        ui.painter().rect_filled(strip, 0, p.panel);
        let clip = ui.clip_rect();
        for row in 0..height {
            let top = whole.top() + HEAD + rows(row);
            if top < corner.y + HEAD - 1.0 || top > clip.bottom() {
                continue;
            }
            let text = (row + 1).to_string();
            let galley = ui.painter().layout_no_wrap(text, Size::Aside.font(), p.muted);
            let free = Vec2::new(width - PADDING, ROW) - galley.size();
            ui.painter().galley(pos2(corner.x + free.x, top + free.y / 2.0), galley, p.muted);
        }
    }

    /// The role of a column, with the list of what else it could be.
    fn role(&self, ui: &mut Ui, rect: Rect, at: usize, column: &Column) -> Option<Asked> {
        let p = self.cx.palette;
        let ink = match column.role {
            Role::Skip => p.muted,
            Role::Personal => p.warn,
            role if role.is_value() || matches!(role, Role::Question | Role::Aspect) => p.accent,
            _ => p.text,
        };
        let name = heading(self.cx, at, column);
        let words = RichText::new(&name).font(Size::Text.strong()).color(ink);
        let button = Button::new(words).frame_when_inactive(true).truncate();
        let hint = self.cx.tr(msg!("import-column"), &[("name", column.heading.as_str().into())]);
        let response = ui.put(rect, button).on_hover_text(hint);
        let mut asked = None;
        Popup::menu(&response).id(Id::unique(("import role", at))).show(|ui| {
            for role in offered(column) {
                if ui.selectable_label(role == column.role, words::role(self.cx, role)).clicked() {
                    asked = Some(Asked::Role(at, role));
                }
            }
            if column.role.is_value() && column.told != Told::NotNeeded {
                asked = asked.take().or(self.signs(ui, at, column));
            }
        });
        asked
    }

    fn signs(&self, ui: &mut Ui, at: usize, column: &Column) -> Option<Asked> {
        section_title(ui, self.cx.palette, self.cx.t(msg!("import-decimal-sign")));
        let mut asked = None;
        for sign in [Decimal::Comma, Decimal::Point] {
            let words = self.cx.t(words::sign(sign));
            if ui.selectable_label(sign == column.decimal, words).clicked() {
                asked = Some(Asked::Sign(at, Some(sign)));
            }
        }
        if column.told == Told::ByPerson
            && ui.selectable_label(false, self.cx.t(msg!("import-as-found"))).clicked()
        {
            asked = Some(Asked::Sign(at, None));
        }
        asked
    }
}

/// The first line of a cell's text.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a column can be said to hold.
fn offered(column: &Column) -> Vec<Role> {
    let mut roles = vec![Role::Entity, Role::Period, Role::Measure, Role::Value];
    roles.extend(period(&column.heading).map(Role::At));
    roles.extend([
        Role::Name,
        Role::Category,
        Role::Unit,
        Role::Status,
        Role::Multiplier,
        Role::Question,
        Role::Aspect,
        Role::Skip,
    ]);
    if !roles.contains(&column.role) {
        roles.insert(0, column.role);
    }
    roles
}

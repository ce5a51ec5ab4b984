//! Draws a sheet. Only the rows in view are laid out; heights are measured once.

use eframe::egui::{
    Align, Color32, Label, Layout, Rect, RichText, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2,
};

use crate::{
    app::{cx::Cx, theme::Size},
    session::{CardColour, CellState},
    text::terms,
};

use super::sheet::{Entry, Row, Sheet, Tone};

const PADDING: f32 = 8.0;
const HEAD: f32 = 32.0;
/// The height of a state's word above what is said.
const STATE: f32 = 18.0;
const LOWEST: f32 = 28.0;

/// How large everything is for a width.
#[derive(Debug)]
pub struct Measured {
    room: f32,
    /// The width of each column, the first included.
    widths: Vec<f32>,
    head: f32,
    /// The top of each row below the heading, and the bottom of the last.
    tops: Vec<f32>,
}

/// Shows it in the width there is; a wider table is scrolled sideways.
pub fn show(ui: &mut Ui, cx: &Cx, sheet: &Sheet, measured: &mut Option<Measured>) {
    let room = ui.available_width().floor();
    let known = measured.take().filter(|known| (known.room - room).abs() < 0.5);
    let sizes = known.unwrap_or_else(|| measure(ui, sheet, room));
    ScrollArea::horizontal().id_salt("table").auto_shrink([false, true]).show(ui, |ui| {
        let width: f32 = sizes.widths.iter().sum();
        let height = sizes.head + sizes.tops.last().copied().unwrap_or_default();
        let (whole, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        let clip = ui.clip_rect();
        for (index, row) in sheet.rows.iter().enumerate() {
            let (Some(top), Some(bottom)) = (sizes.tops.get(index), sizes.tops.get(index + 1))
            else {
                continue;
            };
            let start = whole.top() + sizes.head;
            let rect = Rect::from_min_max(
                pos2(whole.left(), start + top),
                pos2(whole.right(), start + bottom),
            );
            if rect.bottom() >= clip.top() && rect.top() <= clip.bottom() {
                line(ui, cx, sheet, &sizes, row, rect);
            }
        }
        let lowest = (whole.bottom() - sizes.head).max(whole.top());
        let top = clip.top().clamp(whole.top(), lowest);
        let head = Rect::from_min_size(pos2(whole.left(), top), vec2(width, sizes.head));
        heading(ui, cx, sheet, &sizes, head);
    });
    *measured = Some(sizes);
}

#[expect(clippy::cast_precision_loss, reason = "a handful of columns and characters")]
fn measure(ui: &Ui, sheet: &Sheet, room: f32) -> Measured {
    let painter = ui.painter();
    let width_of = |text: &str| {
        painter.layout_no_wrap(text.to_owned(), Size::Text.strong(), Color32::PLACEHOLDER).size().x
    };
    let longest = |texts: &mut dyn Iterator<Item = &str>| -> f32 {
        let text = texts.max_by_key(|text| text.chars().count());
        text.map_or(0.0, width_of) * 1.08 + 2.0 * PADDING
    };
    let names =
        longest(&mut sheet.rows.iter().map(|r| r.name.as_str()).chain([sheet.corner.as_str()]));
    let mut widths = vec![names.clamp(96.0, (room * 0.45).max(96.0)).ceil()];
    if sheet.wordy {
        let first = names.clamp(96.0, (room * 0.22).max(96.0)).ceil();
        let each = (room - first) / sheet.columns.len().max(1) as f32;
        widths = vec![first];
        widths.extend(sheet.columns.iter().map(|_| each.max(168.0).floor()));
    } else {
        for (at, column) in sheet.columns.iter().enumerate() {
            let entries =
                sheet.rows.iter().filter_map(|row| Some(row.entries.get(at)?.text.as_str()));
            widths.push(longest(&mut entries.chain([column.as_str()])).max(72.0).ceil());
        }
    }
    even_out(&mut widths, room);
    let lines = |text: &str, width: f32, strong: bool| {
        let font = if strong { Size::Text.strong() } else { Size::Text.font() };
        let wrap = (width - 2.0 * PADDING).max(20.0);
        painter.layout(text.to_owned(), font, Color32::PLACEHOLDER, wrap).size().y
    };
    let mut tops = vec![0.0];
    let mut top = 0.0;
    for row in &sheet.rows {
        let first = widths.first().copied().unwrap_or_default();
        let mut height = lines(&row.name, first, sheet.wordy);
        if sheet.wordy {
            for (entry, width) in row.entries.iter().zip(widths.iter().skip(1)) {
                let state = if entry.state == CellState::Unjudged { 0.0 } else { STATE };
                height = height.max(lines(&entry.text, *width, false) + state);
            }
        }
        top += (height + 2.0 * PADDING * if sheet.wordy { 1.0 } else { 0.75 }).max(LOWEST).ceil();
        tops.push(top);
    }
    let heads = sheet.columns.iter().zip(widths.iter().skip(1));
    let head = heads.map(|(text, width)| lines(text, *width, true)).fold(0.0, f32::max);
    Measured { room, widths, head: (head + PADDING * 1.5).max(HEAD).ceil(), tops }
}

/// Makes the columns of values equally wide where there is room.
fn even_out(widths: &mut [f32], room: f32) {
    let Some((first, values)) = widths.split_first_mut() else { return };
    let widest = values.iter().copied().fold(0.0, f32::max);
    let even: f32 = values.iter().map(|_| widest).sum();
    if *first + even <= room {
        values.fill(widest);
    }
}

fn heading(ui: &mut Ui, cx: &Cx, sheet: &Sheet, sizes: &Measured, rect: Rect) {
    let p = cx.palette;
    ui.painter().rect_filled(rect, 0, p.ground);
    let texts = std::iter::once(&sheet.corner).chain(&sheet.columns);
    let mut left = rect.left();
    for (at, (text, width)) in texts.zip(&sizes.widths).enumerate() {
        let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(*width, rect.height()));
        let layout = if at == 0 || sheet.wordy {
            Layout::left_to_right(Align::Center)
        } else {
            Layout::right_to_left(Align::Center)
        };
        let words = RichText::new(text).font(Size::Text.strong()).color(p.muted);
        put(ui, cell.shrink2(vec2(PADDING, 0.0)), layout, |ui| {
            ui.add(Label::new(words).wrap());
        });
        left += width;
    }
    ui.painter().hline(
        rect.x_range(),
        rect.bottom(),
        eframe::egui::Stroke::new(p.line_width, p.line_strong),
    );
}

fn line(ui: &mut Ui, cx: &Cx, sheet: &Sheet, sizes: &Measured, row: &Row, rect: Rect) {
    let p = cx.palette;
    let name = RichText::new(&row.name);
    let name = if sheet.wordy { name.font(Size::Text.strong()) } else { name };
    let mut left = rect.left();
    for (at, width) in sizes.widths.iter().enumerate() {
        let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(*width, rect.height()));
        left += width;
        let inner = cell.shrink2(vec2(PADDING, if sheet.wordy { PADDING } else { 0.0 }));
        let layout = match (sheet.wordy, at) {
            (true, _) => Layout::top_down(Align::Min),
            (false, 0) => Layout::left_to_right(Align::Center),
            (false, _) => Layout::right_to_left(Align::Center),
        };
        let entry = at.checked_sub(1).and_then(|at| row.entries.get(at));
        put(ui, inner, layout, |ui| match entry {
            None => {
                ui.add(Label::new(name.clone()).wrap());
            }
            Some(entry) => said(ui, cx, sheet, entry),
        });
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), p.hairline());
}

fn put(ui: &mut Ui, rect: Rect, layout: Layout, add: impl FnOnce(&mut Ui)) {
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
    child.spacing_mut().item_spacing.y = 2.0;
    add(&mut child);
}

fn said(ui: &mut Ui, cx: &Cx, sheet: &Sheet, entry: &Entry) {
    let p = cx.palette;
    if entry.state != CellState::Unjudged {
        let words = cx.t(terms::cell_state(entry.state));
        ui.label(RichText::new(words).font(Size::Aside.strong()).color(ink(cx, entry.state)));
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
    let label = if sheet.wordy { Label::new(words).wrap() } else { Label::new(words).extend() };
    let response = ui.add(label);
    if !entry.told.is_empty() {
        response.on_hover_text(&entry.told);
    }
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

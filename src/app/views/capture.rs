//! The capture line: text, Enter, next. No keystroke is lost however slow the frames are.
//!
//! It is a multi-line edit of one row: a single-line one throws away what follows Enter in
//! the same frame. A cell picked by key between two words of one frame is put into the text
//! as a mark, so that order is kept; the marks are taken out again before anyone sees them.

use eframe::egui::{
    self, Align, Event, Frame, Id, Layout, Margin, RichText, Stroke, TextEdit, Ui, UiBuilder,
    text::{CCursor, CCursorRange},
    vec2,
};

use crate::{
    app::{
        command::{self, Command},
        cx::Cx,
        outbox::{Action, Outbox},
        question::Question,
        theme::{Size, radius},
        view::{View, Wants},
        widgets::chip,
    },
    edit::{CardEdit, Change, Edit, Label, Landing},
    ingest::paste,
    msg,
    session::{Canvas, CanvasKind, Card, CardId, CellKey, Home},
    text::terms,
};

/// The first of the private characters that stand for "cell 1", "cell 2" …
const FIRST_MARK: u32 = 0xE100;

/// The capture line's id; there is one on screen.
#[must_use]
pub fn id() -> Id {
    Id::unique("capture line")
}

/// The character that stands for picking the cell of that number, from 1.
#[must_use]
pub fn mark(number: u8) -> Option<char> {
    (1..=6).contains(&number).then(|| char::from_u32(FIRST_MARK + u32::from(number))).flatten()
}

fn number_of(mark: char) -> Option<usize> {
    let number = u32::from(mark).checked_sub(FIRST_MARK)?;
    (1..=6).contains(&number).then_some(number as usize)
}

/// How high the line stands: one row, or as many as a long thought needs, up to four.
#[must_use]
pub fn bar_height(ui: &Ui, view: &View, large: bool) -> f32 {
    let font = font(large);
    let beside = if large { 260.0 } else { 420.0 };
    let wrap = (ui.available_width() - beside).max(120.0);
    let row = ui.fonts_mut(|fonts| fonts.row_height(&font));
    let galley = ui.painter().layout(view.draft.clone(), font, egui::Color32::PLACEHOLDER, wrap);
    galley.size().y.clamp(row, 4.0 * row) + 22.0
}

fn font(large: bool) -> egui::FontId {
    if large { egui::FontId::new(28.0, Size::Text.font().family) } else { Size::Thing.font() }
}

/// Shows the line. `keys` are the cells it can write to, `home` the one it writes to now.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: &Canvas,
    keys: &[CellKey],
    home: Home,
    large: bool,
) {
    let p = cx.palette;
    let focused = ui.memory(|memory| memory.has_focus(id()));
    let idle = !ui.ctx().text_edit_focused()
        && ui.memory(|memory| memory.allows_interaction(ui.layer_id()));
    if focused || idle {
        take_paste(ui, cx, out, canvas, home, idle);
    }
    let line = if focused { p.accent } else { p.line_strong };
    Frame::new()
        .fill(p.card)
        .stroke(Stroke::new(p.line_width, line))
        .corner_radius(radius::CONTROL)
        .inner_margin(Margin::symmetric(8, 5))
        .show(ui, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if ui.available_width() > 640.0 && !large {
                    hints(ui, cx, keys.len());
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let size = if large { 20.0 } else { Size::Aside.points() };
                    chip(ui, p.cell(home.cell), cx.t(terms::card_in(home.cell)), size);
                    edit(ui, cx, view, large);
                });
            });
        });
    split(ui, cx, view, out, keys, home);
}

fn hints(ui: &mut Ui, cx: &Cx, cells: usize) {
    let aside = |text: String| RichText::new(text).font(Size::Aside.font()).color(cx.palette.muted);
    ui.label(aside(cx.t(msg!("capture-hint-palette"))));
    key_cap(ui, cx, Command::Palette);
    if cells > 1 {
        ui.label(aside(cx.t(msg!("capture-hint-cell"))));
        cap(ui, cx, format!("Ctrl 1–{cells}"));
    }
}

fn key_cap(ui: &mut Ui, cx: &Cx, command: Command) {
    let shortcut = command::find(command).and_then(|row| row.shortcuts.first());
    if let Some(shortcut) = shortcut {
        cap(ui, cx, crate::app::keys::name(ui.ctx(), *shortcut).replace('+', " "));
    }
}

fn cap(ui: &mut Ui, cx: &Cx, text: String) {
    Frame::new()
        .stroke(cx.palette.hairline())
        .corner_radius(4)
        .inner_margin(Margin::symmetric(5, 1))
        .show(ui, |ui| {
            ui.label(RichText::new(text).size(11.0).color(cx.palette.muted));
        });
}

/// Around the words of the line.
const MARGIN: Margin = Margin::same(4);

fn edit(ui: &mut Ui, cx: &Cx, view: &mut View, large: bool) {
    let font = font(large);
    // As high as the words before this frame's keys: lines finished in it become cards, and
    // the board must not jump for them.
    let height = height_of(ui, &view.draft, &font);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect));
    ui.set_clip_rect(rect.intersect(ui.clip_rect()));
    let edit = TextEdit::multiline(&mut view.draft)
        .id(id())
        .desired_rows(1)
        .desired_width(f32::INFINITY)
        .align(egui::Align2::LEFT_CENTER)
        .font(font.clone())
        .text_color(cx.palette.text)
        .hint_text(RichText::new(cx.t(msg!("capture-hint"))).font(font.clone()))
        .frame(Frame::new().inner_margin(MARGIN));
    let output = edit.show(&mut ui);
    let response = output.response.response.accessible_name(cx.t(msg!("capture-name")));
    if view.takes_focus(Wants::Capture) {
        response.request_focus();
    }
    let wrapped = response.changed() && (height_of(&ui, &view.draft, &font) - height).abs() > 0.5;
    if wrapped && !view.draft.contains(is_special) {
        ui.ctx().request_discard("the line wrapped");
    }
}

/// How high the line is with those words in it.
fn height_of(ui: &Ui, words: &str, font: &egui::FontId) -> f32 {
    let width = ui.available_width() - MARGIN.sum().x;
    let painter = ui.painter();
    let galley = painter.layout(words.to_owned(), font.clone(), egui::Color32::PLACEHOLDER, width);
    galley.size().y + MARGIN.sum().y
}

/// Whether it ends a line or picks a cell.
fn is_special(c: char) -> bool {
    c == '\n' || number_of(c).is_some()
}

/// Turns every finished line of the draft into a card of the cell that was picked when it
/// was written, and keeps the rest.
fn split(ui: &Ui, cx: &Cx, view: &mut View, out: &mut Outbox, keys: &[CellKey], home: Home) {
    if !view.draft.contains(is_special) {
        return;
    }
    // The finished lines and the marks are not to be seen in the line.
    ui.ctx().request_discard("lines became cards");
    let mut cell = home.cell;
    let mut line = String::new();
    for c in view.draft.chars() {
        if let Some(number) = number_of(c) {
            if let Some(picked) = keys.get(number - 1) {
                cell = *picked;
            }
        } else if c == '\n' {
            if let Some(added) = add(cx, out, Home { cell, ..home }, &line) {
                view.reveal = Some(added);
            }
            line.clear();
        } else {
            line.push(c);
        }
    }
    if cell != home.cell {
        out.push(Action::PickCell(cell));
    }
    view.draft = line;
    let end = CCursor::new(view.draft.chars().count());
    if let Some(mut state) = egui::text_edit::TextEditState::load(ui.ctx(), id()) {
        state.cursor.set_char_range(Some(CCursorRange::one(end)));
        state.store(ui.ctx(), id());
    }
}

/// Adds a card with these words, if there are any, and tells which.
fn add(cx: &Cx, out: &mut Outbox, home: Home, words: &str) -> Option<CardId> {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        return None;
    }
    let card = Card::new(cx.new_id(CardId), words);
    let id = card.id;
    let label = Label::plain(msg!("change-add")).count("count", 1);
    out.change(Change::new(label, vec![CardEdit::Add(Landing::end(home), Box::new(card)).into()]));
    Some(id)
}

/// Lists and tables are taken before the field sees them, since it would run their lines
/// together. One line is left to the field, where it has the keyboard; where nothing is being
/// written, a line is a card too.
fn take_paste(ui: &Ui, cx: &Cx, out: &mut Outbox, canvas: &Canvas, home: Home, idle: bool) {
    let mut pasted = Vec::new();
    ui.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Paste(text) if idle || text.trim().contains(['\n', '\t']) => {
                pasted.push(text.clone());
                false
            }
            _ => true,
        });
    });
    for text in pasted {
        let pestel = matches!(&canvas.kind, CanvasKind::Pest(pest) if pest.extension.is_some());
        let read = paste::read(&text, canvas.kind_name(), pestel);
        if read.form != paste::Form::Lines || !read.left_out.is_empty() {
            out.push(Action::Ask(Question::Paste(home, Box::new(read))));
        } else {
            let words = read.blocks.iter().flat_map(|block| &block.cards);
            let cards: Vec<Card> =
                words.map(|words| Card::new(cx.new_id(CardId), words.as_str())).collect();
            let label = Label::plain(msg!("change-add")).count("count", cards.len());
            let edits = cards
                .into_iter()
                .map(|card| Edit::from(CardEdit::Add(Landing::end(home), Box::new(card))))
                .collect();
            out.change(Change::new(label, edits));
        }
    }
}

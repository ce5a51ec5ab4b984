//! The field over the cell that is being written in, the menu of a cell, and the line below
//! the table that tells of the chosen cell: how sure it is, and what is noted on it.

use eframe::egui::{
    Align2, ComboBox, Frame, Id, KeyboardShortcut, Label as Words, Margin, Modifiers, Rect,
    Response, RichText, Stroke, TextEdit, Ui, UiBuilder, Vec2,
    text::{CCursor, CCursorRange},
    text_edit::TextEditState,
    vec2,
};

use crate::{
    analysis::formula::Derived,
    app::{
        cx::Cx,
        outbox::Outbox,
        theme::{Size, radius},
        view::View,
        views::bound,
        widgets::TextField,
    },
    edit::{Change, Column, Label, Msg},
    msg,
    session::{CellState, Indicator, Limits, Missing, Period, Value},
    text::terms,
};

use super::{
    hands::{Grid, every_key, field_id},
    sheet,
    table::place::Place,
    write::{Cell, Mark, Table, replaced},
};

/// The states of a cell of words, in the order they are offered.
const STATES: [CellState; 5] =
    [CellState::Unjudged, CellState::Has, CellState::Partly, CellState::HasNot, CellState::Today];

/// The marks of a value, in the order they are offered.
const MARKS: [Mark; 7] = [
    Mark::Plain,
    Mark::About,
    Mark::Doubtful,
    Mark::Missing(Missing::Empty),
    Mark::Missing(Missing::NoData),
    Mark::Missing(Missing::NoSuch),
    Mark::Missing(Missing::Confidential),
];

/// Shows the field over the cell that is being written in.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    out: &mut Outbox,
    table: Table<'_>,
    grid: &mut Grid,
    place: &Place,
) {
    let Some(draft) = &mut grid.draft else { return };
    let p = cx.palette;
    let cell = place.rect(draft.at);
    let words = table.sheet.wordy && draft.at.0 > 0 && draft.at.1 > 0;
    let rect = field_rect(cell, place.part(draft.at), words, draft.at.1 > 0 && !words);
    let line = if draft.refused.is_some() { p.bad } else { p.accent };
    let frame = Frame::new()
        .fill(p.card)
        .corner_radius(radius::CONTROL)
        .inner_margin(Margin::symmetric(7, 4))
        .stroke(Stroke::new(2.0, line));
    let end = CCursor::new(draft.text.chars().count());
    let edit = if words {
        let new_line = KeyboardShortcut::new(Modifiers::SHIFT, eframe::egui::Key::Enter);
        TextEdit::multiline(&mut draft.text)
            .char_limit(Limits::Characters.limit())
            .return_key(new_line)
            .desired_rows(2)
    } else {
        TextEdit::singleline(&mut draft.text).char_limit(Limits::Characters.limit())
    };
    let edit = edit
        .id(field_id())
        .font(Size::Text.font())
        .text_color(p.text)
        .desired_width(f32::INFINITY)
        .align(if words { Align2::LEFT_TOP } else { Align2::LEFT_CENTER })
        .event_filter(every_key())
        .frame(frame);
    let mut field = ui.new_child(UiBuilder::new().max_rect(rect));
    field.set_clip_rect(ui.clip_rect().intersect(place.part(draft.at).expand(4.0)));
    let response = field.add(edit).accessible_name(cx.t(msg!("sheet-cell")));
    if std::mem::take(&mut draft.fresh) {
        let mut state = TextEditState::load(ui.ctx(), field_id()).unwrap_or_default();
        state.cursor.set_char_range(Some(CCursorRange::one(end)));
        state.store(ui.ctx(), field_id());
        response.request_focus();
        ui.request_repaint();
    } else if response.changed() {
        draft.refused = None;
    } else if response.lost_focus() && draft.refused.is_none() {
        // A click elsewhere: what was written counts, and the focus stays where it went.
        let focused = ui.memory(eframe::egui::Memory::focused);
        if grid.commit(ui, table, out)
            && let Some(focused) = focused
        {
            ui.memory_mut(|memory| memory.request_focus(focused));
        }
    }
}

/// Where the field stands: over its cell, and wide enough to write in.
fn field_rect(cell: Rect, part: Rect, words: bool, right: bool) -> Rect {
    let size = cell.size().max(vec2(if words { 200.0 } else { 110.0 }, 30.0));
    let mut rect = Rect::from_min_size(cell.min, size);
    if right {
        rect = Rect::from_min_size(cell.right_top() - vec2(size.x, 0.0), size);
    }
    let over: Vec2 = (rect.max - part.max).max(Vec2::ZERO);
    rect = rect.translate(-over);
    let under: Vec2 = (part.min - rect.min).max(Vec2::ZERO);
    rect.translate(under)
}

/// The menu of the chosen range.
pub fn menu(response: &Response, cx: &Cx, out: &mut Outbox, table: Table<'_>, grid: &mut Grid) {
    if !table.is_open() {
        return;
    }
    let (from, to) = grid.span.corners();
    response.context_menu(|ui| {
        let mut chosen = None;
        if to.0 > 0 && to.1 > 0 && from.0 <= table.sheet.rows.len() {
            marks(ui, cx, table, from, to, &mut chosen);
            ui.separator();
        }
        lines(ui, cx, table, grid.span.cursor, &mut chosen);
        if let Some(outcome) = chosen {
            grid.take(outcome, out);
            ui.close();
        }
    });
}

fn marks(
    ui: &mut Ui,
    cx: &Cx,
    table: Table<'_>,
    from: Cell,
    to: Cell,
    chosen: &mut Option<super::write::Outcome>,
) {
    if table.sheet.wordy {
        for state in STATES {
            if ui.button(cx.t(terms::cell_state(state))).clicked() {
                *chosen = Some(Ok(table.judged(from, to, state)));
            }
        }
    } else {
        for mark in MARKS {
            if ui.button(mark_name(cx, mark)).clicked() {
                *chosen = Some(Ok(table.marked(from, to, mark)));
            }
        }
    }
}

/// What can be done with the row and the column of a cell.
fn lines(
    ui: &mut Ui,
    cx: &Cx,
    table: Table<'_>,
    (row, column): Cell,
    chosen: &mut Option<super::write::Outcome>,
) {
    let (rows, columns) = (table.sheet.rows.len(), table.sheet.columns.len());
    let mut offer = |ui: &mut Ui, name: Msg, change: Option<Change>| {
        let possible = change.is_some();
        if ui.add_enabled(possible, eframe::egui::Button::new(cx.t(name))).clicked() {
            *chosen = Some(Ok(change));
        }
    };
    if (1..=rows).contains(&row) {
        offer(ui, msg!("sheet-row-up"), table.row_shifted(row - 1, false));
        offer(ui, msg!("sheet-row-down"), table.row_shifted(row - 1, true));
        offer(ui, msg!("sheet-row-remove"), table.removed((row, 0), (row, columns)));
    }
    if (1..=columns).contains(&column) {
        if table.sheet.wordy {
            offer(ui, msg!("sheet-column-left"), table.column_shifted(column - 1, false));
            offer(ui, msg!("sheet-column-right"), table.column_shifted(column - 1, true));
        }
        offer(ui, msg!("sheet-column-remove"), table.removed((0, column), (0, column)));
    }
}

fn mark_name(cx: &Cx, mark: Mark) -> String {
    match mark {
        Mark::Plain => cx.t(msg!("sheet-mark-plain")),
        Mark::About => cx.t(msg!("sheet-mark-about")),
        Mark::Doubtful => cx.t(msg!("sheet-mark-doubtful")),
        Mark::Missing(why) => {
            let args =
                [("sign", sheet::sign(why).into()), ("meaning", cx.t(terms::missing(why)).into())];
            cx.tr(msg!("sheet-mark-missing"), &args)
        }
    }
}

/// The line of the chosen cell: how sure it is and what is noted on it; of a derived value,
/// what it was computed from. Also why the last thing was refused.
pub fn line(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    table: Table<'_>,
    grid: &mut Grid,
    formula: &super::formula::State,
) {
    let why =
        grid.draft.as_ref().and_then(|draft| draft.refused.as_ref()).or(grid.refused.as_ref());
    if let Some(why) = why {
        let words = RichText::new(cx.texts.label(why)).color(cx.palette.bad);
        ui.add(Words::new(words).wrap());
    }
    let (row, column) = grid.span.cursor;
    let (Some(row), Some(column)) = (row.checked_sub(1), column.checked_sub(1)) else { return };
    let (Some(name), Some(heading)) = (table.sheet.rows.get(row), table.sheet.columns.get(column))
    else {
        return;
    };
    let place = [name.clone(), table.sheet.heading(column, cx.texts)];
    let place: Vec<String> = place.into_iter().filter(|part| !part.trim().is_empty()).collect();
    ui.horizontal_wrapped(|ui| {
        let place = RichText::new(place.join(" · ")).font(Size::Aside.strong());
        ui.label(place.color(cx.palette.muted));
        match heading {
            Column::Period(period) if table.is_open() => {
                mark_choice(ui, cx, out, table, grid, row, column);
                note(ui, cx, view, out, table, name, *period, (row, column));
            }
            Column::Period(period) => {
                if let Some(derived) = formula.derived() {
                    computed(ui, cx, derived, name, *period);
                }
            }
            Column::Aspect(_) => state_choice(ui, cx, out, table, grid, row, column),
        }
    });
}

fn mark_choice(
    ui: &mut Ui,
    cx: &Cx,
    out: &mut Outbox,
    table: Table<'_>,
    grid: &mut Grid,
    row: usize,
    column: usize,
) {
    let observation = table.sheet.observation(&table.indicator.data, row, column);
    let held = observation.map_or(Mark::Missing(Missing::Empty), |o| Mark::of(o.2));
    let (from, to) = grid.span.corners();
    let (words, change) = (|mark| mark_name(cx, mark), |mark| table.marked(from, to, mark));
    if let Some(change) = choice(ui, cx, msg!("sheet-mark"), (&MARKS, held), words, change) {
        grid.take(Ok(Some(change)), out);
    }
}

fn state_choice(
    ui: &mut Ui,
    cx: &Cx,
    out: &mut Outbox,
    table: Table<'_>,
    grid: &mut Grid,
    row: usize,
    column: usize,
) {
    let passage = table.sheet.passage(&table.indicator.data, row, column);
    let held = passage.map_or(CellState::Unjudged, |passage| passage.3);
    let (from, to) = grid.span.corners();
    let words = |state| cx.t(terms::cell_state(state));
    let change = |state| table.judged(from, to, state);
    if let Some(change) = choice(ui, cx, msg!("sheet-state"), (&STATES, held), words, change) {
        grid.take(Ok(Some(change)), out);
    }
}

/// A list of what the chosen range can become; what would change nothing cannot be chosen.
/// Changes are made only while the list is open, for each copies the table. Returns the change
/// chosen.
fn choice<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &Cx,
    name: Msg,
    (all, held): (&[T], T),
    words: impl Fn(T) -> String,
    change: impl Fn(T) -> Option<Change>,
) -> Option<Change> {
    let list = ComboBox::from_id_salt(name.id()).selected_text(words(held)).width(200.0);
    let shown = list.show_ui(ui, |ui| {
        let mut chosen = None;
        for this in all.iter().copied() {
            let change = change(this);
            ui.add_enabled_ui(change.is_some() || this == held, |ui| {
                if ui.selectable_label(this == held, words(this)).clicked() {
                    chosen = change;
                }
            });
        }
        chosen
    });
    shown.response.accessible_name(cx.t(name));
    shown.inner.flatten()
}

/// A note belongs to a value that is in the table.
fn note(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    table: Table<'_>,
    entity: &str,
    period: Period,
    (row, column): (usize, usize),
) {
    let Some(observation) = table.sheet.observation(&table.indicator.data, row, column) else {
        return;
    };
    let name = cx.t(msg!("sheet-note"));
    let id = Id::unique(("note on value", table.indicator.id.0, row, column));
    let field = TextField::new(id, &observation.3, name.clone()).hint(name);
    let label = Label::plain(msg!("change-value-note"));
    let indicator: &Indicator = table.indicator;
    let size = vec2((ui.available_width() - 8.0).clamp(160.0, 460.0), 28.0);
    ui.allocate_ui(size, |ui| {
        bound::text(ui, cx, view, out, field, &label, |text| {
            replaced(indicator, indicator.data.noted(entity, period, &text))
        });
    });
}

/// What a derived value was computed from, and why there is none.
fn computed(ui: &mut Ui, cx: &Cx, derived: &Derived, entity: &str, period: Period) {
    for (input, value) in derived.operands(cx.session, entity, period) {
        let name = cx.session.indicator(input).map_or_else(String::new, |i| i.name.clone());
        let value = value.and_then(Value::number);
        let value = value.map_or_else(|| "\u{2014}".to_owned(), |value| cx.texts.number(value));
        let words = cx.tr(msg!("sheet-operand"), &[("name", name.into()), ("value", value.into())]);
        ui.add(Words::new(RichText::new(words).font(Size::Aside.font())));
    }
    if let Some(gap) = derived.gap(entity, period) {
        let words = RichText::new(cx.t(gap.word())).font(Size::Aside.font());
        ui.add(Words::new(words.color(cx.palette.warn)));
    }
}

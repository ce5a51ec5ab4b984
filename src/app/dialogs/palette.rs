//! The command palette: every command, tab, canvas and card by its words.

mod find;

use eframe::egui::{
    Id, Key, Modifiers, Rect, Role, ScrollArea, Sense, TextEdit, Ui, WidgetInfo, pos2,
    text::{LayoutJob, TextWrapping},
    vec2,
};

use crate::{
    app::{
        command::{Command, Row},
        cx::Cx,
        keys,
        outbox::{Action, Outbox},
        place::Selection,
        theme::{Size, radius},
    },
    msg,
};

use super::frame;
use find::{Cards, Found, Target};

/// The height of a row.
const ROW: f32 = 30.0;

/// What is being looked for, and what was found.
#[derive(Debug)]
pub struct Palette {
    words: String,
    /// The commands that can be used now.
    usable: Vec<Command>,
    /// The titles of the open workshops.
    tabs: Vec<String>,
    cards: Cards,
    /// What fits the words; `None` before the first search and after each change of words.
    found: Option<Vec<Found>>,
    chosen: usize,
    shown: bool,
}

impl Palette {
    /// Nothing looked for yet.
    #[must_use]
    pub fn new(usable: impl Iterator<Item = &'static Row>, tabs: Vec<String>) -> Self {
        let usable = usable.map(|row| row.command).collect();
        Self {
            words: String::new(),
            usable,
            tabs,
            cards: Cards::default(),
            found: None,
            chosen: 0,
            shown: false,
        }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 580.0);
        let (moved, entered, closed) = hands(ui);
        self.field(ui, cx);
        let found = match self.found.take() {
            Some(found) => found,
            None => find::all(cx, &self.words, &self.usable, &self.tabs, &mut self.cards),
        };
        let moved_to = self.chosen.saturating_add_signed(moved);
        self.chosen = moved_to.min(found.len().saturating_sub(1));
        let clicked = self.list(ui, cx, &found, moved != 0);
        let taken = clicked.or(entered.then_some(self.chosen)).and_then(|at| found.get(at));
        let done = taken.is_some_and(|found| found.enabled);
        if let Some(found) = taken.filter(|found| found.enabled) {
            out.push(found.target.action());
        }
        self.found = Some(found);
        !done && !closed
    }

    fn field(&mut self, ui: &mut Ui, cx: &Cx) {
        let edit = TextEdit::singleline(&mut self.words)
            .id(Id::unique("palette"))
            .font(Size::Thing.font())
            .hint_text(cx.t(msg!("palette-hint")))
            .desired_width(f32::INFINITY);
        let response = ui.add(edit).accessible_name(cx.t(msg!("palette-name")));
        if !std::mem::replace(&mut self.shown, true) {
            response.request_focus();
        }
        if response.changed() {
            self.found = None;
            self.chosen = 0;
        }
    }

    /// Shows what was found. Returns the row that was clicked.
    fn list(&self, ui: &mut Ui, cx: &Cx, found: &[Found], moved: bool) -> Option<usize> {
        let mut clicked = None;
        ui.spacing_mut().item_spacing.y = 0.0;
        // Always as high, so that the field stays where it is while a person writes.
        let height = frame::height_left(ui, 60.0).min(ROW * 13.0);
        ScrollArea::vertical()
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink(false)
            .show_viewport(ui, |ui, seen| {
                if found.is_empty() {
                    frame::aside(ui, cx, cx.t(msg!("palette-nothing")));
                }
                #[expect(clippy::cast_precision_loss, reason = "rows of a list")]
                let whole = vec2(ui.available_width(), ROW * found.len() as f32);
                let (_, rect) = ui.allocate_space(whole);
                for (index, found) in found.iter().enumerate() {
                    #[expect(clippy::cast_precision_loss, reason = "rows of a list")]
                    let top = ROW * index as f32;
                    let at = pos2(rect.left(), rect.top() + top);
                    let row = Rect::from_min_size(at, vec2(rect.width(), ROW));
                    let chosen = index == self.chosen;
                    if chosen && moved {
                        ui.scroll_to_rect(row, None);
                    }
                    let is_seen = top + ROW >= seen.top() && top <= seen.bottom();
                    if is_seen && show_row(ui, cx, found, row, index, chosen) {
                        clicked = Some(index);
                    }
                }
            });
        clicked
    }
}

/// The keys the field must not see: how far to move, whether to take, whether to close.
fn hands(ui: &Ui) -> (isize, bool, bool) {
    ui.input_mut(|input| {
        let mut count =
            |key| isize::try_from(input.count_and_consume_key(Modifiers::NONE, key)).unwrap_or(0);
        let lines = count(Key::ArrowDown) - count(Key::ArrowUp);
        let pages = count(Key::PageDown) - count(Key::PageUp);
        let entered = input.consume_key(Modifiers::NONE, Key::Enter);
        let closed = input.consume_key(Modifiers::COMMAND, Key::K);
        (lines + 12 * pages, entered, closed)
    })
}

/// Draws a row. Returns whether it was clicked.
fn show_row(ui: &Ui, cx: &Cx, found: &Found, row: Rect, index: usize, chosen: bool) -> bool {
    let p = cx.palette;
    let sense = if found.enabled { Sense::CLICK } else { Sense::hover() };
    let response = ui.interact(row, Id::unique(("palette row", index)), sense);
    response
        .widget_info(|| WidgetInfo::selected(Role::Button, found.enabled, chosen, &found.label));
    if chosen {
        ui.painter().rect_filled(row, radius::CONTROL, p.accent_soft);
    } else if response.hovered() && found.enabled {
        ui.painter().rect_filled(row, radius::CONTROL, p.accent_soft.gamma_multiply(0.5));
    }
    let line = |text: &str, font, ink, width| {
        let mut job = LayoutJob::simple_singleline(text.to_owned(), font, ink);
        job.wrap = TextWrapping::truncate_at_width(width);
        ui.painter().layout_job(job)
    };
    let mut right = row.right() - 10.0;
    let key = found.shortcut.map(|shortcut| keys::name(ui.ctx(), shortcut)).unwrap_or_default();
    let asides = [(key, p.text), (found.aside.clone(), p.muted)];
    for (text, ink) in asides.into_iter().filter(|(text, _)| !text.is_empty()) {
        let ink = if found.enabled { ink } else { p.faint };
        let galley = line(&text, Size::Aside.font(), ink, row.width() * 0.4);
        right -= galley.size().x;
        let y = row.center().y - galley.size().y / 2.0;
        ui.painter().galley(pos2(right, y), galley, ink);
        right -= 14.0;
    }
    let ink = if found.enabled { p.text } else { p.faint };
    let left = row.left() + 10.0;
    let galley = line(&found.label, Size::Text.font(), ink, (right - left).max(40.0));
    let y = row.center().y - galley.size().y / 2.0;
    ui.painter().galley(pos2(left, y), galley, ink);
    response.clicked()
}

impl Target {
    fn action(&self) -> Action {
        match *self {
            Self::Command(command) => Action::Command(command),
            Self::Tab(index) => Action::Tab(index),
            Self::Place(place) => Action::Go(place),
            Self::Card(place, card) => Action::Show(place, Selection::one(card)),
        }
    }
}

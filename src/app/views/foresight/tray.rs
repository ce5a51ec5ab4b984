//! The tray: drivers that wait to be placed on the map.

use std::sync::Arc;

use eframe::egui::{Key, Rect, RichText, Ui};

use crate::{
    app::{
        cx::Cx,
        outbox::Outbox,
        theme::{self, Size},
        view::{View, Wants},
    },
    msg,
    session::{Canvas, Card, Cell, CellKey, DriverPlace, Foresight, Home, Score, Which},
    text::terms,
};

use super::{
    super::{
        card::CardStyle,
        cell::{CellView, MARGIN, card_id},
    },
    placing,
};

/// The drivers that are not on the map.
#[must_use]
pub fn waiting(foresight: &Foresight) -> Vec<Arc<Card>> {
    foresight.in_place(DriverPlace::Tray).cloned().collect()
}

/// Shows the tray into `rect`.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: &Canvas,
    foresight: &Foresight,
    style: &CardStyle,
    rect: Rect,
) {
    let home = Home { canvas: canvas.id, cell: CellKey::Drivers };
    let cell = Arc::new(Cell { description: String::new(), cards: waiting(foresight) });
    let tray = CellView { home, cell: &cell, style, number: 1, picked: false, avoid: &[] };
    tray.ground(ui, cx, view, out, rect);
    let mut column = tray.column(ui, rect.shrink(MARGIN));
    heading(&mut column, cx, cell.cards.len(), style);
    tray.cards(&mut column, cx, view, out, rect);
    place_by_key(ui, view, out, foresight, home);
}

fn heading(ui: &mut Ui, cx: &Cx, count: usize, style: &CardStyle) {
    let hue = cx.palette.cell(CellKey::Drivers);
    let large = style.font.size > 20.0;
    let size = if large { 28.0 } else { Size::Text.points() };
    ui.horizontal_wrapped(|ui| {
        let title = cx.t(terms::driver_place(DriverPlace::Tray));
        ui.label(RichText::new(title).font(theme::strong(size)).color(hue.ink));
        #[expect(clippy::cast_precision_loss, reason = "a handful of drivers")]
        let count = cx.texts.number(count as f64);
        ui.label(RichText::new(count).size(size).color(hue.ink));
    });
    if !large {
        let hint = RichText::new(cx.t(msg!("drivers-tray-hint"))).font(Size::Aside.font());
        ui.label(hint.color(cx.palette.muted));
    }
}

/// Enter on a card of the tray puts it in the middle of the map.
fn place_by_key(ui: &Ui, view: &mut View, out: &mut Outbox, foresight: &Foresight, home: Home) {
    let Some(lead) = view.selection.lead().filter(|_| view.editing.is_none()) else { return };
    let waits = foresight.in_place(DriverPlace::Tray).any(|card| card.id == lead);
    let id = card_id(home, lead);
    if waits
        && ui.memory(|memory| memory.has_focus(id))
        && ui.input(|input| input.key_pressed(Key::Enter))
    {
        let (importance, uncertainty) = free_middle(foresight);
        out.change(placing::placed(&[lead], importance, uncertainty));
        view.wants = Some(Wants::Card(lead));
    }
}

/// The middle of the map, or the nearest place beside it where no driver stands yet.
fn free_middle(foresight: &Foresight) -> (Score, Score) {
    let middle = Score::MIDDLE;
    let taken = |uncertainty: Score| {
        foresight.drivers.cards.iter().any(|card| {
            let at = (card.rating(Which::First), card.rating(Which::Second));
            at == (Some(middle), Some(uncertainty))
        })
    };
    let steps = (0..10_u8).map(|step| Score::nearest(5.0 + f64::from(step) * 0.5));
    let free = steps.into_iter().find(|uncertainty| !taken(*uncertainty));
    (middle, free.unwrap_or(middle))
}

//! The fields of one axis of a pair: its driver, its name, its two poles.

use eframe::egui::{ComboBox, Id, RichText, Ui};

use crate::{
    app::{
        cx::Cx,
        outbox::Outbox,
        theme::Size,
        view::View,
        widgets::{TextField, section_title},
    },
    edit::{AxisField, Change, Edit, ForesightEdit, Label, Msg, PairEdit, Side},
    msg,
    session::{AxisPair, CanvasId, CardId, DriverPlace, Foresight},
};

use super::super::bound;

/// Shows the fields below each other.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: CanvasId,
    foresight: &Foresight,
    pair: &AxisPair,
    side: Side,
) {
    ui.spacing_mut().item_spacing.y = 4.0;
    section_title(ui, cx.palette, cx.t(side_name(side)));
    driver(ui, cx, out, canvas, foresight, pair, side);
    for field in [AxisField::Name, AxisField::High, AxisField::Low] {
        text(ui, cx, view, out, canvas, pair, side, field);
    }
}

/// What the axis of a side is called.
#[must_use]
pub fn side_name(side: Side) -> Msg {
    match side {
        Side::X => msg!("axes-side-x"),
        Side::Y => msg!("axes-side-y"),
    }
}

fn text(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: CanvasId,
    pair: &AxisPair,
    side: Side,
    field: AxisField,
) {
    let axis = side.of(pair);
    let (name, hint) = match (field, side) {
        (AxisField::Name, _) => (msg!("axes-name"), super::axis_name(cx, axis)),
        (AxisField::Low, Side::X) => (msg!("axes-low-x"), cx.t(msg!("axes-pole-hint"))),
        (AxisField::High, Side::X) => (msg!("axes-high-x"), cx.t(msg!("axes-pole-hint"))),
        (AxisField::Low, Side::Y) => (msg!("axes-low-y"), cx.t(msg!("axes-pole-hint"))),
        (AxisField::High, Side::Y) => (msg!("axes-high-y"), cx.t(msg!("axes-pole-hint"))),
    };
    let hint = if hint.is_empty() { cx.t(msg!("axes-name-hint")) } else { hint };
    let name = cx.t(name);
    ui.label(RichText::new(&name).font(Size::Aside.font()).color(cx.palette.muted));
    let id = Id::unique(("axis", pair.id.0, side, field));
    let shown = TextField::new(id, field.of(axis), name).hint(hint).wraps();
    let label = Label::plain(msg!("change-axis"));
    let pair = pair.id;
    bound::text(ui, cx, view, out, shown, &label, |text| {
        let edit = PairEdit::SetAxis(side, field, text);
        Edit::Foresight(canvas, ForesightEdit::Pair(pair, edit))
    });
}

/// The driver the axis was made from: critical ones first, or none.
fn driver(
    ui: &mut Ui,
    cx: &Cx,
    out: &mut Outbox,
    canvas: CanvasId,
    foresight: &Foresight,
    pair: &AxisPair,
    side: Side,
) {
    let held = side.of(pair).driver;
    let free = cx.t(msg!("axes-free"));
    let shown = match held {
        None => free.clone(),
        Some(id) => cx
            .session
            .card(id)
            .map_or_else(|| cx.t(msg!("axes-driver-gone")), |card| card.text.clone()),
    };
    let mut picked = None;
    let salt = ("axis driver", pair.id.0, side);
    let response = ComboBox::from_id_salt(salt)
        .selected_text(&shown)
        .width(ui.available_width())
        .truncate()
        .height(320.0)
        .show_ui(ui, |ui| {
            if ui.selectable_label(held.is_none(), free).clicked() {
                picked = Some(None);
            }
            for place in [
                DriverPlace::Critical,
                DriverPlace::Given,
                DriverPlace::Background,
                DriverPlace::Tray,
            ] {
                let mut cards = foresight.in_place(place).peekable();
                if cards.peek().is_some() {
                    section_title(ui, cx.palette, cx.t(crate::text::terms::driver_place(place)));
                }
                for card in cards {
                    if ui.selectable_label(held == Some(card.id), &card.text).clicked() {
                        picked = Some(Some(card.id));
                    }
                }
            }
        })
        .response;
    let name = cx.tr(msg!("axes-driver"), &[("side", cx.t(side_name(side)).into())]);
    response.accessible_name(name).on_hover_text(shown);
    if let Some(driver) = picked.filter(|driver| *driver != held) {
        out.change(bind(canvas, pair, side, driver));
    }
}

/// The change that binds an axis to a driver, or to none.
#[must_use]
pub fn bind(canvas: CanvasId, pair: &AxisPair, side: Side, driver: Option<CardId>) -> Change {
    let edit = ForesightEdit::Pair(pair.id, PairEdit::SetDriver(side, driver));
    Change::new(Label::plain(msg!("change-axis-driver")), vec![Edit::Foresight(canvas, edit)])
}

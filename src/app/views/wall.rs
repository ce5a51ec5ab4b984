//! On the wall: the board alone, large enough for a room eight metres deep, and the capture line.

use eframe::egui::{RichText, Ui};

use crate::{
    app::{cx::Cx, outbox::Outbox, theme, view::View},
    msg,
    session::{Canvas, CellKey},
    text::terms,
};

use super::{board::Board, card::CardStyle};

/// Draws the board of a SWOT or PEST(EL) for the room.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: &Canvas,
    keys: &[CellKey],
    picked: Option<CellKey>,
) {
    ui.horizontal(|ui| {
        let kind = cx.t(terms::canvas(&canvas.kind));
        ui.label(RichText::new(kind).font(theme::strong(28.0)));
        ui.label(RichText::new(&canvas.subject).font(theme::regular(28.0)).color(cx.palette.muted));
        ui.with_layout(eframe::egui::Layout::right_to_left(eframe::egui::Align::Center), |ui| {
            ui.label(RichText::new(cx.t(msg!("wall-leave"))).color(cx.palette.muted));
        });
    });
    let style = CardStyle::wall(canvas.stage.shows_ratings());
    Board { canvas, keys, picked, style: &style }.show(ui, cx, view, out);
}

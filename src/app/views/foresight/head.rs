//! The head of the three panes: name, facts, and the way from one to the next.

use eframe::egui::{Align, Label, Layout, RichText, Ui};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::Place,
        theme,
        widgets::segmented,
    },
    msg,
    session::Canvas,
    text::terms,
};

/// Below this width the switch of panes stands in a row of its own.
const NARROW: f32 = 720.0;

/// Shows the head. `extra` is what this pane has beside the switch.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    out: &mut Outbox,
    canvas: &Canvas,
    here: Place,
    facts: &str,
    mut extra: impl FnMut(&mut Ui, &mut Outbox),
) {
    let wide = ui.available_width() >= NARROW;
    ui.horizontal(|ui| {
        super::super::head::title(ui, cx, out, canvas);
        if wide {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                panes(ui, cx, out, canvas, here);
                extra(ui, out);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| said(ui, cx, facts));
            });
        } else {
            said(ui, cx, facts);
        }
    });
    if !wide {
        ui.horizontal_wrapped(|ui| {
            panes(ui, cx, out, canvas, here);
            extra(ui, out);
        });
    }
    ui.add_space(6.0);
}

fn said(ui: &mut Ui, cx: &Cx, facts: &str) {
    let text = RichText::new(facts).color(cx.palette.muted);
    ui.add(Label::new(text).truncate());
}

fn panes(ui: &mut Ui, cx: &Cx, out: &mut Outbox, canvas: &Canvas, here: Place) {
    let choices = [
        (Place::Drivers(canvas.id), cx.t(msg!("foresight-pane-drivers"))),
        (Place::Axes(canvas.id), cx.t(msg!("foresight-pane-axes"))),
        (Place::Matrix(canvas.id), cx.t(msg!("foresight-pane-matrix"))),
    ];
    if let Some(place) = segmented(ui, cx.palette, "pane", Some(here), &choices) {
        out.push(Action::Go(place));
    }
}

/// The head for the room: the name and the facts, large.
pub fn wall(ui: &mut Ui, cx: &Cx, canvas: &Canvas, facts: &str) {
    ui.horizontal(|ui| {
        let kind = cx.t(terms::canvas(&canvas.kind));
        ui.label(RichText::new(kind).font(theme::strong(28.0)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(RichText::new(cx.t(msg!("wall-leave"))).color(cx.palette.muted));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let text = RichText::new(facts).font(theme::regular(28.0)).color(cx.palette.muted);
                // Nobody can point at a wall to read the rest.
                ui.add(Label::new(text).wrap());
            });
        });
    });
    ui.add_space(6.0);
}

//! A kind of canvas the workshop does not have yet.

use eframe::egui::{Align, Layout, RichText, Ui, vec2};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::Place,
        theme::Size,
        views::{
            head,
            start::{Kind, canvas},
        },
        widgets::primary_button,
    },
    edit::{CanvasEdit, Change, Label, Msg},
    msg,
    session::KindName,
    text::terms,
};

/// Shows it.
pub fn show(ui: &mut Ui, cx: &Cx, out: &mut Outbox, kind: KindName) {
    let room = ui.available_size();
    let width = room.x.min(460.0);
    ui.add_space((room.y / 4.0).min(140.0));
    ui.horizontal(|ui| {
        ui.add_space((room.x - width) / 2.0);
        ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            let (title, about) = words(kind);
            ui.label(RichText::new(cx.t(title)).font(Size::Place.strong()));
            ui.add_space(2.0);
            ui.label(RichText::new(cx.t(about)).color(cx.palette.muted));
            ui.add_space(10.0);
            ui.horizontal_wrapped(|ui| buttons(ui, cx, out, kind));
        });
    });
}

fn words(kind: KindName) -> (Msg, Msg) {
    match kind {
        KindName::Pest => (msg!("missing-pest"), msg!("missing-pest-about")),
        KindName::Swot => (msg!("missing-swot"), msg!("missing-swot-about")),
        KindName::Foresight => (msg!("missing-scenarios"), msg!("missing-scenarios-about")),
    }
}

fn buttons(ui: &mut Ui, cx: &Cx, out: &mut Outbox, kind: KindName) {
    let (first, name) = match kind {
        KindName::Pest => (Kind::Pest, msg!("missing-add-pest")),
        KindName::Swot => (Kind::Swot, msg!("missing-add-swot")),
        KindName::Foresight => (Kind::Scenarios, msg!("missing-add-scenarios")),
    };
    if primary_button(ui, cx.palette, cx.t(name)).clicked() {
        add(cx, out, first);
    }
    if kind == KindName::Pest && ui.button(cx.t(msg!("missing-add-pestel"))).clicked() {
        add(cx, out, Kind::Pestel);
    }
}

/// Adds the canvas, goes there, and asks for its subject where the workshop names none.
fn add(cx: &Cx, out: &mut Outbox, kind: Kind) {
    for kind in kind.canvases() {
        let canvas = canvas(cx, kind);
        let place = Place::of(canvas.id, canvas.kind_name());
        let asks = canvas.subject.is_empty() && canvas.kind_name() != KindName::Foresight;
        let subject = asks.then(|| head::subject_id(&canvas));
        let name = cx.t(terms::canvas(&canvas.kind));
        let label = Label::plain(msg!("change-canvas")).text("canvas", name);
        out.change(Change::new(label, vec![CanvasEdit::Add(Box::new(canvas)).into()]));
        out.push(Action::Go(place));
        if let Some(field) = subject {
            out.push(Action::Focus(field));
        }
    }
}

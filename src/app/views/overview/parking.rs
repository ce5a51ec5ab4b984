//! The parking lot: what was put aside so that the talk could go on.

use eframe::egui::{Checkbox, Id, Link, RichText, Ui};
use egui_material_icons::icons;

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::Place,
        theme::Size,
        view::View,
        views::{bound, head},
        widgets::{AddLine, TextField, icon_button},
    },
    edit::{Change, Label, OutcomeEdit},
    msg,
    session::{Thought, ThoughtId},
};

use super::rows::{LONGEST_LIST, empty, one_line, part, section, tall, that_fit};

const TICK: f32 = 28.0;
const REMOVE: f32 = 28.0;

/// Shows it.
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    let lot = &cx.session.parking_lot;
    let open = lot.iter().filter(|thought| !thought.settled).count();
    let aside =
        (!lot.is_empty()).then(|| cx.tr(msg!("overview-parking-open"), &[("count", open.into())]));
    section(ui, cx, cx.t(msg!("overview-parking")), aside);
    if lot.is_empty() {
        empty(ui, cx, cx.t(msg!("overview-parking-empty")));
    }
    let width = ui.available_width();
    for thought in lot {
        row(ui, cx, view, out, thought, width);
    }
    let id = Id::unique(("overview add thought", cx.session.id.0));
    let added = AddLine::new(
        id,
        &mut view.overview.thought,
        cx.t(msg!("overview-parking-add")),
        cx.t(msg!("overview-parking-hint")),
    )
    .show(ui, cx.palette);
    let added = that_fit(out, added, LONGEST_LIST.saturating_sub(lot.len()));
    if !added.is_empty() {
        let park = |text| {
            let id = cx.new_id(ThoughtId);
            OutcomeEdit::Park(Thought { id, text, canvas: None, settled: false }).into()
        };
        let label = Label::plain(msg!("overview-change-thought-add")).count("count", added.len());
        out.change(Change::new(label, added.into_iter().map(park).collect()));
    }
}

fn row(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, thought: &Thought, width: f32) {
    let id = thought.id;
    let words = (width - TICK - REMOVE - 16.0).max(80.0);
    ui.horizontal_top(|ui| {
        part(ui, TICK, |ui| {
            let mut settled = thought.settled;
            let name =
                cx.tr(msg!("overview-parking-settled"), &[("text", thought.text.as_str().into())]);
            let tick = ui.add(Checkbox::without_text(&mut settled)).accessible_name(name);
            if tick.on_hover_text(cx.t(msg!("overview-parking-settle"))).changed() {
                let label = Label::plain(msg!("overview-change-settled"));
                out.change(Change::new(label, vec![OutcomeEdit::Settle(id, settled).into()]));
            }
        });
        tall(ui, words, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.scope(|ui| {
                if thought.settled {
                    ui.multiply_opacity(0.8);
                }
                let field = Id::unique(("thought", id.0));
                let name = cx.t(msg!("overview-parking-text"));
                let edit = TextField::new(field, &thought.text, &name).hint(&name).wraps().quiet();
                let label = Label::plain(msg!("overview-change-thought"));
                bound::text(ui, cx, view, out, edit, &label, |text| {
                    OutcomeEdit::SetThought(id, one_line(text)).into()
                });
            });
            said_on(ui, cx, out, thought);
        });
        part(ui, REMOVE, |ui| {
            let name = cx.tr(msg!("overview-remove"), &[("what", thought.text.as_str().into())]);
            if icon_button(ui, icons::ICON_CLOSE, &name, true).clicked() {
                let label = Label::plain(msg!("overview-change-thought-remove"));
                out.change(Change::new(label, vec![OutcomeEdit::RemoveThought(id).into()]));
            }
        });
    });
}

/// The canvas that was on screen when it was said, if it is still there.
fn said_on(ui: &mut Ui, cx: &Cx, out: &mut Outbox, thought: &Thought) {
    let Some(canvas) = thought.canvas.and_then(|id| cx.session.canvas(id)) else { return };
    let words = RichText::new(head::named(cx, canvas)).font(Size::Aside.font());
    if ui.add(Link::new(words.color(cx.palette.accent))).clicked() {
        out.push(Action::Go(Place::of(canvas.id, canvas.kind_name())));
    }
}

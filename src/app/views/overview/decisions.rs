//! What the room decided, who sees to it and by when.

use eframe::egui::{Id, Ui};
use egui_material_icons::icons;

use crate::{
    app::{
        cx::Cx,
        outbox::Outbox,
        view::View,
        views::bound,
        widgets::{AddLine, DateField, TextField, icon_button},
    },
    edit::{Change, Label, OutcomeEdit},
    msg,
    session::{Decision, DecisionId},
};

use super::rows::{LONGEST_LIST, date, empty, one_line, part, section, tall, that_fit};

const REMOVE: f32 = 28.0;

/// Shows them.
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    let decisions = &cx.session.decisions;
    section(ui, cx, cx.t(msg!("overview-decisions")), None);
    if decisions.is_empty() {
        empty(ui, cx, cx.t(msg!("overview-decisions-empty")));
    }
    let width = ui.available_width();
    for decision in decisions {
        row(ui, cx, view, out, decision, width);
    }
    let id = Id::unique(("overview add decision", cx.session.id.0));
    let added = AddLine::new(
        id,
        &mut view.overview.decision,
        cx.t(msg!("overview-decision-add")),
        cx.t(msg!("overview-decision-hint")),
    )
    .show(ui, cx.palette);
    let added = that_fit(out, added, LONGEST_LIST.saturating_sub(decisions.len()));
    if !added.is_empty() {
        let decide = |text| {
            let id = cx.new_id(DecisionId);
            OutcomeEdit::Decide(Decision { id, text, owner: String::new(), due: None }).into()
        };
        let label = Label::plain(msg!("overview-change-decision-add")).count("count", added.len());
        out.change(Change::new(label, added.into_iter().map(decide).collect()));
    }
}

fn row(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, decision: &Decision, width: f32) {
    let id = decision.id;
    let words = (width - REMOVE - 8.0).max(80.0);
    ui.horizontal_top(|ui| {
        tall(ui, words, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let field = Id::unique(("decision", id.0));
            let name = cx.t(msg!("overview-decision-text"));
            let edit = TextField::new(field, &decision.text, &name).hint(&name).wraps().quiet();
            let label = Label::plain(msg!("overview-change-decision"));
            bound::text(ui, cx, view, out, edit, &label, |text| {
                OutcomeEdit::SetDecision(id, one_line(text)).into()
            });
            ui.horizontal_top(|ui| {
                let half = ((words - 8.0) / 2.0).floor();
                // Beside each other, close below what was decided.
                ui.spacing_mut().item_spacing.y = 0.0;
                tall(ui, half, |ui| owner(ui, cx, view, out, decision));
                tall(ui, half, |ui| due(ui, cx, view, out, decision));
            });
        });
        part(ui, REMOVE, |ui| {
            let name = cx.tr(msg!("overview-remove"), &[("what", decision.text.as_str().into())]);
            if icon_button(ui, icons::ICON_CLOSE, &name, true).clicked() {
                let label = Label::plain(msg!("overview-change-decision-remove"));
                out.change(Change::new(label, vec![OutcomeEdit::RemoveDecision(id).into()]));
            }
        });
    });
}

fn owner(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, decision: &Decision) {
    let id = decision.id;
    let field = Id::unique(("decision owner", id.0));
    let name = cx.t(msg!("overview-decision-owner"));
    let edit = TextField::new(field, &decision.owner, name)
        .hint(cx.t(msg!("overview-decision-owner-hint")))
        .wraps()
        .quiet();
    let label = Label::plain(msg!("overview-change-owner"));
    bound::text(ui, cx, view, out, edit, &label, |text| {
        OutcomeEdit::SetOwner(id, one_line(text)).into()
    });
}

fn due(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, decision: &Decision) {
    let id = decision.id;
    let field_id = Id::unique(("decision due", id.0));
    let field = DateField::new(field_id, decision.due, cx.t(msg!("overview-decision-due")))
        .hint(cx.t(msg!("overview-decision-due-hint")));
    let label = Label::plain(msg!("overview-change-due"));
    let set = |due| OutcomeEdit::SetDue(id, due).into();
    date(ui, cx, view, out, field, &label, set);
}

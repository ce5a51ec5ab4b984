//! The report: on the left what it should hold, on the right its pages as they will leave.

pub mod choices;
mod leave;
mod preview;
pub mod publisher;
mod sections;

use eframe::egui::{Label, RichText, ScrollArea, Ui, UiBuilder};

use crate::{
    app::{
        choices::Choices,
        cx::Cx,
        exporting::Mark,
        outbox::{Action, Outbox},
        pages::Pages,
        theme::Size,
        view::View,
    },
    msg,
    report::wishes::Wishes,
    session::Session,
};

/// Between the choices and the pages.
const GUTTER: f32 = 24.0;

/// How the report of a workshop is looked at.
#[derive(Debug, Default)]
struct State {
    preview: preview::State,
    held: sections::Held,
    small: publisher::Small,
}

/// Shows it.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    (known, mark): (&Choices, &Mark),
    out: &mut Outbox,
) {
    let mut state = view.memory.take::<State>();
    let mut choices = known.clone();
    let room = ui.available_rect_before_wrap();
    let width = (room.width() * 0.28).clamp(220.0, 340.0).floor();
    let left = room.with_max_x(room.left() + width);
    let right = room.with_min_x(left.right() + GUTTER);
    let mut written = false;
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        ScrollArea::vertical().id_salt("report choices").auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(ui.available_width() - 12.0);
            ui.label(RichText::new(cx.t(msg!("rail-report"))).font(Size::Place.strong()));
            ui.add_space(4.0);
            choices::depth(ui, cx, &mut choices);
            choices::template(ui, cx, &mut choices);
            choices::language(ui, cx, &mut choices, cx.texts.language);
            sections::show(ui, cx, &mut choices, &mut state.held);
            written = publisher::show(ui, cx, &mut choices, mark, &mut state.small, out);
            ui.add_space(4.0);
            choices::standard(ui, cx, &mut choices);
            ui.add_space(24.0);
        });
    });
    let line = (left.right() + GUTTER / 2.0).round();
    ui.painter().vline(line, room.y_range(), cx.palette.hairline());
    let wishes = choices.wishes(cx.texts.language, mark.logo().cloned());
    ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
        pages(ui, cx, (&mut state.preview, &mut view.pages), &mut choices, wishes.as_ref(), out);
    });
    view.memory.put(state);
    if choices != *known {
        // What is being written is remembered once it is whole.
        let typed = choices.organisation != known.organisation;
        out.push(Action::Choose(Box::new(choices), !typed));
    } else if written {
        out.push(Action::Choose(Box::new(choices), true));
    }
}

fn pages(
    ui: &mut Ui,
    cx: &Cx,
    (state, pages): (&mut preview::State, &mut Pages),
    choices: &mut Choices,
    wishes: Option<&Wishes>,
    out: &mut Outbox,
) {
    let empty = is_empty(cx.session);
    leave::show(ui, cx, wishes.filter(|_| !empty), out);
    ui.add_space(4.0);
    let Some(wishes) = wishes.filter(|_| !empty) else {
        let words = if empty { msg!("preview-empty") } else { msg!("preview-nothing-chosen") };
        instead(ui, cx, cx.t(words));
        return;
    };
    pages.want(cx.session, wishes, ui.ctx());
    let zoom = preview::head(ui, cx, state, pages, wishes, choices.zoom);
    choices.zoom = zoom.unwrap_or(choices.zoom);
    preview::show(ui, cx, state, pages, wishes, choices.zoom);
}

/// What stands where pages would.
fn instead(ui: &mut Ui, cx: &Cx, words: String) {
    ui.add_space(24.0);
    ui.set_max_width(ui.available_width().min(520.0));
    ui.add(Label::new(RichText::new(words).color(cx.palette.muted)).wrap());
}

/// Whether there is nothing yet that a report could tell.
fn is_empty(session: &Session) -> bool {
    session.cards().next().is_none()
        && session.indicators.is_empty()
        && session.decisions.is_empty()
        && session.parking_lot.is_empty()
        && session.participants.is_empty()
        && session.question.trim().is_empty()
        && session.about.trim().is_empty()
}

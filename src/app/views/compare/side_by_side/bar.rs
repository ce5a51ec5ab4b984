//! The bar above the rows: filters, order, confirming, and what the lines between cards mean.

use eframe::egui::{ComboBox, Id, Key, Response, RichText, Sense, TextEdit, Ui, vec2};

use crate::{
    app::{
        command::Command,
        comparing::{
            Comparing, Subject,
            lines::{Sort, Status},
        },
        cx::Cx,
        outbox::Outbox,
        theme::Size,
    },
    compare::{Comparison, spots},
    edit::Msg,
    msg,
};

use super::{
    marks,
    row::{self, Tie},
};

/// With less room below, the rows need all of it.
const LEGEND_FROM: f32 = 90.0;

/// Shows the bar.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    comparing: &mut Comparing,
    confirmable: usize,
    comparison: &Comparison,
    out: &mut Outbox,
) {
    let cards = matches!(comparing.subject(), Subject::Canvas(_));
    ui.horizontal_wrapped(|ui| {
        words(ui, cx, comparing);
        if cards {
            status(ui, cx, comparing);
            cell(ui, cx, comparing, comparison);
            sort(ui, cx, comparing);
            confirm_all(ui, cx, confirmable, out);
        }
    });
    if cards && ui.available_height() > LEGEND_FROM {
        ui.horizontal_wrapped(|ui| legend(ui, cx));
    }
}

fn words(ui: &mut Ui, cx: &Cx, comparing: &mut Comparing) {
    let edit = TextEdit::singleline(&mut comparing.rows.asked.words)
        .id(Id::unique("comparison filter"))
        .hint_text(cx.t(msg!("comparing-filter-hint")))
        .desired_width(170.0);
    let escaped = ui.input(|input| input.key_pressed(Key::Escape));
    let response = ui.add(edit).accessible_name(cx.t(msg!("comparing-filter")));
    if std::mem::take(&mut comparing.rows.write_filter) {
        response.request_focus();
    }
    if response.lost_focus() && escaped {
        comparing.rows.asked.words.clear();
    }
}

fn status_name(status: Status) -> Msg {
    match status {
        Status::All => msg!("comparing-status-all"),
        Status::Different => msg!("comparing-status-different"),
        Status::Shared => msg!("comparing-status-shared"),
        Status::Alone => msg!("comparing-status-alone"),
        Status::Reworded => msg!("comparing-status-reworded"),
        Status::Moved => msg!("comparing-status-moved"),
        Status::Contested => msg!("comparing-status-contested"),
        Status::ReRated => msg!("comparing-status-re-rated"),
        Status::Suggested => msg!("comparing-status-suggested"),
    }
}

/// A choice among named things. Returns a new choice.
pub fn choice<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: String,
    now: T,
    choices: &[(T, String)],
) -> Option<T> {
    let shown = choices.iter().find(|(value, _)| *value == now).map(|(_, words)| words.clone());
    let mut picked = None;
    let response: Response = ComboBox::from_id_salt(&name)
        .selected_text(shown.unwrap_or_default())
        .width(0.0)
        .show_ui(ui, |ui| {
            for (value, words) in choices {
                if ui.selectable_label(*value == now, words).clicked() {
                    picked = Some(*value);
                }
            }
        })
        .response;
    response.on_hover_text(&name).accessible_name(name);
    picked
}

fn status(ui: &mut Ui, cx: &Cx, comparing: &mut Comparing) {
    let choices = Status::ALL.map(|status| (status, cx.t(status_name(status))));
    let asked = &mut comparing.rows.asked;
    if let Some(status) = choice(ui, cx.t(msg!("comparing-status")), asked.status, &choices) {
        asked.status = status;
    }
}

fn cell(ui: &mut Ui, cx: &Cx, comparing: &mut Comparing, comparison: &Comparison) {
    let mut choices = vec![(None, cx.t(msg!("comparing-cell-all")))];
    let spots = spots(&comparison.rows);
    choices.extend(spots.iter().map(|spot| (Some(*spot), marks::spot_name(cx, comparison, *spot))));
    let asked = &mut comparing.rows.asked;
    if asked.spot.is_some_and(|spot| !spots.contains(&spot)) {
        asked.spot = None;
    }
    if let Some(spot) = choice(ui, cx.t(msg!("comparing-cell")), asked.spot, &choices) {
        asked.spot = spot;
    }
}

fn sort(ui: &mut Ui, cx: &Cx, comparing: &mut Comparing) {
    let choices = Sort::ALL.map(|sort| {
        let name = match sort {
            Sort::Agreement => msg!("comparing-sort-agreement"),
            Sort::Disagreement => msg!("comparing-sort-disagreement"),
            Sort::Rating => msg!("comparing-sort-rating"),
        };
        (sort, cx.t(name))
    });
    let asked = &mut comparing.rows.asked;
    if let Some(sort) = choice(ui, cx.t(msg!("comparing-sort")), asked.sort, &choices) {
        asked.sort = sort;
    }
}

fn confirm_all(ui: &mut Ui, cx: &Cx, count: usize, out: &mut Outbox) {
    if count == 0 {
        return;
    }
    let words = cx.tr(msg!("comparing-confirm-count"), &[("count", count.into())]);
    let button = ui.button(words).on_hover_text(cx.t(msg!("comparing-confirm-count-hint")));
    if button.clicked() {
        out.command(Command::ConfirmAll);
    }
}

/// How the three kinds of links look.
fn legend(ui: &mut Ui, cx: &Cx) {
    ui.spacing_mut().item_spacing.x = 6.0;
    for (tie, words) in [
        (Tie::Accepted, msg!("comparing-tie-accepted")),
        (Tie::Confirmed, msg!("comparing-tie-confirmed")),
        (Tie::Suggested, msg!("comparing-tie-suggested")),
    ] {
        let (rect, _) = ui.allocate_exact_size(vec2(22.0, 14.0), Sense::hover());
        row::paint_tie(ui.painter(), cx, tie, rect.left_center(), rect.right_center());
        let words = RichText::new(cx.t(words)).font(Size::Aside.font()).color(cx.palette.muted);
        ui.label(words);
        ui.add_space(8.0);
    }
}

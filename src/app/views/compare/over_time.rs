//! From one state to the next: what came and went, what moved, what was rated anew, which
//! indicators moved, and whether cards still stand on them.

use eframe::egui::{Align, Button, Label as Words, Layout, RichText, ScrollArea, Ui};

use crate::{
    app::{
        comparing::{Comparing, Deed, Found, Numbers, Pane},
        cx::Cx,
        outbox::Outbox,
        theme::Size,
        widgets::section_title,
    },
    compare::{Comparison, OverTime, over_time},
    edit::Msg,
    msg,
    report::comparison::{self, Indicator, holds},
};

use super::picks_of;

/// Shows what changed.
pub fn show(ui: &mut Ui, cx: &Cx, comparing: &mut Comparing, found: &Found, out: &mut Outbox) {
    let Some(numbers) = comparing.numbers(found, cx.texts, ui.ctx()) else {
        super::waiting(ui, cx);
        return;
    };
    let names = comparing.names(found);
    let [before, after] = &names[..] else {
        let words = RichText::new(cx.t(msg!("over-time-two"))).color(cx.palette.muted);
        ui.add(Words::new(words).wrap());
        return;
    };
    let args = [("before", before.as_str().into()), ("after", after.as_str().into())];
    let words = RichText::new(cx.tr(msg!("over-time-from"), &args)).font(Size::Thing.strong());
    ui.add(Words::new(words).wrap());
    let comparison = found.comparison();
    let changes = over_time(&comparison);
    ScrollArea::vertical().id_salt("over time").auto_shrink(false).show(ui, |ui| {
        thoughts(ui, cx, found, &comparison, &changes, out);
        data(ui, cx, &numbers);
    });
}

fn thoughts(
    ui: &mut Ui,
    cx: &Cx,
    found: &Found,
    comparison: &Comparison,
    changes: &OverTime,
    out: &mut Outbox,
) {
    let parts: [(Msg, &[usize]); 5] = [
        (msg!("over-time-added"), &changes.added),
        (msg!("over-time-dropped"), &changes.dropped),
        (msg!("over-time-moved"), &changes.moved),
        (msg!("over-time-rated"), &changes.re_rated),
        (msg!("over-time-reworded"), &changes.reworded),
    ];
    if parts.iter().all(|(_, rows)| rows.is_empty()) {
        ui.add(Words::new(cx.t(msg!("over-time-no-cards"))).wrap());
    }
    for (title, rows) in parts {
        if rows.is_empty() {
            continue;
        }
        ui.add_space(6.0);
        section_title(ui, cx.palette, cx.tr(title, &[("count", rows.len().into())]));
        for row in rows {
            thought(ui, cx, found, comparison, *row, out);
        }
    }
}

/// One thought with what differs; it leads to its row.
fn thought(
    ui: &mut Ui,
    cx: &Cx,
    found: &Found,
    comparison: &Comparison,
    at: usize,
    out: &mut Outbox,
) {
    let Some(row) = comparison.rows.get(at) else { return };
    let Some(placed) = comparison.card(row, 1).or_else(|| comparison.card(row, 0)) else { return };
    let marks = comparison::row_marks(comparison, row, cx.texts);
    let cell = comparison::cell(row.spot, cx.texts);
    ui.horizontal_wrapped(|ui| {
        let words = comparison::one_line(&placed.card.text);
        if ui.add(Button::new(words).wrap().frame_when_inactive(false)).clicked() {
            out.compare(Deed::Select(picks_of(found, at)));
            out.compare(Deed::Pane(Pane::SideBySide));
        }
        let beside = std::iter::once(cell).chain(marks).collect::<Vec<_>>().join(" · ");
        let beside = RichText::new(beside).font(Size::Aside.font()).color(cx.palette.muted);
        ui.add(Words::new(beside).wrap());
    });
}

fn data(ui: &mut Ui, cx: &Cx, numbers: &Numbers) {
    ui.add_space(8.0);
    section_title(ui, cx.palette, cx.t(msg!("compare-indicators")));
    if numbers.indicators.is_empty() {
        ui.add(Words::new(cx.t(msg!("over-time-no-indicators"))).wrap());
    }
    for of in &numbers.indicators {
        pair(ui, cx, &of.name, &state(cx, of));
    }
    if numbers.leaning.is_empty() {
        return;
    }
    ui.add_space(8.0);
    section_title(ui, cx.palette, cx.t(msg!("compare-leaning")));
    let value = |of: Option<f64>| of.map_or_else(|| "–".to_owned(), |v| cx.texts.number(v));
    for of in &numbers.leaning {
        let args = [
            ("indicator", comparison::one_line(&of.indicator).into()),
            ("before", value(of.before).into()),
            ("after", value(of.after).into()),
            ("holds", cx.t(holds(of.holds)).into()),
        ];
        pair(ui, cx, &of.card, &cx.tr(msg!("compare-leans"), &args));
    }
}

fn state(cx: &Cx, of: &Indicator) -> String {
    match of.state {
        "new" => cx.t(msg!("compare-indicator-new")),
        "gone" => cx.t(msg!("compare-indicator-gone")),
        _ => {
            let args = [
                ("newer", of.newer.to_string().into()),
                ("revised", of.revised.to_string().into()),
                ("withdrawn", of.withdrawn.to_string().into()),
            ];
            cx.tr(msg!("compare-indicator-changed"), &args)
        }
    }
}

fn pair(ui: &mut Ui, cx: &Cx, words: &str, beside: &str) {
    ui.with_layout(Layout::left_to_right(Align::Min).with_main_wrap(true), |ui| {
        ui.add(Words::new(comparison::one_line(words)).wrap());
        let beside = RichText::new(beside).font(Size::Aside.font()).color(cx.palette.muted);
        ui.add(Words::new(beside).wrap());
    });
}

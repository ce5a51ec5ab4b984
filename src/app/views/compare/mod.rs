//! The comparison on screen: sessions chosen, what they share, what is contested.
//!
//! Views read [`Comparing`] and hand back [`Deed`]s. What was found is
//! [`Comparing::found`]: its `comparison()` is cheap to ask for on every frame, and its
//! `revision` counts up whenever something else was found, so that whatever is worked out from
//! it can be kept in a pane's own state until then.
//!
//! # Adding a pane
//! A variant of [`Pane`] (and of `Pane::ALL`), its name in `pane_name`, an arm in `pane`,
//! and a module beside this one with `show(ui, cx, comparing, found, out)`. How it is
//! looked at is a field of [`Comparing`], what it keeps for itself lies in its memory. The panel
//! on the right shows the selected cards; while none is selected, it is the place for the
//! summary in numbers.

mod choose;
mod consensus;
mod detail;
mod heat;
mod matrix;
pub mod measures;
pub mod model_answer;
mod over_time;
pub mod side_by_side;
mod summary;

use eframe::egui::{
    Align, CentralPanel, Frame, Layout, Margin, Panel, Popup, PopupCloseBehavior, RichText,
    ScrollArea, Ui,
};
use egui_material_icons::icons;

use crate::{
    app::{
        command::Needs,
        comparing::{Comparing, Deed, Extent, Found, Pane, Pick, Subject},
        cx::Cx,
        outbox::{Action, Outbox},
        question::Question,
        tab::Tab,
        theme::Size,
        widgets::{icon_button, segmented, segmented_width},
    },
    edit::{Label, Msg},
    msg,
    report::form::Form,
    session::KindName,
    text::terms,
};

use side_by_side::bar;

use super::{
    rail,
    report::choices::DEPTHS,
    topbar::{self, Doable, SavedState, TabSign},
};

/// The whole screen of the comparison.
pub fn screen(
    ui: &mut Ui,
    cx: &Cx,
    comparing: &mut Comparing,
    tabs: &[Tab],
    met: Vec<Needs>,
    out: &mut Outbox,
) {
    let signs: Vec<TabSign> = tabs.iter().map(|tab| TabSign::of(tab, cx.texts)).collect();
    let p = cx.palette;
    let bar = Frame::new().fill(p.panel).inner_margin(Margin::symmetric(12, 0));
    Panel::top("topbar").exact_size(44.0).resizable(false).frame(bar).show(ui, |ui| {
        let saved = SavedState { text: saved(cx, comparing) };
        let steps = Doable {
            undo: comparing.decided.undo_label().cloned(),
            redo: comparing.decided.redo_label().cloned(),
            met,
        };
        topbar::show(ui, cx, &signs, None, &saved, &steps, out);
    });
    Panel::left("rail")
        .exact_size(rail::WIDTH)
        .resizable(false)
        .frame(Frame::new().fill(p.panel))
        .show(ui, |ui| rail::beside_comparison(ui, cx, !tabs.is_empty(), out));
    // Above the panel on the right as well, so that nothing in it moves when that comes or goes.
    let above =
        Frame::new().fill(p.ground).inner_margin(Margin { top: 12, ..Margin::symmetric(16, 4) });
    Panel::top("compare head")
        .resizable(false)
        .show_separator_line(false)
        .frame(above)
        .show(ui, |ui| head(ui, cx, comparing, tabs, out));
    // What was found stays as it is while it is drawn, and the panes write to their state.
    let found = comparing.found().cloned();
    if let Some(found) = &found {
        aside(ui, cx, comparing, found, out);
    }
    let ground =
        Frame::new().fill(p.ground).inner_margin(Margin { top: 4, ..Margin::symmetric(16, 12) });
    CentralPanel::default().frame(ground).show(ui, |ui| match &found {
        Some(found) => {
            choose::troubles(ui, cx, comparing, out);
            progress(ui, cx, comparing, out);
            model_answer::suggest(ui, cx, comparing, out);
            pane(ui, cx, comparing, found, out);
        }
        None => choose::show(ui, cx, comparing, tabs, out),
    });
}

/// From this width on there is room for the summary beside the rows.
const SUMMARY_FROM: f32 = 900.0;

/// The panel on the right: the cards selected, or beside the rows the summary in numbers.
fn aside(ui: &mut Ui, cx: &Cx, comparing: &mut Comparing, found: &Found, out: &mut Outbox) {
    let wide = ui.available_width() >= SUMMARY_FROM;
    let rows = wide && shown(comparing, found) == Pane::SideBySide;
    if !comparing.inspector || comparing.chosen.is_empty() && !rows {
        return;
    }
    let frame = Frame::new().fill(cx.palette.panel).inner_margin(Margin::same(14));
    Panel::right("compared").exact_size(280.0).resizable(false).frame(frame).show(ui, |ui| {
        if !comparing.chosen.is_empty() {
            detail::show(ui, cx, comparing, found, out);
        } else if let Some(numbers) = comparing.numbers(found, cx.texts, ui.ctx()) {
            ScrollArea::vertical().id_salt("summary").auto_shrink(false).show(ui, |ui| {
                summary::show(ui, cx, comparing, found, &numbers, out);
            });
        } else {
            waiting(ui, cx);
        }
    });
}

/// Whether what was decided is on disk.
fn saved(cx: &Cx, comparing: &Comparing) -> Label {
    if comparing.saving {
        Label::plain(msg!("saved-saving"))
    } else if comparing.is_unsaved() {
        Label::plain(msg!("saved-not"))
    } else if let Some(at) = &comparing.saved_at {
        Label::plain(msg!("saved-at")).text("time", cx.texts.clock(at))
    } else if comparing.path.is_some() {
        Label::plain(msg!("saved-yes"))
    } else {
        Label::plain(msg!("comparing-new"))
    }
}

/// That something else is looked for meanwhile, and the way to stop it.
fn progress(ui: &mut Ui, cx: &Cx, comparing: &Comparing, out: &mut Outbox) {
    let (words, button, deed) = if comparing.takes_long() {
        (msg!("comparing-finding"), msg!("comparing-stop"), Deed::Stop)
    } else if comparing.is_stopped() {
        (msg!("comparing-stopped"), msg!("comparing-again"), Deed::Again)
    } else {
        return;
    };
    ui.horizontal(|ui| {
        ui.label(RichText::new(cx.t(words)).color(cx.palette.muted));
        if ui.button(cx.t(button)).clicked() {
            out.compare(deed);
        }
    });
}

fn pane(ui: &mut Ui, cx: &Cx, comparing: &mut Comparing, found: &Found, out: &mut Outbox) {
    match shown(comparing, found) {
        Pane::SideBySide => side_by_side::show(ui, cx, comparing, found, out),
        Pane::Consensus => consensus::show(ui, cx, comparing, found, out),
        Pane::Measures => measures::show(ui, cx, comparing, found, out),
        Pane::Matrix => matrix::show(ui, cx, comparing, found, out),
        Pane::ModelAnswer => model_answer::show(ui, cx, comparing, found, out),
        Pane::OverTime => over_time::show(ui, cx, comparing, found, out),
    }
}

/// Whether the pane has something to show.
fn is_offered(pane: Pane, comparing: &Comparing, found: &Found) -> bool {
    match pane {
        Pane::Matrix => comparing.kind() == KindName::Foresight,
        Pane::OverTime => found.inputs.columns.len() == 2,
        _ => true,
    }
}

/// The pane that is looked at: the one chosen, where it has something to show.
fn shown(comparing: &Comparing, found: &Found) -> Pane {
    let pane = comparing.pane;
    if is_offered(pane, comparing, found) { pane } else { Pane::SideBySide }
}

/// Says that the numbers are still being worked out.
fn waiting(ui: &mut Ui, cx: &Cx) {
    ui.label(RichText::new(cx.t(msg!("measures-waiting"))).color(cx.palette.muted));
}

/// The cards of a row, to be selected.
fn picks_of(found: &Found, row: usize) -> Vec<Pick> {
    let comparison = found.comparison();
    let Some(row) = comparison.rows.get(row) else { return Vec::new() };
    let placed = row.present().filter_map(|at| comparison.cards.get(at));
    let pick = |of: &crate::compare::Placed| {
        let column = found.inputs.columns.get(of.side)?.column;
        Some(Pick { column, card: of.card.id })
    };
    placed.filter_map(pick).collect()
}

fn pane_name(pane: Pane) -> Msg {
    match pane {
        Pane::SideBySide => msg!("comparing-side-by-side"),
        Pane::Consensus => msg!("pane-consensus"),
        Pane::Measures => msg!("pane-measures"),
        Pane::Matrix => msg!("pane-matrix"),
        Pane::ModelAnswer => msg!("pane-model-answer"),
        Pane::OverTime => msg!("pane-over-time"),
    }
}

fn head(ui: &mut Ui, cx: &Cx, comparing: &Comparing, tabs: &[Tab], out: &mut Outbox) {
    let narrow = ui.available_width() < NARROW;
    ui.horizontal(|ui| {
        ui.label(RichText::new(cx.t(msg!("rail-compare"))).font(Size::Place.strong()));
        let Some(found) = comparing.found() else { return };
        subject(ui, cx, comparing, out);
        add(ui, cx, comparing, tabs, out);
        if !narrow {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                take_away(ui, cx, comparing, out);
                panes(ui, cx, comparing, found, out);
            });
        }
    });
    if let Some(found) = comparing.found().filter(|_| narrow) {
        ui.horizontal(|ui| {
            panes(ui, cx, comparing, found, out);
            take_away(ui, cx, comparing, out);
        });
    }
}

/// Below this width the panes stand on a line of their own.
const NARROW: f32 = 480.0;

fn panes(ui: &mut Ui, cx: &Cx, comparing: &Comparing, found: &Found, out: &mut Outbox) {
    let offered = Pane::ALL.into_iter().filter(|pane| is_offered(*pane, comparing, found));
    let panes: Vec<_> = offered.map(|pane| (pane, cx.t(pane_name(pane)))).collect();
    if let Some(pane) = choose_pane(ui, cx, shown(comparing, found), &panes) {
        out.compare(Deed::Pane(pane));
    }
}

/// The panes side by side, or in a menu where there is no room for that.
fn choose_pane(ui: &mut Ui, cx: &Cx, now: Pane, panes: &[(Pane, String)]) -> Option<Pane> {
    if segmented_width(ui, panes) <= ui.available_width() {
        return segmented(ui, cx.palette, "pane", Some(now), panes);
    }
    let mut chosen = None;
    let response = ui.button(cx.t(pane_name(now)));
    Popup::menu(&response).show(|ui| {
        for (pane, name) in panes {
            if ui.selectable_label(*pane == now, name).clicked() {
                chosen = Some(*pane);
                ui.close();
            }
        }
    });
    chosen
}

fn subject_name(subject: Subject) -> Msg {
    match subject {
        Subject::Canvas(kind) => terms::kind(kind),
        Subject::Indicators => msg!("rail-indicators"),
    }
}

/// What is compared.
fn subject(ui: &mut Ui, cx: &Cx, comparing: &Comparing, out: &mut Outbox) {
    let kinds = [KindName::Swot, KindName::Pest, KindName::Foresight].map(Subject::Canvas);
    let subjects = kinds.into_iter().chain([Subject::Indicators]);
    let choices: Vec<_> = subjects.map(|subject| (subject, cx.t(subject_name(subject)))).collect();
    let name = cx.t(msg!("comparing-subject"));
    if let Some(subject) = bar::choice(ui, name, comparing.subject(), &choices) {
        out.compare(Deed::Subject(subject));
    }
}

/// More sessions.
fn add(ui: &mut Ui, cx: &Cx, comparing: &Comparing, tabs: &[Tab], out: &mut Outbox) {
    let name = cx.t(msg!("comparing-add"));
    let response = icon_button(ui, icons::ICON_ADD, &name, true);
    Popup::menu(&response).show(|ui| choose::menu(ui, cx, comparing, tabs, out));
}

/// What can be made of the comparison: documents, and one workshop of all.
fn take_away(ui: &mut Ui, cx: &Cx, comparing: &Comparing, out: &mut Outbox) {
    let name = cx.t(msg!("export-menu"));
    let response = icon_button(ui, icons::ICON_DOWNLOAD, &name, true);
    let menu = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    menu.show(|ui| {
        let kind = cx.t(terms::kind(comparing.kind()));
        for (extent, words) in [
            (Extent::InView, cx.tr(msg!("export-in-view"), &[("canvas", kind.into())])),
            (Extent::Whole, cx.t(msg!("export-every-canvas"))),
        ] {
            if ui.selectable_label(comparing.extent == extent, words).clicked() {
                out.compare(Deed::Extent(extent));
            }
        }
        ui.separator();
        for (depth, words) in DEPTHS {
            if ui.selectable_label(comparing.depth == depth, cx.t(words)).clicked() {
                out.compare(Deed::Depth(depth));
            }
        }
        ui.separator();
        for form in Form::ALL.into_iter().filter(|form| form.is_built()) {
            let args = [("ending", form.ending().to_uppercase().into())];
            if ui.button(cx.tr(msg!("export-as"), &args)).clicked() {
                out.compare(Deed::Export(form));
                ui.close();
            }
        }
        if ui.button(cx.t(msg!("report-place-whole-set"))).clicked() {
            out.compare(Deed::ExportSet);
            ui.close();
        }
        ui.separator();
        if ui.button(cx.t(msg!("merge-open"))).clicked() {
            out.push(Action::Ask(Question::Merge));
            ui.close();
        }
    });
}

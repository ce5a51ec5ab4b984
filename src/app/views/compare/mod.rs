//! The comparison on screen: sessions chosen, what they share, what is contested.
//!
//! Views read [`Comparing`] and hand back [`Deed`]s. What was found is
//! [`Comparing::found`]: its `comparison()` is cheap to ask for on every frame, and its
//! `revision` counts up whenever something else was found, so that whatever is worked out from
//! it can be kept in a pane's own state until then.
//!
//! # Adding a pane
//! A variant of [`Pane`] (and of `Pane::ALL`), its name in [`pane_name`], an arm in [`pane`],
//! and a module beside this one with `show(ui, cx, comparing, found, out)`. Its own state is a
//! field of [`Comparing`]. The panel on the right shows the
//! selected cards; while none is selected, it is the place for the summary in numbers.

mod choose;
mod detail;
pub mod side_by_side;

use eframe::egui::{Align, CentralPanel, Frame, Layout, Margin, Panel, Popup, RichText, Ui};
use egui_material_icons::icons;

use crate::{
    app::{
        command::Needs,
        comparing::{Comparing, Deed, Found, Pane, Subject},
        cx::Cx,
        outbox::Outbox,
        tab::Tab,
        theme::Size,
        widgets::{icon_button, segmented},
    },
    edit::{Label, Msg},
    msg,
    session::KindName,
    text::terms,
};

use side_by_side::bar;

use super::{
    rail,
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
    // What was found stays as it is while it is drawn, and the panes write to their state.
    let found = comparing.found().cloned();
    if let Some(found) = &found {
        aside(ui, cx, comparing, found, out);
    }
    let ground = Frame::new().fill(p.ground).inner_margin(Margin::symmetric(16, 12));
    CentralPanel::default().frame(ground).show(ui, |ui| {
        head(ui, cx, comparing, tabs, out);
        ui.add_space(4.0);
        match &found {
            Some(found) => {
                choose::troubles(ui, cx, comparing, out);
                progress(ui, cx, comparing, out);
                pane(ui, cx, comparing, found, out);
            }
            None => choose::show(ui, cx, comparing, tabs, out),
        }
    });
}

/// The panel on the right: the cards selected.
fn aside(ui: &mut Ui, cx: &Cx, comparing: &Comparing, found: &Found, out: &mut Outbox) {
    if !comparing.inspector || comparing.chosen.is_empty() {
        return;
    }
    let frame = Frame::new().fill(cx.palette.panel).inner_margin(Margin::same(14));
    Panel::right("compared").exact_size(280.0).resizable(false).frame(frame).show(ui, |ui| {
        detail::show(ui, cx, comparing, found, out);
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
        Label::plain(msg!("saved-never"))
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
    match comparing.pane {
        Pane::SideBySide => side_by_side::show(ui, cx, comparing, found, out),
    }
}

fn pane_name(pane: Pane) -> Msg {
    match pane {
        Pane::SideBySide => msg!("comparing-side-by-side"),
    }
}

fn head(ui: &mut Ui, cx: &Cx, comparing: &Comparing, tabs: &[Tab], out: &mut Outbox) {
    ui.horizontal(|ui| {
        ui.label(RichText::new(cx.t(msg!("rail-compare"))).font(Size::Place.strong()));
        if comparing.found().is_none() {
            return;
        }
        subject(ui, cx, comparing, out);
        add(ui, cx, comparing, tabs, out);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let panes = Pane::ALL.map(|pane| (pane, cx.t(pane_name(pane))));
            if let Some(pane) = segmented(ui, cx.palette, "pane", Some(comparing.pane), &panes) {
                out.compare(Deed::Pane(pane));
            }
        });
    });
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

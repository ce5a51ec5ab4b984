//! "Worth a look": the method's advice, each with a way to its place.

use std::sync::Arc;

use eframe::egui::{CollapsingHeader, Label, Link, RichText, Ui};
use egui_material_icons::icons;

use crate::{
    analysis::{Finding, Spot, findings},
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::{Place, Selection, Thing},
        theme::Size,
        view::View,
        views::head,
        widgets::icon_button,
    },
    edit::{Change, Label as Name, WorkshopEdit},
    msg,
    session::{Canvas, CanvasId, CellKey, Home},
    text::terms,
};

use super::rows::{part, section, tall};

/// How many are shown before the rest is asked for.
const FIRST: usize = 5;

/// Between the words and the button beside them.
const GAP: f32 = 8.0;
/// The button beside the words.
const BUTTON: f32 = 28.0;

/// Shows them; nothing where there is nothing to advise.
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    let state = &mut view.overview;
    let known = state.findings.take().filter(|(session, _)| Arc::ptr_eq(session, cx.session));
    let (session, found) = known.unwrap_or_else(|| (Arc::clone(cx.session), findings(cx.session)));
    if !found.is_empty() {
        let (away, standing): (Vec<_>, Vec<_>) =
            found.iter().partition(|finding| finding.is_dismissed(cx.session));
        let count = cx.texts.number(f64::from(u32::try_from(standing.len()).unwrap_or(u32::MAX)));
        section(ui, cx, cx.t(msg!("overview-findings")), Some(count));
        let shown = if state.all_findings { standing.len() } else { FIRST };
        let mut followed = None;
        for finding in standing.iter().take(shown) {
            followed = one(ui, cx, out, finding, false).or(followed);
        }
        if standing.len() > shown {
            let more = [("count", (standing.len() - shown).into())];
            let more = cx.tr(msg!("overview-findings-more"), &more);
            state.all_findings = ui.button(more).clicked();
        }
        if !away.is_empty() {
            let words = cx.tr(msg!("overview-findings-away"), &[("count", away.len().into())]);
            let words = RichText::new(words).color(cx.palette.muted);
            CollapsingHeader::new(words).id_salt("findings put away").show_unindented(ui, |ui| {
                for finding in &away {
                    followed = one(ui, cx, out, finding, true).or(followed);
                }
            });
        }
        if let Some(Spot::Indicator(id)) = followed {
            view.indicator = Some(id);
        }
    }
    view.overview.findings = Some((session, found));
}

/// Shows one. Returns what it speaks of, if that was followed.
fn one(ui: &mut Ui, cx: &Cx, out: &mut Outbox, finding: &Finding, away: bool) -> Option<Spot> {
    let (name, place, selection) = way(cx, finding.spot)?;
    let words = (ui.available_width() - BUTTON - GAP).max(120.0);
    let mut followed = None;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        tall(ui, words, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let link = RichText::new(name).font(Size::Aside.font()).color(cx.palette.accent);
            if ui.add(Link::new(link)).clicked() {
                out.push(Action::Show(place, selection));
                followed = Some(finding.spot);
            }
            let advice = RichText::new(cx.texts.label(&finding.advice));
            let colour = if away { cx.palette.muted } else { cx.palette.text };
            ui.add(Label::new(advice.color(colour)).wrap());
        });
        part(ui, BUTTON, |ui| put(ui, cx, out, finding, away));
    });
    followed
}

/// The button that puts a piece of advice away, or brings it back.
fn put(ui: &mut Ui, cx: &Cx, out: &mut Outbox, finding: &Finding, away: bool) {
    let what = [("what", cx.texts.label(&finding.advice).into())];
    let (icon, name) = if away {
        (icons::ICON_UNDO, cx.tr(msg!("overview-finding-bring-back"), &what))
    } else {
        (icons::ICON_CLOSE, cx.tr(msg!("overview-finding-dismiss"), &what))
    };
    if icon_button(ui, icon, &name, true).clicked() {
        let advice = finding.dismissal();
        let (label, edit) = if away {
            (msg!("overview-change-bring-back"), WorkshopEdit::BringBack(advice))
        } else {
            (msg!("overview-change-dismiss"), WorkshopEdit::Dismiss(advice))
        };
        out.change(Change::new(Name::plain(label), vec![edit.into()]));
    }
}

/// What a finding speaks of: its name, its place, and what to select there.
fn way(cx: &Cx, spot: Spot) -> Option<(String, Place, Selection)> {
    let canvas = |id: CanvasId| cx.session.canvas(id);
    let first = |canvas: &Canvas| Place::of(canvas.id, canvas.kind_name());
    Some(match spot {
        Spot::Canvas(id) => {
            let canvas = canvas(id)?;
            (head::named(cx, canvas), first(canvas), Selection::default())
        }
        Spot::Cell(home) => (in_cell(cx, home)?, place_of(home), Selection::default()),
        Spot::Card(id) => {
            let (place, _) = cx.session.find_card(id)?;
            (in_cell(cx, place.home)?, place_of(place.home), Selection::one(id))
        }
        Spot::Pair(id, pair) => {
            let selection = Selection::thing(Thing::Pair(pair));
            (head::named(cx, canvas(id)?), Place::Axes(id), selection)
        }
        Spot::Scenario(id, pair, corner) => {
            let selection = Selection::thing(Thing::Scenario(pair, corner));
            (head::named(cx, canvas(id)?), Place::Matrix(id), selection)
        }
        Spot::Indicator(id) => {
            let name = cx.session.indicator(id)?.name.clone();
            (name, Place::Indicators, Selection::default())
        }
    })
}

fn in_cell(cx: &Cx, home: Home) -> Option<String> {
    let canvas = head::named(cx, cx.session.canvas(home.canvas)?);
    Some(format!("{canvas} · {}", cx.t(terms::cell(home.cell))))
}

fn place_of(home: Home) -> Place {
    match home.cell {
        CellKey::Swot(_) | CellKey::Pest(_) => Place::Board(home.canvas),
        CellKey::Drivers => Place::Drivers(home.canvas),
        CellKey::Scenario(..) => Place::Matrix(home.canvas),
    }
}

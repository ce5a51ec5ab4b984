//! "Worth a look": the method's advice, each with a way to its place.

use std::sync::Arc;

use eframe::egui::{Label, Link, RichText, Ui};

use crate::{
    analysis::{Finding, Spot, findings},
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::{Place, Selection, Thing},
        tab::View,
        theme::Size,
        views::head,
    },
    msg,
    session::{Canvas, CanvasId, CellKey, Home},
    text::terms,
};

use super::rows::section;

/// How many are shown before the rest is asked for.
const FIRST: usize = 5;

/// Shows them; nothing where there is nothing to advise.
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    let state = &mut view.overview;
    let known = state.findings.take().filter(|(session, _)| Arc::ptr_eq(session, cx.session));
    let (session, found) = known.unwrap_or_else(|| (Arc::clone(cx.session), findings(cx.session)));
    if !found.is_empty() {
        let count = cx.texts.number(f64::from(u32::try_from(found.len()).unwrap_or(u32::MAX)));
        section(ui, cx, cx.t(msg!("overview-findings")), Some(count));
        let shown = if state.all_findings { found.len() } else { FIRST };
        for finding in found.iter().take(shown) {
            if one(ui, cx, out, finding)
                && let Spot::Indicator(id) = finding.spot
            {
                view.indicators.chosen = Some(id);
            }
        }
        if found.len() > shown {
            let more =
                cx.tr(msg!("overview-findings-more"), &[("count", (found.len() - shown).into())]);
            state.all_findings = ui.button(more).clicked();
        }
    }
    state.findings = Some((session, found));
}

/// Shows one. Returns whether it was followed.
fn one(ui: &mut Ui, cx: &Cx, out: &mut Outbox, finding: &Finding) -> bool {
    let Some((name, place, selection)) = way(cx, finding.spot) else { return false };
    let gap = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 2.0);
    ui.add_space(4.0);
    let link = RichText::new(name).font(Size::Aside.font()).color(cx.palette.accent);
    let followed = ui.add(Link::new(link)).clicked();
    if followed {
        out.push(Action::Show(place, selection));
    }
    ui.add(Label::new(cx.texts.label(&finding.advice)).wrap());
    ui.spacing_mut().item_spacing.y = gap;
    followed
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

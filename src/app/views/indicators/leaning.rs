//! What leans on an indicator: cards, drivers, axes and scenarios, each a way there; and the
//! indicators that are derived from it.

use std::sync::Arc;

use eframe::egui::{RichText, Ui};

use crate::{
    analysis::{formula, leaning},
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::{Place, Selection, Thing},
        theme::Size,
        views::head,
        widgets::section_title,
    },
    edit::EvidenceHome,
    msg,
    session::{CellKey, Home, Indicator, IndicatorId, Session},
    text::terms,
};

/// What leans on the indicator on screen, looked up once for a session.
#[derive(Debug, Default)]
pub struct State {
    found: Option<(Arc<Session>, IndicatorId, Vec<Way>)>,
}

/// Something that leans on an indicator, and the way there.
#[derive(Clone, Debug)]
pub struct Way {
    /// Its words.
    pub name: String,
    /// Where it stands.
    pub at: String,
    /// Which way it speaks, and what it shows.
    pub stance: String,
    place: Place,
    selection: Selection,
}

/// Shows it.
pub fn show(ui: &mut Ui, cx: &Cx, out: &mut Outbox, state: &mut State, indicator: &Indicator) {
    let known = state
        .found
        .take()
        .filter(|(session, id, _)| Arc::ptr_eq(session, cx.session) && *id == indicator.id);
    let (session, id, ways) =
        known.unwrap_or_else(|| (Arc::clone(cx.session), indicator.id, ways(cx, indicator.id)));
    ui.add_space(8.0);
    if ways.is_empty() {
        section_title(ui, cx.palette, cx.t(msg!("leaning-none")));
    } else {
        let title = cx.tr(msg!("leaning-title"), &[("count", ways.len().into())]);
        section_title(ui, cx.palette, title);
    }
    for way in &ways {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            if ui.link(&way.name).clicked() {
                out.push(Action::Show(way.place, way.selection.clone()));
            }
            for aside in [&way.at, &way.stance] {
                let words = RichText::new(aside).font(Size::Aside.font());
                ui.label(words.color(cx.palette.muted));
            }
        });
    }
    state.found = Some((session, id, ways));
}

/// Everything that leans on an indicator or on one derived from it.
pub fn ways(cx: &Cx, indicator: IndicatorId) -> Vec<Way> {
    let derived = formula::derived_from(cx.session, indicator);
    let all = leaning(cx.session, indicator);
    let ways = all.into_iter().filter_map(|leaning| {
        let (name, at, place, selection) = way(cx, leaning.home)?;
        let mut stance = cx.t(terms::stance(leaning.evidence.stance));
        if derived.contains(&leaning.through)
            && let Some(through) = cx.session.indicator(leaning.through)
        {
            let args = [("stance", stance.into()), ("name", through.name.as_str().into())];
            stance = cx.tr(msg!("leaning-through"), &args);
        }
        if !leaning.evidence.shows.is_empty() {
            stance = [stance.as_str(), &leaning.evidence.shows].join(" · ");
        }
        Some(Way { name, at, stance, place, selection })
    });
    ways.collect()
}

/// What carries evidence: its words, where it stands, and what to select there.
fn way(cx: &Cx, home: EvidenceHome) -> Option<(String, String, Place, Selection)> {
    let unnamed = || cx.t(msg!("leaning-unnamed"));
    let filled = |text: &str| if text.trim().is_empty() { unnamed() } else { text.to_owned() };
    Some(match home {
        EvidenceHome::Card(id) => {
            let (place, card) = cx.session.find_card(id)?;
            let canvas = cx.session.canvas(place.home.canvas)?;
            let at = [head::named(cx, canvas), cx.t(terms::cell(place.home.cell))];
            (filled(&card.text), at.join(" · "), place_of(place.home), Selection::one(id))
        }
        EvidenceHome::Axis(id, pair, side) => {
            let canvas = cx.session.canvas(id)?;
            let found = canvas.foresight()?.pair(pair)?;
            let name = filled(&side.of(found).name);
            let at = [head::named(cx, canvas), cx.t(msg!("leaning-axis"))].join(" · ");
            (name, at, Place::Axes(id), Selection::thing(Thing::Pair(pair)))
        }
        EvidenceHome::Scenario(id, pair, corner) => {
            let canvas = cx.session.canvas(id)?;
            let found = canvas.foresight()?.pair(pair)?;
            let name = filled(&found.scenarios.get(corner).name);
            let cell = cx.t(terms::cell(CellKey::Scenario(pair, corner)));
            let at = [head::named(cx, canvas), cell].join(" · ");
            let selection = Selection::thing(Thing::Scenario(pair, corner));
            (name, at, Place::Matrix(id), selection)
        }
    })
}

fn place_of(home: Home) -> Place {
    match home.cell {
        CellKey::Swot(_) | CellKey::Pest(_) => Place::Board(home.canvas),
        CellKey::Drivers => Place::Drivers(home.canvas),
        CellKey::Scenario(..) => Place::Matrix(home.canvas),
    }
}

//! Checks on drivers, axes and scenarios.

use crate::{
    edit::Label,
    msg,
    session::{Axis, AxisPair, Canvas, CardId, CellKey, Corner, Session},
};

use super::finding::{Code, Finding, Spot};

/// How many drivers the method asks for before axes are chosen.
pub const DRIVERS: usize = 10;

pub(super) fn check(session: &Session, canvas: &Canvas, found: &mut Vec<Finding>) {
    let Some(foresight) = canvas.foresight() else { return };
    let drivers = foresight.drivers.cards.len();
    if drivers < DRIVERS {
        let advice = Label::plain(msg!("finding-few-drivers")).count("count", drivers);
        found.push(Finding { code: Code::FewDrivers, spot: Spot::Canvas(canvas.id), advice });
    }
    for pair in &foresight.pairs {
        axes(session, canvas, pair, found);
    }
    if let Some(pair) = foresight.chosen_pair() {
        scenarios(canvas, pair, found);
    }
}

fn axes(session: &Session, canvas: &Canvas, pair: &AxisPair, found: &mut Vec<Finding>) {
    if !from_one_pest_cell(session, pair) {
        return;
    }
    let advice = Label::plain(msg!("finding-axes-from-one-cell"));
    let spot = Spot::Pair(canvas.id, pair.id);
    found.push(Finding { code: Code::AxesFromOnePestCell, spot, advice });
}

/// Whether both axes were made from drivers that were sent from one PEST cell.
#[must_use]
pub fn from_one_pest_cell(session: &Session, pair: &AxisPair) -> bool {
    let cell = |axis: &Axis| pest_cell(session, axis.driver?);
    let x = cell(&pair.x);
    x.is_some() && x == cell(&pair.y)
}

/// The PEST cell the driver was sent from.
fn pest_cell(session: &Session, driver: CardId) -> Option<CellKey> {
    let origin = session.card(driver)?.origin.filter(|origin| origin.session.is_none())?;
    let (place, _) = session.find_card(origin.card)?;
    matches!(place.home.cell, CellKey::Pest(_)).then_some(place.home.cell)
}

fn scenarios(canvas: &Canvas, pair: &AxisPair, found: &mut Vec<Finding>) {
    for corner in Corner::ALL {
        let scenario = pair.scenarios.get(corner);
        if scenario.set_aside.is_some() {
            continue;
        }
        let spot = Spot::Scenario(canvas.id, pair.id, corner);
        let (x, y) = (pair.x.pole(corner.x()), pair.y.pole(corner.y()));
        if scenario.name.trim().is_empty() {
            let advice =
                Label::plain(msg!("finding-scenario-without-name")).text("x", x).text("y", y);
            found.push(Finding { code: Code::ScenarioWithoutName, spot, advice });
        }
        if scenario.story.trim().is_empty() {
            let advice =
                Label::plain(msg!("finding-scenario-without-story")).text("x", x).text("y", y);
            found.push(Finding { code: Code::ScenarioWithoutStory, spot, advice });
        }
    }
}

//! The panes of a 2×2: the driver map, the pairs of axes, the matrix.

pub mod axes;
pub mod axis;
pub mod corner;
mod drawn;
pub mod drivers;
mod grip;
pub mod head;
pub mod map;
pub mod matrix;
pub mod names;
pub mod placing;
pub mod points;
pub mod positions;
mod preview;
pub mod scenario;
mod tray;
pub mod words;

use crate::{
    app::cx::Cx,
    session::{Axis, Card, CardId, Foresight, PairId, Which},
};

/// What an axis is called: its own name, or its driver's.
#[must_use]
pub fn axis_name(cx: &Cx, axis: &Axis) -> String {
    if !axis.name.trim().is_empty() {
        return axis.name.clone();
    }
    let driver = axis.driver.and_then(|id| cx.session.card(id));
    driver.map(|card| card.text.clone()).unwrap_or_default()
}

/// The critical uncertainties, the strongest first.
#[must_use]
pub fn critical(foresight: &Foresight) -> Vec<&Card> {
    let weight = |card: &Card| {
        let of = |which| card.rating(which).map_or(0.0, crate::session::Score::get);
        of(Which::First) + of(Which::Second)
    };
    let mut cards: Vec<&Card> =
        foresight.in_place(crate::session::DriverPlace::Critical).map(|card| &**card).collect();
    cards.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
    cards
}

/// Which axis of the chosen pair was made from that driver, if one was.
#[must_use]
pub fn side_of(foresight: &Foresight, driver: CardId) -> Option<(PairId, crate::edit::Side)> {
    let pair = foresight.chosen_pair()?;
    let side =
        crate::edit::Side::ALL.into_iter().find(|side| side.of(pair).driver == Some(driver))?;
    Some((pair.id, side))
}

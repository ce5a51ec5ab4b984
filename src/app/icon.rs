//! The program's mark: four squares, one of a kind a cell, drawn and not stored.

use eframe::egui::{Color32, IconData};

use crate::session::CardColour;

use super::theme::{Palette, ThemeName};

/// How many pixels wide and high.
const SIDE: u32 = 64;

/// The mark for the window's title and the task bar; blank where the theme cannot be read.
#[must_use]
pub fn icon() -> IconData {
    let palette = Palette::read(ThemeName::Light).ok();
    let rgba = (0..SIDE * SIDE)
        .flat_map(|pixel| {
            let (x, y) = (pixel % SIDE, pixel / SIDE);
            let ink = palette.as_ref().and_then(|palette| square(palette, x, y));
            ink.unwrap_or(Color32::TRANSPARENT).to_srgba_unmultiplied()
        })
        .collect();
    IconData { rgba, width: SIDE, height: SIDE }
}

/// The colour of the square at that pixel, between squares none.
fn square(palette: &Palette, x: u32, y: u32) -> Option<Color32> {
    let half = SIDE / 2;
    let inside = |at: u32| (3..half - 2).contains(&(at % half));
    let colour = match (x < half, y < half) {
        (true, true) => CardColour::Teal,
        (false, true) => CardColour::Ochre,
        (true, false) => CardColour::Blue,
        (false, false) => CardColour::Plum,
    };
    (inside(x) && inside(y)).then(|| palette.hue(colour).ink)
}

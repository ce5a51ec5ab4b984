//! Everything of a session that can be drawn, each drawing under a name of its own.

use crate::{
    figure::{
        Extent, board,
        build::{Setting, chart},
        layout,
        map::driver_map,
        matrix,
        offer::offer,
        scene::Scene,
    },
    msg,
    session::{Canvas, KindName, Session},
    text::Texts,
};

/// A drawing.
pub struct Picture {
    /// Its name, fit for a file: `swot-1`, `drivers-1`, `matrix-2`, `indicator-12`.
    pub name: String,
    /// The drawing.
    pub scene: Scene,
}

/// How wide drawings are, in points.
const WIDTH: f32 = 1_280.0;
/// How large charts are, in points.
const CHART: Extent = Extent::new(1_280.0, 720.0);

/// Draws every canvas, map and matrix, and every indicator that a chart fits.
#[must_use]
pub fn pictures(session: &Session, texts: Texts) -> Vec<Picture> {
    let mut found = Vec::new();
    let mut counts = [0_usize; 4];
    for canvas in &session.canvases {
        canvas_pictures(session, canvas, texts, &mut counts, &mut found);
    }
    for (indicator, number) in session.indicators.iter().zip(1..) {
        let Some(kind) = offer(&[indicator]).first().copied() else { continue };
        let Ok(drawn) = chart(kind, &[indicator], &Setting::default(), texts) else { continue };
        let scene = layout::scene(&drawn, CHART, texts);
        found.push(Picture { name: format!("indicator-{number}"), scene });
    }
    found
}

fn canvas_pictures(
    session: &Session,
    canvas: &Canvas,
    texts: Texts,
    counts: &mut [usize; 4],
    found: &mut Vec<Picture>,
) {
    let mut add = |name: &str, at: usize, scene: Scene| {
        let count = counts.get_mut(at).map_or(0, |count| {
            *count += 1;
            *count
        });
        found.push(Picture { name: format!("{name}-{count}"), scene });
    };
    if let Some(scene) = board::board(canvas, WIDTH, texts) {
        let swot = canvas.kind_name() == KindName::Swot;
        let (name, at) = if swot { ("swot", 0) } else { ("pest", 1) };
        add(name, at, scene);
    }
    let Some(foresight) = canvas.foresight() else { return };
    if !foresight.drivers.cards.is_empty() && canvas.stage.shows_ratings() {
        let title = texts.get(msg!("report-driver-map"));
        add("drivers", 2, driver_map(foresight, &title, WIDTH, texts));
    }
    let chosen = foresight.chosen_pair().into_iter();
    let others = foresight.pairs.iter().filter(|pair| Some(pair.id) != foresight.chosen);
    for pair in chosen.chain(others) {
        let names = [&pair.x, &pair.y].map(|axis| matrix::axis_name(session, axis));
        let title = names.join(" × ");
        add("matrix", 3, matrix::matrix(session, pair, &title, WIDTH, texts));
    }
}

//! Words along an axis: upright, or cut to the lines there is room for.

use std::sync::Arc;

use eframe::egui::{
    Align2, Color32, FontId, Galley, Pos2, Ui,
    epaint::TextShape,
    text::{LayoutJob, TextWrapping},
};

/// Draws words that run upwards, centred on a point.
pub fn upright(ui: &Ui, at: Pos2, galley: Arc<Galley>, ink: Color32) {
    let turn = -std::f32::consts::FRAC_PI_2;
    let half = galley.size() / 2.0;
    let shape = TextShape::new(at - half, galley, ink);
    ui.painter().add(shape.with_angle_and_anchor(turn, Align2::CENTER_CENTER));
}

/// One line of text, cut where it does not fit.
pub fn one_line(ui: &Ui, text: &str, font: &FontId, ink: Color32, width: f32) -> Arc<Galley> {
    lines(ui, text, font, ink, width, 1)
}

/// At most so many lines of text, cut where it does not fit.
pub fn lines(
    ui: &Ui,
    text: &str,
    font: &FontId,
    ink: Color32,
    width: f32,
    rows: usize,
) -> Arc<Galley> {
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font.clone(), ink);
    job.wrap = TextWrapping { max_rows: rows, ..TextWrapping::truncate_at_width(width) };
    job.wrap.break_anywhere = rows == 1;
    ui.painter().layout_job(job)
}

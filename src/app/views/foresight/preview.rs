//! A pair of axes in small: its poles and the names of its four scenarios.

use eframe::egui::{Align2, Color32, FontId, Painter, Pos2, Rect, Sense, Ui, pos2, vec2};

use crate::{
    app::{
        cx::Cx,
        theme::{Size, radius},
    },
    session::{AxisPair, CellKey, Corner, Pole},
};

const GAP: f32 = 4.0;

/// Draws it in that width.
pub fn show(ui: &mut Ui, cx: &Cx, pair: &AxisPair, width: f32) {
    let p = cx.palette;
    let (whole, _) = ui.allocate_exact_size(vec2(width, width * 0.62), Sense::hover());
    let font = Size::Aside.font();
    let line = font.size * 1.4;
    let inner = Rect::from_min_max(whole.min + vec2(0.0, line), whole.max - vec2(0.0, line * 2.0));
    let painter = ui.painter();
    let put = |at: Pos2, anchor: Align2, text: &str, width: f32| {
        one_line(painter, at, anchor, text, &font, p.muted, width);
    };
    let (x, y) = (&pair.x, &pair.y);
    put(inner.center_top() - vec2(0.0, 2.0), Align2::CENTER_BOTTOM, y.pole(Pole::High), width);
    let below = inner.bottom() + 2.0;
    put(pos2(inner.center().x, below), Align2::CENTER_TOP, y.pole(Pole::Low), width);
    let last = below + line;
    let half = width / 2.0 - 6.0;
    put(pos2(inner.left(), last), Align2::LEFT_TOP, x.pole(Pole::Low), half);
    put(pos2(inner.right(), last), Align2::RIGHT_TOP, x.pole(Pole::High), half);
    let size = (inner.size() - vec2(GAP, GAP)) / 2.0;
    for (index, corner) in Corner::ALL.into_iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "four corners")]
        let (column, row) = ((index % 2) as f32, (index / 2) as f32);
        let at = inner.min + vec2(column * (size.x + GAP), row * (size.y + GAP));
        let rect = Rect::from_min_size(at, size);
        let hue = p.cell(CellKey::Scenario(pair.id, corner));
        painter.rect_filled(rect, radius::CONTROL, hue.tint);
        let scenario = pair.scenarios.get(corner);
        let ink = if scenario.set_aside.is_some() { p.faint } else { hue.ink };
        let centre = Align2::CENTER_CENTER;
        let font = Size::Aside.strong();
        one_line(painter, rect.center(), centre, &scenario.name, &font, ink, size.x - 8.0);
    }
}

/// One line of text, cut where it does not fit.
fn one_line(
    painter: &Painter,
    at: Pos2,
    anchor: Align2,
    text: &str,
    font: &FontId,
    ink: Color32,
    width: f32,
) {
    let mut job =
        eframe::egui::text::LayoutJob::simple_singleline(text.to_owned(), font.clone(), ink);
    job.wrap = eframe::egui::text::TextWrapping::truncate_at_width(width);
    let galley = painter.layout_job(job);
    let rect = anchor.anchor_size(at, galley.size());
    painter.galley(rect.min, galley, ink);
}

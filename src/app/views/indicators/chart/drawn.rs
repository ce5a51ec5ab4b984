//! A scene as shapes of the toolkit. Geometry is kept from frame to frame; words go through
//! the toolkit's own cache, which knows when its glyphs move.

use eframe::egui::{
    Align2, Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, emath::Rangef,
    epaint::CircleShape, pos2,
};

use crate::{
    app::theme::{ThemeName, of_drawing, regular, strong},
    figure::{
        Area, Point,
        font::Weight,
        palette::Palette,
        scene::{Anchor, Fill, Role, SERIES, Scene, Shape as Drawn, Words, form},
    },
};

/// From stroke to stroke of a pattern.
const PITCH: f32 = 6.0;

/// A scene ready to be painted at any place.
#[derive(Debug)]
pub struct Picture {
    shapes: Vec<Shape>,
    words: Vec<Words>,
    palette: Palette,
}

/// The colours of drawings in that theme.
pub fn palette(theme: ThemeName) -> Result<Palette, ron::error::SpannedError> {
    match theme {
        ThemeName::Light => Palette::paper(),
        ThemeName::Dark => Palette::dark(),
        ThemeName::Contrast => Palette::contrast(),
    }
}

impl Picture {
    /// The shapes of a scene in those colours.
    pub fn of(scene: &Scene, palette: Palette) -> Self {
        let mut shapes = Vec::new();
        for shape in &scene.shapes {
            draw(&mut shapes, shape, &palette);
        }
        Self { shapes, words: scene.words().cloned().collect(), palette }
    }

    /// The colour of its paper.
    pub fn ground(&self) -> Color32 {
        colour(&self.palette, Role::Ground)
    }

    /// Paints it with its upper left corner there.
    pub fn paint(&self, painter: &Painter, at: Pos2) {
        let by = at.to_vec2();
        painter.extend(self.shapes.iter().cloned().map(|mut shape| {
            shape.translate(by);
            shape
        }));
        for words in &self.words {
            write(painter, words, &self.palette, by);
        }
    }
}

/// The toolkit's colour of a role.
pub fn colour(palette: &Palette, role: Role) -> Color32 {
    of_drawing(palette.colour(role))
}

fn point(at: Point) -> Pos2 {
    pos2(at.x, at.y)
}

/// The toolkit's rectangle of an area.
pub fn rect(area: Area) -> Rect {
    Rect::from_min_max(pos2(area.left, area.top), pos2(area.right, area.bottom))
}

/// Writes a line of words, moved by that much.
pub fn write(painter: &Painter, words: &Words, palette: &Palette, by: Vec2) {
    let font = match words.weight {
        Weight::Regular => regular(words.size),
        Weight::Medium => eframe::egui::FontId::proportional(words.size),
        Weight::SemiBold => strong(words.size),
    };
    let ink = colour(palette, words.role);
    let galley = painter.layout_no_wrap(words.text.clone(), font, ink);
    let first = galley.rows.first().and_then(|row| row.glyphs.first());
    let baseline = first.map_or(words.size, |glyph| glyph.pos.y);
    let align = match words.anchor {
        Anchor::Start => Align2::LEFT_TOP,
        Anchor::Middle => Align2::CENTER_TOP,
        Anchor::End => Align2::RIGHT_TOP,
    };
    let top = point(words.at) + by - Vec2::new(0.0, baseline);
    let place = align.anchor_size(top, galley.size());
    painter.galley(place.min, galley, ink);
}

fn draw(out: &mut Vec<Shape>, shape: &Drawn, palette: &Palette) {
    match shape {
        Drawn::Rect { area, fill, .. } => filled(out, rect(*area), *fill, palette),
        Drawn::Line { points, role, width, dash } => {
            let points: Vec<Pos2> = points.iter().copied().map(point).collect();
            line(out, points, Stroke::new(*width, colour(palette, *role)), *dash);
        }
        Drawn::Mark { centre, radius, fill, .. } => {
            mark(out, point(*centre), *radius, *fill, palette);
        }
        Drawn::Text(_) | Drawn::Spot { .. } => {}
    }
}

/// Draws a line in that dash.
pub fn line(out: &mut Vec<Shape>, points: Vec<Pos2>, stroke: Stroke, dash: u8) {
    let (dashes, gaps): (&[f32], &[f32]) = match dash % SERIES {
        0 => {
            out.push(Shape::line(points, stroke));
            return;
        }
        1 => (&[7.0], &[3.0]),
        2 => (&[2.0], &[3.0]),
        3 => (&[9.0, 2.0], &[3.0, 3.0]),
        4 => (&[4.0], &[2.0]),
        _ => (&[12.0, 2.0, 2.0], &[3.0, 3.0, 3.0]),
    };
    out.extend(Shape::dashed_line_with_offset(&points, stroke, dashes, gaps, 0.0));
}

fn filled(out: &mut Vec<Shape>, rect: Rect, fill: Fill, palette: &Palette) {
    let (ink, ground) = (colour(palette, fill.role), colour(palette, Role::Ground));
    if fill.sure {
        out.push(Shape::rect_filled(rect, 0.0, ink));
        hatch(out, rect, fill.pattern % SERIES, Stroke::new(1.2, ground));
    } else {
        let line = Stroke::new(1.2, ink);
        out.push(Shape::rect_filled(rect, 0.0, ground));
        hatch(out, rect, (fill.pattern % SERIES).max(1), line);
        out.push(Shape::rect_stroke(rect, 0.0, line, StrokeKind::Inside));
    }
}

/// The strokes of a pattern within a rectangle.
fn hatch(out: &mut Vec<Shape>, rect: Rect, pattern: u8, stroke: Stroke) {
    if matches!(pattern, 1 | 2) {
        slanted(out, rect, pattern == 1, stroke);
    }
    if matches!(pattern, 3 | 5) {
        steps(rect.y_range(), |y| out.push(Shape::hline(rect.x_range(), y, stroke)));
    }
    if matches!(pattern, 4 | 5) {
        steps(rect.x_range(), |x| out.push(Shape::vline(x, rect.y_range(), stroke)));
    }
}

fn steps(range: Rangef, mut each: impl FnMut(f32)) {
    let mut at = range.min + PITCH / 2.0;
    while at < range.max {
        each(at);
        at += PITCH;
    }
}

/// Strokes that rise or fall, cut at the edges.
fn slanted(out: &mut Vec<Shape>, rect: Rect, rising: bool, stroke: Stroke) {
    let (width, height) = (rect.width(), rect.height());
    steps(Rangef::new(0.0, width + height), |along| {
        // Of all points with x + y = along, those at the edges.
        let (from, to) = ((along - height).max(0.0), along.min(width));
        let at = |x: f32| {
            let y = along - x;
            pos2(rect.left() + x, if rising { rect.top() + y } else { rect.bottom() - y })
        };
        if to > from {
            out.push(Shape::line_segment([at(from), at(to)], stroke));
        }
    });
}

/// Draws the mark of a value.
pub fn mark(out: &mut Vec<Shape>, at: Pos2, r: f32, fill: Fill, palette: &Palette) {
    let stroke = Stroke::new(1.5, colour(palette, fill.role));
    let inside = if fill.sure { stroke.color } else { colour(palette, Role::Ground) };
    let outline = form(fill);
    if outline.is_empty() {
        out.push(Shape::Circle(CircleShape { center: at, radius: r, fill: inside, stroke }));
        return;
    }
    let corners = outline.iter().map(|(x, y)| at + Vec2::new(*x, *y) * r).collect();
    out.push(Shape::convex_polygon(corners, inside, stroke));
}

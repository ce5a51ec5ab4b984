//! The names on the driver map: measured, placed, remembered until something moves.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use eframe::egui::{
    Color32, FontId, Galley, Id, Painter, Pos2, Rect, Ui, pos2,
    text::{LayoutJob, TextFormat},
};

use crate::{
    app::cx::Cx,
    figure::{
        Area, Extent, Point,
        labels::{self, Named, Placed},
    },
};

/// A name in every form it can take, the one liked best first.
pub struct Forms {
    galleys: Vec<Arc<Galley>>,
    whole: usize,
}

impl Forms {
    /// Measures the name. `room` is the widest it may ever be.
    pub fn of(painter: &Painter, text: &str, font: &FontId, room: f32) -> Self {
        let unit = font.size / 13.5;
        let widths = [250.0, 170.0, 125.0].map(|width| (width * unit).min(room));
        let mut galleys: Vec<Arc<Galley>> = Vec::new();
        for width in widths {
            let galley = lay_out(painter, text, font, width, usize::MAX);
            if galleys.iter().all(|known| known.size() != galley.size()) {
                galleys.push(galley);
            }
        }
        // A long text is taken whole only where three lines or so hold it.
        galleys.retain(|galley| galley.rows.len() <= 4);
        let whole = galleys.len();
        for (width, rows) in [(170.0, 3), (110.0, 2), (70.0, 1)] {
            let galley = lay_out(painter, text, font, (width * unit).min(room), rows);
            if galley.elided {
                galleys.push(galley);
            }
        }
        Self { galleys, whole }
    }

    /// The form of that number, and whether it holds the whole name.
    pub fn get(&self, form: usize) -> Option<(&Arc<Galley>, bool)> {
        self.galleys.get(form).map(|galley| (galley, form < self.whole))
    }

    /// The name of a point, for the placing of names.
    pub fn named(&self, at: Pos2, radius: f32) -> Named {
        let size = |galley: &Arc<Galley>| Extent::new(galley.size().x, galley.size().y);
        let forms = self.galleys.iter().map(size).collect();
        Named { at: Point::new(at.x, at.y), radius, forms, whole: self.whole }
    }
}

fn lay_out(painter: &Painter, text: &str, font: &FontId, width: f32, rows: usize) -> Arc<Galley> {
    let format = TextFormat::simple(font.clone(), Color32::PLACEHOLDER);
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width;
    job.wrap.max_rows = rows;
    painter.layout_job(job)
}

#[derive(Clone)]
struct Remembered {
    key: u64,
    placed: Arc<Vec<Option<Placed>>>,
}

/// Writes a name where it was placed, and the line that leads to it. Returns the room of the
/// name.
pub fn write(painter: &Painter, form: &Forms, place: &Placed, cx: &Cx) -> Option<Rect> {
    let (galley, _) = form.get(place.form)?;
    let rect = rect(&place.area);
    if let Some((from, to)) = place.leader {
        painter.line_segment([pos2(from.x, from.y), pos2(to.x, to.y)], cx.palette.hairline());
    }
    painter.galley(rect.min, Arc::clone(galley), cx.palette.text);
    Some(rect)
}

/// Places the names, or takes the places of the frame before where nothing has moved.
pub fn place(
    ui: &Ui,
    frame: Rect,
    taken: &[Rect],
    points: &[Named],
    far: f32,
) -> Arc<Vec<Option<Placed>>> {
    let id = Id::unique("names on the driver map");
    let key = key(frame, taken, points);
    let remembered = ui.data(|data| data.get_temp::<Remembered>(id));
    if let Some(known) = remembered.filter(|known| known.key == key) {
        return known.placed;
    }
    let taken: Vec<Area> = taken.iter().map(|rect| area(*rect)).collect();
    let placed = Arc::new(labels::place(area(frame), &taken, points, far));
    ui.data_mut(|data| data.insert_temp(id, Remembered { key, placed: Arc::clone(&placed) }));
    placed
}

fn key(frame: Rect, taken: &[Rect], points: &[Named]) -> u64 {
    let mut hasher = DefaultHasher::new();
    let mut number = |value: f32| value.to_bits().hash(&mut hasher);
    for rect in std::iter::once(&frame).chain(taken) {
        [rect.left(), rect.top(), rect.right(), rect.bottom()].into_iter().for_each(&mut number);
    }
    for point in points {
        [point.at.x, point.at.y, point.radius].into_iter().for_each(&mut number);
        for form in &point.forms {
            [form.width, form.height].into_iter().for_each(&mut number);
        }
    }
    hasher.finish()
}

/// The rectangle as the placing of names knows it.
pub fn area(rect: Rect) -> Area {
    Area { left: rect.left(), top: rect.top(), right: rect.right(), bottom: rect.bottom() }
}

/// The rectangle on screen.
pub fn rect(area: &Area) -> Rect {
    Rect::from_min_max(pos2(area.left, area.top), pos2(area.right, area.bottom))
}

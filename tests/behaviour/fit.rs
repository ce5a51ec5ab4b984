//! Reads what was drawn and looks for text that cannot be read: shortened without being told
//! whole on hover, cut, covered, or written over other text.

use std::fmt;

use eframe::egui::{Color32, FullOutput, Rect, Shape, Vec2, epaint::TextShape};

use crate::window::Window;

/// Ink may reach over an edge by this much, in points: the blur of a glyph's rim.
const RIM: f32 = 1.0;

/// The veil a dialog draws over everything behind it.
const BACKDROP: Color32 = Color32::from_black_alpha(100);

/// One row of a text as it was drawn.
#[derive(Clone)]
struct Row {
    words: String,
    /// The text it is a row of.
    whole: String,
    ink: Rect,
    clip: Rect,
    /// Its place in the order of painting, and that of its text.
    order: usize,
    text: usize,
    shortened: bool,
}

impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} at {:?}", self.words, self.ink)
    }
}

/// Something painted that hides what lies below it.
struct Cover {
    rect: Rect,
    order: usize,
}

/// What a frame shows.
#[derive(Default)]
struct Sheet {
    rows: Vec<Row>,
    covers: Vec<Cover>,
    order: usize,
}

/// Fails where text in the window cannot be read, nor scrolled to where it can be.
#[track_caller]
pub fn assert_text_fits(window: &mut Window, place: &str) {
    let faults = text_faults(window, place);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Every text of that place that cannot be read.
pub fn text_faults(window: &mut Window, place: &str) -> Vec<String> {
    faults(window).into_iter().map(|fault| format!("{place}: {fault}")).collect()
}

fn faults(window: &mut Window) -> Vec<String> {
    let sheet = Sheet::of(window.drawn());
    assert!(!sheet.rows.is_empty(), "nothing is written");
    let mut faults = Vec::new();
    for row in sheet.rows.iter().filter(|row| row.ends_shortened()) {
        if told_on_hover(window, row) {
            continue;
        }
        faults.push(format!("shortened: {row:?}"));
    }
    for row in &sheet.rows {
        let hidden = sheet.covers.iter().find(|cover| covers_partly(cover, row));
        faults.extend(hidden.map(|cover| format!("covered: {row:?} by {:?}", cover.rect)));
    }
    for (index, row) in sheet.rows.iter().enumerate() {
        for other in sheet.rows.iter().skip(index + 1).filter(|other| other.text != row.text) {
            if sheet.collide(row, other) {
                faults.push(format!("written over: {row:?} and {other:?}"));
            }
        }
    }
    let mut scrolled: Vec<Rect> = Vec::new();
    for row in sheet.rows.iter().filter(|row| row.is_cut()) {
        if scrolled.contains(&row.clip) {
            continue;
        }
        if scrolls_into_view(window, row) {
            scrolled.push(row.clip);
        } else {
            faults.push(format!("cut: {row:?} by {:?}", row.clip));
        }
    }
    faults
}

/// Whether pointing at the row tells its whole text.
fn told_on_hover(window: &mut Window, row: &Row) -> bool {
    window.point(row.ink.intersect(row.clip).center());
    let sheet = Sheet::of(window.drawn());
    window.point_away();
    sheet.rows.iter().any(|told| !told.shortened && told.whole.contains(&row.whole))
}

/// Whether turning the wheel over the place moves the row.
fn scrolls_into_view(window: &mut Window, row: &Row) -> bool {
    let missing = |low: f32, high: f32| if high > RIM { -high } else { low.max(0.0) };
    let by = Vec2::new(
        missing(row.clip.left() - row.ink.left(), row.ink.right() - row.clip.right()),
        missing(row.clip.top() - row.ink.top(), row.ink.bottom() - row.clip.bottom()),
    );
    let over = row.ink.intersect(row.clip).center();
    window.scroll(over, by * 1.5);
    let moved = |after: &Row| after.words == row.words && after.ink != row.ink;
    let after = Sheet::of(window.drawn());
    let found = after.rows.iter().any(|after| moved(after) && !after.is_cut());
    let gone = after.rows.iter().all(|after| after.words != row.words);
    window.scroll(over, by * -1.5);
    found || gone
}

fn covers_partly(cover: &Cover, row: &Row) -> bool {
    let seen = row.ink.intersect(row.clip);
    cover.order > row.order
        && deeply(cover.rect.intersect(seen))
        && !cover.rect.expand(RIM).contains_rect(seen)
}

fn deeply(shared: Rect) -> bool {
    shared.width() > RIM && shared.height() > RIM
}

impl Row {
    /// Whether it is the row at which its text breaks off.
    fn ends_shortened(&self) -> bool {
        self.shortened && self.words.ends_with('…')
    }

    fn is_cut(&self) -> bool {
        !self.clip.expand(RIM).contains_rect(self.ink)
    }
}

impl Sheet {
    fn of(output: &FullOutput) -> Self {
        let mut sheet = Self::default();
        for clipped in &output.shapes {
            sheet.add(&clipped.shape, clipped.clip_rect);
        }
        let Self { rows, covers, .. } = &mut sheet;
        // What is wholly behind something else is not there to be read.
        let hidden = |row: &Row| {
            let seen = row.ink.intersect(row.clip);
            covers
                .iter()
                .any(|cover| cover.order > row.order && cover.rect.expand(RIM).contains_rect(seen))
        };
        rows.retain(|row| deeply(row.ink.intersect(row.clip)) && !hidden(row));
        sheet
    }

    fn add(&mut self, shape: &Shape, clip: Rect) {
        self.order += 1;
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| self.add(shape, clip)),
            // What lies behind a dialog is not there to be read.
            Shape::Rect(rect) if rect.fill == BACKDROP => {
                self.rows.clear();
                self.covers.clear();
            }
            Shape::Rect(rect) if rect.fill.is_opaque() && rect.brush.is_none() => {
                let rect = rect.rect.intersect(clip);
                self.covers.push(Cover { rect, order: self.order });
            }
            Shape::Text(text) => self.write(text, clip),
            _ => {}
        }
    }

    fn write(&mut self, text: &TextShape, clip: Rect) {
        let faint = text.opacity_factor < 0.1;
        if faint || text.override_text_color == Some(Color32::TRANSPARENT) {
            return;
        }
        let shortened = text.galley.elided;
        let row = |words: String, ink: Rect| Row {
            words,
            whole: text.galley.text().to_owned(),
            ink,
            clip,
            order: self.order,
            text: self.order,
            shortened,
        };
        if text.angle == 0.0 {
            let rows = text.galley.rows.iter().filter(|row| row.visuals.mesh_bounds.is_positive());
            self.rows.extend(rows.map(|placed| {
                let at = text.pos + placed.pos.to_vec2();
                row(placed.text(), placed.visuals.mesh_bounds.translate(at.to_vec2()))
            }));
        } else if text.galley.mesh_bounds.is_positive() {
            let whole = row(text.galley.text().to_owned(), text.visual_bounding_rect());
            self.rows.push(whole);
        }
    }

    /// Whether two rows are written over each other where both can be seen.
    fn collide(&self, one: &Row, other: &Row) -> bool {
        let shared = one.ink.intersect(one.clip).intersect(other.ink.intersect(other.clip));
        let (below, above) = (one.order.min(other.order), one.order.max(other.order));
        let between = |cover: &Cover| {
            below < cover.order && cover.order < above && cover.rect.contains_rect(shared)
        };
        deeply(shared) && !self.covers.iter().any(between)
    }
}

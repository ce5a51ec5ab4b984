//! A rating as a row of dots: read at a glance, given with a click.

use eframe::egui::{Color32, Pos2, Rect, Response, Sense, Ui, pos2, vec2};

use crate::session::{Scale, Score};

/// From one dot to the next, beside text of the usual size.
pub const PITCH: f32 = 9.0;

/// A rating on a scale of a few whole steps.
pub struct Dots {
    /// The scale.
    pub scale: Scale,
    /// The rating given, if any.
    pub score: Option<Score>,
    /// The colour of a full dot.
    pub ink: Color32,
    /// The colour of an empty dot.
    pub faint: Color32,
    /// Smaller, for the rating that stands second.
    pub small: bool,
    /// Full from the highest value down: a weakness is the larger the lower its position.
    pub reversed: bool,
    /// From one dot to the next.
    pub pitch: f32,
}

/// How wide the dots of a scale are, with that pitch.
#[must_use]
pub fn dots_width(scale: Scale, pitch: f32) -> f32 {
    f32::from(scale.highest.saturating_sub(scale.lowest) + 1) * pitch
}

impl Dots {
    /// Draws the dots with their left end at `left`, centred on its height.
    pub fn paint(&self, ui: &Ui, left: Pos2) {
        for (index, value) in self.values().into_iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "a handful of dots")]
            let x = left.x + self.pitch * (index as f32 + 0.5);
            let full = self
                .score
                .is_some_and(|score| if self.reversed { score <= value } else { score >= value });
            let ink = if full { self.ink } else { self.faint.gamma_multiply(0.45) };
            let radius = self.pitch * if self.small { 0.23 } else { 0.33 };
            ui.painter().circle_filled(pos2(x, left.y), radius, ink);
        }
    }

    /// Draws the dots in a row of the layout and lets them be clicked. A click on the
    /// highest full dot takes the rating back. `None` within is "no rating".
    pub fn show(&self, ui: &mut Ui, name: &str) -> (Response, Option<Option<Score>>) {
        let size = vec2(dots_width(self.scale, self.pitch), 20.0);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        self.paint(ui, rect.left_center());
        let clicked = response
            .clicked()
            .then(|| response.interact_pointer_pos())
            .flatten()
            .and_then(|at| self.value_at(rect, at));
        let response = response.accessible_name(name);
        (response, clicked.map(|value| (Some(value) != self.score).then_some(value)))
    }

    /// The value whose dot is at that point of the row.
    #[must_use]
    pub fn value_at(&self, rect: Rect, at: Pos2) -> Option<Score> {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped at 0")]
        let index = ((at.x - rect.left()) / self.pitch).floor().max(0.0) as usize;
        self.values().get(index).copied()
    }

    /// The value each dot stands for, from the left.
    fn values(&self) -> Vec<Score> {
        let mut values: Vec<Score> = self.scale.values().collect();
        if self.reversed {
            values.reverse();
        }
        values
    }
}

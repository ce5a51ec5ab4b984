//! The cards of the start screen that begin a workshop.

use std::sync::Arc;

use eframe::egui::{
    Color32, CornerRadius, Galley, Id, Rect, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::Place,
        theme::{Size, radius},
        views::{head, overview},
    },
    msg,
    session::{CellKey, Corner, KindName, PairId, PestCell, SwotCell},
};

use super::new::{self, Kind};

/// Between cards.
const GAP: f32 = 12.0;
/// Within a card.
const PADDING: f32 = 14.0;
/// One cell of the small picture.
const CELL: Vec2 = vec2(25.0, 18.0);
/// Between cells of the small picture.
const SEAM: f32 = 3.0;

/// Shows the cards in as many columns as there is room for.
pub fn show(ui: &mut Ui, cx: &Cx, out: &mut Outbox) {
    let width = ui.available_width();
    let columns = match width {
        wide if wide >= 860.0 => 5,
        wide if wide >= 480.0 => 3,
        wide if wide >= 300.0 => 2,
        _ => 1,
    };
    #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
    let card = ((width - GAP * (columns as f32 - 1.0)) / columns as f32).floor();
    ui.spacing_mut().item_spacing = Vec2::splat(GAP);
    let words = Kind::ALL.map(|kind| Words::lay_out(ui, cx, kind, card - 2.0 * PADDING));
    let height = words.iter().map(Words::height).fold(0.0, f32::max);
    for row in words.chunks(columns) {
        ui.horizontal(|ui| {
            for words in row {
                if words.show(ui, cx, vec2(card, height)) {
                    begin(cx, out, words.kind);
                }
            }
        });
    }
}

/// Puts a new workshop in front and asks what it is about before anything else.
fn begin(cx: &Cx, out: &mut Outbox, kind: Kind) {
    let session = new::session(cx, kind);
    let (id, first) = (session.id, session.canvases.first().cloned());
    out.push(Action::Begin(Box::new(session)));
    match first {
        // A 2×2 has a question rather than a subject, and that stands on the overview.
        Some(canvas) if canvas.kind_name() == KindName::Foresight => {
            out.push(Action::Go(Place::Overview));
            out.push(Action::Focus(overview::question_id(id)));
        }
        Some(canvas) => {
            out.push(Action::Go(Place::of(canvas.id, canvas.kind_name())));
            out.push(Action::Focus(head::subject_id(&canvas)));
        }
        None => {}
    }
}

/// The id of the card of that kind.
pub fn id(kind: Kind) -> Id {
    Id::unique(("begin", kind.name().id()))
}

/// The words of a card, laid out in its width.
struct Words {
    kind: Kind,
    name: Arc<Galley>,
    about: Arc<Galley>,
    spoken: String,
}

impl Words {
    fn lay_out(ui: &Ui, cx: &Cx, kind: Kind, width: f32) -> Self {
        let (name, about) = (cx.t(kind.name()), cx.t(kind.about()));
        let args = [("title", name.as_str().into()), ("about", about.as_str().into())];
        let spoken = cx.tr(msg!("start-card-spoken"), &args);
        let lay_out = |text, font, ink| ui.painter().layout(text, font, ink, width);
        Self {
            kind,
            name: lay_out(name, Size::Thing.strong(), cx.palette.text),
            about: lay_out(about, Size::Text.font(), cx.palette.muted),
            spoken,
        }
    }

    fn height(&self) -> f32 {
        let picture = 2.0 * CELL.y + SEAM;
        (2.0 * PADDING + picture + 10.0 + self.name.size().y + 2.0 + self.about.size().y).ceil()
    }

    /// Draws the card. Returns whether it was chosen.
    fn show(&self, ui: &mut Ui, cx: &Cx, size: Vec2) -> bool {
        let p = cx.palette;
        let (_, rect) = ui.allocate_space(size);
        let response = ui.interact(rect, id(self.kind), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &self.spoken));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let chosen = response.hovered() || response.has_focus();
        let line = if chosen { p.chosen_line() } else { p.hairline() };
        ui.painter().rect(rect, radius::CELL, p.card, line, StrokeKind::Inside);
        let mut at = rect.min + Vec2::splat(PADDING);
        picture(ui, cx, self.kind, Rect::from_min_max(at, rect.max - Vec2::splat(PADDING)));
        at.y += 2.0 * CELL.y + SEAM + 10.0;
        ui.painter().galley(at, Arc::clone(&self.name), p.text);
        at.y += self.name.size().y + 2.0;
        ui.painter().galley(at, Arc::clone(&self.about), p.muted);
        response.clicked()
    }
}

/// The boards of a kind as small squares in their hues.
fn picture(ui: &Ui, cx: &Cx, kind: Kind, room: Rect) {
    let p = cx.palette;
    let swot = SwotCell::ALL.map(CellKey::Swot);
    let [political, economic, social, technological, environmental, legal] =
        PestCell::ALL.map(CellKey::Pest);
    let pest = [political, economic, social, technological];
    let pestel = [political, economic, social, technological, environmental, legal];
    // Only the corner shows in the hue of a scenario; of which pair does not matter.
    let pair = PairId(uuid::Uuid::nil());
    let scenarios = Corner::ALL.map(|corner| CellKey::Scenario(pair, corner));
    let boards: Vec<&[CellKey]> = match kind {
        Kind::Swot => vec![&swot],
        Kind::Pest => vec![&pest],
        Kind::Pestel => vec![&pestel],
        Kind::Scenarios => vec![&scenarios],
        Kind::Chain => vec![&pest, &swot, &scenarios],
    };
    let chain = boards.len() > 1;
    let cell = if chain { vec2(17.0, CELL.y) } else { CELL };
    let step = 2.0 * cell.x + SEAM + 10.0;
    let mut left = room.left();
    for board in &boards {
        for (index, key) in board.iter().enumerate() {
            // Two rows, filled row by row as on the board itself.
            let columns = board.len() / 2;
            #[expect(clippy::cast_precision_loss, reason = "a handful of cells")]
            let (column, row) = ((index % columns) as f32, (index / columns) as f32);
            let at = pos2(left + column * (cell.x + SEAM), room.top() + row * (cell.y + SEAM));
            let ink = p.cell(*key).ink;
            ui.painter().rect_filled(
                Rect::from_min_size(at, cell),
                CornerRadius::same(3),
                softened(ink, p.card),
            );
        }
        left += step;
    }
}

/// Strong enough to tell the hues apart at this size, quiet enough to stay a picture.
fn softened(ink: Color32, ground: Color32) -> Color32 {
    ground.lerp_to_gamma(ink, 0.5)
}

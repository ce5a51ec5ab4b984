//! A card on a board: laid out by hand, so that only cards in view cost anything.

mod signs;

use std::sync::Arc;

use eframe::egui::{
    Color32, FontId, Galley, Id, Painter, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind,
    Ui, Vec2, WidgetInfo, epaint::CornerRadius, pos2, vec2,
};
use egui_material_icons::icons;

use crate::{
    analysis,
    app::{
        cx::Cx,
        theme::{Size, radius},
        widgets::{Dots, PITCH, dots_width},
    },
    msg,
    session::{Card, CellKey, RatingKind, Score, Which},
    text::terms,
};

use super::evidence;

use signs::{GRADE, SPARK, Sign, Signs, votes_galley};

/// How cards look on this board at this moment.
#[derive(Clone)]
pub struct CardStyle {
    /// The text.
    pub font: FontId,
    /// Whether ratings are in sight.
    pub ratings: bool,
    /// Inside the slip, left and right, above and below.
    pub padding: Vec2,
}

impl CardStyle {
    /// On the facilitator's screen.
    #[must_use]
    pub fn desk(ratings: bool) -> Self {
        Self { font: Size::Text.font(), ratings, padding: vec2(10.0, 7.0) }
    }

    /// On the wall, for a room eight metres deep.
    #[must_use]
    pub fn wall(ratings: bool) -> Self {
        Self {
            font: FontId::new(28.0, Size::Text.font().family),
            ratings,
            padding: vec2(14.0, 8.0),
        }
    }

    /// From one dot of a rating to the next.
    fn pitch(&self) -> f32 {
        let grown = PITCH * self.font.size / Size::Text.points();
        // On the wall the words come first.
        if self.is_wall() { 0.75 * grown } else { grown }
    }

    fn is_wall(&self) -> bool {
        self.font.size > 20.0
    }

    /// A number that tells styles apart, for remembered heights.
    #[must_use]
    pub fn key(&self) -> u64 {
        u64::from(self.font.size.to_bits()) << 1 | u64::from(self.ratings)
    }
}

/// Between the words and the signs below them.
const GAP: f32 = 2.0;

/// Words that get less than this share of a card's width may have the signs below them.
const CRAMPED: f32 = 0.62;

/// A card measured for a width: its words broken into lines, its height.
pub struct Laid {
    galley: Arc<Galley>,
    signs: Signs,
    signs_width: f32,
    /// Where the row of signs begins, from the top of the slip.
    signs_top: f32,
    /// Height of the slip.
    pub height: f32,
}

/// Breaks the card's words into lines for that width.
#[must_use]
pub fn lay_out(
    painter: &Painter,
    card: &Card,
    cell: CellKey,
    width: f32,
    style: &CardStyle,
) -> Laid {
    let signs = Signs::of(card, cell, style);
    let signs_width = signs.width(painter, &icon_font(style), style);
    let rows = signs.dots.iter().flatten().count();
    #[expect(clippy::cast_precision_loss, reason = "at most two rows")]
    let dots = rows as f32 * style.pitch();
    let row = dots.max(style.font.size * 1.3);
    let words = |room: f32| {
        let colour = Color32::PLACEHOLDER;
        painter.layout(card.text.clone(), style.font.clone(), colour, room.max(40.0))
    };
    let room = width - 2.0 * style.padding.x;
    let beside = words(room - signs_width);
    let around = 2.0 * style.padding.y;
    if signs_width > 0.0 && room - signs_width < CRAMPED * room {
        let above = words(room);
        let height = above.size().y + GAP + row;
        if height < beside.size().y.max(row) {
            let signs_top = style.padding.y + above.size().y + GAP;
            let height = (height + around).ceil();
            return Laid { galley: above, signs, signs_width, signs_top, height };
        }
    }
    let height = (beside.size().y.max(row) + around).ceil();
    Laid { galley: beside, signs, signs_width, signs_top: style.padding.y, height }
}

fn icon_font(style: &CardStyle) -> FontId {
    FontId::new(style.font.size * 1.1, icons::ICON_NOTES.font_family())
}

/// How a card is shown.
#[derive(Clone, Copy, Default)]
pub struct Shown {
    /// It is selected.
    pub selected: bool,
    /// It is being dragged, and this is where it was.
    pub lifted: bool,
    /// Others speak; it steps back.
    pub faded: bool,
}

/// Draws the card into `rect` and lets it be clicked, dragged and focused.
pub fn show(
    ui: &Ui,
    cx: &Cx,
    card: &Card,
    cell: CellKey,
    laid: &Laid,
    rect: Rect,
    style: &CardStyle,
    shown: Shown,
    id: Id,
) -> Response {
    let response = ui.interact(rect, id, Sense::click_and_drag());
    response.widget_info(|| {
        let mut info =
            WidgetInfo::labeled(Role::ListItem, ui.is_enabled(), spoken(cx, card, cell, style));
        info.selected = Some(shown.selected);
        info
    });
    paint(
        ui.painter(),
        cx,
        card,
        laid,
        rect,
        style,
        shown,
        response.hovered() || response.has_focus(),
    );
    for (dots, at) in laid.dot_rows(rect, style, cx) {
        dots.paint(ui, at);
    }
    if laid.signs.backed {
        paint_backing(ui, cx, card, laid, rect, style, id);
    }
    for (sign, place) in laid.icons(rect, style) {
        let hover = ui.interact(place, id.with(sign.icon().codepoint), Sense::hover());
        hover.on_hover_ui(|ui| {
            ui.set_max_width(320.0);
            ui.label(sign.says(cx, card));
        });
    }
    response
}

/// The grade of its evidence as small bars, with the line of the first indicator behind it.
fn paint_backing(
    ui: &Ui,
    cx: &Cx,
    card: &Card,
    laid: &Laid,
    rect: Rect,
    style: &CardStyle,
    id: Id,
) {
    let p = cx.palette;
    let middle = laid.middle(rect, style);
    let dots = laid.signs.dots_width(style);
    let mut right = rect.right() - style.padding.x - if dots > 0.0 { dots + 6.0 } else { 0.0 };
    if laid.signs.measured {
        let area = Rect::from_min_size(pos2(right - SPARK.x, middle - SPARK.y / 2.0), SPARK);
        if let Some(spark) = evidence::card_spark(cx.session, &card.evidence) {
            evidence::paint_spark(ui, &spark, area.shrink(2.0), Stroke::new(1.6, p.muted));
        }
        right -= SPARK.x + 6.0;
    }
    let backing = analysis::backing(cx.session, &card.evidence, analysis::FRESH_YEARS);
    let full = evidence::bars(backing.grade);
    let ink = if backing.disputed { p.bad } else { p.good };
    let told =
        if backing.disputed { msg!("evidence-title-disputed") } else { msg!("evidence-title") };
    let place = Rect::from_min_size(pos2(right - GRADE, middle - 8.0), vec2(GRADE, 16.0));
    let grade = [("grade", cx.t(backing.grade.word()).into())];
    ui.interact(place, id.with("grade"), Sense::hover()).on_hover_text(cx.tr(told, &grade));
    for bar in 0..2 {
        #[expect(clippy::cast_precision_loss, reason = "two bars")]
        let left = right - GRADE + 6.0 * bar as f32;
        let size = vec2(4.0, if bar == 0 { 7.0 } else { 11.0 });
        let area = Rect::from_min_max(
            pos2(left, middle + 5.5 - size.y),
            pos2(left + size.x, middle + 5.5),
        );
        if bar < full {
            ui.painter().rect_filled(area, 1, ink);
        } else {
            let line = Stroke::new(1.0, if backing.disputed { p.bad } else { p.faint });
            ui.painter().rect_stroke(area, 1, line, StrokeKind::Inside);
        }
    }
}

/// What a screen reader says: the thought, and its ratings where they are in sight.
fn spoken(cx: &Cx, card: &Card, cell: CellKey, style: &CardStyle) -> String {
    let mut spoken = card.text.clone();
    if style.ratings {
        for which in [Which::First, Which::Second] {
            if let (Some(scale), Some(score)) = (cell.scale(which), card.rating(which)) {
                let name = cx.t(terms::rating(scale.kind));
                let value = cx.texts.score(score);
                spoken.push_str(&cx.tr(
                    msg!("card-spoken-rating"),
                    &[("rating", name.into()), ("value", value.into())],
                ));
            }
        }
    }
    if !card.evidence.is_empty() {
        let backing = analysis::backing(cx.session, &card.evidence, analysis::FRESH_YEARS);
        let grade = cx.t(backing.grade.word());
        spoken.push_str(&cx.tr(msg!("card-spoken-evidence"), &[("grade", grade.into())]));
    }
    spoken
}

impl Laid {
    /// Half the height of the row of signs.
    fn middle(&self, rect: Rect, style: &CardStyle) -> f32 {
        rect.top() + self.signs_top + style.font.size * 0.65
    }

    /// The small pictures, each with its place.
    fn icons(&self, rect: Rect, style: &CardStyle) -> Vec<(Sign, Rect)> {
        let size = icon_font(style).size;
        let left = rect.right() - style.padding.x - self.signs_width + 6.0;
        let middle = self.middle(rect, style);
        let mut x = left + size / 2.0;
        let place = |sign: &Sign| {
            let place = Rect::from_center_size(pos2(x, middle), Vec2::splat(size));
            x += size + 2.0;
            (*sign, place)
        };
        self.signs.icons.iter().map(place).collect()
    }

    /// The rows of dots with the left end of each.
    fn dot_rows(&self, rect: Rect, style: &CardStyle, cx: &Cx) -> Vec<(Dots, Pos2)> {
        let pitch = style.pitch();
        let column = self.signs.dots_width(style);
        let left = rect.right() - style.padding.x - column;
        let middle = self.middle(rect, style);
        let rows = self.signs.dots.iter().flatten().count();
        #[expect(clippy::cast_precision_loss, reason = "at most two rows")]
        let mut y = middle - pitch / 2.0 * rows.saturating_sub(1) as f32;
        let mut placed = Vec::new();
        for (index, dots) in self.signs.dots.iter().enumerate() {
            let Some((scale, score)) = *dots else { continue };
            let p = cx.palette;
            let dots = Dots {
                scale,
                score,
                ink: p.muted,
                faint: p.faint,
                small: index == 1,
                reversed: scale.kind == RatingKind::Position && scale.lowest == 1,
                pitch,
            };
            placed.push((dots, pos2(left, y)));
            y += pitch;
        }
        placed
    }

    /// The rating whose dot is at that point, if one is.
    #[must_use]
    pub fn dot_at(
        &self,
        rect: Rect,
        at: Pos2,
        style: &CardStyle,
        cx: &Cx,
    ) -> Option<(Which, Score)> {
        let rows = self.dot_rows(rect, style, cx);
        let which = self.signs.dots.iter().zip([Which::First, Which::Second]);
        let which: Vec<Which> = which.filter(|(d, _)| d.is_some()).map(|(_, w)| w).collect();
        rows.into_iter().zip(which).find_map(|((dots, left), which)| {
            let pitch = dots.pitch;
            let size = vec2(dots_width(dots.scale, pitch), pitch);
            let row = Rect::from_min_size(pos2(left.x, left.y - pitch / 2.0), size);
            row.contains(at).then(|| dots.value_at(row, at)).flatten().map(|score| (which, score))
        })
    }
}

/// Paints the slip, its words and its signs.
pub fn paint(
    painter: &Painter,
    cx: &Cx,
    card: &Card,
    laid: &Laid,
    rect: Rect,
    style: &CardStyle,
    shown: Shown,
    lively: bool,
) {
    let p = cx.palette;
    let opacity = if shown.lifted || shown.faded { 0.35 } else { 1.0 };
    let painter = {
        let mut painter = painter.clone();
        painter.multiply_opacity(opacity);
        painter
    };
    painter.rect_filled(rect.translate(vec2(0.0, 1.0)), radius::CARD, p.lift);
    let line = if shown.selected {
        p.chosen_line()
    } else if lively {
        Stroke::new(p.line_width, p.line_strong)
    } else {
        p.hairline()
    };
    painter.rect(rect, radius::CARD, p.card, line, StrokeKind::Inside);
    if let Some(colour) = card.colour {
        let mark = Rect::from_min_size(rect.min + vec2(0.0, 6.0), vec2(4.0, rect.height() - 12.0));
        painter.rect_filled(
            mark,
            CornerRadius { ne: 2, se: 2, ..CornerRadius::ZERO },
            p.hue(colour).ink,
        );
    }
    let text_at = rect.min + style.padding;
    let text_at = if laid.signs_top > style.padding.y {
        text_at
    } else {
        let free = rect.height() - 2.0 * style.padding.y - laid.galley.size().y;
        text_at + vec2(0.0, (free / 2.0).clamp(0.0, 4.0))
    };
    painter.galley(text_at, laid.galley.clone(), p.text);
    paint_signs(&painter, cx, laid, rect, style);
}

fn paint_signs(painter: &Painter, cx: &Cx, laid: &Laid, rect: Rect, style: &CardStyle) {
    let p = cx.palette;
    let font = icon_font(style);
    let mut x = rect.right() - style.padding.x - laid.signs_width + 6.0;
    for (sign, place) in laid.icons(rect, style) {
        let middle = eframe::egui::Align2::CENTER_CENTER;
        painter.text(place.center(), middle, sign.icon().codepoint, font.clone(), p.faint);
        x = place.right() + 8.0;
    }
    let middle = laid.middle(rect, style);
    if laid.signs.votes > 0 {
        let galley = votes_galley(painter, laid.signs.votes, style);
        let at = pos2(x, middle - galley.size().y / 2.0);
        painter.galley_with_override_text_color(at, galley, p.muted);
    }
}

//! What stands on a card beside its words: where it leads, that it has a note, votes, ratings
//! and what it leans on. Here they are gathered and measured; the card paints them.

use std::sync::Arc;

use eframe::egui::{Color32, FontId, Galley, Painter, Vec2, vec2};
use egui_material_icons::icons;

use crate::{
    app::{cx::Cx, theme::Size, widgets::dots_width},
    msg,
    session::{Card, CellKey, Direction, Evidence, Found, Scale, Score, Which},
    text::terms,
};

use super::CardStyle;

/// Room for the bars of a grade.
pub(super) const GRADE: f32 = 12.0;
/// The line as small as a word.
pub(super) const SPARK: Vec2 = vec2(46.0, 16.0);

/// A small picture on a card.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Direction(Direction),
    Origin,
    Note,
}

impl Sign {
    pub(super) fn icon(self) -> egui_material_icons::MaterialIcon {
        match self {
            Self::Direction(Direction::Threat) => icons::ICON_TRENDING_DOWN,
            Self::Direction(Direction::Both) => icons::ICON_SWAP_VERT,
            Self::Direction(_) => icons::ICON_TRENDING_UP,
            Self::Origin => icons::ICON_SUBDIRECTORY_ARROW_RIGHT,
            Self::Note => icons::ICON_NOTES,
        }
    }

    /// What is told on hover.
    pub(super) fn says(self, cx: &Cx, card: &Card) -> String {
        match self {
            Self::Direction(direction) => cx.t(terms::direction(direction)),
            Self::Origin => cx.t(msg!("inspector-comes-from")),
            Self::Note => card.note.clone(),
        }
    }
}

/// What stands on the right of a card, from the left, or below its words.
pub(super) struct Signs {
    pub(super) icons: Vec<Sign>,
    pub(super) votes: u32,
    pub(super) dots: [Option<(Scale, Option<Score>)>; 2],
    /// It leans on something: room for its grade.
    pub(super) backed: bool,
    /// It leans on an indicator: room for a line as small as a word.
    pub(super) measured: bool,
}

impl Signs {
    pub(super) fn of(card: &Card, cell: CellKey, style: &CardStyle) -> Self {
        let mut icons = Vec::new();
        if card.direction != Direction::Open {
            icons.push(Sign::Direction(card.direction));
        }
        if card.origin.is_some() && !style.is_wall() {
            icons.push(Sign::Origin);
        }
        if !card.note.is_empty() && !style.is_wall() {
            icons.push(Sign::Note);
        }
        let dots = [Which::First, Which::Second].map(|which| {
            let scale = cell.scale(which).filter(|scale| style.ratings && !scale.tenths)?;
            Some((scale, card.rating(which)))
        });
        let measured = |piece: &Evidence| matches!(piece.found, Found::Indicator(_));
        Self {
            icons,
            votes: card.votes,
            dots,
            backed: !card.evidence.is_empty(),
            measured: !style.is_wall() && card.evidence.iter().any(measured),
        }
    }

    pub(super) fn width(&self, painter: &Painter, icon_font: &FontId, style: &CardStyle) -> f32 {
        let mut width = 0.0;
        if !self.icons.is_empty() {
            #[expect(clippy::cast_precision_loss, reason = "a handful of icons")]
            let icons = self.icons.len() as f32;
            width += icons * (icon_font.size + 2.0) + 6.0;
        }
        if self.votes > 0 {
            width += votes_galley(painter, self.votes, style).size().x + 8.0;
        }
        if self.backed {
            width += GRADE + 6.0;
        }
        if self.measured {
            width += SPARK.x + 6.0;
        }
        let dots = self.dots_width(style);
        if dots > 0.0 { width + dots + 6.0 } else { width }
    }

    /// How wide the column of dots is.
    pub(super) fn dots_width(&self, style: &CardStyle) -> f32 {
        let widths = self.dots.iter().flatten().map(|(scale, _)| dots_width(*scale, style.pitch()));
        widths.fold(0.0, f32::max)
    }
}

pub(super) fn votes_galley(painter: &Painter, votes: u32, style: &CardStyle) -> Arc<Galley> {
    let size = (style.font.size * 0.9).max(Size::Aside.points());
    let colour = Color32::PLACEHOLDER;
    painter.layout_no_wrap(
        format!("● {votes}"),
        FontId::new(size, style.font.family.clone()),
        colour,
    )
}

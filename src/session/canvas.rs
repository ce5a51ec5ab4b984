//! A canvas: one SWOT, one PEST(EL) or one 2×2, with its subject and its stage of work.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{CanvasId, Cell, CellKey, Corner, Foresight, Pest, Swot, SwotCell};

/// One board. A session holds as many of each kind as the room needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Canvas {
    /// Who it is.
    pub id: CanvasId,
    /// What tells it from another of its kind; usually empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Whose strengths, whose surroundings.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub subject: String,
    /// Where the room is in its work on this canvas.
    #[serde(default, skip_serializing_if = "Stage::is_collect")]
    pub stage: Stage,
    /// The board itself.
    pub kind: CanvasKind,
}

/// What a canvas is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CanvasKind {
    /// Political, economic, social and technological forces; PESTEL adds two.
    Pest(Pest),
    /// Strengths, weaknesses, opportunities, threats.
    Swot(Swot),
    /// Drivers, axes and four scenarios.
    Foresight(Foresight),
}

/// A kind of canvas without its contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named after `CanvasKind`")]
pub enum KindName {
    Pest,
    Swot,
    Foresight,
}

impl KindName {
    /// Every kind, in the order of the work.
    pub const ALL: [Self; 3] = [Self::Pest, Self::Swot, Self::Foresight];
}

/// The stages of work on a canvas. Ratings stay hidden while thoughts are collected,
/// so that they do not anchor the group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// Thoughts are gathered; no ratings in sight.
    #[default]
    Collect,
    /// Ratings are given and seen.
    Rate,
    /// The result is talked over.
    Discuss,
}

impl Stage {
    /// All three, in the order of the work.
    pub const ALL: [Self; 3] = [Self::Collect, Self::Rate, Self::Discuss];

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
    fn is_collect(&self) -> bool {
        *self == Self::Collect
    }

    /// Whether ratings and scores may be seen.
    #[must_use]
    pub fn shows_ratings(self) -> bool {
        self != Self::Collect
    }
}

impl Canvas {
    /// An empty canvas.
    #[must_use]
    pub fn new(id: CanvasId, kind: CanvasKind) -> Self {
        Self { id, title: String::new(), subject: String::new(), stage: Stage::Collect, kind }
    }

    /// What it is, without what is in it.
    #[must_use]
    pub fn kind_name(&self) -> KindName {
        match self.kind {
            CanvasKind::Pest(_) => KindName::Pest,
            CanvasKind::Swot(_) => KindName::Swot,
            CanvasKind::Foresight(_) => KindName::Foresight,
        }
    }

    /// Every cell it has, in reading order; on a 2×2 the drivers first, then the
    /// scenarios of every candidate pair.
    #[must_use]
    pub fn keys(&self) -> Vec<CellKey> {
        match &self.kind {
            CanvasKind::Swot(_) => SwotCell::ALL.map(CellKey::Swot).to_vec(),
            CanvasKind::Pest(pest) => pest.keys().iter().copied().map(CellKey::Pest).collect(),
            CanvasKind::Foresight(foresight) => {
                let scenarios = foresight
                    .pairs
                    .iter()
                    .flat_map(|pair| Corner::ALL.map(|corner| CellKey::Scenario(pair.id, corner)));
                std::iter::once(CellKey::Drivers).chain(scenarios).collect()
            }
        }
    }

    /// The cell of that name; `None` where this canvas has no such cell.
    #[must_use]
    pub fn cell(&self, key: CellKey) -> Option<&Arc<Cell>> {
        match (&self.kind, key) {
            (CanvasKind::Swot(swot), CellKey::Swot(key)) => Some(swot.cell(key)),
            (CanvasKind::Pest(pest), CellKey::Pest(key)) => pest.cell(key),
            (CanvasKind::Foresight(foresight), CellKey::Drivers) => Some(&foresight.drivers),
            (CanvasKind::Foresight(foresight), CellKey::Scenario(pair, corner)) => {
                Some(&foresight.pair(pair)?.scenarios.get(corner).cell)
            }
            _ => None,
        }
    }

    /// The cell of that name, to change. Copies no more than the path to it.
    pub fn cell_mut(&mut self, key: CellKey) -> Option<&mut Cell> {
        let cell = match (&mut self.kind, key) {
            (CanvasKind::Swot(swot), CellKey::Swot(key)) => swot.cell_mut(key),
            (CanvasKind::Pest(pest), CellKey::Pest(key)) => pest.cell_mut(key)?,
            (CanvasKind::Foresight(foresight), CellKey::Drivers) => &mut foresight.drivers,
            (CanvasKind::Foresight(foresight), CellKey::Scenario(pair, corner)) => {
                let pair = foresight.pairs.iter_mut().find(|p| p.id == pair)?;
                let scenario = Arc::make_mut(pair).scenarios.get_mut(corner);
                &mut Arc::make_mut(scenario).cell
            }
            _ => return None,
        };
        Some(Arc::make_mut(cell))
    }

    /// Every cell with its name.
    pub fn cells(&self) -> impl Iterator<Item = (CellKey, &Arc<Cell>)> {
        self.keys().into_iter().filter_map(|key| Some((key, self.cell(key)?)))
    }

    /// How many cards it holds; on a 2×2 that counts drivers and the cards of every scenario.
    #[must_use]
    pub fn card_count(&self) -> usize {
        self.cells().map(|(_, cell)| cell.cards.len()).sum()
    }

    /// The 2×2, if it is one.
    #[must_use]
    pub fn foresight(&self) -> Option<&Foresight> {
        match &self.kind {
            CanvasKind::Foresight(foresight) => Some(foresight),
            _ => None,
        }
    }
}

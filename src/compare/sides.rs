//! The columns of a comparison: one canvas of each session.

use std::sync::Arc;

use crate::session::{
    AxisPair, Canvas, CanvasId, Card, CellKey, Corner, KindName, PairId, PestCell, Session,
    SwotCell,
};

/// A cell by what it means, whichever canvas it is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Spot {
    /// One of the four of a SWOT.
    Swot(SwotCell),
    /// One of the four or six of a PEST(EL).
    Pest(PestCell),
    /// The drivers of a 2×2.
    Drivers,
    /// A scenario of the chosen pair of axes.
    Scenario(Corner),
}

impl Spot {
    /// What the cell means.
    #[must_use]
    pub fn of(key: CellKey) -> Self {
        match key {
            CellKey::Swot(cell) => Self::Swot(cell),
            CellKey::Pest(cell) => Self::Pest(cell),
            CellKey::Drivers => Self::Drivers,
            CellKey::Scenario(_, corner) => Self::Scenario(corner),
        }
    }

    /// The English name programs read, never changed once published.
    #[must_use]
    pub fn name(self) -> &'static str {
        let key = match self {
            Self::Swot(cell) => CellKey::Swot(cell),
            Self::Pest(cell) => CellKey::Pest(cell),
            Self::Drivers => CellKey::Drivers,
            // Which pair of axes a scenario belongs to is not part of its name.
            Self::Scenario(corner) => CellKey::Scenario(PairId(uuid::Uuid::nil()), corner),
        };
        key.name()
    }

    /// A number of its own, for choosing between equally good partners.
    pub(super) fn number(self) -> u8 {
        match self {
            Self::Swot(cell) => cell as u8,
            Self::Pest(cell) => 10 + cell as u8,
            Self::Drivers => 20,
            Self::Scenario(corner) => 30 + corner as u8,
        }
    }
}

/// One column: a session and the canvas of it that is compared.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The session.
    pub session: &'a Session,
    /// The canvas; `None` where the session has none of that kind.
    pub canvas: Option<&'a Canvas>,
}

impl<'a> Side<'a> {
    /// The session with its first canvas of that kind that holds a card, or its first.
    #[must_use]
    pub fn first(session: &'a Session, kind: KindName) -> Self {
        let of_kind = || session.canvases.iter().filter(|canvas| canvas.kind_name() == kind);
        let filled = of_kind().find(|canvas| canvas.card_count() > 0);
        Self { session, canvas: filled.or_else(|| of_kind().next()).map(|canvas| &**canvas) }
    }

    /// The session with that canvas.
    #[must_use]
    pub fn with(session: &'a Session, canvas: CanvasId) -> Self {
        Self { session, canvas: session.canvas(canvas).map(|canvas| &**canvas) }
    }

    /// Its pair of axes: the one chosen, or the only one.
    #[must_use]
    pub fn pair(&self) -> Option<&'a AxisPair> {
        let foresight = self.canvas?.foresight()?;
        let only = (foresight.pairs.len() == 1).then(|| foresight.pairs.first()).flatten();
        foresight.chosen_pair().or(only).map(|pair| &**pair)
    }

    /// Its cards with where they stand; of scenarios only those of its pair of axes.
    pub fn cards(&self) -> impl Iterator<Item = (CellKey, &'a Arc<Card>)> + use<'a> {
        let pair = self.pair().map(|pair| pair.id);
        self.canvas
            .into_iter()
            .flat_map(Canvas::cells)
            .filter(move |(key, _)| match key {
                CellKey::Scenario(of, _) => Some(*of) == pair,
                _ => true,
            })
            .flat_map(|(key, cell)| cell.cards.iter().map(move |card| (key, card)))
    }
}

/// A card and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'a> {
    /// The column.
    pub side: usize,
    /// The cell.
    pub key: CellKey,
    /// The card.
    pub card: &'a Arc<Card>,
}

impl Placed<'_> {
    /// The cell by what it means.
    #[must_use]
    pub fn spot(&self) -> Spot {
        Spot::of(self.key)
    }
}

/// Every canvas of the kind, side by side: those of one id together, else those of one title,
/// else in their order, those that hold a card first. Each lane has a column a session.
#[must_use]
pub fn lanes<'a>(sessions: &[&'a Session], kind: KindName) -> Vec<Vec<Side<'a>>> {
    lanes_with(sessions, kind, &[])
}

/// The same where a person chose a canvas of the kind for some session: the first lane holds it
/// beside the first canvas of each other session.
#[must_use]
pub fn lanes_with<'a>(
    sessions: &[&'a Session],
    kind: KindName,
    chosen: &[Option<CanvasId>],
) -> Vec<Vec<Side<'a>>> {
    let mut left: Vec<Vec<&'a Canvas>> = sessions.iter().map(|s| of_kind(s, kind)).collect();
    let mut lanes = Vec::new();
    let of_hand: Vec<Option<usize>> = (0..left.len())
        .map(|at| {
            let wanted = (*chosen.get(at)?)?;
            left[at].iter().position(|canvas| canvas.id == wanted)
        })
        .collect();
    if of_hand.iter().any(Option::is_some) {
        let sides = sessions.iter().zip(&mut left).zip(of_hand).map(|((session, own), by_hand)| {
            let canvas = (!own.is_empty()).then(|| own.remove(by_hand.unwrap_or(0)));
            Side { session, canvas }
        });
        lanes.push(sides.collect());
    }
    while let Some(from) = left.iter().position(|canvases| !canvases.is_empty()) {
        let lead = left[from].remove(0);
        let mut lane: Vec<Side<'a>> = Vec::with_capacity(sessions.len());
        for (at, session) in sessions.iter().enumerate() {
            let canvas = if at == from {
                Some(lead)
            } else {
                let claimed: Vec<&Canvas> = left[from].clone();
                partner(lead, &left[at], &claimed).map(|found| left[at].remove(found))
            };
            lane.push(Side { session, canvas });
        }
        lanes.push(lane);
    }
    lanes
}

fn of_kind(session: &Session, kind: KindName) -> Vec<&Canvas> {
    let of_kind = session.canvases.iter().map(|canvas| &**canvas);
    let mut all: Vec<&Canvas> = of_kind.filter(|canvas| canvas.kind_name() == kind).collect();
    all.sort_by_key(|canvas| canvas.card_count() == 0);
    all
}

/// Which of the canvases belongs beside the lead; none that belongs to another of its session.
fn partner(lead: &Canvas, among: &[&Canvas], others: &[&Canvas]) -> Option<usize> {
    let title = |canvas: &Canvas| canvas.title.trim().to_lowercase();
    let named = |a: &Canvas, b: &Canvas| !title(a).is_empty() && title(a) == title(b);
    let taken = |canvas: &Canvas| others.iter().any(|o| o.id == canvas.id || named(o, canvas));
    let by_id = among.iter().position(|canvas| canvas.id == lead.id);
    let by_title = || among.iter().position(|canvas| named(canvas, lead));
    by_id.or_else(by_title).or_else(|| among.iter().position(|canvas| !taken(canvas)))
}

//! The rules a session always keeps that its types cannot hold by themselves.
//!
//! Checked once, on the way in from a file; edits keep them by how they are made.

use std::collections::HashSet;

use uuid::Uuid;

use super::{Canvas, Card, CellKey, IndicatorData, PairId, RatingKind, Score, Session, Which};

/// A rule that is broken, and by what.
#[derive(Clone, Debug, PartialEq)]
pub struct Broken {
    /// Which rule.
    pub rule: BrokenRule,
    /// The id that stands nearest to the fault in the file.
    pub at: Uuid,
}

/// The rules.
#[derive(Clone, Debug, PartialEq)]
pub enum BrokenRule {
    /// Two things share an id.
    DuplicateId,
    /// A rating is not on the scale of its cell.
    OffScale {
        /// The card's text.
        card: String,
        /// What was rated.
        kind: RatingKind,
        /// What it was given.
        given: Score,
        /// The lowest value allowed.
        lowest: u8,
        /// The highest value allowed.
        highest: u8,
    },
    /// A card in a scenario carries a rating, where none means anything.
    RatedInScenario {
        /// The card's text.
        card: String,
    },
    /// One rater rated one card twice.
    RatedTwice {
        /// The card's text.
        card: String,
    },
    /// The chosen pair of axes is not among the candidates.
    UnknownPair(PairId),
    /// More of something than the program holds.
    TooMany {
        /// What there is too much of.
        what: Limits,
        /// How much of it is allowed.
        limit: usize,
    },
}

/// What is limited, so that a stranger's file cannot exhaust the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Limits {
    /// Canvases in a session.
    Canvases,
    /// Cards in a session.
    Cards,
    /// Characters in one text.
    Characters,
    /// Observations in a session.
    Observations,
    /// People in a session.
    People,
    /// Values of every kind in a file.
    Values,
}

impl Limits {
    /// How much is allowed.
    #[must_use]
    pub const fn limit(self) -> usize {
        match self {
            Self::Canvases => 200,
            Self::Cards => 50_000,
            Self::Characters => 100_000,
            Self::Observations => 2_000_000,
            Self::People => 10_000,
            Self::Values => 12_000_000,
        }
    }

    fn hold(self, count: usize, at: Uuid) -> Result<(), Broken> {
        let limit = self.limit();
        if count <= limit {
            return Ok(());
        }
        Err(Broken { rule: BrokenRule::TooMany { what: self, limit }, at })
    }
}

/// Checks every rule.
///
/// # Errors
/// The first rule that is broken, in the order of the file.
pub fn check(session: &Session) -> Result<(), Broken> {
    limits(session)?;
    unique_ids(session)?;
    session.canvases.iter().try_for_each(|canvas| canvas_rules(canvas))
}

fn limits(session: &Session) -> Result<(), Broken> {
    let at = session.id.0;
    Limits::Canvases.hold(session.canvases.len(), at)?;
    Limits::Cards.hold(session.canvases.iter().map(|c| c.card_count()).sum(), at)?;
    Limits::People.hold(session.participants.len() + session.groups.len(), at)?;
    let observations = session.indicators.iter().map(|i| match &i.data {
        IndicatorData::TextTable(passages) => passages.len(),
        numbers => numbers.observations().len(),
    });
    Limits::Observations.hold(observations.sum(), at)?;
    for (_, card) in session.cards() {
        Limits::Characters.hold(card.text.len().max(card.note.len()) / 4, card.id.0)?;
    }
    Ok(())
}

fn unique_ids(session: &Session) -> Result<(), Broken> {
    let mut seen = HashSet::new();
    for id in ids(session) {
        if !seen.insert(id) {
            return Err(Broken { rule: BrokenRule::DuplicateId, at: id });
        }
    }
    Ok(())
}

/// Every id that names a thing (not those that refer to one).
fn ids(session: &Session) -> impl Iterator<Item = Uuid> {
    let pairs = session.canvases.iter().filter_map(|c| c.foresight()).flat_map(|f| &f.pairs);
    let positions = pairs.clone().flat_map(|pair| &pair.positions).map(|p| p.id.0);
    std::iter::once(session.id.0)
        .chain(session.participants.iter().map(|p| p.id.0))
        .chain(session.groups.iter().map(|g| g.id.0))
        .chain(session.canvases.iter().map(|c| c.id.0))
        .chain(session.cards().map(|(_, card)| card.id.0))
        .chain(pairs.map(|pair| pair.id.0))
        .chain(positions)
        .chain(session.indicators.iter().map(|i| i.id.0))
        .chain(session.evidence().map(|e| e.id.0))
        .chain(session.parking_lot.iter().map(|t| t.id.0))
        .chain(session.decisions.iter().map(|d| d.id.0))
}

fn canvas_rules(canvas: &Canvas) -> Result<(), Broken> {
    for (key, cell) in canvas.cells() {
        for card in &cell.cards {
            card_rules(key, card)?;
        }
    }
    let Some(foresight) = canvas.foresight() else { return Ok(()) };
    match foresight.chosen {
        Some(chosen) if foresight.pair(chosen).is_none() => {
            Err(Broken { rule: BrokenRule::UnknownPair(chosen), at: chosen.0 })
        }
        _ => Ok(()),
    }
}

fn card_rules(key: CellKey, card: &Card) -> Result<(), Broken> {
    let broken = |rule| Err(Broken { rule, at: card.id.0 });
    for which in [Which::First, Which::Second] {
        for given in given(card, which) {
            match key.scale(which) {
                None => return broken(BrokenRule::RatedInScenario { card: card.text.clone() }),
                Some(scale) if !scale.allows(given) => {
                    return broken(BrokenRule::OffScale {
                        card: card.text.clone(),
                        kind: scale.kind,
                        given,
                        lowest: scale.lowest,
                        highest: scale.highest,
                    });
                }
                Some(_) => {}
            }
        }
    }
    let mut raters = HashSet::new();
    if card.by_rater.iter().all(|rating| raters.insert(rating.rater)) {
        Ok(())
    } else {
        broken(BrokenRule::RatedTwice { card: card.text.clone() })
    }
}

/// Every rating of that kind on the card: the room's and each rater's.
fn given(card: &Card, which: Which) -> impl Iterator<Item = Score> {
    let (room, by_rater): (_, fn(&super::RaterRating) -> Option<Score>) = match which {
        Which::First => (card.first, |r| r.first),
        Which::Second => (card.second, |r| r.second),
    };
    room.into_iter().chain(card.by_rater.iter().filter_map(by_rater))
}

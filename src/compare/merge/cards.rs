//! Cards of one thought made into one card.

use crate::session::{
    Card, CardId, CellKey, Direction, Evidence, EvidenceId, Origin, Original, RaterRating, Scale,
    Score, Session, Which,
};

use super::{
    Merging,
    joined::{distinct, texts},
};
use crate::compare::sides::Spot;

/// A card of a session, and the cell it stands in.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    /// The session, by its place.
    pub(super) at: usize,
    pub(super) key: CellKey,
    pub(super) card: &'a Card,
}

/// The lowest and the highest rating among a merged card's originals.
#[must_use]
pub fn spread(card: &Card, which: Which) -> Option<(Score, Score)> {
    let pick = |first: Option<Score>, second: Option<Score>| match which {
        Which::First => first,
        Which::Second => second,
    };
    let all = card.merged_from.iter().flat_map(|original| {
        let raters = original.by_rater.iter().map(move |rating| pick(rating.first, rating.second));
        raters.chain([pick(original.first, original.second)])
    });
    let values: Vec<Score> = all.flatten().collect();
    Some((*values.iter().min()?, *values.iter().max()?))
}

impl Merging<'_> {
    /// The card that these cards become in that cell. Equal cards become the one they are.
    pub(super) fn card(&mut self, sources: &[Source], key: CellKey) -> Option<Card> {
        let mut sources = sources.to_vec();
        sources.sort_by_key(|source| (source.card.id, source.at));
        let base = sources.first()?.card;
        let pieces = sources.iter().flat_map(|s| s.card.evidence.iter().map(|e| (s.at, e)));
        let (evidence, traced) = self.evidence(pieces);
        let id = CardId(self.ids.claim(base.id.0, base));
        for source in &sources {
            self.ids.became(source.at, source.card.id.0, id.0);
        }
        let one = sources
            .iter()
            .all(|source| source.card == base && Spot::of(source.key) == Spot::of(sources[0].key));
        if one {
            return Some(Card { id, evidence, ..base.clone() });
        }
        Some(self.joined(&sources, key, id, evidence, &traced))
    }

    fn joined(
        &self,
        sources: &[Source],
        key: CellKey,
        id: CardId,
        evidence: Vec<Evidence>,
        traced: &[EvidenceId],
    ) -> Card {
        let cards = || sources.iter().map(|source| source.card);
        let first = |pick: fn(&Card) -> Option<Score>, which| {
            key.scale(which).and_then(|scale| median(cards().filter_map(pick), scale))
        };
        let mut card = Card::new(id, wording(sources));
        card.note = texts(cards().map(|card| card.note.as_str()), "\n\n");
        card.first = first(|card| card.first, Which::First);
        card.second = first(|card| card.second, Which::Second);
        card.by_rater = by_rater(sources, key);
        card.direction = direction(cards().map(|card| card.direction));
        card.tags = distinct(cards().flat_map(|card| card.tags.iter().cloned()));
        card.colour = cards().find_map(|card| card.colour);
        card.author = cards().find_map(|card| card.author);
        card.group = cards().find_map(|card| card.group);
        card.origin = sources.iter().find_map(|source| source.card.origin);
        card.evidence = evidence;
        card.votes = self.votes(sources);
        card.accepted = distinct(cards().flat_map(|card| card.accepted.iter().cloned()));
        let mut left = traced;
        let originals = sources.iter().flat_map(|source| {
            let (own, rest) = left.split_at(source.card.evidence.len().min(left.len()));
            left = rest;
            let own = self.original(source, own.to_vec());
            source.card.merged_from.iter().cloned().chain([own])
        });
        card.merged_from = distinct(originals);
        card
    }

    /// Dots of several sessions together; of two states of one session the higher number.
    fn votes(&self, sources: &[Source]) -> u32 {
        let session = |source: &Source| self.sessions[source.at].id;
        let ids = distinct(sources.iter().map(session));
        let of = |id| sources.iter().filter(move |s| session(s) == id).map(|s| s.card.votes).max();
        ids.into_iter().filter_map(of).fold(0, u32::saturating_add)
    }

    fn original(&self, source: &Source, evidence: Vec<EvidenceId>) -> Original {
        let session: &Session = self.sessions[source.at];
        let card = source.card;
        let author = card.author.and_then(|id| session.participants.iter().find(|p| p.id == id));
        let group = card.group.and_then(|id| session.groups.iter().find(|g| g.id == id));
        Original {
            session: session.id,
            workshop: session.title.clone(),
            card: card.id,
            cell: Spot::of(source.key).name().to_owned(),
            text: card.text.clone(),
            note: card.note.clone(),
            first: card.first,
            second: card.second,
            by_rater: card.by_rater.clone(),
            direction: card.direction,
            tags: card.tags.clone(),
            colour: card.colour,
            author: author.map(|p| p.name.clone()).unwrap_or_default(),
            group: group.map(|g| g.name.clone()).unwrap_or_default(),
            origin: card.origin,
            evidence,
            votes: card.votes,
            accepted: card.accepted.clone(),
        }
    }

    /// Points the card's origin at what it became.
    pub(super) fn redirect(&self, card: &mut Card, at: usize) {
        if let Some(Origin { card: of, session: None }) = card.origin
            && let Some(now) = self.ids.now(at, of.0)
        {
            card.origin = Some(Origin { card: CardId(now), session: None });
        }
    }
}

/// The wording most sessions used; of several the one of the oldest card.
fn wording(sources: &[Source]) -> String {
    let count = |text: &str| sources.iter().filter(|source| source.card.text == text).count();
    let most = sources.iter().map(|source| count(&source.card.text)).max().unwrap_or(0);
    let found = sources.iter().find(|source| count(&source.card.text) == most);
    found.map(|source| source.card.text.clone()).unwrap_or_default()
}

/// The median of the values the scale allows, rounded to a step of it.
fn median(values: impl Iterator<Item = Score>, scale: Scale) -> Option<Score> {
    let mut values: Vec<Score> = values.filter(|score| scale.allows(*score)).collect();
    values.sort_unstable();
    let middle = values.len().checked_sub(1)?;
    let value = f64::midpoint(values[middle / 2].get(), values[values.len() / 2].get());
    Some(Score::nearest(if scale.tenths { value } else { value.round() }))
}

/// Ratings of all raters that the cell allows, one entry a rater; where one rated twice, the
/// median.
fn by_rater(sources: &[Source], key: CellKey) -> Vec<RaterRating> {
    let all = || sources.iter().flat_map(|source| &source.card.by_rater);
    let of = |rater, which, pick: fn(&RaterRating) -> Option<Score>| {
        let values = all().filter(|rating| rating.rater == rater).filter_map(pick);
        key.scale(which).and_then(|scale| median(values, scale))
    };
    let raters = distinct(all().map(|rating| rating.rater));
    let ratings = raters.into_iter().map(|rater| RaterRating {
        rater,
        first: of(rater, Which::First, |rating| rating.first),
        second: of(rater, Which::Second, |rating| rating.second),
    });
    ratings.filter(|rating| rating.first.is_some() || rating.second.is_some()).collect()
}

/// The direction all give; an opportunity to one and a threat to another is both.
fn direction(all: impl Iterator<Item = Direction>) -> Direction {
    let judged = distinct(all.filter(|direction| *direction != Direction::Open));
    match judged[..] {
        [] => Direction::Open,
        [one] => one,
        _ => Direction::Both,
    }
}

//! Cards, wherever they stand: a card moved here and reworded there is one card.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use uuid::Uuid;

use crate::session::{
    Card, CardId, CellKey, Evidence, Found, Home, ParticipantId, RaterRating, Score, Session, Which,
};

use super::{
    Joining,
    conflict::{Named, Part, Worth},
    three::{Three, by_id, set},
};

/// Every card with the cell it stands in.
pub(super) type Cards = HashMap<CardId, (Home, Arc<Card>)>;

fn placed(session: &Session) -> Vec<(CardId, (Home, Arc<Card>))> {
    session.cards().map(|(place, card)| (card.id, (place.home, Arc::clone(card)))).collect()
}

impl Joining<'_> {
    /// Every card of both sides that stays, and where.
    pub fn cards(&mut self, three: Three<Session>) -> Cards {
        let all =
            [three.base.map(placed).unwrap_or_default(), placed(three.mine), placed(three.theirs)];
        let keyed = all.each_ref().map(|side| side.iter().map(|(id, at)| (*id, at)).collect());
        let joined = self.keyed(keyed, |joining, three| joining.placed_card(three));
        joined.into_iter().map(|(home, card)| (card.id, (home, card))).collect()
    }

    fn placed_card(&mut self, three: Three<(Home, Arc<Card>)>) -> (Home, Arc<Card>) {
        let named = Named::Card(three.mine.1.text.clone());
        let thing = (three.mine.1.id.0, &named);
        let home = self
            .value(thing, Part::Cell, three.of(|(home, _)| home), |home| Worth::Cell(home.cell));
        let mut card = self.card(thing, three.of(|(_, card)| &**card));
        // A rating speaks on the scale of its cell: where that changed, it comes with the cell.
        let placed = [Some(three.mine), Some(three.theirs)].into_iter().flatten();
        let there = placed.into_iter().find(|(own, _)| *own == home).map(|(_, card)| &**card);
        for which in [Which::First, Which::Second] {
            on_scale(&mut card, home.cell, which, there);
        }
        (home, Arc::new(card))
    }

    fn card(&mut self, thing: (Uuid, &Named), three: Three<Card>) -> Card {
        let person =
            |id: &Option<_>| Worth::maybe(*id, |ParticipantId(id)| Worth::Words(id.to_string()));
        let rating = |score: &Option<Score>| Worth::maybe(*score, Worth::Rating);
        Card {
            id: three.mine.id,
            text: self.words(thing, Part::Text, three.of(|c| &c.text)),
            note: self.words(thing, Part::Note, three.of(|c| &c.note)),
            first: self.value(thing, Part::Rating(Which::First), three.of(|c| &c.first), rating),
            second: self.value(thing, Part::Rating(Which::Second), three.of(|c| &c.second), rating),
            by_rater: self.by_rater(thing, three),
            direction: self.value(
                thing,
                Part::Direction,
                three.of(|c| &c.direction),
                |direction| Worth::Direction(*direction),
            ),
            tags: set(three.of(|c| &c.tags)),
            colour: self.value(thing, Part::Colour, three.of(|c| &c.colour), |colour| {
                Worth::maybe(*colour, Worth::Colour)
            }),
            author: self.value(thing, Part::Author, three.of(|c| &c.author), person),
            group: self.value(thing, Part::Group, three.of(|c| &c.group), |id| {
                Worth::maybe(*id, |id| Worth::Words(id.to_string()))
            }),
            origin: self.value(thing, Part::Origin, three.of(|c| &c.origin), |origin| {
                Worth::maybe(*origin, |origin| Worth::Words(origin.card.to_string()))
            }),
            evidence: self.evidence(three.of(|c| &c.evidence)),
            votes: self
                .value(thing, Part::Votes, three.of(|c| &c.votes), |votes| Worth::Count(*votes)),
            accepted: set(three.of(|c| &c.accepted)),
            merged_from: self.value(thing, Part::MergedFrom, three.of(|c| &c.merged_from), |of| {
                Worth::Table(of.len())
            }),
        }
    }

    fn by_rater(&mut self, thing: (Uuid, &Named), three: Three<Card>) -> Vec<RaterRating> {
        let raters = |card: Option<&'_ Card>| -> Vec<RaterRating> {
            card.map(|card| card.by_rater.clone()).unwrap_or_default()
        };
        let all = [raters(three.base), raters(Some(three.mine)), raters(Some(three.theirs))];
        let keyed = all.each_ref().map(|side| side.iter().map(|own| (own.rater, own)).collect());
        self.keyed(keyed, |joining, own| {
            let rater = own.mine.rater;
            let rating = |score: &Option<Score>| Worth::maybe(*score, Worth::Rating);
            let part = |which| Part::Rater(rater, which);
            RaterRating {
                rater,
                first: joining.value(thing, part(Which::First), own.of(|r| &r.first), rating),
                second: joining.value(thing, part(Which::Second), own.of(|r| &r.second), rating),
            }
        })
    }

    /// Pieces of evidence by their ids.
    pub fn evidence(&mut self, three: Three<Vec<Evidence>>) -> Vec<Evidence> {
        let keyed = [three.base, Some(three.mine), Some(three.theirs)]
            .map(|side| side.into_iter().flatten().map(|piece| (piece.id, piece)).collect());
        self.keyed(keyed, |joining, piece| {
            let named = Named::Evidence(piece.mine.shows.clone());
            let thing = (piece.mine.id.0, &named);
            Evidence {
                id: piece.mine.id,
                found: joining.value(thing, Part::Found, piece.of(|e| &e.found), found),
                stance: joining.value(thing, Part::Stance, piece.of(|e| &e.stance), |stance| {
                    Worth::Stance(*stance)
                }),
                shows: joining.words(thing, Part::Shows, piece.of(|e| &e.shows)),
            }
        })
    }
}

fn found(found: &Found) -> Worth {
    match found {
        Found::Indicator(reading) => {
            let period = reading.period.map(|period| period.to_string());
            let words: Vec<String> = reading.entity.iter().cloned().chain(period).collect();
            Worth::words(&words.join(", "))
        }
        Found::Document(document) => Worth::words(&document.title),
        Found::Testimony(testimony) => Worth::words(&testimony.who),
    }
}

/// Takes ratings that the cell does not know from the card that stands there, or off.
fn on_scale(card: &mut Card, cell: CellKey, which: Which, there: Option<&Card>) {
    let allows = |score: &Score| cell.scale(which).is_some_and(|scale| scale.allows(*score));
    let own = match which {
        Which::First => (card.first, there.and_then(|card| card.first)),
        Which::Second => (card.second, there.and_then(|card| card.second)),
    };
    *card.room_rating_mut(which) =
        own.0.filter(allows).or(own.1.filter(allows)).filter(|_| own.0.is_some());
    for rating in &mut card.by_rater {
        let given = match which {
            Which::First => &mut rating.first,
            Which::Second => &mut rating.second,
        };
        *given = given.filter(allows);
    }
}

/// Puts the cards of one cell in their order.
pub(super) fn in_order(cards: &Cards, home: Home, sides: [Option<&Session>; 3]) -> Vec<Arc<Card>> {
    let lists = sides.map(|session| {
        let cell = session.and_then(|session| session.canvas(home.canvas)?.cell(home.cell));
        by_id(cell.map_or(&[], |cell| cell.cards.as_slice()), |card: &Card| card.id.0)
    });
    let mut seen = HashSet::new();
    let here = super::three::order(&lists).into_iter().filter(|id| seen.insert(*id));
    let here = here.filter_map(|id| cards.get(&CardId(id)));
    here.filter(|(own, _)| *own == home).map(|(_, card)| Arc::clone(card)).collect()
}

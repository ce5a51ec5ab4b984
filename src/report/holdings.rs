//! How much of a session each part of a report would hold, for whoever chooses among them.

use crate::{
    analysis::findings,
    msg,
    session::{KindName, Session, Source},
    text::Label,
};

use super::wishes::{Depth, Part};

/// What a part would hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Holding {
    /// It is there whatever the session holds.
    Always,
    /// So much.
    Much(Label),
    /// Nothing, so that it is left out.
    Nothing,
    /// A report of that depth has no room for it.
    TooShort,
}

/// What every part would hold, in the order of [`Part::ALL`].
#[must_use]
pub fn holdings(session: &Session, depth: Depth) -> Vec<(Part, Holding)> {
    Part::ALL.into_iter().map(|part| (part, holding(session, part, depth))).collect()
}

fn holding(session: &Session, part: Part, depth: Depth) -> Holding {
    let of_kind =
        |kind: KindName| session.canvases.iter().filter(move |canvas| canvas.kind_name() == kind);
    // A canvas without cards is told all the same: that it is empty is worth knowing.
    let cards = |kind| {
        if of_kind(kind).next().is_none() {
            return Holding::Nothing;
        }
        let count = of_kind(kind).map(|canvas| canvas.card_count()).sum::<usize>();
        Holding::Much(Label::plain(msg!("holds-cards")).count("count", count))
    };
    let some = |count: usize, label: Label| match count {
        0 => Holding::Nothing,
        count => Holding::Much(label.count("count", count)),
    };
    match part {
        Part::Indicators | Part::Method if depth == Depth::Page => Holding::TooShort,
        Part::Cover | Part::Contents | Part::Method => Holding::Always,
        Part::Question => question(session, depth),
        Part::Indicators => some(session.indicators.len(), Label::plain(msg!("holds-indicators"))),
        Part::Pest => cards(KindName::Pest),
        Part::Swot => cards(KindName::Swot),
        Part::Scenarios => futures(session, depth, cards(KindName::Foresight)),
        Part::Decisions => some(session.decisions.len(), Label::plain(msg!("holds-decisions"))),
        Part::ParkingLot => some(session.parking_lot.len(), Label::plain(msg!("holds-thoughts"))),
        Part::Participants if session.participants.is_empty() => {
            if session.facilitator.trim().is_empty() { Holding::Nothing } else { Holding::Always }
        }
        Part::Participants => some(session.participants.len(), Label::plain(msg!("holds-people"))),
        Part::Evidence => some(pieces(session), Label::plain(msg!("holds-pieces"))),
        Part::Checks => {
            let open = findings(session).iter().filter(|it| !it.is_dismissed(session)).count();
            some(open, Label::plain(msg!("holds-findings")))
        }
        Part::Sources if cites(session, depth) => Holding::Always,
        Part::Sources => Holding::Nothing,
    }
}

fn question(session: &Session, depth: Depth) -> Holding {
    let words = [
        &session.question,
        &session.subject,
        &session.place,
        &session.horizon,
        &session.facilitator,
    ];
    let about = depth != Depth::Page && !session.about.trim().is_empty();
    if about || session.date.is_some() || words.iter().any(|words| !words.trim().is_empty()) {
        Holding::Always
    } else {
        Holding::Nothing
    }
}

fn futures(session: &Session, depth: Depth, cards: Holding) -> Holding {
    let told = session
        .canvases
        .iter()
        .filter_map(|canvas| canvas.foresight())
        .any(|of| !of.pairs.is_empty() || depth != Depth::Page && !of.drivers.cards.is_empty());
    if told { cards } else { Holding::Nothing }
}

/// How many pieces of evidence hang on cards.
fn pieces(session: &Session) -> usize {
    session.cards().map(|(_, card)| card.evidence.len()).sum()
}

/// Whether anything that is told names where it comes from.
fn cites(session: &Session, depth: Depth) -> bool {
    let named = |source: &Source| {
        let words = [&source.publisher, &source.title, &source.link];
        source.date.is_some() || words.iter().any(|words| !words.trim().is_empty())
    };
    let indicators = depth != Depth::Page && session.indicators.iter().any(|of| named(&of.source));
    indicators || pieces(session) > 0
}

//! Several sessions made into one: nothing is lost, and the order does not matter.

use std::collections::HashSet;

use fourfold::{
    compare::{Decisions, Merge, Take, matching::Glossary, spread},
    edit::{Ids, WorkshopEdit},
    session::{CanvasKind, Score, Session, SessionId, Swot, Which, check},
};
use proptest::prelude::*;
use uuid::Uuid;

use crate::{
    files::arbitrary::any_session,
    rooms::{Room, THREATS},
    samples::full_session,
};

fn merged(sessions: &[&Session], take: Take) -> Session {
    let id = SessionId(Uuid::from_u128(42));
    let merge = Merge { sessions: sessions.to_vec(), take, id };
    let merged = merge.session(&Decisions::default(), Glossary::built_in());
    assert_eq!(check(&merged), Ok(()));
    merged
}

fn group(title: &str, first: u64, words: &[&str], rating: u8) -> Session {
    let mut room = Room::new(title);
    room.ids = Ids::Counting(first);
    room.session.id = room.ids.next(SessionId);
    let mut session = room.canvas(CanvasKind::Swot(Swot::default())).cards(THREATS, words).done();
    let id = session.canvases[0].id;
    for card in &mut session.canvas_mut(id).unwrap().cell_mut(THREATS).unwrap().cards {
        let card = std::sync::Arc::make_mut(card);
        card.first = Some(Score::whole(rating));
        card.note = format!("note of {title}");
        card.votes = 2;
    }
    session
}

#[test]
fn duplicates_become_one_card_that_keeps_its_originals() {
    let a = group("A", 10, &["Отток молодёжи"], 5);
    let b = group("B", 500, &["Отток молодежи!", "Паводки"], 2);
    let both = merged(&[&a, &b], Take::All);
    let cards: Vec<_> = both.cards().map(|(_, card)| card).collect();
    assert_eq!(cards.len(), 2);
    let one = cards[0];
    assert_eq!((one.merged_from.len(), one.votes), (2, 4));
    assert_eq!(one.rating(Which::First), Some(Score::whole(4)));
    assert_eq!(spread(one, Which::First), Some((Score::whole(2), Score::whole(5))));
    assert!(one.note.contains("note of A") && one.note.contains("note of B"));
    assert_eq!(merged(&[&a, &b], Take::AtLeast(2)).cards().count(), 1);
    let chosen = HashSet::from([b.cards().nth(1).unwrap().1.id]);
    assert_eq!(merged(&[&a, &b], Take::Chosen(chosen)).cards().count(), 1);
}

#[test]
fn an_open_session_takes_the_merger_as_one_step() {
    let a = group("A", 10, &["Отток молодёжи"], 5);
    let b = group("B", 500, &["Паводки"], 2);
    let merge = Merge { sessions: vec![&a, &b], take: Take::All, id: a.id };
    let change = merge.change(&Decisions::default(), Glossary::built_in());
    assert!(matches!(
        change.edits[..],
        [fourfold::edit::Edit::Workshop(WorkshopEdit::TakeContents(_))]
    ));
    let mut history = fourfold::edit::History::opened(a.clone());
    history.apply(change, (), ()).unwrap();
    assert_eq!(history.session().cards().count(), 2);
    assert_eq!(history.session().id, a.id);
}

#[test]
fn a_session_merged_with_itself_stays_as_it_is() {
    let session = full_session();
    assert_eq!(merged(&[&session, &session], Take::All), session);
    assert_eq!(merged(&[&session, &session, &session], Take::AtLeast(3)), session);
}

/// Another session with other ids.
fn renumbered(session: &Session) -> Session {
    let text = String::from_utf8(fourfold::storage::write::to_bytes(session)).unwrap();
    let other = text.replace("00000000-0000-7000-8000-", "00000000-0000-7000-9000-");
    match fourfold::storage::parse(other.as_bytes()).unwrap() {
        fourfold::storage::Opened::Session(session) => *session,
        fourfold::storage::Opened::Newer { .. } => unreachable!(),
    }
}

/// Everything people put on cards, wherever it stands now.
fn kept(session: &Session) -> HashSet<String> {
    let mut kept = HashSet::new();
    for (_, card) in session.cards() {
        kept.extend([format!("text {}", card.text), format!("note {}", card.note)]);
        kept.extend([format!("first {:?}", card.first), format!("second {:?}", card.second)]);
        kept.insert(format!("votes {}", card.votes));
        for of in &card.merged_from {
            kept.extend([format!("text {}", of.text), format!("note {}", of.note)]);
            kept.extend([format!("first {:?}", of.first), format!("second {:?}", of.second)]);
            kept.insert(format!("votes {}", of.votes));
        }
    }
    kept.extend(
        session.evidence().map(|piece| format!("evidence {} {:?}", piece.shows, piece.stance)),
    );
    kept.extend(session.indicators.iter().map(|i| format!("indicator {}", i.name)));
    kept
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn merging_does_not_ask_who_comes_first_and_loses_nothing(
        a in any_session(),
        b in any_session(),
    ) {
        let b = renumbered(&b);
        let one_way = merged(&[&a, &b], Take::All);
        prop_assert_eq!(&one_way, &merged(&[&b, &a], Take::All));
        let now = kept(&one_way);
        for lost in [&a, &b].into_iter().flat_map(kept) {
            prop_assert!(now.contains(&lost), "{}", lost);
        }
    }

    #[test]
    fn any_session_merged_with_itself_is_itself(session in any_session()) {
        prop_assert_eq!(&merged(&[&session, &session], Take::All), &session);
    }

    #[test]
    fn two_states_of_one_session_lose_nothing(a in any_session(), b in any_session()) {
        let both = merged(&[&a, &b], Take::All);
        let now = kept(&both);
        for lost in [&a, &b].into_iter().flat_map(kept) {
            prop_assert!(now.contains(&lost), "{}", lost);
        }
    }
}

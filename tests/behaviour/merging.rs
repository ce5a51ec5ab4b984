//! Several sessions made into one: nothing is lost, and the order does not matter.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use fourfold::{
    compare::{Decisions, Merge, Side, Take, compare, matching::Glossary, spread},
    edit::{Ids, WorkshopEdit},
    session::{
        CanvasKind, Card, CardId, Dismissal, Evidence, EvidenceId, Found, IndicatorId, KindName,
        Original, Participant, ParticipantId, RaterRating, Reading, Score, Session, SessionId,
        Stance, Swot, Testimony, Which, check,
    },
};
use proptest::{collection::vec, prelude::*};
use uuid::Uuid;

use crate::{
    files::arbitrary::any_session,
    rooms::{OPPORTUNITIES, Room, STRENGTHS, THREATS, WEAKNESSES},
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
        let card = Arc::make_mut(card);
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

#[test]
fn advice_put_away_stays_put_away_and_speaks_of_what_its_subject_became() {
    let mut a = group("A", 10, &["Отток молодёжи"], 5);
    let mut b = group("B", 500, &["Отток молодежи!"], 2);
    for session in [&mut a, &mut b] {
        let (canvas, card) = (session.canvases[0].id.0, session.cards().next().unwrap().1.id.0);
        let put_away = |finding: &str, at, cell: &str| {
            let (finding, cell) = (finding.to_owned(), cell.to_owned());
            Arc::new(Dismissal { finding, at, cell })
        };
        session.dismissed =
            vec![put_away("crowded-cell", canvas, "threats"), put_away("no-evidence", card, "")];
    }
    let both = merged(&[&a, &b], Take::All);
    let speak_of: Vec<Uuid> = both.dismissed.iter().map(|known| known.at).collect();
    assert_eq!(speak_of, [both.canvases[0].id.0, both.cards().next().unwrap().1.id.0]);
}

#[test]
fn states_of_one_card_that_a_person_parted_stay_two_cards() {
    let a = group("A", 10, &["Отток молодёжи"], 5);
    let mut b = a.clone();
    b.title = "B".to_owned();
    let mut decisions = Decisions::default();
    let card = a.cards().next().unwrap().1.id;
    decisions.keep_apart(card, card);
    let merge = Merge { sessions: vec![&a, &b], take: Take::All, id: a.id };
    let both = merge.session(&decisions, Glossary::built_in());
    assert_eq!(check(&both), Ok(()));
    assert_eq!(both.cards().count(), 2);
    decisions.link(card, card);
    assert_eq!(merge.session(&decisions, Glossary::built_in()).cards().count(), 1);
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

/// Everything people put on the cards of a session, each card by itself: what it says, its
/// note, its ratings, its raters', its dots, and what it leans on.
type OnCard = (SessionId, Uuid, String, String, [Option<Score>; 2], String, u32, Vec<String>);

fn on_cards(session: &Session) -> Vec<OnCard> {
    let names: HashMap<_, _> = session.indicators.iter().map(|i| (i.id, i.name.clone())).collect();
    session
        .cards()
        .map(|(_, card)| {
            let evidence = card.evidence.iter().map(|piece| saying(piece, &names)).collect();
            let ratings = [card.first, card.second];
            let raters = format!("{:?}", card.by_rater);
            let (text, note) = (card.text.clone(), card.note.clone());
            (session.id, card.id.0, text, note, ratings, raters, card.votes, evidence)
        })
        .collect()
}

/// A piece of evidence without the ids that merging may change.
fn saying(piece: &Evidence, names: &HashMap<IndicatorId, String>) -> String {
    let of = match &piece.found {
        Found::Indicator(reading) => names.get(&reading.indicator).cloned().unwrap_or_default(),
        other => format!("{other:?}"),
    };
    format!("{of} {:?} {}", piece.stance, piece.shows)
}

/// Whether the merged session still holds all that was on the card: as the card itself or as
/// one of its originals.
fn holds(merged: &Session, of: &OnCard) -> bool {
    let (session, id, text, note, ratings, raters, votes, evidence) = of;
    let names: HashMap<_, _> = merged.indicators.iter().map(|i| (i.id, i.name.clone())).collect();
    merged.cards().any(|(_, card)| {
        let pieces: Vec<(Uuid, String)> =
            card.evidence.iter().map(|piece| (piece.id.0, saying(piece, &names))).collect();
        let itself = card.text == *text
            && card.note == *note
            && [card.first, card.second] == *ratings
            && format!("{:?}", card.by_rater) == *raters
            && card.votes == *votes
            && pieces.iter().map(|(_, words)| words).eq(evidence);
        let of_its = |original: &Original| -> Vec<&String> {
            let find = |id: &EvidenceId| pieces.iter().find(|(of, _)| *of == id.0);
            original.evidence.iter().filter_map(find).map(|(_, words)| words).collect()
        };
        itself && card.merged_from.is_empty()
            || card.merged_from.iter().any(|original| {
                (original.session, original.card.0) == (*session, *id)
                    && original.text == *text
                    && original.note == *note
                    && [original.first, original.second] == *ratings
                    && format!("{:?}", original.by_rater) == *raters
                    && original.votes == *votes
                    && of_its(original).into_iter().eq(evidence)
            })
    })
}

/// A group that says a few thoughts in a few wordings, so that merging finds duplicates, with
/// ratings, raters, notes, dots, and evidence on documents and on a table all groups have.
fn any_group(number: u64) -> impl Strategy<Value = Session> {
    const WORDS: [&str; 7] = [
        "Отток молодёжи",
        "Отток молодежи!",
        "Молодые уезжают",
        "Паводки",
        "Паводки весной",
        "Нехватка кадров",
        "Кадр тапшылығы",
    ];
    let card = (0..WORDS.len(), 0..4_usize, any::<[u8; 6]>());
    vec(card, 0..8).prop_map(move |cards| {
        let mut room = Room::new(&format!("Group {number}"));
        room.ids = Ids::Counting(number * 1000);
        room.session.id = room.ids.next(SessionId);
        let mut session = room.canvas(CanvasKind::Swot(Swot::default())).session;
        let mut ids = Ids::Counting(number * 1000 + 500);
        let mut table = full_session().indicators[0].clone();
        Arc::make_mut(&mut table).id = ids.next(IndicatorId);
        let indicator = table.id;
        session.indicators.push(table);
        let raters = [ids.next(ParticipantId), ids.next(ParticipantId)];
        let canvas = session.canvases[0].id;
        for (words, cell, [first, second, rater, votes, note, pieces]) in cards {
            let key = [STRENGTHS, WEAKNESSES, OPPORTUNITIES, THREATS][cell];
            let mut card = Card::new(ids.next(CardId), WORDS[words]);
            let given = |which, seed: u8| {
                let values: Vec<Score> = key.scale(which).unwrap().values().collect();
                (!seed.is_multiple_of(3)).then(|| values[usize::from(seed) % values.len()])
            };
            card.first = given(Which::First, first);
            card.second = given(Which::Second, second);
            card.by_rater = raters
                .iter()
                .take(usize::from(rater % 3))
                .map(|rater_id| RaterRating {
                    rater: *rater_id,
                    first: given(Which::First, rater | 1).or(Some(Score::whole(2))),
                    second: None,
                })
                .collect();
            card.votes = u32::from(votes % 5);
            card.note.push_str(["", "Со слов группы", "Проверить"][usize::from(note % 3)]);
            for piece in 0..pieces % 3 {
                let found = if piece == 0 {
                    Found::Indicator(Reading { indicator, entity: None, period: None })
                } else {
                    Found::Testimony(Testimony { who: format!("{}", pieces % 4), when: None })
                };
                let (id, stance) = (ids.next(EvidenceId), Stance::ALL[usize::from(pieces % 3)]);
                card.evidence.push(Evidence { id, found, stance, shows: format!("{}", note % 2) });
            }
            let cell = session.canvas_mut(canvas).unwrap().cell_mut(key).unwrap();
            cell.cards.push(Arc::new(card));
        }
        let mut people = raters.map(|id| Participant { id, name: format!("{}", id.0), ..person() });
        session.participants = people.iter_mut().map(|p| Arc::new(p.clone())).collect();
        assert_eq!(check(&session), Ok(()));
        session
    })
}

fn person() -> Participant {
    Participant::clone(&full_session().participants[0])
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
        for lost in [&a, &b].into_iter().flat_map(on_cards) {
            prop_assert!(holds(&one_way, &lost), "{:?}", lost);
        }
        for lost in a.dismissed.iter().chain(&b.dismissed) {
            let same = |own: &Arc<Dismissal>| (&own.finding, &own.cell) == (&lost.finding, &lost.cell);
            prop_assert!(one_way.dismissed.iter().any(same), "{:?}", lost);
        }
    }

    #[test]
    fn groups_that_repeat_each_other_lose_no_card_rating_note_vote_or_evidence(
        a in any_group(1),
        b in any_group(2),
        c in any_group(3),
    ) {
        let one_way = merged(&[&a, &b, &c], Take::All);
        for other in [[&b, &c, &a], [&c, &b, &a], [&a, &c, &b]] {
            prop_assert_eq!(&one_way, &merged(&other, Take::All));
        }
        prop_assert_eq!(one_way.indicators.len(), 1, "one table, joined once");
        for lost in [&a, &b, &c].into_iter().flat_map(on_cards) {
            prop_assert!(holds(&one_way, &lost), "{:?} in {:#?}", lost, on_cards(&one_way));
        }
        let again = merged(&[&one_way, &one_way], Take::All);
        prop_assert_eq!(&again, &one_way);
    }

    #[test]
    fn at_least_k_takes_what_k_groups_name_and_nothing_else(
        a in any_group(1),
        b in any_group(2),
        k in 1..4_usize,
    ) {
        let found = compare(
            [&a, &b].map(|session| Side::first(session, KindName::Swot)).to_vec(),
            &Decisions::default(),
            Glossary::built_in(),
        );
        let expected = found.rows.iter().filter(|row| row.count >= k).count();
        prop_assert_eq!(merged(&[&a, &b], Take::AtLeast(k)).cards().count(), expected);
    }

    #[test]
    fn any_session_merged_with_itself_is_itself(session in any_session()) {
        prop_assert_eq!(&merged(&[&session, &session], Take::All), &session);
    }

    #[test]
    fn two_states_of_one_session_lose_nothing(a in any_session(), b in any_session()) {
        let both = merged(&[&a, &b], Take::All);
        for lost in [&a, &b].into_iter().flat_map(on_cards) {
            prop_assert!(holds(&both, &lost), "{:?}", lost);
        }
    }
}

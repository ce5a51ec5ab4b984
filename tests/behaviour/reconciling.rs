//! Two states of one workshop brought together: what either side did is there afterwards, and
//! where both did the same differently, a person says which counts.

use fourfold::{
    compare::reconcile::{Irreconcilable, Part, Reconciled, Worth, reconcile},
    edit::{
        CanvasEdit, CardEdit, Change, Edit, Ids, Label, Landing, OutcomeEdit, WorkshopEdit,
        WorkshopField,
    },
    msg,
    session::{Card, CardId, Home, Score, Session, SessionId, Thought, ThoughtId, Which, check},
};
use proptest::prelude::*;

use crate::{
    files::arbitrary::any_session,
    rooms::{OPPORTUNITIES, STRENGTHS, WEAKNESSES, card, chain, swot, words},
    samples::full_session,
};

fn after(session: &Session, edits: Vec<Edit>) -> Session {
    Change::new(Label::plain(msg!("change-add")), edits).tried(session).unwrap()
}

fn reworded(session: &Session, from: &str, to: &str) -> Edit {
    CardEdit::SetText(card(session, from).id, to.to_owned()).into()
}

fn home(session: &Session, cell: fourfold::session::CellKey) -> Home {
    Home { canvas: session.canvases[0].id, cell }
}

fn added(session: &Session, ids: &mut Ids, text: &str) -> Edit {
    let landing = Landing::end(home(session, STRENGTHS));
    CardEdit::Add(landing, Box::new(Card::new(ids.next(CardId), text))).into()
}

fn together(base: &Session, mine: &Session, theirs: &Session) -> Reconciled {
    reconcile(base, mine, theirs, &[]).unwrap()
}

fn base() -> Session {
    swot().cards(STRENGTHS, &["one", "two", "three"]).cards(WEAKNESSES, &["four"]).done()
}

#[test]
fn new_cards_of_both_sides_are_kept_near_their_places() {
    let base = base();
    let (mut mine, mut theirs) = (Ids::Counting(1), Ids::Counting(1_000));
    let mine = after(&base, vec![added(&base, &mut mine, "mine")]);
    let theirs = after(&base, vec![added(&base, &mut theirs, "theirs")]);
    let both = together(&base, &mine, &theirs);
    assert_eq!(words(&both.session, 0, STRENGTHS), ["one", "two", "three", "mine", "theirs"]);
    assert!(both.conflicts.is_empty());
}

#[test]
fn what_one_side_changed_is_taken_in_every_part_of_a_card() {
    let base = base();
    let one = card(&base, "one").id;
    let mine = after(&base, vec![reworded(&base, "one", "one, better")]);
    let theirs = after(
        &base,
        vec![
            CardEdit::SetNote(one, "why".to_owned()).into(),
            CardEdit::SetRating(one, Which::First, Some(Score::whole(4))).into(),
            CardEdit::SetTags(one, vec!["law".to_owned()]).into(),
            CardEdit::Move(one, Landing::end(home(&base, OPPORTUNITIES))).into(),
        ],
    );
    let both = together(&base, &mine, &theirs);
    assert_eq!(both.conflicts, []);
    assert_eq!(words(&both.session, 0, OPPORTUNITIES), ["one, better"]);
    assert_eq!(words(&both.session, 0, STRENGTHS), ["two", "three"]);
    let one = card(&both.session, "one, better");
    assert_eq!((one.note.as_str(), one.first), ("why", Some(Score::whole(4))));
    assert_eq!(one.tags, ["law"]);
}

#[test]
fn what_both_changed_is_told_with_both_values_and_mine_counts_until_it_yields() {
    let base = base();
    let mine = after(&base, vec![reworded(&base, "one", "mine")]);
    let theirs = after(&base, vec![reworded(&base, "one", "theirs")]);
    let both = together(&base, &mine, &theirs);
    let [conflict] = both.conflicts.as_slice() else { panic!("{:?}", both.conflicts) };
    assert_eq!(conflict.spot.part, Part::Text);
    assert_eq!(conflict.mine, Worth::Words("mine".to_owned()));
    assert_eq!(conflict.theirs, Worth::Words("theirs".to_owned()));
    assert_eq!(words(&both.session, 0, STRENGTHS), ["mine", "two", "three"]);
    let yields = [conflict.spot.clone()];
    let both = reconcile(&base, &mine, &theirs, &yields).unwrap();
    assert_eq!(words(&both.session, 0, STRENGTHS), ["theirs", "two", "three"]);
}

#[test]
fn what_one_side_removed_and_the_other_changed_stays() {
    let base = base();
    let remove = |text| vec![CardEdit::Remove(card(&base, text).id).into()];
    let without = after(&base, remove("two"));
    let better = after(&base, vec![reworded(&base, "two", "two, better")]);
    for (mine, theirs) in [(&without, &better), (&better, &without)] {
        let both = together(&base, mine, theirs);
        assert_eq!(words(&both.session, 0, STRENGTHS), ["one", "two, better", "three"]);
        assert!(both.conflicts.is_empty());
    }
    let both = together(&base, &without, &base);
    assert_eq!(words(&both.session, 0, STRENGTHS), ["one", "three"], "untouched, it goes");
}

#[test]
fn a_canvas_removed_here_and_worked_on_there_comes_back_whole() {
    let base = chain().done();
    let canvas = base.canvases[1].id;
    let mine = after(&base, vec![CanvasEdit::Remove(canvas).into()]);
    let mut ids = Ids::Counting(1);
    let home = Home { canvas, cell: STRENGTHS };
    let new = Card::new(ids.next(CardId), "written meanwhile");
    let theirs = after(&base, vec![CardEdit::Add(Landing::end(home), Box::new(new)).into()]);
    let both = together(&base, &mine, &theirs);
    assert_eq!(both.session.canvases.len(), 3);
    assert_eq!(words(&both.session, 1, STRENGTHS), ["written meanwhile"]);
}

#[test]
fn a_rating_never_leaves_the_scale_of_the_cell_its_card_was_moved_to() {
    let base = base();
    let one = card(&base, "one").id;
    let moved = CardEdit::Move(one, Landing::end(home(&base, WEAKNESSES)));
    let mine = after(&base, vec![moved.into()]);
    let rated = CardEdit::SetRating(one, Which::Second, Some(Score::whole(4)));
    let theirs = after(&base, vec![rated.into()]);
    let both = together(&base, &mine, &theirs);
    check(&both.session).unwrap();
    assert_eq!(words(&both.session, 0, WEAKNESSES), ["four", "one"]);
}

#[test]
fn the_order_of_the_side_that_moved_cards_counts() {
    let base = base();
    let three = card(&base, "three").id;
    let to = Landing { home: home(&base, STRENGTHS), before: Some(card(&base, "one").id) };
    let moved = after(&base, vec![CardEdit::Move(three, to).into()]);
    let better = after(&base, vec![reworded(&base, "two", "two, better")]);
    for (mine, theirs) in [(&moved, &better), (&better, &moved)] {
        let both = together(&base, mine, theirs);
        assert_eq!(words(&both.session, 0, STRENGTHS), ["three", "one", "two, better"]);
    }
}

#[test]
fn fields_of_the_workshop_and_its_lists_come_together_too() {
    let base = base();
    let title = |text: &str| WorkshopEdit::SetText(WorkshopField::Title, text.to_owned()).into();
    let place = WorkshopEdit::SetText(WorkshopField::Place, "Oral".to_owned()).into();
    let park = |number, text: &str| -> Edit {
        let id = Ids::Counting(number).next(ThoughtId);
        let text = text.to_owned();
        OutcomeEdit::Park(Thought { id, text, canvas: None, settled: false }).into()
    };
    let mine = after(&base, vec![title("Mine"), park(1, "here")]);
    let theirs = after(&base, vec![title("Theirs"), place, park(1_000, "there")]);
    let both = together(&base, &mine, &theirs);
    assert_eq!(both.conflicts.len(), 1, "the title");
    assert_eq!((both.session.title.as_str(), both.session.place.as_str()), ("Mine", "Oral"));
    let parked: Vec<_> = both.session.parking_lot.iter().map(|t| t.text.as_str()).collect();
    assert_eq!(parked, ["here", "there"]);
}

#[test]
fn another_workshop_is_not_brought_together_with_this_one() {
    let mine = base();
    let mut theirs = mine.clone();
    theirs.id = Ids::Counting(5).next(SessionId);
    let refused = reconcile(&mine, &mine, &theirs, &[]).unwrap_err();
    assert_eq!(refused, Irreconcilable::Strangers);
}

#[test]
fn nothing_of_a_full_session_is_lost_or_asked_where_one_side_did_nothing() {
    let full = full_session();
    let mut bare = Session::new(full.id);
    bare.title = "Before".to_owned();
    for (base, mine, theirs, wanted) in [
        (&full, &full, &full, &full),
        (&bare, &bare, &full, &full),
        (&bare, &full, &bare, &full),
        (&full, &bare, &full, &bare),
    ] {
        let both = together(base, mine, theirs);
        assert_eq!((&both.session, both.conflicts.len()), (wanted, 0));
    }
}

/// What one side does to the cards, drawn at random.
fn any_deeds() -> impl Strategy<Value = Vec<(prop::sample::Index, u8)>> {
    prop::collection::vec((any::<prop::sample::Index>(), 0..3u8), 0..6)
}

/// Does it: rewords, removes, adds. Each side makes ids and words of its own.
fn doing(base: &Session, deeds: &[(prop::sample::Index, u8)], side: u32) -> Session {
    let mut ids = Ids::Counting(u64::from(side) * 1_000_000);
    let mut now = base.clone();
    for (number, (at, deed)) in deeds.iter().enumerate() {
        let cards: Vec<CardId> = now.cards().map(|(_, card)| card.id).collect();
        let edit = match deed {
            _ if cards.is_empty() => continue,
            0 => CardEdit::SetText(*at.get(&cards), format!("{side} {number}")),
            1 => CardEdit::Remove(*at.get(&cards)),
            _ => {
                let (place, _) = now.find_card(*at.get(&cards)).unwrap();
                let new = Card::new(ids.next(CardId), format!("new {side} {number}"));
                CardEdit::Add(Landing::end(place.home), Box::new(new))
            }
        };
        now = after(&now, vec![edit.into()]);
    }
    now
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_side_that_did_nothing_takes_the_other_whatever_it_is(a in any_session(), b in any_session()) {
        let mut b = b;
        b.id = a.id;
        prop_assert_eq!(&together(&a, &a, &b).session, &b);
        prop_assert_eq!(&together(&a, &b, &a).session, &b);
        prop_assert_eq!(&together(&a, &b, &b).session, &b);
    }

    #[test]
    fn no_card_either_side_wrote_is_lost(
        base in any_session(), mine in any_deeds(), theirs in any_deeds()
    ) {
        let (mine, theirs) = (doing(&base, &mine, 7), doing(&base, &theirs, 8));
        let both = together(&base, &mine, &theirs);
        let text = |of: &Session, id| of.card(id).map(|card| card.text.clone());
        for (side, other, is_mine) in [(&mine, &theirs, true), (&theirs, &mine, false)] {
            for (_, own) in side.cards() {
                let was = text(&base, own.id);
                if was.as_ref() == Some(&own.text) {
                    continue;
                }
                let rival = text(other, own.id).filter(|words| Some(words) != was.as_ref());
                let wanted = if is_mine || rival.is_none() { Some(own.text.clone()) } else { rival };
                prop_assert_eq!(text(&both.session, own.id), wanted);
            }
        }
        for (_, was) in base.cards() {
            let gone = text(&mine, was.id).is_none() || text(&theirs, was.id).is_none();
            let untouched = |side| text(side, was.id).is_none_or(|words| words == was.text);
            if gone && untouched(&mine) && untouched(&theirs) {
                prop_assert_eq!(text(&both.session, was.id), None);
            }
        }
    }
}

//! Whatever happens to a session, in whatever order: it stays sound, and all of it comes back.

use std::sync::Arc;

use fourfold::{
    edit::{
        CanvasEdit, CardEdit, Change, DEPTH, Edit, ForesightEdit, Gesture, History, Ids, Label,
        Landing, OutcomeEdit, PeopleEdit, RecordEdit, WorkshopEdit, WorkshopField,
    },
    msg,
    session::{
        Axis, AxisPair, Canvas, CanvasId, CanvasKind, Card, CardId, Foresight, Home, PairId,
        Participant, ParticipantId, Pest, Scenarios, Score, Session, SessionId, Swot, Thought,
        ThoughtId, Which, check,
    },
};
use proptest::{collection::vec, prelude::*};

use crate::rooms::{STRENGTHS, chain, swot};

/// Something a person might do, told by numbers that are read against what is there.
type Deed = (u8, u8, u8, u8);

fn deeds(most: usize) -> impl Strategy<Value = Vec<Deed>> {
    vec(any::<Deed>(), 1..most)
}

fn pick<T: Clone>(from: &[T], number: u8) -> Option<T> {
    from.get(usize::from(number).checked_rem(from.len())?).cloned()
}

fn homes(session: &Session) -> Vec<Home> {
    let cells = |canvas: &Arc<Canvas>| {
        let id = canvas.id;
        canvas.keys().into_iter().map(move |cell| Home { canvas: id, cell })
    };
    session.canvases.iter().flat_map(cells).collect()
}

/// The edit that deed means here; `None` where there is nothing to do it to.
fn edit(session: &Session, ids: &mut Ids, (kind, a, b, c): Deed) -> Option<Edit> {
    let cards: Vec<CardId> = session.cards().map(|(_, card)| card.id).collect();
    let canvases: Vec<CanvasId> = session.canvases.iter().map(|canvas| canvas.id).collect();
    let home = pick(&homes(session), b);
    let card = pick(&cards, a);
    let which = if c % 2 == 0 { Which::First } else { Which::Second };
    Some(match kind % 16 {
        0..=3 => {
            let card = Card::new(ids.next(CardId), format!("Thought {a}"));
            CardEdit::Add(Landing { home: home?, before: pick(&cards, c) }, Box::new(card)).into()
        }
        4 => CardEdit::Remove(card?).into(),
        5 | 6 => CardEdit::Move(card?, Landing { home: home?, before: pick(&cards, c) }).into(),
        7 | 8 => {
            let score = (b % 7 != 0).then(|| Score::whole(b % 12));
            CardEdit::SetRating(card?, which, score).into()
        }
        9 => CardEdit::SetText(card?, format!("Rewritten {b}")).into(),
        10 => canvas(ids, canvases.len(), a)?.into(),
        11 => CanvasEdit::Remove(pick(&canvases, a)?).into(),
        12 => return pair(session, ids, (a, b, c)),
        13 => {
            let thought = Thought {
                id: ids.next(ThoughtId),
                text: format!("Later {a}"),
                canvas: None,
                settled: false,
            };
            OutcomeEdit::Park(thought).into()
        }
        14 => {
            let person = Participant {
                id: ids.next(ParticipantId),
                name: format!("Person {a}"),
                organisation: String::new(),
                group: None,
            };
            PeopleEdit::Add(person).into()
        }
        _ => WorkshopEdit::SetText(WorkshopField::Title, format!("Title {a}")).into(),
    })
}

fn canvas(ids: &mut Ids, there: usize, kind: u8) -> Option<CanvasEdit> {
    let kind = match kind % 3 {
        0 => CanvasKind::Swot(Swot::default()),
        1 => CanvasKind::Pest(Pest::pestel()),
        _ => CanvasKind::Foresight(Foresight::default()),
    };
    (there < 6).then(|| CanvasEdit::Add(Box::new(Canvas::new(ids.next(CanvasId), kind))))
}

fn pair(session: &Session, ids: &mut Ids, (a, b, c): (u8, u8, u8)) -> Option<Edit> {
    let canvas = session.canvases.iter().find(|canvas| canvas.foresight().is_some())?;
    let pairs: Vec<PairId> = canvas.foresight()?.pairs.iter().map(|pair| pair.id).collect();
    let edit = match a % 3 {
        0 => ForesightEdit::AddPair(Box::new(AxisPair {
            id: ids.next(PairId),
            x: Axis::default(),
            y: Axis::default(),
            scenarios: Scenarios::default(),
            positions: Vec::new(),
        })),
        1 => ForesightEdit::RemovePair(pick(&pairs, b)?),
        _ => ForesightEdit::Choose(pick(&pairs, c)),
    };
    Some(Edit::Foresight(canvas.id, edit))
}

/// Does all of it; a deed of the same hundred belongs to the gesture before it.
fn live(history: &mut History<()>, ids: &mut Ids, deeds: &[Deed]) {
    for deed in deeds {
        let Some(edit) = edit(history.session(), ids, *deed) else { continue };
        let mut change = Change::new(Label::plain(msg!("change-text")), vec![edit]);
        if deed.3 > 200 {
            change = change.within(Gesture(u64::from(deed.3 / 20)));
        }
        let before = Arc::clone(history.session());
        if history.apply(change, (), ()).is_err() {
            assert!(Arc::ptr_eq(&before, history.session()), "a failed change left a trace");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_rule_holds_after_whatever_happened(deeds in deeds(80)) {
        let mut history = History::new(chain().done());
        let mut ids = Ids::Counting(0);
        for deed in deeds {
            live(&mut history, &mut ids, &[deed]);
            prop_assert_eq!(check(history.session()), Ok(()));
        }
    }

    #[test]
    fn undoing_all_leads_to_the_beginning_and_redoing_all_to_the_end(deeds in deeds(80)) {
        let first = chain().done();
        let mut history = History::new(first.clone());
        live(&mut history, &mut Ids::Counting(0), &deeds);
        let last = Arc::clone(history.session());
        while history.undo().is_some() {}
        prop_assert_eq!(&**history.session(), &first);
        while history.redo().is_some() {}
        prop_assert_eq!(&**history.session(), &*last);
    }

    #[test]
    fn what_speaks_of_something_gone_is_an_error_and_changes_nothing(deeds in deeds(40)) {
        let mut history = History::new(chain().done());
        live(&mut history, &mut Ids::Counting(0), &deeds);
        let before = Arc::clone(history.session());
        let mut ids = Ids::Counting(80_000_000);
        let (card, canvas) = (ids.next(CardId), ids.next(CanvasId));
        let nowhere = Landing::end(Home { canvas, cell: STRENGTHS });
        let good: Edit = WorkshopEdit::SetText(WorkshopField::Title, "half".to_owned()).into();
        let stale: [Edit; 6] = [
            CardEdit::Remove(card).into(),
            CardEdit::SetText(card, "gone".to_owned()).into(),
            CardEdit::Move(card, nowhere).into(),
            CardEdit::Add(nowhere, Box::new(Card::new(ids.next(CardId), "lost"))).into(),
            CanvasEdit::SetTitle(canvas, "gone".to_owned()).into(),
            Edit::Foresight(canvas, ForesightEdit::Choose(None)),
        ];
        for edit in stale {
            let label = Label::plain(msg!("change-text"));
            let change = Change::new(label, vec![good.clone(), edit.clone()]);
            prop_assert!(history.apply(change, (), ()).is_err(), "{:?}", edit);
            prop_assert!(Arc::ptr_eq(&before, history.session()));
        }
    }
}

fn titled(history: &mut History<()>, title: &(impl ToString + ?Sized), gesture: Option<Gesture>) {
    let edit = WorkshopEdit::SetText(WorkshopField::Title, title.to_string());
    let change = Change::new(Label::plain(msg!("change-text")), vec![edit.into()]);
    let change = Change { gesture, ..change };
    history.apply(change, (), ()).unwrap();
}

#[test]
fn at_least_two_hundred_steps_can_be_taken_back() {
    let mut history = History::new(swot().done());
    for number in 0..DEPTH + 50 {
        titled(&mut history, &number, None);
    }
    let steps = std::iter::from_fn(|| history.undo()).count();
    assert_eq!(steps, DEPTH);
    assert!(steps >= 200, "only {steps}");
    assert_eq!(history.session().title, "49");
}

#[test]
fn the_strokes_of_one_stay_in_a_field_are_one_step() {
    let mut history = History::new(swot().done());
    for title in ["C", "Ci", "Cit", "City"] {
        titled(&mut history, title, Some(Gesture(1)));
    }
    titled(&mut history, "City clinic", Some(Gesture(2)));
    history.undo();
    assert_eq!(history.session().title, "City");
    history.undo();
    assert_eq!(history.session().title, "Service quality");
    assert!(history.undo().is_none());
}

#[test]
fn a_stay_that_ends_where_it_began_leaves_no_step() {
    let mut history = History::new(swot().done());
    titled(&mut history, "Service qualit", Some(Gesture(1)));
    titled(&mut history, "Service quality", Some(Gesture(1)));
    assert!(history.undo_label().is_none());
}

#[test]
fn who_came_is_not_undone() {
    let mut history = History::new(swot().done());
    let person = Ids::Counting(7).next(ParticipantId);
    titled(&mut history, "Renamed", None);
    history.record(&RecordEdit::Arrived(person, "2026-03-12T09:00:00Z".parse().unwrap()));
    history.undo();
    assert_eq!(history.session().record.attendance.len(), 1);
    assert_eq!(history.session().title, "Service quality");
    history.redo();
    assert_eq!(history.session().record.attendance.len(), 1);
}

#[test]
fn what_is_on_disk_is_told_from_what_came_after() {
    let mut history = History::new(Session::new(Ids::Counting(0).next(SessionId)));
    assert!(!history.is_saved());
    titled(&mut history, "First", None);
    history.mark_saved(Arc::clone(history.session()));
    titled(&mut history, "Second", None);
    assert!(!history.is_saved());
    history.undo();
    assert!(history.is_saved());
}

//! Sessions side by side: rows, marks, measures, the model answer, the comparison file.

use std::{
    collections::HashSet,
    fs,
    path::Path,
    sync::{Arc, atomic::AtomicBool},
};

use fourfold::{
    compare::{
        Comparison, Contest, Decisions, Detail, Fingerprint, Holds, Side, Spot, answers,
        class_answer, compare, compare as lay, compare_unless, indicators, lanes, leaning,
        matching::Glossary, measures, over_time,
    },
    edit::{CardEdit, Change, History, Label},
    session::{
        CanvasKind, Card, CellKey, Evidence, EvidenceId, Finite, Found, IndicatorData, KindName,
        Observation, Period, Reading, Rows, Score, Session, Stance, Swot, SwotCell, Value,
    },
    storage::{self, Opened},
};

use crate::{
    rooms::{OPPORTUNITIES, Room, STRENGTHS, THREATS, WEAKNESSES},
    samples::full_session,
};

fn class(name: &str) -> Session {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops/class").join(name);
    match storage::parse(&fs::read(path).unwrap()).unwrap() {
        Opened::Session(session) => *session,
        Opened::Newer { .. } => panic!("{name} is of this format"),
    }
}

fn swots<'a>(sessions: &[&'a Session], decisions: &Decisions) -> Comparison<'a> {
    let sides = sessions.iter().map(|session| Side::first(session, KindName::Swot)).collect();
    lay(sides, decisions, Glossary::built_in())
}

fn room(title: &str, first: u64) -> Room {
    let mut room = Room::new(title);
    room.ids = fourfold::edit::Ids::Counting(first);
    room.session.id = room.ids.next(fourfold::session::SessionId);
    room.canvas(CanvasKind::Swot(Swot::default()))
}

#[test]
fn a_comparison_told_to_stop_finds_nothing() {
    let [a, b] = ["group-a.ron", "group-b.ron"].map(class);
    let sides = || [&a, &b].map(|session| Side::first(session, KindName::Swot)).to_vec();
    let glossary = Glossary::built_in();
    let compared = |stop: bool| {
        compare_unless(sides(), &Decisions::default(), glossary, &AtomicBool::new(stop)).is_some()
    };
    assert!(compared(false));
    assert!(!compared(true));
}

#[test]
fn a_session_against_itself_shares_everything() {
    let session = class("group-a.ron");
    let both = swots(&[&session, &session], &Decisions::default());
    assert!(both.is_equal());
    assert_eq!(both.rows.len(), 11);
    let overlap = measures::overlap(&both.rows, 0, 1).unwrap();
    assert!((overlap.value - 1.0).abs() < 1e-12 && overlap.n == 11);
    let ranks = measures::rank_agreement(&both, &both.rows, 0, 1).unwrap();
    assert!((ranks.value - 1.0).abs() < 1e-12);
    let top = measures::ranking_overlap(&both, &both.rows, 0, 1).unwrap();
    assert!((top.value - 1.0).abs() < 1e-12);
}

#[test]
fn three_groups_share_what_they_said_in_their_own_words() {
    let groups = [class("group-a.ron"), class("group-b.ron"), class("group-c.ron")];
    let found = swots(&[&groups[0], &groups[1], &groups[2]], &Decisions::default());
    let row = |text: &str| {
        let holds = |at: usize| found.cards[at].card.text == text;
        found.rows.iter().find(|row| row.present().any(holds)).unwrap()
    };
    let listens = row("Аким лично слушает жителей");
    assert_eq!((listens.count, listens.spot), (2, Spot::Swot(SwotCell::Strengths)));
    let rated = listens.marks.first.as_deref().unwrap();
    assert_eq!(rated, [Some(Score::whole(3)), None, Some(Score::whole(2))]);
    assert!(listens.marks.reworded.is_empty());
    for row in found.rows.iter() {
        let sides: Vec<_> = row.present().map(|at| found.cards[at].side).collect();
        assert_eq!(sides.iter().collect::<HashSet<_>>().len(), row.count);
    }
}

#[test]
fn the_model_answer_counts_wordings_it_accepts_and_cards_marked_as_right() {
    let mut model = room("Model", 10)
        .cards(STRENGTHS, &["Опытные специалисты"])
        .cards(THREATS, &["Отток молодёжи"])
        .done();
    let group = room("Group", 500)
        .cards(STRENGTHS, &["Люди знают дело назубок"])
        .cards(OPPORTUNITIES, &["Соседи делятся опытом"])
        .done();
    let judged = |model: &Session, decisions: &Decisions| {
        let found = swots(&[model, &group], decisions);
        answers(&found, &found.rows, 0, decisions).remove(0)
    };
    let bare = judged(&model, &Decisions::default());
    assert!((bare.coverage.unwrap().value - 0.0).abs() < 1e-12);
    assert_eq!((bare.missed.len(), bare.extra.len()), (2, 2));
    assert!(bare.placement.is_err(), "nothing was found, so nothing was placed");

    let id = model.canvases[0].id;
    let cell = model.canvas_mut(id).unwrap().cell_mut(STRENGTHS).unwrap();
    Arc::make_mut(&mut cell.cards[0]).accepted = vec!["Люди знают дело назубок".into()];
    let wider = judged(&model, &Decisions::default());
    assert!((wider.coverage.unwrap().value - 0.5).abs() < 1e-12);
    assert!((wider.placement.unwrap().value - 1.0).abs() < 1e-12);

    let decisions = Decisions { also_right: wider.extra.clone(), ..Decisions::default() };
    let right = judged(&model, &decisions);
    assert!(right.extra.is_empty());
    assert!((right.coverage.unwrap().value - 2.0 / 3.0).abs() < 1e-12);
}

#[test]
fn opposites_are_only_suggested_and_contested_once_linked() {
    let a = room("A", 10).cards(STRENGTHS, &["Высокий уровень доверия"]).done();
    let b = room("B", 500).cards(WEAKNESSES, &["Низкий уровень доверия"]).done();
    let mut decisions = Decisions::default();
    let apart = swots(&[&a, &b], &decisions);
    assert_eq!(apart.rows.len(), 2);
    assert_eq!(apart.rows_with_suggestions.len(), 1);
    assert_eq!(apart.rows[0].suggestions.len(), 1);
    decisions.link(apart.cards[0].card.id, apart.cards[1].card.id);
    let linked = swots(&[&a, &b], &decisions);
    assert_eq!(linked.rows.len(), 1);
    let marks = &linked.rows[0].marks;
    assert_eq!(marks.contested, Some(Contest::Cells));
    let moved = (Spot::Swot(SwotCell::Strengths), Spot::Swot(SwotCell::Weaknesses));
    assert_eq!(marks.moved, Some(moved));
    decisions.keep_apart(apart.cards[0].card.id, apart.cards[1].card.id);
    assert_eq!(swots(&[&a, &b], &decisions).rows_with_suggestions.len(), 2);
}

#[test]
fn a_card_moved_between_two_states_is_moved_and_not_new() {
    let before = room("A", 10).cards(STRENGTHS, &["Сеть центров", "Опыт"]).done();
    let mut after = before.clone();
    let id = after.canvases[0].id;
    let canvas = after.canvas_mut(id).unwrap();
    let card = canvas.cell_mut(STRENGTHS).unwrap().cards.remove(0);
    canvas.cell_mut(OPPORTUNITIES).unwrap().cards.push(card);
    let comparison = swots(&[&before, &after], &Decisions::default());
    let changes = over_time(&comparison);
    assert_eq!((changes.added.len(), changes.dropped.len(), changes.moved.len()), (0, 0, 1));
    assert!(!comparison.is_equal());
}

#[test]
fn a_comparison_file_reopens_and_tells_a_session_that_changed() {
    let mut session = room("A", 10).cards(STRENGTHS, &["Опыт", "Связи"]).done();
    let cards: Vec<_> = session.cards().map(|(_, card)| card.id).collect();
    let mut decisions = Decisions {
        sessions: vec![fourfold::compare::Compared {
            id: session.id,
            path: "group \"a\".ron".into(),
            fingerprint: Fingerprint::of(&session),
            label: String::new(),
            canvas: None,
        }],
        reference: Some(session.id),
        also_right: vec![cards[0]],
        ..Decisions::default()
    };
    decisions.link(cards[1], cards[0]);
    let text = decisions.to_ron();
    let again = Decisions::from_ron(&text).unwrap();
    assert_eq!(again, decisions);
    assert_eq!(again.to_ron(), text);
    assert_eq!(again.has_changed(&session), Some(false));
    session.title.push('!');
    assert_eq!(again.has_changed(&session), Some(true));
    let broken = text.replacen("linked", "lnked", 1);
    assert!(Decisions::from_ron(&broken).unwrap_err().line > 1);
    assert!(Decisions::from_ron(&text.replacen("format: 1", "format: 2", 1)).is_err());
}

#[test]
fn any_number_of_sessions_lie_side_by_side() {
    let sessions: Vec<Session> = (0..20u64)
        .map(|n| room("A", 100 * (n + 1)).cards(THREATS, &["Отток молодёжи", "Паводки"]).done())
        .collect();
    let sides = sessions.iter().map(|session| Side::first(session, KindName::Swot)).collect();
    let found = compare(sides, &Decisions::default(), Glossary::built_in());
    assert_eq!(found.rows.len(), 2);
    assert_eq!(measures::consensus_count(&found, &found.rows, None)[19], 2);
}

/// The first card of a cell, to change.
fn first_card(session: &mut Session, cell: CellKey) -> &mut Card {
    let id = session.canvases[0].id;
    let cell = session.canvas_mut(id).unwrap().cell_mut(cell).unwrap();
    Arc::make_mut(&mut cell.cards[0])
}

#[test]
fn a_note_that_changed_between_two_states_is_a_difference_and_between_groups_is_none() {
    let before = room("A", 10).cards(STRENGTHS, &["Опыт"]).done();
    let mut after = before.clone();
    first_card(&mut after, STRENGTHS).note = "С 2019 года".into();
    first_card(&mut after, STRENGTHS).votes = 3;
    let states = swots(&[&before, &after], &Decisions::default());
    assert!(!states.is_equal());
    assert_eq!(states.rows[0].marks.details, [Detail::Note, Detail::Votes]);
    let mut other = room("B", 500).cards(STRENGTHS, &["Опыт"]).done();
    first_card(&mut other, STRENGTHS).note = "Иначе".into();
    assert!(swots(&[&before, &other], &Decisions::default()).is_equal());
}

#[test]
fn what_is_also_right_counts_for_every_group_that_named_it_and_for_the_class() {
    let model = room("Model", 10).cards(STRENGTHS, &["Опытные специалисты"]).done();
    let a = room("A", 500).cards(OPPORTUNITIES, &["Соседи делятся опытом"]).done();
    let b = room("B", 900).cards(OPPORTUNITIES, &["Соседи делятся опытом!"]).done();
    let c = room("C", 1300).cards(WEAKNESSES, &["Опытные специалисты"]).done();
    let marked = a.cards().next().unwrap().1.id;
    let decisions = Decisions { also_right: vec![marked], ..Decisions::default() };
    let found = swots(&[&model, &a, &b, &c], &decisions);
    let of = answers(&found, &found.rows, 0, &decisions);
    let coverage: Vec<f64> = of.iter().map(|of| of.coverage.unwrap().value).collect();
    assert_eq!(coverage, [0.5, 0.5, 1.0]);
    assert_eq!((of[2].found, of[2].placed), (1, 0), "found, but among the weaknesses");
    let class = class_answer(&found, &found.rows, 0, &of, &decisions);
    assert!((class.coverage.unwrap().value - 1.0).abs() < 1e-12);
    assert!((class.placement.unwrap().value - 0.0).abs() < 1e-12);
    assert_eq!((class.extra.len(), class.also_right.len()), (0, 1));
    let bare = Decisions::default();
    let found = swots(&[&model, &a, &b, &c], &bare);
    let of = answers(&found, &found.rows, 0, &bare);
    assert_eq!(class_answer(&found, &found.rows, 0, &of, &bare).extra.len(), 1);
}

#[test]
fn a_further_accepted_wording_is_an_edit_that_can_be_taken_back() {
    let model = room("Model", 10).cards(STRENGTHS, &["Опытные специалисты"]).done();
    let id = model.cards().next().unwrap().1.id;
    let mut history = History::opened(model.clone());
    let words = [" Люди знают дело ", "Люди знают дело", ""].map(str::to_owned).to_vec();
    let change = Change::new(
        Label::plain(fourfold::msg!("change-tags")),
        vec![CardEdit::SetAccepted(id, words).into()],
    );
    history.apply(change, (), ()).unwrap();
    assert_eq!(history.session().card(id).unwrap().accepted, ["Люди знают дело"]);
    history.undo();
    assert_eq!(**history.session(), model);
}

#[test]
fn dots_are_read_as_agreement_and_rooms_without_the_thought_do_not_vote() {
    let mut a = room("A", 10).cards(THREATS, &["Паводки", "Отток молодёжи"]).done();
    let mut b = room("B", 500).cards(THREATS, &["Паводки"]).done();
    let none = swots(&[&a, &b], &Decisions::default());
    assert!(measures::by_dots(&none, None).is_none(), "nobody voted");
    first_card(&mut a, THREATS).votes = 6;
    first_card(&mut b, THREATS).votes = 4;
    let found = swots(&[&a, &b], &Decisions::default());
    let values = measures::by_dots(&found, None).unwrap();
    // (1+6)/(2+6) · (1+4)/(2+4), and (1+0)/(2+6) · 1/2.
    assert!((values[0].unwrap().value - 7.0 / 8.0 * 5.0 / 6.0).abs() < 1e-12);
    assert!((values[1].unwrap().value - 1.0 / 16.0).abs() < 1e-12);
}

#[test]
fn the_spread_of_a_thought_is_how_far_its_ratings_lie_apart() {
    let mut groups = [room("A", 10), room("B", 500), room("C", 900)]
        .map(|room| room.cards(THREATS, &["Паводки"]).done());
    let rated = |groups: &[Session; 3]| {
        let found = swots(&[&groups[0], &groups[1], &groups[2]], &Decisions::default());
        measures::rating_spread(&found, &found.rows[0], None)
    };
    assert!(rated(&groups).is_err());
    for (group, rating) in groups.iter_mut().zip([1, 5, 4]) {
        first_card(group, THREATS).first = Some(Score::whole(rating));
    }
    let spread = rated(&groups).unwrap();
    assert!((spread.value - 8.0 / 3.0).abs() < 1e-12 && spread.n == 3);
}

#[test]
fn a_card_is_looked_at_again_when_the_value_it_leans_on_moved() {
    let mut before = full_session();
    let indicator = before.indicators[0].id;
    let card = before.cards().next().unwrap().1.id;
    let canvas = before.canvases[0].id;
    let (key, _) = before.canvases[0].cells().find(|(_, cell)| !cell.cards.is_empty()).unwrap();
    let reading = Reading { indicator, entity: None, period: None };
    let cards = &mut before.canvas_mut(canvas).unwrap().cell_mut(key).unwrap().cards;
    Arc::make_mut(&mut cards[0]).evidence = vec![Evidence {
        id: EvidenceId(uuid::Uuid::from_u128(77)),
        found: Found::Indicator(reading),
        stance: Stance::Supports,
        shows: String::new(),
    }];
    let with = |value: f64| {
        let mut session = before.clone();
        let of = Arc::make_mut(&mut session.indicators[0]);
        let value = Value::Number(Finite::try_from(value).unwrap());
        let newer = Observation(String::new(), Period::Year(2999), value, String::new());
        let mut rows = of.data.observations().to_vec();
        rows.push(newer);
        of.data = IndicatorData::Series(Rows::new(rows));
        session
    };
    let holds = |before: &Session, after: &Session| {
        let moved: Vec<_> =
            indicators(before, after).into_iter().filter(|moved| !moved.is_same()).collect();
        let of = leaning(after, &moved);
        of.iter().find(|of| of.card == card).map(|of| of.holds)
    };
    assert_eq!(holds(&before, &before), None, "nothing moved");
    assert_eq!(holds(&with(1.0), &with(2.0)), Some(Holds::LookAgain));
    let mut gone = with(1.0);
    gone.indicators.remove(0);
    assert_eq!(holds(&with(1.0), &gone), Some(Holds::Gone));
}

#[test]
fn canvases_of_one_kind_are_paired_by_id_and_title() {
    let a = room("A", 10)
        .cards(STRENGTHS, &["Опыт"])
        .canvas(CanvasKind::Swot(Swot::default()))
        .cards(THREATS, &["Паводки"])
        .done();
    let mut b = a.clone();
    b.canvases.reverse();
    let lanes = lanes(&[&a, &b], KindName::Swot);
    assert_eq!(lanes.len(), 2);
    for lane in lanes {
        assert_eq!(lane[0].canvas.unwrap().id, lane[1].canvas.unwrap().id);
    }
}

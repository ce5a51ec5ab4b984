//! Sessions side by side: rows, marks, measures, the model answer, the comparison file.

use std::{collections::HashSet, fs, path::Path};

use fourfold::{
    compare::{
        Comparison, Contest, Decisions, Fingerprint, Side, Spot, answers, compare, compare as lay,
        matching::Glossary, measures, over_time,
    },
    session::{CanvasKind, KindName, Score, Session, Swot, SwotCell},
    storage::{self, Opened},
};

use crate::rooms::{OPPORTUNITIES, Room, STRENGTHS, THREATS, WEAKNESSES};

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
    std::sync::Arc::make_mut(&mut cell.cards[0]).accepted = vec!["Люди знают дело назубок".into()];
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
    assert_eq!(measures::consensus_count(&found.rows, 20)[19], 2);
}

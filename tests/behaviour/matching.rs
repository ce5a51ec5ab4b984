//! Which statements are taken for one thought, held to pairs that people labelled.

use fourfold::{
    compare::matching::{Glossary, LinkKind, Statement, Verdicts, links},
    session::Language,
};
use uuid::Uuid;

/// One labelled pair.
#[derive(Clone, Copy)]
struct Pair<'a> {
    half: &'a str,
    verdict: &'a str,
    a: &'a str,
    b: &'a str,
}

const FILES: [(Language, &str); 3] = [
    (Language::Russian, include_str!("pairs/ru.tsv")),
    (Language::Kazakh, include_str!("pairs/kk.tsv")),
    (Language::English, include_str!("pairs/en.tsv")),
];

fn pairs(text: &str) -> Vec<Pair<'_>> {
    text.lines()
        .skip(1)
        .map(|line| match line.split('\t').collect::<Vec<_>>()[..] {
            [half, verdict, a, b] => Pair { half, verdict, a, b },
            _ => panic!("four columns: {line}"),
        })
        .collect()
}

/// How the pair would be linked with all other statements of its half about.
fn linked(of: usize, pairs: &[Pair], language: Language) -> Option<LinkKind> {
    let mut statements: Vec<Statement> = Vec::new();
    let mut say = |session, text| {
        let id = Uuid::from_u128(statements.len() as u128 + 1);
        let held_in = Some(language);
        statements.push(Statement { session, id, text, accepted: &[], place: 0, held_in });
    };
    say(0, pairs[of].a);
    say(1, pairs[of].b);
    for (_, other) in pairs.iter().enumerate().filter(|(at, _)| *at != of) {
        say(2, other.a);
        say(2, other.b);
    }
    let links = links(&statements, &Verdicts::default(), Glossary::built_in());
    links.iter().find(|link| (link.a, link.b) == (0, 1)).map(|link| link.kind)
}

/// What became of the pairs of one half.
#[derive(Default)]
struct Tally {
    accepted: usize,
    wrong: Vec<String>,
    same: usize,
    found: usize,
    opposites: usize,
    opposites_accepted: usize,
}

fn tally(half: &str) -> Tally {
    let mut tally = Tally::default();
    for (language, text) in FILES {
        let of_half: Vec<Pair> = pairs(text).into_iter().filter(|pair| pair.half == half).collect();
        for (at, pair) in of_half.iter().enumerate() {
            let kind = linked(at, &of_half, language);
            let accepted = matches!(kind, Some(LinkKind::Accepted(_)));
            let same = pair.verdict == "same";
            tally.accepted += usize::from(accepted);
            tally.same += usize::from(same);
            tally.found += usize::from(same && kind.is_some());
            tally.opposites += usize::from(pair.verdict == "opposite");
            tally.opposites_accepted += usize::from(pair.verdict == "opposite" && accepted);
            if accepted && !same {
                tally.wrong.push(format!("{} / {}", pair.a, pair.b));
            }
        }
    }
    tally
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred")]
fn part(of: usize, whole: usize) -> f64 {
    of as f64 / whole as f64
}

#[test]
fn there_are_enough_labelled_pairs_in_each_language() {
    for (language, text) in FILES {
        assert!(pairs(text).len() >= 80, "{language:?}");
    }
    let opposites = FILES.iter().flat_map(|(_, text)| pairs(text));
    assert!(opposites.filter(|pair| pair.verdict == "opposite").count() >= 30);
}

#[test]
#[expect(clippy::print_stdout, reason = "how well both halves are matched is worth reading")]
fn links_made_without_asking_are_right_and_most_same_thoughts_are_found() {
    for half in ["tune", "measure"] {
        let tally = tally(half);
        let precision = part(tally.accepted - tally.wrong.len(), tally.accepted);
        let recall = part(tally.found, tally.same);
        println!(
            "{half}: precision {precision:.3} of {} accepted, recall {recall:.3} of {} same, \
             {} of {} opposites accepted; wrong {:?}",
            tally.accepted, tally.same, tally.opposites_accepted, tally.opposites, tally.wrong,
        );
        assert!(precision >= 0.95, "{half}: {:?}", tally.wrong);
        assert!(recall >= 0.7, "{half}: {recall}");
        assert_eq!(tally.opposites_accepted, 0, "{half}");
        assert!(tally.accepted * 3 >= tally.same, "{half}: links are made at all");
    }
}

#[test]
fn one_statement_has_one_partner_and_the_best_one() {
    let texts = ["Нехватка кадров", "Нехватка кадров в школах", "Нехватка кадров"];
    let statement = |(at, text): (usize, &'static str)| Statement {
        session: usize::from(at > 0),
        id: Uuid::from_u128(at as u128 + 1),
        text,
        accepted: &[],
        place: 0,
        held_in: None,
    };
    let statements: Vec<_> = texts.into_iter().enumerate().map(statement).collect();
    let found = links(&statements, &Verdicts::default(), Glossary::built_in());
    assert_eq!(found.iter().map(|link| (link.a, link.b)).collect::<Vec<_>>(), [(0, 2)]);
}

#[test]
fn what_a_person_decided_stands() {
    let statement = |session: usize, text| Statement {
        session,
        id: Uuid::from_u128(session as u128 + 1),
        text,
        accepted: &[],
        place: 0,
        held_in: None,
    };
    let ids = (Uuid::from_u128(2), Uuid::from_u128(1));
    let alike = [statement(0, "Отток молодёжи"), statement(1, "Отток молодежи!")];
    let apart = Verdicts::new([], [ids]);
    assert!(links(&alike, &apart, Glossary::built_in()).is_empty());
    let unlike = [statement(0, "Отток молодёжи"), statement(1, "Паводки весной")];
    let linked = Verdicts::new([ids], []);
    let found = links(&unlike, &linked, Glossary::built_in());
    assert_eq!(found[0].kind, LinkKind::Decided);
}

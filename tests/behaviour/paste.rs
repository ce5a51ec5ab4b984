//! What pasted text becomes.

use std::fmt::Write as _;

use fourfold::{
    ingest::paste::{
        Block, Form, MAX_CARD_CHARS, MAX_CARDS, Pasted, Reason, Target, cell_as_text, read,
    },
    session::{CellKey, KindName},
};
use proptest::prelude::*;

/// The result in a shape a person can check: a line a block, its cards behind.
fn outline(pasted: &Pasted) -> String {
    let mut text = format!("{:?}\n", pasted.form);
    for block in &pasted.blocks {
        writeln!(text, "{}", header(block)).unwrap();
        for card in &block.cards {
            writeln!(text, "  {card}").unwrap();
        }
    }
    for left in &pasted.left_out {
        writeln!(text, "left out, {:?}: {}", left.reason, left.text).unwrap();
    }
    text
}

fn header(block: &Block) -> String {
    let target = match block.target {
        Target::Picked => "picked".to_owned(),
        Target::Cell(CellKey::Swot(cell)) => format!("{cell:?}"),
        Target::Cell(CellKey::Pest(cell)) => format!("{cell:?}"),
        Target::Missing(CellKey::Swot(cell)) => format!("no {cell:?} here"),
        Target::Missing(CellKey::Pest(cell)) => format!("no {cell:?} here"),
        other => format!("{other:?}"),
    };
    let heading = block.heading.as_ref().map(|h| format!(" [{h}]")).unwrap_or_default();
    let description = block.description.as_ref().map(|d| format!(" ({d})")).unwrap_or_default();
    format!("{target}{heading}{description}")
}

struct Case {
    name: &'static str,
    kind: KindName,
    pestel: bool,
    pasted: String,
    read: String,
}

/// Files in `pastes/` hold cases: `== name, canvas`, the pasted text, `--`, the outline.
/// In the text `⇥` stands for a tab, `␍` for a carriage return, `⎵` for a no-break space
/// and `␌` for a break within a paragraph, so that they are seen and kept.
fn cases() -> Vec<Case> {
    let files = [
        include_str!("pastes/lists.txt"),
        include_str!("pastes/tables.txt"),
        include_str!("pastes/names.txt"),
    ];
    let all = files.iter().flat_map(|file| file.split("\n== ").skip(1));
    all.map(|case| {
        let (title, body) = case.split_once('\n').unwrap();
        let (name, canvas) = title.rsplit_once(", ").unwrap();
        let (pasted, read) = body.split_once("\n--\n").unwrap();
        let (kind, pestel) = match canvas {
            "swot" => (KindName::Swot, false),
            "pest" => (KindName::Pest, false),
            "pestel" => (KindName::Pest, true),
            "foresight" => (KindName::Foresight, false),
            other => panic!("no such canvas: {other}"),
        };
        let signs = [("⇥", "\t"), ("␍", "\r"), ("⎵", "\u{a0}"), ("␌", "\u{b}")];
        let pasted = signs.iter().fold(pasted.to_owned(), |text, (sign, c)| text.replace(sign, c));
        Case { name, kind, pestel, pasted, read: format!("{}\n", read.trim_end()) }
    })
    .collect()
}

#[test]
fn realistic_pastes_fill_the_right_cells() {
    let cases = cases();
    assert!(cases.len() > 30, "only {} cases were found", cases.len());
    let mut wrong = String::new();
    for case in cases {
        let got = outline(&read(&case.pasted, case.kind, case.pestel));
        if got != case.read {
            write!(wrong, "\n== {}\n{got}-- instead of\n{}", case.name, case.read).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn one_line_is_left_to_the_text_field() {
    for text in ["Trained staff", "  Strengths \r\n", "- Trained staff", "", "\n\n"] {
        assert!(read(text, KindName::Swot, false).is_plain_text(), "{text:?}");
    }
    for text in ["a\nb", "Strengths: a; b"] {
        assert!(!read(text, KindName::Swot, false).is_plain_text(), "{text:?}");
    }
}

#[test]
fn more_cards_than_a_paste_may_make_are_named_as_left_out() {
    let lines: Vec<String> = (0..MAX_CARDS + 3).map(|n| format!("thought {n}")).collect();
    let text = lines.join("\n");
    let pasted = read(&text, KindName::Swot, false);
    assert_eq!(pasted.card_count(), MAX_CARDS);
    let [left] = pasted.left_out.as_slice() else { panic!("{:?}", pasted.left_out) };
    assert_eq!(left.reason, Reason::TooMany);
    assert_eq!(left.text, "thought 2000\nthought 2001\nthought 2002");
}

#[test]
fn a_line_too_long_for_a_card_is_left_out_whole() {
    let long = "ұ".repeat(MAX_CARD_CHARS + 1);
    let pasted = read(&format!("short\n{long}\n"), KindName::Swot, false);
    assert_eq!(pasted.card_count(), 1);
    assert_eq!(pasted.left_out[0].reason, Reason::TooLong);
    assert_eq!(pasted.left_out[0].text, long);
}

/// Texts that make a careless reader look again and again at the same place.
#[test]
fn a_long_text_of_anything_is_read() {
    for piece in [
        "a",
        "\"",
        "\"\t",
        "\"\"\t",
        "<",
        "<li>",
        "**",
        "; ",
        "•",
        "|",
        "|-|\n",
        "# ",
        "# a\n",
        "SWOT\n",
        "Strengths:\n",
        "\t",
        "a\tb\n",
        "\"a\n",
        "&",
        "(",
        "S\n",
        "- Strengths\n",
    ] {
        let long = piece.repeat(60_000 / piece.len());
        for text in [
            long.clone(),
            format!("<p>{long}"),
            format!("Strengths\tRisks\n{long}"),
            format!("{long}\nRisks\nx"),
        ] {
            let pasted = read(&text, KindName::Swot, false);
            assert!(pasted.card_count() <= MAX_CARDS, "{piece:?}");
        }
    }
}

#[test]
fn a_typed_card_survives_copying_and_pasting() {
    let cards = [
        "г. Астана, центр обслуживания",
        "2030. Барлық қызмет онлайн",
        "1. The first of our rules",
        "- 5 % of the budget",
        "Strengths: people; data",
        "Threats",
        "Services (paper; online); open at night",
        "Ends with a colon:",
        "| a | b |",
        "\"Digital Kazakhstan\" programme",
        "# 1 in the region",
        "<b>bold</b> & <br> co",
    ];
    for title in ["Күшті жақтары", "Сильные стороны", "Strengths", "Қозғаушы факторлар", "Drivers"]
    {
        let kinds = if title.contains('р') || title == "Strengths" {
            &KindName::ALL[1..]
        } else {
            &KindName::ALL[2..]
        };
        for kind in kinds {
            let text = cell_as_text(title, cards.into_iter());
            let back = read(&text, *kind, false);
            assert_eq!(back.blocks.len(), 1, "{title}: {}", outline(&back));
            assert_eq!(back.blocks[0].cards, cards, "{title}");
            assert_eq!(back.blocks[0].heading.as_deref(), Some(title));
            assert!(back.left_out.is_empty());
        }
    }
}

/// Decorations as lists, tables and careless copying put them about words.
fn decorated_line() -> impl Strategy<Value = (usize, String)> {
    let before = prop::sample::select(vec![
        "",
        "- ",
        "• ",
        "\t",
        "  o\t",
        "1. ",
        "а) ",
        "# ",
        "## ",
        "**",
        "| ",
        "\"",
        "> ",
        "☐ ",
        "Strengths: ",
        "Strengths\t",
        "S\t",
        "<li>",
        "Мүмкіндіктер; ",
        "\u{f0b7}\t",
        "(",
        "[ ] ",
        "Правовые: ",
        "Description\t",
        "SWOT ",
    ]);
    let behind = prop::sample::select(vec![
        "",
        ";",
        ".",
        ":",
        "\t",
        "\tx",
        " | y |",
        "**",
        "\"",
        "</li>",
        "<br>",
        "; z",
        ")",
        "\r",
        "\u{a0}",
        "\tWeaknesses",
    ]);
    let names = prop::sample::select(vec![
        "",
        "Strengths\n",
        "Threats\tOpportunities\n",
        "|---|---|\n",
        "P\nE\nS\n",
        "\n",
    ]);
    (before, 0..1_000_usize, behind, names)
        .prop_map(|(before, n, behind, names)| (n, format!("{names}{before}слово{n}қ{behind}")))
}

fn canvas() -> impl Strategy<Value = (KindName, bool)> {
    (prop::sample::select(KindName::ALL.to_vec()), any::<bool>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_line_is_lost(lines in prop::collection::vec(decorated_line(), 1..12), (kind, pestel) in canvas()) {
        let text = lines.iter().map(|(_, line)| line.as_str()).collect::<Vec<_>>().join("\n");
        let pasted = read(&text, kind, pestel);
        let kept = format!("{pasted:?}");
        for (n, _) in &lines {
            let word = format!("слово{n}қ");
            prop_assert!(kept.contains(&word), "{word} of {text:?}\n{}", outline(&pasted));
        }
    }

    #[test]
    fn any_text_is_read(text in ".{0,200}", (kind, pestel) in canvas()) {
        let pasted = read(&text, kind, pestel);
        prop_assert!(pasted.blocks.iter().flat_map(|b| &b.cards).all(|card| !card.trim().is_empty()));
    }

    #[test]
    fn copying_what_was_pasted_and_pasting_it_again_gives_the_same_cards(
        lines in prop::collection::vec(decorated_line(), 1..8), any_text in ".{0,60}", n in 0..4_usize,
    ) {
        let mut lines: Vec<String> = lines.iter().map(|(_, line)| format!("- {line}")).collect();
        lines.push(any_text);
        let text = lines.join("\n");
        let title = ["Strengths", "Әлсіз жақтары", "Возможности", "Threats"][n];
        let cards: Vec<String> =
            read(&text, KindName::Swot, false).blocks.into_iter().flat_map(|block| block.cards).collect();
        let cards = if cards.is_empty() { vec![title.to_owned()] } else { cards };
        let copied = cell_as_text(title, cards.iter().map(String::as_str));
        let again = read(&copied, KindName::Swot, false);
        prop_assert_eq!(again.form, Form::Headings);
        let back: Vec<String> = again.blocks.into_iter().flat_map(|block| block.cards).collect();
        prop_assert_eq!(back, cards);
    }
}

//! Slides: real titles, everything on the slide and beside everything else, stories told.
#![cfg(feature = "paper")]

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
};

use fourfold::{
    report::{
        form::{Form, write},
        logo::Logo,
        table::{Cell, Table},
        wishes::{Depth, Part, Wishes},
    },
    session::{CellState, Corner, IndicatorData, Language, Passage, Rows, Session},
    text::Texts,
};
use roxmltree::{Document, Node};
use zip::ZipArchive;

use crate::{
    reports::{extreme_session, samples},
    samples::full_session,
};

/// The size of a slide, in English Metric Units.
const SLIDE: (i64, i64) = (12_192_000, 6_858_000);

/// The slides of a file in their order, and the notes by the number of the slide.
fn deck(session: &Session, wishes: &Wishes) -> (Vec<String>, BTreeMap<usize, String>) {
    let bytes = write(session, wishes, Form::Pptx, None).unwrap();
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let (mut slides, mut notes) = (BTreeMap::new(), BTreeMap::new());
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let number = |start: &str| -> Option<usize> {
            name.strip_prefix(start)?.strip_suffix(".xml")?.parse().ok()
        };
        let mut read = || {
            let mut xml = String::new();
            file.read_to_string(&mut xml).unwrap();
            xml
        };
        if let Some(number) = number("ppt/slides/slide") {
            slides.insert(number, read());
        } else if let Some(number) = number("ppt/notesSlides/notesSlide") {
            notes.insert(number, read());
        }
    }
    (slides.into_values().collect(), notes)
}

fn without_charts(language: Language) -> Wishes {
    let parts = Part::ALL.into_iter().filter(|part| *part != Part::Indicators).collect();
    Wishes { parts, ..Wishes::new(language) }
}

fn is(node: &Node, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

fn words(node: Node) -> String {
    node.descendants().filter(|n| is(n, "t")).filter_map(|n| n.text()).collect()
}

fn title(xml: &Document) -> String {
    let shape = xml.descendants().filter(|node| is(node, "sp")).find(|shape| {
        let kind = shape.descendants().find(|node| is(node, "ph"));
        kind.and_then(|ph| ph.attribute("type")).is_some_and(|kind| kind.ends_with("itle"))
            && !words(*shape).is_empty()
    });
    shape.map(words).unwrap_or_default()
}

/// Left, top, right and bottom of a shape that says where it stands.
fn place(shape: Node) -> Option<[i64; 4]> {
    let own = shape.descendants().find(|node| is(node, "xfrm"))?;
    let find = |name| own.children().find(|node| is(node, name));
    let (off, size) = (find("off")?, find("ext")?);
    let read = |node: Node, name: &str| node.attribute(name).unwrap().parse::<i64>().unwrap();
    let (x, y) = (read(off, "x"), read(off, "y"));
    Some([x, y, x + read(size, "cx"), y + read(size, "cy")])
}

/// What stands on a slide with words in it, and where.
fn boxes(xml: &Document) -> Vec<(String, [i64; 4])> {
    let holds = |node: &Node| is(node, "sp") || is(node, "pic") || is(node, "graphicFrame");
    let shapes = xml.descendants().filter(holds);
    let told = shapes.filter(|shape| !is(shape, "sp") || !words(*shape).is_empty());
    told.filter_map(|shape| Some((words(shape), place(shape)?))).collect()
}

fn all() -> Vec<(String, Session)> {
    let mut all = samples();
    all.push(("full".into(), full_session()));
    all.push(("extreme".into(), extreme_session()));
    all
}

#[test]
fn every_slide_has_a_title_and_ids_of_its_own() {
    for ((name, session), language) in all().into_iter().zip(Language::ALL.into_iter().cycle()) {
        let (slides, _) = deck(&session, &without_charts(language));
        assert!(slides.len() > 1, "{name}");
        for (slide, number) in slides.iter().zip(1..) {
            let xml = Document::parse(slide).unwrap();
            assert!(!title(&xml).trim().is_empty(), "{name} {number}: a slide without a title");
            let mut ids = BTreeSet::new();
            for shape in xml.descendants().filter(|node| is(node, "cNvPr")) {
                let id = shape.attribute("id").unwrap();
                assert!(ids.insert(id), "{name} {number}: two of {id}");
            }
            let tag = format!("lang=\"{}\"", ["kk-KZ", "ru-RU", "en-GB"][language as usize]);
            assert!(slide.contains(&tag), "{name}: the language of the words is said");
        }
    }
}

#[test]
fn nothing_leaves_a_slide_or_covers_anything_else() {
    for ((name, session), language) in all().into_iter().zip(Language::ALL.into_iter().cycle()) {
        for depth in [Depth::Page, Depth::Full] {
            let wishes = match depth {
                Depth::Full => without_charts(language),
                _ => Wishes { depth, ..Wishes::new(language) },
            };
            let (slides, _) = deck(&session, &wishes);
            for (slide, number) in slides.iter().zip(1..) {
                let xml = Document::parse(slide).unwrap();
                let boxes = boxes(&xml);
                for (at, (text, one)) in boxes.iter().enumerate() {
                    let inside =
                        one[0] >= 0 && one[1] >= 0 && one[2] <= SLIDE.0 && one[3] <= SLIDE.1;
                    assert!(inside, "{name} {number}: “{text}” leaves the slide");
                    for (other, two) in &boxes[..at] {
                        let apart = one[0] >= two[2]
                            || two[0] >= one[2]
                            || one[1] >= two[3]
                            || two[1] >= one[3];
                        assert!(apart, "{name} {number}: “{text}” covers “{other}”");
                    }
                }
            }
        }
    }
}

#[test]
fn stories_are_told_in_the_notes_of_their_scenarios() {
    let (_, session) =
        samples().into_iter().find(|(name, _)| name == "public-administration-2035").unwrap();
    let wishes = Wishes { parts: vec![Part::Scenarios], ..Wishes::new(Language::English) };
    let (slides, notes) = deck(&session, &wishes);
    let titles: Vec<String> =
        slides.iter().map(|slide| title(&Document::parse(slide).unwrap())).collect();
    let pairs = session.canvases.iter().filter_map(|canvas| canvas.foresight());
    let mut told = 0;
    for pair in pairs.flat_map(|foresight| &foresight.pairs) {
        for corner in Corner::ALL {
            let scenario = pair.scenarios.get(corner);
            if scenario.story.trim().is_empty() {
                continue;
            }
            let at = titles.iter().position(|title| *title == scenario.name).unwrap();
            let xml = Document::parse(&notes[&(at + 1)]).unwrap();
            let story: String = scenario.story.split_whitespace().collect();
            let said: String = words(xml.root()).split_whitespace().collect();
            assert!(said.contains(&story), "{}", scenario.name);
            told += 1;
        }
    }
    assert!(told >= 4);
}

#[test]
fn cards_that_do_not_fit_go_on_on_the_next_slide() {
    let wishes =
        Wishes { parts: vec![Part::Swot], depth: Depth::Brief, ..Wishes::new(Language::English) };
    let (slides, _) = deck(&extreme_session(), &wishes);
    let titles: Vec<String> =
        slides.iter().map(|slide| title(&Document::parse(slide).unwrap())).collect();
    let boards = titles.len() - 1;
    assert!(boards > 3, "{titles:?}");
    for (title, number) in titles[1..].iter().zip(1..) {
        assert!(title.ends_with(&format!("({number}\u{a0}of\u{a0}{boards})")), "{title}");
    }
}

#[test]
fn a_long_table_repeats_its_heading_on_every_slide_and_no_row_is_lost() {
    let wishes = Wishes { parts: vec![Part::Indicators], ..Wishes::new(Language::Russian) };
    let (slides, _) = deck(&extreme_session(), &wishes);
    let (mut rows, mut heads) = (BTreeSet::new(), BTreeSet::new());
    for slide in &slides {
        let xml = Document::parse(slide).unwrap();
        for table in xml.descendants().filter(|node| is(node, "tbl")) {
            let mut cells = table
                .descendants()
                .filter(|node| is(node, "tr"))
                .map(|row| words(row.descendants().find(|node| is(node, "tc")).unwrap()));
            heads.insert(cells.next().unwrap());
            rows.extend(cells);
        }
    }
    assert_eq!(heads.len(), 1);
    assert_eq!(rows.len(), 500);
}

fn west_kazakhstan() -> Session {
    samples().into_iter().find(|(name, _)| name == "west-kazakhstan").unwrap().1
}

#[test]
fn a_deck_of_thirty_indicators_can_be_shown_in_an_hour() {
    let session = west_kazakhstan();
    let count = |depth| {
        let wishes = Wishes { depth, ..Wishes::new(Language::Russian) };
        deck(&session, &wishes).0.len()
    };
    let (brief, full) = (count(Depth::Brief), count(Depth::Full));
    assert!(brief <= 32, "{brief} slides to show");
    assert!(full <= 52, "{full} slides with everything");
}

#[test]
fn every_value_of_every_indicator_stands_on_a_slide_of_a_full_deck() {
    let texts = Texts::new(Language::English);
    for (name, session) in samples() {
        let wishes = Wishes { parts: vec![Part::Indicators], ..Wishes::new(Language::English) };
        let (slides, notes) = deck(&session, &wishes);
        let all: Vec<String> = slides
            .iter()
            .chain(notes.values())
            .flat_map(|slide| {
                let xml = Document::parse(slide).unwrap();
                let paragraphs = xml.descendants().filter(|node| is(node, "p"));
                paragraphs.map(words).collect::<Vec<_>>()
            })
            .collect();
        for indicator in session.indicators.iter().filter(|of| of.formula.is_none()) {
            for cell in Table::of(indicator, texts).rows.iter().flatten() {
                let wanted = match cell {
                    Cell::Number(number) | Cell::Measure(number) => texts.number(*number),
                    Cell::Words(words) => words.lines().next().unwrap_or_default().to_owned(),
                };
                let there = all.iter().any(|said| said.contains(wanted.trim()));
                assert!(there, "{name}: {}: {wanted}", indicator.name);
            }
        }
    }
}

#[test]
fn an_organisation_and_its_logo_stand_on_the_title_slide() {
    let mark = "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='30'>\
        <rect width='90' height='30' fill='#123456'/></svg>";
    let wishes = Wishes {
        organisation: "Office of Order".to_owned(),
        logo: Some(Logo::read(mark.as_bytes().to_vec()).unwrap()),
        depth: Depth::Brief,
        ..Wishes::new(Language::English)
    };
    let (slides, _) = deck(&full_session(), &wishes);
    let xml = Document::parse(&slides[0]).unwrap();
    let logo = xml.descendants().find(|node| is(node, "pic")).unwrap();
    let [left, top, right, bottom] = place(logo).unwrap();
    let says = logo.descendants().find_map(|node| node.attribute("descr"));
    assert_eq!(says, Some("Office of Order"));
    assert_eq!((right - left) / (bottom - top), 3, "it is not drawn out of shape");
    // Where the layout has its title.
    assert!(left >= 0 && top >= 0 && bottom <= 1_143_000, "{top} {bottom}");
    assert!(words(xml.root()).contains("Office of Order"));
}

#[test]
fn headings_higher_than_a_slide_are_shortened_above_the_rows_and_told_in_the_notes() {
    let mut session = full_session();
    let head = "Өте ұзақ тақырып ".repeat(220);
    let rows = ["Estonia", "Canada"]
        .map(|entity| Passage(entity.into(), head.clone(), "Rule".into(), CellState::default()));
    let indicator = std::sync::Arc::make_mut(&mut session.indicators[0]);
    indicator.data = IndicatorData::TextTable(Rows::new(rows.into()));
    session.indicators.truncate(1);
    let wishes = Wishes { parts: vec![Part::Indicators], ..Wishes::new(Language::Kazakh) };
    let (slides, notes) = deck(&session, &wishes);
    assert!(slides.len() < 5, "no slide that holds a heading alone");
    for slide in &slides {
        let xml = Document::parse(slide).unwrap();
        for (text, [_, top, _, bottom]) in boxes(&xml) {
            assert!(top >= 0 && bottom <= SLIDE.1, "{text}");
        }
    }
    let shown: String =
        slides.iter().map(|slide| words(Document::parse(slide).unwrap().root())).collect();
    assert!(shown.contains("Estonia") && shown.contains("Canada") && shown.contains("Rule"));
    let told: String =
        notes.values().map(|note| words(Document::parse(note).unwrap().root())).collect();
    assert!(told.contains(head.trim()), "nothing is lost");
}

#[test]
fn no_letter_of_a_slide_is_smaller_than_twelve_points() {
    for ((name, session), language) in all().into_iter().zip(Language::ALL.into_iter().cycle()) {
        let (slides, _) = deck(&session, &without_charts(language));
        for (slide, number) in slides.iter().zip(1..) {
            let xml = Document::parse(slide).unwrap();
            let sizes = xml.descendants().filter(|node| is(node, "rPr"));
            for size in sizes.filter_map(|node| node.attribute("sz")) {
                assert!(size.parse::<u32>().unwrap() >= 1_200, "{name} {number}: {size}");
            }
        }
    }
}

#[test]
fn a_canvas_says_once_a_cell_what_the_numbers_of_its_cards_are() {
    for (name, part, slides_at_most, first) in [
        ("civil-service-public-interest", Part::Swot, 2, "Важность"),
        ("digital-services-oecd", Part::Pest, 3, "Влияние"),
    ] {
        let (_, session) = samples().into_iter().find(|(of, _)| of == name).unwrap();
        let wishes =
            Wishes { parts: vec![part], depth: Depth::Brief, ..Wishes::new(Language::Russian) };
        let (slides, _) = deck(&session, &wishes);
        assert!(slides.len() <= slides_at_most, "{name}: {} slides", slides.len());
        let xml = Document::parse(&slides[1]).unwrap();
        let said: Vec<String> = boxes(&xml).into_iter().map(|(words, _)| words).collect();
        assert!(said.iter().any(|cell| cell.contains(first)), "{name}: {said:?}");
        assert!(said.iter().all(|cell| cell.matches(first).count() <= 1), "{name}: {said:?}");
    }
}

#[test]
fn small_tables_of_indicators_share_a_slide() {
    let (_, session) =
        samples().into_iter().find(|(name, _)| name == "professional-civil-service").unwrap();
    let wishes = Wishes {
        parts: vec![Part::Indicators],
        depth: Depth::Brief,
        ..Wishes::new(Language::English)
    };
    let (slides, _) = deck(&session, &wishes);
    let tables = |slide: &String| slide.matches("<a:tbl>").count();
    assert!(slides.iter().any(|slide| tables(slide) >= 2), "tables of a row share a slide");
}

#[test]
fn many_bars_with_long_names_go_on_on_the_next_slide_in_letters_that_can_be_read() {
    let mut session = west_kazakhstan();
    session.indicators.retain(|of| of.name == "Regional departments: employees");
    let wishes = Wishes {
        parts: vec![Part::Indicators],
        depth: Depth::Brief,
        ..Wishes::new(Language::English)
    };
    let (slides, _) = deck(&session, &wishes);
    let titles: Vec<String> =
        slides.iter().map(|slide| title(&Document::parse(slide).unwrap())).collect();
    for number in 1..=2 {
        let wanted = format!("Regional departments: employees ({number}\u{a0}of\u{a0}2)");
        assert!(titles.contains(&wanted), "{titles:?}");
    }
}

//! A comparison as a document: what a reader finds in it at each depth, in every language and
//! format, whoever named the cards and however many there are.

use fourfold::{
    compare::Decisions,
    report::{
        compared::{paper, write},
        comparison::{Asked, File, Report},
        form::Form,
        html::html,
        markdown::markdown,
        pdf,
        tree::{self, Block, Section, plain},
        wishes::{Depth, Wishes},
    },
    session::{CanvasKind, CardId, KindName, Language, Score, Session, SessionId, Swot},
    text::Texts,
};

use crate::{
    comparison_out::class,
    packages::{assert_sound, parts, said},
    reports::{SLY, page, sections},
    rooms::{OPPORTUNITIES, Room, STRENGTHS, THREATS, WEAKNESSES},
};

const LONG: usize = 2_000;

/// These sessions compared; the one of that place is the model answer.
fn compared(sessions: &[Session], model: Option<usize>, language: Language) -> Report {
    let file = |(at, session): (usize, &Session)| File {
        file: format!("{at}.ron"),
        title: Some(session.title.clone()),
        reference: model == Some(at),
        error: None,
    };
    let asked = Asked {
        files: sessions.iter().enumerate().map(file).collect(),
        sessions: sessions.iter().collect(),
        model,
        kinds: KindName::ALL.to_vec(),
        chosen: vec![None; sessions.len()],
        decisions: &Decisions::default(),
    };
    asked.report(Texts::new(language))
}

fn the_class() -> Vec<Session> {
    ["group-a.ron", "group-b.ron", "group-c.ron", "model-answer.ron"].map(class).into()
}

fn english(depth: Depth) -> Wishes {
    Wishes { depth, ..Wishes::new(Language::English) }
}

fn class_document(depth: Depth) -> tree::Report {
    paper(&compared(&the_class(), Some(3), Language::English), &english(depth))
}

/// A room with a SWOT of its own, whose ids no other room repeats.
fn room(title: &str, first: u64) -> Room {
    let mut room = Room::new(title);
    room.ids = fourfold::edit::Ids::Counting(first);
    room.session.id = room.ids.next(SessionId);
    room.canvas(CanvasKind::Swot(Swot::default()))
}

fn tables(report: &tree::Report) -> Vec<&tree::Table> {
    let blocks = sections(report).into_iter().flat_map(|section| &section.blocks);
    let table = |block: &'_ Block| matches!(block, Block::Table(_));
    let found = blocks.filter(|block| table(block));
    found
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
        .collect()
}

fn table<'a>(report: &'a tree::Report, caption: &str) -> &'a tree::Table {
    let all = tables(report);
    let names: Vec<&str> = all.iter().map(|table| table.caption.as_str()).collect();
    let found = all.iter().find(|table| table.caption == caption);
    found.unwrap_or_else(|| panic!("no {caption} in {names:?}"))
}

/// The row whose first cells begin so.
fn row(table: &tree::Table, words: &str) -> Vec<String> {
    let rows = table.rows.iter().map(|row| row.iter().map(|cell| plain(cell)).collect::<Vec<_>>());
    let mut rows = rows.filter(|row| row.iter().take(2).any(|cell| cell.starts_with(words)));
    rows.next().unwrap_or_else(|| panic!("no {words} in {}", table.caption))
}

fn titles(report: &tree::Report) -> Vec<String> {
    sections(report).iter().map(|section| section.title.clone()).collect()
}

#[test]
fn a_teacher_reads_who_named_a_thought_and_how_each_group_has_the_model() {
    let report = class_document(Depth::Full);
    let strengths = table(&report, "Strengths");
    let shared = row(strengths, "Аким лично слушает жителей");
    assert_eq!(shared[1], "2 of 3: Группа А, Группа В");
    assert_eq!(shared[2], "Importance: Группа А – 3; Группа В – 2");
    assert_eq!(plain(&strengths.rows[0][0]), shared[0], "what most name stands first");
    let weaknesses = row(table(&report, "Weaknesses"), "Дефицит кадров в сельских округах (");
    assert!(weaknesses[0].contains("\nЛюдей в сельских округах не хватает (Группа Б)"));
    assert!(weaknesses[1].ends_with("in the model answer"));
    let points = table(&report, "Points of the model · SWOT");
    let youth = row(points, "Отток молодёжи в областной центр");
    assert_eq!(youth[2..], ["✓\u{a0}found", "✓\u{a0}found", "–\u{a0}missed"]);
    let fraud = row(points, "Кибермошенничество подрывает");
    assert_eq!(fraud[3], "?\u{a0}perhaps", "a suggested link is told as one");
    let numbers = table(&report, "Cards by cell · SWOT");
    assert_eq!(row(numbers, "Coverage")[1..], ["0.31 (0.62)", "0.12 (0.44)", "0.06 (0.25)", "–"]);
    assert_eq!(row(numbers, "All cards")[1..], ["11", "10", "12", "16"]);
    let own = sections(&report).into_iter().find(|of| of.title.starts_with("Группа А")).unwrap();
    let words = said_in(own);
    for expected in ["11 thoughts missed", "6 thoughts beyond the model", "Отделы не передают"]
    {
        assert!(words.contains(expected), "{expected}: {words}");
    }
}

fn said_in(section: &Section) -> String {
    let mut words = String::new();
    for block in &section.blocks {
        let lines = match block {
            Block::Text(_, line) => vec![line],
            Block::List(lines) => lines.iter().collect(),
            _ => Vec::new(),
        };
        for line in lines {
            words.push_str(&plain(line));
            words.push('\n');
        }
    }
    words
}

#[test]
fn a_document_tells_as_much_as_was_wished() {
    let [page, brief, full] = [Depth::Page, Depth::Brief, Depth::Full].map(class_document);
    assert_eq!(titles(&page), ["Summary", "In numbers"]);
    assert!(page.cover.is_none() && page.contents.is_none());
    assert_eq!(pdf::set(&page).unwrap().count(), 1);
    let titles_of_brief = titles(&brief);
    assert!(titles_of_brief.contains(&"Measures".to_owned()), "{titles_of_brief:?}");
    assert!(!titles_of_brief.contains(&"Against the model answer".to_owned()));
    assert!(brief.cover.is_some() && tables(&brief).len() < tables(&full).len());
    let titles = titles(&full);
    for title in ["Measures", "Against the model answer", "Links to be confirmed"] {
        assert!(titles.contains(&title.to_owned()), "{title}: {titles:?}");
    }
}

#[test]
fn the_first_page_says_in_words_what_the_numbers_say() {
    let report = class_document(Depth::Page);
    let words = said_in(sections(&report)[0]);
    for said in [
        "3 workshops are held against each other and against the model answer.",
        "Thoughts: 29. All name 0, several 4, only one 25.",
        "“Аким лично слушает жителей” (2 of 3)",
        "Группа А and Группа Б, overlap 0.11 (0.17)",
        "Together they found 5 of the 16 points of the model answer.",
        "and 8 more",
        "14 suggested links wait to be confirmed",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
}

#[test]
fn two_states_of_a_workshop_are_told_as_what_changed() {
    let earlier = room("Services", 10_000)
        .cards(STRENGTHS, &["Опытные специалисты", "Мобильная приёмная"])
        .cards(WEAKNESSES, &["Слабый интернет в аулах"])
        .done();
    let mut later = earlier.clone();
    let canvas = later.canvases[0].id;
    let board = later.canvas_mut(canvas).unwrap();
    let moved = board.cell_mut(STRENGTHS).unwrap().cards.remove(1);
    board.cell_mut(OPPORTUNITIES).unwrap().cards.push(moved);
    let mut rated = (*board.cell(STRENGTHS).unwrap().cards[0]).clone();
    rated.first = Some(Score::nearest(4.0));
    board.cell_mut(STRENGTHS).unwrap().cards[0] = rated.into();
    let new = fourfold::session::Card::new(CardId(uuid::Uuid::from_u128(77)), "Паводки весной");
    board.cell_mut(THREATS).unwrap().cards.push(new.into());
    let found = compared(&[earlier, later], None, Language::English);
    let report = paper(&found, &english(Depth::Full));
    assert_eq!(report.title, "Two states of one workshop");
    let changes = table(&report, "What changed · SWOT");
    assert_eq!(row(changes, "Паводки весной")[2], "added");
    assert_eq!(row(changes, "Мобильная приёмная")[2], "moved: Strengths → Opportunities");
    assert!(changes.rows.iter().all(|row| plain(&row[1]) != "Слабый интернет в аулах"));
    let all: String = sections(&report).into_iter().map(said_in).collect();
    assert!(all.contains("Unchanged: ") && all.contains("Слабый интернет в аулах"), "{all}");
    let cover = report.cover.unwrap();
    assert_eq!(cover.facts[0], ("Before".to_owned(), "Services (0)".to_owned()));
}

/// Two rooms with forty cards a cell, one of them long.
fn large() -> Vec<Session> {
    let rooms = [
        ("Одна очень большая сессия по школам", 10_000),
        ("Другая сессия о дорогах области", 50_000),
    ];
    let of = |(title, first): (&str, u64)| {
        let mut room = room(title, first);
        for cell in [STRENGTHS, WEAKNESSES, OPPORTUNITIES, THREATS] {
            let words = (0..40).map(|at| format!("Карточка {at} об услугах, {cell:?}, {title}"));
            let words: Vec<String> = words.collect();
            room = room.cards(cell, &words.iter().map(String::as_str).collect::<Vec<_>>());
        }
        let long: String = "слово ".repeat(LONG / 6);
        room.cards(THREATS, &[long.as_str(), &"қ".repeat(300)]).done()
    };
    rooms.map(of).into()
}

#[test]
fn many_cards_and_many_groups_stay_on_upright_pages() {
    let many: Vec<Session> = (1..=11)
        .map(|at| {
            let words = format!("Общая мысль номер {}", at % 3);
            let own = format!("Мысль группы {at} о дорогах и школах");
            room(&format!("Учебная группа {at}"), at * 1_000)
                .cards(STRENGTHS, &[words.as_str(), &own])
                .cards(THREATS, &["Отток молодёжи"])
                .done()
        })
        .collect();
    for sessions in [large(), many] {
        let last = sessions.len() - 1;
        let model = (sessions.len() > 2).then_some(last);
        for language in Language::ALL {
            let wishes = Wishes::new(language);
            let report = paper(&compared(&sessions, model, language), &wishes);
            let pages = pdf::set(&report).unwrap();
            for at in 0..pages.count() {
                let [width, height] = pages.size(at).unwrap();
                assert!(width < height, "page {at} of {} lies in {language:?}", sessions.len());
                let over = pages.words(at).into_iter().find(|of| of.right > width - 30.0);
                assert!(over.is_none(), "{over:?}");
            }
        }
    }
}

#[test]
fn numbers_stand_for_long_titles_and_are_explained() {
    let report = paper(&compared(&large(), None, Language::English), &english(Depth::Full));
    let words: String = sections(&report).into_iter().map(said_in).collect();
    assert!(words.contains("#1\u{2002}Одна очень большая сессия по школам"), "{words}");
    assert_eq!(row(table(&report, "Strengths"), "Карточка 0 ")[1], "#1");
}

fn sly() -> Vec<Session> {
    let rooms = [(SLY[0], 10_000), (SLY[1], 20_000)];
    let of = |(title, first): (&str, u64)| {
        let canvas = room(title, first).cards(STRENGTHS, &SLY).cards(THREATS, &[title, ""]);
        canvas.done()
    };
    rooms.map(of).into()
}

#[test]
fn words_of_a_room_stay_words_in_every_document() {
    let found = compared(&sly(), None, Language::English);
    let wishes = english(Depth::Full);
    let report = paper(&found, &wishes);
    let page = page(&html(&report));
    let read = roxmltree::Document::parse(&page).unwrap();
    let in_page: String = read.descendants().filter_map(|node| node.text()).collect();
    let mut told = vec![in_page];
    for form in [Form::Docx, Form::Pptx] {
        let parts = parts(write(&found, &wishes, form, None).unwrap());
        assert_sound(&parts, "sly comparison");
        told.push(said(&parts));
    }
    for told in told {
        for sly in SLY {
            assert!(told.contains(sly), "{sly} is not text in {told}");
        }
        assert!(told.contains("(empty card)"));
    }
    let markdown = markdown(&report);
    assert!(markdown.contains("\\<script\\>") && !markdown.contains("<script>"));
}

#[test]
fn the_same_comparison_gives_the_same_bytes_in_every_format_and_language() {
    let sessions = the_class();
    for (at, language) in Language::ALL.into_iter().enumerate() {
        let wishes = Wishes { organisation: "Office".into(), ..Wishes::new(language) };
        let forms = Form::ALL.into_iter().filter(|form| form.is_offered());
        for form in forms.filter(|form| at == 0 || *form != Form::Pdf) {
            let written =
                || write(&compared(&sessions, Some(3), language), &wishes, form, None).unwrap();
            assert_eq!(written(), written(), "{form:?} in {language:?}");
        }
    }
}

#[test]
fn measures_in_a_workbook_are_numbers_with_two_decimals() {
    let found = compared(&the_class(), Some(3), Language::Russian);
    let book = write(&found, &Wishes::new(Language::Russian), Form::Xlsx, None).unwrap();
    let parts = parts(book);
    assert_sound(&parts, "comparison");
    let text = |name: &str| String::from_utf8(parts[name].clone()).unwrap();
    let styles = text("xl/styles.xml");
    let styles = roxmltree::Document::parse(&styles).unwrap();
    let named = |name: &'static str| {
        let found = styles.descendants().find(move |node| node.tag_name().name() == name);
        found.into_iter().flat_map(|node| node.children())
    };
    // Format 2 is "0.00" in every workbook.
    let own = named("numFmts").find(|node| node.attribute("formatCode") == Some("0.00"));
    let id = own.and_then(|node| node.attribute("numFmtId")).unwrap_or("2");
    let is_it = |node: &roxmltree::Node| node.attribute("numFmtId") == Some(id);
    let two = named("cellXfs").position(|node| is_it(&node)).unwrap();
    let sheet = text("xl/worksheets/sheet2.xml");
    let xml = roxmltree::Document::parse(&sheet).unwrap();
    let overlap = xml.descendants().find(|node| node.attribute("r") == Some("C2")).unwrap();
    assert_eq!(overlap.attribute("s"), Some(two.to_string().as_str()));
    assert_eq!(overlap.attribute("t"), None, "a number, not words");
    assert!(xml.descendants().any(|node| node.tag_name().name() == "pane"), "headings stay");
}

#[test]
fn futures_on_the_same_axes_are_drawn_and_a_deck_keeps_the_table_beside_them() {
    let same = || class("../public-administration-2035.ron");
    let found = compared(&[same(), same()], None, Language::English);
    let full = paper(&found, &english(Depth::Full));
    let blocks = sections(&full).into_iter().flat_map(|section| &section.blocks);
    let figure = |block: &&Block| matches!(block, Block::Figure(_));
    let figures: Vec<&Block> = blocks.filter(figure).collect();
    let [Block::Figure(matrix)] = figures[..] else { panic!("one figure: {}", figures.len()) };
    assert!(matrix.alternative.contains("Expected") && !matrix.caption.is_empty());
    let deck = parts(write(&found, &english(Depth::Full), Form::Pptx, None).unwrap());
    let annex = Texts::new(Language::English).get(fourfold::msg!("report-group-annex"));
    let said = said(&deck);
    assert!(said.contains("Horizontal axis") && !said.contains(&annex), "{said}");
}

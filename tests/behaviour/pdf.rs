//! Reports as PDF: nothing lost, clipped or laid beside the paper; words stay words.

use fourfold::{
    report::{
        pdf::{Laid, Pages, Standard, set},
        tree::{
            Block, Board, BoardCell, Column, Line, Names, Report, Run, Section, Table, Tone, report,
        },
        wishes::{Depth, Wishes},
    },
    session::{Language, Session, SessionId},
};

use crate::samples::{Builder, full_session};

fn section(title: &str, blocks: Vec<Block>) -> Section {
    let title = title.to_owned();
    Section { part: None, canvas: None, number: "1".to_owned(), title, blocks, below: Vec::new() }
}

fn of(sections: Vec<Section>) -> Report {
    Report {
        language: Language::Kazakh,
        depth: Depth::Full,
        title: "Есеп".to_owned(),
        date: None,
        author: String::new(),
        cover: None,
        contents: None,
        names: Names {
            figure: "Сурет".to_owned(),
            table: "Кесте".to_owned(),
            page: "Бет".to_owned(),
        },
        sections,
    }
}

fn all(pages: &Pages) -> Vec<(usize, Laid)> {
    (0..pages.count())
        .flat_map(|page| pages.words(page).into_iter().map(move |laid| (page, laid)))
        .collect()
}

/// The words of all pages without blanks and places to break.
fn dense(pages: &Pages) -> String {
    let words = all(pages).into_iter().map(|(_, laid)| laid.words).collect::<String>();
    packed(&words)
}

fn packed(words: &str) -> String {
    words.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}').collect()
}

/// Every word stands between the margins.
fn stands_on_paper(pages: &Pages) {
    for (page, laid) in all(pages) {
        let [width, height] = pages.size(page).unwrap();
        let inside = laid.left >= 30.0
            && laid.right <= width - 30.0
            && laid.foot - laid.size >= 15.0
            && laid.foot <= height - 20.0;
        assert!(inside, "page {page} of {width} by {height}: {laid:?}");
    }
}

fn plain(words: &str) -> Line {
    vec![Run::plain(words)]
}

#[test]
fn whatever_a_card_holds_stands_on_the_page_as_it_was_written() {
    let hostile = [
        "#eval(\"1\") $x^2$ *no* _markup_ `raw` <label> @ref // not a comment",
        "=cmd|' /C calc'!A0 <script>alert(1)</script> ]]> &amp; \\ \"quoted\" 'so'",
        "-> is no arrow -- nor is this a dash ... https://example.org/a_b#c",
        "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі",
    ];
    let word = "ұзақ".repeat(75);
    // A card of 2,000 letters goes on over the page, so it is looked for word by word.
    let long: Vec<String> = (0..170).map(|number| format!("Сөйлем{number}.")).collect();
    let mut cards: Vec<Line> = hostile.iter().map(|words| plain(words)).collect();
    cards.extend([plain(&word), plain(&long.join(" "))]);
    cards.extend((0..40).map(|number| plain(&format!("Карточка {number}"))));
    let cell = |title: &str, cards: &[Line]| BoardCell {
        title: title.to_owned(),
        description: word.clone(),
        cards: cards.to_vec(),
    };
    let cells = vec![cell("Бірі", &cards), cell(&word, &[]), cell("Үшінші", &cards[..2])];
    let board = Board { number: 1, caption: word.clone(), columns: 2, cells };
    let blocks = vec![Block::Board(board), Block::List(vec![plain(&word)])];
    let pages = set(&of(vec![section(&word, blocks)])).unwrap();

    stands_on_paper(&pages);
    let text = dense(&pages);
    let long = long.iter().map(String::as_str);
    for words in hostile.iter().copied().chain([word.as_str()]).chain(long) {
        assert!(text.contains(&packed(words)), "{words} is not there");
    }
    for number in 0..40 {
        assert!(text.contains(&format!("Карточка{number}")));
    }
    // The title of a cell stands again over what follows on the next page.
    assert!(pages.count() > 1);
    assert!(pages.words(1).iter().any(|laid| laid.words == "Бірі"));
}

#[test]
fn a_table_breaks_across_pages_under_its_heading_and_turns_the_page_where_it_is_wide() {
    let columns = |count: usize| -> Vec<Column> {
        (0..count).map(|at| Column::words(&format!("Көрсеткіштің{at}"), 10)).collect()
    };
    let row = |row: usize, count: usize| -> Vec<Line> {
        (0..count).map(|at| plain(&format!("қызметкер-{row}/{at}"))).collect()
    };
    let table = |number, count, rows| {
        let rows = (0..rows).map(|at| row(at, count)).collect();
        let caption = "Деректер".to_owned();
        Block::Table(Table { number, caption, columns: columns(count), rows })
    };
    let long = section("Ұзын", vec![table(1, 3, 120)]);
    let wide = section("Кең", vec![table(2, 10, 3)]);
    let widest = section("Ең кең", vec![table(3, 25, 3)]);
    let pages = set(&of(vec![long, wide, widest])).unwrap();

    stands_on_paper(&pages);
    let text = dense(&pages);
    for (count, rows) in [(3, 120), (10, 3), (25, 3)] {
        for (row, at) in (0..rows).flat_map(|row| (0..count).map(move |at| (row, at))) {
            assert!(text.contains(&format!("қызметкер-{row}/{at}")), "{row}/{at} is lost");
        }
    }
    let upright = |page: usize| pages.size(page).is_some_and(|[width, height]| width < height);
    let heads =
        |page: usize| pages.words(page).iter().filter(|laid| laid.words == "Көрсеткіштің0").count();
    assert!((0..3).all(|page| upright(page) && heads(page) == 1), "each page has the heading");
    let last = pages.count() - 1;
    assert!(!upright(last) && heads(last) >= 1, "the widest is on a turned page");
    // A heading goes with its table.
    assert!(pages.words(last).iter().any(|laid| laid.words.contains("кең")));
}

#[test]
fn a_heading_stays_with_what_it_leads_to_and_a_small_table_in_one_piece() {
    let row = |row: usize| vec![plain(&format!("Жол {row}")), plain("мәні")];
    let columns = vec![Column::words("Атауы", 10), Column::words("Мәні", 10)];
    for lines in (20..46).step_by(2) {
        let before: Vec<Line> = (0..lines).map(|at| plain(&format!("Тармақ {at}"))).collect();
        let note = Block::Text(Tone::Note, plain("Кестені оқу тәртібі"));
        let rows = (0..5).map(row).collect();
        let table =
            Table { number: 1, caption: "Деректер".into(), columns: columns.clone(), rows };
        let first = section("Алғашқы", vec![Block::List(before)]);
        let pages =
            set(&of(vec![first, section("Келесі", vec![note, Block::Table(table)])])).unwrap();
        let page_of = |words: &str| {
            let found = all(&pages).into_iter().find(|(_, laid)| laid.words.contains(words));
            found.unwrap_or_else(|| panic!("{words} is lost")).0
        };
        let heading = page_of("Келесі");
        for words in ["Кестені оқу тәртібі", "Деректер", "Атауы", "Жол 0", "Жол 4"]
        {
            assert_eq!(page_of(words), heading, "{words}, after {lines} lines");
        }
    }
}

#[test]
fn the_last_rows_of_a_table_are_never_alone_and_keep_what_is_read_beside_them() {
    let columns = vec![Column::words("Атауы", 10), Column::words("Мәні", 10)];
    for rows in 40..70 {
        let row = |row: usize| vec![plain(&format!("Жол {row}.")), plain("мәні")];
        let rows: Vec<Vec<Line>> = (0..rows).map(row).collect();
        let last = rows.len() - 1;
        let table =
            Table { number: 1, caption: "Деректер".into(), columns: columns.clone(), rows };
        let note = Block::Text(Tone::Note, plain("Дереккөз: жинақ"));
        let pages = set(&of(vec![section("Бөлім", vec![Block::Table(table), note])])).unwrap();
        let all = all(&pages);
        let page_of =
            |words: &str| all.iter().find(|(_, laid)| laid.words.contains(words)).unwrap().0;
        let end = page_of(&format!("Жол {last}."));
        for before in 1..3 {
            assert_eq!(page_of(&format!("Жол {}.", last - before)), end, "of {last}");
        }
        if pages.words(0).iter().filter(|laid| laid.words == "Атауы").count() == 1 {
            assert_eq!(page_of("Дереккөз"), end, "of {last}");
        }
    }
}

#[test]
fn what_rows_have_in_common_stands_over_them_on_every_page() {
    let columns = vec![
        Column::grouping("Ұяшық", 10),
        Column::words("Карточка", 40),
        Column::numbers("Маңыздылығы", 10),
    ];
    let row = |at: usize| {
        let cell = if at < 8 { "Күшті жақтары" } else { "Әлсіз жақтары" };
        vec![plain(cell), plain(&format!("Ой {at}. {}", "қызмет көрсету ".repeat(12))), plain("3")]
    };
    let rows = (0..60).map(row).collect();
    let table = Table { number: 1, caption: "Карточкалар".into(), columns, rows };
    let pages = set(&of(vec![section("Бөлім", vec![Block::Table(table)])])).unwrap();
    stands_on_paper(&pages);
    let count = |page: usize, words: &str| {
        pages.words(page).iter().filter(|laid| laid.words == words).count()
    };
    assert!(pages.count() > 2);
    assert_eq!(count(0, "Күшті жақтары"), 1);
    for page in 0..pages.count() {
        assert_eq!(count(page, "Әлсіз жақтары"), 1, "page {page}");
        assert_eq!(count(page, "Карточка"), 1, "page {page}");
    }
}

#[test]
fn a_long_and_narrow_table_stands_beside_itself() {
    let columns = vec![Column::words("Аудан", 10), Column::numbers("2024", 10)];
    let rows = (0..300).map(|row| vec![plain(&format!("Аудан {row}.")), plain("8,5")]).collect();
    let table = Table { number: 1, caption: "Кесте".into(), columns, rows };
    let pages = set(&of(vec![section("Бөлім", vec![Block::Table(table)])])).unwrap();
    stands_on_paper(&pages);
    assert!(pages.count() < 4, "{} pages", pages.count());
    let text = dense(&pages);
    assert!((0..300).all(|row| text.contains(&format!("Аудан{row}."))));
}

#[test]
fn a_long_title_leaves_room_for_the_cover_on_one_page() {
    let mut builder = Builder::new(&"Ұзақ атау ".repeat(30));
    builder.session.question = "Қызмет қалай жақсарады? ".repeat(25);
    builder.session.place = "Орал".to_owned();
    builder.session.facilitator = "А. Б.".to_owned();
    let pages = set(&report(&builder.session, &Wishes::new(Language::Kazakh))).unwrap();
    stands_on_paper(&pages);
    assert!(pages.words(0).iter().any(|laid| laid.words.contains("А. Б.")));
    assert!(pages.words(1).iter().any(|laid| laid.words == "Мазмұны"));
}

#[test]
fn a_title_stands_with_the_first_table_however_wide_it_is() {
    let columns = (0..14).map(|at| Column::words(&format!("Көрсеткіштің{at}"), 10)).collect();
    let rows = vec![(0..14).map(|at| plain(&format!("қызметкер{at}"))).collect()];
    let table = Table { number: 1, caption: "Кең".into(), columns, rows };
    let pages = set(&of(vec![section("Бөлім", vec![Block::Table(table)])])).unwrap();
    assert_eq!(pages.count(), 1);
    let words = dense(&pages);
    assert!(words.contains("Есеп") && words.contains("қызметкер13"), "{words}");
}

#[test]
fn an_archive_copy_is_dated_by_the_workshop_or_by_its_id_and_never_by_the_clock() {
    let id = "019ce03a-635c-7a59-bcc0-26ddee1aed95".parse().unwrap();
    let mut session = Builder::new("Күні жоқ").session;
    session.id = SessionId(id);
    let dated = |session: &Session| {
        let pages = set(&report(session, &Wishes::new(Language::Kazakh))).unwrap();
        String::from_utf8_lossy(&pages.write(Standard::A2b).unwrap()).into_owned()
    };
    assert!(dated(&session).contains("2026-03-12"), "the day in its id");
    session.date = Some("2025-01-31".parse().unwrap());
    assert!(dated(&session).contains("2025-01-31"), "its own day");
}

#[test]
fn the_shortest_report_is_one_page_however_much_is_in_the_session() {
    let session = full_session();
    let wishes = Wishes { depth: Depth::Page, ..Wishes::new(Language::Russian) };
    let pages = set(&report(&session, &wishes)).unwrap();
    assert_eq!(pages.count(), 1);
    stands_on_paper(&pages);

    let picture = pages.picture(0, 0.5).unwrap();
    assert_eq!(picture.pixels.len(), picture.width * picture.height * 4);
    assert!(picture.pixels.chunks(4).any(|pixel| pixel != [255; 4]), "something is on it");
    assert!(pages.picture(1, 1.0).is_err());
}

#[test]
fn an_empty_session_and_letters_no_typeface_has_are_written_by_every_standard() {
    let mut session =
        Session { title: "会議 👩‍👩‍👧 مرحبا".to_owned(), ..full_session() };
    session.canvases.clear();
    session.indicators.clear();
    let report = report(&session, &Wishes::new(Language::English));
    let pages = set(&report).unwrap();
    for standard in [Standard::Plain, Standard::A2b, Standard::Ua1] {
        let bytes = pages.write(standard).unwrap();
        assert!(bytes.starts_with(b"%PDF-1."), "{standard:?}");
    }
    let again = set(&report).unwrap().write(Standard::Plain).unwrap();
    assert!(again == pages.write(Standard::Plain).unwrap(), "the same report, the same bytes");
}

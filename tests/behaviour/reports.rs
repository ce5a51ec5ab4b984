//! Reports: every sample in every format and language, words that stay words, nothing lost.

use std::{collections::BTreeSet, fs, path::Path, sync::Arc};

use fourfold::{
    figure::{
        Area, board,
        map::driver_map,
        matrix,
        scene::{Scene, Shape},
    },
    report::{
        form::{Form, write},
        tree::{Block, Report, Section, plain, report},
        wishes::{Depth, Part, Template, Wishes},
    },
    session::{
        CanvasKind, CellKey, Corner, Document, Evidence, EvidenceId, Finite, Found, IndicatorData,
        Language, Observation, Period, Rows, Session, Stage, Stance, Swot, SwotCell, Value,
    },
    storage::{self, Opened},
    text::Texts,
};

use crate::samples::{Builder, full_session};

pub fn samples() -> Vec<(String, Session)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops");
    let mut files: Vec<_> = [root.clone(), root.join("class")]
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .collect();
    files.sort();
    let read = |path: &std::path::PathBuf| match storage::parse(&fs::read(path).unwrap()).unwrap() {
        Opened::Session(session) => {
            (path.file_stem().unwrap().to_string_lossy().into_owned(), *session)
        }
        Opened::Newer { .. } => panic!("a sample of this format"),
    };
    files.iter().map(read).collect()
}

fn wishes(language: Language) -> Wishes {
    Wishes::new(language)
}

/// A page of HTML as the XML it nearly is.
pub fn page(html: &str) -> String {
    let body = html.split_once("<html").unwrap().1;
    let closed = body.replace("charset=\"utf-8\">", "charset=\"utf-8\"/>");
    let closed = closed.replace("<wbr>", "<wbr/>");
    format!("<html{}", closed.replace("initial-scale=1\">", "initial-scale=1\"/>"))
}

pub fn sections(report: &Report) -> Vec<&Section> {
    fn all<'a>(sections: &'a [Section], found: &mut Vec<&'a Section>) {
        for section in sections {
            found.push(section);
            all(&section.below, found);
        }
    }
    let mut found = Vec::new();
    all(&report.sections, &mut found);
    found
}

#[test]
fn every_sample_becomes_every_text_in_every_language() {
    for (name, session) in samples() {
        for language in Language::ALL {
            let wishes = wishes(language);
            for form in [Form::Html, Form::Markdown, Form::Csv] {
                let bytes = write(&session, &wishes, form, None).unwrap();
                assert_eq!(bytes, write(&session, &wishes, form, None).unwrap(), "{name} {form:?}");
                let words = String::from_utf8(bytes).unwrap();
                let cards =
                    session.cards().filter(|(_, card)| !card.text.contains(['"', '&', '\'']));
                let plain = words.replace('\\', "").replace("\"\"", "\"");
                for (_, card) in cards {
                    assert!(plain.contains(card.text.trim()), "{name} {form:?}: {}", card.text);
                }
            }
        }
    }
}

#[test]
fn a_page_is_sound_complete_in_itself_and_leads_where_it_points() {
    for (name, session) in samples() {
        let html = write(&session, &wishes(Language::Kazakh), Form::Html, None).unwrap();
        let html = String::from_utf8(html).unwrap();
        assert!(!html.contains("<script") && !html.contains("<link"), "{name}");
        assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"kk\">"));
        let page = page(&html);
        let read = roxmltree::Document::parse(&page).unwrap_or_else(|e| panic!("{name}: {e}"));
        let mut ids = BTreeSet::new();
        for node in read.descendants() {
            if let Some(id) = node.attribute("id") {
                assert!(ids.insert(id.to_owned()), "{name}: two of {id}");
            }
            assert!(node.attribute("src").is_none());
        }
        for node in read.descendants().filter(|node| node.has_tag_name("a")) {
            let to = node.attribute("href").unwrap();
            assert!(ids.contains(to.trim_start_matches('#')), "{name}: {to} leads nowhere");
        }
        for node in read.descendants() {
            if let Some(paint) = node.attribute("fill").and_then(|fill| fill.strip_prefix("url(#"))
            {
                assert!(ids.contains(paint.trim_end_matches(')')), "{name}: {paint}");
            }
        }
    }
}

#[test]
fn headings_follow_the_template_and_the_depth() {
    let (_, session) =
        samples().into_iter().find(|(name, _)| name == "public-administration-2035").unwrap();
    let titles = |wishes: &Wishes| -> Vec<String> {
        report(&session, wishes).sections.iter().map(Section::heading).collect()
    };
    let standard = titles(&wishes(Language::English));
    assert_eq!(standard[0], "1 Focal question and context");
    assert!(standard.iter().any(|title| title.ends_with("Drivers and scenarios")), "{standard:?}");
    let state = Wishes { template: Template::StatePlanning, ..wishes(Language::Russian) };
    let state = titles(&state);
    assert_eq!(state[..2], ["1 Анализ текущей ситуации", "2 Сценарии развития"]);
    let page = Wishes { depth: Depth::Page, ..wishes(Language::English) };
    let page = report(&session, &page);
    assert!(page.cover.is_none() && page.contents.is_none());
    assert!(sections(&page).iter().all(|section| section.part != Some(Part::Indicators)));
}

#[test]
fn chosen_sections_come_in_the_chosen_order() {
    let (_, session) = samples().into_iter().find(|(name, _)| name == "west-kazakhstan").unwrap();
    let parts = vec![Part::Sources, Part::Swot, Part::Pest];
    let wishes = Wishes { parts, ..wishes(Language::English) };
    let report = report(&session, &wishes);
    assert!(report.cover.is_none());
    let told: Vec<_> = sections(&report).into_iter().filter_map(|section| section.part).collect();
    assert_eq!(told, [Part::Swot, Part::Pest], "nothing is cited, so there are no sources");
}

#[test]
fn what_a_session_does_not_have_is_left_out() {
    let empty = Builder::new("").session;
    for depth in [Depth::Page, Depth::Brief, Depth::Full] {
        let wishes = Wishes { depth, ..wishes(Language::English) };
        let report = report(&empty, &wishes);
        let told: Vec<_> = sections(&report).iter().map(|section| section.title.clone()).collect();
        let allowed = |title: &String| ["Annex", "Method"].contains(&title.as_str());
        assert!(told.iter().all(allowed), "{told:?}");
        for form in [Form::Html, Form::Markdown, Form::Csv] {
            assert!(!write(&empty, &wishes, form, None).unwrap().is_empty());
        }
    }
    assert!(write(&empty, &wishes(Language::English), Form::Svg, None).is_err());
}

#[test]
fn every_mark_of_a_source_is_in_the_list_and_every_source_is_cited() {
    for (name, session) in samples() {
        let report = report(&session, &wishes(Language::English));
        let html = String::from_utf8(
            write(&session, &wishes(Language::English), Form::Html, None).unwrap(),
        )
        .unwrap();
        let listed = sections(&report)
            .into_iter()
            .flat_map(|section| &section.blocks)
            .find_map(|block| match block {
                Block::Sources(lines) => Some(lines.len()),
                _ => None,
            })
            .unwrap_or(0);
        for number in 1..=listed {
            assert!(html.contains(&format!("href=\"#source-{number}\"")), "{name}: {number}");
        }
    }
}

/// Words that are markup, formulas or nothing at all in one format or another.
pub const SLY: [&str; 12] = [
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "#eval(\"1\")",
    "]]> & </w:t>",
    "$x$ and \\frac{1}{2}",
    "{{braces}} %name%",
    "&amp; &#x41; &lt;",
    "| pipe | \\| `code` *star* _low_",
    "# heading",
    "[link](http://x) ![p](y)",
    "+7 701 \"quoted\" 'single'",
    "_x0041_ line\nbreak",
];

/// A session in which every place for words holds sly ones, and control characters.
pub fn sly_session() -> Session {
    let mut builder = Builder::new(&format!("{}\u{1}\u{7}", SLY[1]));
    let canvas = builder.canvas(CanvasKind::Swot(Swot::default()));
    for (text, cell) in SLY.iter().zip(SwotCell::ALL.into_iter().cycle()) {
        let text = format!("{text}\u{2}");
        builder.card(canvas, CellKey::Swot(cell), &text);
        let card = builder.last(canvas, CellKey::Swot(cell));
        card.note.clone_from(&text);
        card.tags.push(text.clone());
        let document = Document { title: text.clone(), quotation: text, ..Document::default() };
        card.evidence.push(Evidence {
            id: EvidenceId(card.id.0),
            found: Found::Document(document),
            stance: Stance::Supports,
            shows: String::new(),
        });
    }
    for cell in SwotCell::ALL {
        builder.cell(canvas, CellKey::Swot(cell)).description = SLY[3].into();
    }
    let rows = SLY.map(|text| {
        let value = Value::Number(Finite::try_from(1.0).unwrap());
        Observation(text.to_owned(), Period::Year(2024), value, text.to_owned())
    });
    let data = IndicatorData::CrossSection(Rows::new(rows.to_vec()));
    let indicator = builder.indicator(SLY[0], data);
    indicator.unit = SLY[4].into();
    indicator.notes = SLY[2].into();
    indicator.source.title = SLY[3].into();
    builder.session.question = SLY[2].into();
    builder.session
}

#[test]
fn words_stay_words_in_every_text() {
    let session = sly_session();
    let html = write(&session, &wishes(Language::English), Form::Html, None).unwrap();
    let html = String::from_utf8(html).unwrap();
    let page = page(&html);
    let read = roxmltree::Document::parse(&page).unwrap();
    let said: String = read.descendants().filter_map(|node| node.text()).collect();
    for sly in SLY {
        assert!(said.contains(sly), "{sly} is not text in the page");
    }
    assert!(!html.contains("<script>"));
    let csv = write(&session, &wishes(Language::English), Form::Csv, None).unwrap();
    let csv = String::from_utf8(csv).unwrap();
    let mut rows = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let texts: Vec<String> = rows.records().map(|row| row.unwrap()[5].to_owned()).collect();
    for sly in SLY {
        let found = texts.iter().any(|text| text == sly || text.strip_prefix('\'') == Some(sly));
        assert!(found, "{sly} is not in {texts:?}");
    }
    assert!(texts.iter().all(|text| !text.starts_with(['=', '+', '-', '@'])));
    let svg = write(&session, &wishes(Language::English), Form::Svg, Some("swot")).unwrap();
    let svg = String::from_utf8(svg).unwrap();
    let read = roxmltree::Document::parse(&svg).unwrap();
    assert!(read.descendants().all(|node| !node.has_tag_name("script")));
    let markdown = write(&session, &wishes(Language::English), Form::Markdown, None).unwrap();
    let markdown = String::from_utf8(markdown).unwrap();
    assert!(markdown.contains("\\<script\\>alert(1)\\</script\\>"));
    assert!(markdown.contains("\\$x\\$"));
    for text in [&html, &csv, &svg, &markdown] {
        let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r');
        assert!(!text.contains(control), "control characters are gone");
    }
}

/// A session at its ends: 40 cards a cell, a card of 2,000 letters, a word of 300, 500 rows.
pub fn extreme_session() -> Session {
    let mut builder = Builder::new(&"Ұзақ атау ".repeat(30));
    let canvas = builder.canvas(CanvasKind::Swot(Swot::default()));
    builder.edit(canvas).stage = Stage::Rate;
    for cell in SwotCell::ALL {
        let key = CellKey::Swot(cell);
        for number in 0..38 {
            builder.rated(canvas, key, &format!("Карточка {number} об услугах"), 3.0, 3.0);
        }
        builder.card(canvas, key, &"слово ".repeat(334));
        builder.card(canvas, key, &"қ".repeat(300));
    }
    let rows = (0..500).map(|row| {
        let value = Value::Number(Finite::try_from(f64::from(row)).unwrap());
        Observation(format!("Аудан {row}"), Period::Year(2024), value, String::new())
    });
    builder.indicator("Кесте", IndicatorData::CrossSection(Rows::new(rows.collect())));
    builder.session
}

#[test]
fn nothing_is_lost_at_the_ends() {
    let session = extreme_session();
    for form in [Form::Html, Form::Markdown] {
        let words = write(&session, &wishes(Language::Kazakh), form, None).unwrap();
        let words = String::from_utf8(words).unwrap();
        assert!(words.matches("об услугах").count() >= 4 * 38);
        assert!(words.contains(&"қ".repeat(300)));
        assert!(words.contains("слово слово") && words.contains("Аудан 499"));
    }
}

/// Letters reach a little less far than their line does.
pub fn assert_calm(scene: &Scene, of: &str) {
    let page = Area { left: 0.0, top: 0.0, right: scene.size.width, bottom: scene.size.height };
    let words: Vec<_> = scene.words().filter(|words| !words.text.is_empty()).collect();
    for (at, one) in words.iter().enumerate() {
        let letters = one.area().grown(-1.8);
        assert!(page.holds(&letters), "{of}: “{}” leaves the page", one.text);
        for other in &words[..at] {
            let over = letters.overlaps(&other.area().grown(-1.8));
            assert!(!over, "{of}: “{}” covers “{}”", one.text, other.text);
        }
    }
}

#[test]
fn no_words_of_a_drawing_cover_each_other_or_leave_it() {
    let mut all = samples();
    all.push(("full".into(), full_session()));
    all.push(("extreme".into(), extreme_session()));
    for ((name, session), language) in all.iter().zip(Language::ALL.into_iter().cycle()) {
        let texts = Texts::new(language);
        for canvas in &session.canvases {
            if let Some(scene) = board::board(canvas, 1_280.0, texts) {
                assert_calm(&scene, name);
                let said: String = scene.words().map(|words| words.text.as_str()).collect();
                let cards: usize = canvas.cells().flat_map(|(_, cell)| &cell.cards).count();
                assert!(cards == 0 || !said.contains('…'), "{name}: a card is cut");
            }
            let Some(foresight) = canvas.foresight() else { continue };
            for width in [760.0, 1_280.0] {
                assert_calm(&driver_map(foresight, "Map", width, texts), name);
                for pair in &foresight.pairs {
                    let scene = matrix::matrix(session, pair, "Matrix", width, texts);
                    assert_calm(&scene, name);
                    let said: String = scene.words().map(|words| words.text.as_str()).collect();
                    for corner in Corner::ALL {
                        let name = &pair.scenarios.get(corner).name;
                        let short = name.split_whitespace().next().unwrap_or_default();
                        assert!(said.contains(short), "{name} is not on the matrix");
                    }
                }
            }
        }
    }
}

#[test]
fn the_lines_of_a_driver_map_stop_where_a_name_stands() {
    let sample = samples().into_iter().find(|(name, _)| name == "public-administration-2035");
    let (_, session) = sample.unwrap();
    let foresight = session.canvases.iter().find_map(|canvas| canvas.foresight()).unwrap();
    for width in [760.0, 1_280.0] {
        let scene = driver_map(foresight, "Map", width, Texts::new(Language::Kazakh));
        let dashed = scene.shapes.iter().filter_map(|shape| match shape {
            Shape::Line { points, dash: 1.., .. } => Some((points[0], points[1])),
            _ => None,
        });
        for (from, to) in dashed {
            for words in scene.words() {
                let area = words.area().grown(-1.8);
                assert!(!area.is_crossed(from, to), "a line runs through “{}”", words.text);
            }
        }
    }
}

#[test]
fn a_page_names_what_rows_have_in_common_once() {
    let session = full_session();
    let html = write(&session, &wishes(Language::English), Form::Html, None).unwrap();
    let html = String::from_utf8(html).unwrap();
    let over = "scope=\"rowgroup\" colspan=\"";
    let after = |name: &str| html.matches(&format!(">{name}</th>")).count();
    assert!(html.contains(over) && after("Strengths") == 1, "the cell stands over its cards");
    assert!(!html.contains("<td>Strengths</td>"));
}

#[test]
fn every_story_and_decision_is_told_in_full() {
    for (name, session) in samples() {
        let report = report(&session, &wishes(Language::Russian));
        let mut said = String::new();
        for section in sections(&report) {
            for block in &section.blocks {
                match block {
                    Block::Text(_, line) => said.push_str(&plain(line)),
                    Block::List(lines) => lines.iter().for_each(|line| said.push_str(&plain(line))),
                    Block::Table(table) => {
                        table.rows.iter().flatten().for_each(|line| said.push_str(&plain(line)));
                    }
                    _ => {}
                }
            }
        }
        for decision in &session.decisions {
            assert!(said.contains(decision.text.trim()), "{name}: {}", decision.text);
        }
        for thought in &session.parking_lot {
            assert!(said.contains(thought.text.trim()), "{name}: {}", thought.text);
        }
        for pair in session.canvases.iter().filter_map(|c| c.foresight()).flat_map(|f| &f.pairs) {
            for corner in Corner::ALL {
                assert!(said.contains(pair.scenarios.get(corner).story.trim()), "{name}");
            }
        }
    }
}

#[cfg(feature = "paper")]
mod workbooks {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx};

    use super::*;

    fn open(session: &Session, language: Language) -> Xlsx<Cursor<Vec<u8>>> {
        let bytes = write(session, &wishes(language), Form::Xlsx, None).unwrap();
        assert_eq!(bytes, write(session, &wishes(language), Form::Xlsx, None).unwrap());
        Xlsx::new(Cursor::new(bytes)).unwrap()
    }

    #[test]
    fn every_sample_becomes_a_workbook_with_a_sheet_a_canvas_and_an_indicator() {
        for ((name, session), language) in
            samples().into_iter().zip(Language::ALL.into_iter().cycle())
        {
            let book = open(&session, language);
            let futures = session.canvases.iter().filter_map(|canvas| canvas.foresight());
            let futures = futures.filter(|foresight| !foresight.pairs.is_empty()).count();
            let sheets = 1 + session.canvases.len() + futures + session.indicators.len();
            assert_eq!(book.sheet_names().len(), sheets, "{name}");
        }
    }

    #[test]
    fn weights_and_totals_of_a_swot_are_formulas_with_their_values() {
        let (_, session) = samples().into_iter().find(|(n, _)| n == "west-kazakhstan").unwrap();
        let mut book = open(&session, Language::English);
        let name = book.sheet_names().into_iter().find(|name| name.starts_with("SWOT")).unwrap();
        let formulas = book.worksheet_formula(&name).unwrap();
        let said: Vec<&String> = formulas.used_cells().map(|(_, _, formula)| formula).collect();
        assert_eq!(said.iter().filter(|formula| formula.starts_with("SUM(")).count(), 2);
        let values = book.worksheet_range(&name).unwrap();
        let last = values.rows().next_back().unwrap().last().unwrap();
        // External: importance 5 4 4 2 5 4 4 4 of 32, responses 3 3 2 2 2 1 2 2.
        let expected = (15.0 + 12.0 + 8.0 + 4.0 + 10.0 + 4.0 + 8.0 + 8.0) / 32.0;
        let Data::Float(total) = last else { panic!("{last:?} is a number") };
        assert!((total - expected).abs() < 1e-9, "{total} is not {expected}");
    }

    #[test]
    fn the_futures_of_a_2x2_stand_in_a_sheet_of_their_own_with_the_points_of_the_matrix() {
        let all = samples();
        let (_, session) = all.iter().find(|(n, _)| n == "public-administration-2035").unwrap();
        let foresight = session.canvases.iter().find_map(|canvas| canvas.foresight()).unwrap();
        let pair = foresight.chosen_pair().unwrap();
        let name = |corner| Data::String(pair.scenarios.get(corner).name.clone());
        let mut book = open(session, Language::English);
        let held = book.sheet_names().into_iter().filter_map(|name| {
            let range = book.worksheet_range(&name).ok()?;
            Some(range.rows().map(<[Data]>::to_vec).collect::<Vec<_>>())
        });
        let sheets: Vec<Vec<Vec<Data>>> = held.collect();
        let held =
            |rows: &&Vec<Vec<Data>>| rows.iter().any(|row| row.contains(&name(Corner::LowLow)));
        let futures = sheets.iter().find(held).unwrap();
        for corner in Corner::ALL {
            let scenario = pair.scenarios.get(corner);
            let column = futures[0].iter().position(|cell| *cell == name(corner)).unwrap();
            let said: String = futures.iter().map(|row| row[column].to_string()).collect();
            let says = |words: &str| said.contains(words.trim());
            assert!(says(&scenario.story) && says(pair.x.pole(corner.x())), "{}", scenario.name);
            assert!(scenario.cell.cards.iter().all(|card| says(&card.text)), "{}", scenario.name);
        }
        let point = &pair.positions[0];
        let is_it = |row: &&Vec<Data>| {
            row.contains(&Data::Float(point.x.get())) && row.contains(&Data::Float(point.y.get()))
        };
        assert!(futures.iter().any(|row| is_it(&row)));
    }

    #[test]
    fn a_story_longer_than_a_cell_goes_on_below_it() {
        let all = samples();
        let (_, mut session) =
            all.into_iter().find(|(n, _)| n == "public-administration-2035").unwrap();
        let canvas =
            session.canvases.iter().find(|canvas| canvas.foresight().is_some()).unwrap().id;
        let CanvasKind::Foresight(foresight) = &mut session.canvas_mut(canvas).unwrap().kind else {
            panic!("it is a 2×2")
        };
        let pair = Arc::make_mut(&mut foresight.pairs[0]);
        let numbers: Vec<String> = (0..10_000).map(|at| at.to_string()).collect();
        let story = numbers.join(" ");
        assert!(story.chars().count() > 40_000);
        let scenario = Arc::make_mut(pair.scenarios.get_mut(Corner::LowLow));
        scenario.story.clone_from(&story);
        let mut book = open(&session, Language::English);
        let told = book.sheet_names().into_iter().any(|name| {
            let range = book.worksheet_range(&name).unwrap();
            let column =
                |at: usize| range.rows().map(|row| row[at].to_string()).collect::<String>();
            (0..range.width()).any(|at| column(at).contains(story.trim()))
        });
        assert!(told, "all of it is there");
    }

    #[test]
    fn words_of_a_workbook_are_no_formulas() {
        let mut book = open(&sly_session(), Language::English);
        for name in book.sheet_names() {
            let formulas = book.worksheet_formula(&name).unwrap();
            assert!(formulas.used_cells().all(|(_, _, formula)| formula.is_empty()), "{name}");
        }
        let name = book.sheet_names()[1].clone();
        let range = book.worksheet_range(&name).unwrap();
        let said: Vec<String> = range.rows().map(|row| row[1].to_string()).collect();
        for sly in SLY {
            assert!(said.iter().any(|text| text == sly), "{sly} is not in {said:?}");
        }
    }

    #[test]
    fn a_workbook_holds_the_ends() {
        let mut book = open(&extreme_session(), Language::Russian);
        let name = book.sheet_names()[2].clone();
        let range = book.worksheet_range(&name).unwrap();
        let rows = range.rows().filter(|row| row[0].to_string().starts_with("Аудан"));
        assert_eq!(rows.count(), 500);
    }

    #[test]
    fn days_of_a_workbook_are_days_and_its_sheets_go_by_names_that_can_be_told_apart() {
        let (_, session) =
            samples().into_iter().find(|(n, _)| n == "public-administration-2035").unwrap();
        let mut book = open(&session, Language::Russian);
        let names = book.sheet_names();
        let range = book.worksheet_range(&names[0]).unwrap();
        let day = |said: &Data| matches!(said, Data::DateTime(_));
        let row =
            |name: &str| range.rows().find(|row| row[0] == Data::String(name.into())).unwrap();
        assert!(day(&row("Дата")[1]));
        assert!(day(row("Решение").last().unwrap()));
        let (_, session) = samples().into_iter().find(|(n, _)| n == "west-kazakhstan").unwrap();
        let names = open(&session, Language::English).sheet_names();
        for wanted in
            ["SWOT", "PEST", "Regional… workload coefficient", "Regional departments services"]
        {
            assert!(names.iter().any(|name| name == wanted), "{wanted} is not in {names:?}");
        }
    }
}

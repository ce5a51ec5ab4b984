//! The place where a report is chosen, seen and let go, and what becomes of it.

use std::{fs, path::Path, sync::Arc};

use eframe::egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::Queryable;
use fourfold::{
    app::{
        Environment,
        choices::Choices,
        place::Place,
        writing::{self, Matter, NotWritten, Stop, Ticket, Writing},
    },
    cli::WindowArgs,
    msg,
    report::{
        form::{self, Form},
        holdings::{Holding, holdings},
        logo::Logo,
        tree::{Section, report},
        wishes::{Depth, Part, Wishes},
    },
    session::{Language, Session, SessionId},
    storage::{Opened, read},
    text::Texts,
};

use crate::{
    samples::small_swot,
    window::{Window, environment},
};

const MARK: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>\
    <rect width='40' height='20' fill='#123456'/></svg>";

fn with_organisation() -> Wishes {
    Wishes {
        organisation: "Ministry <of> Order".to_owned(),
        logo: Some(Logo::read(MARK.as_bytes().to_vec()).unwrap()),
        ..Wishes::new(Language::English)
    }
}

fn sample(name: &str) -> Session {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops").join(name);
    match read(&path).unwrap() {
        Opened::Session(session) => *session,
        Opened::Newer { .. } => panic!("{name} is of a newer format"),
    }
}

fn at_report(window: Window, session: Session) -> Window {
    let mut window = window.with_session(session);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Num9);
    window.rest();
    window
}

fn choices(window: &Window) -> &Choices {
    &window.shell().desk.preferences.report
}

/// Writes a path over the one that was offered, and takes it.
fn take_path(window: &mut Window, path: &Path) {
    window.rest();
    window.press(Modifiers::COMMAND, Key::A);
    window.rest();
    window.type_text(&path.to_string_lossy());
    window.rest();
    window.press(Modifiers::NONE, Key::Enter);
}

// What leaves.

#[test]
fn an_organisation_stands_on_the_cover_with_its_logo() {
    let (session, wishes) = (small_swot(), with_organisation());
    let html = form::write(&session, &wishes, Form::Html, None).unwrap();
    let html = String::from_utf8(html).unwrap();
    let (cover, rest) = html.split_once("</header>").unwrap();
    assert!(cover.contains("src=\"data:image/svg+xml;base64,"), "{cover}");
    assert!(cover.contains("alt=\"Ministry &lt;of&gt; Order\""), "{cover}");
    assert!(cover.contains("<dd>Ministry &lt;of&gt; Order</dd>"), "{cover}");
    assert!(!rest.contains("data:image"), "a logo stands once");
}

#[test]
#[cfg(feature = "paper")]
fn a_logo_stands_in_a_document_as_a_picture_with_words() {
    let bytes = form::write(&small_swot(), &with_organisation(), Form::Docx, None).unwrap();
    let mut parts = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let document = std::io::read_to_string(parts.by_name("word/document.xml").unwrap()).unwrap();
    assert!(parts.by_name("word/media/logo.png").is_ok());
    let document = roxmltree::Document::parse(&document).unwrap();
    let described: Vec<_> =
        document.descendants().filter_map(|node| node.attribute("descr")).collect();
    assert!(described.contains(&"Ministry <of> Order"), "{described:?}");
}

#[test]
fn a_logo_is_read_from_a_file_or_what_is_wrong_with_it_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mark.svg");
    fs::write(&file, MARK).unwrap();
    assert!(Logo::open(&file).is_ok());
    let texts = Texts::new(Language::English);
    let told = |name: &str| {
        let error = Logo::open(&folder.path().join(name)).unwrap_err();
        texts.label(&error.label(name))
    };
    assert!(told("gone.png").contains("gone.png"));
    fs::write(folder.path().join("words.png"), "words").unwrap();
    assert!(told("words.png").contains("PNG, JPEG or SVG"));
}

fn has_part(sections: &[Section], part: Part) -> bool {
    sections.iter().any(|of| of.part == Some(part) || has_part(&of.below, part))
}

#[test]
fn what_is_said_to_be_empty_is_left_out_and_all_else_is_told() {
    let mut sessions: Vec<Session> = [
        "west-kazakhstan.ron",
        "public-administration-2035.ron",
        "civil-service-public-interest.ron",
        "class/group-a.ron",
    ]
    .map(sample)
    .into();
    sessions.push(Session::new(SessionId(uuid::Uuid::nil())));
    sessions.push(small_swot());
    for session in &sessions {
        for depth in [Depth::Page, Depth::Brief, Depth::Full] {
            let parts = Part::ALL.to_vec();
            let wishes = Wishes { depth, parts, ..Wishes::new(Language::English) };
            let built = report(session, &wishes);
            for (part, holding) in holdings(session, depth) {
                let told = match part {
                    Part::Cover => built.cover.is_some(),
                    Part::Contents => built.contents.is_some(),
                    part => has_part(&built.sections, part),
                };
                let promised = !matches!(holding, Holding::Nothing | Holding::TooShort);
                assert_eq!(told, promised, "{part:?} at {depth:?} of {:?}", session.title);
            }
        }
    }
}

// Writing.

fn matter() -> Matter {
    Matter::Workshop(Arc::new(small_swot()), Wishes::new(Language::English))
}

#[test]
fn a_whole_set_lands_in_a_new_folder_and_never_over_another() {
    let folder = tempfile::tempdir().unwrap();
    let matter = matter();
    let write = || {
        let mut steps = Vec::new();
        let tell = |step: writing::Step| steps.push((step.done, step.all));
        let set = writing::set(&matter, folder.path(), "day", &Stop::default(), tell);
        (set.unwrap(), steps)
    };
    let ((first, count), steps) = write();
    assert_eq!(first, folder.path().join("day"));
    assert!(first.join("day.html").exists() && first.join("cards.csv").exists());
    assert!(first.join("pictures/swot-1.svg").exists());
    assert_eq!(steps, (0..count).map(|done| (done, count)).collect::<Vec<_>>());
    let ((second, _), _) = write();
    assert_eq!(second, folder.path().join("day (2)"));
}

#[test]
fn a_set_that_is_stopped_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let stop = Stop::default();
    let tell = |step: writing::Step| {
        if step.done == 2 {
            stop.ask();
        }
    };
    let written = writing::set(&matter(), folder.path(), "day", &stop, tell);
    assert_eq!(written, Err(NotWritten::Stopped));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_file_that_is_stopped_is_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.md");
    fs::write(&file, "before").unwrap();
    let stop = Stop::default();
    let asked = stop.clone();
    let make = || {
        asked.ask();
        Ok(b"after".to_vec())
    };
    let written = writing::file(make, &file, &stop);
    assert_eq!(written, Err(NotWritten::Stopped));
    assert_eq!(fs::read_to_string(&file).unwrap(), "before");
}

#[test]
fn what_is_being_written_shows_how_far_it_is_and_can_be_stopped() {
    let mut window = Window::new().with_session(small_swot());
    let writing = Writing::begun(Ticket(7), Path::new("set/cards.csv"), 12, Stop::default());
    window.shell_mut().desk.writing.push(writing);
    window.pass(0.6);
    assert!(window.shows("Writing 1 of 12, cards.csv"));
    window.click(msg!("writing-stop"));
    assert!(window.shell().desk.writing[0].is_stopping());
    assert!(window.shows("Stopping"));
}

// The place.

#[test]
fn a_report_leaves_as_it_was_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.html");
    let mut window = at_report(Window::new(), sample("west-kazakhstan.ron"));
    window.click_label("Русский");
    let pest = window.find(&window.says(Part::Pest.heading()));
    window.click_at(pest.center(), Modifiers::NONE);
    window.click(msg!("report-place-html"));
    take_path(&mut window, &file);
    let written = file.clone();
    window.wait_until(move |_| written.exists());
    let html = fs::read_to_string(&file).unwrap();
    assert!(html.contains("<html lang=\"ru\">"), "the language is the report's own");
    let heading = Texts::new(Language::Russian).get(Part::Pest.heading());
    assert!(!html.contains(&heading), "a part that was turned off is left out");
    assert!(window.shows("Report"), "the program speaks its own language");
}

fn pages(window: &Window) -> String {
    format!("{:?}", window.shell().desk.tab().unwrap().view.pages)
}

#[test]
#[cfg(feature = "paper")]
fn pages_are_seen_turned_and_set_once() {
    let mut window = at_report(Window::new(), sample("class/group-a.ron"));
    window.wait_until(|shell| {
        let pages = &shell.desk.tab().unwrap().view.pages;
        !pages.sizes().is_empty() && pages.are_drawn(&(0..1))
    });
    assert!(window.shows("Page 1 of"));
    window.click(msg!("preview-next"));
    assert!(window.shows("Page 2 of"));
    window.press(Modifiers::NONE, Key::Home);
    window.rest();
    assert!(window.shows("Page 1 of"));
    window.click(msg!("preview-page"));
    window.pass(1.0);
    assert!(pages(&window).contains("turn: 1,"), "nothing changed, so nothing is set anew");
    window.click(msg!("rail-overview"));
    let drawn = window.tab().view.pages.are_drawn(&(0..1));
    assert!(!drawn, "pictures that nobody sees are let go of");
}

#[test]
#[cfg(feature = "paper")]
fn the_newest_wish_wins_and_the_pages_before_stay_until_then() {
    let mut window = at_report(Window::new(), small_swot());
    let is_set = |shell: &fourfold::app::Shell| {
        let tab = shell.desk.tab().unwrap();
        let wishes = shell.desk.preferences.report.wishes(Language::English, None).unwrap();
        tab.view.pages.is_of(tab.session(), &wishes)
    };
    window.wait_until(is_set);
    for language in ["Русский", "Қазақша"] {
        window.click_label(language);
        assert!(window.shows("Page 1 of"), "the pages before stay in view");
    }
    window.wait_until(is_set);
    assert_eq!(choices(&window).language, Some(Language::Kazakh));
}

#[test]
fn sections_are_moved_by_keys_and_by_hand() {
    let mut window = at_report(Window::new(), sample("west-kazakhstan.ron"));
    let name = window.says(Part::Swot.heading());
    window.harness().get_by_label(&name).focus();
    window.rest();
    window.press(Modifiers::ALT, Key::ArrowUp);
    window.rest();
    let at = |window: &Window, part| choices(window).parts().iter().position(|p| *p == part);
    assert!(at(&window, Part::Swot) < at(&window, Part::Pest));
    window.press(Modifiers::ALT, Key::ArrowDown);
    window.rest();
    assert!(choices(&window).are_usual(), "the focus went with it");
    let swot = window.label_that_starts("Strengths, weaknesses");
    let indicators = window.label_that_starts("Indicators\u{2002}");
    window.drag(swot, indicators - vec2(0.0, 6.0));
    assert!(at(&window, Part::Swot) < at(&window, Part::Indicators));
    window.click(msg!("report-place-usual"));
    assert!(choices(&window).are_usual());
}

#[test]
fn choices_are_remembered_from_one_run_to_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let preferences = folder.path().join("preferences.ron");
    let machine = || Environment { preferences: Some(preferences.clone()), ..environment() };
    let mut window = at_report(Window::started(WindowArgs::default(), machine()), small_swot());
    window.click(msg!("export-depth-brief"));
    window.click(Part::Decisions.heading());
    window.focus(fourfold::app::views::report::publisher::name_id());
    window.type_text("Office of Order");
    window.press(Modifiers::NONE, Key::Enter);
    window.rest();
    let known = choices(&window).clone();
    assert_eq!((known.depth, known.organisation.as_str()), (Depth::Brief, "Office of Order"));
    drop(window);
    let window = Window::started(WindowArgs::default(), machine());
    assert_eq!(choices(&window), &known);
}

#[test]
fn a_logo_is_chosen_by_its_path_and_a_broken_one_is_told_of() {
    let folder = tempfile::tempdir().unwrap();
    let (good, bad) = (folder.path().join("mark.svg"), folder.path().join("bad.png"));
    fs::write(&good, MARK).unwrap();
    fs::write(&bad, b"\x89PNG\r\n\x1a\nbroken").unwrap();
    let mut window = at_report(Window::new(), small_swot());
    window.resize(vec2(1366.0, 1400.0));
    window.click(msg!("report-place-choose-logo"));
    take_path(&mut window, &good);
    window.wait_until(|shell| shell.desk.mark.logo().is_some());
    window.click(msg!("report-place-choose-logo"));
    take_path(&mut window, &bad);
    window.wait_until(|shell| shell.desk.mark.trouble().is_some());
    assert!(window.shows("bad.png"));
    window.click(msg!("report-place-no-logo"));
    assert_eq!(choices(&window).logo, None);
}

#[test]
fn what_cannot_be_written_is_offered_another_name() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.html");
    fs::write(&file, "kept").unwrap();
    let mut rights = fs::metadata(&file).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&file, rights).unwrap();
    let mut window = at_report(Window::new(), small_swot());
    window.click(msg!("report-place-html"));
    take_path(&mut window, &file);
    window.press(Modifiers::NONE, Key::Enter);
    window.wait_until(|shell| format!("{:?}", shell.desk.dialog).contains("export-not-written"));
    window.click(msg!("message-another-name"));
    assert!(window.shows("report (2).html"));
    window.press(Modifiers::NONE, Key::Enter);
    let other = folder.path().join("report (2).html");
    window.wait_until(move |_| other.exists());
    assert_eq!(fs::read_to_string(&file).unwrap(), "kept");
}

#[test]
fn the_whole_set_is_written_where_a_person_says() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_report(Window::new(), small_swot());
    window.click(msg!("report-place-whole-set"));
    take_path(&mut window, folder.path());
    window.wait_until(|shell| !shell.files_are_busy());
    let there: Vec<_> = fs::read_dir(folder.path()).unwrap().flatten().collect();
    let [set] = there.as_slice() else { panic!("one folder, not {there:?}") };
    assert!(set.path().join("cards.csv").exists());
}

#[test]
fn an_empty_workshop_says_what_will_appear_and_all_parts_off_says_what_to_do() {
    let empty = Session::new(SessionId(uuid::Uuid::nil()));
    let mut window = at_report(Window::new(), empty);
    let words = window.says(msg!("preview-empty"));
    assert!(window.shows(&words));
    let mut window = at_report(Window::new(), small_swot());
    for part in Part::ALL {
        window.shell_mut().desk.preferences.report.turn(part);
    }
    let words = window.says(msg!("preview-nothing-chosen"));
    assert!(window.shows(&words));
}

#[test]
fn the_place_keeps_with_its_workshop() {
    let mut window = at_report(Window::new(), small_swot());
    assert_eq!(window.tab().view.place, Place::Report);
    window.click(msg!("rail-overview"));
    assert_eq!(window.tab().view.place, Place::Overview);
    window.click(msg!("rail-report"));
    assert_eq!(window.tab().view.place, Place::Report);
}

#[test]
fn the_place_can_be_read_in_every_language_and_twice_the_size() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for size in [100, 200] {
            let window = Window::new().lang(language).text_size(size);
            let mut window = at_report(window, small_swot());
            let place = format!("report in {language:?} at {size}");
            faults.extend(crate::fit::text_faults(&mut window, &place));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

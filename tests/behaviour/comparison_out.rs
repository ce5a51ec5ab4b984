//! The comparison on its way out of the window, as any report leaves: every format, the whole
//! set, another name where a file cannot be written, every canvas and those chosen by hand.

use std::{fs, path::Path};

use eframe::egui::{Key, Modifiers};
use fourfold::{
    app::comparing::Extent,
    msg,
    report::form::Form,
    session::{CanvasKind, Language, Pest, Session, Swot},
    storage::{Opened, read},
};

use crate::{
    measured,
    rooms::{Room, STRENGTHS, THREATS},
    window::Window,
};

pub fn class(name: &str) -> Session {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("workshops/class").join(name);
    match read(&path).unwrap() {
        Opened::Session(session) => *session,
        Opened::Newer { .. } => panic!("{name} is of this format"),
    }
}

/// The open workshops compared.
fn comparing(sessions: Vec<Session>) -> Window {
    let mut window = sessions.into_iter().fold(Window::new(), Window::with_session);
    measured::begin(&mut window);
    window
}

fn class_exercise() -> Window {
    let names = ["group-a.ron", "group-b.ron", "model-answer.ron"];
    let mut window = comparing(names.map(class).into());
    let comparing = &mut window.shell_mut().desk.comparing;
    comparing.reference = comparing.columns.last().map(|column| column.id);
    window
}

/// Writes a path over the one that was offered, and takes it.
fn take_path(window: &mut Window, path: &Path) {
    window.rest();
    window.press(Modifiers::COMMAND, Key::A);
    window.rest();
    window.paste(&path.to_string_lossy());
    window.rest();
    window.press(Modifiers::NONE, Key::Enter);
}

fn save_as(window: &mut Window, form: Form, path: &Path) {
    window.click(msg!("export-menu"));
    window.click_label(&format!("Save as {}…", form.ending().to_uppercase()));
    take_path(window, path);
    window.wait_until(|shell| !shell.files_are_busy());
}

#[test]
fn a_comparison_leaves_in_every_format_a_report_has() {
    let desk = tempfile::tempdir().unwrap();
    let mut window = class_exercise();
    window.shell_mut().desk.preferences.report.organisation = "Office of Order".into();
    for form in Form::ALL.into_iter().filter(|form| form.is_offered()) {
        let path = desk.path().join(format!("class.{}", form.ending()));
        save_as(&mut window, form, &path);
        assert!(!fs::read(&path).unwrap().is_empty(), "{form:?}");
        assert!(window.shows(&format!("class.{} was written", form.ending())), "{form:?}");
    }
    let html = fs::read_to_string(desk.path().join("class.html")).unwrap();
    for said in ["Office of Order", "Группа А", "Аким лично слушает жителей", "Model answer"]
    {
        assert!(html.contains(said), "{said}");
    }
    let once = fs::read(desk.path().join("class.html")).unwrap();
    save_as(&mut window, Form::Html, &desk.path().join("again.html"));
    assert_eq!(fs::read(desk.path().join("again.html")).unwrap(), once);
}

#[test]
fn a_whole_set_of_a_comparison_lands_in_a_new_folder() {
    let desk = tempfile::tempdir().unwrap();
    let mut window = class_exercise();
    window.click(msg!("export-menu"));
    window.click(msg!("report-place-whole-set"));
    take_path(&mut window, desk.path());
    window.wait_until(|shell| !shell.files_are_busy());
    let there: Vec<_> = fs::read_dir(desk.path()).unwrap().flatten().collect();
    let [set] = there.as_slice() else { panic!("one folder, not {there:?}") };
    for form in Form::ALL.into_iter().filter(|form| form.is_offered()) {
        let file = set.path().join(format!("Compare.{}", form.ending()));
        assert!(file.exists(), "{}", file.display());
    }
    for picture in ["swot-1.svg", "swot-1.png", "model-1.svg", "model-1.png"] {
        assert!(set.path().join("pictures").join(picture).exists(), "{picture}");
    }
}

/// Waits for the drawings to choose from.
fn ask_for_drawing(window: &mut Window, form: Form) {
    window.click(msg!("export-menu"));
    window.click_label(&format!("Save as {}…", form.ending().to_uppercase()));
    window.wait_until(|shell| shell.desk.dialog.is_some());
}

#[test]
fn of_several_drawings_the_one_that_is_chosen_leaves() {
    let desk = tempfile::tempdir().unwrap();
    let mut window = class_exercise();
    for (form, drawing, says) in [
        (Form::Svg, "Points of the model", "Жалобы рассматриваются с опозданием"),
        (Form::Svg, "All workshops on one board", "Аким лично слушает жителей"),
        (Form::Png, "Points of the model", ""),
    ] {
        ask_for_drawing(&mut window, form);
        window.click_label(&format!("SWOT · {drawing}"));
        window.click(msg!("export-choose"));
        window.rest();
        let path = desk.path().join(format!("{}.{}", &drawing[..3], form.ending()));
        take_path(&mut window, &path);
        window.wait_until(|shell| !shell.files_are_busy());
        let bytes = fs::read(&path).unwrap();
        if form == Form::Png {
            assert!(bytes.starts_with(b"\x89PNG"));
            continue;
        }
        let svg = String::from_utf8(bytes).unwrap();
        assert!(svg.contains(&format!("SWOT · {drawing}")) && svg.contains(says), "{svg}");
    }
}

#[test]
fn a_drawing_that_is_the_only_one_needs_no_choice() {
    let desk = tempfile::tempdir().unwrap();
    let mut window = comparing(vec![class("group-a.ron"), class("group-b.ron")]);
    ask_for_drawing(&mut window, Form::Svg);
    let path = desk.path().join("class.svg");
    take_path(&mut window, &path);
    window.wait_until(|shell| !shell.files_are_busy());
    let svg = fs::read_to_string(&path).unwrap();
    assert!(svg.contains("Группа Б: услуги в каждом ауле") || svg.contains("Группа Б"), "{svg}");
}

#[test]
fn choosing_a_drawing_can_be_read_in_every_language() {
    for language in Language::ALL {
        let mut window = class_exercise().lang(language);
        let png = [("ending", "PNG".into())];
        let words = window.shell().desk.texts.with(msg!("export-as"), &png);
        window.click(msg!("export-menu"));
        window.click_label(&words);
        window.wait_until(|shell| shell.desk.dialog.is_some());
        let faults = crate::fit::text_faults(&mut window, &format!("drawings in {language:?}"));
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

#[test]
fn a_comparison_that_cannot_be_written_is_offered_another_name() {
    let desk = tempfile::tempdir().unwrap();
    let file = desk.path().join("class.csv");
    fs::write(&file, "kept").unwrap();
    let mut rights = fs::metadata(&file).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&file, rights).unwrap();
    let mut window = class_exercise();
    window.click(msg!("export-menu"));
    window.click_label("Save as CSV…");
    take_path(&mut window, &file);
    window.press(Modifiers::NONE, Key::Enter);
    window.wait_until(|shell| format!("{:?}", shell.desk.dialog).contains("export-not-written"));
    window.click(msg!("message-another-name"));
    assert!(window.shows("class (2).csv"));
    window.press(Modifiers::NONE, Key::Enter);
    let other = desk.path().join("class (2).csv");
    window.wait_until(move |_| other.exists());
    assert_eq!(fs::read_to_string(&file).unwrap(), "kept");
}

#[test]
fn a_document_of_the_comparison_tells_as_much_as_a_person_chose() {
    let desk = tempfile::tempdir().unwrap();
    let mut window = class_exercise();
    for (depth, name, told) in
        [(msg!("export-depth-page"), "page", false), (msg!("export-depth-full"), "full", true)]
    {
        window.click(msg!("export-menu"));
        window.click(depth);
        window.press(Modifiers::NONE, Key::Escape);
        let path = desk.path().join(format!("{name}.md"));
        save_as(&mut window, Form::Markdown, &path);
        let written = fs::read_to_string(&path).unwrap();
        assert!(written.contains("Summary"), "{written}");
        assert_eq!(written.contains("Points of the model"), told, "{name}: {written}");
    }
}

/// A room with two SWOTs and a PEST.
fn several(title: &str, first: u64, words: [&str; 3]) -> Session {
    let mut room = Room::new(title);
    room.ids = fourfold::edit::Ids::Counting(first);
    room.session.id = room.ids.next(fourfold::session::SessionId);
    let mut session = room
        .canvas(CanvasKind::Swot(Swot::default()))
        .cards(STRENGTHS, &[words[0]])
        .canvas(CanvasKind::Swot(Swot::default()))
        .cards(THREATS, &[words[1]])
        .canvas(CanvasKind::Pest(Pest::default()))
        .done();
    let pest = session.canvases[2].id;
    let canvas = session.canvas_mut(pest).unwrap();
    let key = canvas.cells().next().unwrap().0;
    let card = fourfold::session::Card::new(
        fourfold::session::CardId(uuid::Uuid::from_u128(u128::from(first) * 7)),
        words[2].to_owned(),
    );
    canvas.cell_mut(key).unwrap().cards.push(card.into());
    session
}

#[test]
fn every_canvas_or_those_in_view_leave_as_a_person_chose() {
    let desk = tempfile::tempdir().unwrap();
    let mut window = comparing(vec![
        several("Left", 10_000, ["Опыт людей", "Паводки весной", "Новый закон"]),
        several("Right", 20_000, ["Связи в области", "Отток молодёжи", "Рост цен"]),
    ]);
    let kind = window.says(fourfold::text::terms::kind(fourfold::session::KindName::Swot));
    for (choice, name, shown) in [
        (format!("{kind} only"), "view", [true, true, false, false]),
        (window.says(msg!("export-every-canvas")), "all", [true; 4]),
    ] {
        window.click(msg!("export-menu"));
        window.click_label(&choice);
        window.press(Modifiers::NONE, Key::Escape);
        let path = desk.path().join(format!("{name}.csv"));
        save_as(&mut window, Form::Csv, &path);
        let csv = fs::read_to_string(&path).unwrap();
        let there = ["Опыт людей", "Связи в области", "Паводки весной", "Новый закон"]
            .map(|words| csv.contains(words));
        assert_eq!(there, shown, "{name}: {csv}");
    }
}

#[test]
fn a_canvas_chosen_by_hand_stands_beside_the_other_when_every_canvas_leaves() {
    let desk = tempfile::tempdir().unwrap();
    let same = "Паводки весной";
    let mut window = comparing(vec![
        several("Left", 10_000, ["Опыт людей", same, "Новый закон"]),
        several("Right", 20_000, [same, "Отток молодёжи", "Рост цен"]),
    ]);
    let comparing = &mut window.shell_mut().desk.comparing;
    comparing.extent = Extent::Whole;
    let path = desk.path().join("by-order.csv");
    save_as(&mut window, Form::Csv, &path);
    assert!(!fs::read_to_string(&path).unwrap().contains(&format!("{same},{same}")));
    let comparing = &mut window.shell_mut().desk.comparing;
    let second = comparing.columns[0].session().unwrap().canvases[1].id;
    comparing.columns[0].canvas = Some(second);
    window.rest();
    let path = desk.path().join("by-hand.csv");
    save_as(&mut window, Form::Csv, &path);
    let csv = fs::read_to_string(&path).unwrap();
    assert!(csv.contains(&format!("{same},{same}")), "{csv}");
    for words in ["Опыт людей", "Отток молодёжи", "Новый закон", "Рост цен"]
    {
        assert!(csv.contains(words), "nothing else is lost: {words}");
    }
}

#[test]
fn the_menu_can_be_read_in_every_language() {
    for language in Language::ALL {
        let mut window = comparing(vec![class("group-a.ron"), class("group-b.ron")]).lang(language);
        window.click(msg!("export-menu"));
        let faults = crate::fit::text_faults(&mut window, &format!("menu in {language:?}"));
        // What the menu stands before is covered on purpose.
        let faults: Vec<_> = faults.into_iter().filter(|f| !f.contains(": covered:")).collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

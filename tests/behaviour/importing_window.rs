//! Tables taken in by the window: dropped, pasted, looked over, turned, taken.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use eframe::egui::{Key, Modifiers, Pos2, Role};
use egui_kittest::kittest::NodeT;
use fourfold::{
    app::dialog::Dialog,
    edit::Msg,
    ingest::tables::{Limits, Opening, Source, Wishes, guess_all, understand},
    msg,
    session::{Indicator, Language, Period, Session},
};
use tempfile::TempDir;

use crate::{
    fit::text_faults,
    rooms::Room,
    tables::{numbers::kz1048, path},
    window::Window,
};

/// A window on an empty workshop, and a folder for tables.
struct Desk {
    window: Window,
    folder: TempDir,
    before: Arc<Session>,
}

impl Desk {
    fn new() -> Self {
        Self::on(Room::new("Services").done())
    }

    fn on(session: Session) -> Self {
        let mut window = Window::new().with_session(session);
        window.click(msg!("rail-indicators"));
        let before = window.session();
        Self { window, folder: tempfile::tempdir().unwrap(), before }
    }

    /// Drops that file on the window and waits until it is read.
    fn drop(&mut self, path: &Path) {
        self.window.drop_file(path);
        self.wait();
    }

    /// Drops a table of that name and contents.
    fn table(&mut self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        self.drop(&path);
        path
    }

    fn wait(&mut self) {
        self.window.wait_until(|shell| match &shell.desk.dialog {
            Some(Dialog::Import(import)) => import.is_ready(),
            _ => false,
        });
    }

    /// Presses the button that takes that many indicators in.
    fn take(&mut self, count: usize) {
        let button = self.count(msg!("import-do"), count);
        self.window.click_label(&button);
    }

    fn count(&self, label: Msg, count: usize) -> String {
        self.window.shell().desk.texts.with(label, &[("count", count.into())])
    }

    /// The indicators that were not there in the beginning.
    fn added(&mut self) -> Vec<Arc<Indicator>> {
        self.window.session().indicators[self.before.indicators.len()..].to_vec()
    }

    /// Chooses from the list of that name.
    fn choose(&mut self, list: Msg, choice: &str) {
        let list = self.window.says(list);
        let at = self.with_role(Role::ComboBox, &list);
        self.window.click_at(at, Modifiers::NONE);
        let at = self.with_role(Role::Button, choice);
        self.window.click_at(at, Modifiers::NONE);
        self.wait();
    }

    fn with_role(&mut self, role: Role, label: &str) -> Pos2 {
        let nodes: Vec<_> = self.window.harness().root().children_recursive().collect();
        let found = nodes.iter().find(|node| {
            let node = node.accesskit_node();
            node.role() == role && node.label().as_deref() == Some(label)
        });
        found.unwrap_or_else(|| panic!("no {role:?} {label:?}")).rect().center()
    }

    fn untouched(&mut self) -> bool {
        Arc::ptr_eq(&self.before, &self.window.session())
    }
}

/// The names of the indicators that the program finds in that file on its own.
fn understood(path: &Path) -> Vec<String> {
    let limits = Limits::default();
    let source = Source::file(path, &limits, &()).unwrap();
    let workbook = source.read(&Opening::default(), &limits, &()).unwrap();
    let readings = guess_all(&workbook, &Wishes::default(), &()).unwrap();
    let drafts =
        readings.iter().flat_map(|r| understand(&workbook, r, &limits, &()).unwrap().drafts);
    drafts.map(|draft| draft.name).collect()
}

#[test]
fn every_table_of_the_articles_and_every_download_is_taken_in_by_the_window() {
    for entry in fs::read_dir(path("")).unwrap() {
        let table = entry.unwrap().path();
        let mut desk = Desk::new();
        desk.drop(&table);
        let expected = understood(&table);
        if expected.is_empty() {
            let why = desk.window.says(msg!("import-no-measure-here"));
            assert!(desk.window.shows(&why), "{table:?}");
            desk.take(0);
            assert!(desk.untouched());
            continue;
        }
        desk.take(expected.len());
        let names: Vec<String> = desk.added().iter().map(|i| i.name.clone()).collect();
        assert_eq!(names, expected, "{table:?}");
    }
}

#[test]
fn what_cannot_be_read_is_told_and_leaves_the_workshop_as_it_was() {
    let whole = fs::read(path("kz_unemployment_quarterly.xlsx")).unwrap();
    for (name, bytes, why) in [
        (
            "letter.xlsx",
            b"Dear colleagues,\nplease find attached.\n".to_vec(),
            msg!("import-text-not-workbook"),
        ),
        ("half.xlsx", whole[..whole.len() / 2].to_vec(), msg!("import-damaged")),
        ("empty.csv", Vec::new(), msg!("import-empty")),
        ("page.xls", b"<html><table><tr><td>1</td></tr></table>".to_vec(), msg!("import-web-page")),
    ] {
        let mut desk = Desk::new();
        desk.table(name, bytes);
        let why = desk.window.says(why);
        assert!(desk.window.shows(&why), "{name}");
        desk.window.click(msg!("dialog-close"));
        assert!(desk.window.shell().desk.dialog.is_none());
        assert!(desk.untouched(), "{name}");
    }
}

#[test]
fn a_pasted_table_is_taken_in_as_one_step_that_the_toast_names() {
    let mut desk = Desk::new();
    desk.window.paste("Region\t2022\t2023\nAbai\t5,0\t4,7\nUlytau\t4,3\t4,4\n");
    desk.wait();
    assert!(desk.untouched(), "nothing is taken before it is looked over");
    desk.take(1);
    assert_eq!(desk.added()[0].data.observations().len(), 4);
    assert!(desk.window.shows("imported"));
    desk.window.click(msg!("toast-undo"));
    assert!(desk.added().is_empty());
}

#[test]
fn text_pasted_into_a_field_is_no_table() {
    let mut desk = Desk::new();
    desk.window.press(Modifiers::COMMAND, Key::P);
    desk.window.paste("a\tb\n1\t2\n");
    assert!(!matches!(desk.window.shell().desk.dialog, Some(Dialog::Import(_))));
}

#[test]
fn a_table_dropped_where_no_workshop_is_open_says_what_to_do() {
    let mut window = Window::new();
    window.drop_file(&path("kz_unemployment.csv"));
    let words = window.says(msg!("import-needs-workshop"));
    assert!(window.shows(&words));
    assert!(window.shell().desk.dialog.is_none());
}

#[test]
fn the_command_asks_for_a_file_and_reads_it() {
    let mut desk = Desk::new();
    desk.window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::I);
    desk.window.rest();
    desk.window.press(Modifiers::COMMAND, Key::A);
    desk.window.type_text(&path("kz_unemployment.csv").to_string_lossy());
    desk.window.rest();
    desk.window.press(Modifiers::NONE, Key::Enter);
    desk.wait();
    desk.take(1);
    assert_eq!(desk.added().len(), 1);
}

#[test]
fn the_decimal_sign_turned_over_changes_the_result_at_once() {
    let mut desk = Desk::new();
    desk.table("t.csv", "Region;Rate\nAbai;1,234\nUlytau;2,345\n");
    desk.choose(msg!("import-decimal-sign"), "Comma");
    desk.take(1);
    assert_eq!(desk.added()[0].data.observations()[0].2.number(), Some(1.234));
}

#[test]
fn another_encoding_is_chosen_and_what_was_turned_stays() {
    let mut desk = Desk::new();
    desk.table("t.csv", kz1048("Облыс;Саны\nҚостанай;1,234\nАбай;2,345\n"));
    assert!(desk.window.shows("Қостанай"));
    desk.choose(msg!("import-decimal-sign"), "Comma");
    desk.choose(msg!("import-encoding-name"), "windows-1251");
    assert!(desk.window.shows("Ќостанай"));
    desk.choose(msg!("import-encoding-name"), "KZ-1048");
    desk.take(1);
    let added = desk.added();
    let first = &added[0].data.observations()[0];
    assert_eq!((first.0.as_str(), first.2.number()), ("Қостанай", Some(1.234)));
}

#[test]
fn another_delimiter_is_chosen() {
    let mut desk = Desk::new();
    desk.table("t.csv", "Region|Rate, %\nAbai|5\nUlytau|4\n");
    desk.choose(msg!("import-delimiter"), "Semicolon");
    let none = desk.window.says(msg!("import-no-measure-here"));
    assert!(desk.window.shows(&none));
    desk.choose(msg!("import-delimiter"), "Bar");
    desk.take(1);
    assert_eq!(desk.added()[0].unit, "%");
}

#[test]
fn a_column_is_given_another_role() {
    let mut desk = Desk::new();
    desk.table("t.csv", "Region,Group,2021\nAbai,Men,5\nUlytau,Women,4\n");
    desk.window.click_label("B · Not taken");
    desk.window.click_label("Entity");
    desk.window.click_label("A · Entity");
    desk.window.click_label("Not taken");
    desk.take(1);
    let added = desk.added();
    let entities: Vec<_> = added[0].data.observations().iter().map(|o| o.0.as_str()).collect();
    assert_eq!(entities, ["Men", "Women"]);
}

#[test]
fn a_doubtful_cell_is_told_and_answered() {
    let mut desk = Desk::new();
    desk.table("t.csv", "Region;Rate\nAbai;63,,4\nUlytau;4,9*\nAstana;5,5\n");
    let tab = desk.count(msg!("import-tab-doubts"), 1);
    desk.window.click_label(&tab);
    assert!(desk.window.shows("digits and signs that make no number"));
    desk.window.click_label("What B2 should read");
    desk.window.type_text("63,4\n");
    desk.window.rest();
    let tab = desk.count(msg!("import-tab-doubts"), 0);
    assert!(desk.window.has(&tab));
    desk.take(1);
    let values: Vec<_> =
        desk.added()[0].data.observations().iter().map(|o| o.2.number().unwrap()).collect();
    assert_eq!(values, [63.4, 4.9, 5.5]);
}

#[test]
fn only_what_is_ticked_is_taken_and_the_source_stands_on_all_of_it() {
    let mut desk = Desk::new();
    desk.drop(&path("wkr_departments.csv"));
    let tick = desk.with_role(Role::CheckBox, "Services");
    desk.window.click_at(tick, Modifiers::NONE);
    let field = desk.with_role(Role::TextInput, "Publisher");
    desk.window.click_at(field, Modifiers::NONE);
    desk.window.type_text("Akimat");
    desk.window.rest();
    desk.take(2);
    let added = desk.added();
    assert_eq!(added.iter().filter(|i| i.name == "Services").count(), 0);
    assert!(added.iter().all(|i| i.source.publisher == "Akimat"));
    assert!(added.iter().all(|i| i.source.title == "wkr_departments.csv"));
}

#[test]
fn an_indicator_is_given_another_name_on_its_way_in() {
    let mut desk = Desk::new();
    desk.window.paste("Region\t2022\t2023\nAbai\t5\t4\n");
    desk.wait();
    let field = desk.with_role(Role::MultilineTextInput, "Name of the indicator");
    desk.window.click_at(field, Modifiers::NONE);
    desk.window.press(Modifiers::COMMAND, Key::A);
    desk.window.type_text("Unemployment");
    desk.window.rest();
    desk.take(1);
    assert_eq!(desk.added()[0].name, "Unemployment");
}

#[test]
fn a_newer_release_says_what_changes_and_updates_in_one_step() {
    let mut desk = Desk::new();
    desk.table("rate.csv", "Region,2021,2022\nAbai,5,6\nUlytau,4,4.3\nAstana,7,7.1\n");
    desk.take(1);
    let first = Arc::clone(&desk.added()[0]);
    desk.table("rate.csv", "Region,2021,2022,2023\nAbai,5,6.5,7\nUlytau,4,4.3,4\n");
    assert!(desk.window.shows("2 new values, 1 revised"));
    assert!(desk.window.shows("New periods: 2023"));
    assert!(desk.window.shows("2 values are not in the newer release"));
    desk.window.click(msg!("import-revised-values"));
    assert!(desk.window.shows("Abai, 2022: 6 is now 6.5"));
    desk.take(1);
    let now = Arc::clone(&desk.added()[0]);
    assert_eq!((desk.added().len(), now.id), (1, first.id));
    let value = |entity: &str, year| {
        let mut all = now.data.observations().iter();
        all.find(|o| o.0 == entity && o.1 == Period::Year(year)).unwrap().2.number()
    };
    assert_eq!((value("Abai", 2022), value("Astana", 2022)), (Some(6.5), Some(7.1)));
    assert!(desk.window.shows("“rate” updated"));
    desk.window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(*desk.added()[0], *first);
}

#[test]
fn a_newer_release_can_be_added_beside_what_is_there() {
    let mut desk = Desk::new();
    for table in ["Region,2021\nAbai,5\nUlytau,4\n", "Region,2021,2022\nAbai,5,6\nUlytau,4,5\n"] {
        desk.table("rate.csv", table);
        if desk.added().len() == 1 {
            desk.window.click(msg!("import-beside"));
        }
        desk.take(1);
    }
    assert_eq!(desk.added().len(), 2);
}

#[test]
fn columns_with_people_are_left_out_until_they_are_asked_for() {
    let mut desk = Desk::new();
    let person = |(number, answer): (usize, &str)| {
        format!("Person {number};p{number}@example.kz;{answer};{answer}\n")
    };
    let answers = ["Agree", "Disagree", "Agree", "Neutral", "Agree"];
    let people: String = answers.into_iter().enumerate().map(person).collect();
    let text = format!("Name;E-mail;Are you satisfied?;Do you trust us?\n{people}");
    desk.table("answers.csv", text);
    assert!(desk.window.shows("Left out because they name people: Name, E-mail"));
    let without = desk.count(msg!("import-do"), 2);
    assert!(desk.window.has(&without));
    desk.window.click(msg!("import-take-personal"));
    desk.take(4);
    assert_eq!(desk.added().len(), 4);
}

#[test]
fn another_sheet_of_a_workbook_is_looked_at_and_its_heading_rows_are_moved() {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, value) in [("Men", 5.0), ("Women", 4.0)] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        sheet.write(0, 0, "Region").unwrap();
        sheet.write(0, 1, "Old name").unwrap();
        sheet.write(1, 1, format!("Rate of {name}")).unwrap();
        sheet.write(2, 0, "Abai").unwrap();
        sheet.write(2, 1, value).unwrap();
        sheet.write(3, 0, "Ulytau").unwrap();
        sheet.write(3, 1, value).unwrap();
    }
    let mut desk = Desk::new();
    desk.table("book.xlsx", book.save_to_buffer().unwrap());
    desk.choose(msg!("import-sheet"), "Women");
    assert!(desk.window.shows("Rate of Women"));
    desk.take(2);
    assert_eq!(desk.added().len(), 2);
}

#[test]
fn escape_leaves_the_workshop_as_it_was() {
    let mut desk = Desk::new();
    desk.drop(&path("wkr_districts.csv"));
    desk.window.press(Modifiers::NONE, Key::Escape);
    desk.window.rest();
    assert!(desk.window.shell().desk.dialog.is_none());
    assert!(desk.untouched());
}

#[test]
fn the_preview_can_be_read_in_every_language() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for table in ["kz_education_semicolon.csv", "kz_unemployment_quarterly.xlsx"] {
            let mut desk = Desk::new();
            desk.window = desk.window.lang(language);
            desk.drop(&path(table));
            faults.extend(text_faults(&mut desk.window, &format!("{table} in {language:?}")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_preview_is_whole_on_the_screen_as_soon_as_the_table_is_read() {
    let mut desk = Desk::new();
    desk.drop(&path("kz_unemployment_quarterly.xlsx"));
    let button = desk.count(msg!("import-do"), 2);
    let at = desk.window.now(&button);
    let screen = desk.window.harness().ctx.content_rect();
    assert!(screen.contains_rect(at), "{at:?} is not on {screen:?}");
}

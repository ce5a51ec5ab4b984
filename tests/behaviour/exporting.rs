//! Reports from the window: chosen, named, written, and said when done.

use std::fs;

use eframe::egui::{Key, Modifiers};
use fourfold::{msg, session::Language};

use crate::{samples::small_swot, window::Window};

const EXPORT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// Writes a path over the one that was offered, and takes it.
fn take_path(window: &mut Window, path: &str) {
    window.press(Modifiers::COMMAND, Key::A);
    window.rest();
    window.type_text(path);
    window.rest();
    window.press(Modifiers::NONE, Key::Enter);
}

#[test]
fn a_report_is_written_where_a_person_says() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.html");
    let mut window = Window::new().with_session(small_swot());
    window.press(EXPORT, Key::E);
    window.rest();
    window.click_label("HTML");
    window.click_label("Қазақша");
    window.click(msg!("export-choose"));
    window.rest();
    take_path(&mut window, &file.to_string_lossy());
    let written = file.clone();
    window.wait_until(move |_| written.exists());
    assert!(fs::read_to_string(&file).unwrap().contains("<html lang=\"kk\">"));
}

#[test]
fn a_name_without_an_ending_gets_that_of_the_format() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::new().with_session(small_swot());
    window.press(EXPORT, Key::E);
    window.rest();
    window.click_label("MD");
    window.click(msg!("export-choose"));
    window.rest();
    take_path(&mut window, &folder.path().join("for v. 2").to_string_lossy());
    let file = folder.path().join("for v. 2.md");
    window.wait_until(move |_| file.exists());
}

#[test]
fn a_report_that_cannot_be_written_says_why_and_offers_another_try() {
    let mut window = Window::new().with_session(small_swot());
    window.press(EXPORT, Key::E);
    window.rest();
    window.click_label("CSV");
    window.click(msg!("export-choose"));
    window.rest();
    take_path(&mut window, "/proc/report.csv");
    window.wait_until(|shell| format!("{:?}", shell.desk.dialog).contains("export-not-written"));
    let title = window.says(msg!("export-not-written"));
    assert!(window.shows(&title));
}

#[test]
fn the_choices_can_be_read_in_every_language_and_twice_the_size() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for size in [100, 200] {
            let window = Window::new().lang(language).text_size(size);
            let mut window = window.with_session(small_swot());
            window.press(EXPORT, Key::E);
            window.rest();
            let found = crate::fit::text_faults(&mut window, &format!("{language:?} {size}"));
            // What the dialog stands before is covered on purpose.
            faults.extend(found.into_iter().filter(|fault| !fault.contains(": covered:")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

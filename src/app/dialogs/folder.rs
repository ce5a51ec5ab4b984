//! The workshops of a folder by their titles, to choose from; only their heads are read.

use std::path::{Path, PathBuf};

use eframe::egui::{
    Checkbox, Id, Label as Words, Rect, RichText, ScrollArea, Sense, TextEdit, TextWrapMode, Ui,
    vec2,
};
use jiff::Timestamp;

use crate::{
    app::{
        comparing::Deed,
        cx::Cx,
        outbox::{Action, Outbox},
        theme::Size,
    },
    msg,
    storage::Listed,
};

use super::frame;

/// The height of a row: a title and a line below it.
const ROW: f32 = 44.0;
/// What stands around the list.
const REST: f32 = 260.0;

/// What becomes of those that are ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// Each is opened.
    Open,
    /// They are compared; so many more can be.
    Compare(usize),
}

/// The workshops found, and those ticked.
#[derive(Debug)]
pub struct Folder {
    place: PathBuf,
    aim: Aim,
    found: Vec<Entry>,
    words: String,
    shown: bool,
}

#[derive(Debug)]
struct Entry {
    listed: Listed,
    /// What is searched: title, question, place and file name in lower case.
    sought: String,
    ticked: bool,
}

impl Folder {
    /// The workshops of that folder, none ticked.
    #[must_use]
    pub fn new(folder: &Path, aim: Aim, found: Vec<Listed>) -> Self {
        let found = found.into_iter().map(Entry::new).collect();
        Self { place: folder.to_owned(), aim, found, words: String::new(), shown: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 640.0);
        frame::title(ui, cx.t(msg!("folder-title")));
        frame::aside(ui, cx, self.place.to_string_lossy().into_owned());
        if self.found.is_empty() {
            frame::text(ui, cx.t(msg!("folder-empty")));
        } else {
            self.field(ui, cx);
            self.list(ui, cx);
        }
        self.buttons(ui, cx, out)
    }

    fn field(&mut self, ui: &mut Ui, cx: &Cx) {
        let edit = TextEdit::singleline(&mut self.words)
            .id(Id::unique("folder"))
            .hint_text(cx.t(msg!("folder-hint")))
            .desired_width(f32::INFINITY);
        let response = ui.add(edit);
        if !std::mem::replace(&mut self.shown, true) {
            response.request_focus();
        }
    }

    fn list(&mut self, ui: &mut Ui, cx: &Cx) {
        let words = self.words.to_lowercase();
        let fits = |entry: &Entry| words.split_whitespace().all(|word| entry.sought.contains(word));
        let fitting: Vec<usize> =
            (0..self.found.len()).filter(|&at| fits(&self.found[at])).collect();
        if fitting.is_empty() {
            frame::aside(ui, cx, cx.t(msg!("folder-nothing")));
        } else {
            self.tick_all(ui, cx, &fitting);
        }
        let height = frame::height_left(ui, REST);
        ui.spacing_mut().item_spacing.y = 2.0;
        let area = ScrollArea::vertical().id_salt("folder-list").max_height(height);
        area.auto_shrink([false, true]).min_scrolled_height(height).show_rows(
            ui,
            ROW,
            fitting.len(),
            |ui, rows| {
                for &at in &fitting[rows] {
                    self.found[at].show(ui, cx);
                }
            },
        );
    }

    /// One box for all that are listed and can be read.
    fn tick_all(&mut self, ui: &mut Ui, cx: &Cx, fitting: &[usize]) {
        let readable = |at: &&usize| self.found[**at].listed.head.is_ok();
        let listed: Vec<usize> = fitting.iter().filter(readable).copied().collect();
        if listed.len() < 2 {
            return;
        }
        let ticked = listed.iter().filter(|&&at| self.found[at].ticked).count();
        let mut all = ticked == listed.len();
        let some = ticked > 0 && !all;
        let words = cx.tr(msg!("folder-all"), &[("count", listed.len().into())]);
        if ui.add(Checkbox::new(&mut all, words).indeterminate(some)).changed() {
            for at in listed {
                self.found[at].ticked = all;
            }
        }
    }

    fn buttons(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        let ticked = self.found.iter().filter(|entry| entry.ticked).count();
        let (does, most) = match self.aim {
            Aim::Open => (msg!("folder-open"), usize::MAX),
            Aim::Compare(most) => (msg!("folder-compare"), most),
        };
        if ticked > most {
            let words = cx.tr(msg!("folder-too-many"), &[("most", most.into())]);
            ui.add(Words::new(RichText::new(words).color(cx.palette.warn)).wrap());
        }
        frame::buttons(ui, |ui| {
            let mut stays = true;
            ui.add_enabled_ui(ticked > 0 && ticked <= most, |ui| {
                let words = cx.tr(does, &[("count", ticked.into())]);
                if frame::default_button(ui, cx, words, false).clicked() {
                    self.take(out);
                    stays = false;
                }
            });
            stays && !frame::button(ui, cx.t(msg!("dialog-cancel"))).clicked()
        })
    }

    fn take(&mut self, out: &mut Outbox) {
        let ticked = self.found.iter().filter(|entry| entry.ticked);
        let paths: Vec<PathBuf> = ticked.map(|entry| entry.listed.path.clone()).collect();
        match self.aim {
            Aim::Open => paths.into_iter().for_each(|path| out.push(Action::OpenFile(path))),
            Aim::Compare(_) => out.compare(Deed::TakeFiles(paths)),
        }
    }
}

impl Entry {
    fn new(listed: Listed) -> Self {
        let mut sought = file_name(&listed.path);
        if let Ok(head) = &listed.head {
            sought =
                [&head.title, &head.question, &head.place, &sought].map(String::as_str).join(" ");
        }
        Self { sought: sought.to_lowercase(), listed, ticked: false }
    }

    fn show(&mut self, ui: &mut Ui, cx: &Cx) {
        let (title, below) = (self.title(cx), self.below(cx));
        let readable = self.listed.head.is_ok();
        let row = vec2(ui.available_width(), ROW);
        // The whole row can be clicked; the keyboard has the box.
        let place = Rect::from_min_size(ui.cursor().min, row);
        let at = Id::unique(("folder-row", &self.listed.path));
        if readable && ui.interact(place, at, Sense::CLICK).clicked() {
            self.ticked = !self.ticked;
        }
        ui.allocate_ui(row, |ui| {
            ui.set_min_size(row);
            let spacing = ui.spacing_mut();
            spacing.item_spacing.y = 0.0;
            spacing.interact_size.y = 22.0;
            let indent = spacing.icon_width + spacing.icon_spacing;
            ui.add_enabled_ui(readable, |ui| {
                ui.style_mut().wrap_mode = Some(TextWrapMode::Truncate);
                ui.checkbox(&mut self.ticked, RichText::new(title).font(Size::Text.font()));
            });
            let ink = if readable { cx.palette.muted } else { cx.palette.bad };
            let below = RichText::new(below).font(Size::Aside.font()).color(ink);
            ui.horizontal_top(|ui| {
                ui.add_space(indent);
                ui.add(Words::new(below).truncate());
            });
        });
    }

    fn title(&self, cx: &Cx) -> String {
        match &self.listed.head {
            Ok(head) if head.title.trim().is_empty() => cx.t(msg!("tab-untitled")),
            Ok(head) => head.title.trim().to_owned(),
            Err(_) => file_name(&self.listed.path),
        }
    }

    /// The file and when: the day of the workshop, else when the file was written.
    fn below(&self, cx: &Cx) -> String {
        let head = match &self.listed.head {
            Ok(head) => head,
            Err(error) => return cx.texts.label(&error.label()),
        };
        let written = || {
            let at = Timestamp::try_from(self.listed.written?).ok()?;
            Some(cx.texts.day_time(&at.to_zoned(cx.now.time_zone().clone()), cx.now))
        };
        let when = head.date.map(|date| cx.texts.date(date)).or_else(written);
        let parts = [when, Some(head.place.clone()), Some(file_name(&self.listed.path))];
        let parts: Vec<String> =
            parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

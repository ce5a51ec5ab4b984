//! Earlier versions of a workshop by day and time, what changed in each, and the ways back:
//! put one in place of what is there, or open it beside. Read off the frame.

mod list;
mod preview;
mod reading;
mod setting;

use std::sync::Arc;

use eframe::egui::{Context, ScrollArea, Ui};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
    },
    msg,
    session::{Session, SessionId},
    storage::snapshots::Archive,
    text::Texts,
};

use super::frame;
use list::List;
use preview::Preview;
use reading::{Reading, Told};
use setting::Setting;

/// From this width on the list stands beside the version chosen.
const BESIDE: f32 = 480.0;
/// The width of the list, as a share of the whole, and its bounds.
const LIST: (f32, f32, f32) = (0.36, 200.0, 330.0);

/// What the dialog begins with.
#[derive(Debug)]
pub struct Wanted {
    /// Where versions are kept, if anywhere.
    pub archive: Option<Archive>,
    /// The workshop in front as it is now; without one, the newest of each is shown.
    pub of: Option<Arc<Session>>,
    /// Whether versions are kept.
    pub kept: bool,
    /// How many bytes all of them take.
    pub size: Option<u64>,
    /// The language the differences are told in.
    pub texts: Texts,
}

/// The dialog.
#[derive(Debug)]
pub struct History {
    now: Option<Arc<Session>>,
    texts: Texts,
    reading: Reading,
    list: List,
    preview: Option<Preview>,
    setting: Setting,
}

enum Deed {
    Restore(Box<Session>, String),
    Copy(Box<Session>),
}

impl History {
    /// Begins to read.
    #[must_use]
    pub fn new(ctx: &Context, wanted: Wanted) -> Self {
        let Wanted { archive, of: now, kept, size, texts } = wanted;
        let of = now.as_ref().map(|session| session.id);
        let reading = Reading::start(ctx, archive, of);
        let setting = Setting::new(kept, size);
        Self { now, texts, reading, list: List::default(), preview: None, setting }
    }

    /// Whether everything there is to be read has been read.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.reading.is_done() && self.preview.as_ref().is_none_or(Preview::is_there)
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        self.reading.look();
        frame::width(ui, 980.0);
        frame::title(ui, cx.t(msg!("history-title")));
        if self.now.is_none() {
            frame::aside(ui, cx, cx.t(msg!("history-all")));
        }
        let deed = if self.reading.versions.is_empty() {
            frame::text(ui, cx.t(self.empty()));
            None
        } else {
            self.body(ui, cx)
        };
        ui.add_space(6.0);
        ui.separator();
        if let Some(on) = self.setting.show(ui, cx) {
            if !on {
                self.reading = Reading::nothing();
                self.preview = None;
            }
            out.push(Action::KeepVersions(on));
        }
        let nothing = self.reading.versions.is_empty() && self.reading.is_done();
        let stays = frame::buttons(ui, |ui| {
            let close = cx.t(msg!("dialog-close"));
            !frame::button_that_opens(ui, close, nothing && self.list.opens()).clicked()
        });
        match deed {
            Some(Deed::Restore(earlier, time)) => {
                out.push(Action::RestoreVersion(earlier, time));
                false
            }
            Some(Deed::Copy(copy)) => {
                out.push(Action::Begin(copy));
                false
            }
            None => stays,
        }
    }

    fn empty(&self) -> crate::edit::Msg {
        if !self.setting.is_on() {
            msg!("history-off")
        } else if !self.reading.is_done() {
            msg!("history-reading")
        } else {
            msg!("history-none")
        }
    }

    /// The list and the version chosen in it.
    fn body(&mut self, ui: &mut Ui, cx: &Cx) -> Option<Deed> {
        let height = frame::height_left(ui, 178.0).min(520.0);
        let whole = ui.available_width();
        if whole < BESIDE {
            let share = height / 2.0 - 6.0;
            self.list(ui, cx, share);
            ui.separator();
            self.version(ui, cx, share)
        } else {
            let (part, least, most) = LIST;
            let width = (whole * part).clamp(least, most);
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    self.list(ui, cx, height);
                });
                ui.add_space(8.0);
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width());
                    self.version(ui, cx, height)
                })
                .inner
            })
            .inner
        }
    }

    fn list(&mut self, ui: &mut Ui, cx: &Cx, height: f32) {
        let titles = self.now.is_none();
        let chosen = self.list.show(ui, cx, &self.reading.versions, titles, height);
        let known = self.preview.as_ref().map(Preview::number);
        let Some(version) = self.reading.versions.get(chosen) else { return };
        if known != Some(version.entry.number) {
            let now = self.now.clone();
            self.preview = Some(Preview::begin(ui.ctx(), &version.entry, now, self.texts));
        }
    }

    /// The version chosen: what it was, how it differs from now, and the ways back.
    fn version(&mut self, ui: &mut Ui, cx: &Cx, height: f32) -> Option<Deed> {
        let preview = self.preview.as_mut()?;
        let version = self.reading.versions.get(self.list.chosen())?;
        let time = list::day_and_time(cx, &version.entry);
        preview.head(ui, cx, &time, self.now.is_some());
        let room = (height - 84.0).max(60.0);
        ScrollArea::vertical()
            .id_salt(("version", version.entry.number))
            .max_height(room)
            .min_scrolled_height(room)
            .auto_shrink(false)
            .show(ui, |ui| preview.contents(ui, cx));
        let sound = preview.session();
        let mut deed = None;
        ui.add_enabled_ui(sound.is_some(), |ui| {
            frame::buttons(ui, |ui| {
                if self.now.is_some()
                    && frame::default_button(ui, cx, cx.t(msg!("history-restore")), false).clicked()
                {
                    deed = sound
                        .map(|sound| Deed::Restore(Box::new(Session::clone(sound)), time.clone()));
                }
                if frame::button(ui, cx.t(msg!("history-copy"))).clicked() {
                    deed = sound.map(|sound| Deed::Copy(Box::new(copy(cx, sound, &time))));
                }
            });
        });
        deed
    }
}

/// A workshop of its own that begins as the version was.
fn copy(cx: &Cx, version: &Session, time: &str) -> Session {
    let id = cx.new_id(SessionId);
    let title = version.title.trim();
    let title = if title.is_empty() { cx.t(msg!("tab-untitled")) } else { title.to_owned() };
    let title =
        cx.tr(msg!("history-copy-title"), &[("title", title.into()), ("time", time.into())]);
    Session { id, title, ..version.clone() }
}

/// What is told of a version in its row.
fn told(cx: &Cx, told: Option<&Told>) -> String {
    let Some(told) = told else { return cx.t(msg!("history-reading")) };
    match told {
        Told::Broken => cx.t(msg!("history-broken")),
        Told::Sound { cards, since, .. } => {
            let cards = cx.texts.label(&crate::text::terms::cards(*cards));
            let Some(since) = since else { return cards };
            let count = since.added + since.changed + since.removed;
            if count == 0 {
                return cx.tr(msg!("history-row-other"), &[("cards", cards.into())]);
            }
            let args = [
                ("cards", cards.into()),
                ("added", since.added.into()),
                ("changed", since.changed.into()),
                ("removed", since.removed.into()),
            ];
            cx.tr(msg!("history-row"), &args)
        }
    }
}

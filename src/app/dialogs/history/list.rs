//! The list of versions: by day and time, the newest first, one of them chosen.

use eframe::egui::{
    EventFilter, Id, Key, Modifiers, Rect, Role, ScrollArea, Sense, StrokeKind, Ui, WidgetInfo,
    pos2,
    text::{LayoutJob, TextWrapping},
    vec2,
};

use crate::{
    app::{
        cx::Cx,
        theme::{Size, radius},
        widgets::section_title,
    },
    msg,
    storage::snapshots::{Entry, Reason},
};

use super::{
    reading::{Told, Version},
    told,
};

/// The height of a row.
const ROW: f32 = 44.0;

/// Which version is chosen.
#[derive(Debug, Default)]
pub struct List {
    chosen: usize,
    shown: bool,
}

/// The day and the time of a version in full.
pub fn day_and_time(cx: &Cx, entry: &Entry) -> String {
    let at = entry.at.to_zoned(cx.now.time_zone().clone());
    let args = [("day", cx.texts.date(at.date()).into()), ("time", cx.texts.clock(&at).into())];
    cx.tr(msg!("history-time"), &args)
}

impl List {
    /// The version chosen.
    #[must_use]
    pub fn chosen(&self) -> usize {
        self.chosen
    }

    /// Whether nothing of the dialog was shown yet. True once.
    pub fn opens(&mut self) -> bool {
        !std::mem::replace(&mut self.shown, true)
    }

    /// Shows it. Returns the version chosen.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        cx: &Cx,
        versions: &[Version],
        titles: bool,
        height: f32,
    ) -> usize {
        let id = Id::unique("versions");
        let moved = keys(ui, id, versions.len());
        let before = self.chosen;
        self.chosen =
            self.chosen.saturating_add_signed(moved).min(versions.len().saturating_sub(1));
        let moved = self.chosen != before;
        ScrollArea::vertical()
            .id_salt("versions")
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let top = ui.cursor().min;
                let mut day = None;
                for (index, version) in versions.iter().enumerate() {
                    let date = version.entry.at.to_zoned(cx.now.time_zone().clone()).date();
                    if !titles && day.replace(date) != Some(date) {
                        ui.add_space(6.0);
                        ui.horizontal(|ui| {
                            ui.add_space(10.0);
                            section_title(ui, cx.palette, cx.texts.date(date));
                        });
                        ui.add_space(2.0);
                    }
                    if self.row(ui, cx, index, version, titles, moved) {
                        self.chosen = index;
                        ui.memory_mut(|memory| memory.request_focus(id));
                    }
                }
                self.focus(ui, cx, id, Rect::from_min_max(top, ui.min_rect().max));
            });
        self.chosen
    }

    /// The list as a whole has the keyboard, and not each of its rows.
    fn focus(&mut self, ui: &Ui, cx: &Cx, id: Id, rect: Rect) {
        let response = ui.interact(rect, id, Sense::FOCUSABLE);
        response.widget_info(|| WidgetInfo::labeled(Role::List, true, cx.t(msg!("history-title"))));
        if self.opens() {
            response.request_focus();
        }
        if response.has_focus() {
            let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
            let ring = rect.intersect(ui.clip_rect()).shrink(1.0);
            ui.painter().rect_stroke(
                ring,
                radius::CONTROL,
                cx.palette.chosen_line(),
                StrokeKind::Inside,
            );
        }
    }

    /// Draws a row. Returns whether it was clicked.
    fn row(
        &self,
        ui: &mut Ui,
        cx: &Cx,
        index: usize,
        version: &Version,
        titles: bool,
        moved: bool,
    ) -> bool {
        let p = cx.palette;
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
        let chosen = index == self.chosen;
        if chosen && moved {
            ui.scroll_to_rect(rect.expand2(vec2(0.0, 24.0)), None);
        }
        if !ui.is_rect_visible(rect) {
            return false;
        }
        let (first, second) = words(cx, version, titles);
        let response = ui.interact(rect, Id::unique(("version", index)), Sense::CLICK);
        let args = [("title", first.as_str().into()), ("about", second.as_str().into())];
        let spoken = cx.tr(msg!("start-card-spoken"), &args);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, &spoken));
        if chosen {
            ui.painter().rect_filled(rect, radius::CONTROL, p.accent_soft);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, radius::CONTROL, p.accent_soft.gamma_multiply(0.5));
        }
        let broken = matches!(version.told, Some(Told::Broken));
        let ink = if broken { p.faint } else { p.text };
        let mut y = rect.top() + 4.0;
        let mut shortened = false;
        for (text, font, ink) in
            [(first, Size::Text.font(), ink), (second, Size::Aside.font(), p.muted)]
        {
            let mut job = LayoutJob::simple_singleline(text, font, ink);
            job.wrap = TextWrapping::truncate_at_width(rect.width() - 20.0);
            let galley = ui.painter().layout_job(job);
            shortened |= galley.elided;
            let height = galley.size().y;
            ui.painter().galley(pos2(rect.left() + 10.0, y), galley, ink);
            y += height + 1.0;
        }
        let clicked = response.clicked();
        if shortened {
            response.on_hover_text(spoken);
        }
        clicked
    }
}

/// The two lines of a row.
fn words(cx: &Cx, version: &Version, titles: bool) -> (String, String) {
    let second = told(cx, version.told.as_ref());
    let at = version.entry.at.to_zoned(cx.now.time_zone().clone());
    if titles {
        let title = match &version.told {
            Some(Told::Sound { title, .. }) if !title.trim().is_empty() => title.trim().to_owned(),
            _ => cx.t(msg!("tab-untitled")),
        };
        let args = [("time", day_and_time(cx, &version.entry).into()), ("what", second.into())];
        return (title, cx.tr(msg!("history-row-of"), &args));
    }
    let clock = cx.texts.clock(&at);
    let first = match version.entry.reason {
        Reason::Work => clock,
        Reason::Saved => cx.tr(msg!("history-row-saved"), &[("time", clock.into())]),
        Reason::Replaced => cx.tr(msg!("history-row-replaced"), &[("time", clock.into())]),
    };
    (first, second)
}

/// How far the keys move the choice while the list has the keyboard.
fn keys(ui: &Ui, id: Id, count: usize) -> isize {
    if !ui.memory(|memory| memory.has_focus(id)) {
        return 0;
    }
    let all = isize::try_from(count).unwrap_or(isize::MAX);
    ui.input_mut(|input| {
        let mut count =
            |key| isize::try_from(input.count_and_consume_key(Modifiers::NONE, key)).unwrap_or(0);
        let lines = count(Key::ArrowDown) - count(Key::ArrowUp);
        let pages = count(Key::PageDown) - count(Key::PageUp);
        let ends = count(Key::End) - count(Key::Home);
        lines.saturating_add(8 * pages).saturating_add(ends.saturating_mul(all))
    })
}

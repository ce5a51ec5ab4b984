//! The start screen: a new workshop, what is open, what was opened lately, samples.
//! It knows no workshop; what it begins it hands over whole.

mod kinds;
mod list;
mod new;

use eframe::egui::{
    Align, Button, Id, Layout, Popup, RichText, ScrollArea, Ui, UiBuilder, pos2, vec2,
};
use egui_material_icons::icons;

use crate::{
    app::{
        command::{self, Command, Goto},
        cx::Cx,
        keys::name,
        outbox::{Action, Outbox},
        preferences::Preferences,
        samples::SAMPLES,
        tab::known_as,
        theme::{Size, ThemeName, strong},
        views::topbar::{TabSign, shortened},
        widgets::{icon_button, primary_button, section_title},
    },
    msg,
    session::{Language, SessionId},
    text::terms,
};

use list::ListRow;

pub use new::{Kind, canvas};

/// Where the keyboard begins when something new is asked for.
#[must_use]
pub fn first() -> Id {
    kinds::id(Kind::Swot)
}

/// The contents are never wider than this.
const WIDEST: f32 = 1126.0;
/// Recent files and samples stand side by side from here on.
const TWO_COLUMNS: f32 = 720.0;
/// Name and choices share a line from here on.
const ONE_LINE: f32 = 620.0;

/// Shows it.
pub fn show(ui: &mut Ui, cx: &Cx, preferences: &Preferences, tabs: &[TabSign], out: &mut Outbox) {
    ScrollArea::vertical().id_salt("start").auto_shrink(false).show(ui, |ui| {
        let room = ui.available_rect_before_wrap();
        let margin = if room.width() < TWO_COLUMNS { 20.0 } else { 40.0 };
        let width = (room.width() - 2.0 * margin).min(WIDEST);
        let left = room.center().x - width / 2.0;
        let top = if room.height() < 560.0 { 20.0 } else { 44.0 };
        let column = eframe::egui::Rect::from_min_size(
            pos2(left, room.top() + top),
            vec2(width, f32::INFINITY),
        );
        let used = ui.scope_builder(UiBuilder::new().max_rect(column), |ui| {
            contents(ui, cx, preferences, tabs, out);
        });
        ui.allocate_rect(used.response.rect, eframe::egui::Sense::hover());
        ui.add_space(24.0);
    });
}

fn contents(ui: &mut Ui, cx: &Cx, preferences: &Preferences, tabs: &[TabSign], out: &mut Outbox) {
    head(ui, cx, out);
    if !tabs.is_empty() {
        gap(ui);
        section_title(ui, cx.palette, cx.t(msg!("start-open-now")));
        open_now(ui, tabs, out);
    }
    gap(ui);
    section_title(ui, cx.palette, cx.t(msg!("start-new")));
    ui.add_space(4.0);
    ui.scope(|ui| kinds::show(ui, cx, out));
    gap(ui);
    if ui.available_width() < TWO_COLUMNS {
        recent(ui, cx, preferences, out);
        gap(ui);
        samples(ui, cx, tabs.len(), out);
    } else {
        ui.spacing_mut().item_spacing.x = 32.0;
        ui.columns_const(|[left, right]| {
            for column in [&mut *left, &mut *right] {
                column.spacing_mut().item_spacing.x = 8.0;
            }
            recent(left, cx, preferences, out);
            samples(right, cx, tabs.len(), out);
        });
    }
    gap(ui);
    keys(ui, cx, out);
}

/// What a newcomer looks for, with the keys that lead there from everywhere.
fn keys(ui: &mut Ui, cx: &Cx, out: &mut Outbox) {
    ui.spacing_mut().item_spacing.x = 16.0;
    ui.horizontal_wrapped(|ui| {
        for command in [Command::Palette, Command::Shortcuts, Command::About] {
            let Some(row) = command::find(command) else { continue };
            let words = RichText::new(row.name(cx.texts)).color(cx.palette.muted);
            let mut button = Button::new(words).frame_when_inactive(false);
            if let Some(shortcut) = row.shortcuts.first() {
                let keys = RichText::new(name(ui.ctx(), *shortcut)).color(cx.palette.muted);
                button = button.shortcut_text(keys.font(Size::Aside.font()));
            }
            if ui.add(button).clicked() {
                out.command(command);
            }
        }
    });
}

fn gap(ui: &mut Ui) {
    ui.add_space(22.0);
}

/// The program's name, and the language and the look beside it.
fn head(ui: &mut Ui, cx: &Cx, out: &mut Outbox) {
    let name = |ui: &mut Ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.label(RichText::new(cx.t(msg!("app-name"))).font(strong(28.0)));
            let tagline = RichText::new(cx.t(msg!("start-tagline"))).font(Size::Text.font());
            ui.label(tagline.color(cx.palette.muted));
        });
    };
    if ui.available_width() < ONE_LINE {
        ui.horizontal(|ui| choices(ui, cx, out));
        name(ui);
        return;
    }
    let top = ui.cursor().min;
    let right = ui.max_rect().right();
    name(ui);
    let row = eframe::egui::Rect::from_min_max(top, pos2(right, top.y + 32.0));
    let layout = Layout::right_to_left(Align::Center);
    let mut beside = ui.new_child(UiBuilder::new().max_rect(row).layout(layout));
    beside.spacing_mut().item_spacing.x = 2.0;
    theme(&mut beside, cx, out);
    for language in Language::ALL.into_iter().rev() {
        speak(&mut beside, cx, out, language);
    }
}

fn choices(ui: &mut Ui, cx: &Cx, out: &mut Outbox) {
    ui.spacing_mut().item_spacing.x = 2.0;
    for language in Language::ALL {
        speak(ui, cx, out, language);
    }
    theme(ui, cx, out);
}

fn speak(ui: &mut Ui, cx: &Cx, out: &mut Outbox, language: Language) {
    let on = language == cx.texts.language;
    let ink = if on { cx.palette.accent } else { cx.palette.muted };
    let words = RichText::new(terms::language(language)).color(ink);
    let button = Button::selectable(on, words).frame_when_inactive(false);
    if ui.add(button).clicked() && !on {
        out.command(Command::Language(language));
    }
}

fn theme(ui: &mut Ui, cx: &Cx, out: &mut Outbox) {
    let response = icon_button(ui, icons::ICON_CONTRAST, &cx.t(msg!("menu-theme")), true);
    Popup::menu(&response).show(|ui| {
        for theme in ThemeName::ALL {
            let Some(row) = command::find(Command::Theme(theme)) else { continue };
            if ui.selectable_label(cx.palette.name == theme, row.name(cx.texts)).clicked() {
                out.command(row.command);
                ui.close();
            }
        }
    });
}

fn open_now(ui: &mut Ui, tabs: &[TabSign], out: &mut Outbox) {
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        for (index, tab) in tabs.iter().enumerate() {
            let mark = if tab.is_unsaved() { " •" } else { "" };
            let title = shortened(ui, tab.title(), &Size::Text.font(), f32::INFINITY);
            let response = ui.button(format!("{title}{mark}"));
            if title != tab.title() {
                response.clone().on_hover_text(tab.title());
            }
            if response.clicked() {
                out.push(Action::Tab(index));
            }
        }
    });
}

fn recent(ui: &mut Ui, cx: &Cx, preferences: &Preferences, out: &mut Outbox) {
    section_title(ui, cx.palette, cx.t(msg!("start-recent")));
    if preferences.recent.is_empty() {
        // A column spreads the words of a label over its width unless told otherwise.
        let words = RichText::new(cx.t(msg!("start-recent-empty"))).color(cx.palette.muted);
        ui.with_layout(Layout::top_down(Align::LEFT), |ui| ui.label(words));
    }
    for (index, recent) in preferences.recent.iter().enumerate() {
        let then = recent.at.to_zoned(cx.now.time_zone().clone());
        let row = ListRow {
            title: known_as(&recent.title, Some(&recent.path)),
            below: list::folder_hint(&recent.path),
            aside: cx.texts.day_time(&then, cx.now),
            strong: false,
        };
        let response = row.show(ui, cx, ("recent", index));
        if response.on_hover_text(recent.path.to_string_lossy()).clicked() {
            out.push(Action::OpenFile(recent.path.clone()));
        }
    }
    ui.add_space(6.0);
    let open = command::find(Command::Open).map_or_else(String::new, |row| row.name(cx.texts));
    ui.horizontal(|ui| {
        if primary_button(ui, cx.palette, open).clicked() {
            out.command(Command::Open);
        }
        if ui.button(cx.t(msg!("start-compare"))).clicked() {
            out.command(Command::Go(Goto::Compare));
        }
    });
}

fn samples(ui: &mut Ui, cx: &Cx, open: usize, out: &mut Outbox) {
    section_title(ui, cx.palette, cx.t(msg!("start-samples")));
    for (index, sample) in SAMPLES.iter().enumerate() {
        let row = ListRow {
            title: cx.t(sample.title),
            below: cx.t(sample.shows),
            aside: String::new(),
            strong: true,
        };
        if row.show(ui, cx, ("sample", index)).clicked() {
            for copy in sample.copies(|| cx.new_id(SessionId)) {
                out.push(Action::Begin(Box::new(copy)));
            }
            // Of several, the first comes to the front.
            out.push(Action::Tab(open));
        }
    }
}

//! The thin bar above: tabs, saved state, undo and redo, language, show on screen, menu.

use eframe::egui::{Align, Button, Color32, FontId, Id, Layout, RichText, Stroke, Ui, Vec2};
use egui_material_icons::icons;

use crate::{
    app::{
        command::{self, Command, Goto, Menu, Needs, TABLE},
        cx::Cx,
        desk::is_unsaved,
        keys,
        outbox::{Action, Outbox},
        tab::Tab,
        theme::{Size, ThemeName},
        widgets::icon_button,
    },
    edit::Label,
    msg,
    session::Language,
    text::{Texts, terms},
};

/// What the bar shows of one tab.
pub struct TabSign {
    title: String,
    unsaved: bool,
}

impl TabSign {
    /// Reads the tab.
    #[must_use]
    pub fn of(tab: &Tab, texts: Texts) -> Self {
        let name = tab.name();
        let title = if name.is_empty() { texts.get(msg!("tab-untitled")) } else { name };
        Self { title, unsaved: is_unsaved(tab) }
    }

    /// What the workshop is called.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Whether it has changes that are not on disk.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.unsaved
    }
}

/// How the workshop in front stands to its file.
pub struct SavedState {
    /// The words.
    pub text: Label,
}

impl SavedState {
    /// How that workshop stands to its file.
    #[must_use]
    pub fn of(cx: &Cx, tab: &Tab) -> Self {
        let text = if tab.saving {
            Label::plain(msg!("saved-saving"))
        } else if tab.standing.read_only && tab.history.is_saved() {
            Label::plain(msg!("saved-read-only"))
        } else if is_unsaved(tab) {
            Label::plain(msg!("saved-not"))
        } else if !tab.history.is_saved() {
            Label::plain(msg!("saved-never"))
        } else if let Some(at) = &tab.saved_at {
            Label::plain(msg!("saved-at")).text("time", cx.texts.clock(at))
        } else {
            Label::plain(msg!("saved-yes"))
        };
        Self { text }
    }
}

/// What can be done now.
pub struct Doable {
    /// The name of the step undo takes back.
    pub undo: Option<Label>,
    /// The name of the step redo brings back.
    pub redo: Option<Label>,
    /// What commands need and is there.
    pub met: Vec<Needs>,
}

/// Shows the bar.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    tabs: &[TabSign],
    front: Option<usize>,
    saved: &SavedState,
    steps: &Doable,
    out: &mut Outbox,
) {
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let home = Button::new(RichText::new(cx.t(msg!("app-name"))).font(Size::Thing.strong()));
        if ui
            .add(home.frame_when_inactive(false))
            .on_hover_text(cx.t(msg!("command-go-start")))
            .clicked()
        {
            out.command(Command::Go(Goto::Start));
        }
        menus(ui, cx, steps, out);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            right(ui, cx, saved, steps, out);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                tab_row(ui, cx, tabs, front, out);
            });
        });
    });
}

fn right(ui: &mut Ui, cx: &Cx, saved: &SavedState, steps: &Doable, out: &mut Outbox) {
    if steps.met.contains(&Needs::Inside) && ui.button(cx.t(msg!("topbar-wall"))).clicked() {
        out.command(Command::Wall);
    }
    language(ui, cx, out);
    for (command, step, icon, named) in [
        (Command::Redo, &steps.redo, icons::ICON_REDO, msg!("redo-named")),
        (Command::Undo, &steps.undo, icons::ICON_UNDO, msg!("undo-named")),
    ] {
        let name = match step {
            Some(label) => cx.tr(named, &[("what", cx.texts.label(label).into())]),
            None => command::find(command).map_or_else(String::new, |row| row.name(cx.texts)),
        };
        if icon_button(ui, icon, &name, step.is_some()).clicked() {
            out.command(command);
        }
    }
    let words = RichText::new(cx.texts.label(&saved.text)).font(Size::Aside.font());
    ui.label(words.color(cx.palette.muted));
}

fn language(ui: &mut Ui, cx: &Cx, out: &mut Outbox) {
    let name = cx.t(msg!("topbar-language"));
    let code = cx.texts.language.code().to_uppercase();
    let button =
        Button::new(RichText::new(code).color(cx.palette.muted)).frame_when_inactive(false);
    ui.scope(|ui| {
        let response = ui.add(button).accessible_name(name.clone()).on_hover_text(name);
        eframe::egui::Popup::menu(&response).show(|ui| {
            for language in Language::ALL {
                let on = language == cx.texts.language;
                if ui.selectable_label(on, terms::language(language)).clicked() {
                    out.command(Command::Language(language));
                    ui.close();
                }
            }
        });
    });
}

fn menus(ui: &mut Ui, cx: &Cx, steps: &Doable, out: &mut Outbox) {
    let name = cx.t(msg!("topbar-menu"));
    let response = icon_button(ui, icons::ICON_MENU, &name, true);
    eframe::egui::Popup::menu(&response).show(|ui| {
        for (menu, title) in [
            (Menu::File, msg!("menu-file")),
            (Menu::Edit, msg!("menu-edit")),
            (Menu::View, msg!("menu-view")),
        ] {
            ui.menu_button(cx.t(title), |ui| {
                ui.set_min_width(260.0);
                for row in TABLE.iter().filter(|row| row.menu == menu) {
                    let mut button = Button::new(row.name(cx.texts));
                    if let Some(shortcut) = row.shortcuts.first() {
                        button = button.shortcut_text(keys::name(ui.ctx(), *shortcut));
                    }
                    if ui.add_enabled(steps.met.contains(&row.needs), button).clicked() {
                        out.command(row.command);
                        ui.close();
                    }
                }
            });
        }
        ui.menu_button(cx.t(msg!("menu-theme")), |ui| {
            for theme in ThemeName::ALL {
                let Some(row) = command::find(Command::Theme(theme)) else { continue };
                if ui.selectable_label(cx.palette.name == theme, row.name(cx.texts)).clicked() {
                    out.command(row.command);
                    ui.close();
                }
            }
        });
    });
}

fn tab_row(ui: &mut Ui, cx: &Cx, tabs: &[TabSign], front: Option<usize>, out: &mut Outbox) {
    let p = cx.palette;
    let turned = turned(ui, front, tabs.len());
    // A title has room for itself beside the button that closes its tab.
    let room = (ui.available_width() - 64.0).max(80.0);
    eframe::egui::ScrollArea::horizontal()
        .id_salt("tabs")
        .scroll_bar_visibility(eframe::egui::scroll_area::ScrollBarVisibility::AlwaysHidden)
        .show(ui, |ui| {
            ui.horizontal_centered(|ui| {
                for (index, tab) in tabs.iter().enumerate() {
                    let on = front == Some(index);
                    let (face, ink) = if on {
                        (Size::Text.strong(), p.text)
                    } else {
                        (Size::Text.font(), p.muted)
                    };
                    let title = shortened(ui, &tab.title, &face, room);
                    let mark = if tab.unsaved { " •" } else { "" };
                    let text = RichText::new(format!("{title}{mark}")).font(face).color(ink);
                    let button = Button::new(text)
                        .fill(if on { p.card } else { p.panel })
                        .stroke(if on { p.hairline() } else { Stroke::NONE })
                        .min_size(Vec2::new(0.0, 30.0));
                    let response = ui.add(button);
                    if title != tab.title {
                        response.clone().on_hover_text(&tab.title);
                    }
                    if on && turned {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() {
                        out.push(Action::Tab(index));
                    }
                    if on && tabs.len() > 1 {
                        let close = cx.t(msg!("command-close-tab"));
                        if icon_button(ui, icons::ICON_CLOSE, &close, true).clicked() {
                            out.command(Command::CloseTab);
                        }
                    }
                }
            });
        });
}

/// Whether another tab came to the front since the last frame, or their room changed. Only
/// then is it scrolled into view: asking on every frame would never let the window rest.
fn turned(ui: &Ui, front: Option<usize>, tabs: usize) -> bool {
    let now = (front, tabs, ui.available_width().to_bits());
    let before = ui.data_mut(|data| {
        let shown =
            data.get_temp_mut_or_default::<(Option<usize>, usize, u32)>(Id::unique("tab shown"));
        std::mem::replace(shown, now)
    });
    before != now
}

/// A tab shows the beginning of a long title; the whole of it is on hover and on the overview.
pub(super) fn shortened(ui: &Ui, title: &str, font: &FontId, room: f32) -> String {
    const LONGEST: usize = 40;
    let fits = |words: &str| {
        let ink = Color32::PLACEHOLDER;
        ui.painter().layout_no_wrap(words.to_owned(), font.clone(), ink).size().x <= room
    };
    if title.chars().count() <= LONGEST && fits(title) {
        return title.to_owned();
    }
    let mut short: String = title.chars().take(LONGEST).collect();
    loop {
        short.pop();
        let cut = format!("{}…", short.trim_end());
        if short.is_empty() || fits(&cut) {
            return cut;
        }
    }
}

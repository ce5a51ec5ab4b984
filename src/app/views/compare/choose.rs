//! Choosing what is compared: open workshops, files, folders; and what is wrong with those
//! that cannot be.

use eframe::egui::{Button, Label, RichText, ScrollArea, Ui};
use egui_material_icons::icons;

use crate::{
    app::{
        command::Command,
        comparing::{Comparing, Deed, Standing},
        cx::Cx,
        outbox::Outbox,
        purpose::Purpose,
        tab::Tab,
        theme::Size,
        views::topbar::TabSign,
        widgets::{icon_button, primary_button, section_title},
    },
    msg,
};

/// Text is no wider than can be read at ease.
const WIDE: f32 = 640.0;

/// Shows what to do while there is nothing to compare.
pub fn show(ui: &mut Ui, cx: &Cx, comparing: &Comparing, tabs: &[Tab], out: &mut Outbox) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(WIDE));
        ui.spacing_mut().item_spacing.y = 10.0;
        if comparing.is_finding() || comparing.is_stopped() {
            super::progress(ui, cx, comparing, out);
            return;
        }
        let words = RichText::new(cx.t(msg!("comparing-empty"))).font(Size::Thing.font());
        ui.add(Label::new(words).wrap());
        ui.horizontal_wrapped(|ui| {
            if tabs.len() > 1 {
                let words = cx.tr(msg!("comparing-take-tabs"), &[("count", tabs.len().into())]);
                if primary_button(ui, cx.palette, words).clicked() {
                    out.compare(Deed::TakeTabs);
                }
            }
            from_disk(ui, cx, out);
        });
        columns(ui, cx, comparing, out);
        let free: Vec<&Tab> = tabs.iter().filter(|tab| !is_taken(comparing, tab)).collect();
        if !free.is_empty() {
            section_title(ui, cx.palette, cx.t(msg!("comparing-open-tabs")));
            for tab in free {
                take_tab(ui, cx, tab, out);
            }
        }
    });
}

fn is_taken(comparing: &Comparing, tab: &Tab) -> bool {
    comparing.columns.iter().any(|column| column.tab == Some(tab.id))
}

fn take_tab(ui: &mut Ui, cx: &Cx, tab: &Tab, out: &mut Outbox) -> bool {
    let sign = TabSign::of(tab, cx.texts);
    let button = Button::new(sign.title()).wrap();
    let clicked = ui.add(button).clicked();
    if clicked {
        out.compare(Deed::TakeTab(tab.id));
    }
    clicked
}

fn from_disk(ui: &mut Ui, cx: &Cx, out: &mut Outbox) {
    for (words, purpose) in [
        (msg!("comparing-add-files"), Purpose::Compare),
        (msg!("comparing-add-folder"), Purpose::CompareFolder),
    ] {
        if ui.button(cx.t(words)).clicked() {
            out.compare(Deed::Ask(purpose));
            ui.close();
        }
    }
    if ui.button(cx.t(msg!("comparing-open"))).clicked() {
        out.command(Command::Open);
        ui.close();
    }
}

/// What was chosen so far.
fn columns(ui: &mut Ui, cx: &Cx, comparing: &Comparing, out: &mut Outbox) {
    if comparing.columns.is_empty() {
        return;
    }
    section_title(ui, cx.palette, cx.t(msg!("comparing-chosen")));
    for column in &comparing.columns {
        ui.horizontal_top(|ui| {
            let name = cx.tr(msg!("comparing-leave-out"), &[("name", column.label().into())]);
            if icon_button(ui, icons::ICON_CLOSE, &name, true).clicked() {
                out.compare(Deed::Remove(column.id));
            }
            let words = match &column.standing {
                Standing::Ready(_) => RichText::new(column.label()),
                Standing::Loading => RichText::new(column.label()).color(cx.palette.muted),
                Standing::Trouble(label) => {
                    RichText::new(trouble(cx, &column.label(), label)).color(cx.palette.bad)
                }
            };
            ui.add(Label::new(words).wrap());
        });
    }
}

fn trouble(cx: &Cx, name: &str, why: &crate::edit::Label) -> String {
    let args = [("name", name.into()), ("why", cx.texts.label(why).into())];
    cx.tr(msg!("comparing-trouble"), &args)
}

/// Shows which of the sessions cannot be compared and why, above those that can.
pub fn troubles(ui: &mut Ui, cx: &Cx, comparing: &Comparing, out: &mut Outbox) {
    for column in &comparing.columns {
        let Standing::Trouble(why) = &column.standing else { continue };
        ui.horizontal_top(|ui| {
            let name = cx.tr(msg!("comparing-leave-out"), &[("name", column.label().into())]);
            if icon_button(ui, icons::ICON_CLOSE, &name, true).clicked() {
                out.compare(Deed::Remove(column.id));
            }
            let words = RichText::new(trouble(cx, &column.label(), why)).color(cx.palette.bad);
            ui.add(Label::new(words).wrap());
        });
    }
    let changed = comparing.ready().filter(|(_, session)| comparing.has_changed(session));
    let names: Vec<String> = changed.map(|(column, _)| column.label()).collect();
    if !names.is_empty() {
        let args = [("count", names.len().into()), ("names", names.join(", ").into())];
        let words = RichText::new(cx.tr(msg!("comparing-changed"), &args)).color(cx.palette.warn);
        ui.add(Label::new(words).wrap());
    }
}

/// What can be added.
pub fn menu(ui: &mut Ui, cx: &Cx, comparing: &Comparing, tabs: &[Tab], out: &mut Outbox) {
    ui.set_max_width(360.0);
    for tab in tabs.iter().filter(|tab| !is_taken(comparing, tab)) {
        if take_tab(ui, cx, tab, out) {
            ui.close();
        }
    }
    from_disk(ui, cx, out);
    ui.separator();
    if ui.button(cx.t(msg!("comparing-clear"))).clicked() {
        out.compare(Deed::Clear);
        ui.close();
    }
}

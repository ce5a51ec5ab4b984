//! Choosing what is compared: open workshops, files, folders.

use eframe::egui::{Label, RichText, ScrollArea, Ui};

use crate::{
    app::{
        comparing::{Comparing, Deed},
        cx::Cx,
        outbox::Outbox,
        tab::Tab,
        theme::Size,
        views::topbar::TabSign,
        widgets::primary_button,
    },
    msg,
};

/// Shows what to do while there is nothing to compare.
pub fn show(ui: &mut Ui, cx: &Cx, comparing: &Comparing, tabs: &[Tab], out: &mut Outbox) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.add(
            Label::new(RichText::new(cx.t(msg!("comparing-empty"))).font(Size::Thing.font()))
                .wrap(),
        );
        if tabs.len() > 1 {
            let words = cx.tr(msg!("comparing-take-tabs"), &[("count", tabs.len().into())]);
            if primary_button(ui, cx.palette, words).clicked() {
                out.compare(Deed::TakeTabs);
            }
        }
        for column in &comparing.columns {
            ui.label(column.label());
        }
        menu(ui, cx, tabs, out);
    });
}

/// What can be added.
pub fn menu(ui: &mut Ui, cx: &Cx, tabs: &[Tab], out: &mut Outbox) {
    for tab in tabs {
        if ui.button(TabSign::of(tab, cx.texts).title()).clicked() {
            out.compare(Deed::TakeTab(tab.id));
            ui.close();
        }
    }
}

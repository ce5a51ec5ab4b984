//! The question before an indicator is taken away that something leans on.

use eframe::egui::{RichText, ScrollArea, Ui};

use crate::{
    analysis::{formula, leaning},
    app::{
        cx::Cx,
        outbox::Outbox,
        theme::Size,
        views::indicators::{fresh, leaning::ways},
    },
    msg,
    session::IndicatorId,
};

use super::frame;

/// Which indicator.
#[derive(Debug)]
pub struct RemoveIndicator {
    indicator: IndicatorId,
    shown: bool,
}

impl RemoveIndicator {
    /// The question about that indicator.
    #[must_use]
    pub fn new(indicator: IndicatorId) -> Self {
        Self { indicator, shown: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        let Some(indicator) = cx.session.indicator(self.indicator) else { return false };
        frame::width(ui, 520.0);
        frame::title(
            ui,
            cx.tr(msg!("remove-indicator"), &[("name", indicator.name.as_str().into())]),
        );
        let leans = leaning(cx.session, indicator.id);
        let direct = leans.iter().any(|leaning| leaning.through == indicator.id);
        if direct {
            frame::text(ui, cx.t(msg!("remove-indicator-cards")));
        }
        ScrollArea::vertical().max_height(frame::height_left(ui, 260.0).min(220.0)).show(
            ui,
            |ui| {
                for way in ways(cx, indicator.id) {
                    ui.horizontal_wrapped(|ui| {
                        ui.label(&way.name);
                        let at = RichText::new(&way.at).font(Size::Aside.font());
                        ui.label(at.color(cx.palette.muted));
                    });
                }
            },
        );
        let derived = formula::derived_from(cx.session, indicator.id);
        let names = derived.iter().filter_map(|id| cx.session.indicator(*id));
        let names: Vec<&str> = names.map(|indicator| indicator.name.as_str()).collect();
        if !names.is_empty() {
            let args = [("names", names.join("; ").into())];
            frame::text(ui, cx.tr(msg!("remove-indicator-derived"), &args));
        }
        let opened = !std::mem::replace(&mut self.shown, true);
        frame::buttons(ui, |ui| {
            let cancel = frame::default_button(ui, cx, cx.t(msg!("dialog-cancel")), opened);
            let remove = frame::button(ui, cx.t(msg!("remove-indicator-do")));
            if remove.clicked() {
                out.change(fresh::removed(indicator));
            }
            !(remove.clicked() || cancel.clicked())
        })
    }
}

//! The data of a workshop: a list of its indicators, and the chosen one as a table with
//! everything a reader must know before leaning on it.

mod about;
pub mod chart;
mod list;
mod sheet;
mod table;

use std::sync::Arc;

use eframe::egui::{Label, Rect, RichText, ScrollArea, Ui, UiBuilder};

use crate::{
    app::{cx::Cx, dialogs::import, outbox::Outbox, tab::View, theme::Size},
    msg,
    session::{Indicator, IndicatorId, Language},
};

use sheet::Sheet;

/// Between the list and the table.
const GUTTER: f32 = 24.0;

/// Which data is looked at, and the table it was last made into.
#[derive(Debug, Default)]
pub struct State {
    /// The indicator chosen; where it is gone, the first is shown.
    pub chosen: Option<IndicatorId>,
    /// Which charts were chosen, and the one in view.
    pub chart: chart::State,
    made: Option<Made>,
}

/// A table with what it was made from.
#[derive(Debug)]
struct Made {
    from: Arc<Indicator>,
    language: Language,
    sheet: Sheet,
    measured: Option<table::Measured>,
}

/// Shows it.
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    let state = &mut view.indicators;
    let indicators = &cx.session.indicators;
    let chosen = state.chosen.and_then(|id| cx.session.indicator(id)).or(indicators.first());
    let Some(chosen) = chosen else {
        nothing(ui, cx, out);
        return;
    };
    let room = ui.available_rect_before_wrap();
    let width = (room.width() * 0.24).clamp(180.0, 300.0).floor();
    let left = Rect::from_min_max(room.min, room.max).with_max_x(room.left() + width);
    let right = room.with_min_x(left.right() + GUTTER);
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        ScrollArea::vertical().id_salt("indicator list").auto_shrink(false).show(ui, |ui| {
            import::button(ui, cx, out);
            ui.add_space(6.0);
            if let Some(id) = list::show(ui, cx, chosen.id) {
                state.chosen = Some(id);
            }
        });
    });
    let line = (left.right() + GUTTER / 2.0).round();
    ui.painter().vline(line, room.y_range(), cx.palette.hairline());
    let known = state
        .made
        .take()
        .filter(|made| Arc::ptr_eq(&made.from, chosen) && made.language == cx.texts.language);
    let mut made = known.unwrap_or_else(|| Made {
        from: Arc::clone(chosen),
        language: cx.texts.language,
        sheet: Sheet::of(chosen, cx.texts),
        measured: None,
    });
    ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
        ScrollArea::vertical().id_salt(("indicator", chosen.id.0)).auto_shrink(false).show(
            ui,
            |ui| {
                ui.set_max_width(ui.available_width() - 12.0);
                about::head(ui, cx, out, chosen, &made.sheet);
                ui.add_space(12.0);
                chart::show(ui, cx, chosen, &mut state.chart);
                table::show(ui, cx, &made.sheet, &mut made.measured);
                about::foot(ui, cx, chosen, &made.sheet);
                ui.add_space(24.0);
            },
        );
    });
    state.made = Some(made);
}

fn nothing(ui: &mut Ui, cx: &Cx, out: &mut Outbox) {
    ui.label(RichText::new(cx.t(msg!("indicators-title"))).font(Size::Place.strong()));
    ui.add_space(8.0);
    ui.set_max_width(560.0);
    let words = RichText::new(cx.t(msg!("indicators-empty"))).color(cx.palette.muted);
    ui.add(Label::new(words).wrap());
    ui.add_space(8.0);
    import::button(ui, cx, out);
}

//! The data of a workshop: a list of its indicators, and the chosen one as a table that is
//! written in like a spreadsheet, with everything a reader must know before leaning on it.

mod about;
mod chart;
mod editor;
mod formula;
pub mod fresh;
pub mod hands;
pub mod leaning;
mod lines;
mod list;
mod measure;
mod named;
mod paste;
mod sheet;
mod span;
mod survey;
mod table;
mod understand;
mod write;

use std::sync::Arc;

use eframe::egui::{Label, Rect, RichText, ScrollArea, Ui, UiBuilder};

use crate::{
    app::{cx::Cx, dialogs::import, outbox::Outbox, theme::Size, view::View},
    msg,
    session::{Indicator, Language},
};

use hands::Grid;
use sheet::Sheet;
use write::Table;

/// Between the list and the table.
const GUTTER: f32 = 24.0;
/// A table takes no more than this part of the height there is.
const SHARE: f32 = 0.62;

/// What is kept of the data looked at, and the table it was last made into.
#[derive(Debug, Default)]
struct State {
    chart: chart::State,
    list: list::State,
    formula: formula::State,
    leaning: leaning::State,
    grid: Grid,
    made: Option<Made>,
}

/// A table with what it was made from.
#[derive(Debug)]
struct Made {
    from: Arc<Indicator>,
    language: Language,
    sheet: Sheet,
    measured: Option<measure::Measured>,
}

/// Shows it.
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    let mut state = view.memory.take::<State>();
    let indicators = &cx.session.indicators;
    let chosen = view.indicator.and_then(|id| cx.session.indicator(id)).or(indicators.first());
    if let Some(chosen) = chosen {
        both(ui, cx, view, out, &mut state, chosen);
    } else {
        nothing(ui, cx, view, out);
    }
    view.memory.put(state);
}

fn both(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    state: &mut State,
    chosen: &Arc<Indicator>,
) {
    let room = ui.available_rect_before_wrap();
    let width = (room.width() * 0.24).clamp(180.0, 300.0).floor();
    let left = Rect::from_min_max(room.min, room.max).with_max_x(room.left() + width);
    let right = room.with_min_x(left.right() + GUTTER);
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        if let Some(id) = list::show(ui, cx, out, &mut state.list, chosen.id) {
            view.indicator = Some(id);
        }
    });
    let line = (left.right() + GUTTER / 2.0).round();
    ui.painter().vline(line, room.y_range(), cx.palette.hairline());
    let mut made = made(state.made.take(), cx, chosen);
    state.grid.turn_to(chosen.id);
    ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
        ScrollArea::vertical().id_salt(("indicator", chosen.id.0)).auto_shrink(false).show(
            ui,
            |ui| {
                ui.set_max_width(ui.available_width() - 12.0);
                one(ui, cx, view, out, state, chosen, &mut made, room.height());
            },
        );
    });
    state.made = Some(made);
}

/// The table of an indicator; one that was made before is kept while nothing has changed.
fn made(known: Option<Made>, cx: &Cx, chosen: &Arc<Indicator>) -> Made {
    let turned = known
        .as_ref()
        .filter(|made| made.from.id == chosen.id && !made.from.data.passages().is_empty())
        .map(|made| made.sheet.turned);
    let same = |made: &Made| Arc::ptr_eq(&made.from, chosen) && made.language == cx.texts.language;
    known.filter(same).unwrap_or_else(|| Made {
        from: Arc::clone(chosen),
        language: cx.texts.language,
        sheet: Sheet::of(chosen, cx.texts, turned),
        measured: None,
    })
}

/// Everything of one indicator, from its name to its source.
fn one(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    state: &mut State,
    chosen: &Arc<Indicator>,
    made: &mut Made,
    height: f32,
) {
    let Made { sheet, measured, .. } = made;
    let table = Table { session: cx.session, indicator: chosen, sheet, texts: cx.texts };
    about::head(ui, cx, view, out, table);
    if let Some(input) = formula::show(ui, cx, out, &mut state.formula, chosen) {
        view.indicator = Some(input);
    }
    ui.add_space(8.0);
    chart::show(ui, cx, out, chosen, (&mut state.chart, &mut view.charted));
    state.grid.keep_within(table);
    state.grid.keys(ui, table, out);
    table::show(ui, cx, out, table, &mut state.grid, measured, (height * SHARE).max(160.0));
    ui.add_space(4.0);
    editor::line(ui, cx, view, out, table, &mut state.grid, &state.formula);
    survey::show(ui, cx, out, table, &state.grid);
    about::marks(ui, cx, sheet);
    leaning::show(ui, cx, out, &mut state.leaning, chosen);
    chart::numbers(ui, cx, chosen, &mut state.chart);
    about::foot(ui, cx, view, out, chosen);
    ui.add_space(24.0);
}

fn nothing(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    ui.label(RichText::new(cx.t(msg!("indicators-title"))).font(Size::Place.strong()));
    ui.add_space(8.0);
    ui.set_max_width(560.0);
    let words = RichText::new(cx.t(msg!("indicators-empty"))).color(cx.palette.muted);
    ui.add(Label::new(words).wrap());
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        import::button(ui, cx, out);
        if ui.button(cx.t(msg!("indicators-new-numbers"))).clicked() {
            view.indicator = Some(fresh::add(cx, out, fresh::Kind::Numbers));
        }
        if ui.button(cx.t(msg!("indicators-new-words"))).clicked() {
            view.indicator = Some(fresh::add(cx, out, fresh::Kind::Words));
        }
    });
}

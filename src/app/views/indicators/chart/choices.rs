//! What stands above a chart: its kinds, what may be chosen about it, and its ways out.

use eframe::egui::{Align, Button, Label, Layout, Popup, Response, RichText, Ui};
use egui_material_icons::icons;

use crate::{
    analysis::{entities, periods},
    app::{
        command::{self, Command},
        cx::Cx,
        leave::Leave,
        outbox::Outbox,
        theme::Size,
        widgets::{icon_button, long_menu},
    },
    figure::chart::ChartKind,
    msg,
    session::{Indicator, IndicatorData, Period},
};

use super::{Choice, Laid, Made, closer};

/// Shows them.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    out: &mut Outbox,
    made: &mut Made,
    choice: &mut Choice,
    folded: &mut bool,
) {
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        let (icon, name) = if *folded {
            (icons::ICON_EXPAND_MORE, msg!("chart-show"))
        } else {
            (icons::ICON_EXPAND_LESS, msg!("chart-hide"))
        };
        if icon_button(ui, icon, &cx.t(name), true).clicked() {
            *folded = !*folded;
        }
        leave(ui, cx, out, made.chart.is_ok());
        if !*folded {
            nearer(ui, cx, made, choice);
        }
        ui.with_layout(Layout::left_to_right(Align::Min).with_main_wrap(true), |ui| {
            for kind in &made.kinds {
                let on = made.kind == Some(*kind);
                let ink = if on { cx.palette.accent } else { cx.palette.muted };
                let words = RichText::new(cx.t(kind.name())).font(Size::Text.font()).color(ink);
                let button = Button::selectable(on, words).frame_when_inactive(false);
                if ui.add(button).clicked() {
                    choice.kind = Some(*kind);
                    *folded = false;
                }
            }
        });
    });
    if !*folded {
        ui.horizontal_wrapped(|ui| options(ui, cx, made, choice));
        if matches!(&made.chart, Ok(Laid { closer: Some(_), .. })) {
            let hint = RichText::new(cx.t(msg!("chart-closer-hint"))).font(Size::Aside.font());
            ui.add(Label::new(hint.color(cx.palette.muted)).wrap());
        }
        ui.add_space(4.0);
    }
}

/// The way nearer to a chart, and back.
fn nearer(ui: &mut Ui, cx: &Cx, made: &mut Made, choice: &mut Choice) {
    if !made.kind.is_some_and(closer::is_possible) {
        return;
    }
    let (icon, name) = if choice.closer {
        (icons::ICON_ZOOM_IN_MAP, msg!("chart-closer-leave"))
    } else {
        (icons::ICON_ZOOM_IN, msg!("chart-closer"))
    };
    if icon_button(ui, icon, &cx.t(name), made.chart.is_ok()).clicked() {
        choice.closer = !choice.closer;
    }
    let Ok(Laid { closer: Some(closer), .. }) = &mut made.chart else { return };
    if icon_button(ui, icons::ICON_FIT_SCREEN, &cx.t(msg!("chart-closer-whole")), true).clicked() {
        closer.whole = true;
    }
}

/// The ways out: pictures and tables, to files and to the clipboard.
fn leave(ui: &mut Ui, cx: &Cx, out: &mut Outbox, drawn: bool) {
    let button = icon_button(ui, icons::ICON_DOWNLOAD, &cx.t(msg!("chart-leave")), true);
    Popup::menu(&button).show(|ui| {
        for way in Leave::ALL {
            let Some(row) = command::find(Command::Leave(way)) else { continue };
            let entry = Button::new(row.name(cx.texts)).frame_when_inactive(false);
            if ui.add_enabled(drawn || !way.is_picture(), entry).clicked() {
                out.command(row.command);
                ui.close();
            }
        }
    });
}

fn options(ui: &mut Ui, cx: &Cx, made: &Made, choice: &mut Choice) {
    let Some(lead) = made.key.of.first() else { return };
    against(ui, cx, lead, choice);
    let all = entities(lead);
    if stands_out(made, all.len()) {
        picked(ui, cx, &all, choice);
    }
    if made.kind.is_some_and(is_of_one_time) {
        when(ui, cx, lead, choice);
    }
    let rows = made.kind.is_some_and(|kind| matches!(kind, ChartKind::Ranking | ChartKind::Bar));
    if rows && all.len() > 20 {
        ui.checkbox(&mut choice.whole, cx.t(msg!("chart-all-rows")));
    }
}

/// Whether single entities can stand out on it: among others behind them, or where there is
/// room for some alone.
fn stands_out(made: &Made, entities: usize) -> bool {
    match made.kind {
        Some(ChartKind::Line | ChartKind::Benchmark) => entities > 2,
        Some(ChartKind::Grouped) => entities > 6,
        Some(ChartKind::Ranking) => entities > 20,
        _ => false,
    }
}

fn is_of_one_time(kind: ChartKind) -> bool {
    matches!(kind, ChartKind::Ranking | ChartKind::Likert)
}

fn menu(ui: &mut Ui, words: String) -> Response {
    let words = RichText::new(words).font(Size::Aside.font());
    ui.add(Button::new(words).wrap())
}

/// Other indicators beside the chosen one.
fn against(ui: &mut Ui, cx: &Cx, lead: &Indicator, choice: &mut Choice) {
    let numeric = |other: &&std::sync::Arc<Indicator>| {
        other.id != lead.id && !matches!(other.data, IndicatorData::TextTable(_))
    };
    let others: Vec<_> = cx.session.indicators.iter().filter(numeric).collect();
    if others.is_empty() {
        return;
    }
    let chosen: Vec<&str> = others
        .iter()
        .filter(|other| choice.against.contains(&other.id))
        .map(|other| other.name.as_str())
        .collect();
    let words = match chosen[..] {
        [] => cx.t(msg!("chart-against")),
        [one] => cx.tr(msg!("chart-against-one"), &[("name", one.into())]),
        _ => cx.tr(msg!("chart-against-several"), &[("count", chosen.len().into())]),
    };
    let button = menu(ui, words);
    Popup::menu(&button)
        .close_behavior(eframe::egui::PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            long_menu(ui, |ui| {
                for other in &others {
                    let mut on = choice.against.contains(&other.id);
                    if ui.checkbox(&mut on, other.name.as_str()).changed() {
                        choice.against.retain(|id| *id != other.id);
                        if on {
                            choice.against.push(other.id);
                        }
                    }
                }
            });
        });
}

/// The entities that stand out among the others.
fn picked(ui: &mut Ui, cx: &Cx, all: &[&str], choice: &mut Choice) {
    choice.entities.retain(|name| all.contains(&name.as_str()));
    let words = match &choice.entities[..] {
        [] => cx.t(msg!("chart-stand-out")),
        [one] => cx.tr(msg!("chart-stand-out-one"), &[("name", one.as_str().into())]),
        several => cx.tr(msg!("chart-stand-out-several"), &[("count", several.len().into())]),
    };
    let button = menu(ui, words);
    Popup::menu(&button)
        .close_behavior(eframe::egui::PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            long_menu(ui, |ui| {
                for name in all {
                    let mut on = choice.entities.iter().any(|chosen| chosen == name);
                    if ui.checkbox(&mut on, *name).changed() {
                        choice.entities.retain(|chosen| chosen != name);
                        if on {
                            choice.entities.push((*name).to_owned());
                        }
                    }
                }
            });
        });
}

/// The period of a chart of one time.
fn when(ui: &mut Ui, cx: &Cx, lead: &Indicator, choice: &mut Choice) {
    let all: Vec<Period> = periods(lead).into_iter().filter(|p| *p != Period::Undated).collect();
    if all.len() < 2 {
        return;
    }
    choice.period = choice.period.filter(|period| all.contains(period));
    let words = choice.period.map_or_else(
        || cx.t(msg!("chart-newest")),
        |period| cx.tr(msg!("chart-period"), &[("period", cx.texts.period(period).into())]),
    );
    let button = menu(ui, words);
    Popup::menu(&button).show(|ui| {
        long_menu(ui, |ui| {
            if ui.selectable_label(choice.period.is_none(), cx.t(msg!("chart-newest"))).clicked() {
                choice.period = None;
                ui.close();
            }
            for period in all.iter().rev() {
                let on = choice.period == Some(*period);
                if ui.selectable_label(on, cx.texts.period(*period)).clicked() {
                    choice.period = Some(*period);
                    ui.close();
                }
            }
        });
    });
}

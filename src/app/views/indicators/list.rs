//! The list of indicators: filtered as one types, put in order by hand, and the way to new ones.

use eframe::egui::{
    Event, EventFilter, Id, Key, Role, ScrollArea, Sense, StrokeKind, Ui, WidgetInfo,
    containers::menu::MenuButton, vec2,
};

use crate::{
    app::{
        cx::Cx,
        dialogs::import,
        outbox::Outbox,
        theme::{Size, radius},
        widgets::TextField,
    },
    msg,
    session::{Indicator, IndicatorId},
};

use super::{fresh, named};

/// What the list is filtered by.
#[derive(Debug, Default)]
pub struct State {
    words: String,
}

/// Shows every indicator with `chosen` marked. Returns another one that was clicked or made.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    out: &mut Outbox,
    state: &mut State,
    chosen: IndicatorId,
) -> Option<IndicatorId> {
    let mut turned = None;
    ui.horizontal_wrapped(|ui| {
        import::button(ui, cx, out);
        turned = add(ui, cx, out);
    });
    if cx.session.indicators.len() > 1 {
        let name = cx.t(msg!("indicators-filter"));
        let field = TextField::new(Id::unique("indicator filter"), &state.words, name.clone());
        let (_, event) = ui
            .scope(|ui| {
                ui.set_max_width(ui.available_width() - 8.0);
                field.hint(name).show(ui, cx.palette)
            })
            .inner;
        if let Some(crate::app::widgets::FieldEvent::Written(words)) = event {
            state.words = words;
        }
    }
    ui.add_space(4.0);
    let wanted = state.words.trim().to_lowercase();
    let fits = |i: &Indicator| {
        [&i.name, &i.unit, &i.source.title, &i.source.publisher, &i.notes]
            .into_iter()
            .any(|text| text.to_lowercase().contains(&wanted))
    };
    ScrollArea::vertical().id_salt("indicator list").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let mut any = false;
        for indicator in cx.session.indicators.iter().filter(|i| wanted.is_empty() || fits(i)) {
            any = true;
            if entry(ui, cx, out, indicator, indicator.id == chosen) {
                turned = Some(indicator.id);
            }
        }
        if !any {
            let words = cx.t(msg!("indicators-filter-none"));
            ui.label(eframe::egui::RichText::new(words).color(cx.palette.muted));
        }
    });
    turned
}

/// The menu of what can be made.
fn add(ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> Option<IndicatorId> {
    let kinds = [
        (fresh::Kind::Numbers, msg!("indicators-new-numbers")),
        (fresh::Kind::Derived, msg!("indicators-new-derived")),
        (fresh::Kind::Survey, msg!("indicators-new-survey")),
        (fresh::Kind::Words, msg!("indicators-new-words")),
    ];
    let mut made = None;
    MenuButton::new(cx.t(msg!("indicators-new"))).ui(ui, |ui| {
        for (kind, name) in kinds {
            if ui.button(cx.t(name)).clicked() {
                made = Some(fresh::add(cx, out, kind));
                ui.close();
            }
        }
    });
    made
}

fn entry(ui: &mut Ui, cx: &Cx, out: &mut Outbox, indicator: &Indicator, on: bool) -> bool {
    let p = cx.palette;
    let width = ui.available_width() - 8.0;
    let name = named::name(cx, indicator);
    let wrap = width - 20.0;
    let font = if on { Size::Text.strong() } else { Size::Text.font() };
    let ink = if on { p.accent } else { p.text };
    let title = ui.painter().layout(name.clone(), font, ink, wrap);
    let aside = ui.painter().layout(named::size(cx, indicator), Size::Aside.font(), p.muted, wrap);
    let height = title.size().y + aside.size().y + 2.0 + 12.0;
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let id = Id::unique(("indicator entry", indicator.id.0));
    let response = ui.interact(rect, id, Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), on, &name));
    if on {
        ui.painter().rect_filled(rect, radius::CARD, p.accent_soft);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, radius::CARD, p.line.gamma_multiply(0.5));
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, radius::CARD, p.chosen_line(), StrokeKind::Inside);
    }
    let at = rect.min + vec2(10.0, 6.0);
    let below = at + vec2(0.0, title.size().y + 2.0);
    ui.painter().galley(at, title, ink);
    ui.painter().galley(below, aside, p.muted);
    by_key(ui, cx, out, indicator, &response);
    dragged(ui, cx, out, indicator, &response);
    response.context_menu(|ui| menu(ui, cx, out, indicator));
    response.clicked()
}

/// Alt and an arrow puts it in another order.
fn by_key(
    ui: &Ui,
    cx: &Cx,
    out: &mut Outbox,
    indicator: &Indicator,
    response: &eframe::egui::Response,
) {
    if !response.has_focus() {
        return;
    }
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let shifts = ui.input(|input| {
        let key = |event: &Event| match event {
            Event::Key { key: Key::ArrowUp, pressed: true, modifiers, .. } if modifiers.alt => {
                Some(false)
            }
            Event::Key { key: Key::ArrowDown, pressed: true, modifiers, .. } if modifiers.alt => {
                Some(true)
            }
            _ => None,
        };
        input.events.iter().find_map(key)
    });
    if let Some(down) = shifts {
        fresh::shift(cx, out, indicator.id, down);
    }
}

/// Dragged onto another it takes its place.
fn dragged(
    ui: &Ui,
    cx: &Cx,
    out: &mut Outbox,
    indicator: &Indicator,
    response: &eframe::egui::Response,
) {
    response.dnd_set_drag_payload(indicator.id);
    let above = ui
        .input(|input| input.pointer.latest_pos())
        .is_none_or(|at| at.y < response.rect.center().y);
    if response.dnd_hover_payload::<IndicatorId>().is_some_and(|id| *id != indicator.id) {
        let y = if above { response.rect.top() } else { response.rect.bottom() };
        let line = eframe::egui::Stroke::new(2.0, cx.palette.accent);
        ui.painter().hline(response.rect.x_range(), y, line);
    }
    let Some(id) = response.dnd_release_payload::<IndicatorId>() else { return };
    if *id == indicator.id {
        return;
    }
    let all = &cx.session.indicators;
    let at = all.iter().position(|known| known.id == indicator.id);
    let next = at.and_then(|at| all.get(at + 1)).map(|known| known.id);
    let before = if above { Some(indicator.id) } else { next };
    if before != Some(*id) {
        out.change(fresh::moved(cx.session, *id, before));
    }
}

/// What can be done with an indicator.
pub fn menu(ui: &mut Ui, cx: &Cx, out: &mut Outbox, indicator: &Indicator) {
    if ui.button(cx.t(msg!("indicators-duplicate"))).clicked() {
        fresh::duplicate(cx, out, indicator);
        ui.close();
    }
    if ui.button(cx.t(msg!("indicators-up"))).clicked() {
        fresh::shift(cx, out, indicator.id, false);
        ui.close();
    }
    if ui.button(cx.t(msg!("indicators-down"))).clicked() {
        fresh::shift(cx, out, indicator.id, true);
        ui.close();
    }
    if ui.button(cx.t(msg!("indicators-remove"))).clicked() {
        fresh::remove(cx, out, indicator);
        ui.close();
    }
}

//! Candidate pairs of axes side by side: what each pair means, and which one is chosen.

use eframe::egui::{Align, Button, Frame, Layout, Margin, RichText, ScrollArea, Stroke, Ui};
use egui_material_icons::icons;

use crate::{
    analysis,
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::{Place, Selection, Thing},
        theme::{Size, radius},
        view::View,
        widgets::{chip, icon_button, primary_button},
    },
    edit::{Change, Edit, ForesightEdit, Label, Side},
    msg,
    session::{
        Axis, AxisPair, Canvas, CanvasId, Card, CardColour, Foresight, PairId, Pole, Scenarios,
    },
};

use super::{axis, axis_name, critical, head, preview};

/// From this width on the preview stands beside the fields of a pair.
const BESIDE: f32 = 640.0;

/// Shows the candidate pairs.
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, canvas: &Canvas) {
    let Some(foresight) = canvas.foresight() else { return };
    let facts = Label::plain(msg!("axes-facts")).count("pairs", foresight.pairs.len());
    let facts = cx.texts.label(&facts);
    head::show(ui, cx, out, canvas, Place::Axes(canvas.id), &facts, |_, _| {});
    ScrollArea::vertical().id_salt("axes").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        let drivers = foresight.drivers.cards.len();
        if drivers < analysis::DRIVERS {
            let advice = Label::plain(msg!("finding-few-drivers")).count("count", drivers);
            warning(ui, cx, &advice);
        }
        if foresight.pairs.is_empty() {
            ui.label(RichText::new(cx.t(msg!("axes-empty"))).color(cx.palette.muted));
        }
        for (index, pair) in foresight.pairs.iter().enumerate() {
            one(ui, cx, view, out, canvas, foresight, pair, index + 1);
        }
        add(ui, cx, out, canvas, foresight);
        ui.add_space(8.0);
    });
}

fn one(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: &Canvas,
    foresight: &Foresight,
    pair: &AxisPair,
    number: usize,
) {
    let p = cx.palette;
    let chosen = foresight.chosen == Some(pair.id);
    let line = if chosen { p.chosen_line() } else { p.hairline() };
    Frame::new()
        .fill(p.card)
        .stroke(line)
        .corner_radius(radius::CELL)
        .inner_margin(Margin::same(14))
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 6.0;
            title(ui, cx, out, canvas.id, pair, chosen, number);
            if ui.available_width() >= BESIDE {
                let room = ui.available_width();
                ui.horizontal_top(|ui| {
                    ui.allocate_ui(eframe::egui::vec2(room - 316.0, 0.0), |ui| {
                        ui.vertical(|ui| fields(ui, cx, view, out, canvas, foresight, pair));
                    });
                    ui.vertical(|ui| preview::show(ui, cx, pair, 300.0));
                });
            } else {
                fields(ui, cx, view, out, canvas, foresight, pair);
                let width = ui.available_width().min(360.0);
                preview::show(ui, cx, pair, width);
            }
            for advice in advice(cx, pair) {
                warning(ui, cx, &advice);
            }
        });
}

fn title(
    ui: &mut Ui,
    cx: &Cx,
    out: &mut Outbox,
    canvas: CanvasId,
    pair: &AxisPair,
    chosen: bool,
    number: usize,
) {
    ui.horizontal(|ui| {
        let name = cx.tr(msg!("axes-pair"), &[("number", number.into())]);
        ui.label(RichText::new(name).font(Size::Thing.strong()));
        if chosen {
            chip(
                ui,
                cx.palette.hue(CardColour::Blue),
                cx.t(msg!("axes-chosen")),
                Size::Aside.points(),
            );
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let remove = cx.t(msg!("axes-remove"));
            if icon_button(ui, icons::ICON_DELETE, &remove, true).clicked() {
                let edit = ForesightEdit::RemovePair(pair.id);
                out.change(change(canvas, msg!("change-pair-remove"), edit));
            }
            let details = cx.t(msg!("axes-details"));
            if icon_button(ui, icons::ICON_INFO, &details, true).clicked() {
                out.push(Action::Select(Selection::thing(Thing::Pair(pair.id))));
            }
            if chosen {
                if ui.button(cx.t(msg!("axes-open"))).clicked() {
                    out.push(Action::Go(Place::Matrix(canvas)));
                }
            } else if ui.button(cx.t(msg!("axes-choose"))).clicked() {
                let edit = ForesightEdit::Choose(Some(pair.id));
                out.change(change(canvas, msg!("change-pair-choose"), edit));
            }
        });
    });
}

fn fields(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: &Canvas,
    foresight: &Foresight,
    pair: &AxisPair,
) {
    if ui.available_width() >= 420.0 {
        ui.columns(2, |columns| {
            for (column, side) in columns.iter_mut().zip(Side::ALL) {
                axis::show(column, cx, view, out, canvas.id, foresight, pair, side);
            }
        });
    } else {
        for side in Side::ALL {
            axis::show(ui, cx, view, out, canvas.id, foresight, pair, side);
            ui.add_space(6.0);
        }
    }
}

/// What the method would ask about the pair, gently.
pub fn advice(cx: &Cx, pair: &AxisPair) -> Vec<Label> {
    let mut advice = Vec::new();
    if analysis::from_one_pest_cell(cx.session, pair) {
        advice.push(Label::plain(msg!("finding-axes-from-one-cell")));
    }
    let empty = |axis: &Axis| {
        [Pole::Low, Pole::High].into_iter().any(|pole| axis.pole(pole).trim().is_empty())
    };
    if empty(&pair.x) || empty(&pair.y) {
        advice.push(Label::plain(msg!("axes-empty-pole")));
    }
    advice
}

/// A sentence of advice with its sign.
pub fn warning(ui: &mut Ui, cx: &Cx, advice: &Label) {
    let ink = cx.palette.warn;
    ui.horizontal_top(|ui| {
        let icon = icons::ICON_LIGHTBULB;
        let font = eframe::egui::FontId::new(16.0, icon.font_family());
        ui.label(RichText::new(icon.codepoint).font(font).color(ink));
        let words = RichText::new(cx.texts.label(advice)).font(Size::Aside.font()).color(ink);
        ui.add(eframe::egui::Label::new(words).wrap());
    });
}

/// A new pair: of the two strongest critical uncertainties where there are two, or free.
fn add(ui: &mut Ui, cx: &Cx, out: &mut Outbox, canvas: &Canvas, foresight: &Foresight) {
    let suggested = suggestion(cx, foresight);
    ui.horizontal_wrapped(|ui| {
        if let Some((x, y)) = suggested {
            let args = [("x", x.text.as_str().into()), ("y", y.text.as_str().into())];
            let name = cx.tr(msg!("axes-add-suggested"), &args);
            if primary_button(ui, cx.palette, name).clicked() {
                out.push(Action::Change(added(cx, canvas.id, foresight, Some(x), Some(y))));
            }
        }
        let plain = Button::new(cx.t(msg!("axes-add")))
            .stroke(Stroke::new(cx.palette.line_width, cx.palette.line_strong));
        if ui.add(plain).clicked() {
            out.push(Action::Change(added(cx, canvas.id, foresight, None, None)));
        }
    });
}

/// The strongest two critical uncertainties that are no pair yet, not both from one PEST cell.
fn suggestion<'a>(cx: &Cx, foresight: &'a Foresight) -> Option<(&'a Card, &'a Card)> {
    let critical = critical(foresight);
    let known = |x: &Card, y: &Card| {
        foresight.pairs.iter().any(|pair| {
            let drivers = [pair.x.driver, pair.y.driver];
            drivers.contains(&Some(x.id)) && drivers.contains(&Some(y.id))
        })
    };
    let mut pairs = critical
        .iter()
        .enumerate()
        .flat_map(|(at, x)| critical.iter().skip(at + 1).map(move |y| (*x, *y)));
    pairs.find(|(x, y)| {
        let pair = new_pair(PairId(uuid::Uuid::nil()), Some(x), Some(y));
        !known(x, y) && !analysis::from_one_pest_cell(cx.session, &pair)
    })
}

fn new_pair(id: PairId, x: Option<&Card>, y: Option<&Card>) -> AxisPair {
    let axis = |card: Option<&Card>| Axis { driver: card.map(|card| card.id), ..Axis::default() };
    AxisPair { id, x: axis(x), y: axis(y), scenarios: Scenarios::default(), positions: Vec::new() }
}

/// The first pair of a canvas is chosen with it.
fn added(
    cx: &Cx,
    canvas: CanvasId,
    foresight: &Foresight,
    x: Option<&Card>,
    y: Option<&Card>,
) -> Change {
    let pair = new_pair(cx.new_id(PairId), x, y);
    let id = pair.id;
    let mut edits: Vec<Edit> =
        vec![Edit::Foresight(canvas, ForesightEdit::AddPair(Box::new(pair)))];
    if foresight.pairs.is_empty() {
        edits.push(Edit::Foresight(canvas, ForesightEdit::Choose(Some(id))));
    }
    Change::new(Label::plain(msg!("change-pair-add")), edits)
}

fn change(canvas: CanvasId, name: crate::edit::Msg, edit: ForesightEdit) -> Change {
    Change::new(Label::plain(name), vec![Edit::Foresight(canvas, edit)])
}

/// "Openness × capacity": a pair in one line.
#[must_use]
pub fn pair_name(cx: &Cx, pair: &AxisPair) -> String {
    let args = [("x", axis_name(cx, &pair.x).into()), ("y", axis_name(cx, &pair.y).into())];
    cx.tr(msg!("axes-pair-name"), &args)
}

//! The parts of a report as a list: each ticked or not, saying what it would hold, and moved
//! by dragging or with Alt and the arrows.

use std::sync::Arc;

use eframe::egui::{
    Align, Checkbox, DragAndDrop, FontId, Id, Key, Label, Layout, Modifiers, Rect, RichText, Sense,
    Stroke, Ui, UiBuilder,
    text::{LayoutJob, TextFormat},
};
use egui_material_icons::icons;

use crate::{
    app::{
        choices::{Choices, stays},
        cx::Cx,
        theme::Size,
        widgets::section_title,
    },
    msg,
    report::{
        holdings::{Holding, holdings},
        wishes::{Depth, Part},
    },
    session::Session,
};

/// What the parts would hold, as it was last looked up.
#[derive(Debug, Default)]
pub struct Held(Option<Looked>);

#[derive(Debug)]
struct Looked {
    session: Arc<Session>,
    depth: Depth,
    held: Vec<(Part, Holding)>,
}

impl Held {
    /// What each part of that session would hold, looked up anew where something changed.
    pub fn of(&mut self, session: &Arc<Session>, depth: Depth) -> &[(Part, Holding)] {
        let same = |known: &Looked| Arc::ptr_eq(&known.session, session) && known.depth == depth;
        if !self.0.as_ref().is_some_and(same) {
            let held = holdings(session, depth);
            self.0 = Some(Looked { session: Arc::clone(session), depth, held });
        }
        self.0.as_ref().map_or(&[], |known| &known.held)
    }
}

/// How high a line of text is.
const LINE: f32 = 18.0;

/// The part under way to another place.
#[derive(Clone, Copy)]
struct Dragged(Part);

/// The id of the tick of a part, wherever it stands.
fn tick_id(part: Part) -> Id {
    Id::unique(("report part", part))
}

/// Shows the list.
pub fn show(ui: &mut Ui, cx: &Cx, choices: &mut Choices, held: &mut Held) {
    let held = held.of(cx.session, choices.depth);
    ui.horizontal(|ui| {
        section_title(ui, cx.palette, cx.t(msg!("report-place-sections")));
        if !choices.are_usual() {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let words = RichText::new(cx.t(msg!("report-place-usual")));
                if ui.small_button(words.font(Size::Aside.font())).clicked() {
                    choices.back_to_usual();
                }
            });
        }
    });
    let parts = choices.parts();
    let mut rows = Vec::new();
    let mut step = None;
    for part in &parts {
        let holding = held.iter().find(|(other, _)| other == part).map(|(_, holding)| holding);
        let (rect, wanted) = row(ui, cx, choices, *part, holding);
        rows.push((*part, rect));
        step = step.or(wanted.map(|down| (*part, down)));
    }
    if let Some((part, down)) = step {
        choices.step(part, down);
    }
    landing(ui, cx, choices, &rows);
    let hint = RichText::new(cx.t(msg!("report-place-move-hint")));
    ui.add(Label::new(hint.font(Size::Aside.font()).color(cx.palette.muted)).wrap());
    ui.add_space(4.0);
}

/// One part. Returns where it stands, and whether it should step down or up.
fn row(
    ui: &mut Ui,
    cx: &Cx,
    choices: &mut Choices,
    part: Part,
    holding: Option<&Holding>,
) -> (Rect, Option<bool>) {
    let moves = !stays(part);
    let sense = if moves { Sense::DRAG } else { Sense::hover() };
    let builder = UiBuilder::new().id_salt(("report row", part)).sense(sense);
    let mut wanted = None;
    let response = ui
        .scope_builder(builder, |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                // As high as a line of text, so that tick and name stand on one line.
                ui.spacing_mut().interact_size.y = LINE;
                grip(ui, cx, moves);
                wanted = tick(ui, cx, choices, part, moves);
                words(ui, cx, choices, part, holding);
            });
        })
        .response;
    if moves && response.drag_started() {
        response.dnd_set_drag_payload(Dragged(part));
    }
    (response.rect, wanted)
}

fn grip(ui: &mut Ui, cx: &Cx, moves: bool) {
    let icon = icons::ICON_DRAG_INDICATOR;
    let ink = if moves { cx.palette.faint } else { cx.palette.panel.gamma_multiply(0.0) };
    let picture = RichText::new(icon.codepoint).font(FontId::new(16.0, icon.font_family()));
    ui.add(Label::new(picture.color(ink)).selectable(false));
}

/// The tick. Returns whether Alt and an arrow ask for a step down or up.
fn tick(ui: &mut Ui, cx: &Cx, choices: &mut Choices, part: Part, moves: bool) -> Option<bool> {
    let name = cx.t(part.heading());
    let mut on = choices.is_on(part);
    let response = ui
        .scope_builder(UiBuilder::new().scope_id(tick_id(part)), |ui| {
            ui.add(Checkbox::without_text(&mut on))
        })
        .inner
        .accessible_name(name);
    if response.changed() {
        choices.turn(part);
    }
    if !moves || !response.has_focus() {
        return None;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
    let wanted = if pressed(Key::ArrowUp) {
        Some(false)
    } else if pressed(Key::ArrowDown) {
        Some(true)
    } else {
        None
    };
    if wanted.is_some() {
        response.scroll_to_me(None);
    }
    wanted
}

/// The name of the part and what it would hold.
fn words(ui: &mut Ui, cx: &Cx, choices: &mut Choices, part: Part, holding: Option<&Holding>) {
    let p = cx.palette;
    let left_out = matches!(holding, Some(Holding::Nothing | Holding::TooShort));
    let ink = if choices.is_on(part) && !left_out { p.text } else { p.muted };
    let mut job = LayoutJob::default();
    job.append(&cx.t(part.heading()), 0.0, TextFormat::simple(Size::Text.font(), ink));
    let told = match holding {
        // A number stays with what it counts.
        Some(Holding::Much(label)) => cx.texts.label(label).replace(' ', "\u{a0}"),
        Some(Holding::Nothing) => cx.t(msg!("holds-nothing")),
        Some(Holding::TooShort) => cx.t(msg!("holds-too-short")),
        Some(Holding::Always) | None => String::new(),
    };
    if !told.is_empty() {
        let format = TextFormat::simple(Size::Aside.font(), p.muted);
        job.append(&format!("\u{2002}{told}"), 0.0, format);
    }
    // Whoever uses the keyboard has the tick beside it.
    let label = Label::new(job).wrap().selectable(false).sense(Sense::CLICK);
    if ui.add(label).clicked() {
        choices.turn(part);
    }
}

/// Marks where a dragged part would land, and lands it when it is let go.
fn landing(ui: &Ui, cx: &Cx, choices: &mut Choices, rows: &[(Part, Rect)]) {
    let Some(dragged) = DragAndDrop::payload::<Dragged>(ui.ctx()) else { return };
    let Some(pointer) = ui.ctx().pointer_latest_pos() else { return };
    let below = rows.iter().find(|(part, row)| !stays(*part) && pointer.y < row.center().y);
    let (Some((_, first)), Some((_, last))) = (rows.first(), rows.last()) else { return };
    if !first.union(*last).expand(24.0).contains(pointer) {
        return;
    }
    let y = below.map_or(last.bottom(), |(_, row)| row.top()) - 1.0;
    ui.painter().hline(first.x_range(), y, Stroke::new(3.0, cx.palette.accent));
    if ui.input(|input| input.pointer.any_released()) {
        choices.move_before(dragged.0, below.map(|(part, _)| *part));
        DragAndDrop::clear_payload(ui.ctx());
    }
}

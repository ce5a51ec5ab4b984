//! The heads of the columns: what each session is called, how much it holds, and what can be
//! done with its column.

use eframe::egui::{
    Align, Button, FontId, Id, Key, Layout, Popup, PopupCloseBehavior, Rect, RichText, TextEdit,
    Ui, UiBuilder,
};
use egui_material_icons::icons;

use crate::{
    app::{
        comparing::{Column, Comparing, Deed, Found},
        cx::Cx,
        outbox::Outbox,
        theme::Size,
        views::{head, topbar},
        widgets::icon_button,
    },
    msg,
    text::terms,
};

/// Shows the head of one column.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    comparing: &Comparing,
    found: &Found,
    side: usize,
    cards: usize,
    rect: Rect,
    out: &mut Outbox,
) {
    let Some(input) = found.inputs.columns.get(side) else { return };
    let Some(column) = comparing.column(input.column) else { return };
    let mut ui = ui.new_child(
        UiBuilder::new()
            .max_rect(rect)
            .layout(Layout::left_to_right(Align::Center))
            .id_salt(("head", column.id)),
    );
    let ui = &mut ui;
    ui.spacing_mut().item_spacing.x = 4.0;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let menu = icon_button(
            ui,
            icons::ICON_MORE_VERT,
            &cx.tr(msg!("comparing-column-menu"), &[("name", column.label().into())]),
            true,
        );
        let reference = comparing.reference == Some(column.id);
        if reference {
            let font = FontId::new(16.0, icons::ICON_STAR.font_family());
            let model = RichText::new(icons::ICON_STAR.codepoint).font(font);
            let model = model.color(cx.palette.accent);
            ui.label(model).on_hover_text(cx.t(msg!("comparing-reference")));
        }
        Popup::menu(&menu)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .show(|ui| actions(ui, cx, comparing, column, out));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let count = if input.canvas.is_some() {
                cx.texts.label(&terms::cards(cards))
            } else {
                cx.t(msg!("comparing-without"))
            };
            let room = ui.available_width() - 76.0;
            let label = column.label();
            let name = topbar::shortened(ui, &label, &Size::Text.strong(), room.max(40.0));
            ui.label(RichText::new(name).font(Size::Text.strong())).on_hover_text(label);
            let count = RichText::new(count).font(Size::Aside.font()).color(cx.palette.muted);
            ui.label(count);
        });
    });
}

fn actions(ui: &mut Ui, cx: &Cx, comparing: &Comparing, column: &Column, out: &mut Outbox) {
    ui.set_width(260.0);
    name(ui, cx, column, out);
    let kind = comparing.kind();
    let canvases = column.session().map(|session| {
        session.canvases.iter().filter(|canvas| canvas.kind_name() == kind).collect::<Vec<_>>()
    });
    if let (Some(canvases), Some(session)) = (canvases, column.session())
        && canvases.len() > 1
    {
        ui.separator();
        let now = column.canvas_in(session, kind);
        for canvas in canvases {
            let name = head::named(cx, canvas);
            if ui.selectable_label(now == Some(canvas.id), name).clicked() {
                out.compare(Deed::Canvas(column.id, canvas.id));
                ui.close();
            }
        }
    }
    ui.separator();
    let reference = comparing.reference == Some(column.id);
    if ui.selectable_label(reference, cx.t(msg!("comparing-reference"))).clicked() {
        out.compare(Deed::Reference((!reference).then_some(column.id)));
        ui.close();
    }
    let at = comparing.columns.iter().position(|other| other.id == column.id).unwrap_or(0);
    let last = comparing.columns.len().saturating_sub(1);
    let left = Button::new(cx.t(msg!("comparing-column-left")));
    if ui.add_enabled(at > 0, left).clicked() {
        out.compare(Deed::Move(column.id, at.saturating_sub(1)));
        ui.close();
    }
    let right = Button::new(cx.t(msg!("comparing-column-right")));
    if ui.add_enabled(at < last, right).clicked() {
        out.compare(Deed::Move(column.id, at + 1));
        ui.close();
    }
    if ui.button(cx.t(msg!("comparing-column-remove"))).clicked() {
        out.compare(Deed::Remove(column.id));
        ui.close();
    }
}

/// What the column is called; empty, it is called as its session is.
fn name(ui: &mut Ui, cx: &Cx, column: &Column, out: &mut Outbox) {
    let mut text = column.name.clone();
    let hint = Column { name: String::new(), ..column.clone() }.label();
    let edit = TextEdit::singleline(&mut text)
        .id(Id::unique(("column name", column.id)))
        .hint_text(hint)
        .desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name(cx.t(msg!("comparing-column-name")));
    if text != column.name {
        out.compare(Deed::Rename(column.id, text));
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        ui.close();
    }
}

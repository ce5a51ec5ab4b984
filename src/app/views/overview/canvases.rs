//! The canvases and how far the room is with each.

use eframe::egui::{
    self, Align, Frame, Id, Label as Words, Layout, Margin, Popup, RichText, Role, Sense, Stroke,
    Ui, UiBuilder, WidgetInfo,
};
use egui_material_icons::icons;

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        place::Place,
        theme::{Size, radius},
        view::View,
        views::{bound, head},
        widgets::{TextField, icon_button},
    },
    edit::{CanvasEdit, Change, Label},
    msg,
    session::{Canvas, CanvasId, CanvasKind, Foresight, Pest, Swot, Which},
    text::terms,
};

use super::{
    picture,
    rows::{empty, section},
};

/// Shows them.
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    section(ui, cx, cx.t(msg!("overview-canvases")), None);
    if cx.session.canvases.is_empty() {
        empty(ui, cx, cx.t(msg!("overview-canvases-empty")));
    }
    ui.add_space(4.0);
    for canvas in &cx.session.canvases {
        slip(ui, cx, view, out, canvas);
    }
    add(ui, cx, out);
}

fn slip(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, canvas: &Canvas) {
    let p = cx.palette;
    let id = Id::unique(("overview canvas", canvas.id.0));
    let inner = UiBuilder::new().scope_id(id).sense(Sense::click());
    let response = ui
        .scope_builder(inner, |ui| {
            let response = ui.response();
            let lively = response.hovered() || response.has_focus();
            let line = match lively {
                true if response.has_focus() => p.chosen_line(),
                true => Stroke::new(p.line_width, p.line_strong),
                false => p.hairline(),
            };
            Frame::new()
                .fill(p.card)
                .stroke(line)
                .corner_radius(radius::CELL)
                .inner_margin(Margin::symmetric(12, 10))
                .show(ui, |ui| inside(ui, cx, view, out, canvas));
        })
        .response;
    let name = head::named(cx, canvas);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.clicked() {
        out.push(Action::Go(Place::of(canvas.id, canvas.kind_name())));
    }
}

fn inside(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, canvas: &Canvas) {
    ui.set_min_width(ui.available_width());
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(picture::SIZE, Sense::hover());
        picture::paint(ui, cx, canvas, rect);
        ui.add_space(4.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            menu(ui, cx, view, out, canvas);
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                title(ui, cx, view, out, canvas);
                state(ui, cx, canvas);
            });
        });
    });
}

/// Kind and own title; the title is a field while it is being changed.
fn title(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, canvas: &Canvas) {
    let kind = RichText::new(cx.t(terms::canvas(&canvas.kind))).font(Size::Thing.strong());
    if view.overview.renaming != Some(canvas.id) {
        let mut words = egui::text::LayoutJob::default();
        let style = ui.style();
        kind.append_to(&mut words, style, egui::FontSelection::Default, Align::Center);
        if !canvas.title.is_empty() {
            let own = RichText::new(format!("  {}", canvas.title)).font(Size::Thing.font());
            own.append_to(&mut words, style, egui::FontSelection::Default, Align::Center);
        }
        ui.add(Words::new(words).wrap());
        return;
    }
    ui.horizontal(|ui| {
        ui.label(kind);
        let id = Id::unique(("overview canvas title", canvas.id.0));
        let shown = ui.memory(|memory| memory.has_focus(id));
        let name = cx.t(msg!("overview-canvas-title"));
        let edit = TextField::new(id, &canvas.title, &name).hint(&name).quiet().take_focus(!shown);
        let label = Label::plain(msg!("overview-change-canvas-title"));
        let canvas = canvas.id;
        let response = bound::text(ui, cx, view, out, edit, &label, |text| {
            CanvasEdit::SetTitle(canvas, text).into()
        });
        if response.lost_focus() {
            view.overview.renaming = None;
        }
    });
}

/// Subject, stage, and how much there is.
fn state(ui: &mut Ui, cx: &Cx, canvas: &Canvas) {
    let muted = |words: String| RichText::new(words).color(cx.palette.muted);
    let subject = if canvas.subject.is_empty() {
        cx.t(msg!("overview-canvas-no-subject"))
    } else {
        canvas.subject.clone()
    };
    ui.add(Words::new(muted(subject)).wrap());
    let mut parts =
        vec![cx.t(terms::stage(canvas.stage)), cx.texts.label(&terms::cards(canvas.card_count()))];
    if canvas.stage.shows_ratings() {
        let (rated, all) = rated(canvas);
        let counts = [("rated", rated.into()), ("all", all.into())];
        parts.push(cx.tr(msg!("overview-canvas-rated"), &counts));
    }
    ui.add(Words::new(muted(parts.join(" · ")).font(Size::Aside.font())).wrap());
}

/// How many cards have both ratings, of how many that can have them.
fn rated(canvas: &Canvas) -> (usize, usize) {
    let mut counts = (0, 0);
    for (key, cell) in canvas.cells() {
        if key.scale(Which::First).is_none() {
            continue;
        }
        let whole = |which| {
            move |card: &crate::session::Card| {
                key.scale(which).is_none() || card.rating(which).is_some()
            }
        };
        let (first, second) = (whole(Which::First), whole(Which::Second));
        counts.0 += cell.cards.iter().filter(|card| first(card) && second(card)).count();
        counts.1 += cell.cards.len();
    }
    counts
}

fn menu(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, canvas: &Canvas) {
    let name = head::named(cx, canvas);
    let more = cx.tr(msg!("overview-canvas-menu"), &[("name", name.as_str().into())]);
    let button = icon_button(ui, icons::ICON_MORE_VERT, &more, true);
    Popup::menu(&button).show(|ui| {
        if ui.button(cx.t(msg!("overview-canvas-rename"))).clicked() {
            view.overview.renaming = Some(canvas.id);
            ui.close();
        }
        if matches!(&canvas.kind, CanvasKind::Pest(pest) if pest.extension.is_none())
            && ui.button(cx.t(msg!("overview-canvas-extend"))).clicked()
        {
            let label = Label::plain(msg!("overview-change-canvas-extend"));
            out.change(Change::new(label, vec![CanvasEdit::ExtendPest(canvas.id).into()]));
            ui.close();
        }
        if ui.button(cx.t(msg!("overview-canvas-remove"))).clicked() {
            let label = Label::plain(msg!("overview-change-canvas-remove")).text("name", &name);
            out.change(Change::new(label, vec![CanvasEdit::Remove(canvas.id).into()]));
            ui.close();
        }
    });
}

fn add(ui: &mut Ui, cx: &Cx, out: &mut Outbox) {
    let button = ui.button(cx.t(msg!("overview-canvas-add")));
    Popup::menu(&button).show(|ui| {
        for kind in [
            CanvasKind::Pest(Pest::default()),
            CanvasKind::Pest(Pest::pestel()),
            CanvasKind::Swot(Swot::default()),
            CanvasKind::Foresight(Foresight::default()),
        ] {
            let name = cx.t(terms::canvas(&kind));
            if ui.button(&name).clicked() {
                let mut canvas = Canvas::new(cx.new_id(CanvasId), kind);
                canvas.subject.clone_from(&cx.session.subject);
                let label = Label::plain(msg!("overview-change-canvas-add")).text("name", name);
                let place = Place::of(canvas.id, canvas.kind_name());
                out.change(Change::new(label, vec![CanvasEdit::Add(Box::new(canvas)).into()]));
                out.push(Action::Go(place));
                ui.close();
            }
        }
    });
}

//! The pages of the report as they will leave, one below the other.

use std::ops::Range;

use eframe::egui::{
    CornerRadius, Image, Key, Label, Rect, RichText, Role, ScrollArea, Sense, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons;

use crate::{
    app::{
        choices::Zoom,
        cx::Cx,
        pages::Pages,
        theme::Size,
        widgets::{icon_button, segmented},
    },
    msg,
    report::wishes::Wishes,
};

/// Around pages and between them.
const GAP: f32 = 14.0;
/// Room for the bar of a scrolled part.
const BAR: f32 = 14.0;

/// How far the pages are scrolled.
#[derive(Debug, Default)]
pub struct State {
    /// The page in the middle of the view.
    page: usize,
    /// The page that should come into view.
    jump: Option<usize>,
}

/// The row above the pages: which is in view, how large, and whether new ones are being set.
/// Returns another zoom where one was chosen.
pub fn head(
    ui: &mut Ui,
    cx: &Cx,
    state: &mut State,
    pages: &Pages,
    wishes: &Wishes,
    zoom: Zoom,
) -> Option<Zoom> {
    let count = pages.sizes().len();
    let behind = !pages.is_of(cx.session, wishes) && pages.trouble(cx.session, wishes).is_none();
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        if count > 0 {
            let previous = cx.t(msg!("preview-previous"));
            if icon_button(ui, icons::ICON_KEYBOARD_ARROW_UP, &previous, state.page > 0).clicked() {
                state.jump = state.page.checked_sub(1);
            }
            let next = cx.t(msg!("preview-next"));
            let more = state.page + 1 < count;
            if icon_button(ui, icons::ICON_KEYBOARD_ARROW_DOWN, &next, more).clicked() {
                state.jump = Some(state.page + 1);
            }
            ui.label(page_of(cx, state.page, count));
        }
        let zooms =
            [(Zoom::Page, cx.t(msg!("preview-page"))), (Zoom::Width, cx.t(msg!("preview-width")))];
        chosen = segmented(ui, cx.palette, "preview zoom", Some(zoom), &zooms);
        if behind {
            let words = RichText::new(cx.t(msg!("preview-setting"))).font(Size::Aside.font());
            ui.label(words.color(cx.palette.muted));
        }
    });
    chosen
}

fn page_of(cx: &Cx, page: usize, count: usize) -> String {
    cx.tr(msg!("preview-page-of"), &[("page", (page + 1).into()), ("count", count.into())])
}

/// The pages.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    state: &mut State,
    pages: &mut Pages,
    wishes: &Wishes,
    zoom: Zoom,
) {
    if let Some(trouble) = pages.trouble(cx.session, wishes) {
        let words = RichText::new(cx.texts.label(trouble)).color(cx.palette.bad);
        ui.add(Label::new(words).wrap());
    }
    let sizes = pages.sizes();
    if sizes.is_empty() {
        return;
    }
    keys(ui, state, sizes.len());
    let room = ui.available_size() - vec2(BAR, 0.0);
    let laid = Laid::new(&sizes, room, zoom);
    let mut area = ScrollArea::vertical().id_salt("report pages").auto_shrink(false);
    if let Some(jump) = state.jump.take().and_then(|page| laid.rects.get(page)) {
        area = area.vertical_scroll_offset(jump.top() - GAP);
    }
    let current = pages.is_of(cx.session, wishes);
    area.show_viewport(ui, |ui, view| {
        ui.set_min_size(laid.whole);
        let origin = ui.min_rect().min;
        let seen = laid.seen(view);
        let middle = view.center().y;
        let holds = |page: &usize| laid.rects.get(*page).is_some_and(|r| r.bottom() >= middle);
        state.page = seen.clone().find(holds).unwrap_or(seen.start);
        pages.keep_only(&seen);
        for page in seen {
            if let Some(rect) = laid.rects.get(page) {
                let rect = rect.translate(origin.to_vec2());
                one(ui, cx, pages, page, rect, laid.scale, current, sizes.len());
            }
        }
    });
}

/// The keys that turn pages, while nothing is written in.
fn keys(ui: &Ui, state: &mut State, count: usize) {
    if ui.ctx().text_edit_focused() {
        return;
    }
    let pressed = |key| ui.input(|input| input.modifiers.is_none() && input.key_pressed(key));
    if pressed(Key::PageDown) {
        state.jump = Some((state.page + 1).min(count - 1));
    } else if pressed(Key::PageUp) {
        state.jump = Some(state.page.saturating_sub(1));
    } else if pressed(Key::Home) {
        state.jump = Some(0);
    } else if pressed(Key::End) {
        state.jump = Some(count - 1);
    }
}

fn one(
    ui: &Ui,
    cx: &Cx,
    pages: &mut Pages,
    page: usize,
    rect: Rect,
    scale: f32,
    current: bool,
    count: usize,
) {
    let p = cx.palette;
    let response = ui.interact(rect, ui.scope_id().with(("page", page)), Sense::hover());
    let name = page_of(cx, page, count);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    ui.painter().rect_filled(rect.translate(vec2(0.0, 1.5)), CornerRadius::ZERO, p.lift);
    ui.painter().rect_filled(rect, CornerRadius::ZERO, p.sheet);
    let sharp = scale * ui.ctx().pixels_per_point();
    if let Some(texture) = pages.picture(page, sharp, ui.ctx()) {
        let picture = Image::new((texture.id(), rect.size()));
        // Pages that are being set anew stand back.
        let picture = if current { picture } else { picture.tint(p.sheet.gamma_multiply(0.55)) };
        picture.paint_at(ui, rect);
    }
    ui.painter().rect_stroke(rect, CornerRadius::ZERO, p.hairline(), StrokeKind::Outside);
}

/// Where the pages stand.
struct Laid {
    rects: Vec<Rect>,
    whole: Vec2,
    /// Points on screen for a point on paper.
    scale: f32,
}

impl Laid {
    fn new(sizes: &[[f32; 2]], room: Vec2, zoom: Zoom) -> Self {
        let widest = sizes.iter().map(|size| size[0]).fold(1.0, f32::max);
        let highest = sizes.iter().map(|size| size[1]).fold(1.0, f32::max);
        let wide = (room.x - 2.0 * GAP) / widest;
        let scale = match zoom {
            Zoom::Width => wide,
            Zoom::Page => wide.min((room.y - 2.0 * GAP) / highest),
        };
        let scale = scale.clamp(0.05, 4.0);
        let mut top = GAP;
        let rects = sizes.iter().map(|[width, height]| {
            let size = vec2(width * scale, height * scale);
            let at = pos2(((room.x - size.x) / 2.0).max(GAP), top);
            top += size.y + GAP;
            Rect::from_min_size(at, size)
        });
        let rects: Vec<Rect> = rects.collect();
        Self { rects, whole: vec2(room.x, top), scale }
    }

    /// The pages that can be seen.
    fn seen(&self, view: Rect) -> Range<usize> {
        let first = self.rects.iter().position(|rect| rect.bottom() >= view.top());
        let after = self.rects.iter().position(|rect| rect.top() > view.bottom());
        let after = after.unwrap_or(self.rects.len());
        first.unwrap_or(after).min(after)..after
    }
}

//! Who publishes the report: a name, and a logo chosen from a file and shown small.

use eframe::egui::{Align, Id, Image, Label, Layout, RichText, TextureHandle, Ui, vec2};

use crate::{
    app::{
        choices::Choices,
        cx::Cx,
        exporting::Mark,
        outbox::{Action, Outbox},
        purpose::Purpose,
        theme::Size,
        widgets::{FieldEvent, TextField, section_title},
    },
    msg,
    report::logo::Logo,
};

/// The longest side of the logo on screen, in points.
const SMALL: f32 = 72.0;

/// The logo as it was last drawn.
#[derive(Default)]
pub struct Small(Option<(Logo, Option<TextureHandle>)>);

impl std::fmt::Debug for Small {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Small")
    }
}

/// The id of the field with the name.
#[must_use]
pub fn name_id() -> Id {
    Id::unique("report organisation")
}

/// Shows it. Returns whether a name was written to the end.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    choices: &mut Choices,
    mark: &Mark,
    small: &mut Small,
    out: &mut Outbox,
) -> bool {
    section_title(ui, cx.palette, cx.t(msg!("report-organisation")));
    let name = choices.organisation.clone();
    let field = TextField::new(name_id(), &name, cx.t(msg!("report-organisation")))
        .hint(cx.t(msg!("report-place-organisation-hint")));
    let (_, event) = field.show(ui, cx.palette);
    let mut left = false;
    match event {
        Some(FieldEvent::Written(text)) => choices.organisation = text,
        Some(FieldEvent::Left | FieldEvent::Cancelled) => left = true,
        None => {}
    }
    ui.add_space(4.0);
    section_title(ui, cx.palette, cx.t(msg!("report-place-logo")));
    ui.horizontal_wrapped(|ui| {
        picture(ui, mark, small);
        if ui.button(cx.t(msg!("report-place-choose-logo"))).clicked() {
            out.push(Action::AskPath(Purpose::Logo));
        }
        if choices.logo.is_some() && ui.button(cx.t(msg!("report-place-no-logo"))).clicked() {
            choices.logo = None;
        }
    });
    let aside = |words: String, ink| {
        Label::new(RichText::new(words).font(Size::Aside.font()).color(ink)).wrap()
    };
    if let Some(trouble) = mark.trouble() {
        ui.add(aside(cx.texts.label(&trouble), cx.palette.bad));
    } else if choices.logo.is_none() {
        ui.add(aside(cx.t(msg!("report-place-logo-hint")), cx.palette.muted));
    }
    left
}

fn picture(ui: &mut Ui, mark: &Mark, small: &mut Small) {
    let Some(logo) = mark.logo() else {
        small.0 = None;
        return;
    };
    if small.0.as_ref().is_none_or(|(known, _)| known != logo) {
        small.0 = Some((logo.clone(), drawn(ui, logo)));
    }
    let Some((_, Some(texture))) = &small.0 else { return };
    let size = texture.size_vec2();
    let size = size * (SMALL / size.max_elem().max(1.0));
    let room = vec2(size.x, size.y.max(1.0));
    ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
        ui.add(Image::new((texture.id(), size)));
    });
}

#[cfg(feature = "paper")]
fn drawn(ui: &Ui, logo: &Logo) -> Option<TextureHandle> {
    let ([width, height], pixels) = logo.pixels(256)?;
    let size = [width, height].map(|length| usize::try_from(length).unwrap_or_default());
    let image = eframe::egui::ColorImage::from_rgba_premultiplied(size, &pixels);
    Some(ui.ctx().load_texture("logo", image, eframe::egui::TextureOptions::LINEAR))
}

/// In a build without the engines a logo leaves and is not seen before.
#[cfg(not(feature = "paper"))]
fn drawn(_: &Ui, _: &Logo) -> Option<TextureHandle> {
    None
}

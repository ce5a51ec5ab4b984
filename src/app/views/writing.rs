//! What is being written, how far it is, and the way to stop it: a strip in the lower right,
//! whatever place is in front.

use std::time::Duration;

use eframe::egui::{
    Align2, Area, Context, Frame, Id, Label, Margin, Order, ProgressBar, RichText, Stroke, Ui, vec2,
};

use crate::{
    app::{
        outbox::{Action, Outbox},
        theme::{Palette, Size, radius},
        writing::Writing,
    },
    msg,
    text::Texts,
};

/// What is written sooner than this, in seconds, needs no telling.
const SOON: f64 = 0.4;
/// How wide the strip is.
const WIDTH: f32 = 300.0;

/// Shows what is being written.
pub fn show(
    ctx: &Context,
    texts: Texts,
    palette: &Palette,
    writing: &mut [Writing],
    out: &mut Outbox,
) {
    let now = ctx.input(|input| input.time);
    let mut bottom = -16.0;
    for (at, writing) in writing.iter_mut().enumerate() {
        let passed = now - *writing.since.get_or_insert(now);
        if passed < SOON {
            let left = Duration::try_from_secs_f64(SOON - passed).unwrap_or_default();
            ctx.request_repaint_after(left);
            continue;
        }
        let shown = Area::new(Id::unique(("writing", at)))
            .order(Order::Foreground)
            .anchor(Align2::RIGHT_BOTTOM, vec2(-16.0, bottom))
            .show(ctx, |ui| strip(ui, texts, palette, writing, out));
        bottom -= shown.response.rect.height() + 8.0;
    }
}

fn strip(ui: &mut Ui, texts: Texts, p: &Palette, writing: &Writing, out: &mut Outbox) {
    let frame = Frame::new()
        .fill(p.panel)
        .stroke(Stroke::new(p.line_width, p.line_strong))
        .corner_radius(radius::CARD)
        .inner_margin(Margin::symmetric(12, 8));
    frame.show(ui, |ui| {
        ui.set_width(WIDTH);
        let args = [
            ("file", writing.file.as_str().into()),
            ("number", (writing.done + 1).into()),
            ("all", writing.all.into()),
        ];
        let words = if writing.is_stopping() {
            texts.get(msg!("writing-stopping"))
        } else if writing.all > 1 {
            texts.with(msg!("writing-of"), &args)
        } else {
            texts.with(msg!("writing-one"), &args)
        };
        ui.add(Label::new(RichText::new(words).font(Size::Text.font())).wrap());
        if writing.all > 1 {
            #[expect(clippy::cast_precision_loss, reason = "some dozen files")]
            let part = writing.done as f32 / writing.all as f32;
            let bar = ProgressBar::new(part).desired_height(6.0).fill(p.accent).animate(false);
            ui.add(bar);
        }
        let button = eframe::egui::Button::new(texts.get(msg!("writing-stop")));
        if ui.add_enabled(!writing.is_stopping(), button).clicked() {
            out.push(Action::StopWriting(writing.ticket));
        }
    });
}

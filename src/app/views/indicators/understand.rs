//! What the numbers say: change, growth, trend, correlation, answers, rank. Every number
//! shows how it came about when it is clicked; where there is none, it says why.

mod measures;

use std::sync::Arc;

use eframe::egui::{
    Align, Button, Color32, Frame, Grid, Label, Margin, Popup, RichText, TextFormat, Ui,
    text::LayoutJob,
};

use crate::{
    app::{
        cx::Cx,
        theme::{Size, radius},
        widgets::{long_menu, section_title},
    },
    edit::Msg,
    msg,
    session::Indicator,
};

pub use measures::numbers;

/// How wide a number may be with what stands beside it.
const WIDTH: f32 = 210.0;

/// A number about an indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// What it is.
    pub name: Msg,
    /// How much; a dash where there is none.
    pub value: String,
    /// What stands beside it, or why there is none.
    pub aside: String,
    /// The steps of its working, named and written.
    pub steps: Vec<(String, String)>,
    /// Its formula in words.
    pub how: Msg,
    /// Where the formula comes from.
    pub from: Msg,
}

/// Shows the numbers; `open` is the one whose working is in view. Returns another entity that
/// was asked for.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    numbers: &[Number],
    of: &Arc<Indicator>,
    entity: Option<&str>,
    open: &mut Option<Msg>,
) -> Option<String> {
    if numbers.is_empty() {
        return None;
    }
    let mut asked = None;
    ui.horizontal_wrapped(|ui| {
        section_title(ui, cx.palette, cx.t(msg!("understand-title")));
        asked = entity.and_then(|entity| whose(ui, cx, of, entity));
    });
    ui.horizontal_wrapped(|ui| {
        for number in numbers {
            let on = *open == Some(number.name);
            let button = Button::selectable(on, tile(cx, number, on)).fill(cx.palette.card);
            let button = button.stroke(cx.palette.hairline()).corner_radius(radius::CARD);
            if ui.add(button).clicked() {
                *open = (!on).then_some(number.name);
            }
        }
    });
    if let Some(number) = numbers.iter().find(|number| *open == Some(number.name)) {
        ui.add_space(4.0);
        working(ui, cx, number);
    }
    ui.add_space(12.0);
    asked
}

/// The choice of an entity, where there are several.
fn whose(ui: &mut Ui, cx: &Cx, of: &Indicator, entity: &str) -> Option<String> {
    let all = crate::analysis::entities(of);
    if all.len() < 2 {
        return None;
    }
    let name = cx.tr(msg!("understand-of"), &[("entity", entity.into())]);
    let button = ui.add(Button::new(RichText::new(name).font(Size::Aside.font())).wrap());
    let mut asked = None;
    Popup::menu(&button).show(|ui| {
        long_menu(ui, |ui| {
            for other in &all {
                if ui.selectable_label(*other == entity, *other).clicked() {
                    asked = Some((*other).to_owned());
                    ui.close();
                }
            }
        });
    });
    asked
}

/// A number in three lines.
fn tile(cx: &Cx, number: &Number, on: bool) -> LayoutJob {
    let p = cx.palette;
    let mut job = LayoutJob { halign: Align::LEFT, ..LayoutJob::default() };
    job.wrap.max_width = WIDTH;
    let mut line = |text: &str, font, colour: Color32, last: bool| {
        let format = TextFormat { font_id: font, color: colour, ..TextFormat::default() };
        job.append(text, 0.0, format.clone());
        if !last {
            job.append("\n", 0.0, format);
        }
    };
    let ink = if on { p.accent } else { p.text };
    line(&cx.t(number.name), Size::Aside.font(), p.muted, false);
    line(&number.value, Size::Thing.strong(), ink, number.aside.is_empty());
    if !number.aside.is_empty() {
        line(&number.aside, Size::Aside.font(), p.muted, true);
    }
    job
}

/// How a number came about.
fn working(ui: &mut Ui, cx: &Cx, number: &Number) {
    let p = cx.palette;
    let frame = Frame::new()
        .fill(p.panel)
        .stroke(p.hairline())
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(12));
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width().min(640.0));
        ui.label(RichText::new(cx.t(number.name)).font(Size::Text.strong()));
        ui.add(Label::new(cx.t(number.how)).wrap());
        ui.add_space(6.0);
        ui.spacing_mut().interact_size.y = 0.0;
        Grid::new(("working", number.name.id())).num_columns(2).spacing([24.0, 4.0]).show(
            ui,
            |ui| {
                for (name, amount) in &number.steps {
                    ui.label(RichText::new(name).color(p.muted));
                    ui.add(Label::new(amount.as_str()).selectable(true));
                    ui.end_row();
                }
            },
        );
        ui.add_space(6.0);
        let from = RichText::new(cx.t(number.from)).font(Size::Aside.font()).color(p.muted);
        ui.add(Label::new(from).wrap());
    });
}

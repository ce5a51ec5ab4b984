//! The chosen indicator as a chart: the fitting kind first, the others a click away.
//!
//! A chart is built and laid out once, and drawn from what was kept until the data, the
//! language, the theme, the width or a choice changes.

mod drawn;
mod touch;

use std::{collections::HashMap, sync::Arc};

use eframe::egui::{Align, Button, Frame, Layout, Margin, RichText, Sense, Ui, vec2};
use egui_material_icons::icons;

use crate::{
    app::{
        cx::Cx,
        theme::{Size, ThemeName, radius},
        widgets::icon_button,
    },
    figure::{
        Extent,
        build::{Setting, chart},
        chart::{Chart, ChartKind, Refusal},
        layout::scene,
        offer::offer,
    },
    msg,
    session::{Indicator, IndicatorId, Language},
};

use drawn::Picture;
use touch::Touches;

/// How high a chart is where its rows do not need more.
const HEIGHT: f32 = 300.0;

/// Which chart each indicator is shown as, while the program runs.
#[derive(Debug, Default)]
pub struct State {
    choices: HashMap<IndicatorId, Choice>,
    /// Charts are folded away, for work on the tables.
    folded: bool,
    made: Option<Made>,
}

/// What was chosen for an indicator.
#[derive(Clone, Debug, Default, PartialEq)]
struct Choice {
    /// The kind; the fitting one where none was chosen.
    kind: Option<ChartKind>,
}

/// Everything a chart depends on.
#[derive(Debug)]
struct Key {
    lead: IndicatorId,
    of: Vec<Arc<Indicator>>,
    choice: Choice,
    language: Language,
    theme: ThemeName,
    width: f32,
}

impl Key {
    fn is(&self, other: &Self) -> bool {
        let same = |(a, b): (&Arc<Indicator>, &Arc<Indicator>)| Arc::ptr_eq(a, b);
        self.of.len() == other.of.len()
            && self.of.iter().zip(&other.of).all(same)
            && self.choice == other.choice
            && self.language == other.language
            && self.theme == other.theme
            && (self.width - other.width).abs() < 0.5
    }
}

/// A chart with what it was made from.
#[derive(Debug)]
struct Made {
    key: Key,
    kinds: Vec<ChartKind>,
    kind: Option<ChartKind>,
    chart: Result<Laid, Refusal>,
}

/// A chart laid out.
#[derive(Debug)]
struct Laid {
    chart: Chart,
    size: Extent,
    picture: Picture,
    touches: Touches,
}

/// Shows the chart of an indicator; of a table of words there is none.
pub fn show(ui: &mut Ui, cx: &Cx, chosen: &Arc<Indicator>, state: &mut State) {
    let choice = state.choices.get(&chosen.id).cloned().unwrap_or_default();
    let width = (ui.available_width() - 2.0).floor();
    let key = Key {
        lead: chosen.id,
        of: vec![Arc::clone(chosen)],
        choice,
        language: cx.texts.language,
        theme: cx.palette.name,
        width,
    };
    let known = state.made.take().filter(|made| made.key.is(&key));
    let mut made = known.unwrap_or_else(|| make(cx, key));
    if !made.kinds.is_empty() {
        head(ui, cx, &made, state);
        match &mut made.chart {
            _ if state.folded => {}
            Ok(laid) => paint(ui, cx, laid),
            Err(refusal) => {
                let words = RichText::new(cx.texts.label(&refusal.label()));
                ui.label(words.color(cx.palette.muted));
            }
        }
        ui.add_space(12.0);
    }
    state.made = Some(made);
}

fn make(cx: &Cx, key: Key) -> Made {
    let of: Vec<&Indicator> = key.of.iter().map(Arc::as_ref).collect();
    let kinds = offer(&of);
    let wanted = key.choice.kind.filter(|kind| kinds.contains(kind));
    let kind = wanted.or(kinds.first().copied());
    let chart = kind.ok_or(Refusal::NoWhole).and_then(|kind| {
        let chart = chart(kind, &of, &Setting::default(), cx.texts)?;
        Ok(lay_out(cx, chart, key.width))
    });
    Made { key, kinds, kind, chart }
}

fn lay_out(cx: &Cx, chart: Chart, width: f32) -> Laid {
    let scene = scene(&chart, Extent::new(width, HEIGHT), cx.texts);
    let palette = drawn::palette(cx.palette.name).unwrap_or_else(|error| {
        log::error!("colours of charts cannot be read: {error}");
        crate::figure::palette::Palette::default()
    });
    let touches = Touches::of(&scene);
    Laid { chart, size: scene.size, picture: Picture::of(&scene, palette), touches }
}

/// The kinds that fit, side by side, and what folds the chart away.
fn head(ui: &mut Ui, cx: &Cx, made: &Made, state: &mut State) {
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        let (icon, name) = if state.folded {
            (icons::ICON_EXPAND_MORE, msg!("chart-show"))
        } else {
            (icons::ICON_EXPAND_LESS, msg!("chart-hide"))
        };
        if icon_button(ui, icon, &cx.t(name), true).clicked() {
            state.folded = !state.folded;
        }
        ui.with_layout(Layout::left_to_right(Align::Min).with_main_wrap(true), |ui| {
            for kind in &made.kinds {
                let on = made.kind == Some(*kind);
                let ink = if on { cx.palette.accent } else { cx.palette.muted };
                let words = RichText::new(cx.t(kind.name())).font(Size::Text.font()).color(ink);
                let button = Button::selectable(on, words).frame_when_inactive(false);
                if ui.add(button).clicked() {
                    state.choices.entry(made.key.lead).or_default().kind = Some(*kind);
                    state.folded = false;
                }
            }
        });
    });
}

fn paint(ui: &mut Ui, cx: &Cx, laid: &mut Laid) {
    let p = cx.palette;
    let frame = Frame::new()
        .fill(laid.picture.ground())
        .stroke(p.hairline())
        .corner_radius(radius::CARD)
        .inner_margin(Margin::ZERO);
    frame.show(ui, |ui| {
        let size = vec2(laid.size.width, laid.size.height);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        laid.picture.paint(ui.painter(), rect.min);
        laid.touches.show(ui, cx, &response, &laid.chart.title);
    });
}

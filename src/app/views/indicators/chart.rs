//! The chosen indicator as a chart: the fitting kind first, the others a click away; and what
//! its numbers say.
//!
//! A chart is built and laid out once, and drawn from what was kept until the data, the
//! language, the theme, the width or a choice changes.

mod choices;
mod closer;
mod drawn;
mod touch;

use std::{collections::HashMap, sync::Arc};

use eframe::egui::{Frame, Label, Margin, RichText, Sense, Ui, vec2};

use crate::{
    app::{
        cx::Cx,
        outbox::Outbox,
        theme::{ThemeName, radius},
        view::Charted,
    },
    edit::Msg,
    figure::{
        Extent,
        build::{Setting, chart},
        chart::{Chart, ChartKind, Refusal},
        layout::untitled,
        offer::offer,
        palette::Palette,
    },
    session::{Indicator, IndicatorData, IndicatorId, Language, Period},
};

use super::understand::{self, Number};
use closer::Closer;
use drawn::Picture;
use touch::Touches;

/// How high a chart is where its rows do not need more.
const HEIGHT: f32 = 300.0;

/// Which chart each indicator is shown as, while the program runs, and the one laid out last.
#[derive(Debug, Default)]
pub struct State {
    choices: HashMap<IndicatorId, Choice>,
    /// Charts are folded away, for work on the tables.
    folded: bool,
    /// The number whose working is in view.
    working: Option<Msg>,
    made: Option<Made>,
}

/// What was chosen for an indicator.
#[derive(Clone, Debug, Default, PartialEq)]
struct Choice {
    /// The kind; the fitting one where none was chosen.
    kind: Option<ChartKind>,
    /// What it is held against.
    against: Vec<IndicatorId>,
    /// The entities that stand out.
    entities: Vec<String>,
    /// The period of a chart of one time.
    period: Option<Period>,
    /// Every row is shown.
    whole: bool,
    /// Whose numbers are shown.
    whose: Option<String>,
    /// It is looked at from nearer, where its kind allows that.
    closer: bool,
}

/// Everything a chart depends on.
#[derive(Debug)]
struct Key {
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

/// A chart with what it was made from, and the numbers below it.
#[derive(Debug)]
struct Made {
    key: Key,
    kinds: Vec<ChartKind>,
    kind: Option<ChartKind>,
    chart: Result<Laid, Refusal>,
    numbers: Vec<Number>,
    /// Whose numbers they are.
    whose: Option<String>,
}

/// A chart laid out.
#[derive(Debug)]
struct Laid {
    chart: Arc<Chart>,
    size: Extent,
    picture: Picture,
    touches: Touches,
    closer: Option<Closer>,
}

/// Shows the chart of an indicator; of a table of words there is none.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    out: &mut Outbox,
    chosen: &Arc<Indicator>,
    (state, charted): (&mut State, &mut Charted),
) {
    let before = state.choices.get(&chosen.id).cloned().unwrap_or_default();
    let mut choice = before.clone();
    let other = |id: &IndicatorId| cx.session.indicator(*id).cloned();
    let of = std::iter::once(Arc::clone(chosen)).chain(choice.against.iter().filter_map(other));
    let key = Key {
        of: of.collect(),
        choice: before.clone(),
        language: cx.texts.language,
        theme: cx.palette.name,
        width: (ui.available_width() - 2.0).floor(),
    };
    let known = state.made.take().filter(|made| made.key.is(&key));
    let mut made = known.unwrap_or_else(|| {
        let made = make(cx, key);
        let chart = made.chart.as_ref().ok().map(|laid| Arc::clone(&laid.chart));
        *charted = Charted { of: made.key.of.clone(), chart };
        made
    });
    if !matches!(chosen.data, IndicatorData::TextTable(_)) && !chosen.data.observations().is_empty()
    {
        choices::show(ui, cx, out, &mut made, &mut choice, &mut state.folded);
        if !state.folded {
            match &mut made.chart {
                Ok(laid) => paint(ui, cx, laid, chosen.id),
                Err(refusal) => {
                    let words = RichText::new(cx.texts.label(&refusal.label()));
                    ui.add(Label::new(words.color(cx.palette.muted)).wrap());
                }
            }
        }
        ui.add_space(4.0);
    }
    if choice != before {
        state.choices.insert(chosen.id, choice);
    }
    state.made = Some(made);
}

/// Shows what the numbers of the chart shown last say, unless it is folded away.
pub fn numbers(ui: &mut Ui, cx: &Cx, chosen: &Arc<Indicator>, state: &mut State) {
    let Some(made) = state.made.as_ref().filter(|_| !state.folded) else { return };
    let whose = made.whose.as_deref();
    let open = &mut state.working;
    if let Some(entity) = understand::show(ui, cx, &made.numbers, chosen, whose, open) {
        state.choices.entry(chosen.id).or_default().whose = Some(entity);
    }
}

fn make(cx: &Cx, key: Key) -> Made {
    let of: Vec<&Indicator> = key.of.iter().map(Arc::as_ref).collect();
    let kinds = offer(&of);
    let wanted = key.choice.kind.filter(|kind| kinds.contains(kind));
    let kind = wanted.or(kinds.first().copied());
    let setting = Setting {
        period: key.choice.period,
        chosen: key.choice.entities.clone(),
        whole: key.choice.whole,
    };
    // Where no kind fits, the one asked for says why.
    let drawn = chart(kind.unwrap_or(ChartKind::Grouped), &of, &setting, cx.texts);
    let chart = drawn.map(|chart| lay_out(cx, chart, key.width, key.choice.closer));
    let entity = key.choice.whose.as_deref();
    let (numbers, whose) = understand::numbers(&of, entity, cx.texts);
    Made { key, kinds, kind, chart, numbers, whose }
}

fn lay_out(cx: &Cx, chart: Chart, width: f32, closer: bool) -> Laid {
    let scene = untitled(&chart, Extent::new(width, HEIGHT), cx.texts);
    let palette = drawn::palette(cx.palette.name).unwrap_or_else(|error| {
        log::error!("the colours of charts cannot be read: {error}");
        Palette::default()
    });
    let touches = Touches::of(&scene);
    let closer = (closer && closer::is_possible(chart.kind))
        .then(|| Closer::of(&chart, width, palette.clone(), cx.texts));
    Laid {
        chart: Arc::new(chart),
        size: scene.size,
        picture: Picture::of(&scene, palette),
        touches,
        closer,
    }
}

fn paint(ui: &mut Ui, cx: &Cx, laid: &mut Laid, of: IndicatorId) {
    let p = cx.palette;
    let frame = Frame::new()
        .fill(laid.picture.ground())
        .stroke(p.hairline())
        .corner_radius(radius::CARD)
        .inner_margin(Margin::ZERO);
    frame.show(ui, |ui| {
        let size = vec2(laid.size.width, laid.size.height);
        if let Some(closer) = &mut laid.closer {
            return closer.show(ui, cx, &laid.chart, of, size.x);
        }
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        if ui.is_rect_visible(rect) {
            laid.picture.paint(ui.painter(), rect.min);
        }
        laid.touches.show(ui, cx, &response, &laid.chart.title);
    });
}

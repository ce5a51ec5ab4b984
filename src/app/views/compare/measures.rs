//! The sessions in numbers: a map of heat, the working behind each number, and the summary.

use eframe::egui::{Label as Words, RichText, ScrollArea, Ui, vec2};

use crate::{
    app::{
        comparing::{Comparing, Found, Measure, Numbers},
        cx::Cx,
        outbox::Outbox,
        theme::Size,
        widgets::{section_title, segmented},
    },
    compare::{Comparison, Row, measures},
    edit::Msg,
    msg,
    report::comparison::{self, Number, Pair},
    session::KindName,
};

use super::{
    heat::{self, Heat},
    summary,
};

/// So many thoughts are listed by their votes.
const MOST_VOTED: usize = 10;
/// The width of the summary.
const SUMMARY: f32 = 300.0;

/// Shows the numbers.
pub fn show(ui: &mut Ui, cx: &Cx, comparing: &mut Comparing, found: &Found, out: &mut Outbox) {
    let Some(numbers) = comparing.numbers(found, cx.texts, ui.ctx()) else {
        super::waiting(ui, cx);
        return;
    };
    let names = comparing.names(found);
    ScrollArea::vertical().id_salt("measures").auto_shrink(false).show(ui, |ui| {
        let wide = ui.available_width() > SUMMARY * 2.5;
        if wide {
            let left = ui.available_width() - SUMMARY - 24.0;
            ui.horizontal_top(|ui| {
                ui.allocate_ui(vec2(left, 0.0), |ui| {
                    ui.vertical(|ui| {
                        ui.set_width(left);
                        map(ui, cx, comparing, found, &numbers, &names);
                    });
                });
                ui.add_space(16.0);
                ui.vertical(|ui| {
                    ui.set_width(SUMMARY);
                    summary::show(ui, cx, comparing, found, &numbers, out);
                });
            });
        } else {
            map(ui, cx, comparing, found, &numbers, &names);
            ui.add_space(16.0);
            summary::show(ui, cx, comparing, found, &numbers, out);
        }
    });
}

/// The map of heat and the working of the pair chosen on it. The model answer is not on it.
fn map(
    ui: &mut Ui,
    cx: &Cx,
    comparing: &mut Comparing,
    found: &Found,
    numbers: &Numbers,
    names: &[String],
) {
    let pairs = &numbers.canvas.pairs;
    let Some(first) = pairs.first() else {
        aside(ui, cx, cx.t(msg!("measures-two")));
        return;
    };
    let mut choices = vec![
        (Measure::Overlap, cx.t(msg!("compare-column-overlap"))),
        (Measure::Ranks, cx.t(msg!("compare-column-ranks"))),
        (Measure::Top, cx.t(msg!("compare-column-top"))),
    ];
    if comparing.kind() == KindName::Foresight {
        choices.push((Measure::Distance, cx.t(msg!("measures-distance"))));
    }
    let model = comparing.model(found);
    let state = &mut comparing.measures;
    if !choices.iter().any(|(shown, _)| *shown == state.shown) {
        state.shown = Measure::Overlap;
    }
    if let Some(shown) = segmented(ui, cx.palette, "measure", Some(state.shown), &choices) {
        state.shown = shown;
    }
    ui.add_space(8.0);
    let of = |a: usize, b: usize| pairs.iter().find(|pair| (pair.a, pair.b) == (a, b));
    let pair = state.pair.filter(|(a, b)| of(*a, *b).is_some()).unwrap_or((first.a, first.b));
    let shown = state.shown;
    let comparison = found.comparison();
    let groups = comparison.groups(model);
    ScrollArea::horizontal().id_salt("heat").show(ui, |ui| {
        let at = |a, b| Some(heat_of(cx, shown, of(a, b)?));
        if let Some(pair) = heat::show(ui, cx, &groups, names, Some(pair), at) {
            state.pair = Some(pair);
        }
    });
    if pairs.iter().any(|pair| number(shown, pair).is_some_and(|n| n.with_suggestions.is_some())) {
        aside(ui, cx, cx.t(msg!("measures-in-brackets")));
    }
    ui.add_space(8.0);
    if let Some(of) = of(pair.0, pair.1) {
        working(ui, cx, shown, of, &comparison, names);
    }
    votes(ui, cx, numbers);
}

/// What all groups can agree to by their votes, the highest first; nothing where none voted.
fn votes(ui: &mut Ui, cx: &Cx, numbers: &Numbers) {
    let rows = numbers.canvas.rows.iter();
    let mut voted: Vec<(f64, &str)> = rows
        .filter_map(|row| Some((row.consensus?, row.texts.iter().flatten().next()?.as_str())))
        .collect();
    if voted.is_empty() {
        return;
    }
    voted.sort_by(|a, b| b.0.total_cmp(&a.0));
    ui.add_space(8.0);
    section_title(ui, cx.palette, cx.t(msg!("measures-votes")));
    for (value, text) in voted.into_iter().take(MOST_VOTED) {
        let args = [
            ("value", cx.texts.decimals(value, 2).into()),
            ("text", comparison::one_line(text).into()),
        ];
        ui.add(Words::new(cx.tr(msg!("measures-vote"), &args)).wrap());
    }
    aside(ui, cx, cx.t(msg!("measures-about-votes")));
}

/// The measure of two sessions.
fn number(shown: Measure, pair: &Pair) -> Option<&Number> {
    match shown {
        Measure::Overlap => Some(&pair.overlap),
        Measure::Ranks => Some(&pair.rank_agreement),
        Measure::Top => Some(&pair.rank_biased_overlap),
        Measure::Distance => pair.distance.as_ref(),
    }
}

fn heat_of(cx: &Cx, shown: Measure, pair: &Pair) -> Heat {
    let Some((of, value)) = number(shown, pair).and_then(|of| Some((of, of.value?))) else {
        let (value, below) = ("–".to_owned(), String::new());
        return Heat { value, below, level: None };
    };
    let value_words = cx.texts.decimals(value, 2);
    let value_words = match of.with_suggestions {
        Some(wide) => {
            let wide = cx.texts.decimals(wide, 2);
            let args = [("value", value_words.into()), ("wide", wide.into())];
            cx.tr(msg!("measures-value-wide"), &args)
        }
        None => value_words,
    };
    let n = of.n.unwrap_or_default();
    let below = cx.tr(msg!("measures-n"), &[("n", n.to_string().into())]);
    #[expect(clippy::cast_possible_truncation, reason = "a shade")]
    let level = match shown {
        Measure::Overlap | Measure::Top => value,
        Measure::Ranks => f64::midpoint(value, 1.0),
        Measure::Distance => 1.0 - value / 200_f64.sqrt(),
    } as f32;
    Heat { value: value_words, below, level: Some(level) }
}

fn aside(ui: &mut Ui, cx: &Cx, text: String) {
    let words = RichText::new(text).font(Size::Aside.font()).color(cx.palette.muted);
    ui.add(Words::new(words).wrap());
}

/// How a number came about.
fn working(
    ui: &mut Ui,
    cx: &Cx,
    shown: Measure,
    pair: &Pair,
    comparison: &Comparison,
    names: &[String],
) {
    let name = |of: usize| names.get(of).cloned().unwrap_or_default();
    let (a, b) = (name(pair.a), name(pair.b));
    let between = [("a", a.as_str().into()), ("b", b.as_str().into())];
    section_title(ui, cx.palette, cx.tr(msg!("measures-between"), &between));
    let (about, lines) = match shown {
        Measure::Overlap => {
            (msg!("measures-about-overlap"), overlap(cx, pair, comparison, [&a, &b]))
        }
        Measure::Ranks => (msg!("measures-about-ranks"), ranks(cx, pair, comparison, [&a, &b])),
        Measure::Top => (msg!("measures-about-top"), top(cx, pair, comparison, [&a, &b])),
        Measure::Distance => (msg!("measures-about-distance"), Vec::new()),
    };
    if let Some(of) = number(shown, pair) {
        let words = RichText::new(comparison::number(of, cx.texts)).font(Size::Thing.strong());
        ui.add(Words::new(words).wrap());
    }
    for line in lines {
        ui.add(Words::new(line).wrap());
    }
    aside(ui, cx, cx.t(about));
}

/// The counts behind an overlap; a second line with the suggestions taken in.
fn overlap(cx: &Cx, pair: &Pair, comparison: &Comparison, [a, b]: [&str; 2]) -> Vec<String> {
    let line = |message: Msg, rows: &[Row]| {
        let of = measures::shared(rows, pair.a, pair.b);
        let either = of.both + of.only_a + of.only_b;
        let value = measures::overlap(rows, pair.a, pair.b).map_or(0.0, |measured| measured.value);
        let args = [
            ("a", a.into()),
            ("b", b.into()),
            ("both", of.both.to_string().into()),
            ("onlya", of.only_a.to_string().into()),
            ("onlyb", of.only_b.to_string().into()),
            ("either", either.to_string().into()),
            ("value", cx.texts.decimals(value, 2).into()),
        ];
        cx.tr(message, &args)
    };
    let mut lines = vec![line(msg!("measures-working-overlap"), &comparison.rows)];
    if pair.overlap.with_suggestions.is_some() {
        let wide = &comparison.rows_with_suggestions;
        lines.push(line(msg!("measures-working-overlap-wide"), wide));
    }
    lines
}

/// The pairs of thoughts behind τ-b, and the ratings themselves.
fn ranks(cx: &Cx, pair: &Pair, comparison: &Comparison, [a, b]: [&str; 2]) -> Vec<String> {
    let rated = measures::rated_by_both(comparison, &comparison.rows, pair.a, pair.b);
    let of = measures::RankedPairs::of(&rated);
    let apart = |tied: u64| (of.concordant + of.discordant + tied).to_string();
    let list = |pick: fn(&(f64, f64)) -> f64| {
        let all: Vec<String> = rated.iter().map(|two| cx.texts.number(pick(two))).collect();
        all.join(" · ")
    };
    let ratings = [
        ("a", a.into()),
        ("b", b.into()),
        ("first", list(|two| two.0).into()),
        ("second", list(|two| two.1).into()),
    ];
    let mut lines = Vec::new();
    if !rated.is_empty() {
        lines.push(cx.tr(msg!("measures-working-ratings"), &ratings));
    }
    if let Some(value) = pair.rank_agreement.value {
        let args = [
            ("same", of.concordant.to_string().into()),
            ("contrary", of.discordant.to_string().into()),
            ("tieda", of.tied_in_a.to_string().into()),
            ("tiedb", of.tied_in_b.to_string().into()),
            ("tied", of.tied_in_both.to_string().into()),
            ("aparta", apart(of.tied_in_b).into()),
            ("apartb", apart(of.tied_in_a).into()),
            ("value", cx.texts.decimals(value, 2).into()),
        ];
        lines.push(cx.tr(msg!("measures-working-ranks"), &args));
    }
    lines
}

/// How far down the two rankings agree.
fn top(cx: &Cx, pair: &Pair, comparison: &Comparison, [a, b]: [&str; 2]) -> Vec<String> {
    let steps = measures::agreement_by_depth(comparison, &comparison.rows, pair.a, pair.b);
    let shown: Vec<String> = [1, 3, 5, 10]
        .into_iter()
        .filter_map(|depth| {
            let agreement = *steps.get(depth - 1)?;
            let args = [
                ("depth", depth.to_string().into()),
                ("value", cx.texts.decimals(agreement, 2).into()),
            ];
            Some(cx.tr(msg!("measures-working-depth"), &args))
        })
        .collect();
    if shown.is_empty() {
        return Vec::new();
    }
    let args = [("a", a.into()), ("b", b.into()), ("steps", shown.join(" · ").into())];
    vec![cx.tr(msg!("measures-working-top"), &args)]
}

//! The comparison in a few numbers: who agrees with whom, how many rows of each kind, what of
//! the model answer was found.

use eframe::egui::{Align, Label as Words, Layout, RichText, Ui};

use crate::{
    app::{
        comparing::{Comparing, Found, Numbers},
        cx::Cx,
        outbox::{Action, Outbox},
        question::Question,
        theme::Size,
        widgets::{primary_button, section_title},
    },
    compare::measures::{Concordance, Strength, concordance},
    edit::{Label, Msg},
    msg,
    report::comparison::{Number, OneRow, Pair},
};

/// Shows the summary.
pub fn show(
    ui: &mut Ui,
    cx: &Cx,
    comparing: &Comparing,
    found: &Found,
    numbers: &Numbers,
    out: &mut Outbox,
) {
    let names = comparing.names(found);
    ui.spacing_mut().interact_size.y = 20.0;
    ui.spacing_mut().item_spacing.y = 3.0;
    agreement(ui, cx, numbers, &names);
    together(ui, cx, comparing, found, numbers);
    ui.separator();
    rows(ui, cx, numbers);
    if let Some(model) = &numbers.canvas.model {
        ui.separator();
        section_title(ui, cx.palette, cx.t(msg!("compare-model")));
        for of in &model.sessions {
            let name = names.get(of.session).cloned().unwrap_or_default();
            line(ui, cx, &name, &in_short(cx, &of.coverage));
        }
        line(ui, cx, &cx.t(msg!("compare-class")), &in_short(cx, &model.class_coverage));
    }
    ui.add_space(10.0);
    ui.reset_style();
    if primary_button(ui, cx.palette, cx.t(msg!("merge-open"))).clicked() {
        out.push(Action::Ask(Question::Merge));
    }
}

/// A number and on how many it rests, or a dash with the reason on hover.
fn in_short(cx: &Cx, of: &Number) -> Short {
    let Some(value) = of.value else {
        let why = of.why.clone().unwrap_or_default();
        return Short { words: "–".to_owned(), why: Some(why) };
    };
    let args = [
        ("value", cx.texts.decimals(value, 2).into()),
        ("n", of.n.unwrap_or_default().to_string().into()),
    ];
    Short { words: cx.tr(msg!("measures-short"), &args), why: None }
}

struct Short {
    words: String,
    why: Option<String>,
}

impl From<String> for Short {
    fn from(words: String) -> Self {
        Self { words, why: None }
    }
}

/// A name at the left, its number at the right.
fn line(ui: &mut Ui, cx: &Cx, name: &str, value: &Short) {
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let number = ui.label(RichText::new(&value.words).font(Size::Text.strong()));
            if let Some(why) = &value.why {
                number.on_hover_text(why);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Words::new(RichText::new(name).color(cx.palette.text)).truncate());
            });
        });
    });
}

fn agreement(ui: &mut Ui, cx: &Cx, numbers: &Numbers, names: &[String]) {
    let name = |of: usize| names.get(of).map(String::as_str).unwrap_or_default();
    let pairs = &numbers.canvas.pairs;
    // A dozen sessions have 66 pairs; those stand on the map.
    if pairs.is_empty() || pairs.len() > 6 {
        return;
    }
    for (title, pick) in [
        (msg!("compare-column-overlap"), (|of| &of.overlap) as fn(&Pair) -> &Number),
        (msg!("compare-column-ranks"), |of| &of.rank_agreement),
    ] {
        section_title(ui, cx.palette, cx.t(title));
        for pair in pairs {
            let args = [("a", name(pair.a).into()), ("b", name(pair.b).into())];
            line(ui, cx, &cx.tr(msg!("measures-between"), &args), &in_short(cx, pick(pair)));
        }
    }
}

/// W, in words where there is enough to judge.
fn together(ui: &mut Ui, cx: &Cx, comparing: &Comparing, found: &Found, numbers: &Numbers) {
    if numbers.canvas.named_by.len() < 3 {
        return;
    }
    let title = cx.t(msg!("measures-concordance"));
    let Some(of) = &numbers.canvas.concordance else {
        let comparison = found.comparison();
        let groups = comparison.groups(comparing.model(found));
        let why = concordance(&comparison, &comparison.rows, &groups).err();
        let why = why.map(|why| cx.texts.label(&why.label()));
        line(ui, cx, &title, &Short { words: "–".to_owned(), why });
        return;
    };
    let args =
        [("value", cx.texts.decimals(of.w, 2).into()), ("n", of.thoughts.to_string().into())];
    line(ui, cx, &title, &cx.tr(msg!("measures-short"), &args).into());
    let m = f64::from(u32::try_from(of.sessions).unwrap_or(u32::MAX));
    let judged = Concordance {
        w: of.w,
        mean_correlation: (m * of.w - 1.0) / (m - 1.0),
        raters: of.sessions,
        items: of.thoughts,
        p: of.p,
    };
    let words = match judged.strength() {
        Some(Strength::Strong) => msg!("measures-strong"),
        Some(Strength::Moderate) => msg!("measures-moderate"),
        Some(Strength::Weak) => msg!("measures-weak"),
        None => msg!("measures-by-chance"),
    };
    let words = Label::plain(words).text("p", cx.texts.decimals(of.p, 2));
    let working = Label::plain(msg!("measures-about-concordance"))
        .text("m", of.sessions.to_string())
        .text("n", of.thoughts.to_string())
        .text("r", cx.texts.decimals(judged.mean_correlation, 2));
    for label in [words, working] {
        let words = RichText::new(cx.texts.label(&label)).font(Size::Aside.font());
        ui.add(Words::new(words.color(cx.palette.muted)).wrap());
    }
}

/// Whether a row is of a kind.
type Kind<'a> = &'a dyn Fn(&OneRow) -> bool;

/// How many rows there are of each kind.
fn rows(ui: &mut Ui, cx: &Cx, numbers: &Numbers) {
    let sessions = numbers.canvas.named_by.len();
    section_title(ui, cx.palette, cx.t(msg!("measures-rows")));
    let rows = &numbers.canvas.rows;
    let kinds: [(Msg, Kind<'_>); 7] = [
        (msg!("measures-rows-all"), &|row| row.count == sessions),
        (msg!("measures-rows-some"), &|row| row.count > 1 && row.count < sessions),
        (msg!("measures-rows-one"), &|row| row.count == 1),
        (msg!("measures-rows-reworded"), &|row| !row.reworded.is_empty()),
        (msg!("measures-rows-moved"), &|row| row.moved.is_some()),
        (msg!("measures-rows-rated"), &|row| row.first.is_some() || row.second.is_some()),
        (msg!("measures-rows-contested"), &|row| row.contested.is_some()),
    ];
    for (name, is) in kinds {
        let count = rows.iter().filter(|row| is(row)).count();
        line(ui, cx, &cx.t(name), &count.to_string().into());
    }
}

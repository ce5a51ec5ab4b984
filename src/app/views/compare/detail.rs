//! The cards selected, each with its cell, ratings, note and evidence, in the words of its own
//! session; how they hold together, and what a person can decide about that.

use eframe::egui::{Label, RichText, ScrollArea, Ui};

use crate::{
    app::{
        command::Command,
        comparing::{Column, Comparing, Deed, Found, links},
        cx::Cx,
        outbox::Outbox,
        theme::{Size, regular},
        views::evidence,
        widgets::section_title,
    },
    compare::{
        Comparison, Placed, Row,
        matching::{Link, LinkKind},
        suggestions,
    },
    msg,
    session::Which,
    text::terms,
};

use super::side_by_side::marks;

/// Shows the row of the card selected last. Returns whether there is one.
pub fn show(ui: &mut Ui, cx: &Cx, comparing: &Comparing, found: &Found, out: &mut Outbox) -> bool {
    let comparison = found.comparison();
    let Some(lead) = comparing.chosen.last().copied() else { return false };
    let Some(row) = links::row_of(found, &comparison, lead) else { return false };
    let Some(row) = comparison.rows.get(row) else { return false };
    ScrollArea::vertical().id_salt("compared cards").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let names: Vec<String> = found
            .inputs
            .columns
            .iter()
            .map(|input| comparing.column(input.column).map(Column::label).unwrap_or_default())
            .collect();
        head(ui, cx, &comparison, row, comparing.model(found), &names);
        decide(ui, cx, comparing, &comparison, row, out);
        // The cards selected beside the row's, where two are about to be linked.
        let mut shown: Vec<usize> = row.present().collect();
        let chosen = comparing.chosen.iter().filter_map(|p| links::place(found, &comparison, *p));
        for at in chosen {
            if !shown.contains(&at) {
                shown.push(at);
            }
        }
        for at in shown {
            let Some(placed) = comparison.cards.get(at) else { continue };
            let Some(input) = found.inputs.columns.get(placed.side) else { continue };
            ui.separator();
            let own = Cx {
                session: &input.session,
                texts: cx.texts,
                palette: cx.palette,
                now: cx.now,
                ids: cx.ids,
            };
            let name = names.get(placed.side).map_or("", String::as_str);
            one(ui, &own, &comparison, placed, name);
            if let Some(pick) = links::pick(found, &comparison, at)
                && ui.button(cx.t(msg!("comparing-show"))).clicked()
            {
                out.compare(Deed::Show(pick));
            }
        }
    });
    true
}

fn head(
    ui: &mut Ui,
    cx: &Cx,
    comparison: &Comparison,
    row: &Row,
    model: Option<usize>,
    names: &[String],
) {
    let count = marks::count(cx, row, model);
    ui.label(RichText::new(count.words).font(Size::Thing.strong()).color(count.ink));
    for mark in marks::marks(cx, comparison, row, names) {
        ui.add(Label::new(RichText::new(mark.words).color(mark.ink)).wrap());
    }
    for link in row.links.iter().filter_map(|at| comparison.links.get(*at)) {
        let words = RichText::new(tie(cx, link)).font(Size::Aside.font()).color(cx.palette.muted);
        ui.add(Label::new(words).wrap());
    }
}

/// Why two cards are linked, with the working of the score.
fn tie(cx: &Cx, link: &Link) -> String {
    let score = || cx.texts.decimals(link.working.score, 2);
    match link.kind {
        LinkKind::SameId => cx.t(msg!("comparing-by-id")),
        LinkKind::Decided => cx.t(msg!("comparing-by-person")),
        LinkKind::Accepted(_) => cx.tr(msg!("comparing-by-words"), &[("score", score().into())]),
        LinkKind::Suggested(_) => cx.tr(msg!("comparing-suggested"), &[("score", score().into())]),
    }
}

/// What can be decided about what is selected.
fn decide(
    ui: &mut Ui,
    cx: &Cx,
    comparing: &Comparing,
    comparison: &Comparison,
    row: &Row,
    out: &mut Outbox,
) {
    let chosen = &comparing.chosen;
    let two = matches!(chosen.as_slice(), [.., a, b] if a.column != b.column);
    let suggested = suggestions(comparison, row).iter().any(Option::is_some);
    let by_words = row.links.iter().filter_map(|at| comparison.links.get(*at));
    let accepted = { by_words }.any(|link| matches!(link.kind, LinkKind::Accepted(_)));
    ui.horizontal_wrapped(|ui| {
        for (command, name, possible) in [
            (Command::LinkCards, msg!("comparing-link"), two),
            (Command::ConfirmLink, msg!("comparing-confirm"), suggested || accepted),
            (Command::KeepApart, msg!("comparing-apart"), row.count > 1 || two),
        ] {
            if possible && ui.button(cx.t(name)).clicked() {
                out.command(command);
            }
        }
    });
}

/// One card with everything that is known of it.
fn one(ui: &mut Ui, cx: &Cx, comparison: &Comparison, placed: &Placed, name: &str) {
    let card = placed.card;
    let cell = marks::spot_name(cx, comparison, placed.spot());
    let args = [("name", name.into()), ("cell", cell.into())];
    section_title(ui, cx.palette, cx.tr(msg!("comparing-card-of"), &args));
    ui.add(Label::new(RichText::new(&card.text).font(Size::Thing.strong())).wrap());
    for which in [Which::First, Which::Second] {
        if let (Some(scale), Some(score)) = (placed.key.scale(which), card.rating(which)) {
            let rating = cx.t(terms::rating(scale.kind));
            let args = [("rating", rating.into()), ("values", cx.texts.score(score).into())];
            ui.label(cx.tr(msg!("comparing-mark-rating"), &args));
        }
    }
    if !card.note.trim().is_empty() {
        let note = RichText::new(&card.note).font(regular(Size::Text.points()));
        ui.add(Label::new(note).wrap());
    }
    let author = card.author.and_then(|id| cx.session.participants.iter().find(|p| p.id == id));
    if let Some(author) = author {
        let words = RichText::new(&author.name).font(Size::Aside.font()).color(cx.palette.muted);
        ui.label(words);
    }
    for piece in &card.evidence {
        evidence::words(ui, cx, piece);
    }
}

//! The inspector answers for the selected card: what is it, how much, says who, leads to what.

use eframe::egui::{DragValue, Id, RichText, ScrollArea, Ui};

use crate::{
    app::{
        command::Command,
        cx::Cx,
        outbox::{Action, Outbox},
        place::{Place, Selection},
        theme::{Size, radius},
        view::View,
        widgets::{Dots, PITCH, TextField, section_title, segmented, segmented_width, tenths},
    },
    edit::{CardEdit, Change, Edit, EvidenceHome, Label},
    msg,
    session::{
        Canvas, Card, CardColour, CardId, CardPlace, CellKey, Direction, RatingKind, Scale, Score,
        Which,
    },
    text::{Texts, terms},
};

use super::{bound, inspect_foresight};

/// Shows what is known of the selection.
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    ScrollArea::vertical().id_salt("inspector").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        let lead = view.selection.lead().and_then(|id| cx.session.find_card(id));
        if let Some((place, card)) = lead {
            let Some(canvas) = cx.session.canvas(place.home.canvas) else { return };
            one(ui, cx, view, out, canvas, place, card);
        } else if !thing(ui, cx, view, out) {
            nothing(ui, cx);
        }
    });
}

/// Shows what of a 2×2 is selected and is no card. Returns whether anything is.
fn thing(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) -> bool {
    let Some(canvas) = view.place.canvas().and_then(|id| cx.session.canvas(id)) else {
        return false;
    };
    match (view.selection.thing, view.place) {
        (Some(thing), _) => inspect_foresight::show(ui, cx, view, out, canvas, thing),
        (None, Place::Drivers(_)) => inspect_foresight::overview(ui, cx, view, out, canvas),
        _ => false,
    }
}

fn nothing(ui: &mut Ui, cx: &Cx) {
    section_title(ui, cx.palette, cx.t(msg!("inspector-empty-title")));
    ui.label(RichText::new(cx.t(msg!("inspector-empty"))).color(cx.palette.muted));
}

fn one(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    canvas: &Canvas,
    place: CardPlace,
    card: &Card,
) {
    let cell = place.home.cell;
    let several = view.selection.cards.len();
    let heading = if several > 1 {
        cx.tr(msg!("inspector-several"), &[("count", several.into())])
    } else {
        cx.t(terms::card_in(cell))
    };
    section_title(ui, cx.palette, heading);
    words(ui, cx, view, out, card);
    if canvas.stage.shows_ratings() || cell == CellKey::Drivers {
        ratings(ui, cx, out, card, cell);
    }
    if cell == CellKey::Drivers {
        inspect_foresight::driver(ui, cx, out, canvas, card);
    }
    if matches!(cell, CellKey::Pest(_)) {
        direction(ui, cx, out, card);
    }
    ui.separator();
    super::evidence::section(ui, cx, out, EvidenceHome::Card(card.id), &card.evidence);
    ui.separator();
    if links(ui, cx, out, card, cell) {
        ui.separator();
    }
    marks(ui, cx, view, out, card);
    note(ui, cx, view, out, card);
    people(ui, cx, out, card);
}

fn words(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, card: &Card) {
    let id = card.id;
    let field =
        TextField::new(Id::unique(("inspector text", id.0)), &card.text, cx.t(msg!("card-text")))
            .font(Size::Thing.strong())
            .rows(2)
            .quiet();
    let label = Label::plain(msg!("change-text"));
    bound::text(ui, cx, view, out, field, &label, |text| {
        CardEdit::SetText(id, one_line(text)).into()
    });
}

/// A card is one line; a line break typed or pasted into it is a space.
fn one_line(text: String) -> String {
    if text.contains(['\n', '\r']) { text.replace(['\n', '\r'], " ") } else { text }
}

fn ratings(ui: &mut Ui, cx: &Cx, out: &mut Outbox, card: &Card, cell: CellKey) {
    for which in [Which::First, Which::Second] {
        let Some(scale) = cell.scale(which) else { continue };
        if scale.kind == RatingKind::Position {
            position(ui, cx, out, card, which, scale);
        } else {
            row(ui, cx, cx.t(terms::rating(scale.kind)), |ui| {
                rating(ui, cx, out, card, which, scale);
            });
        }
    }
}

/// Here the values are words: they stand beside the name where both fit, or else below it.
fn position(ui: &mut Ui, cx: &Cx, out: &mut Outbox, card: &Card, which: Which, scale: Scale) {
    let word = |value| terms::short_position(value).map_or_else(String::new, |m| cx.t(m));
    let choices: Vec<_> = scale.values().map(|value| (value, word(value))).collect();
    let name = cx.t(terms::rating(scale.kind));
    let wide = segmented_width(ui, &choices);
    let font = Size::Text.font();
    let beside = ui.painter().layout_no_wrap(name.clone(), font, cx.palette.text).size().x;
    let show =
        |ui: &mut Ui| segmented(ui, cx.palette, "position", card.rating(which), &choices).map(Some);
    let mut given = None;
    if beside + ui.spacing().item_spacing.x + wide <= ui.available_width() {
        row(ui, cx, name, |ui| given = show(ui));
    } else {
        ui.label(RichText::new(name).color(cx.palette.text));
        given = show(ui);
    }
    rated(out, card, which, given);
}

/// A name on the left, a value on the right.
fn row(ui: &mut Ui, cx: &Cx, name: String, value: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(name).color(cx.palette.text));
        ui.with_layout(eframe::egui::Layout::right_to_left(eframe::egui::Align::Center), value);
    });
}

fn rating(ui: &mut Ui, cx: &Cx, out: &mut Outbox, card: &Card, which: Which, scale: Scale) {
    let score = card.rating(which);
    let name = cx.t(terms::rating(scale.kind));
    let given = if scale.tenths {
        fine(ui, cx.texts, card, which, scale, &name)
    } else {
        let value = score.map_or_else(|| "–".to_owned(), |score| cx.texts.score(score));
        ui.label(RichText::new(value).color(cx.palette.accent));
        Dots {
            scale,
            score,
            ink: cx.palette.accent,
            faint: cx.palette.faint,
            small: false,
            reversed: false,
            pitch: 1.3 * PITCH,
        }
        .show(ui, &name)
        .1
    };
    rated(out, card, which, given);
}

#[expect(clippy::option_option, reason = "nothing given, or the rating taken back")]
fn rated(out: &mut Outbox, card: &Card, which: Which, given: Option<Option<Score>>) {
    if let Some(given) = given {
        let edit = CardEdit::SetRating(card.id, which, given).into();
        out.change(Change::new(Label::plain(msg!("change-rate")), vec![edit]));
    }
}

/// A number with a decimal, as drivers have it; empty until one is given.
#[expect(clippy::option_option, reason = "nothing given, or the rating taken back")]
fn fine(
    ui: &mut Ui,
    texts: Texts,
    card: &Card,
    which: Which,
    scale: Scale,
    name: &str,
) -> Option<Option<Score>> {
    // A field cannot be empty; an unrated driver begins beside the middle, off every step,
    // so that whatever is given differs from it.
    const UNRATED: f64 = 5.001;
    let given = card.rating(which);
    let mut value = given.map_or(UNRATED, Score::get);
    let range = f64::from(scale.lowest)..=f64::from(scale.highest);
    let drag = tenths(texts, &mut value, range).custom_formatter(move |value, _| {
        if value == UNRATED { "–".to_owned() } else { texts.decimals(value, 1) }
    });
    let response = ui.add(drag).accessible_name(name);
    let score = Score::nearest(value);
    (response.changed() && given != Some(score)).then_some(Some(score))
}

fn direction(ui: &mut Ui, cx: &Cx, out: &mut Outbox, card: &Card) {
    ui.label(cx.t(msg!("inspector-direction")));
    ui.horizontal_wrapped(|ui| {
        for direction in Direction::ALL {
            let on = card.direction == direction;
            if ui.selectable_label(on, cx.t(terms::direction(direction))).clicked() && !on {
                let edit = CardEdit::SetDirection(card.id, direction).into();
                out.change(Change::new(Label::plain(msg!("change-direction")), vec![edit]));
            }
        }
    });
}

/// Where the card came from and what came of it; both ends can be followed.
/// Where the card comes from and where it leads. Returns whether there was anything to show.
fn links(ui: &mut Ui, cx: &Cx, out: &mut Outbox, card: &Card, cell: CellKey) -> bool {
    let mut shown = card.origin.is_some();
    if let Some(origin) = card.origin {
        section_title(ui, cx.palette, cx.t(msg!("inspector-comes-from")));
        match cx.session.find_card(origin.card) {
            Some((place, from)) => follow(ui, cx, out, place, from),
            None => {
                ui.label(
                    RichText::new(cx.t(msg!("inspector-origin-gone"))).color(cx.palette.muted),
                );
            }
        }
    }
    let mut sent = cx.session.sent_from(card.id).peekable();
    if sent.peek().is_some() {
        shown = true;
        section_title(ui, cx.palette, cx.t(msg!("inspector-leads-to")));
        for (place, to) in sent {
            follow(ui, cx, out, place, to);
        }
    }
    if !matches!(cell, CellKey::Drivers | CellKey::Scenario(..)) {
        shown = true;
        if ui.button(cx.t(msg!("command-send"))).clicked() {
            out.command(Command::Send);
        }
    }
    shown
}

fn follow(ui: &mut Ui, cx: &Cx, out: &mut Outbox, place: CardPlace, card: &Card) {
    let cell = cx.t(terms::card_in(place.home.cell));
    let text = format!("{cell} · {}", card.text);
    let link = eframe::egui::Link::new(RichText::new(text).color(cx.palette.accent));
    if ui.add(link).clicked() {
        out.push(Action::Show(place_of(cx, place), Selection::one(card.id)));
    }
}

/// Where on screen a card can be seen.
fn place_of(cx: &Cx, place: CardPlace) -> Place {
    let canvas = place.home.canvas;
    match place.home.cell {
        CellKey::Swot(_) | CellKey::Pest(_) => Place::Board(canvas),
        CellKey::Drivers => Place::Drivers(canvas),
        CellKey::Scenario(..) if cx.session.canvas(canvas).is_some() => Place::Matrix(canvas),
        CellKey::Scenario(..) => Place::Overview,
    }
}

fn marks(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, card: &Card) {
    section_title(ui, cx.palette, cx.t(msg!("inspector-colour")));
    ui.horizontal(|ui| {
        for colour in CardColour::ALL {
            let on = card.colour == Some(colour);
            if swatch(ui, cx, colour, on) {
                let edit = CardEdit::SetColour(card.id, (!on).then_some(colour)).into();
                out.change(Change::new(Label::plain(msg!("change-colour")), vec![edit]));
            }
        }
    });
    section_title(ui, cx.palette, cx.t(msg!("inspector-tags")));
    tags(ui, cx, view, out, card);
    row(ui, cx, cx.t(msg!("inspector-votes")), |ui| {
        let mut votes = card.votes;
        let drag = DragValue::new(&mut votes).speed(0.1).range(0..=9999);
        let response = ui.add(drag).accessible_name(cx.t(msg!("inspector-votes")));
        if response.changed() && votes != card.votes {
            set_votes(out, card.id, votes);
        }
    });
}

fn set_votes(out: &mut Outbox, card: CardId, votes: u32) {
    let edit = CardEdit::SetVotes(card, votes).into();
    out.change(Change::new(Label::plain(msg!("change-votes")), vec![edit]));
}

fn swatch(ui: &mut Ui, cx: &Cx, colour: CardColour, on: bool) -> bool {
    let (rect, response) =
        ui.allocate_exact_size(eframe::egui::Vec2::splat(24.0), eframe::egui::Sense::click());
    let hue = cx.palette.hue(colour);
    ui.painter().rect_filled(rect.shrink(4.0), 4, hue.ink);
    if on || response.has_focus() {
        let line = cx.palette.chosen_line();
        ui.painter().rect_stroke(
            rect.shrink(1.0),
            radius::CONTROL,
            line,
            eframe::egui::StrokeKind::Inside,
        );
    }
    let name = cx.t(terms::colour(colour));
    response.widget_info(|| {
        eframe::egui::WidgetInfo::selected(
            eframe::egui::Role::RadioButton,
            ui.is_enabled(),
            on,
            &name,
        )
    });
    response.on_hover_text(name).clicked()
}

/// Tags are written with commas between them; what is typed is kept until the field is left,
/// so that a comma can be typed.
fn tags(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, card: &Card) {
    let id = Id::unique(("tags", card.id.0));
    let joined = card.tags.join(", ");
    let draft = ui.data_mut(|data| data.get_temp::<String>(id));
    let text = draft.unwrap_or(joined);
    let field = TextField::new(id, &text, cx.t(msg!("inspector-tags")))
        .hint(cx.t(msg!("inspector-tags-hint")));
    let card_id = card.id;
    let mut written = None;
    let label = Label::plain(msg!("change-tags"));
    let response = bound::text(ui, cx, view, out, field, &label, |text| {
        written = Some(text.clone());
        let tags = text.split(',').map(str::to_owned).collect();
        Edit::from(CardEdit::SetTags(card_id, tags))
    });
    if let Some(text) = written {
        ui.data_mut(|data| data.insert_temp(id, text));
    }
    if !response.has_focus() {
        ui.data_mut(|data| data.remove::<String>(id));
    }
}

fn note(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, card: &Card) {
    section_title(ui, cx.palette, cx.t(msg!("inspector-note")));
    let id = card.id;
    let field =
        TextField::new(Id::unique(("note", id.0)), &card.note, cx.t(msg!("inspector-note")))
            .hint(cx.t(msg!("inspector-note-hint")))
            .font(crate::app::theme::regular(Size::Text.points()))
            .rows(3);
    let label = Label::plain(msg!("change-note"));
    bound::text(ui, cx, view, out, field, &label, |text| CardEdit::SetNote(id, text).into());
}

/// Who said it, where the workshop knows people or groups.
fn people(ui: &mut Ui, cx: &Cx, out: &mut Outbox, card: &Card) {
    let session = cx.session;
    if !session.participants.is_empty() {
        let choices = session.participants.iter().map(|p| (p.id, p.name.clone()));
        if let Some(author) =
            pick(ui, cx, "author", cx.t(msg!("inspector-author")), card.author, choices)
        {
            let edit = CardEdit::SetAuthor(card.id, author).into();
            out.change(Change::new(Label::plain(msg!("change-author")), vec![edit]));
        }
    }
    if !session.groups.is_empty() {
        let choices = session.groups.iter().map(|g| (g.id, g.name.clone()));
        if let Some(group) =
            pick(ui, cx, "group", cx.t(msg!("inspector-group")), card.group, choices)
        {
            let edit = CardEdit::SetGroup(card.id, group).into();
            out.change(Change::new(Label::plain(msg!("change-group")), vec![edit]));
        }
    }
}

/// A choice among named things, or none. Returns a new choice.
#[expect(clippy::option_option, reason = "no new choice, or the choice of none")]
fn pick<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &Cx,
    salt: &str,
    name: String,
    held: Option<T>,
    choices: impl Iterator<Item = (T, String)>,
) -> Option<Option<T>> {
    let choices: Vec<_> = choices.collect();
    let none = cx.t(msg!("inspector-nobody"));
    let shown = choices.iter().find(|(id, _)| Some(*id) == held).map_or(&none, |(_, name)| name);
    let mut picked = None;
    section_title(ui, cx.palette, name.clone());
    let response = eframe::egui::ComboBox::from_id_salt(salt)
        .selected_text(shown.clone())
        .width(ui.available_width())
        .show_ui(ui, |ui| {
            if ui.selectable_label(held.is_none(), none.clone()).clicked() {
                picked = Some(None);
            }
            for (id, name) in &choices {
                if ui.selectable_label(held == Some(*id), name.clone()).clicked() {
                    picked = Some(Some(*id));
                }
            }
        })
        .response;
    response.accessible_name(name);
    picked.filter(|picked| *picked != held)
}

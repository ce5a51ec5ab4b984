//! The workshop's own fields.

use eframe::egui::{Id, Key, Sense, Ui, vec2};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        theme::Size,
        view::View,
        views::bound,
        widgets::{DateField, TextField, segmented},
    },
    edit::{Change, Label, Msg, WorkshopEdit, WorkshopField},
    msg,
    session::{Language, SessionId},
    text::terms,
};

use super::rows::{ROW, date, one_line, section, tall};

/// The width of the names on the left.
const NAMES: f32 = 144.0;

/// What a field is called, what belongs in it and how its change is named.
struct Words {
    name: Msg,
    hint: Msg,
    change: Msg,
}

fn words(field: WorkshopField) -> Words {
    let (name, hint, change) = match field {
        WorkshopField::Title => {
            (msg!("overview-title"), msg!("overview-title-hint"), msg!("overview-change-title"))
        }
        WorkshopField::Question => (
            msg!("overview-question"),
            msg!("overview-question-hint"),
            msg!("overview-change-question"),
        ),
        WorkshopField::Subject => (
            msg!("overview-subject"),
            msg!("overview-subject-hint"),
            msg!("overview-change-subject"),
        ),
        WorkshopField::Place => {
            (msg!("overview-place"), msg!("overview-place-hint"), msg!("overview-change-place"))
        }
        WorkshopField::Horizon => (
            msg!("overview-horizon"),
            msg!("overview-horizon-hint"),
            msg!("overview-change-horizon"),
        ),
        WorkshopField::Facilitator => (
            msg!("overview-facilitator"),
            msg!("overview-facilitator-hint"),
            msg!("overview-change-facilitator"),
        ),
        WorkshopField::About => {
            (msg!("overview-about"), msg!("overview-about-hint"), msg!("overview-change-about"))
        }
    };
    Words { name, hint, change }
}

/// Title and question, over the whole width.
pub fn heading(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    focus: Option<WorkshopField>,
) {
    for (field, font) in [
        (WorkshopField::Title, Size::Place.strong()),
        (WorkshopField::Question, Size::Thing.font()),
    ] {
        let said = words(field);
        let id = id(cx.session.id, field);
        let edit = TextField::new(id, field.of(cx.session), cx.t(said.name))
            .hint(cx.t(said.hint))
            .font(font)
            .wraps()
            .quiet()
            .take_focus(focus == Some(field));
        write(ui, cx, view, out, field, edit, said.change);
    }
}

/// The id of a field of that workshop.
pub fn id(session: SessionId, field: WorkshopField) -> Id {
    Id::unique(("overview", session.0, field))
}

fn write(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    field: WorkshopField,
    edit: TextField<'_>,
    change: Msg,
) {
    let id = edit.id();
    let entered = field != WorkshopField::About
        && ui.memory(|memory| memory.has_focus(id))
        && ui.input(|input| input.key_pressed(Key::Enter));
    bound::text(ui, cx, view, out, edit, &Label::plain(change), |text| {
        let text = if field == WorkshopField::About { text } else { one_line(text) };
        WorkshopEdit::SetText(field, text).into()
    });
    // What is said aloud is written down field by field, without reaching for the pointer.
    if let Some(next) = next(field).filter(|_| entered) {
        out.push(Action::Focus(self::id(cx.session.id, next)));
    }
}

/// The field that Enter leads to.
fn next(field: WorkshopField) -> Option<WorkshopField> {
    use WorkshopField as F;
    let order = [F::Title, F::Question, F::Subject, F::Place, F::Horizon, F::Facilitator, F::About];
    order.iter().skip_while(|known| **known != field).nth(1).copied()
}

/// The other fields, a row each.
pub fn show(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    section(ui, cx, cx.t(msg!("overview-facts")), None);
    ui.spacing_mut().item_spacing.y = 2.0;
    text_row(ui, cx, view, out, WorkshopField::Subject);
    text_row(ui, cx, view, out, WorkshopField::Place);
    row(ui, cx, cx.t(msg!("overview-date")), |ui| when(ui, cx, view, out));
    text_row(ui, cx, view, out, WorkshopField::Horizon);
    row(ui, cx, cx.t(msg!("overview-language")), |ui| language(ui, cx, out));
    text_row(ui, cx, view, out, WorkshopField::Facilitator);
    text_row(ui, cx, view, out, WorkshopField::About);
    ui.spacing_mut().item_spacing.y = 6.0;
}

fn row(ui: &mut Ui, cx: &Cx, name: String, value: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        // The field carries the name for screen readers; here it is only painted.
        let (room, _) = ui.allocate_exact_size(vec2(NAMES, ROW), Sense::hover());
        let words = ui.painter().layout(name, Size::Text.font(), cx.palette.muted, NAMES);
        let at = room.left_center() - vec2(0.0, words.size().y.min(ROW) / 2.0);
        ui.painter().galley(at, words, cx.palette.muted);
        tall(ui, ui.available_width(), value);
    });
}

fn text_row(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox, field: WorkshopField) {
    let said = words(field);
    row(ui, cx, cx.t(said.name), |ui| {
        let edit = TextField::new(id(cx.session.id, field), field.of(cx.session), cx.t(said.name))
            .hint(cx.t(said.hint))
            .quiet();
        let edit = if field == WorkshopField::About { edit.rows(2) } else { edit.wraps() };
        write(ui, cx, view, out, field, edit, said.change);
    });
}

fn when(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Outbox) {
    let id = Id::unique(("overview date", cx.session.id.0));
    let label = Label::plain(msg!("overview-change-date"));
    let field = DateField::new(id, cx.session.date, cx.t(msg!("overview-date")))
        .hint(cx.t(msg!("overview-date-hint")))
        .offer_today(cx.t(msg!("overview-date-today")));
    let set = |date| WorkshopEdit::SetDate(date).into();
    date(ui, cx, view, out, field, &label, set);
}

fn language(ui: &mut Ui, cx: &Cx, out: &mut Outbox) {
    let choices = Language::ALL.map(|language| (language, terms::language(language)));
    ui.add_space(-5.0);
    if let Some(chosen) =
        segmented(ui, cx.palette, "workshop language", cx.session.language, &choices)
    {
        let label = Label::plain(msg!("overview-change-language"));
        out.change(Change::new(label, vec![WorkshopEdit::SetLanguage(Some(chosen)).into()]));
    }
}

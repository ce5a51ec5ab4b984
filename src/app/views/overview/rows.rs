//! What every section of the overview is built from.

use eframe::egui::{Align, Label, Layout, RichText, Ui, vec2};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        theme::Size,
        view::View,
        widgets::{DateEvent, DateField},
    },
    edit::{Change, Edit, Label as Name},
    msg,
};

/// The height of one row of a list.
pub const ROW: f32 = 30.0;

/// A heading with a quiet word beside it, and a line below.
pub fn section(ui: &mut Ui, cx: &Cx, title: String, aside: Option<String>) {
    ui.add_space(18.0);
    ui.horizontal(|ui| {
        ui.label(RichText::new(title).font(Size::Thing.strong()));
        if let Some(aside) = aside {
            ui.label(RichText::new(aside).color(cx.palette.muted));
        }
    });
    let y = ui.cursor().top();
    ui.painter().hline(ui.max_rect().x_range(), y, cx.palette.hairline());
    ui.add_space(4.0);
}

/// What belongs into a section that is empty.
pub fn empty(ui: &mut Ui, cx: &Cx, words: String) {
    ui.add_space(2.0);
    ui.add(Label::new(RichText::new(words).color(cx.palette.muted)).wrap());
}

/// A part of a row of that width, its content centred.
pub fn part<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(vec2(width, ROW), layout, |ui| {
        ui.set_min_width(width);
        ui.set_max_width(width);
        ui.spacing_mut().button_padding.x = 5.0;
        add(ui)
    })
    .inner
}

/// A part of a row of that width whose content may be several lines high.
pub fn tall<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = Layout::top_down(Align::Min);
    ui.allocate_ui_with_layout(vec2(width, ROW), layout, |ui| {
        ui.set_min_width(width);
        ui.set_max_width(width);
        ui.add_space(6.0);
        add(ui)
    })
    .inner
}

/// The most parked thoughts or decisions a workshop can still be led through.
pub const LONGEST_LIST: usize = 2_000;

/// As many of the lines as the list has room for; of the rest it is said that they were left
/// out.
pub fn that_fit(out: &mut Outbox, mut lines: Vec<String>, room: usize) -> Vec<String> {
    if lines.len() > room {
        let left = lines.split_off(room).len();
        let said = Name::plain(msg!("overview-list-full")).count("count", left);
        out.push(Action::Say(said));
    }
    lines
}

/// A text of one line; a line break pasted into it is a space.
pub fn one_line(text: String) -> String {
    if text.contains(['\n', '\r']) { text.replace(['\n', '\r'], " ") } else { text }
}

/// A date field bound to a date of the session.
pub fn date(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    field: DateField,
    label: &Name,
    set: impl Fn(Option<jiff::civil::Date>) -> Edit,
) {
    let id = field.id();
    let today = cx.now.date();
    let example = cx.texts.date(today);
    let field = field.wrong(cx.tr(
        msg!("overview-not-a-date"),
        &[("example", example.into()), ("iso", today.to_string().into())],
    ));
    for event in field.show(ui, cx.palette, cx.texts, today) {
        match event {
            DateEvent::Set(date) => {
                let gesture = view.gesture_in(id);
                out.change(Change::new(label.clone(), vec![set(date)]).within(gesture));
            }
            DateEvent::Cancelled => {
                if let Some((_, gesture)) = view.stay.take_if(|(field, _)| *field == id) {
                    out.push(Action::CancelGesture(gesture));
                }
            }
            DateEvent::Left => {
                if view.stay.take_if(|(field, _)| *field == id).is_some() {
                    out.push(Action::EndGesture);
                }
            }
        }
    }
}

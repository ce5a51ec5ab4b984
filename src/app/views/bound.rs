//! A text field bound to a text of the session: typing becomes edits of one gesture.

use eframe::egui::{Id, Response, Ui};

use crate::{
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        view::View,
        widgets::{FieldEvent, TextField},
    },
    edit::{Change, Edit, Label},
};

/// Shows the field and turns what is written into changes named `label`.
pub fn text(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    field: TextField<'_>,
    label: &Label,
    write: impl FnOnce(String) -> Edit,
) -> Response {
    texts(ui, cx, view, out, field, label, |text| vec![write(text)])
}

/// As [`text`], where what is written stands in several places.
pub fn texts(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    out: &mut Outbox,
    field: TextField<'_>,
    label: &Label,
    write: impl FnOnce(String) -> Vec<Edit>,
) -> Response {
    let id = field.id();
    let (response, event) = field.show(ui, cx.palette);
    match event {
        Some(FieldEvent::Written(text)) => {
            let gesture = view.gesture_in(id);
            out.change(Change::new(label.clone(), write(text)).within(gesture));
            if response.lost_focus() {
                view.stay = None;
                out.push(Action::EndGesture);
            }
        }
        Some(FieldEvent::Cancelled) => {
            if let Some((_, gesture)) = view.stay.take_if(|(field, _)| *field == id) {
                out.push(Action::CancelGesture(gesture));
            }
        }
        Some(FieldEvent::Left) => leave(view, out, id),
        None => {}
    }
    response
}

/// The stay in that field is over, if there was one.
fn leave(view: &mut View, out: &mut Outbox, id: Id) {
    if view.stay.take_if(|(field, _)| *field == id).is_some() {
        out.push(Action::EndGesture);
    }
}

//! A field for a date: typed in any usual form, shown in words, refused in place.

use eframe::egui::{Align, Id, Label, Layout, Response, RichText, Ui, vec2};
use egui_material_icons::icons;
use jiff::civil::Date;

use crate::{
    app::theme::{Palette, Size},
    text::Texts,
};

use super::{FieldEvent, TextField, icon_button};

/// Wide enough for a date in words.
const WIDTH: f32 = 192.0;

/// A field over a date of the session.
#[must_use]
pub struct DateField {
    id: Id,
    date: Option<Date>,
    name: String,
    hint: String,
    wrong: String,
    offer: Option<String>,
    framed: bool,
}

/// What happened in a date field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateEvent {
    /// This date, or none, was typed.
    Set(Option<Date>),
    /// Escape: the stay in the field should be taken back.
    Cancelled,
    /// The focus left it.
    Left,
}

/// What is being typed, kept while it is not the date itself.
#[derive(Clone, Debug)]
struct Draft {
    text: String,
    /// The person left it and it is no date.
    refused: bool,
    /// The date of the session when this was typed; another one makes the draft stale.
    over: Option<Date>,
}

impl DateField {
    /// A field with a name for screen readers.
    pub fn new(id: Id, date: Option<Date>, name: impl Into<String>) -> Self {
        Self {
            id,
            date,
            name: name.into(),
            hint: String::new(),
            wrong: String::new(),
            offer: None,
            framed: false,
        }
    }

    /// What stands in it while it is empty.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// With a frame, among other fields that have one.
    pub fn framed(mut self) -> Self {
        self.framed = true;
        self
    }

    /// What is said below it when it holds no date.
    pub fn wrong(mut self, wrong: impl Into<String>) -> Self {
        self.wrong = wrong.into();
        self
    }

    /// With a button that sets it to today; the name is for hover and for screen readers.
    pub fn offer_today(mut self, name: impl Into<String>) -> Self {
        self.offer = Some(name.into());
        self
    }

    /// The id the field has on screen.
    pub fn id(&self) -> Id {
        self.id
    }

    /// Shows it and reports what happened, in order.
    pub fn show(self, ui: &mut Ui, p: &Palette, texts: Texts, today: Date) -> Vec<DateEvent> {
        let key = self.id.with("draft");
        let kept: Option<Draft> = ui.data(|data| data.get_temp(key));
        let mut draft = kept.filter(|draft| draft.over == self.date);
        let shown = draft.as_ref().map_or_else(
            || self.date.map_or_else(String::new, |date| texts.date(date)),
            |draft| draft.text.clone(),
        );
        let mut events = Vec::new();
        let (response, event, set_today) = self.row(ui, p, &shown, today);
        let mut stands = self.date;
        match event {
            Some(FieldEvent::Cancelled) => {
                draft = None;
                events.push(DateEvent::Cancelled);
            }
            Some(FieldEvent::Written(text)) => {
                if is_whole(&text) {
                    stands = Typed::read(&text, texts, today).over(stands);
                }
                draft = Some(Draft { text, refused: false, over: stands });
            }
            _ => {}
        }
        if response.lost_focus()
            && let Some(mut left) = draft.take()
        {
            let typed = Typed::read(&left.text, texts, today);
            stands = typed.over(stands);
            if typed == Typed::NoDate {
                left.refused = true;
                draft = Some(left);
            }
        }
        if set_today {
            (stands, draft) = (Some(today), None);
        }
        if stands != self.date {
            events.push(DateEvent::Set(stands));
        }
        if set_today || (response.lost_focus() && !events.contains(&DateEvent::Cancelled)) {
            events.push(DateEvent::Left);
        }
        if draft.as_ref().is_some_and(|draft| draft.refused) {
            let words = RichText::new(self.wrong).font(Size::Aside.font()).color(p.bad);
            ui.add(Label::new(words).wrap());
        }
        ui.data_mut(|data| match draft {
            Some(draft) => {
                data.insert_temp(key, draft);
            }
            None => data.remove::<Draft>(key),
        });
        events
    }

    /// The field and the button for today. Returns whether that was clicked.
    fn row(
        &self,
        ui: &mut Ui,
        p: &Palette,
        shown: &str,
        today: Date,
    ) -> (Response, Option<FieldEvent>, bool) {
        let field = TextField::new(self.id, shown, &self.name).hint(&self.hint);
        let field = if self.framed { field } else { field.quiet() };
        ui.horizontal_top(|ui| {
            let width = WIDTH.min(ui.available_width());
            ui.spacing_mut().interact_size.y = 0.0;
            let size = vec2(width, 0.0);
            let layout = Layout::top_down(Align::Min);
            let inner = ui.allocate_ui_with_layout(size, layout, |ui| field.show(ui, p));
            let (response, event) = inner.inner;
            let mut clicked = false;
            if let Some(name) = &self.offer {
                // The picture is higher than the line of text it belongs to.
                ui.vertical(|ui| {
                    ui.add_space(-5.0);
                    ui.spacing_mut().button_padding.x = 5.0;
                    let other = self.date != Some(today);
                    clicked = icon_button(ui, icons::ICON_TODAY, name, other).clicked();
                });
            }
            (response, event, clicked)
        })
        .inner
    }
}

/// What was typed.
#[derive(Clone, Copy, PartialEq)]
enum Typed {
    Nothing,
    Date(Date),
    NoDate,
}

impl Typed {
    fn read(text: &str, texts: Texts, today: Date) -> Self {
        if text.trim().is_empty() {
            return Self::Nothing;
        }
        texts.read_date(text, today).map_or(Self::NoDate, Self::Date)
    }

    /// The date it leaves where another one stands.
    fn over(self, stands: Option<Date>) -> Option<Date> {
        match self {
            Self::Nothing => None,
            Self::Date(date) => Some(date),
            Self::NoDate => stands,
        }
    }
}

/// Whether no further digit can make another date of it, so that it may count at once.
fn is_whole(text: &str) -> bool {
    let year = text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() == 4);
    year || text.trim().is_empty()
}

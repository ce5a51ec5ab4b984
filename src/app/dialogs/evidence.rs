//! One piece of evidence: where it is found, which way it speaks, what it shows.

use eframe::egui::{ComboBox, Id, Key, RichText, ScrollArea, TextEdit, Ui};

use crate::{
    app::{
        cx::Cx,
        outbox::Outbox,
        theme::Size,
        widgets::{DateEvent, DateField, primary_button, section_title, segmented},
    },
    edit::{Change, EvidenceEdit, EvidenceHome, Label, Msg},
    msg,
    session::{Document, Evidence, Found, Indicator, Limits, Reading, Stance, Testimony},
    text::terms,
};

use super::frame;

/// The piece being written.
#[derive(Debug)]
pub struct EvidenceForm {
    home: EvidenceHome,
    piece: Evidence,
    /// It is not in the session yet.
    fresh: bool,
    /// What indicators are looked for by.
    words: String,
    shown: bool,
}

impl EvidenceForm {
    /// A piece, which may be new to the session.
    #[must_use]
    pub fn new(home: EvidenceHome, piece: Evidence, fresh: bool) -> Self {
        Self { home, piece, fresh, words: String::new(), shown: false }
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        ui.set_width(520.0_f32.min(ui.ctx().content_rect().width() - 60.0));
        let title = match self.piece.found {
            Found::Indicator(_) => msg!("evidence-form-indicator"),
            Found::Document(_) => msg!("evidence-form-document"),
            Found::Testimony(_) => msg!("evidence-form-testimony"),
        };
        ui.label(RichText::new(cx.t(title)).font(Size::Thing.strong()));
        match &mut self.piece.found {
            Found::Indicator(reading) => indicator(ui, cx, reading, &mut self.words),
            Found::Document(found) => document(ui, cx, found),
            Found::Testimony(found) => testimony(ui, cx, found),
        }
        if !std::mem::replace(&mut self.shown, true) {
            let first = match self.piece.found {
                Found::Indicator(_) => search_id(),
                Found::Document(_) => field_id(msg!("evidence-document-title")),
                Found::Testimony(_) => field_id(msg!("evidence-testimony-who")),
            };
            ui.memory_mut(|memory| memory.request_focus(first));
        }
        let choices = Stance::ALL.map(|stance| (stance, cx.t(terms::stance(stance))));
        if let Some(stance) = segmented(ui, cx.palette, "stance", Some(self.piece.stance), &choices)
        {
            self.piece.stance = stance;
        }
        line(ui, cx, msg!("evidence-shows"), &mut self.piece.shows, 2);
        ui.add_space(4.0);
        self.buttons(ui, cx, out)
    }

    fn buttons(&self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        let mut stays = true;
        ui.horizontal(|ui| {
            let save = if self.fresh { msg!("evidence-add") } else { msg!("evidence-save") };
            ui.add_enabled_ui(self.is_whole(), |ui| {
                if primary_button(ui, cx.palette, cx.t(save)).clicked() {
                    out.change(self.change());
                    stays = false;
                }
            });
            if ui.button(cx.t(msg!("dialog-cancel"))).clicked() {
                stays = false;
            }
        });
        stays
    }

    /// Whether it says enough to be found again.
    fn is_whole(&self) -> bool {
        match &self.piece.found {
            Found::Indicator(_) => true,
            Found::Document(document) => !document.title.trim().is_empty(),
            Found::Testimony(testimony) => !testimony.who.trim().is_empty(),
        }
    }

    fn change(&self) -> Change {
        let piece = Box::new(self.piece.clone());
        let (label, edit) = if self.fresh {
            (msg!("change-evidence-add"), EvidenceEdit::Add(self.home, piece))
        } else {
            (msg!("change-evidence"), EvidenceEdit::Replace(self.home, piece))
        };
        Change::new(Label::plain(label), vec![edit.into()])
    }
}

fn field_id(name: Msg) -> Id {
    Id::unique(("evidence", name.id()))
}

fn search_id() -> Id {
    Id::unique("evidence search")
}

fn line(ui: &mut Ui, cx: &Cx, name: Msg, text: &mut String, rows: usize) {
    section_title(ui, cx.palette, cx.t(name));
    let edit = if rows > 1 {
        TextEdit::multiline(text).char_limit(Limits::Characters.limit()).desired_rows(rows)
    } else {
        TextEdit::singleline(text).char_limit(Limits::Characters.limit())
    };
    let edit = edit.id(field_id(name)).desired_width(f32::INFINITY);
    ui.add(edit).accessible_name(cx.t(name));
}

fn date(ui: &mut Ui, cx: &Cx, name: Msg, date: &mut Option<jiff::civil::Date>) {
    section_title(ui, cx.palette, cx.t(name));
    let field = DateField::new(field_id(name), *date, cx.t(name))
        .hint(cx.t(msg!("evidence-date-hint")))
        .wrong(cx.t(msg!("evidence-date-wrong")))
        .framed();
    for event in field.show(ui, cx.palette, cx.texts, cx.now.date()) {
        if let DateEvent::Set(read) = event {
            *date = read;
        }
    }
}

fn document(ui: &mut Ui, cx: &Cx, found: &mut Document) {
    line(ui, cx, msg!("evidence-document-title"), &mut found.title, 1);
    line(ui, cx, msg!("evidence-document-publisher"), &mut found.publisher, 1);
    line(ui, cx, msg!("evidence-document-number"), &mut found.number, 1);
    date(ui, cx, msg!("evidence-document-date"), &mut found.date);
    line(ui, cx, msg!("evidence-document-page"), &mut found.page, 1);
    line(ui, cx, msg!("evidence-document-quotation"), &mut found.quotation, 3);
}

fn testimony(ui: &mut Ui, cx: &Cx, found: &mut Testimony) {
    line(ui, cx, msg!("evidence-testimony-who"), &mut found.who, 1);
    date(ui, cx, msg!("evidence-testimony-when"), &mut found.when);
}

fn indicator(ui: &mut Ui, cx: &Cx, reading: &mut Reading, words: &mut String) {
    let edit = TextEdit::singleline(words)
        .id(search_id())
        .hint_text(cx.t(msg!("evidence-search")))
        .desired_width(f32::INFINITY);
    let search = ui.add(edit).accessible_name(cx.t(msg!("evidence-search")));
    let entered = search.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let wanted = words.to_lowercase();
    ScrollArea::vertical().max_height(180.0).auto_shrink([false, true]).show(ui, |ui| {
        let fits = |i: &&std::sync::Arc<Indicator>| i.name.to_lowercase().contains(&wanted);
        let mut found = cx.session.indicators.iter().filter(fits).peekable();
        match found.peek() {
            None => frame::aside(ui, cx, cx.t(msg!("indicators-filter-none"))),
            // Enter takes the first that was found.
            Some(first) if entered && first.id != reading.indicator => {
                *reading = Reading { indicator: first.id, entity: None, period: None };
            }
            Some(_) => {}
        }
        for indicator in found {
            let on = indicator.id == reading.indicator;
            let name = if indicator.unit.is_empty() {
                indicator.name.clone()
            } else {
                format!("{} · {}", indicator.name, indicator.unit)
            };
            if ui.selectable_label(on, name).clicked() && !on {
                *reading = Reading { indicator: indicator.id, entity: None, period: None };
            }
        }
    });
    if let Some(indicator) = cx.session.indicator(reading.indicator) {
        part(ui, cx, indicator, reading);
    }
}

/// Which entity and which period are meant, where there are several.
fn part(ui: &mut Ui, cx: &Cx, indicator: &Indicator, reading: &mut Reading) {
    let (mut entities, mut periods) = (Vec::new(), Vec::new());
    for observation in indicator.data.observations() {
        if !entities.contains(&observation.0) {
            entities.push(observation.0.clone());
        }
        if !periods.contains(&observation.1) {
            periods.push(observation.1);
        }
    }
    for passage in indicator.data.passages() {
        if !entities.contains(&passage.0) {
            entities.push(passage.0.clone());
        }
    }
    ui.horizontal_wrapped(|ui| {
        if entities.len() > 1 {
            let choices = entities.into_iter().map(|entity| (entity.clone(), entity)).collect();
            pick(
                ui,
                cx,
                msg!("evidence-entity"),
                msg!("evidence-all-entities"),
                &mut reading.entity,
                choices,
            );
        }
        if periods.len() > 1 {
            let name = |period| cx.texts.period(period);
            let choices = periods.into_iter().map(|period| (period, name(period))).collect();
            pick(
                ui,
                cx,
                msg!("evidence-period"),
                msg!("evidence-all-periods"),
                &mut reading.period,
                choices,
            );
        }
    });
}

fn pick<T: Clone + PartialEq>(
    ui: &mut Ui,
    cx: &Cx,
    name: Msg,
    all: Msg,
    held: &mut Option<T>,
    choices: Vec<(T, String)>,
) {
    let shown = choices.iter().find(|(value, _)| held.as_ref() == Some(value));
    let shown = shown.map_or_else(|| cx.t(all), |(_, name)| name.clone());
    let response = ComboBox::from_id_salt(name.id())
        .selected_text(shown)
        .width(220.0)
        .show_ui(ui, |ui| {
            ui.selectable_value(held, None, cx.t(all));
            for (value, name) in choices {
                ui.selectable_value(held, Some(value), name);
            }
        })
        .response;
    response.accessible_name(cx.t(name));
}

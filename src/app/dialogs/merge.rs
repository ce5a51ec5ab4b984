//! Building the plenary session: which sessions, which of their thoughts, and what comes of it.

mod plan;

use std::{collections::HashSet, sync::Arc};

use eframe::egui::{Checkbox, DragValue, Label as Words, RichText, ScrollArea, Ui};

use crate::{
    app::{
        comparing::{Column, Comparing},
        cx::Cx,
        outbox::{Action, Outbox},
        theme::Size,
        widgets::section_title,
    },
    compare::{Decisions, Take},
    edit::{Change, Label, WorkshopEdit},
    msg,
    report::comparison::cell,
    session::{self, CardId, Session, SessionId},
    text::terms,
};

use super::frame;
use plan::{Plan, Planning};

/// Which thoughts are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    All,
    AtLeast,
    Chosen,
}

/// The form.
#[derive(Debug)]
pub struct Merge {
    sessions: Vec<(String, Arc<Session>, bool)>,
    decisions: Arc<Decisions>,
    way: Way,
    least: usize,
    /// Cards of the rows that are not taken.
    left_out: HashSet<CardId>,
    planning: Planning,
    /// What the merged workshop is called by the program.
    id: Option<SessionId>,
}

impl Merge {
    /// Of the sessions compared; the model answer is not taken unless a person says so.
    #[must_use]
    pub fn new(comparing: &Comparing) -> Self {
        let session = |column: &Column| {
            let model = comparing.reference == Some(column.id);
            Some((column.label(), Arc::clone(column.session()?), !model))
        };
        Self {
            sessions: comparing.columns.iter().filter_map(session).collect(),
            decisions: Arc::clone(comparing.decisions()),
            way: Way::All,
            least: 2,
            left_out: HashSet::new(),
            planning: Planning::default(),
            id: None,
        }
    }

    fn taken(&self) -> Vec<Arc<Session>> {
        let taken = self.sessions.iter().filter(|(.., taken)| *taken);
        taken.map(|(_, session, _)| Arc::clone(session)).collect()
    }

    fn take(&self, plan: Option<&Plan>) -> Take {
        match self.way {
            Way::All => Take::All,
            Way::AtLeast => Take::AtLeast(self.least),
            Way::Chosen => {
                let cards = plan.into_iter().flat_map(|plan| &plan.thoughts);
                let kept = cards.filter(|thought| !self.is_left_out(&thought.cards));
                Take::Chosen(kept.flat_map(|thought| thought.cards.iter().copied()).collect())
            }
        }
    }

    fn is_left_out(&self, cards: &[CardId]) -> bool {
        cards.iter().any(|card| self.left_out.contains(card))
    }

    /// Shows it. Returns whether it stays open.
    pub fn show(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Outbox) -> bool {
        frame::width(ui, 620.0);
        frame::title(ui, cx.t(msg!("merge-title")));
        frame::text(ui, cx.t(msg!("merge-about")));
        section_title(ui, cx.palette, cx.t(msg!("merge-sessions")));
        let room = frame::height_left(ui, 420.0).clamp(60.0, 150.0);
        ScrollArea::vertical().id_salt("merge sessions").max_height(room).show(ui, |ui| {
            for (name, session, taken) in &mut self.sessions {
                let args =
                    [("name", name.as_str().into()), ("count", session.cards().count().into())];
                ui.add(Checkbox::new(taken, cx.tr(msg!("merge-session"), &args)));
            }
        });
        section_title(ui, cx.palette, cx.t(msg!("merge-take")));
        self.ways(ui, cx);
        let sessions = self.taken();
        let known = self.planning.thoughts(&sessions, &self.decisions, ui.ctx());
        if self.way == Way::Chosen
            && let Some(plan) = &known
        {
            self.thoughts(ui, cx, plan);
        }
        let take = self.take(known.as_deref());
        let merged = if self.way == Way::Chosen && known.is_none() {
            None
        } else {
            {
                let id = *self.id.get_or_insert_with(|| cx.new_id(SessionId));
                self.planning.merged(&sessions, &self.decisions, &take, id, ui.ctx())
            }
        };
        preview(ui, cx, &sessions, merged.as_deref());
        buttons(ui, cx, &sessions, merged, out)
    }

    fn ways(&mut self, ui: &mut Ui, cx: &Cx) {
        ui.radio_value(&mut self.way, Way::All, cx.t(msg!("merge-all")));
        ui.horizontal(|ui| {
            ui.radio_value(&mut self.way, Way::AtLeast, cx.t(msg!("merge-at-least")));
            let most = self.sessions.len().max(1);
            let response = ui.add(DragValue::new(&mut self.least).range(1..=most));
            if response.accessible_name(cx.t(msg!("merge-least"))).changed() {
                self.way = Way::AtLeast;
            }
        });
        ui.radio_value(&mut self.way, Way::Chosen, cx.t(msg!("merge-chosen")));
    }

    /// Every thought with a box to tick.
    fn thoughts(&mut self, ui: &mut Ui, cx: &Cx, plan: &Plan) {
        let room = frame::height_left(ui, 480.0).clamp(90.0, 260.0);
        ScrollArea::vertical().id_salt("thoughts").max_height(room).auto_shrink(false).show(
            ui,
            |ui| {
                let mut before = None;
                for thought in &plan.thoughts {
                    let place = (thought.kind, thought.spot);
                    if before.replace(place) != Some(place) {
                        let kind = cx.t(terms::kind(thought.kind));
                        let args = [
                            ("canvas", kind.into()),
                            ("part", cell(thought.spot, cx.texts).into()),
                        ];
                        section_title(ui, cx.palette, cx.tr(msg!("compare-table-name"), &args));
                    }
                    let mut on = !self.is_left_out(&thought.cards);
                    let args = [
                        ("text", thought.text.as_str().into()),
                        ("k", thought.count.to_string().into()),
                        ("n", plan.sessions.to_string().into()),
                    ];
                    let words = cx.tr(msg!("merge-thought"), &args);
                    ui.horizontal_wrapped(|ui| {
                        if ui.add(Checkbox::new(&mut on, words)).changed() {
                            for card in &thought.cards {
                                if on {
                                    self.left_out.remove(card);
                                } else {
                                    self.left_out.insert(*card);
                                }
                            }
                        }
                    });
                }
            },
        );
    }
}

fn buttons(
    ui: &mut Ui,
    cx: &Cx,
    sessions: &[Arc<Session>],
    merged: Option<Arc<Session>>,
    out: &mut Outbox,
) -> bool {
    let mut stays = true;
    let merged = merged.filter(|_| sessions.len() > 1);
    frame::buttons(ui, |ui| {
        ui.add_enabled_ui(merged.is_some(), |ui| {
            let words = cx.t(msg!("merge-build"));
            if frame::default_button(ui, cx, words, false).clicked()
                && let Some(merged) = merged
            {
                stays = !begin(cx, sessions.len(), &merged, out);
            }
        });
        if frame::button(ui, cx.t(msg!("dialog-cancel"))).clicked() {
            stays = false;
        }
    });
    stays
}

/// What would come of it, in numbers.
fn preview(ui: &mut Ui, cx: &Cx, sessions: &[Arc<Session>], merged: Option<&Session>) {
    ui.add_space(6.0);
    if sessions.len() < 2 {
        frame::aside(ui, cx, cx.t(msg!("merge-two")));
        return;
    }
    let Some(merged) = merged else {
        frame::aside(ui, cx, cx.t(msg!("merge-counting")));
        return;
    };
    let before: usize = sessions.iter().map(|session| session.cards().count()).sum();
    let joined = merged.cards().filter(|(_, card)| card.merged_from.len() > 1).count();
    let args = [
        ("before", before.into()),
        ("after", merged.cards().count().into()),
        ("joined", joined.into()),
        ("indicators", merged.indicators.len().into()),
    ];
    let words = RichText::new(cx.tr(msg!("merge-preview"), &args)).font(Size::Text.strong());
    ui.add(Words::new(words).wrap());
}

/// Puts the merged workshop in front as one step of a new one. Returns whether it could.
fn begin(cx: &Cx, count: usize, merged: &Session, out: &mut Outbox) -> bool {
    if session::check(merged).is_err() {
        out.push(Action::Say(Label::plain(msg!("merge-unsound"))));
        return false;
    }
    let mut empty = Session::new(cx.new_id(SessionId));
    empty.language = merged.language;
    out.push(Action::Begin(Box::new(empty)));
    let label = Label::plain(msg!("compare-merge")).count("count", count);
    let edit = WorkshopEdit::TakeContents(Box::new(merged.clone()));
    out.push(Action::Change(Change::new(label, vec![edit.into()])));
    true
}

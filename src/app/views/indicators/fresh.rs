//! Indicators made by hand, copied, and taken away.

use eframe::egui::Id;
use jiff::civil::Date;

use crate::{
    analysis::{formula, leaning},
    app::{
        cx::Cx,
        outbox::{Action, Outbox},
        question::Question,
    },
    edit::{Change, IndicatorEdit, Label},
    msg,
    session::{
        AnswerScale, CellState, Good, Indicator, IndicatorData, IndicatorId, Missing, Observation,
        Passage, Period, Rows, Session, Source, Value,
    },
    text::Texts,
};

/// What kind of indicator is made by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A table of numbers over time.
    Numbers,
    /// Numbers that follow from others by a formula.
    Derived,
    /// Answers to one question.
    Survey,
    /// A table of words.
    Words,
}

/// The id of the field of an indicator's name.
#[must_use]
pub fn name_id(indicator: IndicatorId) -> Id {
    Id::unique(("indicator name", indicator.0))
}

/// An indicator with nothing in it yet: one place, left open.
#[must_use]
pub fn indicator(id: IndicatorId, kind: Kind, texts: Texts, today: Date) -> Indicator {
    let open = |entity: String| {
        let value = Value::Missing(Missing::Empty);
        Rows::new(vec![Observation(entity, Period::Year(today.year()), value, String::new())])
    };
    let data = match kind {
        Kind::Numbers | Kind::Derived => IndicatorData::Series(open(String::new())),
        Kind::Survey => IndicatorData::Likert(open(String::new())),
        Kind::Words => IndicatorData::TextTable(Rows::new(vec![Passage(
            texts.get(msg!("indicators-entity")),
            texts.get(msg!("indicators-aspect")),
            String::new(),
            CellState::Unjudged,
        )])),
    };
    Indicator {
        id,
        name: String::new(),
        unit: String::new(),
        good: Good::Neither,
        multiple_response: false,
        overlapping: false,
        scale: AnswerScale::default(),
        source: Source::default(),
        notes: String::new(),
        formula: None,
        data,
    }
}

/// The change that adds an indicator.
#[must_use]
pub fn added(indicator: Indicator) -> Change {
    let edit = IndicatorEdit::Add(Box::new(indicator)).into();
    Change::new(Label::plain(msg!("change-indicator-add")), vec![edit])
}

/// Adds one and puts the keyboard into its name.
pub fn add(cx: &Cx, out: &mut Outbox, kind: Kind) -> IndicatorId {
    let id = cx.new_id(IndicatorId);
    out.change(added(indicator(id, kind, cx.texts, cx.now.date())));
    out.push(Action::Focus(name_id(id)));
    id
}

/// Puts a copy below it.
pub fn duplicate(cx: &Cx, out: &mut Outbox, known: &Indicator) -> IndicatorId {
    let id = cx.new_id(IndicatorId);
    let name = cx.tr(msg!("indicators-copy-name"), &[("name", known.name.as_str().into())]);
    let copy = Indicator { id, name, ..known.clone() };
    let all = &cx.session.indicators;
    let at = all.iter().position(|indicator| indicator.id == known.id);
    let next = at.and_then(|at| all.get(at + 1)).map(|indicator| indicator.id);
    let edits =
        vec![IndicatorEdit::Add(Box::new(copy)).into(), IndicatorEdit::Move(id, next).into()];
    let label = Label::plain(msg!("change-indicator-duplicate")).text("name", &known.name);
    out.change(Change::new(label, edits));
    out.push(Action::Focus(name_id(id)));
    id
}

/// Puts it one up or down in the list.
pub fn shift(cx: &Cx, out: &mut Outbox, id: IndicatorId, down: bool) {
    let all = &cx.session.indicators;
    let Some(at) = all.iter().position(|indicator| indicator.id == id) else { return };
    let before = if down {
        if at + 1 >= all.len() {
            return;
        }
        all.get(at + 2).map(|indicator| indicator.id)
    } else {
        match at.checked_sub(1).and_then(|at| all.get(at)) {
            Some(indicator) => Some(indicator.id),
            None => return,
        }
    };
    out.change(moved(cx.session, id, before));
}

/// The change that puts it before another, or at the end.
#[must_use]
pub fn moved(session: &Session, id: IndicatorId, before: Option<IndicatorId>) -> Change {
    let name = session.indicator(id).map_or_else(String::new, |known| known.name.clone());
    let label = Label::plain(msg!("change-indicator-move")).text("name", name);
    Change::new(label, vec![IndicatorEdit::Move(id, before).into()])
}

/// The change that takes it away.
#[must_use]
pub fn removed(known: &Indicator) -> Change {
    let label = Label::plain(msg!("change-indicator-remove")).text("name", &known.name);
    Change::new(label, vec![IndicatorEdit::Remove(known.id).into()])
}

/// Takes it away; where something leans on it, only after asking.
pub fn remove(cx: &Cx, out: &mut Outbox, known: &Indicator) {
    let used = leaning(cx.session, known.id).iter().any(|leaning| leaning.through == known.id)
        || !formula::derived_from(cx.session, known.id).is_empty();
    if used {
        out.push(Action::Ask(Question::RemoveIndicator(known.id)));
    } else {
        out.change(removed(known));
    }
}

//! A change: what happened, in words and in edits.

use crate::session::{CanvasId, Session};

use super::{
    canvas::CanvasEdit, card::CardEdit, error::EditError, evidence::EvidenceEdit,
    foresight::ForesightEdit, indicator::IndicatorEdit, message::Label, outcome::OutcomeEdit,
    people::PeopleEdit, workshop::WorkshopEdit,
};

/// Something that happened to a session, taken back as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Its name, for "Undo …" in whatever language is on.
    pub label: Label,
    /// Changes of one gesture in a row are taken back together.
    pub gesture: Option<Gesture>,
    /// What it does, in order. All of it happens or none.
    pub edits: Vec<Edit>,
}

impl Change {
    /// A change that stands for itself.
    #[must_use]
    pub fn new(label: Label, edits: Vec<Edit>) -> Self {
        Self { label, gesture: None, edits }
    }

    /// A change that is part of a longer gesture: typing in a field, dragging a point.
    #[must_use]
    pub fn within(mut self, gesture: Gesture) -> Self {
        self.gesture = Some(gesture);
        self
    }

    /// The session as it would be after the change.
    ///
    /// # Errors
    /// The first edit that could not take effect.
    pub fn tried(&self, session: &Session) -> Result<Session, EditError> {
        let mut next = Session::clone(session);
        self.edits.iter().try_for_each(|edit| edit.apply(&mut next))?;
        Ok(next)
    }
}

/// Names a gesture: one stay in a text field, one drag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Gesture(pub u64);

/// One edit, by room.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// The workshop's own fields.
    Workshop(WorkshopEdit),
    /// Participants and groups.
    People(PeopleEdit),
    /// Parking lot and decisions.
    Outcome(OutcomeEdit),
    /// Canvases.
    Canvas(CanvasEdit),
    /// Cards.
    Card(CardEdit),
    /// The data.
    Indicator(IndicatorEdit),
    /// What thoughts lean on.
    Evidence(EvidenceEdit),
    /// Drivers' map, axes, scenarios and positions of one canvas.
    Foresight(CanvasId, ForesightEdit),
}

macro_rules! edit_from {
    ($($room:ident: $edit:ty),* $(,)?) => {$(
        impl From<$edit> for Edit {
            fn from(edit: $edit) -> Self {
                Self::$room(edit)
            }
        }
    )*};
}

edit_from! {
    Workshop: WorkshopEdit,
    People: PeopleEdit,
    Outcome: OutcomeEdit,
    Canvas: CanvasEdit,
    Card: CardEdit,
    Indicator: IndicatorEdit,
    Evidence: EvidenceEdit,
}

impl Edit {
    /// Lets the edit take effect.
    pub(super) fn apply(&self, session: &mut Session) -> Result<(), EditError> {
        match self {
            Self::Workshop(edit) => {
                edit.apply(session);
                Ok(())
            }
            Self::People(edit) => edit.apply(session),
            Self::Outcome(edit) => edit.apply(session),
            Self::Canvas(edit) => edit.apply(session),
            Self::Card(edit) => edit.apply(session),
            Self::Indicator(edit) => edit.apply(session),
            Self::Evidence(edit) => edit.apply(session),
            Self::Foresight(canvas, edit) => edit.apply(*canvas, session),
        }
    }
}

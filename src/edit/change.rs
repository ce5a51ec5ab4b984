//! A change: what happened, in words and in edits.

use std::sync::Arc;

use uuid::Uuid;

use crate::session::{CanvasId, CardId, Home, Score, Session};

use super::{
    canvas::CanvasEdit, card::CardEdit, evidence::EvidenceEdit, foresight::ForesightEdit,
    indicator::IndicatorEdit, message::Label, outcome::OutcomeEdit, people::PeopleEdit,
    workshop::WorkshopEdit,
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

/// Why an edit could not take effect.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum EditError {
    /// There is no such canvas.
    #[error("canvas {0} is gone")]
    NoCanvas(CanvasId),
    /// The canvas has no such cell.
    #[error("cell {0:?} is gone")]
    NoCell(Home),
    /// There is no such card.
    #[error("card {0} is gone")]
    NoCard(CardId),
    /// There is no such thing of another kind.
    #[error("{0} is gone")]
    Gone(Uuid),
    /// The value is not on the scale of the card's cell.
    #[error("{0:?} is not on the scale of the card's cell")]
    OffScale(Score),
    /// Something with this id is there already.
    #[error("{0} is there already")]
    Twice(Uuid),
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

/// Finds the item of that id in a shared list, to change.
pub(super) fn find<T: Clone>(
    list: &mut [Arc<T>],
    id: Uuid,
    key: impl Fn(&T) -> Uuid,
) -> Result<&mut T, EditError> {
    list.iter_mut().find(|item| key(item) == id).map(Arc::make_mut).ok_or(EditError::Gone(id))
}

/// Takes the item of that id out of a shared list.
pub(super) fn take<T>(
    list: &mut Vec<Arc<T>>,
    id: Uuid,
    key: impl Fn(&T) -> Uuid,
) -> Result<Arc<T>, EditError> {
    let at = list.iter().position(|item| key(item) == id).ok_or(EditError::Gone(id))?;
    Ok(list.remove(at))
}

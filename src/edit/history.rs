//! Undo as a row of snapshots that share everything that did not change.

use std::{collections::VecDeque, sync::Arc};

use crate::session::Session;

use super::{Change, Gesture, Label, RecordEdit, change::Edit, error::EditError};

/// How many steps can be taken back.
pub const DEPTH: usize = 500;

/// A session with its past and its undone future.
///
/// `F` is whatever the screen wants back with a step: where the person was and what
/// was selected.
#[derive(Clone, Debug)]
pub struct History<F> {
    session: Arc<Session>,
    saved: Option<Arc<Session>>,
    past: VecDeque<Step<F>>,
    future: Vec<Step<F>>,
}

/// One step: the snapshot on its far side and what is needed to name and place it.
#[derive(Clone, Debug)]
struct Step<F> {
    session: Arc<Session>,
    label: Label,
    gesture: Option<Gesture>,
    before: F,
    after: F,
}

impl<F: Clone> History<F> {
    /// A session that was never saved.
    #[must_use]
    pub fn new(session: Session) -> Self {
        Self { session: Arc::new(session), saved: None, past: VecDeque::new(), future: Vec::new() }
    }

    /// A session as it stands on disk.
    #[must_use]
    pub fn opened(session: Session) -> Self {
        let mut history = Self::new(session);
        history.saved = Some(Arc::clone(&history.session));
        history
    }

    /// The session as it is now.
    #[must_use]
    pub fn session(&self) -> &Arc<Session> {
        &self.session
    }

    /// Whether what is on disk is exactly this.
    #[must_use]
    pub fn is_saved(&self) -> bool {
        self.saved.as_ref().is_some_and(|saved| Arc::ptr_eq(saved, &self.session))
    }

    /// Whether there is anything on disk at all.
    #[must_use]
    pub fn was_ever_saved(&self) -> bool {
        self.saved.is_some()
    }

    /// What is on disk, as far as it was read or written here.
    #[must_use]
    pub fn saved(&self) -> Option<&Arc<Session>> {
        self.saved.as_ref()
    }

    /// Notes that this snapshot is on disk now.
    pub fn mark_saved(&mut self, snapshot: Arc<Session>) {
        self.saved = Some(snapshot);
    }

    /// Lets a change take effect. `before` and `after` come back with undo and redo.
    ///
    /// A change that changes nothing leaves no step; changes of one gesture share one.
    ///
    /// # Errors
    /// The first edit that could not take effect; then nothing of the change has.
    pub fn apply(&mut self, change: Change, before: F, after: F) -> Result<(), EditError> {
        let mut next = Session::clone(&self.session);
        change.edits.iter().try_for_each(|edit: &Edit| edit.apply(&mut next))?;
        if next == *self.session {
            return Ok(());
        }
        let previous = std::mem::replace(&mut self.session, Arc::new(next));
        self.future.clear();
        if self.continues(change.gesture) {
            self.coalesce(after);
            return Ok(());
        }
        if self.past.len() == DEPTH {
            self.past.pop_front();
        }
        let (label, gesture) = (change.label, change.gesture);
        self.past.push_back(Step { session: previous, label, gesture, before, after });
        Ok(())
    }

    fn continues(&self, gesture: Option<Gesture>) -> bool {
        gesture.is_some() && self.past.back().is_some_and(|step| step.gesture == gesture)
    }

    /// The last step now also covers the newest change; a gesture that came back to
    /// where it began leaves nothing.
    fn coalesce(&mut self, after: F) {
        let Some(step) = self.past.back_mut() else { return };
        step.after = after;
        if *step.session == *self.session
            && let Some(step) = self.past.pop_back()
        {
            self.session = self.with_record(step.session);
        }
    }

    /// Ends the running gesture, so that the next change starts a step of its own.
    pub fn end_gesture(&mut self) {
        if let Some(step) = self.past.back_mut() {
            step.gesture = None;
        }
    }

    /// Takes a running gesture back as if it had not begun: what Escape does.
    pub fn cancel(&mut self, gesture: Gesture) -> bool {
        if !self.continues(Some(gesture)) {
            return false;
        }
        let Some(step) = self.past.pop_back() else { return false };
        self.session = self.with_record(step.session);
        true
    }

    /// Writes to the record, which no undo touches.
    pub fn record(&mut self, edit: &RecordEdit) {
        edit.apply(Arc::make_mut(&mut self.session));
    }

    /// The name of the step undo would take back.
    #[must_use]
    pub fn undo_label(&self) -> Option<&Label> {
        self.past.back().map(|step| &step.label)
    }

    /// The name of the step redo would bring back.
    #[must_use]
    pub fn redo_label(&self) -> Option<&Label> {
        self.future.last().map(|step| &step.label)
    }

    /// Takes the last step back. Returns its name and where the person was before it.
    pub fn undo(&mut self) -> Option<(Label, F)> {
        let step = self.past.pop_back()?;
        let told = (step.label.clone(), step.before.clone());
        let undone = self.step_to(step);
        self.future.push(undone);
        Some(told)
    }

    /// Brings the last undone step back. Returns its name and where the person was after it.
    pub fn redo(&mut self) -> Option<(Label, F)> {
        let step = self.future.pop()?;
        let told = (step.label.clone(), step.after.clone());
        let redone = self.step_to(step);
        self.past.push_back(redone);
        Some(told)
    }

    /// Changes places with a step; what comes back leads the other way, and is no
    /// longer part of a gesture.
    fn step_to(&mut self, step: Step<F>) -> Step<F> {
        let target = self.with_record(step.session);
        let left = std::mem::replace(&mut self.session, target);
        Step { session: left, gesture: None, ..step }
    }

    /// The snapshot with today's record in it.
    fn with_record(&self, snapshot: Arc<Session>) -> Arc<Session> {
        if snapshot.record == self.session.record {
            return snapshot;
        }
        let mut session = Session::clone(&snapshot);
        session.record = Arc::clone(&self.session.record);
        Arc::new(session)
    }
}

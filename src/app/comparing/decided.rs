//! What was decided about a comparison, with its own past: undo and redo by whole states.

use std::sync::Arc;

use crate::{compare::Decisions, edit::Label};

/// Steps that can be taken back.
const DEPTH: usize = 200;

/// Decisions with their past.
#[derive(Debug, Default)]
pub struct Decided {
    now: Arc<Decisions>,
    past: Vec<(Label, Arc<Decisions>)>,
    future: Vec<(Label, Arc<Decisions>)>,
    saved: Arc<Decisions>,
}

impl Decided {
    /// As they are now.
    #[must_use]
    pub fn now(&self) -> &Arc<Decisions> {
        &self.now
    }

    /// Begins with decisions from a file.
    #[must_use]
    pub fn opened(decisions: Decisions) -> Self {
        let now = Arc::new(decisions);
        Self { saved: Arc::clone(&now), now, ..Self::default() }
    }

    /// Takes a step.
    pub fn decide(&mut self, label: Label, decisions: Decisions) {
        if decisions == *self.now {
            return;
        }
        let before = std::mem::replace(&mut self.now, Arc::new(decisions));
        self.past.push((label, before));
        if self.past.len() > DEPTH {
            self.past.remove(0);
        }
        self.future.clear();
    }

    /// Takes the last step back and names it.
    pub fn undo(&mut self) -> Option<Label> {
        let (label, before) = self.past.pop()?;
        let after = std::mem::replace(&mut self.now, before);
        self.future.push((label.clone(), after));
        Some(label)
    }

    /// Takes the step undone last again and names it.
    pub fn redo(&mut self) -> Option<Label> {
        let (label, after) = self.future.pop()?;
        let before = std::mem::replace(&mut self.now, after);
        self.past.push((label.clone(), before));
        Some(label)
    }

    /// What undo would take back.
    #[must_use]
    pub fn undo_label(&self) -> Option<&Label> {
        self.past.last().map(|(label, _)| label)
    }

    /// What redo would bring back.
    #[must_use]
    pub fn redo_label(&self) -> Option<&Label> {
        self.future.last().map(|(label, _)| label)
    }

    /// Whether what is decided is on disk, or nothing is decided.
    #[must_use]
    pub fn is_saved(&self) -> bool {
        self.now == self.saved
    }

    /// These are on disk now.
    pub fn mark_saved(&mut self, saved: Arc<Decisions>) {
        self.saved = saved;
    }
}

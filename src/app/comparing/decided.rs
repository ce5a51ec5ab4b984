//! What was decided about a comparison, with its own past: undo and redo by whole states.

use std::sync::Arc;

use crate::{app::tab::TabId, compare::Decisions, edit::Label};

/// Steps that can be taken back.
const DEPTH: usize = 200;

/// A step that can be taken back or again: its name, the decisions on its other side, and the
/// tab it was taken in, where it was a change of a workshop.
#[derive(Debug)]
struct Step {
    label: Label,
    other: Arc<Decisions>,
    tab: Option<TabId>,
}

/// Decisions with their past.
#[derive(Debug, Default)]
pub struct Decided {
    now: Arc<Decisions>,
    past: Vec<Step>,
    future: Vec<Step>,
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
        let other = std::mem::replace(&mut self.now, Arc::new(decisions));
        self.keep(Step { label, other, tab: None });
    }

    /// Takes a step that changed the workshop in that tab and no decision.
    pub fn changed_in(&mut self, tab: TabId, label: Label) {
        self.keep(Step { label, other: Arc::clone(&self.now), tab: Some(tab) });
    }

    fn keep(&mut self, step: Step) {
        self.past.push(step);
        if self.past.len() > DEPTH {
            self.past.remove(0);
        }
        self.future.clear();
    }

    /// Takes the last step back and names it.
    pub fn undo(&mut self) -> Option<Label> {
        let Step { label, other, tab } = self.past.pop()?;
        let other = std::mem::replace(&mut self.now, other);
        self.future.push(Step { label: label.clone(), other, tab });
        Some(label)
    }

    /// Takes the step undone last again and names it.
    pub fn redo(&mut self) -> Option<Label> {
        let Step { label, other, tab } = self.future.pop()?;
        let other = std::mem::replace(&mut self.now, other);
        self.past.push(Step { label: label.clone(), other, tab });
        Some(label)
    }

    /// What undo would take back.
    #[must_use]
    pub fn undo_label(&self) -> Option<&Label> {
        self.past.last().map(|step| &step.label)
    }

    /// What redo would bring back.
    #[must_use]
    pub fn redo_label(&self) -> Option<&Label> {
        self.future.last().map(|step| &step.label)
    }

    /// The tab in which undo would take its step back as well.
    #[must_use]
    pub fn undo_tab(&self) -> Option<TabId> {
        self.past.last()?.tab
    }

    /// The tab in which redo would take its step again as well.
    #[must_use]
    pub fn redo_tab(&self) -> Option<TabId> {
        self.future.last()?.tab
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

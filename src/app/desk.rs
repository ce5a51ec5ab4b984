//! The state of the program: open workshops, preferences, the dialog in front.

use std::path::{Path, PathBuf};

use jiff::Zoned;

use crate::{edit::Ids, msg, session::Session, storage::Seen, text::Texts};

use super::{
    closing::Closing,
    comparing::Comparing,
    dialog::Dialog,
    dialogs::unsaved::Lost,
    exporting::{Exporting, Mark},
    preferences::Preferences,
    tab::{Tab, TabId},
    toast::Toasts,
    writing::Writing,
};

/// Everything the program holds while it runs.
#[derive(Debug)]
pub struct Desk {
    /// What is remembered from one run to the next.
    pub preferences: Preferences,
    /// The language spoken now.
    pub texts: Texts,
    /// Open workshops, in the order of their tabs.
    pub tabs: Vec<Tab>,
    /// The tab in front; `None` on the start screen.
    pub front: Option<usize>,
    /// The comparison; while it is open, it stands before the tab in front.
    pub comparing: Comparing,
    /// The dialog in front of everything.
    pub dialog: Option<Dialog>,
    /// What is being said in passing.
    pub toasts: Toasts,
    /// Where new identities come from.
    pub ids: Ids,
    /// Where the time comes from.
    pub clock: Clock,
    /// What is to be closed once everything it concerns is on disk.
    pub closing_after_save: Option<Closing>,
    /// A document that waits for a file.
    pub exporting: Option<Exporting>,
    /// What is being written.
    pub writing: Vec<Writing>,
    /// What is written is numbered from here.
    pub(super) tickets: u64,
    /// The logo that reports carry.
    pub mark: Mark,
    /// Tabs are numbered from here.
    next_tab: u64,
}

/// Where the time comes from: the machine, or a moment that stands still so that runs repeat.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The machine's.
    #[default]
    System,
    /// Always this moment.
    Fixed(Zoned),
}

impl Clock {
    /// The time now.
    #[must_use]
    pub fn now(&self) -> Zoned {
        match self {
            Self::System => Zoned::now(),
            Self::Fixed(moment) => moment.clone(),
        }
    }
}

impl Desk {
    /// A desk with nothing on it.
    #[must_use]
    pub fn new(preferences: Preferences, texts: Texts, ids: Ids, clock: Clock) -> Self {
        Self {
            preferences,
            texts,
            tabs: Vec::new(),
            front: None,
            comparing: Comparing::default(),
            dialog: None,
            toasts: Toasts::default(),
            ids,
            clock,
            closing_after_save: None,
            exporting: None,
            writing: Vec::new(),
            tickets: 0,
            mark: Mark::default(),
            next_tab: 0,
        }
    }

    /// The workshop in front.
    #[must_use]
    pub fn tab(&self) -> Option<&Tab> {
        self.tabs.get(self.front?)
    }

    /// The workshop in front, to change.
    pub fn tab_mut(&mut self) -> Option<&mut Tab> {
        self.tabs.get_mut(self.front?)
    }

    /// The tab of that name.
    pub fn tab_by_id(&mut self, id: TabId) -> Option<&mut Tab> {
        self.tabs.iter_mut().find(|tab| tab.id == id)
    }

    /// Puts a new workshop in front.
    pub fn begin(&mut self, session: Session) {
        let id = self.new_tab_id();
        self.tabs.push(Tab::new(id, session));
        self.turn_to(self.tabs.len() - 1);
    }

    /// Puts a workshop from a file in front. A file that is open already comes forward.
    pub fn open(&mut self, session: Session, path: PathBuf, seen: Option<Seen>) {
        if let Some(known) = self.tab_of_file(&path) {
            self.turn_to(known);
            return;
        }
        let id = self.new_tab_id();
        self.tabs.push(Tab::opened(id, session, path, seen));
        self.turn_to(self.tabs.len() - 1);
    }

    /// Brings a tab to the front.
    pub fn turn_to(&mut self, tab: usize) {
        self.comparing.open = false;
        self.front = Some(tab).filter(|tab| *tab < self.tabs.len());
    }

    /// Brings the start screen to the front.
    pub fn turn_to_start(&mut self) {
        self.comparing.open = false;
        self.front = None;
    }

    /// Which tab shows that file.
    #[must_use]
    pub fn tab_of_file(&self, path: &Path) -> Option<usize> {
        self.tabs.iter().position(|tab| tab.path.as_deref() == Some(path))
    }

    fn new_tab_id(&mut self) -> TabId {
        self.next_tab += 1;
        TabId(self.next_tab)
    }

    /// Closes the tab in front without asking.
    pub fn close_front(&mut self) {
        let Some(front) = self.front else { return };
        if front < self.tabs.len() {
            self.tabs.remove(front);
        }
        self.front = self.tabs.len().checked_sub(1).map(|last| front.min(last));
    }

    /// The titles of the open workshops.
    #[must_use]
    pub fn titles(&self) -> Vec<String> {
        self.tabs.iter().map(Tab::name).collect()
    }

    /// What closing that would lose.
    #[must_use]
    pub fn lost(&self, closing: Closing) -> Vec<Lost> {
        let tabs = self.tabs.iter().filter(|tab| closing.concerns(tab.id) && would_lose(tab));
        let mut lost: Vec<Lost> = tabs.map(Lost::of).collect();
        if closing.concerns_comparison() && self.comparing.is_unsaved() {
            lost.push(Lost::named(self.texts.get(msg!("rail-compare"))));
        }
        lost
    }

    /// Whether any open workshop, or the comparison, has changes that are not on disk.
    #[must_use]
    pub fn has_unsaved(&self) -> bool {
        self.tabs.iter().any(is_unsaved) || self.comparing.is_unsaved()
    }

    /// Whether closing all of it would lose something.
    #[must_use]
    pub fn would_lose(&self) -> bool {
        self.tabs.iter().any(would_lose) || self.comparing.is_unsaved()
    }
}

/// Whether the tab holds something that is on no disk: a new workshop with nothing in it does
/// not.
#[must_use]
pub fn is_unsaved(tab: &Tab) -> bool {
    let changed = !tab.history.is_saved();
    let begun = tab.history.undo_label().is_some() || tab.history.was_ever_saved();
    changed && begun || tab.standing.is_gone()
}

/// Whether closing the tab would lose something, be it an unfinished line.
#[must_use]
pub fn would_lose(tab: &Tab) -> bool {
    is_unsaved(tab) || !tab.view.draft.trim().is_empty()
}

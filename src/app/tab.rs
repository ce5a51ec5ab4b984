//! One open workshop: its history, its file, and how it is being looked at.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use jiff::Zoned;

use crate::{
    analysis::formula,
    edit::{Change, Edit, EditError, History},
    session::{CellKey, Home, Session},
    storage::Seen,
};

use super::{
    command::Needs,
    place::{Focus, Place, Selection},
    standing::Standing,
    taken_in::{Common, TakenIn},
    view::{View, Wants},
};

/// Names a tab for as long as the program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TabId(pub u64);

/// One open workshop.
#[derive(Debug)]
pub struct Tab {
    /// Who it is.
    pub id: TabId,
    /// The session with its past.
    pub history: History<Focus>,
    /// The file it is kept in, once there is one.
    pub path: Option<PathBuf>,
    /// That file as it was last read or written here.
    pub seen: Option<Seen>,
    /// When it was last saved here.
    pub saved_at: Option<Zoned>,
    /// Whether a save is under way.
    pub saving: bool,
    /// How it stands to others who may have its file.
    pub standing: Standing,
    /// What others wrote into its file and was taken in.
    pub taken_in: TakenIn,
    /// How it is being looked at; never saved.
    pub view: View,
}

impl Tab {
    /// A workshop that begins now.
    #[must_use]
    pub fn new(id: TabId, session: Session) -> Self {
        Self::with(id, History::new(session), None)
    }

    /// A workshop from a file.
    #[must_use]
    pub fn opened(id: TabId, session: Session, path: PathBuf, seen: Option<Seen>) -> Self {
        Self { seen, ..Self::with(id, History::opened(session), Some(path)) }
    }

    fn with(id: TabId, history: History<Focus>, path: Option<PathBuf>) -> Self {
        let place = first_place(history.session());
        Self {
            id,
            history,
            path,
            seen: None,
            saved_at: None,
            saving: false,
            standing: Standing::default(),
            taken_in: TakenIn::default(),
            view: View::at(place),
        }
    }

    /// The session as it is now.
    #[must_use]
    pub fn session(&self) -> &Arc<Session> {
        self.history.session()
    }

    /// What the workshop goes by: its title, or the name of its file; empty where it has
    /// neither.
    #[must_use]
    pub fn name(&self) -> String {
        known_as(&self.session().title, self.path.as_deref())
    }

    /// Where the person is and what is selected.
    #[must_use]
    pub fn focus(&self) -> Focus {
        let (place, selection) = (self.view.place, self.view.selection.clone());
        Focus { place, selection, taken_in: self.taken_in.here() }
    }

    /// Its file as it was when the workshop, as it stands, last had all of it: what may be
    /// written over without a question.
    #[must_use]
    pub fn known(&self) -> Option<Seen> {
        self.taken_in.undone().map(|common| common.seen).or(self.seen)
    }

    /// The state from which the workshop, as it stands, and its file grew.
    #[must_use]
    pub fn base(&self) -> Option<&Arc<Session>> {
        self.taken_in.undone().map(|common| &common.session).or(self.history.saved())
    }

    /// Lets a change take effect, and selects something with it.
    ///
    /// # Errors
    /// Where an edit speaks of something that is gone.
    pub fn apply(&mut self, change: Change, select: Option<Selection>) -> Result<(), EditError> {
        let change = with_derived(change, self.session())?;
        let before = self.focus();
        let selection = select.unwrap_or_else(|| self.view.selection.clone());
        let after = Focus { selection: selection.clone(), ..before.clone() };
        self.history.apply(change, before, after)?;
        self.view.selection = selection;
        self.settle();
        Ok(())
    }

    /// Takes in what others wrote into its file: the change brings it, `theirs` is what the
    /// file holds, `seen` the file.
    ///
    /// # Errors
    /// Where an edit speaks of something that is gone.
    pub fn take_in(
        &mut self,
        change: Change,
        theirs: &Arc<Session>,
        seen: Seen,
    ) -> Result<(), EditError> {
        let common = self.base().cloned().zip(self.known());
        let before = self.focus();
        let after = Focus { taken_in: before.taken_in + 1, ..before.clone() };
        self.history.apply(change, before, after)?;
        if let Some((session, known)) = common {
            self.taken_in.one_more(Common { session, seen: known });
        }
        let now = Arc::clone(self.session());
        let whole = *now == **theirs;
        self.history.mark_saved(if whole { now } else { Arc::clone(theirs) });
        self.seen = Some(seen);
        self.standing.outside = None;
        self.settle();
        Ok(())
    }

    /// Whether what a command needs is there.
    #[must_use]
    pub fn meets(&self, needs: Needs) -> bool {
        match needs {
            Needs::Nothing | Needs::Workshop | Needs::Inside | Needs::Document => true,
            Needs::Cells | Needs::Filtered => self.view.place.canvas().is_some(),
            Needs::Cards | Needs::Selected => !self.view.selection.cards.is_empty(),
            Needs::Compared => false,
            Needs::Data => {
                self.view.place == Place::Indicators && !self.session().indicators.is_empty()
            }
            Needs::Chart => self.meets(Needs::Data) && self.view.charted.chart.is_some(),
            Needs::Past => self.history.undo_label().is_some(),
            Needs::Future => self.history.redo_label().is_some(),
        }
    }

    /// Begins where the session, as it is now, begins.
    pub fn look_again(&mut self) {
        self.go(first_place(self.history.session()));
    }

    /// Turns to the next indicator or the one before, round and round.
    pub fn turn_indicator(&mut self, onward: bool) {
        let session = Arc::clone(self.session());
        let (all, count) = (&session.indicators, session.indicators.len());
        let chosen = self.view.indicator;
        let at = all.iter().position(|indicator| Some(indicator.id) == chosen).unwrap_or(0);
        let step = if onward { 1 } else { count.saturating_sub(1) };
        let next = all.get((at + step) % count.max(1));
        self.view.indicator = next.map(|indicator| indicator.id);
    }

    /// Goes where a step of history leads.
    pub fn return_to(&mut self, focus: Focus) {
        self.now_holds(focus.taken_in);
        self.view.place = focus.place;
        self.view.selection = focus.selection;
        self.view.reveal = self.view.selection.lead();
        self.view.editing = None;
        self.settle();
    }

    /// A step of history led to where the workshop held that many states of its file, written
    /// by others. What its file is to it has to be seen anew.
    pub fn now_holds(&mut self, taken_in: usize) {
        if self.taken_in.here() != taken_in {
            self.taken_in.stands_at(taken_in);
            self.standing.outside = None;
        }
    }

    /// Goes to a place.
    pub fn go(&mut self, place: Place) {
        if self.view.place != place {
            self.view.selection = Selection::default();
            self.view.editing = None;
            self.view.wants = Some(Wants::Capture);
        }
        self.view.place = place;
        if place != Place::Report {
            self.view.pages.keep_only(&(0..0));
        }
        self.settle();
    }

    /// Goes to a place and shows what is selected there.
    pub fn show(&mut self, place: Place, selection: Selection) {
        self.go(place);
        self.view.reveal = selection.lead();
        self.view.wants = Some(selection.lead().map_or(Wants::Capture, Wants::Card));
        self.view.selection = selection;
    }

    /// Lets go of whatever the session no longer has.
    fn settle(&mut self) {
        let session = Arc::clone(self.history.session());
        self.view.place = self.view.place.still_in(&session);
        self.view.selection.keep(|card| session.card(card).is_some());
        let here = self.view.place.canvas().and_then(|id| session.canvas(id));
        if let Some(canvas) = here {
            self.view.last.insert(canvas.kind_name(), self.view.place);
        }
    }

    /// The cell the capture line writes to on the place shown, if it writes to any.
    #[must_use]
    pub fn capture_home(&self) -> Option<Home> {
        let canvas = self.session().canvas(self.view.place.canvas()?)?;
        let picked = self.view.cells.get(&canvas.id).copied();
        let keys = self.cells_here();
        let cell = picked.filter(|key| keys.contains(key)).or(keys.first().copied())?;
        Some(Home { canvas: canvas.id, cell })
    }

    /// The cells of the place shown, in the order of their numbers.
    #[must_use]
    pub fn cells_here(&self) -> Vec<CellKey> {
        let Some(canvas) = self.view.place.canvas().and_then(|id| self.session().canvas(id)) else {
            return Vec::new();
        };
        match self.view.place {
            Place::Board(_) => canvas.keys(),
            Place::Drivers(_) => vec![CellKey::Drivers],
            Place::Matrix(_) => {
                let chosen = canvas.foresight().and_then(|foresight| foresight.chosen);
                chosen.map_or_else(Vec::new, |pair| {
                    crate::session::Corner::ALL
                        .map(|corner| CellKey::Scenario(pair, corner))
                        .to_vec()
                })
            }
            _ => Vec::new(),
        }
    }
}

/// The change with what follows from it in derived data, so that both are taken back as one.
fn with_derived(mut change: Change, session: &Session) -> Result<Change, EditError> {
    let touches = change.edits.iter().any(|edit| matches!(edit, Edit::Indicator(_)));
    if touches {
        let after = change.tried(session)?;
        change.edits.extend(formula::recompute(&after));
    }
    Ok(change)
}

/// A workshop opens on its first canvas, an empty one on the overview.
fn first_place(session: &Session) -> Place {
    match session.canvases.as_slice() {
        [only] => Place::of(only.id, only.kind_name()),
        _ => Place::Overview,
    }
}

/// What a workshop of that title in that file goes by.
#[must_use]
pub fn known_as(title: &str, file: Option<&Path>) -> String {
    let stem = || Some(file?.file_stem()?.to_string_lossy().into_owned());
    let title = title.trim();
    if title.is_empty() { stem().unwrap_or_default() } else { title.to_owned() }
}

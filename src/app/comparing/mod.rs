//! The comparison on the desk: which sessions, what of them, what people decided about their
//! cards, and what was found. One for the whole program, beside the tabs and in none of them.
//!
//! Knows sessions and [`crate::compare`]; draws nothing. Whatever takes long is done on a
//! thread of its own, and anew only when something it depends on has changed.

mod column;
mod decided;
pub(super) mod found;
pub(super) mod kept;
mod leaving;
pub mod lines;
pub mod links;
pub mod looked_at;
pub(super) mod numbers;

use std::{path::PathBuf, sync::Arc};

use jiff::Zoned;

use crate::{
    compare::{Decisions, Side},
    edit::Label,
    report::{form::Form, wishes::Depth},
    session::{CanvasId, CardId, KindName, Session},
};

use super::{
    command::Needs,
    memory::Memory,
    purpose::Purpose,
    tab::{Tab, TabId},
};

pub use column::{Column, ColumnId, Standing};
pub use decided::Decided;
pub use found::{Found, Input, Inputs};
pub use kept::Kept;
pub use looked_at::{Measure, MeasuresView, ModelAnswerView, RowsView};
pub use numbers::Numbers;

use found::Finding;

/// More sessions than these have no room beside each other.
pub const MOST: usize = 12;

/// A way of looking at what was found. Only panes that are built are here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pane {
    /// Columns and rows of cards.
    #[default]
    SideBySide,
    /// How many name a thought, and how far its ratings spread.
    Consensus,
    /// Sessions held to each other in numbers.
    Measures,
    /// Axes, scenarios and positions of all on one matrix.
    Matrix,
    /// Each session against the model answer.
    ModelAnswer,
    /// From one state to the next.
    OverTime,
}

impl Pane {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 6] = [
        Self::SideBySide,
        Self::Consensus,
        Self::Measures,
        Self::Matrix,
        Self::ModelAnswer,
        Self::OverTime,
    ];
}

/// What of the sessions is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The cards of one canvas each.
    Canvas(KindName),
    /// The indicators.
    Indicators,
}

/// How much of a comparison is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// The canvases in view.
    #[default]
    InView,
    /// Every canvas, as the command line does.
    Whole,
}

/// A card of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pick {
    /// The column.
    pub column: ColumnId,
    /// The card.
    pub card: CardId,
}

/// What the views of the comparison ask for.
#[derive(Debug)]
pub enum Deed {
    /// Take the open workshops.
    TakeTabs,
    /// Take one open workshop.
    TakeTab(TabId),
    /// Take these files, and those in these folders.
    TakeFiles(Vec<PathBuf>),
    /// Leave a session out.
    Remove(ColumnId),
    /// Put a column in that place.
    Move(ColumnId, usize),
    /// Call a column something else; nothing calls it by its own name.
    Rename(ColumnId, String),
    /// Compare that canvas of a column.
    Canvas(ColumnId, CanvasId),
    /// Compare that of all.
    Subject(Subject),
    /// Hold the others against that column.
    Reference(Option<ColumnId>),
    /// Turn to a pane.
    Pane(Pane),
    /// Decide something; it can be undone by that name.
    Decide(Label, Box<Decisions>),
    /// Let these further wordings count as a card of the model answer; undone by that name.
    Accept(Label, ColumnId, CardId, Vec<String>),
    /// Write what was found in that format.
    Export(Form),
    /// Write the drawing of that name in that format.
    Picture(Form, String),
    /// Write what was found in every format.
    ExportSet,
    /// Write that much of it.
    Extent(Extent),
    /// Tell that much of it.
    Depth(Depth),
    /// Select these cards.
    Select(Vec<Pick>),
    /// Link two cards.
    Link(Pick, Pick),
    /// Go to the card in its session.
    Show(Pick),
    /// Stop looking for what belongs together.
    Stop,
    /// Look again.
    Again,
    /// Ask for something from the disk, or for a place on it.
    Ask(Purpose),
    /// Begin a new comparison.
    Clear,
}

/// The comparison on the desk.
#[derive(Debug)]
pub struct Comparing {
    /// Whether it is in front, and not a workshop.
    pub open: bool,
    /// The columns, in their order.
    pub columns: Vec<Column>,
    /// What a person chose to compare.
    pub subject: Option<Subject>,
    /// The column the others are held against.
    pub reference: Option<ColumnId>,
    /// How it is looked at.
    pub pane: Pane,
    /// How much of it is written.
    pub extent: Extent,
    /// How much its documents tell.
    pub depth: Depth,
    /// Whether the cards selected are shown in detail on the right.
    pub inspector: bool,
    /// What was decided, with its past.
    pub decided: Decided,
    /// The cards selected; the last is the one shown in detail.
    pub chosen: Vec<Pick>,
    /// How the rows are looked at.
    pub rows: RowsView,
    /// The file what was decided is kept in, once there is one.
    pub path: Option<PathBuf>,
    /// When it was last saved here.
    pub saved_at: Option<Zoned>,
    /// Whether a save is under way.
    pub saving: bool,
    /// The sessions as the file knows them.
    pub(crate) known: Decisions,
    /// Which sessions have changed since, as far as it was looked up.
    pub(crate) changed: Vec<(Arc<Session>, bool)>,
    /// The comparison that takes this one's place once it may go.
    pub(crate) next: Option<Box<Comparing>>,
    /// How its numbers are looked at.
    pub measures: MeasuresView,
    /// What is under way to a model answer.
    pub model_answer: ModelAnswerView,
    /// What the panes keep of it, each for itself.
    pub memory: Memory,
    /// The numbers last worked out.
    worked_out: numbers::WorkedOut,
    /// The newest that was found.
    found: Option<Found>,
    /// What is being looked for.
    pub(crate) finding: Option<Finding>,
    /// What a person said not to look for.
    pub(crate) stopped: Option<Inputs>,
    /// Columns are numbered from here.
    next_column: u64,
}

impl Default for Comparing {
    fn default() -> Self {
        Self {
            open: false,
            columns: Vec::new(),
            subject: None,
            reference: None,
            pane: Pane::default(),
            extent: Extent::default(),
            depth: Depth::default(),
            inspector: true,
            decided: Decided::default(),
            chosen: Vec::new(),
            rows: RowsView::default(),
            path: None,
            saved_at: None,
            saving: false,
            known: Decisions::default(),
            changed: Vec::new(),
            next: None,
            measures: MeasuresView::default(),
            model_answer: ModelAnswerView::default(),
            memory: Memory::default(),
            worked_out: numbers::WorkedOut::default(),
            found: None,
            finding: None,
            stopped: None,
            next_column: 0,
        }
    }
}

impl Comparing {
    /// What was decided.
    #[must_use]
    pub fn decisions(&self) -> &Arc<Decisions> {
        self.decided.now()
    }

    /// Whether something decided is not on disk.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        !self.decided.is_saved()
    }

    /// Whether a session held something else when the decisions were saved.
    #[must_use]
    pub fn has_changed(&self, session: &Arc<Session>) -> bool {
        self.changed.iter().any(|(known, changed)| *changed && Arc::ptr_eq(known, session))
    }

    /// What was found last. It speaks of the columns as they were then.
    #[must_use]
    pub fn found(&self) -> Option<&Found> {
        self.found.as_ref()
    }

    /// Whether something is being looked for.
    #[must_use]
    pub fn is_finding(&self) -> bool {
        self.finding.is_some()
    }

    /// Whether a person stopped the looking, so that what is shown is older or nothing.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped.is_some()
    }

    /// How long it has been looked for, once that is long enough to be told.
    #[must_use]
    pub fn takes_long(&self) -> bool {
        self.finding.as_ref().is_some_and(Finding::takes_long)
    }

    /// The column of that name.
    #[must_use]
    pub fn column(&self, id: ColumnId) -> Option<&Column> {
        self.columns.iter().find(|column| column.id == id)
    }

    /// The columns that can be compared.
    pub fn ready(&self) -> impl Iterator<Item = (&Column, &Arc<Session>)> {
        self.columns.iter().filter_map(|column| Some((column, column.session()?)))
    }

    /// What is compared: what a person chose, or the kind of canvas that most sessions have.
    #[must_use]
    pub fn subject(&self) -> Subject {
        self.subject.unwrap_or_else(|| {
            let mut most = (0, KindName::Swot);
            for kind in [KindName::Swot, KindName::Pest, KindName::Foresight] {
                let has = |session: &Session| {
                    Side::first(session, kind).canvas.is_some_and(|c| c.card_count() > 0)
                };
                let count = self.ready().filter(|(_, session)| has(session)).count();
                if count > most.0 {
                    most = (count, kind);
                }
            }
            Subject::Canvas(most.1)
        })
    }

    /// The kind of canvas that is matched.
    #[must_use]
    pub fn kind(&self) -> KindName {
        match self.subject() {
            Subject::Canvas(kind) => kind,
            Subject::Indicators => KindName::Swot,
        }
    }

    /// Takes in what has changed in the tabs, and sees to it that what is shown is what is
    /// there. Called on every frame in which the comparison is in front.
    pub fn sync(&mut self, tabs: &[Tab], wake: &eframe::egui::Context) {
        for column in &mut self.columns {
            column.follow(tabs);
        }
        self.look_for_changes();
        self.let_go();
        self.receive();
        let inputs = self.inputs();
        if inputs.columns.len() < 2 {
            (self.found, self.finding, self.stopped) = (None, None, None);
            return;
        }
        let known = self.found.as_ref().map(|found| &found.inputs);
        let sought = self.finding.as_ref().map(|finding| &finding.inputs);
        if sought == Some(&inputs) || self.stopped.as_ref() == Some(&inputs) {
            return;
        }
        self.stopped = None;
        if known == Some(&inputs) {
            self.finding = None;
        } else if inputs.is_small() {
            self.finding = None;
            self.found = found::look(inputs, &false.into()).map(|found| self.numbered(found));
        } else {
            self.finding = Finding::start(inputs, wake);
        }
    }

    /// Lets go of what is no longer among the columns.
    fn let_go(&mut self) {
        let there = |id: ColumnId| self.columns.iter().find(|column| column.id == id);
        self.reference = self.reference.filter(|id| there(*id).is_some());
        let mut chosen = std::mem::take(&mut self.chosen);
        chosen.retain(|pick| {
            let session = there(pick.column).and_then(Column::session);
            session.is_some_and(|session| session.card(pick.card).is_some())
        });
        self.chosen = chosen;
    }

    fn look_for_changes(&mut self) {
        if self.known.sessions.is_empty() {
            return;
        }
        let sessions: Vec<Arc<Session>> = self.ready().map(|(_, own)| Arc::clone(own)).collect();
        self.changed.retain(|(known, _)| sessions.iter().any(|own| Arc::ptr_eq(known, own)));
        for session in sessions {
            if !self.changed.iter().any(|(known, _)| Arc::ptr_eq(known, &session)) {
                let changed = self.known.has_changed(&session) == Some(true);
                self.changed.push((session, changed));
            }
        }
    }

    fn receive(&mut self) {
        let Some(finding) = &self.finding else { return };
        if let Some(answer) = finding.answer() {
            self.finding = None;
            self.found = answer.map(|found| self.numbered(found)).or(self.found.take());
        }
    }

    fn numbered(&self, mut found: Found) -> Found {
        found.revision = self.found.as_ref().map_or(0, |found| found.revision) + 1;
        found
    }

    fn inputs(&self) -> Inputs {
        let kind = self.kind();
        let columns = self.ready().map(|(column, session)| Input {
            column: column.id,
            session: Arc::clone(session),
            canvas: column.canvas_in(session, kind),
        });
        Inputs { columns: columns.collect(), decisions: Arc::clone(self.decisions()) }
    }

    /// Whether what a command needs is there.
    #[must_use]
    pub fn meets(&self, needs: Needs) -> bool {
        match needs {
            Needs::Nothing => true,
            Needs::Document => !self.columns.is_empty(),
            Needs::Selected | Needs::Compared | Needs::Filtered => self.found.is_some(),
            Needs::Past => self.decided.undo_label().is_some(),
            Needs::Future => self.decided.redo_label().is_some(),
            Needs::Workshop
            | Needs::Inside
            | Needs::Cells
            | Needs::Cards
            | Needs::Data
            | Needs::Chart => false,
        }
    }

    /// A number for a new column.
    pub(crate) fn new_column(&mut self) -> ColumnId {
        self.next_column += 1;
        ColumnId(self.next_column)
    }
}

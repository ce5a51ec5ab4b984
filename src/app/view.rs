//! How one workshop is being looked at. Nothing of it is ever saved, and it knows no view: what
//! a view keeps for itself lies in its memory.

use std::{collections::HashMap, sync::Arc};

use eframe::egui::Id;

use crate::{
    analysis::Finding,
    edit::Gesture,
    figure::chart::Chart,
    session::{CanvasId, Card, CardId, CellKey, Indicator, IndicatorId, KindName, Session},
};

use super::{
    column::Column,
    command::SortBy,
    memory::Memory,
    pages::Pages,
    place::{Place, Selection},
};

/// A text of a card that is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The card itself, on the board.
    CardText(CardId),
}

/// Something that should take the keyboard focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wants {
    /// The capture line, or what a place without one begins with.
    Capture,
    /// The filter.
    Filter,
    /// A card.
    Card(CardId),
}

/// How a workshop is being looked at.
#[derive(Debug)]
pub struct View {
    /// Where the person is.
    pub place: Place,
    /// What is selected.
    pub selection: Selection,
    /// The card being written in place.
    pub editing: Option<Field>,
    /// The unfinished line of the capture line.
    pub draft: String,
    /// The cell the capture line writes to, by canvas.
    pub cells: HashMap<CanvasId, CellKey>,
    /// What cards are filtered by; `None` where the filter is closed.
    pub filter: Option<String>,
    /// How cards are ordered on screen.
    pub sort: SortBy,
    /// Whether only the board is on screen.
    pub wall: bool,
    /// Whether the inspector is open.
    pub inspector: bool,
    /// What should take the keyboard focus when it is next drawn.
    pub wants: Option<Wants>,
    /// Asks for this card to be scrolled into view.
    pub reveal: Option<CardId>,
    /// Heights of cards as last laid out, with what they were measured for.
    pub heights: HashMap<CardId, Measured>,
    /// The cards of each cell as last laid out.
    pub columns: HashMap<(CanvasId, CellKey), Arc<Column>>,
    /// Tells one stay in a text field from the next.
    pub gestures: u64,
    /// The field that is being written in, and its gesture.
    pub stay: Option<(Id, Gesture)>,
    /// The last place visited of each kind of canvas.
    pub last: HashMap<KindName, Place>,
    /// What is being written and unfolded on the overview.
    pub overview: Overview,
    /// The indicator chosen; where it is gone, the first is shown.
    pub indicator: Option<IndicatorId>,
    /// What the chart on screen shows.
    pub charted: Charted,
    /// The pages of its report.
    pub pages: Pages,
    /// What views keep of it, each for itself.
    pub memory: Memory,
}

/// What is being written and unfolded on the overview.
#[derive(Debug, Default)]
pub struct Overview {
    /// The unfinished line of a participant.
    pub person: String,
    /// The unfinished line of a group.
    pub group: String,
    /// The unfinished line of a parked thought.
    pub thought: String,
    /// The unfinished line of a decision.
    pub decision: String,
    /// The canvas whose title is being written.
    pub renaming: Option<CanvasId>,
    /// The method's advice, and the session it was given on.
    pub findings: Option<(Arc<Session>, Vec<Finding>)>,
    /// All of it is shown.
    pub all_findings: bool,
}

/// The chart drawn last, ready to leave the program.
#[derive(Clone, Debug, Default)]
pub struct Charted {
    /// The indicators in it, the chosen one first.
    pub of: Vec<Arc<Indicator>>,
    /// The chart; `None` where none fits them.
    pub chart: Option<Arc<Chart>>,
}

/// A card's height and what it depends on.
#[derive(Clone, Debug)]
pub struct Measured {
    /// The card as it was.
    pub card: Arc<Card>,
    /// The width it was laid out in, and whatever else shaped it.
    pub width: f32,
    /// A number for the style it was laid out with.
    pub style: u64,
    /// The height that resulted.
    pub height: f32,
}

impl View {
    /// Nothing looked at but that place.
    #[must_use]
    pub fn at(place: Place) -> Self {
        Self {
            place,
            selection: Selection::default(),
            editing: None,
            draft: String::new(),
            cells: HashMap::new(),
            filter: None,
            sort: SortBy::Hand,
            wall: false,
            inspector: true,
            wants: Some(Wants::Capture),
            reveal: None,
            heights: HashMap::new(),
            columns: HashMap::new(),
            gestures: 0,
            stay: None,
            last: HashMap::new(),
            overview: Overview::default(),
            indicator: None,
            charted: Charted::default(),
            pages: Pages::default(),
            memory: Memory::default(),
        }
    }

    /// Whether that should take the focus now. It is asked for once.
    pub fn takes_focus(&mut self, wants: Wants) -> bool {
        self.wants.take_if(|wanted| *wanted == wants).is_some()
    }

    /// A new gesture, unlike any before it.
    pub fn new_gesture(&mut self) -> Gesture {
        self.gestures += 1;
        Gesture(self.gestures)
    }

    /// The gesture of a stay in that field: the running one, or a new one.
    pub fn gesture_in(&mut self, field: Id) -> Gesture {
        if let Some((id, gesture)) = self.stay
            && id == field
        {
            return gesture;
        }
        let gesture = self.new_gesture();
        self.stay = Some((field, gesture));
        gesture
    }
}

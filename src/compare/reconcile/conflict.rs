//! A conflict as data: whose, which part of it, and what each side says.

use jiff::civil::Date;
use uuid::Uuid;

use crate::{
    edit::{ScenarioField, Side},
    session::{
        CardColour, CellKey, Corner, Direction, Good, KindName, Language, ParticipantId, Period,
        Plausibility, PositionKind, Score, Stage, Stance, Value, Which,
    },
};

/// Something both sides changed differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// Where.
    pub spot: Spot,
    /// What that is called.
    pub of: Named,
    /// What it is here.
    pub mine: Worth,
    /// What it is there.
    pub theirs: Worth,
}

/// One part of one thing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Spot {
    /// The thing.
    pub thing: Uuid,
    /// The part.
    pub part: Part,
}

/// A thing that has parts, as a person knows it.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "named after what they are")]
pub enum Named {
    Workshop,
    Person(String),
    Group(String),
    Canvas(KindName, String),
    Card(String),
    Evidence(String),
    Pair(String),
    Scenario(String),
    Point(String),
    Indicator(String),
    Thought(String),
    Decision(String),
}

/// A part of a thing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named after the fields of the session")]
pub enum Part {
    Title,
    Question,
    Subject,
    Place,
    Date,
    Horizon,
    Language,
    Facilitator,
    About,
    Name,
    Organisation,
    Group,
    Stage,
    /// The line that says what stands in a cell.
    Line(CellKey),
    /// The cell a card stands in.
    Cell,
    Text,
    Note,
    Rating(Which),
    /// What one rater gave.
    Rater(ParticipantId, Which),
    Direction,
    Colour,
    Author,
    Origin,
    Votes,
    MergedFrom,
    Found,
    Stance,
    Shows,
    /// Where the critical corner of the driver map begins.
    Critical,
    /// The pair of axes that was chosen.
    Chosen,
    AxisName(Side),
    AxisDriver(Side),
    AxisLow(Side),
    AxisHigh(Side),
    Scenario(Corner, ScenarioField),
    Plausibility(Corner),
    SetAside(Corner),
    Kind,
    /// Where a point stands.
    At,
    Unit,
    Good,
    MultipleResponse,
    Overlapping,
    /// Whether the order of answers is turned round.
    Reversed,
    /// Which answers lean to which side.
    Bands,
    Source,
    Formula,
    /// A whole table.
    Table,
    /// One value of a table: of whom, when.
    Value(String, Period),
    /// One passage of a table of words: of whom, on what.
    Passage(String, String),
    Canvas,
    Settled,
    Owner,
}

/// What a part is on one side.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "named after what they hold")]
pub enum Worth {
    /// Nothing.
    Empty,
    Words(String),
    Rating(Score),
    /// Two ratings at once: a place on a map.
    Place(Score, Score),
    Count(u32),
    Yes(bool),
    Date(Date),
    Language(Language),
    Stage(Stage),
    Cell(CellKey),
    Direction(Direction),
    Colour(CardColour),
    Stance(Stance),
    Plausibility(Plausibility),
    Kind(PositionKind),
    Good(Good),
    Value(Value),
    /// A table with so many values.
    Table(usize),
}

impl Worth {
    /// Words, or nothing.
    pub(super) fn words(words: &str) -> Self {
        if words.trim().is_empty() { Self::Empty } else { Self::Words(words.to_owned()) }
    }

    /// What may be there.
    pub(super) fn maybe<T: Copy>(of: Option<T>, wrap: impl FnOnce(T) -> Self) -> Self {
        of.map_or(Self::Empty, wrap)
    }
}

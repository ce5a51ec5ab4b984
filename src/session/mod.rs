//! What a workshop *is*: plain data and the rules it always keeps.
//!
//! No screen, no files, no clock, no randomness: a session is made by whoever
//! holds a clock ([`crate::edit`], [`crate::storage`]) and only described here.
//! Every type is cheap to clone along one path, because lists hold `Arc`s:
//! an edit copies the session, one canvas, one cell and one card, and shares
//! the rest with the snapshot before it.
//!
//! The `serde` shape of these types *is* format 1 of the file: fields in the
//! order written here, unknown fields refused, empty and default fields left out.

mod answers;
mod canvas;
mod card;
mod cell;
mod dismissal;
mod evidence;
mod foresight;
mod id;
mod indicator;
mod invariants;
mod lookup;
mod number;
mod original;
mod outcome;
mod people;
mod pest;
mod rating;
mod record;
mod rows;
mod swot;
mod workshop;

pub use answers::{AnswerScale, Bands};
pub use canvas::{Canvas, CanvasKind, KindName, Stage};
pub use card::{Card, CardColour, Direction, Origin};
pub use cell::{Cell, CellKey};
pub use dismissal::Dismissal;
pub use evidence::{Document, Evidence, Found, Reading, Stance, Testimony};
pub use foresight::{
    Axis, AxisPair, Corner, CriticalCorner, DriverPlace, Foresight, Plausibility, Pole, Position,
    PositionKind, Scenario, Scenarios,
};
pub use id::{
    CanvasId, CardId, DecisionId, EvidenceId, GroupId, IndicatorId, PairId, ParticipantId,
    PositionId, SessionId, ThoughtId,
};
pub use indicator::{
    CellState, Good, Indicator, IndicatorData, Missing, Observation, Passage, Period, PeriodError,
    Source, Value,
};
pub use invariants::{Broken, BrokenRule, Limits, check};
pub use lookup::{CardPlace, Home};
pub use number::{Finite, NotFinite};
pub use original::Original;
pub use outcome::{Decision, Thought};
pub use people::{Group, Participant};
pub use pest::{Extension, Pest, PestCell};
pub use rating::{RaterRating, RatingKind, Scale, Score, ScoreError, Which};
pub use record::{Attendance, Record};
pub use rows::Rows;
pub use swot::{Swot, SwotCell};
pub use workshop::{FORMAT, Format, Language, Session};

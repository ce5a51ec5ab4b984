//! What can *happen* to a session: edits, and the history that takes them back.
//!
//! A view never changes a session. It returns a [`Change`]: a label that names it
//! in any language, a gesture that ties keystrokes together, and edits nested by
//! room. [`History::apply`] is the one place where they take effect; an edit that
//! speaks of something gone is an error, and then nothing of its change happens.
//!
//! Edits know no clock, no screen and no file. [`Ids`] is where new identities come from.

mod canvas;
mod card;
mod change;
mod error;
mod evidence;
mod find;
mod foresight;
mod history;
mod ids;
mod indicator;
mod message;
mod outcome;
mod people;
mod record;
mod table;
mod transfer;
mod workshop;

pub use canvas::CanvasEdit;
pub use card::{CardEdit, Landing};
pub use change::{Change, Edit, Gesture};
pub use error::EditError;
pub use evidence::{EvidenceEdit, EvidenceHome};
pub use foresight::{AxisField, ForesightEdit, PairEdit, ScenarioField, Side};
pub use history::{DEPTH, History};
pub use ids::Ids;
pub use indicator::IndicatorEdit;
pub use message::{Argument, Label, Msg};
pub use outcome::OutcomeEdit;
pub use people::PeopleEdit;
pub use record::RecordEdit;
pub use table::{Column, Writing};
pub use transfer::{sent, suggested_cells};
pub use workshop::{WorkshopEdit, WorkshopField};

//! Sessions side by side: which cards are one thought, what that says of agreement, what
//! changed, and how several sessions become one.
//!
//! Knows [`crate::session`] and [`crate::edit`]; no screen, no file, no clock. It links,
//! counts and merges; it changes no session, and no suggestion counts until a person says so.

mod decisions;
mod details;
mod foresight;
mod indicators;
mod marks;
pub mod matching;
pub mod measures;
mod merge;
mod model_answer;
mod over_time;
pub mod reconcile;
mod rows;
mod sides;
mod since;
mod suggestions;

pub use decisions::{CardPair, Compared, Decisions, DecisionsError, Fingerprint};
pub use details::Detail;
pub use foresight::{AxisMap, Future, Matrix, axis_map, axis_name, matrices};
pub use indicators::{Moved, indicators, newest};
pub use marks::{Contest, Marks};
pub use merge::{Merge, Take, spread};
pub use model_answer::{Answer, ClassAnswer, answers, class_answer};
pub use over_time::{Holds, Leaning, OverTime, leaning, over_time};
pub use rows::{Alignment, Comparison, Row, compare, compare_unless, spots};
pub use sides::{Placed, Side, Spot, lanes, lanes_with};
pub use since::{Since, since};
pub use suggestions::{Suggestion, suggestions};

//! What the methods say about a session: pure functions of it, each with its working.
//!
//! Knows [`crate::session`], [`crate::edit`]'s labels and [`crate::text`]; no screen, no
//! file, no clock. A measure is a value with what went into it, or a [`Reason`] why there is
//! none. Advice is never an error, and nothing here changes a session.

mod benchmark;
mod cells;
mod change;
mod correlation;
mod data;
mod evidence;
mod finding;
mod findings;
pub mod formula;
mod futures;
mod grade;
mod likert;
mod mann_kendall;
mod pairing;
mod reason;
#[cfg(test)]
mod testing;
mod timeline;
mod trend;
mod working;

pub use benchmark::{Benchmark, Difference, Measured, Standing, benchmark, difference};
pub use change::{Change, GrowthRate, change, growth_rate, last_change};
pub use correlation::{Coefficient, Correlation, correlation};
pub use finding::{Code, Finding, Spot, quote};
pub use findings::findings;
pub use futures::{DRIVERS, from_one_pest_cell};
pub use grade::{
    Backing, Coverage, FRESH_YEARS, Grade, Leaning, Publisher, backing, coverage, is_gone, leaning,
};
pub use likert::{Answer, Lean, Likert, is_silence, likert, usual_bands};
pub use mann_kendall::{Heading, MannKendall, mann_kendall};
pub use pairing::{Choice, Matching, Pair, pairs};
pub use reason::Reason;
pub use timeline::{Point, Timeline, chronological, entities, is_share, periods, time, timeline};
pub use trend::{Line, line, trend};
pub use working::{Amount, Step};

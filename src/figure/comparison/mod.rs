//! Sessions side by side as drawings: the board of all, a model answer point by point, and one
//! matrix for the futures of all.
//!
//! Sessions are told apart by their number, and where a thought stands by the form of a mark,
//! so that a print in grey says the same. Knows plain words and places; who compares, and what
//! is called how, is not known here.

mod answer;
mod board;
mod futures;
mod marks;

pub use answer::{Answer, Group, Point, Points, answer};
pub use board::{Board, Cell, Thought, board};
pub use futures::{Futures, Position, Quarter, futures};

/// The sessions side by side, counted from 1 in this order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sessions {
    /// What each is called.
    pub names: Vec<String>,
    /// Which of them is the model answer. It is counted with none.
    pub model: Option<usize>,
}

impl Sessions {
    fn name(&self, session: usize) -> &str {
        self.names.get(session).map_or("", String::as_str)
    }
}

/// How a session stands to a thought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// It names it, and in the cell where it is drawn.
    Here,
    /// It names it in another cell.
    Elsewhere,
    /// It does not name it.
    Nowhere,
    /// It names it, being the model answer.
    Model,
}

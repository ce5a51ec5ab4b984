//! What is wrong with a formula, where, and what would be right.

use crate::{edit::Label, msg};

/// What is wrong with a formula. Places count characters from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormulaError {
    /// There is nothing in it.
    #[error("the formula is empty")]
    Empty,
    /// It is longer than a formula may be.
    #[error("the formula has more than {0} characters")]
    TooLong(usize),
    /// It is nested deeper than a formula may be.
    #[error("the formula is nested deeper than {0} levels")]
    TooDeep(usize),
    /// It leads to more values than the program holds.
    #[error("the formula gives more values than a workshop holds")]
    TooLarge,
    /// Something stands where it cannot.
    #[error("`{found}` cannot stand at {at}")]
    Unexpected {
        /// Where.
        at: usize,
        /// What.
        found: String,
    },
    /// A comma where arguments want a semicolon.
    #[error("a comma at {at} where a semicolon belongs")]
    Comma {
        /// Where.
        at: usize,
    },
    /// It ends too early.
    #[error("the formula ends too early")]
    Unfinished,
    /// A `[` without its `]`.
    #[error("the bracket at {at} is not closed")]
    OpenBracket {
        /// Where the bracket stands.
        at: usize,
    },
    /// There is no such function.
    #[error("there is no function `{name}`")]
    UnknownFunction {
        /// What was written.
        name: String,
        /// The nearest there is.
        nearest: Option<&'static str>,
    },
    /// A function was given too few or too many arguments.
    #[error("`{function}` does not take {given} arguments")]
    Arguments {
        /// The function.
        function: &'static str,
        /// How many it was given.
        given: usize,
    },
    /// The function needs an indicator and got a plain number.
    #[error("`{function}` needs an indicator")]
    NeedsIndicator {
        /// The function.
        function: &'static str,
    },
    /// The base of an index is no period.
    #[error("`{text}` is not a period")]
    NotAPeriod {
        /// Where.
        at: usize,
        /// What was written.
        text: String,
    },
    /// No indicator has that name.
    #[error("there is no indicator `{name}`")]
    UnknownName {
        /// What was written.
        name: String,
        /// The nearest name there is.
        nearest: Option<String>,
    },
    /// Several indicators have that name.
    #[error("several indicators are called `{name}`")]
    Ambiguous {
        /// The name.
        name: String,
    },
    /// The indicator holds words.
    #[error("`{name}` holds words")]
    Words {
        /// Its name.
        name: String,
    },
    /// The categories of the indicator overlap, so they have no sum.
    #[error("the categories of `{name}` overlap")]
    Overlapping {
        /// Its name.
        name: String,
    },
    /// The indicators are derived from each other in a circle.
    #[error("derived in a circle: {}", .0.join(", "))]
    Circular(Vec<String>),
    /// An indicator in the formula is derived by a formula that is wrong itself.
    #[error("the formula of `{name}` is wrong itself")]
    BrokenInput {
        /// Its name.
        name: String,
    },
    /// The indicator is not derived, or is gone.
    #[error("the indicator has no formula")]
    NotDerived,
}

impl FormulaError {
    /// The error as a sentence.
    #[must_use]
    pub fn label(&self) -> Label {
        let place = |label: Label, at: usize| label.count("at", at);
        match self {
            Self::Empty => Label::plain(msg!("formula-empty")),
            Self::TooLong(limit) => Label::plain(msg!("formula-too-long")).count("limit", *limit),
            Self::TooDeep(limit) => Label::plain(msg!("formula-too-deep")).count("limit", *limit),
            Self::TooLarge => Label::plain(msg!("formula-too-large")),
            Self::Unexpected { at, found } => {
                place(Label::plain(msg!("formula-unexpected")), *at).text("found", found)
            }
            Self::Comma { at } => place(Label::plain(msg!("formula-comma")), *at),
            Self::Unfinished => Label::plain(msg!("formula-unfinished")),
            Self::OpenBracket { at } => place(Label::plain(msg!("formula-open-bracket")), *at),
            Self::UnknownFunction { name, nearest: Some(nearest) } => {
                let label = Label::plain(msg!("formula-unknown-function-near"));
                label.text("name", name).text("nearest", *nearest)
            }
            Self::UnknownFunction { name, nearest: None } => {
                Label::plain(msg!("formula-unknown-function")).text("name", name)
            }
            Self::Arguments { function, given } => Label::plain(msg!("formula-arguments"))
                .text("function", *function)
                .count("given", *given),
            Self::NeedsIndicator { function } => {
                Label::plain(msg!("formula-needs-indicator")).text("function", *function)
            }
            Self::NotAPeriod { at, text } => {
                place(Label::plain(msg!("formula-not-a-period")), *at).text("text", text)
            }
            Self::UnknownName { name, nearest: Some(nearest) } => {
                let label = Label::plain(msg!("formula-unknown-name-near"));
                label.text("name", name).text("nearest", nearest)
            }
            Self::UnknownName { name, nearest: None } => {
                Label::plain(msg!("formula-unknown-name")).text("name", name)
            }
            Self::Ambiguous { name } => Label::plain(msg!("formula-ambiguous")).text("name", name),
            Self::Words { name } => Label::plain(msg!("formula-words")).text("name", name),
            Self::Overlapping { name } => {
                Label::plain(msg!("formula-overlapping")).text("name", name)
            }
            Self::Circular(names) => {
                Label::plain(msg!("formula-circular")).text("names", names.join(" → "))
            }
            Self::BrokenInput { name } => {
                Label::plain(msg!("formula-broken-input")).text("name", name)
            }
            Self::NotDerived => Label::plain(msg!("formula-not-derived")),
        }
    }

    /// Where it is, in characters from 1, when it is somewhere.
    #[must_use]
    pub fn place(&self) -> Option<usize> {
        match self {
            Self::Unexpected { at, .. }
            | Self::Comma { at }
            | Self::OpenBracket { at }
            | Self::NotAPeriod { at, .. } => Some(*at),
            _ => None,
        }
    }
}
